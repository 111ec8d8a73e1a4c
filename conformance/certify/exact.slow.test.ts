import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { difference, stepsOf } from './difference.js';
import { bruteForce, hsiSuite, isDefined, machines, passes } from '../../test/support/automata.js';
import { checkExactly } from './exact.js';

/** A machine with a suite that may be complete or not: a complete one with some words cut short or left out. */
function judged(total: boolean): fc.Arbitrary<readonly [Mealy, readonly InputWord[]]> {
  return machines({ maxStates: 3, maxInputs: 2, total }).chain((machine) => {
    const suite = hsiSuite(machine, 0);
    const lengths = fc.array(fc.nat(4), { minLength: suite.length, maxLength: suite.length });
    const more = fc.array(fc.array(fc.nat(machine.inputs.length - 1), { maxLength: 5 }), { maxLength: 3 });
    return fc.tuple(lengths, more).map(([cuts, words]) => {
      const cut = suite.map((word, index) =>
        word.slice(0, Math.max(0, word.length - Math.max(0, (cuts[index] as number) - 2))),
      );
      return [machine, [...cut, ...words.filter((word) => isDefined(machine, word))]] as const;
    });
  });
}

describe('the exact checker', () => {
  test.each([
    ['total', true],
    ['partial', false],
  ])(
    'agrees with trying every machine of two states, and of three where that is all, for %s machines',
    (_name, total) => {
      const seen = { complete: 0, incomplete: 0, undecided: 0 };
      fc.assert(
        fc.property(judged(total), ([machine, words]) => {
          const maxStates = Math.max(2, machine.states.length);
          const { verdict } = checkExactly(machine, words, { maxStates });
          seen[verdict]++;
          expect(verdict).toBe(bruteForce(machine, words, maxStates) ? 'complete' : 'incomplete');
        }),
        { numRuns: 30, seed: 5 },
      );
      expect(seen.complete).toBeGreaterThan(5);
      expect(seen.incomplete).toBeGreaterThan(5);
      expect(seen.undecided).toBe(0);
    },
  );

  test('shows a machine that passes and does otherwise, with a word for it', () => {
    fc.assert(
      fc.property(judged(false), fc.nat(2), ([machine, words], extraStates) => {
        const maxStates = machine.states.length + extraStates;
        const result = checkExactly(machine, words, { maxStates });
        if (result.verdict !== 'incomplete') return;
        const { counterexample, word } = result;
        expect(counterexample.states.length).toBeLessThanOrEqual(maxStates);
        expect(passes(machine, words, counterexample)).toBe(true);
        expect(difference(machine, stepsOf(counterexample))).toHaveLength(word.length);
        expect(passes(machine, [word], counterexample)).toBe(false);
      }),
      { seed: 7 },
    );
  });

  test.each([0, 1.5, Number.NaN, undefined])('says nothing of machines of %s states', (maxStates) => {
    const [machine] = fc.sample(machines({ maxStates: 3, maxInputs: 2, total: true }), { seed: 1, numRuns: 1 });
    expect(() => checkExactly(machine as Mealy, [], { maxStates: maxStates as number })).toThrow(
      `: maxStates: expected a whole number from 1, got ${maxStates}. Give another maxStates.`,
    );
  });

  test('says so when its work is used up', () => {
    const machine = fc
      .sample(machines({ maxStates: 3, maxInputs: 2, total: true }), { seed: 1, numRuns: 20 })
      .at(-1) as Mealy;
    expect(checkExactly(machine, hsiSuite(machine, 1), { maxStates: 4, maxWork: 3 })).toMatchObject({
      verdict: 'undecided',
    });
  });
});
