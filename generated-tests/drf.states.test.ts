/**
 * drf: every state. 47 tests.
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
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: every state', () => {
  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.000ee160.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0331c97a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0c91b133.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0f0baf0c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.12f3aeec.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.191f00aa.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.1b970c26.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.2bc64a7a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.2d437779.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.2fad45a0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.394d95d5.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.3a8e6c1e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.3b378aea.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.3dca1bdf.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.51bccc86.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6b7eab5c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8621214e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.88b03394.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8cc19682.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.96a67ee8.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.96c20ac4.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.98544029.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.9e0e55e3.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.a0e2ff28.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.a5684760.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.b24d293c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c0dc079b.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c8d5a89c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ca8b6773.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ef560a38.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f8984b67.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f9688ae3.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/registered.icf-boot-request.340737c9.ok',
    'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06, TR33812-5.1.3.3.1-r01]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.0d6b1fa7.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.0f0baf0c.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.31bb329b.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.3dca1bdf.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.4943540a.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.56081e72.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.5cfd04a8.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.5d8bddde.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.752e2eb4.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.8346c738.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.96a67ee8.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.98544029.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.d2645242.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.f8984b67.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));
});
