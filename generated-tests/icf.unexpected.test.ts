/**
 * icf: each genuine message where it is not accepted. 23 tests.
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

describe('icf: each genuine message where it is not accepted', () => {
  scenario('icf/5.1.3.4.4/idle.ccif-credential-response-new.neg.unexpected',
    'with idle, when ccif-credential-response-new, then ignored and nothing sent [DEC-55]', (t) => t
      .when('ccif-credential-response-new').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.4.4/idle.ccif-credential-response.neg.unexpected',
    'with idle, when ccif-credential-response, then ignored and nothing sent [DEC-55]', (t) => t
      .when('ccif-credential-response').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/avIssued.ccif-credential-response-new.neg.unexpected',
    'with avIssued, when ccif-credential-response-new, then ignored and nothing sent [DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('ccif-credential-response-new').ignores().sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.6.3/avIssued.ccif-credential-response.neg.unexpected',
    'with avIssued, when ccif-credential-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('ccif-credential-response').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/avIssued.drf-boot-failed.neg.unexpected',
    'with avIssued, when drf-boot-failed, then ignored and nothing sent [TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('drf-boot-failed').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.neg.unexpected',
    'with avIssued, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up-new.neg.unexpected',
    'with avIssued, when vno-session-up-new, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-session-up-new').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.neg.unexpected',
    'with avIssued, when vno-session-up, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new')
      .when('vno-session-up').refuses('unknownIdentity').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response-new.neg.unexpected',
    'with fetching, when ccif-credential-response-new, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response-new').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.neg.unexpected',
    'with fetching, when ccif-credential-response, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request.unknown-pcid')
      .when('ccif-credential-response').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.drf-boot-failed.neg.unexpected',
    'with fetching, when drf-boot-failed, then ignored and nothing sent [TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('vno-av-request')
      .when('drf-boot-failed').ignores().sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.neg.unexpected',
    'with fetching, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request')
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-session-up-new.neg.unexpected',
    'with fetching, when vno-session-up-new, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .given('vno-av-request')
      .when('vno-session-up-new').refuses('outOfOrder').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-session-up.neg.unexpected',
    'with fetching, when vno-session-up, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .given('vno-av-request')
      .when('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/idle.drf-boot-failed.neg.unexpected',
    'with idle, when drf-boot-failed, then ignored and nothing sent [TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('drf-boot-failed').ignores().sendsNothing()
      .still('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.drf-boot-failed.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.neg.unexpected',
    'with idle, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-session-up-new.neg.unexpected',
    'with idle, when vno-session-up-new, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .when('vno-session-up-new').refuses('outOfOrder').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-session-up.neg.unexpected',
    'with idle, when vno-session-up, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.6.3-s06a, AMB-41]', (t) => t
      .when('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('vno-session-up').refuses('outOfOrder').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.ccif-credential-response-new.neg.unexpected',
    'with sessionUp, when ccif-credential-response-new, then ignored and nothing sent [DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('ccif-credential-response-new').ignores().sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response-new.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.ccif-credential-response.neg.unexpected',
    'with sessionUp, when ccif-credential-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('ccif-credential-response').ignores().sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.neg.unexpected',
    'with sessionUp, when vno-av-resync, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('vno-av-resync').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up-new.neg.unexpected',
    'with sessionUp, when vno-session-up-new, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-session-up-new').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up-new.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.neg.unexpected',
    'with sessionUp, when vno-session-up, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new', 'ccif-credential-response-new', 'vno-session-up-new')
      .when('vno-session-up').refuses('unknownIdentity').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));
});
