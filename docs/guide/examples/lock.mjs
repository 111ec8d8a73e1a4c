/** A lock with a code: after three wrong ones in a row it is blocked. An example for the guide. */
import { assign, emit, setup } from 'xstate';

/** One of each kind: the right code, a wrong one, and that somebody shuts the door. */
export const events = [{ type: 'code', digits: '1234' }, { type: 'code', digits: '0000' }, { type: 'shut' }];

const chart = setup({
  guards: {
    isRight: ({ event }) => event.digits === '1234',
    isThird: ({ context }) => context.wrong === 2,
  },
  actions: {
    forget: assign({ wrong: 0 }),
    count: assign({ wrong: ({ context }) => context.wrong + 1 }),
  },
});

export default chart.createMachine({
  id: 'lock',
  context: { wrong: 0 },
  initial: 'shut',
  states: {
    shut: {
      on: {
        code: [
          { guard: 'isRight', target: 'open', actions: ['forget', emit({ type: 'click' })] },
          { guard: 'isThird', target: 'blocked', actions: emit({ type: 'alarm' }) },
          { actions: ['count', emit({ type: 'beep' })] },
        ],
      },
    },
    open: { on: { shut: 'shut' } },
    blocked: {},
  },
});
