/**
 * icsp: simple paths. 50 tests.
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

describe('icsp: simple paths', () => {
  table([
    ['icsp/5.1.3.6.4/path.authenticated.challenged-0949c635.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-23fbb170.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-44294eac.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-4516199a.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-5e648753.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-76082082.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-87ef7904.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-ad03db1e.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-b9151a9d.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-e2ed574a.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-e42609c5.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-eeb33917.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-fc665dbc.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-0c34ad0d.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-150db246.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-1cf082b1.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-1d47d015.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-3969d95c.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-48306dd5.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-4bb04972.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-6c42a6fe.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-b8c23b16.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-b99e590b.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-bb4ace01.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-c632c66a.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-d1b57ff6.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-d5f779e0.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-dc27fc8a.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-ea5d0a76.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-f9ccb8c5.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.open.idle-076d9c9d.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-0fad7729.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-3ca82273.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-53726e1a.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-5fb8ceb7.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-6884c631.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-7870b68a.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-7f9cdebc.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-8b2109c3.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-8b2bcb12.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-ceee7eea.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.idle-d33395b3.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-0928f59a.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-111be7fa.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-3606549a.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-812e4dbb.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-a38b240f.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-ad007d0e.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-ea575f1b.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-fcea61ee.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
  ]);
});
