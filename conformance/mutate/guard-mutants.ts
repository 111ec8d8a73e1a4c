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
import { guardName } from '../emit/statechart-graph.js';

/** One guard, or one operand of it, removed from one transition. */
export interface GuardMutant {
  /** `<source state path>/<event descriptor>/<index>`, as `compile` names it. */
  readonly transition: string;
  /** State path of the transition. */
  readonly source: string;
  /** What the transition takes: a type of event, or a pattern with `*`. */
  readonly descriptor: string;
  /** What is removed, as a person would write it; a repeated operand is followed by its number, e.g. `isIdle (2)`. */
  readonly without: string;
  /** The machine without it, made anew on each call. */
  machine(): AnyStateMachine;
}

/** Every such machine, in document order, the whole guard before its operands. */
export function guardMutants(machine: AnyStateMachine): readonly GuardMutant[] {
  return guardedTransitions(machine.config, []).flatMap(({ source, descriptor, index, path, guard }) => {
    const seen = new Map<string, number>();
    return [{ removed: guard, rest: always }, ...withoutOperand(guard)].map(({ removed, rest }): GuardMutant => {
      const name = guardName(removed);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return {
        transition: `${source}/${descriptor}/${index}`,
        source,
        descriptor,
        without: count === 1 ? name : `${name} (${count})`,
        machine: () =>
          createMachine(
            replaced(machine.config, path, rest) as never,
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

interface Guarded {
  readonly source: string;
  readonly descriptor: string;
  readonly index: number;
  /** Where its guard is in the config. */
  readonly path: readonly (string | number)[];
  readonly guard: unknown;
}

interface StateConfig {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, StateConfig>>;
}

function guardedTransitions(config: unknown, states: readonly string[]): Guarded[] {
  const { on = {}, states: children = {} } = config as StateConfig;
  const here = states.flatMap((name) => ['states', name]);
  const own = Object.entries(on).flatMap(([descriptor, written]) =>
    (Array.isArray(written) ? written : [written]).flatMap((candidate: unknown, index): Guarded[] => {
      const guard = (candidate as { readonly guard?: unknown } | undefined)?.guard;
      if (guard === undefined) return [];
      const path = [...here, 'on', descriptor, ...(Array.isArray(written) ? [index] : []), 'guard'];
      return [{ source: states.join('.'), descriptor, index, path, guard }];
    }),
  );
  return [...own, ...Object.entries(children).flatMap(([name, child]) => guardedTransitions(child, [...states, name]))];
}

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

/** A copy along the path; what lies beside it is shared. */
function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.with(key as number, replaced(value[key as number], rest, by));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, by) };
}
