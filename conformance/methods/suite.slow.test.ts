import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adequacy, certify, checkExactly } from '../certify/index.js';
import type { Mealy } from '../mealy/mealy.js';
import { after, UNDEFINED } from '../mealy/mealy.js';
import { drawnMinimal } from '../../test/support/drawn-machines.js';
import { completeSuite, METHODS } from './suite.js';
import type { Suite } from './suite.js';

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
        expect(checkExactly(machine, words, { maxStates: machine.states.length }).verdict).toBe('complete');
      }),
      { seed, numRuns: 60 },
    );
  });

  test(`leaves none of one or two states more, exactly [seed ${seed}]`, () => {
    fc.assert(
      fc.property(minimal(3, 2, 0), fc.integer({ min: 1, max: 2 }), (machine, extraStates) => {
        const { words } = completeSuite(machine, { method, extraStates });
        const maxStates = machine.states.length + extraStates;
        expect(checkExactly(machine, words, { maxStates }).verdict).toBe('complete');
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

  test('is refused at once where it cannot but be larger than it may be', () => {
    expect(complaint(() => completeSuite(door, { method, extraStates: 9, maxSymbols: 1000 }))).toBe(
      'MDL-414 door: suite: expected at most 1,000 input symbols, got at least 3,072. ' +
        'Raise maxSymbols, take fewer extra states, or method S, which makes the smallest suites.',
    );
  });
});

/** With a word for each state that many suites do not share, and ways that a reset saves. */
const ring: Mealy = {
  name: 'ring',
  states: ['a', 'b', 'c', 'd', 'e', 'f'],
  inputs: ['on', 'stay', 'back'],
  outputs: ['x', 'y', 'z'],
  next: Int32Array.of(1, 0, 3, 2, 1, 0, 3, 5, 1, 4, 3, 2, 5, 4, 3, 0, 5, 2),
  output: Int32Array.of(0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2),
};

const cost = ({ symbols, tests }: Suite, resetCost: number): number => symbols + tests * resetCost;

describe.each(METHODS)('the cost of a reset, by method %s,', (method) => {
  const machines = minimal(7, 3, 0);

  test(`chooses among suites that are certified, and none that costs more than without [seed ${seed}]`, () => {
    const costs = fc.constantFrom(0, 1, 3, 10, 50);
    fc.assert(
      fc.property(machines, fc.nat(1), costs, (machine, extraStates, resetCost) => {
        const suite = completeSuite(machine, { method, extraStates, resetCost });
        expect(certify(machine, suite.words, { extraStates }).accepted).toBe(true);
        const first = completeSuite(machine, { method, extraStates, attempts: 1 });
        expect(cost(suite, resetCost)).toBeLessThanOrEqual(cost(first, resetCost));
      }),
      { seed, numRuns: 30 },
    );
  });

  test('is weighed the same each time', () => {
    const suite = completeSuite(ring, { method, extraStates: 1, resetCost: 4 });
    expect(completeSuite(ring, { method, extraStates: 1, resetCost: 4 })).toEqual(suite);
  });
});

test('a further attempt is kept where it costs less', () => {
  let cheaper = 0;
  fc.assert(
    fc.property(
      minimal(8, 3, 0),
      fc.constantFrom('H', 'SPYH', 'S'),
      fc.constantFrom(0, 1, 2),
      (machine, method, resetCost) => {
        let before = completeSuite(machine, { method, extraStates: 0, resetCost, attempts: 1 });
        for (let attempts = 2; attempts <= 7; attempts++) {
          const suite = completeSuite(machine, { method, extraStates: 0, resetCost, attempts });
          const saved = cost(before, resetCost) - cost(suite, resetCost);
          expect(saved).toBeGreaterThanOrEqual(0);
          expect(saved > 0 || suite.symbols <= before.symbols).toBe(true);
          if (saved > 0) cheaper++;
          before = suite;
        }
      },
    ),
    { seed, numRuns: 40 },
  );
  expect(cheaper).toBeGreaterThan(5);
});

test('a dear reset gives fewer tests', () => {
  let fewer = 0;
  fc.assert(
    fc.property(minimal(8, 3, 0), (machine) => {
      const [cheap, dear] = [0, 50].map((resetCost) =>
        completeSuite(machine, { method: 'S', extraStates: 0, resetCost }),
      );
      expect((dear as Suite).tests).toBeLessThanOrEqual((cheap as Suite).tests + 1);
      if ((dear as Suite).tests < (cheap as Suite).tests) fewer++;
    }),
    { seed, numRuns: 40 },
  );
  expect(fewer).toBeGreaterThan(3);
});

describe('an undefined input', () => {
  test.each(['HSI', 'H', 'SPY', 'SPYH', 'S'] as const)(`is never sent by %s [seed ${seed}]`, (method) => {
    fc.assert(
      fc.property(minimal(4, 3, 25), (machine) => {
        const { words } = completeSuite(machine, { method, extraStates: 0 });
        for (const word of words) expect(after(machine, 0, word)).not.toBe(UNDEFINED);
        expect(checkExactly(machine, words, { maxStates: machine.states.length }).verdict).toBe('complete');
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

  test.each([['s'], [undefined]])('is the method %s', (method) => {
    expect(complaint(() => completeSuite(door, { method: method as never, extraStates: 0 }))).toBe(
      `MDL-415 door: method: expected one of W, Wp, HSI, H, SPY, SPYH, S, got ${method}. Give another method.`,
    );
  });

  test('is missing altogether', () => {
    expect(complaint(() => completeSuite(door, undefined as never))).toContain(
      'MDL-415 door: method: expected one of W',
    );
  });

  test('is less than one attempt', () => {
    expect(complaint(() => completeSuite(door, { method: 'S', extraStates: 0, attempts: 0 }))).toBe(
      'MDL-415 door: attempts: expected a whole number from 1, got 0. Give another attempts.',
    );
  });

  test('is a bound that no memory holds', () => {
    expect(complaint(() => completeSuite(door, { method: 'S', extraStates: 0, maxSymbols: 1_000_000_000 }))).toBe(
      'MDL-450 door: maxSymbols: expected at most 200000000, which take 8 octets each, got 1000000000. ' +
        'Lower maxSymbols; take fewer extra states where that is too few.',
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
