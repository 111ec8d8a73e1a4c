/**
 * icf: every pair of transitions, many to a test. 10 tests.
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

describe('icf: every pair of transitions, many to a test', () => {
  table([
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~vno-av-request.unknown-pcid.neg.denied', 'with fetching, when ccif-credential-response and then vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent, and 2 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~vno-av-resync.ok', 'with fetching, when ccif-credential-response and then vno-av-resync, then icf.avResponse to vno sent, and 22 further steps [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~vno-session-up.ok', 'with fetching, when ccif-credential-response and then vno-session-up, then icf.bootRequest to drf sent, and 12 further steps [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/idle.vno-av-request~ccif-credential-response.not-found.neg.denied', 'with idle, when vno-av-request and then ccif-credential-response.not-found, then icf.avResponse(result=unknownPcid, sqn=0) to vno sent, and 23 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/idle.vno-av-request~drf-boot-failed.neg.unexpected', 'with idle, when vno-av-request and then drf-boot-failed, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.6.3-s07a]'],
    ['icf/5.1.3.6.3/sessionUp.drf-boot-failed~vno-av-request.unknown-pcid.neg.denied', 'with sessionUp, when drf-boot-failed and then vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/sessionUp.drf-boot-failed~vno-av-resync.neg.corrupt', 'with sessionUp, when drf-boot-failed and then vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/sessionUp.drf-boot-failed~vno-session-up.ok', 'with sessionUp, when drf-boot-failed and then vno-session-up, then icf.bootRequest to drf sent, and 2 further steps [TR33812-5.1.3.6.3-s06a, TR33812-5.1.3.6.3-s06b, AMB-41]'],
    ['icf/5.1.3.6.3/sessionUp.vno-session-up~vno-av-request.unknown-pcid.neg.denied', 'with sessionUp, when vno-session-up and then vno-av-request.unknown-pcid, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/sessionUp.vno-session-up~vno-av-resync.ok', 'with sessionUp, when vno-session-up and then vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
  ]);
});
