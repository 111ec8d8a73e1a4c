/**
 * drf: each genuine message where it is not accepted. 7 tests.
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

describe('drf: each genuine message where it is not accepted', () => {
  scenario('drf/5.1.3.4.2/registered.sho-contract-register.neg.unexpected',
    'with registered, when sho-contract-register, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-contract-register').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.neg.unexpected',
    'with registered, when sho-forward-params, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-forward-params').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription-of-current.neg.unexpected',
    'with registered, when sho-register-subscription-of-current, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription-of-current').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-of-current.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.neg.unexpected',
    'with registered, when sho-register-subscription, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-register-subscription').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params.neg.unexpected',
    'with unregistered, when sho-forward-params, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-register-subscription-of-current.neg.unexpected',
    'with unregistered, when sho-register-subscription-of-current, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .when('sho-register-subscription-of-current').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-of-current.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-register-subscription.neg.unexpected',
    'with unregistered, when sho-register-subscription, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .when('sho-register-subscription').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));
});
