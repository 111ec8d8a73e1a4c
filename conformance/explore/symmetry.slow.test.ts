import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setup } from 'xstate';
import { crowd, crowds, type Crowd } from '../../test/support/crowds.js';
import { expectGenuine } from '../../test/support/genuine.js';
import { identityOf } from '../compile/identity.js';
import type { Sent, TransitionRule } from '../role.js';
import { needhamSchroeder } from './attacker-examples.js';
import type { Alike, Composition, RoleInstance, View } from './composition.js';
import { done, ignored, noFaults } from './examples.js';
import { explore } from './explore.js';
import type { ExplorationResult, PropertyResult } from './explore.js';
import { looksAhead } from './result.js';

const stepsOf = ({ counterexample, witness }: PropertyResult): number | undefined =>
  (counterexample ?? witness)?.steps.length;

/** What is not to change, but for claims that are not judged. */
const findings = (
  { complete, depth, properties, undecided, coverage }: ExplorationResult,
  unjudged: ReadonlySet<string>,
) => ({
  complete,
  depth,
  properties: properties
    .filter(({ id }) => !unjudged.has(id))
    .map((property) => [property.id, property.verdict, stepsOf(property)]),
  undecided: undecided.map((each) => identityOf(each, 'undecided')).toSorted(),
  coverage,
});

function expectSame(composition: Composition): ExplorationResult {
  const all = explore(composition);
  const few = explore(composition, { symmetry: true, traceStates: true });
  const unjudged = new Set(few.properties.flatMap(({ id, why }) => (why === undefined ? [] : [id])));
  expect(findings(few, unjudged)).toEqual(findings(all, unjudged));
  // An orbit that is too large or too small shows here.
  expect(few.symmetry).toMatchObject({ states: all.states, transitions: all.transitions });
  expect(few.states).toBeLessThan(all.states);
  for (const { id, kind, counterexample, witness } of few.properties) {
    const trace = counterexample ?? witness;
    if (trace === undefined) continue;
    const { properties, accepted } = expectGenuine(composition, trace);
    if (looksAhead(kind)) continue;
    // A run ends where the claim is decided, not where it is for another instance.
    const decided = kind === 'deadlock' ? accepted : properties.find((each) => each.id === id)?.isTrue;
    expect(decided).toBe(kind === 'sometimes');
  }
  return few;
}

describe('with one state for all that exchanging makes of it', () => {
  test('verdicts, lengths of runs and sums over orbits are the same in random crowds, seed 33812', () => {
    const judged = new Set<string>();
    fc.assert(
      fc.property(crowds, (shape) => {
        for (const { id, verdict } of expectSame(crowd(shape)).properties) judged.add(`${id} ${verdict}`);
      }),
      { seed: 33812, numRuns: 60 },
    );
    const either = ['canBeFree', 'canServe', 'deadlock', 'ghost', 'heldForEver', 'lastNotAfterFirst'];
    expect([...judged].toSorted()).toEqual([
      ...either.slice(0, 3).flatMap((id) => [`${id} holds`, `${id} violated`]),
      'firstCanBeServed unknown',
      'firstWaitsForSecond holds',
      ...either.slice(3).flatMap((id) => [`${id} holds`, `${id} violated`]),
      'oneServed violated',
      'rests unknown',
    ]);
  });

  test('four that are alike are a twenty-fourth of the states, or nearly', () => {
    const few = expectSame(crowd({ ...plain, clients: 4 }));
    expect(few.symmetry?.exchanges).toBe(24);
    expect((few.symmetry?.states ?? 0) / few.states).toBeGreaterThan(12);
  });

  test('two groups are exchanged each for itself', () => {
    expect(
      expectSame(
        pairs('both', [
          ['a1', 'a2'],
          ['b1', 'b2'],
        ]),
      ).symmetry?.exchanges,
    ).toBe(4);
  });

  test('what is exchanged together keeps together', () => {
    const few = expectSame(
      pairs('its own', [
        [
          ['a1', 'b1'],
          ['a2', 'b2'],
        ],
      ]),
    );
    expect(few.symmetry?.exchanges).toBe(2);
  });

  test('a step to a state of the same orbit is a way on', () => {
    const few = expectSame(handed);
    expect(few.states).toBe(2);
    expect(few.properties.find(({ id }) => id === 'deadlock')?.verdict).toBe('holds');
  });

  test.each([1, 2])('an end has to be legitimate for all, and not only for number %i', (n) => {
    const ends = (view: View): boolean => seenBy(view, `b${n}`).length > 0;
    const alone = {
      ...pairs('its own', [
        [
          ['a1', 'b1'],
          ['a2', 'b2'],
        ],
      ]),
      accept: ends,
    };
    const few = expectSame({ ...alone, budgets: { ...noFaults, begin: 1 } });
    expect(few.properties.find(({ id }) => id === 'deadlock')?.verdict).toBe('violated');
  });

  test('what is not judged says why', () => {
    const why = (id: string) =>
      explore(crowd(plain), { symmetry: true }).properties.find((each) => each.id === id)?.why;
    expect(why('rests')).toMatch(/fair/);
    expect(why('firstCanBeServed')).toMatch(/tells instances apart/);
    expect(why('canServe')).toBeUndefined();
  });

  test('what a bound cuts off is unknown', () => {
    const few = explore(crowd({ ...plain, ends: 'quiet' }), { symmetry: true, maxStates: 20 });
    expect(few).toMatchObject({ complete: false, boundHit: 'maxStates' });
    expect(few.properties.filter(({ holds, witness }) => holds && witness === undefined)).toEqual([]);
    expect(explore(crowd(plain), { symmetry: true, maxBytes: 1 }).boundHit).toBe('maxBytes');
  });

  test('it ends at a violation where asked to', () => {
    const few = explore(crowd(plain), { symmetry: true, stopAtViolation: true });
    expect(few).toMatchObject({ complete: false, boundHit: 'stopAtViolation' });
  });

  test.each([{ partialOrder: true }, { bitState: 1024 }])(
    'no other option that leaves out states goes with it',
    (other) => {
      expect(() => explore(crowd(plain), { symmetry: true, ...other })).toThrow(/MDL-310.*and symmetry/);
    },
  );
});

