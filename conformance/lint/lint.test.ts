import { readdirSync, readFileSync } from 'node:fs';
import { assign, raise, setup } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { describe, expect, test } from 'vitest';
import type { Sent } from '../role.js';
import { done, ignored, receiverOf, refused, sender } from '../explore/examples.js';
import { codes } from './codes.js';
import { lintMachine } from './lint.js';

const senderEvents = [
  { type: 'user.submit' },
  { type: 'receiver.ack', bit: 0 },
  { type: 'receiver.ack', bit: 1 },
  { type: 'timer.retryExpired' },
];

const machineOf = (config: object): AnyStateMachine =>
  setup({
    types: { context: {} as { n: number } },
    actions: { send: (_args, _message: Sent) => {}, count: assign({ n: ({ context }) => Math.min(3, context.n + 1) }) },
    guards: { never: () => false, always: () => true },
  }).createMachine({
    id: 'door',
    description: 'A door.',
    context: { n: 0 },
    ...config,
  } as never) as unknown as AnyStateMachine;

/** A good door, with parts replaced. */
const door = (on: object, rest: object = {}) =>
  machineOf({
    initial: 'shut',
    states: {
      shut: { description: 'The door is shut.', on: { open: { target: 'wide', ...done('The door opens.') }, ...on } },
      wide: { description: 'The door is open.', on: { open: { ...refused('open', 'It is open already.') } } },
    },
    ...rest,
  });

const found = (
  machine: AnyStateMachine,
  events: readonly { type: string }[] = [{ type: 'open' }],
  knownId?: (id: string) => boolean,
) =>
  lintMachine({ machine }, { events, ...(knownId === undefined ? {} : { knownId }) }).map(
    ({ code, where, severity }) => `${code} ${where} ${severity}`,
  );

