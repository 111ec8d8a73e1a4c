/**
 * supplier: every pair of transitions that can follow each other. 21 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 4ac205bd97df54cfba07fc2663ebc0a9b65387955ce7d97f79a2c96e78a25298
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: every pair of transitions that can follow each other', () => {
  table([
    ['supplier/5.1.3.3.4/awaitingCredential.ccif-credential.other-device~m2me-configured.neg.unexpected', 'with awaitingCredential, when ccif-credential.other-device and then m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/awaitingCredential.ccif-credential.other-device~make.neg.unexpected', 'with awaitingCredential, when ccif-credential.other-device and then make, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/awaitingCredential.m2me-configured~make.neg.unexpected', 'with awaitingCredential, when m2me-configured and then make, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/awaitingCredential.make~m2me-configured.neg.unexpected', 'with awaitingCredential, when make and then m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/awaitingCredential.make~make.neg.unexpected', 'with awaitingCredential, when make and then make, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/embedding.ccif-credential~m2me-configured.ok', 'with embedding, when ccif-credential and then m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]'],
    ['supplier/5.1.3.3.4/embedding.ccif-credential~make.neg.unexpected', 'with embedding, when ccif-credential and then make, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/embedding.make~m2me-configured.ok', 'with embedding, when make and then m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]'],
    ['supplier/5.1.3.3.4/made.ccif-credential~m2me-configured.neg.unexpected', 'with made, when ccif-credential and then m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.3.4/made.m2me-configured~m2me-configured.neg.unexpected', 'with made, when m2me-configured and then m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]'],
    ['supplier/5.1.3.4.1/awaitingCredential.ccif-credential.other-device~ccif-credential.neg.otherDevice', 'with awaitingCredential, when ccif-credential.other-device and then ccif-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.1-r04]'],
    ['supplier/5.1.3.4.1/awaitingCredential.ccif-credential.other-device~ccif-credential.ok', 'with awaitingCredential, when ccif-credential.other-device and then ccif-credential, then supplier.configure to m2me sent [TR33812-5.1.3.4.1-o08, TR33812-5.1.3.5.8-r11, TR33812-5.1.3.5.8-o08, TR33812-5.1.3.5.3-o03, TR33812-5.1.3.3.2.1-o04]'],
    ['supplier/5.1.3.4.1/awaitingCredential.m2me-configured~ccif-credential.neg.otherDevice', 'with awaitingCredential, when m2me-configured and then ccif-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.1-r04]'],
    ['supplier/5.1.3.4.1/awaitingCredential.m2me-configured~ccif-credential.ok', 'with awaitingCredential, when m2me-configured and then ccif-credential, then supplier.configure to m2me sent [TR33812-5.1.3.4.1-o08, TR33812-5.1.3.5.8-r11, TR33812-5.1.3.5.8-o08, TR33812-5.1.3.5.3-o03, TR33812-5.1.3.3.2.1-o04]'],
    ['supplier/5.1.3.4.1/awaitingCredential.make~ccif-credential.neg.otherDevice', 'with awaitingCredential, when make and then ccif-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.1-r04]'],
    ['supplier/5.1.3.4.1/awaitingCredential.make~ccif-credential.ok', 'with awaitingCredential, when make and then ccif-credential, then supplier.configure to m2me sent [TR33812-5.1.3.4.1-o08, TR33812-5.1.3.5.8-r11, TR33812-5.1.3.5.8-o08, TR33812-5.1.3.5.3-o03, TR33812-5.1.3.3.2.1-o04]'],
    ['supplier/5.1.3.4.1/embedding.make~ccif-credential.neg.unexpected', 'with embedding, when make and then ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.ccif-credential~ccif-credential.neg.unexpected', 'with made, when ccif-credential and then ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.m2me-configured~ccif-credential.neg.unexpected', 'with made, when m2me-configured and then ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.5.8/made.ccif-credential~make.ok', 'with made, when ccif-credential and then make, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, TR33812-5.1.3.3.2.1-r10, TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.5.8/made.m2me-configured~make.ok', 'with made, when m2me-configured and then make, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, TR33812-5.1.3.3.2.1-r10, TR33812-5.1.3.4.1-r07]'],
  ]);
});
