/**
 * Path criteria: shortest paths by `xstate/graph`, simple paths by a search of our own.
 *
 * `xstate/graph` collects all simple paths before it returns the first, enumerates them anew for each target,
 * and its `limit` throws instead of stopping; it cannot be bounded, so {@link simplePaths} walks the automaton
 * depth first and yields as it goes. `xstatePaths` keeps the library's own result for small machines.
 */
import { createTestModel } from 'xstate/graph';
import type { EventObject } from 'xstate';
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
  const inputOf = new Map<string, number>();
  automaton.inputs.forEach((sample, index) => {
    const key = canonicalJson(sample.event);
    if (!inputOf.has(key)) inputOf.set(key, index);
  });
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
    path.steps
      .filter((step) => step.event.type !== 'xstate.init')
      .map((step) => inputOf.get(canonicalJson(step.event)) as number),
  );
}

export interface SimplePathBounds {
  /** Most paths to yield. Default 2 000. */
  readonly maxPaths?: number;
  /** Longest path, in inputs. Default 40. */
  readonly maxLength?: number;
}

/** Maximal simple paths (no state twice), depth first in input order; of parallel edges the first is taken. */
export function* simplePaths(automaton: RoleAutomaton, bounds: SimplePathBounds = {}): Generator<Word> {
  const maxPaths = bounds.maxPaths ?? 2_000;
  const maxLength = bounds.maxLength ?? 40;
  const onPath = new Set<number>([0]);
  const word: number[] = [];
  let count = 0;

  function* extend(state: number): Generator<Word> {
    let extended = false;
    if (word.length < maxLength) {
      const targets = new Set<number>();
      for (const edge of automaton.table[state] ?? []) {
        if (!edge.enabled || onPath.has(edge.to) || targets.has(edge.to)) continue;
        targets.add(edge.to);
        extended = true;
        onPath.add(edge.to);
        word.push(edge.input);
        yield* extend(edge.to);
        word.pop();
        onPath.delete(edge.to);
        if (count >= maxPaths) return;
      }
    }
    if (!extended && word.length > 0) {
      count++;
      yield { criterion: 'simple-path', inputs: [...word], purpose: word.length - 1 };
    }
  }
  yield* extend(0);
}
