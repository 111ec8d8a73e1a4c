/**
 * icsp: every pair of transitions, many to a test. 16 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icsp.ts
 * Model: sha256 6bcd2cd791dbeaac245eb81a8d1341d7a42de7eea3d223132788133d33bb576f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icsp.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icsp: every pair of transitions, many to a test', () => {
  table([
    ['icsp/5.1.3.3.2.1/authenticated.challenged.m2me-access-proof~supplier-request-access-credential.ok', 'with authenticated.challenged, when m2me-access-proof and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 5 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/off.provide-authenticated-access~supplier-request-access-credential.ok', 'with off, when provide-authenticated-access and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 4 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/off.provide-open-access~supplier-request-access-credential.ok', 'with off, when provide-open-access and then supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.5.7/off.supplier-request-access-credential~m2me-request-access.neg.unexpected', 'with off, when supplier-request-access-credential and then m2me-request-access, then ignored and nothing sent, and 1 further step [TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.5.7/off.supplier-request-access-credential~provide-open-access.ok', 'with off, when supplier-request-access-credential and then provide-open-access, then nothing sent [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.6.4-o03]'],
    ['icsp/5.1.3.5.7/open.ipUp.m2me-datagram~m2me-datagram.ok', 'with open.ipUp, when m2me-datagram and then m2me-datagram, then icsp.datagram to beyond sent, and 3 further steps [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.3.2.1-o05]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~m2me-request-access.nonce=1.ok', 'with authenticated.challenged, when m2me-access-proof and then m2me-request-access, then icsp.authRequest to m2me sent, and 3 further steps [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~m2me-request-access.ok', 'with authenticated.challenged, when m2me-access-proof and then m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~restarted.ok', 'with authenticated.challenged, when m2me-access-proof and then restarted, then nothing sent [DEC-190]'],
    ['icsp/5.1.3.6.4/authenticated.ipUp.m2me-datagram~m2me-request-access.ok', 'with authenticated.ipUp, when m2me-datagram and then m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.ipUp.m2me-datagram~restarted.ok', 'with authenticated.ipUp, when m2me-datagram and then restarted, then nothing sent [DEC-190]'],
    ['icsp/5.1.3.6.4/off.provide-authenticated-access~m2me-access-proof.neg.unexpected', 'with off, when provide-authenticated-access and then m2me-access-proof, then ignored and nothing sent, and 23 further steps [DEC-55, DEC-94]'],
    ['icsp/5.1.3.6.4/off.provide-authenticated-access~restarted.ok', 'with off, when provide-authenticated-access and then restarted, then nothing sent, and 20 further steps [DEC-190]'],
    ['icsp/5.1.3.6.4/off.provide-open-access~m2me-access-proof.neg.unexpected', 'with off, when provide-open-access and then m2me-access-proof, then ignored and nothing sent, and 23 further steps [DEC-55, DEC-94]'],
    ['icsp/5.1.3.6.4/off.provide-open-access~restarted.ok', 'with off, when provide-open-access and then restarted, then nothing sent, and 8 further steps [DEC-190]'],
    ['icsp/5.1.3.6.4/open.ipUp.m2me-datagram~m2me-request-access.ok', 'with open.ipUp, when m2me-datagram and then m2me-request-access, then icsp.accessAccept to m2me sent, and 2 further steps [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
  ]);
});
