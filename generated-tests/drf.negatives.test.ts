/**
 * drf: each spoilt input where the genuine one is accepted. 106 tests.
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

describe('drf: each spoilt input where the genuine one is accepted', () => {
  scenario('drf/5.1.3.4.2/registered.sho-contract-register.neg.otherOperator',
    'with registered, when sho-contract-register.other-operator, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register.other-operator').refuses('notEntitled').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-contract-register.ok'));

  scenario('drf/5.1.3.4.2/registered.sho-withdraw-pending.neg.wrongKey',
    'with registered, when sho-withdraw-pending.wrong-key, then refused (badSignature) and nothing sent [DEC-61]', (t) => t
      .given('sho-contract-register')
      .when('sho-withdraw-pending.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-withdraw-pending.ok'));

  scenario('drf/5.1.3.4.2/registered.subscriber-change-announcement-that-none-comes.neg.otherDevice',
    'with registered, when subscriber-change-announcement-that-none-comes.other-device, then refused (otherDevice) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register')
      .when('subscriber-change-announcement-that-none-comes.other-device').refuses('otherDevice').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.4.2/registered.subscriber-change-announcement.neg.otherDevice',
    'with registered, when subscriber-change-announcement.other-device, then refused (otherDevice) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register')
      .when('subscriber-change-announcement.other-device').refuses('otherDevice').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.4.2/unregistered.sho-contract-register.neg.otherOperator',
    'with unregistered, when sho-contract-register.other-operator, then drf.contractRegistered to shoB sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]', (t) => t
      .when('sho-contract-register.other-operator').sends('drf.contractRegistered to shoB')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.4.2/unregistered.sho-withdraw-pending.neg.wrongKey',
    'with unregistered, when sho-withdraw-pending.wrong-key, then refused (badSignature) and nothing sent [DEC-61]', (t) => t
      .when('sho-withdraw-pending.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/unregistered.sho-withdraw-pending.ok'));

  scenario('drf/5.1.3.4.2/unregistered.subscriber-change-announcement-that-none-comes.neg.otherDevice',
    'with unregistered, when subscriber-change-announcement-that-none-comes.other-device, then refused (otherDevice) and nothing sent [DEC-184]', (t) => t
      .when('subscriber-change-announcement-that-none-comes.other-device').refuses('otherDevice').sendsNothing()
      .still('regulator-policy-of-a').sendsNothing()
      .still('sho-contract-register-of-b').refuses('notEntitled').sends('drf.contractRefused to shoB')
      .control('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.4.2/unregistered.subscriber-change-announcement.neg.otherDevice',
    'with unregistered, when subscriber-change-announcement.other-device, then refused (otherDevice) and nothing sent [DEC-184]', (t) => t
      .when('subscriber-change-announcement.other-device').refuses('otherDevice').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.5.2/changePending.subscriber-change-announcement-that-none-comes.neg.wrongKey',
    'with changePending, when subscriber-change-announcement-that-none-comes.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-change-announcement-that-none-comes.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.2/changePending.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.5.2/changePending.subscriber-change-announcement.neg.wrongKey',
    'with changePending, when subscriber-change-announcement.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-change-announcement.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.2/changePending.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.5.2/registered.subscriber-change-announcement-that-none-comes.neg.wrongKey',
    'with registered, when subscriber-change-announcement-that-none-comes.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register')
      .when('subscriber-change-announcement-that-none-comes.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.5.2/registered.subscriber-change-announcement.neg.wrongKey',
    'with registered, when subscriber-change-announcement.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register')
      .when('subscriber-change-announcement.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.neg.wrongKey',
    'with unregistered, when subscriber-change-announcement-that-none-comes.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .when('subscriber-change-announcement-that-none-comes.wrong-key').refuses('badSignature').sendsNothing()
      .still('regulator-policy-of-a').sendsNothing()
      .still('sho-contract-register-of-b').refuses('notEntitled').sends('drf.contractRefused to shoB')
      .control('drf/5.1.3.5.2/unregistered.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.5.2/unregistered.subscriber-change-announcement.neg.wrongKey',
    'with unregistered, when subscriber-change-announcement.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .when('subscriber-change-announcement.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.2/registered.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.5.3/changePending.sho-contract-register.bad-evidence.neg.corrupt',
    'with changePending, when sho-contract-register.bad-evidence, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register.bad-evidence').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/changePending.sho-contract-register.by-unknown-operator.neg.wrongKey',
    'with changePending, when sho-contract-register.by-unknown-operator, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register.by-unknown-operator').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/changePending.sho-contract-register.evidence-of-other-device.neg.otherDevice',
    'with changePending, when sho-contract-register.evidence-of-other-device, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register.evidence-of-other-device').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/changePending.sho-contract-register.evidence-of-other-operator.neg.otherOperator',
    'with changePending, when sho-contract-register.evidence-of-other-operator, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register.evidence-of-other-operator').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/changePending.sho-contract-register.neg.wrongKey',
    'with changePending, when sho-contract-register.wrong-key, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/changePending.subscriber-watch.neg.otherDevice',
    'with changePending, when subscriber-watch.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-watch.other-device').refuses('otherDevice').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.3/unregistered.subscriber-watch.ok'));

  scenario('drf/5.1.3.5.3/changePending.subscriber-watch.neg.wrongKey',
    'with changePending, when subscriber-watch.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-watch.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.3/unregistered.subscriber-watch.ok'));

  scenario('drf/5.1.3.5.3/registered.sho-contract-register.bad-evidence.neg.corrupt',
    'with registered, when sho-contract-register.bad-evidence, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register.bad-evidence').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/registered.sho-contract-register.by-unknown-operator.neg.wrongKey',
    'with registered, when sho-contract-register.by-unknown-operator, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register.by-unknown-operator').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/registered.sho-contract-register.evidence-of-other-device.neg.otherDevice',
    'with registered, when sho-contract-register.evidence-of-other-device, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register.evidence-of-other-device').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/registered.sho-contract-register.evidence-of-other-operator.neg.otherOperator',
    'with registered, when sho-contract-register.evidence-of-other-operator, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register.evidence-of-other-operator').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/registered.sho-contract-register.neg.wrongKey',
    'with registered, when sho-contract-register.wrong-key, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .given('sho-contract-register')
      .when('sho-contract-register.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.4.2/registered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/registered.subscriber-watch.neg.otherDevice',
    'with registered, when subscriber-watch.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('sho-contract-register')
      .when('subscriber-watch.other-device').refuses('otherDevice').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.3/registered.subscriber-watch.ok'));

  scenario('drf/5.1.3.5.3/registered.subscriber-watch.neg.wrongKey',
    'with registered, when subscriber-watch.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('sho-contract-register')
      .when('subscriber-watch.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.3/registered.subscriber-watch.ok'));

  scenario('drf/5.1.3.5.3/unregistered.sho-contract-register.bad-evidence.neg.corrupt',
    'with unregistered, when sho-contract-register.bad-evidence, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('sho-contract-register.bad-evidence').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/unregistered.sho-contract-register.by-unknown-operator.neg.wrongKey',
    'with unregistered, when sho-contract-register.by-unknown-operator, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('sho-contract-register.by-unknown-operator').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/unregistered.sho-contract-register.evidence-of-other-device.neg.otherDevice',
    'with unregistered, when sho-contract-register.evidence-of-other-device, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('sho-contract-register.evidence-of-other-device').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/unregistered.sho-contract-register.evidence-of-other-operator.neg.otherOperator',
    'with unregistered, when sho-contract-register.evidence-of-other-operator, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('sho-contract-register.evidence-of-other-operator').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/unregistered.sho-contract-register.neg.wrongKey',
    'with unregistered, when sho-contract-register.wrong-key, then refused (badSignature) and nothing sent [AMB-05, TR33812-5.1.3.5.3-o04, TR33812-5.1.3.6.3-s07a]', (t) => t
      .when('sho-contract-register.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/unregistered.sho-contract-register.ok'));

  scenario('drf/5.1.3.5.3/unregistered.subscriber-watch.neg.otherDevice',
    'with unregistered, when subscriber-watch.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .when('subscriber-watch.other-device').refuses('otherDevice').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.3/unregistered.subscriber-watch.ok'));

  scenario('drf/5.1.3.5.3/unregistered.subscriber-watch.neg.wrongKey',
    'with unregistered, when subscriber-watch.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .when('subscriber-watch.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.5.3/unregistered.subscriber-watch.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-a.neg.wrongKey',
    'with changePending, when regulator-policy-of-a.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('regulator-policy-of-a.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-b.by-the-drf.neg.denied',
    'with changePending, when regulator-policy-of-b.by-the-drf, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('regulator-policy-of-b.by-the-drf').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.9/changePending.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/changePending.regulator-policy-of-b.neg.wrongKey',
    'with changePending, when regulator-policy-of-b.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('regulator-policy-of-b.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.9/changePending.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-a.neg.wrongKey',
    'with registered, when regulator-policy-of-a.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register')
      .when('regulator-policy-of-a.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.9/registered.regulator-policy-of-a.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-b.by-the-drf.neg.denied',
    'with registered, when regulator-policy-of-b.by-the-drf, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register')
      .when('regulator-policy-of-b.by-the-drf').refuses('badSignature').sendsNothing()
      .still('regulator-policy-of-a').sendsNothing()
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.5.9/registered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/registered.regulator-policy-of-b.neg.wrongKey',
    'with registered, when regulator-policy-of-b.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register')
      .when('regulator-policy-of-b.wrong-key').refuses('badSignature').sendsNothing()
      .still('regulator-policy-of-a').sendsNothing()
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.5.9/registered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.neg.wrongKey',
    'with unregistered, when regulator-policy-of-a.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .when('regulator-policy-of-a.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-a.ok'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.by-the-drf.neg.denied',
    'with unregistered, when regulator-policy-of-b.by-the-drf, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .when('regulator-policy-of-b.by-the-drf').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.neg.wrongKey',
    'with unregistered, when regulator-policy-of-b.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .when('regulator-policy-of-b.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.5.9/unregistered.regulator-policy-of-b.ok'));

  scenario('drf/5.1.3.6.4/changePending.m2me-discover.neg.otherDevice',
    'with changePending, when m2me-discover.other-device, then refused (badSignature) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('m2me-discover.other-device').refuses('badSignature').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.6.4/changePending.m2me-discover.ok'));

  scenario('drf/5.1.3.6.4/changePending.m2me-discover.neg.wrongKey',
    'with changePending, when m2me-discover.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('m2me-discover.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.6.4/changePending.m2me-discover.ok'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover.neg.otherDevice',
    'with registered, when m2me-discover.other-device, then refused (badSignature) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register')
      .when('m2me-discover.other-device').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.6.4/registered.m2me-discover.neg.wrongKey',
    'with registered, when m2me-discover.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03, DEC-93]', (t) => t
      .given('sho-contract-register')
      .when('m2me-discover.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.6.4/unregistered.m2me-discover.neg.otherDevice',
    'with unregistered, when m2me-discover.other-device, then refused (badSignature) and nothing sent [TR33812-5.1.3.6.4-r01, AMB-03, DEC-93]', (t) => t
      .when('m2me-discover.other-device').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.6.4/registered.m2me-discover.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-contract-register.neg.otherOperator',
    'with changePending, when sho-contract-register.other-operator, then refused (notEntitled) and nothing sent [AMB-05, DEC-47]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-contract-register.other-operator').refuses('notEntitled').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-contract-register.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-both.consent-of-another.neg.denied',
    'with changePending, when sho-forward-params-of-both.consent-of-another, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params-of-both.consent-of-another').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-both.not-by-the-tre.neg.denied',
    'with changePending, when sho-forward-params-of-both.not-by-the-tre, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params-of-both.not-by-the-tre').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-the-tre.neg.stale',
    'with changePending, when sho-forward-params-of-the-tre.stale, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params-of-the-tre.stale').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params-of-the-tre.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.expired-token.neg.expired',
    'with changePending, when sho-forward-params.expired-token, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.expired-token').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.forged-token.neg.corrupt',
    'with changePending, when sho-forward-params.forged-token, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.forged-token').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.neg.wrongKey',
    'with changePending, when sho-forward-params.wrong-key, then refused (badSignature) and nothing sent [DEC-47, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.of-current-operator.neg.denied',
    'with changePending, when sho-forward-params.of-current-operator, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.of-current-operator').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.token-for-other-operator.neg.otherOperator',
    'with changePending, when sho-forward-params.token-for-other-operator, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.token-for-other-operator').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.token-not-yet-valid.neg.stale',
    'with changePending, when sho-forward-params.token-not-yet-valid, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.token-not-yet-valid').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.token-of-other-device.neg.otherDevice',
    'with changePending, when sho-forward-params.token-of-other-device, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.token-of-other-device').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.token-of-other-epoch.neg.replay',
    'with changePending, when sho-forward-params.token-of-other-epoch, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.token-of-other-epoch').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-forward-params.token-of-other-old-operator.neg.denied',
    'with changePending, when sho-forward-params.token-of-other-old-operator, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-params.token-of-other-old-operator').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.proof-used-before.neg.replay',
    'with changePending, when sho-register-subscription-back.proof-used-before, then drf.registrationAck to shoA, drf.changeConfirmed to shoB sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register.other-operator', 'sho-forward-params-back')
      .when('sho-register-subscription-back.proof-used-before').sends('drf.registrationAck to shoA', 'drf.changeConfirmed to shoB')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription-back.f944a37c.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.bad-proof.neg.corrupt',
    'with changePending, when sho-register-subscription.bad-proof, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription.bad-proof').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.neg.wrongKey',
    'with changePending, when sho-register-subscription.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.proof-for-other-operator.neg.otherOperator',
    'with changePending, when sho-register-subscription.proof-for-other-operator, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription.proof-for-other-operator').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.proof-of-failure.neg.denied',
    'with changePending, when sho-register-subscription.proof-of-failure, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription.proof-of-failure').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.proof-of-other-device.neg.otherDevice',
    'with changePending, when sho-register-subscription.proof-of-other-device, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription.proof-of-other-device').refuses('badSignature').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-register-subscription.proof-of-other-epoch.neg.replay',
    'with changePending, when sho-register-subscription.proof-of-other-epoch, then refused (stale) and nothing sent [TR33812-5.1.3.7.4.2-s17, DEC-71]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-register-subscription.proof-of-other-epoch').refuses('stale').sendsNothing()
      .still('sho-contract-register').sends('drf.contractRegistered to shoA')
      .control('drf/5.1.3.7.4.2/changePending.sho-register-subscription.dbfa7b26.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.sho-withdraw-pending.neg.wrongKey',
    'with changePending, when sho-withdraw-pending.wrong-key, then refused (badSignature) and nothing sent [DEC-61]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-withdraw-pending.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/changePending.sho-withdraw-pending.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.subscriber-change-announcement-that-none-comes.neg.otherDevice',
    'with changePending, when subscriber-change-announcement-that-none-comes.other-device, then refused (otherDevice) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-change-announcement-that-none-comes.other-device').refuses('otherDevice').sendsNothing()
      .still('sho-forward-params').sends('drf.bootstrap to shoA')
      .control('drf/5.1.3.5.2/changePending.subscriber-change-announcement-that-none-comes.ok'));

  scenario('drf/5.1.3.7.4.2/changePending.subscriber-change-announcement.neg.otherDevice',
    'with changePending, when subscriber-change-announcement.other-device, then refused (otherDevice) and nothing sent [DEC-184]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('subscriber-change-announcement.other-device').refuses('otherDevice').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.5.2/changePending.subscriber-change-announcement.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.consent-of-another.neg.denied',
    'with registered, when sho-forward-params-of-both.consent-of-another, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params-of-both.consent-of-another').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.not-by-the-tre.neg.denied',
    'with registered, when sho-forward-params-of-both.not-by-the-tre, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params-of-both.not-by-the-tre').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-both.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params-of-the-tre.neg.stale',
    'with registered, when sho-forward-params-of-the-tre.stale, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params-of-the-tre.stale').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-of-the-tre.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.expired-token.neg.expired',
    'with registered, when sho-forward-params.expired-token, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.expired-token').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.forged-token.neg.corrupt',
    'with registered, when sho-forward-params.forged-token, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.forged-token').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.neg.wrongKey',
    'with registered, when sho-forward-params.wrong-key, then refused (badSignature) and nothing sent [DEC-47, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.of-current-operator.neg.denied',
    'with registered, when sho-forward-params.of-current-operator, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.of-current-operator').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.token-for-other-operator.neg.otherOperator',
    'with registered, when sho-forward-params.token-for-other-operator, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.token-for-other-operator').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.token-not-yet-valid.neg.stale',
    'with registered, when sho-forward-params.token-not-yet-valid, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.token-not-yet-valid').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.token-of-other-device.neg.otherDevice',
    'with registered, when sho-forward-params.token-of-other-device, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.token-of-other-device').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.token-of-other-epoch.neg.replay',
    'with registered, when sho-forward-params.token-of-other-epoch, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.token-of-other-epoch').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-forward-params.token-of-other-old-operator.neg.denied',
    'with registered, when sho-forward-params.token-of-other-old-operator, then refused (tokenMismatch) and drf.paramsRefused to shoB sent [DEC-47, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-params.token-of-other-old-operator').refuses('tokenMismatch').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.bad-proof.neg.corrupt',
    'with registered, when sho-register-subscription.bad-proof, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription.bad-proof').refuses('badSignature').sendsNothing()
      .still('sho-forward-params-back').sends('drf.bootstrap to shoB')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.neg.wrongKey',
    'with registered, when sho-register-subscription.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-forward-params-back').sends('drf.bootstrap to shoB')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.proof-for-other-operator.neg.otherOperator',
    'with registered, when sho-register-subscription.proof-for-other-operator, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription.proof-for-other-operator').refuses('badSignature').sendsNothing()
      .still('sho-forward-params-back').sends('drf.bootstrap to shoB')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.proof-of-failure.neg.denied',
    'with registered, when sho-register-subscription.proof-of-failure, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription.proof-of-failure').refuses('badSignature').sendsNothing()
      .still('sho-forward-params-back').sends('drf.bootstrap to shoB')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/registered.sho-register-subscription.proof-of-other-device.neg.otherDevice',
    'with registered, when sho-register-subscription.proof-of-other-device, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .given('sho-contract-register.other-operator')
      .when('sho-register-subscription.proof-of-other-device').refuses('badSignature').sendsNothing()
      .still('sho-forward-params-back').sends('drf.bootstrap to shoB')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-forward-params.neg.wrongKey',
    'with unregistered, when sho-forward-params.wrong-key, then refused (badSignature) and nothing sent [DEC-47, TR33812-5.1.3.7.4.2-s02]', (t) => t
      .when('sho-forward-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.7.4.2/unregistered.sho-register-subscription.bad-proof.neg.corrupt',
    'with unregistered, when sho-register-subscription.bad-proof, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s17, AMB-18]', (t) => t
      .when('sho-register-subscription.bad-proof').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.4.2/registered.sho-register-subscription.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.forged-instruction.neg.corrupt',
    'with changePending, when sho-forward-reprovision.forged-instruction, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.forged-instruction').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.instruction-for-other-device.neg.otherDevice',
    'with changePending, when sho-forward-reprovision.instruction-for-other-device, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.instruction-for-other-device').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.instruction-of-other-epoch.neg.replay',
    'with changePending, when sho-forward-reprovision.instruction-of-other-epoch, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.instruction-of-other-epoch').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.instruction-of-other-old-operator.neg.denied',
    'with changePending, when sho-forward-reprovision.instruction-of-other-old-operator, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.instruction-of-other-old-operator').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.instruction-to-other-operator.neg.otherOperator',
    'with changePending, when sho-forward-reprovision.instruction-to-other-operator, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.instruction-to-other-operator').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.neg.wrongKey',
    'with changePending, when sho-forward-reprovision.wrong-key, then refused (badSignature) and nothing sent [DEC-89, TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.wrong-key').refuses('badSignature').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.of-current-operator.neg.denied',
    'with changePending, when sho-forward-reprovision.of-current-operator, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .given('sho-contract-register', 'sho-forward-params')
      .when('sho-forward-reprovision.of-current-operator').refuses('alreadyServing').sendsNothing()
      .still('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA')
      .control('drf/5.1.3.7.4.3/changePending.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.forged-instruction.neg.corrupt',
    'with registered, when sho-forward-reprovision.forged-instruction, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.forged-instruction').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.instruction-for-other-device.neg.otherDevice',
    'with registered, when sho-forward-reprovision.instruction-for-other-device, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.instruction-for-other-device').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.instruction-of-other-epoch.neg.replay',
    'with registered, when sho-forward-reprovision.instruction-of-other-epoch, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.instruction-of-other-epoch').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.instruction-of-other-old-operator.neg.denied',
    'with registered, when sho-forward-reprovision.instruction-of-other-old-operator, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.instruction-of-other-old-operator').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.instruction-to-other-operator.neg.otherOperator',
    'with registered, when sho-forward-reprovision.instruction-to-other-operator, then refused (notAuthorised) and drf.paramsRefused to shoB sent [DEC-89, TR33812-5.1.3.7.4.3-s02a, AMB-28]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.instruction-to-other-operator').refuses('notAuthorised').sends('drf.paramsRefused to shoB')
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.neg.wrongKey',
    'with registered, when sho-forward-reprovision.wrong-key, then refused (badSignature) and nothing sent [DEC-89, TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.of-current-operator.neg.denied',
    'with registered, when sho-forward-reprovision.of-current-operator, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .given('sho-contract-register')
      .when('sho-forward-reprovision.of-current-operator').refuses('alreadyServing').sendsNothing()
      .still('icf-boot-request').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));

  scenario('drf/5.1.3.7.4.3/unregistered.sho-forward-reprovision.neg.wrongKey',
    'with unregistered, when sho-forward-reprovision.wrong-key, then refused (badSignature) and nothing sent [DEC-89, TR33812-5.1.3.7.4.3-s02a]', (t) => t
      .when('sho-forward-reprovision.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-boot-request').sends('drf.bootFailed to icf')
      .control('drf/5.1.3.7.4.3/registered.sho-forward-reprovision.ok'));
});
