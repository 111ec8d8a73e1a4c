/**
 * Takes compiled files away whose source is gone, which the compiler leaves: a digest of the programs would take them
 * for part of them. Run by `npm run build`.
 */
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGE_ROOT } from './package-root.js';

const COMPILED = ['.js', '.js.map', '.d.ts', '.d.ts.map'];

/**
 * @param root - of the package, with `dist` in it.
 * @returns what was taken away, as names below `dist` without the ending.
 */
export function swept(root: string): readonly string[] {
  const dist = join(root, 'dist');
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.slice(0, -'.js'.length))
    .filter((name) => !existsSync(join(root, `${name}.ts`)));
  for (const name of names) for (const ending of COMPILED) rmSync(join(dist, `${name}${ending}`), { force: true });
  return names.toSorted();
}

if (fileURLToPath(import.meta.url) === realpathSync(process.argv[1] ?? '.'))
  for (const name of swept(PACKAGE_ROOT)) process.stderr.write(`dist/${name}.js had no source, and is gone\n`);
