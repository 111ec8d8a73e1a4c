/**
 * The guards of a role's chart, each left out in turn, with the tests that find it. A refusal for another cause is found
 * as well, as in a strict run.
 */
import { compileMachine } from '../conformance/compile/index.js';
import type { CompiledRole } from '../conformance/compile/index.js';
import { stepsOf } from '../conformance/complete/index.js';
import type { CompletePart, CompleteRow, CompleteSuite } from '../conformance/complete/index.js';
import { UNDEFINED } from '../conformance/mealy/index.js';
import { ModelError } from '../conformance/model-error.js';
import { differenceOf, differences, guardMutants, separator } from '../conformance/mutate/index.js';
import type { Expectation, WalkedTest } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import type { JudgedFault } from './adequacy.js';

export interface CountedTest extends WalkedTest {
  readonly kind: string;
}

/** Steps of a role that are looked at for a word that finds a guard which no test does: seconds. */
const MOST_STEPS = 500_000;

/** Guards of no part are marked as such: no word of the complete suites' parts finds them. */
export function faultsOfGuards(role: RoleModel, tests: readonly CountedTest[], complete: CompleteSuite): JudgedFault[] {
  const kindOf = new Map(tests.map(({ id, kind }) => [id, kind]));
  const separate = separator(role, { maxPairs: Math.ceil(MOST_STEPS / role.samples.length) });
  const isTold = tellerOf(complete);
  const walked = withSharedSteps(tests);
  return guardMutants(role.machine).map((mutant): JudgedFault => {
    const changed = { ...role, machine: mutant.machine() };
    const counts: Record<string, number> = {};
    const some: string[] = [];
    for (const { test } of differences(changed, walked)) {
      const kind = kindOf.get(test) as string;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (some.length < 3) some.push(test);
    }
    const fault: JudgedFault = {
      class: 'guard',
      where: mutant.transition,
      does: `without ${mutant.without}`,
      tests: counts,
      some,
    };
    const isOutside = counts['complete'] === undefined && !isTold(changed);
    if (some.length > 0) return isOutside ? { ...fault, outside: true } : fault;
    const { word, complete: isAll } = separate(mutant);
    const equivalent = word !== undefined ? false : isAll ? true : undefined;
    return { ...fault, ...(isOutside && equivalent === false ? { outside: true } : {}), equivalent };
  });
}

/** Equal steps are one, since what a machine does with one in a state is asked once: there are few of them in all tests. */
function withSharedSteps(tests: readonly CountedTest[]): CountedTest[] {
  const known = new Map<string, Expectation>();
  const shared = ({ event, allowed, outcome, cause }: Expectation): Expectation => {
    const key = JSON.stringify([event, allowed, outcome, cause]);
    const step = known.get(key) ?? { event, allowed, outcome, ...(cause === undefined ? {} : { cause }) };
    known.set(key, step);
    return step;
  };
  return tests.map((test) => ({ ...test, steps: test.steps.map(shared) }));
}

/** Whether any word of a part tells a changed role from what its rows say: breadth first over pairs of states. */
function tellerOf(complete: CompleteSuite): (changed: RoleModel) => boolean {
  const parts = complete.parts.map((part) => ({ table: part.table, stepAt: stepsOf(complete, part) }));
  return (changed) => {
    try {
      const role = compileMachine(changed, { checkPurity: false });
      return parts.some(({ table, stepAt }) => isTold(role, table, stepAt));
    } catch (error) {
      // A machine that fails differs, as it does where tests are walked.
      if (error instanceof ModelError) return true;
      throw error;
    }
  };
}

function isTold(role: CompiledRole, table: CompletePart['table'], stepAt: ReturnType<typeof stepsOf>): boolean {
  const pairs = [{ row: 0, state: role.initial }];
  const met = new Set([keyOf(0, role.initial)]);
  for (const { row, state } of pairs)
    for (const [input, to] of (table[row] as CompleteRow).next.entries()) {
      if (to === UNDEFINED) continue;
      const expected = stepAt(row, input);
      const step = role.step(role.stepId(state, role.eventId(expected.event)));
      if (differenceOf(step, expected) !== undefined) return true;
      const key = keyOf(to, step.to);
      if (met.has(key)) continue;
      met.add(key);
      pairs.push({ row: to, state: step.to });
    }
  return false;
}

/** A machine has less than 2^24 states. */
const keyOf = (row: number, state: number): number => row * 0x1000000 + state;
