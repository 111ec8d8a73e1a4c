import { assign, createMachine, setup } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { SampleInput } from '../role.js';
import { doorModel } from '../run/example-door.js';
import { roleAutomaton, runWord } from './automaton.js';
import { canonicalJson } from './canonical.js';
import { confirmingSuffix } from './confirm.js';
import { acceptedAlike, negatives, states, transitions, unexpected } from './criteria.js';
import { pairsOf, pairsOn, transitionPairs } from './pairs.js';
import { shortestPaths, simplePaths, xstatePaths } from './paths.js';
import { withoutPrefixes, wordText } from './word.js';

const automaton = roleAutomaton(doorModel);
const textOf = (inputs: readonly number[]): string => wordText(automaton, inputs);

describe('the automaton of a role', () => {
  it('knows each state with its context, and a shortest way to it', () => {
    expect(automaton.states.map(({ path, context }) => [path, context])).toEqual([
      ['off', { tries: 0 }],
      ['on.idle', { tries: 0 }],
      ['on.waiting', { tries: 0 }],
      ['on.open', { tries: 0 }],
      ['on.waiting', { tries: 1 }],
    ]);
    expect(automaton.access.map(textOf)).toEqual([
      '',
      'power-on',
      'power-on request',
      'power-on request answer',
      'power-on request answer.wrong-key',
    ]);
  });

  it('reads answers, outcome, cause, sentence and ids of a transition', () => {
    const [edge] = runWord(automaton, [automaton.inputs.findIndex(({ id }) => id === 'power-on')]);
    expect(edge).toMatchObject({
      outputs: [{ to: 'user', msg: { type: 'door.ready' } }],
      outcome: 'done',
      transitions: ['off/owner.powerOn/0'],
      says: 'The door shall say when it is ready.',
      ids: ['DOOR-1.1-s01'],
    });
  });

  it('reports a bound that is hit', () => {
    expect(() => roleAutomaton(doorModel, { maxStates: 3 })).toThrow(/MDL-014/);
    const cut = roleAutomaton(doorModel, { maxStates: 3, atBound: 'cut' });
    expect([cut.complete, automaton.complete]).toEqual([false, true]);
    expect(cut.states.map(({ path }) => path)).toEqual(['off', 'on.idle', 'on.waiting']);
    // `answer` would open the door, and what is behind it was cut off.
    expect(cut.table[2]?.filter(({ enabled }) => enabled).map(({ input }) => cut.inputs[input]?.id)).not.toContain(
      'answer',
    );
  });

  it('refuses a guard that answers now so, now so, unless told that it was asked before', () => {
    let calls = 0;
    const moody = createMachine({
      initial: 'a',
      states: { a: { on: { x: [{ guard: () => calls++ % 2 === 0, target: 'b' }, { target: 'a' }] } }, b: {} },
    });
    const model = {
      name: 'moody',
      machine: moody,
      samples: [{ id: 'x', event: { type: 'x' }, from: 'peer', op: 'ok' as const }],
    };
    expect(() => roleAutomaton(model)).toThrow(/MDL-012/);
    expect(() => roleAutomaton(model, { checkPurity: false })).not.toThrow();
  });

  it('sends a timer or fact that is refused with an effect, and none that has no effect', () => {
    const refused = { ids: ['X-1'], outcome: 'refused' as const, cause: 'x' };
    const machine = createMachine({
      initial: 'a',
      states: {
        a: { on: { 'timer.x': { target: 'b', meta: refused }, 'env.y': { meta: refused } } },
        b: {},
      },
    });
    const samples = ['timer.x', 'env.y'].map((type) => ({
      id: type,
      event: { type },
      from: type.slice(0, type.indexOf('.')),
      op: 'ok' as const,
    }));
    const { table, inputs } = roleAutomaton({ name: 'tired', machine, samples });
    expect(table[0]?.filter(({ enabled }) => enabled).map(({ input }) => inputs[input]?.id)).toEqual(['timer.x']);
  });

  describe('with inputs that are sent on sequences alone', () => {
    const done = { ids: ['X-1'], outcome: 'done' as const };
    const to = (target: string) => ({ target, meta: done });
    const machine = createMachine({
      initial: 'a',
      states: { a: { on: { x: to('b'), y: to('b') } }, b: { on: { x: to('c'), y: to('d') } }, c: {}, d: {} },
      on: { ask: { meta: done } },
    });
    const sample = (type: string) => ({ id: type, event: { type }, from: 'peer', op: 'ok' as const });
    const pathsOf = (samples: readonly SampleInput[], ...sequence: string[]): readonly string[] =>
      roleAutomaton({ name: 'x', machine, samples, sequences: { one: sequence } }).states.map(({ path }) => path);

    it('has what they pass through, and nothing that leads away from there', () => {
      const x = { ...sample('x'), onlyOnSequences: true as const };
      expect(pathsOf([sample('x'), sample('y')], 'x')).toEqual(['a', 'b', 'c', 'd']);
      expect(pathsOf([x], 'x')).toEqual(['a', 'b']);
      expect(pathsOf([x], 'x', 'x')).toEqual(['a', 'b', 'c']);
      expect(pathsOf([x, { ...sample('y'), where: { never: 1 } }], 'x')).toEqual(['a', 'b']);
    });

    it('goes on as ever from a state that can be reached without such an input', () => {
      const x = { ...sample('x'), onlyOnSequences: true as const };
      expect(pathsOf([x, sample('y')], 'x')).toEqual(['a', 'b', 'd']);
    });

    it('goes on as ever from a state in which such an input stays', () => {
      const ask = { ...sample('ask'), onlyOnSequences: true as const };
      expect(pathsOf([ask, sample('x'), sample('y')], 'ask')).toEqual(['a', 'b', 'c', 'd']);
    });
  });

  it('refuses samples that contradict each other', () => {
    const twice = [...doorModel.samples, doorModel.samples[0] as (typeof doorModel.samples)[number]];
    expect(() => roleAutomaton({ ...doorModel, samples: twice })).toThrow(/MDL-202/);
  });

  it('has a hash that changes with the model only', () => {
    expect(roleAutomaton({ ...doorModel, samples: doorModel.samples.toReversed() }).hash).toBe(automaton.hash);
    expect(roleAutomaton({ ...doorModel, name: 'gate' }).hash).not.toBe(automaton.hash);
  });

  it('has one text for one value', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 1, c: undefined }] })).toBe('{"a":[{"d":1}],"b":1}');
  });
});

