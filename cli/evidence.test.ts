import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceText, pagesStand, standingEvidence, troublesOf, verdictsOf } from './evidence.js';
import type { Gathered } from './evidence.js';
import type { Suite } from '../conformance/suite/index.js';

const gathered: Gathered = {
  explorations: [
    {
      scenario: 'V1',
      states: 7,
      transitions: 9,
      complete: true,
      claims: [{ property: 'G-11', kind: 'always', holds: true, refs: ['G-11'] }],
    },
  ],
  runs: [{ role: 'vno', verdicts: { 'vno/a': 'pass', 'vno/b': 'fail' } }],
  suites: [],
};
const pages = new Map([['scenarios/v1.md', '# V1\n']]);
const is = { explored: 'one', ran: 'two' };

function written(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mcim-evidence-'));
  const file = join(folder, 'evidence.json');
  writeFileSync(file, evidenceText(gathered, pages, is));
  return { folder, file };
}

test('what was gathered stands, and of it no half that was made from something else', () => {
  const { folder, file } = written();
  const { explored, ran } = standingEvidence(file, is);
  expect(explored?.scenarios).toEqual(gathered.explorations);
  expect(ran?.roles).toEqual([{ role: 'vno', tests: 2, otherwise: { 'vno/b': 'fail' } }]);
  expect(Object.keys(standingEvidence(file, { ...is, explored: 'other' }))).toEqual(['ran']);
  expect(Object.keys(standingEvidence(file, { ...is, ran: 'other' }))).toEqual(['explored']);
  expect(standingEvidence(join(folder, 'nowhere.json'), is)).toEqual({});
});

test('pages stand as long as nobody changes one or takes it away', () => {
  const { folder, file } = written();
  const digests = standingEvidence(file, is).explored?.pages ?? {};
  const elsewhere = mkdtempSync(join(tmpdir(), 'mcim-elsewhere-'));
  expect(pagesStand([folder], digests)).toBeUndefined();
  mkdirSync(join(folder, 'scenarios'));
  writeFileSync(join(folder, 'scenarios', 'v1.md'), '# V1\n');
  expect(pagesStand([folder], digests)).toEqual(pages);
  expect(pagesStand([elsewhere, folder], digests)).toEqual(pages);
  writeFileSync(join(folder, 'scenarios', 'v1.md'), '# V1, by hand\n');
  expect(pagesStand([elsewhere, folder], digests)).toBeUndefined();
});

test('a test without a verdict is no test that passed', () => {
  const suite = { role: 'vno', tests: [{ id: 'vno/a' }, { id: 'vno/b' }] } as unknown as Suite;
  const ran = { role: 'vno', tests: 2, otherwise: { 'vno/b': 'fail' } } as const;
  expect(verdictsOf(ran, [suite])).toEqual({ role: 'vno', verdicts: { 'vno/a': 'pass', 'vno/b': 'fail' } });
  expect(() => verdictsOf({ ...ran, tests: 1 }, [suite])).toThrow(/expected verdicts of the 2 tests of vno, got 1/);
});

test('trouble is an exploration without an end, a claim that does not hold, and a test that does not pass', () => {
  const [explored] = gathered.explorations;
  if (explored === undefined) throw new Error('no exploration');
  const claims = explored.claims.map((each) => ({ ...each, holds: false }));
  expect(troublesOf({ explorations: [{ ...explored, complete: false, claims }], runs: gathered.runs })).toEqual([
    'V1: not all states were visited',
    'V1: G-11 does not hold',
    'vno/b: fail',
  ]);
  expect(troublesOf({ explorations: [explored], runs: [] })).toEqual([]);
});

test('a file that is no evidence is named', () => {
  const { folder } = written();
  const file = join(folder, 'conflict.json');
  writeFileSync(file, '<<<<<<< ours');
  expect(() => standingEvidence(file, is)).toThrow(/conflict\.json: expected the evidence that mcim docs writes/);
});
