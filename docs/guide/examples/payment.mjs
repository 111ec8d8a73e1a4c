// A card terminal and a bank. The terminal asks again when no answer comes; what does the bank make of that?
import { assign, setup } from 'xstate';

// Messages leave through the action `send`: its parameters say to whom, and which event it becomes there.
const chart = setup({ actions: { send: () => {} } });
const charge = { type: 'send', params: { to: 'bank', msg: { type: 'terminal.charge', sale: 1 } } };
const charged = { type: 'send', params: { to: 'terminal', msg: { type: 'bank.charged', sale: 1 } } };

const terminal = chart.createMachine({
  id: 'terminal',
  initial: 'idle',
  states: {
    idle: {
      on: { 'cashier.pay': { target: 'waiting', actions: charge, description: 'The terminal asks for the money.' } },
    },
    waiting: {
      on: {
        'bank.charged': { target: 'paid', description: 'The receipt is printed.' },
        // A timer is an event `timer.<name>Expired`, armed wherever the machine would use it.
        'timer.answerExpired': { actions: charge, description: 'No answer: the terminal asks again.' },
      },
    },
    paid: {
      on: { 'bank.charged': { meta: { ids: ['late'], outcome: 'ignored' }, description: 'The receipt is printed.' } },
    },
  },
});

const takeMoney = assign({ taken: ({ context }) => Math.min(3, context.taken + 1) });

const forgetfulBank = chart.createMachine({
  id: 'bank',
  context: { taken: 0 },
  initial: 'open',
  states: {
    open: {
      on: { 'terminal.charge': { actions: [takeMoney, charged], description: 'The bank takes the money.' } },
    },
  },
});

const carefulBank = chart.createMachine({
  id: 'bank',
  context: { taken: 0 },
  initial: 'open',
  states: {
    open: {
      on: {
        'terminal.charge': [
          {
            guard: ({ context }) => context.taken === 0,
            actions: [takeMoney, charged],
            description: 'The bank takes the money.',
          },
          { actions: charged, description: 'This sale is paid: the bank says so once more.' },
        ],
      },
    },
  },
});

/** @type {(bank: import('xstate').AnyStateMachine) => import('mcim-spec/conformance').Composition} */
const shop = (bank) => ({
  name: 'payment',
  roles: [
    { name: 'terminal', machine: terminal },
    { name: 'bank', machine: bank },
  ],
  // What may go wrong, and how often in one run; `sale` is ours: how often the cashier may ask for money.
  budgets: { loss: 1, duplication: 0, reorder: 0, late: 0, sale: 1 },
  stimuli: [{ id: 'sale', to: 'terminal', event: { type: 'cashier.pay' }, budget: 'sale' }],
  // Where nothing more happens the run has ended well, not got stuck.
  accept: (view) => view.role('terminal').matches('paid') && view.quiet,
  properties: [
    {
      kind: 'always',
      id: 'paidOnce',
      says: 'Nobody pays twice for one sale.',
      holds: (view) => view.role('bank').context.taken <= 1,
    },
    {
      kind: 'agEf',
      id: 'canEnd',
      says: 'A sale can always still be ended.',
      goal: (view) => view.role('terminal').matches('paid'),
    },
  ],
});

export default shop(forgetfulBank);
export const careful = shop(carefulBank);
