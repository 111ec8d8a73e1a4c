/**
 * drf: every state. 128 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 a5dfda8fe23f08a69d30d10fec1254a3b8c87e3aced6c26a94d8c69cc5f6b7e8
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: every state', () => {
  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.03404f69.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.057d2501.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.063c39ac.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0abbdb83.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0d326d2d.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0dd0b2c0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.101e6ab3.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.148f30ff.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.18b68c34.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.1e698eeb.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.1fcfe49c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.265ccc57.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.26b6f4cc.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.2f6ade34.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.383c2607.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.3aa9fb5d.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.3b52a788.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.42cfa623.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.47527766.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.4a73da5c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.4a7aa0d0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.4ae978ed.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.543e7465.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.58fe5337.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.60ab031a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.61e89a91.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6422e123.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.67af3b05.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.68ffd19e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.691d84d1.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6998a670.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6b7e539e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6f425eb8.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6fad6ba0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.70ceb1a9.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.757d0fa6.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.835e7e1d.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8772d097.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8e6d0100.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.900c0278.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.91963e17.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.91a942d6.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.950b6343.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.97e19706.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.9b6d14b5.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.9bb35415.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.9cab1e1a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.a0b648bd.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.a4217de4.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.a500b3fb.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ab59f6d0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ae06b273.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.b04687cc.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.b155e62f.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.b64cb7e0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c0a9b81c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c1d0e7ac.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c6d2e479.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c83ff858.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.c9ec9dc9.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.cb8b3c20.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.cc5c550c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.cd7d75e5.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ce0d094c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ce7aa45c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d0121662.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d16ce1d4.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d792e888.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d98f4a72.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.da2d1432.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.da8d4182.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.dbdca8cc.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.de27599e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.e1153352.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.e6ef8c5d.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.e7c2b761.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.e99512ca.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f0376684.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f0d5f368.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f297c65a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f51daff2.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.08f4c665.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.18f7c145.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.1d2e4089.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.25682c7e.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.29b1cf42.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.34503e03.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.34c1eadb.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.34f486d4.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.45b3510a.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.57d1730f.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.5abed76c.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.62ac1658.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.74ae347c.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.76a627ad.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.7ad58959.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.8fee8902.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.964f38e2.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.b52efbe9.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.d0546603.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.d27abb5d.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.d678062c.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.e94bde59.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.ef03cbc1.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.f4090506.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.210187cc.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.21826617.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.2cc63b52.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.312922cc.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.37a1c646.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.47b7a66d.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.494c1c8e.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.898f2fd3.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.89e7b0fc.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.90dedb62.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.9c0d81f7.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.a9ccb679.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.aec9282a.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.b33da8e4.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.bc191390.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.c3e4e83b.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.c97c70f0.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.ccb87f9b.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.eb8b0f40.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.ed5b7138.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.f2c9df60.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.fe80f3b8.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.ff7b6519.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));
});
