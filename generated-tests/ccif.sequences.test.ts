/**
 * ccif: named sequences. 10 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 9d8e903b8acfad558a16e1b77b6b24024db340dd45e1e7310a43dcf6288a3a0f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: named sequences', () => {
  scenario('ccif/5.1.3.4.1/sequence.a-restart-forgets-no-renewal.neg.unexpected',
    'with issued, when supplier-request-credential, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.4.1-r04, DEC-150]', (t) => t
      .given('supplier-request-credential', 'm2me-renewal-request', 'restarted', 'm2me-renewal-request', 'm2me-renewal-ack', 'restarted', 'icf-credential-request-new')
      .when('supplier-request-credential').refuses('outOfOrder').sendsNothing()
      .still('renew-credential').sends('ccif.renewalOrder to m2me')
      .control('ccif/5.1.3.4.1/unissued.supplier-request-credential.ok'));

  scenario('ccif/5.1.3.6.3/sequence.a-restart-forgets-no-credential-that-was-conveyed.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('subscriber-convey-credential', 'restarted')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/sequence.a-restart-forgets-no-credential.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('supplier-request-credential', 'restarted', 'supplier-request-credential', 'restarted')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

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
