/** What the benchmarks compare is the same: both sides explore one space. */
import { describe, expect, it } from 'vitest';
import { orders } from '../bench/orders.js';
import { spinSides } from '../bench/spin.js';
import { adjacencyOf } from '../bench/xstate-graph.js';
import { spinMissing } from '../cli/spin.js';
import { explore, exploreNaively } from '../conformance/index.js';

describe('the protocol of the benchmarks', () => {
  it.each([
    { orders: 1, losses: 1, capacity: 1 },
    { orders: 1, losses: 2, capacity: 2 },
    { orders: 2, losses: 0, capacity: 2 },
  ])('has as many states for each explorer: %o', (size) => {
    const composition = orders(size);
    const { states, complete, properties } = explore(composition);
    expect([complete, properties.every(({ holds }) => holds)]).toEqual([true, true]);
    expect([exploreNaively(composition).states, adjacencyOf(composition).states]).toEqual([states, states]);
  });

  it.skipIf(spinMissing() !== undefined)('has as many states and steps for Spin, by hand and by our tables', () => {
    const size = { orders: 2, losses: 1, capacity: 2 };
    const { states, transitions } = explore(orders(size));
    const sides = Object.entries(spinSides(size));
    expect(sides).toHaveLength(3);
    for (const [name, search] of sides) expect([name, search()]).toMatchObject([name, { states, transitions }]);
  });
});
