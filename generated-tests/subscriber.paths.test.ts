/**
 * subscriber: simple paths. 45 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 ceba52d41a712887213c75785215607b21630f592050052914e7f9c18245cd3d
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
    ['subscriber/5.1.3.7.2/path.requestingInstruction-16b65359.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-32e88e1b.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-34ddbc44.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-4b117119.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-52e61e04.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-540df5cd.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-54cbb0b4.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-5d98a158.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-663b6570.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-6c78cebf.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-736a77a1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-759c18a1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-84044e49.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8601ef29.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8cf0eae9.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-a79ce4e3.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ac1cf871.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ac5559a4.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ae544bea.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-b722d642.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-babe35f1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-bd9b1011.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-be8d99e7.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-c66cd12b.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-dbdbbe7a.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-e395478e.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ecc58663.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-f3b07cf2.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-f4c754d8.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-fdabc5d7.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-11f73fe7.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-3e9e7430.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-6052e12f.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-6a8c24bd.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-847b70e7.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-9442a66e.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-956b1d31.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-a6e9e008.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-a83096fb.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-af0090db.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-ba5ead74.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-c0921940.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-d06eba09.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/path.requestingToken-ebda994b.ok', 'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
  ]);
});
