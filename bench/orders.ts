/**
 * A composed protocol that is not ours, for measuring: a shop that sells over lossy channels.
 *
 * Six roles. A client orders, and asks again; the shop reserves with the stock and holds with the bank, has the courier
 * ship and the archive record once both have agreed, and sends a receipt. Every message may be lost; whoever gets one
 * again answers again. The size of the space is set by the number of orders, of losses and of messages a channel holds.
 */
import { assign, setup, type MachineContext } from 'xstate';
import type { Composition, Sent, TransitionRule } from '../conformance/index.js';

/** How large the space becomes. */
export interface Size {
  /** Orders that the client places, from 1 to 7. */
  readonly orders: number;
  readonly losses: number;
  /** Messages that a channel holds. */
  readonly capacity: number;
}

type Agreed = 'asked' | 'agreed';
type Helper = 'stock' | 'bank' | 'courier' | 'archive';

interface Order {
  readonly stock: Agreed;
  readonly bank: Agreed;
  readonly courier: Agreed | 'idle';
  readonly archive: Agreed | 'idle';
}

type Numbered = { readonly type: string; readonly n: number };

const rule = (outcome: 'done' | 'ignored', description: string): { description: string; meta: TransitionRule } => ({
  description,
  meta: { ids: ['BENCH'], outcome },
});

const send = (to: string, type: string, n: number) => ({ type: 'send' as const, params: { to, msg: { type, n } } });

const withOne = (numbers: readonly number[], n: number): readonly number[] =>
  numbers.includes(n) ? numbers : [...numbers, n].toSorted((one, other) => one - other);

const chart = <C extends MachineContext>() =>
  setup({
    types: { context: {} as C, events: {} as Numbered, transitionMeta: {} as TransitionRule },
    actions: { send: (_args: unknown, _message: Sent) => {} },
  });

/** What a helper knows is the numbers it has agreed to; it answers a repeated one as the first. */
const helper = (name: Helper) =>
  chart<{ readonly done: readonly number[] }>().createMachine({
    id: name,
    context: { done: [] },
    initial: 'open',
    states: {
      open: {
        on: {
          [`shop.${name}`]: {
            actions: [
              assign({
                done: ({ context, event }) => withOne(context.done, event.n),
              }),
              { type: 'send', params: ({ event }) => ({ to: 'shop', msg: { type: `${name}.agreed`, n: event.n } }) },
            ],
            ...rule('done', 'It does what it is asked once, and says so each time.'),
          },
        },
      },
    },
  });

const client = (orders: number) =>
  chart<{ readonly placed: number; readonly received: readonly number[] }>().createMachine({
    id: 'client',
    context: { placed: 0, received: [] },
    initial: 'open',
    states: {
      open: {
        on: {
          'user.order': [
            {
              guard: ({ context }) => context.placed < orders,
              actions: [
                assign({ placed: ({ context }) => context.placed + 1 }),
                { type: 'send', params: ({ context }) => send('shop', 'client.order', context.placed).params },
              ],
              ...rule('done', 'It places the next order.'),
            },
            rule('ignored', 'It has all that it wants.'),
          ],
          'user.ask': [
            {
              guard: ({ context, event }) => event.n <= context.placed && !context.received.includes(event.n),
              actions: { type: 'send', params: ({ event }) => send('shop', 'client.order', event.n).params },
              ...rule('done', 'It asks for an order again.'),
            },
            rule('ignored', 'There is nothing to ask for.'),
          ],
          'shop.receipt': {
            actions: assign({
              received: ({ context, event }) => withOne(context.received, event.n),
            }),
            ...rule('done', 'It files the receipt.'),
          },
        },
      },
    },
  });

interface Books {
  readonly orders: Readonly<Record<string, Order>>;
}

const open: Order = { stock: 'asked', bank: 'asked', courier: 'idle', archive: 'idle' };
const at = ({ orders }: Books, n: number): Order | undefined => orders[n];
const isDone = (order: Order | undefined): boolean => order?.courier === 'agreed' && order.archive === 'agreed';
/** What is still asked of others. */
const asked = (order: Order): Helper[] =>
  (['stock', 'bank', 'courier', 'archive'] as const).filter((each) => order[each] === 'asked');

const shop = setup({
  types: { context: {} as Books, events: {} as Numbered, transitionMeta: {} as TransitionRule },
  guards: {
    isNew: ({ context, event }) => at(context, event.n) === undefined,
    isDone: ({ context, event }) => isDone(at(context, event.n)),
  },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});
