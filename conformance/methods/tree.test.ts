import { expect, test } from 'vitest';
import type { Mealy } from '../mealy/mealy.js';
import { SuiteTree } from './tree.js';

/** Every word is a test of its own, or lengthens one. */
const counter: Mealy = {
  name: 'counter',
  states: ['only'],
  inputs: ['up', 'down'],
  outputs: ['done'],
  next: new Int32Array(2),
  output: new Int32Array(2),
};

test('a tree refuses to grow beyond its octets, and has not taken them', () => {
  const tree = new SuiteTree(counter, { maxSymbols: 1e6, maxOctets: 60_000 });
  const grow = (): void => {
    for (let node = 0; ; node = tree.grow(node, 0));
  };
  expect(grow).toThrow(
    'MDL-451 counter: suite: expected a tree of at most 60000 octets, got 102400 for 4096 nodes, with 2047 input ' +
      'symbols and the suite unfinished. Take fewer extra states, or method S, which makes the smallest suites.',
  );
  expect(tree.size).toBe(2_048);
});

test('a tree refuses more symbols than it may have, and says now and then how many it has', () => {
  const said: number[] = [];
  const tree = new SuiteTree(counter, { maxSymbols: 1_000, onGrowth: (symbols) => said.push(symbols) });
  const grow = (): void => {
    for (let node = 0; ; node = tree.grow(node, 1));
  };
  expect(grow).toThrow('MDL-414 counter: suite: expected at most 1,000 input symbols, got more');
  expect(said).toEqual([256, 512, 768]);
});
