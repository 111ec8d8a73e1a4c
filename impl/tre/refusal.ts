/**
 * How a command of the TRE and its checks end: with what was established, or with the cause that `tre.refused` names.
 */
import type { Outcome } from '../checks.js';
import type { RefusalCause } from '../role.js';

/** What was established, or the cause. */
export type Checked<Value> = Outcome<Value, RefusalCause>;

/** A refusal; nothing has changed. */
export interface Refusal {
  readonly ok: false;
  readonly cause: RefusalCause;
}

/** The value is established. */
export function accept<Value>(value: Value): Checked<Value> {
  return { ok: true, value };
}

/** Turns a command down. */
export function refuse(cause: RefusalCause): Refusal {
  return { ok: false, cause };
}

/** The refusal of the first check that does not pass, in the order that the profile gives; later ones are not made. */
export function firstRefusal(...checks: readonly (() => Checked<unknown>)[]): Refusal | undefined {
  for (const check of checks) {
    const outcome = check();
    if (!outcome.ok) return outcome;
  }
  return undefined;
}
