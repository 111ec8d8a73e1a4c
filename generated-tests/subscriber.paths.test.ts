/**
 * subscriber: simple paths. 6 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 cedfd83b7219b4319dce0376abac963583886c1cb0c4c3d8ba60eeeb0462d6e7
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: simple paths', () => {
  table([
    ['subscriber/5.1.3.5.2/path.contracting-4afe0ab9.ok', 'with ready, when select-other, then subscriber.contract to shoB sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-84044e49.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8cf0eae9.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-babe35f1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-3e9e7430.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-956b1d31.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
  ]);
});
