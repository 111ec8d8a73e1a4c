/**
 * icf: simple paths. 49 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 1b0b786fee1395280c954d60fd66eab5099cb1fcb792acb802e64d73111cda43
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: simple paths', () => {
  table([
    ['icf/5.1.3.6.3/path.avIssued-558e3d8a.ok', 'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['icf/5.1.3.6.3/path.avIssued-73293b56.ok', 'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['icf/5.1.3.6.3/path.avIssued-e98a99a9.ok', 'with sessionUp, when drf-boot-failed, then nothing sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]'],
    ['icf/5.1.3.6.3/path.fetching-12244127.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-1a3a79c2.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-2c27c93a.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-2dca4061.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-3f5e1155.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-3ffc499e.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-58ceb4ad.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-693f4bfa.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-6e4dc3e4.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-6e6ef771.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-a57a2f46.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-d04d4847.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-d321f711.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-d8eb7da4.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-f60f5c8b.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-f6b4245e.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest(identity=unknown) to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.sessionUp-0473dca8.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-05d6a577.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-0e4eab7b.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-31285a04.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-3667e0a0.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-43611b4e.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-492d6aee.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-53383775.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-672dbac3.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-71e7c34e.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-7fb684b1.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-80802357.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-91e436df.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-9288da3d.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-94224fe4.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-ae3809d5.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-b32daede.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-b915e6c8.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-c061bf2b.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-d8b5098a.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-da74d93e.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-e0cc4509.ok', 'with avIssued, when vno-session-up-new, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-ec62f5c3.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-ef1bc086.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-f5938871.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-f667694e.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.7.4.3/path.fetching-3d22e690.ok', 'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]'],
    ['icf/5.1.3.7.4.3/path.fetching-4beb8368.ok', 'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]'],
    ['icf/5.1.3.7.4.3/path.fetching-e88d7a80.ok', 'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]'],
    ['icf/5.1.3.7.4.3/path.fetching-f5b5ba70.ok', 'with fetching, when ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]'],
  ]);
});
