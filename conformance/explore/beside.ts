/**
 * Roles that lack something, beside the same roles whole: at which steps of a run the two part.
 *
 * A chart says of a transition what it does for a whole role. Where a guard of it was weakened that sentence is not
 * true of what happens, and the one that the whole role would have given is the one to be read.
 */
import { compileMachine, type CompiledRole, type LocalStep } from '../compile/compile.js';
import { identityOf } from '../compile/identity.js';
import type { RoleInstance } from './composition.js';
import type { Otherwise } from './trace.js';

export interface Beside {
  /** The instances, whole; those that lack something are found by name. */
  readonly roles: readonly RoleInstance[];
  /** What they lack, as a name. */
  readonly lacks: string;
}

/** @returns what the whole role does in the state and with the event of a step, where that is something else. */
export function otherwiseAt(
  { roles, lacks }: Beside,
  compiled: CompiledRole,
  { from, to, event, ...did }: LocalStep,
): Otherwise | undefined {
  const whole = roles.find(({ name }) => name === compiled.name);
  if (whole === undefined || whole.machine === compiled.machine) return undefined;
  const { name, machine, input } = whole;
  const role = compileMachine({ name, machine, input }, { checkPurity: false, startAt: compiled.state(from) });
  const does = role.step(role.stepId(role.initial, role.eventId(compiled.event(event))));
  const [after, here] = [role.state(does.to), compiled.state(to)];
  const context = differing(after.context, here.context, name);
  const instead = differing(here.context, after.context, name);
  const isSame =
    does.outcome === did.outcome &&
    does.cause === did.cause &&
    identityOf(does.outputs, name) === identityOf(did.outputs, name) &&
    after.path === here.path &&
    Object.keys({ ...context, ...instead }).length === 0;
  if (isSame) return undefined;
  const { outcome, cause, says, outputs } = does;
  return {
    lacks,
    outcome,
    ...(cause === undefined ? {} : { cause }),
    says,
    outputs,
    after: after.path,
    context,
    instead,
  };
}

/** Fields of one context that have another value in the other. */
function differing(one: unknown, other: unknown, where: string): Readonly<Record<string, unknown>> {
  const [fields, others] = [one, other].map((context) => Object.entries(context ?? {}));
  const known = new Map(others);
  return Object.fromEntries(
    (fields ?? []).filter(
      ([field, value]) => !known.has(field) || identityOf(value, where) !== identityOf(known.get(field), where),
    ),
  );
}
