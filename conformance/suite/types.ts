/** A test suite as language-neutral data (format `mcim-suite/1`): what goes in, what may come out, and why. */
import type { NegativeOp, PlainEvent, Sent } from '../role.js';

/** One step of a test: an input and every answer that the model allows. */
export interface TestStep {
  /** Id of the sample input, see `SampleInput.id`. */
  readonly input: string;
  readonly event: PlainEvent;
  readonly from: string;
  /** `ok` for a genuine input, otherwise how the tester has to spoil it. */
  readonly op: 'ok' | NegativeOp;
  /** Allowed answers; each is the exact list of messages in order; an empty list is silence. */
  readonly allowed: readonly (readonly Sent[])[];
  readonly outcome: 'done' | 'refused' | 'ignored';
  readonly cause?: string;
  /** State value before the step, dotted, e.g. `operational.idle`. */
  readonly at: string;
  /** Ids of the transitions taken (`<state>/<event>/<index>`). */
  readonly transitions: readonly string[];
  /** The sentence of the transition(s). */
  readonly says: string;
  /** Requirement and decision ids of the transition(s). */
  readonly ids: readonly string[];
}

/** What reaches the medium of a write during which the power goes. */
export type Arrival = 'nothing' | 'half' | 'all';

/** How the power goes within a step: at each write or removal of the store in turn. */
export interface PowerCut {
  readonly arrives: Arrival;
  /** Whether the model keeps something of the step through a cut, so that an implementation has to write in it. */
  readonly mustWrite: boolean;
}

export interface TestCase {
  /** Stable: `role/clause/slug.ok` or `role/clause/slug.neg.<op>`. Never reused, never positional. */
  readonly id: string;
  readonly role: string;
  /** Test-purpose grammar: `with <state>, when <input>, then <reaction>`. */
  readonly title: string;
  readonly requirements: readonly string[];
  readonly decisions: readonly string[];
  /**
   * Readings of a decision that its steps belong to, as the caller of the generator names them; absent: none in
   * particular.
   */
  readonly readings?: readonly string[];
  readonly criterion:
    | 'state'
    | 'transition'
    | 'boundary'
    | 'transition-pair'
    | 'simple-path'
    | 'negative'
    | 'unexpected'
    | 'sequence'
    | 'power-cut'
    | 'damaged-store'
    | 'fault'
    | 'complete';
  readonly op: 'ok' | NegativeOp | 'unexpected';
  readonly steps: readonly TestStep[];
  /**
   * Index of the step that the test is about; later steps only show that the implementation is still in the right
   * state.
   */
  readonly purpose: number;
  /** Of a test that is about several steps: how many after the purpose it is about as well. */
  readonly further?: number;
  /** For a negative test: the id of its control twin. */
  readonly twin?: string;
  /**
   * The power goes within the step of the purpose. Its answer may be lost; what follows has to be as the steps say, or
   * all of it as `otherwise` says: the same inputs where the step did not take place.
   */
  readonly cut?: PowerCut & { readonly otherwise: readonly TestStep[] };
  /**
   * The store is damaged right before the step of the purpose, which boots: from there on the implementation is as the
   * steps say, or it says that it cannot be used and is silent.
   */
  readonly damage?: true;
}

export interface Suite {
  readonly format: 'mcim-suite/1';
  readonly role: string;
  /** SHA-256 of the compiled automaton (states, inputs, outputs, transitions, rules). */
  readonly modelHash: string;
  /** Of the requirements that its steps name those that only recommend, sorted; absent: none. */
  readonly recommended?: readonly string[];
  readonly tests: readonly TestCase[];
}
