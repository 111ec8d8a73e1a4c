import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { expectGenuine } from '../../test/support/genuine.js';
import { ring, shapes } from '../../test/support/rings.js';
import { star, stars } from '../../test/support/stars.js';
import { needhamSchroeder } from './attacker-examples.js';
import type { Sent, TransitionRule } from '../role.js';
import type { Budgets, Composition, View } from './composition.js';
import { done, ignored, noFaults, stopAndWait } from './examples.js';
import { explore } from './explore.js';
import type { ExplorationResult } from './explore.js';
import { looksAhead } from './result.js';
import { small } from '../../test/support/small-compositions.js';

/** What is not to change. */
const findings = ({ complete, properties, undecided, coverage }: ExplorationResult) => ({
  complete,
  verdicts: properties.map(({ id, kind, verdict }) => [id, looksAhead(kind) ? 'unknown' : verdict]),
  undecided: undecided.map((each) => JSON.stringify(each)).toSorted(),
  coverage: coverage.map(({ role, taken }) => [role, taken]),
});

/** @returns states in full and reduced. */
function expectSame(composition: Composition): readonly [number, number] {
  const all = explore(composition);
  const reduced = explore(composition, { partialOrder: true, traceStates: true });
  expect(findings(reduced)).toEqual(findings(all));
  expect(reduced.states).toBeLessThanOrEqual(all.states);
  for (const { id, counterexample, witness } of reduced.properties) {
    const trace = counterexample ?? witness;
    if (trace === undefined) continue;
    expectGenuine(composition, trace);
    const shortest = all.properties.find((each) => each.id === id);
    expect((shortest?.counterexample ?? shortest?.witness)?.steps.length).toBeLessThanOrEqual(trace.steps.length);
  }
  return [all.states, reduced.states];
}

describe('without steps that only come in another order', () => {
  test.each(small)('verdicts are the same in %s', (_name, composition) => {
    const [all, reduced] = expectSame(composition);
    expect(reduced).toBeLessThanOrEqual(all);
  });

  test.each<readonly [string, fc.Arbitrary<Composition>]>([
    ['rings', shapes.map((shape) => ring(shape) as Composition)],
    ['stars', stars.map((shape) => star(shape) as Composition)],
  ])('verdicts are the same in random %s, seed 33812, and states are fewer in many', (_name, compositions) => {
    let fewer = 0;
    fc.assert(
      fc.property(compositions, (composition) => {
        const [all, reduced] = expectSame(composition);
        if (reduced < all) fewer++;
      }),
      { seed: 33812, numRuns: 100 },
    );
    expect(fewer).toBeGreaterThan(30);
  });

  test.each([
    ['a copy comes behind what is sent after its message', 'in', 'aba', { duplication: 1 }, 'nothing'],
    ['a copy of what a role has sent comes before what it sends next', 'out', 'aab', { duplication: 1 }, 'b at once'],
    ['a message comes before that of another', 'in', 'ba', {}, 'another sends b'],
    ['a message overtakes one that was alone', 'in', 'ba', { reorder: 1 }, 'nothing'],
    ['a message is lost', 'in', 'b', { loss: 1 }, 'nothing'],
  ] as const)('no order is left out in which %s', (_name, lossy, never, allowed, besides) => {
    const composition = relayed(lossy, never, allowed, besides);
    expectSame(composition);
    expect(violated(composition)).toBe(true);
  });

  test('nothing is put off for ever by two who talk without end', () => {
    const composition = relayed('in', 'a', {}, 'two talk without end');
    expectSame(composition);
    expect(violated(composition)).toBe(true);
  });

  test('either of two orders that a predicate tells apart is taken', () => {
    for (const first of ['one', 'other']) {
      const composition = apart(first);
      expectSame(composition);
      expect(violated(composition)).toBe(true);
    }
  });

  test.each([
    ['quiet is over before its message is taken', whileUnderWay],
    ['room is made for a message that comes before another', roomIsMade],
    ['room is made for what is more urgent, without end', roomForTheUrgent],
    ['a fact empties the channel', cutOff('clears')],
    ['a fact comes only while the receiver is where it is', cutOff('whileIn')],
    ['a ghost notes a step only after another that has not come yet', notedLater],
    ['somebody who has not sent before sends to the receiver', heardLater],
  ])('no order is left out in which %s', (_name, composition) => {
    expectSame(composition);
    expect(explore(composition, { partialOrder: true }).properties.some(({ verdict }) => verdict === 'violated')).toBe(
      true,
    );
  });

  test('nothing is left out where an attacker may speak at any moment', () => {
    const composition = needhamSchroeder(false);
    const all = explore(composition);
    const asked = explore(composition, { partialOrder: true });
    expect(asked.partialOrder).toBeUndefined();
    expect([asked.states, asked.properties.map(({ verdict }) => verdict)]).toEqual([
      all.states,
      all.properties.map(({ verdict }) => verdict),
    ]);
  });

  test('bits in the place of states do not go with it', () => {
    expect(() => explore(stopAndWait(true), { partialOrder: true, bitState: 1024 })).toThrow(
      /MDL-310.*got bitState and partialOrder/,
    );
  });
});

