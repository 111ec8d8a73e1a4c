/**
 * owner: every pair of transitions, many to a test. 10 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/owner.ts
 * Model: sha256 7dec5177dbe1fcb36089b7edf45fbeb5df8ad84c7cddb82718db9124826649ff
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/owner.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('owner: every pair of transitions, many to a test', () => {
  table([
    ['owner/5.1.3.7.2/undecided.authorise~authorise.ok', 'with undecided, when authorise and then authorise, then nothing sent, and 23 further steps, under AMB-15/T2 [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/undecided.authorise~instruct.neg.unexpected', 'with undecided, when authorise and then instruct, then ignored and nothing sent, and 23 further steps [DEC-90]'],
    ['owner/5.1.3.7.4.2/agreed.subscriber-instruction-request~subscriber-authorisation-request.ok', 'with agreed, when subscriber-instruction-request and then subscriber-authorisation-request, then owner.tokenCommand to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]'],
    ['owner/5.1.3.7.4.2/undecided.authorise~subscriber-authorisation-request.ok', 'with undecided, when authorise and then subscriber-authorisation-request, then owner.tokenCommand to m2me sent, and 23 further steps, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]'],
    ['owner/5.1.3.7.4.3/agreed.authorise~reprovision.ok', 'with agreed, when authorise and then reprovision, then nothing sent, and 1 further step [TR33812-5.1.3.7.4.3-r01, DEC-90]'],
    ['owner/5.1.3.7.4.3/agreed.instruct~subscriber-authorisation-request.neg.unexpected', 'with agreed, when instruct and then subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent, and 8 further steps, under AMB-15/T2 [DEC-82, AMB-30]'],
    ['owner/5.1.3.7.4.3/agreed.subscriber-instruction-request~subscriber-authorisation-request.neg.unexpected', 'with agreed, when subscriber-instruction-request and then subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent [DEC-82, AMB-30]'],
    ['owner/5.1.3.7.4.3/decided.reprovision~subscriber-authorisation-request.neg.unexpected', 'with decided, when reprovision and then subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent, and 5 further steps [DEC-82, AMB-30]'],
    ['owner/5.1.3.7.4.3/undecided.authorise~reprovision.ok', 'with undecided, when authorise and then reprovision, then nothing sent, and 23 further steps, under AMB-15/T2 [TR33812-5.1.3.7.4.3-r01, TR33812-5.1.3.7.2-p05, AMB-28, AMB-30]'],
    ['owner/5.1.3.7.4.3/undecided.reprovision~subscriber-authorisation-request.neg.unexpected', 'with undecided, when reprovision and then subscriber-authorisation-request, then refused (notAuthorised) and owner.authorisationRefused to subscriber sent, and 23 further steps, under AMB-15/T2 [DEC-82, AMB-30]'],
  ]);
});
