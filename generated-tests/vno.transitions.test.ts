/**
 * vno: every transition that accepts its input. 26 tests.
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

describe('vno: every transition that accepts its input', () => {
  scenario('vno/5.1.3.5.5/challenged.m2me-auth-response.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]', (t) => t
      .given('restrict', 'm2me-attach', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.5.5/detached.m2me-request-access.ok',
    'with detached, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('open-to-drf')
      .when('m2me-request-access').sends('vno.attachAccept to m2me'));

  scenario('vno/5.1.3.5.5/detached.open-to-drf.ok',
    'with detached, when open-to-drf, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .when('open-to-drf').sendsNothing()
      .still('m2me-request-access').sends('vno.attachAccept to m2me'));

  scenario('vno/5.1.3.5.5/detached.restarted.ok',
    'with detached, when restarted, then nothing sent [DEC-190]', (t) => t
      .when('restarted').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.5.5/detached.restrict.ok',
    'with detached, when restrict, then nothing sent [TR33812-5.1.3.5.5-o04, DEC-171]', (t) => t
      .when('restrict').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf')
      .still('icf-av-response').sends('vno.authRequest to m2me')
      .still('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.5.5/granted.lease-expired.ok',
    'with granted, when lease-expired, then nothing sent [TR33812-5.1.3.5.5-r03]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('lease-expired').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.5.5/granted.m2me-datagram.53a8bada.ok',
    'with granted, when m2me-datagram, then vno.datagram to beyond sent [TR33812-5.1.3.5.5-r03, TR33812-5.1.3.5.5-o04]', (t) => t
      .given('restrict', 'm2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-datagram').sends('vno.datagram to beyond'));

  scenario('vno/5.1.3.5.5/granted.m2me-datagram.ok',
    'with granted, when m2me-datagram, then vno.datagram to beyond sent [TR33812-5.1.3.5.5-r03, TR33812-5.1.3.5.5-o04]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-datagram').sends('vno.datagram to beyond'));

  scenario('vno/5.1.3.5.5/granted.m2me-detach.ok',
    'with granted, when m2me-detach, then nothing sent [TR33812-5.1.3.5.5-r03, AMB-27]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response')
      .when('m2me-detach').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.5.5/open.lease-expired.ok',
    'with open, when lease-expired, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('lease-expired').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.5.5/open.m2me-datagram.ok',
    'with open, when m2me-datagram, then vno.datagram to beyond sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-datagram').sends('vno.datagram to beyond'));

  scenario('vno/5.1.3.5.5/open.m2me-release-access.ok',
    'with open, when m2me-release-access, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220, AMB-27]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-release-access').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/avPending.icf-av-response.f9179e98.ok',
    'with avPending, when icf-av-response, then vno.authRequest to m2me sent [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-sync-failure')
      .when('icf-av-response').sends('vno.authRequest to m2me'));

  scenario('vno/5.1.3.6.3/avPending.icf-av-response.ok',
    'with avPending, when icf-av-response, then vno.authRequest to m2me sent [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach')
      .when('icf-av-response').sends('vno.authRequest to m2me'));

  scenario('vno/5.1.3.6.3/avPending.m2me-attach.ok',
    'with avPending, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('m2me-attach')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/challenged.m2me-attach.ok',
    'with challenged, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.f9179e98.ok',
    'with challenged, when m2me-auth-sync-failure, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-sync-failure').sends('vno.attachReject to m2me'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.ok',
    'with challenged, when m2me-auth-sync-failure, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('m2me-attach', 'icf-av-response')
      .when('m2me-auth-sync-failure').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.as-at-start-015b0178.ok',
    'with detached, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('m2me-attach', 'icf-av-response.unknown-pcid')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.as-at-start-b05b4994.ok',
    'with detached, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response', 'lease-expired')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.as-at-start-f694bc58.ok',
    'with detached, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-response', 'm2me-detach')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.ok',
    'with detached, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.open=true-92f4c5c6.ok',
    'with detached, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('open-to-drf', 'm2me-request-access', 'm2me-release-access')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/detached.m2me-attach.open=true.ok',
    'with detached, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('open-to-drf', 'm2me-request-access', 'lease-expired')
      .when('m2me-attach').sends('vno.avRequest to icf'));

  scenario('vno/5.1.3.6.3/open.m2me-attach.ok',
    'with open, when m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]', (t) => t
      .given('open-to-drf', 'm2me-request-access')
      .when('m2me-attach').sends('vno.avRequest to icf'));
});
