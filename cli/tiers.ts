/**
 * Tiers of tests: how much of a suite is run. `smoke` shows that every role is there, accepts what is genuine and
 * refuses a spoilt form of it; `standard` takes every transition and negative; `full` takes everything, the complete
 * suites with it.
 */
import { kindOf } from '../conformance/emit/vitest.js';
import { smokeOf } from '../conformance/suite/index.js';
import type { Suite } from '../conformance/suite/index.js';
import type { Wanted } from './selection.js';

export const TIERS = ['smoke', 'standard', 'full'] as const;
export type Tier = (typeof TIERS)[number];

/** Which tests of these suites a tier has. */
export function testsOf(tier: Tier, suites: readonly Suite[]): Wanted {
  if (tier === 'full') return () => true;
  if (tier === 'standard') return (test) => STANDARD.has(kindOf(test));
  const chosen = new Set(suites.flatMap(smokeOf).map(({ id }) => id));
  return ({ id }) => chosen.has(id);
}

const STANDARD: ReadonlySet<string> = new Set(['transitions', 'negatives']);
