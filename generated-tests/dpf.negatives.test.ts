/**
 * dpf: each spoilt input where the genuine one is accepted. 70 tests.
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

describe('dpf: each spoilt input where the genuine one is accepted', () => {
  scenario('dpf/5.1.3.3.1/idle.sho-activation.neg.otherOperator',
    'with idle, when sho-activation.other-operator, then dpf.activation(signedBy=B) to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .when('sho-activation.other-operator').sends('dpf.activation to m2me')
      .control('dpf/5.1.3.3.1/idle.sho-activation.ok'));

  scenario('dpf/5.1.3.4.3/checking.icf-device-address.of-unknown-pcid.neg.otherDevice',
    'with checking, when icf-device-address.of-unknown-pcid, then refused (unknownIdentity) and nothing sent [DEC-203]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('icf-device-address.of-unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/idle.icf-device-address.ok'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.neg.otherSession',
    'with checking, when pva-verification-data.other-session, then refused (unknownRequest) and nothing sent [TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data.other-session').refuses('unknownRequest').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.neg.wrongKey',
    'with checking, when pva-verification-data.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.not-intact.neg.denied',
    'with checking, when pva-verification-data.not-intact, then dpf.downloadRefused to shoA sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130, DEC-132]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('pva-verification-data.not-intact').sends('dpf.downloadRefused to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.f3451708.ok'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.on-other-attestation.neg.replay',
    'with checking, when pva-verification-data.on-other-attestation, then refused (unknownRequest) and nothing sent [DEC-70, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data.on-other-attestation').refuses('unknownRequest').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.outdated.neg.stale',
    'with checking, when pva-verification-data.outdated, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data.outdated').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.revoked.neg.denied',
    'with checking, when pva-verification-data.revoked, then dpf.downloadRefused to shoA sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130, DEC-132]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data.revoked').sends('dpf.downloadRefused to shoA')
      .control('dpf/5.1.3.4.3/checking.pva-verification-data.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-abort.neg.otherOperator',
    'with checking, when sho-abort.other-operator, then refused (badSignature) and nothing sent [DEC-75, AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-abort.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.sho-abort.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-abort.neg.otherSession',
    'with checking, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.sho-abort.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-activation-of-other-session.neg.wrongKey',
    'with checking, when sho-activation-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-activation-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.3.1/checking.sho-activation-of-other-session.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-activation.neg.otherOperator',
    'with checking, when sho-activation.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-activation.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.3.1/checking.sho-activation.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-device-address.neg.wrongKey',
    'with checking, when sho-device-address.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-device-address.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/idle.sho-device-address.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-report-ack-of-other-session.neg.wrongKey',
    'with checking, when sho-report-ack-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-report-ack-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.sho-report-ack-of-other-session.ok'));

  scenario('dpf/5.1.3.4.3/checking.sho-report-ack.neg.otherOperator',
    'with checking, when sho-report-ack.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-report-ack.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/relayed.sho-mcim-deliver~sho-report-ack.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-activation-of-other-session.neg.wrongKey',
    'with closed, when sho-activation-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-activation-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.3.1/closed.sho-activation-of-other-session.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-activation.neg.otherOperator',
    'with closed, when sho-activation.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-activation.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.3.1/closed.sho-activation.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-report-ack-of-other-session.neg.wrongKey',
    'with closed, when sho-report-ack-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-report-ack-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/closed.sho-report-ack-of-other-session.ok'));

  scenario('dpf/5.1.3.4.3/closed.sho-report-ack.neg.otherOperator',
    'with closed, when sho-report-ack.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-report-ack.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/closed.sho-report-ack.ok'));

  scenario('dpf/5.1.3.4.3/downloading.sho-device-address.neg.wrongKey',
    'with downloading, when sho-device-address.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('sho-device-address.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/idle.sho-device-address.ok'));

  scenario('dpf/5.1.3.4.3/idle.icf-device-address.of-unknown-pcid.neg.otherDevice',
    'with idle, when icf-device-address.of-unknown-pcid, then refused (unknownIdentity) and nothing sent [DEC-203]', (t) => t
      .when('icf-device-address.of-unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('call-device').refuses('noAddress').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/idle.icf-device-address.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-activation-of-other-session.neg.wrongKey',
    'with idle, when sho-activation-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .when('sho-activation-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-application-ack').ignores().sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application-naming').sends('dpf.application to m2me')
      .control('dpf/5.1.3.3.1/idle.sho-activation-of-other-session.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-device-address.neg.wrongKey',
    'with idle, when sho-device-address.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .when('sho-device-address.wrong-key').refuses('badSignature').sendsNothing()
      .still('call-device').refuses('noAddress').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/idle.sho-device-address.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-report-ack-of-other-session.neg.wrongKey',
    'with idle, when sho-report-ack-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .when('sho-report-ack-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-application-ack').ignores().sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application-naming').sends('dpf.application to m2me')
      .control('dpf/5.1.3.4.3/idle.sho-report-ack-of-other-session.ok'));

  scenario('dpf/5.1.3.4.3/idle.sho-report-ack.neg.otherOperator',
    'with idle, when sho-report-ack.other-operator, then dpf.reportAck(signedBy=B) to m2me sent [DEC-45, DEC-55]', (t) => t
      .when('sho-report-ack.other-operator').sends('dpf.reportAck to m2me')
      .control('dpf/5.1.3.4.3/idle.sho-report-ack.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.e29c5e81.neg.otherDevice',
    'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('icf-device-address', 'm2me-provisioning-info')
      .when('sho-device-address.other-device').sendsNothing()
      .still('call-device').sends('dpf.call to m2me')
      .control('dpf/5.1.3.4.3/relayed.sho-device-address.e29c5e81.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.neg.otherDevice',
    'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-device-address.other-device').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-device-address.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.neg.wrongKey',
    'with relayed, when sho-device-address.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-device-address.wrong-key').refuses('badSignature').sendsNothing()
      .still('call-device').refuses('noAddress').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-device-address.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.neg.otherSession',
    'with relayed, when sho-mcim-deliver.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-r04]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.4.3/relayed.sho-package-order.neg.otherSession',
    'with relayed, when sho-package-order.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-package-order.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/aborted.m2me-install-report.unknown-operator.neg.otherOperator',
    'with aborted, when m2me-install-report.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s19]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('m2me-install-report.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/aborted.m2me-install-report.ok'));

  scenario('dpf/5.1.3.6.3/aborted.m2me-provisioning-info.unknown-operator.neg.otherOperator',
    'with aborted, when m2me-provisioning-info.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s10]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('m2me-provisioning-info.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/aborted.m2me-provisioning-info.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-activation-of-other-session.neg.wrongKey',
    'with aborted, when sho-activation-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-activation-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.3.1/aborted.sho-activation-of-other-session.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-activation.neg.otherOperator',
    'with aborted, when sho-activation.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-activation.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.3.1/relayed.sho-abort~sho-activation.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack-of-other-session.neg.wrongKey',
    'with aborted, when sho-report-ack-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-report-ack-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-abort~sho-report-ack-of-other-session.ok'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.neg.otherOperator',
    'with aborted, when sho-report-ack.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-report-ack.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-abort~sho-report-ack.ok'));

  scenario('dpf/5.1.3.6.3/checking.m2me-install-report.unknown-operator.neg.otherOperator',
    'with checking, when m2me-install-report.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s19]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('m2me-install-report.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.6.3/checking.m2me-install-report.ok'));

  scenario('dpf/5.1.3.6.3/checking.m2me-provisioning-info.unknown-operator.neg.otherOperator',
    'with checking, when m2me-provisioning-info.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s10]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('m2me-provisioning-info.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.m2me-provisioning-info.ok'));

  scenario('dpf/5.1.3.6.3/closed.m2me-install-report.unknown-operator.neg.otherOperator',
    'with closed, when m2me-install-report.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s19]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('m2me-install-report.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').ignores().sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.6.3/closed.m2me-install-report.ok'));

  scenario('dpf/5.1.3.6.3/downloading.icf-device-address.of-unknown-pcid.neg.otherDevice',
    'with downloading, when icf-device-address.of-unknown-pcid, then refused (unknownIdentity) and nothing sent [DEC-203]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
      .when('icf-device-address.of-unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.4.3/idle.icf-device-address.ok'));

  scenario('dpf/5.1.3.6.3/downloading.m2me-install-report.unknown-operator.neg.otherOperator',
    'with downloading, when m2me-install-report.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s19]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('m2me-install-report.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/downloading.m2me-install-report.ok'));

  scenario('dpf/5.1.3.6.3/downloading.m2me-provisioning-info.unknown-operator.neg.otherOperator',
    'with downloading, when m2me-provisioning-info.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s10]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('m2me-provisioning-info.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/downloading.m2me-provisioning-info.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-abort.neg.otherOperator',
    'with downloading, when sho-abort.other-operator, then refused (badSignature) and nothing sent [DEC-75, AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-abort.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/downloading.sho-abort.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-abort.neg.otherSession',
    'with downloading, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/downloading.sho-abort.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-activation-of-other-session.neg.wrongKey',
    'with downloading, when sho-activation-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-activation-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.3.1/downloading.sho-activation-of-other-session.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-activation.neg.otherOperator',
    'with downloading, when sho-activation.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-activation.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.3.1/downloading.sho-activation.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-report-ack-of-other-session.neg.wrongKey',
    'with downloading, when sho-report-ack-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-report-ack-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/downloading.sho-report-ack-of-other-session.ok'));

  scenario('dpf/5.1.3.6.3/downloading.sho-report-ack.neg.otherOperator',
    'with downloading, when sho-report-ack.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-report-ack.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver~sho-report-ack.ok'));

  scenario('dpf/5.1.3.6.3/idle.m2me-install-report.unknown-operator.neg.otherOperator',
    'with idle, when m2me-install-report.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s19]', (t) => t
      .when('m2me-install-report.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-application-ack').ignores().sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application-naming').sends('dpf.application to m2me')
      .control('dpf/5.1.3.6.3/idle.m2me-install-report.ok'));

  scenario('dpf/5.1.3.6.3/idle.m2me-provisioning-info.unknown-operator.neg.otherOperator',
    'with idle, when m2me-provisioning-info.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s10]', (t) => t
      .when('m2me-provisioning-info.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application-naming').sends('dpf.application to m2me')
      .control('dpf/5.1.3.6.3/idle.m2me-provisioning-info.ok'));

  scenario('dpf/5.1.3.6.3/relayed.icf-device-address.of-unknown-pcid.neg.otherDevice',
    'with relayed, when icf-device-address.of-unknown-pcid, then refused (unknownIdentity) and nothing sent [DEC-203]', (t) => t
      .given('m2me-provisioning-info')
      .when('icf-device-address.of-unknown-pcid').refuses('unknownIdentity').sendsNothing()
      .still('call-device').refuses('noAddress').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.icf-device-address.ok'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-install-report.unknown-operator.neg.otherOperator',
    'with relayed, when m2me-install-report.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s19]', (t) => t
      .given('m2me-provisioning-info')
      .when('m2me-install-report.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('sho-abort').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.m2me-install-report.ok'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-provisioning-info.unknown-operator.neg.otherOperator',
    'with relayed, when m2me-provisioning-info.unknown-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.6.3-s10]', (t) => t
      .given('m2me-provisioning-info')
      .when('m2me-provisioning-info.unknown-operator').refuses('otherOperator').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.m2me-provisioning-info.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-abort.neg.otherOperator',
    'with relayed, when sho-abort.other-operator, then refused (badSignature) and nothing sent [DEC-75, AMB-12]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-abort.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-abort.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-abort.neg.otherSession',
    'with relayed, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-abort.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-activation-of-other-session.neg.wrongKey',
    'with relayed, when sho-activation-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-activation-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-abort').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.3.1/relayed.sho-activation-of-other-session.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-activation.neg.otherOperator',
    'with relayed, when sho-activation.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-101]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-activation.other-operator').refuses('badSignature').sendsNothing()
      .still('sho-abort').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.3.1/relayed.sho-activation.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-attest-challenge.neg.otherSession',
    'with relayed, when sho-attest-challenge.other-session, then refused (unknownSession) and nothing sent [DEC-46]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-attest-challenge.other-session').refuses('unknownSession').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-attest-challenge.neg.wrongKey',
    'with relayed, when sho-attest-challenge.wrong-key, then refused (badSignature) and nothing sent [DEC-75]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-attest-challenge.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.for-other-device.neg.otherDevice',
    'with relayed, when sho-mcim-deliver.for-other-device, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.for-other-device').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.for-other-dpf.neg.denied',
    'with relayed, when sho-mcim-deliver.for-other-dpf, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.for-other-dpf').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.for-other-object.neg.corrupt',
    'with relayed, when sho-mcim-deliver.for-other-object, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.for-other-object').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.for-other-session.neg.otherSession',
    'with relayed, when sho-mcim-deliver.for-other-session, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.for-other-session').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.neg.expired',
    'with relayed, when sho-mcim-deliver.expired, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.expired').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.neg.wrongKey',
    'with relayed, when sho-mcim-deliver.wrong-key, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.wrong-key').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.unauthorised.neg.missingField',
    'with relayed, when sho-mcim-deliver.unauthorised, then refused (notAuthorised) and nothing sent [TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.4.3-r04, AMB-35]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.unauthorised').refuses('notAuthorised').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-package-order.neg.otherDevice',
    'with relayed, when sho-package-order.other-device, then refused (otherDevice) and nothing sent [DEC-181]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-package-order.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-package-order.neg.otherOperator',
    'with relayed, when sho-package-order.other-operator, then refused (badSignature) and nothing sent [DEC-181]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-package-order.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA')
      .control('dpf/5.1.3.4.3/relayed.sho-package-order.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack-of-other-session.neg.wrongKey',
    'with relayed, when sho-report-ack-of-other-session.wrong-key, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-report-ack-of-other-session.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-abort').sends('dpf.abort to m2me')
      .control('dpf/5.1.3.6.3/relayed.sho-report-ack-of-other-session.ok'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.neg.otherOperator',
    'with relayed, when sho-report-ack.other-operator, then refused (badSignature) and nothing sent [DEC-75, DEC-45]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-report-ack.other-operator').refuses('badSignature').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .control('dpf/5.1.3.6.3/relayed.sho-report-ack.ok'));
});
