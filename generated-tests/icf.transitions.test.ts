/**
 * icf: every transition that accepts its input. 33 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 1b0b786fee1395280c954d60fd66eab5099cb1fcb792acb802e64d73111cda43
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: every transition that accepts its input', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.as-at-start-2db724cc.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-session-up', 'ccif-credential-withdrawn', 'drf-boot-failed')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.as-at-start-31723902.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'ccif-credential-withdrawn', 'drf-boot-failed')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.as-at-start-8f2c1181.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-session-up', 'ccif-credential-withdrawn', 'drf-boot-failed')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.as-at-start.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.ok',
    'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.ok',
    'with avIssued, when vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok',
    'with fetching, when ccif-credential-response-new, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new')
      .when('ccif-credential-response-new').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.asked=pcid-56b8bb28.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'initial-credential-lost')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.asked=pcid-befc3343.ok',
    'with fetching, when ccif-credential-response, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('vno-av-request', 'ccif-credential-withdrawn')
      .when('ccif-credential-response').sends('icf.avResponse to vno'));

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
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new')
      .when('vno-av-resync').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.restarted.ok',
    'with idle, when restarted, then nothing sent [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .when('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.ok',
    'with idle, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok',
    'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('drf-boot-failed').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-22326f37.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'vno-av-request', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-28fce6f1.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-4636572a.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-6d64254d.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'vno-av-request', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-7b7fbdc3.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-844f4f1b.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up', 'vno-av-resync', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-a0797e99.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid', 'vno-av-resync', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-a1e1ad3c.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'vno-av-resync', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-d742750f.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-resync', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-dda7b690.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid', 'vno-av-request', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start-f8e1c6f8.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.as-at-start.ok',
    'with sessionUp, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));

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

  scenario('icf/5.1.3.7.4.3/idle.ccif-credential-withdrawn.ok',
    'with idle, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/5.1.3.7.4.3/idle.initial-credential-lost.ok',
    'with idle, when initial-credential-lost, then nothing sent [TR33812-5.1.3.7.4.3-n09, AMB-40]', (t) => t
      .when('initial-credential-lost').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));
});
