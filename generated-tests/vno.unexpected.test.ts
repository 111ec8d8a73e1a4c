/**
 * vno: each genuine message where it is not accepted. 29 tests.
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

describe('vno: each genuine message where it is not accepted', () => {
  scenario('vno/5.1.3.5.5/avPending.m2me-datagram.neg.unexpected',
    'with avPending, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .given('m2me-attach')
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.5.5/open.m2me-datagram.ok'));

  scenario('vno/5.1.3.5.5/avPending.m2me-detach.neg.unexpected',
    'with avPending, when m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .given('m2me-attach')
      .when('m2me-detach').ignores().sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.5.5/granted.m2me-detach.ok'));

  scenario('vno/5.1.3.5.5/avPending.m2me-release-access.neg.unexpected',
    'with avPending, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach')
      .when('m2me-release-access').ignores().sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.5.5/open.m2me-release-access.ok'));

  scenario('vno/5.1.3.5.5/avPending.m2me-request-access.neg.unexpected',
    'with avPending, when m2me-request-access, then refused (notEntitled) and vno.attachReject to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach')
      .when('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.5.5/detached.m2me-request-access.ok'));

  scenario('vno/5.1.3.5.5/avPending.open-to-drf.neg.unexpected',
    'with avPending, when open-to-drf, then ignored and nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach')
      .when('open-to-drf').ignores().sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.5.5/detached.open-to-drf.ok'));

  scenario('vno/5.1.3.5.5/avPending.restrict.neg.unexpected',
    'with avPending, when restrict, then ignored and nothing sent [TR33812-5.1.3.5.5-o04, DEC-171]', (t) => t
      .given('m2me-attach')
      .when('restrict').ignores().sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.5.5/detached.restrict.ok'));

  scenario('vno/5.1.3.5.5/challenged.m2me-datagram.neg.unexpected',
    'with challenged, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .control('vno/5.1.3.5.5/open.m2me-datagram.ok'));

  scenario('vno/5.1.3.5.5/challenged.m2me-detach.neg.unexpected',
    'with challenged, when m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-detach').ignores().sendsNothing()
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .control('vno/5.1.3.5.5/granted.m2me-detach.ok'));

  scenario('vno/5.1.3.5.5/challenged.m2me-release-access.neg.unexpected',
    'with challenged, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .control('vno/5.1.3.5.5/open.m2me-release-access.ok'));

  scenario('vno/5.1.3.5.5/challenged.m2me-request-access.neg.unexpected',
    'with challenged, when m2me-request-access, then refused (notEntitled) and vno.attachReject to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .control('vno/5.1.3.5.5/detached.m2me-request-access.ok'));

  scenario('vno/5.1.3.5.5/detached.m2me-datagram.neg.unexpected',
    'with detached, when m2me-datagram, then refused (notAttached) and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .when('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .control('vno/5.1.3.5.5/open.m2me-datagram.ok'));

  scenario('vno/5.1.3.5.5/detached.m2me-detach.neg.unexpected',
    'with detached, when m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .when('m2me-detach').ignores().sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.5.5/granted.m2me-detach.ok'));

  scenario('vno/5.1.3.5.5/detached.m2me-release-access.neg.unexpected',
    'with detached, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.5.5/open.m2me-release-access.ok'));

  scenario('vno/5.1.3.5.5/detached.m2me-request-access.neg.unexpected',
    'with detached, when m2me-request-access, then refused (notEntitled) and vno.attachReject to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .when('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.5.5/detached.m2me-request-access.ok'));

  scenario('vno/5.1.3.5.5/granted.m2me-release-access.neg.unexpected',
    'with granted, when m2me-release-access, then ignored and nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-release-access').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.5.5/open.m2me-release-access.ok'));

  scenario('vno/5.1.3.5.5/granted.m2me-request-access.neg.unexpected',
    'with granted, when m2me-request-access, then refused (notEntitled) and vno.attachReject to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.5.5/detached.m2me-request-access.ok'));

  scenario('vno/5.1.3.5.5/open.m2me-detach.neg.unexpected',
    'with open, when m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-detach').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.5.5/granted.m2me-detach.ok'));

  scenario('vno/5.1.3.6.3/avPending.m2me-auth-response.neg.unexpected',
    'with avPending, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response.ok'));

  scenario('vno/5.1.3.6.3/avPending.m2me-auth-sync-failure.neg.unexpected',
    'with avPending, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-sync-failure').sends('vno.avRequest to icf')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.ok'));

  scenario('vno/5.1.3.6.3/challenged.icf-av-response.neg.unexpected',
    'with challenged, when icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('icf-av-response').ignores().sendsNothing()
      .still('m2me-auth-sync-failure').sends('vno.avRequest to icf')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/avPending.icf-av-response.ok'));

  scenario('vno/5.1.3.6.3/detached.icf-av-response.neg.unexpected',
    'with detached, when icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]', (t) => t
      .when('icf-av-response').ignores().sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .control('vno/5.1.3.6.3/avPending.icf-av-response.ok'));

  scenario('vno/5.1.3.6.3/detached.m2me-auth-response.neg.unexpected',
    'with detached, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response.ok'));

  scenario('vno/5.1.3.6.3/detached.m2me-auth-sync-failure.neg.unexpected',
    'with detached, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('icf-av-response').ignores().sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf')
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.ok'));

  scenario('vno/5.1.3.6.3/granted.icf-av-response.neg.unexpected',
    'with granted, when icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('icf-av-response').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.6.3/avPending.icf-av-response.ok'));

  scenario('vno/5.1.3.6.3/granted.m2me-auth-response.neg.unexpected',
    'with granted, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('lease-expired').sendsNothing()
      .still('restrict').sendsNothing()
      .still('m2me-request-access').refuses('notEntitled').sends('vno.attachReject to m2me')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response.ok'));

  scenario('vno/5.1.3.6.3/granted.m2me-auth-sync-failure.neg.unexpected',
    'with granted, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.ok'));

  scenario('vno/5.1.3.6.3/open.icf-av-response.neg.unexpected',
    'with open, when icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('icf-av-response').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.6.3/avPending.icf-av-response.ok'));

  scenario('vno/5.1.3.6.3/open.m2me-auth-response.neg.unexpected',
    'with open, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-detach').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-response.ok'));

  scenario('vno/5.1.3.6.3/open.m2me-auth-sync-failure.neg.unexpected',
    'with open, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-datagram').sends('vno.datagram to beyond')
      .control('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.ok'));
});