describe('criteria', () => {
  it('states: every state value', () => {
    const reached = new Set(
      [...states(automaton)].flatMap(({ inputs }) =>
        runWord(automaton, inputs).map(({ to }) => automaton.states[to]?.path),
      ),
    );
    expect(reached).toEqual(new Set(['on.idle', 'on.open', 'on.waiting']));
  });

  it('transitions: every reachable transition', () => {
    const taken = new Set(
      [...transitions(automaton)].flatMap(({ inputs, purpose }) => runWord(automaton, inputs)[purpose]?.transitions),
    );
    expect(taken).toEqual(new Set(automaton.reachable));
  });

  it('transition pairs: every pair, within the bound', () => {
    const pairs = new Set<string>();
    for (const { inputs } of transitionPairs(automaton))
      for (const pair of pairsOn(runWord(automaton, inputs))) pairs.add(pair);
    expect(pairs).toEqual(pairsOf(automaton));
    const few = [...transitionPairs(automaton, { maxPairs: 3 })].flatMap(({ inputs }) => [
      ...pairsOn(runWord(automaton, inputs)),
    ]);
    expect(few.length).toBeGreaterThanOrEqual(3);
    expect(few.length).toBeLessThan(pairs.size / 2);
  });

  it('transition pairs: none begins with a step that holds still, and one may lie between the two of a pair', () => {
    const refusal = 'on/user.request/0';
    const [opening, closing] = ['on.waiting/user.answer/0', 'on.open/user.close/0'];
    const pairs = pairsOf(automaton);
    expect([...pairs].filter((pair) => pair.startsWith(`${refusal} `))).toEqual([]);
    expect(pairs).toContain(`${opening} ${refusal}`);
    const word = ['power-on', 'request', 'answer', 'request', 'close'];
    const path = runWord(
      automaton,
      word.map((id) => automaton.inputs.findIndex((sample) => sample.id === id)),
    );
    expect(pairsOn(path)).toContain(`${opening} ${refusal}`);
    expect(pairsOn(path)).toContain(`${opening} ${closing}`);
    expect(pairsOn(path)).not.toContain(`${refusal} ${closing}`);
  });

  it('transition pairs: few words, none longer than told, each for a pair that no earlier one takes', () => {
    for (const maxChain of [5, 25]) {
      const taken = new Set<string>();
      for (const { inputs, purpose } of transitionPairs(automaton, { maxChain })) {
        const path = runWord(automaton, inputs);
        const before = new Set([...taken, ...pairsOn(path.slice(0, purpose))]);
        expect([...pairsOn(path.slice(0, purpose))].filter((pair) => !taken.has(pair))).toEqual([]);
        expect([...pairsOn(path.slice(0, purpose + 1))].some((pair) => !before.has(pair))).toBe(true);
        expect(inputs.length).toBeLessThanOrEqual(Math.max(maxChain, purpose + 1));
        for (const pair of pairsOn(path)) taken.add(pair);
      }
      expect(taken).toEqual(pairsOf(automaton));
    }
    expect([...transitionPairs(automaton)].length).toBeLessThan(
      [...transitionPairs(automaton, { maxChain: 5 })].length,
    );
  });

  it('negatives: not for an input that is accepted just as the genuine one', () => {
    const edge = { description: 'It opens.', meta: { ids: ['X-1'], outcome: 'done' as const }, target: 'b' };
    const machine = createMachine({ initial: 'a', states: { a: { on: { open: edge } }, b: {} } });
    const samples = [
      { id: 'open', event: { type: 'open', age: 1 }, from: 'peer', op: 'ok' as const },
      { id: 'open.old', event: { type: 'open', age: 2 }, from: 'peer', op: 'stale' as const, twin: 'open' },
    ];
    const door = roleAutomaton({ name: 'alike', machine, samples });
    expect([...negatives(door)]).toEqual([]);
    expect(door.table[0]?.map((each) => acceptedAlike(door, each))).toEqual([false, true]);
  });

  it('negatives: where the twin is accepted; unexpected: where a genuine message is not', () => {
    expect([...negatives(automaton)].map(({ inputs }) => textOf(inputs))).toEqual([
      'power-on request answer.replay',
      'power-on request answer.wrong-key',
    ]);
    expect([...unexpected(automaton)]).toHaveLength(3 + 2 + 2 + 2);
  });

  it('shortest paths reach every state that is not the start', () => {
    const ends = [...shortestPaths(doorModel, automaton)].flatMap(({ inputs }) =>
      runWord(automaton, inputs).map(({ to }) => to),
    );
    expect(new Set(ends)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('name, of two samples of one event, the one that is tried where the path is', () => {
    const meta = { ids: ['X-1'], outcome: 'done' as const };
    const machine = setup({ types: { context: {} as { n: number } } }).createMachine({
      context: { n: 0 },
      initial: 'a',
      states: { a: {} },
      on: { x: { actions: assign({ n: ({ context }) => Math.min(2, context.n + 1) }), meta } },
    });
    const again = { event: { type: 'x' }, from: 'peer', op: 'ok' as const };
    const samples = [
      { ...again, id: 'first', where: { n: 0 } },
      { ...again, id: 'then', where: { n: 1 } },
    ];
    const model = { name: 'counter', machine, samples };
    const counter = roleAutomaton(model);
    expect([...shortestPaths(model, counter)].map(({ inputs }) => wordText(counter, inputs))).toEqual(['first then']);
  });

  it('simple paths agree with xstate, up to parallel edges', () => {
    const visited = (inputs: readonly number[]): string =>
      runWord(automaton, inputs)
        .map(({ to }) => to)
        .join(' ');
    const ours = new Set([...simplePaths(automaton)].map(({ inputs }) => visited(inputs)));
    const theirs = xstatePaths(doorModel, automaton, 'simple').map((inputs) => ({
      criterion: 'simple-path' as const,
      inputs,
      purpose: 0,
    }));
    const maximal = new Set(withoutPrefixes(theirs).map(({ inputs }) => visited(inputs)));
    expect(ours).toEqual(maximal);
    expect([...simplePaths(automaton, { maxPaths: 1 })]).toHaveLength(1);
    const cutOff = (bounds: object): boolean => {
      const paths = simplePaths(automaton, bounds);
      for (let next = paths.next(); ; next = paths.next()) if (next.done === true) return next.value;
    };
    expect([{}, { maxPaths: 1 }, { maxLength: 2 }].map(cutOff)).toEqual([false, true, true]);
  });

  it('simple paths stream: a machine with more paths than anybody can count yields the first at once', () => {
    const names = Array.from({ length: 14 }, (_unused, index) => `s${index}`);
    const complete = createMachine({
      initial: 's0',
      states: Object.fromEntries(
        names.map((from) => [from, { on: Object.fromEntries(names.map((to) => [`go.${to}`, { target: to }])) }]),
      ),
    });
    const samples = names.map((name) => ({ id: name, event: { type: `go.${name}` }, from: 'peer', op: 'ok' as const }));
    const big = roleAutomaton({ name: 'complete', machine: complete, samples });
    const first = [...simplePaths(big, { maxPaths: 100 })];
    expect(first).toHaveLength(100);
    // The branches take turns: a bound leaves something of each.
    expect(new Set(first.map(({ inputs }) => inputs[0])).size).toBe(13);
  });
});

describe('a confirming suffix', () => {
  it('is the shortest answer that the wrong states do not give', () => {
    // Expected `waiting`, suspected `open`: `close` is silent or refused in one, `answer` opens only in the other.
    expect(textOf(confirmingSuffix(automaton, 2, [3]) ?? [])).toBe('answer');
    // Expected `off`, suspected `idle`.
    expect(textOf(confirmingSuffix(automaton, 0, [1]) ?? [])).toBe('power-on');
  });

  it('does not exist where nothing answers any more', () => {
    const mute = createMachine({ initial: 'a', states: { a: { on: { x: {} } } } });
    const dead = roleAutomaton({
      name: 'mute',
      machine: mute,
      samples: [{ id: 'x', event: { type: 'x' }, from: 'peer', op: 'ok' }],
    });
    expect(confirmingSuffix(dead, 0, [])).toBeUndefined();
  });
});
