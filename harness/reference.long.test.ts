import { describe, expect, it } from 'vitest';
import { failureText, runSuite, type TestResult, type WorldFactory } from '../conformance/run/index.js';
import { generateSuite } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { referenceAdapter } from './adapters/reference.js';
import { isRoleName, worldsOfRun } from './world/world.js';

/** SHO and TRE have more; which algorithm it is makes no difference to what lies behind these. */
const MOST_STATES = 150;
/** Shown of a role that fails; the rest is counted. */
const MOST_SHOWN = 12;

// With credentials for MILENAGE the generated files of the tiers `standard` and `full` hold it, strictly.
describe('the reference implementation conforms to the models when every credential is one for TUAK', () => {
  for (const model of ROLE_MODELS.filter(({ name }) => ['ccif', 'icf', 'sho', 'tre'].includes(name))) {
    it(`${model.name}: passes transitions, negatives and unexpected inputs, strictly`, async () => {
      expect(await failuresOf(model, worldsOfRun({ akaAlgorithm: 'tuak' }))).toBe('');
    });
  }
});

/** What does not pass, as text; a suite without tests is not passed either. */
async function failuresOf(model: (typeof ROLE_MODELS)[number], world: WorldFactory): Promise<string> {
  const { name } = model;
  if (!isRoleName(name)) throw new Error(`no world for role ${name}`);
  const { suite } = generateSuite(model, { bounds: { maxStates: MOST_STATES, atBound: 'cut' } });
  const { results } = await runSuite(suite, {
    adapter: () => referenceAdapter(name),
    world,
    strictness: 'strict',
    repetitions: 0,
    stepDeadlineMs: 10_000,
  });
  const wrong = results.filter(({ verdict }) => verdict !== 'pass');
  return results.length === 0 ? 'no tests' : explain(wrong, results.length);
}

function explain(wrong: readonly TestResult[], all: number): string {
  if (wrong.length === 0) return '';
  const shown = wrong.slice(0, MOST_SHOWN).map((result) => failureText(result));
  return [`${wrong.length} of ${all} tests do not pass`, ...shown].join('\n\n');
}
