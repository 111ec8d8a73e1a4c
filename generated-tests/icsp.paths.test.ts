/**
 * icsp: simple paths. 50 tests.
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

describe('icsp: simple paths', () => {
  table([
    ['icsp/5.1.3.6.4/path.authenticated.challenged-0857cbbc.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-097ee7b6.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-0e40be15.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-2ff1cdfa.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-364eb5aa.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-3863d551.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-5d880077.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-618ce21f.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-62628127.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-6ab18d43.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-6fdd643e.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-747364e4.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-76082082.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-87ef7904.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-92b07b61.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-9b0f8f41.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-b49c5768.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-c1fd7404.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-c6a6e9f8.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-cc9a5e6c.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-d1b35a02.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-ec05522a.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-f9985303.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.challenged-fc665dbc.ok', 'with authenticated.idle, when m2me-request-access, then icsp.authRequest to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-052b24c7.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-07a9c1e2.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-2605151b.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-4a304b20.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-50b01b95.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-519aae88.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-5526c115.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-6c42a6fe.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-7d36b8de.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-7e60072a.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-81740d30.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-8f8cb07e.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-927c21b2.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-a3fdf5f3.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-b520d7f3.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-c9250064.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-cad4df0a.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-ce45497d.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-d2b8f68b.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-dc2bfcf0.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-f1586e14.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-f7f9ad61.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.authenticated.idle-fbd6099e.ok', 'with authenticated.challenged, when m2me-access-proof, then icsp.accessReject to m2me sent [TR33812-5.1.3.6.4-o02, DEC-94]'],
    ['icsp/5.1.3.6.4/path.open.idle-a7cd28f2.ok', 'with open.ipUp, when m2me-release-access, then nothing sent [TR33812-5.1.3.6.4-r05, AMB-27]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-7737076e.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
    ['icsp/5.1.3.6.4/path.open.ipUp-9eb0803c.ok', 'with open.idle, when m2me-request-access, then icsp.accessAccept to m2me sent [TR33812-5.1.3.6.4-o03, TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01]'],
  ]);
});
