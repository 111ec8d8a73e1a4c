import { describe, expect, test } from 'vitest';
import type { TestCase } from '../conformance/suite/index.js';
import { fewTests } from './few-tests.js';
import { roleNamed, suiteFor } from './suites.js';

const { tests } = suiteFor(roleNamed('pva'));
const idsOf = (some: readonly TestCase[]): Set<string> =>
  new Set(some.flatMap(({ requirements, decisions }) => [...requirements, ...decisions]));
const transitionsOf = (some: readonly TestCase[]): Set<string> =>
  new Set(some.flatMap(({ steps }) => steps.flatMap(({ transitions }) => transitions)));
const stepsIn = (some: readonly TestCase[]): number => some.reduce((sum, { steps }) => sum + steps.length, 0);

describe('few tests', () => {
  test('name every requirement and decision that any test names', () => {
    const few = fewTests(tests, 'requirements', 0);
    expect(idsOf(few)).toEqual(idsOf(tests));
    expect(few.length).toBeLessThan(tests.length / 5);
  });

  test('take every transition that any test is for', () => {
    const few = fewTests(tests, 'transitions', 0);
    expect(transitionsOf(few)).toEqual(transitionsOf(tests));
    expect(few.length).toBeLessThan(tests.length / 5);
  });

  test('are fewer and longer where each costs something of its own, and take no less', () => {
    const [cheap, dear] = [fewTests(tests, 'transitions', 0), fewTests(tests, 'transitions', 50)];
    expect(dear.length).toBeLessThan(cheap.length);
    expect(stepsIn(dear)).toBeGreaterThan(stepsIn(cheap));
    expect(transitionsOf(dear)).toEqual(transitionsOf(tests));
  });
});
