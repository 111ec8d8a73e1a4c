import { describe, expect, it } from 'vitest';
import { failureText, runSuite, type TestResult, type WorldFactory } from '../conformance/run/index.js';
import { generateSuite } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { referenceAdapter } from './adapters/reference.js';
import { isRoleName, worldsOfRun } from './world/world.js';

/** Shown of a role that fails; the rest is counted. */
const MOST_SHOWN = 12;

describe('the reference implementation conforms to the model of every role', () => {
  for (const model of ROLE_MODELS) {
    it(`${model.name}: passes its transitions, negatives and unexpected inputs, strictly`, async () => {
      // SHO and TRE have more states than a test run has time for: what lies behind the bound is left to the full tier.
      expect(await failuresOf(model, 2_500, worldsOfRun())).toBe('');
    });
  }
});

describe('it conforms as well when every credential is one for TUAK', () => {
  for (const model of ROLE_MODELS.filter(({ name }) => ['ccif', 'icf', 'sho', 'tre'].includes(name))) {
    it(`${model.name}: passes the same tests, strictly`, async () => {
      expect(await failuresOf(model, 150, worldsOfRun({ akaAlgorithm: 'tuak' }))).toBe('');
    });
  }
});

/** What does not pass, as text; a suite without tests is not passed either. */
async function failuresOf(
  model: (typeof ROLE_MODELS)[number],
  maxStates: number,
  world: WorldFactory,
): Promise<string> {
  const { name } = model;
  if (!isRoleName(name)) throw new Error(`no world for role ${name}`);
  const { suite } = generateSuite(model, { bounds: { maxStates, atBound: 'cut' } });
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
