/** A digest of the programs that something kept as data is made by: where it is another, the data may be stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from './package-root.js';

const COMPILED = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param parts - folders and programs of the package as it is built, with `/`; wherever that is. */
export function digestOf(...parts: readonly string[]): string {
  return digestOfFiles(parts.flatMap(programsOf));
}

/** The same with the JSON of a folder. */
export function digestWith(folder: string, ...parts: readonly string[]): string {
  return digestOfFiles([...parts.flatMap(programsOf), ...(existsSync(folder) ? filesIn(folder, '.json') : [])]);
}

/** Which versions of other packages the programs run on. */
export function digestOfRuntime(): string {
  const xstate = (createRequire(import.meta.url)('xstate/package.json') as { readonly version: string }).version;
  const { dependencies } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  // The others are pinned.
  return createHash('sha256')
    .update(JSON.stringify({ ...dependencies, xstate }))
    .digest('hex')
    .slice(0, 8);
}

function digestOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function programsOf(part: string): readonly string[] {
  const path = join(COMPILED, ...part.split('/'));
  return path.endsWith('.js') ? [path] : filesIn(path, '.js');
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((name) => join(folder, name));
}
