/**
 * drf: every state. 308 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 b5597f34d72cd15619c7a78fe1326413a7422ac89ee7a431ac20ab8b95b709f9
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: every state', () => {
  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.007e46b0.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.032ccf9c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0c95ef92.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.0d105080.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.15d3e61d.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.1b24edb2.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.252d7e39.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.275e6ba1.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.407ad562.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.48951557.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.4dcddb45.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.511187f8.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.556bd9a7.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.5954fbba.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.5cc1e34a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.649ac4ca.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.6e3ee872.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.77620481.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.7a821a6c.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8409f283.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8a8ff259.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.8a98ba9e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.9a022788.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.9fd2cf8b.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.a96b547a.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.b70a6e80.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.bfb71506.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d2ca6be1.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d7ac2560.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d9473868.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.d97a32ba.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.dbf8c27e.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ecf46dfc.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f5e50a4f.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f8210885.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.f8ce0f78.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.fb88c270.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ff8a4c09.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-register-subscription-from-pristine', 'sho-forward-params-back', 'icf-boot-request')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.03d189b3.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.0fcd24ec.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.2af95407.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.4a9cdb4b.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.4df86df6.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.4e3e3e1f.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.5b131131.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.69b517b8.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.76056ecb.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.8c5291b6.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.a1140261.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.b27fb51a.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.b6b544be.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.bdfe6d6e.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.c871ca15.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.cbb4ad05.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.d0e8ec86.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.ef157714.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.ef18b40f.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.f16e84fd.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.f358fad3.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.f38bba51.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.f68b03c3.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.ff83d158.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.09f474fd.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.17744ae4.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.2166a629.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.3163db97.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.32302d3d.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.386f3218.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.4598edee.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.48087f23.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.4d519112.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.5115557a.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.5d504a15.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.62f0a0bb.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.70274dd3.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.81a5bc31.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.8ed0e5b0.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.930c0870.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.9d03b445.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.b1eb22d7.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.b5464cf6.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.b7769f63.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cabe9119.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cb65ffe0.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cb847973.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cbc9508a.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cc8442a1.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cc84c4a9.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.cfee5f87.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.d1a5eee4.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.d9e6dcfb.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.e7a61dc5.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.099899a2.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.09f474fd.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.0d055f56.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.0eaa4319.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.17744ae4.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.17a4925f.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.18155405.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.19183533.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.1a55f78a.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.1a876687.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.1b655bfe.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.1f7e9edf.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2186a00d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.24a60823.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2580dd6e.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2640e755.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.267b98f5.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2772a3bc.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2851e01d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.28cc56a7.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2949d637.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2b860541.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2c2bc089.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2d4f6772.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2ed40ca7.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.2ee6a838.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.3163db97.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.32302d3d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.33be4842.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.3425af3d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.34fbf51a.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.36cf0e58.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.37b5b81b.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.37ed8b1d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.38419d94.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.386f3218.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.38f6a7bf.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.3c47ea5c.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.42e9e7c8.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.43eebdba.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.4598edee.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.47018638.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.48087f23.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.4961dfb5.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.49c636fa.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.4c3abd4b.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.4d519112.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.4f418703.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.501990be.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5115557a.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.53112d5e.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5422e51f.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.559952e3.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5600c2fa.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.57e4ea20.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.58a70210.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5a1b77ec.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5ae51aee.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5b1cff76.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5b7b1e46.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.5d504a15.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.61589e92.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.6181db06.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.62a2cf56.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.64852a04.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.68460621.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.6930d791.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.697c976e.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.6a09cbca.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.6aebd4d0.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.6eaa6b52.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.6fbf81f4.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.70274dd3.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.72262d14.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.74d9a4e1.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.76cd5665.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.7971330b.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.7a062ab5.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.7bc4d6b2.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.7c582440.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.80b36c99.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8432e867.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.846973d8.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.84df53f0.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.897c4d8a.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8a5f465e.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8b6fa58e.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8bfd0bee.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8e256e29.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8ec29987.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.8ed0e5b0.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.900186d8.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.91bb42dd.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.93356722.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.942e9d91.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.950829d2.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.95245bd3.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.95b05138.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.98c3e384.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.9958ce1c.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.9d03b445.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.a0e813a6.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.a1aebf78.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.a27414b9.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.a2c75e45.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.a3dc7b23.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.a4ca72b3.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ab746e91.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.acb15960.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ad10ed18.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.adb341a3.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ae2dab39.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.afcf384a.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b1eb22d7.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b225b8af.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b4505d31.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b4ddd987.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b5464cf6.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b5f556c2.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b671105f.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b684ebb1.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b6f027ba.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b7769f63.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b77e1a0a.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.b824d062.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ba18d871.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ba6d8aa4.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.c009ca68.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.c2bfe5b2.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.c4812a03.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.c54dbedb.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.c57b27fd.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.c5afb19d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cabe9119.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cb55ce48.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cb65ffe0.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cb847973.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cbc2ce9e.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cc84c4a9.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.cdf99bc9.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ceac5f04.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d1a5eee4.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d233e770.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d2846754.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d41afadf.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d4895fb7.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d53f654d.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.d9e6dcfb.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.da4fa184.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.daf767a1.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ddeaccd5.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.de10aa10.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.de438b34.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.e2096247.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.e2146aa4.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.e7a61dc5.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.e8e99dbd.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ea57b4e1.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.eb43cd6b.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.f349bcf5.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.f7bf4c1c.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.f8d6397b.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.f9899b76.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.fa2babd3.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.fa2c0cf4.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.fa99c938.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.fcb32988.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.023c6c9d.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.0937187b.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.104b44f9.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.2014ad78.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.2252362b.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.3b5b3832.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.41556fd3.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.42fb2ed6.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.4d3c1400.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.4d5e18ed.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.5941ca65.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.5cb4d2b5.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.6179c850.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.67efba7c.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.7643bb6d.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.7b1f444d.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.7c46e0dc.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.824ce4ae.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.824fbd32.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.8b6a2caa.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.8f9da946.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.9672ee33.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.9af5fb4f.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.9be03590.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.a16d7de8.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.a70f158c.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.a87e5318.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.af6a0e37.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.b3d6440a.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.bc9efd37.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.c7f97a5b.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.cb36e6f2.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.cc471682.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=1.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=2.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=3.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=4.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=5.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=6.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ctr=7.current=A.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.current=A.taken=1.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.current=A.taken=2.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.current=A.taken=3.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.e43c59f5.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-withdraw-pending')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.e9eddac3.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.f8cfa411.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.fa7cb54c.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.fc089221.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register.other-operator', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params-back', 'icf-boot-request', 'icf-boot-request', 'sho-register-subscription-back.proof-used-before')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));
});
