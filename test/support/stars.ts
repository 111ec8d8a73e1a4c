/** Stars of a hub and its leaves, made at random, in which much can happen at the same time. */
import fc from 'fast-check';
import { assign, setup } from 'xstate';
import type { Composition } from '../../conformance/explore/composition.js';
import { done, ignored, noFaults, refused } from '../../conformance/explore/examples.js';
import type { Sent, TransitionRule } from '../../conformance/role.js';

export const stars = fc.record({
  leaves: fc.integer({ min: 2, max: 3 }),
  rounds: fc.integer({ min: 1, max: 2 }),
  capacity: fc.integer({ min: 1, max: 3 }),
  lossy: fc.constantFrom(true, false, 'loss' as const),
  loss: fc.integer({ min: 0, max: 2 }),
  duplication: fc.integer({ min: 0, max: 1 }),
  reorder: fc.integer({ min: 0, max: 1 }),
  late: fc.integer({ min: 0, max: 1 }),
  /** What leaf 0 does besides: tell leaf 1, over a link of this urgency. */
  chat: fc.constantFrom('no' as const, false, true, 'atomic' as const),
  timer: fc.boolean(),
  cut: fc.boolean(),
  /** What the claims look at. */
  sees: fc.constantFrom('leaf' as const, 'hub' as const, 'channel' as const, 'quiet' as const, 'ghost' as const),
  most: fc.integer({ min: 1, max: 4 }),
  /** Whether the ghost notes the order in which leaves are asked, or only that of the last. */
  notesAll: fc.boolean(),
});

type Star = typeof stars extends fc.Arbitrary<infer S> ? S : never;

const chart = setup({
  types: { context: {} as { count: number }, events: {} as { type: string }, transitionMeta: {} as TransitionRule },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});
const send = (to: string, type: string) => ({ type: 'send' as const, params: { to, msg: { type } } });
const counted = chart.assign({ count: ({ context }) => Math.min(3, context.count + 1) });

export function star(shape: Star): Composition<string> {
  const leaves = Array.from({ length: shape.leaves }, (_, at) => `leaf${at}`);
  const hub = chart.createMachine({
    id: 'hub',
    context: { count: 0 },
    initial: 'up',
    states: {
      up: {
        on: {
          ask: { actions: leaves.map((leaf) => send(leaf, 'ask')), ...done('It asks all.') },
          answer: { actions: counted, ...done('It counts.') },
          ...(shape.timer
            ? {
                'timer.againExpired': { target: 'tired', actions: send('leaf0', 'ask'), ...done('It asks once more.') },
              }
            : {}),
        },
      },
      tired: { on: { ask: ignored('It is tired.'), answer: refused('tired', 'It is tired.') } },
    },
  });
  const leaf = (at: number) =>
    chart.createMachine({
      id: `leaf${at}`,
      context: { count: 0 },
      initial: 'up',
      states: {
        up: {
          on: {
            ask: {
              actions: [
                counted,
                send('hub', 'answer'),
                ...(at === 0 && shape.chat !== 'no' ? [send('leaf1', 'tell')] : []),
              ],
              ...done('It answers.'),
            },
            tell: { actions: assign({ count: 0 }), ...done('It forgets.') },
            cut: { target: 'down', ...done('It goes down.') },
          },
        },
        down: { on: { ask: ignored('It is down.') } },
      },
    });
  const count = (context: unknown): number => (context as { count: number }).count;
  return {
    name: 'star',
    roles: [{ name: 'hub', machine: hub }, ...leaves.map((name, at) => ({ name, machine: leaf(at) }))],
    channels: {
      default: { capacity: shape.capacity, lossy: shape.lossy },
      overrides: shape.chat === 'no' ? [] : [{ from: 'leaf0', to: 'leaf1', urgent: shape.chat }],
    },
    budgets: {
      ...noFaults,
      loss: shape.loss,
      duplication: shape.duplication,
      reorder: shape.reorder,
      late: shape.late,
      ask: shape.rounds,
      cut: shape.cut ? 1 : 0,
    },
    stimuli: [{ id: 'ask', to: 'hub', event: { type: 'ask' }, budget: 'ask' }],
    facts: [{ id: 'cut', to: ['leaf1'], event: { type: 'cut' }, budget: 'cut', fault: true }],
    ghost: {
      initial: '',
      next: (ghost, { role, event }) => {
        if (event.type !== 'ask' || role === 'hub' || (!shape.notesAll && role !== leaves.at(-1))) return ghost;
        return `${ghost}${role.slice(-1)}`.slice(-3);
      },
    },
    accept: (view) => view.role('hub').matches('tired') || count(view.role('hub').context) >= shape.most,
    properties: [
      {
        kind: 'always',
        id: 'always',
        says: '',
        holds: (view) => {
          if (shape.sees === 'ghost') return view.ghost !== '210' && view.ghost !== '10';
          if (shape.sees === 'hub') return count(view.role('hub').context) < shape.most;
          if (shape.sees === 'quiet') return view.quiet || count(view.role('leaf1').context) < shape.most;
          if (shape.sees === 'channel') return view.inFlight('leaf0', 'hub').length < Math.min(2, shape.most);
          return count(view.role('leaf0').context) === 0 || count(view.role('leaf1').context) > 0;
        },
      },
      {
        kind: 'sometimes',
        id: 'sometimes',
        says: '',
        holds: (view) => shape.sees !== 'ghost' && count(view.role('leaf1').context) >= shape.most && view.quiet,
      },
    ],
  };
}
