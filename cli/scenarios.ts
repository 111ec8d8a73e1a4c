/** The scenarios by name. */
import { BASE_CONFIGURATION, PICS_IDS } from '../models/requirements/index.js';
import type { PicsId } from '../models/requirements/index.js';
import { SCENARIOS, selectionFor } from '../models/scenarios/index.js';
import type { Scenario, Selection } from '../models/scenarios/index.js';
import { CommandError, EXIT, usage } from './exit.js';

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

/** What the base configuration selects with more options or fewer; one that contradicts itself is refused as usage. */
export function selectionOf(claimed: readonly string[], disclaimed: readonly string[]): Selection {
  const more = claimed.map((option) => optionNamed('--claim', option));
  const less = new Set(disclaimed.map((option) => optionNamed('--disclaim', option)));
  const configuration = [...new Set<PicsId>([...BASE_CONFIGURATION, ...more])].filter((option) => !less.has(option));
  try {
    return selectionFor(configuration);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(EXIT.usage, error.message);
    throw error;
  }
}

function optionNamed(where: string, name: string): PicsId {
  const found = PICS_IDS.find((option) => option === name);
  if (found !== undefined) return found;
  throw usage(
    where,
    'options (PICS)',
    `'${name}'`,
    "For example 'PICS_DUAL_MCIM'; models/requirements/pics.ts has all.",
  );
}
