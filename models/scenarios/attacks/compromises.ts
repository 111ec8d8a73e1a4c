/**
 * Which parties an attacker may hold, and what still holds then.
 *
 * A party that is held goes on as it is, and the attacker has its keys, hears what it hears and speaks in its name
 * besides; on the air it is anyway. What is asked is what each claim of first provisioning, of a change and of a move
 * is worth then. Before it has an MCIM the platform may be tampered with. Secrets that a party is given so that it can do its work (the
 * initial credential, the MCIM that it issues) are its own, and no finding.
 */
import type { Composition } from '../../../conformance/explore/index.js';
import { attackedBy, type Hostile } from '../../environment/attacker.js';
import { candidates } from '../../environment/candidates.js';
import type { Attacked } from '../../properties/attacked.js';
import { changeRoles, channelsWith, patiently, tampering } from '../network.js';
import { timerOrder } from '../timers.js';
import { change, claims, first, move } from './attack.js';

/** A party, and what the attacker has of it. */
interface Held extends Pick<Hostile, 'holds' | 'compromised'> {
  readonly says: string;
}

export const PARTIES = {
  vno: { says: 'the visited network', compromised: ['vno'] },
  icf: { says: 'the ICF', compromised: ['icf'] },
  ccif: { says: 'the CCIF', holds: ['ccif'], compromised: ['ccif'] },
  drf: { says: 'the DRF', holds: ['drf'], compromised: ['drf'] },
  dpf: { says: 'the DPF', holds: ['dpf'], compromised: ['dpf'] },
  shoA: { says: 'the first operator', holds: ['A'], compromised: ['shoA'] },
  shoB: { says: 'the other operator, an insider where it is not selected', holds: ['B'], compromised: ['shoB'] },
  // Who answers for the keys of devices can put its own in the place of theirs.
  pva: {
    says: 'the PVA, and so whatever keys it gives out as those of the device',
    holds: ['pva', 'tre'],
    compromised: ['pva'],
  },
  subscriber: { says: 'the subscriber', holds: ['subscriber'], compromised: ['subscriber'] },
  owner: { says: 'the owner', holds: ['owner'], compromised: ['owner'] },
  tre2: { says: 'the TRE of another device, certified', holds: ['tre2'] },
} as const satisfies Readonly<Record<string, Held>>;

export type Party = keyof typeof PARTIES;

export const PARTY_IDS = Object.keys(PARTIES) as readonly Party[];

/** Where there is another operator, whom nobody has selected. */
const firstOfTwo: Composition<Attacked> = {
  ...first,
  roles: changeRoles,
  channels: { default: { capacity: 2, lossy: true }, overrides: channelsWith('shoA', 'shoB') },
  timers: { longer: timerOrder },
  properties: claims(['A', 'B'], 'A'),
};

/** By what is done in them. */
export const UNDER_COMPROMISE = { 'first provisioning': firstOfTwo, 'a change': change, 'a move': move } as const;

export type Undertaking = keyof typeof UNDER_COMPROMISE;

export const UNDERTAKINGS = Object.keys(UNDER_COMPROMISE) as readonly Undertaking[];

/** An undertaking with an attacker who holds these parties and speaks so many times. */
export function compromisedBy(what: Undertaking, parties: readonly Party[], times: number): Composition<Attacked> {
  const base = patiently<Attacked>(UNDER_COMPROMISE[what], times);
  const present = new Set(base.roles.map(({ name }) => name));
  const held = parties.map((party): Held => PARTIES[party]);
  return attackedBy(
    {
      ...base,
      name: `${what}, against ${parties.join(', ') || 'nobody but the air'}`,
      // A platform that is modified before it has any MCIM is the one that must get none.
      ...(what === 'first provisioning'
        ? { budgets: { ...base.budgets, mishap: 1 }, facts: [...(base.facts ?? []), ...tampering] }
        : {}),
    },
    {
      holds: held.flatMap(({ holds = [] }) => holds),
      compromised: held.flatMap(({ compromised = [] }) => compromised).filter((port) => present.has(port)),
      tries: candidates(base),
    },
    times,
  );
}
