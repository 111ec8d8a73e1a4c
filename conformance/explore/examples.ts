/**
 * Small protocols that the tests explore: a stop-and-wait transfer with and without its bug, and parts that each
 * show one rule of the semantics.
 *
 * @internal
 */
import { assign, setup } from 'xstate';
import type { Sent, TransitionRule } from '../role.js';
import type { Budgets, Composition, View } from './composition.js';

export const done = (description: string): { description: string; meta: TransitionRule } => ({
  description,
  meta: { ids: ['X-1'], outcome: 'done' },
});
export const ignored = (description: string): { description: string; meta: TransitionRule } => ({
  description,
  meta: { ids: ['X-2'], outcome: 'ignored' },
});
export const refused = (cause: string, description: string): { description: string; meta: TransitionRule } => ({
  description,
  meta: { ids: ['X-3'], outcome: 'refused', cause },
});

export const noFaults: Budgets = { loss: 0, duplication: 0, reorder: 0, late: 0 };

const actions = { send: (_args: unknown, _message: Sent) => {} };
type Bit = 0 | 1;
const other = (bit: Bit): Bit => (bit === 0 ? 1 : 0);

type SenderEvent = { type: 'user.submit' } | { type: 'receiver.ack'; bit: Bit } | { type: 'timer.retryExpired' };

/** Sends a numbered frame again and again until it is acknowledged. */
export const sender = setup({
  types: {
    context: {} as { bit: Bit; accepted: number },
    events: {} as SenderEvent,
    transitionMeta: {} as TransitionRule,
  },
  guards: { bitIsOurs: ({ context, event }) => event.type === 'receiver.ack' && event.bit === context.bit },
  actions,
}).createMachine({
  id: 'sender',
  context: { bit: 0, accepted: 0 },
  description: 'Sends one frame at a time.',
  initial: 'idle',
  states: {
    idle: {
      description: 'Nothing is under way.',
      on: {
        'user.submit': {
          target: 'waiting',
          actions: [
            {
              type: 'send',
              params: ({ context }) => ({ to: 'receiver', msg: { type: 'sender.frame', bit: context.bit } }),
            },
            assign({ accepted: ({ context }) => Math.min(9, context.accepted + 1) }),
          ],
          ...done('The sender sends the frame.'),
        },
        'receiver.ack': { ...ignored('An acknowledgement that nothing waits for is passed over.') },
        'timer.retryExpired': { ...ignored('Nothing is under way.') },
      },
    },
    waiting: {
      description: 'A frame is not yet acknowledged.',
      tags: ['busy'],
      on: {
        'user.submit': { ...refused('busy', 'One frame at a time.') },
        'receiver.ack': [
          {
            guard: 'bitIsOurs',
            target: 'idle',
            actions: assign({ bit: ({ context }) => other(context.bit) }),
            ...done('The frame has arrived.'),
          },
          { ...ignored('An acknowledgement of an earlier frame is passed over.') },
        ],
        'timer.retryExpired': {
          actions: {
            type: 'send',
            params: ({ context }) => ({ to: 'receiver', msg: { type: 'sender.frame', bit: context.bit } }),
          },
          ...done('The frame is sent again.'),
        },
      },
    },
  },
});

/** @param checksBit - false for the bug: a repeated frame is delivered twice. */
export const receiverOf = (checksBit: boolean) =>
  setup({
    types: {
      context: {} as { expected: Bit; delivered: number },
      events: {} as { type: 'sender.frame'; bit: Bit },
      transitionMeta: {} as TransitionRule,
    },
    guards: { isExpected: ({ context, event }) => !checksBit || event.bit === context.expected },
    actions,
  }).createMachine({
    id: 'receiver',
    context: { expected: 0, delivered: 0 },
    description: 'Delivers each frame once.',
    initial: 'listening',
    states: {
      listening: {
        description: 'The receiver waits for a frame.',
        on: {
          'sender.frame': [
            {
              guard: 'isExpected',
              actions: [
                assign({
                  expected: ({ event }) => other(event.bit),
                  delivered: ({ context }) => Math.min(9, context.delivered + 1),
                }),
                {
                  type: 'send',
                  params: ({ event }) => ({ to: 'sender', msg: { type: 'receiver.ack', bit: event.bit } }),
                },
              ],
              ...done('A frame is delivered and acknowledged.'),
            },
            {
              actions: {
                type: 'send',
                params: ({ event }) => ({ to: 'sender', msg: { type: 'receiver.ack', bit: event.bit } }),
              },
              ...refused('repeated', 'A repeated frame is acknowledged, not delivered.'),
            },
          ],
        },
      },
    },
  });

const frames = (view: View): readonly [number, number] => [
  (view.role('sender').context as { accepted: number }).accepted,
  (view.role('receiver').context as { delivered: number }).delivered,
];

