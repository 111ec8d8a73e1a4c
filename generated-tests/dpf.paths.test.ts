/**
 * dpf: simple paths. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 a3608b90d5491ad64f38be18adb291dd9ecaaeaf464d3da11d405174817c6c8d
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: simple paths', () => {
  table([
    ['dpf/5.1.3.4.3/path.aborted-12d10294.ok', 'with aborted, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.aborted-1860e00b.ok', 'with aborted, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.aborted-2113ad39.ok', 'with aborted, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.aborted-413dc4c1.ok', 'with aborted, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-0578daa4.ok', 'with closed, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-07c9139a.ok', 'with closed, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-3b2b254d.ok', 'with closed, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-507cf5df.ok', 'with closed, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-53127ae1.ok', 'with closed, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-5fef8dcd.ok', 'with closed, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-ae62d206.ok', 'with closed, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-c74ffd69.ok', 'with closed, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-dc99ea16.ok', 'with closed, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.closed-e78a943d.ok', 'with closed, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.6.3/path.closed-10b144e4.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-1147d9bd.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-47828aba.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-7717ce9b.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-a66f5eb9.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-a75b058f.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-c2346361.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.closed-f9c29bb4.ok', 'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]'],
    ['dpf/5.1.3.6.3/path.relayed-1829e63c.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-219b05d2.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-32f927dc.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-3dc1b8a5.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-47a5c523.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-543cc5b7.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-7788051e.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-7c66155d.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-81a82c91.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-84cb3d10.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-95bdd25e.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-99bb01d5.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-9a5cede0.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-9d4261d4.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-9f518fa6.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-a867f88c.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-aaa16e38.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-b241f809.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-c61049eb.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-c7db2715.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-cd0cb32e.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-d4826be6.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-d68671a2.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-d7a177d3.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-e224a51c.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-ec22bb7c.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-f240c16e.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-f8a1939f.ok', 'with relayed, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
  ]);
});
