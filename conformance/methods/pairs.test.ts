import { expect, test } from 'vitest';
import type { Mealy } from '../mealy/mealy.js';
import { PairTable } from './pairs.js';

test('pairs of more states than memory holds are refused before they are made', () => {
  const states = Array.from({ length: 20_000 }, (_none, at) => `s${at}`);
  const ring: Mealy = {
    name: 'ring',
    states,
    inputs: ['on'],
    outputs: ['a', 'b'],
    next: Int32Array.from(states, (_name, at) => (at + 1) % states.length),
    output: Int32Array.from(states, (_name, at) => (at === 0 ? 1 : 0)),
  };
  expect(() => new PairTable(ring)).toThrow(
    /^MDL-451 ring: suite: expected an automaton of at most 10000 states, minimised, got 20000: /,
  );
});
