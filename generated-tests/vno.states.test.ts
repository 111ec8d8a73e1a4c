/**
 * vno: every state. 2 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 9e14a221107612a6a811471763888a3ba2dafa8b5627010a989132dd0489b279
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: every state', () => {
  scenario('vno/5.1.3.5.5/challenged.m2me-auth-response.0d339a4b.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]', (t) => t
      .given('restrict', 'm2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));

  scenario('vno/5.1.3.6.3/challenged.m2me-auth-response.2407a169.ok',
    'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-response').sends('vno.attachAccept to m2me', 'vno.sessionUp to icf'));
});
