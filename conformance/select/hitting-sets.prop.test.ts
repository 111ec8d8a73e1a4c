import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalHittingSets, minimalSets } from './hitting-sets.js';

const ELEMENTS = [0, 1, 2, 3, 4, 5] as const;

/** Every set of elements, as the bits of a number. */
const SUBSETS = Array.from({ length: 2 ** ELEMENTS.length }, (_, bits) => bits);

const family = fc.array(fc.constantFrom(...SUBSETS), { maxLength: 7 });

const setOf = (bits: number): ReadonlySet<number> => new Set(ELEMENTS.filter((each) => (bits >> each) & 1));
const bitsOf = (set: ReadonlySet<number>): number => [...set].reduce((bits, each) => bits | (1 << each), 0);
const isPart = (one: number, other: number): boolean => one !== other && (one & ~other) === 0;
const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((one, other) => one - other);

/** By trying all of them. */
const hittingByTrial = (sets: readonly number[]): readonly number[] => {
  const hitting = SUBSETS.filter((bits) => sets.every((set) => (set & bits) !== 0));
  return hitting.filter((bits) => !hitting.some((other) => isPart(other, bits)));
};

describe('minimal hitting sets (seed 20091)', () => {
  it('are all those that meet every set and have no part that does, each once', () => {
    fc.assert(
      fc.property(family, (sets) => {
        expect(ascending(minimalHittingSets(sets.map(setOf)).map(bitsOf))).toEqual(hittingByTrial(sets));
      }),
      { seed: 20091, numRuns: 500 },
    );
  });

  it('are the same of the minimal sets alone', () => {
    fc.assert(
      fc.property(family, (sets) => {
        const minimal = minimalSets(sets.map(setOf));
        expect(ascending(minimal.map(bitsOf))).toEqual(
          ascending([...new Set(sets)].filter((set) => !sets.some((other) => isPart(other, set)))),
        );
        expect(ascending(minimalHittingSets(minimal).map(bitsOf))).toEqual(hittingByTrial(sets));
      }),
      { seed: 20091, numRuns: 500 },
    );
  });

  it('of the minimal hitting sets are the minimal sets again', () => {
    fc.assert(
      fc.property(family, (sets) => {
        const minimal = minimalSets(sets.map(setOf));
        expect(ascending(minimalHittingSets(minimalHittingSets(minimal)).map(bitsOf))).toEqual(
          ascending(minimal.map(bitsOf)),
        );
      }),
      { seed: 20091, numRuns: 500 },
    );
  });
});

describe('a family of sets', () => {
  it('without sets is hit by nothing, and with an empty one by no set', () => {
    expect(minimalHittingSets([])).toEqual([new Set()]);
    expect(minimalHittingSets([new Set(['a']), new Set()])).toEqual([]);
  });

  it('with a pair is hit in two ways', () => {
    expect(minimalHittingSets([new Set(['a']), new Set(['b', 'c'])])).toEqual([
      new Set(['a', 'b']),
      new Set(['a', 'c']),
    ]);
  });
});