const violated = (composition: Composition): boolean =>
  explore(composition, { partialOrder: true }).properties.some(
    ({ verdict, kind }) => verdict === 'violated' && kind === 'always',
  );

const chart = setup({
  types: { context: {} as { seen: string }, events: {} as { type: string }, transitionMeta: {} as TransitionRule },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});
const send = (to: string, type: string) => ({ type: 'send' as const, params: { to, msg: { type } } });
const only = (id: string, on: NonNullable<Parameters<typeof chart.createMachine>[0]['on']>) =>
  chart.createMachine({ id, context: { seen: '' }, initial: 'up', on, states: { up: {} } });
const stimulus = (to: string, type: string) => ({ id: type, to, event: { type }, budget: type });

type Besides = 'nothing' | 'two talk without end' | 'b at once' | 'another sends b';
const alsoSent: Readonly<Record<Besides, readonly ReturnType<typeof send>[]>> = {
  nothing: [],
  'two talk without end': [send('ping', 'pong')],
  'b at once': [send('relay', 'b')],
  'another sends b': [send('other', 'b')],
};

/** `a` and `b` go through a relay that keeps nothing to a log that keeps the last three. */
function relayed(
  lossy: 'in' | 'out',
  never: string,
  allowed: Partial<Budgets>,
  besides: Besides = 'nothing',
): Composition {
  const noted = (type: string) => ({
    actions: chart.assign({ seen: ({ context }) => `${context.seen}${type}`.slice(-3) }),
    ...done('It notes.'),
  });
  const passed = (to: string, type: string) => ({ actions: send(to, type), ...done('It passes on.') });
  const roles = [
    { name: 'ping', machine: only('ping', { pong: passed('pong', 'ping') }) },
    { name: 'pong', machine: only('pong', { ping: passed('ping', 'pong') }) },
    { name: 'relay', machine: only('relay', { a: passed('log', 'a'), b: passed('log', 'b') }) },
    { name: 'other', machine: only('other', { b: passed('relay', 'b') }) },
    { name: 'log', machine: only('log', { a: noted('a'), b: noted('b') }) },
    {
      name: 'source',
      machine: only('source', {
        a: {
          actions: [chart.assign({ seen: 'a' }), send('relay', 'a'), ...alsoSent[besides]],
          ...done('It sends.'),
        },
        b: [{ guard: ({ context }) => context.seen === 'a', ...passed('relay', 'b') }, ignored('Not yet.')],
      }),
    },
  ];
  const [from, to] = lossy === 'in' ? ['source', 'relay'] : ['relay', 'log'];
  return {
    name: 'relay',
    roles,
    channels: { default: { capacity: 3, lossy: false }, overrides: [{ from, to, lossy: true }] },
    budgets: { ...noFaults, ...allowed, a: 1, b: 1 },
    stimuli: [stimulus('source', 'a'), stimulus('source', 'b')],
    accept: () => true,
    properties: [
      {
        kind: 'always',
        id: 'never',
        says: '',
        holds: (view) => {
          const { seen } = view.role('log').context as { seen: string };
          return seen !== never;
        },
      },
    ],
  };
}

