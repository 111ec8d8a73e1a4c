/** The scenarios by name, and the bounds that the demo can afford. */
import { SCENARIOS } from '../models/scenarios/index.js';
import type { Scenario } from '../models/scenarios/index.js';
import { usage } from './exit.js';

export { SCENARIOS, type Scenario };

/** The demo has a minute for everything; `mcim explore` takes the scenario's own. */
export const DEMO_BUDGETS: Readonly<Record<string, number>> = { loss: 1, duplication: 0, reorder: 0 };

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const names = SCENARIOS.map((scenario) => scenario.name).join(' or ');
  throw usage('scenario', names, `'${name}'`, "'mcim list' shows what there is.");
}
