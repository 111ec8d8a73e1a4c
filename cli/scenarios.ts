/** The scenarios by name. */
import { SCENARIOS } from '../models/scenarios/index.js';
import type { Scenario } from '../models/scenarios/index.js';
import { usage } from './exit.js';

export { SCENARIOS, type Scenario };

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  const names = SCENARIOS.map((scenario) => scenario.name).join(' or ');
  throw usage('scenario', names, `'${name}'`, "'mcim list' shows what there is.");
}
