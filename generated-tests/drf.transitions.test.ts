/**
 * drf: every transition that accepts its input. 40 tests.
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

describe('drf: every transition that accepts its input', () => {
  scenario('drf/5.1.3.4.2/registered.sho-contract-register.ok',
    'with registered, when sho-contract-register, then drf.contractRegistered to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register').sends('drf.contractRegistered to shoA'));

  scenario('drf/5.1.3.4.2/registered.sho-register-subscription-back.ok',
    'with registered, when sho-register-subscription-back, then drf.registrationAck to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA'));

  scenario('drf/5.1.3.4.2/registered.sho-register-subscription-from-pristine.ok',
    'with registered, when sho-register-subscription-from-pristine, then drf.registrationAck to shoB sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription-from-pristine').sends('drf.registrationAck to shoB'));

  scenario('drf/5.1.3.4.2/registered.sho-register-subscription.ok',
    'with registered, when sho-register-subscription, then drf.registrationAck to shoB sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB'));

  scenario('drf/5.1.3.4.2/registered.sho-withdraw-pending.ok',
    'with registered, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61, DEC-55]', (t) => t
      .given('sho-contract-register')
      .when('sho-withdraw-pending').sends('drf.pendingWithdrawn to shoB'));

  scenario('drf/5.1.3.4.2/unregistered.restarted.ok',
    'with unregistered, when restarted, then nothing sent [DEC-190]', (t) => t
      .when('restarted').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf'));

  scenario('drf/5.1.3.4.2/unregistered.sho-contract-register-of-b.ok',
    'with unregistered, when sho-contract-register-of-b, then drf.contractRegistered to shoB sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]', (t) => t
      .given('regulator-policy-of-b')
      .when('sho-contract-register-of-b').sends('drf.contractRegistered to shoB'));

  scenario('drf/5.1.3.4.2/unregistered.sho-contract-register.ok',
    'with unregistered, when sho-contract-register, then drf.contractRegistered to shoA sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]', (t) => t
      .when('sho-contract-register').sends('drf.contractRegistered to shoA'));

  scenario('drf/5.1.3.4.2/unregistered.sho-withdraw-pending.ok',
    'with unregistered, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61, DEC-55]', (t) => t
      .when('sho-withdraw-pending').sends('drf.pendingWithdrawn to shoB'));

  scenario('drf/5.1.3.5.2/changePending.subscriber-change-announcement.ok',
    'with changePending, when subscriber-change-announcement, then nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-change-announcement').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .still('sho-forward-params-back-later').sends('drf.bootstrap to shoB')
      .still('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.ok',
    'with unregistered, when subscriber-change-announcement-that-none-comes, then nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .when('subscriber-change-announcement-that-none-comes').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB'));

  scenario('drf/5.1.3.5.3/unregistered.icf-boot-request.ok',
    'with unregistered, when icf-boot-request, then drf.bootFailed to icf, drf.firstConnection to subscriber sent [TR33812-5.1.3.5.3-o05, TR33812-5.1.3.6.3-s07a, DEC-206]', (t) => t
      .given('subscriber-watch')
      .when('icf-boot-request').sends('drf.bootFailed to icf', 'drf.firstConnection to subscriber'));

  scenario('drf/5.1.3.5.3/unregistered.subscriber-watch.ok',
    'with unregistered, when subscriber-watch, then drf.watching to subscriber sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .when('subscriber-watch').sends('drf.watching to subscriber'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-b.ok',
    'with changePending, when regulator-policy-of-b, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('regulator-policy-of-b').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .still('sho-forward-params-back-later').refuses('notEntitled').sends('drf.paramsRefused to shoA'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-nobody.ok',
    'with changePending, when regulator-policy-of-nobody, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision')
      .when('regulator-policy-of-nobody').sendsNothing()
      .still('sho-register-subscription-from-pristine').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA')
      .still('sho-contract-register-of-b').sends('drf.contractRegistered to shoB'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-a.ok',
    'with registered, when regulator-policy-of-a, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .given('sho-contract-register')
      .when('regulator-policy-of-a').sendsNothing()
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-b.ok',
    'with registered, when regulator-policy-of-b, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .given('sho-contract-register')
      .when('regulator-policy-of-b').sendsNothing()
      .still('regulator-policy-of-a').refuses('stale').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.ok',
    'with unregistered, when regulator-policy-of-a, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .when('regulator-policy-of-a').sendsNothing()
      .still('sho-contract-register-of-b').refuses('notEntitled').sends('drf.contractRefused to shoB'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.ok',
    'with unregistered, when regulator-policy-of-b, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .when('regulator-policy-of-b').sendsNothing()
      .still('sho-contract-register').refuses('notEntitled').sends('drf.contractRefused to shoA'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-both.ok',
    'with unregistered, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .when('regulator-policy-of-both').sendsNothing()
      .still('regulator-policy-of-b').refuses('stale').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA'));

  scenario('drf/5.1.3.6.3/changePending.icf-boot-request.ok',
    'with changePending, when icf-boot-request, then drf.bootstrap to m2me sent [AMB-18, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/registered.icf-boot-request.ok',
    'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]', (t) => t
      .given('sho-contract-register')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/unregistered.icf-boot-request.ok',
    'with unregistered, when icf-boot-request, then drf.bootFailed to icf sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.4.2-r02]', (t) => t
      .when('icf-boot-request').sends('drf.bootFailed to icf'));

  scenario('drf/5.1.3.6.4/changePending.m2me-discover-2.ok',
    'with changePending, when m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, AMB-18, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('m2me-discover-2').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.4/changePending.m2me-discover.ok',
    'with changePending, when m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, DEC-93, AMB-18]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover-2.ok',
    'with registered, when m2me-discover-2, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register', 'icf-boot-request')
      .when('m2me-discover-2').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover.4ff9b46b.ok',
    'with registered, when m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, DEC-93]', (t) => t
      .given('sho-contract-register', 'icf-boot-request')
      .when('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover.ok',
    'with registered, when m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register')
      .when('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok',
    'with changePending, when sho-contract-register, then drf.contractRegistered to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register').sends('drf.contractRegistered to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-both.ok',
    'with changePending, when sho-forward-params-of-both, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params-of-both').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok',
    'with changePending, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.ok',
    'with changePending, when sho-register-subscription-back, then drf.registrationAck to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription-back').sends('drf.registrationAck to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.f944a37c.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-withdraw-pending.ok',
    'with changePending, when sho-withdraw-pending, then drf.pendingWithdrawn to shoB sent [DEC-61]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-withdraw-pending').sends('drf.pendingWithdrawn to shoB'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-back.ok',
    'with registered, when sho-forward-params-back, then drf.bootstrap to shoB sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-forward-params-back').sends('drf.bootstrap to shoB'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.ok',
    'with registered, when sho-forward-params-of-both, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params-of-both').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok',
    'with changePending, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02b, DEC-85, DEC-55]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok',
    'with registered, when sho-forward-reprovision, then drf.instruction to shoA sent [TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.4.3-s02b, AMB-18, DEC-85, DEC-89]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision').sends('drf.instruction to shoA'));
});
