/**
 * icsp: every pair of transitions, many to a test. 24 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icsp.ts
 * Model: sha256 0f2ece34c00e4e9737ec69ccb41899d0f4a9dc8b656233cd2b09b729ae5d4515
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icsp.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icsp: every pair of transitions, many to a test', () => {
  table([
    ['icsp/5.1.3.3.2.1/authenticated.challenged.m2me-access-proof~name-server.ok', 'with authenticated.challenged, when m2me-access-proof and then name-server, then nothing sent, and 14 further steps [TR33812-5.1.3.3.2.1-o16, DEC-210]'],
    ['icsp/5.1.3.3.2.1/authenticated.challenged.m2me-access-proof~supplier-request-access-credential.ok', 'with authenticated.challenged, when m2me-access-proof and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 2 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/off.name-server~name-server.ok', 'with off, when name-server and then name-server, then nothing sent, and 23 further steps [TR33812-5.1.3.3.2.1-o16, DEC-210]'],
    ['icsp/5.1.3.3.2.1/off.name-server~supplier-request-access-credential.ok', 'with off, when name-server and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 23 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/off.provide-authenticated-access~name-server.ok', 'with off, when provide-authenticated-access and then name-server, then nothing sent [TR33812-5.1.3.3.2.1-o16, DEC-210]'],
    ['icsp/5.1.3.3.2.1/off.provide-authenticated-access~supplier-request-access-credential.ok', 'with off, when provide-authenticated-access and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 22 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/off.provide-open-access~name-server.ok', 'with off, when provide-open-access and then name-server, then nothing sent [TR33812-5.1.3.3.2.1-o16, DEC-210]'],
    ['icsp/5.1.3.3.2.1/open.ipUp.m2me-datagram~m2me-resolve.ok', 'with open.ipUp, when m2me-datagram and then m2me-resolve, then icsp.addresses to m2me sent, and 2 further steps [TR33812-5.1.3.3.2.1-o16, DEC-210]'],
    ['icsp/5.1.3.3.2.1/open.ipUp.m2me-datagram~supplier-request-access-credential.ok', 'with open.ipUp, when m2me-datagram and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 6 further steps [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/open.ipUp.m2me-release-access~supplier-request-access-credential.ok', 'with open.ipUp, when m2me-release-access and then supplier-request-access-credential, then icsp.accessCredential to supplier sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.3.2.1/open.ipUp.m2me-resolve~supplier-request-access-credential.ok', 'with open.ipUp, when m2me-resolve and then supplier-request-access-credential, then icsp.accessCredential to supplier sent, and 1 further step [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-94]'],
    ['icsp/5.1.3.5.7/off.name-server~m2me-access-proof.neg.unexpected', 'with off, when name-server and then m2me-access-proof, then ignored and nothing sent, and 23 further steps [DEC-55, DEC-94]'],
    ['icsp/5.1.3.5.7/off.name-server~provide-open-access.ok', 'with off, when name-server and then provide-open-access, then nothing sent, and 23 further steps [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.6.4-o03]'],
    ['icsp/5.1.3.5.7/off.supplier-request-access-credential~provide-open-access.ok', 'with off, when supplier-request-access-credential and then provide-open-access, then nothing sent [TR33812-5.1.3.5.7-r01, TR33812-5.1.3.6.4-o03]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~m2me-release-access.ok', 'with authenticated.challenged, when m2me-access-proof and then m2me-release-access, then nothing sent, and 1 further step [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~m2me-request-access.nonce=1.ok', 'with authenticated.challenged, when m2me-access-proof and then m2me-request-access, then icsp.authRequest to m2me sent, and 3 further steps [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~m2me-request-access.ok', 'with authenticated.challenged, when m2me-access-proof and then m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.m2me-access-proof~restarted.ok', 'with authenticated.challenged, when m2me-access-proof and then restarted, then nothing sent [DEC-190]'],
    ['icsp/5.1.3.6.4/authenticated.challenged.name-server~m2me-access-proof.ok', 'with authenticated.challenged, when name-server and then m2me-access-proof, then icsp.accessAccept to m2me sent, and 2 further steps [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.5.7-r01, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.ipUp.m2me-datagram~restarted.ok', 'with authenticated.ipUp, when m2me-datagram and then restarted, then nothing sent [DEC-190]'],
    ['icsp/5.1.3.6.4/authenticated.ipUp.m2me-resolve~m2me-request-access.ok', 'with authenticated.ipUp, when m2me-resolve and then m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/authenticated.ipUp.m2me-resolve~restarted.ok', 'with authenticated.ipUp, when m2me-resolve and then restarted, then nothing sent [DEC-190]'],
    ['icsp/5.1.3.6.4/off.provide-open-access~restarted.ok', 'with off, when provide-open-access and then restarted, then nothing sent, and 6 further steps [DEC-190]'],
    ['icsp/5.1.3.6.4/open.ipUp.m2me-resolve~m2me-request-access.ok', 'with open.ipUp, when m2me-resolve and then m2me-request-access, then icsp.accessAccept to m2me sent, and 2 further steps [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
  ]);
});
