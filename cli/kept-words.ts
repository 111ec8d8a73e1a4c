/**
 * Words that find what the generated tests of a role miss of the faults of its chart, kept beside the suites: a search
 * takes minutes, so it is made when somebody asks for it, and its words are tests from then on.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModelError } from '../conformance/model-error.js';
import type { FaultSearch, FaultWord } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import { faultTests } from '../conformance/suite/fault-tests.js';
import { CommandError, EXIT, oneLine } from './exit.js';
import { PACKAGE_ROOT } from './package-root.js';

/** What a search gave, `mcim-words/1`. */
export interface KeptWords extends FaultSearch {
  readonly format: 'mcim-words/1';
  readonly role: string;
  /** SHA-256 of what was searched: the role's automaton, and the names of the faults. */
  readonly from: string;
}

export const wordsFile = (role: string): string => join(PACKAGE_ROOT, 'generated-tests', 'data', `${role}.words.json`);

/** Undefined where none was made. */
export function keptWords(role: string, file = wordsFile(role)): KeptWords | undefined {
  if (!existsSync(file)) return undefined;
  const refused = (got: string): CommandError =>
    new CommandError(
      EXIT.fail,
      `${file}: expected mcim-words/1 of ${role}, got ${got}. Run 'mcim adequacy --search --role ${role} --write'.`,
    );
  let kept: Partial<KeptWords>;
  try {
    kept = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptWords>;
  } catch (error) {
    throw refused(oneLine((error as Error).message));
  }
  if (kept.format !== 'mcim-words/1' || kept.role !== role)
    throw refused(`${kept.format ?? 'something else'} of ${kept.role ?? 'nobody'}`);
  if (!Array.isArray(kept.words)) throw refused('no words');
  return kept as KeptWords;
}

/**
 * Those of a role that its chart of today can still take: one that names a sample that is gone, or a timer that is not
 * armed any more, must stop neither generation nor the next search. That a search is due `mcim adequacy --check` says.
 */
export function wordsOfToday(
  role: RoleModel,
  words: readonly FaultWord[] = keptWords(role.name)?.words ?? [],
): readonly (readonly string[])[] {
  return words.map(({ word }) => word).filter((word) => canHappen(role, word));
}

function canHappen(role: RoleModel, word: readonly string[]): boolean {
  try {
    faultTests(role, [word]);
    return true;
  } catch (error) {
    if (error instanceof ModelError) return false;
    throw error;
  }
}

/** A word a line, so that a change shows as the lines it changes. */
export function formatWords({ words, equivalent, undecided, ...head }: KeptWords): string {
  const entry = ([key, value]: readonly [string, unknown]): string =>
    `${JSON.stringify(key)}:${JSON.stringify(value)},\n`;
  const list = (name: string, items: readonly unknown[]): string =>
    `"${name}":[${items.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n]`;
  const lists = [list('words', words), list('equivalent', equivalent), list('undecided', undecided)];
  return `{\n${Object.entries(head).map(entry).join('')}${lists.join(',\n')}\n}\n`;
}
