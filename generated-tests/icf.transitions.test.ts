/**
 * icf: every transition that accepts its input. 20 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 99daff0031f47e9551cbb610f6bd65ec08e59e26e8769b1b509deaecd334f63b
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: every transition that accepts its input', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.known=true.sqn=1-c88f461a.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'drf-boot-failed')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.known=true.sqn=1-7807254e.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'drf-boot-failed')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.ok',
    'with fetching, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.ok',
    'with fetching, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.ok',
    'with idle, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid', 'ccif-credential-response.unknown-pcid-not-found')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok',
    'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('drf-boot-failed').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-582a1d86.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request.unknown-pcid', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-8539d696.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-session-up', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-8a30872f.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true-c7f34044.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.known=true.sqn=1-993784f8.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.ok',
    'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.ok',
    'with sessionUp, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.ok',
    'with sessionUp, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-session-up').sends('icf.bootRequest to drf'));
});
