/**
 * vno: every state. 7 tests.
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

describe('vno: every state', () => {
  scenario('vno/5.1.3.5.5/challenged.m2me-auth-response.38e3d0a4.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]', (t) => t
      .given('restrict', 'm2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.5.5/challenged.m2me-auth-response.427ab609.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]', (t) => t
      .given('open-to-drf', 'restrict', 'm2me-attach', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.5.5/challenged.m2me-auth-response.c6d91eab.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]', (t) => t
      .given('open-to-drf', 'restrict', 'm2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.5.5/detached.m2me-request-access.open=true.restricted=true.ok',
    'with detached, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('open-to-drf', 'restrict')
      .when('m2me-request-access').sends('vno.attachAccept to m2me'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.07a5ccb4.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]', (t) => t
      .given('open-to-drf', 'm2me-attach', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.0a4618a1.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]', (t) => t
      .given('open-to-drf', 'm2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.f9179e98.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));
});
