/**
 * drf: named sequences. 10 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 6a6497f8fce312249d38630d5053eedea82b4682fdeee333e1ad86794b6875d5
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: named sequences', () => {
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
    'with changePending, when sho-forward-params, then refused (notEntitled) and drf.paramsRefused to shoB sent, under AMB-15/T1 [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement', 'sho-forward-params', 'subscriber-change-announcement-that-none-comes')
      .when('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .still('sho-forward-params').refuses('notEntitled').sends('drf.paramsRefused to shoB')
      .control('drf/5.1.3.7.4.2/registered.sho-forward-params.ok'));

  scenario('drf/5.1.3.5.3/sequence.a-first-connection-is-told-to-who-watches.ok',
    'with registered, when subscriber-watch, then drf.watching to subscriber sent [TR33812-5.1.3.5.3-o05, DEC-206]', (t) => t
      .given('icf-boot-request', 'subscriber-watch.wrong-key', 'subscriber-watch.other-device', 'icf-boot-request', 'subscriber-watch', 'subscriber-watch', 'icf-boot-request', 'icf-boot-request', 'sho-contract-register', 'icf-boot-request')
      .when('subscriber-watch').sends('drf.watching to subscriber'));

  scenario('drf/5.1.3.6.4/sequence.a-first-connection-over-non3gpp-is-told-to-who-watches.ok',
    'with registered, when m2me-discover, then drf.bootstrap to m2me sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.6.4-r04, AMB-03, DEC-93]', (t) => t
      .given('subscriber-watch', 'm2me-discover.wrong-key', 'm2me-discover.other-device', 'm2me-discover', 'm2me-discover', 'sho-contract-register')
      .when('m2me-discover').sends('drf.bootstrap to m2me'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-and-changed.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-by-somebody-else.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement-that-none-comes.wrong-key', 'subscriber-change-announcement-that-none-comes.other-device')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-change-is-over.ok',
    'with registered, when sho-forward-params-back-later, then drf.bootstrap to shoB sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement', 'sho-forward-params', 'sho-register-subscription')
      .when('sho-forward-params-back-later').sends('drf.bootstrap to shoB'));

  scenario('drf/5.1.3.7.4.2/sequence.announced-once-and-for-this-device.ok',
    'with registered, when sho-forward-params, then drf.bootstrap to shoA sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, AMB-18, DEC-47]', (t) => t
      .given('sho-contract-register', 'subscriber-change-announcement.wrong-key', 'subscriber-change-announcement.other-device', 'subscriber-change-announcement', 'subscriber-change-announcement')
      .when('sho-forward-params').sends('drf.bootstrap to shoA'));
});
