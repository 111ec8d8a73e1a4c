import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swept } from './swept.js';

test('compiled files without a source go, and nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'swept-'));
  for (const folder of ['cli', 'dist/cli']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'cli/kept.ts'), '');
  for (const name of ['kept.js', 'kept.d.ts', 'gone.js', 'gone.js.map', 'gone.d.ts', 'gone.d.ts.map'])
    writeFileSync(join(root, 'dist/cli', name), '');
  expect(swept(root)).toEqual(['cli/gone']);
  expect(readdirSync(join(root, 'dist/cli')).toSorted()).toEqual(['kept.d.ts', 'kept.js']);
  expect(swept(root)).toEqual([]);
});
