import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnMinimal } from '../../test/support/drawn-machines.js';
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { completeSuite } from './suite.js';
import { sizeFor, weightsFor } from './weights.js';

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
