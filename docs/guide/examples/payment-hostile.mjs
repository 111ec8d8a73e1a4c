// The card terminal and the bank of payment.mjs on worse days: little room, power that fails, somebody on the line.
import { assign, setup } from 'xstate';
import { terms } from 'mcim-spec/conformance';
import { careful } from './payment.mjs';

export const crowded = {
  ...careful,
  name: 'payment, little room',
  budgets: { ...careful.budgets, late: 1 },
  channels: {
    default: { capacity: 1 },
    overrides: [{ from: 'terminal', to: 'bank', lossy: false }],
  },
};

const chart = setup({ actions: { send: () => {} } });
const charged = { type: 'send', params: { to: 'terminal', msg: { type: 'bank.charged', sale: 1 } } };

const bankWithoutPaper = chart.createMachine({
  id: 'bank',
  context: { taken: 0 },
  initial: 'open',
  states: {
    open: {
      on: {
        'terminal.charge': [
          {
            guard: ({ context }) => context.taken === 0,
            actions: [assign({ taken: 1 }), charged],
            description: 'The bank takes the money.',
          },
          { actions: charged, description: 'This sale is paid: the bank says so once more.' },
        ],
        'env.powerFails': { actions: assign({ taken: 0 }), description: 'What was not written down is forgotten.' },
      },
    },
  },
});

export const restarted = {
  ...careful,
  name: 'payment, power fails',
  roles: [...careful.roles.filter(({ name }) => name !== 'bank'), { name: 'bank', machine: bankWithoutPaper }],
  budgets: { ...careful.budgets, powerCut: 1 },
  facts: [{ id: 'powerCut', to: ['bank'], event: { type: 'env.powerFails' }, budget: 'powerCut', fault: true }],
  // The bank forgets what it has taken; the ghost does not.
  ghost: {
    initial: { taken: 0 },
    next: (ghost, { role, before, after }) =>
      role === 'bank' && after.context.taken > before.context.taken ? { taken: Math.min(3, ghost.taken + 1) } : ghost,
  },
  properties: [
    {
      kind: 'always',
      id: 'paidOnce',
      says: 'Nobody pays twice for one sale.',
      holds: (view) => view.ghost.taken <= 1,
    },
  ],
};

/** What a message says, for everybody who hears it. */
const said = ({ type, sale }) => terms.tuple(terms.name(type), terms.name(sale));

export const attacked = {
  ...careful,
  name: 'payment, overheard',
  budgets: { ...careful.budgets, forgery: 1 },
  attacker: {
    onLink: () => true,
    term: said,
    initially: [],
    tries: [{ from: 'bank', to: 'terminal', event: { type: 'bank.charged', sale: 1 } }],
    budget: 'forgery',
  },
  properties: [
    {
      kind: 'always',
      id: 'paidFor',
      says: 'A receipt is printed for money that the bank has taken.',
      holds: (view) => !view.role('terminal').matches('paid') || view.role('bank').context.taken > 0,
    },
  ],
};

export const signed = {
  ...attacked,
  name: 'payment, signed',
  attacker: {
    ...attacked.attacker,
    term: (event, from) => (from === 'bank' ? terms.signed('bank', said(event)) : said(event)),
  },
};

export const stolen = {
  ...signed,
  name: 'payment, signed with a stolen key',
  attacker: { ...signed.attacker, initially: [terms.privateKey('bank')] },
};

export default attacked;
