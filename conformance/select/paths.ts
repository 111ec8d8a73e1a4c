/**
 * Path criteria: shortest paths by `xstate/graph`, simple paths by a search of our own.
 *
 * `xstate/graph` collects all simple paths before it returns the first, enumerates them anew for each target,
 * and its `limit` throws instead of stopping; it cannot be bounded, so {@link simplePaths} walks the automaton
 * itself and yields as it goes. `xstatePaths` keeps the library's own result for small machines.
 */
import { createTestModel } from 'xstate/graph';
import type { EventObject } from 'xstate';
import { ModelError } from '../model-error.js';
import type { RoleModel, PlainEvent } from '../role.js';
import type { RoleAutomaton } from './automaton.js';
import { canonicalJson } from './canonical.js';
import type { Word } from './word.js';

/** A shortest path to each distinct snapshot, as `xstate/graph` finds them (paths inside longer paths dropped). */
export function* shortestPaths(model: RoleModel, automaton: RoleAutomaton): Generator<Word> {
  for (const inputs of xstatePaths(model, automaton, 'shortest')) {
    if (inputs.length > 0) yield { criterion: 'state', inputs, purpose: inputs.length - 1 };
  }
}

/**
 * What `xstate/graph` generates for the machine with the role's enabled samples, as words.
 *
 * Self-loops are missing from it by design of the library; `simple` does not end in useful time on machines
 * with more than a few dozen states.
 */
export function xstatePaths(model: RoleModel, automaton: RoleAutomaton, kind: 'shortest' | 'simple'): number[][] {
  const keyOf = (snapshot: { readonly value: unknown; readonly context: unknown }): string =>
    canonicalJson([snapshot.value, snapshot.context]);
  const stateOf = new Map(automaton.states.map((state) => [keyOf(state), state.index]));
  const keys = automaton.inputs.map(({ event }) => canonicalJson(event));
  // Of samples with one event, in each state that which is tried there.
  const wordOf = (events: readonly string[]): number[] => {
    let state = 0;
    return events.map((event) => {
      const edge = automaton.table[state]?.find(({ input, enabled }) => enabled && keys[input] === event);
      if (edge === undefined) throw new ModelError('MDL-204', `${automaton.role}: ${event} cannot happen on a path.`);
      state = edge.to;
      return edge.input;
    });
  };
  type Snapshot = { readonly value: unknown; readonly context: unknown };
  const enabledIn = (snapshot: Snapshot): EventObject[] => {
    const row = automaton.table[stateOf.get(keyOf(snapshot)) ?? -1] ?? [];
    return row
      .filter((edge) => edge.enabled)
      .map((edge) => (automaton.inputs[edge.input] as { event: PlainEvent }).event);
  };
  const options = {
    events: ((snapshot: Snapshot) => enabledIn(snapshot)) as never,
    serializeState: ((snapshot: Snapshot) => keyOf(snapshot)) as never,
    serializeEvent: ((event: EventObject) => canonicalJson(event)) as never,
    filterEvents: ((_snapshot: Snapshot, event: EventObject) => !/^xstate\.(done|error)\./.test(event.type)) as never,
    ...(model.input === undefined ? {} : { input: model.input as never }),
  };
  const testModel = createTestModel(model.machine);
  const paths = kind === 'shortest' ? testModel.getShortestPaths(options) : testModel.getSimplePaths(options);
  return paths.map((path) =>
    wordOf(path.steps.flatMap(({ event }) => (event.type === 'xstate.init' ? [] : [canonicalJson(event)]))),
  );
}

export interface SimplePathBounds {
  /** Most paths to yield. Default 2 000. */
  readonly maxPaths?: number;
  /** Longest path, in inputs. Default 40. */
  readonly maxLength?: number;
}

/**
 * Maximal simple paths (no state twice), of parallel edges the first. The branches of each state take turns, so that a
 * bound leaves something of every branch.
 *
 * @returns whether a bound has cut something off.
 */
export function* simplePaths(automaton: RoleAutomaton, bounds: SimplePathBounds = {}): Generator<Word, boolean> {
  const maxPaths = bounds.maxPaths ?? 2_000;
  const maxLength = bounds.maxLength ?? 40;
  let tooLong = false;

  function* extend(state: number, word: readonly number[], onPath: ReadonlySet<number>): Generator<Word> {
    const targets = new Map<number, number>();
    for (const edge of automaton.table[state] ?? [])
      if (edge.enabled && !onPath.has(edge.to) && !targets.has(edge.to)) targets.set(edge.to, edge.input);
    if (targets.size > 0 && word.length >= maxLength) tooLong = true;
    if (targets.size === 0 || word.length >= maxLength) {
      if (word.length > 0) yield { criterion: 'simple-path', inputs: word, purpose: word.length - 1 };
      return;
    }
    let branches = [...targets].map(([to, input]) => extend(to, [...word, input], new Set(onPath).add(to)));
    while (branches.length > 0) {
      const open: typeof branches = [];
      for (const branch of branches) {
        const { done, value } = branch.next();
        if (done === true) continue;
        open.push(branch);
        yield value;
      }
      branches = open;
    }
  }

  let count = 0;
  for (const word of extend(0, [], new Set([0]))) {
    if (count++ >= maxPaths) return true;
    yield word;
  }
  return tooLong;
}