/** Two who are asked at once, and a claim that one of them does not answer the ask before the other. */
function apart(first: string): Composition {
  const asked = { asked: { actions: chart.assign({ seen: 'asked' }), ...done('It is asked.') } };
  return {
    name: 'apart',
    roles: [
      { name: 'one', machine: only('one', asked) },
      { name: 'other', machine: only('other', asked) },
      {
        name: 'source',
        machine: only('source', {
          a: { actions: [send('one', 'asked'), send('other', 'asked')], ...done('It asks.') },
        }),
      },
    ],
    channels: { default: { lossy: false } },
    budgets: { ...noFaults, a: 1 },
    stimuli: [stimulus('source', 'a')],
    accept: () => true,
    properties: [
      {
        kind: 'always',
        id: 'never',
        says: '',
        holds: (view) => {
          const has = (role: string): boolean => (view.role(role).context as { seen: string }).seen !== '';
          return !has(first) || has(first === 'one' ? 'other' : 'one');
        },
      },
    ],
  };
}

const seenBy = (view: View, role: string): string => (view.role(role).context as { seen: string }).seen;
const sees = (seen: string) => ({ actions: chart.assign({ seen }), ...done('It notes.') });
const sends = (...sent: readonly ReturnType<typeof send>[]) => ({ actions: [...sent], ...done('It sends.') });
const begun = {
  channels: { default: { capacity: 1, lossy: false } },
  budgets: { ...noFaults, go: 1 },
  accept: () => true,
};

/** Two are asked at once; a claim that nothing is under way once one has been told. */
const whileUnderWay: Composition = {
  ...begun,
  name: 'while under way',
  roles: [
    { name: 'other', machine: only('other', { asked: sees('asked') }) },
    { name: 'one', machine: only('one', { asked: sees('asked') }) },
    { name: 'source', machine: only('source', { go: sends(send('one', 'asked'), send('other', 'asked')) }) },
  ],
  stimuli: [stimulus('source', 'go')],
  properties: [{ kind: 'always', id: 'never', says: '', holds: (view) => view.quiet || seenBy(view, 'one') === '' }],
};

/** `a` waits for room at the relay when `b` comes, which would have it say something else. */
const roomIsMade: Composition = {
  ...begun,
  name: 'room is made',
  roles: [
    { name: 'first', machine: only('first', { ask: sends(send('relay', 'a')) }) },
    { name: 'second', machine: only('second', { ask: sends(send('relay', 'b')) }) },
    {
      name: 'relay',
      machine: only('relay', {
        go: sends(send('log', 'x'), send('first', 'ask'), send('second', 'ask')),
        a: [
          { guard: ({ context }) => context.seen === 'b', ...sends(send('log', 'late')) },
          sends(send('log', 'early')),
        ],
        b: sees('b'),
      }),
    },
    { name: 'log', machine: only('log', { x: ignored('That is nothing.'), late: sees('late'), early: sees('early') }) },
  ],
  stimuli: [stimulus('relay', 'go')],
  properties: [{ kind: 'always', id: 'never', says: '', holds: (view) => seenBy(view, 'log') !== 'early' }],
};

/** Something more urgent waits for room; when it has it, it goes on for ever, and nobody else comes to anything. */
const roomForTheUrgent: Composition = {
  ...begun,
  name: 'room for the urgent',
  roles: [
    {
      name: 'source',
      machine: only('source', {
        go: sends(send('log', 'x'), send('one', 'asked'), send('source', 'more')),
        more: sends(send('log', 'x'), send('source', 'spin')),
        spin: sends(send('source', 'spin')),
      }),
    },
    { name: 'one', machine: only('one', { asked: sees('asked') }) },
    { name: 'log', machine: only('log', { x: ignored('That is nothing.') }) },
  ],
  channels: { ...begun.channels, overrides: [{ from: 'source', to: 'source', urgent: true }] },
  stimuli: [stimulus('source', 'go')],
  accept: (view) => seenBy(view, 'one') === 'asked',
  properties: [],
};

