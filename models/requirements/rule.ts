/**
 * The rule a transition carries as its `meta`: which requirements and decisions it realises and how
 * the event ends. An id that is in neither catalogue does not compile, nor does a rule without ids.
 *
 * An outcome is a fact about the event, not about the requirement: `refused` names its cause (the
 * cause is what a peer or the log gets to see), `ignored` is an explicit decision to do nothing.
 */
import type { DecisionId } from './decisions.js';
import type { RequirementId } from './tr-33.812.js';

export type RuleId = RequirementId | DecisionId;

/** At least one id. */
export type RuleIds = readonly [RuleId, ...RuleId[]];

export type RuleOutcome = 'done' | 'refused' | 'ignored';

export interface Rule {
  readonly ids: readonly string[];
  readonly outcome: RuleOutcome;
  /** Present exactly when the outcome is `refused`. */
  readonly cause?: string;
  /** The refusal also ends what was under way, and so leads to another state. */
  readonly abandons?: true;
}

/** The event is handled as the named statements say. */
export function rule(...ids: RuleIds): Rule {
  return { ids, outcome: 'done' };
}

/** The event is refused for a named cause, which the statements require or permit. */
export function refused(cause: string, ...ids: RuleIds): Rule {
  return { ids, outcome: 'refused', cause };
}

/** The event is refused for a named cause, and what was under way ends with it. */
export function abandoned(cause: string, ...ids: RuleIds): Rule {
  return { ids, outcome: 'refused', cause, abandons: true };
}

/** The event has no effect and no answer, by the named statements. */
export function ignored(...ids: RuleIds): Rule {
  return { ids, outcome: 'ignored' };
}
