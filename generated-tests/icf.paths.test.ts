/**
 * icf: simple paths. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 5d72356f0a4ea91aceba6422e38e6dee8ae62a9b509c0544b669288043860388
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: simple paths', () => {
  table([
    ['icf/5.1.3.6.3/path.avIssued-01e8bd07.ok', 'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-34613669.ok', 'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-432a61f0.ok', 'with fetching, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-459a2f0d.ok', 'with fetching, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-5bbcec0b.ok', 'with fetching, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-5bf4797d.ok', 'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-62c2dd52.ok', 'with idle, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-85be42d1.ok', 'with fetching, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-8ae08fd6.ok', 'with avIssued, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-d962b337.ok', 'with fetching, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.avIssued-e8868652.ok', 'with sessionUp, when vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.fetching-045ef503.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-0c27ba31.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-2e3f7060.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-39b9ce3a.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-6060425e.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-80098b26.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-8c6e71f5.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-9f9a4d6b.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-a7b4adbf.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-a9c350a8.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-b97ab315.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-c913b237.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-cd213d7c.neg.denied', 'with sessionUp, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-d96effd8.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-dde1756a.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-e3bae73d.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.fetching-f57570c9.neg.denied', 'with avIssued, when vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/path.idle-1553645e.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-24b524e4.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-28a42fbc.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-2edcee05.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-5917d0ef.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-8d8d3b6c.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-91bdc167.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-a7bd6bae.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-b675c001.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-be4f3ae7.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-c4cd0aa1.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.idle-e62c96aa.neg.missingField', 'with fetching, when ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/path.sessionUp-1312d629.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-210c3465.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-3b100499.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-5e1009b5.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-8d8e8cec.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-a0a2b9dc.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-d7d9d290.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-d7f9e1c6.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-dada89cc.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
    ['icf/5.1.3.6.3/path.sessionUp-df01f452.ok', 'with avIssued, when vno-session-up, then icf.bootRequest to drf sent [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41, TR33812-5.1.3.4.4-r01]'],
  ]);
});
