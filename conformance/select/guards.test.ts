import { and, assign, not, or, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { RoleModel, Sent } from '../role.js';
import { roleAutomaton } from './automaton.js';
import { latchModel } from './example-latch.js';
import { guardCover } from './guards.js';
import type { GuardDuty } from './guards.js';

interface Ask {
  readonly type: 'ask';
  readonly a: boolean;
  readonly b: boolean;
  readonly c: boolean;
}

const BOTH = [true, false];
const asks = BOTH.flatMap((a) => BOTH.flatMap((b) => BOTH.map((c): Ask => ({ type: 'ask', a, b, c }))));

const chart = setup({
  types: { events: {} as Ask },
  actions: { send: (_args, _sent: Sent) => {} },
  guards: {
    isA: ({ event }) => event.a,
    isB: ({ event }) => event.b,
    isC: ({ event }) => event.c,
    isEither: or(['isA', 'isB']),
  },
});

const modelOf = (machine: AnyStateMachine, events: readonly Ask[] = asks): RoleModel => ({
  name: machine.id,
  machine,
  samples: events.map((event, at) => ({ id: `ask-${at}`, from: 'user', op: 'ok', event: { ...event } })),
});
const cover = (model: RoleModel, criterion: 'outcomes' | 'conditions') =>
  guardCover(model, roleAutomaton(model), criterion);
const text = ({ transition, condition, outcome }: GuardDuty): string => `${transition} ${condition ?? ''} ${outcome}`;
const met = (found: ReturnType<typeof cover>): string[] =>
  [...new Set(found.words.flatMap(({ duties }) => duties.map(text)))].toSorted();

const asked = modelOf(
  chart.createMachine({
    id: 'asked',
    initial: 'here',
    states: { here: { on: { ask: { guard: and(['isA', or(['isB', not('isC')])]), target: 'there' } } }, there: {} },
  }),
);

describe('guard cover', () => {
  test('takes names with a slash as they are, and descriptors as xstate does', () => {
    const guard = ({ event }: { event: { yes: boolean } }) => event.yes;
    const types = ['GET /a', 'U', 'U.x', 'Ux'];
    const machine = setup({ types: { events: {} as { type: string; yes: boolean } } }).createMachine({
      id: 'web',
      initial: 's/x',
      states: {
        's/x': {
          on: {
            'GET /a': [{ guard, target: 'b' }, { target: 'c' }],
            'U.*': [{ guard, target: 'b' }],
            U: { guard, target: 'c' },
          },
        },
        b: {},
        c: {},
      },
    });
    const samples = types.flatMap((type) =>
      BOTH.map((yes) => ({ id: `${type} ${yes}`, from: 'user', op: 'ok' as const, event: { type, yes } })),
    );
    const found = cover({ name: 'web', machine, samples }, 'outcomes');
    expect(found.unmet).toEqual([]);
    expect(met(found)).toEqual([
      's/x/GET /a/0  false',
      's/x/GET /a/0  true',
      's/x/U.*/0  false',
      's/x/U.*/0  true',
      's/x/U/0  false',
      's/x/U/0  true',
    ]);
  });

  test('asks a type before a pattern that is as long', () => {
    const ask = [{ guard: 'isA' as const, target: 'there' }];
    const states = { here: { on: { ask, '*': 'there', 'ask.*': 'there' } }, there: {} };
    const machine = chart.createMachine({
      id: 'asked',
      initial: 'here',
      states,
    } as never) as unknown as AnyStateMachine;
    const found = cover(modelOf(machine), 'outcomes');
    expect(found.unmet).toEqual([]);
  });

  test('shows each guard with each outcome', () => {
    const found = cover(latchModel, 'outcomes');
    expect(met(found)).toEqual(['/user.toggle/0  false', '/user.toggle/0  true']);
    expect(found.words.map(({ inputs }) => inputs.length)).toEqual([1, 2]);
    expect(found.unmet).toEqual([]);
  });

  test('shows each condition of a composed guard deciding each way', () => {
    const found = cover(asked, 'conditions');
    expect(met(found)).toEqual(
      ['isA', 'isB', 'isC'].flatMap((name) => [`here/ask/0 ${name} false`, `here/ask/0 ${name} true`]),
    );
    const automaton = roleAutomaton(asked);
    const holds = ({ a, b, c }: Ask): boolean => a && (b || !c);
    for (const { inputs, duties } of found.words) {
      const event = automaton.inputs[inputs.at(-1) as number]?.event as unknown as Ask;
      for (const { condition, outcome } of duties) {
        const name = (condition as string).slice(2).toLowerCase() as 'a' | 'b' | 'c';
        expect(event[name]).toBe(outcome);
        expect(holds({ ...event, [name]: !outcome })).not.toBe(holds(event));
      }
    }
    // As many as there are conditions, and one: fewer cannot.
    expect(found.words).toHaveLength(4);
  });

  test('looks up a composed guard by its name', () => {
    const named = modelOf(
      chart.createMachine({
        id: 'named',
        initial: 'here',
        states: { here: { on: { ask: { guard: 'isEither', target: 'there' } } }, there: {} },
      }),
    );
    expect(met(cover(named, 'conditions'))).toHaveLength(4);
  });

  test('tells what no input shows', () => {
    const never = modelOf(
      asked.machine,
      asks.filter(({ b }) => b),
    );
    expect(cover(never, 'conditions').unmet.map(text)).toEqual([
      'here/ask/0 isB false',
      'here/ask/0 isC true',
      'here/ask/0 isC false',
    ]);
  });

  test('does not count a guard where another transition has taken the event before', () => {
    const hidden = modelOf(
      chart.createMachine({
        id: 'hidden',
        initial: 'here',
        on: { ask: [{ guard: 'isC', target: '.there' }] },
        states: {
          here: { on: { ask: [{ guard: 'isA' }, { guard: 'isB' }, {}] } },
          there: { on: { ask: [{ guard: 'isA' }] } },
        },
      }),
    );
    const found = cover(hidden, 'outcomes');
    // The first list always takes it, so nothing farther out is asked in `here`, and `there` is never entered.
    expect(found.unmet.map(text).toSorted()).toEqual([
      '/ask/0  false',
      '/ask/0  true',
      'there/ask/0  false',
      'there/ask/0  true',
    ]);
    const { inputs: samples } = roleAutomaton(hidden);
    const second = found.words.filter(({ duties }) => duties.some(({ transition }) => transition === 'here/ask/1'));
    expect(second.length).toBeGreaterThan(0);
    for (const { inputs } of second) expect(samples[inputs[0] as number]?.event['a']).toBe(false);
  });

  test('is not stopped by a condition that throws where another decides', () => {
    const guarded = setup({
      types: { context: {} as { door: { open: boolean } | null }, events: {} as { type: 'look' | 'build' } },
      guards: {
        isBuilt: ({ context }) => context.door !== null,
        isOpen: ({ context }) => context.door?.open as boolean,
      },
    }).createMachine({
      id: 'house',
      context: { door: null },
      on: {
        build: { actions: assign({ door: { open: true } }) },
        look: [{ guard: and(['isBuilt', ({ context }) => (context.door as { open: boolean }).open]) }, {}],
      },
    });
    const found = cover(
      {
        name: 'house',
        machine: guarded,
        samples: ['look', 'build'].map((type) => ({ id: type, from: 'user', op: 'ok', event: { type } })),
      },
      'conditions',
    );
    expect(met(found)).toEqual(['/look/0 guarded true', '/look/0 isBuilt true']);
  });
});
