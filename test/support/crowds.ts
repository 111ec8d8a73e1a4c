/** Crowds of clients that are alike around one server, made at random. */
import fc from 'fast-check';
import { setup } from 'xstate';
import type { Composition, Fact } from '../../conformance/explore/composition.js';
import { done, ignored, noFaults, refused } from '../../conformance/explore/examples.js';
import type { Sent, TransitionRule } from '../../conformance/role.js';

export const crowds = fc.record({
  clients: fc.integer({ min: 2, max: 3 }),
  /** Each client asks a card of its own first, over a link of this kind. */
  cards: fc.constantFrom(
    'none' as const,
    'slow' as const,
    'urgent' as const,
    'atomic' as const,
    'synchronous' as const,
  ),
  capacity: fc.integer({ min: 1, max: 2 }),
  lossy: fc.constantFrom(true, false, 'loss' as const),
  loss: fc.integer({ min: 0, max: 1 }),
  duplication: fc.integer({ min: 0, max: 1 }),
  reorder: fc.integer({ min: 0, max: 1 }),
  late: fc.integer({ min: 0, max: 1 }),
  /** How often they ask: each for itself, or all together. */
  asks: fc.constantFrom('each once' as const, 'twice' as const),
  /** A client that is served tells the next, or all others. */
  tells: fc.constantFrom('nobody' as const, 'all' as const),
  timers: fc.constantFrom('none' as const, 'one each' as const, 'in order' as const),
  cut: fc.constantFrom('none' as const, 'each' as const, 'all' as const, 'while served' as const),
  ghost: fc.constantFrom('none' as const, 'last' as const, 'counts' as const),
  /** What `accept` looks at: all alike, or the first. */
  ends: fc.constantFrom('nowhere' as const, 'quiet' as const, 'first served' as const),
  decided: fc.boolean(),
});

export type Crowd = typeof crowds extends fc.Arbitrary<infer C> ? C : never;

const chart = setup({
  types: {
    context: {} as { holder: string | null; served: Readonly<Record<string, true>> },
    events: {} as { type: string; from: string },
    transitionMeta: {} as TransitionRule,
  },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});
const send = (to: string, type: string, from: string) => ({
  type: 'send' as const,
  params: { to, msg: { type, from } },
});

const serverOf = (timed: boolean) =>
  chart.createMachine({
    id: 'server',
    context: { holder: null, served: {} },
    initial: 'up',
    states: {
      up: {
        on: {
          ask: [
            {
              guard: ({ context }) => context.holder === null,
              actions: [
                chart.assign({ holder: ({ event }) => event.from }),
                { type: 'send', params: ({ event }) => send(event.from, `granted-to.${event.from}`, 'server').params },
              ],
              ...done('It grants.'),
            },
            {
              guard: ({ context, event }) => context.holder === event.from,
              ...ignored('It has granted that.'),
            },
            {
              actions: { type: 'send', params: ({ event }) => send(event.from, 'busy', 'server').params },
              ...refused('busy', 'It is busy.'),
            },
          ],
          leave: [
            {
              guard: ({ context, event }) => context.holder === event.from,
              actions: chart.assign({
                holder: null,
                served: ({ context, event }) => ({ ...context.served, [event.from]: true as const }),
              }),
              ...done('It is free.'),
            },
            ignored('Somebody else holds it.'),
          ],
          ...(timed
            ? {
                'timer.leaseExpired': [
                  {
                    guard: ({ context }: { context: { holder: string | null } }) => context.holder !== null,
                    actions: chart.assign({ holder: null }),
                    ...done('It takes it back.'),
                  },
                  ignored('Nobody holds it.'),
                ],
              }
            : {}),
        },
      },
    },
  });

const clientOf = (name: string, { cards, tells, timers, decided }: Crowd, others: readonly string[]) => {
  const ask = send('server', 'ask', name);
  return chart.createMachine({
    id: 'client',
    context: { holder: null, served: {} },
    initial: 'idle',
    on: {
      cut: { target: '.off', ...done('It goes off.') },
      tell: {
        actions: chart.assign({ served: ({ context, event }) => ({ ...context.served, [event.from]: true as const }) }),
        ...done('It notes who was served.'),
      },
      ...(decided
        ? {
            busy: ignored('It does not wait.'),
            [`granted-to.${name}`]: { actions: send('server', 'leave', name), ...done('It gives it back at once.') },
          }
        : {}),
      yes: ignored('It has not asked.'),
    },
    states: {
      off: { on: { tell: ignored('It is off.') } },
      idle: {
        on: {
          begin:
            cards === 'none'
              ? { target: 'asking', actions: ask, ...done('It asks.') }
              : { target: 'checking', actions: send('card', 'may', name), ...done('It asks its card.') },
        },
      },
      checking: { on: { yes: { target: 'asking', actions: ask, ...done('It asks.') } } },
      asking: {
        on: {
          [`granted-to.${name}`]: {
            target: 'served',
            actions: [
              send('server', 'leave', name),
              ...(tells === 'all' ? others.map((other) => send(other, 'tell', name)) : []),
            ],
            ...done('It is served.'),
          },
          busy: { target: 'idle', ...done('It gives up.') },
          ...(timers === 'none' ? {} : { 'timer.retryExpired': { target: 'idle', ...done('It gives up.') } }),
        },
      },
      served: {},
    },
  });
};

