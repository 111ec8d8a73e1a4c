/** What makes a step possible, what stops it, and what counts as a way on. */
import { assign, createMachine, fromCallback, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Sent, TransitionRule } from '../role.js';
import type { Composition } from './composition.js';
import { done, ignored, noFaults, refused } from './examples.js';
import { explore } from './explore.js';
import { exploreNaively } from './naive.js';
import { exploreParts } from './parts.js';

const chart = setup({
  types: {
    context: {} as { count: number },
    events: {} as { type: string },
    transitionMeta: {} as TransitionRule,
  },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});
const to = (port: string, type: string) => ({ type: 'send' as const, params: { to: port, msg: { type } } });

/**
 * A shop that turns away by leaving, by counting, by answering, and in silence; each by a timer, a fact and a command.
 */
const shop = chart.createMachine({
  id: 'shop',
  context: { count: 0 },
  initial: 'open',
  states: {
    open: {
      on: {
        'timer.leaseExpired': { target: 'shut', ...refused('broke', 'It gives up.') },
        'env.rain': { actions: assign({ count: 1 }), ...refused('wet', 'It counts the rain.') },
        'user.beg': { actions: to('user', 'shop.no'), ...refused('closed', 'It says no.') },
        'user.sing': { ...refused('closed', 'It says nothing.') },
        'env.sun': { ...ignored('It does not care.') },
        'timer.idleExpired': { ...ignored('It does not care.') },
      },
    },
    shut: {},
  },
});
const user = chart.createMachine({
  id: 'user',
  context: { count: 0 },
  initial: 'here',
  states: { here: { on: { 'shop.no': { ...ignored('It was expected.') } } } },
});

const shopping = (event: 'user.beg' | 'user.sing' = 'user.beg'): Composition => ({
  name: 'shopping',
  roles: [
    { name: 'shop', machine: shop },
    { name: 'user', machine: user },
  ],
  budgets: { ...noFaults, beg: 1 },
  stimuli: [{ id: 'beg', to: 'shop', event: { type: event }, budget: 'beg' }],
  facts: ['rain', 'sun'].map((what) => ({ id: what, to: ['shop'], event: { type: `env.${what}` } })),
  accept: () => true,
  properties: [
    { kind: 'sometimes', id: 'shut', says: '', holds: (view) => view.role('shop').matches('shut') },
    {
      kind: 'sometimes',
      id: 'counted',
      says: '',
      holds: (view) => (view.role('shop').context as { count: number }).count === 1,
    },
    { kind: 'sometimes', id: 'answered', says: '', holds: (view) => view.inFlight('shop', 'user').length === 1 },
    { kind: 'sometimes', id: 'begged', says: '', holds: (view) => view.budget('beg') === 0 },
  ],
});

const holdingIn = (composition: Composition) =>
  explore(composition)
    .properties.filter(({ holds }) => holds)
    .map(({ id }) => id);

const naivelyHoldingIn = (composition: Composition) =>
  Object.entries(exploreNaively(composition).verdicts)
    .filter(([, { holds }]) => holds)
    .map(([id]) => id);

describe('what a machine may not have', () => {
  const spawning = createMachine({
    id: 'spawning',
    context: { n: 0 },
    initial: 'a',
    states: {
      a: {
        on: {
          'user.go': {
            actions: assign({
              n: ({ spawn }) => (
                spawn(
                  fromCallback(() => {}),
                  { id: 'k' },
                ),
                1
              ),
            }),
          },
        },
      },
    },
  });
  const region = { initial: 'x', states: { x: { on: { 'user.go': 'end' } }, end: { type: 'final' as const } } };
  const ending = createMachine({ id: 'ending', type: 'parallel', states: { l: region, r: region } });
  const dotted = createMachine({ id: 'dotted', initial: 'a', states: { a: {}, 'a.b': {} } });

  test.each<readonly [string, AnyStateMachine]>([
    ['MDL-016 shop.a: spawned actors', spawning],
    ['MDL-007 ending: regions that can all be final', ending],
    ['MDL-438 dotted: key "a.b"', dotted],
  ])('is refused by both explorers: %s', (message, machine) => {
    const composition: Composition = {
      name: 'shop',
      roles: [{ name: 'shop', machine }],
      budgets: { loss: 0, duplication: 0, reorder: 0, late: 0 },
      stimuli: [{ id: 'go', to: 'shop', event: { type: 'user.go' } }],
      properties: [],
    };
    expect(() => explore(composition)).toThrow(message);
    expect(() => exploreNaively(composition)).toThrow(message);
  });
});

describe('a refusal that has an effect', () => {
  test('is explored when it moves, counts or answers, whether timer, fact or command', () => {
    expect(holdingIn(shopping())).toEqual(['shut', 'counted', 'answered', 'begged', 'deadlock']);
    expect(naivelyHoldingIn(shopping())).toEqual(['shut', 'counted', 'answered', 'begged', 'deadlock']);
  });

  test('is no step when it has none', () => {
    expect(holdingIn(shopping('user.sing'))).toEqual(['shut', 'counted', 'deadlock']);
    expect(naivelyHoldingIn(shopping('user.sing'))).toEqual(['shut', 'counted', 'deadlock']);
  });
});

/** Somebody who may ask for ever, and a server that is stuck once it is broken. */
const stuck = (changes: boolean): Composition => ({
  name: 'stuck',
  roles: [
    {
      name: 'server',
      machine: chart.createMachine({
        id: 'server',
        context: { count: 0 },
        initial: 'broken',
        states: {
          broken: {
            on: {
              'user.ask': {
                ...(changes ? { actions: assign({ count: ({ context }) => 1 - context.count }) } : {}),
                ...done('It takes note.'),
              },
            },
          },
        },
      }),
    },
  ],
  budgets: noFaults,
  stimuli: [{ id: 'ask', to: 'server', event: { type: 'user.ask' } }],
  properties: [],
});

