/** Attacks that the naive explorer can hold, by both explorers. */
import { describe, expect, it } from 'vitest';
import { JUDGED_TWICE } from '../cli/docs-attacks.js';
import { explore, exploreNaively } from '../conformance/explore/index.js';
import { ATTACKS } from '../models/scenarios/attacks/index.js';

const twice = ATTACKS.filter(({ id }) => JUDGED_TWICE.includes(id));

it('are attacks, each of them', () => {
  expect(twice.map(({ id }) => id)).toEqual(JUDGED_TWICE);
});

describe.each(twice.map((attack) => [attack.id, attack] as const))('%s', (_id, { switches, composition }) => {
  it.each([
    ['with every counter-measure', []],
    ['without those that it needs', switches],
  ] as const)('is judged alike %s', { timeout: 120_000 }, (_measures, off) => {
    const whole = composition(off);
    const { states, transitions, complete, depth, properties } = explore(whole);
    const { full: _full, ...naive } = exploreNaively(whole);
    const verdicts = properties.map(({ id, holds, witness, counterexample }) => [
      id,
      { holds, steps: (witness ?? counterexample)?.steps.length },
    ]);
    expect({ states, transitions, complete, depth, verdicts: Object.fromEntries(verdicts) }).toEqual(naive);
  });
});
