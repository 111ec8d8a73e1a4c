/**
 * tre: every transition that accepts its input. 257 tests.
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

describe('tre: every transition that accepts its input', () => {
  scenario('tre/5.1.3.2/pristine.tamper.ok',
    'with pristine, when tamper, then nothing sent [TR33812-5.1.3.2-p07, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09, TR33812-5.1.3.5.8-r05]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('tamper').sendsNothing()
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.119fae97.ok',
    'with installed, when m2me-activate-acknowledged, then tre.inactive to m2me sent [TR33812-5.1.3.3.1-o04, DEC-44, DEC-100, AMB-27]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-acknowledged').sends('tre.inactive to m2me'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok',
    'with installed, when m2me-activate-acknowledged, then tre.activated to m2me sent [DEC-44, DEC-45, TR33812-5.1.3.3.1-r02, TR33812-5.1.3.2-p03, AMB-27, TR33812-5.1.3.6.3-s08o, DEC-216]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-activate-acknowledged').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-on-order.119fae97-1eff0c0d.ok',
    'with installed, when m2me-activate-on-order, then tre.activated to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, AMB-27]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install', 'm2me-attest-again-a')
      .when('m2me-activate-on-order').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-on-order.160d0478.ok',
    'with installed, when m2me-activate-on-order, then tre.activated to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, AMB-27]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install', 'initial-credential-lost')
      .when('m2me-activate-on-order').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok',
    'with installed, when m2me-activate-on-order, then tre.activated to m2me sent [TR33812-5.1.3.3.1-o04, DEC-101, AMB-27]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a-2.ok',
    'with active, when m2me-aka-a-2, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a-3.ok',
    'with active, when m2me-aka-a-3, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-aka-pcid-2', 'm2me-activate-acknowledged')
      .when('m2me-aka-a-3').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.1b3812b4-159b98a7.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent.other-device')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.1b3812b4-15bb53b8.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-both')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.1b3812b4-447302f6.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-back.stale')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.1b3812b4-7b06a8ff.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent.expired')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.1b3812b4-97e394a2.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent.stale')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.1b3812b4.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-back.by-new-operator')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.2ddfc729.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'm2me-close-cancel')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.6a61bf66.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'initial-credential-lost')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.c4a11a7b-a91199e7.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut', 'm2me-boot')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.c4a11a7b-efc92efa.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install', 'm2me-activate-on-order')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.d6030219.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.ea28fc0c.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-check-abort-b')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.ok',
    'with active, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.a5c9ff4b.ok',
    'with active, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.ok',
    'with active, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a-2.ok',
    'with active, when m2me-aka-isim-a-2, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-aka-a')
      .when('m2me-aka-isim-a-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.4330d8f4.ok',
    'with active, when m2me-aka-isim-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-attest-again-b')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.60ec562e.ok',
    'with active, when m2me-aka-isim-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.6ae0d3ef-0044bd5e.ok',
    'with active, when m2me-aka-isim-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-close-report-a')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok',
    'with active, when m2me-aka-isim-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-select-isim.ok',
    'with active, when m2me-select-isim, then tre.isimSelected to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-select-isim').sends('tre.isimSelected to m2me'));

  scenario('tre/5.1.3.3.2.1/active.m2me-sign-renewal-unasked.ok',
    'with active, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.3.2.1-o13, DEC-150]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.3.2.1/blank.m2me-load-factory-by-reference.ok',
    'with blank, when m2me-load-factory-by-reference, then tre.factoryLoaded to m2me sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.6.4-r01, DEC-95]', (t) => t
      .when('m2me-load-factory-by-reference').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.3.2.1/blank.m2me-load-factory-for-open-access.ok',
    'with blank, when m2me-load-factory-for-open-access, then tre.factoryLoaded to m2me sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.6.4-r01, DEC-95]', (t) => t
      .when('m2me-load-factory-for-open-access').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.3.2.1/blank.m2me-load-factory-of-the-icsp.ok',
    'with blank, when m2me-load-factory-of-the-icsp, then tre.factoryLoaded to m2me sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.6.4-r01, DEC-95]', (t) => t
      .when('m2me-load-factory-of-the-icsp').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.76a0cccb.ok',
    'with cancelling, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'initial-credential-lost')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.85e73b31-5e9492c0.ok',
    'with cancelling, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-revert')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.d4d744e3.ok',
    'with cancelling, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.ok',
    'with cancelling, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.29b9369e.ok',
    'with installed, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.8d204166.ok',
    'with installed, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'initial-credential-lost')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.d3d6968b.ok',
    'with installed, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.ok',
    'with installed, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.71eaf742.ok',
    'with intent, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'initial-credential-lost')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.97dbcafa.ok',
    'with intent, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.a94f00f4.ok',
    'with intent, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T2 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre', 'slot-fault', 'm2me-swap-unanswered')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.e0284a4e.ok',
    'with intent, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.ok',
    'with intent, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.5fd4fe2a.ok',
    'with intent, when m2me-aka-isim-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.64f21baf-000bf7db.ok',
    'with intent, when m2me-aka-isim-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-notice')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.ok',
    'with intent, when m2me-aka-isim-a, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-new-pcid.ok',
    'with pristine, when m2me-aka-new-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot')
      .when('m2me-aka-new-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid-2.ok',
    'with pristine, when m2me-aka-pcid-2, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-pcid-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.580b41bd.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-check-abort-a')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.9e6211f6.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'slot-fault', 'm2me-install')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.b6ac89db.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-attest-again-a')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.be8a5ee5.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'initial-credential-lost')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.c7db01b6.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-reprovision')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ef7783b4-0c9d3d3a.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut', 'm2me-boot')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ef7783b4.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-check-abort-a')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.f100c043.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok',
    'with pristine, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-prove-access.ok',
    'with pristine, when m2me-prove-access, then tre.accessProof to m2me sent [TR33812-5.1.3.3.2.1-o12, TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot')
      .when('m2me-prove-access').sends('tre.accessProof to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.ok',
    'with reported, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a', 'm2me-sign-report-success')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.2ac2401d.ok',
    'with reported, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'power-cut', 'm2me-boot')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.a573759f.ok',
    'with reported, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b', 'm2me-sign-report-success')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.ok',
    'with reported, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.af9fd660.ok',
    'with stagedChange, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok',
    'with stagedChange, when m2me-aka-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.17240faa.ok',
    'with stagedChange, when m2me-aka-isim-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.ok',
    'with stagedChange, when m2me-aka-isim-a, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.60a2d8bb.ok',
    'with stagedInitial, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'slot-fault')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.74bd053d.ok',
    'with stagedInitial, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'initial-credential-lost')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.d1ff47d6.ok',
    'with stagedInitial, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.ok',
    'with stagedInitial, when m2me-aka-pcid, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.cf604f90.ok',
    'with unconfirmed, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.ok',
    'with unconfirmed, when m2me-aka-a, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.2ac2401d.ok',
    'with unconfirmed, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut', 'm2me-boot')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.a573759f.ok',
    'with unconfirmed, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-aka-b')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok',
    'with unconfirmed, when m2me-aka-b, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.ok',
    'with unconfirmed, when m2me-aka-isim-a, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-isim-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-load-factory-to-be-renewed.ok',
    'with blank, when m2me-load-factory-to-be-renewed, then tre.factoryLoaded to m2me sent [TR33812-5.1.3.5.8-r11, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .when('m2me-load-factory-to-be-renewed').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-load-factory.ok',
    'with blank, when m2me-load-factory, then tre.factoryLoaded to m2me sent [TR33812-5.1.3.5.8-r11, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .when('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-attest-again-b.ok',
    'with active, when m2me-attest-again-b, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-check-abort-b.ok',
    'with active, when m2me-check-abort-b, then tre.abortVerified to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-check-abort-b').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-a-back-again.ok',
    'with active, when m2me-open-session-a-back-again, then tre.sessionOpened to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-a-anew', 'm2me-check-abort-back')
      .when('m2me-open-session-a-back-again').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b-back.ok',
    'with active, when m2me-open-session-b-back, then tre.sessionOpened to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit-back')
      .when('m2me-open-session-b-back').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b-to-be-renewed.ok',
    'with active, when m2me-open-session-b-to-be-renewed, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b-to-be-renewed').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.ok',
    'with active, when m2me-open-session-b, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-promotion-for-b.54873b23.ok',
    'with active, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.6.3/cancelling.m2me-attest-again-b.ok',
    'with cancelling, when m2me-attest-again-b, then tre.sessionOpened to m2me sent, under AMB-15/T1 [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/installed.initial-credential-lost.ok',
    'with installed, when initial-credential-lost, then nothing sent [AMB-40]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('initial-credential-lost').sendsNothing()
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-reprovision').refuses('noBootstrapPath').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-a.ok',
    'with installed, when m2me-attest-again-a, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-attest-again-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-b.ok',
    'with installed, when m2me-attest-again-b, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-install')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-a.8d204166.ok',
    'with installed, when m2me-close-report-a, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'initial-credential-lost')
      .when('m2me-close-report-a').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-a.ok',
    'with installed, when m2me-close-report-a, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-close-report-a').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-b.ok',
    'with installed, when m2me-close-report-b, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-install')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-sign-report-success-to-be-renewed.ok',
    'with installed, when m2me-sign-report-success-to-be-renewed, then tre.report to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13, DEC-44]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-sign-report-success-to-be-renewed').sends('tre.report to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok',
    'with installed, when m2me-sign-report-success, then tre.report to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13, DEC-44]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-sign-report-success').sends('tre.report to m2me'));

  scenario('tre/5.1.3.6.3/intent.m2me-attest-again-b.ok',
    'with intent, when m2me-attest-again-b, then tre.sessionOpened to m2me sent, under AMB-15/T1 [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok',
    'with pristine, when m2me-attest-again-a, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-attest-again-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok',
    'with pristine, when m2me-attest-again-b, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok',
    'with pristine, when m2me-check-abort-a, then tre.abortVerified to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-check-abort-a').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok',
    'with pristine, when m2me-check-abort-b, then tre.abortVerified to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-check-abort-b').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-check-abort-back.ok',
    'with pristine, when m2me-check-abort-back, then tre.abortVerified to m2me sent, under AMB-15/T1 and AMB-22/sealed and AMB-23/strict [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap', 'm2me-revert-to-pristine', 'm2me-open-session-a-back')
      .when('m2me-check-abort-back').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a-back.ok',
    'with pristine, when m2me-open-session-a-back, then tre.sessionOpened to m2me sent, under AMB-15/T1 and AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap', 'm2me-revert-to-pristine')
      .when('m2me-open-session-a-back').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok',
    'with pristine, when m2me-open-session-a, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b-again.ok',
    'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b-again').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.c7db01b6.ok',
    'with pristine, when m2me-open-session-b, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-reprovision', 'power-cut', 'm2me-boot')
      .when('m2me-open-session-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok',
    'with pristine, when m2me-open-session-b, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok',
    'with pristine, when m2me-sign-report-failure, then tre.report to m2me sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-sign-report-failure').sends('tre.report to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-sign-report-veto.ok',
    'with pristine, when m2me-sign-report-veto, then tre.report to m2me sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-sign-report-veto').sends('tre.report to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok',
    'with pristine, when m2me-stage-a-for-a-token, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a-for-later.ok',
    'with pristine, when m2me-stage-a-for-later, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-later').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a-with-isim.ok',
    'with pristine, when m2me-stage-a-with-isim, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-with-isim').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.ok',
    'with pristine, when m2me-stage-a, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b-again.ok',
    'with pristine, when m2me-stage-b-again, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-open-session-b-again')
      .when('m2me-stage-b-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.ok',
    'with pristine, when m2me-stage-b, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-promotion.ok',
    'with pristine, when m2me-stage-promotion, then tre.staged to m2me sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a')
      .when('m2me-stage-promotion').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.6.3/reported.m2me-attest-again-b.ok',
    'with reported, when m2me-attest-again-b, then tre.sessionOpened to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/stagedChange.m2me-attest-again-b.ok',
    'with stagedChange, when m2me-attest-again-b, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.initial-credential-lost.ok',
    'with stagedInitial, when initial-credential-lost, then nothing sent [AMB-40]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('initial-credential-lost').sendsNothing()
      .still('m2me-install').sends('tre.installed to m2me')
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-reprovision').refuses('noBootstrapPath').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.74bd053d.ok',
    'with stagedInitial, when m2me-attest-again-a, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'initial-credential-lost')
      .when('m2me-attest-again-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.ok',
    'with stagedInitial, when m2me-attest-again-a, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-attest-again-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-b.ok',
    'with stagedInitial, when m2me-attest-again-b, then tre.sessionOpened to m2me sent [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.ok',
    'with stagedInitial, when m2me-check-abort-a, then tre.abortVerified to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-check-abort-a').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.ok',
    'with stagedInitial, when m2me-check-abort-b, then tre.abortVerified to m2me sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-b').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.ok',
    'with stagedInitial, when m2me-close-report-a, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-close-report-a').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-b.ok',
    'with stagedInitial, when m2me-close-report-b, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-install.3189a977.ok',
    'with stagedInitial, when m2me-install, then tre.swapped to m2me sent, under AMB-15/T1 [DEC-235, TR33812-5.1.3.6.3-s17a, AMB-22, TR33812-5.1.3.7.4.2-n16b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'm2me-revert-to-pristine', 'm2me-open-session-b-again', 'm2me-stage-b-again')
      .when('m2me-install').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-install.60a2d8bb.ok',
    'with stagedInitial, when m2me-install, then tre.installFailed to m2me sent [TR33812-5.1.3.6.3-s17b, TR33812-5.1.3.4.3-r08, AMB-23]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'slot-fault')
      .when('m2me-install').sends('tre.installFailed to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-install.ok',
    'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-install').sends('tre.installed to m2me'));

  scenario('tre/5.1.3.6.3/swapped.m2me-attest-again-b.ok',
    'with swapped, when m2me-attest-again-b, then tre.sessionOpened to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/unconfirmed.m2me-attest-again-b.ok',
    'with unconfirmed, when m2me-attest-again-b, then tre.sessionOpened to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-43, DEC-46, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-attest-again-b').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.4/pristine.m2me-sign-discovery.ok',
    'with pristine, when m2me-sign-discovery, then tre.discovery to m2me sent [TR33812-5.1.3.6.4-r01, AMB-03, DEC-93]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-sign-discovery').sends('tre.discovery to m2me'));

  scenario('tre/5.1.3.7.2/active.initial-credential-lost.ok',
    'with active, when initial-credential-lost, then nothing sent [AMB-40]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('initial-credential-lost').sendsNothing()
      .still('m2me-reprovision').refuses('noBootstrapPath').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-a.ok',
    'with active, when m2me-close-report-a, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-close-report-a').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-b.ok',
    'with active, when m2me-close-report-b, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.2/active.m2me-renew-unasked.ok',
    'with active, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-151]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.2/intent.m2me-swap-unanswered.ok',
    'with intent, when m2me-swap-unanswered, then tre.swapped to m2me sent, under AMB-15/T2 and AMB-22/sealed [DEC-48, DEC-83, TR33812-5.1.3.7.2-p06, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-22]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre')
      .when('m2me-swap-unanswered').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-boot.ok',
    'with active, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-for-the-ro.ok',
    'with active, when m2me-sign-token-for-the-ro, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-for-the-ro').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.34501865.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-both', 'm2me-sign-cancel', 'm2me-close-cancel', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent-of-both')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.34adb738-036cf5f0.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut', 'm2me-boot')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.34adb738-787fd486.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-report-failure')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.4bd64237.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-attest-again-b')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.583902cc.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-both', 'm2me-sign-cancel', 'm2me-close-cancel')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.91890ff4-76448e71.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut', 'm2me-boot')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.91890ff4.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-check-abort-b')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.c2140afc-9e19c636.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-both.with-a-consent-in-a-consent')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.c2140afc.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.d5545920.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok',
    'with active, when m2me-sign-token-with-consent, then tre.token to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.006549f5.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre', 'm2me-sign-cancel', 'm2me-close-cancel', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent-of-the-tre')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.46661d48-d937998e.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-attest-again-b')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.46661d48.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.a86086a3.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-a')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.bfe4b986-664f796c.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut', 'm2me-boot')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.bfe4b986.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-check-abort-b')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.c406b720-7dca82fe.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-report-failure')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.c406b720-8c2cacab.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install', 'm2me-activate-on-order')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.d36ae774.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre', 'm2me-sign-cancel', 'm2me-close-cancel')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.e1d09769-aa3d5a90.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-back')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.e1d09769.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-token.ok',
    'with active, when m2me-sign-token, then tre.token to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token').sends('tre.token to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-a-anew.ok',
    'with active, when m2me-stage-a-anew, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10a, TR33812-5.1.3.7.4.2-s10c, AMB-20, TR33812-5.1.3.7.2-p03, TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-a-anew').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok',
    'with active, when m2me-stage-b-for-a-token, then tre.staged to m2me sent [TR33812-5.1.3.7.4.2-s10a, TR33812-5.1.3.7.4.2-s10c, AMB-20, TR33812-5.1.3.7.2-p03, TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-b-to-be-renewed.ok',
    'with active, when m2me-stage-b-to-be-renewed, then tre.staged to m2me sent [TR33812-5.1.3.7.4.2-s10a, TR33812-5.1.3.7.4.2-s10c, AMB-20, TR33812-5.1.3.7.2-p03, TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed')
      .when('m2me-stage-b-to-be-renewed').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-b.54873b23-052f7cb8.ok',
    'with active, when m2me-stage-b, then tre.staged to m2me sent [TR33812-5.1.3.7.4.2-s10a, TR33812-5.1.3.7.4.2-s10c, AMB-20, TR33812-5.1.3.7.2-p03, TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-aka-a.made-for-the-isim')
      .when('m2me-stage-b').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-b.ok',
    'with active, when m2me-stage-b, then tre.staged to m2me sent [TR33812-5.1.3.7.4.2-s10a, TR33812-5.1.3.7.4.2-s10c, AMB-20, TR33812-5.1.3.7.2-p03, TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a-again.ok',
    'with active, when m2me-stage-switch-to-a-again, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-check-abort-back', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok',
    'with active, when m2me-stage-switch-to-a, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-b.ok',
    'with active, when m2me-stage-switch-to-b, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit-back', 'm2me-open-session-b-back')
      .when('m2me-stage-switch-to-b').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.initial-credential-lost.ok',
    'with cancelling, when initial-credential-lost, then nothing sent, under AMB-15/T1 [AMB-40]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('initial-credential-lost').sendsNothing()
      .still('m2me-revert-to-pristine').refuses('noBootstrapPath').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-boot.ok',
    'with cancelling, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel-back.ok',
    'with cancelling, when m2me-close-cancel-back, then tre.cancelClosed to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-53, AMB-21]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-sign-cancel')
      .when('m2me-close-cancel-back').sends('tre.cancelClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok',
    'with cancelling, when m2me-close-cancel, then tre.cancelClosed to m2me sent, under AMB-15/T1 [DEC-53, AMB-21]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-cancel').sends('tre.cancelClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-report-b.ok',
    'with cancelling, when m2me-close-report-b, then tre.reportClosed to m2me sent, under AMB-15/T1 [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-sign-cancel.ok',
    'with cancelling, when m2me-sign-cancel, then tre.cancel to m2me sent, under AMB-15/T1 [DEC-53, AMB-21]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-sign-cancel').sends('tre.cancel to m2me'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-boot.ok',
    'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.initial-credential-lost.ok',
    'with intent, when initial-credential-lost, then nothing sent, under AMB-15/T1 [AMB-40]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('initial-credential-lost').sendsNothing()
      .still('m2me-sign-cancel').sends('tre.cancel to m2me')
      .still('m2me-revert-to-pristine').refuses('noBootstrapPath').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-boot.ok',
    'with intent, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-close-report-b.ok',
    'with intent, when m2me-close-report-b, then tre.reportClosed to m2me sent, under AMB-15/T1 [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok',
    'with intent, when m2me-revert-to-pristine, then tre.pristine to m2me sent, under AMB-15/T1 and AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.7.4.2-s15b, AMB-23, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap')
      .when('m2me-revert-to-pristine').sends('tre.pristine to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok',
    'with intent, when m2me-sign-cancel, then tre.cancel to m2me sent, under AMB-15/T1 [AMB-21, DEC-48, DEC-53]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-sign-cancel').sends('tre.cancel to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok',
    'with intent, when m2me-sign-notice, then tre.notice to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s11b, AMB-16, DEC-49]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-sign-notice').sends('tre.notice to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-back-keeping.ok',
    'with intent, when m2me-swap-back-keeping, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back')
      .when('m2me-swap-back-keeping').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-back.ok',
    'with intent, when m2me-swap-back, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back')
      .when('m2me-swap-back').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-destroying.ok',
    'with intent, when m2me-swap-destroying, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/destroyed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, DEC-232, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-swap-destroying').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-keeping-destroying.ok',
    'with intent, when m2me-swap-keeping-destroying, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/destroyed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-swap-keeping-destroying').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-keeping.ok',
    'with intent, when m2me-swap-keeping, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-swap-keeping').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-to-be-renewed.ok',
    'with intent, when m2me-swap-to-be-renewed, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed')
      .when('m2me-swap-to-be-renewed').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-unanswered-destroying.ok',
    'with intent, when m2me-swap-unanswered-destroying, then tre.swapped to m2me sent, under AMB-15/T2 and AMB-22/destroyed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, DEC-232, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre')
      .when('m2me-swap-unanswered-destroying').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap-unanswered.ok',
    'with intent, when m2me-swap-unanswered, then tre.installFailed to m2me sent, under AMB-15/T2 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s15b, AMB-23, AMB-22]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre', 'slot-fault')
      .when('m2me-swap-unanswered').sends('tre.installFailed to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap.17229117.ok',
    'with intent, when m2me-swap, then tre.installFailed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s15b, AMB-23, AMB-22]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault')
      .when('m2me-swap').sends('tre.installFailed to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap.ok',
    'with intent, when m2me-swap, then tre.swapped to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, TR33812-5.1.3.7.4.2-s14, AMB-22, TR33812-5.1.3.7.2-p04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-swap').sends('tre.swapped to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.slot-fault.ok',
    'with intent, when slot-fault, then nothing sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s15b, AMB-23]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('slot-fault').sendsNothing()
      .still('m2me-sign-cancel').sends('tre.cancel to m2me')
      .still('m2me-revert-to-pristine').sends('tre.pristine to m2me')
      .still('m2me-open-session-b-again').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-b-again').sends('tre.staged to m2me')
      .still('m2me-install').sends('tre.installFailed to m2me'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-boot.c87f3359.ok',
    'with pristine, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 and AMB-22/sealed and AMB-23/strict [DEC-237, AMB-23, AMB-27, DEC-57, TR33812-5.1.3.7.4.2-s10c, TR33812-5.1.3.7.4.2-s15b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap', 'm2me-revert-to-pristine', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-boot.ok',
    'with pristine, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-revert.ok',
    'with pristine, when m2me-revert, then tre.reverted to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-235, AMB-23, TR33812-5.1.3.7.4.2-n16b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'm2me-revert-to-pristine')
      .when('m2me-revert').sends('tre.reverted to m2me'));

  scenario('tre/5.1.3.7.4.2/pristine.power-cut.ok',
    'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('power-cut').sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-boot.ok',
    'with reported, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-close-report-b.ok',
    'with reported, when m2me-close-report-b, then tre.reportClosed to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit-back.ok',
    'with reported, when m2me-commit-back, then tre.committed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-140, DEC-45, TR33812-5.1.3.7.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit-back').sends('tre.committed to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit.557d59a1.ok',
    'with reported, when m2me-commit, then tre.committed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-140, DEC-45, TR33812-5.1.3.7.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit').sends('tre.committed to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit.ok',
    'with reported, when m2me-commit, then tre.committed to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-22, DEC-45, TR33812-5.1.3.7.4.2-s13a]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit').sends('tre.committed to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-sign-report-success.ok',
    'with reported, when m2me-sign-report-success, then tre.report to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-13, DEC-45, DEC-63]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-sign-report-success').sends('tre.report to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-boot.ok',
    'with stagedChange, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.ok',
    'with stagedChange, when m2me-check-abort-b, then tre.abortVerified to m2me sent [AMB-12, TR33812-5.1.3.7.4.2-s08]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-b').sends('tre.abortVerified to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-close-report-b.ok',
    'with stagedChange, when m2me-close-report-b, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-2.ok',
    'with stagedChange, when m2me-commit-intent-2, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-2').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.ok',
    'with stagedChange, when m2me-commit-intent-of-both, then tre.intentWritten to m2me sent, under AMB-15/T3 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-of-both').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-the-tre.ok',
    'with stagedChange, when m2me-commit-intent-of-the-tre, then tre.intentWritten to m2me sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-of-the-tre').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-to-be-renewed.ok',
    'with stagedChange, when m2me-commit-intent-to-be-renewed, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed')
      .when('m2me-commit-intent-to-be-renewed').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.31a6098d.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-close-report-b')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.73714b5d-3dc7d3cb.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-aka-a.made-for-the-isim')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.73714b5d-44287d61.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-sign-report-failure')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.73714b5d-7fbf5388.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-attest-again-b')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.73714b5d-f91a4465.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-aka-a.stale')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.af9fd660.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-aka-a')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-boot.ok',
    'with stagedInitial, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.slot-fault.ok',
    'with stagedInitial, when slot-fault, then nothing sent [TR33812-5.1.3.7.4.2-s15b, AMB-23]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('slot-fault').sendsNothing()
      .still('m2me-install').sends('tre.installFailed to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.ok',
    'with swapped, when m2me-activate-acknowledged, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate-acknowledged').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-to-be-renewed.ok',
    'with swapped, when m2me-activate-to-be-renewed, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed')
      .when('m2me-activate-to-be-renewed').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate.ok',
    'with swapped, when m2me-activate, then tre.activated to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p04, AMB-25, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-boot.ok',
    'with swapped, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-close-report-b.ok',
    'with swapped, when m2me-close-report-b, then tre.reportClosed to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-boot.ok',
    'with unconfirmed, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-close-report-b.ok',
    'with unconfirmed, when m2me-close-report-b, then tre.reportClosed to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-revert-to-be-renewed.ok',
    'with unconfirmed, when m2me-revert-to-be-renewed, then tre.reverted to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged')
      .when('m2me-revert-to-be-renewed').sends('tre.reverted to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok',
    'with unconfirmed, when m2me-revert, then tre.reverted to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-revert').sends('tre.reverted to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-report-success.ok',
    'with unconfirmed, when m2me-sign-report-success, then tre.report to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, AMB-25, DEC-63]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-sign-report-success').sends('tre.report to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew-again.ok',
    'with active, when m2me-renew-again, then tre.renewed to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'power-cut', 'm2me-boot', 'm2me-sign-renewal-ordered')
      .when('m2me-renew-again').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.ok',
    'with active, when m2me-renew, then tre.renewed to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision-by-ro.ok',
    'with active, when m2me-reprovision-by-ro, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision-by-ro').sends('tre.departure to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.ok',
    'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision').sends('tre.departure to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.cbaee7ed.ok',
    'with active, when m2me-sign-renewal-ordered, then tre.renewed to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-152, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-renew')
      .when('m2me-sign-renewal-ordered').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.ok',
    'with active, when m2me-sign-renewal-ordered, then tre.renewalRequest to m2me sent [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered').sends('tre.renewalRequest to m2me'));

  scenario('tre/5.1.3.7.4.3/active.m2me-sign-renewal.ok',
    'with active, when m2me-sign-renewal, then tre.renewalRequest to m2me sent [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'initial-credential-nears-end', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal').sends('tre.renewalRequest to m2me'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok',
    'with cancelling, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-revert-to-pristine.ok',
    'with cancelling, when m2me-revert-to-pristine, then tre.pristine to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-o05, AMB-23, DEC-235]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-revert-to-pristine').sends('tre.pristine to m2me'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.ok',
    'with cancelling, when m2me-sign-renewal-ordered, then tre.renewalRequest to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed')
      .when('m2me-sign-renewal-ordered').sends('tre.renewalRequest to m2me'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.ok',
    'with intent, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.ok',
    'with intent, when m2me-sign-renewal-ordered, then tre.renewalRequest to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed')
      .when('m2me-sign-renewal-ordered').sends('tre.renewalRequest to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.initial-credential-lost.ok',
    'with pristine, when initial-credential-lost, then nothing sent [AMB-40]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('initial-credential-lost').sendsNothing()
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-a').sends('tre.staged to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-reprovision').refuses('noBootstrapPath').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.initial-credential-nears-end.ok',
    'with pristine, when initial-credential-nears-end, then nothing sent [TR33812-5.1.3.7.4.3-n09, DEC-154]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot')
      .when('initial-credential-nears-end').sendsNothing()
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-promotion').refuses('expired').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok',
    'with pristine, when m2me-close-report-a, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-close-report-a').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok',
    'with pristine, when m2me-close-report-b, then tre.reportClosed to m2me sent [DEC-45, AMB-13, DEC-237]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-close-report-b').sends('tre.reportClosed to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-renew-unasked.c86b1432.ok',
    'with pristine, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-renew-unasked.ok',
    'with pristine, when m2me-renew-unasked, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory-by-reference')
      .when('m2me-renew-unasked').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-renewal-unasked.c86b1432.ok',
    'with pristine, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-renewal-unasked.ok',
    'with pristine, when m2me-sign-renewal-unasked, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory-by-reference')
      .when('m2me-sign-renewal-unasked').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.ok',
    'with reported, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.ok',
    'with reported, when m2me-sign-renewal-ordered, then tre.renewalRequest to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-sign-renewal-ordered').sends('tre.renewalRequest to m2me'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok',
    'with stagedChange, when m2me-renew, then tre.renewed to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.ok',
    'with stagedChange, when m2me-sign-renewal-ordered, then tre.renewalRequest to m2me sent [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed')
      .when('m2me-sign-renewal-ordered').sends('tre.renewalRequest to m2me'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok',
    'with unconfirmed, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.ok',
    'with unconfirmed, when m2me-sign-renewal-ordered, then tre.renewalRequest to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n10, TR33812-5.1.3.3.2.1-o13, AMB-40, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered').sends('tre.renewalRequest to m2me'));
});
