import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnMinimal } from '../../test/support/drawn-machines.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { switchCover } from './switches.js';

/** `state input input …` of every sequence of so many transitions. */
function sequencesOf({ states, inputs, next }: Mealy, length: number): Set<string> {
  const found = new Set<string>();
  const extend = (from: number, at: number, sequence: InputWord): void => {
    if (sequence.length === length) found.add([from, ...sequence].join(' '));
    else
      inputs.forEach((_name, input) => {
        const to = next[at * inputs.length + input] as number;
        if (to !== UNDEFINED) extend(from, to, [...sequence, input]);
      });
  };
  states.forEach((_name, state) => extend(state, state, []));
  return found;
}

function sequencesOn({ inputs, next }: Mealy, word: InputWord, length: number): string[] {
  let state = 0;
  const before = word.map((input) => {
    const here = state;
    state = next[state * inputs.length + input] as number;
    return here;
  });
  return word.flatMap((_input, at) =>
    at + length > word.length ? [] : [[before[at], ...word.slice(at, at + length)].join(' ')],
  );
}

const symbols = (words: readonly InputWord[]): number => words.reduce((sum, { length }) => sum + length, 0);
const shape = { maxStates: 7, maxInputs: 3, maxOutputs: 3, holes: 15, plain: 30 };

describe('switch cover', () => {
  test('takes every sequence of transitions, and each word one that no other has taken', () => {
    fc.assert(
      fc.property(drawnMinimal(shape), fc.nat(2), fc.nat(9), (machine, k, resetCost) => {
        const covered = new Set<string>();
        for (const word of switchCover(machine, { k, resetCost })) {
          const before = covered.size;
          for (const sequence of sequencesOn(machine, word, k + 1)) covered.add(sequence);
          expect(covered.size).toBeGreaterThan(before);
        }
        expect(covered).toEqual(sequencesOf(machine, k + 1));
      }),
    );
  });

  test('has fewer and longer words the more a reset costs', () => {
    const ring: Mealy = {
      name: 'ring',
      states: ['a', 'b', 'c', 'd'],
      inputs: ['on', 'stay', 'back'],
      outputs: ['x'],
      next: Int32Array.of(1, 0, 0, 2, 1, 0, 3, 2, 0, 0, 3, 0),
      output: new Int32Array(12),
    };
    const cheap = [...switchCover(ring, { k: 1 })];
    const dear = [...switchCover(ring, { k: 1, resetCost: 50 })];
    expect(dear).toHaveLength(1);
    expect(cheap.length).toBeGreaterThan(1);
    expect(symbols(dear)).toBeLessThan(36 * 2);
    for (const word of switchCover(ring, { k: 1, resetCost: 50, maxLength: 10 }))
      expect(word.length).toBeLessThan(10 + 3 + 2);
  });

  test('is refused where there are too many', () => {
    const machine: Mealy = {
      name: 'wide',
      states: ['a'],
      inputs: Array.from({ length: 100 }, (_, input) => `${input}`),
      outputs: ['x'],
      next: new Int32Array(100),
      output: new Int32Array(100),
    };
    expect(() => [...switchCover(machine, { k: 4 })]).toThrow(/MDL-432 wide: 4-switch cover: .* got up to 10000000000/);
    expect(() => [...switchCover(machine, { k: -1 })]).toThrow('MDL-432');
    expect(() => [...switchCover(machine, { k: 0, resetCost: -1 })]).toThrow('MDL-415 wide: resetCost');
    expect(() => [...switchCover(machine, { k: 0, maxLength: Number.NaN })]).toThrow('MDL-415 wide: maxLength');
  });
});
