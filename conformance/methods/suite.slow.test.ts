import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adequacy, certify, checkExactly } from '../certify/index.js';
import type { Mealy } from '../mealy/mealy.js';
import { after, UNDEFINED } from '../mealy/mealy.js';
import { drawnMinimal } from '../../test/support/drawn-machines.js';
import { completeSuite, METHODS } from './suite.js';

const seed = 20_261_127;

/** Small machines; with one state there is nothing to tell apart. */
const minimal = (maxStates: number, maxInputs: number, holes: number): fc.Arbitrary<Mealy> =>
  drawnMinimal({ maxStates, maxInputs, maxOutputs: 2, holes, plain: 30 }).filter(({ states }) => states.length > 1);

/** A door with a lock: three states, of which two are told apart by one input only. */
const door: Mealy = {
  name: 'door',
  states: ['open', 'closed', 'locked'],
  inputs: ['push', 'turn'],
  outputs: ['clack', 'nothing'],
  next: Int32Array.of(1, 0, 0, 2, 2, 1),
  output: Int32Array.of(0, 1, 0, 0, 1, 0),
};

const complaint = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

describe.each(METHODS)('a suite of method %s', (method) => {
  test(`leaves no other machine of as many states, exactly [seed ${seed}]`, () => {
    fc.assert(
      fc.property(minimal(4, 3, 0), (machine) => {
        const { words } = completeSuite(machine, { method, extraStates: 0 });
        expect(checkExactly(machine, words, { maxStates: machine.states.length }).verdict).not.toBe('incomplete');
      }),
      { seed, numRuns: 60 },
    );
  });

  test(`leaves none of one or two states more, exactly [seed ${seed}]`, () => {
    fc.assert(
      fc.property(minimal(3, 2, 0), fc.integer({ min: 1, max: 2 }), (machine, extraStates) => {
        const { words } = completeSuite(machine, { method, extraStates });
        const maxStates = machine.states.length + extraStates;
        expect(checkExactly(machine, words, { maxStates }).verdict).not.toBe('incomplete');
      }),
      { seed, numRuns: 40 },
    );
  });

  test(`has a certificate, and kills every single transfer and output fault [seed ${seed}]`, () => {
    fc.assert(
      fc.property(minimal(9, 4, 0), fc.integer({ min: 0, max: 1 }), (machine, extraStates) => {
        const { words } = completeSuite(machine, { method, extraStates });
        expect(certify(machine, words, { extraStates }).accepted).toBe(true);
        expect(adequacy(machine, words, { classes: ['transfer', 'output'] }).survivors).toEqual([]);
      }),
      { seed, numRuns: 30 },
    );
  });

  test('says how large it is, and has no test that begins another', () => {
    const { words, tests, symbols, stateCover } = completeSuite(door, { method, extraStates: 1 });
    expect(tests).toBe(words.length);
    expect(symbols).toBe(words.reduce((sum, word) => sum + word.length, 0));
    const beginnings = words.map((word) => `${word.join()},`);
    expect(beginnings.filter((one) => beginnings.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
    expect(stateCover.map((word) => after(door, 0, word))).toEqual([0, 1, 2]);
  });

  test('is the same each time', () => {
    const once = completeSuite(door, { method, extraStates: 1 });
    expect(completeSuite(door, { method, extraStates: 1 })).toEqual(once);
  });

  test('is refused before it is larger than it may be', () => {
    expect(complaint(() => completeSuite(door, { method, extraStates: 9, maxSymbols: 1000 }))).toBe(
      'MDL-414 door: suite: expected at most 1000 input symbols, got more, with the suite unfinished. ' +
        'Raise maxSymbols, take fewer extra states, or method S, which makes the smallest suites.',
    );
  });
});

describe('an undefined input', () => {
  test.each(['HSI', 'H', 'SPY', 'SPYH', 'S'] as const)(`is never sent by %s [seed ${seed}]`, (method) => {
    fc.assert(
      fc.property(minimal(4, 3, 25), (machine) => {
        const { words } = completeSuite(machine, { method, extraStates: 0 });
        for (const word of words) expect(after(machine, 0, word)).not.toBe(UNDEFINED);
        expect(checkExactly(machine, words, { maxStates: machine.states.length }).verdict).not.toBe('incomplete');
      }),
      { seed, numRuns: 60 },
    );
  });

  test('is named where W and Wp would have to send it', () => {
    // Closed and locked differ by what cannot be sent to an open door.
    const next = Int32Array.of(1, UNDEFINED, 0, 2, 0, 1);
    const partial: Mealy = { ...door, next, output: Int32Array.of(0, UNDEFINED, 1, 0, 1, 1) };
    for (const method of ['W', 'Wp'] as const)
      expect(complaint(() => completeSuite(partial, { method, extraStates: 0 }))).toBe(
        'MDL-413 door: methods W and Wp: expected separating words that are defined in every state, got states that ' +
          'only words with undefined inputs tell apart. Take HSI, H, SPY, SPYH or S, or read undefined inputs as ' +
          'ignored or refused.',
      );
  });
});

describe('what no suite can be made for', () => {
  test('is a machine with two states that no word tells apart', () => {
    const alike: Mealy = { ...door, output: Int32Array.of(0, 1, 0, 1, 0, 1) };
    expect(complaint(() => completeSuite(alike, { method: 'S', extraStates: 0 }))).toBe(
      'MDL-411 door: states open and closed: expected a word that tells them apart, got none. Minimise the machine first.',
    );
  });

  test('is a machine with a state that nothing leads to', () => {
    const lost: Mealy = { ...door, next: Int32Array.of(1, 0, 0, 1, 2, 1) };
    expect(complaint(() => completeSuite(lost, { method: 'S', extraStates: 0 }))).toBe(
      'MDL-412 door: state locked: expected a word that leads to it, got none. ' +
        'Minimise the machine first, which leaves out what nothing leads to.',
    );
  });

  test('is a negative number of extra states', () => {
    expect(complaint(() => completeSuite(door, { method: 'S', extraStates: -1 }))).toBe(
      'MDL-415 door: extraStates: expected a whole number from 0, got -1. Give another extraStates.',
    );
  });
});

test('a machine of one state is tested input by input', () => {
  const one: Mealy = { ...door, states: ['only'], next: Int32Array.of(0, 0), output: Int32Array.of(0, 1) };
  for (const method of METHODS) {
    const { words } = completeSuite(one, { method, extraStates: 0 });
    expect(new Set(words.flat())).toEqual(new Set([0, 1]));
    expect(checkExactly(one, words, { maxStates: 1 }).verdict).toBe('complete');
  }
});
