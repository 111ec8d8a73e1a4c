/**
 * tre: each input on the near side of a boundary. 23 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 94f89ed409e5ab43859c1064cfa5782c291af0fecf289e23ff8cfb355b1fb8df
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: each input on the near side of a boundary', () => {
  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.637187d4-91b2e8bf.ok',
    'with active, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.228982cf-bde515ae.ok',
    'with active, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.f4923d42-f8b3fbe6.ok',
    'with active, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.09b758bd-e3d1e35c.ok',
    'with cancelling, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.f7fc168b-b0e088e4.ok',
    'with installed, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.10703cdc-db5d6b72.ok',
    'with intent, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.128cb427-8cb1c5f6.ok',
    'with intent, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.01130cd3-9e4b2490.ok',
    'with pristine, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.b6097682-f72be9f3.ok',
    'with reported, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a', 'm2me-sign-report-success')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.2e3cfde6-b158799e.ok',
    'with reported, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.9a3e9644-5546fc13.ok',
    'with stagedChange, when m2me-aka-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.ab01bdd5-4de4c4cf.ok',
    'with stagedChange, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.db9972ac-6f7e38bc.ok',
    'with stagedInitial, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.b6097682-20571214.ok',
    'with unconfirmed, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.2e3cfde6-f5d2bca4.ok',
    'with unconfirmed, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.28fae078-2a1890fa.ok',
    'with unconfirmed, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

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

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.1c2db69d-4ab73aab.ok',
    'with swapped, when m2me-activate-acknowledged.wrong-key, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.wrong-key').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.1c2db69d-fee94b12.ok',
    'with swapped, when m2me-activate-acknowledged.other-session, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.other-session').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.of-failure.ok',
    'with swapped, when m2me-activate-acknowledged.of-failure, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.of-failure').sends('tre.activated to m2me'));
});
