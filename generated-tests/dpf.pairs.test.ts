/**
 * dpf: every pair of transitions, many to a test. 54 tests.
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
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every pair of transitions, many to a test', () => {
  table([
    ['dpf/5.1.3.3.1/checking.m2me-provisioning-info~sho-activation.ok', 'with checking, when m2me-provisioning-info and then sho-activation, then dpf.activation to m2me sent, and 4 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/checking.pva-verification-data.not-intact~sho-activation.ok', 'with checking, when pva-verification-data.not-intact and then sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/checking.pva-verification-data~sho-activation.ok', 'with checking, when pva-verification-data and then sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/idle.icf-device-address~sho-activation.ok', 'with idle, when icf-device-address and then sho-activation, then dpf.activation to m2me sent, and 23 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/idle.load-application~sho-activation.ok', 'with idle, when load-application and then sho-activation, then dpf.activation to m2me sent, and 23 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.4.3/checking.m2me-install-report~m2me-provisioning-info.ok', 'with checking, when m2me-install-report and then m2me-provisioning-info, then dpf.verificationRequest to pva sent, and 4 further steps [DEC-55, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.m2me-install-report~pva-verification-data.ok', 'with checking, when m2me-install-report and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 1 further step [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~pva-verification-data.ok', 'with checking, when m2me-provisioning-info and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 1 further step [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~sho-report-ack-of-other-session.ok', 'with checking, when m2me-provisioning-info and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 2 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.4.3/checking.pva-verification-data.not-intact~require-intact.ok', 'with checking, when pva-verification-data.not-intact and then require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.pva-verification-data.not-intact~sho-mcim-deliver.ok', 'with checking, when pva-verification-data.not-intact and then sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.pva-verification-data~require-intact.ok', 'with checking, when pva-verification-data and then require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.require-intact~pva-verification-data.ok', 'with checking, when require-intact and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.sho-activation~pva-verification-data.ok', 'with checking, when sho-activation and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.sho-report-ack-of-other-session~pva-verification-data.ok', 'with checking, when sho-report-ack-of-other-session and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/idle.icf-device-address~call-device.ok', 'with idle, when icf-device-address and then call-device, then dpf.call to m2me sent, and 23 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/idle.icf-device-address~icf-device-address.ok', 'with idle, when icf-device-address and then icf-device-address, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/idle.icf-device-address~m2me-application-ack.neg.unexpected', 'with idle, when icf-device-address and then m2me-application-ack, then ignored and nothing sent, and 23 further steps [DEC-55, DEC-173]'],
    ['dpf/5.1.3.4.3/idle.icf-device-address~sho-device-address.ok', 'with idle, when icf-device-address and then sho-device-address, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/idle.icf-device-address~sho-report-ack.ok', 'with idle, when icf-device-address and then sho-report-ack, then dpf.reportAck to m2me sent, and 23 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.4.3/idle.load-application~m2me-application-ack.ok', 'with idle, when load-application and then m2me-application-ack, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-r09, DEC-173]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~icf-device-address.ok', 'with idle, when m2me-install-report and then icf-device-address, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~sho-device-address.ok', 'with idle, when m2me-install-report and then sho-device-address, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~store-rules.ok', 'with idle, when m2me-install-report and then store-rules, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-o07, DEC-181]'],
    ['dpf/5.1.3.4.3/idle.m2me-provisioning-info~sho-device-address.ok', 'with idle, when m2me-provisioning-info and then sho-device-address, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/idle.m2me-provisioning-info~store-rules.ok', 'with idle, when m2me-provisioning-info and then store-rules, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-o07, DEC-181]'],
    ['dpf/5.1.3.4.3/idle.sho-activation~load-application.ok', 'with idle, when sho-activation and then load-application, then dpf.application to m2me sent, and 2 further steps [TR33812-5.1.3.4.3-r09, DEC-173]'],
    ['dpf/5.1.3.4.3/idle.sho-activation~store-rules.ok', 'with idle, when sho-activation and then store-rules, then nothing sent, and 1 further step [TR33812-5.1.3.4.3-o07, DEC-181]'],
    ['dpf/5.1.3.4.3/idle.sho-report-ack~store-rules.ok', 'with idle, when sho-report-ack and then store-rules, then nothing sent, and 1 further step [TR33812-5.1.3.4.3-o07, DEC-181]'],
    ['dpf/5.1.3.4.3/relayed.m2me-install-report~require-intact.ok', 'with relayed, when m2me-install-report and then require-intact, then nothing sent, and 22 further steps [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/relayed.m2me-install-report~sho-mcim-deliver.ok', 'with relayed, when m2me-install-report and then sho-mcim-deliver, then dpf.verificationRequest to pva sent, and 21 further steps [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/relayed.m2me-provisioning-info~icf-device-address.ok', 'with relayed, when m2me-provisioning-info and then icf-device-address, then nothing sent, and 9 further steps [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/relayed.m2me-provisioning-info~require-intact.ok', 'with relayed, when m2me-provisioning-info and then require-intact, then nothing sent, and 22 further steps [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/relayed.m2me-provisioning-info~store-rules.ok', 'with relayed, when m2me-provisioning-info and then store-rules, then nothing sent, and 17 further steps [TR33812-5.1.3.4.3-o07, DEC-181]'],
    ['dpf/5.1.3.4.3/relayed.sho-activation~sho-mcim-deliver.ok', 'with relayed, when sho-activation and then sho-mcim-deliver, then dpf.verificationRequest to pva sent, and 14 further steps [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/relayed.sho-attest-challenge~require-intact.ok', 'with relayed, when sho-attest-challenge and then require-intact, then nothing sent, and 22 further steps [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/relayed.sho-attest-challenge~store-rules-of-other.ok', 'with relayed, when sho-attest-challenge and then store-rules-of-other, then nothing sent, and 2 further steps [TR33812-5.1.3.4.3-o07, DEC-181]'],
    ['dpf/5.1.3.6.3/checking.m2me-provisioning-info~m2me-provisioning-info-2.ok', 'with checking, when m2me-provisioning-info and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data.not-intact~sho-attest-challenge.ok', 'with checking, when pva-verification-data.not-intact and then sho-attest-challenge, then dpf.attestChallenge to m2me sent [DEC-46, AMB-43]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data~m2me-provisioning-info-2.ok', 'with checking, when pva-verification-data and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/idle.icf-device-address~m2me-install-report.ok', 'with idle, when icf-device-address and then m2me-install-report, then dpf.reportForward to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.icf-device-address~m2me-provisioning-info.ok', 'with idle, when icf-device-address and then m2me-provisioning-info, then dpf.relayInfo to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/idle.load-application~m2me-install-report.ok', 'with idle, when load-application and then m2me-install-report, then dpf.reportForward to shoA sent, and 12 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.m2me-install-report~m2me-provisioning-info.ok', 'with idle, when m2me-install-report and then m2me-provisioning-info, then dpf.relayInfo to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~m2me-install-report.ok', 'with idle, when m2me-provisioning-info and then m2me-install-report, then dpf.reportForward to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~restarted.ok', 'with idle, when m2me-provisioning-info and then restarted, then nothing sent, and 7 further steps [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~sho-report-ack-of-other-session.ok', 'with idle, when m2me-provisioning-info and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 23 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/idle.sho-device-address~m2me-install-report.ok', 'with idle, when sho-device-address and then m2me-install-report, then dpf.reportForward to shoA sent, and 5 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/relayed.m2me-install-report~sho-mcim-deliver-for-a-token.ok', 'with relayed, when m2me-install-report and then sho-mcim-deliver-for-a-token, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 22 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-mcim-deliver-for-a-token.ok', 'with relayed, when m2me-provisioning-info and then sho-mcim-deliver-for-a-token, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 22 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-report-ack-of-other-session.ok', 'with relayed, when m2me-provisioning-info and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 22 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-activation~sho-mcim-deliver-for-a-token.ok', 'with relayed, when sho-activation and then sho-mcim-deliver-for-a-token, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 1 further step [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~m2me-provisioning-info-2.ok', 'with relayed, when sho-attest-challenge and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/relayed.store-rules~sho-attest-challenge.ok', 'with relayed, when store-rules and then sho-attest-challenge, then dpf.attestChallenge to m2me sent, and 6 further steps [DEC-46, AMB-43]'],
  ]);
});
