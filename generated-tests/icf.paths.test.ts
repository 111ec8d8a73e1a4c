/**
 * icf: simple paths. 49 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 99daff0031f47e9551cbb610f6bd65ec08e59e26e8769b1b509deaecd334f63b
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
    ['icf/5.1.3.6.3/path.fetching-0ad78b30.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-1907c115.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-31f1df1b.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-b87d9824.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-e4133a5f.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.idle-049c8ac6.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-0a4b6334.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-0d0f04b6.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-17b2e57a.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-18fef339.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-1eec13a7.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-26c83e43.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-3ae3e6a4.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-56e3ee9a.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-6703a161.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-73322c89.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-74373360.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-75e40de4.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-802f6635.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-8a1c2270.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-97ae2f2c.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-9814f9ce.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-a0f9c383.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-ad64d899.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-ad76a6f1.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-b588dcd7.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-b74c7417.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-bad8351e.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-bb910935.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-be4f3ae7.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-c1bf61cb.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-cf709c17.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-d51d0e5a.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-d60fc971.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-d66c3658.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-d9061c75.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-e288b4df.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-f457e590.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-f6e83aea.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-fa95b750.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-fd248604.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.sessionUp-5a929712.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-83984efb.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-89ed125a.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-8d538e47.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-98d9d54a.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/path.sessionUp-f80965e9.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
  ]);
});
