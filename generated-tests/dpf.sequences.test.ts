/**
 * dpf: named sequences. 13 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 bfbb2e20af1de1f4ed5ce0fad4ebaaa8b217b0e85bcc96ca553cfe5faeccc9a2
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: named sequences', () => {
  scenario('dpf/5.1.3.4.3/sequence.a-device-is-called-at-the-address-of-the-icf.ok',
    'with relayed, when call-device, then dpf.call to m2me sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('call-device', 'icf-device-address.of-unknown-pcid', 'call-device', 'icf-device-address', 'call-device', 'm2me-provisioning-info')
      .when('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/sequence.a-device-is-called-at-the-address-of-the-sho.ok',
    'with relayed, when call-device, then dpf.call to m2me sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info', 'sho-device-address.wrong-key', 'sho-device-address.other-device', 'call-device', 'sho-device-address', 'sho-device-address')
      .when('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/sequence.abort-of-another-session-while-one-is-checked.neg.otherSession',
    'with checking, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.sho-abort.f3451708.ok'));

  scenario('dpf/5.1.3.4.3/sequence.an-address-does-not-outlast-a-restart.ok',
    'with idle, when call-device, then dpf.call to m2me sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('sho-device-address', 'restarted', 'call-device', 'icf-device-address')
      .when('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/sequence.applications-are-loaded-until-they-are-acknowledged.neg.unexpected',
    'with idle, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('load-application', 'load-application', 'm2me-application-ack', 'load-application-naming')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.4.3/sequence.made-again-when-asked-again.ok',
    'with relayed, when sho-package-order, then dpf.package to shoA sent [TR33812-5.1.3.4.3-o07, DEC-180, DEC-181]', (t) => t
      .given('store-rules', 'm2me-provisioning-info', 'sho-package-order', 'm2me-provisioning-info')
      .when('sho-package-order').sends('dpf.package to shoA'));

  scenario('dpf/5.1.3.4.3/sequence.made-for-nobody-else.ok',
    'with relayed, when sho-package-order, then dpf.package to shoA sent [TR33812-5.1.3.4.3-o07, DEC-180, DEC-181]', (t) => t
      .given('store-rules', 'm2me-provisioning-info', 'sho-package-order.other-operator', 'sho-package-order.other-session', 'sho-package-order.other-device')
      .when('sho-package-order').sends('dpf.package to shoA'));

  scenario('dpf/5.1.3.4.3/sequence.not-made-by-the-rules-of-another.neg.unexpected',
    'with relayed, when sho-package-order, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('store-rules-of-other', 'm2me-provisioning-info')
      .when('sho-package-order').refuses('notEntitled').sendsNothing()
      .still('sho-package-order').refuses('notEntitled').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.4.3/sequence.the-token-of-the-sho-waits-for-the-check.ok',
    'with checking, when pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver-for-a-token')
      .when('pva-verification-data').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/sequence.another-session-while-the-first-is-checked.ok',
    'with checking, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA'));

  scenario('dpf/5.1.3.6.3/sequence.made-by-stored-rules.ok',
    'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('store-rules', 'store-rules', 'm2me-provisioning-info', 'sho-package-order')
      .when('sho-mcim-deliver').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/sequence.not-made-once-downloading.neg.unexpected',
    'with downloading, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('store-rules', 'm2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/sequence.the-token-of-the-sho-is-shown-as-often-as-the-object.ok',
    'with downloading, when m2me-provisioning-info, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s16, DEC-55, AMB-20]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));
});
