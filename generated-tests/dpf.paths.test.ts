/**
 * dpf: simple paths. 11 tests.
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

describe('dpf: simple paths', () => {
  table([
    ['dpf/5.1.3.4.3/path.checking-ab8cbcb0.ok', 'with relayed, when sho-mcim-deliver-for-a-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/path.checking-dd98f567.ok', 'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]'],
    ['dpf/5.1.3.4.3/path.relayed-269f019d.neg.otherDevice', 'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/path.relayed-6923006b.ok', 'with relayed, when icf-device-address, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.6.3/path.downloading-a1d2dd5e.ok', 'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/path.idle-3ea41804.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-78e58b45.ok', 'with downloading, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-80f84b3e.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.relayed-9150787b.ok', 'with checking, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-9ca1a4b3.ok', 'with checking, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
    ['dpf/5.1.3.6.3/path.relayed-fbce0c80.ok', 'with idle, when m2me-provisioning-info, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
  ]);
});
