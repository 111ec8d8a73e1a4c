/** What the benchmarks compare is the same: all sides explore one space. */
import { describe, expect, it } from 'vitest';
import { caseOf, composed } from '../bench/cases.js';
import { spinSides } from '../bench/spin.js';
import { adjacencyOf } from '../bench/xstate-graph.js';
import { spinMissing } from '../cli/spin.js';
import { explore, exploreNaively } from '../conformance/index.js';

describe('what is measured', () => {
  it.each([
    'orders orders=1 losses=1 capacity=1',
    'orders orders=1 losses=2 capacity=2',
    'orders orders=2 losses=0 capacity=2',
    'V1 loss=1 duplication=0 reorder=0 powerCut=0',
    'V3 loss=1 duplication=0 reorder=0 powerCut=0',
  ])('has as many states and steps for each explorer: %s', (text) => {
    const composition = composed(caseOf(text));
    const { states, transitions, complete, properties } = explore(composition);
    expect([complete, properties.every(({ holds }) => holds)]).toEqual([true, true]);
    expect(exploreNaively({ ...composition, properties: [] })).toMatchObject({ states, transitions });
    expect(adjacencyOf(composition)).toMatchObject({ states, transitions });
  });

  it.skipIf(spinMissing() !== undefined).each([
    ['orders orders=2 losses=1 capacity=2', 3],
    ['V1 loss=1 duplication=0 reorder=0 powerCut=0', 1],
  ])('has as many states and steps for Spin: %s', (text, sidesOfSpin) => {
    const { states, transitions } = explore(composed(caseOf(text)));
    const sides = Object.entries(spinSides(caseOf(text), states));
    expect(sides).toHaveLength(sidesOfSpin);
    for (const [name, search] of sides) expect([name, search()]).toMatchObject([name, { states, transitions }]);
  });

  it.each([
    ['V2', "--of: expected orders, V1, V3, V11, V12; got 'V2'"],
    ['orders loss=1', "--of: expected NAME=NUMBER with orders, losses, capacity; got 'loss=1'"],
    ['V1 loss=many', "got 'loss=many'"],
  ])('is refused in one line where there is no such case: %s', (text, why) => {
    expect(() => caseOf(text)).toThrow(why);
  });
});
