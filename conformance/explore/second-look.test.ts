import { describe, expect, test } from 'vitest';
import type { Composition } from './composition.js';
import { polling } from './examples.js';
import { explore } from './explore.js';
import { lookAgain } from './second-look.js';

/** A server that becomes free by a fault alone, or as it should. */
function freed(fault: boolean, withoutFaults: boolean): Composition {
  const { facts = [], ...asking } = polling('fact', 'free');
  return {
    ...asking,
    budgets: { ...asking.budgets, loss: 0 },
    facts: facts.map((fact) => ({ ...fact, fault })),
    properties: asking.properties.flatMap((property) =>
      property.kind === 'agEf' ? [{ ...property, withoutFaults }] : [],
    ),
  };
}

describe('a second look at what stays within reach', () => {
  test('counts on a fault, unless it is told not to', () => {
    expect(lookAgain(freed(true, false)).verdicts).toEqual({ canEnd: { holds: true } });
    expect(lookAgain(freed(true, true)).verdicts).toEqual({ canEnd: { holds: false, steps: 0 } });
  });

  test('takes what is no fault for what can be counted on', () => {
    expect(lookAgain(freed(false, true)).verdicts).toEqual({ canEnd: { holds: true } });
  });

  test('agrees with the first', () => {
    for (const fault of [true, false])
      for (const withoutFaults of [true, false]) {
        const composition = freed(fault, withoutFaults);
        const { states, transitions, properties } = explore(composition);
        const again = lookAgain(composition);
        expect([again.states, again.transitions]).toEqual([states, transitions]);
        expect(again.verdicts['canEnd']?.holds).toBe(properties.find(({ id }) => id === 'canEnd')?.holds);
      }
  });
});
