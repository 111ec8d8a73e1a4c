/**
 * supplier: every pair of transitions, many to a test. 39 tests.
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

describe('supplier: every pair of transitions, many to a test', () => {
  table([
    ['supplier/5.1.3.3.2.1/made.subscriber-selection-report~make-for-the-icsp.ok', 'with made, when subscriber-selection-report and then make-for-the-icsp, then supplier.registerPfc to pva, supplier.requestAccessCredential to icsp sent, and 2 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-95]'],
    ['supplier/5.1.3.4.1/made.make-for-open-access~ccif-credential.neg.unexpected', 'with made, when make-for-open-access and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-icf~ccif-credential.neg.unexpected', 'with made, when make-for-the-icf and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-icsp~ccif-credential.neg.unexpected', 'with made, when make-for-the-icsp and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-pva-to-issue~ccif-credential.neg.unexpected', 'with made, when make-for-the-pva-to-issue and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-to-convey~ccif-credential.neg.unexpected', 'with made, when make-to-convey and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-to-report~ccif-credential.neg.unexpected', 'with made, when make-to-report and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-with-a-credential-of-the-icf~ccif-credential.neg.unexpected', 'with made, when make-with-a-credential-of-the-icf and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.subscriber-selection-report~make-to-convey.ok', 'with made, when subscriber-selection-report and then make-to-convey, then supplier.registerPfc to pva, supplier.configure to m2me sent, and 2 further steps [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-r11]'],
    ['supplier/5.1.3.4.1/made.subscriber-selection-report~make-to-report.ok', 'with made, when subscriber-selection-report and then make-to-report, then supplier.registerPfc to pva, supplier.configure to m2me sent, and 2 further steps [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-r11]'],
    ['supplier/5.1.3.4.4/embedding.subscriber-selection-report~m2me-configured.ok', 'with embedding, when subscriber-selection-report and then m2me-configured, then supplier.supplyWithMaterial to subscriber sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.3.4-r01, DEC-200]'],
    ['supplier/5.1.3.4.4/made.make-by-reference~icf-credential.neg.unexpected', 'with made, when make-by-reference and then icf-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.make-for-the-subscriber-to-register~icf-credential.neg.unexpected', 'with made, when make-for-the-subscriber-to-register and then icf-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.make-for-the-subscriber-to-tell-the-icf~m2me-configured.ok', 'with made, when make-for-the-subscriber-to-tell-the-icf and then m2me-configured, then supplier.supplyWithMaterial to subscriber sent, and 12 further steps [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.3.4-r01, DEC-200]'],
    ['supplier/5.1.3.4.4/made.make-with-vectors-for-an-operator~icf-credential.neg.unexpected', 'with made, when make-with-vectors-for-an-operator and then icf-credential, then ignored and nothing sent, and 14 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.make~icf-credential.neg.unexpected', 'with made, when make and then icf-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.subscriber-selection-report~make-for-the-icf.ok', 'with made, when subscriber-selection-report and then make-for-the-icf, then supplier.registerPfc to pva, supplier.configure to m2me sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-r11, DEC-200]'],
    ['supplier/5.1.3.4.4/made.subscriber-selection-report~make-with-a-credential-of-the-icf.ok', 'with made, when subscriber-selection-report and then make-with-a-credential-of-the-icf, then supplier.registerPfc to pva, supplier.requestCredential to icf sent, and 5 further steps [TR33812-5.1.3.4.4-o04, TR33812-5.1.3.5.8-r10, DEC-202]'],
    ['supplier/5.1.3.4.4/made.subscriber-selection-report~make-with-vectors-for-an-operator.ok', 'with made, when subscriber-selection-report and then make-with-vectors-for-an-operator, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.5.8-r10, DEC-200]'],
    ['supplier/5.1.3.5.2/embedding.subscriber-selection-report~m2me-configured.ok', 'with embedding, when subscriber-selection-report and then m2me-configured, then supplier.supplyWithPfc to subscriber sent [TR33812-5.1.3.5.2-o07, TR33812-5.1.3.3.4-r01, DEC-182]'],
    ['supplier/5.1.3.5.2/made.subscriber-selection-report~make-for-the-subscriber-to-register.ok', 'with made, when subscriber-selection-report and then make-for-the-subscriber-to-register, then supplier.requestCredential to ccif sent [TR33812-5.1.3.5.2-o07, DEC-182]'],
    ['supplier/5.1.3.5.3/embedding.m2me-configured~subscriber-selection-report.handsPfcOver=true.ok', 'with embedding, when m2me-configured and then subscriber-selection-report, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/embedding.m2me-configured~subscriber-selection-report.ok', 'with embedding, when m2me-configured and then subscriber-selection-report, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-by-reference~subscriber-selection-report.ok', 'with made, when make-by-reference and then subscriber-selection-report, then nothing sent, and 1 further step [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-for-open-access~subscriber-selection-report.ok', 'with made, when make-for-open-access and then subscriber-selection-report, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-for-the-icf~subscriber-selection-report.ok', 'with made, when make-for-the-icf and then subscriber-selection-report, then nothing sent, and 3 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-for-the-icsp~subscriber-selection-report.ok', 'with made, when make-for-the-icsp and then subscriber-selection-report, then nothing sent, and 4 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-for-the-pva-to-issue~subscriber-selection-report.ok', 'with made, when make-for-the-pva-to-issue and then subscriber-selection-report, then nothing sent, and 6 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-for-the-subscriber-to-register~subscriber-selection-report.ok', 'with made, when make-for-the-subscriber-to-register and then subscriber-selection-report, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-to-convey~subscriber-selection-report.ok', 'with made, when make-to-convey and then subscriber-selection-report, then nothing sent, and 3 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-to-report~subscriber-selection-report.ok', 'with made, when make-to-report and then subscriber-selection-report, then nothing sent, and 3 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-with-a-credential-of-the-icf~subscriber-selection-report.ok', 'with made, when make-with-a-credential-of-the-icf and then subscriber-selection-report, then nothing sent, and 16 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make-with-vectors-for-an-operator~subscriber-selection-report.ok', 'with made, when make-with-vectors-for-an-operator and then subscriber-selection-report, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.3/made.make~subscriber-selection-report.ok', 'with made, when make and then subscriber-selection-report, then nothing sent, and 23 further steps [TR33812-5.1.3.5.3-o05, DEC-205]'],
    ['supplier/5.1.3.5.8/embedding.m2me-configured~pva-pfc.neg.unexpected', 'with embedding, when m2me-configured and then pva-pfc, then ignored and nothing sent, and 1 further step [TR33812-5.1.3.5.8-o02]'],
    ['supplier/5.1.3.5.8/made.subscriber-selection-report~make-by-reference.ok', 'with made, when subscriber-selection-report and then make-by-reference, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-o06, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.3.2.1-r10, DEC-110, DEC-111]'],
    ['supplier/5.1.3.5.8/made.subscriber-selection-report~make-for-the-pva-to-issue.ok', 'with made, when subscriber-selection-report and then make-for-the-pva-to-issue, then supplier.requestPfc to pva sent, and 2 further steps [TR33812-5.1.3.5.8-o02, DEC-183]'],
    ['supplier/5.1.3.5.8/made.subscriber-selection-report~make.ok', 'with made, when subscriber-selection-report and then make, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, TR33812-5.1.3.3.2.1-r10, TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.6.4/made.subscriber-selection-report~make-for-open-access.ok', 'with made, when subscriber-selection-report and then make-for-open-access, then supplier.registerPfc to pva, supplier.configure to m2me sent [TR33812-5.1.3.6.4-o03, DEC-95]'],
  ]);
});
