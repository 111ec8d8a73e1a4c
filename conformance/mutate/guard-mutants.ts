/**
 * Machines like a given one but for one guard: the whole of it always true, or one operand of an `and` or `or` left
 * out.
 *
 * Made from the config that the machine was created from, with the same implementations. A `not` is left out whole, and
 * within it its operands one by one, which makes the guard stricter; none is replaced by its negation. Left alone:
 * transitions without a guard, and the guards behind a name, which are code.
 */
import type { AnyStateMachine } from 'xstate';
import { and, createMachine, not, or } from 'xstate';
import { refuseStructuralFaults } from '../compile/structure.js';
import { guardName } from '../emit/statechart-graph.js';
import { configuredTransitions, replaced } from './configured.js';

/** A machine that differs in one transition, or in what one state does when it is entered or left. */
export interface MachineMutant {
  /** `<source state path>/<event descriptor>/<index>`, as `compile` names it; `<state path>/entry` or `/exit`. */
  readonly transition: string;
  /** State path of the transition; of entry and exit, which are anybody's, the machine itself. */
  readonly source: string;
  /** What the transition takes: a type of event, or a pattern with `*`. */
  readonly descriptor: string;
  /** When a transition is taken, what it does then, or what is said on the way into or out of a state. */
  readonly changes: 'choice' | 'effect' | 'way';
  /** Made anew on each call. */
  machine(): AnyStateMachine;
}

/** One guard, or one operand of it, removed from one transition. */
export interface GuardMutant extends MachineMutant {
  /** What is removed, as a person would write it; a repeated operand is followed by its number, e.g. `isIdle (2)`. */
  readonly without: string;
}

/** Every such machine, in document order, the whole guard before its operands. */
export function guardMutants(machine: AnyStateMachine): readonly GuardMutant[] {
  refuseStructuralFaults(machine);
  return configuredTransitions(machine.config).flatMap(({ source, descriptor, index, path, written: { guard } }) => {
    if (guard === undefined) return [];
    const seen = new Map<string, number>();
    return [{ removed: guard, rest: always }, ...withoutOperand(guard)].map(({ removed, rest }): GuardMutant => {
      const name = guardName(removed);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return {
        transition: `${source}/${descriptor}/${index}`,
        source,
        descriptor,
        changes: 'choice',
        without: count === 1 ? name : `${name} (${count})`,
        machine: () =>
          createMachine(
            replaced(machine.config, [...path, 'guard'], rest) as never,
            machine.implementations as never,
          ) as unknown as AnyStateMachine,
      };
    });
  });
}

/**
 * A guard still, for the lint: without any, it would find what stands behind the transition before it asks anything.
 */
const always = (): boolean => true;

interface Weakened {
  readonly removed: unknown;
  readonly rest: unknown;
}

/** xstate keeps the operands of `and`, `or` and `not` beside the function that stands for them. */
function withoutOperand(guard: unknown): Weakened[] {
  const { guards: operands, name } = guard as { readonly guards?: readonly unknown[]; readonly name?: string };
  if (typeof guard !== 'function' || operands === undefined) return [];
  const joined = (parts: readonly unknown[]): unknown => {
    if (name === 'not') return not(parts[0] as never);
    return name === 'or' ? or(parts as never) : and(parts as never);
  };
  return operands.flatMap((removed, index) => [
    ...(operands.length > 1 ? [{ removed, rest: joined(operands.toSpliced(index, 1)) }] : []),
    ...withoutOperand(removed).map((inner) => ({
      removed: inner.removed,
      rest: joined(operands.with(index, inner.rest)),
    })),
  ]);
}
