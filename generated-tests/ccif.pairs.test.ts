/**
 * ccif: every pair of transitions, many to a test. 11 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 7f1104a725774e3d541f520028f51121032826fb581674632127f0f310ae19f9
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every pair of transitions, many to a test', () => {
  table([
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~supplier-report-credential-of-another-device.ok', 'with unissued, when icf-credential-request and then supplier-report-credential-of-another-device, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r04, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~supplier-report-credential.ok', 'with unissued, when icf-credential-request and then supplier-report-credential, then nothing sent, and 8 further steps [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~supplier-request-credential.ok', 'with unissued, when icf-credential-request and then supplier-request-credential, then ccif.credential to supplier sent, and 3 further steps [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device~subscriber-convey-credential.ok', 'with unissued, when subscriber-convey-credential-of-another-device and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, AMB-33]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device~supplier-report-credential.ok', 'with unissued, when subscriber-convey-credential-of-another-device and then supplier-report-credential, then nothing sent, and 1 further step [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device~supplier-request-credential.ok', 'with unissued, when subscriber-convey-credential-of-another-device and then supplier-request-credential, then ccif.credential to supplier sent, and 1 further step [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential~subscriber-convey-credential.ok', 'with unissued, when subscriber-convey-credential and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.supplier-report-credential~subscriber-convey-credential.ok', 'with unissued, when supplier-report-credential and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.supplier-request-credential~supplier-request-credential.ok', 'with unissued, when supplier-request-credential and then supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]'],
    ['ccif/5.1.3.6.3/unissued.supplier-report-credential~icf-credential-request.unknown-pcid.neg.denied', 'with unissued, when supplier-report-credential and then icf-credential-request.unknown-pcid, then ccif.credentialResponse(found=false, identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.6.3/unissued.supplier-request-credential~icf-credential-request.unknown-pcid.neg.denied', 'with unissued, when supplier-request-credential and then icf-credential-request.unknown-pcid, then ccif.credentialResponse(found=false, identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
  ]);
});
