/** The scenarios that `mcim explore` knows. */
import type { Composition } from '../conformance/explore/index.js';
import { v1 } from '../models/scenarios/v1.js';
import { v11 } from '../models/scenarios/v11.js';
import { usage } from './exit.js';

export interface Scenario {
  readonly name: string;
  readonly says: string;
  readonly composition: Composition;
  /** Fewer faults for the demo, which has a minute for everything; `mcim explore` takes the scenario's own. */
  readonly demo?: Readonly<Record<string, number>>;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'V1',
    says: 'initial provisioning over 3GPP access (5.1.3.6.3)',
    composition: v1 as Composition,
  },
  {
    name: 'V11',
    says: "change of operator over the old operator's connectivity, token mode T1 (5.1.3.7.4.2)",
    composition: v11 as Composition,
  },
];

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const names = SCENARIOS.map((scenario) => scenario.name).join(' or ');
  throw usage('scenario', names, `'${name}'`, "'mcim list' shows what there is.");
}
