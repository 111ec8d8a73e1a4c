/**
 * vno: each spoilt input where the genuine one is accepted. 13 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 ef341dde7792054d1ee8657e272c1ab83220856e7aecad7cec065f56a48a7f10
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: each spoilt input where the genuine one is accepted', () => {
  scenario('vno/5.1.3.5.5/granted.m2me-datagram.to-stranger.53a8bada.neg.denied',
    'with granted, when m2me-datagram.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.3.2.1-r14, DEC-171]', (t) => t
      .given('restrict', 'm2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-datagram.to-stranger').refuses('filtered').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.5.5/granted.m2me-datagram.53a8bada.ok'));

  scenario('vno/5.1.3.5.5/granted.m2me-datagram.to-stranger.neg.denied',
    'with granted, when m2me-datagram.to-stranger, then vno.datagram(peer=stranger) to beyond sent [TR33812-5.1.3.5.5-r03, TR33812-5.1.3.5.5-o04]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-datagram.to-stranger').sends('vno.datagram to beyond')
      .control('vno/5.1.3.5.5/granted.m2me-datagram.ok'));

  scenario('vno/5.1.3.5.5/open.m2me-datagram.to-stranger.neg.denied',
    'with open, when m2me-datagram.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-datagram.to-stranger').refuses('filtered').sendsNothing()
      .still('m2me-detach').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .still('m2me-attach').sends('vno.avRequest to icf')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .control('vno/5.1.3.5.5/open.m2me-datagram.ok'));

  scenario('vno/5.1.3.6.3/avPending.icf-av-response.other-pcid.neg.otherDevice',
    'with avPending, when icf-av-response.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s04]', (t) => t
      .given('m2me-attach')
      .when('icf-av-response.other-pcid').refuses('unknownIdentity').sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.6.3/avPending.icf-av-response.ok'));

  scenario('vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid.neg.denied',
    'with avPending, when icf-av-response.unknown-pcid, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('m2me-attach')
      .when('icf-av-response.unknown-pcid').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/avPending.icf-av-response.ok'));

  scenario('vno/5.1.3.6.3/avPending.m2me-attach.unroutable.neg.denied',
    'with avPending, when m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]', (t) => t
      .given('m2me-attach')
      .when('m2me-attach.unroutable').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/avPending.m2me-attach.ok'));

  scenario('vno/5.1.3.6.3/challenged.m2me-attach.unroutable.neg.denied',
    'with challenged, when m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-attach.unroutable').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-attach.ok'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure.neg.denied',
    'with challenged, when m2me-auth-response.mac-failure, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-auth-response.mac-failure').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response.ok'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.neg.wrongKey',
    'with challenged, when m2me-auth-response.wrong-key, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-auth-response.wrong-key').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response.ok'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.neg.corrupt',
    'with challenged, when m2me-auth-sync-failure.corrupt, then vno.avRequest(auts=bad) to icf sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-auth-sync-failure.corrupt').sends('vno.avRequest to icf')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.ok'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.unroutable.neg.denied',
    'with detached, when m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]', (t) => t
      .when('m2me-attach.unroutable').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/detached.m2me-attach.ok'));

  scenario('vno/5.1.3.6.3/granted.m2me-attach.unroutable.neg.denied',
    'with granted, when m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-attach.unroutable').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response~m2me-attach.ok'));

  scenario('vno/5.1.3.6.3/open.m2me-attach.unroutable.neg.denied',
    'with open, when m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-attach.unroutable').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/open.m2me-attach.ok'));
});
