/**
 * icf: each spoilt input where the genuine one is accepted. 98 tests.
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

  scenario('icf/5.1.3.6.3/avIssued.sho-promoted.neg.otherOperator',
    'with avIssued, when sho-promoted.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('sho-promoted.other-operator').refuses('notEntitled').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/path.idle-f3234ae2.ok'));

  scenario('icf/5.1.3.6.3/avIssued.sho-promotion-request.neg.otherOperator',
    'with avIssued, when sho-promotion-request.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('sho-convey-material', 'vno-av-request')
      .when('sho-promotion-request.other-operator').refuses('notEntitled').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/avIssued.sho-promotion-request.ok'));

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

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.0110873f.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.0fdae49c.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.18bb898e.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.1b33add5.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.20c0c3c6.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.20dca2e1.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.2655dd2a.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.3972c0e9.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.42f53694.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.4d8dc91a.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.646fdea2.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.69e1dc72.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.6ad1d875.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.725d22a3.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.76b63f39.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.7aedcc4b.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.83220762.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.9bac314a.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a0553d06.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.a69a4c18.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.acdd7ad3.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.ad6f13eb.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.asked=unknown.known=true.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.b096425f.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.b0e54323.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.b1800c52.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.b4a2437a.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.bd62b5d4.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.c2be0e51.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.ca27f6bc.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.cba11833.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.cce5dfe7.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.cffaa7f0.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.e273954d.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.e47d2032.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.ec8bf14f.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'ccif-credential-withdrawn', 'vno-av-request', 'ccif-credential-response', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.eee40076.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.f67abd30.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.fa213f54.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'vno-av-request', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request', 'vno-av-request', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.fcac7ab1.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential', 'vno-av-request', 'ccif-credential-response', 'vno-av-resync', 'vno-av-request.unknown-pcid')
      .when('ccif-credential-response.unknown-pcid-not-found').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found.neg.missingField',
    'with fetching, when ccif-credential-response.unknown-pcid-not-found, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('vno-av-request')
      .when('ccif-credential-response.unknown-pcid-not-found').refuses('unknownIdentity').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.ok'));

  scenario('icf/5.1.3.6.3/fetching.sho-promoted.neg.otherOperator',
    'with fetching, when sho-promoted.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('vno-av-request')
      .when('sho-promoted.other-operator').refuses('notEntitled').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.vno-av-request~sho-promoted.ok'));

  scenario('icf/5.1.3.6.3/fetching.sho-promotion-request.neg.otherOperator',
    'with fetching, when sho-promotion-request.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('vno-av-request')
      .when('sho-promotion-request.other-operator').refuses('notEntitled').sendsNothing()
      .still('ccif-credential-response').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.sho-promotion-request.ok'));

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
      .control('icf/5.1.3.6.3/fetching.vno-av-resync.91bfbac9.ok'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.unknown-pcid.neg.denied',
    'with fetching, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request.unknown-pcid')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/fetching.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.sho-promoted.neg.otherOperator',
    'with idle, when sho-promoted.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .when('sho-promoted.other-operator').refuses('notEntitled').sendsNothing()
      .still('supplier-request-credential').sends('icf.credential to supplier')
      .control('icf/5.1.3.6.3/idle.sho-promoted.ok'));

  scenario('icf/5.1.3.6.3/idle.sho-promotion-request.neg.otherOperator',
    'with idle, when sho-promotion-request.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .when('sho-promotion-request.other-operator').refuses('notEntitled').sendsNothing()
      .still('ccif-credential-response').ignores().sendsNothing()
      .still('ccif-credential-withdrawn').sendsNothing()
      .still('sho-convey-material').sendsNothing()
      .still('vno-av-request').sends('icf.avResponse to vno')
      .control('icf/5.1.3.6.3/idle.sho-promotion-request.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-request.unknown-pcid.d6f8f887.neg.denied',
    'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('subscriber-convey-material')
      .when('vno-av-request.unknown-pcid').sends('icf.credentialRequest to ccif')
      .control('icf/5.1.3.6.3/idle.vno-av-request.d6f8f887.ok'));

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
      .control('icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found~vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.unknown-pcid.neg.denied',
    'with idle, when vno-av-resync.unknown-pcid, then refused (unknownIdentity) and nothing sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-promoted')
      .when('vno-av-resync.unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('sho-promotion-request').sends('icf.promotion to shoA')
      .control('icf/5.1.3.6.3/idle.vno-av-resync.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.sho-promoted.neg.otherOperator',
    'with sessionUp, when sho-promoted.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('tell-dpf', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('sho-promoted.other-operator').refuses('notEntitled').sendsNothing()
      .still('vno-session-up').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf')
      .control('icf/5.1.3.6.3/idle.sho-promoted.ok'));

  scenario('icf/5.1.3.6.3/sessionUp.sho-promotion-request.neg.otherOperator',
    'with sessionUp, when sho-promotion-request.other-operator, then refused (notEntitled) and nothing sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('tell-dpf', 'vno-av-request', 'ccif-credential-response', 'vno-session-up')
      .when('sho-promotion-request.other-operator').refuses('notEntitled').sendsNothing()
      .still('vno-session-up').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf')
      .control('icf/5.1.3.6.3/sessionUp.sho-promotion-request.ok'));

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
