/**
 * supplier: every pair of transitions, many to a test. 18 tests.
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

describe('supplier: every pair of transitions, many to a test', () => {
  table([
    ['supplier/5.1.3.3.4/awaitingAccessCredential.icsp-access-credential~m2me-configured.neg.otherDevice', 'with awaitingAccessCredential, when icsp-access-credential and then m2me-configured.other-device, then refused (otherDevice) and nothing sent, and 1 further step [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/awaitingCredentialOfIcf.icf-credential~m2me-configured.neg.otherDevice', 'with awaitingCredentialOfIcf, when icf-credential and then m2me-configured.other-device, then refused (otherDevice) and nothing sent, and 13 further steps [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.4.1/made.make-for-open-access~ccif-credential.neg.unexpected', 'with made, when make-for-open-access and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-icf~ccif-credential.neg.unexpected', 'with made, when make-for-the-icf and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-icsp~ccif-credential.neg.unexpected', 'with made, when make-for-the-icsp and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-pva-to-issue~ccif-credential.neg.unexpected', 'with made, when make-for-the-pva-to-issue and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-to-convey~ccif-credential.neg.unexpected', 'with made, when make-to-convey and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-to-report~ccif-credential.neg.unexpected', 'with made, when make-to-report and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-with-a-credential-of-the-icf~ccif-credential.neg.unexpected', 'with made, when make-with-a-credential-of-the-icf and then ccif-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.4/made.make-by-reference~icf-credential.neg.unexpected', 'with made, when make-by-reference and then icf-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.make-for-the-subscriber-to-register~icf-credential.neg.unexpected', 'with made, when make-for-the-subscriber-to-register and then icf-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.make-for-the-subscriber-to-tell-the-icf~m2me-configured.ok', 'with made, when make-for-the-subscriber-to-tell-the-icf and then m2me-configured, then supplier.supplyWithMaterial to subscriber sent, and 16 further steps [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.3.4-r01, DEC-200]'],
    ['supplier/5.1.3.4.4/made.make-with-vectors-for-an-operator~icf-credential.neg.unexpected', 'with made, when make-with-vectors-for-an-operator and then icf-credential, then ignored and nothing sent, and 14 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.4.4/made.make~icf-credential.neg.unexpected', 'with made, when make and then icf-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.4.4-o04]'],
    ['supplier/5.1.3.5.8/awaitingPfc.pva-pfc~refresh-pfc.neg.unexpected', 'with awaitingPfc, when pva-pfc and then refresh-pfc, then ignored and nothing sent, and 2 further steps [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/embedding.m2me-configured~pva-pfc.neg.unexpected', 'with embedding, when m2me-configured and then pva-pfc, then ignored and nothing sent, and 1 further step [TR33812-5.1.3.5.8-o02]'],
    ['supplier/5.1.3.5.8/embeddingToConvey.m2me-configured~refresh-pfc.ok', 'with embeddingToConvey, when m2me-configured and then refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['supplier/5.1.3.5.8/embeddingToReport.m2me-configured~refresh-pfc.ok', 'with embeddingToReport, when m2me-configured and then refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]'],
  ]);
});
