import fc from 'fast-check';
import { assign, createMachine, emit, enqueueActions, fromCallback, raise, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { PlainEvent, Sent, TransitionRule } from '../role.js';
import { sender } from '../explore/examples.js';
import { compileMachine } from './compile.js';
import { Numbering, identityOf } from './identity.js';
import { stateMatches, statePath } from './state-path.js';
import { adapt, adaptPublic, contextOf, valueOf } from './xstate-adapter.js';

const submit: PlainEvent = { type: 'user.submit' };
const meta = (outcome: TransitionRule['outcome'], cause?: string): TransitionRule => ({
  ids: [`X-${outcome}`],
  outcome,
  ...(cause === undefined ? {} : { cause }),
});

/** A machine with one transition on `go` that puts `value` into its context. */
const keeping = (value: unknown) =>
  setup({ types: { context: {} as { kept: unknown }, events: {} as { type: 'go' } } }).createMachine({
    id: 'keeper',
    context: { kept: null },
    initial: 'on',
    states: { on: { on: { go: { actions: assign({ kept: () => value }) } } } },
  });

const go = (machine: AnyStateMachine) => {
  const role = compileMachine({ machine });
  return role.step(role.stepId(role.initial, role.eventId({ type: 'go' })));
};

describe('compileMachine', () => {
  test('asks once, and answers with next state, messages and rules', () => {
    const role = compileMachine({ name: 'sender', machine: sender });
    const id = role.stepId(0, role.eventId(submit));
    expect(role.stepId(0, role.eventId({ type: 'user.submit' }))).toBe(id);
    expect(role.stepCount).toBe(1);
    expect(role.step(id)).toEqual({
      from: 0,
      event: 0 + role.eventId(submit),
      to: 1,
      outputs: [{ to: 'receiver', msg: { type: 'sender.frame', bit: 0 } }],
      outcome: 'done',
      says: 'The sender sends the frame.',
      ids: ['X-1'],
      transitions: ['idle/user.submit/0'],
    });
    expect(role.state(1)).toMatchObject({
      path: 'waiting',
      context: { bit: 0, accepted: 1 },
      tags: ['busy'],
      description: 'A frame is not yet acknowledged.',
      active: ['', 'waiting'],
    });
    const busy = role.step(role.stepId(1, role.eventId(submit)));
    expect(busy).toMatchObject({ to: 1, outcome: 'refused', cause: 'busy', ids: ['X-3'] });
    expect(role.timers).toEqual(['timer.retryExpired']);
  });

  test('calls what no transition takes undecided', () => {
    const role = compileMachine({ machine: sender });
    const step = role.step(role.stepId(0, role.eventId({ type: 'never.heard' })));
    expect(step).toMatchObject({ outcome: 'undecided', to: 0, outputs: [], transitions: [] });
  });

  test('lets done win over refused, and refused over ignored, across regions', () => {
    const region = (outcome: TransitionRule['outcome'], cause?: string) => ({
      initial: 'only',
      states: { only: { on: { go: { description: `${outcome}.`, meta: meta(outcome, cause) } } } },
    });
    const of = (...regions: ReturnType<typeof region>[]) =>
      go(
        setup({}).createMachine({
          id: 'regions',
          type: 'parallel',
          states: Object.fromEntries(regions.map((each, i) => [`r${i}`, each])),
        }),
      );
    expect(of(region('ignored'), region('refused', 'late'), region('done'))).toMatchObject({ outcome: 'done' });
    expect(of(region('ignored'), region('refused', 'late'))).toMatchObject({
      outcome: 'refused',
      cause: 'late',
      says: 'ignored. refused.',
      ids: ['X-ignored', 'X-refused'],
      transitions: ['r0.only/go/0', 'r1.only/go/0'],
    });
  });

  test('begins where it is told to', () => {
    const role = compileMachine(
      { machine: sender },
      { startAt: { value: 'waiting', context: { bit: 1, accepted: 1 } } },
    );
    expect(role.state(role.initial)).toMatchObject({ path: 'waiting', context: { bit: 1, accepted: 1 } });
    const step = role.step(role.stepId(0, role.eventId({ type: 'receiver.ack', bit: 1 })));
    expect(role.state(step.to).path).toBe('idle');
  });

  test('reads sends and assigns behind names and enqueueActions', () => {
    const machine = setup({
      types: { context: {} as { n: number }, events: {} as { type: 'go' } },
      actions: { send: (_args, _message: Sent) => {}, count: assign({ n: 1 }) },
    }).createMachine({
      id: 'named',
      context: { n: 0 },
      initial: 'on',
      states: {
        on: {
          on: {
            go: {
              actions: [
                'count',
                enqueueActions(({ enqueue, context }) => {
                  enqueue({ type: 'send', params: { to: 'peer', msg: { type: 'told', n: context.n } } });
                }),
              ],
            },
          },
        },
      },
    });
    expect(go(machine).outputs).toEqual([{ to: 'peer', msg: { type: 'told', n: 1 } }]);
  });
});

describe('compileMachine refuses', () => {
  test('a spawned actor that the context does not hold, by name', () => {
    const asks = fromCallback(({ sendBack }) => sendBack({ type: 'go' }));
    const machine = createMachine({
      id: 'parent',
      context: { n: 0 },
      initial: 'on',
      states: { on: { on: { go: { actions: assign({ n: ({ spawn }) => (spawn(asks, { id: 'child' }), 1) }) } } } },
    });
    expect(() => go(machine)).toThrow(/^MDL-016 parent\.on: spawned actors: expected none, got child\./);
  });

  test('a region without a final state keeps a parallel machine going', () => {
    const region = (type: 'final' | 'atomic') => ({
      initial: 'a',
      states: { a: { on: { go: 'b' } }, b: { type } },
    });
    const machine = createMachine({ type: 'parallel', states: { l: region('final'), r: region('atomic') } });
    expect(go(machine).transitions).toHaveLength(2);
  });

  test.each([
    ['a Map', new Map(), /field kept: expected plain finite JSON, got a Map.*sorted array/],
    ['a Set', new Set(), /a Set/],
    ['a bigint', 1n, /a bigint/],
    ['a Date', new Date(0), /a Date/],
    ['a function', () => 1, /a function/],
    ['a symbol', Symbol('x'), /a symbol/],
    ['infinity', Infinity, /Infinity/],
    ['NaN', NaN, /NaN/],
    ['minus zero', -0, /-0/],
    ['undefined', undefined, /undefined.*null/],
    ['a nested Map', { deep: [new Map()] }, /field kept\.deep\[0\]/],
    ['bytes', new Uint8Array(1), /a Uint8Array/],
    ['an array with a named field', Object.assign([1], { extra: 1 }), /field kept: .* an array with a field extra/],
    ['an array with a hidden field', Object.defineProperty([1], '', { value: 1 }), /an array with a field \./],
    ['an object without a constructor', Object.create(Object.create(null)), /an object of a kind without a name/],
    ['an object of a class without a name', new (class {})(), /an object of a kind without a name/],
    ['an array of a kind of its own', new (class Stack extends Array {})(), /a Stack/],
    ['a symbol on an array', Object.assign([1], { [Symbol('s')]: 1 }), /a symbol key/],
    [
      'a hidden field',
      { deep: Object.defineProperty({ a: 1 }, 'q', { value: 1 }) },
      /field kept\.deep: .* a field q that/,
    ],
  ])('%s in the context', (_name, value, message) => {
    expect(() => go(keeping(value))).toThrow(message);
    expect(() => go(keeping(value))).toThrow(/^MDL-001 /);
  });

  test('a cycle in the context', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    expect(() => go(keeping(cycle))).toThrow(/MDL-001 .*cycle/);
  });

  const child = { initial: 'x', states: { x: {} } };
  const ending = { initial: 'x', states: { x: {}, end: { type: 'final' } } };
  test.each([
    [
      'history states',
      'MDL-002',
      { initial: 'a', states: { a: { ...child, states: { x: {}, h: { type: 'history' } } } } },
    ],
    ['invoke', 'MDL-003', { initial: 'a', states: { a: { invoke: { src: 'other' } } } }],
    ['after', 'MDL-004', { initial: 'a', states: { a: { after: { 10: 'b' } }, b: {} } }],
    ['always', 'MDL-005', { initial: 'a', states: { a: { always: { target: 'b', guard: () => false } }, b: {} } }],
    ['onDone', 'MDL-006', { initial: 'a', states: { a: { ...child, onDone: 'b' }, b: {} } }],
    ['a top-level final state', 'MDL-007', { initial: 'a', states: { a: {}, b: { type: 'final' } } }],
    ['regions that can all be final', 'MDL-007', { type: 'parallel', states: { l: ending, r: ending } }],
    ['a machine that ends at once', 'MDL-007', { type: 'final' }],
    ['raise', 'MDL-008', { initial: 'a', states: { a: { on: { go: { actions: raise({ type: 'x' }) } } } } }],
    ['an inline action', 'MDL-008', { initial: 'a', states: { a: { on: { go: { actions: () => {} } } } } }],
    ['an entry action that logs', 'MDL-008', { initial: 'a', states: { a: { entry: 'log' } } }],
    [
      'a wildcard beside a final state',
      'MDL-009',
      { initial: 'a', on: { '*': {} }, states: { a: { initial: 'x', states: { x: { type: 'final' } } } } },
    ],
    ['a key with a dot', 'MDL-438', { initial: 'a', states: { a: { initial: 'b', states: { b: {} } }, 'a.b': {} } }],
    ['a key with a dot within', 'MDL-438', { initial: 'a', states: { a: { initial: 'b.c', states: { 'b.c': {} } } } }],
    ['a region with an empty key', 'MDL-438', { type: 'parallel', states: { '': child } }],
    ['an initial state that is not there', 'MDL-113', { initial: 'x', states: { a: {} } }],
    ['an empty key', 'MDL-438', { initial: 'a', states: { a: {}, '': {} } }],
  ])('%s', (_name, code, config) => {
    const machine = setup({}).createMachine({ id: 'bad', ...config } as never) as unknown as AnyStateMachine;
    expect(() => compileMachine({ machine })).toThrow(new RegExp(`^${code} bad`));
  });

  test('an initial state that is not there, by name and with those that are', () => {
    const inner = { initial: 'y', states: { x: {}, z: {} } };
    const config = { id: 'bad', initial: 'a', states: { a: inner } };
    const machine = setup({}).createMachine(config as never) as unknown as AnyStateMachine;
    expect(() => compileMachine({ machine })).toThrow(
      'MDL-113 bad.a: initial: expected one of x, z, got y. Name a child by its key.',
    );
  });

  test('a parallel machine without regions', () => {
    const machine = setup({}).createMachine({ id: 'bad', type: 'parallel', states: {} });
    expect(() => compileMachine({ machine })).toThrow(
      'MDL-007 bad: parallel machines without regions: expected none, got one, and it ends at once. Give it regions.',
    );
  });

  test('a raise behind enqueueActions', () => {
    const machine = setup({}).createMachine({
      initial: 'a',
      states: { a: { on: { go: { actions: enqueueActions(({ enqueue }) => enqueue.raise({ type: 'x' })) } } } },
    });
    expect(() => go(machine)).toThrow(/MDL-008 .*xstate\.raise/);
  });

  const sending = (params: unknown) =>
    setup({ actions: { send: (_args, _message: Sent) => {} } }).createMachine({
      id: 'sending',
      initial: 'a',
      states: { a: { on: { go: { actions: { type: 'send', params: params as Sent } } } } },
    });

  test('a send without recipient or event, or with an event that is not plain', () => {
    expect(() => go(sending({ msg: { type: 'x' } }))).toThrow(/^MDL-010 sending\.a on go: .*got keys msg/);
    expect(() => go(sending(undefined))).toThrow(/^MDL-010/);
    expect(() => go(sending({ to: 'x', msg: { type: 'x', at: new Date(0) } }))).toThrow(/^MDL-001 .*field at/);
  });

  test('an emitted event without a type', () => {
    const emitting = (event: unknown) =>
      createMachine({
        id: 'emitting',
        initial: 'a',
        states: { a: { on: { go: { actions: emit(event as PlainEvent) } } } },
      });
    expect(() => go(emitting({ kind: 'o' }))).toThrow(
      'MDL-010 emitting.a on go: event of emit: expected { type: string, … }, got an object with kind. Give what is emitted a type.',
    );
    expect(() => go(emitting(undefined))).toThrow(/^MDL-010 .* event of emit: .* got undefined\./);
    expect(go(emitting({ type: 'o' })).outputs).toEqual([{ to: '(listeners)', msg: { type: 'o' } }]);
  });

  test('a message before any event', () => {
    const machine = setup({ actions: { send: (_args, _message: Sent) => {} } }).createMachine({
      id: 'eager',
      entry: { type: 'send', params: { to: 'x', msg: { type: 'x' } } },
    });
    expect(() => compileMachine({ machine })).toThrow(/^MDL-011 eager/);
  });

  test('an impure guard, assign or message', () => {
    let calls = 0;
    const guarded = setup({ guards: { sometimes: () => calls++ % 2 === 0 } }).createMachine({
      id: 'impure',
      initial: 'a',
      states: { a: { on: { go: { guard: 'sometimes', target: 'b' } } }, b: {} },
    });
    expect(() => go(guarded)).toThrow(/^MDL-012 impure\.a on go/);
    const counting = setup({ types: { context: {} as { n: number } } }).createMachine({
      id: 'impure',
      context: { n: 0 },
      initial: 'a',
      states: { a: { on: { go: { actions: assign({ n: () => ++calls }) } } } },
    });
    expect(() => go(counting)).toThrow(/^MDL-012 .*next state/);
    const numbered = setup({ actions: { send: (_args, _message: Sent) => {} } }).createMachine({
      id: 'impure',
      initial: 'a',
      states: {
        a: { on: { go: { actions: { type: 'send', params: () => ({ to: 'x', msg: { type: 'x', n: ++calls } }) } } } },
      },
    });
    expect(() => go(numbered)).toThrow(/^MDL-012 .*messages/);
  });

  test('an answer by the order of the fields of the context, which is no part of a state', () => {
    const turning = (says: (context: Record<string, number>) => unknown) =>
      setup({
        types: { context: {} as { jobs: Record<string, number> } },
        actions: { send: (_args, _message: Sent) => {} },
      }).createMachine({
        id: 'turning',
        context: { jobs: { one: 1, two: 2 } },
        initial: 'a',
        states: {
          a: {
            on: {
              // The oldest goes to the end.
              turn: {
                actions: assign(({ context: { jobs } }) => {
                  const entries = Object.entries(jobs);
                  return { jobs: Object.fromEntries([...entries.slice(1), ...entries.slice(0, 1)]) };
                }),
              },
              ask: {
                actions: {
                  type: 'send',
                  params: ({ context: { jobs } }) => ({ to: 'x', msg: { type: 'x', says: says(jobs) } }) as Sent,
                },
              },
            },
          },
        },
      });
    const ask = (machine: AnyStateMachine, ...types: readonly string[]): void => {
      const role = compileMachine({ machine });
      for (const type of types) role.stepId(role.initial, role.eventId({ type }));
    };
    const oldest = turning((jobs) => Object.keys(jobs)[0]);
    // Whichever of the two is asked first.
    for (const order of [
      ['ask', 'turn'],
      ['turn', 'ask'],
    ])
      expect(() => ask(oldest, ...order)).toThrow(
        /^MDL-012 turning\.a on ask: messages: expected .*one.*, got .*two.* with the fields of the context in another order, \{"jobs":\{"two":2,"one":1\}\}/,
      );
    expect(() =>
      ask(
        turning((jobs) => Object.keys(jobs).length),
        'ask',
        'turn',
        'ask',
      ),
    ).not.toThrow();
    const unchecked = compileMachine({ machine: oldest }, { checkPurity: false });
    for (const type of ['ask', 'turn']) unchecked.stepId(0, unchecked.eventId({ type }));
    expect(unchecked.stateCount).toBe(1);
  });

  test('a context changed in place', () => {
    const machine = setup({ types: { context: {} as { list: number[] } } }).createMachine({
      id: 'inPlace',
      context: () => ({ list: [] }),
      initial: 'a',
      states: {
        a: {
          on: {
            go: {
              actions: assign(({ context }) => {
                context.list.push(1);
                return { list: context.list };
              }),
            },
          },
        },
      },
    });
    expect(() => go(machine)).toThrow(/^MDL-013 inPlace\.a on go/);
  });

  test('an unbounded counter, at the bound', () => {
    const machine = setup({ types: { context: {} as { n: number } } }).createMachine({
      id: 'counter',
      context: { n: 0 },
      initial: 'on',
      states: { on: { on: { go: { actions: assign({ n: ({ context }) => context.n + 1 }) } } } },
    });
    const role = compileMachine({ machine }, { maxStates: 10 });
    const event = role.eventId({ type: 'go' });
    let state = 0;
    expect(() => {
      for (;;) state = role.step(role.stepId(state, event)).to;
    }).toThrow(/^MDL-014 counter\.on, context \{"n":10\}: local states: expected at most 10/);
  });

  test('a guard that throws', () => {
    const machine = setup({
      guards: {
        broken: () => {
          throw new Error('no');
        },
      },
    }).createMachine({ id: 'broken', initial: 'a', states: { a: { on: { go: { guard: 'broken' } } } } });
    expect(() => go(machine)).toThrow(/^MDL-015 broken\.a on go: xstate: expected an answer, got the error/);
  });
});

