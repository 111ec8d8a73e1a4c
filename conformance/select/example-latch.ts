/** An example of a role with a store, for tests: its statechart, and the world of its tests. */
import { assign, setup } from 'xstate';
import type { RoleModel, Sent, TransitionRule } from '../role.js';
import type { World } from '../run/world.js';

/** A latch that remembers through a power cut whether it is shut, and how often it was moved. */
const rule = (...ids: string[]): TransitionRule => ({ ids, outcome: 'done' });
const latch = setup({
  types: {
    context: {} as { isShut: boolean; isOn: boolean },
    events: {} as { type: 'user.toggle' | 'user.start' | 'env.cut' },
    transitionMeta: {} as TransitionRule,
  },
  actions: { send: (_args, _sent: Sent) => {} },
  guards: { isOn: ({ context }) => context.isOn },
}).createMachine({
  id: 'latch',
  context: { isShut: false, isOn: false },
  initial: 'here',
  states: { here: {} },
  on: {
    'user.start': {
      actions: [
        assign({ isOn: true }),
        {
          type: 'send',
          params: ({ context }) => ({ to: 'user', msg: { type: context.isShut ? 'latch.shut' : 'latch.open' } }),
        },
      ],
      description: 'It says where it is.',
      meta: rule('LATCH-1.1-s01'),
    },
    'user.toggle': [
      {
        guard: 'isOn',
        actions: [
          assign({ isShut: ({ context }) => !context.isShut }),
          { type: 'send', params: { to: 'user', msg: { type: 'latch.moved' } } },
        ],
        description: 'It moves.',
        meta: rule('LATCH-1.1-s02'),
      },
      { description: 'Without power it does not.', meta: { ids: ['DEC-1'], outcome: 'ignored' } },
    ],
    'env.cut': { actions: assign({ isOn: false }), description: 'It stays where it is.', meta: rule('LATCH-1.1-s03') },
  },
});

export const latchModel: RoleModel = {
  name: 'latch',
  machine: latch,
  samples: [
    { id: 'start', from: 'user', op: 'ok', event: { type: 'user.start' } },
    { id: 'toggle', from: 'user', op: 'ok', event: { type: 'user.toggle' } },
    { id: 'cut', from: 'env', op: 'ok', event: { type: 'env.cut' } },
  ],
  power: { cut: 'cut', boot: 'start' },
};

/** What is symbol in the model is text on the wire. */
export const latchWorld = (): World => ({
  setup: () => ({}),
  stimulus: (from, { type }) =>
    from === 'env'
      ? { cmd: 'trigger', action: 'cut' }
      : { cmd: 'deliver', port: from, raw: Buffer.from(type).toString('base64') },
  read: ({ port, raw }) => ({ to: port, msg: { type: Buffer.from(raw, 'base64').toString() } }),
});
