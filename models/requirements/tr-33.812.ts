/**
 * The registry of TR 33.812, clause 5.1.3: every statement of the source under a stable id.
 *
 * An id is document, clause and ordinal. It is the root of every trace: a transition names its
 * requirements with it, and an unknown id does not compile.
 */
import { PRINCIPLES } from './clause-1-principles.js';
import { SERVICES } from './clause-3-services.js';
import { FUNCTIONS } from './clause-4-functions.js';
import { ROLES } from './clause-5-roles.js';
import { PROVISIONING } from './clause-6-provisioning.js';
import { CHANGE } from './clause-7-change.js';
import type { PicsId } from './pics.js';
import type { Requirement } from './requirement.js';

export const TR33812 = {
  ...PRINCIPLES,
  ...SERVICES,
  ...FUNCTIONS,
  ...ROLES,
  ...PROVISIONING,
  ...CHANGE,
} as const;

export type RequirementId = keyof typeof TR33812;

export const REQUIREMENT_IDS = Object.keys(TR33812) as readonly RequirementId[];

/** The same entries under their common shape, for code that treats all alike. */
export const REQUIREMENTS: Readonly<Record<RequirementId, Requirement>> = TR33812;

/** The statements that an option switches on. */
export function requirementsUnder(option: PicsId): readonly RequirementId[] {
  return REQUIREMENT_IDS.filter((id) => REQUIREMENTS[id].pics?.includes(option));
}
