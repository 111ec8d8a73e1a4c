import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sample } from './sample.test.js';
import { headline, summarise, summarySchema } from './summary.js';

describe('summary', () => {
  const valid = new Ajv2020({ strict: true }).compile(summarySchema);

  test('keeps to its schema', () => {
    valid(JSON.parse(JSON.stringify(summarise(sample))));
    expect(valid.errors).toBeNull();
    const { faults: _, explorations: __, coverage: ___, ...least } = sample;
    valid(JSON.parse(JSON.stringify(summarise({ ...least, results: [] }))));
    expect(valid.errors).toBeNull();
    expect(valid({ ...summarise(sample), more: 1 })).toBe(false);
  });

  test('counts a requirement only when a test of it passed and none went wrong', () => {
    expect(summarise(sample).requirements).toEqual({
      total: 3,
      demonstrated: 1,
      violated: ['DOC1-4.2-s03'],
      undemonstrated: ['DOC1-4.2-s02', 'DOC1-4.2-s03'],
    });
  });

  test('counts a property as proved only where no bound was hit', () => {
    expect(summarise(sample).properties).toEqual({ total: 4, proved: 2, broken: ['V1 initial: neverLost'] });
  });

  test('opens with requirements, not with tests', () => {
    const lines = headline(summarise(sample)).map(({ label, figure }) => `${figure} ${label}`);
    expect(lines).toEqual([
      '1 of 3 requirements demonstrated',
      '87 of 120 transitions covered',
      '20 of 20 states covered',
      '2 of 4 properties proved',
      '11 of 12 seeded faults caught',
      '1 of 6 tests passed',
    ]);
  });

  test('calls a run without tests no success', () => {
    expect(headline(summarise({ ...sample, results: [] })).at(-1)?.good).toBe(false);
  });
});
