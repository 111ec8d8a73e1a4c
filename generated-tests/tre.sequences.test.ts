/**
 * tre: named sequences. 40 tests.
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

describe('tre: named sequences', () => {
  scenario('tre/5.1.3.3.2.1/sequence.a-device-whose-pcid-was-promoted-is-not-made-pristine.ok',
    'with active, when m2me-aka-a-2, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-reprovision')
      .when('m2me-aka-a-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/sequence.a-promoted-pcid-counts-on-as-an-mcim.ok',
    'with active, when m2me-aka-a-3, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion.wrong-key', 'm2me-stage-promotion.other-session', 'm2me-stage-promotion.of-another-pcid', 'm2me-stage-promotion', 'm2me-install', 'm2me-aka-pcid-2', 'power-cut', 'm2me-boot', 'm2me-aka-a', 'm2me-activate-acknowledged', 'm2me-aka-pcid-2', 'm2me-aka-a', 'm2me-aka-a-2', 'm2me-aka-a-3', 'm2me-select-isim', 'power-cut', 'm2me-boot')
      .when('m2me-aka-a-3').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/sequence.a-promotion-that-was-not-installed-is-given-up.ok',
    'with pristine, when m2me-aka-pcid-2, then tre.akaResult to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.1-o23, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'power-cut', 'm2me-boot', 'm2me-aka-a')
      .when('m2me-aka-pcid-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/sequence.an-isim-is-erased-with-its-mcim.neg.unexpected',
    'with pristine, when m2me-aka-isim-a-2, then refused (noIsim) and tre.refused to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-reprovision', 'm2me-select-isim')
      .when('m2me-aka-isim-a-2').refuses('noIsim').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a-2.ok'));

  scenario('tre/5.1.3.3.2.1/sequence.an-isim-is-in-use-with-its-mcim.ok',
    'with active, when m2me-aka-isim-a-2, then tre.akaResult to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-select-isim', 'm2me-boot', 'm2me-select-isim', 'm2me-aka-isim-a', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-select-isim', 'm2me-install', 'm2me-select-isim', 'm2me-aka-isim-a', 'm2me-activate-acknowledged', 'm2me-select-isim', 'm2me-aka-isim-a.wrong-key', 'm2me-aka-isim-a.made-for-the-usim', 'm2me-aka-isim-a', 'm2me-aka-isim-a.stale', 'm2me-aka-a.made-for-the-isim', 'm2me-aka-a', 'power-cut', 'm2me-select-isim', 'm2me-boot', 'm2me-aka-isim-a')
      .when('m2me-aka-isim-a-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/sequence.an-isim-rests-and-returns-with-its-mcim.ok',
    'with unconfirmed, when m2me-aka-isim-a-2, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-select-isim', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-select-isim', 'm2me-aka-isim-a')
      .when('m2me-aka-isim-a-2').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.3.2.1/sequence.no-isim-where-the-package-has-none.neg.unexpected',
    'with active, when m2me-aka-isim-a, then refused (noIsim) and tre.refused to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-select-isim')
      .when('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/sequence.no-isim-while-nothing-is-in-use.ok',
    'with cancelling, when m2me-select-isim, then tre.isimSelected to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-select-isim', 'm2me-swap', 'm2me-select-isim', 'm2me-aka-isim-a', 'm2me-activate', 'm2me-select-isim', 'm2me-aka-isim-a', 'm2me-revert')
      .when('m2me-select-isim').sends('tre.isimSelected to m2me'));

  scenario('tre/5.1.3.3.2.1/sequence.proof-of-an-account-in-service.neg.unexpected',
    'with active, when m2me-prove-access, then refused (unknownIdentity) and tre.refused to m2me sent [TR33812-5.1.3.3.2.1-o12, AMB-27, DEC-94]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-prove-access').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-prove-access.ok'));

  scenario('tre/5.1.3.6.3/sequence.a-pcid-is-not-promoted-in-service.ok',
    'with active, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.6.3/sequence.a-pcid-that-ends-is-not-promoted.neg.unexpected',
    'with pristine, when m2me-stage-promotion, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08o, DEC-215, DEC-154]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'initial-credential-nears-end')
      .when('m2me-stage-promotion').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-promotion.ok'));

  scenario('tre/5.1.3.6.3/sequence.a-token-of-an-earlier-session.neg.unexpected',
    'with pristine, when m2me-stage-a-for-a-token, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-a-token', 'power-cut', 'm2me-boot')
      .when('m2me-stage-a-for-a-token').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.6.3/sequence.first-provisioning-by-a-dpf-with-a-token.ok',
    'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-a-token.missing-field', 'm2me-stage-a-for-a-token.wrong-key', 'm2me-stage-a-for-a-token.other-device', 'm2me-stage-a-for-a-token.for-other-dpf', 'm2me-stage-a-for-a-token.other-session', 'm2me-stage-a-for-a-token.expired', 'm2me-stage-a-for-a-token')
      .when('m2me-install').sends('tre.installed to m2me'));

  scenario('tre/5.1.3.6.3/sequence.without-a-pcid-none-is-promoted.neg.unexpected',
    'with pristine, when m2me-stage-promotion, then refused (unknownIdentity) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-promotion').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-promotion.ok'));

  scenario('tre/5.1.3.7.2/sequence.forged-challenge-of-an-mcim-that-is-not-there.neg.wrongKey',
    'with pristine, when m2me-aka-a.wrong-key, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-a.wrong-key').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/sequence.forged-challenge-of-the-pcid-in-service.neg.wrongKey',
    'with active, when m2me-aka-pcid.wrong-key, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid.wrong-key').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/sequence.stale-challenge-of-an-mcim-that-is-not-there.neg.stale',
    'with pristine, when m2me-aka-a.stale, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-a.stale').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/sequence.stale-challenge-of-the-pcid-in-service.neg.stale',
    'with active, when m2me-aka-pcid.stale, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid.stale').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.4.2/sequence.a-change-by-a-dpf-with-a-token.ok',
    'with stagedChange, when m2me-commit-intent, then tre.intentWritten to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, DEC-50, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b-for-a-token.missing-field', 'm2me-stage-b-for-a-token.wrong-key', 'm2me-stage-b-for-a-token.other-device', 'm2me-stage-b-for-a-token.for-other-dpf', 'm2me-stage-b-for-a-token.other-session', 'm2me-stage-b-for-a-token.expired', 'm2me-stage-b-for-a-token')
      .when('m2me-commit-intent').sends('tre.intentWritten to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.a-failed-installation-is-owed-until-it-is-acknowledged.ok',
    'with pristine, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 and AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap', 'm2me-revert-to-pristine', 'power-cut', 'm2me-boot', 'm2me-sign-report-failure', 'm2me-close-report-b.wrong-key', 'power-cut', 'm2me-boot', 'm2me-close-report-b', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.a-failed-installation-is-owed-until-the-next-session.ok',
    'with pristine, when m2me-boot, then tre.bootState to m2me sent, under AMB-15/T1 and AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'slot-fault', 'm2me-swap', 'm2me-revert-to-pristine', 'power-cut', 'm2me-boot', 'm2me-open-session-a-back', 'power-cut')
      .when('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.destroyed-in-the-swap.ok',
    'with reported, when m2me-commit, then tre.committed to m2me sent, under AMB-15/T1 and AMB-22/destroyed [AMB-22, DEC-45, TR33812-5.1.3.7.4.2-s13a]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-destroying', 'power-cut', 'm2me-boot', 'm2me-activate', 'm2me-revert', 'power-cut', 'm2me-boot', 'm2me-aka-b', 'm2me-sign-report-success', 'power-cut', 'm2me-boot')
      .when('m2me-commit').sends('tre.committed to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.destroyed-without-the-word-of-the-old-sho.neg.unexpected',
    'with unconfirmed, when m2me-revert, then refused (noMcim) and tre.refused to m2me sent, under AMB-15/T2 and AMB-22/destroyed [AMB-22, DEC-232]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-of-the-tre', 'm2me-swap-unanswered-destroying', 'm2me-activate')
      .when('m2me-revert').refuses('noMcim').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/sequence.kept-in-the-swap-though-there-is-no-way-back.ok',
    'with unconfirmed, when m2me-revert, then tre.reverted to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping-destroying', 'm2me-activate')
      .when('m2me-revert').sends('tre.reverted to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.kept-without-the-word-of-its-operator.neg.unexpected',
    'with active, when m2me-stage-switch-to-a, then refused (noMcim) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a').refuses('noMcim').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.7.4.2/sequence.replaced-at-rest-by-its-own-operator.neg.unexpected',
    'with active, when m2me-stage-switch-to-a-again, then refused (noMcim) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-a-anew', 'power-cut', 'm2me-boot', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').refuses('noMcim').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a-again.ok'));

  scenario('tre/5.1.3.7.4.2/sequence.switch-aborted.ok',
    'with active, when m2me-stage-switch-to-a-again, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-check-abort-back', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.switch-cancelled.ok',
    'with active, when m2me-stage-switch-to-a-again, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-sign-cancel', 'm2me-close-cancel-back', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.switch-erased.neg.unexpected',
    'with pristine, when m2me-stage-switch-to-a-again, then refused (noMcim) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-sign-cancel', 'm2me-revert-to-pristine', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').refuses('noMcim').sends('tre.refused to m2me')
      .still('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a-again.ok'));

  scenario('tre/5.1.3.7.4.2/sequence.switch-fallen-back.ok',
    'with active, when m2me-stage-switch-to-a-again, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-revert', 'm2me-close-cancel-back', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.switch-without-a-token.ok',
    'with active, when m2me-stage-switch-to-a-again, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back.wrong-key', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.switch-without-power.ok',
    'with active, when m2me-stage-switch-to-a-again, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'power-cut', 'm2me-boot', 'm2me-open-session-a-back-again')
      .when('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.switched-back-and-forth.ok',
    'with active, when m2me-stage-switch-to-b, then tre.staged to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-v02, AMB-39, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit-back', 'm2me-open-session-b-back')
      .when('m2me-stage-switch-to-b').sends('tre.staged to m2me'));

  scenario('tre/5.1.3.7.4.2/sequence.switched-back.ok',
    'with reported, when m2me-commit-back, then tre.committed to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-22, DEC-45, TR33812-5.1.3.7.4.2-s13a]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate', 'm2me-aka-a', 'm2me-sign-report-success')
      .when('m2me-commit-back').sends('tre.committed to m2me'));

  scenario('tre/5.1.3.7.4.3/sequence.a-credential-is-renewed-while-a-change-is-cancelled.ok',
    'with cancelling, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-to-be-renewed', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/sequence.a-credential-is-renewed-while-a-change-is-meant.ok',
    'with intent, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/sequence.a-credential-is-renewed-while-a-change-is-reported.ok',
    'with reported, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-to-be-renewed', 'm2me-sign-report-success-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/sequence.a-credential-is-renewed-while-a-change-is-staged.ok',
    'with stagedChange, when m2me-renew, then tre.renewed to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/sequence.a-credential-is-renewed-while-a-change-is-unconfirmed.ok',
    'with unconfirmed, when m2me-renew, then tre.renewed to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, TR33812-5.1.3.3.2.1-o13, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew').sends('tre.renewed to m2me'));

  scenario('tre/5.1.3.7.4.3/sequence.another-initial-credential-is-a-way-back.ok',
    'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-aka-pcid', 'm2me-open-session-a', 'm2me-stage-promotion', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-renew', 'm2me-aka-a-2')
      .when('m2me-reprovision').sends('tre.departure to m2me'));
});
