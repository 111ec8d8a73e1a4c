import { describe, expect, test } from 'vitest';
import { linked, stopAndWait } from './examples.js';
import { explore } from './explore.js';
import { traceMermaid } from './trace-mermaid.js';
import { eventText, meaningLines, traceText } from './trace-text.js';
import type { Otherwise, TraceStep } from './trace.js';

const bug = (traceStates = false) => {
  const { properties } = explore(stopAndWait(false, { loss: 1 }), { traceStates });
  const trace = properties.find(({ id }) => id === 'neverTwice')?.counterexample;
  if (trace === undefined) throw new Error('no counterexample');
  return trace;
};

test('a trace reads as numbered steps with their reasons', () => {
  expect(traceText(bug())).toBe(
    `stop-and-wait, 5 steps
  sender: idle
  receiver: listening

1  submit: user.submit to sender
   The sender sends the frame. [X-1]
   sender sends sender.frame {bit: 0} to receiver
   sender: idle => waiting

2  sender -> receiver: sender.frame {bit: 0}
   A frame is delivered and acknowledged. [X-1]
   receiver sends receiver.ack {bit: 0} to sender

3  receiver -x sender: receiver.ack {bit: 0} is lost

4  sender: timer.retryExpired
   The frame is sent again. [X-1]
   sender sends sender.frame {bit: 0} to receiver

5  sender -> receiver: sender.frame {bit: 0}
   A frame is delivered and acknowledged. [X-1]
   receiver sends receiver.ack {bit: 0} to sender

In the end
  sender: waiting {bit: 0, accepted: 1}
  receiver: listening {expected: 1, delivered: 2}
  still on its way receiver -> sender: receiver.ack {bit: 0}`,
  );
});

test('and tells in the end only what is not as at the beginning, if it has its states', () => {
  const [, end] = traceText(bug(true)).split('In the end\n');
  expect(end).toBe(`  sender: waiting {accepted: 1}
  receiver: listening {expected: 1, delivered: 2}
  still on its way receiver -> sender: receiver.ack {bit: 0}`);
  const { states = [], ...run } = bug(true);
  expect(traceText({ ...run, states: [run.final, ...states.slice(1)] })).toContain('\n  sender: waiting\n');
});

test('and draws as a sequence diagram', () => {
  expect(traceMermaid(bug())).toBe(
    `sequenceDiagram
  participant p0 as sender
  participant p1 as receiver
  note over p0: idle
  note over p1: listening
  note over p0: 1. submit
  note over p0: waiting
  p0->>p1: 2. sender.frame {bit: 0}
  p1--xp0: 3. receiver.ack {bit: 0} (lost)
  note over p0: 4. timer.retryExpired
  p0->>p1: 5. sender.frame {bit: 0}
  p1--)p0: receiver.ack {bit: 0} (still on its way)`,
  );
});

test('a role takes part as well where something is still on its way to it', () => {
  const { final, initial, ...run } = bug();
  const inFlight = [
    { from: 'receiver', to: 'archive', messages: [{ type: 'receiver.copy' }, { type: 'receiver.end' }] },
  ];
  const late = { ...run, initial: { ...initial, archive: 'empty' }, final: { ...final, inFlight } };
  expect(traceMermaid(late)).toContain('participant p2 as archive');
  expect(traceMermaid(late).split('\n').slice(-2)).toEqual([
    '  p1--)p2: receiver.copy (still on its way)',
    '  p1--)p2: receiver.end (still on its way)',
  ]);
});

test('one step is one step', () => {
  const { steps, ...run } = bug();
  const first = { ...run, steps: steps.slice(0, 1) };
  expect(traceText(first)).toMatch(/^stop-and-wait, 1 step\n/);
});

test('an answer taken at once is part of its step', () => {
  const told = explore(linked(true)).properties.find(({ id }) => id === 'told')?.witness;
  if (told === undefined) throw new Error('no witness');
  expect(traceText(told)).toContain(
    `2  host -> card: host.ask
   The card answers. [X-1]
   card sends card.answer to host
   at once card -> host: card.answer
   The host reports. [X-1]
   host sends host.report to server
   host: asking => told`,
  );
  expect(traceMermaid(told)).toContain('p1-->>p0: card.answer');
});

describe('beside a role that lacks nothing, a step at which the two part', () => {
  const whole = stopAndWait(true).roles;
  const bugBeside = () => {
    const { properties } = explore(stopAndWait(false, { loss: 1 }), { beside: { roles: whole, lacks: 'the bit' } });
    const trace = properties.find(({ id }) => id === 'neverTwice')?.counterexample;
    if (trace === undefined) throw new Error('no counterexample');
    return trace;
  };

  test('says what the whole role would do, and no other step does', () => {
    const trace = bugBeside();
    expect(trace.steps.map(({ n, otherwise }) => (otherwise === undefined ? [] : n)).flat()).toEqual([5]);
    expect(trace.steps[4]?.otherwise).toMatchObject({ lacks: 'the bit', cause: 'repeated', context: { delivered: 1 } });
    expect({ ...trace, steps: trace.steps.map(({ otherwise: _otherwise, ...step }) => step) }).toEqual(bug());
  });

  test('is marked in the text and in the diagram', () => {
    expect(traceText(bugBeside())).toContain(
      `5  sender -> receiver: sender.frame {bit: 0}
   the bit is switched off here; with it: refused (repeated): A repeated frame is acknowledged, not delivered.
   Instead: A frame is delivered and acknowledged. [X-1]`,
    );
    const label = 'the bit is off: with it refused, repeated';
    expect(traceMermaid(bugBeside())).toContain(`note over p1: ${label}`);
  });

  test('is told by what differs', () => {
    const step = bug().steps[4] as TraceStep;
    const { outcome, says, outputs, after } = step;
    const same = { outcome, says, outputs, after, context: {}, instead: {}, lacks: 'the bit' };
    const told = (changed: Partial<Otherwise>) => meaningLines({ ...step, otherwise: { ...same, ...changed } });
    const start = 'the bit is switched off here; with it: ';
    const did = 'A frame is delivered and acknowledged.';
    expect(told({ outcome: 'refused', cause: 'repeated', says: 'No.' })).toEqual([
      `${start}refused (repeated): No.`,
      `Instead: ${did}`,
    ]);
    expect(told({ outputs: [] })).toEqual([`${start}nothing is sent.`, `Here receiver.ack {bit: 0} is sent: ${did}`]);
    expect(told({ context: { delivered: 1 }, instead: { delivered: 2 } })).toEqual([
      `${start}the role is left in listening with {delivered: 1}.`,
      `Here the role is left in listening with {delivered: 2}: ${did}`,
    ]);
    expect(meaningLines(step)).toEqual([did]);
  });
});

test('a trace is plain JSON', () => {
  const trace = bug();
  expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
});

test('events show their fields', () => {
  expect(eventText({ type: 'a.b' })).toBe('a.b');
  expect(eventText({ type: 'a.b', n: 1, list: ['x', 'y'], inner: { deep: null } })).toBe(
    'a.b {n: 1, list: ["x", "y"], inner: {deep: null}}',
  );
});
