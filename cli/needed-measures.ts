/**
 * What each goal needs: attacks that are there without one counter-measure, or without two that cover for one another,
 * and the least that can be kept so that none of them is.
 *
 * A pair is explored where each of the two makes a difference while the other is off: where one makes none in any step
 * that was met, what would be explored is what has been. The scenarios are those of the attacks, where the attacker has
 * something in mind; where it has nothing special in mind, one measure at a time is taken away.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { explore, MetSteps, type Composition, type ExplorationResult } from '../conformance/explore/index.js';
import { ModelError } from '../conformance/model-error.js';
import { progress } from '../conformance/report/index.js';
import { minimalHittingSets, minimalSets } from '../conformance/select/index.js';
import { ALL_COUNTER_MEASURES, SWITCHES, switchedOff } from '../models/environment/counter-measures.js';
import { GOALS, type CounterMeasure, type GoalId } from '../models/requirements/index.js';
import { ATTACKS, HOSTILE } from '../models/scenarios/attacks/index.js';
import { digestOf } from './digest.js';
import { CommandError, EXIT } from './exit.js';
import { goalsOfClaim } from './goals-of-claim.js';
import { PACKAGE_ROOT } from './package-root.js';
import { inParallel } from './parallel.js';
import { untyped } from './untyped.js';

/** Where measures are taken away. */
export interface Ground {
  readonly name: string;
  readonly composition: Composition;
  /** Two at a time as well. */
  readonly inPairs: boolean;
}

/** Most states of one exploration. */
const MOST_STATES = 400_000;

/** Where there are more with every measure, none is taken away with another: some hundred of these would be hours. */
const MOST_STATES_IN_PAIRS = 30_000;

const cutsOf = ({ composition }: Pick<Ground, 'composition'>): number => composition.budgets['powerCut'] ?? 0;

export const GROUNDS: readonly Ground[] = [
  ...Object.entries(HOSTILE).map(([name, composition]) => ({
    name,
    composition: untyped(composition),
    inPairs: false,
  })),
  ...ATTACKS.map(({ id, form, composition }) => ({
    name: form === undefined ? id : `${id} (${form})`,
    composition: untyped(composition([])),
    inPairs: true,
  })),
]
  // Power that can be cut makes most of the states: these begin first, so that no core waits for one at the end.
  .toSorted((one, other) => cutsOf(other) - cutsOf(one));

/** A claim that holds with every measure, and does not without these. */
export interface Broken {
  readonly off: readonly CounterMeasure[];
  /** Name of the ground. */
  readonly where: string;
  readonly claim: string;
  readonly goals: readonly GoalId[];
  /** Of a shortest run. */
  readonly steps: number;
}

/** What was found on one ground. */
export interface Search {
  readonly broken: readonly Broken[];
  /** Grounds on which one measure at a time was taken away. */
  readonly singly: readonly string[];
  /** Explorations; those of them that came to no end within the bound; and those that could not begin. */
  readonly explored: number;
  readonly unfinished: number;
  readonly unstarted: number;
  /** Of the largest one. */
  readonly states: number;
}

/** One goal, and the attacks on it from which nothing can be left out. */
export interface GoalNeeds {
  readonly goal: GoalId;
  /** By what is off, for each the first of the shortest. */
  readonly attacks: readonly Broken[];
  /** Each a minimal set of measures that leaves none of the attacks; one alone where each attack needs one off. */
  readonly keeps: readonly (readonly CounterMeasure[])[];
}

export interface NeededMeasures extends Omit<Search, 'broken'> {
  readonly goals: readonly GoalNeeds[];
}

