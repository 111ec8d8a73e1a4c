/**
 * The guards of a role's chart, each left out in turn, with the tests that find it. A refusal for another cause is found
 * as well, as in a strict run.
 */
import { ModelError } from '../conformance/model-error.js';
import { compileMachine } from '../conformance/compile/index.js';
import { stepsOf } from '../conformance/complete/index.js';
import type { CompletePart, CompleteSuite } from '../conformance/complete/index.js';
import { differenceOf, differences, guardMutants, separator } from '../conformance/mutate/index.js';
import type { WalkedTest } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import type { JudgedFault } from './adequacy.js';

export interface CountedTest extends WalkedTest {
  readonly kind: string;
}

/** Guards of no part are marked as such: no word of the complete suites' parts finds them. */
export function faultsOfGuards(role: RoleModel, tests: readonly CountedTest[], complete: CompleteSuite): JudgedFault[] {
  const kindOf = new Map(tests.map(({ id, kind }) => [id, kind]));
  const separate = separator(role);
  return guardMutants(role.machine).map((mutant): JudgedFault => {
    const changed = { ...role, machine: mutant.machine() };
    const counts: Record<string, number> = {};
    const some: string[] = [];
    for (const { test } of differences(changed, tests)) {
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
    const isOutside =
      counts['complete'] === undefined && !complete.parts.some((part) => isTold(changed, complete, part));
    if (some.length > 0) return isOutside ? { ...fault, outside: true } : fault;
    const { word, complete: isAll } = separate(mutant);
    const equivalent = word !== undefined ? false : isAll ? true : undefined;
    return { ...fault, ...(isOutside && equivalent !== true ? { outside: true } : {}), equivalent };
  });
}

/** Whether any word of a part tells the changed role from what its rows say: breadth first over pairs of states. */
function isTold(changed: RoleModel, complete: CompleteSuite, part: CompletePart): boolean {
  const stepAt = stepsOf(complete, part);
  try {
    const role = compileMachine(changed, { checkPurity: false });
    const pairs = [{ row: 0, state: role.initial }];
    const met = new Set([keyOf(0, role.initial)]);
    for (const { row, state } of pairs)
      for (const [input, to] of (part.table[row] as CompletePart['table'][number]).next.entries()) {
        if (to < 0) continue;
        const expected = stepAt(row, input);
        const step = role.step(role.stepId(state, role.eventId(expected.event)));
        if (differenceOf(step, expected) !== undefined) return true;
        const key = keyOf(to, step.to);
        if (met.has(key)) continue;
        met.add(key);
        pairs.push({ row: to, state: step.to });
      }
    return false;
  } catch (error) {
    // A machine that fails differs, as it does where tests are walked.
    if (error instanceof ModelError) return true;
    throw error;
  }
}

/** A machine has less than 2^24 states. */
const keyOf = (row: number, state: number): number => row * 0x1000000 + state;
