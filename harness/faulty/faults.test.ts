import { describe, expect, it } from 'vitest';
import { runSuite, type TestResult } from '../../conformance/run/index.js';
import { generateSuite, type Suite } from '../../conformance/suite/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { worldFor } from '../world/world.js';
import { faultById, faults, type Fault } from './faults.js';

describe('the suite finds every seeded fault', () => {
  for (const fault of faults) {
    it(`${fault.id}: ${fault.says}`, async () => {
      const found = await firstFailure(fault);
      expect(found?.blame, found?.id).toBe('iut');
    });
  }

  it('names each fault once, and finds it by its name', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
    for (const fault of faults) expect(faultById(fault.id)).toBe(fault);
  });

  it('lets a weakened implementation say what it is', async () => {
    for (const { id, role, adapter } of faults) {
      const suite = { name: 'faults', version: '1', digest: '' };
      const reply = await adapter().request({ id: 1, cmd: 'hello', protocol: ['MAP/1'], suite, role });
      expect(reply).toMatchObject({ ok: true, implementation: { name: `WEAKENED ON PURPOSE: ${id}` } });
    }
  });
});

/** Runs the suite until a test fails. */
async function firstFailure({ role, adapter }: Fault): Promise<TestResult | undefined> {
  const stop = new AbortController();
  let found: TestResult | undefined;
  await runSuite(suiteOf(role), {
    adapter,
    world: worldFor,
    strictness: 'strict',
    repetitions: 0,
    stepDeadlineMs: 10_000,
    signal: stop.signal,
    onResult(result) {
      if (result.verdict !== 'fail') return;
      found ??= result;
      stop.abort();
    },
  });
  return found;
}

const suites = new Map<string, Suite>();

function suiteOf(role: string): Suite {
  let suite = suites.get(role);
  if (suite !== undefined) return suite;
  const model = ROLE_MODELS.find(({ name }) => name === role);
  if (model === undefined) throw new Error(`no model of role ${role}`);
  suite = generateSuite(model, { bounds: { maxStates: 2_500, atBound: 'cut' } }).suite;
  suites.set(role, suite);
  return suite;
}
