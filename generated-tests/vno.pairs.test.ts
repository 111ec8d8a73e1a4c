/**
 * vno: every pair of transitions, many to a test. 17 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 bcb7d75c369e2255a8deb46106bb97145c410672cb2d4ca4ae96d62f8208c07f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: every pair of transitions, many to a test', () => {
  table([
    ['vno/5.1.3.5.5/avPending.icf-av-response.unknown-pcid~restarted.ok', 'with avPending, when icf-av-response.unknown-pcid and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~m2me-detach.ok', 'with challenged, when m2me-auth-response and then m2me-detach, then nothing sent, and 4 further steps [TR33812-5.1.3.5.5-r03, AMB-27]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~restarted.ok', 'with challenged, when m2me-auth-response and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/granted.m2me-detach~restarted.ok', 'with granted, when m2me-detach and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid~m2me-attach.unroutable.neg.denied', 'with avPending, when icf-av-response.unknown-pcid and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response~m2me-auth-sync-failure.ok', 'with avPending, when icf-av-response and then m2me-auth-sync-failure, then vno.avRequest to icf sent, and 17 further steps [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure~m2me-attach.unroutable.neg.denied', 'with challenged, when m2me-auth-response.mac-failure and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response~m2me-attach.ok', 'with challenged, when m2me-auth-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~icf-av-response.ok', 'with challenged, when m2me-auth-sync-failure and then icf-av-response, then vno.authRequest to m2me sent, and 2 further steps [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-attach.ok', 'with challenged, when m2me-auth-sync-failure and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-attach.unroutable.neg.denied', 'with challenged, when m2me-auth-sync-failure and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~restarted.ok', 'with challenged, when m2me-auth-sync-failure and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~m2me-attach.ok', 'with detached, when m2me-attach and then m2me-attach, then vno.avRequest to icf sent, and 6 further steps [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~m2me-auth-response.neg.unexpected', 'with detached, when m2me-attach and then m2me-auth-response, then ignored and nothing sent, and 23 further steps [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/granted.lease-expired~m2me-attach.ok', 'with granted, when lease-expired and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/granted.lease-expired~m2me-attach.unroutable.neg.denied', 'with granted, when lease-expired and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/granted.m2me-detach~m2me-attach.unroutable.neg.denied', 'with granted, when m2me-detach and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
  ]);
});
