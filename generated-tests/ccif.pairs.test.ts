/**
 * ccif: every pair of transitions, many to a test. 34 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 9d8e903b8acfad558a16e1b77b6b24024db340dd45e1e7310a43dcf6288a3a0f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every pair of transitions, many to a test', () => {
  table([
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~m2me-renewal-ack.neg.unexpected', 'with unissued, when icf-credential-request and then m2me-renewal-ack, then ignored and nothing sent, and 23 further steps [DEC-152, DEC-55]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~restarted.ok', 'with unissued, when icf-credential-request and then restarted, then nothing sent, and 23 further steps [DEC-190]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~subscriber-convey-credential-of-another-device.ok', 'with unissued, when icf-credential-request and then subscriber-convey-credential-of-another-device, then ccif.credentialConveyed to subscriber sent, and 23 further steps [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~supplier-report-credential.ok', 'with unissued, when icf-credential-request and then supplier-report-credential, then nothing sent, and 23 further steps [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~supplier-request-credential.ok', 'with unissued, when icf-credential-request and then supplier-request-credential, then ccif.credential to supplier sent, and 23 further steps [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]'],
    ['ccif/5.1.3.4.1/unissued.restarted~supplier-report-credential.ok', 'with unissued, when restarted and then supplier-report-credential, then nothing sent, and 23 further steps [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device~subscriber-convey-credential.ok', 'with unissued, when subscriber-convey-credential-of-another-device and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, AMB-33]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device~supplier-report-credential.ok', 'with unissued, when subscriber-convey-credential-of-another-device and then supplier-report-credential, then nothing sent, and 1 further step [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device~supplier-request-credential.ok', 'with unissued, when subscriber-convey-credential-of-another-device and then supplier-request-credential, then ccif.credential to supplier sent, and 1 further step [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential~restarted.ok', 'with unissued, when subscriber-convey-credential and then restarted, then nothing sent, and 7 further steps [DEC-190]'],
    ['ccif/5.1.3.4.1/unissued.subscriber-convey-credential~subscriber-convey-credential.ok', 'with unissued, when subscriber-convey-credential and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent, and 2 further steps [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.supplier-report-credential~restarted.ok', 'with unissued, when supplier-report-credential and then restarted, then nothing sent [DEC-190]'],
    ['ccif/5.1.3.4.1/unissued.supplier-report-credential~subscriber-convey-credential.ok', 'with unissued, when supplier-report-credential and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.supplier-request-credential~subscriber-convey-credential.ok', 'with unissued, when supplier-request-credential and then subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]'],
    ['ccif/5.1.3.4.1/unissued.supplier-request-credential~supplier-request-credential.ok', 'with unissued, when supplier-request-credential and then supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]'],
    ['ccif/5.1.3.6.3/issued.icf-credential-request-new~icf-credential-request.ok', 'with issued, when icf-credential-request-new and then icf-credential-request, then ccif.credentialResponse to icf sent, and 2 further steps [TR33812-5.1.3.6.3-s03n]'],
    ['ccif/5.1.3.6.3/issued.icf-credential-request~icf-credential-request-new.ok', 'with issued, when icf-credential-request and then icf-credential-request-new, then ccif.credentialResponse to icf sent, and 3 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.7.4.3-n07, DEC-152]'],
    ['ccif/5.1.3.6.3/issued.supplier-request-credential~icf-credential-request-new.ok', 'with issued, when supplier-request-credential and then icf-credential-request-new, then ccif.credentialResponse to icf sent, and 2 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.7.4.3-n07, DEC-152]'],
    ['ccif/5.1.3.6.3/unissued.icf-credential-request~icf-credential-request.ok', 'with unissued, when icf-credential-request and then icf-credential-request, then ccif.credentialResponse to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.6.3/unissued.restarted~icf-credential-request.ok', 'with unissued, when restarted and then icf-credential-request, then ccif.credentialResponse to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.6.3/unissued.subscriber-convey-credential~icf-credential-request-new.ok', 'with unissued, when subscriber-convey-credential and then icf-credential-request-new, then ccif.credentialResponse to icf sent, and 11 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.6.3/unissued.supplier-report-credential~icf-credential-request-new.ok', 'with unissued, when supplier-report-credential and then icf-credential-request-new, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.7.4.3/issued.icf-credential-request-new~m2me-renewal-request.ok', 'with issued, when icf-credential-request-new and then m2me-renewal-request, then ccif.renewal to m2me sent, and 2 further steps [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-150, DEC-151]'],
    ['ccif/5.1.3.7.4.3/issued.icf-credential-request~m2me-renewal-ack.ok', 'with issued, when icf-credential-request and then m2me-renewal-ack, then ccif.credentialWithdrawn to icf sent, and 1 further step [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-152]'],
    ['ccif/5.1.3.7.4.3/issued.icf-credential-request~m2me-renewal-request-under-the-new.ok', 'with issued, when icf-credential-request and then m2me-renewal-request-under-the-new, then ccif.credentialWithdrawn to icf sent, and 1 further step [TR33812-5.1.3.7.4.3-n07, DEC-152]'],
    ['ccif/5.1.3.7.4.3/issued.initial-credential-lost~m2me-renewal-request-under-the-new.ok', 'with issued, when initial-credential-lost and then m2me-renewal-request-under-the-new, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, DEC-152]'],
    ['ccif/5.1.3.7.4.3/issued.renew-credential~m2me-renewal-request-under-the-new.ok', 'with issued, when renew-credential and then m2me-renewal-request-under-the-new, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, DEC-152]'],
    ['ccif/5.1.3.7.4.3/issued.restarted~m2me-renewal-ack.ok', 'with issued, when restarted and then m2me-renewal-ack, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-152]'],
    ['ccif/5.1.3.7.4.3/issued.subscriber-convey-credential~m2me-renewal-request-under-the-new.ok', 'with issued, when subscriber-convey-credential and then m2me-renewal-request-under-the-new, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, DEC-152]'],
    ['ccif/5.1.3.7.4.3/unissued.subscriber-convey-credential~m2me-renewal-request.ok', 'with unissued, when subscriber-convey-credential and then m2me-renewal-request, then ccif.renewal to m2me sent, and 4 further steps [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-150, DEC-151]'],
    ['ccif/5.1.3.7.4.3/unissued.supplier-report-credential~initial-credential-lost.ok', 'with unissued, when supplier-report-credential and then initial-credential-lost, then nothing sent [TR33812-5.1.3.7.4.3-n09, AMB-40]'],
    ['ccif/5.1.3.7.4.3/unissued.supplier-report-credential~renew-credential.ok', 'with unissued, when supplier-report-credential and then renew-credential, then ccif.renewalOrder to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]'],
    ['ccif/5.1.3.7.4.3/unissued.supplier-request-credential~m2me-renewal-request.ok', 'with unissued, when supplier-request-credential and then m2me-renewal-request, then ccif.renewal to m2me sent, and 3 further steps [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-150, DEC-151]'],
    ['ccif/5.1.3.7.4.3/unissued.supplier-request-credential~renew-credential.ok', 'with unissued, when supplier-request-credential and then renew-credential, then ccif.renewalOrder to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]'],
  ]);
});
