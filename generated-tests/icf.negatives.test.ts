/**
 * icf: each spoilt input where the genuine one is accepted. 25 tests.
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

describe('icf: each spoilt input where the genuine one is accepted', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.unknown-pcid.neg.denied',
    'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/avIssued.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.neg.corrupt',
    'with avIssued, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.unknown-pcid.neg.denied',
    'with avIssued, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.other-pcid.neg.otherDevice',
    'with avIssued, when vno-session-up.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response')
      .when('vno-session-up.other-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-session-up.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.not-found.neg.denied',
    'with fetching, when ccif-credential-response.not-found, then icf.avResponse(result=unknownPcid, sqn=0) to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response.not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.other-pcid.neg.otherDevice',
    'with fetching, when ccif-credential-response.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response.other-pcid').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.05f49c24.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.106df2f0.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.3bdb1724.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.6f179819.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.99e4b17d.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.asked=unknown.known=true.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.e0142531.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.f0c33f04.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response.unknown-pcid-not-found').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.unknown-pcid.neg.denied',
    'with fetching, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.neg.corrupt',
    'with fetching, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.unknown-pcid.neg.denied',
    'with fetching, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request-new')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response-new').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/idle.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.neg.corrupt',
    'with idle, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid', 'ccif-credential-response.unknown-pcid-not-found')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found~vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.unknown-pcid.neg.denied',
    'with idle, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid', 'ccif-credential-response.unknown-pcid-not-found')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found~vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.unknown-pcid.neg.denied',
    'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/sessionUp.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.neg.corrupt',
    'with sessionUp, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.unknown-pcid.neg.denied',
    'with sessionUp, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.other-pcid.neg.otherDevice',
    'with sessionUp, when vno-session-up.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('vno-session-up.other-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.vno-session-up.ok'));
});
