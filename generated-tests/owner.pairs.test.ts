/**
 * owner: every pair of transitions, many to a test. 3 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/owner.ts
 * Model: sha256 30d948f2efd990c702ba96d8ae319c85ef3a1b22d6d56737a2df5b73fe6b8287
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/owner.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('owner: every pair of transitions, many to a test', () => {
  table([
    ['owner/5.1.3.7.4.3/agreed.instruct~subscriber-instruction-request.ok', 'with agreed, when instruct and then subscriber-instruction-request, then owner.instruction to subscriber sent, and 1 further step [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]'],
    ['owner/5.1.3.7.4.3/undecided.reprovision~instruct.neg.unexpected', 'with undecided, when reprovision and then instruct, then refused (noContract) and nothing sent, and 23 further steps [DEC-90, AMB-30]'],
    ['owner/5.1.3.7.4.3/undecided.reprovision~subscriber-instruction-request.ok', 'with undecided, when reprovision and then subscriber-instruction-request, then owner.instruction to subscriber sent, and 3 further steps [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]'],
  ]);
});
