/** A run as a value: what pictures, tests and replays are made from. */
import type { Outcome } from '../compile/compile.js';
import type { PlainEvent, Sent } from '../role.js';

export type StepKind = 'deliver' | 'timer' | 'fact' | 'stimulus' | 'lose' | 'duplicate' | 'reorder' | 'inject';

/** Plain JSON. */
export interface Trace {
  readonly scenario: string;
  /** State path by instance. */
  readonly initial: Readonly<Record<string, string>>;
  readonly steps: readonly TraceStep[];
  /** Where the run ends. */
  readonly final: TraceEnd;
  /** Where `traceStates` asked for them: the state at the beginning and after each step. */
  readonly states?: readonly TraceEnd[];
}

export interface TraceEnd {
  readonly roles: Readonly<Record<string, { readonly path: string; readonly context: unknown }>>;
  readonly inFlight: readonly {
    readonly from: string;
    readonly to: string;
    readonly messages: readonly PlainEvent[];
  }[];
  readonly budgets: Readonly<Record<string, number>>;
  readonly ghost?: unknown;
  /** Secrets that the attacker has learnt; only where there is one. */
  readonly learnt?: readonly string[];
}

/** One step. For a fault nothing is taken: outcome `ignored`, no outputs, the state of the receiver unchanged. */
export interface TraceStep extends TraceReaction {
  /** From 1. */
  readonly n: number;
  readonly kind: StepKind;
  /** The sender of the message concerned; of what an attacker delivers, in whose name. */
  readonly from?: string;
  /** The attacker has heard this very message, and says it again. */
  readonly heard?: true;
  /** Id of the fact or stimulus. */
  readonly id?: string;
  /** The timer expired while messages were in flight. */
  readonly late?: true;
  /** What other roles did in the same step: they took the same fact, or an answer over a synchronous link. */
  readonly also?: readonly (TraceReaction & { readonly why: 'fact' | 'answer'; readonly from?: string })[];
}

/** One role taking one event. */
export interface TraceReaction {
  /** The role that takes the event. */
  readonly to: string;
  readonly event: PlainEvent;
  readonly outcome: Outcome;
  readonly cause?: string;
  readonly says: string;
  readonly ids: readonly string[];
  readonly transitions: readonly string[];
  readonly outputs: readonly Sent[];
  /** State paths of the role. */
  readonly before: string;
  readonly after: string;
  /** Of a role that lacks something, where it matters in this step: what it would do if it did not. */
  readonly otherwise?: Otherwise;
}

/** What a whole role does where one that lacks something does something else. */
export interface Otherwise extends Pick<TraceReaction, 'outcome' | 'cause' | 'says' | 'outputs' | 'after'> {
  /** Name of what is lacking. */
  readonly lacks: string;
  /** Fields of the context of the role that it would leave with other values, with these. */
  readonly context: Readonly<Record<string, unknown>>;
  /** The same fields as the role that lacks something leaves them. */
  readonly instead: Readonly<Record<string, unknown>>;
}
