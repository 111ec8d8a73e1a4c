/**
 * m2me: simple paths. 39 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 838ae98eab31542591a74b4d9fa6e7b0cf4bd4cd6e2f3025de2e504da14d9334
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: simple paths', () => {
  table([
    ['m2me/5.1.3.3.2.2/path.dark-04a3559f.ok', 'with operational.authenticating, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-2d5481e8.ok', 'with operational.requesting, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-2de20f17.ok', 'with operational.answered, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-acec1872.ok', 'with operational.authenticating, when power-cut, then nothing sent, under AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-e753c8d3.ok', 'with operational.requesting, when power-cut, then nothing sent, under AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-f5aa1cf9.ok', 'with operational.requesting, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-fc11778b.ok', 'with operational.requesting, when power-cut, then nothing sent, under AMB-22/destroyed [AMB-20, DEC-57]'],
    ['m2me/5.1.3.4.3/path.booting-236b4c45.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.4.3/path.booting-47a9c302.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.4.3/path.booting-b6ce7d38.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.4.3/path.booting-cdb8a05d.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.4.3/path.booting-dc2e190d.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.4.3/path.booting-f67aa0ab.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.6.3/path.dark-169af4b1.ok', 'with initial.awaitingBootstrap, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-25bc536b.ok', 'with initial.awaitingBootstrap, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-2dc7abe1.ok', 'with initial.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-36c82ff6.ok', 'with initial.opening, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-52af4be7.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-5d04cac8.ok', 'with initial.requesting, when power-cut, then nothing sent, under AMB-22/destroyed [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-a288bc32.ok', 'with initial.awaitingBootstrap, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-a5e9456e.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-a733e730.ok', 'with initial.awaitingBootstrap, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-b0404e01.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-d0a4489d.ok', 'with initial.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-e7eba940.ok', 'with initial.requesting, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-eb40f78c.ok', 'with initial.opening, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-f1124fe1.ok', 'with initial.opening, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-f3f43b82.ok', 'with initial.opening, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.initial.downloading-599b63d3.ok', 'with initial.contacting, when dpf-chunk-1, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]'],
    ['m2me/5.1.3.6.4/path.dark-0aaefafe.ok', 'with initial.discovering, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-1a3b4465.ok', 'with initial.discovering, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-2f1637a8.ok', 'with initial.discovering, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-30427560.ok', 'with initial.connecting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-efa1d64f.ok', 'with initial.discovering, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-1e29c5f8.ok', 'with confirming.requesting, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-21d3e3f8.ok', 'with booting, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-5aad30fb.ok', 'with booting, when power-cut, then nothing sent, under AMB-22/destroyed and AMB-23/resilient [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-7a75776d.ok', 'with booting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-ff92c4a6.ok', 'with returning.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
  ]);
});
