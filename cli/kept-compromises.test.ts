import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CompromiseTable } from './compromises.js';
import { keptCompromises } from './kept-compromises.js';

const table: CompromiseTable = { goals: [], states: 7, compared: 0, exceptions: [] };
const other: CompromiseTable = { ...table, states: 8 };

test('a table is made where none is kept, and made again where what it is made from has changed', async () => {
  const elsewhere = 'not-there/compromises.json';
  const file = join(mkdtempSync(join(tmpdir(), 'mcim-compromises-')), 'compromises.json');
  const first = await keptCompromises([file], () => Promise.resolve(table), 'one');
  expect(first.table).toEqual(table);
  writeFileSync(file, first.text);
  const again = (): Promise<CompromiseTable> => Promise.reject(new Error('made again'));
  expect(await keptCompromises([elsewhere, file], again, 'one')).toEqual(first);
  expect((await keptCompromises([file], () => Promise.resolve(other), 'two')).table).toEqual(other);
});
