import { describe, expect, it } from 'vitest';
import { doorModel } from '../run/example-door.js';
import { generateSuite } from './build.js';
import { smokeOf } from './smoke.js';

const { suite } = generateSuite(doorModel, { criteria: ['transitions', 'negatives'] });

describe('the smoke tier of a suite', () => {
  it('is the spoilt input that leads through the most transitions, after its control', () => {
    const [control, spoilt, ...more] = smokeOf(suite);
    expect(more).toEqual([]);
    expect([control?.op, spoilt?.twin]).toEqual(['ok', control?.id]);
    const taken = suite.tests
      .filter(({ twin }) => twin !== undefined)
      .map(({ steps }) => new Set(steps.flatMap(({ transitions }) => transitions)).size);
    expect(new Set(spoilt?.steps.flatMap(({ transitions }) => transitions)).size).toBe(Math.max(...taken));
  });

  it('does not depend on the order of the tests', () => {
    expect(smokeOf({ ...suite, tests: suite.tests.toReversed() })).toEqual(smokeOf(suite));
  });

  it('is one test where no input is spoilt, and none where there are no tests', () => {
    const genuine = suite.tests.filter(({ op }) => op === 'ok');
    expect(smokeOf({ ...suite, tests: genuine })).toHaveLength(1);
    expect(smokeOf({ ...suite, tests: [] })).toEqual([]);
  });
});
