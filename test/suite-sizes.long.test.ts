/**
 * Suites of the seven methods are, all automata together, no larger than those of the research implementation. The first
 * suite is looked at, for which a reset counts nothing: the one that is kept has no more symbols.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { referenceSize } from '../bench/reference-sizes.js';
import { readDot } from '../conformance/mealy/dot.js';
import { completeSuite, METHODS } from '../conformance/methods/suite.js';
import type { Suite } from '../conformance/methods/suite.js';

const folder = new URL('../bench/automata/', import.meta.url);
const automata = readdirSync(folder)
  .filter((file) => file.endsWith('.dot'))
  .map((file) => ({
    name: basename(file, '.dot'),
    machine: readDot(readFileSync(new URL(file, folder), 'utf8'), { file }),
  }));

test.each([
  ...METHODS.map((method) => [method, 0] as const),
  ...(['H', 'SPYH', 'S'] as const).map((method) => [method, 1] as const),
])('suites of method %s have in total no more symbols than the reference has, for k = %i', (method, extraStates) => {
  const sizes = automata.map(({ name, machine }) => ({
    ours: completeSuite(machine, { method, extraStates, attempts: 1 }).symbols,
    reference: referenceSize(name, extraStates, method)?.symbols,
  }));
  expect(sizes).toHaveLength(13);
  expect(sizes.filter(({ reference }) => reference === undefined)).toEqual([]);
  const total = (of: readonly (number | undefined)[]): number => of.reduce<number>((sum, size = 0) => sum + size, 0);
  expect(total(sizes.map(({ ours }) => ours))).toBeLessThanOrEqual(total(sizes.map(({ reference }) => reference)));
});

test('of suites that cost the same the one of fewest symbols is kept', () => {
  const { machine } = automata.find(({ name }) => name.startsWith('mosquitto')) as (typeof automata)[number];
  const [before, after] = [6, 7].map((attempts) =>
    completeSuite(machine, { method: 'H', extraStates: 0, resetCost: 19, attempts }),
  ) as [Suite, Suite];
  expect([before.tests, before.symbols]).toEqual([195, 1_286]);
  expect([after.tests, after.symbols]).toEqual([196, 1_267]);
});
