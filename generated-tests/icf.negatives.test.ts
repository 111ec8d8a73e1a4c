/**
 * icf: each spoilt input where the genuine one is accepted. 90 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 1abb29e37c916661b0d7804a517753f190440b873fcec866a3ad25609b539d98
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: each spoilt input where the genuine one is accepted', () => {
  scenario('icf/5.1.3.4.4/avIssued.sho-convey-material.neg.wrongKey',
    'with avIssued, when sho-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('sho-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/avIssued.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/avIssued.subscriber-convey-material.neg.wrongKey',
    'with avIssued, when subscriber-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('subscriber-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/avIssued.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/avIssued.subscriber-convey-material.sealed-to-other.neg.corrupt',
    'with avIssued, when subscriber-convey-material.sealed-to-other, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('subscriber-convey-material.sealed-to-other').refuses('badSignature').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/avIssued.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-convey-material.neg.wrongKey',
    'with avIssued, when supplier-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn')
      .when('supplier-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/avIssued.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-credential-loaded.another-one.neg.denied',
    'with avIssued, when supplier-credential-loaded.another-one, then refused (otherCredential) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('supplier-credential-loaded.another-one').refuses('otherCredential').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/avIssued.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.4.4/avIssued.supplier-request-credential.neg.otherDevice',
    'with avIssued, when supplier-request-credential.other-device, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('supplier-request-credential.other-device').refuses('notEntitled').sendsNothing()
      .still('vno-session-up').sends('icf.bootRequest to drf')
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/avIssued.supplier-request-credential.ok'));

  scenario('icf/5.1.3.4.4/fetching.sho-convey-material.neg.wrongKey',
    'with fetching, when sho-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('sho-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/fetching.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/fetching.subscriber-convey-material.neg.wrongKey',
    'with fetching, when subscriber-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('subscriber-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/fetching.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/fetching.subscriber-convey-material.sealed-to-other.neg.corrupt',
    'with fetching, when subscriber-convey-material.sealed-to-other, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('subscriber-convey-material.sealed-to-other').refuses('badSignature').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/fetching.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/fetching.supplier-convey-material.neg.wrongKey',
    'with fetching, when supplier-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request')
      .when('supplier-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/fetching.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/fetching.supplier-credential-loaded.another-one.neg.denied',
    'with fetching, when supplier-credential-loaded.another-one, then refused (otherCredential) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request')
      .when('supplier-credential-loaded.another-one').refuses('otherCredential').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/fetching.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.4.4/fetching.supplier-request-credential.neg.otherDevice',
    'with fetching, when supplier-request-credential.other-device, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('vno-av-request')
      .when('supplier-request-credential.other-device').refuses('notEntitled').sendsNothing()
      .still('ccif-credential-withdrawn').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/fetching.supplier-request-credential.ok'));

  scenario('icf/5.1.3.4.4/idle.sho-convey-material.neg.wrongKey',
    'with idle, when sho-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('sho-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/idle.subscriber-convey-material.neg.wrongKey',
    'with idle, when subscriber-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('subscriber-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/idle.subscriber-convey-material.sealed-to-other.neg.corrupt',
    'with idle, when subscriber-convey-material.sealed-to-other, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('subscriber-convey-material.sealed-to-other').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-convey-material.neg.wrongKey',
    'with idle, when supplier-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('supplier-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-credential-loaded.another-one.neg.denied',
    'with idle, when supplier-credential-loaded.another-one, then refused (otherCredential) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential')
      .when('supplier-credential-loaded.another-one').refuses('otherCredential').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-credential-loaded.neg.otherDevice',
    'with idle, when supplier-credential-loaded.other-device, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('supplier-request-credential')
      .when('supplier-credential-loaded.other-device').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.4.4/idle.supplier-request-credential.neg.otherDevice',
    'with idle, when supplier-request-credential.other-device, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .when('supplier-request-credential.other-device').refuses('notEntitled').sendsNothing()
      .still('ccif-credential-withdrawn').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/idle.supplier-request-credential.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.sho-convey-material.neg.wrongKey',
    'with sessionUp, when sho-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('sho-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/sessionUp.sho-convey-material.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.subscriber-convey-material.neg.wrongKey',
    'with sessionUp, when subscriber-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('subscriber-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/sessionUp.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.subscriber-convey-material.sealed-to-other.neg.corrupt',
    'with sessionUp, when subscriber-convey-material.sealed-to-other, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('subscriber-convey-material.sealed-to-other').refuses('badSignature').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/sessionUp.subscriber-convey-material.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-convey-material.neg.wrongKey',
    'with sessionUp, when supplier-convey-material.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'vno-session-up')
      .when('supplier-convey-material.wrong-key').refuses('badSignature').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/sessionUp.supplier-convey-material.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-credential-loaded.another-one.neg.denied',
    'with sessionUp, when supplier-credential-loaded.another-one, then refused (otherCredential) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('supplier-credential-loaded.another-one').refuses('otherCredential').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/sessionUp.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.4.4/sessionUp.supplier-request-credential.neg.otherDevice',
    'with sessionUp, when supplier-request-credential.other-device, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.4-o04, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('supplier-request-credential.other-device').refuses('notEntitled').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.4.4/sessionUp.supplier-request-credential.ok'));

  scenario('icf/5.1.3.6.3/avIssued.supplier-credential-loaded.neg.otherDevice',
    'with avIssued, when supplier-credential-loaded.other-device, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response')
      .when('supplier-credential-loaded.other-device').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/avIssued.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.unknown-pcid.neg.denied',
    'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.4.4/avIssued.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-request.unknown-pcid.record=vectors.sqn=2.neg.denied',
    'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/avIssued.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.neg.corrupt',
    'with avIssued, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.unknown-pcid.neg.denied',
    'with avIssued, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/avIssued.vno-session-up.other-pcid.neg.otherDevice',
    'with avIssued, when vno-session-up.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('vno-session-up.other-pcid').refuses('unknownIdentity').sendsNothing()
      .still('subscriber-convey-material').sends('icf.materialTaken to subscriber')
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

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.1459055f.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.27e5043e.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.2b880fbf.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.30a24c41.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.38816304.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.3ab17501.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.4455d27f.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.5433924e.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.711f8f8b.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.7468d156.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.78b8dfa1.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.7b14ed15.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.8954b354.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.8ab5efa7.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.906b217b.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.915f3fa9.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.92461dae.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.92999ace.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.93a2e666.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.94ca15b2.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.983fb8c0.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.9c532ebc.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.9d5826b3.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.9e4d2fd4.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a024fae0.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a0d00447.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a109ede9.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a7111767.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a933429e.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.asked=unknown.known=true.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.b4d94d21.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.ba7885ac.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.c0c6e259.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.cd2400f1.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.d3f12360.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.db2368bd.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.e6ab72f2.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.f7198c16.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.f77faaeb.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.f88237a2.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response.unknown-pcid-not-found').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.supplier-credential-loaded.neg.otherDevice',
    'with fetching, when supplier-credential-loaded.other-device, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request')
      .when('supplier-credential-loaded.other-device').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/fetching.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-request.unknown-pcid.neg.denied',
    'with fetching, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('vno-av-request')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/fetching.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.neg.corrupt',
    'with fetching, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request-new')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.vno-av-resync.15558170.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.unknown-pcid.neg.denied',
    'with fetching, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request.unknown-pcid')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.4a7e05ac.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/idle.vno-av-request.4a7e05ac.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.left=2.record=vectors.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.4.4/idle.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/idle.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.record=ended.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/idle.vno-av-request.record=ended.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.record=made.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('supplier-request-credential')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/idle.vno-av-request.record=made.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.neg.corrupt',
    'with idle, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request.unknown-pcid', 'ccif-credential-response.unknown-pcid-not-found')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ed57db3b.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.unknown-pcid.neg.denied',
    'with idle, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.supplier-credential-loaded.neg.otherDevice',
    'with sessionUp, when supplier-credential-loaded.other-device, then ignored and nothing sent [DEC-55, DEC-202]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('supplier-credential-loaded.other-device').ignores().sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.4.4/sessionUp.supplier-credential-loaded.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-request.unknown-pcid.neg.denied',
    'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.4.4/sessionUp.vno-av-request.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.neg.corrupt',
    'with sessionUp, when vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.unknown-pcid.neg.denied',
    'with sessionUp, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-session-up.other-pcid.neg.otherDevice',
    'with sessionUp, when vno-session-up.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s06b]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-session-up')
      .when('vno-session-up.other-pcid').refuses('unknownIdentity').sendsNothing()
      .still('restarted').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/sessionUp.vno-session-up.ok'));
});
