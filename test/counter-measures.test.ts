/** The switches of the models and the checks of the implementation are named by the same counter-measures. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_COUNTER_MEASURES } from '../models/environment/counter-measures.js';

const named = [...readFileSync(new URL('../impl/checks.ts', import.meta.url), 'utf8').matchAll(/CM_[A-Z0-9_]+/g)].map(
  ([id]) => id,
);

/** Checks of options, for which the list of the goals has no counter-measure. */
const OF_OPTIONS = ['CM_DPF_TOKEN', 'CM_REGION', 'CM_TOK_MODE'];

/**
 * What an implementation carries in its structure, and not in a check that can be replaced: a journal, a timer, a
 * number of slots, which state takes what.
 */
const OF_STRUCTURE = [
  'CM_ALT_PATH',
  'CM_FALLBACK',
  'CM_FALLBACK_LIMIT',
  'CM_JOURNAL',
  'CM_OLD_RETAIN',
  'CM_RELEASE_2P',
  'CM_RESELECT',
  'CM_STAGE_QUOTA',
];

describe('the checks of the implementation', () => {
  it('name counter-measures that the models have a switch for', () => {
    const known: readonly string[] = [...ALL_COUNTER_MEASURES, ...OF_OPTIONS];
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('carry every counter-measure that is not a matter of structure', () => {
    expect(ALL_COUNTER_MEASURES.filter((id) => !named.includes(id))).toEqual(
      ALL_COUNTER_MEASURES.filter((id) => OF_STRUCTURE.includes(id)),
    );
  });
});
