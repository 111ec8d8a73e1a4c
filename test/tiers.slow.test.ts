/** The tiers of the tests: each test file is run by one of `npm test`, `npm run test:rest` and `npm run test:long`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['models', 'impl', 'conformance', 'harness', 'cli', 'test', 'generated-tests'];

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const listed = JSON.parse(
  execFileSync(process.execPath, [vitest, 'list', '--filesOnly', '--json'], { cwd: ROOT, encoding: 'utf8' }),
) as readonly { readonly file: string; readonly projectName: string }[];

// Other tests write test files of their own into hidden folders.
const isShipped = (name: string): boolean => name.endsWith('.test.ts') && !name.includes('/.');

/** The files that a script of package.json has vitest run, each as often as it runs; of one without projects, all. */
function filesOf(script: string): string[] {
  const projects = [...(scripts[script] ?? '').matchAll(/--project (\w+)/g)].map(([, name]) => name);
  return listed
    .filter(({ projectName }) => projects.length === 0 || projects.includes(projectName))
    .map(({ file }) => relative(ROOT, file).replaceAll('\\', '/'))
    .filter(isShipped);
}

const there = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(isShipped),
).toSorted();

test('npm test, test:rest and test:long run each file once between them, and test:full runs them all', () => {
  expect([...filesOf('test'), ...filesOf('test:rest'), ...filesOf('test:long')].toSorted()).toEqual(there);
  expect(filesOf('test:full').toSorted()).toEqual(there);
});

test('the standard tier has the transitions and the negatives of each role', () => {
  const roles = (names: readonly string[], kind: string): string[] =>
    names
      .flatMap((name) => new RegExp(`^generated-tests/(.*)\\.${kind}\\.test\\.ts$`).exec(name)?.[1] ?? [])
      .toSorted();
  const standard = filesOf('test');
  for (const kind of ['transitions', 'negatives']) expect(roles(standard, kind)).toEqual(roles(there, kind));
  expect(roles(standard, '(?!.*(?:transitions|negatives)).*')).toEqual([]);
});
