/** What each goal is worth where an attacker holds parties: one by one, and as many as it stands. */
import { explore } from '../conformance/explore/index.js';
import { progress } from '../conformance/report/index.js';
import type { GoalId } from '../models/requirements/index.js';
import {
  compromisedBy,
  PARTY_IDS,
  takesPart,
  UNDERTAKINGS,
  type Compromise,
  type Party,
  type Undertaking,
} from '../models/scenarios/attacks/index.js';
import { goalsOfClaim } from './goals-of-claim.js';
import { inParallel } from './parallel.js';
import { untyped } from './untyped.js';

export interface JudgedCompromise extends Compromise {
  readonly states: number;
  /** Every claim on which a goal rests, and the steps of a shortest run that contradicts it, where there is one. */
  readonly claims: readonly { readonly id: string; readonly goals: readonly GoalId[]; readonly steps?: number }[];
}

/** What those that are held do: how often the attacker speaks, and whether they may fall silent. */
type Manner = Pick<Compromise, 'times' | 'silent'>;

/** Where the attacker speaks twice; elsewhere that is several times as many states, and once has to do. */
export const SPEAKS_TWICE: readonly Undertaking[] = ['first provisioning', 'a change'];

/** One party goes on as it is, or may fall silent; many go on, or say nothing and fall silent. Each by itself. */
const MANNERS: Readonly<Record<'one' | 'many', (what: Undertaking) => readonly Manner[]>> = {
  one: (what) => [
    { times: SPEAKS_TWICE.includes(what) ? 2 : 1, silent: false },
    { times: 1, silent: true },
  ],
  many: () => [
    { times: 1, silent: false },
    { times: 0, silent: true },
  ],
};

/** How a goal breaks in one undertaking. */
export interface Break extends Pick<Compromise, 'what' | 'silent'> {
  readonly claim: string;
  /** Of a shortest run; none where the party has from the beginning what nobody may have. */
  readonly steps: number;
}

export interface GoalUnderCompromise {
  readonly goal: GoalId;
  /** By party: what breaks, in each undertaking where something does. */
  readonly broken: Readonly<Partial<Record<Party, readonly Break[]>>>;
  /** Parties that it stands all at once; to which no other can be added, of those that it stands one by one. */
  readonly largest: readonly Party[];
}

export interface CompromiseTable {
  readonly goals: readonly GoalUnderCompromise[];
  readonly states: number;
}

export function judgeCompromise(compromise: Compromise): JudgedCompromise {
  const composition = untyped(compromisedBy(compromise));
  const properties = composition.properties.filter(({ id, kind }) => kind !== 'sometimes' && /^G-\d\d/.test(id));
  const result = explore({ ...composition, properties }, { checkPurity: false });
  const claims = result.properties
    .filter(({ kind }) => kind !== 'deadlock')
    .map(({ id, refs, counterexample }) => ({
      id,
      goals: goalsOfClaim({ id, refs }),
      ...(counterexample === undefined ? {} : { steps: counterexample.steps.length }),
    }));
  return { ...compromise, states: result.states, claims };
}

/** The table of all goals; explores some hundred compositions. */
export async function compromiseTable(): Promise<CompromiseTable> {
  const known = new Map<string, JudgedCompromise>();
  const bar = progress({ label: 'compromises' });
  const judge = async (sets: readonly (readonly Party[])[], how: keyof typeof MANNERS): Promise<void> => {
    const jobs = new Map(compromises(sets, how).map((each) => [keyOf(each), { kind: 'compromise' as const, ...each }]));
    const missing = [...jobs].filter(([key]) => !known.has(key)).map(([, job]) => job);
    for (const result of await inParallel(missing, { onResult: () => bar.at(known.size) }))
      if (result.kind === 'compromise') known.set(keyOf(result.judged), result.judged);
  };
  const breaksOf = (goal: GoalId, parties: readonly Party[], how: keyof typeof MANNERS): readonly Break[] =>
    breaks(
      compromises([parties], how).flatMap((each) => known.get(keyOf(each)) ?? []),
      goal,
    );

  await judge([[], ...PARTY_IDS.map((party) => [party])], 'one');
  const ids = [
    ...new Set([...known.values()].flatMap(({ claims }) => claims.flatMap(({ goals }) => goals))),
  ].toSorted();
  const goals: GoalUnderCompromise[] = [];
  for (const goal of ids) {
    const found = PARTY_IDS.map((party) => [party, breaksOf(goal, [party], 'one')] as const);
    const broken = Object.fromEntries(found.filter(([, each]) => each.length > 0));
    const stands = (parties: readonly Party[]): boolean => breaksOf(goal, parties, 'many').length === 0;
    const one = found.filter(([, each]) => each.length === 0).map(([party]) => party);
    await judge([one], 'many');
    let largest: readonly Party[] = stands(one) ? one : [];
    // Who cannot be added to few cannot be added to more.
    for (const party of largest.length === one.length ? [] : one) {
      const more = [...largest, party];
      await judge([more], 'many');
      if (stands(more)) largest = more;
    }
    goals.push({ goal, broken, largest });
  }
  bar.finish();
  return { goals, states: Math.max(...[...known.values()].map(({ states }) => states)) };
}

/** In every undertaking, with those of the parties that make a difference there. */
const compromises = (sets: readonly (readonly Party[])[], how: keyof typeof MANNERS): readonly Compromise[] =>
  sets.flatMap((set) =>
    UNDERTAKINGS.flatMap((what) => {
      const parties = set.filter((party) => takesPart(what, party));
      return MANNERS[how](what).map((manner) => ({ what, parties, ...manner }));
    }),
  );

const keyOf = ({ what, parties, times, silent }: Compromise): string =>
  `${what}: ${parties.join(' ')} ${times}${silent ? ' or silent' : ''}`;

/** How a goal breaks: in each undertaking by the first claim that does, of who speaks before who falls silent. */
export function breaks(judged: readonly JudgedCompromise[], goal: GoalId): readonly Break[] {
  const found = judged.flatMap(({ what, silent, claims }) =>
    claims
      .filter(({ goals, steps }) => steps !== undefined && goals.includes(goal))
      .slice(0, 1)
      .map(({ id, steps = 0 }): Break => ({ what, silent, claim: id, steps })),
  );
  return UNDERTAKINGS.flatMap((what): readonly Break[] => {
    const here = found.filter((each) => each.what === what);
    return here
      .filter(({ silent }) => !silent)
      .concat(here)
      .slice(0, 1);
  });
}
