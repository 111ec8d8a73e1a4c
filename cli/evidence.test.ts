import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidenceText, pagesStand, standingEvidence } from './evidence.js';
import type { Gathered } from './evidence.js';

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
  expect(pagesStand(folder, digests)).toBeUndefined();
  mkdirSync(join(folder, 'scenarios'));
  writeFileSync(join(folder, 'scenarios', 'v1.md'), '# V1\n');
  expect(pagesStand(folder, digests)).toEqual(pages);
  writeFileSync(join(folder, 'scenarios', 'v1.md'), '# V1, by hand\n');
  expect(pagesStand(folder, digests)).toBeUndefined();
});
