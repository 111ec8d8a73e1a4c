/** For tests: a scenario with one rule of one role broken. */
import type { AnyStateMachine } from 'xstate';
import { StateMachine } from 'xstate';
import type { Composition } from '../../conformance/explore/index.js';

type Config = Record<string, unknown>;

/** The same machine with its configuration changed by `edit`; implementations stay. */
export function withRuleBroken(machine: AnyStateMachine, edit: (config: never) => void): AnyStateMachine {
  const config = copy(machine.config) as Config;
  edit(config as never);
  return new StateMachine(config as never, machine.implementations as never) as AnyStateMachine;
}

/** The composition with the machine of every instance in `names` replaced, also in what it starts from. */
export function withMachine<G>(
  composition: Composition<G>,
  names: readonly string[],
  machine: AnyStateMachine,
): Composition<G> {
  const { start } = composition;
  return {
    ...composition,
    roles: composition.roles.map((role) => (names.includes(role.name) ? { ...role, machine } : role)),
    ...(start === undefined ? {} : { start: { ...start, from: withMachine(start.from, names, machine) } }),
  };
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copy(inner)]));
}
