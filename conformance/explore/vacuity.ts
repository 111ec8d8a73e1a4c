/** Whether a claim that holds would hold whatever the machines did, as far as that can be seen from what it asked. */
import type { Property } from './composition.js';
import type { Decision } from './decision.js';
import type { Network } from './network.js';

/** A property as a search has asked it. */
export interface Asked {
  readonly property: Property;
  /** `holds` or `goal`. */
  readonly decision: Decision;
  /** Of an `agEf` with `from`: whether that was true in some state. */
  readonly begun?: boolean;
}

/** @returns why it says nothing, as a sentence; undefined for a claim that says something, as far as this can tell. */
export function vacuityOf({ property, decision, begun }: Asked, network: Network): string | undefined {
  if (property.kind === 'agEf' && begun === false) return 'Its `from` is true in no state that can be reached.';
  if (network.plan.attacker === undefined && decision.fields.has(network.hearingField))
    return 'It asks what an attacker has learnt, and there is none.';
  return decision.fields.size === 0 ? 'It reads nothing of a state.' : undefined;
}