describe('lintMachine', () => {
  test('finds nothing in machines that keep the rules', () => {
    expect(lintMachine({ machine: sender }, { events: senderEvents })).toEqual([]);
    const frames = [0, 1].map((bit) => ({ type: 'sender.frame', bit }));
    expect(lintMachine({ machine: receiverOf(true) }, { events: frames })).toEqual([]);
    expect(found(door({}))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a transition without a sentence', { knock: { meta: done('').meta } }, 'MDL-101 shut/knock/0 error'],
    ['one with a fragment', { knock: { ...done('knocks') } }, 'MDL-101 shut/knock/0 error'],
    ['one with two sentences', { knock: { ...done('One knocks. Two open.') } }, 'MDL-101 shut/knock/0 error'],
    ['one without a rule', { knock: { description: 'Somebody knocks.' } }, 'MDL-102 shut/knock/0 error'],
    [
      'one with a rule without ids',
      { knock: { description: 'Somebody knocks.', meta: { ids: [], outcome: 'done' } } },
      'MDL-102 shut/knock/0 error',
    ],
    [
      'a refusal without a cause',
      { knock: { description: 'Nobody opens.', meta: { ids: ['X-3'], outcome: 'refused' } } },
      'MDL-109 shut/knock/0 error',
    ],
    [
      'a cause without a refusal',
      { knock: { description: 'Somebody opens.', meta: { ids: ['X-3'], outcome: 'done', cause: 'x' } } },
      'MDL-109 shut/knock/0 error',
    ],
    [
      'an ignored event with a target',
      { knock: { target: 'wide', ...ignored('Nobody opens.') } },
      'MDL-110 shut/knock/0 error',
    ],
    [
      'an ignored event with an action',
      { knock: { actions: 'count', ...ignored('It is counted.') } },
      'MDL-110 shut/knock/0 error',
    ],
    [
      'a refusal that changes the state',
      { knock: { target: 'wide', ...refused('x', 'It opens.') } },
      'MDL-111 shut/knock/0 error',
    ],
    [
      'a transition behind one without a guard',
      { knock: [{ ...done('It is always this.') }, { guard: 'always', ...done('It is never this.') }] },
      'MDL-112 shut/knock/1 error',
    ],
    [
      'a transition that no sample takes',
      { knock: { guard: 'never', ...done('Somebody knocks.') } },
      'MDL-107 shut/knock/0 warning',
    ],
    ['an unused raise', { knock: { actions: raise({ type: 'x' }), ...done('It raises.') } }, 'MDL-008 door.shut error'],
  ])('finds %s', (_name, on, expected) => {
    expect(found(door(on), [{ type: 'open' }])).toContain(expected);
  });

  test('finds ids that no catalogue has', () => {
    const known = (id: string) => id === 'X-1';
    expect(found(door({}), [{ type: 'open' }], known)).toEqual(['MDL-103 wide/open/0 error']);
  });

  test('finds states without a description, without a way in, or beyond the samples', () => {
    const machine = machineOf({
      initial: 'shut',
      states: {
        shut: {
          on: {
            key: { guard: 'never', target: 'locked', ...done('It is locked.') },
            open: { ...ignored('It is stuck.') },
          },
        },
        locked: { description: 'The door is locked.' },
        lost: { description: 'The door is gone.' },
      },
    });
    expect(found(machine)).toEqual([
      'MDL-104 shut error',
      'MDL-105 lost error',
      'MDL-107 shut/key/0 warning',
      'MDL-106 locked warning',
      'MDL-106 lost warning',
    ]);
  });

  test('enters regions and initial states on the way to a target', () => {
    const leaf = { description: 'Here.' };
    const machine = machineOf({
      initial: 'start',
      states: {
        start: { ...leaf, on: { go: { target: 'both.left.deep', ...done('It goes.') } } },
        both: {
          ...leaf,
          type: 'parallel',
          states: {
            left: { ...leaf, initial: 'shallow', states: { shallow: leaf, deep: leaf } },
            right: { ...leaf, initial: 'x', states: { x: leaf, y: leaf } },
          },
        },
      },
    });
    const dead = lintMachine({ machine }).filter(({ code }) => code === 'MDL-105');
    expect(dead.map(({ where }) => where)).toEqual(['both.left.shallow', 'both.right.y']);
  });

  test('finds events that a reachable state does not decide; timers that are not armed and facts that nobody uses are none', () => {
    const events = [{ type: 'open' }, { type: 'knock' }, { type: 'timer.closeExpired' }, { type: 'env.wind' }];
    expect(found(door({}), events)).toEqual(['MDL-108 shut error', 'MDL-108 wide error']);
    const [first] = lintMachine({ name: 'frontDoor', machine: door({}) }, { events: [{ type: 'knock' }] });
    expect(first?.message).toBe(
      'shut: event {"type":"knock"}: expected a transition, got none. ' +
        'Use, refuse or ignore it by a transition; one at the machine itself serves every state.',
    );
    expect(first?.machine).toBe('frontDoor');
    expect(
      found(door({}, { on: { knock: { ...ignored('Knocking opens nothing.') } } }), [
        { type: 'open' },
        { type: 'knock' },
      ]),
    ).toEqual([]);
  });

  test('finds a role that forgets a fact in one of its states', () => {
    const events = [{ type: 'open' }, { type: 'env.wind' }];
    const windy = door({ 'env.wind': { target: 'wide', ...done('The wind opens it.') } });
    expect(found(windy, events)).toEqual(['MDL-108 wide error']);
    const decided = { on: { 'env.wind': { ...ignored('The wind is passed over.') } } };
    expect(found(door({ 'env.wind': { target: 'wide', ...done('The wind opens it.') } }, decided), events)).toEqual([]);
  });

  test('finds a timer that a state names and does not decide', () => {
    const events = [{ type: 'open' }, { type: 'timer.closeExpired' }];
    const timed = (...last: object[]) =>
      door({ 'timer.closeExpired': [{ guard: 'never', target: 'wide', ...done('It is time.') }, ...last] });
    expect(found(timed(), events)).toEqual(['MDL-108 shut error', 'MDL-107 shut/timer.closeExpired/0 warning']);
    expect(found(timed({ ...ignored('It is not time.') }), events)).not.toContain('MDL-108 shut error');
  });

  test('finds a wildcard at the machine itself: it would decide what nobody looked at', () => {
    const all = { on: { '*': { ...ignored('Whatever it is.') } } };
    expect(found(door({}, all), [{ type: 'open' }, { type: 'knock' }])).toEqual(['MDL-114 /*/0 error']);
  });

  test('finds a refusal that changes nothing but the context', () => {
    const counts = door(
      { knock: { actions: 'count', ...refused('x', 'It is counted.') } },
      { on: { knock: { ...ignored('No.') } } },
    );
    expect(found(counts, [{ type: 'open' }, { type: 'knock' }])).toEqual(['MDL-111 shut/knock/0 error']);
  });

  test('does not call it a change of state when a refusal says that it gives up', () => {
    const gives = refused('x', 'It gives up.');
    const leaves = {
      actions: 'count',
      description: gives.description,
      meta: { ...gives.meta, abandons: true as const },
    };
    expect(found(door({ open: leaves })).filter((text) => text.startsWith('MDL-111'))).toEqual([]);
  });

  test('finds what compile refuses, and what it meets on the way', () => {
    expect(found(door({}, { states: { shut: { description: 'Shut.', after: { 1: 'shut' } } } }))).toContain(
      'MDL-004 door.shut error',
    );
    const map = machineOf({ context: { n: new Map() }, initial: 'a', states: { a: { description: 'Here.' } } });
    expect(found(map)).toEqual(['MDL-001  error']);
  });

  test('stops at its bound, and says so', () => {
    const findings = lintMachine({ machine: sender }, { events: senderEvents, maxStates: 3 });
    expect(findings[0]).toMatchObject({ code: 'MDL-014', severity: 'warning' });
  });

  test('visits every state value where it is told to visit few contexts of each', () => {
    const findings = lintMachine({ machine: sender }, { events: senderEvents, maxContexts: 1 });
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['MDL-014 warning']);
  });

  test('judges what the sequences pass through beyond the contexts it visits', () => {
    const knocks = { type: 'knock' };
    const counter = setup({
      types: { context: {} as { knocks: number }, events: {} as { type: 'knock' } },
    }).createMachine({
      id: 'counter',
      description: 'A counter of knocks.',
      context: { knocks: 0 },
      initial: 'shut',
      states: {
        shut: {
          description: 'Nobody has been let in.',
          on: {
            knock: [
              { guard: ({ context }) => context.knocks === 3, target: 'open', ...done('The fourth knock opens.') },
              { actions: assign({ knocks: ({ context }) => context.knocks + 1 }), ...done('It counts.') },
            ],
          },
        },
        open: { description: 'It is open.', on: { knock: { ...done('It hears nothing more.') } } },
      },
    });
    const samples = [{ id: 'knock', event: knocks }];
    const codesOf = (sequences?: Record<string, string[]>) =>
      lintMachine(
        { machine: counter, samples, ...(sequences === undefined ? {} : { sequences }) },
        { maxContexts: 2 },
      ).map(({ code, where }) => `${code} ${where}`);
    expect(codesOf()).toEqual(['MDL-014 ', 'MDL-107 shut/knock/0', 'MDL-106 open']);
    expect(codesOf({ fourTimes: ['knock', 'knock', 'knock', 'knock'] })).toEqual(['MDL-014 ']);
  });

  test('finds a misspelt target, although the chart cannot even be created', () => {
    const [finding] = lintMachine(() => ({ machine: door({ knock: { target: 'wyde', ...done('It opens.') } }) }));
    expect(finding).toMatchObject({ code: 'MDL-113', severity: 'error' });
    expect(finding?.message).toMatch(/wyde/);
  });

  test('every code has its own meaning', () => {
    const meanings = Object.values(codes);
    expect(new Set(meanings).size).toBe(meanings.length);
    for (const code of Object.keys(codes)) expect(code).toMatch(/^MDL-[0-4]\d\d$/);
  });

  test('every code that is written anywhere is listed', () => {
    const folder = new URL('../', import.meta.url);
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    const written = sources.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/MDL-\d{3}/g) ?? []);
    expect([...new Set(written)].filter((code) => !(code in codes))).toEqual([]);
  });
});
