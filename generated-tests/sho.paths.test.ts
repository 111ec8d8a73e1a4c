/**
 * sho: simple paths. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 b091f2f6ba19822f99ca12c168d7fd20dedcfe4160a8c34deed9d269da478beb
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/sho.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('sho: simple paths', () => {
  table([
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-01a3c477.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-02e74348.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-0abd456d.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-0b85f4eb.ok', 'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-147868c4.ok', 'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-1ef5a77e.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-24b496c2.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-2d0d1d9f.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-2d4b333e.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-44a813d9.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-4b33cc37.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-6bf5c382.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-6f336aca.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-84a0db47.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-8aec3c86.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-8f75243a.ok', 'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-92c7462a.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-9bffd9c6.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-9c85d872.ok', 'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-a0c78052.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-c77ba2b1.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-d10a9356.ok', 'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-d1ce381f.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-d383ce26.ok', 'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-e964d0ce.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.3.2.2/path.contract.serving.idle+network.challenged-ec14bf6d.ok', 'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]'],
    ['sho/5.1.3.6.3/path.contract.provisioning.issued+network.detached-2bcfb8f3.ok', 'with {contract.provisioning.validating, network.detached}, when pva-validation-response-challenged, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]'],
    ['sho/5.1.3.6.3/path.contract.provisioning.issued+network.detached-7eeac47e.ok', 'with {contract.provisioning.validating, network.detached}, when pva-validation-response-challenged, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]'],
    ['sho/5.1.3.6.3/path.contract.serving.idle+network.detached-70570e90.ok', 'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]'],
    ['sho/5.1.3.7.4.2/path.contract.noContract+network.detached-7361c914.ok', 'with {contract.withdrawing, network.detached}, when drf-pending-withdrawn, then nothing sent [DEC-61]'],
    ['sho/5.1.3.7.4.2/path.contract.provisioning.issued+network.detached-07fb3da2.ok', 'with {contract.provisioning.issued, network.detached}, when coverage-lost, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.provisioning.issued+network.detached-30c03e81.ok', 'with {contract.provisioning.issued, network.detached}, when coverage-lost, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.provisioning.issued+network.detached-40957805.ok', 'with {contract.provisioning.issued, network.detached}, when coverage-lost, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.provisioning.issued+network.detached-da169cbf.ok', 'with {contract.provisioning.issued, network.detached}, when coverage-lost, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-0f178c79.ok', 'with {contract.serving.idle, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-202e5d0b.ok', 'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-2d8d3a98.ok', 'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-3f84666d.ok', 'with {contract.serving.idle, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-4c8084e4.ok', 'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-531cc458.ok', 'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-5573e92f.ok', 'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-bc9e8139.ok', 'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.idle+network.detached-fe692008.ok', 'with {contract.serving.idle, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-21bbecb7.ok', 'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-25d36ea0.ok', 'with {contract.serving.registering, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-7d208eba.ok', 'with {contract.serving.registering, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-925fd2df.ok', 'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-b22c9870.ok', 'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-b35c58ca.ok', 'with {contract.serving.registering, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
    ['sho/5.1.3.7.4.2/path.contract.serving.registering+network.detached-cded6916.ok', 'with {contract.serving.registering, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]'],
  ]);
});
