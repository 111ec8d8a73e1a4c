/**
 * The table of compromises takes minutes and few changes make another, so it is kept as data beside its page, under a
 * digest of what it is made from: models, explorer, and how it is put together.
 */
import { existsSync, readFileSync } from 'node:fs';
import { compromiseTable, type CompromiseTable } from './compromises.js';
import { digestOf } from './digest.js';

interface Kept {
  readonly madeFrom: string;
  readonly table: CompromiseTable;
}

/** @returns the table, and the text of the file that keeps it. Made anew where no file has one of this digest. */
export async function keptCompromises(
  files: readonly string[],
  make: () => Promise<CompromiseTable> = compromiseTable,
  madeFrom = digestOf(...SOURCES),
): Promise<{ readonly table: CompromiseTable; readonly text: string }> {
  const kept = files
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Kept)
    .find((each) => each.madeFrom === madeFrom);
  const table = kept?.table ?? (await make());
  return { table, text: `${JSON.stringify({ madeFrom, table } satisfies Kept, null, 1)}\n` };
}

const SOURCES = ['models', 'conformance', 'cli/compromises.js', 'cli/goals-of-claim.js', 'cli/untyped.js'] as const;