describe('identity', () => {
  test('does not depend on the order of keys', () => {
    expect(identityOf({ b: 1, a: [null, true, 'x'] }, '')).toBe('{"a":[null,true,"x"],"b":1}');
    expect(identityOf({ a: [null, true, 'x'], b: 1 }, '')).toBe(identityOf({ b: 1, a: [null, true, 'x'] }, ''));
  });

  test('numbers are equal where the text is, seed 33812', () => {
    const numbering = new Numbering();
    const byText = new Map<string, number>();
    const plain = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(null, true, false, 0, 1, 12, '', '1', 'null', 'a', '=1', '"a"', 'a\nb'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'a\nb', '["a"]', '1'), tie('value'), { maxKeys: 3 }),
      ),
    })).value;
    fc.assert(
      fc.property(plain, (value) => {
        const text = identityOf(value, '');
        const number = numbering.numberOf(structuredClone(value), '');
        expect(numbering.numberOf(value, '')).toBe(number);
        expect([...byText].filter(([other, its]) => (other === text) !== (its === number))).toEqual([]);
        byText.set(text, number);
      }),
      { seed: 33812, numRuns: 500 },
    );
  });

  test('numbers keep apart keys that would run together', () => {
    const numbering = new Numbering();
    const one = numbering.numberOf({ 'a\nb': 1, c: 1 }, '');
    expect(numbering.numberOf({ a: 1, 'b\nc': 1 }, '')).not.toBe(one);
  });

  test('what has a number can no longer change', () => {
    const value = { list: [{ a: 1 }] };
    new Numbering().numberOf(value, '');
    expect(() => (value.list[0]!.a = 2)).toThrow(TypeError);
    expect(() => value.list.push({ a: 3 })).toThrow(TypeError);
  });

  test('refuses what the text refuses, with the same words', () => {
    for (const wrong of [
      undefined,
      Number.NaN,
      -0,
      1n,
      () => 1,
      new Map(),
      { a: [new Date(0)] },
      { [Symbol('s')]: 1 },
      { a: [0, [Object.assign([1], { extra: 1 })]] },
      { a: { b: [undefined] } },
    ]) {
      const words = (ask: () => unknown) => {
        try {
          return ask();
        } catch (error) {
          return String(error);
        }
      };
      const text = words(() => identityOf(wrong, 'here'));
      expect(text).toMatch(/MDL-001/);
      expect(words(() => new Numbering().numberOf(wrong, 'here'))).toBe(text);
    }
  });
});

