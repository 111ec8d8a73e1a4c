import { createMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import { certify, checkCertificate, checkExactly } from '../certify/index.js';
import { compactCertificate, readCertificate } from '../certify/compact.js';
import { randomWalks, wordStream } from '../methods/stream.js';
import { completeSuite } from '../methods/suite.js';
import { switchCover } from '../methods/switches.js';
import { chartMutants, guardMutants } from '../mutate/index.js';
import { readDot } from './dot.js';
import { mealyOfMachine, mealyOfModel } from './from-machine.js';
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
      { ...machine, next: Int32Array.of(1) },
      `MDL-429 lock: machine: ${expected}, got an object with name, states, inputs, outputs, next, output. `,
    ],
    [{ ...machine, next: [1, 0] }, 'MDL-429 lock: machine: '],
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

describe('what is no certificate', () => {
  const { basis, convergent } = certificate;
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
      'MDL-421 lock: convergent words of the certificate: expected a list of words, each a list of inputs by index, got undefined. ',
    ],
    [{ extraStates: 0, convergent }, 'MDL-421 lock: basis of the certificate: expected a list of words'],
    [
      { extraStates: 0, basis: [[], 0], convergent },
      'MDL-421 lock: word 2 of the basis of the certificate: expected a list of inputs, by index, got the number 0. ',
    ],
  ])('is refused: %j', (value, message) => {
    expect(() => checkCertificate(machine, [[0, 0, 0]], given(value))).toThrow(message);
    expect(() => compactCertificate(machine, [[0, 0, 0]], given(value))).toThrow(message);
  });

  test('is not read', () => {
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
