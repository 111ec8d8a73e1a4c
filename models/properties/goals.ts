/**
 * What of each goal a finite model cannot decide, why, and what checks it instead. The rest is decided by properties,
 * whose ids begin with that of their goal or which name it (`claimsOnGoals` of `models/scenarios`).
 */
import type { GoalId } from '../requirements/index.js';

export interface BeyondTheModel {
  readonly what: string;
  readonly why: string;
  /** Tests of the implementation, or of its binding, by path. */
  readonly checkedBy: readonly string[];
}

/** Properties that ask what the attacker knows, and nothing else. */
export const ABOUT_KNOWLEDGE: ReadonlySet<string> = new Set(['G-01', 'G-02']);

export const BEYOND_THE_MODEL: Readonly<Partial<Record<GoalId, BeyondTheModel>>> = {
  'G-01': {
    what: 'That octets give away nothing of a key.',
    why: 'What is sealed is a symbol that opens with its key alone: encryption is perfect by definition.',
    checkedBy: ['impl/roles/secrecy.test.ts', 'impl/crypto/hpke.slow.test.ts'],
  },
  'G-02': {
    what: 'That the private keys of a PfC stay in the TRE.',
    why: 'No message of the model has a field for them, so that no run could show one.',
    checkedBy: ['impl/roles/secrecy.test.ts', 'impl/tre/sealed-store.test.ts'],
  },
  'G-05': {
    what: 'That the device turns to no DRF but the one that its bootstrap message is signed by.',
    why:
      'A bootstrap message of the model has no address in it: there is one DRF, and what the attacker says in its name ' +
      'comes over the same link. The property is about the operator that the message names.',
    checkedBy: ['harness/attack/composed.slow.test.ts'],
  },
  'G-08': {
    what: 'That what is done in one slot makes no difference in another.',
    why: 'It compares two runs, and a property is about the states of one.',
    checkedBy: ['impl/tre/sealed-store.test.ts', 'impl/tre/two-mcims.test.ts'],
  },
  'G-10': {
    what: 'A power cut within a step.',
    why: 'A step of a role is one; in the device it is several writes, each of which may be the last.',
    checkedBy: ['impl/tre/power-cut.slow.test.ts'],
  },
  'G-12': {
    what: 'That sequence numbers age as AKA has it, over their whole range.',
    why: 'Here they are small numbers that come around.',
    checkedBy: ['impl/crypto/sqn.prop.test.ts', 'impl/crypto/aka.test.ts'],
  },
  'G-15': {
    what:
      'How much memory and time a flood costs a role: how many octets it takes in, how many sessions it keeps, what ' +
      'it computes for whoever it does not know yet. The property is about the slots of the TRE.',
    why:
      'Each role here has one session by its form, and messages are as many as a budget says. In the reference a ' +
      'message has a greatest length and depth, and a DPF one session a device; for how many devices nobody bounds.',
    checkedBy: ['impl/crypto/cbor.prop.slow.test.ts', 'impl/roles/dpf.test.ts'],
  },
  'G-19': {
    what:
      'That of several variants the strongest is used that both sides have, and a weaker one only as configured. The ' +
      'property is about how often a device falls back to the operator that it has left.',
    why:
      'Nothing is negotiated: algorithm, token mode, access and kind of verdict are what a party is configured for, ' +
      'and a scenario is one configuration. What is left is that nobody is talked into another one.',
    checkedBy: [
      'impl/crypto/cose-sign1.slow.test.ts',
      'impl/roles/token-modes.test.ts',
      'impl/roles/open-access.test.ts',
      'impl/roles/platform.test.ts',
    ],
  },
  'G-20': {
    what: 'That an observer cannot tell whether two sessions are of one device.',
    why:
      'It compares all that is seen of two runs, and a property is about the states of one; nor is it claimed: the ' +
      'source has the PCID in the clear. What links a device is listed.',
    checkedBy: ['impl/roles/linkability.test.ts'],
  },
};
