/** Verdicts, reasons and blame, and the result of one test. */
import type { StepResult, TestResult as ReportedResult, Verdict } from '../report/types.js';

/** The closed list of reasons. */
export type Reason =
  | 'wrong-output'
  | 'missing-output'
  | 'extra-output'
  | 'state-leak'
  | 'nonce-reuse'
  | 'accepted-forgery'
  | 'wrong-cause'
  | 'crash'
  | 'hang'
  | 'unspecified'
  | 'no-evidence'
  | 'not-cut'
  | 'not-damaged'
  | 'twin-failed'
  | 'preamble'
  | 'unsupported'
  | 'pics-mismatch'
  | 'protocol'
  | 'unreadable'
  | 'world'
  | 'filtered'
  | 'aborted'
  | 'breaker';

export type Blame = 'iut' | 'adapter' | 'suite' | 'env';

/** What a test came to; assignable to what `conformance/report` prints. */
export interface TestResult extends ReportedResult {
  readonly reason?: Reason;
  readonly blame?: Blame;
  /** One sentence beyond the reason. */
  readonly detail?: string;
  /** Index of the step that decided the verdict, if one did. */
  readonly failedStep?: number;
  /** True for a test that ran only because another needs it as control. */
  readonly control: boolean;
  /** Of a test that cuts the power: at how many writes of its step it went. */
  readonly cuts?: number;
  /** Of a test that damages the store: in how many ways. */
  readonly damages?: number;
  /** Statechart transitions on the path, one list a step. */
  readonly transitions: readonly (readonly string[])[];
  /** Ids on the path, one list a step. */
  readonly stepIds: readonly (readonly string[])[];
}

/** Thrown by a world that finds a fault in what the implementation sent, e.g. a nonce used twice. */
export class JudgeError extends Error {
  override readonly name = 'JudgeError';
  readonly reason: Reason;

  constructor(reason: Reason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export type { StepResult, Verdict };
