/**
 * The chart of a role with one fault: each guard left out in turn, and transitions that do something else in whatever
 * context they are taken; with the tests that find it. A refusal for another cause is found as well, as in a strict run.
 */
import { compileMachine } from '../conformance/compile/index.js';
import type { CompiledRole } from '../conformance/compile/index.js';
import { stepsOf } from '../conformance/complete/index.js';
import type { CompletePart, CompleteSuite } from '../conformance/complete/index.js';
import { UNDEFINED } from '../conformance/mealy/index.js';
import {
  Changed,
  CHART_CLASSES,
  chartMutants,
  guardMutants,
  separator,
  WalkedTests,
} from '../conformance/mutate/index.js';
import type { ChartClass, Expectation, MachineMutant, Outcome, WalkedTest } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import type { FaultClass, JudgedFault } from './adequacy.js';

export interface CountedTest extends WalkedTest {
  readonly kind: string;
}

/** Steps of a role that are looked at for a word that finds a fault which no test does: seconds. */
const MOST_STEPS = 500_000;

/** Of the chart, each class. */
export interface ChartFaults {
  readonly faults: readonly JudgedFault[];
  /** How many there are, tried or not. */
  readonly all: ReadonlyMap<'guard' | ChartClass, number>;
}

/**
 * All guards, and of each other class so many, spread over all. What is of no part is marked as such: no word of the
 * complete suites' parts finds it.
 */
export function faultsOfChart(
  role: RoleModel,
  tests: readonly CountedTest[],
  complete: CompleteSuite,
  most: number,
): ChartFaults {
  const guards = guardMutants(role.machine);
  const others = chartMutants(role.machine);
  const judge = judgeOf(role, tests, complete);
  const all = new Map<'guard' | ChartClass, number>([['guard', guards.length]]);
  const faults = guards.map((mutant) => judge(mutant, 'guard', `without ${mutant.without}`));
  for (const name of CHART_CLASSES) {
    const own = others.filter((mutant) => mutant.class === name);
    all.set(name, own.length);
    for (const mutant of spreadOver(own, most)) faults.push(judge(mutant, name, mutant.does));
  }
  return { faults, all };
}

const spreadOver = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most ? all : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] as T);

function judgeOf(
  role: RoleModel,
  tests: readonly CountedTest[],
  complete: CompleteSuite,
): (mutant: MachineMutant, name: FaultClass, does: string) => JudgedFault {
  const kindOf = new Map(tests.map(({ id, kind }) => [id, kind]));
  const base = compileMachine(role, { checkPurity: false });
  const walked = new WalkedTests(role, base, tests);
  const parts = complete.parts.map((part) => stepsOfPart(complete, part, base));
  const separate = separator(role, { maxPairs: Math.ceil(MOST_STEPS / role.samples.length) });
  return (mutant, name, does) => {
    const counts: Record<string, number> = {};
    const some: string[] = [];
    for (const { test } of walked.differences(mutant)) {
      const kind = kindOf.get(test) as string;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (some.length < 3) some.push(test);
    }
    const fault: JudgedFault = { class: name, where: mutant.transition, does, tests: counts, some };
    const isOutside = (): boolean => {
      if (counts['complete'] !== undefined) return false;
      const changed = new Changed(role, base, mutant);
      return !parts.some((part) => isTold(part, changed));
    };
    if (some.length > 0) return isOutside() ? { ...fault, outside: true } : fault;
    const { word, complete: isAll } = separate(mutant);
    if (word !== undefined) return { ...fault, ...(isOutside() ? { outside: true } : {}), equivalent: false, word };
    return { ...fault, equivalent: isAll ? true : undefined };
  };
}

/** What is due in a part. */
interface PartStep {
  readonly expected: Expectation;
  /** Row. */
  readonly to: number;
}

interface Part {
  /** By row. */
  readonly steps: readonly (readonly PartStep[])[];
  /** By row the state of the role. */
  readonly states: ReadonlyMap<number, number>;
}

function stepsOfPart(complete: CompleteSuite, part: CompletePart, base: CompiledRole): Part {
  const stepAt = stepsOf(complete, part);
  const steps = part.table.map(({ next }, row) =>
    next.flatMap((to, input) => (to === UNDEFINED ? [] : [{ expected: stepAt(row, input), to }])),
  );
  const states = new Map([[0, base.initial]]);
  for (const [row, state] of states)
    for (const { expected, to } of steps[row] as readonly PartStep[])
      if (!states.has(to)) states.set(to, base.step(base.stepId(state, base.eventId(expected.event))).to);
  return { steps, states };
}

/** Whether any word of a part tells the changed machine from what is due: breadth first from where it parts. */
function isTold({ steps, states }: Part, changed: Changed): boolean {
  const pairs: { readonly row: number; readonly state: number }[] = [];
  const met = new Set<number>();
  const differs = ({ to }: PartStep, outcome: Outcome): boolean => {
    if (outcome.differs !== undefined) return true;
    const key = to * 0x1000000 + outcome.to;
    if (!met.has(key)) pairs.push({ row: to, state: outcome.to });
    met.add(key);
    return false;
  };
  for (const [row, state] of states)
    for (const step of steps[row] as readonly PartStep[]) {
      const outcome = changed.instead(state, step.expected);
      if (outcome !== undefined && differs(step, outcome)) return true;
    }
  for (const { row, state } of pairs)
    for (const step of steps[row] as readonly PartStep[])
      if (differs(step, changed.outcome(state, step.expected))) return true;
  return false;
}
