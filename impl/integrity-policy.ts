/**
 * What an operator has a DPF see to before it downloads to a device of its own. Source: TR 33.812, clause 5.1.3.4.3;
 * DEC-130; the profile, "DPF".
 */
import type { Payload } from './codec/index.js';

/** Nothing, a genuine TRE, or one that is in its certified state as well. */
export const integrityPolicies = ['unchecked', 'genuine', 'intact'] as const;

/** One of them. */
export type IntegrityPolicy = (typeof integrityPolicies)[number];

/** Whether a verdict of the PVA will do under a policy. */
export function permits(policy: IntegrityPolicy, verdict: Payload<'verdict'>['verdict']): boolean {
  return policy === 'unchecked' || verdict === 'ok' || (policy === 'genuine' && verdict === 'notIntact');
}
