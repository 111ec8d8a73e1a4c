import { describe, expect, it } from 'vitest';
import { SuiteRunner, type Adapter, type TestResult } from '../../conformance/run/index.js';
import { generateSuite, type Suite, type TestCase } from '../../conformance/suite/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
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
async function firstFound({ role, shownBy, breaks, adapterFor }: Fault): Promise<TestResult | undefined> {
  const suite = suiteOf(role);
  const weak = runnerOf(suite, () => adapterFor(role));
  const sound = runnerOf(suite, () => reference.adapterFor(role));
  // Without being told which, those that cut the power or damage the store are not run: each is many runs.
  const shows = ({ criterion, cut, damage }: TestCase): boolean =>
    shownBy === undefined ? cut === undefined && damage === undefined : criterion === shownBy;
  // The tests of the statement that it breaks first: most faults show there, and the others cost a look at every test.
  const isOf = ({ requirements, decisions }: TestCase): boolean => [...requirements, ...decisions].includes(breaks);
  const tests = suite.tests.filter(shows);
  for (const test of [...tests.filter(isOf), ...tests.filter((each) => !isOf(each))]) {
    await weak.run(test);
    const result = weak.result(test.id);
    if (result?.verdict !== 'fail') continue;
    await sound.run(test);
    if (sound.result(test.id)?.verdict === 'pass') return result;
  }
  return undefined;
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

const suites = new Map<string, Suite>();

function suiteOf(role: string): Suite {
  let suite = suites.get(role);
  if (suite !== undefined) return suite;
  const model = ROLE_MODELS.find(({ name }) => name === role);
  if (model === undefined) throw new Error(`no model of role ${role}`);
  const few = ['transitions', 'negatives', 'unexpected', 'sequences', 'power-cuts', 'damaged-store'] as const;
  // What an input leaves behind shows in the next one; pairs are few in these roles.
  const criteria = role === 'vno' || role === 'drf' ? ([...few, 'transition-pairs'] as const) : few;
  // A change is ten steps from a factory that fills the TRE in one of four ways. No fault is about this one.
  const samples = model.samples.filter(({ id }) => id !== 'm2me-load-factory-by-reference');
  const maxStates = role === 'tre' ? 4_000 : 2_500;
  suite = generateSuite({ ...model, samples }, { criteria, bounds: { maxStates, atBound: 'cut' } }).suite;
  suites.set(role, suite);
  return suite;
}
