/**
 * icf: named sequences. 6 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 4115a89a9c4e7826d8a72cf63eb81855b99a3d4000546e405c5e61dd45f02f19
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: named sequences', () => {
  scenario('icf/5.1.3.6.3/sequence.a-credential-past-its-life-is-not-promoted.ok',
    'with avIssued, when sho-promotion-request, then icf.promotion to shoA sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'initial-credential-lost')
      .when('sho-promotion-request').sends('icf.promotion to shoA'));

  scenario('icf/5.1.3.6.3/sequence.a-promoted-pcid-gives-no-vectors.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-216]', (t) => t
      .given('sho-promotion-request', 'vno-av-request', 'ccif-credential-response', 'sho-promotion-request.other-operator', 'sho-promotion-request', 'vno-av-request', 'sho-promotion-request', 'sho-promoted.other-operator', 'vno-av-request', 'sho-promoted', 'vno-av-request', 'sho-promotion-request', 'vno-session-up', 'restarted', 'vno-av-request', 'subscriber-convey-material', 'vno-av-request', 'initial-credential-lost', 'ccif-credential-withdrawn')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sequence.a-restart-forgets-no-credential-that-was-given.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'restarted')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sequence.no-vector-of-a-batch-comes-back.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'restarted', 'sho-convey-material', 'subscriber-convey-material', 'vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sequence.the-dpf-is-told-of-each-session.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf, icf.deviceAddress to dpf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'tell-dpf', 'vno-session-up.other-pcid', 'vno-session-up', 'vno-session-up', 'restarted', 'vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf'));

  scenario('icf/5.1.3.6.3/sequence.what-was-asked-for-a-promoted-pcid-is-put-away.ok',
    'with idle, when vno-av-request, then icf.avResponse to vno sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-216]', (t) => t
      .given('vno-av-request', 'sho-promoted', 'ccif-credential-response')
      .when('vno-av-request').sends('icf.avResponse to vno'));
});
