/**
 * pva: named sequences. 2 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 fb7d39dddc1cf722bc3f8402b573cfbfc241dd8051b577eafe2b15ac3c1bbb46
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: named sequences', () => {
  scenario('pva/5.1.3.5.8/sequence.a-state-is-certified-once.neg.unexpected',
    'with registered, when supplier-update-pfc, then refused (stale) and nothing sent [TR33812-5.1.3.5.8-r05, DEC-112, DEC-73]', (t) => t
      .given('supplier-register-pfc', 'supplier-update-pfc')
      .when('supplier-update-pfc').refuses('stale').sendsNothing()
      .still('dpf-verification-request').sends('pva.verificationData to dpf')
      .control('pva/5.1.3.5.8/registered.supplier-update-pfc.ok'));

  scenario('pva/5.1.3.6.3/sequence.a-superseded-state-does-not-come-back.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc', 'supplier-update-pfc', 'supplier-update-pfc.stale')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));
});
