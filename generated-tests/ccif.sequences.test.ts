/**
 * ccif: named sequences. 7 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 02e10402ab9e14843bb26e4b99bb0ea0331c50519f7e6d77d8edf37dac40973e
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: named sequences', () => {
  scenario('ccif/5.1.3.6.3/sequence.asked-for-then-another-reported.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-request-credential', 'supplier-report-credential-of-another-key')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.conveyed-then-another-conveyed.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('subscriber-convey-credential', 'subscriber-convey-credential-of-another-key')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.of-another-device-conveyed.ok',
    'with unissued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-credential-of-another-device')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.of-another-device-reported.ok',
    'with unissued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-report-credential-of-another-device')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.reported-then-another-conveyed.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-report-credential', 'subscriber-convey-credential-of-another-key')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.reported-then-another-reported.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-report-credential', 'supplier-report-credential-of-another-key')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.reported-then-asked-for.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-report-credential-of-another-key', 'supplier-request-credential')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));
});