/** What one is asked is nothing to the ghost until another has been marked. */
const notedLater: Composition = {
  ...begun,
  name: 'noted later',
  roles: [
    { name: 'one', machine: only('one', { asked: ignored('It is asked.') }) },
    { name: 'third', machine: only('third', { tell: sends(send('other', 'mark')) }) },
    { name: 'other', machine: only('other', { mark: sees('mark') }) },
    { name: 'source', machine: only('source', { go: sends(send('one', 'asked'), send('third', 'tell')) }) },
  ],
  stimuli: [stimulus('source', 'go')],
  ghost: {
    initial: 'nothing',
    next: (ghost, { event }) =>
      event.type === 'mark' ? 'marked' : event.type === 'asked' && ghost === 'marked' ? 'asked' : ghost,
  },
  properties: [{ kind: 'always', id: 'never', says: '', holds: ({ ghost }) => ghost !== 'asked' }],
};

/** Who relays what it is asked hears from another in the end; a claim that the log has what was asked first. */
const heardLater: Composition = {
  ...begun,
  name: 'heard later',
  roles: [
    { name: 'relay', machine: only('relay', { asked: sends(send('log', 'asked')), late: sends(send('log', 'late')) }) },
    { name: 'third', machine: only('third', { tell: sends(send('other', 'told')) }) },
    { name: 'other', machine: only('other', { told: sends(send('relay', 'late')) }) },
    {
      name: 'log',
      machine: only('log', {
        asked: sees('asked'),
        late: [{ guard: ({ context }) => context.seen === '', ...sees('late') }, ignored('That is as it should be.')],
      }),
    },
    { name: 'source', machine: only('source', { go: sends(send('relay', 'asked'), send('third', 'tell')) }) },
  ],
  stimuli: [stimulus('source', 'go')],
  properties: [{ kind: 'always', id: 'never', says: '', holds: (view) => seenBy(view, 'log') !== 'late' }],
};

/** What is passed on to a log may be cut off by a fact at the source: under way, or while nobody has had it. */
function cutOff(how: 'clears' | 'whileIn'): Composition {
  const passing = chart.createMachine({
    id: 'one',
    context: { seen: '' },
    initial: 'up',
    states: { up: { on: { pass: { target: 'had', ...sends(send('log', 'passed')) } } }, had: {} },
  });
  const source = only('source', {
    go: { actions: [chart.assign({ seen: 'sent' }), send('one', 'pass')], ...done('It sends.') },
    cut: [{ guard: ({ context }) => context.seen === 'sent', ...sees('cut') }, ignored('Not yet.')],
  });
  const cut = { id: 'cut', to: ['source'], event: { type: 'cut' }, budget: 'cut' };
  return {
    ...begun,
    name: `cut off, ${how}`,
    roles: [
      { name: 'source', machine: source },
      { name: 'one', machine: passing },
      { name: 'log', machine: only('log', { passed: sees('passed') }) },
    ],
    budgets: { ...begun.budgets, cut: 1 },
    stimuli: [stimulus('source', 'go')],
    facts: [
      how === 'clears' ? { ...cut, clears: [['source', 'one']] } : { ...cut, whileIn: { role: 'one', states: ['up'] } },
    ],
    // A cut that empties the channel keeps the log from what it waits for.
    accept: (view) => how === 'whileIn' || seenBy(view, 'log') === 'passed',
    properties: [
      {
        kind: 'always',
        id: 'never',
        says: '',
        holds: (view) => how === 'clears' || seenBy(view, 'source') !== 'cut',
      },
    ],
  };
}
