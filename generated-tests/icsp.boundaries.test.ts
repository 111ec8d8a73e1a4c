/**
 * icsp: each input on the near side of a boundary. 3 tests.
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

describe('icsp: each input on the near side of a boundary', () => {
  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.nonce=1-22ad6c4d.ok',
    'with authenticated.challenged, when m2me-access-proof.wrong-key, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-access-proof.wrong-key').sends('icsp.accessReject to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.of-other-challenge.ok',
    'with authenticated.challenged, when m2me-access-proof.of-other-challenge, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-access-proof.of-other-challenge').sends('icsp.accessReject to m2me'));

  scenario('icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof.unknown-account.ok',
    'with authenticated.challenged, when m2me-access-proof.unknown-account, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('provide-authenticated-access', 'm2me-request-access')
      .when('m2me-access-proof.unknown-account').sends('icsp.accessReject to m2me'));
});
