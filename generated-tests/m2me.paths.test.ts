/**
 * m2me: simple paths. 28 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 07787ec902a928c0a69c6c393fdfd3257950cfc30bf0670d3c3e605b59916291
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: simple paths', () => {
  table([
    ['m2me/5.1.3.6.3/path.changing.signingReport-472e8c2a.ok', 'with changing.staging, when tre-refused, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17b, TR33812-5.1.3.7.4.2-s15a, AMB-11]'],
    ['m2me/5.1.3.6.3/path.dark-1622a12f.ok', 'with changing.checkingAbort, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-224da3ca.ok', 'with initial.attesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-2758906b.ok', 'with initial.answered, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-3c28205f.ok', 'with initial.awaitingBootstrap, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-3f6bae3a.ok', 'with changing.downloading, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-446f29af.ok', 'with initial.opening, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-55d226de.ok', 'with initial.opening, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-5aabd650.ok', 'with initial.downloading, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-7d01d3fd.ok', 'with initial.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-8004f395.ok', 'with initial.awaitingBootstrap, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-91688ff6.ok', 'with initial.contacting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-aba21dde.ok', 'with initial.contacting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-b5b967c2.ok', 'with initial.checkingAbort, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-c34cfb26.ok', 'with initial.authenticating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-c9a01c59.ok', 'with initial.downloading, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.initial.aborted-7f151486.ok', 'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]'],
    ['m2me/5.1.3.6.3/path.initial.attesting-894a0985.ok', 'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]'],
    ['m2me/5.1.3.6.3/path.initial.checkingAbort-2d1f5a92.ok', 'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['m2me/5.1.3.6.3/path.initial.checkingAbort-bd030228.ok', 'with initial.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['m2me/5.1.3.6.3/path.initial.checkingAbort-ce245f5d.ok', 'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]'],
    ['m2me/5.1.3.6.3/path.initial.downloading-d086890e.ok', 'with initial.contacting, when dpf-chunk-2, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]'],
    ['m2me/5.1.3.6.3/path.initial.downloading-f1367489.ok', 'with initial.contacting, when dpf-chunk-1, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]'],
    ['m2me/5.1.3.6.3/path.initial.staging-2d05fd2b.ok', 'with initial.downloading, when dpf-chunk-2, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]'],
    ['m2me/5.1.3.6.3/path.initial.staging-7774e48e.ok', 'with initial.downloading, when dpf-chunk-1, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]'],
    ['m2me/5.1.3.6.3/path.operational.idle-ebee3d50.ok', 'with changing.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]'],
    ['m2me/5.1.3.7.4.2/path.changing.checkingToken-4079a7bf.ok', 'with changing.staging, when tre-staged, then m2me.commitIntent to tre sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s10c, AMB-20]'],
    ['m2me/5.1.3.7.4.2/path.dark-58986bbe.ok', 'with changing.staging, when power-cut, then nothing sent [AMB-20, DEC-57]'],
  ]);
});
