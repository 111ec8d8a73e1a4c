/**
 * icf: every pair of transitions, many to a test. 29 tests.
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

describe('icf: every pair of transitions, many to a test', () => {
  table([
    ['icf/5.1.3.4.4/idle.ccif-credential-withdrawn~ccif-credential-response.neg.unexpected', 'with idle, when ccif-credential-withdrawn and then ccif-credential-response, then ignored and nothing sent, and 23 further steps [DEC-55]'],
    ['icf/5.1.3.6.3/avIssued.ccif-credential-withdrawn-new~vno-av-resync.ok', 'with avIssued, when ccif-credential-withdrawn-new and then vno-av-resync, then icf.avResponse to vno sent, and 5 further steps [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/avIssued.vno-av-request~restarted.ok', 'with avIssued, when vno-av-request and then restarted, then nothing sent [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/avIssued.vno-av-resync.corrupt~restarted.ok', 'with avIssued, when vno-av-resync.corrupt and then restarted, then nothing sent [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/avIssued.vno-av-resync.corrupt~vno-av-request-new.ok', 'with avIssued, when vno-av-resync.corrupt and then vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/avIssued.vno-av-resync~restarted.ok', 'with avIssued, when vno-av-resync and then restarted, then nothing sent [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/avIssued.vno-session-up~vno-av-request.ok', 'with avIssued, when vno-session-up and then vno-av-request, then icf.avResponse to vno sent, and 2 further steps [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/avIssued.vno-session-up~vno-av-resync.ok', 'with avIssued, when vno-session-up and then vno-av-resync, then icf.avResponse to vno sent, and 2 further steps [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found~vno-av-request.ok', 'with fetching, when ccif-credential-response.unknown-pcid-not-found and then vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response.unknown-pcid-not-found~vno-av-resync.ok', 'with fetching, when ccif-credential-response.unknown-pcid-not-found and then vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~restarted.ok', 'with fetching, when ccif-credential-response and then restarted, then nothing sent [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~vno-av-request-new.ok', 'with fetching, when ccif-credential-response and then vno-av-request-new, then icf.credentialRequest to ccif sent, and 8 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~vno-av-resync.neg.corrupt', 'with fetching, when ccif-credential-response and then vno-av-resync.corrupt, then icf.avResponse(result=resyncFailed, sqn=1) to vno sent, and 22 further steps [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-response~vno-av-resync.ok', 'with fetching, when ccif-credential-response and then vno-av-resync, then icf.avResponse to vno sent, and 9 further steps [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/fetching.ccif-credential-withdrawn~ccif-credential-response.not-found.neg.denied', 'with fetching, when ccif-credential-withdrawn and then ccif-credential-response.not-found, then icf.avResponse(result=unknownPcid, sqn=0) to vno sent, and 1 further step [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/fetching.initial-credential-lost~ccif-credential-response.not-found.neg.denied', 'with fetching, when initial-credential-lost and then ccif-credential-response.not-found, then icf.avResponse(result=unknownPcid, sqn=0) to vno sent, and 1 further step [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/fetching.vno-av-resync.corrupt~ccif-credential-response.unknown-pcid-not-found.neg.missingField', 'with fetching, when vno-av-resync.corrupt and then ccif-credential-response.unknown-pcid-not-found, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/idle.ccif-credential-withdrawn~restarted.ok', 'with idle, when ccif-credential-withdrawn and then restarted, then nothing sent, and 23 further steps [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/idle.ccif-credential-withdrawn~vno-av-request.ok', 'with idle, when ccif-credential-withdrawn and then vno-av-request, then icf.credentialRequest to ccif sent, and 23 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/sessionUp.ccif-credential-withdrawn~vno-session-up.ok', 'with sessionUp, when ccif-credential-withdrawn and then vno-session-up, then icf.bootRequest to drf sent, and 3 further steps [TR33812-5.1.3.6.3-s06a, DEC-55]'],
    ['icf/5.1.3.6.3/sessionUp.drf-boot-failed~restarted.ok', 'with sessionUp, when drf-boot-failed and then restarted, then nothing sent [DEC-190, TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.6.3/sessionUp.drf-boot-failed~vno-av-request-new.ok', 'with sessionUp, when drf-boot-failed and then vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/sessionUp.initial-credential-lost~vno-session-up.ok', 'with sessionUp, when initial-credential-lost and then vno-session-up, then icf.bootRequest to drf sent, and 3 further steps [TR33812-5.1.3.6.3-s06a, DEC-55]'],
    ['icf/5.1.3.6.3/sessionUp.vno-session-up~vno-av-request-new.ok', 'with sessionUp, when vno-session-up and then vno-av-request-new, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]'],
    ['icf/5.1.3.6.3/sessionUp.vno-session-up~vno-av-request.ok', 'with sessionUp, when vno-session-up and then vno-av-request, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03a, TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.6.3-s04, TR33812-5.1.3.4.4-o03, TR33812-5.1.3.3.2.1-r07]'],
    ['icf/5.1.3.6.3/sessionUp.vno-session-up~vno-av-resync.ok', 'with sessionUp, when vno-session-up and then vno-av-resync, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]'],
    ['icf/5.1.3.7.4.3/avIssued.vno-av-request~ccif-credential-withdrawn.ok', 'with avIssued, when vno-av-request and then ccif-credential-withdrawn, then nothing sent [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]'],
    ['icf/5.1.3.7.4.3/fetching.ccif-credential-response~initial-credential-lost.ok', 'with fetching, when ccif-credential-response and then initial-credential-lost, then nothing sent, and 4 further steps [TR33812-5.1.3.7.4.3-n09, AMB-40]'],
    ['icf/5.1.3.7.4.3/idle.ccif-credential-withdrawn~ccif-credential-withdrawn.ok', 'with idle, when ccif-credential-withdrawn and then ccif-credential-withdrawn, then nothing sent, and 8 further steps [TR33812-5.1.3.7.4.3-n07, DEC-152, DEC-55]'],
  ]);
});
