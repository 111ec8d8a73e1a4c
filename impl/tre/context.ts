/**
 * What a command of the TRE works on: memory, session, environment. One object for the life of a TRE; the part that a
 * power cut takes is {@link Volatile}.
 */
import type { Checks } from '../checks.js';
import type { Nonce, Sid } from '../codec/fields.js';
import type { Message } from '../codec/messages.js';
import type { Random } from '../crypto/random.js';
import type { Clock } from '../role.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { TokenMode } from '../token-modes.js';
import type { Factory } from './factory.js';
import type { Loaded, TreMemory } from './memory.js';
import { accept, refuse, type Checked } from './refusal.js';
import type { Change, Phase, SlotId } from './slots.js';
import type { SecurityContext } from './usim.js';

/** A session that is open: a verified bootstrap has named its operator and the DPF. */
export interface Session {
  readonly sid: Sid;
  readonly shoId: string;
  readonly dpfId: string;
}

/** What a power cut takes. */
export interface Volatile {
  session: Session | undefined;
  /** CK and IK of each slot in use. */
  readonly contexts: Map<SlotId, SecurityContext>;
  /**
   * The swap of the change under way has failed; nothing of that is written, so a cut takes it and the change goes on.
   */
  installFailed: boolean;
  /** The request for a new initial credential whose answer is awaited. */
  renewal: Nonce | undefined;
}

/** Facts about the TRE that no protocol changes. */
export interface Environment {
  /** The next installation or swap fails. */
  slotFault: boolean;
  /** What the TRE measures of its platform; `updated`: as after an update by its supplier. */
  measured: 'expected' | 'updated' | 'modified';
  /** Whether the initial credential still gives access, and for longer than a provisioning may take. */
  initialCredential: 'usable' | 'nearEnd' | 'unusable';
}

/** Given to each command. */
export interface TreContext extends Loaded {
  readonly memory: TreMemory;
  readonly volatile: Volatile;
  readonly environment: Environment;
  readonly checks: Checks;
  readonly clock: Clock;
  readonly random: Random;
}

/** An answer, or the cause that `tre.refused` names. */
export type Answer = Checked<Message>;

/** Answers. */
export function answer(message: Message): Answer {
  return accept(message);
}

/** The change in one of the phases, or the refusal `outOfOrder`. */
export function inPhase<Wanted extends Phase>(
  change: Change,
  ...phases: readonly Wanted[]
): Checked<Extract<Change, { readonly phase: Wanted }>> {
  const isWanted = (candidate: Change): candidate is Extract<Change, { readonly phase: Wanted }> =>
    (phases as readonly Phase[]).includes(candidate.phase);
  return isWanted(change) ? accept(change) : refuse('outOfOrder');
}

/**
 * What the initial credential is still good for; one that has become an MCIM, and was not renewed, for nothing
 * (DEC-217).
 */
export function initialLeft({ state, environment }: TreContext): Environment['initialCredential'] {
  return state.spent === undefined ? environment.initialCredential : 'unusable';
}

/** Wipes the keys of an access. Best effort: JavaScript may have copied them. */
export function wipeContext(volatile: Volatile, slot: SlotId): void {
  const context = volatile.contexts.get(slot);
  context?.ck.fill(0);
  context?.ik.fill(0);
  volatile.contexts.delete(slot);
}

/** Whether the fault of a slot strikes now; it strikes once. */
export function takeSlotFault({ environment }: TreContext): boolean {
  const strikes = environment.slotFault;
  environment.slotFault = false;
  return strikes;
}

/** Whose word the device was made to take for a change. */
export function tokenModeOf({ tokens }: Factory): TokenMode {
  return tokens ?? 'T1';
}

/** The key that an operator of the trust anchors signs with; none for an operator that the TRE does not know. */
export function keyOf(shoId: string, { factory }: Loaded): { readonly key: VerifyingKey | undefined } {
  return { key: factory.shos.get(shoId) };
}
