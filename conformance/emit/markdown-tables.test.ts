import { expect, test } from 'vitest';
import { markdownTable, traceability, traceabilityMarkdown, transitionTable } from './markdown-tables.js';
import { fixtures } from '../../test/support/statecharts.js';
import { statechartGraph } from './statechart-graph.js';

test('keeps bars and line breaks inside their cell', () => {
  expect(markdownTable(['a'], [['x | y\nz']])).toBe('| a |\n|---|\n| x \\| y z |\n');
});

test('has one row a transition', () => {
  const rows = transitionTable(fixtures.server()).trim().split('\n');
  expect(rows).toHaveLength(statechartGraph(fixtures.server()).transitions.length + 2);
  expect(rows).toContain(
    '| idle | device.hello | isRegistered | resolving | done | The device goes on. | DOC1-4.2.1-s01 |',
  );
});

const trace = traceability({
  requirements: [
    { id: 'R1', says: 'The device shall.' },
    { id: 'R2', says: 'The device should.' },
    { id: 'R3', says: 'Nobody does.' },
  ],
  transitions: [
    { id: 't1', ids: ['R1', 'D1'] },
    { id: 't2', ids: [] },
    { id: 't3', ids: ['R2'] },
  ],
  tests: [
    { id: 'a', transitions: ['t1'], requirements: ['R1'], verdict: 'pass' },
    { id: 'b', transitions: ['t1', 't2'], requirements: ['R1', 'R9'], verdict: 'fail' },
    { id: 'c', transitions: ['t1'], requirements: [] },
  ],
  alsoKnown: ['D1'],
});

test('joins requirements, transitions and tests with the worst verdict', () => {
  expect(trace.rows[0]).toEqual({
    requirement: 'R1',
    says: 'The device shall.',
    transitions: ['t1'],
    tests: ['a', 'b'],
    verdict: 'fail',
  });
  expect(trace.rows[1]).not.toHaveProperty('verdict');
});

test('finds what stands alone on either side', () => {
  expect(trace).toMatchObject({
    requirementsWithoutTransition: ['R3'],
    requirementsWithoutTest: ['R2', 'R3'],
    transitionsWithoutRequirement: ['t2'],
    transitionsWithoutTest: ['t3'],
    testsWithoutRequirement: ['c'],
    unknownIds: ['R9'],
  });
  expect(traceabilityMarkdown(trace)).toContain('## Ids that nobody defines (1)\n\n- `R9`');
});
