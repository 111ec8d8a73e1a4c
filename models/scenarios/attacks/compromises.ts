/**
 * What holds where an attacker holds parties.
 *
 * A party that is held goes on as it is, and the attacker has its keys, hears what it hears and speaks in its name
 * besides; or it may fall silent, for good. On the air the attacker is anyway. What is asked is what each claim of
 * first provisioning, of a change and of a move is worth then. Before it has an MCIM the platform may be tampered with.
 */
import type { Composition, Fact } from '../../../conformance/explore/index.js';
import { attackedBy, type Hostile } from '../../environment/attacker.js';
import { candidates } from '../../environment/candidates.js';
import { switchedOff } from '../../environment/counter-measures.js';
import { mayFallSilent } from '../../environment/silence.js';
import { mcimSecret } from '../../environment/terms.js';
import type { ShoId } from '../../messages/symbols.js';
import { mcimsAreSecret, type Attacked } from '../../properties/attacked.js';
import { noStranding, servedMeanwhile } from '../../properties/properties.js';
import { OPERATORS } from '../../properties/views.js';
import type { CounterMeasure } from '../../requirements/index.js';
import { pvaOfTwo } from '../../roles/misbehaving.js';
import { portOf } from '../../roles/statement.js';
import { coverage, patiently, power, tampering } from '../network.js';
import { withRole } from './attack.js';
import { PARTIES, type Held, type Party } from './parties.js';
import { UNDER_COMPROMISE, type Undertaking } from './undertakings.js';

/** Who is held in what, and what they do. */
export interface Compromise {
  readonly what: Undertaking;
  readonly parties: readonly Party[];
  /** How often the attacker speaks. */
  readonly times: number;
  /** Whether those that are held may fall silent: {@link SILENT_APART} at most one by one, or all at once. */
  readonly silent: boolean;
  /** How often the power is cut. Default: never. */
  readonly powerCut?: number;
  /** How often B may lose its coverage, which it may regain; in a change alone. Default: never. */
  readonly coverageLost?: number;
  /** Counter-measures that the roles lack. Default: none. */
  readonly off?: readonly CounterMeasure[];
}

/** So many fall silent each at a moment of its own: what some are needed for to spoil, others spoil by silence. */
export const SILENT_APART = 3;

/** Ports of a party in an undertaking. */
const portsIn = (what: Undertaking, party: Party): readonly string[] => {
  const present = UNDER_COMPROMISE[what].roles.map(({ name }) => name);
  return ((PARTIES[party] as Held).compromised ?? []).filter((port) => present.includes(port));
};

/** Whether it has a place in the undertaking. A secret of another access is none here; a key may be shown anywhere. */
const isThere = (what: Undertaking, party: Party): boolean =>
  (PARTIES[party] as Held).compromised === undefined || portsIn(what, party).length > 0;

/** Whether it makes a difference that a party is held. */
export const takesPart = (what: Undertaking, party: Party): boolean =>
  isThere(what, party) || (PARTIES[party] as Held).holds !== undefined;

/** The claim that is not of the MCIMs of whoever is held: with more parties it may say less. */
export const NARROWED = mcimsAreSecret().id;

/**
 * The sets of parties to ask about where these are held and {@link NARROWED} counts: these, and for each operator of
 * whose MCIMs nothing is claimed then, since somebody held has them from the beginning, those who do not. So a goal that
 * breaks with some parties breaks with more.
 */
export const narrowedTo = (parties: readonly Party[]): readonly (readonly Party[])[] => {
  const hasMcimOf = (shoId: ShoId, party: Party): boolean =>
    (PARTIES[party] as Held).secrets?.includes(mcimSecret({ shoId, ver: 1 })) === true;
  const others = OPERATORS.map((shoId) => parties.filter((party) => !hasMcimOf(shoId, party)));
  return [parties, ...others.filter(({ length }) => length < parties.length)];
};

const secretsIn = (what: Undertaking, parties: readonly Party[]): readonly string[] =>
  parties.filter((party) => isThere(what, party)).flatMap((party) => (PARTIES[party] as Held).secrets ?? []);

/** An undertaking with an attacker who holds these parties. */
export function compromisedBy({
  what,
  parties,
  times,
  silent,
  powerCut = 0,
  coverageLost = 0,
  off = [],
}: Compromise): Composition<Attacked> {
  const asItIs = switchedOff(undertaking(what, parties, times), off);
  const cut = goingWrong(asItIs, { budget: 'powerCut', times: powerCut, by: power });
  const base = goingWrong(cut, { budget: 'mishap', times: coverageLost, by: coverage });
  const held = parties.map((party): Held => PARTIES[party]);
  const ports = parties.flatMap((party) => portsIn(what, party));
  const who: Hostile = {
    holds: held.flatMap(({ holds = [] }) => holds),
    secrets: secretsIn(what, parties),
    recorded: held.flatMap(({ recorded = [] }) => recorded),
    compromised: ports,
  };
  const tries = [...candidates(base, who.holds), ...held.flatMap((party) => party.tries ?? [])];
  // The silence of a TRE is that of its host, who alone speaks for it.
  const speakers = ports.filter((port) => port !== 'tre');
  return attackedBy(
    {
      ...(silent ? mayFallSilent(askedInSilence(base), speakers, SILENT_APART) : base),
      name: `${what}, against ${parties.join(', ') || 'nobody but the air'}`,
    },
    { ...who, tries },
    times,
  );
}

/** What a device that goes on waiting for somebody can be asked. */
const askedInSilence = (base: Composition<Attacked>): Composition<Attacked> => ({
  ...base,
  properties: base.properties.map((claim) => (claim.id === noStranding.id ? servedMeanwhile : claim)),
});

interface GoingWrong {
  readonly budget: string;
  readonly times: number;
  readonly by: readonly Fact[];
}

/** With so much more that goes wrong. */
const goingWrong = <G>(base: Composition<G>, { budget, times, by }: GoingWrong): Composition<G> =>
  times === 0
    ? base
    : {
        ...base,
        budgets: { ...base.budgets, [budget]: (base.budgets[budget] ?? 0) + times },
        facts: [...(base.facts ?? []), ...by],
      };

function undertaking(what: Undertaking, parties: readonly Party[], times: number): Composition<Attacked> {
  const base = patiently<Attacked>(UNDER_COMPROMISE[what], times);
  const known = secretsIn(what, parties);
  const honest = OPERATORS.filter(
    (shoId) => base.roles.some(({ name }) => name === portOf(shoId)) && !known.includes(mcimSecret({ shoId, ver: 1 })),
  );
  // Of who has an MCIM because it made it no secret is claimed.
  const properties = base.properties.map((claim) => (claim.id === 'G-01' ? mcimsAreSecret(...honest) : claim));
  const asked = { ...base, properties };
  // Certified, it is one that the PVA vouches for.
  const vouched = parties.includes('tre2') ? withRole(asked, 'pva', pvaOfTwo) : asked;
  if (what === 'a change' || what === 'a move') return vouched;
  return { ...vouched, budgets: { ...vouched.budgets, mishap: 1 }, facts: [...(vouched.facts ?? []), ...tampering] };
}
