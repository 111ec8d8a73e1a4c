import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnMinimal } from '../../test/support/drawn-machines.js';
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { completeSuite } from './suite.js';
import { roundedDown, sizeFor, weightsFor } from './weights.js';

test('the weight of nothing is tried first, the cost of a reset next, and both of them always', () => {
  expect(weightsFor(0, 1)).toEqual([0]);
  expect(weightsFor(7, 1)).toEqual([0, 7]);
  expect(weightsFor(7, 4)).toEqual([0, 7, 20, 10]);
  expect(weightsFor(10, 100)).toEqual([0, 10, 20, 5, 2, 1, 50]);
});

test('no complete suite has fewer symbols than there are words of k + 1 inputs from all states', () => {
  const machines = drawnMinimal({ maxStates: 5, maxInputs: 3, maxOutputs: 2, holes: 20, plain: 30 });
  fc.assert(
    fc.property(
      machines.filter(({ states }) => states.length > 1),
      fc.nat(2),
      (machine, extraStates) => {
        const { symbols } = completeSuite(machine, { method: 'S', extraStates });
        expect(symbols).toBeGreaterThanOrEqual(sizeFor(machine, extraStates));
      },
    ),
    { numRuns: 30 },
  );
});

test('where words end, the shorter ones count, and counting ends however many states are extra', () => {
  const stairs: Mealy = {
    name: 'stairs',
    states: ['top', 'middle', 'ground'],
    inputs: ['down'],
    outputs: ['step'],
    next: Int32Array.of(1, 2, UNDEFINED),
    output: Int32Array.of(0, 0, UNDEFINED),
  };
  expect([0, 1, 2, 5].map((extraStates) => sizeFor(stairs, extraStates))).toEqual([2, 2, 2, 2]);
  const round = { ...stairs, next: Int32Array.of(1, 2, 0) };
  expect(sizeFor(round, Number.MAX_SAFE_INTEGER)).toBe(3);
  expect(sizeFor({ ...round, inputs: ['up', 'down'], next: Int32Array.of(1, 0, 2, 1, 2, 0) }, 2_000)).toBeGreaterThan(
    1e300,
  );
});

test('a size is rounded down, so that at least so many is true of it', () => {
  expect([12_345, 999_999_999, 4_294_967_296, 1e9, 2.69e33, Infinity].map(roundedDown)).toEqual([
    '12,345',
    '999,999,999',
    '4.2 * 10^9',
    '1 * 10^9',
    '2.6 * 10^33',
    '1.7 * 10^308',
  ]);
});
