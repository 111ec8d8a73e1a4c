import { expect, test } from 'vitest';
import { CASES, QUICK } from './crosscheck.js';

test('a quick look has claims on every state for Spin to judge, in each scenario that it takes', () => {
  const quick = CASES.slice(0, QUICK);
  const judged = quick.filter(({ composition }) => composition.properties.some(({ kind }) => kind === 'always'));
  const names = (cases: typeof CASES) => [...new Set(cases.map(({ scenario }) => scenario))].toSorted();
  expect(names(quick)).toEqual(['V1', 'V12']);
  expect(names(judged)).toEqual(['V1', 'V12']);
});
