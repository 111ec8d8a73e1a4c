import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borders, type Stands } from './borders.js';

const ELEMENTS = [0, 1, 2, 3, 4, 5] as const;

/** Every set of elements, as the bits of a number. */
const SUBSETS = Array.from({ length: 2 ** ELEMENTS.length }, (_, bits) => bits);

const setOf = (bits: number): ReadonlySet<number> => new Set(ELEMENTS.filter((each) => (bits >> each) & 1));
const bitsOf = (set: ReadonlySet<number>): number => [...set].reduce((bits, each) => bits | (1 << each), 0);
const isWithin = (one: number, other: number): boolean => (one & ~other) === 0;
const ascending = (sets: readonly ReadonlySet<number>[]): readonly number[] =>
  sets.map(bitsOf).toSorted((one, other) => one - other);

/** Whatever contains one of these sets does not stand. */
const family = fc.array(fc.constantFrom(...SUBSETS), { maxLength: 7 });
const doesStand = (family: readonly number[], set: number): boolean => !family.some((part) => isWithin(part, set));

/** Answers, and keeps what it was asked. */
const witness = (family: readonly number[]): { readonly stands: Stands<number>; readonly asked: number[] } => {
  const asked: number[] = [];
  return {
    asked,
    stands: (sets) => {
      asked.push(...sets.map(bitsOf));
      return Promise.resolve(sets.map((set) => doesStand(family, bitsOf(set))));
    },
  };
};

/** By trying all of them. */
const largestByTrial = (family: readonly number[]): readonly number[] => {
  const standing = SUBSETS.filter((set) => doesStand(family, set));
  return standing.filter((set) => !standing.some((other) => other !== set && isWithin(set, other)));
};
const leastByTrial = (family: readonly number[]): readonly number[] => {
  const broken = SUBSETS.filter((set) => !doesStand(family, set));
  return broken.filter((set) => !broken.some((other) => other !== set && isWithin(other, set)));
};

describe('the borders of a monotone question (seed 20092)', () => {
  it('are all of the largest sets that stand and all of the least that do not, each once', async () => {
    await fc.assert(
      fc.asyncProperty(family, async (family) => {
        const { largest, least, complete } = await borders(ELEMENTS, witness(family).stands);
        expect(complete).toBe(true);
        expect(ascending(largest)).toEqual(largestByTrial(family));
        expect(ascending(least)).toEqual(leastByTrial(family));
      }),
      { seed: 20092, numRuns: 150 },
    );
  });

  it('are the same whatever is known before, and nothing is asked that follows from it', async () => {
    await fc.assert(
      fc.asyncProperty(family, fc.array(fc.constantFrom(...SUBSETS), { maxLength: 4 }), async (family, tried) => {
        const { stands, asked } = witness(family);
        const standing = tried.filter((set) => doesStand(family, set));
        const broken = tried.filter((set) => !doesStand(family, set));
        const known = { standing: standing.map(setOf), broken: broken.map(setOf) };
        const found = await borders(ELEMENTS, stands, known);
        expect(ascending(found.largest)).toEqual(largestByTrial(family));
        expect(ascending(found.least)).toEqual(leastByTrial(family));
        expect(found.asked).toBe(asked.length);
        expect(new Set(asked).size).toBe(asked.length);
        for (const set of asked) {
          expect(standing.some((whole) => isWithin(set, whole))).toBe(false);
          expect(broken.some((part) => isWithin(part, set))).toBe(false);
        }
      }),
      { seed: 20092, numRuns: 150 },
    );
  });

  it('are some of them where no more may be asked, and it says so', async () => {
    await fc.assert(
      fc.asyncProperty(family, fc.nat({ max: 12 }), async (family, mostAsked) => {
        const { stands } = witness(family);
        const found = await borders(ELEMENTS, stands, { mostAsked });
        const [largest, least] = [largestByTrial(family), leastByTrial(family)];
        expect(largest).toEqual(expect.arrayContaining([...ascending(found.largest)]));
        expect(least).toEqual(expect.arrayContaining([...ascending(found.least)]));
        const isAll = found.largest.length === largest.length && found.least.length === least.length;
        expect(isAll || !found.complete).toBe(true);
      }),
      { seed: 20092, numRuns: 150 },
    );
  });
});

describe('a question', () => {
  it('that every set stands is asked twice', async () => {
    const { largest, least, asked } = await borders(ELEMENTS, witness([]).stands);
    expect([largest.map(bitsOf), least, asked]).toEqual([[63], [], 2]);
  });

  it('that nothing stands is asked once', async () => {
    const { largest, least, asked } = await borders(ELEMENTS, witness([0]).stands);
    expect([largest, least, asked]).toEqual([[], [new Set()], 1]);
  });
});
