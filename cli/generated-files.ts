/** Everything that `generated-tests/` holds, as text by path. Depends on the models and on nothing else. */
import { completeManifest } from '../conformance/complete/index.js';
import { emitComplete, emitVitest } from '../conformance/emit/vitest.js';
import type { CriterionName, Manifest, Meanings } from '../conformance/suite/index.js';
import { formatLock, formatManifest, manifestOf, parseLock, suiteDigest } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { inParallel } from './parallel.js';
import { completeFor, generateFor, roleNamed, sourceOf } from './suites.js';

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

/** What a role has in them. */
export interface GeneratedRole {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly meanings: readonly (readonly [id: string, meaning: string])[];
  readonly entry: Manifest['roles'][number];
}

/** The longest first, so that no core waits at the end. */
const LONG = ['drf', 'sho', 'm2me', 'tre'];

/** On all cores; the same whoever comes first. */
export async function generatedFiles({ lock, criteria, onRole }: GenerateRequest): Promise<GeneratedFiles> {
  const names = ROLE_MODELS.map(({ name }) => name);
  const jobs = [...LONG, ...names.filter((name) => !LONG.includes(name))].map((role) => ({
    kind: 'generate' as const,
    role,
    ...(criteria === undefined ? {} : { criteria }),
  }));
  const made = new Map<string, GeneratedRole>();
  await inParallel(jobs, {
    onResult: ({ role }, result) => {
      if (result.kind === 'generate') made.set(role, result.generated);
      onRole?.(role, made.size, jobs.length);
    },
  });
  const roles = names.map((name) => {
    const role = made.get(name);
    if (role === undefined) throw new RangeError(`${name}: nothing was generated`);
    return role;
  });
  const ids = new Map(roles.flatMap(({ meanings }) => meanings));
  const manifest = manifestOf(roles.map(({ entry }) => entry));
  const files = new Map(roles.flatMap((role) => role.files.map(({ path, text }) => [path, text] as const)));
  files.set('manifest.json', formatManifest(manifest));
  files.set('ids.lock', formatLock(parseLock(lock), ids));
  return { files, totals: manifest.totals, ids, roles: manifest.roles };
}

export function generatedRole(name: string, criteria?: readonly CriterionName[]): GeneratedRole {
  const role = roleNamed(name);
  const generated = generateFor(role, criteria);
  const complete = criteria === undefined ? completeFor(role, generated) : undefined;
  const options = { source: sourceOf(role.name) };
  return {
    files: [
      ...emitVitest(generated.suite, options),
      ...(complete === undefined ? [] : emitComplete(complete, options)),
    ],
    meanings: [...generated.meanings],
    entry: {
      ...generated.manifest,
      digest: suiteDigest(generated.suite),
      ...(complete === undefined ? {} : { completeSuites: completeManifest(complete) }),
    },
  };
}
