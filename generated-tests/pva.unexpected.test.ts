/**
 * pva: each genuine message where it is not accepted. 3 tests.
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

describe('pva: each genuine message where it is not accepted', () => {
  scenario('pva/5.1.3.5.8/registered.supplier-register-pfc.neg.unexpected',
    'with registered, when supplier-register-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-r10]', (t) => t
      .given('supplier-register-pfc')
      .when('supplier-register-pfc').ignores().sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc.ok'));

  scenario('pva/5.1.3.5.8/revoked.supplier-register-pfc.neg.unexpected',
    'with revoked, when supplier-register-pfc, then ignored and nothing sent [TR33812-5.1.3.5.8-r10]', (t) => t
      .given('supplier-register-pfc', 'revoke')
      .when('supplier-register-pfc').ignores().sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.5.8/unregistered.supplier-register-pfc.ok'));

  scenario('pva/5.1.3.5.8/unregistered.revoke.neg.unexpected',
    'with unregistered, when revoke, then ignored and nothing sent [TR33812-5.1.3.5.8-r03]', (t) => t
      .when('revoke').ignores().sendsNothing()
      .still('sho-validation-request').sends('pva.validationResponse to shoA')
      .control('pva/5.1.3.5.8/registered.revoke.ok'));
});
