/** The quick start of the README does what its comments say. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { built, ROOT } from './cli-built.js';

beforeAll(built, 240_000);

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const code = /<!-- quick-start:begin -->\s*```ts\n([^]*?)```\s*<!-- quick-start:end -->/.exec(readme)?.[1] ?? '';

test('the quick start is at most twenty lines', () => {
  expect(code.trimEnd().split('\n').length).toBeGreaterThan(5);
  expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(20);
});

test('the quick start prints what its comments say', () => {
  const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, words]) => words);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module'], {
    cwd: ROOT,
    input: code,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout.trimEnd().split('\n')).toEqual(said);
  expect(status).toBe(0);
});