const plain: Crowd = {
  clients: 3,
  cards: 'none',
  capacity: 1,
  lossy: false,
  loss: 0,
  duplication: 0,
  reorder: 0,
  late: 0,
  asks: 'each once',
  tells: 'nobody',
  timers: 'in order',
  cut: 'each',
  ghost: 'last',
  ends: 'nowhere',
  decided: true,
};

describe('what cannot be shown to be alike is refused', () => {
  const all = crowd(plain);
  const untimed: Crowd = { ...plain, timers: 'none' };
  const withMachine = (name: string, machine: RoleInstance['machine']): Composition => ({
    ...crowd(untimed),
    roles: crowd(untimed).roles.map((role) => (role.name === name ? { ...role, machine } : role)),
  });
  const withAlike = (...alike: readonly Alike[]): Composition => ({ ...all, alike });
  const machineOf = (change: Partial<Crowd>, name: string) =>
    crowd({ ...untimed, ...change }).roles.find((role) => role.name === name)?.machine ?? mute;
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

  test.each<readonly [string, Composition, RegExp]>([
    ['no declaration', withAlike(), /alike: expected instances that are declared to be alike, got none/],
    ['one of a kind', withAlike(['client1']), /expected two or more of a kind, got client1 alone/],
    ['no instance', withAlike(['asks1', 'asks2']), /expected an instance among asks1, got none/],
    ['a name twice', withAlike(['client1', 'client2'], ['client2', 'client3']), /names once each, got client2 twice/],
    [
      'a name that is no word',
      withAlike([
        ['client1', 'a b'],
        ['client2', 'c'],
      ]),
      /words of letters.*got 'a b'/,
    ],
    [
      'names without counterpart',
      withAlike([['client1', 'asks1'], ['client2']]),
      /with client1, asks1 one by one, got client2/,
    ],
    [
      'an instance for a name',
      withAlike([
        ['client1', 'x'],
        ['client2', 'client3'],
      ]),
      /one by one, got client2, client3/,
    ],
    [
      'too many',
      { ...handed, roles: seven.map((name) => ({ name, machine: mute })), alike: [seven], stimuli: [] },
      /at most 720 ways of exchanging them, got 5040/,
    ],
    ['an attacker', { ...needhamSchroeder(false), alike: [['A', 'B']] }, /expected no attacker/],
    [
      'a budget that is missing',
      withAlike([
        ['client1', 'asks1'],
        ['client2', 'x'],
        ['client3', 'y'],
      ]),
      /budget x: expected 1, as for asks1, got no such/,
    ],
    [
      'budgets that differ',
      { ...all, budgets: { ...all.budgets, asks2: 2 } },
      /budget asks2: expected 1, as for asks1, got 2/,
    ],
    [
      'channels that differ',
      { ...all, channels: { ...all.channels, overrides: [{ from: 'client2', to: 'server', capacity: 2 }] } },
      /channel client2>server: expected .*"capacity":1.*as client1>server, got .*"capacity":2/,
    ],
    [
      'a command that one alone gets',
      { ...all, stimuli: all.stimuli?.slice(1) ?? [] },
      /stimulus begin 2: .*"client1".*got none/,
    ],
    ['a fact for one alone', { ...all, facts: all.facts?.slice(0, 2) ?? [] }, /fact cut client2: .*client3.*got none/],
    [
      'a fact that comes while one is somewhere',
      {
        ...all,
        facts: [{ id: 'up', to: ['server'], event: { type: 'cut' }, whileIn: { role: 'client1', states: ['off'] } }],
      },
      /fact up: .*client2.*got none/,
    ],
    [
      'a fact that reaches them in an order that the ghost sees',
      { ...all, facts: [{ id: 'all', to: ['client1', 'client2', 'client3'], event: { type: 'cut' } }] },
      /fact all: .*got none/,
    ],
    [
      'timers that wait for others',
      { ...all, timers: { longer: [['server.lease', 'client1.retry']] } },
      /timer server.lease: .*client2.retry.*got none/,
    ],
    [
      'a name within that of another instance',
      { ...all, roles: [...all.roles, { name: 'door of client1', machine: mute }] },
      /instance door of client1: expected also door of client2, got none/,
    ],
    ['another chart', withMachine('client2', mute), /of client[12]: expected/],
    [
      'another reaction',
      withMachine('client3', machineOf({ decided: false }, 'client3')),
      /client\d.* on .*granted-to.*expected (undecided|done).*, as of client\d on .*, got (undecided|done)/,
    ],
    [
      'another message',
      withMachine('client3', machineOf({ tells: 'all' }, 'client3')),
      /client\d.asking on .*granted-to.*expected .*tell.*, as of client\d on .*, got /,
    ],
    [
      'a server that prefers one',
      withMachine('server', preferring('client2')),
      /server.up on .*ask.*: expected .*, as of server on .*ask.*, got/,
    ],
    [
      'a list that is sorted',
      withMachine('server', sorting),
      /server.up on .*ask.*: expected .*"client3","client2".*, got .*"client2","client3"/,
    ],
    [
      'a ghost that prefers one',
      { ...all, ghost: { initial: null, next: (_, { role }) => (role === 'client2' ? role : null) } },
      /ghost null as client\d and others are exchanged, on begin: expected .*got/,
    ],
    [
      'a ghost that begins with one',
      { ...all, ghost: { initial: 'client1', next: (ghost) => ghost } },
      /ghost: expected a beginning that stays/,
    ],
    [
      'a beginning that differs',
      withMachine('server', only({}, ['client1'])),
      /beginning of server: expected that of server, got up with .*client1/,
    ],
  ])('%s', (_name, composition, message) => {
    expect(() => explore(composition, { symmetry: true })).toThrow(message);
    expect(() => explore(composition, { symmetry: true })).toThrow(/^MDL-311 /);
  });
});

