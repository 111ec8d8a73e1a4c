import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDefined, machines, mealy } from '../../test/support/automata.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { killingWord } from './adequacy.js';
import { difference } from './difference.js';
import type { MatrixTest } from './kill-matrix.js';
import { KillMatrix } from './kill-matrix.js';
import { countMutants, MUTANT_CLASSES, mutantsOf, someMutants, stepsOfMutant } from './mutants.js';

const size = { maxStates: 4, maxInputs: 2, total: false };

/** A machine with tests of two kinds, of which some may be equal or begin alike. */
const suites = machines(size).chain((machine) => {
  const word = fc.array(fc.nat(machine.inputs.length - 1), { maxLength: 8 }).filter((each) => isDefined(machine, each));
  const tests = fc.array(fc.record({ kind: fc.constantFrom('short', 'long'), word }), { maxLength: 8 });
  return tests.map((drawn) => ({ machine, tests: drawn.map((each, at): MatrixTest => ({ ...each, id: `t${at}` })) }));
});

const finds = (machine: Mealy, word: InputWord, mutant: Parameters<KillMatrix['judge']>[0]): boolean =>
  killingWord(machine, [word], mutant) !== undefined;

describe('the kill matrix', () => {
  test('counts the tests that find a mutant, each alone, by kind', () => {
    fc.assert(
      fc.property(suites, ({ machine, tests }) => {
        const matrix = new KillMatrix(machine, tests);
        for (const mutant of mutantsOf(machine, { classes: MUTANT_CLASSES })) {
          const killers = tests.filter(({ word }) => finds(machine, word, mutant));
          const { tests: counted, some } = matrix.judge(mutant);
          for (const kind of ['short', 'long'])
            expect(counted[kind] ?? 0).toBe(killers.filter((each) => each.kind === kind).length);
          expect(some).toHaveLength(Math.min(3, killers.length));
          expect(killers.map(({ id }) => id)).toEqual(expect.arrayContaining([...some]));
        }
      }),
      { numRuns: 30, seed: 41 },
    );
  });

  test('decides of what no test finds whether any word does', () => {
    fc.assert(
      fc.property(machines(size), (machine) => {
        const matrix = new KillMatrix(machine, []);
        for (const mutant of mutantsOf(machine, { classes: MUTANT_CLASSES })) {
          const differs = difference(machine, stepsOfMutant(machine, mutant)) !== undefined;
          const word = matrix.separatingWord(mutant);
          expect(word !== undefined).toBe(differs);
          expect(word === undefined || finds(machine, word, mutant)).toBe(true);
          expect(matrix.judge(mutant)).toEqual({ mutant, tests: {}, some: [], equivalent: !differs });
        }
      }),
      { numRuns: 30, seed: 43 },
    );
  });

  test('holds a transition that leads to a state of no difference for equivalent', () => {
    // In s1 and s2 the same is defined and answered, but for what nobody sends: x1 in s1.
    const machine = mealy(
      [
        [1, 2],
        [1, undefined],
        [2, 0],
      ],
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    );
    const mutants = [...mutantsOf(machine, { classes: ['transfer'] })];
    const equivalent = mutants.filter((mutant) => new KillMatrix(machine, []).judge(mutant).equivalent);
    expect(equivalent.map(({ change: { state, input, to } }) => [state, input, to])).toEqual([
      [0, 0, 2],
      [1, 0, 2],
    ]);
  });
});

describe('some mutants', () => {
  const machine = mealy(
    Array.from({ length: 5 }, (_none, state) => [(state + 1) % 5, state, 0]),
    Array.from({ length: 5 }, (_none, state) => [state % 2, 0, 2]),
  );

  test.each(MUTANT_CLASSES)('are all there are of class %s, or as many as are wanted, each once', (name) => {
    const all = [...mutantsOf(machine, { classes: [name] })];
    expect(countMutants(machine, name)).toBe(all.length);
    expect([...someMutants(machine, name, Infinity)]).toEqual(all);
    const texts = all.map((mutant) => JSON.stringify(mutant));
    for (const most of [1, 2, 7, 11, all.length - 1]) {
      const places = [...someMutants(machine, name, most)].map((mutant) => texts.indexOf(JSON.stringify(mutant)));
      expect(places).toHaveLength(most);
      expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
      expect(places).not.toContain(-1);
    }
  });

  test('are of all transitions and of all ways in which one can be wrong', () => {
    const changes = [...someMutants(machine, 'transfer', 30)].map(({ change }) => change);
    expect(new Set(changes.map(({ state, input }) => `${state} ${input}`)).size).toBe(15);
    expect(new Set(changes.map(({ to }) => to)).size).toBe(5);
  });
});
