// Three card terminals and a bank. The terminals are alike: which of them is which is nothing to anybody.
import { assign, setup } from 'xstate';

const chart = setup({ actions: { send: () => {} } });
const names = ['terminal1', 'terminal2', 'terminal3'];

// Each has a chart of its own, as it says who it is.
const terminal = (name) => {
  const charge = { type: 'send', params: { to: 'bank', msg: { type: 'charge', from: name } } };
  return chart.createMachine({
    id: 'terminal',
    initial: 'idle',
    states: {
      idle: { on: { 'cashier.pay': { target: 'waiting', actions: charge, description: 'It asks for the money.' } } },
      waiting: {
        on: {
          charged: { target: 'paid', description: 'It prints a receipt.' },
          'timer.answerExpired': { actions: charge, description: 'No answer: it asks again.' },
        },
      },
      paid: { on: { charged: { meta: { ids: ['late'], outcome: 'ignored' }, description: 'It has its receipt.' } } },
    },
  });
};

const bank = chart.createMachine({
  id: 'bank',
  // A list would tell who came first; by name it says no more than who has been charged.
  context: { charged: {} },
  initial: 'open',
  states: {
    open: {
      on: {
        charge: {
          actions: [
            assign({ charged: ({ context, event }) => ({ ...context.charged, [event.from]: true }) }),
            { type: 'send', params: ({ event }) => ({ to: event.from, msg: { type: 'charged' } }) },
          ],
          description: 'It charges once, and says so each time.',
        },
      },
    },
  },
});

export default {
  name: 'terminals',
  roles: [...names.map((name) => ({ name, machine: terminal(name) })), { name: 'bank', machine: bank }],
  alike: [names],
  budgets: { loss: 2, duplication: 1, reorder: 0, late: 1 },
  stimuli: names.map((to) => ({ id: `pay at ${to}`, to, event: { type: 'cashier.pay' } })),
  accept: (view) => names.every((name) => view.role(name).matches('paid')),
  properties: [
    {
      kind: 'always',
      id: 'receiptsAreTrue',
      says: 'Who has a receipt has been charged.',
      holds: (view) =>
        names.every((name) => !view.role(name).matches('paid') || view.role('bank').context.charged[name]),
    },
    {
      kind: 'sometimes',
      id: 'firstPaysLast',
      says: 'The first terminal may be the last to be served.',
      holds: (view) => names.every((name, at) => view.role(name).matches('paid') === at > 0),
    },
    {
      kind: 'agEf',
      id: 'allPaid',
      says: 'All can always still pay.',
      goal: (view) => names.every((name) => view.role(name).matches('paid')),
    },
  ],
};
