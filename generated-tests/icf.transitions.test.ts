/**
 * icf: every transition that accepts its input. 21 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 5d72356f0a4ea91aceba6422e38e6dee8ae62a9b509c0544b669288043860388
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: every transition that accepts its input', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-20f6d81f.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-3adbb5e6.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-424db2b6.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-7c47e792.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-8fbec233.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request.unknown-pcid', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-9ba367de.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-session-up', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-b97a6b6f.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid', 'ccif-credential-response.unknown-pcid-not-found', 'vno-av-request', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true-c379b2cb.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-session-up', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid', 'ccif-credential-response.unknown-pcid-not-found', 'vno-av-request')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok',
    'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('drf-boot-failed').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-1ea00cf4.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-91c6a34d.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-bdec14f9.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-d9070352.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.ok',
    'with sessionUp, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-session-up').sends('icf.bootRequest to drf'));
});
