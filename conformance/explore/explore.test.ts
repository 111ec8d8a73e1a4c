import { setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Sent } from '../role.js';
import type { Budgets, ChannelSpec, Composition, Ghost, Property } from './composition.js';
import { done, linked, noFaults, polling, rewired, sender, stopAndWait, watchdogs } from './examples.js';
import type { ExplorationResult } from './explore.js';
import { explore } from './explore.js';
import type { Trace } from './trace.js';

const verdicts = ({ properties }: ExplorationResult) =>
  Object.fromEntries(properties.map(({ id, verdict }) => [id, verdict]));

const property = (result: ExplorationResult, id: string) => {
  const found = result.properties.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no property ${id}`);
  return found;
};

const stepsOf = (trace: Trace | undefined) => trace?.steps.map(({ kind, event }) => `${kind} ${event.type}`);

describe('stop-and-wait', () => {
  test('keeps its properties through loss, duplication and late timers', () => {
    const result = explore(stopAndWait(true, { loss: 2, duplication: 1, late: 1 }));
    expect(verdicts(result)).toEqual({
      neverTwice: 'holds',
      bothArrive: 'holds',
      comesToRest: 'holds',
      deadlock: 'holds',
    });
    expect(result.complete).toBe(true);
    expect(result.undecided).toEqual([]);
    expect({ states: result.states, transitions: result.transitions, depth: result.depth }).toMatchInlineSnapshot(`
      {
        "depth": 13,
        "states": 280,
        "transitions": 629,
      }
    `);
  });

  test('shows the bug of a receiver without a check by a shortest run', () => {
    const result = explore(stopAndWait(false, { loss: 1 }));
    expect(property(result, 'neverTwice')).toMatchObject({ verdict: 'violated', holds: false, refs: ['X-1'] });
    expect(stepsOf(property(result, 'neverTwice').counterexample)).toEqual([
      'stimulus user.submit',
      'deliver sender.frame',
      'lose receiver.ack',
      'timer timer.retryExpired',
      'deliver sender.frame',
    ]);
  });

  test('shows it by a duplicate, by a late timer, and not at all without faults', () => {
    const shortest = (budgets: Partial<Budgets>) =>
      stepsOf(property(explore(stopAndWait(false, budgets)), 'neverTwice').counterexample);
    expect(shortest({ duplication: 1 })).toEqual([
      'stimulus user.submit',
      'duplicate sender.frame',
      'deliver sender.frame',
      'deliver sender.frame',
    ]);
    expect(shortest({ late: 1 })).toEqual([
      'stimulus user.submit',
      'deliver sender.frame',
      'timer timer.retryExpired',
      'deliver sender.frame',
    ]);
    expect(shortest({})).toBeUndefined();
  });

  test('tells where the run ends', () => {
    const { counterexample } = property(explore(stopAndWait(false, { late: 1 })), 'neverTwice');
    expect(counterexample?.final).toEqual({
      roles: {
        sender: { path: 'waiting', context: { bit: 0, accepted: 1 } },
        receiver: { path: 'listening', context: { expected: 1, delivered: 2 } },
      },
      inFlight: [
        {
          from: 'receiver',
          to: 'sender',
          messages: [
            { type: 'receiver.ack', bit: 0 },
            { type: 'receiver.ack', bit: 0 },
          ],
        },
      ],
      budgets: { loss: 0, duplication: 0, reorder: 0, late: 0, submit: 1 },
    });
    expect(counterexample?.steps[2]).toMatchObject({ kind: 'timer', id: 'sender.retry', late: true });
  });

  test('covers what its faults reach', () => {
    const taken = (budgets: Partial<Budgets>) =>
      explore(stopAndWait(true, budgets)).coverage.map(
        ({ taken: ids, declared }) => `${ids.length}/${declared.length}`,
      );
    expect(taken({})).toEqual(['2/7', '1/2']);
    expect(taken({ loss: 1 })).toEqual(['3/7', '2/2']);
    expect(taken({ late: 1, duplication: 1 })).toEqual(['5/7', '2/2']);
  });

  test('states its bounds', () => {
    const { bounds, scenario } = explore(stopAndWait(true, { loss: 1 }));
    expect(scenario).toBe('stop-and-wait');
    expect(bounds).toEqual({
      budgets: { loss: 1, duplication: 0, reorder: 0, late: 0, submit: 2 },
      channels: [
        { from: 'sender', to: 'receiver', capacity: 2, lossy: true, urgent: false, synchronous: false, full: 0 },
        { from: 'receiver', to: 'sender', capacity: 2, lossy: true, urgent: false, synchronous: false, full: 0 },
      ],
      longerTimers: [],
      timerOrder: expect.stringMatching(/outlast/) as unknown,
      heldBack: [],
      maxStates: 20_000_000,
      maxBytes: expect.any(Number) as unknown,
    });
  });

  test('a bound that is hit is a result', () => {
    const result = explore(stopAndWait(true, { loss: 2, duplication: 1, late: 1 }), { maxStates: 50 });
    expect(result).toMatchObject({ complete: false, boundHit: 'maxStates' });
    expect(verdicts(result)).toEqual({
      neverTwice: 'unknown',
      bothArrive: 'unknown',
      comesToRest: 'unknown',
      deadlock: 'unknown',
    });
    expect(explore(stopAndWait(false, { late: 1 }), { stopAtViolation: true })).toMatchObject({
      complete: false,
      boundHit: 'stopAtViolation',
    });
    expect(explore(stopAndWait(true, { loss: 2, late: 3, duplication: 3 }), { maxBytes: 1 }).states).toBeGreaterThan(0);
  });
});

/** A source that sends `1` and `2` when told to, and a sink that remembers what came last and how much. */
const pair = (
  budgets: Partial<Budgets>,
  channel: Partial<ChannelSpec>,
  properties: readonly Property[],
): Composition => {
  const chart = setup({
    types: { events: {} as { type: string } },
    actions: { send: (_args, _message: Sent) => {} },
  });
  const number = (n: number) => ({ type: 'send' as const, params: { to: 'sink', msg: { type: `n${n}` } } });
  return {
    name: 'pair',
    roles: [
      {
        name: 'source',
        machine: chart.createMachine({
          id: 'source',
          initial: 'ready',
          states: {
            ready: { on: { go: { target: 'spent', actions: [number(1), number(2)], ...done('It sends both.') } } },
            spent: {},
          },
        }),
      },
      {
        name: 'sink',
        machine: chart.createMachine({
          id: 'sink',
          initial: 'empty',
          states: {
            empty: { on: { n1: { target: 'one', ...done('One.') }, n2: { target: 'twoFirst', ...done('Two.') } } },
            one: { on: { n2: { target: 'both', ...done('Two.') }, n1: { target: 'oneTwice', ...done('One.') } } },
            twoFirst: { on: { n1: { target: 'both', ...done('One.') } } },
            oneTwice: { on: { n2: { target: 'both', ...done('Two.') } } },
            both: {},
          },
        }),
      },
    ],
    channels: { default: channel },
    budgets: { ...noFaults, ...budgets } as Budgets,
    stimuli: [{ id: 'go', to: 'source', event: { type: 'go' } }],
    accept: (view) => view.role('sink').matches('both'),
    properties,
  };
};

const sometimes = (state: string): Property => ({
  kind: 'sometimes',
  id: state,
  says: `The sink can come to ${state}.`,
  holds: (view) => view.role('sink').matches(state),
});
const everywhere = ['empty', 'one', 'twoFirst', 'oneTwice', 'both'].map(sometimes);

describe('faults', () => {
  const reached = (budgets: Partial<Budgets>, channel: Partial<ChannelSpec> = {}) =>
    explore(pair(budgets, channel, everywhere))
      .properties.filter(({ kind, holds }) => kind === 'sometimes' && holds)
      .map(({ id }) => id);

  test('without them a channel keeps its order and every message', () => {
    expect(reached({})).toEqual(['empty', 'one', 'both']);
  });

  test('loss takes the oldest message', () => {
    expect(reached({ loss: 1 })).toEqual(['empty', 'one', 'twoFirst', 'both']);
    const lost = explore(pair({ loss: 1 }, {}, everywhere));
    expect(stepsOf(property(lost, 'deadlock').counterexample)).toEqual(['stimulus go', 'deliver n1', 'lose n2']);
  });

  test('duplication needs room behind', () => {
    expect(reached({ duplication: 1 }, { capacity: 2 })).toEqual(['empty', 'one', 'both']);
    expect(reached({ duplication: 1 }, { capacity: 3 })).toEqual(['empty', 'one', 'both']);
    const twice = pair({ duplication: 1, reorder: 1 }, { capacity: 3 }, everywhere);
    expect(stepsOf(property(explore(twice), 'oneTwice').witness)).toEqual([
      'stimulus go',
      'duplicate n1',
      'deliver n1',
      'reorder n2',
      'deliver n1',
    ]);
  });

  test('reordering exchanges the two oldest', () => {
    expect(reached({ reorder: 1 })).toEqual(['empty', 'one', 'twoFirst', 'both']);
  });

  test('none of them on a channel that is not lossy; loss alone on one that only loses', () => {
    expect(reached({ loss: 1, duplication: 1, reorder: 1 }, { capacity: 3, lossy: false })).toEqual([
      'empty',
      'one',
      'both',
    ]);
    const states = (lossy: ChannelSpec['lossy'], budgets: Partial<Budgets>) =>
      explore(pair(budgets, { capacity: 3, lossy }, [])).transitions;
    expect(states('loss', { loss: 1 })).toBe(states(true, { loss: 1 }));
    expect(states('loss', { duplication: 1, reorder: 1 })).toBe(states(false, {}));
  });

  test('a fault helps nobody out of a deadlock', () => {
    const onlyBy = (fault: boolean) =>
      explore({
        ...pair({}, {}, []),
        stimuli: [],
        facts: [{ id: 'go', to: ['source'], event: { type: 'go' }, fault }],
      });
    expect(property(onlyBy(true), 'deadlock')).toMatchObject({ verdict: 'violated', counterexample: { steps: [] } });
    expect(property(onlyBy(false), 'deadlock').holds).toBe(true);
  });
});

describe('timers', () => {
  test('expire in any order unless one is longer', () => {
    expect(verdicts(explore(watchdogs([])))['shortFirst']).toBe('violated');
    expect(verdicts(explore(watchdogs([['a.long', 'b.short']])))).toEqual({ shortFirst: 'holds', deadlock: 'holds' });
  });

  test('wait for what is in flight, but for a late one', () => {
    const states = (late: number) => explore(stopAndWait(true, { late })).coverage[0]?.taken;
    expect(states(0)).not.toContain('waiting/timer.retryExpired/0');
    expect(states(1)).toContain('waiting/timer.retryExpired/0');
  });

  test('the order is closed transitively and has to be strict', () => {
    expect(() => explore(watchdogs([['a.long', 'a.long']]))).toThrow(/^MDL-301 .*a\.long longer than itself/);
    expect(() =>
      explore(
        watchdogs([
          ['a.long', 'b.short'],
          ['b.short', 'a.long'],
        ]),
      ),
    ).toThrow(/^MDL-301/);
    expect(() => explore(watchdogs([['a.long', 'c.short']]))).toThrow(/^MDL-301 .*a\.long, b\.short, got c\.short/);
  });
});

describe('a local link', () => {
  test('is one step when it is synchronous', () => {
    const result = explore(linked(true));
    expect(verdicts(result)).toMatchObject({ neverInterrupted: 'holds', answerInFlight: 'violated', told: 'holds' });
    const [, asked] = property(result, 'told').witness?.steps ?? [];
    expect(asked).toMatchObject({
      kind: 'deliver',
      from: 'host',
      to: 'card',
      also: [{ why: 'answer', from: 'card', to: 'host', before: 'asking', after: 'told' }],
    });
  });

  test('is the same over a wire, and its runs name the instance behind the port', () => {
    const named = linked(true);
    const composition = { ...named, properties: named.properties.filter(({ id }) => id === 'told') };
    const direct = explore(composition);
    const overAWire = explore(rewired(composition, 'card', 'cardOfThisHost'));
    expect([overAWire.states, overAWire.transitions]).toEqual([direct.states, direct.transitions]);
    const steps = property(overAWire, 'told').witness?.steps ?? [];
    expect(steps.flatMap(({ outputs }) => outputs.map(({ to }) => to))).toContain('cardOfThisHost');
    expect(steps.map(({ to }) => to)).toContain('cardOfThisHost');
  });

  test('is urgent, so that nobody else comes between', () => {
    const result = explore(linked(false));
    expect(verdicts(result)).toMatchObject({ neverInterrupted: 'holds', answerInFlight: 'holds', told: 'holds' });
  });

  test('lets others come between when it is neither', () => {
    const result = explore({ ...linked(false), channels: { default: { lossy: false } } });
    expect(stepsOf(property(result, 'neverInterrupted').counterexample)).toEqual([
      'stimulus user.ask',
      'deliver host.ask',
      'stimulus user.ping',
      'deliver server.ping',
      'deliver card.answer',
    ]);
  });

  test('loses power on both sides in one step, with what is between them', () => {
    for (const synchronous of [true, false]) {
      const result = explore(linked(synchronous));
      expect(verdicts(result)['sameLight']).toBe('holds');
    }
    const off: Property<number> = {
      kind: 'sometimes',
      id: 'off',
      says: 'Power can be cut while the answer is on its way.',
      holds: (view) => view.role('host').matches('off'),
    };
    const cut = property(explore({ ...linked(false), properties: [off] }), 'off').witness;
    expect(cut?.steps).toMatchObject([
      { kind: 'fact', id: 'power cut', to: 'host', also: [{ why: 'fact', to: 'card', after: 'off' }] },
    ]);
    expect(cut?.final.inFlight).toEqual([]);
  });

  test('can be told apart by AG EF: what is lost is lost', () => {
    const composition = linked(true);
    const once = explore({ ...composition, budgets: { ...composition.budgets, ask: 1 } });
    expect(stepsOf(property(once, 'canLearn').counterexample)).toEqual(['stimulus user.ask', 'fact env.powerCut']);
    expect(verdicts(explore(composition))['canLearn']).toBe('holds');
    const endless = { ...linked(true), stimuli: [{ id: 'ask', to: 'host', event: { type: 'user.ask' } }] };
    expect(verdicts(explore(endless))['canLearn']).toBe('holds');
  });
});

describe('eventually', () => {
  const lossless = (composition: Composition): Composition => ({
    ...composition,
    budgets: { ...composition.budgets, loss: 0 },
  });

  test.each(['fact', 'command'] as const)('trusts in a %s that names no budget', (freedBy) => {
    expect(verdicts(explore(lossless(polling(freedBy))))).toMatchObject({ canEnd: 'holds', ends: 'holds' });
  });

  test.each(['fact', 'command'] as const)('finds the livelock where a %s need not come', (freedBy) => {
    const result = explore(lossless(polling(freedBy, 'free')));
    expect(verdicts(result)).toMatchObject({ canEnd: 'holds', ends: 'violated' });
    // Where it begins: whatever is asked, nobody has to free the server.
    expect(stepsOf(property(result, 'ends').counterexample)).toEqual(['stimulus user.begin']);
  });

  test('finds the run that stops for a loss, which no timer repairs', () => {
    const result = explore(polling('fact'));
    expect(verdicts(result)).toMatchObject({ canEnd: 'violated', ends: 'violated' });
    expect(stepsOf(property(result, 'ends').counterexample)).toContain('lose client.ask');
  });

  test('knows nothing of what was not explored', () => {
    expect(verdicts(explore(lossless(polling('fact')), { maxStates: 2 }))['ends']).toBe('unknown');
  });
});

describe('EF AG', () => {
  test('shows what is lost with a shortest run, and is contradicted where nothing is', () => {
    const asks: Property = {
      kind: 'efAg',
      id: 'lost',
      says: 'It is lost.',
      goal: (view) => view.role('client').matches('asking'),
    };
    const result = explore({ ...polling('fact'), budgets: { ...noFaults, free: 1 }, properties: [asks] });
    expect(verdicts(result)['lost']).toBe('holds');
    expect(stepsOf(property(result, 'lost').witness)?.at(-1)).toBe('deliver server.granted');
    const served: Property = { ...asks, goal: (view) => view.role('client').matches('served') };
    expect(
      verdicts(explore({ ...polling('fact'), budgets: { ...noFaults, free: 1 }, properties: [served] }))['lost'],
    ).toBe('violated');
    expect(verdicts(explore({ ...polling('fact'), properties: [served] }, { maxStates: 2 }))['lost']).toBe('unknown');
  });
});

describe('AG EF', () => {
  const rest = (withoutFaults: boolean): Property => ({
    kind: 'agEf',
    id: 'rest',
    says: 'The sink can still have both.',
    goal: (view) => view.role('sink').matches('both'),
    withoutFaults,
  });

  test('asks from where it is told to', () => {
    const lossy = pair({ loss: 1 }, {}, [rest(false)]);
    expect(stepsOf(property(explore(lossy), 'rest').counterexample)).toEqual(['stimulus go', 'lose n1']);
    const from: Property = {
      ...rest(false),
      kind: 'agEf',
      goal: () => false,
      from: (view) => view.budget('loss') === 2,
    };
    expect(verdicts(explore({ ...lossy, properties: [from] }))['rest']).toBe('holds');
  });

  test('does not count on faults where it is told not to', () => {
    const goal: Property = {
      kind: 'agEf',
      id: 'oneTwice',
      says: 'Two comes before one.',
      goal: (view) => view.role('sink').matches('twoFirst'),
      from: (view) => view.budget('reorder') === 1 && view.role('sink').matches('empty'),
    };
    const both = (withoutFaults: boolean) =>
      verdicts(explore({ ...pair({ reorder: 1 }, {}, []), properties: [{ ...goal, withoutFaults }] }))['oneTwice'];
    expect(both(false)).toBe('holds');
    expect(both(true)).toBe('violated');
  });
});

describe('a start elsewhere', () => {
  const first = stopAndWait(true, { loss: 1 });
  const later: Composition = {
    ...first,
    name: 'later',
    start: {
      from: first,
      until: (view) =>
        view.role('sender').matches('idle') && (view.role('receiver').context as { delivered: number }).delivered === 1,
    },
  };

  test('is where the fault-free run of another composition comes to', () => {
    const result = explore(later);
    expect(stepsOf(result.start)).toEqual(['stimulus user.submit', 'deliver sender.frame', 'deliver receiver.ack']);
    expect(property(result, 'bothArrive').witness?.steps).toHaveLength(3);
    expect(property(result, 'bothArrive').witness?.initial).toEqual({ sender: 'idle', receiver: 'listening' });
  });

  test('has to be reached, with the same machines', () => {
    const never = { ...later, start: { from: first, until: () => false } };
    expect(() => explore(never)).toThrow(/^MDL-303 later, starting from stop-and-wait/);
    const other = { ...later, roles: [{ name: 'sender', machine: sender }, ...stopAndWait(true).roles.slice(1)] };
    expect(() => explore(other)).toThrow(/^MDL-303 later: machine of receiver/);
  });
});

describe('mistakes', () => {
  const good = stopAndWait(true);
  const asked = (id: string, holds: () => boolean): Property => ({ kind: 'always', id, says: 'Something.', holds });
  test.each<[string, Partial<Composition>, RegExp]>([
    [
      'two roles of one name',
      { roles: [...good.roles, ...good.roles] },
      /^MDL-301 stop-and-wait: role: expected distinct/,
    ],
    [
      'an unknown role',
      { stimuli: [{ id: 'x', to: 'nobody', event: { type: 'x' } }] },
      /^MDL-301 .*stimulus x.*nobody/,
    ],
    [
      'an unknown budget',
      { facts: [{ id: 'x', to: [], event: { type: 'x' }, budget: 'gone' }] },
      /^MDL-301 .*fact x.*gone/,
    ],
    ['a budget that is no number', { budgets: { ...noFaults, loss: -1 } }, /^MDL-301 .*budget loss/],
    ['a budget that is text', { budgets: { ...noFaults, loss: '1' as never } }, /^MDL-301 .*budget loss.*got '1'/],
    ['an unknown channel', { channels: { overrides: [{ from: 'sender', to: 'x' }] } }, /^MDL-301 .*channel override/],
    [
      'a wire to nobody',
      { roles: good.roles.map((role) => ({ ...role, wires: { receiver: 'nobody' } })) },
      /^MDL-301 .*wire of sender.*nobody/,
    ],
    ['a channel without room', { channels: { default: { capacity: 0 } } }, /^MDL-301 .*capacity/],
    [
      'a synchronous link that is not urgent',
      { channels: { default: { synchronous: true } } },
      /^MDL-301 .*synchronous/,
    ],
    ['a message to nobody', { roles: good.roles.slice(0, 1), properties: [] }, /^MDL-302 .*sender\.frame to receiver/],
    ['a predicate that throws', { accept: (view) => view.role('nobody').matches('x') }, /^MDL-305 .*no role nobody/],
    [
      'two properties of one id',
      { properties: [asked('p', () => true), asked('p', () => true)] },
      /^MDL-301 .*property: expected distinct ids.*p twice/,
    ],
    [
      'a property that is called as one of every composition',
      { properties: [asked('deadlock', () => true)] },
      /^MDL-301 .*property: expected distinct ids, none of them deadlock or decided/,
    ],
  ])('%s', (_name, part, message) => {
    expect(() => explore({ ...good, ...part })).toThrow(message);
  });

  const answers: readonly (readonly [string, () => unknown, RegExp])[] = [
    ['a promise', () => Promise.resolve(false), /expected true or false, got a promise.*Take the async away/],
    ['a promise that is rejected', () => Promise.reject(new Error('no')), /got a promise/],
    ['nothing', () => undefined, /got undefined/],
    ['a number', () => 1, /got number 1/],
  ];
  describe.each(answers)('a predicate that returns %s', (_name, answer, message) => {
    const predicate = answer as () => boolean;
    const [p, says] = ['p', 'Something.'];
    test.each<[string, Partial<Composition>]>([
      ['holds', { properties: [asked(p, predicate)] }],
      ['goal', { properties: [{ kind: 'agEf', id: p, says, goal: predicate }] }],
      ['from', { properties: [{ kind: 'agEf', id: p, says, goal: () => false, from: predicate }] }],
      ['accept', { properties: [], accept: predicate }],
    ])('as %s', (_of, part) => {
      expect(() => explore({ ...good, ...part })).toThrow(/^MDL-305 /);
      expect(() => explore({ ...good, ...part })).toThrow(message);
    });
    test('of bit-state search', () => {
      expect(() => explore({ ...good, properties: [asked(p, predicate)] }, { bitState: 2 ** 16 })).toThrow(message);
    });
  });

  test('a predicate that keeps state', () => {
    let calls = 0;
    const impure: Property = {
      kind: 'always',
      id: 'impure',
      says: 'Nothing.',
      holds: (view) => (calls++ % 2 === 0 ? view.quiet : view.role('sender').matches('idle')) || true,
    };
    expect(() => explore({ ...stopAndWait(true, { loss: 2 }), properties: [impure] })).toThrow(
      /^MDL-305 .*property impure/,
    );
  });

  test('an event that nobody decided is reported where it was met', () => {
    const mute = setup({ types: { events: {} as { type: string } } }).createMachine({
      id: 'mute',
      initial: 'a',
      states: { a: {} },
    });
    const { undecided } = explore({
      ...stopAndWait(true),
      roles: [
        { name: 'sender', machine: sender },
        { name: 'receiver', machine: mute },
      ],
      properties: [],
    });
    expect(undecided).toEqual([{ role: 'receiver', path: 'a', context: {}, event: { type: 'sender.frame', bit: 0 } }]);
  });

  test('a ghost that writes into the value it was given is refused', () => {
    const ghost: Ghost<{ seen: string[] }> = {
      initial: { seen: [] },
      next: (before, { event }) => {
        before.seen.push(event.type);
        return { seen: before.seen };
      },
    };
    expect(() => explore({ ...stopAndWait(true), properties: [], ghost } as Composition)).toThrow(
      /MDL-308 .* ghost.*next of the ghost: .*leave the value it was given/,
    );
  });
});
