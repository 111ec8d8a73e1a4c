/**
 * dpf: simple paths. 48 tests.
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
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: simple paths', () => {
  table([
    ['dpf/5.1.3.4.3/path.idle-13bf2943.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-1d4aa45b.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-2588da98.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-2ad90e4d.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-2be2b481.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-2dc72596.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-368d7271.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-36ec6a51.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-417c4c84.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-4c3a003f.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-51a9dedb.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-52ae54f9.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-6bf34f15.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-83b77d32.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-83d64160.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-892ce8a4.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-8b47816f.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-a36305ae.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-a7472387.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-a8181139.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-a9feb158.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-ad153939.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-be5faa2f.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-bf27f881.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-d8140a8e.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-d8bbf44c.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-e6731597.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-e883065e.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-e88a45e2.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-e9d10053.ok', 'with idle, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.idle-eca0e1b5.ok', 'with idle, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]'],
    ['dpf/5.1.3.4.3/path.relayed-269f019d.neg.otherDevice', 'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.4.3/path.relayed-c499d8dc.neg.otherDevice', 'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]'],
    ['dpf/5.1.3.6.3/path.downloading-a1d2dd5e.ok', 'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]'],
    ['dpf/5.1.3.6.3/path.idle-1924767c.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-1b7a6ba4.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-3840ea30.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-5043b9ad.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-647320a0.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-84b16a42.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-8641e006.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-ae95edd4.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-b1f8603e.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-b4c5488b.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-c81190ba.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-c9e887ce.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.idle-e1c1a1cf.ok', 'with relayed, when restarted, then nothing sent [DEC-190, DEC-130, DEC-203]'],
    ['dpf/5.1.3.6.3/path.relayed-fbce0c80.ok', 'with idle, when m2me-provisioning-info, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]'],
  ]);
});
