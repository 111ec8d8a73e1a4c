/**
 * drf: each genuine message where it is not accepted. 60 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 26a9241023fe265fc007686bf20fa886b1e9f6e5c72be01eff6b5a8c85bed589
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: each genuine message where it is not accepted', () => {
  scenario('drf/5.1.3.4.2/registered.sho-contract-register-of-b.neg.unexpected',
    'with registered, when sho-contract-register-of-b, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register-of-b').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register-of-b.ok'));

  scenario('drf/5.1.3.4.2/registered.sho-contract-register.neg.unexpected',
    'with registered, when sho-contract-register, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-contract-register').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.4.2/registered.subscriber-change-announcement-that-none-comes.neg.unexpected',
    'with registered, when subscriber-change-announcement-that-none-comes, then refused (stale) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement-that-none-comes')
      .when('subscriber-change-announcement-that-none-comes').refuses('stale').sendsNothing()
      .still('m2me-discover-2').refuses('stale').sendsNothing()
      .still('sho-register-subscription-back').sends('drf.registrationAck to shoA')
      .control('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.4.2/registered.subscriber-change-announcement.neg.unexpected',
    'with registered, when subscriber-change-announcement, then refused (stale) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement')
      .when('subscriber-change-announcement').refuses('stale').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.4.2/unregistered.subscriber-change-announcement-that-none-comes.neg.unexpected',
    'with unregistered, when subscriber-change-announcement-that-none-comes, then refused (stale) and nothing sent [DEC-184]', (t) => t
      .given('subscriber-change-announcement-that-none-comes')
      .when('subscriber-change-announcement-that-none-comes').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.4.2/unregistered.subscriber-change-announcement.neg.unexpected',
    'with unregistered, when subscriber-change-announcement, then refused (stale) and nothing sent [DEC-184]', (t) => t
      .given('subscriber-change-announcement-that-none-comes')
      .when('subscriber-change-announcement').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.5.2/changePending.sho-forward-params.neg.unexpected',
    'with changePending, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'subscriber-change-announcement-that-none-comes')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.2/registered.sho-forward-params.neg.unexpected',
    'with registered, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement-that-none-comes')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.3/unregistered.m2me-discover.neg.unexpected',
    'with unregistered, when m2me-discover, then refused (noContract) and drf.firstConnection to subscriber sent [TR33812-5.1.3.5.3-o05, TR33812-5.1.3.6.4-r01, DEC-206]', (t) => t
      .given('subscriber-watch')
      .when('m2me-discover').refuses('noContract').sends('drf.firstConnection to subscriber')
      .still('icf-boot-request').sends('drf.bootFailed to icf', 'drf.firstConnection to subscriber')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-a.neg.unexpected',
    'with changePending, when regulator-policy-of-a, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'regulator-policy-of-b', 'sho-forward-params')
      .when('regulator-policy-of-a').refuses('stale').sendsNothing()
      .still('m2me-discover').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-b.neg.unexpected',
    'with changePending, when regulator-policy-of-b, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'regulator-policy-of-b', 'sho-forward-params')
      .when('regulator-policy-of-b').refuses('stale').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-both.neg.unexpected',
    'with changePending, when regulator-policy-of-both, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision', 'regulator-policy-of-nobody')
      .when('regulator-policy-of-both').refuses('stale').sendsNothing()
      .still('sho-register-subscription-from-pristine').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-both.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-nobody.neg.unexpected',
    'with changePending, when regulator-policy-of-nobody, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision', 'regulator-policy-of-nobody')
      .when('regulator-policy-of-nobody').refuses('stale').sendsNothing()
      .still('sho-register-subscription-from-pristine').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA')
      .control('drf/5.1.3.5.9/changePending.regulator-policy-of-nobody.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-a.neg.unexpected',
    'with registered, when regulator-policy-of-a, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-a', 'sho-contract-register')
      .when('regulator-policy-of-a').refuses('stale').sendsNothing()
      .still('regulator-policy-of-b').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-b.neg.unexpected',
    'with registered, when regulator-policy-of-b, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-b', 'sho-contract-register-of-b')
      .when('regulator-policy-of-b').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('sho-contract-register-of-b').sends('drf.contractRegistered to shoB')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-both.neg.unexpected',
    'with registered, when regulator-policy-of-both, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-both', 'sho-contract-register')
      .when('regulator-policy-of-both').refuses('stale').sendsNothing()
      .still('sho-register-subscription-back').sends('drf.registrationAck to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-both.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-nobody.neg.unexpected',
    'with registered, when regulator-policy-of-nobody, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision', 'regulator-policy-of-nobody', 'sho-register-subscription-from-pristine')
      .when('regulator-policy-of-nobody').refuses('stale').sendsNothing()
      .still('sho-contract-register-of-b').sends('drf.contractRegistered to shoB')
      .control('drf/5.1.3.5.9/changePending.regulator-policy-of-nobody.ok'));

  scenario('drf/5.1.3.5.9/registered.sho-forward-params.neg.unexpected',
    'with registered, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-a', 'sho-contract-register')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.9/registered.sho-forward-reprovision.neg.unexpected',
    'with registered, when sho-forward-reprovision, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-a', 'sho-contract-register')
      .when('sho-forward-reprovision').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.neg.unexpected',
    'with unregistered, when regulator-policy-of-a, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-a')
      .when('regulator-policy-of-a').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.ok'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.neg.unexpected',
    'with unregistered, when regulator-policy-of-b, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-b')
      .when('regulator-policy-of-b').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-both.neg.unexpected',
    'with unregistered, when regulator-policy-of-both, then refused (stale) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-both')
      .when('regulator-policy-of-both').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-both.ok'));

  scenario('drf/5.1.3.5.9/unregistered.sho-contract-register-of-b.neg.unexpected',
    'with unregistered, when sho-contract-register-of-b, then refused (notEntitled) and drf.contractRefused to shoB sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-a')
      .when('sho-contract-register-of-b').refuses('notEntitled').sends('drf.contractRefused to shoB')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register-of-b.ok'));

  scenario('drf/5.1.3.5.9/unregistered.sho-contract-register.neg.unexpected',
    'with unregistered, when sho-contract-register, then refused (notEntitled) and drf.contractRefused to shoA sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('regulator-policy-of-b')
      .when('sho-contract-register').refuses('notEntitled').sends('drf.contractRefused to shoA')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.6.4/changePending.m2me-discover-2.neg.unexpected',
    'with changePending, when m2me-discover-2, then refused (stale) and nothing sent [TR33812-5.1.3.6.4-r01, DEC-93]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision')
      .when('m2me-discover-2').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.6.4/registered.m2me-discover-2.ok'));

  scenario('drf/5.1.3.6.4/changePending.m2me-discover.neg.unexpected',
    'with changePending, when m2me-discover, then refused (stale) and nothing sent [TR33812-5.1.3.6.4-r01, DEC-93]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'sho-forward-params')
      .when('m2me-discover').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover-2.neg.unexpected',
    'with registered, when m2me-discover-2, then refused (stale) and nothing sent [TR33812-5.1.3.6.4-r01, DEC-93]', (t) => t
      .given('sho-contract-register')
      .when('m2me-discover-2').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.6.4/registered.m2me-discover-2.ok'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover.neg.unexpected',
    'with registered, when m2me-discover, then refused (stale) and nothing sent [TR33812-5.1.3.6.4-r01, DEC-93]', (t) => t
      .given('sho-contract-register', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request', 'icf-boot-request')
      .when('m2me-discover').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.6.4/unregistered.m2me-discover-2.neg.unexpected',
    'with unregistered, when m2me-discover-2, then refused (noContract) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03]', (t) => t
      .when('m2me-discover-2').refuses('noContract').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.6.4/registered.m2me-discover-2.ok'));

  scenario('drf/5.1.3.6.4/unregistered.m2me-discover.neg.unexpected',
    'with unregistered, when m2me-discover, then refused (noContract) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03]', (t) => t
      .when('m2me-discover').refuses('noContract').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-contract-register-of-b.neg.unexpected',
    'with changePending, when sho-contract-register-of-b, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register-of-b').refuses('notEntitled').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register-of-b.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-contract-register.neg.unexpected',
    'with changePending, when sho-contract-register, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-contract-register').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-back-later.neg.unexpected',
    'with changePending, when sho-forward-params-back-later, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params-back-later').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back-later.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-back.neg.unexpected',
    'with changePending, when sho-forward-params-back, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params-back').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-both.neg.unexpected',
    'with changePending, when sho-forward-params-of-both, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-forward-params-of-both').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-the-tre.neg.unexpected',
    'with changePending, when sho-forward-params-of-the-tre, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-forward-params-of-the-tre').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-the-tre.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.neg.unexpected',
    'with changePending, when sho-forward-params, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-forward-params').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-from-pristine.neg.unexpected',
    'with changePending, when sho-register-subscription-from-pristine, then refused (stale) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-register-subscription-from-pristine').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-from-pristine.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.neg.unexpected',
    'with changePending, when sho-register-subscription, then refused (stale) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back', 'sho-register-subscription-back.proof-used-before', 'sho-forward-params')
      .when('sho-register-subscription').refuses('stale').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.subscriber-change-announcement-that-none-comes.neg.unexpected',
    'with changePending, when subscriber-change-announcement-that-none-comes, then refused (stale) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'subscriber-change-announcement-that-none-comes')
      .when('subscriber-change-announcement-that-none-comes').refuses('stale').sendsNothing()
      .still('m2me-discover').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.subscriber-change-announcement.neg.unexpected',
    'with changePending, when subscriber-change-announcement, then refused (stale) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'subscriber-change-announcement')
      .when('subscriber-change-announcement').refuses('stale').sendsNothing()
      .still('m2me-discover').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-back-later.neg.unexpected',
    'with registered, when sho-forward-params-back-later, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params-back-later').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back-later.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-back.neg.unexpected',
    'with registered, when sho-forward-params-back, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params-back').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.neg.unexpected',
    'with registered, when sho-forward-params-of-both, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-forward-params-of-both').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-of-the-tre.neg.unexpected',
    'with registered, when sho-forward-params-of-the-tre, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-forward-params-of-the-tre').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-the-tre.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.neg.unexpected',
    'with registered, when sho-forward-params, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-forward-params').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription-back.neg.unexpected',
    'with registered, when sho-register-subscription-back, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription-back').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-back.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription-from-pristine.neg.unexpected',
    'with registered, when sho-register-subscription-from-pristine, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-register-subscription-from-pristine').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-from-pristine.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.neg.unexpected',
    'with registered, when sho-register-subscription, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-register-subscription').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params-back-later.neg.unexpected',
    'with unregistered, when sho-forward-params-back-later, then refused (tokenMismatch) and drf.paramsRefused to shoA sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params-back-later').refuses('tokenMismatch').sends('drf.paramsRefused to shoA')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back-later.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params-back.neg.unexpected',
    'with unregistered, when sho-forward-params-back, then refused (tokenMismatch) and drf.paramsRefused to shoA sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params-back').refuses('tokenMismatch').sends('drf.paramsRefused to shoA')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params-of-both.neg.unexpected',
    'with unregistered, when sho-forward-params-of-both, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params-of-both').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params-of-the-tre.neg.unexpected',
    'with unregistered, when sho-forward-params-of-the-tre, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params-of-the-tre').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-the-tre.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params.neg.unexpected',
    'with unregistered, when sho-forward-params, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-register-subscription-back.neg.unexpected',
    'with unregistered, when sho-register-subscription-back, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .when('sho-register-subscription-back').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-back.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-register-subscription-from-pristine.neg.unexpected',
    'with unregistered, when sho-register-subscription-from-pristine, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .when('sho-register-subscription-from-pristine').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription-from-pristine.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-register-subscription.neg.unexpected',
    'with unregistered, when sho-register-subscription, then refused (notEntitled) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-47]', (t) => t
      .when('sho-register-subscription').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.neg.unexpected',
    'with changePending, when sho-forward-reprovision, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-forward-reprovision').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.neg.unexpected',
    'with registered, when sho-forward-reprovision, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-forward-reprovision').refuses('alreadyServing').sendsNothing()
      .still('sho-forward-params-back').sends('drf.bootstrap to shoB')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/unregistered.sho-forward-reprovision.neg.unexpected',
    'with unregistered, when sho-forward-reprovision, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .when('sho-forward-reprovision').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));
});