export const stopAndWait = (checksBit: boolean, budgets: Partial<Budgets> = {}): Composition => ({
  name: 'stop-and-wait',
  roles: [
    { name: 'sender', machine: sender },
    { name: 'receiver', machine: receiverOf(checksBit) },
  ],
  budgets: { ...noFaults, submit: 2, ...budgets } as Budgets,
  stimuli: [{ id: 'submit', to: 'sender', event: { type: 'user.submit' }, budget: 'submit' }],
  accept: (view) => view.role('sender').matches('idle') && view.quiet,
  properties: [
    {
      kind: 'always',
      id: 'neverTwice',
      says: 'No frame is delivered twice.',
      refs: ['X-1'],
      holds: (view) => {
        const [accepted, delivered] = frames(view);
        return delivered <= accepted;
      },
    },
    {
      kind: 'sometimes',
      id: 'bothArrive',
      says: 'Two frames can arrive.',
      holds: (view) => frames(view)[1] === 2 && view.role('sender').matches('idle'),
    },
    {
      kind: 'agEf',
      id: 'comesToRest',
      says: 'The sender can always come to rest.',
      goal: (view) => view.role('sender').matches('idle') && view.quiet,
      withoutFaults: true,
    },
  ],
});

/** Two roles with one timer each, `a.long` and `b.short`, that expire once. */
export const watchdogs = (longer: readonly (readonly [string, string])[]): Composition => {
  const watchdog = (timer: string) =>
    setup({ types: { events: {} as { type: string }, transitionMeta: {} as TransitionRule } }).createMachine({
      id: timer,
      initial: 'armed',
      states: {
        armed: { on: { [`timer.${timer}Expired`]: { target: 'expired', ...done('Time is up.') } } },
        expired: {},
      },
    });
  return {
    name: 'watchdogs',
    roles: [
      { name: 'a', machine: watchdog('long') },
      { name: 'b', machine: watchdog('short') },
    ],
    budgets: noFaults,
    timers: { longer },
    accept: (view) => view.role('a').matches('expired') && view.role('b').matches('expired'),
    properties: [
      {
        kind: 'always',
        id: 'shortFirst',
        says: 'The long timer never expires first.',
        holds: (view) => view.role('b').matches('expired') || view.role('a').matches('armed'),
      },
    ],
  };
};

/**
 * A client that asks a busy server again and again: a livelock, unless the server becomes free. That it does is a fact,
 * a command, or the retry timer of the client giving it a rest; with a budget the fact or the command need not happen.
 */
export const polling = (freedBy: 'fact' | 'command', budget?: 'free'): Composition => {
  const typed = setup({
    types: { events: {} as { type: string }, transitionMeta: {} as TransitionRule },
    actions,
  });
  const ask = { type: 'send' as const, params: { to: 'server', msg: { type: 'client.ask' } } };
  const answer = (type: string) => ({ type: 'send' as const, params: { to: 'client', msg: { type } } });
  const client = typed.createMachine({
    id: 'client',
    initial: 'idle',
    states: {
      idle: { on: { 'user.begin': { target: 'asking', actions: ask, ...done('The client asks.') } } },
      asking: {
        on: {
          'server.busy': { target: 'waiting', ...done('Told to wait, the client waits.') },
          'server.granted': { target: 'served', ...done('The client is served.') },
        },
      },
      waiting: { on: { 'timer.retryExpired': { target: 'asking', actions: ask, ...done('It asks again.') } } },
      served: {},
    },
  });
  const server = typed.createMachine({
    id: 'server',
    initial: 'busy',
    states: {
      busy: {
        on: {
          'client.ask': { actions: answer('server.busy'), ...done('A busy server says so.') },
          'env.free': { target: 'free', ...done('The server becomes free.') },
        },
      },
      free: { on: { 'client.ask': { actions: answer('server.granted'), ...done('A free server serves.') } } },
    },
  });
  const free = { id: 'free', event: { type: 'env.free' }, ...(budget === undefined ? {} : { budget }) };
  return {
    name: 'polling',
    roles: [
      { name: 'client', machine: client },
      { name: 'server', machine: server },
    ],
    budgets: { ...noFaults, loss: 1, free: 1 },
    facts: freedBy === 'fact' ? [{ ...free, to: ['server'] }] : [],
    stimuli: [
      { id: 'begin', to: 'client', event: { type: 'user.begin' } },
      ...(freedBy === 'command' ? [{ ...free, to: 'server' }] : []),
    ],
    accept: (view) => view.role('client').matches('served'),
    properties: [
      {
        kind: 'agEf',
        id: 'canEnd',
        says: 'The client can be served.',
        goal: (view) => view.role('client').matches('served'),
      },
      {
        kind: 'eventually',
        id: 'ends',
        says: 'The client is served.',
        goal: (view) => view.role('client').matches('served'),
      },
      {
        kind: 'efAg',
        id: 'stopsAsking',
        says: 'At some time nothing is asked any more.',
        goal: (view) => view.role('client').matches('asking'),
      },
    ],
  };
};

