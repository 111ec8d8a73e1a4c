import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SILENCE } from '../mealy/undefined.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { adequacy, killingWord } from './adequacy.js';
import { difference, stepsOf } from './difference.js';
import { accessWords, hsiSuite, isDefined, machines, mealy, passes } from '../../test/support/automata.js';
import type { Mutant } from './mutants.js';
import { MUTANT_CLASSES, SILENT, mutantsOf, stepsOfMutant } from './mutants.js';

const size = { maxStates: 4, maxInputs: 2, total: false };

/** The mutant as a machine of its own, with all of its states. */
function whole(machine: Mealy, mutant: Mutant): Mealy {
  const steps = stepsOfMutant(machine, mutant);
  const states = Array.from(
    { length: machine.states.length + (mutant.twin === undefined ? 0 : 1) },
    (_none, state) => `${state}`,
  );
  const table = states.flatMap((_name, state) => machine.inputs.map((_input, input) => [state, input] as const));
  return {
    ...machine,
    states,
    next: Int32Array.from(table, ([state, input]) => steps.next(state, input)),
    output: Int32Array.from(table, ([state, input]) => steps.output(state, input)),
  };
}

describe('the mutants of a machine', () => {
  // A latch: x0 sets it, x1 resets it and tells whether it was set.
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

  test('are each transition to each other state, and with each other answer, not taken, and to a state more', () => {
    const mutants = [...mutantsOf(latch, { classes: MUTANT_CLASSES })];
    const count = (name: string): number => mutants.filter((mutant) => mutant.class === name).length;
    expect(MUTANT_CLASSES.map(count)).toEqual([4, 4, 4, 16]);
    expect(mutants.find((mutant) => mutant.class === 'missing')).toEqual({
      class: 'missing',
      change: { state: 0, input: 0, to: 0, output: SILENT },
    });
  });

  test('do not count as missing what stays and is silent anyhow', () => {
    expect([...mutantsOf(latch, { classes: ['missing'], silence: 0 })].map(({ change }) => change)).toEqual([
      { state: 0, input: 0, to: 0, output: 0 },
      { state: 1, input: 1, to: 1, output: 0 },
    ]);
    const named = { ...latch, outputs: [SILENCE, ...latch.outputs.slice(1)] };
    expect([...mutantsOf(named, { classes: ['missing'] })]).toEqual([
      ...mutantsOf(latch, { classes: ['missing'], silence: 0 }),
    ]);
  });
});

describe('the kill matrix', () => {
  test('counts what running every test against every mutant counts', () => {
    const suites = machines(size).chain((machine) => {
      const word = fc.array(fc.nat(machine.inputs.length - 1), { maxLength: 8 });
      return fc.tuple(fc.constant(machine), fc.array(word, { maxLength: 6 }));
    });
    fc.assert(
      fc.property(suites, ([machine, drawn]) => {
        const words: readonly InputWord[] = drawn.filter((word) => isDefined(machine, word));
        const { classes, survivors } = adequacy(machine, words, { classes: MUTANT_CLASSES });
        const naive = [...mutantsOf(machine, { classes: MUTANT_CLASSES })].map((mutant) => {
          const implementation = whole(machine, mutant);
          const killed = !passes(machine, words, implementation);
          const word = difference(machine, stepsOf(implementation));
          const killing = killingWord(machine, words, mutant);
          expect(killing !== undefined).toBe(killed);
          expect(killing !== undefined && passes(machine, [killing], implementation)).toBe(false);
          return { mutant, killed, word };
        });
        for (const row of classes) {
          const of = naive.filter(({ mutant }) => mutant.class === row.class);
          expect(row).toEqual({
            class: row.class,
            mutants: of.length,
            killed: of.filter(({ killed }) => killed).length,
            equivalent: of.filter(({ word }) => word === undefined).length,
          });
        }
        const left = naive.filter(({ killed, word }) => !killed && word !== undefined);
        expect(survivors).toEqual(left.map(({ mutant, word }) => ({ mutant, word })));
      }),
      { numRuns: 30, seed: 17 },
    );
  });

  test('leaves nothing of a complete suite, and extra states to suites for one', () => {
    fc.assert(
      fc.property(machines(size), (machine) => {
        const classes = ['transfer', 'output', 'missing'] as const;
        expect(adequacy(machine, hsiSuite(machine, 0), { classes, silence: 0 }).survivors).toEqual([]);
        expect(adequacy(machine, hsiSuite(machine, 1), { classes: MUTANT_CLASSES, silence: 0 }).survivors).toEqual([]);
      }),
      { numRuns: 40, seed: 19 },
    );
  });

  test('shows what a suite that only reaches every state does not find', () => {
    const machine = mealy(
      [
        [1, 0],
        [0, 1],
      ],
      [
        [0, 0],
        [0, 1],
      ],
    );
    const { classes, survivors } = adequacy(machine, accessWords(machine), { classes: ['transfer', 'output'] });
    expect(classes.map(({ killed }) => killed)).toEqual([0, 1]);
    expect(survivors).toHaveLength(7);
  });
});