const card = chart.createMachine({
  id: 'card',
  context: { holder: null, served: {} },
  initial: 'ready',
  states: {
    ready: {
      on: {
        may: {
          actions: { type: 'send', params: ({ event }) => send(event.from, 'yes', 'card').params },
          ...done('It says yes.'),
        },
      },
    },
  },
});

export function crowd(shape: Crowd): Composition {
  const numbers = Array.from({ length: shape.clients }, (_, at) => at + 1);
  const clients = numbers.map((n) => `client${n}`);
  const hasCards = shape.cards !== 'none';
  const links = numbers.flatMap((n) => [
    { from: `client${n}`, to: `card${n}` },
    { from: `card${n}`, to: `client${n}` },
  ]);
  const own = shape.asks === 'each once';
  const cut = (id: string, to: readonly string[]): Fact => ({
    id,
    to,
    event: { type: 'cut' },
    budget: 'cut',
    fault: true,
    clears: to.map((name) => ['server', name] as const),
    ...(shape.cut === 'while served' ? { whileIn: { role: to[0] ?? '', states: ['served'] } } : {}),
  });
  const isAsked = { from: 'server', type: '' };
  return {
    name: 'crowd',
    roles: [
      { name: 'server', machine: serverOf(shape.timers === 'in order') },
      ...numbers.flatMap((n, at) => [
        {
          name: `client${n}`,
          machine: clientOf(`client${n}`, shape, clients.toSpliced(at, 1)),
          ...(hasCards ? { wires: { card: `card${n}` } } : {}),
        },
        ...(hasCards ? [{ name: `card${n}`, machine: card }] : []),
      ]),
    ],
    alike: [numbers.map((n) => [`client${n}`, ...(hasCards ? [`card${n}`] : []), ...(own ? [`asks${n}`] : [])])],
    channels: {
      default: { capacity: shape.capacity, lossy: shape.lossy },
      overrides:
        hasCards && shape.cards !== 'slow'
          ? links.map((link, at) => ({
              ...link,
              urgent: shape.cards === 'atomic' ? ('atomic' as const) : true,
              synchronous: shape.cards === 'synchronous' && at % 2 === 0,
            }))
          : [],
    },
    budgets: {
      ...noFaults,
      loss: shape.loss,
      duplication: shape.duplication,
      reorder: shape.reorder,
      late: shape.late,
      cut: 1,
      ...(own ? Object.fromEntries(numbers.map((n) => [`asks${n}`, 1])) : { asks: 2 }),
    },
    stimuli: numbers.map((n) => ({
      id: `begin ${n}`,
      to: `client${n}`,
      event: { ...isAsked, type: 'begin' },
      budget: own ? `asks${n}` : 'asks',
    })),
    facts:
      shape.cut === 'none' || (shape.cut === 'all' && shape.ghost !== 'none')
        ? []
        : shape.cut === 'all'
          ? [cut('cut', clients)]
          : clients.map((name) => cut(`cut ${name}`, [name])),
    ...(shape.timers === 'in order'
      ? { timers: { longer: clients.map((name) => ['server.lease', `${name}.retry`] as const) } }
      : {}),
    ...(shape.ghost === 'none' ? {} : { ghost: ghostOf(shape.ghost) }),
    accept: (view) =>
      shape.ends !== 'nowhere' && view.quiet && (shape.ends === 'quiet' || view.role('client1').matches('served')),
    properties: [
      {
        kind: 'always',
        id: 'oneServed',
        says: '',
        holds: (view) => clients.filter((name) => view.role(name).matches('served')).length < 2,
      },
      {
        kind: 'always',
        id: 'lastNotAfterFirst',
        says: '',
        holds: (view) => !view.role('client1').matches('off') || !view.role(clients.at(-1) ?? '').matches('served'),
      },
      {
        kind: 'always',
        id: 'ghost',
        says: '',
        holds: ({ ghost }) => ghost !== 'client2' && (ghost as Record<string, number> | undefined)?.['client2'] !== 2,
      },
      {
        kind: 'sometimes',
        id: 'firstWaitsForSecond',
        says: '',
        holds: (view) =>
          view.inFlight('client1', 'server').length > 0 &&
          (view.role('server').context as { holder: string | null }).holder === 'client2',
      },
      {
        kind: 'agEf',
        id: 'canBeFree',
        says: '',
        goal: (view) => (view.role('server').context as { holder: string | null }).holder === null && view.quiet,
        withoutFaults: true,
      },
      {
        kind: 'agEf',
        id: 'canServe',
        says: '',
        from: (view) => view.budget('loss') > 0 || clients.every((name) => !view.role(name).matches('off')),
        goal: (view) => clients.some((name) => view.role(name).matches('served')),
      },
      {
        kind: 'efAg',
        id: 'heldForEver',
        says: '',
        goal: (view) => (view.role('server').context as { holder: string | null }).holder === null,
      },
      { kind: 'agEf', id: 'firstCanBeServed', says: '', goal: (view) => view.role('client1').matches('served') },
      { kind: 'eventually', id: 'rests', says: '', goal: (view) => view.quiet },
    ],
  };
}

const ghostOf = (kind: 'last' | 'counts'): NonNullable<Composition['ghost']> => ({
  initial: kind === 'last' ? null : {},
  next: (ghost, { role, event, after }) => {
    if (!event.type.startsWith('granted-to') || !after.matches('served')) return ghost;
    if (kind === 'last') return role;
    const counts = ghost as Readonly<Record<string, number>>;
    return { ...counts, [role]: Math.min(2, (counts[role] ?? 0) + 1) };
  },
});
