import { assign, emit, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { SampleInput, Sent } from '../role.js';
import { latchModel } from '../select/example-latch.js';
import { roleAutomaton } from '../select/automaton.js';
import { mealyOfMachine, mealyOfRole } from './from-role.js';
import type { Mealy } from './mealy.js';
import { UNDEFINED } from './mealy.js';
import { minimise } from './minimise.js';

const chart = setup({ actions: { send: (_args, _sent: Sent) => {} } });
const say = (to: string, type: string) => ({ type: 'send' as const, params: { to, msg: { type } } });
const machineOf = (config: object): AnyStateMachine => chart.createMachine({ id: 'm', ...config });

/** What a word is answered with. */
function answersTo({ inputs, outputs, next, output }: Mealy, ...word: string[]): string[] {
  let state = 0;
  return word.map((name) => {
    const at = state * inputs.length + inputs.indexOf(name);
    state = next[at] as number;
    return outputs[output[at] as number] ?? 'never';
  });
}

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
    const { machine } = mealyOfMachine(
      machineOf({ type: 'parallel', states: { left: region('l', 'lamp'), right: region('r', 'radio') } }),
    );
    expect(machine.states).toHaveLength(4);
    expect(answersTo(machine, 'l', 'both', 'both', 'r')).toEqual(['lamp:on', 'radio:on', '(silence)', 'radio:off']);
    expect(minimise(machine).merged).toEqual([]);
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

  test('is sent events of its own', () => {
    expect(() => mealyOfMachine(door, { events: ['opne'] })).toThrow(
      "MDL-407 m: sample event: expected an event of the chart: open, shut, got 'opne'.",
    );
    expect(() => mealyOfMachine(door, { events: [{ open: 1 } as never] })).toThrow('got {"open":1}');
  });
});

describe('a role', () => {
  const role = mealyOfRole(roleAutomaton(latchModel));

  test('says by which rules it is deterministic', () => {
    expect(role.assumptions.join('\n')).toContain('the order between ports is not looked at');
    expect(role.assumptions.join('\n')).toContain('Silence is an answer');
  });

  test('is never sent what cannot happen', () => {
    const machine = machineOf({
      initial: 'idle',
      states: {
        idle: { on: { ask: { target: 'busy', actions: say('peer', 'asked') } } },
        busy: { on: { 'timer.askExpired': { target: 'idle', actions: say('user', 'sorry') } } },
      },
    });
    const samples: readonly SampleInput[] = [
      { id: 'ask', from: 'user', op: 'ok', event: { type: 'ask' } },
      { id: 'expired', from: 'timer', op: 'ok', event: { type: 'timer.askExpired' } },
    ];
    const asker = mealyOfRole(roleAutomaton({ name: 'asker', machine, samples }));
    expect(answersTo(asker.machine, 'ask', 'ask', 'expired', 'expired')).toEqual([
      'peer:asked',
      '(silence)',
      'user:sorry',
      'never',
    ]);
    expect({ undecided: asker.undecided, notSent: asker.notSent }).toEqual({ undecided: 1, notSent: 1 });
    expect(asker.assumptions.join('\n')).toContain('Timers expire when the adapter says so');
    expect(role.assumptions.join('\n')).not.toContain('Timers expire');
  });

  test('keeps the messages behind its outputs', () => {
    expect(role.answers[role.machine.outputs.indexOf('user:latch.moved')]).toEqual([
      { to: 'user', msg: { type: 'latch.moved' } },
    ]);
  });
});
