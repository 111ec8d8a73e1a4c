/**
 * icsp: every transition that accepts its input. 19 tests.
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

describe('icsp: every transition that accepts its input', () => {
  scenario('icsp/5.1.3.3.2.1/authenticated.ipUp.m2me-resolve.ok',
    'with authenticated.ipUp, when m2me-resolve, then icsp.addresses to m2me sent [TR33812-5.1.3.3.2.1-o16, DEC-210]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential', 'm2me-access-proof')
      .when('m2me-resolve').sends('icsp.addresses to m2me'));

  scenario('icsp/5.1.3.3.2.1/off.name-server.ok',
    'with off, when name-server, then nothing sent [TR33812-5.1.3.3.2.1-o16, DEC-210]', (t) => t
      .when('name-server').sendsNothing()
      .still('provide-open-access').sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me')
      .still('m2me-resolve').sends('icsp.addresses to m2me'));

  scenario('icsp/5.1.3.3.2.1/off.supplier-request-access-credential.ok',
    'with off, when supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .when('supplier-request-access-credential').sends('icsp.accessCredential to supplier'));

  scenario('icsp/5.1.3.3.2.1/open.ipUp.m2me-resolve.ok',
    'with open.ipUp, when m2me-resolve, then icsp.addresses to m2me sent [TR33812-5.1.3.3.2.1-o16, DEC-210]', (t) => t
      .given('provide-open-access', 'm2me-request-access')
      .when('m2me-resolve').sends('icsp.addresses to m2me'));

  scenario('icsp/5.1.3.5.7/authenticated.ipUp.m2me-datagram.ok',
    'with authenticated.ipUp, when m2me-datagram, then icsp.datagram to beyond sent [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.3.2.1-o05]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential', 'm2me-access-proof')
      .when('m2me-datagram').sends('icsp.datagram to beyond'));

  scenario('icsp/5.1.3.5.7/off.provide-authenticated-access.ok',
    'with off, when provide-authenticated-access, then nothing sent [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.6.4-o02]', (t) => t
      .when('provide-authenticated-access').sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me'));

  scenario('icsp/5.1.3.5.7/off.provide-open-access.ok',
    'with off, when provide-open-access, then nothing sent [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.6.4-o03]', (t) => t
      .when('provide-open-access').sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me'));

  scenario('icsp/5.1.3.5.7/open.ipUp.m2me-datagram.ok',
    'with open.ipUp, when m2me-datagram, then icsp.datagram to beyond sent [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.3.2.1-o05]', (t) => t
      .given('provide-open-access', 'm2me-request-access')
      .when('m2me-datagram').sends('icsp.datagram to beyond'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.2587458f.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof').sends('icsp.accessReject to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.90c024b7.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof').sends('icsp.accessReject to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.issued=true.nonce=1.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof').sends('icsp.accessAccept to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.issued=true.nonce=5.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof').sends('icsp.accessReject to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.ok',
    'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-access-proof').sends('icsp.accessReject to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.idle.m2me-request-access.ok',
    'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access')
      .when('m2me-request-access').sends('icsp.authRequest to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.idle.restarted.ok',
    'with authenticated.idle, when restarted, then nothing sent [DEC-190]', (t) => t
      .given('provide-authenticated-access')
      .when('restarted').sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.ipUp.m2me-release-access.ok',
    'with authenticated.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential', 'm2me-access-proof')
      .when('m2me-release-access').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-request-access').sends('icsp.authRequest to m2me'));

  scenario('icsp/5.1.3.6.4/open.idle.m2me-request-access.ok',
    'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]', (t) => t
      .given('provide-open-access')
      .when('m2me-request-access').sends('icsp.accessAccept to m2me'));

  scenario('icsp/5.1.3.6.4/open.idle.restarted.ok',
    'with open.idle, when restarted, then nothing sent [DEC-190]', (t) => t
      .given('provide-open-access')
      .when('restarted').sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me'));

  scenario('icsp/5.1.3.6.4/open.ipUp.m2me-release-access.ok',
    'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]', (t) => t
      .given('provide-open-access', 'm2me-request-access')
      .when('m2me-release-access').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-request-access').sends('icsp.accessAccept to m2me'));
});
