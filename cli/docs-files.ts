/** The files of `docs`: where what is kept is looked for, what differs, and what nothing generates any more. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EVIDENCE } from './evidence.js';
import { PACKAGE_ROOT } from './package-root.js';

/** The repository's own. */
export const OWN_DOCS = join(PACKAGE_ROOT, 'docs');

/** Pages and pictures in them are generated, all of them. */
const GENERATED_FOLDERS = ['statecharts', 'scenarios', 'attacks', 'traceability'] as const;

/** Where what is kept is looked for, first in `out`. */
export const keptIn = (out: string): readonly string[] => (isOwn(out) ? [out] : [out, OWN_DOCS]);

/** The file that quotes the figures, below `out`; no other docs than the repository's own have one. */
export const readmeOf = (out: string): string | undefined => (isOwn(out) ? join('..', 'README.md') : undefined);

const isOwn = (out: string): boolean => resolve(out) === OWN_DOCS;

/** Paths, `out` included. */
export interface Differences {
  /** Not there, or with another text. */
  readonly differing: readonly string[];
  /** Pages and pictures that nothing generates, in a folder that was written before. */
  readonly strays: readonly string[];
}

/** @param files - texts by path below `out`. */
export function differencesIn(out: string, files: ReadonlyMap<string, string>): Differences {
  const isWritten = (name: string, text: string): boolean =>
    existsSync(join(out, name)) && readFileSync(join(out, name), 'utf8') === text;
  // Whose pages they are in a folder that this has never written, nobody knows.
  const folders = existsSync(join(out, EVIDENCE)) ? GENERATED_FOLDERS : [];
  return {
    differing: [...files].flatMap(([name, text]) => (isWritten(name, text) ? [] : [join(out, name)])),
    strays: folders.flatMap((folder) => {
      if (!existsSync(join(out, folder))) return [];
      const names = readdirSync(join(out, folder)).filter((name) => /\.(?:svg|md)$/.test(name));
      return names.flatMap((name) => (files.has(`${folder}/${name}`) ? [] : [join(out, folder, name)])).toSorted();
    }),
  };
}

/** Writes what differs, and removes what is stray. */
export function settle(out: string, files: ReadonlyMap<string, string>, { differing, strays }: Differences): void {
  for (const stray of strays) rmSync(stray);
  const changed = new Set(differing);
  for (const [name, text] of files) {
    const file = join(out, name);
    if (!changed.has(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
