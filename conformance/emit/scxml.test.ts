import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { toScxml } from './scxml.js';
import { fixtures } from '../../test/support/statecharts.js';
import { statechartGraph } from './statechart-graph.js';
import { parseXml, type XmlNode } from '../../test/support/well-formed.js';

const all = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(all)];

describe.each(Object.entries(fixtures))('SCXML of the machine %s', (_, make) => {
  const nodes = all(parseXml(toScxml(make())));
  const chart = statechartGraph(make());

  test('has every state once and every transition', () => {
    const ids = nodes.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(chart.states.slice(1).map(({ id }) => id)));
    expect(nodes.filter(({ name }) => name === 'transition')).toHaveLength(chart.transitions.length);
  });

  test('points only at states that exist', () => {
    const ids = new Set(nodes.map(({ attributes }) => attributes['id']));
    for (const { attributes } of nodes) {
      for (const name of ['target', 'initial']) {
        for (const id of attributes[name]?.split(' ') ?? []) expect(ids).toContain(id);
      }
    }
  });
});

test('writes guards as conditions', () => {
  expect(toScxml(fixtures.parallel())).toContain(
    'cond="isGenuine &amp;&amp; !isOld &amp;&amp; In(&#39;access.up&#39;)"',
  );
});

test('keeps the ids of a machine and of a state of the same name apart', () => {
  const scxml = toScxml(createMachine({ id: 'm', type: 'parallel', states: { m: {}, n: {} } }));
  expect(scxml.match(/ id="[^"]*"/g)).toEqual([' id="m_root"', ' id="m"', ' id="n"']);
});
