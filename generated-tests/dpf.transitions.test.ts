/**
 * dpf: every transition that accepts its input. 59 tests.
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

describe('dpf: every transition that accepts its input', () => {
  scenario('dpf/5.1.3.3.1/aborted.sho-activation-of-other-session.ok',
    'with aborted, when sho-activation-of-other-session, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-activation-of-other-session').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/checking.sho-activation-of-other-session.ok',
    'with checking, when sho-activation-of-other-session, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-activation-of-other-session').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/checking.sho-activation.ok',
    'with checking, when sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-activation').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/closed.sho-activation-of-other-session.ok',
    'with closed, when sho-activation-of-other-session, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-activation-of-other-session').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/closed.sho-activation.ok',
    'with closed, when sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-activation').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/downloading.sho-activation-of-other-session.ok',
    'with downloading, when sho-activation-of-other-session, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-activation-of-other-session').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/downloading.sho-activation.ok',
    'with downloading, when sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-activation').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/idle.sho-activation-of-other-session.ok',
    'with idle, when sho-activation-of-other-session, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .when('sho-activation-of-other-session').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/idle.sho-activation.ok',
    'with idle, when sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .when('sho-activation').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/relayed.sho-activation-of-other-session.ok',
    'with relayed, when sho-activation-of-other-session, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-activation-of-other-session').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.3.1/relayed.sho-activation.ok',
    'with relayed, when sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-activation').sends('dpf.activation to m2me'));

  scenario('dpf/5.1.3.4.3/checking.m2me-provisioning-info.ok',
    'with checking, when m2me-provisioning-info, then dpf.verificationRequest to pva sent [DEC-55, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('m2me-provisioning-info').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.f3451708.ok',
    'with checking, when pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('pva-verification-data').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.fc2441de-9bf544a7.ok',
    'with checking, when pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver', 'require-genuine')
      .when('pva-verification-data').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.ok',
    'with checking, when pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.4.3/checking.sho-abort.f3451708.ok',
    'with checking, when sho-abort, then dpf.abort to m2me sent [AMB-12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-abort').sends('dpf.abort to m2me'));

  scenario('dpf/5.1.3.4.3/checking.sho-abort.fc2441de-ba3c5669.ok',
    'with checking, when sho-abort, then dpf.abort to m2me sent [AMB-12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver', 'm2me-install-report')
      .when('sho-abort').sends('dpf.abort to m2me'));

  scenario('dpf/5.1.3.4.3/checking.sho-abort.ok',
    'with checking, when sho-abort, then dpf.abort to m2me sent [AMB-12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-abort').sends('dpf.abort to m2me'));

  scenario('dpf/5.1.3.4.3/checking.sho-report-ack-of-other-session.ok',
    'with checking, when sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('sho-report-ack-of-other-session').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.4.3/closed.sho-report-ack-of-other-session.ok',
    'with closed, when sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-report-ack-of-other-session').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.4.3/closed.sho-report-ack.ok',
    'with closed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.4.3/idle.call-device.ok',
    'with idle, when call-device, then dpf.call to m2me sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('icf-device-address')
      .when('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/idle.icf-device-address.ok',
    'with idle, when icf-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .when('icf-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/idle.load-application.b3b74aff.ok',
    'with idle, when load-application, then dpf.application to m2me sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('load-application')
      .when('load-application').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.load-application.ok',
    'with idle, when load-application, then dpf.application to m2me sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .when('load-application').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.m2me-application-ack.ok',
    'with idle, when m2me-application-ack, then nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('load-application')
      .when('m2me-application-ack').sendsNothing()
      .still('load-application-naming').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.require-genuine.ok',
    'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/idle.restarted.ok',
    'with idle, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]', (t) => t
      .when('restarted').sendsNothing()
      .still('load-application').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.sho-device-address.ok',
    'with idle, when sho-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .when('sho-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/idle.sho-report-ack-of-other-session.ok',
    'with idle, when sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .when('sho-report-ack-of-other-session').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.4.3/idle.sho-report-ack.ok',
    'with idle, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.4.3/idle.store-rules.ok',
    'with idle, when store-rules, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .when('store-rules').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-package-order').sends('dpf.package to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.icf-device-address.ok',
    'with relayed, when icf-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info')
      .when('icf-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.985de4cd.ok',
    'with relayed, when sho-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('icf-device-address', 'm2me-provisioning-info', 'sho-device-address.other-device')
      .when('sho-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.e29c5e81-b230aad8.ok',
    'with relayed, when sho-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info-2', 'm2me-provisioning-info', 'icf-device-address')
      .when('sho-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.e29c5e81-dbd29b6d.ok',
    'with relayed, when sho-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info', 'icf-device-address')
      .when('sho-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.e29c5e81.ok',
    'with relayed, when sho-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('icf-device-address', 'm2me-provisioning-info')
      .when('sho-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.ok',
    'with relayed, when sho-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-device-address').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-package-order.ok',
    'with relayed, when sho-package-order, then dpf.package to shoA sent [TR33812-5.1.3.4.3-o07, DEC-180, DEC-181]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-package-order').sends('dpf.package to shoA'));

  scenario('dpf/5.1.3.6.3/aborted.m2me-install-report.ok',
    'with aborted, when m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/aborted.m2me-provisioning-info.ok',
    'with aborted, when m2me-provisioning-info, then dpf.abort to m2me sent [AMB-12, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('m2me-provisioning-info').sends('dpf.abort to m2me'));

  scenario('dpf/5.1.3.6.3/checking.m2me-install-report.ok',
    'with checking, when m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/closed.m2me-install-report.ok',
    'with closed, when m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]', (t) => t
      .given('m2me-provisioning-info', 'sho-report-ack')
      .when('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/downloading.m2me-install-report.ok',
    'with downloading, when m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/downloading.m2me-provisioning-info.ok',
    'with downloading, when m2me-provisioning-info, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s16, DEC-55, AMB-20]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('m2me-provisioning-info').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/downloading.sho-abort.ok',
    'with downloading, when sho-abort, then dpf.abort to m2me sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-abort').sends('dpf.abort to m2me'));

  scenario('dpf/5.1.3.6.3/downloading.sho-report-ack-of-other-session.ok',
    'with downloading, when sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('sho-report-ack-of-other-session').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/idle.m2me-install-report.ok',
    'with idle, when m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]', (t) => t
      .when('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/idle.m2me-provisioning-info.ok',
    'with idle, when m2me-provisioning-info, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-install-report.ok',
    'with relayed, when m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]', (t) => t
      .given('m2me-provisioning-info')
      .when('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.m2me-provisioning-info.ok',
    'with relayed, when m2me-provisioning-info, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s10, DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.sho-abort.ok',
    'with relayed, when sho-abort, then dpf.abort to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-abort').sends('dpf.abort to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-attest-challenge.ok',
    'with relayed, when sho-attest-challenge, then dpf.attestChallenge to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-attest-challenge').sends('dpf.attestChallenge to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-for-a-token.ok',
    'with relayed, when sho-mcim-deliver-for-a-token, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver-with-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.ok',
    'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack-of-other-session.ok',
    'with relayed, when sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-report-ack-of-other-session').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));
});
