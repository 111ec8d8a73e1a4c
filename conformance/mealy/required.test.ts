import { createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { adequacy, certify, checkCertificate, checkExactly, mutantsOf, someMutants } from '../certify/index.js';
import { compactCertificate, readCertificate } from '../certify/compact.js';
import { randomWalks, wordStream } from '../methods/stream.js';
import { completeSuite } from '../methods/suite.js';
import { switchCover } from '../methods/switches.js';
import { chartMutants, guardMutants, searchFaultWords, separator } from '../mutate/index.js';
import { guardCover } from '../select/guards.js';
import { readDot, writeDot } from './dot.js';
import { mealyOfMachine, mealyOfModel } from './from-machine.js';
import { minimise } from './minimise.js';
import { unreachableStates } from './reach.js';
import { readUndefined, silenceOf, undefinedPairs } from './undefined.js';
import { testWords } from './vitest.js';

const machine = readDot(
  'digraph lock { s -> shut; shut -> open [label="turn/click"]; open -> shut [label="turn/clack"]; }',
);
const { words } = completeSuite(machine, { method: 'H', extraStates: 0 });
const certificate = { extraStates: 0, basis: [[], [0]], convergent: [[0, 0]], reachable: true };
const chart = createMachine({ id: 'lock', initial: 'shut', states: { shut: { on: { turn: 'open' } }, open: {} } });

/** What a caller without types passes. */
const given = (value: unknown): never => value as never;

describe('what is no Mealy machine', () => {
  const expected = 'expected a Mealy machine: states, inputs and outputs, and the tables next and output';
  test.each([
    [null, `MDL-429 machine: machine: ${expected}, got null. Make one with readDot`],
    [{}, `MDL-429 machine: machine: ${expected}, got an object without fields. Make one with readDot`],
    [[machine], `MDL-429 machine: machine: ${expected}, got a list. `],
    ['lock', `MDL-429 machine: machine: ${expected}, got the string lock. `],
    [chart, 'Give mealyOfMachine(…).machine.'],
    [
      { name: 'lock', machine: chart, samples: [] },
      `MDL-429 lock: machine: ${expected}, got an object with name, machine, samples. Give mealyOfModel(…).machine.`,
    ],
    [{ machine, merged: [] }, `got an object with machine, merged. Give its machine.`],
    [
      { ...machine, next: undefined },
      `MDL-429 lock: machine: ${expected}, got an object with name, states, inputs, outputs, next, output. `,
    ],
    [
      { ...machine, next: Int32Array.of(1) },
      'MDL-429 lock: next: expected an Int32Array of 2 states × 1 inputs, got one of 1 entries. Give each state an entry',
    ],
    [
      { ...machine, output: [0, 1] },
      'MDL-429 lock: output: expected an Int32Array of 2 states × 1 inputs, got a list. Make it with Int32Array.from.',
    ],
    [
      { ...machine, next: Int32Array.of(1, 2) },
      'MDL-429 lock: next of state open with input turn: expected an index below 2, or -1 in both tables where the input is not defined, got 2. ',
    ],
    [{ ...machine, next: Int32Array.of(-2, 0) }, 'MDL-429 lock: next of state shut with input turn: expected an index'],
    [{ ...machine, output: Int32Array.of(0, 2) }, 'MDL-429 lock: output of state open with input turn: '],
    [{ ...machine, next: Int32Array.of(1, -1) }, 'MDL-429 lock: next of state open with input turn: '],
    [{ ...machine, output: Int32Array.of(-1, 1) }, 'MDL-429 lock: output of state shut with input turn: '],
  ])('is refused by name: %#', (value, message) => {
    expect(() => completeSuite(given(value), { method: 'H', extraStates: 0 })).toThrow(message);
  });

  test('is refused by everything that takes one', () => {
    const takers: (() => unknown)[] = [
      () => certify(given(null), words, { extraStates: 0 }),
      () => checkCertificate(given(null), words, certificate),
      () => checkExactly(given(null), words, { maxStates: 2 }),
      () => compactCertificate(given(null), words, certificate),
      () => wordStream(given(null)).next(),
      () => randomWalks(given(null)).next(),
      () => switchCover(given(null)).next(),
      () => minimise(given(null)),
      () => unreachableStates(given(null)),
      () => undefinedPairs(given(null)),
      () => silenceOf(given(null)),
      () => readUndefined(given(null), 'ignored'),
      () => writeDot(given(null)),
      () => mutantsOf(given(null), { classes: ['output'] }).next(),
      () => someMutants(given(null), 'output', 1).next(),
      () => adequacy(given(null), words, { classes: ['output'] }),
      () => testWords({ describe, test }, given(machine), words, () => given(undefined)),
    ];
    for (const take of takers) expect(take).toThrow('MDL-429 machine: machine: expected a Mealy machine');
  });
});

describe('what is no suite', () => {
  test.each([
    [undefined, 'MDL-421 lock: suite: expected a list of words, each a list of inputs by index, got undefined. '],
    ['turn', 'MDL-421 lock: suite: expected a list of words, each a list of inputs by index, got the string turn. '],
    [[[0], 'turn'], 'MDL-421 lock: word 2 of the suite: expected a list of inputs, by index, got the string turn. '],
  ])('is refused: %j', (value, message) => {
    expect(() => certify(machine, given(value), { extraStates: 0 })).toThrow(message);
  });
});

describe('what is no state cover, class of faults, text or model', () => {
  test.each([
    [5, 'MDL-421 lock: stateCover: expected a list of words, each a list of inputs by index, got the number 5. '],
    [[1, 2], 'MDL-421 lock: word 1 of the stateCover: expected a list of inputs, by index, got the number 1. '],
  ])('is refused: %j', (value, message) => {
    expect(() => certify(machine, words, { extraStates: 0, stateCover: given(value) })).toThrow(message);
  });

  test.each([[undefined], ['output'], [{ classes: 'output' }], [{ classes: ['outputs'] }]])(
    'is refused: %j',
    (options) => {
      const message = 'MDL-415 lock: classes: expected a list of transfer, output, missing, extra state, got ';
      expect(() => adequacy(machine, words, given(options))).toThrow(message);
      expect(() => mutantsOf(machine, given(options)).next()).toThrow(message);
    },
  );

  test('is not read as DOT', () => {
    expect(() => readDot(given(undefined), { file: 'lock.dot' })).toThrow(
      'MDL-401 lock.dot: DOT: expected a text, got undefined. Give the content of the file as a string.',
    );
  });

  test('has no guards, faults or automaton', () => {
    const { model, automaton } = mealyOfMachine(chart);
    const takers: ((value: unknown) => unknown)[] = [
      (value) => mealyOfModel(given(value)),
      (value) => guardCover(given(value), automaton, 'outcomes'),
      (value) => separator(given(value)),
      (value) => searchFaultWords(given(value), [], []),
    ];
    for (const take of takers) {
      expect(() => take(undefined)).toThrow('MDL-439 model: model: expected an object with name, machine and samples,');
      expect(() => take(chart)).toThrow('MDL-439 model: model: ');
      expect(() => take(model)).not.toThrow();
    }
    expect(() => guardCover(model, given(undefined), 'outcomes')).toThrow(
      'MDL-439 lock: automaton: expected the automaton of the model, got undefined. ',
    );
  });
});

describe('what is no certificate', () => {
  const { basis } = certificate;
  const compact = { ...certificate, basis: [], convergent: [] };
  test('is one only with its parts', () => {
    expect(checkCertificate(machine, [[0, 0, 0]], certificate).accepted).toBe(true);
  });

  test.each([
    [
      null,
      'MDL-425 lock: certificate: expected an object with extraStates, basis, convergent and reachable, got null. ',
    ],
    [
      { extraStates: 0, basis },
      'MDL-425 lock: certificate: expected an object with extraStates, basis, convergent and reachable, got an object with extraStates, basis. ',
    ],
    [
      {},
      'MDL-425 lock: certificate: expected an object with extraStates, basis, convergent and reachable, got an object',
    ],
    [
      { ...certificate, convergent: 1 },
      'MDL-425 lock: convergent words of the certificate: expected a list of words, each a list of inputs by index, got the number 1. Give one that certify has made.',
    ],
    [
      { ...certificate, basis: [[], 0] },
      'MDL-425 lock: word 2 of the basis of the certificate: expected a list of inputs, by index, got the number 0. ',
    ],
    [
      { ...certificate, reachable: 'yes' },
      'MDL-425 lock: reachable of the certificate: expected true or false, got the string yes. ',
    ],
  ])('is refused: %j', (value, message) => {
    expect(() => checkCertificate(machine, [[0, 0, 0]], given(value))).toThrow(message);
    expect(() => compactCertificate(machine, [[0, 0, 0]], given(value))).toThrow(message);
  });

  test('is not read', () => {
    expect(() => readCertificate(given(undefined), compact)).toThrow(
      'MDL-421 certificate: suite: expected a list of words, each a list of inputs by index, got undefined. ',
    );
    expect(() => readCertificate(given(machine), compact)).toThrow(
      'MDL-421 certificate: suite: expected a list of words',
    );
    expect(() => readCertificate(words, given({}))).toThrow('MDL-425 certificate: certificate: expected an object');
    expect(() => readCertificate(words, given(null))).toThrow('MDL-425 certificate: certificate: expected an object');
  });

  test('without options there is no number of extra states', () => {
    expect(() => certify(machine, words, given(undefined))).toThrow('MDL-415 lock: extraStates: ');
  });
});

describe('what is no XState machine', () => {
  test.each([
    [null, 'MDL-437 machine: machine: expected an XState machine, got null. Make one with createMachine.'],
    [{}, 'got an object without fields. Make one with createMachine.'],
    [chart.config, 'got an object with id, initial, states. Make a machine of it with createMachine.'],
    [{ name: 'lock', machine: chart, samples: [] }, 'got an object with name, machine, samples. Give its machine.'],
    [() => chart, 'got a function. '],
  ])('is refused: %#', (value, message) => {
    expect(() => mealyOfMachine(given(value))).toThrow(message);
    expect(() => chartMutants(given(value))).toThrow(message);
    expect(() => guardMutants(given(value))).toThrow(message);
    expect(() =>
      mealyOfModel({
        name: 'lock',
        machine: given(value),
        samples: [{ id: 't', from: 'u', op: 'ok', event: { type: 'turn' } }],
      }),
    ).toThrow(message);
  });
});
