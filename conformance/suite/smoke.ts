/** The smoke tier of a suite: whether an implementation is bound to its tests at all, in a second. */
import { byCodeUnit } from '../select/canonical.js';
import type { Suite, TestCase } from './types.js';

/**
 * At most two tests: the genuine input that a spoilt one was made from, and the spoilt one, of all such pairs the one
 * that takes the most transitions; of a suite without spoilt inputs the test that does.
 */
export function smokeOf(suite: Suite): readonly TestCase[] {
  const genuine = new Map(suite.tests.map((test) => [test.id, test]));
  const controlled = suite.tests.filter(({ twin }) => twin !== undefined && genuine.has(twin));
  const [first] = (controlled.length > 0 ? controlled : suite.tests)
    .map((test) => ({ test, taken: transitionsOf(test) }))
    .toSorted((one, other) => other.taken - one.taken || byCodeUnit(one.test.id, other.test.id))
    .map(({ test }) => test);
  if (first === undefined) return [];
  const control = first.twin === undefined ? undefined : genuine.get(first.twin);
  return control === undefined ? [first] : [control, first];
}

function transitionsOf({ steps }: TestCase): number {
  return new Set(steps.flatMap(({ transitions }) => transitions)).size;
}
