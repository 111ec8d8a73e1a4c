import { describe, expect, test } from 'vitest';
import type { Budgets, Composition } from './composition.js';
import { receiverOf, sender, stopAndWait } from './examples.js';
import { explore } from './explore.js';
import { MetSteps } from './met-steps.js';

const met = (composition: Composition): MetSteps => {
  const steps = new MetSteps();
  explore(composition, { onSteps: (roles) => steps.add(roles) });
  return steps;
};

const within = (budgets: Partial<Budgets>) => met(stopAndWait(true, budgets));

describe('the steps that an exploration met', () => {
  const machines = [receiverOf(true), receiverOf(false)] as const;

  test('tell machines apart where one of them is another', () => {
    expect(within({ loss: 1 }).tellApart('receiver', machines)).toBe(true);
    expect(within({ duplication: 1 }).tellApart('receiver', machines)).toBe(true);
  });

  test('and where none is, the exploration is the same with either', () => {
    expect(within({}).tellApart('receiver', machines)).toBe(false);
    const [one, other] = [true, false].map((checksBit) => explore(stopAndWait(checksBit)));
    expect([one?.states, one?.transitions]).toEqual([other?.states, other?.transitions]);
  });

  test('are each those of one instance', () => {
    const steps = within({ loss: 1 });
    expect(steps.tellApart('sender', [sender, sender])).toBe(false);
    expect(steps.tellApart('nobody', machines)).toBe(false);
  });

  test('are those on the way to a start as well', () => {
    const from: Composition = { ...stopAndWait(true), budgets: { ...stopAndWait(true).budgets, submit: 2 } };
    const silent = { ...from, stimuli: [], properties: [] };
    const later: Composition = {
      ...silent,
      roles: from.roles,
      start: { from, until: (view) => (view.role('receiver').context as { delivered: number }).delivered === 2 },
    };
    const deaf = receiverOf(true).provide({ guards: { isExpected: () => false } });
    expect(met(later).tellApart('receiver', [machines[0], deaf])).toBe(true);
    expect(met(silent).tellApart('receiver', [machines[0], deaf])).toBe(false);
  });
});
