/**
 * drf: simple paths. 49 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 2f34f02f7fbc95078aedffa4e12608a7d2d5ecea85534015d0a6233f6a6d04d2
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: simple paths', () => {
  table([
    ['drf/5.1.3.6.3/path.changePending-03470a51.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-03c9eea0.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-32a2d1e7.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-36f2923e.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-68f8a399.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-720527ec.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-c664073a.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.changePending-d991c69c.ok', 'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]'],
    ['drf/5.1.3.6.3/path.registered-1aa60955.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-2e6001ba.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-3f897580.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-4312d9d8.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-43230931.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-85d24cd7.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-86b13011.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-a8cb5edb.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-b94e89da.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-bb0c8c1b.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-cc1d85ed.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-cca53f49.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-ccc1a194.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-df04340f.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.6.3/path.registered-f821f442.ok', 'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]'],
    ['drf/5.1.3.7.4.2/path.changePending-24071a54.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-34062d7d.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-45a22132.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-56bcd749.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-7f1056af.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-a8476403.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-cc226d96.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.changePending-df25040a.ok', 'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]'],
    ['drf/5.1.3.7.4.2/path.registered-00c66fb5.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-03fd304a.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-39e1b5bb.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-47ea1f7f.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-649ebf69.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-69c1a10c.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-6ed7382e.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-705f287c.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-91d26ff2.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-965c7274.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-c0c89e70.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-c2e20161.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-c4479bc4.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-dde34487.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-e2f76202.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
    ['drf/5.1.3.7.4.2/path.registered-ec7640c8.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-ef44b97f.ok', 'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]'],
    ['drf/5.1.3.7.4.2/path.registered-f6af8154.ok', 'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]'],
  ]);
});
