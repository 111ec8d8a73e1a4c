/** Everything that `generated-tests/` holds, as text by path. Depends on the models and on nothing else. */
import { emitVitest } from '../conformance/emit/vitest.js';
import type { CriterionName, Generated, Manifest, Meanings } from '../conformance/suite/index.js';
import { formatLock, formatManifest, manifestOf, parseLock, suiteDigest } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { generateFor, sourceOf } from './suites.js';

export interface GenerateRequest {
  /** Text of the `ids.lock` so far. */
  readonly lock: string;
  readonly criteria?: readonly CriterionName[];
  readonly onRole?: (role: string, done: number, total: number) => void;
}

export interface GeneratedFiles {
  /** Text by path, `/` as separator. */
  readonly files: ReadonlyMap<string, string>;
  readonly totals: Manifest['totals'];
  readonly ids: Meanings;
  readonly roles: Manifest['roles'];
}

export function generatedFiles({ lock, criteria, onRole }: GenerateRequest): GeneratedFiles {
  const all = ROLE_MODELS.map((role, done): Generated => {
    onRole?.(role.name, done, ROLE_MODELS.length);
    return generateFor(role, criteria);
  });
  const files = new Map<string, string>();
  for (const { suite } of all)
    for (const { path, text } of emitVitest(suite, { source: sourceOf(suite.role) })) files.set(path, text);
  const manifest = manifestOf(all.map((each) => ({ ...each.manifest, digest: suiteDigest(each.suite) })));
  const ids = new Map(all.flatMap(({ meanings }) => [...meanings]));
  files.set('manifest.json', formatManifest(manifest));
  files.set('ids.lock', formatLock(parseLock(lock), ids));
  return { files, totals: manifest.totals, ids, roles: manifest.roles };
}
