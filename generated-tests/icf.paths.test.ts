/**
 * icf: simple paths. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 b29f500b7cd18d20b7007b614f7cf7c3f72642bedf65ae9ba044883858583bbb
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: simple paths', () => {
  table([
    ['icf/5.1.3.6.3/path.avIssued-0d95bd13.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-28c4ecfa.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-c8052688.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-ddd332ef.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.fetching-0ad78b30.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-1907c115.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-1ee5fd32.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-31f1df1b.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-4d893c07.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-54c0b552.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-604ed736.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-b87d9824.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-e4133a5f.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.idle-08e7c4fb.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-1eec13a7.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-3ae3e6a4.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-56e3ee9a.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-73322c89.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-75062837.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-86cc80ad.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-953536c1.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-a0f9c383.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-aa264943.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-ab013d9c.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-b8f3acfa.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-be4f3ae7.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-c1bf61cb.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-caa4e181.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-ce842f1c.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-d60fc971.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-d9061c75.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-e212d235.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-e288b4df.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-e56fd821.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-f457e590.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-f6e83aea.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-f92f900e.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-fa1ede70.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-fa95b750.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.sessionUp-07a74838.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-0f89b6c8.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-5a929712.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-83984efb.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-89ed125a.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-8d538e47.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-98d9d54a.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-99ab2722.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-b012c412.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-ecde47ea.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-f80965e9.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
  ]);
});
