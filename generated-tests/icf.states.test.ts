/**
 * icf: every state. 18 tests.
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

describe('icf: every state', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.622661de.ok',
    'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'vno-av-request-new-again')
      .when('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.acd41fb5.ok',
    'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'ccif-credential-withdrawn-new')
      .when('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok',
    'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new')
      .when('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.as-at-start.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.fd430549.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=2.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=3.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=4.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=5.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=6.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.known=true.sqn=7.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.renewedKnown=true.renewedSqn=1.ok',
    'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'ccif-credential-withdrawn')
      .when('vno-session-up').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/avIssued.ccif-credential-withdrawn-new.622661de.ok',
    'with avIssued, when ccif-credential-withdrawn-new, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'vno-av-request-new-again')
      .when('ccif-credential-withdrawn-new').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/avIssued.ccif-credential-withdrawn-new.ok',
    'with avIssued, when ccif-credential-withdrawn-new, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'ccif-credential-withdrawn')
      .when('ccif-credential-withdrawn-new').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/avIssued.ccif-credential-withdrawn.ok',
    'with avIssued, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-av-request-once-more', 'vno-av-request-new-again')
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf'));

  scenario('icf/5.1.3.7.4.3/fetching.ccif-credential-withdrawn.371a9d1f.ok',
    'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'ccif-credential-withdrawn-new', 'vno-av-request-new')
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('ccif-credential-response-new').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.7.4.3/fetching.ccif-credential-withdrawn.ok',
    'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new')
      .when('ccif-credential-withdrawn').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));
});
