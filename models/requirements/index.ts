/**
 * The trace root as typed data: requirements, decisions, goals and options. No I/O, no crypto.
 */
export { TR33812, REQUIREMENT_IDS, type RequirementId } from './tr-33.812.js';
export type { Requirement, RequirementKind, RequirementRole, Modality } from './requirement.js';
export { DECISIONS, type DecisionId } from './decisions.js';
export { GOALS, COUNTER_MEASURES, type GoalId, type Goal, type CounterMeasure } from './goals.js';
export { PICS, type PicsId } from './pics.js';
export { rule, refused, ignored, type Rule, type RuleId, type RuleIds, type RuleOutcome } from './rule.js';
