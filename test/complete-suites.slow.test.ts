/**
 * Complete suites of the small roles: they kill every single fault of their automata, and the reference passes them.
 * Those of all roles are generated, and run with the other generated tests.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adequacy, certify } from '../conformance/certify/index.js';
import { generateComplete, minimalOf, parseComplete, testsOfComplete } from '../conformance/complete/index.js';
import { runSuite } from '../conformance/run/index.js';
import { roleAutomaton } from '../conformance/select/index.js';
import { roleNamed, roleNames, suiteFor } from '../cli/suites.js';
import { testsOf } from '../cli/tiers.js';
import { referenceAdapter } from '../harness/adapters/reference.js';
import { mayBeUnsupported, worldsOfRun } from '../harness/index.js';
import type { RoleName } from '../harness/world/setup.js';

describe.each<RoleName>(['pva', 'ccif', 'vno'])('the complete suite of %s', (name) => {
  const model = roleNamed(name);
  const complete = generateComplete(model, roleAutomaton(model, { checkPurity: false }));

  test('kills every single transfer, output and missing fault', () => {
    for (const part of complete.parts) {
      const classes = ['transfer', 'output', 'missing'] as const;
      expect(adequacy(minimalOf(complete, part), Object.values(part.tests), { classes }).survivors).toEqual([]);
    }
  });

  test('is passed by the reference', async () => {
    const { results } = await runSuite(testsOfComplete(complete), {
      adapter: () => referenceAdapter(name),
      world: worldsOfRun(),
      strictness: 'strict',
      mayBeUnsupported,
    });
    expect(results.filter(({ verdict }) => verdict !== 'pass').map(({ id, detail }) => [id, detail])).toEqual([]);
  });
});

// What is read certifies anew what is smaller (`conformance/complete/check.ts`); that of the M2ME takes most of a minute.
test('the complete suite of drf as it is shipped has a certificate', () => {
  const where = 'generated-tests/data/drf.complete.json';
  const complete = parseComplete(readFileSync(new URL(`../${where}`, import.meta.url), 'utf8'), where);
  const [part] = complete.parts;
  if (part === undefined) throw new Error(`no part in ${where}`);
  expect(complete.parts).toHaveLength(1);
  const { extraStates, tests } = part;
  expect(certify(minimalOf(complete, part), Object.values(tests), { extraStates })).toMatchObject({ accepted: true });
});

describe('the tiers', () => {
  const suites = roleNames().map((name) => suiteFor(roleNamed(name)));
  const all = suites.flatMap(({ tests }) => tests);

  test('smoke has at most thirty tests, some of each role, each with its control', () => {
    const smoke = all.filter(testsOf('smoke', suites));
    expect(smoke.length).toBeLessThanOrEqual(30);
    expect(new Set(smoke.map(({ role }) => role))).toEqual(new Set(roleNames()));
    const ids = new Set(smoke.map(({ id }) => id));
    expect(smoke.filter(({ twin }) => twin !== undefined && !ids.has(twin))).toEqual([]);
    expect(smoke.some(({ op }) => op !== 'ok')).toBe(true);
  });

  test('standard has the transitions and negatives, full has everything', () => {
    const standard = all.filter(testsOf('standard', suites));
    expect(standard.filter(({ criterion, op }) => criterion !== 'transition' && op === 'ok')).toEqual([]);
    expect(all.filter(({ criterion, op }) => criterion === 'transition' && op === 'ok')).toEqual(
      standard.filter(({ op }) => op === 'ok'),
    );
    expect(all.filter(testsOf('full', suites))).toEqual(all);
  });
});
