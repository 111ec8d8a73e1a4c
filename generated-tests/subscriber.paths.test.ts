/**
 * subscriber: simple paths. 41 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 751159d49b526e715f51e9ffcb939e75d096e624032620fa7cffd57530ca89e4
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: simple paths', () => {
  table([
    ['subscriber/5.1.3.5.2/path.awaitingService-0178f7f4.ok', 'with contracting, when sho-contract-confirmed-of-other, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]'],
    ['subscriber/5.1.3.5.2/path.awaitingService-14932937.ok', 'with contracting, when sho-contract-confirmed-of-other, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]'],
    ['subscriber/5.1.3.5.2/path.awaitingService-3bf3dbc0.ok', 'with contracting, when sho-contract-confirmed-of-other, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]'],
    ['subscriber/5.1.3.5.2/path.served-006033c0.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-0113222d.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-02a825f4.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-0330123f.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-0f83a72a.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-1cd8979b.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-1fec1cde.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-2d1b19c2.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-750e0509.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-753f828b.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-7d325f18.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-7f312fae.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-9d21da49.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-a541f023.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-a8214d34.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-ccdc71c0.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-db3caf62.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-e0e895b1.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.2/path.served-e828884f.ok', 'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]'],
    ['subscriber/5.1.3.5.3/path.served-148b31d5.ok', 'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]'],
    ['subscriber/5.1.3.5.3/path.served-ad3af76c.ok', 'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]'],
    ['subscriber/5.1.3.5.3/path.served-bf737646.ok', 'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-253f2504.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-2a551551.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-345eacc4.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-34ddbc44.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-51cc8152.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-7938b1ec.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8bd2eaa9.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-8f90598b.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-974b2975.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-b722d642.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent, under AMB-15/T1 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-babe35f1.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-bb520fcc.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-be91ba7a.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-bf225c7c.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-dbdb7599.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
    ['subscriber/5.1.3.7.2/path.requestingInstruction-fdabc5d7.ok', 'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]'],
  ]);
});
