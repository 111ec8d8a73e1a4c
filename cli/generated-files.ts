/** Everything that `generated-tests/` holds, as text by path. Depends on the models and on nothing else. */
import { completeManifest } from '../conformance/complete/index.js';
import { emitComplete, emitVitest } from '../conformance/emit/vitest.js';
import type { CriterionName, Manifest, Meanings } from '../conformance/suite/index.js';
import { formatLock, formatManifest, manifestOf, parseLock, suiteDigest } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { completeFor, generateFor, sourceOf } from './suites.js';

export interface GenerateRequest {
  /** Text of the `ids.lock` so far. */
  readonly lock: string;
  /** Instead of the standard ones, and without complete suites. */
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
  const files = new Map<string, string>();
  const entries: Manifest['roles'][number][] = [];
  const ids = new Map<string, string>();
  for (const [done, role] of ROLE_MODELS.entries()) {
    onRole?.(role.name, done, ROLE_MODELS.length);
    const generated = generateFor(role, criteria);
    const complete = criteria === undefined ? completeFor(role, generated) : undefined;
    const options = { source: sourceOf(role.name) };
    const emitted = emitVitest(generated.suite, options);
    if (complete !== undefined) emitted.push(...emitComplete(complete, options));
    for (const { path, text } of emitted) files.set(path, text);
    for (const [id, meaning] of generated.meanings) ids.set(id, meaning);
    entries.push({
      ...generated.manifest,
      digest: suiteDigest(generated.suite),
      ...(complete === undefined ? {} : { completeSuites: completeManifest(complete) }),
    });
  }
  const manifest = manifestOf(entries);
  files.set('manifest.json', formatManifest(manifest));
  files.set('ids.lock', formatLock(parseLock(lock), ids));
  return { files, totals: manifest.totals, ids, roles: manifest.roles };
}
