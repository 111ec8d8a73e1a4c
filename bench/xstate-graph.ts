/**
 * The same composition as one transition function, for xstate/graph: a global snapshot of machine snapshots, queues and
 * budgets, and an event for each step that can happen. What a composition has of losses and commands, and no more.
 */
import { transition, type AnyActorLogic, type AnyMachineSnapshot } from 'xstate';
import { getAdjacencyMap } from 'xstate/graph';
import type { Composition, PlainEvent, Sent } from '../conformance/index.js';

interface Global {
  readonly status: 'active';
  readonly output: undefined;
  readonly error: undefined;
  readonly roles: Readonly<Record<string, AnyMachineSnapshot>>;
  readonly queues: Readonly<Record<string, readonly PlainEvent[]>>;
  readonly budgets: Readonly<Record<string, number>>;
}

type Step =
  | { readonly type: 'deliver' | 'lose'; readonly from: string; readonly to: string }
  | { readonly type: 'command'; readonly at: number };

/** States and transitions as xstate/graph counts them. */
export function adjacencyOf(composition: Composition): { readonly states: number; readonly transitions: number } {
  const { roles, stimuli = [], channels } = composition;
  const machines = new Map(roles.map(({ name, machine }) => [name, machine]));
  const capacity = channels?.default?.capacity ?? 2;

  const take = (state: Global, name: string, event: PlainEvent): Global | undefined => {
    const machine = machines.get(name);
    const before = state.roles[name];
    if (machine === undefined || before === undefined) throw new Error(`no role ${name}`);
    const [after, actions] = transition(machine, before, event as never);
    let { queues } = state;
    for (const { params } of actions) {
      const { to, msg } = params as unknown as Sent;
      const queue = queues[`${name}>${to}`] ?? [];
      if (queue.length >= capacity) return undefined;
      queues = { ...queues, [`${name}>${to}`]: [...queue, msg] };
    }
    return { ...state, roles: { ...state.roles, [name]: after as AnyMachineSnapshot }, queues };
  };

  const spend = (state: Global, budget: string): Global => ({
    ...state,
    budgets: { ...state.budgets, [budget]: (state.budgets[budget] ?? 0) - 1 },
  });

  /** A command that is ignored is no step. */
  const isUnmoved = (before: Global, after: Global, role: string): boolean =>
    before.roles[role]?.context === after.roles[role]?.context && before.queues === after.queues;

  const next = (state: Global, event: Step): Global | undefined => {
    if (event.type === 'command') {
      const stimulus = stimuli[event.at];
      if (stimulus === undefined) throw new Error(`no command ${event.at}`);
      const { to, event: command, budget } = stimulus;
      const after = take(state, to, command);
      if (after === undefined || isUnmoved(state, after, to)) return undefined;
      return budget === undefined ? after : spend(after, budget);
    }
    const key = `${event.from}>${event.to}`;
    const [head, ...rest] = state.queues[key] ?? [];
    if (head === undefined) throw new Error(`nothing on ${key}`);
    const popped = { ...state, queues: { ...state.queues, [key]: rest } };
    return event.type === 'lose' ? spend(popped, 'loss') : take(popped, event.to, head);
  };

  const textOf = ({ roles: snapshots, queues, budgets }: Global): string =>
    JSON.stringify([
      Object.values(snapshots).map(({ value, context }) => [value, context as unknown]),
      Object.entries(queues)
        .filter(([, queue]) => queue.length > 0)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
      budgets,
    ]);

  /** What may be tried; a step that cannot be taken leads back to where it began, and adds no state. */
  const events = (state: Global): Step[] => {
    const commands = stimuli.flatMap(({ budget }, at): Step[] =>
      budget !== undefined && (state.budgets[budget] ?? 0) === 0 ? [] : [{ type: 'command', at }],
    );
    const isLossy = (state.budgets['loss'] ?? 0) > 0;
    const steps = Object.entries(state.queues).flatMap(([key, queue]): Step[] => {
      if (queue.length === 0) return [];
      const [from = '', to = ''] = key.split('>');
      return isLossy
        ? [
            { type: 'deliver', from, to },
            { type: 'lose', from, to },
          ]
        : [{ type: 'deliver', from, to }];
    });
    return [...commands, ...steps];
  };

  const initial: Global = {
    status: 'active',
    output: undefined,
    error: undefined,
    roles: Object.fromEntries(
      roles.map(({ name, machine }) => [name, machine.getInitialSnapshot({} as never) as AnyMachineSnapshot]),
    ),
    queues: {},
    budgets: composition.budgets,
  };
  const logic = {
    transition: (state: Global, event: Step) => next(state, event) ?? state,
    getInitialSnapshot: () => initial,
    getPersistedSnapshot: (state: Global) => state,
  } as unknown as AnyActorLogic;
  const map = getAdjacencyMap(logic, {
    events: events as never,
    fromState: initial as never,
    serializeState: textOf as never,
    limit: Infinity,
  });
  const nodes = Object.values(map);
  return {
    states: nodes.length,
    transitions: nodes.reduce((sum, { transitions }) => sum + Object.keys(transitions).length, 0),
  };
}
