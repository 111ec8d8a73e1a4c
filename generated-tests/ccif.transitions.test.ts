/**
 * ccif: every transition that accepts its input. 4 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 6d7ad2cb85df002395c62e71624e4412508d1342bc8cdac8358265491cff6c31
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every transition that accepts its input', () => {
  scenario('ccif/5.1.3.4.1/issued.supplier-request-credential.ok',
    'with issued, when supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]', (t) => t
      .given('supplier-request-credential')
      .when('supplier-request-credential').sends('ccif.credential to supplier'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-request-credential.ok',
    'with unissued, when supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]', (t) => t
      .when('supplier-request-credential').sends('ccif.credential to supplier'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-request-credential')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/unissued.icf-credential-request.ok',
    'with unissued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));
});
