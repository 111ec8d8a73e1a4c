/**
 * Complete suites of a role as language-neutral data (format `mcim-complete/1`): automata as tables, and words over
 * them. A test is a word; what is due at each of its steps stands in the table.
 */
import type { NegativeOp, PlainEvent, Sent } from '../role.js';
import type { FaultDomain, Method } from '../methods/suite.js';

export interface CompleteSuite {
  readonly format: 'mcim-complete/1';
  readonly role: string;
  /** SHA-256 of the automaton that the parts are parts of, as in the suite of the role. */
  readonly modelHash: string;
  /** What an implementation has to keep for the suite to mean what it says. */
  readonly assumptions: readonly string[];
  /** Of the requirements that reactions name those that only recommend, sorted; absent: none. */
  readonly recommended?: readonly string[];
  readonly inputs: readonly CompleteInput[];
  /** Each an exact list of messages in order; an empty one is silence. */
  readonly answers: readonly (readonly Sent[])[];
  readonly reactions: readonly Reaction[];
  /** Transitions of the chart that sample inputs take, and no part has. */
  readonly leftOutTransitions: readonly string[];
  /** Ids of samples that no part has. */
  readonly leftOutInputs: readonly string[];
  readonly parts: readonly CompletePart[];
}

export interface CompleteInput {
  readonly id: string;
  readonly event: PlainEvent;
  readonly from: string;
  readonly op: 'ok' | NegativeOp;
}

/** What a role does with an input in a state. */
export interface Reaction {
  /** Place in {@link CompleteSuite.answers}. */
  readonly answer: number;
  readonly outcome: 'done' | 'refused' | 'ignored';
  readonly cause?: string;
  readonly transitions: readonly string[];
  readonly says: string;
  readonly ids: readonly string[];
}

/** An automaton over some of the inputs, and a complete suite for it. */
export interface CompletePart {
  /** `whole`, or the transition of the chart that it was begun with. */
  readonly name: string;
  readonly method: Method;
  readonly extraStates: number;
  readonly faultDomain: FaultDomain;
  /** States of the minimal automaton: implementations with as many are judged rightly. */
  readonly states: number;
  /** SHA-256 of the minimal automaton: names of its inputs, its tables, its answers. */
  readonly digest: string;
  /** That a checker which shares nothing with the methods found why the suite is complete. */
  readonly certified: true;
  /** States that no word tells from another one, by name; inputs that lead there are not sent. */
  readonly leftOutStates: readonly string[];
  /** Places in {@link CompleteSuite.inputs}; words and rows count in these. */
  readonly inputs: readonly number[];
  /** The first is the initial one. */
  readonly table: readonly CompleteRow[];
  /** Words by the digest of the names of their inputs; the id of a test is `<role>/complete/<digest>.ok`. */
  readonly tests: Readonly<Record<string, readonly number[]>>;
}

/** A state as it was explored. */
export interface CompleteRow {
  /** Dotted state value. */
  readonly at: string;
  /** Which state of the minimal automaton it is. */
  readonly class: number;
  /** By input: the row behind it; -1 where the input is not sent. */
  readonly next: readonly number[];
  /** By input: a place in {@link CompleteSuite.reactions}; -1 where the input is not sent. */
  readonly reaction: readonly number[];
}
