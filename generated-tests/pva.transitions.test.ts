/**
 * pva: every transition that accepts its input. 5 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 6e5e81761ef1a3e1cf8700d53faabbbea83d92479cd0078506127e852a2617df
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: every transition that accepts its input', () => {
  scenario('pva/5.1.3.5.8/registered.revoke.ok',
    'with registered, when revoke, then nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc')
      .when('revoke').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-register-pfc.ok',
    'with unregistered, when supplier-register-pfc, then nothing sent [TR33812-5.1.3.5.8-r10, AMB-09]', (t) => t
      .when('supplier-register-pfc').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.ok',
    'with revoked, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.ok',
    'with unregistered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));
});
