/**
 * supplier: each genuine message where it is not accepted. 49 tests.
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

describe('supplier: each genuine message where it is not accepted', () => {
  scenario('supplier/5.1.3.3.2.1/awaitingCredential.icsp-access-credential.neg.unexpected',
    'with awaitingCredential, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/awaitingCredentialOfIcf.icsp-access-credential.neg.unexpected',
    'with awaitingCredentialOfIcf, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-with-a-credential-of-the-icf')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('icf-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/awaitingPfc.icsp-access-credential.neg.unexpected',
    'with awaitingPfc, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('pva-pfc').sends('supplier.requestCredential to ccif')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/embedding.icsp-access-credential.neg.unexpected',
    'with embedding, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-for-open-access')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/embeddingOfIcf.icsp-access-credential.neg.unexpected',
    'with embeddingOfIcf, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-with-a-credential-of-the-icf', 'icf-credential')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.credentialLoaded to icf')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/embeddingToConvey.icsp-access-credential.neg.unexpected',
    'with embeddingToConvey, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-to-convey')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supplyWithCredential to subscriber')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/embeddingToReport.icsp-access-credential.neg.unexpected',
    'with embeddingToReport, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-to-report')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.reportCredential to ccif')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/made.icsp-access-credential.neg.unexpected',
    'with made, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.2.1/supplied.icsp-access-credential.neg.unexpected',
    'with supplied, when icsp-access-credential, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-for-open-access', 'm2me-configured')
      .when('icsp-access-credential').ignores().sendsNothing()
      .still('refresh-pfc').sends('supplier.updatePfc to pva')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.3.4/awaitingAccessCredential.m2me-configured.neg.unexpected',
    'with awaitingAccessCredential, when m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-for-the-icsp')
      .when('m2me-configured').ignores().sendsNothing()
      .still('icsp-access-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.m2me-configured.neg.unexpected',
    'with awaitingCredential, when m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('m2me-configured').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.make-by-reference.neg.unexpected',
    'with awaitingCredential, when make-by-reference, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('make-by-reference').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.5.8/made.make-by-reference.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.make-for-the-icf.neg.unexpected',
    'with awaitingCredential, when make-for-the-icf, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('make-for-the-icf').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.4/made.make-for-the-icf.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.make-for-the-pva-to-issue.neg.unexpected',
    'with awaitingCredential, when make-for-the-pva-to-issue, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('make-for-the-pva-to-issue').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.5.8/made.make-for-the-pva-to-issue.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.make-to-convey.neg.unexpected',
    'with awaitingCredential, when make-to-convey, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('make-to-convey').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.1/made.make-to-convey.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.make-with-a-credential-of-the-icf.neg.unexpected',
    'with awaitingCredential, when make-with-a-credential-of-the-icf, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('make-with-a-credential-of-the-icf').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.4/made.make-with-a-credential-of-the-icf.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredential.make.neg.unexpected',
    'with awaitingCredential, when make, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make')
      .when('make').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.5.8/made.make.ok'));

  scenario('supplier/5.1.3.3.4/awaitingCredentialOfIcf.m2me-configured.neg.unexpected',
    'with awaitingCredentialOfIcf, when m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-with-a-credential-of-the-icf')
      .when('m2me-configured').ignores().sendsNothing()
      .still('icf-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/awaitingPfc.m2me-configured.neg.unexpected',
    'with awaitingPfc, when m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('m2me-configured').ignores().sendsNothing()
      .still('pva-pfc').sends('supplier.requestCredential to ccif')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/made.m2me-configured.neg.unexpected',
    'with made, when m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .when('m2me-configured').ignores().sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.3.4/supplied.m2me-configured.neg.unexpected',
    'with supplied, when m2me-configured, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('make-for-open-access', 'm2me-configured')
      .when('m2me-configured').ignores().sendsNothing()
      .still('refresh-pfc').sends('supplier.updatePfc to pva')
      .control('supplier/5.1.3.3.4/embedding.m2me-configured.ok'));

  scenario('supplier/5.1.3.4.1/awaitingAccessCredential.ccif-credential.neg.unexpected',
    'with awaitingAccessCredential, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-for-the-icsp')
      .when('ccif-credential').ignores().sendsNothing()
      .still('icsp-access-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/awaitingCredentialOfIcf.ccif-credential.neg.unexpected',
    'with awaitingCredentialOfIcf, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-with-a-credential-of-the-icf')
      .when('ccif-credential').ignores().sendsNothing()
      .still('icf-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/awaitingPfc.ccif-credential.neg.unexpected',
    'with awaitingPfc, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('ccif-credential').ignores().sendsNothing()
      .still('pva-pfc').sends('supplier.requestCredential to ccif')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/embedding.ccif-credential.neg.unexpected',
    'with embedding, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-for-open-access')
      .when('ccif-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/embeddingOfIcf.ccif-credential.neg.unexpected',
    'with embeddingOfIcf, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-with-a-credential-of-the-icf', 'icf-credential')
      .when('ccif-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.credentialLoaded to icf')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/embeddingToConvey.ccif-credential.neg.unexpected',
    'with embeddingToConvey, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-to-convey')
      .when('ccif-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supplyWithCredential to subscriber')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/embeddingToReport.ccif-credential.neg.unexpected',
    'with embeddingToReport, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-to-report')
      .when('ccif-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.reportCredential to ccif')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/made.ccif-credential.neg.unexpected',
    'with made, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .when('ccif-credential').ignores().sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.1/supplied.ccif-credential.neg.unexpected',
    'with supplied, when ccif-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r07]', (t) => t
      .given('make-for-open-access', 'm2me-configured')
      .when('ccif-credential').ignores().sendsNothing()
      .still('refresh-pfc').sends('supplier.updatePfc to pva')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));

  scenario('supplier/5.1.3.4.4/awaitingAccessCredential.icf-credential.neg.unexpected',
    'with awaitingAccessCredential, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-for-the-icsp')
      .when('icf-credential').ignores().sendsNothing()
      .still('icsp-access-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/awaitingCredential.icf-credential.neg.unexpected',
    'with awaitingCredential, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make')
      .when('icf-credential').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/awaitingPfc.icf-credential.neg.unexpected',
    'with awaitingPfc, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-for-the-pva-to-issue')
      .when('icf-credential').ignores().sendsNothing()
      .still('pva-pfc').sends('supplier.requestCredential to ccif')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/embedding.icf-credential.neg.unexpected',
    'with embedding, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-for-open-access')
      .when('icf-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/embeddingOfIcf.icf-credential.neg.unexpected',
    'with embeddingOfIcf, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-with-a-credential-of-the-icf', 'icf-credential')
      .when('icf-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.credentialLoaded to icf')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/embeddingToConvey.icf-credential.neg.unexpected',
    'with embeddingToConvey, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-to-convey')
      .when('icf-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supplyWithCredential to subscriber')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/embeddingToReport.icf-credential.neg.unexpected',
    'with embeddingToReport, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-to-report')
      .when('icf-credential').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.reportCredential to ccif')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/made.icf-credential.neg.unexpected',
    'with made, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .when('icf-credential').ignores().sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.4.4/supplied.icf-credential.neg.unexpected',
    'with supplied, when icf-credential, then ignored and nothing sent [TR33812-5.1.3.4.4-o04]', (t) => t
      .given('make-for-open-access', 'm2me-configured')
      .when('icf-credential').ignores().sendsNothing()
      .still('refresh-pfc').sends('supplier.updatePfc to pva')
      .control('supplier/5.1.3.4.4/awaitingCredentialOfIcf.icf-credential.ok'));

  scenario('supplier/5.1.3.5.8/awaitingAccessCredential.pva-pfc.neg.unexpected',
    'with awaitingAccessCredential, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-for-the-icsp')
      .when('pva-pfc').ignores().sendsNothing()
      .still('icsp-access-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/awaitingCredential.pva-pfc.neg.unexpected',
    'with awaitingCredential, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make')
      .when('pva-pfc').ignores().sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/awaitingCredentialOfIcf.pva-pfc.neg.unexpected',
    'with awaitingCredentialOfIcf, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-with-a-credential-of-the-icf')
      .when('pva-pfc').ignores().sendsNothing()
      .still('icf-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/embedding.pva-pfc.neg.unexpected',
    'with embedding, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-for-open-access')
      .when('pva-pfc').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/embeddingOfIcf.pva-pfc.neg.unexpected',
    'with embeddingOfIcf, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-with-a-credential-of-the-icf', 'icf-credential')
      .when('pva-pfc').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.credentialLoaded to icf')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/embeddingToConvey.pva-pfc.neg.unexpected',
    'with embeddingToConvey, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-to-convey')
      .when('pva-pfc').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supplyWithCredential to subscriber')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/embeddingToReport.pva-pfc.neg.unexpected',
    'with embeddingToReport, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-to-report')
      .when('pva-pfc').ignores().sendsNothing()
      .still('m2me-configured').sends('supplier.supply to subscriber', 'supplier.reportCredential to ccif')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/made.pva-pfc.neg.unexpected',
    'with made, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .when('pva-pfc').ignores().sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));

  scenario('supplier/5.1.3.5.8/made.refresh-pfc.neg.unexpected',
    'with made, when refresh-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .when('refresh-pfc').ignores().sendsNothing()
      .still('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif')
      .control('supplier/5.1.3.5.8/supplied.refresh-pfc.as-at-start.ok'));

  scenario('supplier/5.1.3.5.8/supplied.pva-pfc.neg.unexpected',
    'with supplied, when pva-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02]', (t) => t
      .given('make-for-open-access', 'm2me-configured')
      .when('pva-pfc').ignores().sendsNothing()
      .still('refresh-pfc').sends('supplier.updatePfc to pva')
      .control('supplier/5.1.3.5.8/awaitingPfc.pva-pfc.ok'));
});
