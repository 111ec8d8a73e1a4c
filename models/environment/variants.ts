/**
 * How a role is made that lacks one of its rules: the machine itself, with guards answered otherwise, with messages
 * seen or sent otherwise, or with a transition that leads elsewhere. What is not named stays as it is.
 *
 * Nothing in the roles knows of this; a rule that a role has lost or renamed is an error here, and no silent success.
 */
import { createMachine, type AnyStateMachine } from 'xstate';
import type { PlainEvent } from '../../conformance/role.js';

/** A machine that differs from another in one of its rules. */
export type Variant = (machine: AnyStateMachine) => AnyStateMachine;

type Fields = Readonly<Record<string, unknown>>;

/** Events, and messages, with their own fields. */
interface Typed {
  readonly type: string;
}

/** What a guard is asked about; each variant knows what it is of. */
export interface Asked<C = Fields, E extends Typed = PlainEvent> {
  readonly context: C;
  readonly event: E;
}

type Guard = (asked: Asked, params?: unknown) => boolean;

/** A transition as a chart writes it down. */
export interface WrittenTransition extends Fields {
  readonly target?: string;
  readonly guard?: unknown;
  readonly actions?: unknown;
}

/** Several, one after another. */
export const all =
  (...variants: readonly Variant[]): Variant =>
  (machine) =>
    variants.reduce((made, variant) => variant(made), machine);

/** These guards are never true: refusals that are not given, rules that never apply. */
export const never = (...names: readonly string[]): Variant =>
  answering(Object.fromEntries(names.map((name) => [name, () => false])));

/** These guards are always true. */
export const ever = (...names: readonly string[]): Variant =>
  answering(Object.fromEntries(names.map((name) => [name, () => true])));

/**
 * These guards have another answer.
 *
 * @throws RangeError if the machine has no such guard.
 */
export const answering =
  <C, E extends Typed>(guards: Readonly<Record<string, (asked: Asked<C, E>) => boolean>>): Variant =>
  (machine) => {
    const known = guardsOf(machine);
    for (const name of Object.keys(guards))
      if (known[name] === undefined)
        throw new RangeError(
          `${machine.id}: expected a guard ${name}, there is none. Name the guard that has taken over.`,
        );
    return machine.provide({ guards: guards as never });
  };

/**
 * Guards see these fields of an event of this type as though a check had passed; what the role does with the event is
 * done with the event as it came.
 */
export const seeing =
  <C, E extends Typed>(type: E['type'], as: (asked: Asked<C, E>) => Partial<Omit<E, 'type'>>): Variant =>
  (machine) => {
    const guards = Object.entries(guardsOf(machine)).map(([name, guard]): [string, Guard] => [
      name,
      ({ context, event }, params) =>
        guard(
          {
            context,
            event: event.type === type ? { ...event, ...as({ context, event } as unknown as Asked<C, E>) } : event,
          },
          params,
        ),
    ]);
    return machine.provide({ guards: Object.fromEntries(guards) as never });
  };

/** Messages of this type leave the role changed. */
export const sending =
  <M extends Typed, E extends Typed = PlainEvent>(
    type: M['type'],
    as: (message: M, asked: Asked<Fields, E>) => M,
  ): Variant =>
  (machine) => {
    let found = false;
    const changed = (action: unknown): unknown => {
      if (!isSend(action)) return action;
      const { params } = action;
      if (typeof params !== 'function') {
        if ((params as { msg?: PlainEvent }).msg?.type !== type) return action;
        found = true;
      }
      const made = (asked: Asked<Fields, E>): unknown => {
        const sent = (typeof params === 'function' ? (params as (a: typeof asked) => unknown)(asked) : params) as {
          readonly msg: PlainEvent;
        };
        return sent.msg.type === type ? { ...sent, msg: as(sent.msg as unknown as M, asked) } : sent;
      };
      if (typeof params === 'function') found = true;
      return { ...action, params: made };
    };
    const made = rewritten(machine, (_at, transition) => ({
      ...transition,
      ...(transition.actions === undefined
        ? {}
        : { actions: [transition.actions].flat().map((action: unknown) => changed(action)) }),
    }));
    if (!found)
      throw new RangeError(`${machine.id}: expected a message ${type} among those that it sends, there is none.`);
    return made;
  };

/**
 * The transitions of one event in one state, a dotted path, are others.
 *
 * @throws RangeError if there is no such transition.
 */
export const leading =
  (at: string, type: string, edit: (transition: WrittenTransition) => WrittenTransition): Variant =>
  (machine) => {
    let found = false;
    const made = rewritten(machine, (path, transition, event) => {
      if (path !== at || event !== type) return transition;
      found = true;
      return edit(transition);
    });
    if (!found)
      throw new RangeError(`${machine.id}: expected a transition on ${type} in ${at || 'the root'}, there is none.`);
    return made;
  };

const isSend = (action: unknown): action is { readonly type: 'send'; readonly params: unknown } =>
  typeof action === 'object' && action !== null && 'type' in action && action.type === 'send' && 'params' in action;

/** Guards that are combinations of others ask those by name, and are left as they are. */
function guardsOf(machine: AnyStateMachine): Readonly<Record<string, Guard>> {
  const { guards } = machine.implementations as unknown as { readonly guards: Readonly<Record<string, unknown>> };
  return Object.fromEntries(
    Object.entries(guards).filter(([, guard]) => typeof guard === 'function' && !('check' in guard)),
  ) as Readonly<Record<string, Guard>>;
}

type Edit = (path: string, transition: WrittenTransition, event: string) => WrittenTransition;

/** The machine of a chart in which transitions have been edited. */
function rewritten(machine: AnyStateMachine, edit: Edit): AnyStateMachine {
  return createMachine(
    editedState(machine.config as unknown as Fields, '', edit) as never,
    machine.implementations as never,
  );
}

function editedState(state: Fields, path: string, edit: Edit): Fields {
  const on = state['on'] as Fields | undefined;
  const states = state['states'] as Readonly<Record<string, Fields>> | undefined;
  return {
    ...state,
    ...(on === undefined
      ? {}
      : {
          on: Object.fromEntries(
            Object.entries(on).map(([event, written]) => [
              event,
              Array.isArray(written)
                ? written.map((one) => edit(path, one as WrittenTransition, event))
                : edit(path, written as WrittenTransition, event),
            ]),
          ),
        }),
    ...(states === undefined
      ? {}
      : {
          states: Object.fromEntries(
            Object.entries(states).map(([name, inner]) => [
              name,
              editedState(inner, path === '' ? name : `${path}.${name}`, edit),
            ]),
          ),
        }),
  };
}
