/**
 * dpf: every pair of transitions, many to a test. 25 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 dae9eef88851340232270efc24acbeff3b1e758c12698ad0f5ff9d78cf1e6b6e
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every pair of transitions, many to a test', () => {
  table([
    ['dpf/5.1.3.3.1/idle.m2me-install-report~sho-activation.ok', 'with idle, when m2me-install-report and then sho-activation, then dpf.activation to m2me sent, and 23 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.3.1/idle.m2me-provisioning-info~sho-activation.ok', 'with idle, when m2me-provisioning-info and then sho-activation, then dpf.activation to m2me sent, and 23 further steps [TR33812-5.1.3.3.1-o04, DEC-101, DEC-55]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~sho-abort.neg.unexpected', 'with idle, when m2me-install-report and then sho-abort, then refused (unknownSession) and nothing sent, and 23 further steps [AMB-12]'],
    ['dpf/5.1.3.4.3/idle.m2me-install-report~sho-report-ack.ok', 'with idle, when m2me-install-report and then sho-report-ack, then dpf.reportAck to m2me sent, and 23 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/downloading.m2me-provisioning-info~m2me-provisioning-info-2.ok', 'with downloading, when m2me-provisioning-info and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/downloading.m2me-provisioning-info~sho-report-ack.ok', 'with downloading, when m2me-provisioning-info and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/downloading.sho-abort~sho-report-ack-of-other-session.ok', 'with downloading, when sho-abort and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/downloading.sho-abort~sho-report-ack.ok', 'with downloading, when sho-abort and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/idle.m2me-install-report~m2me-install-report.ok', 'with idle, when m2me-install-report and then m2me-install-report, then dpf.reportForward to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~m2me-install-report.ok', 'with idle, when m2me-provisioning-info and then m2me-install-report, then dpf.reportForward to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~sho-mcim-deliver.ok', 'with idle, when m2me-provisioning-info and then sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 23 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/idle.m2me-provisioning-info~sho-report-ack-of-other-session.ok', 'with idle, when m2me-provisioning-info and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 23 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.m2me-install-report~sho-attest-challenge.ok', 'with relayed, when m2me-install-report and then sho-attest-challenge, then dpf.attestChallenge to m2me sent, and 19 further steps [DEC-46, AMB-43]'],
    ['dpf/5.1.3.6.3/relayed.m2me-install-report~sho-mcim-deliver.ok', 'with relayed, when m2me-install-report and then sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 8 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-mcim-deliver.ok', 'with relayed, when m2me-provisioning-info and then sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent, and 5 further steps [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/relayed.m2me-provisioning-info~sho-report-ack.ok', 'with relayed, when m2me-provisioning-info and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~m2me-install-report.ok', 'with relayed, when sho-abort and then m2me-install-report, then dpf.reportForward to shoA sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.4.3-r10, DEC-55, DEC-120]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~m2me-provisioning-info-2.ok', 'with relayed, when sho-abort and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/relayed.sho-abort~sho-report-ack-of-other-session.ok', 'with relayed, when sho-abort and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-activation~sho-abort.ok', 'with relayed, when sho-activation and then sho-abort, then dpf.abort to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~m2me-provisioning-info-2.ok', 'with relayed, when sho-attest-challenge and then m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~sho-report-ack-of-other-session.ok', 'with relayed, when sho-attest-challenge and then sho-report-ack-of-other-session, then dpf.reportAck to m2me sent, and 5 further steps [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-attest-challenge~sho-report-ack.ok', 'with relayed, when sho-attest-challenge and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-mcim-deliver~sho-report-ack.ok', 'with relayed, when sho-mcim-deliver and then sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/relayed.sho-report-ack-of-other-session~sho-abort.ok', 'with relayed, when sho-report-ack-of-other-session and then sho-abort, then dpf.abort to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
  ]);
});
