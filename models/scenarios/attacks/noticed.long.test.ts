import { expect, it } from 'vitest';
import { explore } from '../../../conformance/explore/index.js';
import { INJECTION } from '../../environment/attacker.js';
import { switchedOff } from '../../environment/counter-measures.js';
import type { CounterMeasure } from '../../requirements/index.js';
import { HOSTILE } from './hostile.js';
import { NOTICED } from './noticed.js';

const unnoticed = Object.entries(NOTICED).flatMap(([measure, notice]) =>
  'in' in notice ? [] : [{ measure: measure as CounterMeasure, ...notice }],
);

/** Where it speaks once: the others are the same for longer. */
const QUICK = Object.entries(HOSTILE).filter(([name]) => name.includes('speaks once'));

const broken = (composition: (typeof HOSTILE)[string]): readonly string[] =>
  explore(composition)
    .properties.filter(({ verdict }) => verdict !== 'holds')
    .map(({ id }) => id);

/** The composition without the measure, where one of its roles carries it. */
function withoutMeasure(composition: (typeof HOSTILE)[string], measure: CounterMeasure) {
  try {
    return [switchedOff(composition, [measure])];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

it.each(unnoticed)(
  'an attacker without any key breaks nothing where $measure is off that does not break by itself: it needs $needs',
  { timeout: 300_000 },
  ({ measure }) => {
    const compositions = QUICK.flatMap(([, composition]) => withoutMeasure(composition, measure));
    expect(compositions).not.toEqual([]);
    for (const composition of compositions) {
      const found = broken(composition);
      const silent = { ...composition, budgets: { ...composition.budgets, [INJECTION]: 0 } };
      // What breaks by itself is among what is found.
      const byItself = found.length === 0 ? [] : broken(silent);
      expect(found).toEqual(byItself);
    }
  },
);
