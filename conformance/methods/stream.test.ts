import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnMinimal } from '../../test/support/drawn-machines.js';
import type { Mealy } from '../mealy/mealy.js';
import { after, UNDEFINED } from '../mealy/mealy.js';
import { randomWalks, wordStream } from './stream.js';
import type { StreamedWord, StreamOptions } from './stream.js';

function take(machine: Mealy, count: number, options?: StreamOptions): StreamedWord[] {
  const words = wordStream(machine, options);
  return Array.from({ length: count }, () => words.next().value);
}

const shape = { maxStates: 6, maxInputs: 3, maxOutputs: 2, holes: 10, plain: 40 };
const counter: Mealy = {
  name: 'counter',
  states: ['0', '1', '2'],
  inputs: ['up', 'ask'],
  outputs: ['', 'full'],
  next: Int32Array.of(1, 0, 2, 1, 2, 2),
  output: Int32Array.of(0, 0, 0, 0, 0, 1),
};

describe('a random stream of words', () => {
  test('sends nothing undefined', () => {
    fc.assert(
      fc.property(drawnMinimal(shape), (machine) => {
        for (const { word } of take(machine, 50)) expect(after(machine, 0, word)).not.toBe(UNDEFINED);
      }),
    );
  });

  test('is the same for the same seed, and another for another', () => {
    expect(take(counter, 40, { seed: 7 })).toEqual(take(counter, 40, { seed: 7 }));
    expect(take(counter, 40, { seed: 7 })).not.toEqual(take(counter, 40, { seed: 7 + 2 ** 32 }));
  });

  test('goes on where it stopped, and may be shared', () => {
    const whole = take(counter, 60, { seed: -3 });
    expect(take(counter, 20, { seed: -3, from: 40 })).toEqual(whole.slice(40));
    const shards = [0, 1, 2].flatMap((from) => take(counter, 20, { seed: -3, from, step: 3 }));
    expect(shards.toSorted((one, other) => one.position - other.position)).toEqual(whole);
  });

  test('kills every single fault of transfer and output sooner or later', () => {
    const words = take(counter, 400).map(({ word }) => word);
    const answers = (machine: Mealy, word: readonly number[]): string => {
      let state = 0;
      return word
        .map((input) => {
          const at = state * 2 + input;
          state = machine.next[at] as number;
          return machine.output[at];
        })
        .join();
    };
    const killed = (mutant: Mealy): boolean => words.some((word) => answers(mutant, word) !== answers(counter, word));
    counter.next.forEach((to, at) => {
      for (const wrong of [0, 1, 2].filter((state) => state !== to)) {
        expect(killed({ ...counter, next: counter.next.with(at, wrong) })).toBe(true);
      }
      expect(killed({ ...counter, output: counter.output.with(at, 1 - (counter.output[at] as number)) })).toBe(true);
    });
  });

  test('has middles as long as asked on average', () => {
    // One state: neither a way to it nor anything to tell it from.
    const echo: Mealy = { ...counter, states: ['0'], next: Int32Array.of(0, 0), output: Int32Array.of(0, 1) };
    const lengths = take(echo, 4_000, { middle: 5 }).map(({ word }) => word.length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(Math.abs(mean - 5)).toBeLessThan(0.3);
    expect(take(echo, 100, { middle: 0 }).every(({ word }) => word.length === 0)).toBe(true);
  });

  test('may be walks of one length, to be compared with', () => {
    fc.assert(
      fc.property(drawnMinimal({ ...shape, holes: 0 }), fc.nat(30), (machine, length) => {
        const walks = randomWalks(machine, { seed: 5, length });
        for (let at = 0; at < 10; at++) expect(walks.next().value).toMatchObject({ position: at, word: { length } });
      }),
    );
    const inputs = randomWalks(counter, { length: 3_000 }).next().value.word;
    expect(Math.abs(inputs.filter((input) => input === 0).length - 1_500)).toBeLessThan(150);
  });

  test.each<readonly [StreamOptions, string]>([
    [{ seed: 0.5 }, 'option seed: expected a whole number, got 0.5'],
    [{ from: -1 }, 'option from: expected a whole number of 0 or more, got -1'],
    [{ step: 0 }, 'option step: expected a whole number of 1 or more, got 0'],
    [{ middle: Number.NaN }, 'option middle: expected a number of 0 or more, got NaN'],
  ])('refuses %o', (options, message) => {
    expect(() => take(counter, 1, options)).toThrow(`MDL-431 counter: ${message}`);
  });
});
