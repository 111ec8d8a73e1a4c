/**
 * DEC-51 on the suites as they are: what the source only recommends is tested, and an implementation that does not keep
 * it deviates. A device that has no way back, where the NOTE of 5.1.3.7.4.2 recommends one, is one.
 */
import { describe, expect, it } from 'vitest';
import { recommends } from '../cli/catalogue.js';
import { exitOf } from '../cli/run-report.js';
import { EXIT } from '../cli/exit.js';
import { REFERENCE } from '../cli/implementation.js';
import { runRole } from '../cli/runs.js';
import { generateFor, roleNamed, suiteFor } from '../cli/suites.js';
import type { Adapter, RunReport, Strictness } from '../conformance/run/index.js';
import type { Suite } from '../conformance/suite/index.js';
import { referenceAdapter } from '../harness/index.js';
import { REQUIREMENT_IDS } from '../models/requirements/index.js';

const RETURN = 'TR33812-5.1.3.7.4.2-n16b';

/** The reference, with a fallback timer that does nothing. */
const withoutReturn = (): Adapter => {
  const m2me = referenceAdapter('m2me');
  return {
    ...m2me,
    request: async (message) =>
      message.cmd === 'advance' && message.timer === 'fallback'
        ? { id: message.id, epoch: message.epoch, ok: true, out: [], idle: true }
        : m2me.request(message),
  };
};

const suite: Suite = { ...suiteFor(roleNamed('m2me')), recommended: REQUIREMENT_IDS.filter(recommends) };

const run = (strictness: Strictness): Promise<RunReport> =>
  runRole({
    suite,
    implementation: { ...REFERENCE, adapterFor: () => withoutReturn() },
    strictness,
    seed: '1',
    wanted: ({ steps, purpose, requirements, further = 0 }) =>
      further === 0 && steps[purpose]?.input === 'fallback-expired' && requirements.includes(RETURN),
  });

describe('a device that does not return', () => {
  it('deviates from a recommendation in a lenient run, which is no failure', async () => {
    const { results, counts } = await run('lenient');
    expect(counts.deviates).toBeGreaterThan(0);
    expect(results.filter(({ verdict }) => verdict !== 'deviates')).toEqual([]);
    expect(results[0]).toMatchObject({ reason: 'missing-output', blame: 'iut', requirements: [RETURN] });
    expect(exitOf(results)).toBe(EXIT.ok);
  });

  it('fails a strict one', async () => {
    const { results, counts } = await run('strict');
    expect(counts).toMatchObject({ deviates: 0, fail: results.length });
    expect(exitOf(results)).toBe(EXIT.fail);
  });
});

describe('a suite', () => {
  it('says what its requirements only recommend', () => {
    expect(generateFor(roleNamed('owner')).suite.recommended).toEqual(['TR33812-5.1.3.7.2-p05']);
    expect(generateFor(roleNamed('icsp')).suite.recommended).toBeUndefined();
  });
});
