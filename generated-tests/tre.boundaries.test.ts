/**
 * tre: each input on the near side of a boundary. 23 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 be4ec68553a050f608173880ac47f102cf62cbd44d625121251eeb4c496ed078
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: each input on the near side of a boundary', () => {
  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.d6030219-91b2e8bf.ok',
    'with active, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.a5c9ff4b-bde515ae.ok',
    'with active, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.60ec562e-f8b3fbe6.ok',
    'with active, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.d4d744e3-e3d1e35c.ok',
    'with cancelling, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.29b9369e-b0e088e4.ok',
    'with installed, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.97dbcafa-db5d6b72.ok',
    'with intent, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.5fd4fe2a-8cb1c5f6.ok',
    'with intent, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.f100c043-9e4b2490.ok',
    'with pristine, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.cf604f90-f72be9f3.ok',
    'with reported, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a', 'm2me-sign-report-success')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.a573759f-b158799e.ok',
    'with reported, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.af9fd660-5546fc13.ok',
    'with stagedChange, when m2me-aka-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.17240faa-4de4c4cf.ok',
    'with stagedChange, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.d1ff47d6-6f7e38bc.ok',
    'with stagedInitial, when m2me-aka-pcid.stale, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.cf604f90-20571214.ok',
    'with unconfirmed, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.a573759f-f5d2bca4.ok',
    'with unconfirmed, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.f87503b3-2a1890fa.ok',
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

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.7b0be7b4-4ab73aab.ok',
    'with swapped, when m2me-activate-acknowledged.wrong-key, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.wrong-key').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.7b0be7b4-fee94b12.ok',
    'with swapped, when m2me-activate-acknowledged.other-session, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.other-session').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.of-failure.ok',
    'with swapped, when m2me-activate-acknowledged.of-failure, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged.of-failure').sends('tre.activated to m2me'));
});
