/**
 * icsp: each spoilt input where the genuine one is accepted. 6 tests.
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

describe('icsp: each spoilt input where the genuine one is accepted', () => {
  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.neg.wrongKey',
    'with authenticated.challenged, when m2me-access-proof.wrong-key, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof.wrong-key').sends('icsp.accessReject to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.issued=true.nonce=1.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.of-other-challenge.2587458f.neg.replay',
    'with authenticated.challenged, when m2me-access-proof.of-other-challenge, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]', (t) => t
      .given('name-two-servers', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof.of-other-challenge').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.2587458f.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.of-other-challenge.90c024b7.neg.replay',
    'with authenticated.challenged, when m2me-access-proof.of-other-challenge, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]', (t) => t
      .given('name-server', 'provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof.of-other-challenge').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.90c024b7.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.of-other-challenge.issued=true.nonce=5.neg.replay',
    'with authenticated.challenged, when m2me-access-proof.of-other-challenge, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof.of-other-challenge').sends('icsp.accessAccept to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.issued=true.nonce=5.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.of-other-challenge.neg.replay',
    'with authenticated.challenged, when m2me-access-proof.of-other-challenge, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof.of-other-challenge').sends('icsp.accessReject to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.issued=true.nonce=1.ok'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.unknown-account.neg.denied',
    'with authenticated.challenged, when m2me-access-proof.unknown-account, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access', 'supplier-request-access-credential')
      .when('m2me-access-proof.unknown-account').sends('icsp.accessReject to m2me')
      .control('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.issued=true.nonce=1.ok'));
});
