import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf } from './components.js';

const graphs = fc
  .integer({ min: 1, max: 12 })
  .chain((nodes) => fc.array(fc.array(fc.nat(nodes - 1), { maxLength: 4 }), { minLength: nodes, maxLength: nodes }));

/** The nodes that can be reached from one, itself included. */
function reached(graph: readonly (readonly number[])[], node: number): ReadonlySet<number> {
  const found = new Set([node]);
  for (const each of found) for (const to of graph[each] ?? []) found.add(to);
  return found;
}

test('nodes of one component reach one another, and no others do; each component comes after those ahead of it', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const components = componentsOf(graph.map((targets) => targets.map((to) => ({ to, label: -1 }))));
      expect(components.flat().toSorted((one, other) => one - other)).toEqual(graph.map((_targets, node) => node));
      components.forEach((component, place) => {
        for (const node of component) {
          const ahead = reached(graph, node);
          const mutual = [...ahead].filter((other) => reached(graph, other).has(node));
          expect(new Set(component)).toEqual(new Set(mutual));
          const known = new Set(components.slice(0, place + 1).flat());
          expect([...ahead].filter((other) => !known.has(other))).toEqual([]);
        }
      });
    }),
  );
});

test('a path of 100 000 nodes needs no stack', () => {
  const path = Array.from({ length: 100_000 }, (_, node) => (node === 99_999 ? [] : [{ to: node + 1, label: -1 }]));
  expect(componentsOf(path)).toHaveLength(100_000);
});
