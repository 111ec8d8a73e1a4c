/**
 * Few generated tests that are together for all that the generated tests are for: the requirements, or the transitions
 * of the charts. For a tester whose runs are dear; what else the others find is on docs/mutants/README.md.
 */
import { smallCover } from '../conformance/select/index.js';
import type { TestCase } from '../conformance/suite/index.js';

const COVERED = {
  /** With the decisions that stand beside them. */
  requirements: ({ requirements, decisions }: TestCase): readonly string[] => [...requirements, ...decisions],
  transitions: ({ role, steps, purpose, further = 0, cut }: TestCase): readonly string[] =>
    // What follows a cut may be another course.
    steps
      .slice(0, cut === undefined ? purpose + further + 1 : purpose)
      .flatMap(({ transitions }) => transitions.map((id) => `${role} ${id}`)),
} as const;

export type CoverName = keyof typeof COVERED;
export const COVER_NAMES = Object.keys(COVERED) as readonly CoverName[];

/** @param resetCost - what a test costs besides its steps, in steps. */
export function fewTests(tests: readonly TestCase[], cover: CoverName, resetCost: number): readonly TestCase[] {
  const numberOf = new Map<string, number>();
  const candidates = tests.map((test) => ({
    item: test,
    cost: test.steps.length + resetCost,
    covers: [...new Set(COVERED[cover](test))].map((id) => {
      const known = numberOf.get(id) ?? numberOf.size;
      numberOf.set(id, known);
      return known;
    }),
  }));
  return smallCover(candidates).items;
}
