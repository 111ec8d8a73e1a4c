/**
 * The table of compromises takes minutes and few changes make another, so it is kept as data beside its page, under a
 * digest of what it is made from: models, explorer, and how it is put together.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compromiseTable, type CompromiseTable } from './compromises.js';

interface Kept {
  readonly madeFrom: string;
  readonly table: CompromiseTable;
}

/** @returns the table, and the text of the file that keeps it. Made anew where the file has none of this digest. */
export async function keptCompromises(
  file: string,
  make: () => Promise<CompromiseTable> = compromiseTable,
  madeFrom = digestOf(SOURCES),
): Promise<{ readonly table: CompromiseTable; readonly text: string }> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
  const table = kept?.madeFrom === madeFrom ? kept.table : await make();
  return { table, text: `${JSON.stringify({ madeFrom, table } satisfies Kept, null, 1)}\n` };
}

const COMPILED = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = [
  ...['models', 'conformance'].map((part) => join(COMPILED, part)),
  ...['compromises', 'goals-of-claim', 'untyped'].map((name) => join(COMPILED, 'cli', `${name}.js`)),
];

/** Of the programs, wherever they are and whatever runs them. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const programs = paths.flatMap((path) =>
    path.endsWith('.js')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.js'))
          .toSorted((one, other) => (one < other ? -1 : 1))
          .map((name) => join(path, name)),
  );
  for (const program of programs) hash.update(readFileSync(program)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
