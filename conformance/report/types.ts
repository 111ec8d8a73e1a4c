/**
 * What a report is made from: results of a run, summaries of explorations, and who ran what. Plain data, no functions.
 */
import type { PlainEvent, Sent } from '../role.js';

/** `deviates`: not what a recommendation asks for, in a run that does not fail for it. */
export type Verdict = 'pass' | 'deviates' | 'fail' | 'inconc' | 'error' | 'na' | 'skip' | 'notrun';

export const VERDICTS: readonly Verdict[] = ['pass', 'deviates', 'fail', 'inconc', 'error', 'na', 'skip', 'notrun'];

export interface StepResult {
  /** Id of the sample input. */
  readonly input: string;
  readonly from: string;
  readonly event: PlainEvent;
  /** How the stimulus was put, e.g. `deliver 214 octets from user`. */
  readonly sent?: string;
  /** State before the step, dotted. */
  readonly at: string;
  /** The sentence of the transition. */
  readonly says: string;
  readonly allowed: readonly (readonly Sent[])[];
  readonly got: readonly Sent[];
  /** The cause with which the model refuses the input; absent where it does not. */
  readonly cause?: string;
  /** Causes that the implementation gave for refusing; diagnosis only. */
  readonly refusals?: readonly string[];
  readonly ok: boolean;
}

export interface TestResult {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly verdict: Verdict;
  /** One of the closed list of reasons; absent on a pass. */
  readonly reason?: string;
  /** One sentence beyond the reason. */
  readonly detail?: string;
  /** Index of the step that decided the verdict; the first that was not as allowed when absent. */
  readonly failedStep?: number;
  /** Who must act: `iut`, `adapter`, `suite`, `env`. */
  readonly blame?: string;
  /** How often a repetition gave the same, e.g. `3/3`. */
  readonly stable?: string;
  readonly durationMs: number;
  readonly requirements: readonly string[];
  readonly decisions: readonly string[];
  readonly steps: readonly StepResult[];
  /** Index of the step that the test is about. */
  readonly purpose: number;
  readonly twin?: { readonly id: string; readonly verdict: Verdict };
  /** The one command that repeats it. */
  readonly repeat: string;
  readonly criterion?: string;
  /** Last lines that the implementation wrote to stderr. */
  readonly stderr?: string;
}

export interface PropertyResult {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly holds: boolean;
  /** It holds, but would whatever the machines did: why. */
  readonly vacuous?: string;
  /** Length of the counterexample or witness. */
  readonly traceLength?: number;
}

export interface ExplorationSummary {
  readonly scenario: string;
  /** Always explicit, e.g. `{ capacity: 2, losses: 2 }`. */
  readonly bounds: Readonly<Record<string, string | number | boolean>>;
  readonly states: number;
  readonly transitions: number;
  /** False when a bound was hit: a result, not a success. */
  readonly complete: boolean;
  readonly seconds: number;
  readonly properties: readonly PropertyResult[];
}

export interface ReportRequirement {
  readonly id: string;
  /** One sentence. */
  readonly says: string;
  readonly clause?: string;
  /** `text`: the source says it. `decision`: we chose. */
  readonly strength?: string;
  /** The property that shows it without any test, e.g. `V11: G-10`. */
  readonly provedBy?: string;
  /** Why no run can show it. */
  readonly argued?: string;
}

export interface Covered {
  readonly covered: number;
  readonly total: number;
}

export interface ReportInput {
  /** What the claim reads, e.g. `conforms to the model v1`. */
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** The command that made this report. */
  readonly command: string;
  readonly implementation: { readonly name: string; readonly version: string; readonly vendor?: string };
  readonly suite: { readonly name: string; readonly version: string; readonly digest?: string };
  readonly results: readonly TestResult[];
  readonly requirements: readonly ReportRequirement[];
  /** By what was counted, e.g. `transitions`; shown in this order. */
  readonly coverage?: Readonly<Record<string, Covered>>;
  readonly explorations?: readonly ExplorationSummary[];
  /** Implementations with a seeded fault, and how many of them the suite found out. */
  readonly faults?: { readonly caught: number; readonly total: number; readonly missed?: readonly string[] };
  /** Statecharts as SVG. */
  readonly pictures?: readonly { readonly role: string; readonly svg: string }[];
  /** Versions, platform, seed: whatever a reader needs to repeat the run. */
  readonly environment?: Readonly<Record<string, unknown>>;
  /** False when the run was interrupted. */
  readonly complete?: boolean;
}
