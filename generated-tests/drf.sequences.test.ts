/**
 * drf: named sequences. 21 tests.
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

describe('drf: named sequences', () => {
  scenario('drf/5.1.3.4.2/sequence.a-restart-forgets-no-contract-and-no-bootstrap.ok',
    'with registered, when sho-contract-register, then drf.contractRegistered to shoA sent [DEC-54, DEC-55]', (t) => t
      .given('sho-contract-register', 'restarted', 'icf-boot-request', 'restarted', 'icf-boot-request', 'restarted')
      .when('sho-contract-register').sends('drf.contractRegistered to shoA'));

  scenario('drf/5.1.3.4.2/sequence.the-region-has-no-such-operator.ok',
    'with unregistered, when sho-contract-register, then drf.contractRegistered to shoA sent [AMB-05, TR33812-5.1.3.4.2-r01, TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.5.3-o04, DEC-54]', (t) => t
      .given('regulator-policy-of-b.wrong-key', 'regulator-policy-of-b.by-the-drf', 'regulator-policy-of-b', 'regulator-policy-of-b', 'sho-contract-register.wrong-key', 'sho-contract-register', 'regulator-policy-of-a', 'sho-contract-register', 'regulator-policy-of-both')
      .when('sho-contract-register').sends('drf.contractRegistered to shoA'));

  scenario('drf/5.1.3.5.2/sequence.a-restart-forgets-no-announcement-no-watch-and-no-policy.neg.unexpected',
    'with registered, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('subscriber-watch', 'restarted', 'icf-boot-request', 'regulator-policy-of-a', 'restarted', 'sho-contract-register-of-b', 'sho-contract-register', 'subscriber-change-announcement-that-none-comes', 'restarted', 'subscriber-change-announcement')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.2/sequence.announced-and-a-token-that-does-not-hold.neg.unexpected',
    'with registered, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement-that-none-comes', 'sho-forward-params.token-of-other-epoch')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.2/sequence.announced-before-the-contract.neg.unexpected',
    'with registered, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('subscriber-change-announcement-that-none-comes', 'sho-contract-register')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.2/sequence.announced-that-none-comes.neg.unexpected',
    'with registered, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement-that-none-comes', 'sho-forward-params', 'subscriber-change-announcement')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.2/sequence.announced-while-pending-that-none-comes.neg.unexpected',
    'with changePending, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement', 'sho-forward-params', 'subscriber-change-announcement-that-none-comes')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.3/sequence.a-first-connection-is-told-to-who-watches.ok',
    'with registered, when subscriber-watch, then drf.watching to subscriber sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('icf-boot-request', 'subscriber-watch.wrong-key', 'subscriber-watch.other-device', 'icf-boot-request', 'subscriber-watch', 'subscriber-watch', 'icf-boot-request', 'icf-boot-request', 'sho-contract-register', 'icf-boot-request')
      .when('subscriber-watch').sends('drf.watching to subscriber'));

  scenario('drf/5.1.3.5.9/sequence.no-way-back-to-an-operator-that-is-left-out.neg.unexpected',
    'with registered, when sho-forward-params-back-later, then refused (notEntitled) and drf.paramsRefused to shoA sent [TR33812-5.1.3.5.9-r01, DEC-233]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'sho-register-subscription', 'regulator-policy-of-b')
      .when('sho-forward-params-back-later').refuses('notEntitled').sends('drf.paramsRefused to shoA')
      .still('m2me-discover').sends('drf.bootstrap to m2me')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params-back-later.ok'));

  scenario('drf/5.1.3.6.3/sequence.a-restart-forgets-no-withdrawal.ok',
    'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]', (t) => t
      .given('sho-contract-register', 'sho-forward-reprovision', 'sho-withdraw-pending', 'restarted')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.3/sequence.the-region-has-the-other-operator.ok',
    'with registered, when icf-boot-request, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.3-s07a, TR33812-5.1.3.6.3-s07b, TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, DEC-46, TR33812-5.1.3.2-p06]', (t) => t
      .given('regulator-policy-of-a', 'sho-contract-register-of-b', 'icf-boot-request', 'regulator-policy-of-b', 'sho-contract-register-of-b')
      .when('icf-boot-request').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.4/sequence.a-first-connection-over-non3gpp-is-told-to-who-watches.ok',
    'with registered, when m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]', (t) => t
      .given('subscriber-watch', 'm2me-discover.wrong-key', 'm2me-discover.other-device', 'm2me-discover', 'm2me-discover', 'sho-contract-register')
      .when('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.6.4/sequence.a-restart-forgets-no-discovery.ok',
    'with registered, when m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, DEC-93]', (t) => t
      .given('sho-contract-register', 'm2me-discover', 'restarted')
      .when('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.7.4.2/sequence.a-restart-forgets-no-change-and-no-epoch.ok',
    'with registered, when sho-forward-params-back-later, then drf.bootstrap to shoB sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'sho-forward-params', 'restarted', 'icf-boot-request', 'sho-register-subscription', 'restarted', 'sho-register-subscription', 'sho-forward-params')
      .when('sho-forward-params-back-later').sends('drf.bootstrap to shoB'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-and-changed.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-by-somebody-else.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement-that-none-comes.wrong-key', 'subscriber-change-announcement-that-none-comes.other-device')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-change-is-over.ok',
    'with registered, when sho-forward-params-back-later, then drf.bootstrap to shoB sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement', 'sho-forward-params', 'sho-register-subscription')
      .when('sho-forward-params-back-later').sends('drf.bootstrap to shoB'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-once-and-for-this-device.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement.wrong-key', 'subscriber-change-announcement.other-device', 'subscriber-change-announcement', 'subscriber-change-announcement')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.no-change-to-an-operator-that-is-left-out.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'regulator-policy-of-a', 'sho-forward-params.wrong-key', 'sho-forward-params.token-of-other-epoch', 'sho-forward-params', 'regulator-policy-of-b')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.no-move-to-an-operator-that-is-left-out.ok',
    'with changePending, when sho-register-subscription-from-pristine, then drf.registrationAck to shoB, drf.departureConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'regulator-policy-of-a', 'sho-forward-reprovision.wrong-key', 'sho-forward-reprovision.forged-instruction', 'sho-forward-reprovision', 'regulator-policy-of-b', 'sho-forward-reprovision', 'regulator-policy-of-nobody', 'sho-forward-reprovision')
      .when('sho-register-subscription-from-pristine').sends('drf.registrationAck to shoB', 'drf.departureConfirmed to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.what-is-on-record-stays.ok',
    'with changePending, when sho-register-subscription, then drf.registrationAck to shoB, drf.changeConfirmed to shoA sent [TR33812-5.1.3.7.4.2-s17, AMB-18, AMB-29, DEC-54, TR33812-5.1.3.7.4.2-n16d, DEC-71]', (t) => t
      .given('sho-contract-register', 'regulator-policy-of-b', 'sho-contract-register', 'icf-boot-request', 'sho-forward-params', 'regulator-policy-of-nobody', 'sho-forward-params', 'sho-contract-register')
      .when('sho-register-subscription').sends('drf.registrationAck to shoB', 'drf.changeConfirmed to shoA'));
});
