import fc from 'fast-check';
import { expect, it } from 'vitest';
import { machines, mealy } from '../../test/support/automata.js';
import { certify } from '../certify/index.js';
import { completeSuite } from '../methods/suite.js';
import { UNDEFINED, type Mealy } from './mealy.js';
import { separable, withInputs } from './separable.js';

const NONE = UNDEFINED;

it('leaves out a state that differs only in what is sent there, and what leads to it', () => {
  // x0 goes on, x1 is a timer: it runs in state 1, and in state 2 it does not.
  const timed = mealy(
    [
      [1, 2],
      [0, 1],
      [0, NONE],
    ],
    [
      [0, 0],
      [1, 0],
      [1, NONE],
    ],
  );
  const { machine, stateOf, leftOut } = separable(timed);
  expect(leftOut).toEqual([timed.states[2]]);
  expect([...stateOf]).toEqual([0, 1, NONE]);
  expect([[...machine.next], [...machine.output]]).toEqual([
    [1, NONE, 0, 1],
    [0, NONE, 1, 0],
  ]);
});

it('leaves nothing out where words tell all states apart', () => {
  fc.assert(
    fc.property(machines({ maxStates: 5, maxInputs: 3, total: true }), (machine) => {
      expect(separable(machine).leftOut).toEqual([]);
    }),
    { seed: 1, numRuns: 200 },
  );
});

/** A machine from which steps have been taken, so that words need not tell its states apart any more. */
const holed = machines({ maxStates: 6, maxInputs: 3, total: true }).chain((machine) => {
  const count = machine.next.length;
  return fc.array(fc.nat(2), { minLength: count, maxLength: count }).map((drawn): Mealy => {
    const kept = (value: number, at: number): number => (drawn[at] === 0 ? NONE : value);
    return { ...machine, next: machine.next.map(kept), output: machine.output.map(kept) };
  });
});

it('leaves a machine for which the methods make certified suites, of one for which they may not', () => {
  let fewer = 0;
  fc.assert(
    fc.property(holed, (partial) => {
      const { machine, leftOut } = separable(partial);
      if (leftOut.length > 0) fewer++;
      const { words, stateCover } = completeSuite(machine, { method: 'SPY', extraStates: 0 });
      expect(certify(machine, words, { extraStates: 0, stateCover }).accepted).toBe(true);
    }),
    { seed: 1, numRuns: 200 },
  );
  expect(fewer).toBeGreaterThan(50);
});

it('takes inputs in the order in which they are named', () => {
  const latch = mealy(
    [
      [1, 0],
      [1, 0],
    ],
    [
      [0, 0],
      [0, 1],
    ],
  );
  const swapped = withInputs(latch, [1, 0]);
  expect([swapped.inputs, [...swapped.next]]).toEqual([
    [latch.inputs[1], latch.inputs[0]],
    [0, 1, 0, 1],
  ]);
  expect([...withInputs(latch, [1]).output]).toEqual([0, 1]);
});
