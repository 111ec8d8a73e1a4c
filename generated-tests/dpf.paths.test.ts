/**
 * dpf: simple paths. 17 tests.
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

describe('dpf: simple paths', () => {
  table([
    ['dpf/5.1.3.6.3/path.closed-136b230e.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-1c080582.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-58a38240.ok', 'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-61e63dca.ok', 'with downloading, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-9bd8c248.ok', 'with downloading, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-c4689bb5.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.relayed-19021bbf.ok', 'with closed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-1c905e05.ok', 'with closed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-34d4e079.ok', 'with closed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-4167d6bf.ok', 'with aborted, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-6a064415.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-9160bda7.ok', 'with closed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-99bfab14.ok', 'with aborted, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-a782b79d.ok', 'with downloading, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-b2e2249c.ok', 'with closed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-c8e3b1d7.ok', 'with closed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-ecbdc17e.ok', 'with downloading, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
  ]);
});
