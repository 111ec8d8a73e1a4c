/**
 * Rings of counting nodes, made at random, on which explorers are compared.
 */
import fc from 'fast-check';
import { assign, setup } from 'xstate';
import type { Sent } from '../../conformance/role.js';
import type { Composition } from '../../conformance/explore/composition.js';
import { done, ignored, noFaults, refused } from '../../conformance/explore/examples.js';

export const shapes = fc.record({
  size: fc.integer({ min: 2, max: 3 }),
  capacity: fc.integer({ min: 1, max: 3 }),
  limits: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 }),
  echoes: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  urgent: fc.constantFrom(false, true, 'atomic' as const),
  lossy: fc.constantFrom(true, 'loss' as const),
  synchronous: fc.boolean(),
  loss: fc.integer({ min: 0, max: 2 }),
  duplication: fc.integer({ min: 0, max: 1 }),
  reorder: fc.integer({ min: 0, max: 1 }),
  late: fc.integer({ min: 0, max: 1 }),
  longer: fc.boolean(),
  clears: fc.boolean(),
  noisy: fc.boolean(),
  waits: fc.boolean(),
  goal: fc.integer({ min: 0, max: 4 }),
});

export interface Shape {
  readonly size: number;
  readonly capacity: number;
  readonly limits: readonly number[];
  readonly echoes: readonly boolean[];
  readonly urgent: boolean | 'atomic';
  readonly lossy: boolean | 'loss';
  readonly synchronous: boolean;
  readonly loss: number;
  readonly duplication: number;
  readonly reorder: number;
  readonly late: number;
  readonly longer: boolean;
  readonly clears: boolean;
  readonly noisy: boolean;
  /** Whether b comes up only while a is down. */
  readonly waits: boolean;
  readonly goal: number;
}

/** Nodes in a ring: each counts what it gets, passes it on, perhaps answers, and gives up when its timer expires. */
export function ring(shape: Shape): Composition<number> {
  const names = ['a', 'b', 'c'].slice(0, shape.size);
  const at = (index: number): string => names[(index + names.length) % names.length] as string;
  const node = (index: number) =>
    setup({
      types: { context: {} as { count: number }, events: {} as { type: string } },
      guards: {
        belowLimit: ({ context }) => context.count < (shape.limits[index] ?? 1),
        isNoisy: () => shape.noisy,
      },
      actions: { send: (_args, _message: Sent) => {} },
    }).createMachine({
      id: at(index),
      context: { count: 0 },
      initial: 'up',
      states: {
        up: {
          on: {
            token: [
              {
                guard: 'belowLimit',
                actions: [
                  assign({ count: ({ context }) => context.count + 1 }),
                  { type: 'send', params: { to: at(index + 1), msg: { type: 'token' } } },
                  ...(shape.echoes[index] === true
                    ? [{ type: 'send' as const, params: { to: at(index - 1), msg: { type: 'echo' } } }]
                    : []),
                ],
                ...done('It counts and passes on.'),
              },
              {
                guard: 'isNoisy',
                actions: { type: 'send', params: { to: at(index - 1), msg: { type: 'echo' } } },
                ...refused('full', 'It has counted enough, and says so.'),
              },
              { ...refused('full', 'It has counted enough.') },
            ],
            'timer.tiredExpired': [
              { guard: 'belowLimit', target: 'down', ...done('It gives up.') },
              { guard: 'isNoisy', target: 'down', ...refused('full', 'It gives up, though it was not asked to.') },
              { ...ignored('It is awake.') },
            ],
            cut: { target: 'down', ...done('It goes down.') },
          },
        },
        down: {
          on: {
            token: { ...ignored('It is down.') },
            restore: { target: 'up', actions: assign({ count: 0 }), ...done('It comes up.') },
          },
        },
      },
    });
  return {
    name: 'ring',
    roles: names.map((name, index) => ({ name, machine: node(index) })),
    channels: {
      // Between two, a node and its echo go to the same neighbour in one step.
      default: { capacity: shape.size === 2 ? Math.max(2, shape.capacity) : shape.capacity, lossy: shape.lossy },
      overrides: [
        { from: 'a', to: 'b', urgent: shape.urgent, synchronous: shape.urgent === true && shape.synchronous },
        { from: 'b', to: 'a', urgent: shape.urgent, lossy: false },
      ],
    },
    budgets: {
      ...noFaults,
      loss: shape.loss,
      duplication: shape.duplication,
      reorder: shape.reorder,
      late: shape.late,
      start: 2,
      cut: 1,
    },
    stimuli: [{ id: 'start', to: 'a', event: { type: 'token' }, budget: 'start' }],
    facts: [
      {
        id: 'cut',
        to: ['a', 'b'],
        event: { type: 'cut' },
        budget: 'cut',
        fault: true,
        ...(shape.clears ? { clears: [['a', 'b'] as const, ['b', 'a'] as const] } : {}),
      },
      {
        id: 'restore',
        to: ['b'],
        event: { type: 'restore' },
        budget: 'cut',
        ...(shape.waits ? { whileIn: { role: 'a', states: ['down'] } } : {}),
      },
    ],
    timers: { longer: shape.longer ? [['b.tired', 'a.tired']] : [] },
    ghost: { initial: 0, next: (ghost, { outcome }) => (outcome === 'refused' ? Math.min(2, ghost + 1) : ghost) },
    accept: (view) => view.role('b').matches('down'),
    properties: [
      { kind: 'always', id: 'always', says: '', holds: (view) => view.ghost < 2 || view.role('a').matches('up') },
      { kind: 'sometimes', id: 'sometimes', says: '', holds: (view) => view.inFlight('a', 'b').length === 2 },
      {
        kind: 'agEf',
        id: 'agEf',
        says: '',
        from: (view) => view.role('a').matches('up'),
        goal: (view) => view.quiet && (view.role('b').context as { count: number }).count >= shape.goal - 1,
        withoutFaults: shape.late === 0,
      },
    ],
  };
}
