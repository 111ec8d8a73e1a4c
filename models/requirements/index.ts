/**
 * The trace root as typed data: requirements, decisions, goals, options, scope and words.
 * No I/O, no crypto.
 */
export { TR33812, REQUIREMENT_IDS, REQUIREMENTS, requirementsUnder, type RequirementId } from './tr-33.812.js';
export type { Requirement, RequirementKind, RequirementRole, Modality } from './requirement.js';
export { DECISIONS, DECISION_IDS, type Decision, type DecisionId } from './decisions.js';
export { GOALS, COUNTER_MEASURES, type GoalId, type Goal, type CounterMeasure } from './goals.js';
export {
  PICS,
  PICS_IDS,
  PICS_RULES,
  BASE_CONFIGURATION,
  checkPics,
  type PicsConfiguration,
  type PicsId,
  type PicsOption,
  type PicsRule,
  type PicsRuleId,
  type PicsViolation,
} from './pics.js';
export { READINGS, READING_IDS, type ReadingId, type SelectedReading } from './readings.js';
export { GLOSSARY, type Term, type TermId } from './glossary.js';
export { SCOPE, observableIn, type ScopeEntry, type ScopedScenario } from './scope.js';
export { WITHOUT_EFFECT } from './without-effect.js';
export { rule, refused, abandoned, ignored, type Rule, type RuleId, type RuleIds, type RuleOutcome } from './rule.js';