/** Takes measures away on one ground: each that makes a difference, and pairs. */
export function searchWithout(ground: Ground): Search {
  const { composition, inPairs } = ground;
  const runs: Run[] = [];
  const run = (off: readonly CounterMeasure[]): Run => {
    const found = runWithout(composition, off);
    runs.push(found);
    return found;
  };
  const whole = run([]);
  const measures = ALL_COUNTER_MEASURES.filter((id) => concerns(composition, id));
  const alone = new Map(
    measures.map((id) => [id, makesADifference(whole, composition, [id]) ? run([id]) : { ...whole, off: [id] }]),
  );
  const isPaired = inPairs && whole.states <= MOST_STATES_IN_PAIRS;
  if (isPaired)
    for (const [at, one] of measures.entries())
      for (const other of measures.slice(at + 1)) {
        const pair = [one, other];
        if (pair.every((id) => makesADifference(alone.get(id) as Run, composition, pair))) run(pair);
      }
  const held = new Set(whole.claims.filter(({ steps }) => steps === undefined).map(({ id }) => id));
  return {
    broken: runs.flatMap(({ off, claims }) =>
      claims.flatMap(({ id, refs, steps }) =>
        steps === undefined || !held.has(id)
          ? []
          : [{ off, where: ground.name, claim: id, goals: goalsOfClaim({ id, refs }), steps }],
      ),
    ),
    singly: isPaired ? [] : [ground.name],
    explored: runs.length,
    unfinished: runs.filter(({ ended }) => ended === 'at the bound').length,
    unstarted: runs.filter(({ ended }) => ended === 'before it began').length,
    states: Math.max(...runs.map(({ states }) => states)),
  };
}

/** What was found on each ground, by its name. */
export type Searches = Readonly<Record<string, Search>>;

/** Searches every ground: some hundred explorations, minutes. */
export async function searchEverywhere(): Promise<Searches> {
  const bar = progress({ label: 'counter-measures', total: GROUNDS.length });
  let done = 0;
  const jobs = GROUNDS.map((_, at) => ({ kind: 'without' as const, at }));
  const results = await inParallel(jobs, { onResult: () => bar.at(++done) });
  bar.finish();
  return Object.fromEntries(
    results.flatMap((result, at) => (result.kind === 'without' ? [[GROUNDS[at]?.name ?? '', result.search]] : [])),
  );
}

/** Where the searches are kept: they take longer than everything else that the pages are made of. */
export const SEARCHES = join(PACKAGE_ROOT, 'docs', 'attacks', 'without.json');

/** A digest of what the searches are made by: models, explorer, and what puts them together. */
export const searchedBy = (): string =>
  digestOf('models', 'conformance', 'cli/needed-measures.js', 'cli/goals-of-claim.js', 'cli/untyped.js');

/** A ground on a line, so that a change of one is seen as such. */
export function formatSearches(searches: Searches, madeFrom: string): string {
  const lines = Object.entries(searches)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, search]) => `${JSON.stringify(name)}: ${JSON.stringify(search)}`);
  return `{"madeFrom": ${JSON.stringify(madeFrom)}, "grounds": {\n${lines.join(',\n')}\n}}\n`;
}

/**
 * @param madeFrom - the digest that they have to have, see {@link searchedBy}. Default: whichever.
 * @throws CommandError where the searches were not made of the grounds that there are, or by other programs.
 */
export function storedSearches(file = SEARCHES, madeFrom?: string): Searches {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Kept>) : {};
  const searches = kept.grounds ?? {};
  const names = GROUNDS.map(({ name }) => name);
  const strange = [
    ...names.filter((name) => searches[name] === undefined),
    ...Object.keys(searches).filter((name) => !names.includes(name)),
  ];
  const refuse = (expected: string, got: string): never => {
    const where = relative(process.cwd(), file);
    throw new CommandError(
      EXIT.fail,
      `${where}: expected ${expected}, got ${got}. Run 'npx mcim attacks --pairs --write'.`,
    );
  };
  if (strange.length > 0)
    refuse(`a search on each of ${names.length} grounds`, `none on or too many: ${strange.slice(0, 3).join(', ')}`);
  if (madeFrom !== undefined && kept.madeFrom !== madeFrom)
    refuse(
      `searches made by the models and the explorer of today, ${madeFrom}`,
      `some of ${kept.madeFrom ?? ''}`.trimEnd(),
    );
  return Object.fromEntries(names.map((name) => [name, searches[name] as Search]));
}

/** What the file has in it. */
interface Kept {
  readonly madeFrom: string;
  readonly grounds: Searches;
}

