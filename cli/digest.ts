/** A digest of the programs that something kept as data is made by: where it is another, the data may be stale. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMPILED = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param parts - folders and programs of the package as it is built, with `/`; wherever that is. */
export function digestOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const program of parts.flatMap(programsOf)) hash.update(readFileSync(program)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function programsOf(part: string): readonly string[] {
  const path = join(COMPILED, ...part.split('/'));
  if (path.endsWith('.js')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .map((name) => join(path, name));
}
