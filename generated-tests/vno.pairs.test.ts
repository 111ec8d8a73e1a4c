/**
 * vno: every pair of transitions that can follow each other. 73 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 6d7a141ced935a936cb3e7b44012997be5435bd9f8e8dca72af42f5e04c09908
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: every pair of transitions that can follow each other', () => {
  table([
    ['vno/5.1.3.5.5/avPending.icf-av-response.other-pcid~m2me-detach.neg.unexpected', 'with avPending, when icf-av-response.other-pcid and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/avPending.icf-av-response.unknown-pcid~m2me-detach.neg.unexpected', 'with avPending, when icf-av-response.unknown-pcid and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response.mac-failure~m2me-detach.neg.unexpected', 'with challenged, when m2me-auth-response.mac-failure and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-sync-failure~m2me-detach.neg.unexpected', 'with challenged, when m2me-auth-sync-failure and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/detached.icf-av-response~m2me-detach.neg.unexpected', 'with detached, when icf-av-response and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/detached.m2me-attach.unroutable~m2me-detach.neg.unexpected', 'with detached, when m2me-attach.unroutable and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/detached.m2me-auth-response~m2me-detach.neg.unexpected', 'with detached, when m2me-auth-response and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/detached.m2me-detach~m2me-detach.neg.unexpected', 'with detached, when m2me-detach and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/granted.icf-av-response~lease-expired.ok', 'with granted, when icf-av-response and then lease-expired, then nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/granted.icf-av-response~m2me-detach.ok', 'with granted, when icf-av-response and then m2me-detach, then nothing sent [TR33812-5.1.3.5.5-r03, AMB-27]'],
    ['vno/5.1.3.5.5/granted.lease-expired~m2me-detach.neg.unexpected', 'with granted, when lease-expired and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/granted.m2me-auth-response~lease-expired.ok', 'with granted, when m2me-auth-response and then lease-expired, then nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/granted.m2me-auth-response~m2me-detach.ok', 'with granted, when m2me-auth-response and then m2me-detach, then nothing sent [TR33812-5.1.3.5.5-r03, AMB-27]'],
    ['vno/5.1.3.5.5/granted.m2me-detach~m2me-detach.neg.unexpected', 'with granted, when m2me-detach and then m2me-detach, then ignored and nothing sent [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.other-pcid~icf-av-response.ok', 'with avPending, when icf-av-response.other-pcid and then icf-av-response, then vno.authRequest to m2me sent [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.other-pcid~icf-av-response.other-pcid.neg.otherDevice', 'with avPending, when icf-av-response.other-pcid and then icf-av-response.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.other-pcid~icf-av-response.unknown-pcid.neg.denied', 'with avPending, when icf-av-response.other-pcid and then icf-av-response.unknown-pcid, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.other-pcid~m2me-attach.ok', 'with avPending, when icf-av-response.other-pcid and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.other-pcid~m2me-attach.unroutable.neg.denied', 'with avPending, when icf-av-response.other-pcid and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.other-pcid~m2me-auth-response.neg.unexpected', 'with avPending, when icf-av-response.other-pcid and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid~icf-av-response.neg.unexpected', 'with avPending, when icf-av-response.unknown-pcid and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid~m2me-attach.ok', 'with avPending, when icf-av-response.unknown-pcid and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid~m2me-attach.unroutable.neg.denied', 'with avPending, when icf-av-response.unknown-pcid and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid~m2me-auth-response.neg.unexpected', 'with avPending, when icf-av-response.unknown-pcid and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response~m2me-attach.ok', 'with avPending, when icf-av-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/avPending.m2me-auth-response~icf-av-response.ok', 'with avPending, when m2me-auth-response and then icf-av-response, then vno.authRequest to m2me sent [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/avPending.m2me-auth-response~icf-av-response.other-pcid.neg.otherDevice', 'with avPending, when m2me-auth-response and then icf-av-response.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/avPending.m2me-auth-response~icf-av-response.unknown-pcid.neg.denied', 'with avPending, when m2me-auth-response and then icf-av-response.unknown-pcid, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]'],
    ['vno/5.1.3.6.3/avPending.m2me-detach~icf-av-response.ok', 'with avPending, when m2me-detach and then icf-av-response, then vno.authRequest to m2me sent [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/avPending.m2me-detach~icf-av-response.other-pcid.neg.otherDevice', 'with avPending, when m2me-detach and then icf-av-response.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/avPending.m2me-detach~icf-av-response.unknown-pcid.neg.denied', 'with avPending, when m2me-detach and then icf-av-response.unknown-pcid, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]'],
    ['vno/5.1.3.6.3/challenged.icf-av-response~m2me-auth-response.mac-failure.neg.denied', 'with challenged, when icf-av-response and then m2me-auth-response.mac-failure, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/challenged.icf-av-response~m2me-auth-response.ok', 'with challenged, when icf-av-response and then m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]'],
    ['vno/5.1.3.6.3/challenged.icf-av-response~m2me-auth-sync-failure.ok', 'with challenged, when icf-av-response and then m2me-auth-sync-failure, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure~icf-av-response.neg.unexpected', 'with challenged, when m2me-auth-response.mac-failure and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure~m2me-attach.ok', 'with challenged, when m2me-auth-response.mac-failure and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure~m2me-attach.unroutable.neg.denied', 'with challenged, when m2me-auth-response.mac-failure and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure~m2me-auth-response.neg.unexpected', 'with challenged, when m2me-auth-response.mac-failure and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response~m2me-attach.ok', 'with challenged, when m2me-auth-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~icf-av-response.ok', 'with challenged, when m2me-auth-sync-failure and then icf-av-response, then vno.authRequest to m2me sent [TR33812-5.1.3.6.3-s04, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~icf-av-response.other-pcid.neg.otherDevice', 'with challenged, when m2me-auth-sync-failure and then icf-av-response.other-pcid, then refused (unknownIdentity) and nothing sent [TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~icf-av-response.unknown-pcid.neg.denied', 'with challenged, when m2me-auth-sync-failure and then icf-av-response.unknown-pcid, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-attach.ok', 'with challenged, when m2me-auth-sync-failure and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-attach.unroutable.neg.denied', 'with challenged, when m2me-auth-sync-failure and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-auth-response.neg.unexpected', 'with challenged, when m2me-auth-sync-failure and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/challenged.m2me-detach~m2me-auth-response.mac-failure.neg.denied', 'with challenged, when m2me-detach and then m2me-auth-response.mac-failure, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/challenged.m2me-detach~m2me-auth-response.ok', 'with challenged, when m2me-detach and then m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]'],
    ['vno/5.1.3.6.3/challenged.m2me-detach~m2me-auth-sync-failure.ok', 'with challenged, when m2me-detach and then m2me-auth-sync-failure, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]'],
    ['vno/5.1.3.6.3/detached.icf-av-response~icf-av-response.neg.unexpected', 'with detached, when icf-av-response and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/detached.icf-av-response~m2me-attach.ok', 'with detached, when icf-av-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/detached.icf-av-response~m2me-attach.unroutable.neg.denied', 'with detached, when icf-av-response and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/detached.icf-av-response~m2me-auth-response.neg.unexpected', 'with detached, when icf-av-response and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/detached.m2me-attach.unroutable~icf-av-response.neg.unexpected', 'with detached, when m2me-attach.unroutable and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/detached.m2me-attach.unroutable~m2me-attach.ok', 'with detached, when m2me-attach.unroutable and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/detached.m2me-attach.unroutable~m2me-attach.unroutable.neg.denied', 'with detached, when m2me-attach.unroutable and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/detached.m2me-attach.unroutable~m2me-auth-response.neg.unexpected', 'with detached, when m2me-attach.unroutable and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~m2me-attach.ok', 'with detached, when m2me-attach and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/detached.m2me-auth-response~icf-av-response.neg.unexpected', 'with detached, when m2me-auth-response and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/detached.m2me-auth-response~m2me-attach.ok', 'with detached, when m2me-auth-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/detached.m2me-auth-response~m2me-attach.unroutable.neg.denied', 'with detached, when m2me-auth-response and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/detached.m2me-auth-response~m2me-auth-response.neg.unexpected', 'with detached, when m2me-auth-response and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/detached.m2me-detach~icf-av-response.neg.unexpected', 'with detached, when m2me-detach and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/detached.m2me-detach~m2me-attach.ok', 'with detached, when m2me-detach and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/detached.m2me-detach~m2me-attach.unroutable.neg.denied', 'with detached, when m2me-detach and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/detached.m2me-detach~m2me-auth-response.neg.unexpected', 'with detached, when m2me-detach and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/granted.lease-expired~icf-av-response.neg.unexpected', 'with granted, when lease-expired and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/granted.lease-expired~m2me-attach.ok', 'with granted, when lease-expired and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/granted.lease-expired~m2me-attach.unroutable.neg.denied', 'with granted, when lease-expired and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/granted.lease-expired~m2me-auth-response.neg.unexpected', 'with granted, when lease-expired and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/granted.m2me-detach~icf-av-response.neg.unexpected', 'with granted, when m2me-detach and then icf-av-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s04]'],
    ['vno/5.1.3.6.3/granted.m2me-detach~m2me-attach.ok', 'with granted, when m2me-detach and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a, TR33812-5.1.3.5.5-r01, TR33812-5.1.3.3.2.1-r06]'],
    ['vno/5.1.3.6.3/granted.m2me-detach~m2me-attach.unroutable.neg.denied', 'with granted, when m2me-detach and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/granted.m2me-detach~m2me-auth-response.neg.unexpected', 'with granted, when m2me-detach and then m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.6.3-s05]'],
  ]);
});
