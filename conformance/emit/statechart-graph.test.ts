import { describe, expect, test } from 'vitest';
import { downloadMachine, parallelMachine } from '../../test/support/statecharts.js';
import { statechartGraph } from './statechart-graph.js';

describe('statechartGraph', () => {
  test('keeps states in document order with kind, parent, initial child and clause', () => {
    const chart = statechartGraph(downloadMachine());
    expect(chart.states[0]).toMatchObject({ id: '', key: 'device', kind: 'compound', initial: 'off' });
    expect(chart.states.find(({ id }) => id === 'attached')).toMatchObject({
      initial: 'attached.waiting',
      clause: '4.3',
      tags: ['reachable'],
      parent: '',
    });
    expect(chart.states.at(-1)).toMatchObject({ id: 'retired', kind: 'final' });
  });

  test('names transitions by state, event and index, with guard, rule and outcome', () => {
    const { transitions } = statechartGraph(downloadMachine());
    const offers = transitions.filter(({ id }) => id.startsWith('attached.informing/server.offer/'));
    expect(offers).toMatchObject([
      { index: 0, guard: 'offerIsIntact', targets: ['attached.downloading'], outcome: 'done', ids: ['DOC1-4.2.3-s08'] },
      { index: 1, targets: [], outcome: 'refused', cause: 'notNow' },
    ]);
    expect(transitions.find(({ id }) => id === '(root)/env.powerLost/0')?.targets).toEqual(['off']);
  });

  test('writes combined guards as a person would', () => {
    const { transitions } = statechartGraph(parallelMachine());
    expect(transitions.find(({ id }) => id === 'provision.idle/server.bootstrap/0')?.guard).toBe(
      'isGenuine and not isOld and in access.up',
    );
  });
});
