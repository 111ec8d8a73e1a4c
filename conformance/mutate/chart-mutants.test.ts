import { and, assign, createMachine, emit, setup } from 'xstate';
import { describe, expect, test } from 'vitest';
import { compileMachine, hasEffect } from '../compile/index.js';
import type { CompiledRole } from '../compile/index.js';
import { mealyOfMachine } from '../mealy/from-machine.js';
import { door, doorModel } from '../run/example-door.js';
import { generateSuite } from '../suite/index.js';
import { WalkedTests } from './changed.js';
import {
  CHART_CLASSES,
  chartMutants,
  faultName,
  firstDifference,
  guardMutants,
  searchFaultWords,
  separator,
} from './index.js';
import type { Separation } from './index.js';
import { differenceOf } from './notice.js';

const namesOf = (machine: Parameters<typeof chartMutants>[0], name: (typeof CHART_CLASSES)[number]): string[] =>
  chartMutants(machine)
    .filter((mutant) => mutant.class === name)
    .map(({ transition, does }) => `${transition} ${does}`);

const lamp = setup({
  types: { context: {} as { times: number }, events: {} as { type: 'press' } | { type: 'look' } | { type: 'fall' } },
  actions: { send: (_args, _params: { readonly to: string; readonly msg: { readonly type: string } }) => {} },
}).createMachine({
  id: 'lamp',
  context: { times: 0 },
  initial: 'off',
  on: { fall: '#lamp.broken' as never },
  states: {
    off: {
      on: {
        press: {
          target: 'on',
          actions: [
            assign({ times: ({ context }) => context.times + 1 }),
            { type: 'send', params: { to: 'user', msg: { type: 'lamp.lit' } } },
          ],
        },
        look: {},
      },
    },
    on: { initial: 'dim', states: { dim: { on: { press: '#lamp.off' as never } }, bright: {} } },
    broken: {},
  },
});

