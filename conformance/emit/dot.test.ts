import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { toDot } from './dot.js';
import { fixtures } from '../../test/support/statecharts.js';

test.each(Object.entries(fixtures))('DOT of the machine %s is balanced and names each leaf once', (_, make) => {
  const dot = toDot(make());
  expect(dot.split('{').length).toBe(dot.split('}').length);
  expect(dot.split('"').length % 2).toBe(1);
});

test('draws compound states as clusters and merges events between the same states', () => {
  const dot = toDot(fixtures.server());
  expect(dot).toContain('subgraph "cluster_serving.session" {');
  expect(dot).toContain('"resolving" -> "idle" [label="registry.missing\\ntimer.sessionExpired"];');
  expect(dot).toContain('ltail="cluster_serving"');
});

test('escapes quotes', () => {
  expect(toDot(createMachine({ id: 'a"b' }))).toContain('digraph "a\\"b"');
});
