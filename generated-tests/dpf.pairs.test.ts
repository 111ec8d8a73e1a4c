/**
 * dpf: every pair of transitions, many to a test. 74 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 4eb288e7135b7a26656c49096c237f686ef74bd022a2e2fdc3aebebcd332e226
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every pair of transitions, many to a test', () => {
  table([
    ['dpf/5.1.3.3.1/checking.m2me-provisioning-info~sho-activation.ok', 'with checking, when m2me-provisioning-info and then sho-activation, then dpf.activation to m2me sent, and 2 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/checking.pva-verification-data.revoked~sho-activation.ok', 'with checking, when pva-verification-data.revoked and then sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/checking.pva-verification-data~sho-activation.ok', 'with checking, when pva-verification-data and then sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/checking.sho-abort~sho-activation.ok', 'with checking, when sho-abort and then sho-activation, then dpf.activation to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/idle.m2me-install-report~sho-activation.ok', 'with idle, when m2me-install-report and then sho-activation, then dpf.activation to m2me sent, and 23 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/idle.m2me-provisioning-info~sho-activation.ok', 'with idle, when m2me-provisioning-info and then sho-activation, then dpf.activation to m2me sent, and 23 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.4.3/checking.m2me-install-report~pva-verification-data.ok', 'with checking, when m2me-install-report and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 1 further step [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.m2me-install-report~pva-verification-data.revoked.neg.denied', 'with checking, when m2me-install-report and then pva-verification-data.revoked, then dpf.downloadRefused to shoA sent, and 1 further step [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130, DEC-132]'],
    ['dpf/5.1.3.4.3/checking.m2me-install-report~sho-abort.ok', 'with checking, when m2me-install-report and then sho-abort, then dpf.abort to m2me sent, and 1 further step [AMB-12, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~require-genuine.ok', 'with checking, when m2me-provisioning-info and then require-genuine, then nothing sent, and 2 further steps [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~restarted.ok', 'with checking, when m2me-provisioning-info and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~sho-abort.ok', 'with checking, when m2me-provisioning-info and then sho-abort, then dpf.abort to m2me sent, and 1 further step [AMB-12, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~sho-report-ack-of-other-session.ok', 'with checking, when m2me-provisioning-info and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 2 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.4.3/checking.m2me-provisioning-info~sho-report-ack.ok', 'with checking, when m2me-provisioning-info and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.4.3/checking.require-genuine~pva-verification-data.revoked.neg.denied', 'with checking, when require-genuine and then pva-verification-data.revoked, then dpf.downloadRefused to shoA sent, and 1 further step [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130, DEC-132]'],
    ['dpf/5.1.3.4.3/checking.require-genuine~sho-abort.ok', 'with checking, when require-genuine and then sho-abort, then dpf.abort to m2me sent, and 1 further step [AMB-12, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.sho-activation~m2me-provisioning-info.ok', 'with checking, when sho-activation and then m2me-provisioning-info, then dpf.verificationRequest to pva sent, and 2 further steps [DEC-55, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.sho-activation~pva-verification-data.ok', 'with checking, when sho-activation and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.sho-activation~sho-abort.ok', 'with checking, when sho-activation and then sho-abort, then dpf.abort to m2me sent [AMB-12, DEC-131]'],
    ['dpf/5.1.3.4.3/checking.sho-report-ack-of-other-session~pva-verification-data.ok', 'with checking, when sho-report-ack-of-other-session and then pva-verification-data, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/checking.sho-report-ack-of-other-session~sho-abort.ok', 'with checking, when sho-report-ack-of-other-session and then sho-abort, then dpf.abort to m2me sent [AMB-12, DEC-131]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~pva-verification-data.neg.unexpected', 'with idle, when m2me-install-report and then pva-verification-data, then ignored and nothing sent, and 23 further steps [DEC-55]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~require-genuine.ok', 'with idle, when m2me-install-report and then require-genuine, then nothing sent, and 23 further steps [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~restarted.ok', 'with idle, when m2me-install-report and then restarted, then nothing sent, and 23 further steps [DEC-190, DEC-130]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~sho-report-ack.ok', 'with idle, when m2me-install-report and then sho-report-ack, then dpf.reportAck to m2me sent, and 23 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.4.3/relayed.m2me-install-report~sho-mcim-deliver.ok', 'with relayed, when m2me-install-report and then sho-mcim-deliver, then dpf.verificationRequest to pva sent, and 21 further steps [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/relayed.m2me-provisioning-info~sho-mcim-deliver.ok', 'with relayed, when m2me-provisioning-info and then sho-mcim-deliver, then dpf.verificationRequest to pva sent, and 21 further steps [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/relayed.sho-mcim-deliver~restarted.ok', 'with relayed, when sho-mcim-deliver and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.4.3/relayed.sho-mcim-deliver~sho-report-ack-of-other-session.ok', 'with relayed, when sho-mcim-deliver and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 10 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.4.3/relayed.sho-mcim-deliver~sho-report-ack.ok', 'with relayed, when sho-mcim-deliver and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/checking.m2me-provisioning-info~m2me-install-report.ok', 'with checking, when m2me-provisioning-info and then m2me-install-report, then dpf.reportForward to shoA sent, and 2 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/checking.m2me-provisioning-info~m2me-provisioning-info-2.ok', 'with checking, when m2me-provisioning-info and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data.revoked~sho-abort.ok', 'with checking, when pva-verification-data.revoked and then sho-abort, then dpf.abort to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data.revoked~sho-attest-challenge.ok', 'with checking, when pva-verification-data.revoked and then sho-attest-challenge, then dpf.attestChallenge to m2me sent [DEC-46, AMB-43]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data.revoked~sho-report-ack.ok', 'with checking, when pva-verification-data.revoked and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data~restarted.ok', 'with checking, when pva-verification-data and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data~sho-abort.ok', 'with checking, when pva-verification-data and then sho-abort, then dpf.abort to m2me sent [AMB-12]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data~sho-report-ack-of-other-session.ok', 'with checking, when pva-verification-data and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/checking.pva-verification-data~sho-report-ack.ok', 'with checking, when pva-verification-data and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/checking.sho-abort~restarted.ok', 'with checking, when sho-abort and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/checking.sho-abort~sho-report-ack-of-other-session.ok', 'with checking, when sho-abort and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/checking.sho-abort~sho-report-ack.ok', 'with checking, when sho-abort and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/downloading.m2me-provisioning-info~m2me-provisioning-info-2.ok', 'with downloading, when m2me-provisioning-info and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/downloading.m2me-provisioning-info~restarted.ok', 'with downloading, when m2me-provisioning-info and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/downloading.m2me-provisioning-info~sho-report-ack.ok', 'with downloading, when m2me-provisioning-info and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/downloading.sho-abort~sho-report-ack-of-other-session.ok', 'with downloading, when sho-abort and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/downloading.sho-abort~sho-report-ack.ok', 'with downloading, when sho-abort and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/idle.m2me-install-report~m2me-install-report.ok', 'with idle, when m2me-install-report and then m2me-install-report, then dpf.reportForward to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~m2me-install-report.ok', 'with idle, when m2me-provisioning-info and then m2me-install-report, then dpf.reportForward to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~m2me-provisioning-info-2.ok', 'with idle, when m2me-provisioning-info and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent, and 8 further steps [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~restarted.ok', 'with idle, when m2me-provisioning-info and then restarted, then nothing sent, and 23 further steps [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~sho-report-ack-of-other-session.ok', 'with idle, when m2me-provisioning-info and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 23 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.m2me-install-report~sho-abort.ok', 'with relayed, when m2me-install-report and then sho-abort, then dpf.abort to m2me sent, and 22 further steps [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['dpf/5.1.3.6.3/relayed.m2me-install-report~sho-mcim-deliver.ok', 'with relayed, when m2me-install-report and then sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 22 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-abort.ok', 'with relayed, when m2me-provisioning-info and then sho-abort, then dpf.abort to m2me sent, and 3 further steps [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-attest-challenge.ok', 'with relayed, when m2me-provisioning-info and then sho-attest-challenge, then dpf.attestChallenge to m2me sent, and 11 further steps [DEC-46, AMB-43]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-mcim-deliver.ok', 'with relayed, when m2me-provisioning-info and then sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 12 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-report-ack.ok', 'with relayed, when m2me-provisioning-info and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.require-genuine~sho-attest-challenge.ok', 'with relayed, when require-genuine and then sho-attest-challenge, then dpf.attestChallenge to m2me sent, and 16 further steps [DEC-46, AMB-43]'],
    ['dpf/5.1.3.6.3/relayed.require-intact-of-other~sho-mcim-deliver.ok', 'with relayed, when require-intact-of-other and then sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 3 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~m2me-install-report.ok', 'with relayed, when sho-abort and then m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~m2me-provisioning-info-2.ok', 'with relayed, when sho-abort and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~restarted.ok', 'with relayed, when sho-abort and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~sho-report-ack-of-other-session.ok', 'with relayed, when sho-abort and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-activation~sho-abort.ok', 'with relayed, when sho-activation and then sho-abort, then dpf.abort to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['dpf/5.1.3.6.3/relayed.sho-activation~sho-attest-challenge.ok', 'with relayed, when sho-activation and then sho-attest-challenge, then dpf.attestChallenge to m2me sent, and 10 further steps [DEC-46, AMB-43]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~m2me-provisioning-info-2.ok', 'with relayed, when sho-attest-challenge and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~m2me-provisioning-info.ok', 'with relayed, when sho-attest-challenge and then m2me-provisioning-info, then dpf.relayInfo to shoA sent, and 3 further steps [TR33812-5.1.3.6.3-s10, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~restarted.ok', 'with relayed, when sho-attest-challenge and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~sho-report-ack.ok', 'with relayed, when sho-attest-challenge and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-mcim-deliver~m2me-provisioning-info-2.ok', 'with relayed, when sho-mcim-deliver and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/relayed.sho-mcim-deliver~restarted.ok', 'with relayed, when sho-mcim-deliver and then restarted, then nothing sent [DEC-190, DEC-130]'],
    ['dpf/5.1.3.6.3/relayed.sho-mcim-deliver~sho-report-ack.ok', 'with relayed, when sho-mcim-deliver and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-report-ack-of-other-session~sho-abort.ok', 'with relayed, when sho-report-ack-of-other-session and then sho-abort, then dpf.abort to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
  ]);
});
