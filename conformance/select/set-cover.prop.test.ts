import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Candidate } from './set-cover.js';
import { greedyCover, smallCover } from './set-cover.js';

const candidates = fc.array(
  fc.record({
    cost: fc.integer({ min: 1, max: 9 }),
    covers: fc.uniqueArray(fc.nat(7), { maxLength: 6 }),
  }),
  { maxLength: 9 },
);

const named = (drawn: readonly Omit<Candidate<number>, 'item'>[]): Candidate<number>[] =>
  drawn.map((each, item) => ({ ...each, item }));

const coveredBy = (all: readonly Candidate<number>[], items: readonly number[]): Set<number> =>
  new Set(items.flatMap((item) => all[item]?.covers ?? []));

const costOf = (all: readonly Candidate<number>[], items: readonly number[]): number =>
  items.reduce((sum, item) => sum + (all[item]?.cost ?? 0), 0);

/** The least cost of all subsets that cover everything. */
function best(all: readonly Candidate<number>[]): number {
  const wanted = coveredBy(all, [...all.keys()]).size;
  let least = Infinity;
  for (let subset = 0; subset < 2 ** all.length; subset++) {
    const items = [...all.keys()].filter((item) => (subset >> item) & 1);
    if (coveredBy(all, items).size === wanted) least = Math.min(least, costOf(all, items));
  }
  return least;
}

describe('a small cover (seed 47)', () => {
  test('covers everything, costs what it says, and never more than the greedy one', () => {
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = named(drawn);
        for (const { items, cost } of [greedyCover(all), smallCover(all)]) {
          expect(coveredBy(all, items)).toEqual(coveredBy(all, [...all.keys()]));
          expect(cost).toBe(costOf(all, items));
        }
        expect(smallCover(all).cost).toBeLessThanOrEqual(greedyCover(all).cost);
      }),
      { numRuns: 300, seed: 47 },
    );
  });

  test('is nearly always the best one of all, and never far from it', () => {
    let [runs, exact, byGreedy] = [0, 0, 0];
    fc.assert(
      fc.property(candidates, (drawn) => {
        const all = named(drawn);
        const least = best(all);
        runs++;
        if (smallCover(all).cost === least) exact++;
        if (greedyCover(all).cost === least) byGreedy++;
        expect(smallCover(all).cost).toBeLessThanOrEqual(1.5 * least);
      }),
      { numRuns: 300, seed: 47 },
    );
    expect(exact / runs).toBeGreaterThan(0.97);
    expect(exact).toBeGreaterThan(byGreedy);
  });

  test('leaves the dear one that greed takes', () => {
    // The classic: the one for most of all, or the two that are enough.
    const all = named([
      { cost: 2, covers: [0, 1, 2, 3] },
      { cost: 2, covers: [0, 1, 4] },
      { cost: 2, covers: [2, 3, 5] },
    ]);
    expect(greedyCover(all)).toEqual({ items: [0, 1, 2], cost: 6 });
    expect(smallCover(all)).toEqual({ items: [1, 2], cost: 4 });
  });
});
