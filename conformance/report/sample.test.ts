import { expect, test } from 'vitest';
import { sample } from '../../test/support/report-sample.js';
import { summarise } from './summary.js';

test('the sample has every verdict once', () => {
  expect(summarise(sample).tests).toEqual({
    total: 8,
    pass: 1,
    deviates: 1,
    fail: 1,
    inconc: 1,
    error: 1,
    na: 1,
    skip: 1,
    notrun: 1,
  });
});
