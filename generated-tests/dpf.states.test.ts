/**
 * dpf: every state. 15 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 17f076df7fe6b77845ad6a74e8d64a20aeca401f9442660d6224d9fe13714cad
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every state', () => {
  scenario('dpf/5.1.3.4.3/checking.sho-abort.f3451708-8d10e9ae.ok',
    'with checking, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/checking.sho-mcim-deliver-with-token.ok',
    'with checking, when sho-mcim-deliver-with-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-mcim-deliver-with-token').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA'));

  scenario('dpf/5.1.3.4.3/idle.load-application-naming.ok',
    'with idle, when load-application-naming, then dpf.application to m2me sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('load-application', 'm2me-application-ack')
      .when('load-application-naming').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.sho-mcim-deliver-with-token.ok',
    'with idle, when sho-mcim-deliver-with-token, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .when('sho-mcim-deliver-with-token').refuses('unknownSession').sendsNothing()
      .still('load-application').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.store-rules-of-other.ok',
    'with idle, when store-rules-of-other, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .when('store-rules-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-for-a-token.ok',
    'with relayed, when sho-mcim-deliver-for-a-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver-for-a-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.ok',
    'with relayed, when sho-mcim-deliver-with-token, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'm2me-provisioning-info-2')
      .when('sho-mcim-deliver-with-token').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.store-rules-of-other.ok',
    'with relayed, when store-rules-of-other, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info')
      .when('store-rules-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/downloading.sho-abort.9275519b-149e981b.ok',
    'with downloading, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/downloading.sho-mcim-deliver-with-token.ok',
    'with downloading, when sho-mcim-deliver-with-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-mcim-deliver-with-token').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-provisioning-info-2.ok',
    'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.sho-abort.c5d8b909.ok',
    'with relayed, when sho-abort, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'm2me-provisioning-info-2')
      .when('sho-abort').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.sho-abort.e2bc5601-5b8c0dc3.ok',
    'with relayed, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok',
    'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-mcim-deliver').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));
});
