/**
 * pva: named sequences. 6 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 f23e9dcba2c603b675e9548d3330cd7578f66f37ea5e4a4b830285f36d5a1251
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: named sequences', () => {
  scenario('pva/5.1.3.4.3/sequence.a-restart-forgets-no-credential-that-was-brought.ok',
    'with registered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-131]', (t) => t
      .given('subscriber-register-pfc', 'restarted', 'sho-validation-request')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/sequence.a-restart-forgets-no-credential-that-was-issued.neg.unexpected',
    'with registered, when supplier-request-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02, DEC-183]', (t) => t
      .given('supplier-request-pfc', 'restarted')
      .when('supplier-request-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-request-pfc.ok'));

  scenario('pva/5.1.3.5.8/sequence.a-state-is-certified-once.neg.unexpected',
    'with registered, when supplier-update-pfc, then refused (stale) and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112, DEC-73]', (t) => t
      .given('supplier-register-pfc', 'supplier-update-pfc')
      .when('supplier-update-pfc').refuses('stale').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.6.3/sequence.a-restart-forgets-no-platform-credential.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]', (t) => t
      .given('supplier-register-pfc', 'restarted')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/sequence.a-restart-forgets-no-state-and-no-revocation.ok',
    'with revoked, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'supplier-update-pfc', 'restarted', 'sho-validation-request', 'supplier-update-pfc', 'revoke', 'restarted')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/sequence.a-superseded-state-does-not-come-back.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc', 'supplier-update-pfc', 'supplier-update-pfc.stale')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));
});
