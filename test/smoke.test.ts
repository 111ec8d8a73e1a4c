/**
 * The smoke tier: of each role the genuine input and the spoilt one that lead through the most transitions. Seconds, and
 * the first thing to run on an implementation of one's own; whoever passes has an adapter that works, and no more.
 */
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import { smokeOf } from '../conformance/suite/index.js';
import * as binding from '../harness/binding.js';

/** More is no smoke tier. */
const MOST = 30;

const data = new URL('../generated-tests/data/', import.meta.url);
const suites = readdirSync(data)
  .filter((name) => name.endsWith('.suite.json'))
  .map((name) => readSuite(new URL(name, data)))
  .map((suite) => ({ suite, chosen: smokeOf(suite) }));

describe.each(suites)('$suite.role', ({ suite, chosen }) => {
  bindSuite({ afterAll, describe, test }, suite, binding).table(chosen.map(({ id, title }) => [id, title]));
});

test(`are ${MOST} tests at most, with this one, and two of each role`, () => {
  expect(suites.map(({ chosen }) => chosen.length)).toEqual(suites.map(() => 2));
  expect(2 * suites.length + 1).toBeLessThanOrEqual(MOST);
});
