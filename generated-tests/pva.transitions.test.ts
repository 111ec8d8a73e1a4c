/**
 * pva: every transition that accepts its input. 27 tests.
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

describe('pva: every transition that accepts its input', () => {
  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start-bf423339.ok',
    'with registered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-131]', (t) => t
      .given('supplier-register-pfc')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start-f54fbb91.ok',
    'with registered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-131]', (t) => t
      .given('supplier-request-pfc')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.as-at-start.ok',
    'with registered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-131]', (t) => t
      .given('subscriber-register-pfc')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.expects=updated.serial=1.ok',
    'with registered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .given('subscriber-register-pfc', 'supplier-update-pfc')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.4.3/registered.dpf-verification-request.ok',
    'with registered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, DEC-73]', (t) => t
      .given('supplier-register-pfc-of-a-group')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.4.3/revoked.dpf-verification-request.ok',
    'with revoked, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.4.3/unregistered.dpf-verification-request.ok',
    'with unregistered, when dpf-verification-request, then pva.verificationData to dpf sent [TR33812-5.1.3.4.3-o12, AMB-37]', (t) => t
      .when('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.2/registered.subscriber-register-pfc.ok',
    'with registered, when subscriber-register-pfc, then pva.pfcRegistered to subscriber sent [TR33812-5.1.3.5.2-o06, DEC-55, DEC-182]', (t) => t
      .given('subscriber-register-pfc')
      .when('subscriber-register-pfc').sends('pva.pfcRegistered to subscriber'));

  scenario('pva/5.1.3.5.2/revoked.subscriber-register-pfc.ok',
    'with revoked, when subscriber-register-pfc, then pva.pfcRegistered to subscriber sent [TR33812-5.1.3.5.2-o06, DEC-55, DEC-182]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('subscriber-register-pfc').sends('pva.pfcRegistered to subscriber'));

  scenario('pva/5.1.3.5.2/unregistered.subscriber-register-pfc.ok',
    'with unregistered, when subscriber-register-pfc, then pva.pfcRegistered to subscriber sent [TR33812-5.1.3.5.2-o06, DEC-182]', (t) => t
      .when('subscriber-register-pfc').sends('pva.pfcRegistered to subscriber'));

  scenario('pva/5.1.3.5.8/registered.revoke.as-at-start.ok',
    'with registered, when revoke, then nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc')
      .when('revoke').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/registered.supplier-update-pfc.ok',
    'with registered, when supplier-update-pfc, then nothing sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-update-pfc').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/unregistered.restarted.ok',
    'with unregistered, when restarted, then nothing sent [DEC-190]', (t) => t
      .when('restarted').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.ok',
    'with unregistered, when supplier-register-pfc-of-a-group, then nothing sent [TR33812-5.1.3.5.8-r10, AMB-09, DEC-110]', (t) => t
      .when('supplier-register-pfc-of-a-group').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-register-pfc.ok',
    'with unregistered, when supplier-register-pfc, then nothing sent [TR33812-5.1.3.5.8-r10, AMB-09, DEC-110]', (t) => t
      .when('supplier-register-pfc').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-request-pfc.ok',
    'with unregistered, when supplier-request-pfc, then pva.pfc to supplier sent [TR33812-5.1.3.5.8-o02, DEC-183]', (t) => t
      .when('supplier-request-pfc').sends('pva.pfc to supplier'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.as-at-start-1ba8c8ec.ok',
    'with registered, when sho-status-request, then pva.statusResponse to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113, DEC-114]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-status-request').sends('pva.statusResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.as-at-start.ok',
    'with registered, when sho-status-request, then pva.statusResponse to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113, DEC-114]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-status-request').sends('pva.statusResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-status-request.ok',
    'with registered, when sho-status-request, then pva.statusResponse to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('supplier-register-pfc-of-a-group')
      .when('sho-status-request').sends('pva.statusResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start-8ae3180c.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]', (t) => t
      .given('supplier-register-pfc')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.as-at-start.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-register-pfc')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.expects=updated.serial=1.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('subscriber-register-pfc', 'supplier-update-pfc')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/registered.sho-validation-request.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]', (t) => t
      .given('supplier-register-pfc-of-a-group')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/revoked.sho-status-request.ok',
    'with revoked, when sho-status-request, then pva.statusResponse to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-status-request').sends('pva.statusResponse to shoA'));

  scenario('pva/5.1.3.6.3/revoked.sho-validation-request.ok',
    'with revoked, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));

  scenario('pva/5.1.3.6.3/unregistered.sho-status-request.ok',
    'with unregistered, when sho-status-request, then pva.statusResponse to shoA sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('sho-status-request').sends('pva.statusResponse to shoA'));

  scenario('pva/5.1.3.6.3/unregistered.sho-validation-request.ok',
    'with unregistered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]', (t) => t
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));
});
