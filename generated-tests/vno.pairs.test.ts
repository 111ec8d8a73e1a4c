/**
 * vno: every pair of transitions, many to a test. 55 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 ef341dde7792054d1ee8657e272c1ab83220856e7aecad7cec065f56a48a7f10
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: every pair of transitions, many to a test', () => {
  table([
    ['vno/5.1.3.5.5/avPending.icf-av-response.unknown-pcid~open-to-drf.ok', 'with avPending, when icf-av-response.unknown-pcid and then open-to-drf, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/avPending.icf-av-response~m2me-request-access.ok', 'with avPending, when icf-av-response and then m2me-request-access, then vno.attachAccept to m2me sent, and 2 further steps [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response.mac-failure~m2me-request-access.ok', 'with challenged, when m2me-auth-response.mac-failure and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response.mac-failure~open-to-drf.ok', 'with challenged, when m2me-auth-response.mac-failure and then open-to-drf, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response.mac-failure~restarted.ok', 'with challenged, when m2me-auth-response.mac-failure and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response.mac-failure~restrict.ok', 'with challenged, when m2me-auth-response.mac-failure and then restrict, then nothing sent [TR33812-5.1.3.5.5-o04, DEC-171]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~lease-expired.ok', 'with challenged, when m2me-auth-response and then lease-expired, then nothing sent, and 5 further steps [TR33812-5.1.3.5.5-r03]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~m2me-detach.identity=pcid.sqn=1.ok', 'with challenged, when m2me-auth-response and then m2me-detach, then nothing sent, and 7 further steps [TR33812-5.1.3.5.5-r03, AMB-27]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~m2me-detach.ok', 'with challenged, when m2me-auth-response and then m2me-detach, then nothing sent [TR33812-5.1.3.5.5-r03, AMB-27]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~m2me-request-access.427ab609.ok', 'with challenged, when m2me-auth-response and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~m2me-request-access.neg.unexpected', 'with challenged, when m2me-auth-response and then m2me-request-access, then refused (notEntitled) and vno.attachReject to m2me sent, and 1 further step [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~m2me-request-access.ok', 'with challenged, when m2me-auth-response and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~restarted.53a8bada.ok', 'with challenged, when m2me-auth-response and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-response~restarted.ok', 'with challenged, when m2me-auth-response and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/challenged.m2me-auth-sync-failure~m2me-request-access.ok', 'with challenged, when m2me-auth-sync-failure and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/detached.open-to-drf~restrict.ok', 'with detached, when open-to-drf and then restrict, then nothing sent, and 23 further steps [TR33812-5.1.3.5.5-o04, DEC-171]'],
    ['vno/5.1.3.5.5/granted.lease-expired~m2me-request-access.ok', 'with granted, when lease-expired and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/granted.lease-expired~open-to-drf.ok', 'with granted, when lease-expired and then open-to-drf, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/granted.lease-expired~restarted.ok', 'with granted, when lease-expired and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/granted.lease-expired~restrict.ok', 'with granted, when lease-expired and then restrict, then nothing sent [TR33812-5.1.3.5.5-o04, DEC-171]'],
    ['vno/5.1.3.5.5/granted.m2me-datagram~m2me-request-access.neg.unexpected', 'with granted, when m2me-datagram and then m2me-request-access, then refused (notEntitled) and vno.attachReject to m2me sent, and 3 further steps [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/granted.m2me-datagram~m2me-request-access.ok', 'with granted, when m2me-datagram and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/granted.m2me-datagram~restarted.ok', 'with granted, when m2me-datagram and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/granted.m2me-detach~m2me-request-access.ok', 'with granted, when m2me-detach and then m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/granted.m2me-detach~restarted.ok', 'with granted, when m2me-detach and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/granted.m2me-detach~restrict.ok', 'with granted, when m2me-detach and then restrict, then nothing sent [TR33812-5.1.3.5.5-o04, DEC-171]'],
    ['vno/5.1.3.5.5/open.lease-expired~open-to-drf.ok', 'with open, when lease-expired and then open-to-drf, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/open.lease-expired~restarted.ok', 'with open, when lease-expired and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/open.m2me-datagram~m2me-request-access.ok', 'with open, when m2me-datagram and then m2me-request-access, then vno.attachAccept to m2me sent, and 2 further steps [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/open.m2me-datagram~restarted.ok', 'with open, when m2me-datagram and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/open.m2me-release-access~restarted.ok', 'with open, when m2me-release-access and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.5.5/open.m2me-release-access~restrict.ok', 'with open, when m2me-release-access and then restrict, then nothing sent [TR33812-5.1.3.5.5-o04, DEC-171]'],
    ['vno/5.1.3.6.3/avPending.icf-av-response.unknown-pcid~m2me-attach.unroutable.neg.denied', 'with avPending, when icf-av-response.unknown-pcid and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response.mac-failure~m2me-attach.ok', 'with challenged, when m2me-auth-response.mac-failure and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response~m2me-attach.53a8bada.ok', 'with challenged, when m2me-auth-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response~m2me-attach.ok', 'with challenged, when m2me-auth-response and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-response~m2me-attach.unroutable.neg.denied', 'with challenged, when m2me-auth-response and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~icf-av-response.unknown-pcid.neg.denied', 'with challenged, when m2me-auth-sync-failure and then icf-av-response.unknown-pcid, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-attach.ok', 'with challenged, when m2me-auth-sync-failure and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~m2me-attach.unroutable.neg.denied', 'with challenged, when m2me-auth-sync-failure and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/challenged.m2me-auth-sync-failure~restarted.ok', 'with challenged, when m2me-auth-sync-failure and then restarted, then nothing sent [DEC-190]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~icf-av-response.unknown-pcid.neg.denied', 'with detached, when m2me-attach and then icf-av-response.unknown-pcid, then vno.attachReject to m2me sent, and 23 further steps [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r07]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~m2me-attach.ok', 'with detached, when m2me-attach and then m2me-attach, then vno.avRequest to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~m2me-attach.unroutable.neg.denied', 'with detached, when m2me-attach and then m2me-attach.unroutable, then vno.attachReject to m2me sent, and 23 further steps [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~m2me-auth-response.neg.unexpected', 'with detached, when m2me-attach and then m2me-auth-response, then ignored and nothing sent, and 23 further steps [DEC-55, TR33812-5.1.3.6.3-s05]'],
    ['vno/5.1.3.6.3/detached.m2me-attach~restarted.ok', 'with detached, when m2me-attach and then restarted, then nothing sent, and 23 further steps [DEC-190]'],
    ['vno/5.1.3.6.3/detached.open-to-drf~m2me-attach.ok', 'with detached, when open-to-drf and then m2me-attach, then vno.avRequest to icf sent, and 23 further steps [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/granted.lease-expired~m2me-attach.unroutable.neg.denied', 'with granted, when lease-expired and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/granted.m2me-datagram~m2me-attach.ok', 'with granted, when m2me-datagram and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/granted.m2me-datagram~m2me-attach.unroutable.neg.denied', 'with granted, when m2me-datagram and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/granted.m2me-detach~m2me-attach.unroutable.neg.denied', 'with granted, when m2me-detach and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/open.lease-expired~m2me-attach.unroutable.neg.denied', 'with open, when lease-expired and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/open.m2me-datagram~m2me-attach.ok', 'with open, when m2me-datagram and then m2me-attach, then vno.avRequest to icf sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01d, TR33812-5.1.3.6.3-s02a]'],
    ['vno/5.1.3.6.3/open.m2me-datagram~m2me-attach.unroutable.neg.denied', 'with open, when m2me-datagram and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
    ['vno/5.1.3.6.3/open.m2me-release-access~m2me-attach.unroutable.neg.denied', 'with open, when m2me-release-access and then m2me-attach.unroutable, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s01d]'],
  ]);
});