describe('statePath', () => {
  test.each([
    ['idle', 'idle'],
    [{ a: { b: 'c' } }, 'a.b.c'],
    [{ a: 'x', b: { c: 'y' } }, '{a.x, b.c.y}'],
    [{ top: { a: 'x', b: 'y' } }, 'top.{a.x, b.y}'],
    [{ a: {}, b: 'y' }, '{a, b.y}'],
  ])('%j', (value, path) => {
    expect(statePath(value)).toBe(path);
  });

  test('stateMatches accepts every active state and its ancestors', () => {
    const value = { a: 'x', b: { c: 'y' } };
    for (const path of ['a', 'a.x', 'b', 'b.c', 'b.c.y']) expect(stateMatches(value, path)).toBe(true);
    for (const path of ['x', 'a.y', 'a.x.z', 'c']) expect(stateMatches(value, path)).toBe(false);
  });
});

test('the shared scope answers as the public functions of xstate do', () => {
  const fast = adapt(sender, undefined);
  const plain = adaptPublic(sender, undefined);
  let [a, b] = [fast.initial().next, plain.initial().next];
  const events = [
    submit,
    { type: 'receiver.ack', bit: 1 },
    { type: 'timer.retryExpired' },
    { type: 'receiver.ack', bit: 0 },
  ];
  for (const event of [...events, submit, ...events]) {
    expect(fast.chosen(a, event).map(({ id }) => id)).toEqual(plain.chosen(b, event).map(({ id }) => id));
    const [left, right] = [fast.react(a, event), plain.react(b, event)];
    expect(left.actions).toEqual(right.actions);
    expect([valueOf(left.next), contextOf(left.next)]).toEqual([valueOf(right.next), contextOf(right.next)]);
    [a, b] = [left.next, right.next];
  }
});
