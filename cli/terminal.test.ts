import { expect, test } from 'vitest';
import { stopAndWait } from '../conformance/explore/examples.js';
import { explore, traceText } from '../conformance/explore/index.js';
import { wrappedLines } from './terminal.js';

test('a run fits 80 columns, and what goes on in another line stands further in', () => {
  const words = Array.from({ length: 30 }, () => 'word').join(' ');
  const lines = wrappedLines(`12  ${words}\n    ${words}\n\n  role: state`).split('\n');
  expect(lines.map((line) => line.search(/\S/))).toEqual([0, 6, 4, 6, -1, 2]);
  expect(lines.filter(({ length }) => length > 80)).toEqual([]);
  expect(lines.join(' ').match(/word/g)).toHaveLength(60);
});

test('and what is short stays as it is', () => {
  const { properties } = explore(stopAndWait(false, { loss: 1 }));
  const run = properties.flatMap(({ counterexample }) => counterexample ?? []).map(traceText);
  expect(run.length).toBeGreaterThan(0);
  expect(run.map(wrappedLines)).toEqual(run);
});
