import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readSuite, SuiteRunner, type Adapter, type TestResult } from '../../conformance/run/index.js';
import type { Suite, TestCase } from '../../conformance/suite/index.js';
import { reference } from '../implementation.js';
import { worldsOfRun } from '../world/world.js';
import { faultByName, faults, type Fault } from './faults.js';

describe('the suite finds every seeded fault', () => {
  for (const fault of faults) {
    it(`${fault.name}: ${fault.says}`, async () => {
      const found = await firstFound(fault);
      expect(found?.blame).toBe('iut');
    });
  }

  it('names each fault once, and finds it by its name', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    for (const fault of faults) expect(faultByName(fault.name)).toBe(fault);
  });

  it('lets a weakened implementation say what it is, and nothing else be weakened', async () => {
    for (const { name, role, adapterFor } of faults) {
      const suite = { name: 'faults', version: '1', digest: '' };
      const hello = async (asked: string): Promise<unknown> =>
        (await adapterFor(asked)).request({ id: 1, cmd: 'hello', protocol: ['MAP/1'], suite, role: asked });
      expect(await hello(role)).toMatchObject({ implementation: { name: `WEAKENED ON PURPOSE: ${name}` } });
      expect(await hello(role === 'ccif' ? 'icf' : 'ccif')).toMatchObject({
        implementation: { name: expect.stringMatching(/^reference/) },
      });
    }
  });
});

/** The first test that the implementation with the fault fails and the one without passes. */
async function firstFound(fault: Fault): Promise<TestResult | undefined> {
  const { role, adapterFor } = fault;
  const suite = suiteOf(role);
  const weak = runnerOf(suite, () => adapterFor(role));
  const sound = runnerOf(suite, () => reference.adapterFor(role));
  for (const test of inOrder(suite, fault)) {
    await weak.run(test);
    const result = weak.result(test.id);
    if (result?.verdict !== 'fail') continue;
    await sound.run(test);
    if (sound.result(test.id)?.verdict === 'pass') return result;
  }
  return undefined;
}

/** Those first that found it when `mcim adequacy --implementation` ran them all, then those of what it breaks. */
function inOrder({ tests }: Suite, { name, shownBy, breaks }: Fault): readonly TestCase[] {
  const known = foundBy.get(name) ?? [];
  // Without being told which, those that cut the power or damage the store are not run: each is many runs.
  const shows = ({ criterion, cut, damage }: TestCase): boolean =>
    shownBy === undefined ? cut === undefined && damage === undefined : criterion === shownBy;
  const rank = ({ id, requirements, decisions }: TestCase): number =>
    known.includes(id) ? 0 : [...requirements, ...decisions].includes(breaks) ? 1 : 2;
  return tests
    .filter((test) => known.includes(test.id) || shows(test))
    .toSorted((one, other) => rank(one) - rank(other));
}

function runnerOf(suite: Suite, adapter: () => Adapter | Promise<Adapter>): SuiteRunner {
  return new SuiteRunner(suite, {
    adapter,
    world: worldsOfRun(),
    strictness: 'strict',
    repetitions: 0,
    stepDeadlineMs: 10_000,
  });
}

interface Matrix {
  readonly faults: readonly { readonly name: string; readonly some: readonly string[] }[];
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const foundBy = new Map(
  (JSON.parse(read('docs/mutants/implementation.json')) as Matrix).faults.map(({ name, some }) => [name, some]),
);

const suites = new Map<string, Suite>();

function suiteOf(role: string): Suite {
  const suite =
    suites.get(role) ?? readSuite(new URL(`../../generated-tests/data/${role}.suite.json`, import.meta.url));
  suites.set(role, suite);
  return suite;
}
