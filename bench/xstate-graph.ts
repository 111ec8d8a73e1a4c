/**
 * The same composition as one transition function, for xstate/graph: a snapshot of machine snapshots, queues, budgets and
 * ghost, and an event for each step that can happen. What can happen is said by the naive explorer, which asks xstate for
 * every step (`conformance/explore/naive.ts`); what is searched and remembered, by xstate/graph.
 */
import type { AnyActorLogic } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { Composition } from '../conformance/index.js';
import { World, type State } from '../conformance/explore/naive.js';

export interface Adjacency {
  readonly states: number;
  readonly transitions: number;
  /** What xstate/graph returned, which keeps every state. */
  readonly map: object;
}

/** @param composition - one without `start`: roles begin in their initial states. */
export function adjacencyOf(composition: Composition): Adjacency {
  const world = new World(composition);
  const initial = world.initial();
  // It asks what can be tried in a state, and tries all of that before it goes on to another.
  let ahead: readonly State[] = [];
  const logic = {
    transition: (_state: State, { step }: { readonly step: number }) => ahead[step],
    getInitialSnapshot: () => initial,
    getPersistedSnapshot: (state: State) => state,
  } as unknown as AnyActorLogic;
  const map = getAdjacencyMap(logic, {
    events: ((state: State) => {
      ahead = world.successors(state).map(({ state: after }) => after);
      return ahead.map((_, step) => ({ type: 'step', step }));
    }) as never,
    fromState: initial as never,
    serializeState: textOf as never,
    limit: Infinity,
  });
  const nodes = Object.values(map);
  return {
    states: nodes.length,
    transitions: nodes.reduce((sum, { transitions }) => sum + Object.keys(transitions).length, 0),
    map,
  };
}

/** Quicker than the key of the naive explorer, which sorts the fields of every context. */
const textOf = ({ roles, channels, budgets, ghost }: State): string =>
  JSON.stringify([
    Object.values(roles).map(({ value, context }) => [value, context as unknown]),
    Object.entries(channels)
      .filter(([, queue]) => queue.length > 0)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    budgets,
    ghost,
  ]);