type Given = { readonly context: Books; readonly event: Numbered };
const shopSends = (to: string, type: string) => ({
  type: 'send' as const,
  params: ({ event }: Given) => ({ to, msg: { type, n: event.n } }),
});
const note = (change: Partial<Order>) =>
  shop.assign(({ context, event }) => ({
    orders: { ...context.orders, [event.n]: { ...(at(context, event.n) ?? open), ...change } },
  }));

const agreement = (of: 'stock' | 'bank', and: 'stock' | 'bank') => [
  {
    guard: ({ context, event }: Given) =>
      at(context, event.n)?.[of] === 'asked' && at(context, event.n)?.[and] === 'agreed',
    actions: [
      note({ [of]: 'agreed', courier: 'asked', archive: 'asked' }),
      shopSends('courier', 'shop.courier'),
      shopSends('archive', 'shop.archive'),
    ],
    ...rule('done', 'Agreed by both, the order is shipped and recorded.'),
  },
  {
    guard: ({ context, event }: Given) => at(context, event.n)?.[of] === 'asked',
    actions: note({ [of]: 'agreed' }),
    ...rule('done', 'The other has not agreed yet.'),
  },
  rule('ignored', 'It was agreed before.'),
];

const completion = (of: 'courier' | 'archive', and: 'courier' | 'archive') => [
  {
    guard: ({ context, event }: Given) =>
      at(context, event.n)?.[of] === 'asked' && at(context, event.n)?.[and] === 'agreed',
    actions: [note({ [of]: 'agreed' }), shopSends('client', 'shop.receipt')],
    ...rule('done', 'All is done, and the client hears of it.'),
  },
  {
    guard: ({ context, event }: Given) => at(context, event.n)?.[of] === 'asked',
    actions: note({ [of]: 'agreed' }),
    ...rule('done', 'The other is not done yet.'),
  },
  rule('ignored', 'It was done before.'),
];

const shopMachine = shop.createMachine({
  id: 'shop',
  context: { orders: {} },
  initial: 'open',
  states: {
    open: {
      on: {
        'client.order': [
          {
            guard: 'isNew',
            actions: [note({}), shopSends('stock', 'shop.stock'), shopSends('bank', 'shop.bank')],
            ...rule('done', 'A new order is reserved and held.'),
          },
          {
            guard: 'isDone',
            actions: shopSends('client', 'shop.receipt'),
            ...rule('done', 'Asked again, the shop sends the receipt again.'),
          },
          ...(['stock', 'bank', 'courier', 'archive'] as const).map((each) => ({
            guard: ({ context, event }: Given) => asked(at(context, event.n) ?? open)[0] === each,
            actions: shopSends(each, `shop.${each}`),
            ...rule('done', 'Asked again, the shop asks whoever has not answered.'),
          })),
        ],
        'stock.agreed': agreement('stock', 'bank'),
        'bank.agreed': agreement('bank', 'stock'),
        'courier.agreed': completion('courier', 'archive'),
        'archive.agreed': completion('archive', 'courier'),
      },
    },
  },
});

/** The composition that both sides explore. */
export function orders({ orders: count, losses, capacity }: Size): Composition {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return {
    name: `orders ${count}, losses ${losses}, capacity ${capacity}`,
    roles: [
      { name: 'client', machine: client(count) },
      { name: 'shop', machine: shopMachine },
      ...(['stock', 'bank', 'courier', 'archive'] as const).map((name) => ({ name, machine: helper(name) })),
    ],
    channels: { default: { capacity, lossy: 'loss' } },
    budgets: { loss: losses, duplication: 0, reorder: 0, late: 0, ask: losses },
    stimuli: [
      { id: 'the user orders', to: 'client', event: { type: 'user.order' } },
      ...numbers.map((n) => ({
        id: `the user asks for ${n} again`,
        to: 'client',
        event: { type: 'user.ask', n },
        budget: 'ask',
      })),
    ],
    accept: () => true,
    properties: [
      {
        kind: 'always',
        id: 'paid',
        says: 'What is shipped is reserved and held.',
        holds: (view) => {
          const of = (role: string): readonly number[] => (view.role(role).context as { done: readonly number[] }).done;
          return of('courier').every((n) => of('stock').includes(n) && of('bank').includes(n));
        },
      },
    ],
  };
}
