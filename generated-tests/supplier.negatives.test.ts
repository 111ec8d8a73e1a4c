/**
 * supplier: each spoilt input where the genuine one is accepted. 9 tests.
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
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: each spoilt input where the genuine one is accepted', () => {
  scenario('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.neg.otherDevice',
    'with awaitingAccessCredential, when icsp-access-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-for-the-icsp')
      .when('icsp-access-credential.other-device').refuses('otherDevice').sendsNothing()
      .still('icsp-access-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.4/embedding.m2me-configured.neg.otherDevice',
    'with embedding, when m2me-configured.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-for-open-access')
      .when('m2me-configured.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/embeddingOfIcf.m2me-configured.neg.otherDevice',
    'with embeddingOfIcf, when m2me-configured.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-with-a-credential-of-the-icf', 'icf-credential')
      .when('m2me-configured.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.credentialLoaded to icf')
      .control('supplier/5.1.3.4.4/embeddingOfIcf.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/embeddingToConvey.m2me-configured.neg.otherDevice',
    'with embeddingToConvey, when m2me-configured.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-to-convey')
      .when('m2me-configured.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-configured').sends('supplier.supplyWithCredential to subscriber')
      .control('supplier/5.1.3.4.1/embeddingToConvey.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/embeddingToReport.m2me-configured.neg.otherDevice',
    'with embeddingToReport, when m2me-configured.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-to-report')
      .when('m2me-configured.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.reportCredential to ccif')
      .control('supplier/5.1.3.4.1/embeddingToReport.m2me-configured.ok'));

  scenario('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.neg.otherDevice',
    'with awaitingCredential, when ccif-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.1-r04]', (t) => t
      .given('make')
      .when('ccif-credential.other-device').refuses('otherDevice').sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.neg.otherDevice',
    'with awaitingCredentialOfIcf, when icf-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-with-a-credential-of-the-icf')
      .when('icf-credential.other-device').refuses('otherDevice').sendsNothing()
      .still('icf-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.neg.otherDevice',
    'with awaitingPfc, when pva-pfc.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('pva-pfc.other-device').refuses('otherDevice').sendsNothing()
      .still('pva-pfc').sends('supplier.requestCredential to ccif')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.neg.wrongKey',
    'with awaitingPfc, when pva-pfc.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('pva-pfc.wrong-key').refuses('badSignature').sendsNothing()
      .still('pva-pfc').sends('supplier.requestCredential to ccif')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));
});
