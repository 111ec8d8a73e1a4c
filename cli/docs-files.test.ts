import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { differencesIn, keptIn, OWN_DOCS, readmeOf, settle } from './docs-files.js';
import { EVIDENCE } from './evidence.js';

test('what is kept is looked for where it is written to, then in the repository', () => {
  expect(keptIn('elsewhere')).toEqual(['elsewhere', OWN_DOCS]);
  expect(keptIn(OWN_DOCS)).toEqual([OWN_DOCS]);
});

test('only the docs of the repository have a README beside them, by whatever path', () => {
  expect([OWN_DOCS, `${OWN_DOCS}/`, relative('.', OWN_DOCS)].map(readmeOf)).toEqual(Array(3).fill('../README.md'));
  expect(['elsewhere', join(OWN_DOCS, 'docs'), dirname(OWN_DOCS)].map(readmeOf)).toEqual(Array(3).fill(undefined));
});

test('pages that differ are told, and those that nothing generates; written, none is left', () => {
  const out = mkdtempSync(join(tmpdir(), 'mcim-docs-'));
  const write = (name: string): void => {
    mkdirSync(join(out, dirname(name)), { recursive: true });
    writeFileSync(join(out, name), name);
  };
  ['scenarios/v1.md', 'scenarios/v99.md', 'attacks/a-99.svg', 'attacks/kept.json', 'guide/own.md'].forEach(write);
  const files = new Map([
    ['scenarios/v1.md', 'scenarios/v1.md'],
    ['scenarios/v2.md', 'new'],
    ['statecharts/tre.md', 'new'],
  ]);
  // A folder that was never written to may have pages of its own.
  expect(differencesIn(out, files).strays).toEqual([]);
  write(EVIDENCE);
  const before = differencesIn(out, files);
  expect(before).toEqual({
    differing: [join(out, 'scenarios/v2.md'), join(out, 'statecharts/tre.md')],
    strays: [join(out, 'scenarios/v99.md'), join(out, 'attacks/a-99.svg')],
  });
  settle(out, files, before);
  expect(differencesIn(out, files)).toEqual({ differing: [], strays: [] });
  expect(readFileSync(join(out, 'statecharts/tre.md'), 'utf8')).toBe('new');
  // Data and what is written by hand are nobody's strays.
  expect([readdirSync(join(out, 'attacks')), readdirSync(join(out, 'guide'))]).toEqual([['kept.json'], ['own.md']]);
});
