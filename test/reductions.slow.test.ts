/** What leaves out states says the same of the scenarios as exploring in full, under bounds that make this quick. */
import { describe, expect, test } from 'vitest';
import { orders } from '../bench/orders.js';
import { adjusted } from '../cli/exploration.js';
import { scenarioNamed } from '../cli/scenarios.js';
import { explore } from '../conformance/explore/index.js';
import type { Composition, ExplorationResult } from '../conformance/explore/index.js';
import { looksAhead } from '../conformance/explore/result.js';
import { expectGenuine } from './support/genuine.js';

const budgets = { loss: 1, duplication: 0, reorder: 0, late: 0, powerCut: 0 };

const compositions: readonly (readonly [string, Composition])[] = [
  ...['V1', 'V3', 'V11', 'V13'].map((name) => {
    const [part] = adjusted(scenarioNamed(name), { budgets, quick: true });
    if (part === undefined) throw new Error(`${name} has no parts`);
    return [name, part.composition] as const;
  }),
  ['orders', orders({ orders: 2, losses: 1, capacity: 2 })],
];

const here = ({ properties }: ExplorationResult) => properties.filter(({ kind }) => !looksAhead(kind));

describe.each(compositions)('in %s', (_name, composition) => {
  const all = explore(composition);

  test('partial order comes to the same verdicts, and runs are genuine', () => {
    const reduced = explore(composition, { partialOrder: true, traceStates: true });
    expect(reduced).toMatchObject({ complete: true, partialOrder: true });
    expect(reduced.states).toBeLessThan(all.states);
    expect(here(reduced).map(({ id, verdict }) => [id, verdict])).toEqual(
      here(all).map(({ id, verdict }) => [id, verdict]),
    );
    expect(reduced.coverage.map(({ taken }) => taken)).toEqual(all.coverage.map(({ taken }) => taken));
    expect(reduced.undecided).toHaveLength(all.undecided.length);
    for (const { witness } of here(reduced).slice(0, 3)) if (witness !== undefined) expectGenuine(composition, witness);
  });

  test('bits with room find the same states, and claim nothing but what they show', () => {
    const bits = explore(composition, { bitState: 2 ** 22 });
    expect([bits.states, bits.transitions, bits.depth]).toEqual([all.states, all.transitions, all.depth]);
    expect(here(bits).map(({ witness, counterexample }) => (witness ?? counterexample)?.steps.length)).toEqual(
      here(all).map(({ witness, counterexample }) => (witness ?? counterexample)?.steps.length),
    );
    expect(bits.properties.every(({ verdict, witness }) => verdict !== 'holds' || witness !== undefined)).toBe(true);
  });
});
