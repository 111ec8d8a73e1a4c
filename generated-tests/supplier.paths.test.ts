/**
 * supplier: simple paths. 5 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 7f4c802e07acf48a801d17fc7205b4f0859e6283214fa41e2d391f9518cfe3f5
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: simple paths', () => {
  table([
    ['supplier/5.1.3.5.8/path.refreshed-06c7e1b7.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/path.refreshed-3c54d507.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/path.refreshed-51bea182.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/path.refreshed-58ee1a97.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/path.refreshed-59fdd24c.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
  ]);
});
