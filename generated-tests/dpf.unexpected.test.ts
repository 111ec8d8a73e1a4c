/**
 * dpf: each genuine message where it is not accepted. 26 tests.
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

describe('dpf: each genuine message where it is not accepted', () => {
  scenario('dpf/5.1.3.4.3/checking.m2me-application-ack.neg.unexpected',
    'with checking, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-attest-challenge.neg.unexpected',
    'with checking, when sho-attest-challenge, then ignored and nothing sent [DEC-55, DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-attest-challenge').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-mcim-deliver-for-a-token.neg.unexpected',
    'with checking, when sho-mcim-deliver-for-a-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-mcim-deliver-for-a-token').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-mcim-deliver.neg.unexpected',
    'with checking, when sho-mcim-deliver, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-mcim-deliver').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-package-order.neg.unexpected',
    'with checking, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.4.3/idle.call-device.neg.unexpected',
    'with idle, when call-device, then refused (noAddress) and nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .when('call-device').refuses('noAddress').sendsNothing()
      .still('call-device').refuses('noAddress').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/idle.call-device.ok'));

  scenario('dpf/5.1.3.4.3/idle.m2me-application-ack.neg.unexpected',
    'with idle, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.4.3/idle.pva-verification-data.neg.unexpected',
    'with idle, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .when('pva-verification-data').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-attest-challenge.neg.unexpected',
    'with idle, when sho-attest-challenge, then refused (unknownSession) and nothing sent [DEC-46]', (t) => t
      .when('sho-attest-challenge').refuses('unknownSession').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application-naming').sends('dpf.application to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-mcim-deliver-for-a-token.neg.unexpected',
    'with idle, when sho-mcim-deliver-for-a-token, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .when('sho-mcim-deliver-for-a-token').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-mcim-deliver.neg.unexpected',
    'with idle, when sho-mcim-deliver, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .when('sho-mcim-deliver').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-package-order.neg.unexpected',
    'with idle, when sho-package-order, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .when('sho-package-order').refuses('unknownSession').sendsNothing()
      .still('icf-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.4.3/idle.store-rules.neg.unexpected',
    'with idle, when store-rules, then ignored and nothing sent [DEC-181]', (t) => t
      .given('store-rules')
      .when('store-rules').ignores().sendsNothing()
      .still('sho-abort').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/idle.store-rules.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-for-a-token.neg.unexpected',
    'with relayed, when sho-mcim-deliver-for-a-token, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'm2me-provisioning-info-2')
      .when('sho-mcim-deliver-for-a-token').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.neg.unexpected',
    'with relayed, when sho-mcim-deliver, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'm2me-provisioning-info-2')
      .when('sho-mcim-deliver').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-package-order.c5d8b909.neg.unexpected',
    'with relayed, when sho-package-order, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'm2me-provisioning-info-2')
      .when('sho-package-order').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-package-order.neg.unexpected',
    'with relayed, when sho-package-order, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-package-order').refuses('notEntitled').sendsNothing()
      .still('icf-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/downloading.m2me-application-ack.neg.unexpected',
    'with downloading, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.6.3/downloading.pva-verification-data.neg.unexpected',
    'with downloading, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('pva-verification-data').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-attest-challenge.neg.unexpected',
    'with downloading, when sho-attest-challenge, then ignored and nothing sent [DEC-55, DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-attest-challenge').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-mcim-deliver-for-a-token.neg.unexpected',
    'with downloading, when sho-mcim-deliver-for-a-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-mcim-deliver-for-a-token').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-mcim-deliver.neg.unexpected',
    'with downloading, when sho-mcim-deliver, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-mcim-deliver').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-package-order.neg.unexpected',
    'with downloading, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-application-ack.neg.unexpected',
    'with relayed, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('m2me-provisioning-info')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('sho-attest-challenge').sends('dpf.attestChallenge to m2me')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.6.3/relayed.pva-verification-data.neg.unexpected',
    'with relayed, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('pva-verification-data').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-attest-challenge.neg.unexpected',
    'with relayed, when sho-attest-challenge, then refused (unknownSession) and nothing sent [DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'm2me-provisioning-info-2')
      .when('sho-attest-challenge').refuses('unknownSession').sendsNothing()
      .still('sho-abort').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));
});
