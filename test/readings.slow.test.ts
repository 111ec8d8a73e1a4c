/**
 * Under which readings the tests of the suites run: of one decision under one at most, and under none that only what
 * comes after their purpose has.
 */
import { describe, expect, it } from 'vitest';
import { generateFor, roleNamed, roleNames, suiteFor } from '../cli/suites.js';
import { READINGS, type ReadingId } from '../models/requirements/index.js';
import { readingsOf } from '../models/roles/readings.js';

const decisionsOf = (readings: readonly ReadingId[]): string[] => readings.map((id) => READINGS[id].decision);

describe('the readings of a test', () => {
  it.each(roleNames())('of the %s exclude each other in none', (name) => {
    const mixed = suiteFor(roleNamed(name)).tests.filter(({ steps, purpose }) =>
      [steps, steps.slice(0, purpose + 1)].some((some) => {
        const decisions = decisionsOf(readingsOf(some, name));
        return new Set(decisions).size < decisions.length;
      }),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it.each(['icf', 'drf'])('of the %s are not those of what only confirms it', (name) => {
    const { tests } = generateFor(roleNamed(name)).suite;
    const otherwise = tests.filter(({ steps, readings = [] }) => readingsOf(steps, name).join() !== readings.join());
    expect(otherwise.map(({ id }) => id)).toEqual([]);
    expect(tests.some(({ readings }) => readings !== undefined)).toBe(name === 'icf');
  });
});
