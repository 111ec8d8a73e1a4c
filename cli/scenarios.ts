/** The scenarios by name. */
import { SCENARIOS } from '../models/scenarios/index.js';
import type { Scenario } from '../models/scenarios/index.js';
import { usage } from './exit.js';

export { SCENARIOS, type Scenario };

/** As a sentence lists them. */
export const SCENARIO_NAMES = SCENARIOS.map(({ name }) => name)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

export function scenarioNamed(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw usage('scenario', SCENARIO_NAMES, `'${name}'`, "'mcim list scenarios' says what each is about.");
}
