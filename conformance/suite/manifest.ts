/** `generated-tests/manifest.json`: what was generated, from which models, how far it reaches. */
import type { CompleteManifest } from '../complete/manifest.js';
import { canonicalJson } from '../select/canonical.js';
import type { ManifestRole } from './build.js';

/** Changes when the same model gives another suite. */
export const GENERATOR_VERSION = '2';

/** Of one role; complete suites where they are generated. */
export type ManifestEntry = ManifestRole & { readonly digest: string; readonly completeSuites?: CompleteManifest };

export interface Manifest {
  readonly format: 'mcim-manifest/1';
  readonly generator: string;
  readonly roles: readonly ManifestEntry[];
  readonly totals: {
    readonly tests: number;
    readonly steps: number;
    readonly pairs: { readonly covered: number; readonly total: number };
    /** Of complete suites; in neither of the numbers above. */
    readonly complete?: { readonly tests: number; readonly symbols: number };
  };
}

export function manifestOf(roles: Manifest['roles']): Manifest {
  const complete = roles.flatMap(({ completeSuites = [] }) => completeSuites);
  return {
    format: 'mcim-manifest/1',
    generator: GENERATOR_VERSION,
    roles: [...roles].toSorted((a, b) => (a.role < b.role ? -1 : 1)),
    totals: {
      tests: roles.reduce((sum, role) => sum + role.tests, 0),
      steps: roles.reduce((sum, role) => sum + role.steps, 0),
      pairs: {
        covered: roles.reduce((sum, role) => sum + role.pairs.covered, 0),
        total: roles.reduce((sum, role) => sum + role.pairs.total, 0),
      },
      ...(complete.length === 0
        ? {}
        : {
            complete: {
              tests: complete.reduce((sum, { tests }) => sum + tests, 0),
              symbols: complete.reduce((sum, { symbols }) => sum + symbols, 0),
            },
          }),
    },
  };
}

/** Indented and with sorted keys: people read this one. */
export function formatManifest(manifest: Manifest): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(manifest)), null, 2)}\n`;
}
