/**
 * How a transition says what it does: a sentence, its rule, and the messages it sends.
 *
 * Ids are written as the clause writes its steps, without the common prefix `TR33812-5.1.3.`:
 * `'6.3-s08a'` is the requirement `TR33812-5.1.3.6.3-s08a`. An id that is in neither catalogue does not compile.
 */
import {
  abandoned,
  ignored,
  refused,
  rule,
  type DecisionId,
  type RequirementId,
  type Rule,
  type RuleId,
} from '../requirements/index.js';
import type { Message } from '../messages/messages.js';

type StepOf<T> = T extends `TR33812-5.1.3.${infer Step}` ? Step : never;

/** A requirement without the common prefix, or a decision. */
export type StatementId = StepOf<RequirementId> | DecisionId;

export interface Statement {
  readonly description: string;
  readonly meta: Rule;
}

/** Where a state comes from. */
export interface Clause {
  readonly clause: string;
}

/** Every instance, and so every port, of the scenarios. */
export type Port =
  | 'supplier'
  | 'ccif'
  | 'subscriber'
  | 'owner'
  | 'm2me'
  | 'tre'
  | 'vno'
  | 'icsp'
  | 'icf'
  | 'drf'
  | 'dpf'
  | 'pva'
  /** The endpoint that a package names for the management of applications. */
  | 'manager'
  /** Whoever is at an address that is not that of the server. */
  | 'elsewhere'
  /** Whatever lies beyond an access. */
  | 'beyond'
  | 'shoA'
  | 'shoB';

/** What the action `send` carries. */
export interface Send {
  readonly to: Port;
  readonly msg: Message;
}

const full = (id: StatementId): RuleId => (/^(?:AMB|DEC)-/.test(id) ? id : `TR33812-5.1.3.${id}`) as RuleId;

type Ids = readonly [StatementId, ...StatementId[]];

const fullAll = (ids: Ids): [RuleId, ...RuleId[]] => {
  const [first, ...rest] = ids;
  return [full(first), ...rest.map(full)];
};

/** The input is used. */
export const does = (description: string, ...ids: Ids): Statement => ({ description, meta: rule(...fullAll(ids)) });

/** The input is turned down with a cause of the profile's closed list. */
export const refuses = (cause: string, description: string, ...ids: Ids): Statement => ({
  description,
  meta: refused(cause, ...fullAll(ids)),
});

/** The input is turned down, and what was under way ends with it. */
export const abandons = (cause: string, description: string, ...ids: Ids): Statement => ({
  description,
  meta: abandoned(cause, ...fullAll(ids)),
});

/** The input is passed over, by decision. */
export const ignores = (description: string, ...ids: Ids): Statement => ({
  description,
  meta: ignored(...fullAll(ids)),
});

/** @returns the port of an operator. */
export const portOf = (shoId: 'A' | 'B'): 'shoA' | 'shoB' => (shoId === 'A' ? 'shoA' : 'shoB');
