/**
 * What the engine expects of a role machine: any XState v5 machine that keeps the rules of `conformance/lint`.
 *
 * A machine takes one event and answers with messages. A message leaves through the action `send`, whose
 * parameters are a {@link Sent}; nothing is executed, xstate's pure `transition` returns the action and the
 * engine reads it. Every transition carries a sentence (`description`) and a {@link TransitionRule} (`meta`).
 */
import type { AnyStateMachine } from 'xstate';

/** An event as machines take it: a type and flat, plain, finite fields. */
export interface PlainEvent {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One message that a machine sends: the port it leaves by (the name of the receiving instance) and the event it becomes there. */
export interface Sent {
  readonly to: string;
  readonly msg: PlainEvent;
}

/** Why a transition exists and what it does with its event. */
export interface TransitionRule {
  /** Requirement and decision ids that the transition realises; never empty. */
  readonly ids: readonly string[];
  /** `done`: the event is used. `refused`: it is turned down with `cause`. `ignored`: it is passed over by decision. */
  readonly outcome: 'done' | 'refused' | 'ignored';
  readonly cause?: string;
  /** A refusal that also ends what was under way, and so may lead to another state. */
  readonly abandons?: true;
}

/** One representative of a class of inputs of a role, from which its own automaton and its tests are made. */
export interface SampleInput {
  /** Unique within the role, kebab-case, e.g. `user-answer` or `user-answer.wrong-key`. */
  readonly id: string;
  readonly event: PlainEvent;
  /** Who causes it: the port of a peer, or `timer`, `env`, `principal`. */
  readonly from: string;
  /** `ok` for a well-formed genuine input; otherwise how it differs from its twin. */
  readonly op: 'ok' | NegativeOp;
  /** For a negative input: the id of the minimally different genuine one. */
  readonly twin?: string;
  /** Fields of the context: the input is tried only where they have these values. Default: everywhere. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** Sent along the role's sequences alone, as is what follows it: from everywhere it would lead to too many states. */
  readonly onlyOnSequences?: true;
}

export type NegativeOp =
  | 'wrongKey'
  | 'corrupt'
  | 'replay'
  | 'otherDevice'
  | 'otherOperator'
  | 'otherSession'
  | 'stale'
  | 'expired'
  | 'missingField'
  | 'malformed'
  | 'outOfOrder'
  | 'denied';

/** A role: its machine, how to start it, and its sample inputs. */
export interface RoleModel {
  /** Instance name and port, e.g. `door`, `frontDoor`. */
  readonly name: string;
  readonly machine: AnyStateMachine;
  /** Passed to the machine as xstate `input`. */
  readonly input?: unknown;
  readonly samples: readonly SampleInput[];
  /** Sequences of sample ids to be tested as they are, by what they show. */
  readonly sequences?: Readonly<Record<string, readonly string[]>>;
  /** Of a role that keeps a store: how its power is cut and comes back. */
  readonly power?: PowerRule;
}

/** The samples by which a role loses its power and starts again, by their ids. */
export interface PowerRule {
  readonly cut: string;
  readonly boot: string;
  /** Fields of the context that are facts of the surroundings: no store keeps them. */
  readonly surroundings?: readonly string[];
}
