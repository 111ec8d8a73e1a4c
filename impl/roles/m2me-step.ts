/**
 * The small vocabulary in which the regions of the M2ME say what a step does.
 */
import type { Checks } from '../checks.js';
import type { Message } from '../codec/index.js';
import type { RefusalCause } from '../role.js';
import type { Credential, Host, M2mePorts, M2meState, Step } from './m2me-state.js';

/** What every region needs beside its state. */
export interface M2meContext {
  readonly checks: Checks;
  /** What the host keeps; nothing before the factory has configured the device. */
  readonly host: Host | undefined;
  readonly ports: M2mePorts;
  /** How often a notice is sent before the old operator counts as silent. */
  readonly noticeBudget: number;
  /** The credential that an answer of the TRE names. */
  credentialOf(answer: { readonly identity: string; readonly onAir?: string }): Credential;
}

/** A message to a network or to the TRE. */
export function tell(to: string, message: Message): { readonly to: string; readonly message: Message } {
  return { to, message };
}

/** A command of the TRE, and the state that waits for its answer. */
export function ask(context: M2meContext, next: M2meState, message: Message): Step {
  return { next, out: [tell(context.ports.tre, message)] };
}

/** Whether the device is off: nothing reaches it, and nothing runs on it. */
export function hasNoPower({ name }: M2meState): boolean {
  return name === 'inFactory' || name === 'loading' || name === 'off' || name === 'dark';
}

/** Nothing waits for this input: no output, no cause. */
export function ignore(state: M2meState): Step {
  return { next: state };
}

/** The input is turned down with a cause; the state stays. */
export function turnDown(state: M2meState, cause: RefusalCause): Step {
  return { next: state, refused: cause };
}
