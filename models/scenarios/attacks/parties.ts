/**
 * The parties that an attacker may hold, and what each of them has: private keys, and the secrets that it shares with
 * others or keeps for them. Source: TR 33.812, clauses 5.1.3.4 and 5.1.3.5; the ids say who has what.
 *
 * Of a secret that moves about in messages nothing is said here: who holds the receiver opens it.
 */
import { madeUp, type Hostile, type MadeUp } from '../../environment/attacker.js';
import { objectsFor } from '../../environment/relayed.js';
import { challengeSecret, INITIAL_SECRET, isimSecret, mcimSecret, networkSecret } from '../../environment/terms.js';
import { SERIAL_MODULUS, type Serial, type ShoId, type Token } from '../../messages/symbols.js';
import type { DecisionId, RequirementId } from '../../requirements/index.js';
import { portOf } from '../../roles/statement.js';

/** A party, and what the attacker has of it. */
export interface Held extends Pick<Hostile, 'holds' | 'compromised' | 'secrets' | 'recorded' | 'tries'> {
  readonly says: string;
  /** Why it has these keys and secrets, or none. */
  readonly because: string;
  readonly standsFor: readonly (RequirementId | DecisionId)[];
}

const SERIALS: readonly Serial[] = Array.from({ length: SERIAL_MODULUS }, (_, serial) => serial);

/** Every MCIM that an operator can come to make, and what a device is known by in its network. */
const ofOperator = (shoId: ShoId): readonly string[] => [
  ...SERIALS.map((ver) => mcimSecret({ shoId, ver })),
  networkSecret(portOf(shoId)),
  isimSecret(portOf(shoId)),
];

/** The token for the change of another device from A to B. */
const tokenOfAnother: Token = {
  tid: 2,
  devId: 'd2',
  oldSho: 'A',
  newSho: 'B',
  epoch: 0,
  expired: false,
  signedBy: 'A',
};

/** What A has given for one session, handed over in another (6.3-s16). */
const forAnotherSession: readonly MadeUp[] = [1, 2].flatMap((sid) =>
  [1, 2]
    .filter((other) => other !== sid)
    .map((other) =>
      madeUp('dpf', 'm2me', {
        type: 'dpf.chunk',
        sid,
        seq: 2,
        object: { devId: 'd1', shoId: 'A', sid: other, ver: 1, sealedTo: 'd1', signedBy: 'A' },
        token: null,
      }),
    ),
);

