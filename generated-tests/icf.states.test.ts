/**
 * icf: every state. 7 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 99daff0031f47e9551cbb610f6bd65ec08e59e26e8769b1b509deaecd334f63b
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: every state', () => {
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
});
