/** Sentences for ids, for reports and for `mcim show`. */
import type { ReportRequirement } from '../conformance/report/index.js';
import { DECISIONS, REQUIREMENTS, SCOPE } from '../models/requirements/index.js';
import type { Decision, DecisionId, Requirement, RequirementId } from '../models/requirements/index.js';

/** Every statement in the scope of V1 and V11, as reports print it. */
export function requirementsInScope(): ReportRequirement[] {
  return (Object.keys(SCOPE) as RequirementId[]).map(reportRequirement);
}

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

function reportRequirement(id: RequirementId): ReportRequirement {
  const { text, clause, strength } = REQUIREMENTS[id];
  return { id, says: text, clause, strength };
}
