/**
 * pva: named sequences. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 316318701526c50640dce663f437e854aade15dcf33a0708022912e0d7469844
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: named sequences', () => {
  scenario('pva/5.1.3.6.3/sequence.a-superseded-state-does-not-come-back.ok',
    'with registered, when sho-validation-request, then pva.validationResponse to shoA sent [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]', (t) => t
      .given('supplier-register-pfc', 'supplier-update-pfc', 'supplier-update-pfc.stale')
      .when('sho-validation-request').sends('pva.validationResponse to shoA'));
});