/** What several searches have found, by goal. */
export function together(searches: readonly Search[]): NeededMeasures {
  const broken = searches.flatMap((search) => search.broken).toSorted((one, other) => one.steps - other.steps);
  const goals = (Object.keys(GOALS) as readonly GoalId[]).map((goal) => needsOf(goal, broken));
  return {
    goals: goals.filter(({ attacks }) => attacks.length > 0),
    singly: searches.flatMap(({ singly }) => singly),
    explored: sum(searches.map(({ explored }) => explored)),
    unfinished: sum(searches.map(({ unfinished }) => unfinished)),
    unstarted: sum(searches.map(({ unstarted }) => unstarted)),
    states: Math.max(...searches.map(({ states }) => states)),
  };
}

function needsOf(goal: GoalId, broken: readonly Broken[]): GoalNeeds {
  const on = broken.filter(({ goals }) => goals.includes(goal));
  const minimal = minimalSets(on.map(({ off }) => new Set(off)));
  const attacks = minimal.flatMap((off) => on.find((each) => isSame(off, each.off)) ?? []).toSorted(byMeasures);
  const keeps = minimalHittingSets(minimal).map((set) => ALL_COUNTER_MEASURES.filter((id) => set.has(id)));
  return { goal, attacks, keeps };
}

const isSame = (set: ReadonlySet<CounterMeasure>, off: readonly CounterMeasure[]): boolean =>
  set.size === off.length && off.every((id) => set.has(id));

/** One measure before two, and in the order of the list. */
const byMeasures = ({ off: one }: Broken, { off: other }: Broken): number =>
  one.length - other.length || (placesOf(one) < placesOf(other) ? -1 : 1);

const placesOf = (off: readonly CounterMeasure[]): string =>
  off.map((id) => String(ALL_COUNTER_MEASURES.indexOf(id)).padStart(2, '0')).join(' ');

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** An exploration without some measures. */
interface Run {
  readonly off: readonly CounterMeasure[];
  readonly claims: readonly { readonly id: string; readonly refs: readonly string[]; readonly steps?: number }[];
  readonly met: MetSteps;
  readonly states: number;
  /** Before it began: the scenario starts from a run that is not there without the measures. */
  readonly ended: 'complete' | 'at the bound' | 'before it began';
}

function runWithout(composition: Composition, off: readonly CounterMeasure[]): Run {
  const met = new MetSteps();
  const result = explored(switchedOff(composition, off), met);
  const claims = (result?.properties ?? [])
    .filter(({ id, kind }) => kind !== 'sometimes' && /^G-\d\d/.test(id))
    .map(({ id, refs, counterexample }) => ({
      id,
      refs,
      ...(counterexample === undefined ? {} : { steps: counterexample.steps.length }),
    }));
  const ended = result === undefined ? 'before it began' : result.complete ? 'complete' : 'at the bound';
  return { off, claims, met, states: result?.states ?? 0, ended };
}

/** Nothing, where the scenario begins with a run that is not there without the measures. */
function explored(composition: Composition, met: MetSteps): ExplorationResult | undefined {
  try {
    return explore(composition, {
      checkPurity: false,
      maxStates: MOST_STATES,
      onSteps: (roles) => met.add(roles),
    });
  } catch (error) {
    if (error instanceof ModelError && error.code === 'MDL-303') return undefined;
    throw error;
  }
}

const concerns = ({ roles }: Composition, id: CounterMeasure): boolean =>
  SWITCHES[id].ofComposition !== undefined ||
  roles.some(({ machine }) => SWITCHES[id].without?.[machine.id] !== undefined);

/** Whether anything that a run met would be otherwise without `off`, which is what it lacks and more. */
function makesADifference(run: Run, composition: Composition, off: readonly CounterMeasure[]): boolean {
  const before = switchedOff(composition, run.off);
  const after = switchedOff(composition, off);
  return (
    JSON.stringify(before.timers) !== JSON.stringify(after.timers) ||
    before.roles.some(({ name, machine }, at) => {
      const other = after.roles[at]?.machine ?? machine;
      return run.met.tellApart(name, [machine, other]);
    })
  );
}
