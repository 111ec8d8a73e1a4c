/**
 * pva: every state. 3 tests.
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

describe('pva: every state', () => {
  scenario('pva/5.1.3.5.8/registered.revoke.de569e9a.ok',
    'with registered, when revoke, then nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc-of-a-group', 'supplier-update-pfc')
      .when('revoke').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/registered.revoke.expects=updated.serial=1.ok',
    'with registered, when revoke, then nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .given('subscriber-register-pfc', 'supplier-update-pfc')
      .when('revoke').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));

  scenario('pva/5.1.3.5.8/registered.revoke.ok',
    'with registered, when revoke, then nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .given('supplier-register-pfc-of-a-group')
      .when('revoke').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf'));
});
