/**
 * dpf: each genuine message where it is not accepted. 45 tests.
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

describe('dpf: each genuine message where it is not accepted', () => {
  scenario('dpf/5.1.3.4.3/checking.m2me-application-ack.neg.unexpected',
    'with checking, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-attest-challenge.neg.unexpected',
    'with checking, when sho-attest-challenge, then ignored and nothing sent [DEC-55, DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-attest-challenge').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-mcim-deliver-for-a-token.neg.unexpected',
    'with checking, when sho-mcim-deliver-for-a-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-mcim-deliver-for-a-token').ignores().sendsNothing()
      .still('pva-verification-data').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-mcim-deliver-with-token.neg.unexpected',
    'with checking, when sho-mcim-deliver-with-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-mcim-deliver-with-token').ignores().sendsNothing()
      .still('pva-verification-data').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-mcim-deliver.neg.unexpected',
    'with checking, when sho-mcim-deliver, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-mcim-deliver').ignores().sendsNothing()
      .still('require-genuine').sendsNothing()
      .still('require-intact-of-other').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-package-order.neg.unexpected',
    'with checking, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.4.3/closed.m2me-provisioning-info.neg.unexpected',
    'with closed, when m2me-provisioning-info, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/idle.m2me-provisioning-info.ok'));

  scenario('dpf/5.1.3.4.3/closed.pva-verification-data.neg.unexpected',
    'with closed, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('pva-verification-data').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-abort.neg.unexpected',
    'with closed, when sho-abort, then ignored and nothing sent [DEC-55, AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-abort').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-abort.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-attest-challenge.neg.unexpected',
    'with closed, when sho-attest-challenge, then ignored and nothing sent [DEC-55, DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-attest-challenge').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-mcim-deliver-with-token.neg.unexpected',
    'with closed, when sho-mcim-deliver-with-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-mcim-deliver-with-token').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-mcim-deliver.neg.unexpected',
    'with closed, when sho-mcim-deliver, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-mcim-deliver').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-package-order.neg.unexpected',
    'with closed, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
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

  scenario('dpf/5.1.3.4.3/idle.sho-abort.neg.unexpected',
    'with idle, when sho-abort, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .when('sho-abort').refuses('unknownSession').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-abort.ok'));

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

  scenario('dpf/5.1.3.4.3/idle.sho-mcim-deliver-with-token.neg.unexpected',
    'with idle, when sho-mcim-deliver-with-token, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .when('sho-mcim-deliver-with-token').refuses('unknownSession').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-mcim-deliver.neg.unexpected',
    'with idle, when sho-mcim-deliver, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .when('sho-mcim-deliver').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

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
      .given('m2me-provisioning-info-2', 'require-intact')
      .when('sho-mcim-deliver-for-a-token').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.neg.unexpected',
    'with relayed, when sho-mcim-deliver-with-token, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('sho-mcim-deliver-with-token').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.neg.unexpected',
    'with relayed, when sho-mcim-deliver, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('sho-mcim-deliver').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-package-order.c221bc44.neg.unexpected',
    'with relayed, when sho-package-order, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('sho-package-order').refuses('unknownSession').sendsNothing()
      .still('sho-abort').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-package-order.neg.unexpected',
    'with relayed, when sho-package-order, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-package-order').refuses('notEntitled').sendsNothing()
      .still('icf-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/aborted.pva-verification-data.neg.unexpected',
    'with aborted, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('pva-verification-data').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-abort.neg.unexpected',
    'with aborted, when sho-abort, then ignored and nothing sent [DEC-55, AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-abort').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-abort.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-attest-challenge.neg.unexpected',
    'with aborted, when sho-attest-challenge, then ignored and nothing sent [DEC-55, DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-attest-challenge').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-mcim-deliver-with-token.neg.unexpected',
    'with aborted, when sho-mcim-deliver-with-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-mcim-deliver-with-token').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-mcim-deliver.neg.unexpected',
    'with aborted, when sho-mcim-deliver, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-mcim-deliver').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-package-order.neg.unexpected',
    'with aborted, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/downloading.m2me-application-ack.neg.unexpected',
    'with downloading, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.6.3/downloading.pva-verification-data.neg.unexpected',
    'with downloading, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('pva-verification-data').ignores().sendsNothing()
      .still('restarted').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-attest-challenge.neg.unexpected',
    'with downloading, when sho-attest-challenge, then ignored and nothing sent [DEC-55, DEC-46]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-attest-challenge').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-mcim-deliver-for-a-token.neg.unexpected',
    'with downloading, when sho-mcim-deliver-for-a-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-mcim-deliver-for-a-token').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-mcim-deliver-with-token.neg.unexpected',
    'with downloading, when sho-mcim-deliver-with-token, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-mcim-deliver-with-token').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-mcim-deliver.neg.unexpected',
    'with downloading, when sho-mcim-deliver, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-mcim-deliver').ignores().sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-package-order.neg.unexpected',
    'with downloading, when sho-package-order, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-package-order').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-application-ack.neg.unexpected',
    'with relayed, when m2me-application-ack, then ignored and nothing sent [DEC-55, DEC-173]', (t) => t
      .given('m2me-provisioning-info')
      .when('m2me-application-ack').ignores().sendsNothing()
      .still('sho-abort').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.4.3/idle.m2me-application-ack.ok'));

  scenario('dpf/5.1.3.6.3/relayed.pva-verification-data.neg.unexpected',
    'with relayed, when pva-verification-data, then ignored and nothing sent [DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('pva-verification-data').ignores().sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-abort.neg.unexpected',
    'with relayed, when sho-abort, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('sho-abort').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-abort.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-attest-challenge.neg.unexpected',
    'with relayed, when sho-attest-challenge, then refused (unknownSession) and nothing sent [DEC-46]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('sho-attest-challenge').refuses('unknownSession').sendsNothing()
      .still('sho-abort').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));
});
