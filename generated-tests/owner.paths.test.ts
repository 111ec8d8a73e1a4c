/**
 * owner: simple paths. 4 tests.
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

describe('owner: simple paths', () => {
  table([
    ['owner/5.1.3.7.4.3/path.agreed-48b40202.neg.otherOperator', 'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]'],
    ['owner/5.1.3.7.4.3/path.agreed-9ec1f643.ok', 'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]'],
    ['owner/5.1.3.7.4.3/path.agreed-ae4b9066.neg.otherOperator', 'with decided, when subscriber-instruction-request.other-operator, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]'],
    ['owner/5.1.3.7.4.3/path.agreed-f4605f5b.ok', 'with decided, when subscriber-instruction-request, then owner.instruction to subscriber sent [TR33812-5.1.3.7.4.3-r01, DEC-85, AMB-30]'],
  ]);
});
