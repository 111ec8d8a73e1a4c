/**
 * What every role of the reference implementation is: octets in, octets out, time and chance passed in.
 *
 * A role never reads a clock, draws randomness, opens a socket or a file by itself.
 */
import type { Random } from './crypto/random.js';

/** A message that leaves a role: the port of the receiver and the encoded message. */
export interface Outgoing {
  readonly to: string;
  readonly octets: Uint8Array;
}

/** What a role did with one input. `refused` names the cause when the input was turned down (profile, section 3). */
export interface Reaction {
  readonly out: readonly Outgoing[];
  readonly refused?: RefusalCause;
}

/** The closed list of causes with which a role turns an input down. */
export type RefusalCause =
  | 'malformed'
  | 'badSignature'
  | 'otherDevice'
  | 'otherOperator'
  | 'otherMode'
  | 'otherCredential'
  | 'stale'
  | 'expired'
  | 'unknownSession'
  | 'unknownIdentity'
  | 'unknownRequest'
  | 'noContract'
  | 'noMcim'
  | 'noIsim'
  | 'noToken'
  | 'tokenMismatch'
  | 'tokenUsed'
  | 'notAuthorised'
  | 'missingParameter'
  | 'notEntitled'
  | 'notAttached'
  | 'confined'
  | 'filtered'
  | 'noAddress'
  | 'contradictoryAddress'
  | 'alreadyServing'
  | 'outOfOrder'
  | 'noBootstrapPath';

/** Time as a role sees it. One timer a name; arming it again restarts it. */
export interface Clock {
  /** Milliseconds since the epoch of 1970. */
  now(): number;
  arm(timer: string, afterMs: number): void;
  disarm(timer: string): void;
}

/** Given to every role at construction. */
export interface Surroundings {
  readonly clock: Clock;
  readonly random: Random;
}

/** A role of the reference implementation. */
export interface Role {
  /** A message that arrived on the port of its sender. */
  deliver(from: string, octets: Uint8Array): Reaction;
  /** A timer that this role armed has expired. */
  expire(timer: string): Reaction;
  /** A principal's command or a fact of the environment (`powerCut`, `powerRestored`, `make`, `selectSho`, ...). */
  command(action: string, args?: Readonly<Record<string, unknown>>): Reaction;
}
