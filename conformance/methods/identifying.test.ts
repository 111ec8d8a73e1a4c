import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accessWords, machines, mealy } from '../../test/support/automata.js';
import { adequacy } from '../certify/index.js';
import { identifyingSuite } from './identifying.js';
import type { Mealy } from '../mealy/mealy.js';
import { minimise } from '../mealy/minimise.js';

const classes = ['transfer', 'output', 'missing'] as const;

test('an identifying suite finds every single fault that a word finds', () => {
  fc.assert(
    fc.property(machines({ maxStates: 5, maxInputs: 3, total: false }), (machine) => {
      expect(adequacy(machine, identifyingSuite(machine), { classes }).survivors).toEqual([]);
    }),
    { numRuns: 60, seed: 53 },
  );
});

/** Machines of which many states have no input in common, or none that tells them apart. */
const loose: fc.Arbitrary<Mealy> = fc
  .array(
    fc.array(fc.record({ to: fc.option(fc.nat(4), { nil: undefined, freq: 2 }), answer: fc.nat(1) }), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 5, maxLength: 5 },
  )
  .map((rows) =>
    mealy(
      rows.map((row) => row.map(({ to }) => to)),
      rows.map((row) => row.map(({ answer }) => answer)),
    ),
  )
  .map((machine) => minimise(machine).machine)
  .filter((machine) => accessWords(machine).length === machine.states.length);

test('it does so where nothing tells some states apart', () => {
  let [equivalent, found] = [0, 0];
  fc.assert(
    fc.property(loose, (machine) => {
      const { classes: counts, survivors } = adequacy(machine, identifyingSuite(machine), { classes });
      expect(survivors).toEqual([]);
      for (const count of counts) [equivalent, found] = [equivalent + count.equivalent, found + count.killed];
    }),
    { numRuns: 200, seed: 59 },
  );
  expect(found).toBeGreaterThan(equivalent);
  expect(equivalent).toBeGreaterThan(0);
});
