/**
 * pva: each genuine message where it is not accepted. 10 tests.
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

describe('pva: each genuine message where it is not accepted', () => {
  scenario('pva/5.1.3.5.8/registered.supplier-register-pfc-of-a-group.neg.unexpected',
    'with registered, when supplier-register-pfc-of-a-group, then ignored and nothing sent [TR33812-5.1.3.5.8-r10]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-register-pfc-of-a-group').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.ok'));

  scenario('pva/5.1.3.5.8/registered.supplier-register-pfc.neg.unexpected',
    'with registered, when supplier-register-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-r10]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-register-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc.ok'));

  scenario('pva/5.1.3.5.8/registered.supplier-request-pfc.neg.unexpected',
    'with registered, when supplier-request-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02, DEC-183]', (t) => t
      .given('subscriber-register-pfc')
      .when('supplier-request-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-request-pfc.ok'));

  scenario('pva/5.1.3.5.8/registered.supplier-update-pfc.neg.unexpected',
    'with registered, when supplier-update-pfc, then refused (stale) and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112, DEC-73]', (t) => t
      .given('subscriber-register-pfc', 'supplier-update-pfc')
      .when('supplier-update-pfc').refuses('stale').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.5.8/revoked.supplier-register-pfc-of-a-group.neg.unexpected',
    'with revoked, when supplier-register-pfc-of-a-group, then ignored and nothing sent [TR33812-5.1.3.5.8-r10]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('supplier-register-pfc-of-a-group').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc-of-a-group.ok'));

  scenario('pva/5.1.3.5.8/revoked.supplier-register-pfc.neg.unexpected',
    'with revoked, when supplier-register-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-r10]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('supplier-register-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc.ok'));

  scenario('pva/5.1.3.5.8/revoked.supplier-request-pfc.neg.unexpected',
    'with revoked, when supplier-request-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-o02, DEC-183]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('supplier-request-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/unregistered.supplier-request-pfc.ok'));

  scenario('pva/5.1.3.5.8/revoked.supplier-update-pfc.neg.unexpected',
    'with revoked, when supplier-update-pfc, then ignored and nothing sent [DEC-112]', (t) => t
      .given('subscriber-register-pfc', 'revoke')
      .when('supplier-update-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.5.8/unregistered.revoke.neg.unexpected',
    'with unregistered, when revoke, then ignored and nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .when('revoke').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.revoke.as-at-start.ok'));

  scenario('pva/5.1.3.5.8/unregistered.supplier-update-pfc.neg.unexpected',
    'with unregistered, when supplier-update-pfc, then ignored and nothing sent [DEC-112]', (t) => t
      .when('supplier-update-pfc').ignores().sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));
});
