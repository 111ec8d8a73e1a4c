import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { sample } from '../../test/support/report-sample.js';
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
      total: 4,
      demonstrated: 1,
      argued: 0,
      violated: ['DOC1-4.2-s03'],
      deviated: ['DOC1-4.2-s04'],
      undemonstrated: ['DOC1-4.2-s02', 'DOC1-4.2-s03', 'DOC1-4.2-s04'],
    });
  });

  test('takes a proof for a demonstration, and an argument for none', () => {
    const requirements = [
      { id: 'DOC1-4.2-s07', says: 'Proved.', provedBy: 'V1: never lost' },
      { id: 'DOC1-4.2-s08', says: 'Argued.', argued: 'It names a phase.' },
      { id: 'DOC1-4.2-s03', says: 'Violated.', provedBy: 'V1: never lost', argued: 'It is never counted twice.' },
    ];
    const summary = summarise({ ...sample, requirements });
    expect(summary.requirements).toEqual({
      total: 3,
      demonstrated: 1,
      argued: 1,
      violated: ['DOC1-4.2-s03'],
      deviated: ['DOC1-4.2-s04'],
      undemonstrated: ['DOC1-4.2-s08', 'DOC1-4.2-s03'],
    });
    expect(headline(summary)[0]).toEqual({
      label: 'requirements demonstrated, 1 argued',
      figure: '1 of 3',
      good: false,
    });
  });

  test('counts a property as proved only where no bound was hit', () => {
    expect(summarise(sample).properties).toEqual({ total: 4, proved: 2, broken: ['V1 initial: neverLost'] });
  });

  test('of a complete suite alone names the suite, and no requirement', () => {
    const [first] = sample.results;
    const results = (['pass', 'fail'] as const).map((verdict) => ({
      ...(first as (typeof sample.results)[number]),
      criterion: 'complete',
      requirements: [],
      verdict,
    }));
    const { coverage: _none, explorations: _nor, faults: _neither, ...rest } = sample;
    const lines = headline(summarise({ ...rest, results, requirements: [] }));
    expect(lines).toEqual([
      { label: 'tests of complete suites passed', figure: '1 of 2', good: false },
      { label: 'tests passed', figure: '1 of 2', good: false },
    ]);
    expect(summarise({ ...sample, results: [...sample.results, ...results] }).completeSuites).toEqual({
      total: 2,
      passed: 1,
    });
    expect(headline(summarise({ ...rest, requirements: [] }))[0]).toMatchObject({ figure: '0 of 0' });
  });

  test('opens with requirements, not with tests', () => {
    const lines = headline(summarise(sample)).map(({ label, figure }) => `${figure} ${label}`);
    expect(lines).toEqual([
      '1 of 4 requirements demonstrated',
      '87 of 120 transitions covered',
      '20 of 20 states covered',
      '2 of 4 properties proved',
      '11 of 12 seeded faults caught',
      '1 of 7 tests passed',
    ]);
  });

  test('calls a run without tests no success', () => {
    expect(headline(summarise({ ...sample, results: [] })).at(-1)?.good).toBe(false);
  });
});
