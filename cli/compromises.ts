/** What each goal is worth where an attacker holds parties: one by one, and as many as it stands. */
import { explore } from '../conformance/explore/index.js';
import { progress } from '../conformance/report/index.js';
import type { GoalId } from '../models/requirements/index.js';
import {
  compromisedBy,
  PARTY_IDS,
  UNDERTAKINGS,
  type Party,
  type Undertaking,
} from '../models/scenarios/attacks/index.js';
import { goalsOfClaim } from './goals-of-claim.js';
import { inParallel } from './parallel.js';
import { untyped } from './untyped.js';

/** Which parties, in which undertaking, and how often the attacker speaks. */
export interface CompromiseName {
  readonly what: Undertaking;
  readonly parties: readonly Party[];
  readonly times: number;
}

export interface JudgedCompromise extends CompromiseName {
  readonly states: number;
  /** Every claim on which a goal rests, and the steps of a shortest run that contradicts it, where there is one. */
  readonly claims: readonly { readonly id: string; readonly goals: readonly GoalId[]; readonly steps?: number }[];
}

/** How often the attacker speaks: against one party, and against many. */
export const TIMES = { one: 2, many: 1 } as const;

export interface GoalUnderCompromise {
  readonly goal: GoalId;
  /** By party: what breaks, or nothing. */
  readonly broken: Readonly<
    Partial<Record<Party, { readonly what: Undertaking; readonly claim: string; readonly steps: number }>>
  >;
  /** Parties that it stands all at once; to which no other can be added, of those that it stands one by one. */
  readonly largest: readonly Party[];
}

export interface CompromiseTable {
  readonly goals: readonly GoalUnderCompromise[];
  readonly states: number;
}

export function judgeCompromise({ what, parties, times }: CompromiseName): JudgedCompromise {
  const composition = untyped(compromisedBy(what, parties, times));
  const properties = composition.properties.filter(({ id, kind }) => kind !== 'sometimes' && /^G-\d\d/.test(id));
  const result = explore({ ...composition, properties }, { checkPurity: false });
  const claims = result.properties
    // Keys that the PVA gives out in the place of the device's are no secrets of the device.
    .filter(({ id, kind }) => kind !== 'deadlock' && !(parties.includes('pva') && id.startsWith('G-02')))
    .map(({ id, refs, counterexample }) => ({
      id,
      goals: goalsOfClaim({ id, refs }),
      ...(counterexample === undefined ? {} : { steps: counterexample.steps.length }),
    }));
  return { what, parties, times, states: result.states, claims };
}

/** The table of all goals; explores some hundred compositions. */
export async function compromiseTable(): Promise<CompromiseTable> {
  const known = new Map<string, JudgedCompromise>();
  const bar = progress({ label: 'compromises' });
  const judge = async (sets: readonly (readonly Party[])[], times: number): Promise<void> => {
    const names = sets.flatMap((parties) => UNDERTAKINGS.map((what) => ({ what, parties, times })));
    const jobs = names
      .filter((name) => !known.has(keyOf(name)))
      .map((name) => ({ kind: 'compromise' as const, ...name }));
    for (const result of await inParallel(jobs, { onResult: () => bar.at(known.size) }))
      if (result.kind === 'compromise') known.set(keyOf(result.judged), result.judged);
  };
  const stands = (goal: GoalId, parties: readonly Party[]): boolean =>
    UNDERTAKINGS.every((what) => breakOf(known.get(keyOf({ what, parties, times: TIMES.many })), goal) === undefined);

  await judge(
    PARTY_IDS.map((party) => [party]),
    TIMES.one,
  );
  const ids = [
    ...new Set([...known.values()].flatMap(({ claims }) => claims.flatMap(({ goals }) => goals))),
  ].toSorted();
  const goals: GoalUnderCompromise[] = [];
  for (const goal of ids) {
    const broken = Object.fromEntries(
      PARTY_IDS.flatMap((party) => {
        const found = UNDERTAKINGS.flatMap((what) => {
          const claim = breakOf(known.get(keyOf({ what, parties: [party], times: TIMES.one })), goal);
          return claim === undefined ? [] : [{ what, claim: claim.id, steps: claim.steps ?? 0 }];
        });
        return found[0] === undefined ? [] : [[party, found[0]] as const];
      }),
    );
    let largest: readonly Party[] = PARTY_IDS.filter((party) => broken[party] === undefined);
    await judge([largest], TIMES.many);
    while (largest.length > 0 && !stands(goal, largest)) {
      const smaller = largest.map((left) => largest.filter((party) => party !== left));
      await judge(smaller, TIMES.many);
      largest = smaller.find((each) => stands(goal, each)) ?? (smaller.at(-1) as readonly Party[]);
    }
    goals.push({ goal, broken, largest });
  }
  bar.finish();
  return { goals, states: Math.max(...[...known.values()].map(({ states }) => states)) };
}

const keyOf = ({ what, parties, times }: CompromiseName): string => `${what}: ${parties.join(' ')} ${times}`;

const breakOf = (judged: JudgedCompromise | undefined, goal: GoalId) =>
  judged?.claims.find((claim) => claim.goals.includes(goal) && claim.steps !== undefined);
