/** Reading vector files: published numbers from `data/`, Wycheproof from a place outside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of `data/`; its shape is stated by the test that reads it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the shape at the call
export function readVectors<Shape>(file: string): Shape {
  const path = fileURLToPath(new URL(`data/${file}`, import.meta.url));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of ours, of the shape its test states
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

/** One group of a Wycheproof file. */
export type WycheproofGroup<Group, Test> = Group & {
  readonly tests: readonly (Test & {
    readonly tcId: number;
    readonly comment: string;
    readonly flags: readonly string[];
    readonly result: 'valid' | 'invalid' | 'acceptable';
  })[];
};

/** A Wycheproof file, or why its tests cannot run. */
export type WycheproofFile<Group, Test> =
  | { readonly skip: false; readonly reason: ''; readonly groups: readonly WycheproofGroup<Group, Test>[] }
  | { readonly skip: true; readonly reason: string; readonly groups: readonly [] };

/**
 * Looks in the directory that `MCIM_WYCHEPROOF` names, else in `../shared/vectors/wycheproof` beside the project. Only
 * the latter may be missing: whoever names a directory means to run these tests.
 */
export function readWycheproof<Group, Test>(
  file: string,
  named: string | undefined = process.env['MCIM_WYCHEPROOF'],
): WycheproofFile<Group, Test> {
  const beside = fileURLToPath(new URL('../../../shared/vectors/wycheproof/', import.meta.url));
  const path = `${named ?? beside}/${file}`;
  if (!existsSync(path)) {
    if (named !== undefined) {
      throw new Error(`MCIM_WYCHEPROOF: expected ${file} in ${named}, got none. Name the directory of the files.`);
    }
    return { skip: true, reason: ` [skipped: no ${file}; set MCIM_WYCHEPROOF to its directory]`, groups: [] };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of the published schema
  const content = JSON.parse(readFileSync(path, 'utf8')) as { testGroups: WycheproofGroup<Group, Test>[] };
  return { skip: false, reason: '', groups: content.testGroups };
}
