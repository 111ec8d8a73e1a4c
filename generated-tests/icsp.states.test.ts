/**
 * icsp: every state. 15 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icsp.ts
 * Model: sha256 6bcd2cd791dbeaac245eb81a8d1341d7a42de7eea3d223132788133d33bb576f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icsp.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icsp: every state', () => {
  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.as-at-start.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=3.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=4.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=6.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=7.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=1.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=2.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=3.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=4.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=5.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=6.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=7.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.ipUp.supplier-request-access-credential.ok',
    'with open.ipUp, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-open-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));
});
