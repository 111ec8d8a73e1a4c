/**
 * ccif: every transition that accepts its input. 10 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 a5bb39e2f883e3bff9a0e9eba534f558f5bb734f0e5e09a2e6d0310e5c279e91
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every transition that accepts its input', () => {
  scenario('ccif/5.1.3.4.1/issued.subscriber-convey-credential.ok',
    'with issued, when subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [DEC-55, DEC-80]', (t) => t
      .given('subscriber-convey-credential')
      .when('subscriber-convey-credential').sends('ccif.credentialConveyed to subscriber'));

  scenario('ccif/5.1.3.4.1/issued.supplier-request-credential.ok',
    'with issued, when supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]', (t) => t
      .given('subscriber-convey-credential')
      .when('supplier-request-credential').sends('ccif.credential to supplier'));

  scenario('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.as-at-start-674f2f33.ok',
    'with unissued, when subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, AMB-33]', (t) => t
      .given('icf-credential-request')
      .when('subscriber-convey-credential').sends('ccif.credentialConveyed to subscriber'));

  scenario('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.ok',
    'with unissued, when subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, AMB-33]', (t) => t
      .when('subscriber-convey-credential').sends('ccif.credentialConveyed to subscriber'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-report-credential.ok',
    'with unissued, when supplier-report-credential, then nothing sent [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]', (t) => t
      .when('supplier-report-credential').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-request-credential.ok',
    'with unissued, when supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]', (t) => t
      .when('supplier-request-credential').sends('ccif.credential to supplier'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.as-at-start-0443804e.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-request-credential')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.as-at-start-482a573a.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-report-credential')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('subscriber-convey-credential')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/unissued.icf-credential-request.ok',
    'with unissued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));
});