/** A host that asks a card over a local link, and a server that may interfere; power takes host and card at once. */
export const linked = (synchronous: boolean): Composition<number> => {
  const chart = setup({ types: { events: {} as { type: string }, transitionMeta: {} as TransitionRule }, actions });
  const to = (port: string, type: string) => ({ type: 'send' as const, params: { to: port, msg: { type } } });
  const host = chart.createMachine({
    id: 'host',
    initial: 'idle',
    on: {
      'env.powerCut': { target: '.off', ...done('The host goes off.') },
      'card.answer': { ...ignored('Nobody asked.') },
      'server.ping': { ...ignored('The host is busy with itself.') },
    },
    states: {
      off: {
        on: {
          'env.powerOn': { target: 'idle', ...done('The host starts.') },
          'env.powerCut': { ...ignored('It is off.') },
        },
      },
      idle: {
        on: { 'user.ask': { target: 'asking', actions: to('card', 'host.ask'), ...done('The host asks the card.') } },
      },
      asking: {
        on: {
          'card.answer': { target: 'told', actions: to('server', 'host.report'), ...done('The host reports.') },
          'server.ping': { target: 'idle', ...done('The host is interrupted.') },
        },
      },
      told: {},
    },
  });
  const card = chart.createMachine({
    id: 'card',
    initial: 'ready',
    states: {
      ready: {
        on: {
          'host.ask': { actions: to('host', 'card.answer'), ...done('The card answers.') },
          'env.powerCut': { target: 'off', ...done('The card goes off.') },
        },
      },
      off: {
        on: {
          'host.ask': { ...ignored('It is off.') },
          'env.powerOn': { target: 'ready', ...done('The card starts.') },
          'env.powerCut': { ...ignored('It is off.') },
        },
      },
    },
  });
  const server = chart.createMachine({
    id: 'server',
    initial: 'up',
    states: {
      up: {
        on: {
          'user.ping': { actions: to('host', 'server.ping'), ...done('The server pings.') },
          'host.report': { ...done('The server takes note.') },
        },
      },
    },
  });
  return {
    name: 'linked',
    roles: [
      { name: 'host', machine: host },
      { name: 'card', machine: card },
      { name: 'server', machine: server },
    ],
    channels: {
      overrides: [
        { from: 'host', to: 'card', urgent: true, synchronous },
        { from: 'card', to: 'host', urgent: true },
      ],
    },
    budgets: { ...noFaults, loss: 1, power: 1, ping: 1, ask: 2 },
    stimuli: [
      { id: 'ask', to: 'host', event: { type: 'user.ask' }, budget: 'ask' },
      { id: 'ping', to: 'server', event: { type: 'user.ping' }, budget: 'ping' },
    ],
    facts: [
      {
        id: 'power cut',
        budget: 'power',
        to: ['host', 'card'],
        event: { type: 'env.powerCut' },
        clears: [
          ['host', 'card'],
          ['card', 'host'],
        ],
        fault: true,
      },
      { id: 'power on', to: ['host', 'card'], event: { type: 'env.powerOn' } },
    ],
    // Answers that the host was not waiting for.
    ghost: {
      initial: 0,
      next: (ghost, { role, event, outcome }) =>
        role === 'host' && event.type === 'card.answer' && outcome === 'ignored' ? Math.min(3, ghost + 1) : ghost,
    },
    accept: (view) => view.quiet,
    properties: [
      { kind: 'always', id: 'neverInterrupted', says: 'No answer comes unasked.', holds: (view) => view.ghost === 0 },
      {
        kind: 'always',
        id: 'sameLight',
        says: 'Host and card have power together.',
        holds: (view) => view.role('host').matches('off') === view.role('card').matches('off'),
      },
      {
        kind: 'sometimes',
        id: 'told',
        says: 'The host can learn the answer.',
        holds: (view) => view.role('host').matches('told'),
      },
      {
        kind: 'sometimes',
        id: 'answerInFlight',
        says: 'An answer is in flight.',
        holds: (view) => view.inFlight('card', 'host').length > 0,
      },
      {
        kind: 'agEf',
        id: 'canLearn',
        says: 'The host can always still learn the answer.',
        goal: (view) => view.role('host').matches('told'),
      },
    ],
  };
};

/** `composition` with another name for an instance, which the others reach over a wire; properties must not name it. */
export function rewired<G>(composition: Composition<G>, port: string, instance: string): Composition<G> {
  const renamed = (name: string): string => (name === port ? instance : name);
  const { roles, channels, facts = [] } = composition;
  return {
    ...composition,
    roles: roles.map((role) => ({ ...role, name: renamed(role.name), wires: { [port]: instance } })),
    channels: {
      ...channels,
      overrides: (channels?.overrides ?? []).map((each) => ({
        ...each,
        from: renamed(each.from),
        to: renamed(each.to),
      })),
    },
    facts: facts.map((fact) => ({
      ...fact,
      to: fact.to.map(renamed),
      ...(fact.whileIn === undefined ? {} : { whileIn: { ...fact.whileIn, role: renamed(fact.whileIn.role) } }),
      clears: (fact.clears ?? []).map(([from, to]) => [renamed(from), renamed(to)] as const),
    })),
  };
}
