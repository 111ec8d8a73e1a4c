import { expect, it } from 'vitest';
import { explore } from '../../../conformance/explore/index.js';
import { switchedOff } from '../../environment/counter-measures.js';
import type { CounterMeasure } from '../../requirements/index.js';
import { HOSTILE } from './hostile.js';
import { NOTICED } from './noticed.js';

/** That nothing breaks with every counter-measure on is what `hostile.slow.test.ts` shows. */
const noticed = Object.entries(NOTICED).flatMap(([measure, notice]) =>
  'in' in notice ? [{ measure: measure as CounterMeasure, ...notice }] : [],
);

it.each(noticed)(
  'an attacker without any key notices that $measure is off: $breaks in $in',
  { timeout: 300_000 },
  ({ measure, in: where, breaks }) => {
    const composition = switchedOff(HOSTILE[where] as (typeof HOSTILE)[string], [measure]);
    const properties = composition.properties.filter(({ id }) => id === breaks);
    const result = explore({ ...composition, properties }, { stopAtViolation: true });
    expect(result.properties.find(({ id }) => id === breaks)?.verdict).toBe('violated');
  },
);
