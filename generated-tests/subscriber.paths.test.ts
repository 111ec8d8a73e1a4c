/**
 * subscriber: simple paths. 46 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 1dae0d2d2e2247448d409b87d0941911dc02827dba0e7d4cde60348c348f2aa0
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: simple paths', () => {
  table([
    ['subscriber/5.1.3.5.2/path.contracting-0da2125a.ok', 'with ready, when select-other, then subscriber.contract to shoB sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]'],
    ['subscriber/5.1.3.5.2/path.contracting-4afe0ab9.ok', 'with ready, when select-other, then subscriber.contract to shoB sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]'],
    ['subscriber/5.1.3.5.2/path.contracting-74071a12.ok', 'with ready, when select-other, then subscriber.contract to shoB sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]'],
    ['subscriber/5.1.3.5.2/path.served-0113222d.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-02a825f4.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-0330123f.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-0f83a72a.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-1cd8979b.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-753f828b.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-9d21da49.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-a541f023.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-db3caf62.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-e0e895b1.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-e828884f.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-01e24410.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 and AMB-15/T2 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-1379ba3d.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 and AMB-15/T2 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-1574c731.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-16b65359.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-20d436a2.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-2be98e6d.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-32e88e1b.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 and AMB-15/T2 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-345eacc4.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-34ddbc44.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-4184fe2f.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-4b117119.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-5d98a158.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-663b6570.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 and AMB-15/T2 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-705afba4.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-759c18a1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-84044e49.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8bd2eaa9.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8cf0eae9.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8f90598b.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-96e25297.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ac1cf871.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ac5559a4.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ae5de45c.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-b0149948.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-b722d642.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-b9f293ce.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-babe35f1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-bf225c7c.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-ecc58663.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-f4c754d8.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-fdabc5d7.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-fdfa371d.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
  ]);
});
