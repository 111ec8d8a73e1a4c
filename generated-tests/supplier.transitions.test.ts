/**
 * supplier: every transition that accepts its input. 24 tests.
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

describe('supplier: every transition that accepts its input', () => {
  scenario('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok',
    'with awaitingAccessCredential, when icsp-access-credential, then supplier.configure to m2me sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-for-the-icsp')
      .when('icsp-access-credential').sends('supplier.configure to m2me'));

  scenario('supplier/5.1.3.3.2.1/made.make-for-the-icsp.ok',
    'with made, when make-for-the-icsp, then supplier.registerPfc to pva, supplier.requestAccessCredential to icsp sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-95]', (t) => t
      .when('make-for-the-icsp').sends('supplier.registerPfc to pva', 'supplier.requestAccessCredential to icsp'));

  scenario('supplier/5.1.3.3.4/embedding.m2me-configured.ok',
    'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]', (t) => t
      .given('make-for-open-access')
      .when('m2me-configured').sends('supplier.supply to subscriber'));

  scenario('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok',
    'with awaitingCredential, when ccif-credential, then supplier.configure to m2me sent [TR33812-5.1.3.4.1-o08, TR33812-5.1.3.5.8-r11, TR33812-5.1.3.3.2.1-o04]', (t) => t
      .given('make')
      .when('ccif-credential').sends('supplier.configure to m2me'));

  scenario('supplier/5.1.3.4.1/embeddingToConvey.m2me-configured.ok',
    'with embeddingToConvey, when m2me-configured, then supplier.supplyWithCredential to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.3.4-r01, AMB-33]', (t) => t
      .given('make-to-convey')
      .when('m2me-configured').sends('supplier.supplyWithCredential to subscriber'));

  scenario('supplier/5.1.3.4.1/embeddingToReport.m2me-configured.ok',
    'with embeddingToReport, when m2me-configured, then supplier.supply to subscriber, supplier.reportCredential to ccif sent [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.3.4-r01, DEC-79]', (t) => t
      .given('make-to-report')
      .when('m2me-configured').sends('supplier.supply to subscriber', 'supplier.reportCredential to ccif'));

  scenario('supplier/5.1.3.4.1/made.make-to-convey.ok',
    'with made, when make-to-convey, then supplier.registerPfc to pva, supplier.configure to m2me sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-r11]', (t) => t
      .when('make-to-convey').sends('supplier.registerPfc to pva', 'supplier.configure to m2me'));

  scenario('supplier/5.1.3.4.1/made.make-to-report.ok',
    'with made, when make-to-report, then supplier.registerPfc to pva, supplier.configure to m2me sent [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-r11]', (t) => t
      .when('make-to-report').sends('supplier.registerPfc to pva', 'supplier.configure to m2me'));

  scenario('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok',
    'with awaitingCredentialOfIcf, when icf-credential, then supplier.configure to m2me sent [TR33812-5.1.3.4.4-o04, TR33812-5.1.3.5.8-r11, DEC-202]', (t) => t
      .given('make-with-a-credential-of-the-icf')
      .when('icf-credential').sends('supplier.configure to m2me'));

  scenario('supplier/5.1.3.4.4/embedding.m2me-configured.66d218b8.ok',
    'with embedding, when m2me-configured, then supplier.supply to subscriber, supplier.conveyMaterial to icf sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.3.4-r01, DEC-200]', (t) => t
      .given('make-for-the-icf')
      .when('m2me-configured').sends('supplier.supply to subscriber', 'supplier.conveyMaterial to icf'));

  scenario('supplier/5.1.3.4.4/embedding.m2me-configured.ok',
    'with embedding, when m2me-configured, then supplier.supplyWithMaterial to subscriber sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.3.4-r01, DEC-200]', (t) => t
      .given('make-for-the-subscriber-to-tell-the-icf')
      .when('m2me-configured').sends('supplier.supplyWithMaterial to subscriber'));

  scenario('supplier/5.1.3.4.4/embeddingOfIcf.m2me-configured.ok',
    'with embeddingOfIcf, when m2me-configured, then supplier.supply to subscriber, supplier.credentialLoaded to icf sent [TR33812-5.1.3.4.4-o04, TR33812-5.1.3.3.4-r01, DEC-202]', (t) => t
      .given('make-with-a-credential-of-the-icf', 'icf-credential')
      .when('m2me-configured').sends('supplier.supply to subscriber', 'supplier.credentialLoaded to icf'));

  scenario('supplier/5.1.3.4.4/made.make-for-the-icf.ok',
    'with made, when make-for-the-icf, then supplier.registerPfc to pva, supplier.configure to m2me sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-r11, DEC-200]', (t) => t
      .when('make-for-the-icf').sends('supplier.registerPfc to pva', 'supplier.configure to m2me'));

  scenario('supplier/5.1.3.4.4/made.make-with-a-credential-of-the-icf.ok',
    'with made, when make-with-a-credential-of-the-icf, then supplier.registerPfc to pva, supplier.requestCredential to icf sent [TR33812-5.1.3.4.4-o04, TR33812-5.1.3.5.8-r10, DEC-202]', (t) => t
      .when('make-with-a-credential-of-the-icf').sends('supplier.registerPfc to pva', 'supplier.requestCredential to icf'));

  scenario('supplier/5.1.3.4.4/made.make-with-vectors-for-an-operator.ok',
    'with made, when make-with-vectors-for-an-operator, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.4.4-o05, TR33812-5.1.3.5.8-r10, DEC-200]', (t) => t
      .when('make-with-vectors-for-an-operator').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif'));

  scenario('supplier/5.1.3.5.2/embedding.m2me-configured.ok',
    'with embedding, when m2me-configured, then supplier.supplyWithPfc to subscriber sent [TR33812-5.1.3.5.2-o07, TR33812-5.1.3.3.4-r01, DEC-182]', (t) => t
      .given('make-for-the-subscriber-to-register', 'ccif-credential')
      .when('m2me-configured').sends('supplier.supplyWithPfc to subscriber'));

  scenario('supplier/5.1.3.5.2/made.make-for-the-subscriber-to-register.ok',
    'with made, when make-for-the-subscriber-to-register, then supplier.requestCredential to ccif sent [TR33812-5.1.3.5.2-o07, DEC-182]', (t) => t
      .when('make-for-the-subscriber-to-register').sends('supplier.requestCredential to ccif'));

  scenario('supplier/5.1.3.5.3/made.subscriber-selection-report.ok',
    'with made, when subscriber-selection-report, then nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .when('subscriber-selection-report').sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif'));

  scenario('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok',
    'with awaitingPfc, when pva-pfc, then supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-o02, TR33812-5.1.3.3.2.1-r10, DEC-183]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('pva-pfc').sends('supplier.requestCredential to ccif'));

  scenario('supplier/5.1.3.5.8/made.make-by-reference.ok',
    'with made, when make-by-reference, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-o06, TR33812-5.1.3.5.8-r10, TR33812-5.1.3.3.2.1-r10, DEC-110, DEC-111]', (t) => t
      .when('make-by-reference').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif'));

  scenario('supplier/5.1.3.5.8/made.make-for-the-pva-to-issue.ok',
    'with made, when make-for-the-pva-to-issue, then supplier.requestPfc to pva sent [TR33812-5.1.3.5.8-o02, DEC-183]', (t) => t
      .when('make-for-the-pva-to-issue').sends('supplier.requestPfc to pva'));

  scenario('supplier/5.1.3.5.8/made.make.ok',
    'with made, when make, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, TR33812-5.1.3.3.2.1-r10, TR33812-5.1.3.4.1-r07]', (t) => t
      .when('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.as-at-start.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-for-open-access', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.6.4/made.make-for-open-access.ok',
    'with made, when make-for-open-access, then supplier.registerPfc to pva, supplier.configure to m2me sent [TR33812-5.1.3.6.4-o03, DEC-95]', (t) => t
      .when('make-for-open-access').sends('supplier.registerPfc to pva', 'supplier.configure to m2me'));
});
