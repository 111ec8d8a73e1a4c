import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { fixtures } from '../../test/support/statecharts.js';
import { statechartGraph } from './statechart-graph.js';
import { statechartSvg } from './statechart-svg.js';
import { describeBoxes } from './statechart-text.js';
import { layOut } from './statechart-layout.js';
import { wellFormed } from '../../test/support/well-formed.js';

const options = { title: 'x', abbreviate: (id: string) => id, fanIn: 4, labelLines: 5, idPrefix: 'p' };

describe.each(Object.entries(fixtures))('picture of the machine %s', (_, make) => {
  test('is well-formed and the same every time', async () => {
    const svg = await statechartSvg(make());
    expect(wellFormed(svg)).toBe('svg');
    expect(await statechartSvg(make())).toBe(svg);
  });

  test('shows every state and names every event', async () => {
    const chart = statechartGraph(make());
    const svg = await statechartSvg(make());
    for (const { key } of chart.states) expect(svg).toContain(`>${key}`);
    for (const { event } of chart.transitions) expect(svg).toContain(event);
  });

  test('keeps children inside their parents and apart from each other', async () => {
    const chart = statechartGraph(make());
    const { boxes } = await layOut(chart, describeBoxes(chart, options));
    for (const state of chart.states) {
      const outer = boxes.get(state.id);
      const inner = state.children.map((id) => boxes.get(id));
      for (const [index, box] of inner.entries()) {
        if (box === undefined || outer === undefined) throw new Error(`${state.id}: not placed`);
        expect(box.x).toBeGreaterThan(outer.x);
        expect(box.y).toBeGreaterThan(outer.y);
        expect(box.x + box.width).toBeLessThan(outer.x + outer.width);
        expect(box.y + box.height).toBeLessThan(outer.y + outer.height);
        for (const other of inner.slice(index + 1)) {
          if (other === undefined) continue;
          const beside = box.x + box.width <= other.x || other.x + other.width <= box.x;
          const under = box.y + box.height <= other.y || other.y + other.height <= box.y;
          expect({ parent: state.id, apart: beside || under }).toEqual({ parent: state.id, apart: true });
        }
      }
    }
  });

  test('gives every box the room that its words need', async () => {
    const chart = statechartGraph(make());
    const text = describeBoxes(chart, options);
    const { boxes } = await layOut(chart, text);
    for (const [id, { width }] of text.boxes)
      expect({ id, fits: (boxes.get(id)?.width ?? 0) >= width }).toEqual({ id, fits: true });
  });

  test('puts the initial state above the states that follow it', async () => {
    const chart = statechartGraph(make());
    const { boxes, dots } = await layOut(chart, describeBoxes(chart, options));
    for (const { id, initial } of chart.states) {
      if (initial === undefined) continue;
      expect(dots.get(id)?.y).toBeLessThan(boxes.get(initial)?.y ?? 0);
    }
  });
});

test('abbreviates ids as told, and by the part after the last dash otherwise', async () => {
  expect(await statechartSvg(fixtures.server())).toContain('>s01<');
  expect(await statechartSvg(fixtures.server(), { abbreviate: (id) => id.slice(-5) })).toContain('>1-s01<');
});

test('writes refusals and ignored events into the box and draws no line for them', () => {
  const chart = statechartGraph(fixtures.server());
  const { boxes, edges } = describeBoxes(chart, options);
  const aborted = boxes
    .get('aborted')
    ?.lines.map(({ text }) => text.trim())
    .join(' ');
  expect(aborted).toBe('refuses: device.hello, device.report, operator.deliver, owner.register');
  expect(boxes.get('')?.lines).toEqual([{ tone: 'ignore', text: 'ignores: attacker.noise' }]);
  expect(edges.filter(({ source, target }) => source === 'resolving' && target === 'idle')).toHaveLength(1);
});

test('draws what a small chart does in any state from a box of its own', async () => {
  const machine = createMachine({
    id: 'm',
    initial: 'a',
    on: { reset: { target: '.a', meta: { ids: [], outcome: 'done' } } },
    states: { a: { on: { go: 'b' } }, b: {} },
  });
  const { edges } = describeBoxes(statechartGraph(machine), options);
  expect(edges.map(({ source, target }) => `${source} to ${target}`)).toEqual(['* to a', 'a to b']);
  expect(await statechartSvg(machine)).toContain('>any state<');
});

test('merges several events between the same states into one label', () => {
  const { edges } = describeBoxes(statechartGraph(fixtures.server()), options);
  const back = edges.find(({ source, target }) => source === 'resolving' && target === 'idle');
  expect(back?.lines.map(({ text }) => text)).toEqual(['registry.missing', 'timer.sessionExpired']);
});

test('draws a refusal that moves on as a line of its own', async () => {
  const svg = await statechartSvg(
    createMachine({
      id: 'm',
      initial: 'a',
      states: { a: { on: { stop: { target: 'b', meta: { ids: ['r'], outcome: 'refused' } }, go: 'b' } }, b: {} },
    }),
  );
  expect(svg.match(/class="x"/g)).toHaveLength(1);
});

test('escapes what a machine may contain', async () => {
  const svg = await statechartSvg(
    createMachine({
      id: 'a<b',
      initial: 's',
      states: { s: { description: '"&\u0007<script>', on: { '<e>': 't' } }, t: {} },
    }),
  );
  expect(wellFormed(svg)).toBe('svg');
  expect(svg).not.toContain('<script>');
});
