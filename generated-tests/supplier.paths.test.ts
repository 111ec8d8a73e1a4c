/**
 * supplier: simple paths. 3 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 8d27ff3b3441c59571922493a233c570f3caddea5183f9982184d2644ed8bf87
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: simple paths', () => {
  table([
    ['supplier/5.1.3.3.4/path.supplied-4f8b58ab.ok', 'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]'],
    ['supplier/5.1.3.3.4/path.supplied-99309a90.ok', 'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]'],
    ['supplier/5.1.3.3.4/path.supplied-ca6a4cdc.ok', 'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]'],
  ]);
});