test('a step that changes nothing is no way out of a deadlock', () => {
  expect(holdingIn(stuck(false))).toEqual([]);
  expect(naivelyHoldingIn(stuck(false))).toEqual([]);
  expect(holdingIn(stuck(true))).toEqual(['deadlock']);
  expect(naivelyHoldingIn(stuck(true))).toEqual(['deadlock']);
});

/** A source that sends `burst` messages at a command, to a sink that never takes any. */
const flood = (burst: number, capacity: number, asks: number): Composition => ({
  name: 'flood',
  roles: [
    {
      name: 'source',
      machine: chart.createMachine({
        id: 'source',
        context: { count: 0 },
        initial: 'on',
        states: {
          on: {
            on: {
              'user.ask': {
                actions: Array.from({ length: burst }, (_unused, index) => to('sink', `source.drop${index}`)),
                ...done('It sends.'),
              },
            },
          },
        },
      }),
    },
    { name: 'sink', machine: user },
  ],
  channels: { default: { capacity, lossy: false } },
  budgets: { ...noFaults, ask: asks },
  stimuli: [{ id: 'ask', to: 'source', event: { type: 'user.ask' }, budget: 'ask' }],
  accept: () => true,
  properties: [],
});

describe('a full channel', () => {
  test('is counted with the result: so many steps did not happen because of it', () => {
    const { bounds, complete } = explore(flood(1, 2, 3));
    expect(complete).toBe(true);
    expect(bounds.channels).toEqual([
      { from: 'source', to: 'sink', capacity: 2, lossy: false, urgent: false, synchronous: false, full: 1 },
    ]);
    expect(exploreNaively(flood(1, 2, 3)).full).toEqual({ 'source>sink': 1 });
    expect(explore(flood(1, 3, 3)).bounds.channels[0]?.full).toBe(0);
    expect(exploreNaively(flood(1, 3, 3)).full).toEqual({});
  });

  test('counts once for each state, whatever the packed form does meanwhile', () => {
    const packed = explore(flood(2, 3, 200));
    expect(packed.bounds.channels[0]?.full).toBe(exploreNaively(flood(2, 3, 200)).full['source>sink']);
  });

  test('is summed over the parts of a scenario', () => {
    const parts = [flood(1, 1, 2), flood(1, 1, 3)].map((composition) => ({ says: '', composition }));
    const alone = parts.map(({ composition }) => explore(composition).bounds.channels[0]?.full ?? 0);
    expect(exploreParts(parts).bounds.channels[0]?.full).toBe((alone[0] ?? 0) + (alone[1] ?? 0));
  });

  test('too small for one step is a mistake of the composition', () => {
    expect(() => explore(flood(3, 2, 1))).toThrow(/MDL-307 .*source>sink.*3 messages/);
    expect(() => exploreNaively(flood(3, 2, 1))).toThrow(/source>sink/);
  });
});

describe('what the order of timers holds back', () => {
  const timers = (longer: readonly (readonly [string, string])[]): Composition => ({
    name: 'timers',
    roles: ['long', 'short'].map((name) => ({
      name,
      machine: chart.createMachine({
        id: name,
        context: { count: 0 },
        initial: 'armed',
        states: {
          armed: { on: { [`timer.${name}Expired`]: { target: 'expired', ...done('It is time.') } } },
          expired: {},
        },
      }),
    })),
    budgets: noFaults,
    timers: { longer },
    accept: () => true,
    properties: [],
  });

  test('is printed with its reading and counted by timer', () => {
    const { bounds } = explore(timers([['long.long', 'short.short']]));
    expect(bounds.longerTimers).toEqual([['long.long', 'short.short']]);
    expect(bounds.heldBack).toEqual([{ timer: 'long.long', states: 1 }]);
    expect(bounds.timerOrder).toMatch(/waits as long as a shorter one is armed, even one armed later/);
    expect(explore(timers([])).bounds.heldBack).toEqual([]);
  });
});

describe('parts that say different things', () => {
  const part = (maxCount: number, wanted: number): Composition => ({
    ...stuck(true),
    name: 'counting',
    budgets: { ...noFaults, ask: maxCount },
    stimuli: [{ id: 'ask', to: 'server', event: { type: 'user.ask' }, budget: 'ask' }],
    accept: () => true,
    properties: [
      { kind: 'sometimes', id: 'reached', says: '', holds: (view) => view.budget('ask') === wanted },
      { kind: 'always', id: 'never', says: '', holds: (view) => view.budget('ask') !== wanted },
    ],
  });
  const merged = (compositions: readonly Composition[], maxStates: number) =>
    Object.fromEntries(
      exploreParts(
        compositions.map((composition) => ({ says: '', composition })),
        { maxStates },
      ).properties.map(({ id, verdict }) => [id, verdict]),
    );

  test('a possibility that one part has not shown and another was cut short of stays unknown', () => {
    const cut = part(200, 777);
    const complete = part(1, 777);
    expect(merged([cut, complete], 50)).toMatchObject({ reached: 'unknown', never: 'unknown' });
    expect(merged([complete, cut], 50)).toMatchObject({ reached: 'unknown', never: 'unknown' });
  });

  test('a witness and a violation win over what is unknown', () => {
    expect(merged([part(200, 777), part(1, 0)], 50)).toMatchObject({ reached: 'holds', never: 'violated' });
    expect(merged([part(1, 0), part(200, 777)], 50)).toMatchObject({ reached: 'holds', never: 'violated' });
  });
});
