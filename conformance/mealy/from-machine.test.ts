import { assign, emit, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Sent } from '../role.js';
import { answersTo } from '../../test/support/automata.js';
import { mealyOfMachine, namedEvents } from './from-machine.js';
import { UNDEFINED } from './mealy.js';

const chart = setup({ actions: { send: (_args, _sent: Sent) => {} } });
const say = (to: string, type: string) => ({ type: 'send' as const, params: { to, msg: { type } } });
const machineOf = (config: object): AnyStateMachine => chart.createMachine({ id: 'm', ...config });

const door = machineOf({
  initial: 'shut',
  states: {
    shut: { on: { open: { target: 'wide', actions: say('hall', 'light') } } },
    wide: { on: { shut: { target: 'shut' }, open: { actions: [say('bell', 'ring'), say('hall', 'draught')] } } },
  },
});

describe('an XState machine', () => {
  test('answers as it sends, self-loops among them', () => {
    const { machine, undecided, notSent } = mealyOfMachine(door);
    expect(machine).toMatchObject({ name: 'm', states: ['shut', 'wide'], inputs: ['open', 'shut'] });
    expect(answersTo(machine, 'open', 'open', 'shut', 'open')).toEqual([
      'hall:light',
      'bell:ring + hall:draught',
      '(silence)',
      'hall:light',
    ]);
    expect({ undecided, notSent }).toEqual({ undecided: 1, notSent: 0 });
  });

  test.each([
    ['ignored', ['(silence)', 'hall:light']],
    ['refused', ['(refused)', 'hall:light']],
    ['never', ['never', 'never']],
  ] as const)('reads an undefined event as %s', (reading, answers) => {
    const { machine } = mealyOfMachine(door, { reading });
    expect(answersTo(machine, 'shut', 'open')).toEqual(answers);
    expect(machine.next.includes(UNDEFINED)).toBe(reading === 'never');
  });

  test('that speaks on two ports says the same in either order', () => {
    const machine = machineOf({
      initial: 'a',
      states: {
        a: { on: { go: { target: 'b', actions: [say('x', 'one'), say('y', 'two')] } } },
        b: { on: { go: { target: 'a', actions: [say('y', 'two'), say('x', 'one')] } } },
      },
    });
    expect(mealyOfMachine(machine).machine.outputs).toEqual(['x:one + y:two']);
  });

  test('that emits is heard', () => {
    const machine = machineOf({
      initial: 'a',
      states: { a: { on: { go: { target: 'b', actions: emit({ type: 'gone', far: 2 }) } } }, b: {} },
    });
    expect(answersTo(mealyOfMachine(machine).machine, 'go', 'go')).toEqual(['(listeners):gone{"far":2}', '(silence)']);
  });

  test('has its context in its states, whatever the payload', () => {
    const purse = setup({
      types: { context: {} as { held: number }, events: {} as { type: 'put' | 'take'; coins: number } },
      actions: { send: (_args, _sent: Sent) => {} },
      guards: { enough: ({ context, event }) => context.held >= event.coins },
    }).createMachine({
      id: 'purse',
      context: { held: 0 },
      on: {
        put: { actions: assign({ held: ({ context, event }) => Math.min(2, context.held + event.coins) }) },
        take: {
          guard: 'enough',
          actions: [assign({ held: ({ context, event }) => context.held - event.coins }), say('hand', 'coin')],
        },
      },
    });
    const events = [
      { type: 'put', coins: 1 },
      { type: 'take', coins: 1 },
      { type: 'take', coins: 2 },
    ];
    const { machine } = mealyOfMachine(purse, { events });
    expect(machine.states).toHaveLength(3);
    expect(new Set(machine.states).size).toBe(3);
    expect(answersTo(machine, 'take{"coins":1}', 'put{"coins":1}', 'take{"coins":2}', 'take{"coins":1}')).toEqual([
      '(silence)',
      '(silence)',
      '(silence)',
      'hand:coin',
    ]);
  });

  test('with parallel regions takes an event in all of them, and is as large as their product', () => {
    const region = (event: string, port: string) => ({
      initial: 'off',
      states: {
        off: {
          on: { [event]: { target: 'on', actions: say(port, 'on') }, both: { target: 'on', actions: say(port, 'on') } },
        },
        on: { on: { [event]: { target: 'off', actions: say(port, 'off') } } },
      },
    });
    const { machine, merged } = mealyOfMachine(
      machineOf({ type: 'parallel', states: { left: region('l', 'lamp'), right: region('r', 'radio') } }),
    );
    expect(machine.states).toHaveLength(4);
    expect(answersTo(machine, 'l', 'both', 'both', 'r')).toEqual(['lamp:on', 'radio:on', '(silence)', 'radio:off']);
    expect(merged).toEqual([]);
  });

  const go = (rest: object) => ({ initial: 'a', states: { a: { on: { go: { target: 'b' } } }, b: {} }, ...rest });
  test.each<readonly [what: string, config: object, message: string]>([
    [
      'history',
      {
        initial: 'a',
        states: { a: { on: { go: 'b.h' } }, b: { initial: 'c', states: { c: {}, h: { type: 'history' } } } },
      },
      'MDL-002 m.b.h: history states',
    ],
    [
      'a Map',
      go({ context: { seen: new Map() } }),
      'MDL-001 m.a context: field seen: expected plain finite JSON, got a Map',
    ],
    [
      'a Set',
      go({ context: { seen: new Set() } }),
      'MDL-001 m.a context: field seen: expected plain finite JSON, got a Set',
    ],
    [
      'a bigint',
      go({ context: { sum: 1n } }),
      'MDL-001 m.a context: field sum: expected plain finite JSON, got a bigint',
    ],
    ['a delay', { initial: 'a', states: { a: { after: { 10: 'b' } }, b: {} } }, 'MDL-004 m.a: after'],
    [
      'a counter without a bound',
      {
        context: { n: 0 },
        on: { go: { actions: assign({ n: ({ context }: { context: { n: number } }) => context.n + 1 }) } },
      },
      'MDL-014 m',
    ],
    ['no event', { initial: 'a', states: { a: {} } }, 'MDL-407 m: events: expected at least one, got none.'],
  ])('with %s is refused', (_what, config, message) => {
    expect(() => mealyOfMachine(machineOf(config), { maxStates: 50 })).toThrow(message);
  });

  test('is sent events, and says which of them it does not name', () => {
    const { machine, unnamed } = mealyOfMachine(door, { events: ['open', 'opne'] });
    expect(answersTo(machine, 'opne', 'open')).toEqual(['(silence)', 'hall:light']);
    expect(unnamed).toEqual(['opne']);
    expect(() => mealyOfMachine(door, { events: [{ open: 1 } as never] })).toThrow(
      'MDL-407 m: events[0]: expected an event type or { type, … }, got {"open":1}. Give it a type.',
    );
  });

  test.each([
    ['*', 'the pattern *. Name one of the events that it takes.'],
    ['open.*', 'the pattern open.*. Name one of the events that it takes.'],
    ['xstate.stop', 'xstate.stop, which is of xstate. Leave it out.'],
  ])('is not sent %s, which is no event', (type, got) => {
    for (const event of [type, { type }])
      expect(() => mealyOfMachine(door, { events: ['open', event] })).toThrow(
        `MDL-407 m: events[1]: expected an event that somebody sends, got ${got}`,
      );
  });

  test.each([
    ['a bigint', 1n, 'a bigint'],
    ['a Map', new Map(), 'a Map'],
    ['nothing', undefined, 'undefined'],
  ])('is not sent %s, which has no name of its own', (_what, far, got) => {
    expect(() => mealyOfMachine(door, { events: ['open', { type: 'shut', far }] })).toThrow(
      `MDL-001 m events[1]: field far: expected plain finite JSON, got ${got}.`,
    );
  });

  test('says what is untaken and unnamed by names with slashes, and by whole tokens of a pattern', () => {
    const web = machineOf({ initial: 's/x', states: { 's/x': { on: { 'GET /a': {}, 'U.*': {}, 'U*': {} } } } });
    const { unnamed, untaken } = mealyOfMachine(web, { events: ['Ux', 'U'] });
    expect([unnamed, untaken]).toEqual([['Ux'], ['s/x/GET /a/0', 's/x/U*/0']]);
    expect(namedEvents(web)).toEqual(['GET /a', 'U*']);
  });

  test('names an event that it forbids, and one that a wildcard takes', () => {
    const outer = machineOf({
      initial: 'a',
      on: { reset: { actions: say('bell', 'ring') }, 'key.*': { actions: say('bell', 'tick') } },
      states: { a: { on: { block: {}, reset: {}, go: 'b' } }, b: {} },
    });
    const { machine, unnamed } = mealyOfMachine(outer);
    expect(machine.inputs).toEqual(['block', 'go', 'reset']);
    expect(answersTo(machine, 'block', 'reset', 'go', 'reset')).toEqual([
      '(silence)',
      '(silence)',
      '(silence)',
      'bell:ring',
    ]);
    expect(unnamed).toEqual([]);
    expect(mealyOfMachine(outer, { events: ['go', 'key.left', 'block'] }).unnamed).toEqual([]);
  });

  test('is minimal, and says which of its states answer alike', () => {
    const { machine, merged, automaton } = mealyOfMachine(
      machineOf({
        initial: 'a',
        states: {
          a: { on: { left: 'b', right: 'c' } },
          b: { on: { left: { target: 'a', actions: say('x', 'y') } } },
          c: { on: { left: { target: 'a', actions: say('x', 'y') } } },
        },
      }),
    );
    expect(machine.states).toEqual(['a', 'b']);
    expect(automaton.states).toHaveLength(3);
    expect(merged).toEqual([['b', 'c']]);
    expect(answersTo(machine, 'right', 'left')).toEqual(['(silence)', 'x:y']);
  });

  test('says which of its innermost states no sample leads to', () => {
    const region = { initial: 'off', states: { off: { on: { go: 'on' } }, on: {}, lost: {} } };
    const odd = { initial: 'x', states: { x: {}, y: {} } };
    const machine = machineOf({
      initial: 'a',
      states: {
        a: { on: { pair: 'p', far: 'odd.y' } },
        p: { type: 'parallel', states: { l: region, r: region } },
        odd,
      },
    });
    expect(mealyOfMachine(machine).unreached).toEqual(['p.l.lost', 'p.r.lost', 'odd.x']);
    expect(mealyOfMachine(machine, { events: ['far'] }).unreached).toEqual([
      'p.l.off',
      'p.l.on',
      'p.l.lost',
      'p.r.off',
      'p.r.on',
      'p.r.lost',
      'odd.x',
    ]);
    expect(mealyOfMachine(machineOf({ on: { go: { actions: say('x', 'y') } } })).unreached).toEqual([]);
  });

  test('says which transitions of what is reached no sample takes', () => {
    const machine = machineOf({
      initial: 'a',
      on: { reset: { actions: say('x', 'off') }, 'key.*': { actions: say('x', 'tick') } },
      states: {
        a: {
          on: {
            go: [
              { guard: ({ event }: { event: { far?: boolean } }) => event.far === true, target: 'b' },
              { actions: say('x', 'near') },
            ],
            '*': { actions: say('x', 'what') },
          },
        },
        b: { on: { back: 'a' } },
      },
    });
    // What leads out of b is not said as well: that b is not reached is. In a the wildcard takes what the root would.
    const few = mealyOfMachine(machine, { events: ['go'] });
    expect([few.unreached, few.untaken]).toEqual([['b'], ['/key.*/0', '/reset/0', 'a/*/0', 'a/go/0']]);
    expect(mealyOfMachine(machine).untaken).toEqual(['/key.*/0', '/reset/0', 'a/go/0']);
    const all = ['go', { type: 'go', far: true }, 'back', 'reset', 'key.left'];
    expect(mealyOfMachine(machine, { events: all }).untaken).toEqual([]);
  });

  test('that takes input is given it, or asked for it', () => {
    const counter = setup({ types: { input: {} as { n: number } } }).createMachine({
      id: 'counter',
      context: ({ input }) => ({ n: input.n }),
      on: { go: { actions: emit({ type: 'gone' }) } },
    });
    expect(mealyOfMachine(counter, { input: { n: 1 } }).machine.states).toHaveLength(1);
    expect(() => mealyOfMachine(counter)).toThrow(
      /^MDL-015 counter initial state: .* got the error ".*'n'.*"\. Where it takes input, give it \{ machine, input \}\./,
    );
  });
});
