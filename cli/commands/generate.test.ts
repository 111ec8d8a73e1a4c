import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GeneratedFiles } from '../generated-files.js';
import { define } from './generate.js';

/** What is made is tested where it is made, and CI compares all of it; here, what the command does with it. */
const made: GeneratedFiles = {
  files: new Map([
    ['data/vno.suite.json', '{}\n'],
    ['vno.transitions.test.ts', '// tests\n'],
    ['manifest.json', '{}\n'],
    ['ids.lock', 'vno/a 1\n'],
  ]),
  totals: { tests: 1, steps: 2, pairs: { total: 1, covered: 1 } } as unknown as GeneratedFiles['totals'],
  ids: new Map([['vno/a', '1']]),
  roles: [],
};

let folder = '';
let printed = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'mcim-generate-')), 'tests');
  printed = '';
  const hear = (text: string | Uint8Array): boolean => {
    printed += String(text);
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  vi.spyOn(console, 'log').mockImplementation((text: string) => hear(`${text}\n`));
  vi.spyOn(console, 'error').mockImplementation((text: string) => hear(`${text}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

async function generate(...options: readonly string[]): Promise<number> {
  process.exitCode = undefined;
  const command = new Command('generate');
  define(command, () => Promise.resolve(made));
  await command.parseAsync(['--out', folder, ...options], { from: 'user' });
  return Number(process.exitCode ?? 0);
}

test('--check writes nothing, names what differs and fails', async () => {
  expect(await generate('--check')).toBe(1);
  expect(existsSync(folder)).toBe(false);
  expect(printed).toContain(`differs: ${join(folder, 'manifest.json')}`);
  expect(printed).toMatch(/expected what the models give, got 4 files that differ. Run 'npm run generate'/);
});

test('what is written is found as generated; what an earlier generation left is named, and goes', async () => {
  expect(await generate()).toBe(0);
  expect(await generate('--check')).toBe(0);
  expect(printed).toContain(`${folder} is as generated: 1 test`);
  const stray = join(folder, 'vno.pairs.test.ts');
  writeFileSync(stray, '');
  mkdirSync(join(folder, 'notes'));
  writeFileSync(join(folder, 'notes', 'mine.txt'), 'not ours to judge');
  expect(await generate('--check')).toBe(1);
  expect(printed).toContain(`differs: ${stray}`);
  expect(await generate()).toBe(0);
  expect(existsSync(stray)).toBe(false);
  expect(readdirSync(join(folder, 'notes'))).toEqual(['mine.txt']);
  expect(readFileSync(join(folder, 'ids.lock'), 'utf8')).toBe('vno/a 1\n');
});
