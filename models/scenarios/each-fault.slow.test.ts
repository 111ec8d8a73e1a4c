/**
 * That every scenario is judged at the least that a claim rests on, or says why not, and that the guide says the same.
 * Which faults each message meets takes minutes: `each-fault.long.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explore, type Budgets, type Composition } from '../../conformance/explore/index.js';
import { LEAST, nearnessOf, ON_LESS, rowsOfLess, unhurried } from './each-fault.js';
import { noFaults, overOpenLinks, power, radioFaults } from './network.js';
import { SCENARIOS, v11, v28 } from './index.js';

const guide = readFileSync(new URL('../../docs/guide/semantics.md', import.meta.url), 'utf8');

describe('the least that a claim rests on', () => {
  it('is what the scenarios call the faults of the radio', () => {
    expect(radioFaults).toMatchObject(LEAST);
  });

  it('is met by a part of every scenario that is not listed with a reason, and by none that is', () => {
    const below = SCENARIOS.filter(({ parts }) => !nearnessOf(unhurried(parts)).atOnce).map(({ name }) => name);
    expect(Object.keys(ON_LESS)).toEqual(below);
  });

  it('is met in a thorough look by all of them, or by each pair of its faults', () => {
    expect(SCENARIOS.filter(({ parts }) => nearnessOf(parts).apart.length > 0).map(({ name }) => name)).toEqual([]);
  });

  it('is missed by the scenarios that the guide names, for the reasons that it gives', () => {
    const rows = guide.split('\n').filter((line) => /^\| V\d+ \| (no|with `--thorough`) \|/.test(line));
    expect(rows).toEqual(rowsOfLess(SCENARIOS));
  });

  it('is looked for part by part: two losses in one and a power cut in another do not make it', () => {
    const part = (budgets: Partial<typeof radioFaults>, facts = power) => ({
      says: '',
      composition: { ...v11, budgets: { ...noFaults, ...budgets }, facts } as never,
    });
    const apart = [part({ loss: 2, duplication: 1 }), part({ reorder: 1, powerCut: 1 })];
    expect(nearnessOf(apart)).toEqual({
      atOnce: false,
      apart: ['loss and reorder', 'loss and powerCut', 'duplication and reorder', 'duplication and powerCut'],
    });
    expect(nearnessOf([part(LEAST)])).toEqual({ atOnce: true, apart: [] });
    expect(nearnessOf([part({ ...LEAST, loss: 1 })])).toEqual({ atOnce: false, apart: [] });
    expect(nearnessOf([part(LEAST, [])]).atOnce).toBe(false);
    expect(unhurried([{ ...part(LEAST), thorough: true }])).toEqual([]);
  });
});

describe('open links', () => {
  const once: Partial<Budgets> = { loss: 0, duplication: 1, reorder: 1, late: 1, powerCut: 0 };
  const violated = (composition: Composition, budgets: Partial<Budgets>): string[] =>
    explore({ ...overOpenLinks(composition), budgets: { ...composition.budgets, ...(budgets as Budgets) } })
      .properties.filter(({ kind, verdict }) => kind !== 'sometimes' && verdict === 'violated')
      .map(({ id }) => id);

  it('are more than V28 stands with all of it at once, as its record says, and not with a loss for the lateness', () => {
    expect(violated(v28 as Composition, once)).toEqual(['G-03']);
    expect(violated(v28 as Composition, { ...once, late: 0, loss: 1 })).toEqual([]);
  });
});
