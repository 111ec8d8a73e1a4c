/**
 * pva: each spoilt input where the genuine one is accepted. 16 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 58d08a7355980b55c8bd615029dd976009d9c69fe91bf6e6e4b89f3a4d8cba82
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: each spoilt input where the genuine one is accepted', () => {
  scenario('pva/5.1.3.5.8/registered.revoke.by-name.neg.denied',
    'with registered, when revoke.by-name, then nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc')
      .when('revoke.by-name').sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.5.8/registered.revoke.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.modified-state.neg.corrupt',
    'with registered, when sho-validation-request.modified-state, then pva.validationResponse(verdict=notIntact) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.neg.otherDevice',
    'with registered, when sho-validation-request.other-device, then pva.validationResponse(verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.neg.wrongKey',
    'with registered, when sho-validation-request.wrong-key, then pva.validationResponse(verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.other-root.neg.denied',
    'with registered, when sho-validation-request.other-root, then pva.validationResponse(verdict=notGenuine) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with registered, when sho-validation-request.with-other-certificate, then pva.validationResponse(verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/registered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.modified-state.neg.corrupt',
    'with revoked, when sho-validation-request.modified-state, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.neg.otherDevice',
    'with revoked, when sho-validation-request.other-device, then pva.validationResponse(verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.neg.wrongKey',
    'with revoked, when sho-validation-request.wrong-key, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.other-root.neg.denied',
    'with revoked, when sho-validation-request.other-root, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with revoked, when sho-validation-request.with-other-certificate, then pva.validationResponse(verdict=unknownDevice) to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/revoked.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.modified-state.neg.corrupt',
    'with unregistered, when sho-validation-request.modified-state, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.modified-state').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.neg.otherDevice',
    'with unregistered, when sho-validation-request.other-device, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.other-device').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.neg.wrongKey',
    'with unregistered, when sho-validation-request.wrong-key, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.wrong-key').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.other-root.neg.denied',
    'with unregistered, when sho-validation-request.other-root, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.other-root').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.with-other-certificate.neg.otherDevice',
    'with unregistered, when sho-validation-request.with-other-certificate, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request.with-other-certificate').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.6.3/unregistered.sho-validation-request.ok'));
});
