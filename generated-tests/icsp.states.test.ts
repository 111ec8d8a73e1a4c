/**
 * icsp: every state. 52 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icsp.ts
 * Model: sha256 0f2ece34c00e4e9737ec69ccb41899d0f4a9dc8b656233cd2b09b729ae5d4515
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

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=2.server=contradicting.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=2.server=drf.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=3.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=3.server=contradicting.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=3.server=drf.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=4.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=4.server=contradicting.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=4.server=drf.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=6.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=6.server=contradicting.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=6.server=drf.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=7.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=7.server=contradicting.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.nonce=7.server=drf.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.server=contradicting.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.challenged.supplier-request-access-credential.server=drf.ok',
    'with authenticated.challenged, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=1.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=1.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=1.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=2.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=2.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=2.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=3.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=3.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=3.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=4.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=4.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=4.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=5.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=5.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=5.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=6.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=6.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=6.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=7.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=7.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.nonce=7.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-access-proof')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-authenticated-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.server=contradicting.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/authenticated.idle.supplier-request-access-credential.server=drf.ok',
    'with authenticated.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/off.supplier-request-access-credential.server=contradicting.ok',
    'with off, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/off.supplier-request-access-credential.server=drf.ok',
    'with off, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.idle.supplier-request-access-credential.ok',
    'with open.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-open-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.idle.supplier-request-access-credential.server=contradicting.ok',
    'with open.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-open-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.idle.supplier-request-access-credential.server=drf.ok',
    'with open.idle, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-open-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.ipUp.supplier-request-access-credential.ok',
    'with open.ipUp, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('provide-open-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.ipUp.supplier-request-access-credential.server=contradicting.ok',
    'with open.ipUp, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-open-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.ipUp.supplier-request-access-credential.server=drf.ok',
    'with open.ipUp, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('name-server', 'provide-open-access', 'm2me-request-access')
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.94cbd300.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof').sends('icsp.accessAccept to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.dafd0664.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof').sends('icsp.accessAccept to m2me'));
});
