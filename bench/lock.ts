/**
 * A composed protocol whose clients are all alike, for measuring: they share a lock over lossy channels.
 *
 * Each takes it once. A client asks, and asks again; the server grants to one after another in the order in which they
 * came, and has the lock back when it is told so. What is lost is made up for by saying it once more.
 */
import { setup } from 'xstate';
import type { Composition, Sent, TransitionRule, View } from '../conformance/index.js';

export interface LockSize {
  /** From 1 to 6. */
  readonly clients: number;
  readonly losses: number;
}

type Named = { readonly type: string; readonly from: string };

interface Books {
  /** Who has the lock, and who waits, in the order in which they came. */
  readonly queue: readonly string[];
  readonly served: Readonly<Record<string, true>>;
}

const rule = (outcome: 'done' | 'ignored', description: string): { description: string; meta: TransitionRule } => ({
  description,
  meta: { ids: ['BENCH'], outcome },
});

const chart = setup({
  types: {
    context: {} as Books,
    events: {} as Named,
    transitionMeta: {} as TransitionRule,
  },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});

const clientOf = (name: string) => {
  const tell = (type: string) => ({ type: 'send' as const, params: { to: 'server', msg: { type, from: name } } });
  return chart.createMachine({
    id: 'client',
    context: { queue: [], served: {} },
    initial: 'idle',
    states: {
      idle: {
        on: { 'user.want': { target: 'asking', actions: tell('ask'), ...rule('done', 'It asks for the lock.') } },
      },
      asking: {
        on: {
          'user.again': { actions: tell('ask'), ...rule('done', 'It asks again.') },
          grant: { target: 'holding', ...rule('done', 'It has the lock.') },
        },
      },
      holding: {
        on: {
          'user.done': { target: 'done', actions: tell('release'), ...rule('done', 'It gives the lock back.') },
          grant: rule('ignored', 'It has it already.'),
        },
      },
      done: {
        on: {
          'user.again': { actions: tell('release'), ...rule('done', 'It says so again.') },
          grant: rule('ignored', 'It has had it.'),
        },
      },
    },
  });
};

const grant = (to: string | undefined) => ({ to: to ?? '', msg: { type: 'grant', from: 'server' } });

const next = chart.assign({
  queue: ({ context }) => context.queue.slice(1),
  served: ({ context, event }) => ({ ...context.served, [event.from]: true as const }),
});

const server = chart.createMachine({
  id: 'server',
  context: { queue: [], served: {} },
  initial: 'open',
  states: {
    open: {
      on: {
        ask: [
          {
            guard: ({ context: { queue, served }, event }) =>
              served[event.from] === true || queue.indexOf(event.from) > 0,
            ...rule('ignored', 'It knows of that.'),
          },
          {
            guard: ({ context: { queue }, event }) => queue.length === 0 || queue[0] === event.from,
            actions: [
              chart.assign({ queue: ({ context: { queue }, event }) => (queue.length === 0 ? [event.from] : queue) }),
              { type: 'send', params: ({ event }) => grant(event.from) },
            ],
            ...rule('done', 'It grants the lock, or once more.'),
          },
          {
            actions: chart.assign({ queue: ({ context, event }) => [...context.queue, event.from] }),
            ...rule('done', 'It has that wait.'),
          },
        ],
        release: [
          {
            guard: ({ context: { queue }, event }) => queue[0] === event.from && queue.length > 1,
            actions: [{ type: 'send', params: ({ context }) => grant(context.queue[1]) }, next],
            ...rule('done', 'It grants the lock to the next.'),
          },
          {
            guard: ({ context: { queue }, event }) => queue[0] === event.from,
            actions: next,
            ...rule('done', 'It has the lock back.'),
          },
          rule('ignored', 'It has it back already.'),
        ],
      },
    },
  },
});

export function lock({ clients, losses }: LockSize): Composition {
  const names = Array.from({ length: clients }, (_, at) => `client${at + 1}`);
  const books = (view: View): Books => view.role('server').context as Books;
  return {
    name: `a lock: ${clients} clients, ${losses} losses`,
    roles: [{ name: 'server', machine: server }, ...names.map((name) => ({ name, machine: clientOf(name) }))],
    alike: [names],
    channels: { default: { capacity: 1, lossy: 'loss' } },
    budgets: { loss: losses, duplication: 0, reorder: 0, late: 0 },
    stimuli: ['user.want', 'user.again', 'user.done'].flatMap((type) =>
      names.map((to) => ({ id: `${type} ${to}`, to, event: { type, from: 'user' } })),
    ),
    accept: (view) => Object.keys(books(view).served).length === clients,
    properties: [
      {
        kind: 'always',
        id: 'oneHolds',
        says: 'Never do two clients hold the lock.',
        holds: (view) => names.filter((name) => view.role(name).matches('holding')).length < 2,
      },
      {
        kind: 'sometimes',
        id: 'allWait',
        says: 'All clients but one may wait for one.',
        holds: (view) => books(view).queue.length === clients,
      },
      {
        kind: 'agEf',
        id: 'allServed',
        says: 'All can always still have had the lock.',
        goal: (view) => Object.keys(books(view).served).length === clients,
      },
    ],
  };
}
