/** Sentences for ids, for reports and for `mcim show`. */
import type { ReportRequirement } from '../conformance/report/index.js';
import { DECISIONS, REQUIREMENT_IDS, REQUIREMENTS, SCOPE } from '../models/requirements/index.js';
import type { Decision, DecisionId, Requirement, RequirementId } from '../models/requirements/index.js';

/** Every statement of the catalogue, as reports print it. */
export function allRequirements(): ReportRequirement[] {
  return REQUIREMENT_IDS.map(reportRequirement);
}

/** Those in the scope of some of the scenarios. */
export function scopedRequirements(scenarios: readonly string[]): ReportRequirement[] {
  return requirementsInScope(scenarios).map(reportRequirement);
}

export function requirementsInScope(scenarios: readonly string[]): RequirementId[] {
  return (Object.keys(SCOPE) as RequirementId[]).filter((id) =>
    SCOPE[id]?.scenarios.some((scenario) => scenarios.includes(scenario)),
  );
}

/** Those that a run of the suites has to show. */
export function observableRequirements(): ReportRequirement[] {
  return (Object.keys(SCOPE) as RequirementId[]).filter((id) => SCOPE[id]?.observable === true).map(reportRequirement);
}

export function requirementNamed(id: string): Requirement | undefined {
  return Object.hasOwn(REQUIREMENTS, id) ? REQUIREMENTS[id as RequirementId] : undefined;
}

export function decisionNamed(id: string): Decision | undefined {
  return Object.hasOwn(DECISIONS, id) ? DECISIONS[id as DecisionId] : undefined;
}

/** The sentence of a requirement, or what a decision chose. */
export function sentenceOf(id: string): string | undefined {
  return requirementNamed(id)?.text ?? decisionNamed(id)?.choice;
}

/** Whether a statement only recommends (DEC-51). */
export function recommends(id: string): boolean {
  return requirementNamed(id)?.modality === 'should';
}

function reportRequirement(id: RequirementId): ReportRequirement {
  const { text, clause, strength } = REQUIREMENTS[id];
  return { id, says: text, clause, strength };
}
