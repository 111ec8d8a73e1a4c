/**
 * Tiers of tests: how much of a suite is run. `smoke` shows that every role is there, accepts what is genuine and
 * refuses a spoilt form of it; `standard` takes every transition and negative; `full` takes everything, the complete
 * suites with it.
 */
import { kindOf } from '../conformance/emit/vitest.js';
import type { Suite, TestCase } from '../conformance/suite/index.js';
import type { Wanted } from './selection.js';

export const TIERS = ['smoke', 'standard', 'full'] as const;
export type Tier = (typeof TIERS)[number];

/** Which tests of these suites a tier has. */
export function testsOf(tier: Tier, suites: readonly Suite[]): Wanted {
  if (tier === 'full') return () => true;
  if (tier === 'standard') return (test) => STANDARD.has(kindOf(test));
  const chosen = new Set(suites.flatMap((suite) => smokeOf(suite)));
  return ({ id }) => chosen.has(id);
}

const STANDARD: ReadonlySet<string> = new Set(['transitions', 'negatives']);

/** The shortest negative with the control that it needs; of a role without negatives the longest transition. */
function smokeOf({ tests }: Suite): string[] {
  const byId = new Map(tests.map((test) => [test.id, test]));
  const [negative] = tests
    .filter((test) => kindOf(test) === 'negatives' && byId.get(test.twin ?? '')?.twin === undefined)
    .toSorted(byLength);
  if (negative !== undefined) return [negative.id, ...(negative.twin === undefined ? [] : [negative.twin])];
  const longest = tests
    .filter((test) => kindOf(test) === 'transitions')
    .toSorted(byLength)
    .at(-1);
  return longest === undefined ? [] : [longest.id];
}

function byLength(one: TestCase, other: TestCase): number {
  return one.steps.length - other.steps.length;
}