export const PARTIES = {
  vno: {
    says: 'the visited network',
    compromised: ['vno'],
    because: 'It has no credential of a device, and each vector that it is given.',
    standsFor: ['TR33812-5.1.3.6.3-s04', 'TR33812-5.1.3.6.3-s05'],
  },
  icsp: {
    says: 'the provider of a non-3GPP access',
    compromised: ['icsp'],
    secrets: [INITIAL_SECRET, ...SERIALS.map((nonce) => challengeSecret('icsp', nonce))],
    because: 'It issues the credential for its access, and makes the challenges.',
    standsFor: ['TR33812-5.1.3.3.2.1-o12', 'TR33812-5.1.3.6.4-o02', 'DEC-94'],
  },
  icf: {
    says: 'the ICF',
    compromised: ['icf'],
    secrets: [INITIAL_SECRET],
    because: 'It looks the credential of a PCID up and makes vectors of it.',
    standsFor: ['TR33812-5.1.3.6.3-s03a', 'TR33812-5.1.3.6.3-s03b'],
  },
  ccif: {
    says: 'the CCIF',
    holds: ['ccif'],
    compromised: ['ccif'],
    secrets: [INITIAL_SECRET],
    because: 'It issues the initial credentials.',
    standsFor: ['TR33812-5.1.3.4.1-r04'],
  },
  supplier: {
    says: 'the supplier, and so whatever keys it certifies as those of the device',
    holds: ['tre'],
    compromised: ['supplier'],
    secrets: [INITIAL_SECRET],
    because: 'It embeds the credential in the device, and its root is what a platform credential is verified with.',
    standsFor: ['TR33812-5.1.3.4.1-o08', 'TR33812-5.1.3.5.8-o07', 'TR33812-5.1.3.5.8-o09'],
  },
  drf: {
    says: 'the DRF',
    holds: ['drf'],
    compromised: ['drf'],
    because: 'It signs bootstrap messages, and is given no secret of a device.',
    standsFor: ['TR33812-5.1.3.6.3-s08a', 'AMB-06'],
  },
  dpf: {
    says: 'the DPF',
    holds: ['dpf'],
    compromised: ['dpf'],
    tries: forAnotherSession,
    because: 'The MCIM that it relays is sealed to the TRE.',
    standsFor: ['TR33812-5.1.3.4.3-r06', 'TR33812-5.1.3.6.3-s14a'],
  },
  shoA: {
    says: 'the first operator',
    holds: ['A'],
    compromised: ['shoA'],
    secrets: ofOperator('A'),
    because: 'It makes its MCIMs, and authenticates the device with them.',
    standsFor: ['TR33812-5.1.3.6.3-s14a', 'TR33812-5.1.3.6.3-r20'],
  },
  shoB: {
    says: 'the other operator, an insider where it is not selected, with the token for another device',
    holds: ['B'],
    compromised: ['shoB'],
    secrets: ofOperator('B'),
    recorded: [
      madeUp('subscriber', 'shoB', {
        type: 'subscriber.changeParams',
        token: tokenOfAnother,
        signedBy: 'subscriber',
      }),
    ],
    tries: objectsFor(tokenOfAnother).map((object) =>
      madeUp('dpf', 'm2me', { type: 'dpf.chunk', sid: object.sid, seq: 2, object, token: tokenOfAnother }),
    ),
    because: 'It makes its MCIMs, and is shown the tokens of those who change to it.',
    standsFor: ['TR33812-5.1.3.6.3-s14a', 'TR33812-5.1.3.6.3-r20', 'TR33812-5.1.3.7.4.2-s01c'],
  },
  // Who answers for the keys of devices can put its own in the place of theirs.
  pva: {
    says: 'the PVA, and so whatever keys it gives out as those of the device',
    holds: ['pva', 'tre'],
    compromised: ['pva'],
    because: 'Its word is what an operator has for the key of a TRE; the private key itself stays in the device.',
    standsFor: ['TR33812-5.1.3.5.8-r01', 'TR33812-5.1.3.5.8-o08'],
  },
  subscriber: {
    says: 'the subscriber',
    holds: ['subscriber'],
    compromised: ['subscriber'],
    because: 'It signs contracts and selections; no secret of the device comes through its hands here.',
    standsFor: ['TR33812-5.1.3.5.2-r02', 'AMB-05'],
  },
  owner: {
    says: 'the owner',
    holds: ['owner'],
    compromised: ['owner'],
    because: 'It signs instructions, and the device tells it no secret.',
    standsFor: ['TR33812-5.1.3.7.4.3-r01', 'AMB-28'],
  },
  tre2: {
    says: 'the TRE of another device, certified and broken',
    holds: ['tre2'],
    because: 'The keys of one device are those of no other.',
    standsFor: ['TR33812-5.1.3.5.8-o08', 'TR33812-5.1.3.4.1-r04'],
  },
  m2me: {
    says: 'the host part of the device, the M2ME beside its TRE',
    compromised: ['m2me'],
    because: 'Keys and credentials are in the TRE, which commands do not get them out of.',
    standsFor: ['TR33812-5.1.3.3.4-r03', 'TR33812-5.1.3.5.8-o08'],
  },
  slotB: {
    says: 'what is in the slot of the other operator, with its MCIM',
    secrets: ofOperator('B'),
    because: 'A slot has its own MCIM and no other; nothing that an operator signs with is in a device.',
    standsFor: ['TR33812-5.1.3.7.4.2-v02', 'TR33812-5.1.3.7.4.2-v03'],
  },
  tre: {
    says: 'the TRE of the device itself: its keys are read out, its program runs on',
    holds: ['tre'],
    compromised: ['tre'],
    secrets: [INITIAL_SECRET],
    because: 'It has the private key of the device and the initial credential, and opens what is sealed to it.',
    standsFor: ['TR33812-5.1.3.5.8-o08', 'TR33812-5.1.3.6.3-s17b', 'TR33812-5.1.3.7.4.3-n08'],
  },
} as const satisfies Readonly<Record<string, Held>>;

export type Party = keyof typeof PARTIES;

export const PARTY_IDS = Object.keys(PARTIES) as readonly Party[];
