import { createMachine } from 'xstate';
import { describe, expect, it } from 'vitest';
import { doorModel } from '../run/example-door.js';
import { roleAutomaton, runWord } from './automaton.js';
import { canonicalJson } from './canonical.js';
import { confirmingSuffix } from './confirm.js';
import { negatives, pairsOf, states, transitionPairs, transitions, unexpected } from './criteria.js';
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
    for (const { inputs } of transitionPairs(automaton)) {
      const path = runWord(automaton, inputs);
      for (const one of path.at(-2)?.transitions ?? [])
        for (const two of path.at(-1)?.transitions ?? []) pairs.add(`${one} ${two}`);
    }
    expect(pairs).toEqual(pairsOf(automaton));
    expect([...transitionPairs(automaton, { maxPairs: 3 })]).toHaveLength(3);
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
    expect([...simplePaths(big, { maxPaths: 100 })]).toHaveLength(100);
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
