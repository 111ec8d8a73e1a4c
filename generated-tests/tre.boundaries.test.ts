/**
 * tre: each input on the near side of a boundary. 19 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 616ba5f7a81aded21e536ab5971cebef87cb396701b9d0ab5060c9727f5cd61c
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: each input on the near side of a boundary', () => {
  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.9a0e3447-c37ac24c.ok',
    'with active, when m2me-aka-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.a6655476-bde515ae.ok',
    'with active, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.d9577ca8-e3d1e35c.ok',
    'with cancelling, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.0711b475-b0e088e4.ok',
    'with installed, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.8286b155-db5d6b72.ok',
    'with intent, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.f99c2481-9e4b2490.ok',
    'with pristine, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.1ce41df4-f72be9f3.ok',
    'with reported, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a', 'm2me-sign-report-success')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.6f176b00-b158799e.ok',
    'with reported, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.f9cf4f20-5546fc13.ok',
    'with stagedChange, when m2me-aka-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.a10e0564-6f7e38bc.ok',
    'with stagedInitial, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.1ce41df4-20571214.ok',
    'with unconfirmed, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.6f176b00-f5d2bca4.ok',
    'with unconfirmed, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.in-its-last-moment.ok',
    'with active, when m2me-open-session-b.in-its-last-moment, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b.in-its-last-moment').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.in-its-last-moment.ok',
    'with pristine, when m2me-open-session-a.in-its-last-moment, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-a.in-its-last-moment').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.in-its-last-moment.ok',
    'with pristine, when m2me-open-session-b.in-its-last-moment, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b.in-its-last-moment').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.in-its-last-moment.ok',
    'with stagedChange, when m2me-commit-intent.in-its-last-moment, then tre.intentWritten to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.in-its-last-moment').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.f8658913-4ab73aab.ok',
    'with swapped, when m2me-activate-acknowledged.wrong-key, then tre.activated to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.wrong-key').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.f8658913-fee94b12.ok',
    'with swapped, when m2me-activate-acknowledged.other-session, then tre.activated to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.other-session').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.of-failure.ok',
    'with swapped, when m2me-activate-acknowledged.of-failure, then tre.activated to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.of-failure').sends('tre.activated to m2me'));
});