describe('chartMutants', () => {
  test('has each transition lead to every other leaf, one that stays too; not to the one that it leads to', () => {
    expect(namesOf(lamp, 'chart: transfer')).toEqual([
      '/fall/0 to off',
      '/fall/0 to on.dim',
      '/fall/0 to on.bright',
      'off/press/0 to off',
      'off/press/0 to on.bright',
      'off/press/0 to broken',
      'off/look/0 to on.dim',
      'off/look/0 to on.bright',
      'off/look/0 to broken',
      'on.dim/press/0 to on.dim',
      'on.dim/press/0 to on.bright',
      'on.dim/press/0 to broken',
    ]);
  });

  test('takes away what a transition does: all, each message, each thing that is kept', () => {
    expect(namesOf(lamp, 'chart: missing')).toEqual([
      '/fall/0 nothing',
      'off/press/0 nothing',
      'on.dim/press/0 nothing',
    ]);
    expect(namesOf(lamp, 'chart: message')).toEqual(['off/press/0 not action 2 of 2']);
    expect(namesOf(lamp, 'chart: memory')).toEqual(['off/press/0 not action 1 of 2']);
  });

  test('leaves out messages that are emitted, and those of entry and exit; a target is where xstate finds its id', () => {
    const bell = setup({ actions: { ring: emit({ type: 'ring' }), count: assign({}) } }).createMachine({
      id: 'bell',
      initial: 'off',
      states: {
        off: { on: { press: { target: '#loud', actions: ['ring', 'count'] } }, exit: emit({ type: 'left' }) },
        on: { id: 'loud', entry: ['count', 'ring'], on: { press: 'off', look: {} } },
      },
    });
    expect(namesOf(bell, 'chart: message')).toEqual([
      'off/press/0 not action 1 of 2',
      'off/exit not action 1 of 1',
      'on/entry not action 2 of 2',
    ]);
    expect(namesOf(bell, 'chart: memory')).toEqual(['off/press/0 not action 2 of 2']);
    expect(namesOf(bell, 'chart: transfer')).toEqual(['off/press/0 to off', 'on/press/0 to on', 'on/look/0 to off']);
    const samples = ['press', 'look'].map((type) => ({ id: type, from: 'user', op: 'ok' as const, event: { type } }));
    const model = { name: 'bell', machine: bell, samples };
    const base = compileMachine(model);
    const steps = ['press'].map((type) => {
      const { outputs } = base.step(base.stepId(0, base.eventId({ type })));
      return { event: { type }, allowed: [outputs], outcome: 'done' as const };
    });
    const walked = new WalkedTests(model, base, [{ id: 'press', purpose: 0, steps }]);
    for (const mutant of chartMutants(bell).filter((each) => each.class === 'chart: message')) {
      expect(separator(model)(mutant)).toEqual({ word: ['press'], complete: true });
      expect(walked.finds(mutant)).toBe(true);
      expect([...walked.differences(mutant)]).toHaveLength(1);
    }
  });

  test('keeps to the region of a transition where there are several', () => {
    const radio = createMachine({
      id: 'radio',
      type: 'parallel',
      states: {
        power: { initial: 'off', states: { off: { on: { toggle: { target: 'on' } } }, on: {} } },
        volume: { initial: 'low', states: { low: {}, high: {} } },
      },
    });
    expect(namesOf(radio, 'chart: transfer')).toEqual(['power.off/toggle/0 to power.off']);
  });

  test('leads to any leaf from a state of several that stays, and within a parallel state; with several targets to all', () => {
    const region = (on: object) => ({ initial: 'a', states: { a: { on }, b: {} } });
    const house = createMachine({
      id: 'house',
      initial: 'rooms',
      states: {
        rooms: {
          type: 'parallel',
          on: { look: {} },
          states: {
            hall: region({ both: { target: ['#house.rooms.hall.b', '#house.rooms.attic.b'] } }),
            attic: region({ step: 'b' }),
          },
        },
        shed: { initial: 'shut', on: { knock: {}, leave: 'rooms' }, states: { shut: {} } },
      },
    } as never) as Parameters<typeof chartMutants>[0];
    const rooms = ['rooms.hall.a', 'rooms.hall.b', 'rooms.attic.a', 'rooms.attic.b'];
    const elsewhere = (transition: string): string[] =>
      namesOf(house, 'chart: transfer').flatMap((name) =>
        name.startsWith(`${transition} to `) ? [name.slice(`${transition} to `.length)] : [],
      );
    expect(elsewhere('rooms/look/0')).toEqual([...rooms, 'shed.shut']);
    expect(elsewhere('rooms.hall.a/both/0')).toEqual([...rooms, 'shed.shut']);
    expect(elsewhere('rooms.attic.a/step/0')).toEqual([...rooms.slice(0, 3), 'shed.shut']);
    expect(elsewhere('shed/knock/0')).toEqual(rooms);
    expect(elsewhere('shed/leave/0')).toEqual(['rooms.hall.b', 'rooms.attic.b', 'shed.shut']);
  });

  test.each(['com.example.lock', String.raw`c:\lock.1`])('leads anywhere in a machine called %s', (id) => {
    const lock = createMachine({
      id,
      initial: 'shut',
      states: { shut: { on: { turn: 'open' } }, open: { initial: 'ajar', states: { ajar: {}, wide: {} } } },
    });
    const ended = chartMutants(lock).map((mutant) => {
      const role = compileMachine({ machine: mutant.machine() });
      return [mutant.does, role.state(role.step(role.stepId(0, role.eventId({ type: 'turn' }))).to).path];
    });
    expect(ended).toEqual([
      ['to shut', 'shut'],
      ['to open.wide', 'open.wide'],
      ['nothing', 'shut'],
    ]);
  });

  test('are told by a failure, of an answer or of a guard', () => {
    const phone = setup({
      types: { context: {} as { call: { readonly to: string } | null } },
      guards: {
        isOpen: ({ context }) => context.call !== null,
        isHome: ({ context }) => context.call?.to.startsWith('home') === true || fails(context.call),
      },
    }).createMachine({
      id: 'phone',
      context: { call: null },
      initial: 'idle',
      states: {
        idle: {
          on: {
            call: { target: 'busy', actions: assign({ call: { to: 'home' } }) },
            look: {},
            ring: { guard: and(['isOpen', 'isHome']), actions: emit({ type: 'rung' }) },
          },
        },
        busy: { on: { say: { actions: emit(({ context }) => ({ type: 'said', to: toOf(context.call) })) } } },
      },
    });
    const { model } = mealyOfMachine(phone);
    const separate = separator(model);
    const wordFor = (named: string): Separation | undefined =>
      [...chartMutants(phone), ...guardMutants(phone)]
        .filter((mutant) => faultName(mutant) === named)
        .map((mutant) => separate(mutant))[0];
    expect(wordFor('idle/look/0: to busy')).toEqual({ word: ['look', 'say'], complete: true });
    expect(wordFor('idle/ring/0: without isOpen')).toEqual({ word: ['ring'], complete: true });
    const faults = chartMutants(phone).filter((mutant) => faultName(mutant) === 'idle/look/0: to busy');
    expect(searchFaultWords(model, [], faults).words.map(({ word }) => word)).toEqual([['look', 'say']]);
  });

  test('are none of a chart that is refused', () => {
    const dotted = createMachine({ id: 'dotted', initial: 'a', states: { a: {}, 'a.b': {} } });
    expect(() => chartMutants(dotted)).toThrow(/^MDL-438 dotted: key "a\.b" of a state/);
    expect(() => guardMutants(dotted)).toThrow(/^MDL-438/);
  });

  test.each(chartMutants(door).map((mutant) => [`${mutant.transition} ${mutant.does}`, mutant] as const))(
    'of the door: a word that tells %s does, and no shorter one',
    (_name, mutant) => {
      const { word, complete } = separator(doorModel)(mutant);
      expect(complete).toBe(true);
      const [mine, its] = [door, mutant.machine()].map((machine) =>
        compileMachine({ ...doorModel, machine }, { checkPurity: false }),
      ) as [CompiledRole, CompiledRole];
      expect(lengthOfShortest(mine, its)).toBe(word?.length);
    },
  );

  test('most of those of the door are found by its suite', () => {
    const { suite } = generateSuite(doorModel);
    const mutants = chartMutants(door);
    const found = mutants.filter(
      (mutant) => firstDifference({ ...doorModel, machine: mutant.machine() }, suite) !== undefined,
    );
    expect(mutants.length).toBeGreaterThan(20);
    expect(found.length).toBeGreaterThan(mutants.length / 2);
  });
});

const toOf = (call: { readonly to: string } | null): string => {
  if (call === null) throw new Error('no call');
  return call.to;
};

const fails = (call: { readonly to: string } | null): boolean => toOf(call) === '';

/** Breadth first over pairs of states, each step asked of both: slow, and plain to see. Undefined where nothing tells. */
function lengthOfShortest(mine: CompiledRole, its: CompiledRole): number | undefined {
  let pairs: readonly (readonly [number, number])[] = [[mine.initial, its.initial]];
  const seen = new Set(pairs.map(String));
  for (let length = 1; pairs.length > 0; length++) {
    const next: (readonly [number, number])[] = [];
    for (const [one, other] of pairs)
      for (const { event, from } of doorModel.samples) {
        const step = (role: CompiledRole, state: number) => role.step(role.stepId(state, role.eventId(event)));
        const [due, done] = [step(mine, one), step(its, other)];
        if ((from === 'timer' || from === 'env') && !hasEffect(due)) continue;
        if (differenceOf(done, { ...due, allowed: [due.outputs] }) !== undefined) return length;
        if (seen.has(String([due.to, done.to]))) continue;
        seen.add(String([due.to, done.to]));
        next.push([due.to, done.to]);
      }
    pairs = next;
  }
  return undefined;
}