const chart = setup({
  types: {
    context: {} as { seen: readonly string[] },
    events: {} as { type: string; from: string },
    transitionMeta: {} as TransitionRule,
  },
  actions: { send: (_args: unknown, _message: Sent) => {} },
});
type On = NonNullable<Parameters<typeof chart.createMachine>[0]['on']>;
const only = (on: On, seen: readonly string[] = []) =>
  chart.createMachine({ id: 'only', context: { seen }, initial: 'up', on, states: { up: {} } });
const send = (to: string, type: string) => ({ type: 'send' as const, params: { to, msg: { type, from: '' } } });
const mute = only({});
const note = chart.assign({ seen: ({ context, event }) => [...context.seen, event.from].slice(-2) });
/** A server in the place of that of the crowd. */
const preferring = (name: string) =>
  only({
    ask: [{ guard: ({ event }) => event.from === name, actions: note, ...done('Come in.') }, ignored('Not you.')],
  });
const sorting = only({
  ask: {
    actions: chart.assign({ seen: ({ context, event }) => [...context.seen, event.from].toSorted() }),
    ...done('It keeps a list.'),
  },
});

const seenBy = (view: View, role: string): readonly string[] =>
  (view.role(role).context as { seen: readonly string[] }).seen;

/** Two who greet two others: each its own, or both. */
function pairs(greets: 'its own' | 'both', alike: readonly Alike[]): Composition {
  const greeter = (n: number) =>
    only({
      begin: {
        actions: (greets === 'both' ? ['b1', 'b2'] : [`b${n}`]).map((to) => send(to, 'hello')),
        ...done('It greets.'),
      },
    });
  const greeted = only({ hello: { actions: note, ...done('It notes.') } });
  return {
    name: 'pairs',
    roles: [
      { name: 'a1', machine: greeter(1) },
      { name: 'a2', machine: greeter(2) },
      { name: 'b1', machine: greeted },
      { name: 'b2', machine: greeted },
    ],
    alike,
    budgets: { ...noFaults, loss: 1, begin: 3 },
    stimuli: [1, 2].map((n) => ({
      id: `begin ${n}`,
      to: `a${n}`,
      event: { type: 'begin', from: '' },
      budget: 'begin',
    })),
    accept: (view) => view.inFlight('a1', 'b2').length === 0,
    properties: [
      {
        kind: 'always',
        id: 'firstNotTwice',
        says: '',
        holds: (view) => seenBy(view, 'b1').length < 2,
      },
    ],
  };
}

/** A thing that is handed to and fro for ever. */
const handed: Composition = {
  name: 'handed',
  roles: [
    {
      name: 'thing',
      machine: only({
        hand: [
          {
            guard: ({ context, event }) => !context.seen.includes(event.from),
            actions: chart.assign({ seen: ({ event }) => [event.from] }),
            ...done('It changes hands.'),
          },
          ignored('It is there.'),
        ],
      }),
    },
    { name: 'left', machine: mute },
    { name: 'right', machine: mute },
  ],
  alike: [['left', 'right']],
  budgets: noFaults,
  stimuli: ['left', 'right'].map((from) => ({ id: from, to: 'thing', event: { type: 'hand', from } })),
  properties: [],
};
