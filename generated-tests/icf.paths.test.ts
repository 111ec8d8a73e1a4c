/**
 * icf: simple paths. 43 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 4115a89a9c4e7826d8a72cf63eb81855b99a3d4000546e405c5e61dd45f02f19
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: simple paths', () => {
  table([
    ['icf/5.1.3.6.3/path.avIssued-301a0807.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-414fbadb.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-41b1207a.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-44baa93a.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-49930e69.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-702d2f24.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-800411cd.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-b49ca6d7.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-ceed80f0.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-d7219bd6.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-f3174719.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.fetching-01dae448.neg.denied', 'with fetching, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-04e80c9f.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-1ecf70a1.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-24d8daba.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-44a8f7e1.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-5acc65b8.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-6dbd9de4.neg.denied', 'with fetching, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-809e9b9d.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-8dadecc8.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-9261044a.neg.denied', 'with idle, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-9faa9b8f.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-b2497175.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-da3c5877.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-eceb6ce7.neg.denied', 'with fetching, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-f3d5dc15.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.idle-1b7563c1.ok', 'with idle, when sho-promoted, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-216]'],
    ['icf/5.1.3.6.3/path.idle-35fcbef8.ok', 'with avIssued, when restarted, then nothing sent [DEC-190, DEC-201, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/path.idle-84359725.ok', 'with avIssued, when restarted, then nothing sent [DEC-190, DEC-201, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/path.idle-a0544726.ok', 'with avIssued, when sho-promoted, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-216]'],
    ['icf/5.1.3.6.3/path.idle-e8aaf9d9.ok', 'with avIssued, when restarted, then nothing sent [DEC-190, DEC-201, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/path.idle-f3234ae2.ok', 'with avIssued, when sho-promoted, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-216]'],
    ['icf/5.1.3.6.3/path.sessionUp-1b3e1dc5.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-1d7137ea.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-5cd10220.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-6f4266d0.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-73a42897.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-7cf8500c.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-8c7f8d45.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-9701be36.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-cbabe90e.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-deea7d59.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-e90575fd.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
  ]);
});
