/**
 * tre: every state. 27 tests.
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

describe('tre: every state', () => {
  scenario('tre/5.1.3.3.2.1/cancelling.m2me-sign-renewal-unasked.ok',
    'with cancelling, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o13, DEC-150]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.3.2.1/intent.m2me-sign-renewal-unasked.ok',
    'with intent, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 [TR33812-5.1.3.3.2.1-o13, DEC-150]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.3.2.1/reported.m2me-sign-renewal-unasked.ok',
    'with reported, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o13, DEC-150]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.3.2.1/stagedChange.m2me-sign-renewal-unasked.ok',
    'with stagedChange, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.3.2.1-o13, DEC-150]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.3.2.1/unconfirmed.m2me-sign-renewal-unasked.ok',
    'with unconfirmed, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [TR33812-5.1.3.3.2.1-o13, DEC-150]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-stage-promotion-for-b.ok',
    'with blank, when m2me-stage-promotion-for-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-stage-promotion-for-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-promotion-for-b.ok',
    'with active, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-renew-unasked.ok',
    'with cancelling, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 [DEC-151]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-stage-promotion-for-b.ok',
    'with cancelling, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-stage-promotion-for-b.ok',
    'with installed, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-renew-unasked.ok',
    'with intent, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 [DEC-151]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-stage-promotion-for-b.ok',
    'with intent, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-renew-unasked.ok',
    'with reported, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-151]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-stage-promotion-for-b.ok',
    'with reported, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-renew-unasked.ok',
    'with stagedChange, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-151]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-stage-promotion-for-b.ok',
    'with stagedChange, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-stage-promotion-for-b.ok',
    'with stagedInitial, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-stage-promotion-for-b.ok',
    'with swapped, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-renew-unasked.ok',
    'with unconfirmed, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-151]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-stage-promotion-for-b.ok',
    'with unconfirmed, when m2me-stage-promotion-for-b, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-stage-promotion-for-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/installed.m2me-renew-unasked.ok',
    'with installed, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/installed.m2me-sign-renewal-unasked.ok',
    'with installed, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-promotion-for-b.ok',
    'with pristine, when m2me-stage-promotion-for-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-stage-promotion-for-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/stagedInitial.m2me-renew-unasked.ok',
    'with stagedInitial, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/stagedInitial.m2me-sign-renewal-unasked.ok',
    'with stagedInitial, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.3/swapped.m2me-renew-unasked.ok',
    'with swapped, when m2me-renew-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-renew-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.3/swapped.m2me-sign-renewal-unasked.ok',
    'with swapped, when m2me-sign-renewal-unasked, then refused (outOfOrder) and tre.refused to m2me sent, under AMB-15/T1 and AMB-22/sealed [DEC-150, TR33812-5.1.3.7.4.3-n07]', (t) => t
      .given('m2me-load-factory-by-reference', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-sign-renewal-unasked').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));
});
