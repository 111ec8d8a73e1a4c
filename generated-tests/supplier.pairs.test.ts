/**
 * supplier: every pair of transitions, many to a test. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 5a20ffff5002239e5ef3e7990a71d1a52cf031453496e4f32de9997445426818
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: every pair of transitions, many to a test', () => {
  table([
    ['supplier/5.1.3.3.4/made.make~m2me-configured.neg.unexpected', 'with made, when make and then m2me-configured, then ignored and nothing sent, and 9 further steps [TR33812-5.1.3.3.4-r01]'],
  ]);
});
