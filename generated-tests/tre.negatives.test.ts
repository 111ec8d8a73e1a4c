/**
 * tre: each spoilt input where the genuine one is accepted. 311 tests.
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

describe('tre: each spoilt input where the genuine one is accepted', () => {
  scenario('tre/5.1.3.3.1/active.m2me-stage-b.for-later.neg.denied',
    'with active, when m2me-stage-b.for-later, then refused (outOfOrder) and tre.refused to m2me sent [DEC-104, TR33812-5.1.3.3.1-o04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.for-later').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-on-order.neg.otherOperator',
    'with installed, when m2me-activate-on-order.other-operator, then refused (badSignature) and tre.refused to m2me sent [DEC-101, TR33812-5.1.3.3.1-o04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.3.1/installed.m2me-activate-on-order.neg.wrongKey',
    'with installed, when m2me-activate-on-order.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-101, TR33812-5.1.3.3.1-o04]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.made-for-the-isim.neg.denied',
    'with active, when m2me-aka-a.made-for-the-isim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a.made-for-the-isim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.neg.stale',
    'with active, when m2me-aka-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-a.neg.wrongKey',
    'with active, when m2me-aka-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.neg.stale',
    'with active, when m2me-aka-b.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-b.neg.wrongKey',
    'with active, when m2me-aka-b.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit')
      .when('m2me-aka-b.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.made-for-the-usim.neg.denied',
    'with active, when m2me-aka-isim-a.made-for-the-usim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-isim-a.made-for-the-usim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.neg.stale',
    'with active, when m2me-aka-isim-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.neg.wrongKey',
    'with active, when m2me-aka-isim-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-isim-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.made-for-the-isim.neg.denied',
    'with cancelling, when m2me-aka-a.made-for-the-isim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a.made-for-the-isim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.neg.stale',
    'with cancelling, when m2me-aka-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.neg.wrongKey',
    'with cancelling, when m2me-aka-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/cancelling.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-b.neg.stale',
    'with cancelling, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-sign-cancel')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-b.neg.wrongKey',
    'with cancelling, when m2me-aka-b.wrong-key, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-sign-cancel')
      .when('m2me-aka-b.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-isim-a.made-for-the-usim.neg.denied',
    'with cancelling, when m2me-aka-isim-a.made-for-the-usim, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-isim-a.made-for-the-usim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-isim-a.neg.stale',
    'with cancelling, when m2me-aka-isim-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/cancelling.m2me-aka-isim-a.neg.wrongKey',
    'with cancelling, when m2me-aka-isim-a.wrong-key, then tre.akaResult to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-isim-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.neg.stale',
    'with installed, when m2me-aka-pcid.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.neg.wrongKey',
    'with installed, when m2me-aka-pcid.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-pcid.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/installed.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.made-for-the-isim.neg.denied',
    'with intent, when m2me-aka-a.made-for-the-isim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a.made-for-the-isim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/intent.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.neg.stale',
    'with intent, when m2me-aka-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/intent.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-a.neg.wrongKey',
    'with intent, when m2me-aka-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/intent.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-b.neg.stale',
    'with intent, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-b.neg.wrongKey',
    'with intent, when m2me-aka-b.wrong-key, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back')
      .when('m2me-aka-b.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.made-for-the-usim.neg.denied',
    'with intent, when m2me-aka-isim-a.made-for-the-usim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a.made-for-the-usim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.neg.stale',
    'with intent, when m2me-aka-isim-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.neg.wrongKey',
    'with intent, when m2me-aka-isim-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-isim-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/intent.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.neg.stale',
    'with pristine, when m2me-aka-pcid.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.neg.wrongKey',
    'with pristine, when m2me-aka-pcid.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-pcid.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.made-for-the-isim.neg.denied',
    'with reported, when m2me-aka-a.made-for-the-isim, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-a.made-for-the-isim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.neg.stale',
    'with reported, when m2me-aka-a.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-a.neg.wrongKey',
    'with reported, when m2me-aka-a.wrong-key, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back-keeping', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.neg.stale',
    'with reported, when m2me-aka-b.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/reported.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-aka-b.neg.wrongKey',
    'with reported, when m2me-aka-b.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-b.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/reported.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.made-for-the-isim.neg.denied',
    'with stagedChange, when m2me-aka-a.made-for-the-isim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a.made-for-the-isim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.neg.stale',
    'with stagedChange, when m2me-aka-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.neg.wrongKey',
    'with stagedChange, when m2me-aka-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-b.neg.stale',
    'with stagedChange, when m2me-aka-b.stale, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-a-anew')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-b.neg.wrongKey',
    'with stagedChange, when m2me-aka-b.wrong-key, then tre.akaResult to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-a-anew')
      .when('m2me-aka-b.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.made-for-the-usim.neg.denied',
    'with stagedChange, when m2me-aka-isim-a.made-for-the-usim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a.made-for-the-usim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.neg.stale',
    'with stagedChange, when m2me-aka-isim-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.neg.wrongKey',
    'with stagedChange, when m2me-aka-isim-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-isim-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.neg.stale',
    'with stagedInitial, when m2me-aka-pcid.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.neg.wrongKey',
    'with stagedInitial, when m2me-aka-pcid.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-pcid.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/stagedInitial.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.made-for-the-isim.neg.denied',
    'with unconfirmed, when m2me-aka-a.made-for-the-isim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-a.made-for-the-isim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.neg.stale',
    'with unconfirmed, when m2me-aka-a.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-a.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.neg.wrongKey',
    'with unconfirmed, when m2me-aka-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-a.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.neg.stale',
    'with unconfirmed, when m2me-aka-b.stale, then tre.akaResult(result=syncFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-aka-b.stale').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.neg.wrongKey',
    'with unconfirmed, when m2me-aka-b.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-aka-b.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-b.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.made-for-the-usim.neg.denied',
    'with unconfirmed, when m2me-aka-isim-a.made-for-the-usim, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-isim-a.made-for-the-usim').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.neg.wrongKey',
    'with unconfirmed, when m2me-aka-isim-a.wrong-key, then tre.akaResult(result=macFailure, sqn=0) to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-with-isim', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-aka-isim-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a', 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate')
      .when('m2me-aka-isim-a.wrong-key').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/unconfirmed.m2me-aka-isim-a.ok'));

  scenario('tre/5.1.3.4.3/active.m2me-stage-b-for-a-token.for-other-dpf.neg.denied',
    'with active, when m2me-stage-b-for-a-token.for-other-dpf, then refused (notAuthorised) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token.for-other-dpf').refuses('notAuthorised').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/active.m2me-stage-b-for-a-token.neg.expired',
    'with active, when m2me-stage-b-for-a-token.expired, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token.expired').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/active.m2me-stage-b-for-a-token.neg.missingField',
    'with active, when m2me-stage-b-for-a-token.missing-field, then refused (noToken) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token.missing-field').refuses('noToken').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/active.m2me-stage-b-for-a-token.neg.otherDevice',
    'with active, when m2me-stage-b-for-a-token.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/active.m2me-stage-b-for-a-token.neg.otherSession',
    'with active, when m2me-stage-b-for-a-token.other-session, then refused (unknownSession) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/active.m2me-stage-b-for-a-token.neg.wrongKey',
    'with active, when m2me-stage-b-for-a-token.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-for-a-token.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/pristine.m2me-stage-a-for-a-token.for-other-dpf.neg.denied',
    'with pristine, when m2me-stage-a-for-a-token.for-other-dpf, then refused (notAuthorised) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token.for-other-dpf').refuses('notAuthorised').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/pristine.m2me-stage-a-for-a-token.neg.expired',
    'with pristine, when m2me-stage-a-for-a-token.expired, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token.expired').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/pristine.m2me-stage-a-for-a-token.neg.missingField',
    'with pristine, when m2me-stage-a-for-a-token.missing-field, then refused (noToken) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token.missing-field').refuses('noToken').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/pristine.m2me-stage-a-for-a-token.neg.otherDevice',
    'with pristine, when m2me-stage-a-for-a-token.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/pristine.m2me-stage-a-for-a-token.neg.otherSession',
    'with pristine, when m2me-stage-a-for-a-token.other-session, then refused (unknownSession) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.4.3/pristine.m2me-stage-a-for-a-token.neg.wrongKey',
    'with pristine, when m2me-stage-a-for-a-token.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a-for-a-token.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a-for-a-token.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.neg.expired',
    'with active, when m2me-open-session-b.expired, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b.expired').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.neg.otherDevice',
    'with active, when m2me-open-session-b.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.neg.stale',
    'with active, when m2me-open-session-b.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.neg.wrongKey',
    'with active, when m2me-open-session-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06, TR33812-5.1.3.7.4.2-s03a]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.by-other-operator.neg.denied',
    'with active, when m2me-stage-b.by-other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.by-other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.neg.otherDevice',
    'with active, when m2me-stage-b.other-device, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.neg.stale',
    'with active, when m2me-stage-b.stale, then refused (stale) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.neg.wrongKey',
    'with active, when m2me-stage-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.other-device-same-tre.neg.otherDevice',
    'with active, when m2me-stage-b.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.other-tre.neg.otherDevice',
    'with active, when m2me-stage-b.other-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.sealed-to-other.neg.corrupt',
    'with active, when m2me-stage-b.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-switch-to-a.by-active-operator.neg.denied',
    'with active, when m2me-stage-switch-to-a.by-active-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.by-active-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-switch-to-a.neg.otherDevice',
    'with active, when m2me-stage-switch-to-a.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-switch-to-a.neg.stale',
    'with active, when m2me-stage-switch-to-a.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-switch-to-a.neg.wrongKey',
    'with active, when m2me-stage-switch-to-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-acknowledged.neg.otherSession',
    'with installed, when m2me-activate-acknowledged.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-activate-acknowledged.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-acknowledged.neg.wrongKey',
    'with installed, when m2me-activate-acknowledged.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-activate-acknowledged.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-acknowledged.of-failure.neg.denied',
    'with installed, when m2me-activate-acknowledged.of-failure, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-activate-acknowledged.of-failure').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-on-order.neg.otherDevice',
    'with installed, when m2me-activate-on-order.other-device, then refused (otherDevice) and tre.refused to m2me sent [DEC-101]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-on-order.neg.otherSession',
    'with installed, when m2me-activate-on-order.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-101]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-on-order.of-other-mcim-same-version.neg.replay',
    'with installed, when m2me-activate-on-order.of-other-mcim-same-version, then refused (stale) and tre.refused to m2me sent [DEC-101]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.of-other-mcim-same-version').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-on-order.of-other-mcim.neg.replay',
    'with installed, when m2me-activate-on-order.of-other-mcim, then refused (stale) and tre.refused to m2me sent [DEC-101]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.of-other-mcim').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-on-order.other-device-same-tre.neg.otherDevice',
    'with installed, when m2me-activate-on-order.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [DEC-101]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-on-order.other-tre.neg.otherDevice',
    'with installed, when m2me-activate-on-order.other-tre, then refused (otherDevice) and tre.refused to m2me sent [DEC-101]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a-for-later', 'm2me-install')
      .when('m2me-activate-on-order.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-on-order.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-a.neg.otherSession',
    'with installed, when m2me-attest-again-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-attest-again-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-a.neg.wrongKey',
    'with installed, when m2me-attest-again-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-attest-again-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-b.neg.otherSession',
    'with installed, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-install')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-b.neg.wrongKey',
    'with installed, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-install')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-a.neg.otherSession',
    'with installed, when m2me-close-report-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-close-report-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-a.neg.wrongKey',
    'with installed, when m2me-close-report-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-close-report-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-a.of-success.neg.denied',
    'with installed, when m2me-close-report-a.of-success, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-close-report-a.of-success').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-b.neg.wrongKey',
    'with installed, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-install')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.neg.expired',
    'with pristine, when m2me-open-session-a.expired, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-a.expired').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.neg.otherDevice',
    'with pristine, when m2me-open-session-a.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-a.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.neg.stale',
    'with pristine, when m2me-open-session-a.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-a.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.neg.wrongKey',
    'with pristine, when m2me-open-session-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06, TR33812-5.1.3.7.4.2-s03a]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.neg.expired',
    'with pristine, when m2me-open-session-b.expired, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b.expired').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.neg.otherDevice',
    'with pristine, when m2me-open-session-b.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.neg.stale',
    'with pristine, when m2me-open-session-b.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.neg.wrongKey',
    'with pristine, when m2me-open-session-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06, TR33812-5.1.3.7.4.2-s03a]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-b.of-active-operator.neg.denied',
    'with pristine, when m2me-open-session-b.of-active-operator, then tre.sessionOpened(shoId=A) to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-open-session-b.of-active-operator').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.by-other-operator.neg.denied',
    'with pristine, when m2me-stage-a.by-other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.by-other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.neg.otherDevice',
    'with pristine, when m2me-stage-a.other-device, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.neg.stale',
    'with pristine, when m2me-stage-a.stale, then refused (stale) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.neg.wrongKey',
    'with pristine, when m2me-stage-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.other-device-same-tre.neg.otherDevice',
    'with pristine, when m2me-stage-a.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.other-tre.neg.otherDevice',
    'with pristine, when m2me-stage-a.other-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.sealed-to-other.neg.corrupt',
    'with pristine, when m2me-stage-a.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.by-other-operator.neg.denied',
    'with pristine, when m2me-stage-b.by-other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.by-other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.for-later.neg.denied',
    'with pristine, when m2me-stage-b.for-later, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.for-later').sends('tre.staged to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.neg.otherDevice',
    'with pristine, when m2me-stage-b.other-device, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.neg.stale',
    'with pristine, when m2me-stage-b.stale, then refused (stale) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.neg.wrongKey',
    'with pristine, when m2me-stage-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.other-device-same-tre.neg.otherDevice',
    'with pristine, when m2me-stage-b.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.other-tre.neg.otherDevice',
    'with pristine, when m2me-stage-b.other-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.sealed-to-other.neg.corrupt',
    'with pristine, when m2me-stage-b.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-promotion.neg.wrongKey',
    'with pristine, when m2me-stage-promotion.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-promotion.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-promotion.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-promotion.of-another-pcid.neg.denied',
    'with pristine, when m2me-stage-promotion.of-another-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-promotion.of-another-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-promotion.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.neg.otherSession',
    'with stagedInitial, when m2me-attest-again-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-attest-again-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.neg.wrongKey',
    'with stagedInitial, when m2me-attest-again-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-attest-again-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-b.neg.otherSession',
    'with stagedInitial, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-b.neg.wrongKey',
    'with stagedInitial, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.neg.otherSession',
    'with stagedInitial, when m2me-check-abort-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-check-abort-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.neg.wrongKey',
    'with stagedInitial, when m2me-check-abort-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-check-abort-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.neg.otherSession',
    'with stagedInitial, when m2me-check-abort-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.neg.wrongKey',
    'with stagedInitial, when m2me-check-abort-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.neg.otherSession',
    'with stagedInitial, when m2me-close-report-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-close-report-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.neg.wrongKey',
    'with stagedInitial, when m2me-close-report-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-close-report-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.of-success.neg.denied',
    'with stagedInitial, when m2me-close-report-a.of-success, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-close-report-a.of-success').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-b.neg.wrongKey',
    'with stagedInitial, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-attest-again-b.neg.otherSession',
    'with active, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/active.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-attest-again-b.neg.wrongKey',
    'with active, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/active.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-check-abort-b.neg.otherSession',
    'with active, when m2me-check-abort-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-check-abort-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-check-abort-b.neg.wrongKey',
    'with active, when m2me-check-abort-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-check-abort-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-a.neg.otherSession',
    'with active, when m2me-close-report-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-close-report-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.2/active.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-a.neg.wrongKey',
    'with active, when m2me-close-report-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-close-report-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.2/active.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-a.of-success.neg.denied',
    'with active, when m2me-close-report-a.of-success, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-close-report-a.of-success').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.2/active.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-b.neg.wrongKey',
    'with active, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.2/active.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-reprovision.neg.stale',
    'with active, when m2me-reprovision.stale, then refused (stale) and tre.refused to m2me sent [AMB-28, DEC-86]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-reprovision.of-other-old-operator.neg.otherOperator',
    'with active, when m2me-reprovision.of-other-old-operator, then refused (otherOperator) and tre.refused to m2me sent [AMB-28, DEC-86]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.of-other-old-operator').refuses('otherOperator').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-renewal-ordered.neg.otherDevice',
    'with active, when m2me-sign-renewal-ordered.other-device, then refused (otherDevice) and tre.refused to m2me sent [DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-activate-to-be-renewed').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.of-a-stranger.neg.wrongKey',
    'with active, when m2me-sign-token-with-consent.of-a-stranger, then refused (badSignature) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.of-a-stranger').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.of-another-device.neg.otherDevice',
    'with active, when m2me-sign-token-with-consent.of-another-device, then refused (tokenMismatch) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.of-another-device').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.of-another-epoch.neg.stale',
    'with active, when m2me-sign-token-with-consent.of-another-epoch, then refused (tokenMismatch) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.of-another-epoch').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.of-another-id.neg.replay',
    'with active, when m2me-sign-token-with-consent.of-another-id, then refused (tokenMismatch) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.of-another-id').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.of-another-tre.neg.otherDevice',
    'with active, when m2me-sign-token-with-consent.of-another-tre, then refused (tokenMismatch) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.of-another-tre').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.that-has-a-consent.neg.corrupt',
    'with active, when m2me-sign-token-with-consent.that-has-a-consent, then refused (badSignature) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.that-has-a-consent').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.to-another-change.neg.otherOperator',
    'with active, when m2me-sign-token-with-consent.to-another-change, then refused (tokenMismatch) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.to-another-change').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token-with-consent.to-leave-another.neg.denied',
    'with active, when m2me-sign-token-with-consent.to-leave-another, then refused (tokenMismatch) and tre.refused to m2me sent [AMB-15, DEC-81]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token-with-consent.to-leave-another').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token-with-consent.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token.by-new-operator.neg.denied',
    'with active, when m2me-sign-token.by-new-operator, then refused (badSignature) and tre.refused to m2me sent [AMB-15, DEC-82, DEC-92]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token.by-new-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token.neg.stale',
    'with active, when m2me-sign-token.stale, then refused (stale) and tre.refused to m2me sent [DEC-82]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token.neg.wrongKey',
    'with active, when m2me-sign-token.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-15, DEC-82, DEC-92]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token.of-other-old-operator.neg.otherOperator',
    'with active, when m2me-sign-token.of-other-old-operator, then refused (otherOperator) and tre.refused to m2me sent [DEC-82]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token.of-other-old-operator').refuses('otherOperator').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token.other-device-same-tre.neg.otherDevice',
    'with active, when m2me-sign-token.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [DEC-82]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-token.other-tre.neg.otherDevice',
    'with active, when m2me-sign-token.other-tre, then refused (otherDevice) and tre.refused to m2me sent [DEC-82]', (t) => t
      .given('m2me-load-factory-for-open-access', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-token.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-sign-token.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-stage-b.neg.otherOperator',
    'with active, when m2me-stage-b.other-operator, then refused (otherOperator) and tre.refused to m2me sent [AMB-11, AMB-14]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.other-operator').refuses('otherOperator').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-stage-b.neg.otherSession',
    'with active, when m2me-stage-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-stage-switch-to-a.neg.otherOperator',
    'with active, when m2me-stage-switch-to-a.other-operator, then refused (otherOperator) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-11, AMB-14]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.other-operator').refuses('otherOperator').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-stage-switch-to-a.neg.otherSession',
    'with active, when m2me-stage-switch-to-a.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-open-session-b.of-active-operator.neg.denied',
    'with active, when m2me-open-session-b.of-active-operator, then refused (alreadyServing) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s03b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b.of-active-operator').refuses('alreadyServing').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/active.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.to-another-mcim.neg.denied',
    'with active, when m2me-stage-switch-to-a.to-another-mcim, then refused (noMcim) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-v01, DEC-141, DEC-142]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back')
      .when('m2me-stage-switch-to-a.to-another-mcim').refuses('noMcim').sends('tre.refused to m2me')
      .still('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-attest-again-b.neg.otherSession',
    'with cancelling, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/cancelling.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-attest-again-b.neg.wrongKey',
    'with cancelling, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/cancelling.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.neg.wrongKey',
    'with cancelling, when m2me-close-cancel.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [DEC-53]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-cancel.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.of-other-token.neg.replay',
    'with cancelling, when m2me-close-cancel.of-other-token, then refused (tokenMismatch) and tre.refused to m2me sent, under AMB-15/T1 [DEC-53]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-cancel.of-other-token').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-report-b.neg.wrongKey',
    'with cancelling, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-sign-renewal-ordered.neg.otherDevice',
    'with cancelling, when m2me-sign-renewal-ordered.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-attest-again-b.neg.otherSession',
    'with intent, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/intent.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-attest-again-b.neg.wrongKey',
    'with intent, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/intent.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-close-report-b.neg.wrongKey',
    'with intent, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-renewal-ordered.neg.otherDevice',
    'with intent, when m2me-sign-renewal-ordered.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 [DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap.neg.wrongKey',
    'with intent, when m2me-swap.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s12, AMB-21]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-swap.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap.of-other-token.neg.replay',
    'with intent, when m2me-swap.of-other-token, then refused (tokenMismatch) and tre.refused to m2me sent, under AMB-15/T1 [DEC-49, TR33812-5.1.3.7.4.2-s12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-swap.of-other-token').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-attest-again-b.neg.otherSession',
    'with reported, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/reported.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-attest-again-b.neg.wrongKey',
    'with reported, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/reported.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-close-report-b.neg.wrongKey',
    'with reported, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/reported.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit.neg.otherSession',
    'with reported, when m2me-commit.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/reported.m2me-commit.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit.neg.wrongKey',
    'with reported, when m2me-commit.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/reported.m2me-commit.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit.of-failure.neg.denied',
    'with reported, when m2me-commit.of-failure, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit.of-failure').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/reported.m2me-commit.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-sign-renewal-ordered.neg.otherDevice',
    'with reported, when m2me-sign-renewal-ordered.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-attest-again-b.neg.otherSession',
    'with stagedChange, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/stagedChange.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-attest-again-b.neg.wrongKey',
    'with stagedChange, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/stagedChange.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.neg.otherSession',
    'with stagedChange, when m2me-check-abort-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.neg.wrongKey',
    'with stagedChange, when m2me-check-abort-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-close-report-b.neg.wrongKey',
    'with stagedChange, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-isim-a').refuses('noIsim').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-back.by-new-operator.neg.denied',
    'with stagedChange, when m2me-commit-intent-back.by-new-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a')
      .when('m2me-commit-intent-back.by-new-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a~m2me-commit-intent-back.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-back.neg.stale',
    'with stagedChange, when m2me-commit-intent-back.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a')
      .when('m2me-commit-intent-back.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a~m2me-commit-intent-back.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-back.neg.wrongKey',
    'with stagedChange, when m2me-commit-intent-back.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap-keeping', 'm2me-activate', 'm2me-sign-report-success', 'm2me-commit', 'm2me-open-session-a-back', 'm2me-stage-switch-to-a')
      .when('m2me-commit-intent-back.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-back').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a~m2me-commit-intent-back.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.neg.wrongKey',
    'with stagedChange, when m2me-commit-intent-of-both.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-of-both.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.with-a-consent-in-a-consent.neg.corrupt',
    'with stagedChange, when m2me-commit-intent-of-both.with-a-consent-in-a-consent, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-of-both.with-a-consent-in-a-consent').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.with-a-consent-that-cannot-be-read.neg.corrupt',
    'with stagedChange, when m2me-commit-intent-of-both.with-a-consent-that-cannot-be-read, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-of-both.with-a-consent-that-cannot-be-read').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.without-consent-of-the-old-operator.neg.denied',
    'with stagedChange, when m2me-commit-intent-of-both.without-consent-of-the-old-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent-of-both.without-consent-of-the-old-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-of-both.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.by-new-operator.neg.denied',
    'with stagedChange, when m2me-commit-intent.by-new-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.by-new-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.expired',
    'with stagedChange, when m2me-commit-intent.expired, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.expired').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.missingField',
    'with stagedChange, when m2me-commit-intent.missing-field, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.missing-field').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.otherDevice',
    'with stagedChange, when m2me-commit-intent.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.otherOperator',
    'with stagedChange, when m2me-commit-intent.other-operator, then refused (tokenMismatch) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.other-operator').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.stale',
    'with stagedChange, when m2me-commit-intent.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.wrongKey',
    'with stagedChange, when m2me-commit-intent.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.not-yet-valid.neg.expired',
    'with stagedChange, when m2me-commit-intent.not-yet-valid, then refused (expired) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.not-yet-valid').refuses('expired').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.of-other-old-operator.neg.denied',
    'with stagedChange, when m2me-commit-intent.of-other-old-operator, then refused (tokenMismatch) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.of-other-old-operator').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.other-device-same-tre.neg.otherDevice',
    'with stagedChange, when m2me-commit-intent.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.other-tre.neg.otherDevice',
    'with stagedChange, when m2me-commit-intent.other-tre, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, AMB-15]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit-intent.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-sign-renewal-ordered.neg.otherDevice',
    'with stagedChange, when m2me-sign-renewal-ordered.other-device, then refused (otherDevice) and tre.refused to m2me sent [DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-attest-again-b.neg.otherSession',
    'with swapped, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/swapped.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-attest-again-b.neg.wrongKey',
    'with swapped, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/swapped.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-close-report-b.neg.wrongKey',
    'with swapped, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-attest-again-b.neg.otherSession',
    'with unconfirmed, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/unconfirmed.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-attest-again-b.neg.wrongKey',
    'with unconfirmed, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/unconfirmed.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-close-report-b.neg.wrongKey',
    'with unconfirmed, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-renewal-ordered.neg.otherDevice',
    'with unconfirmed, when m2me-sign-renewal-ordered.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.as-an-mcim.neg.denied',
    'with active, when m2me-renew.as-an-mcim, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.as-an-mcim').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.neg.otherDevice',
    'with active, when m2me-renew.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.neg.otherOperator',
    'with active, when m2me-renew.other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.neg.stale',
    'with active, when m2me-renew.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.neg.wrongKey',
    'with active, when m2me-renew.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.of-other-request.neg.otherSession',
    'with active, when m2me-renew.of-other-request, then refused (unknownRequest) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.of-other-request').refuses('unknownRequest').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.other-device-same-tre.neg.otherDevice',
    'with active, when m2me-renew.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.other-tre.neg.otherDevice',
    'with active, when m2me-renew.other-tre, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-renew.sealed-to-other.neg.corrupt',
    'with active, when m2me-renew.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.by-new-operator.neg.denied',
    'with active, when m2me-reprovision.by-new-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-r01, TR33812-5.1.3.7.4.3-s02b, AMB-28, DEC-92]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.by-new-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.neg.otherDevice',
    'with active, when m2me-reprovision.other-device, then refused (otherDevice) and tre.refused to m2me sent [AMB-28, TR33812-5.1.3.7.4.3-s02b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.neg.wrongKey',
    'with active, when m2me-reprovision.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-r01, TR33812-5.1.3.7.4.3-s02b, AMB-28, DEC-92]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.other-device-same-tre.neg.otherDevice',
    'with active, when m2me-reprovision.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-28, TR33812-5.1.3.7.4.3-s02b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.other-tre.neg.otherDevice',
    'with active, when m2me-reprovision.other-tre, then refused (otherDevice) and tre.refused to m2me sent [AMB-28, TR33812-5.1.3.7.4.3-s02b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-reprovision.to-active-operator.neg.denied',
    'with active, when m2me-reprovision.to-active-operator, then refused (alreadyServing) and tre.refused to m2me sent [AMB-28, TR33812-5.1.3.7.4.3-s02b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-reprovision.to-active-operator').refuses('alreadyServing').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-reprovision.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.neg.otherOperator',
    'with active, when m2me-sign-renewal-ordered.other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate-to-be-renewed').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.neg.stale',
    'with active, when m2me-sign-renewal-ordered.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-activate-to-be-renewed').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.neg.wrongKey',
    'with active, when m2me-sign-renewal-ordered.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate-to-be-renewed').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/active.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.as-an-mcim.neg.denied',
    'with cancelling, when m2me-renew.as-an-mcim, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.as-an-mcim').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.neg.otherDevice',
    'with cancelling, when m2me-renew.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.neg.otherOperator',
    'with cancelling, when m2me-renew.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.neg.stale',
    'with cancelling, when m2me-renew.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.neg.wrongKey',
    'with cancelling, when m2me-renew.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.of-other-request.neg.otherSession',
    'with cancelling, when m2me-renew.of-other-request, then refused (unknownRequest) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.of-other-request').refuses('unknownRequest').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.other-device-same-tre.neg.otherDevice',
    'with cancelling, when m2me-renew.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.other-tre.neg.otherDevice',
    'with cancelling, when m2me-renew.other-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-renew.sealed-to-other.neg.corrupt',
    'with cancelling, when m2me-renew.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.neg.otherOperator',
    'with cancelling, when m2me-sign-renewal-ordered.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.neg.stale',
    'with cancelling, when m2me-sign-renewal-ordered.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed')
      .when('m2me-sign-renewal-ordered.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.neg.wrongKey',
    'with cancelling, when m2me-sign-renewal-ordered.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-revert-to-be-renewed')
      .when('m2me-sign-renewal-ordered.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/cancelling.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.as-an-mcim.neg.denied',
    'with intent, when m2me-renew.as-an-mcim, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.as-an-mcim').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.neg.otherDevice',
    'with intent, when m2me-renew.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.neg.otherOperator',
    'with intent, when m2me-renew.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.neg.stale',
    'with intent, when m2me-renew.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.neg.wrongKey',
    'with intent, when m2me-renew.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.of-other-request.neg.otherSession',
    'with intent, when m2me-renew.of-other-request, then refused (unknownRequest) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.of-other-request').refuses('unknownRequest').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.other-device-same-tre.neg.otherDevice',
    'with intent, when m2me-renew.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.other-tre.neg.otherDevice',
    'with intent, when m2me-renew.other-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-renew.sealed-to-other.neg.corrupt',
    'with intent, when m2me-renew.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.neg.otherOperator',
    'with intent, when m2me-sign-renewal-ordered.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.neg.stale',
    'with intent, when m2me-sign-renewal-ordered.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed')
      .when('m2me-sign-renewal-ordered.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.neg.wrongKey',
    'with intent, when m2me-sign-renewal-ordered.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed')
      .when('m2me-sign-renewal-ordered.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/intent.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-a.neg.otherSession',
    'with pristine, when m2me-attest-again-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-attest-again-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-a.neg.wrongKey',
    'with pristine, when m2me-attest-again-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-attest-again-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-b.neg.otherSession',
    'with pristine, when m2me-attest-again-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-attest-again-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-open-session-b-again').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-b.neg.wrongKey',
    'with pristine, when m2me-attest-again-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-attest-again-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-open-session-b-again').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-a.neg.otherSession',
    'with pristine, when m2me-check-abort-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-check-abort-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-a.neg.wrongKey',
    'with pristine, when m2me-check-abort-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-check-abort-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-b.neg.otherSession',
    'with pristine, when m2me-check-abort-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-check-abort-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-b.neg.wrongKey',
    'with pristine, when m2me-check-abort-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-check-abort-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.neg.otherSession',
    'with pristine, when m2me-close-report-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-close-report-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.neg.wrongKey',
    'with pristine, when m2me-close-report-a.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-close-report-a.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.of-success.neg.denied',
    'with pristine, when m2me-close-report-a.of-success, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-close-report-a.of-success').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.neg.wrongKey',
    'with pristine, when m2me-close-report-b.wrong-key, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-close-report-b.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-a.neg.otherOperator',
    'with pristine, when m2me-stage-a.other-operator, then refused (otherOperator) and tre.refused to m2me sent [AMB-11, AMB-14]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.other-operator').refuses('otherOperator').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-a.neg.otherSession',
    'with pristine, when m2me-stage-a.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-a.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-b.neg.otherOperator',
    'with pristine, when m2me-stage-b.other-operator, then refused (otherOperator) and tre.refused to m2me sent [AMB-11, AMB-14]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.other-operator').refuses('otherOperator').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-b.neg.otherSession',
    'with pristine, when m2me-stage-b.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b')
      .when('m2me-stage-b.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-promotion.neg.otherSession',
    'with pristine, when m2me-stage-promotion.other-session, then refused (unknownSession) and tre.refused to m2me sent [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-promotion.other-session').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-promotion.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.as-an-mcim.neg.denied',
    'with reported, when m2me-renew.as-an-mcim, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.as-an-mcim').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.neg.otherDevice',
    'with reported, when m2me-renew.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.neg.otherOperator',
    'with reported, when m2me-renew.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.neg.stale',
    'with reported, when m2me-renew.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.neg.wrongKey',
    'with reported, when m2me-renew.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.of-other-request.neg.otherSession',
    'with reported, when m2me-renew.of-other-request, then refused (unknownRequest) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.of-other-request').refuses('unknownRequest').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.other-device-same-tre.neg.otherDevice',
    'with reported, when m2me-renew.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.other-tre.neg.otherDevice',
    'with reported, when m2me-renew.other-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-renew.sealed-to-other.neg.corrupt',
    'with reported, when m2me-renew.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-renew.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.neg.otherOperator',
    'with reported, when m2me-sign-renewal-ordered.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.neg.stale',
    'with reported, when m2me-sign-renewal-ordered.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-sign-renewal-ordered.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.neg.wrongKey',
    'with reported, when m2me-sign-renewal-ordered.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-report-success-to-be-renewed')
      .when('m2me-sign-renewal-ordered.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/reported.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.as-an-mcim.neg.denied',
    'with stagedChange, when m2me-renew.as-an-mcim, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.as-an-mcim').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.neg.otherDevice',
    'with stagedChange, when m2me-renew.other-device, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.neg.otherOperator',
    'with stagedChange, when m2me-renew.other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.neg.stale',
    'with stagedChange, when m2me-renew.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.neg.wrongKey',
    'with stagedChange, when m2me-renew.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.of-other-request.neg.otherSession',
    'with stagedChange, when m2me-renew.of-other-request, then refused (unknownRequest) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.of-other-request').refuses('unknownRequest').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.other-device-same-tre.neg.otherDevice',
    'with stagedChange, when m2me-renew.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.other-tre.neg.otherDevice',
    'with stagedChange, when m2me-renew.other-tre, then refused (otherDevice) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-renew.sealed-to-other.neg.corrupt',
    'with stagedChange, when m2me-renew.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.neg.otherOperator',
    'with stagedChange, when m2me-sign-renewal-ordered.other-operator, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed')
      .when('m2me-sign-renewal-ordered.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.neg.stale',
    'with stagedChange, when m2me-sign-renewal-ordered.stale, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed')
      .when('m2me-sign-renewal-ordered.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.neg.wrongKey',
    'with stagedChange, when m2me-sign-renewal-ordered.wrong-key, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed')
      .when('m2me-sign-renewal-ordered.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/stagedChange.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.as-an-mcim.neg.denied',
    'with unconfirmed, when m2me-renew.as-an-mcim, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.as-an-mcim').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.neg.otherDevice',
    'with unconfirmed, when m2me-renew.other-device, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.neg.otherOperator',
    'with unconfirmed, when m2me-renew.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.neg.stale',
    'with unconfirmed, when m2me-renew.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.neg.wrongKey',
    'with unconfirmed, when m2me-renew.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.of-other-request.neg.otherSession',
    'with unconfirmed, when m2me-renew.of-other-request, then refused (unknownRequest) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.of-other-request').refuses('unknownRequest').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.other-device-same-tre.neg.otherDevice',
    'with unconfirmed, when m2me-renew.other-device-same-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-device-same-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.other-tre.neg.otherDevice',
    'with unconfirmed, when m2me-renew.other-tre, then refused (otherDevice) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.other-tre').refuses('otherDevice').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.sealed-to-other.neg.corrupt',
    'with unconfirmed, when m2me-renew.sealed-to-other, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08, AMB-10, DEC-151]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged', 'm2me-sign-renewal-ordered')
      .when('m2me-renew.sealed-to-other').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').sends('tre.renewed to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-renew.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.neg.otherOperator',
    'with unconfirmed, when m2me-sign-renewal-ordered.other-operator, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.other-operator').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.neg.stale',
    'with unconfirmed, when m2me-sign-renewal-ordered.stale, then refused (stale) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.ok'));

  scenario('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.neg.wrongKey',
    'with unconfirmed, when m2me-sign-renewal-ordered.wrong-key, then refused (badSignature) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('m2me-load-factory-to-be-renewed', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-to-be-renewed', 'm2me-stage-b-to-be-renewed', 'm2me-commit-intent-to-be-renewed', 'm2me-swap-to-be-renewed', 'm2me-activate-acknowledged')
      .when('m2me-sign-renewal-ordered.wrong-key').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-renew').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/unconfirmed.m2me-sign-renewal-ordered.ok'));
});
