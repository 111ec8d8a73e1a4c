/**
 * supplier: simple paths. 7 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 b74cb712ea39d58a31d3a7d10e49a0316e343d97f0f054f5ac08a8921fa1e5cb
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
    ['supplier/5.1.3.5.8/path.refreshed-c3ff8030.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/path.refreshed-dcd53436.ok', 'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
  ]);
});
