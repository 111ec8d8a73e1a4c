/**
 * tre: each genuine message where it is not accepted. 396 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 7b714f76639162aa6c628a62c3cfc11156b9c9b12a629d84422e8ba4c991f427
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: each genuine message where it is not accepted', () => {
  scenario('tre/5.1.3.5.8/active.m2me-load-factory.neg.unexpected',
    'with active, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-activate-acknowledged.neg.unexpected',
    'with blank, when m2me-activate-acknowledged, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-activate-acknowledged').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-activate.neg.unexpected',
    'with blank, when m2me-activate, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-activate').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-aka-a.neg.unexpected',
    'with blank, when m2me-aka-a, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-aka-a').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-aka-b.neg.unexpected',
    'with blank, when m2me-aka-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-aka-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-aka-pcid-2.neg.unexpected',
    'with blank, when m2me-aka-pcid-2, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-aka-pcid-2').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-aka-pcid.neg.unexpected',
    'with blank, when m2me-aka-pcid, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-aka-pcid').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-attest-again-a.neg.unexpected',
    'with blank, when m2me-attest-again-a, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-attest-again-a').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-attest-again-b.neg.unexpected',
    'with blank, when m2me-attest-again-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-attest-again-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-boot.neg.unexpected',
    'with blank, when m2me-boot, then ignored and nothing sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .when('m2me-boot').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-check-abort-a.neg.unexpected',
    'with blank, when m2me-check-abort-a, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-check-abort-a').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-check-abort-b.neg.unexpected',
    'with blank, when m2me-check-abort-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-check-abort-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-close-cancel.neg.unexpected',
    'with blank, when m2me-close-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-close-cancel').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-close-report-a.neg.unexpected',
    'with blank, when m2me-close-report-a, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-close-report-a').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-close-report-b.neg.unexpected',
    'with blank, when m2me-close-report-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-close-report-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-commit-intent-2.neg.unexpected',
    'with blank, when m2me-commit-intent-2, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-commit-intent-2').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-commit-intent.neg.unexpected',
    'with blank, when m2me-commit-intent, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-commit-intent').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-commit.neg.unexpected',
    'with blank, when m2me-commit, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-commit').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-install.neg.unexpected',
    'with blank, when m2me-install, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-install').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-open-session-a.neg.unexpected',
    'with blank, when m2me-open-session-a, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-open-session-a').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-open-session-b-again.neg.unexpected',
    'with blank, when m2me-open-session-b-again, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-open-session-b-again').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-open-session-b.neg.unexpected',
    'with blank, when m2me-open-session-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-open-session-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-revert-to-pristine.neg.unexpected',
    'with blank, when m2me-revert-to-pristine, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-revert-to-pristine').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-revert.neg.unexpected',
    'with blank, when m2me-revert, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-revert').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-sign-cancel.neg.unexpected',
    'with blank, when m2me-sign-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-sign-cancel').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-sign-notice.neg.unexpected',
    'with blank, when m2me-sign-notice, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-sign-notice').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-sign-report-failure.neg.unexpected',
    'with blank, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-sign-report-success.neg.unexpected',
    'with blank, when m2me-sign-report-success, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-sign-report-success').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-sign-report-veto.neg.unexpected',
    'with blank, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-stage-a.neg.unexpected',
    'with blank, when m2me-stage-a, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-stage-a').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-stage-b-again.neg.unexpected',
    'with blank, when m2me-stage-b-again, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-stage-b-again').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me'));

  scenario('tre/5.1.3.5.8/blank.m2me-stage-b.neg.unexpected',
    'with blank, when m2me-stage-b, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-stage-b').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.5.8/blank.m2me-swap.neg.unexpected',
    'with blank, when m2me-swap, then ignored and nothing sent [DEC-57]', (t) => t
      .when('m2me-swap').ignores().sendsNothing()
      .still('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.5.8/cancelling.m2me-load-factory.neg.unexpected',
    'with cancelling, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/installed.m2me-load-factory.neg.unexpected',
    'with installed, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/intent.m2me-load-factory.neg.unexpected',
    'with intent, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/pristine.m2me-load-factory.neg.unexpected',
    'with pristine, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/reported.m2me-load-factory.neg.unexpected',
    'with reported, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/stagedChange.m2me-load-factory.neg.unexpected',
    'with stagedChange, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/stagedInitial.m2me-load-factory.neg.unexpected',
    'with stagedInitial, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/swapped.m2me-load-factory.neg.unexpected',
    'with swapped, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.5.8/unconfirmed.m2me-load-factory.neg.unexpected',
    'with unconfirmed, when m2me-load-factory, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.5.8-r11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-load-factory').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-a.neg.unexpected',
    'with active, when m2me-open-session-a, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-a').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b-again.neg.unexpected',
    'with active, when m2me-open-session-b-again, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b-again')
      .when('m2me-open-session-b-again').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-open-session-b.neg.unexpected',
    'with active, when m2me-open-session-b, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b.of-active-operator', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-open-session-b').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-sign-report-success.neg.unexpected',
    'with active, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-a.9655afc7.neg.unexpected',
    'with active, when m2me-stage-a, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-a.neg.unexpected',
    'with active, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b-again.neg.unexpected',
    'with active, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.56d0f82a.neg.unexpected',
    'with active, when m2me-stage-b, then refused (stale) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent.by-new-operator')
      .when('m2me-stage-b').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/active.m2me-stage-b.neg.unexpected',
    'with active, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/cancelling.m2me-sign-report-success.neg.unexpected',
    'with cancelling, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-acknowledged.fba5f81b.neg.unexpected',
    'with installed, when m2me-activate-acknowledged, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-open-session-b.of-active-operator', 'm2me-stage-b.by-other-operator', 'm2me-install')
      .when('m2me-activate-acknowledged').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate-acknowledged.neg.unexpected',
    'with installed, when m2me-activate-acknowledged, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator', 'm2me-install')
      .when('m2me-activate-acknowledged').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate.ec1cbf49.neg.unexpected',
    'with installed, when m2me-activate, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-activate').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-activate.neg.unexpected',
    'with installed, when m2me-activate, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-aka-pcid-2.neg.unexpected',
    'with installed, when m2me-aka-pcid-2, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-aka-pcid-2').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-aka-pcid.neg.unexpected',
    'with installed, when m2me-aka-pcid, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-aka-pcid').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-a.neg.unexpected',
    'with installed, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator', 'm2me-install')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-attest-again-b.neg.unexpected',
    'with installed, when m2me-attest-again-b, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-attest-again-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-boot.neg.unexpected',
    'with installed, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-check-abort-b.neg.unexpected',
    'with installed, when m2me-check-abort-b, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-check-abort-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-a.neg.unexpected',
    'with installed, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator', 'm2me-install')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-close-report-b.neg.unexpected',
    'with installed, when m2me-close-report-b, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-close-report-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-open-session-a.neg.unexpected',
    'with installed, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-open-session-b-again.neg.unexpected',
    'with installed, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.6.3/installed.m2me-open-session-b.neg.unexpected',
    'with installed, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-sign-report-failure.neg.unexpected',
    'with installed, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-sign-report-success.neg.unexpected',
    'with installed, when m2me-sign-report-success, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-sign-report-success').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/installed.m2me-sign-report-veto.neg.unexpected',
    'with installed, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.6.3/intent.m2me-sign-report-success.neg.unexpected',
    'with intent, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-open-session-a.neg.unexpected',
    'with pristine, when m2me-open-session-a, then refused (stale) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-open-session-a').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-sign-report-success.neg.unexpected',
    'with pristine, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.7509be19.neg.unexpected',
    'with pristine, when m2me-stage-a, then refused (stale) and tre.refused to m2me sent [AMB-11, TR33812-5.1.3.6.3-s14b]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'slot-fault', 'm2me-install')
      .when('m2me-stage-a').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-a.neg.unexpected',
    'with pristine, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.6.3/pristine.m2me-stage-b.neg.unexpected',
    'with pristine, when m2me-stage-b, then refused (badSignature) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s17b, AMB-10, AMB-11, TR33812-5.1.3.3.3.2-r01]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-stage-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.6.3/stagedChange.m2me-sign-report-success.neg.unexpected',
    'with stagedChange, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-aka-pcid-2.neg.unexpected',
    'with stagedInitial, when m2me-aka-pcid-2, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-aka-pcid-2').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-aka-pcid.neg.unexpected',
    'with stagedInitial, when m2me-aka-pcid, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-aka-pcid').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-a.neg.unexpected',
    'with stagedInitial, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-attest-again-b.neg.unexpected',
    'with stagedInitial, when m2me-attest-again-b, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-attest-again-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-boot.neg.unexpected',
    'with stagedInitial, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.224d4f7e.neg.unexpected',
    'with stagedInitial, when m2me-check-abort-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-close-report-a')
      .when('m2me-check-abort-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.bfe0a867.neg.unexpected',
    'with stagedInitial, when m2me-check-abort-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-check-abort-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-a.neg.unexpected',
    'with stagedInitial, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.15fb6e30.neg.unexpected',
    'with stagedInitial, when m2me-check-abort-b, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator')
      .when('m2me-check-abort-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-check-abort-b.neg.unexpected',
    'with stagedInitial, when m2me-check-abort-b, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-check-abort-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-a.neg.unexpected',
    'with stagedInitial, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b', 'm2me-stage-a.by-other-operator')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-close-report-b.neg.unexpected',
    'with stagedInitial, when m2me-close-report-b, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-close-report-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-install.neg.unexpected',
    'with stagedInitial, when m2me-install, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-install').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-open-session-a.neg.unexpected',
    'with stagedInitial, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-open-session-b-again.neg.unexpected',
    'with stagedInitial, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-open-session-b.neg.unexpected',
    'with stagedInitial, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-sign-report-failure.neg.unexpected',
    'with stagedInitial, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-sign-report-success.neg.unexpected',
    'with stagedInitial, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.6.3/stagedInitial.m2me-sign-report-veto.neg.unexpected',
    'with stagedInitial, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.6.3/swapped.m2me-sign-report-success.neg.unexpected',
    'with swapped, when m2me-sign-report-success, then refused (outOfOrder) and tre.refused to m2me sent [TR33812-5.1.3.6.3-s18, AMB-13]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-sign-report-success').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-aka-a.neg.unexpected',
    'with active, when m2me-aka-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut')
      .when('m2me-aka-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-aka-b.neg.unexpected',
    'with active, when m2me-aka-b, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/active.m2me-aka-pcid-2.neg.unexpected',
    'with active, when m2me-aka-pcid-2, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/active.m2me-aka-pcid.neg.unexpected',
    'with active, when m2me-aka-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-attest-again-a.neg.unexpected',
    'with active, when m2me-attest-again-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-attest-again-b.neg.unexpected',
    'with active, when m2me-attest-again-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-attest-again-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-boot.neg.unexpected',
    'with active, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-check-abort-a.neg.unexpected',
    'with active, when m2me-check-abort-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-check-abort-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-check-abort-b.neg.unexpected',
    'with active, when m2me-check-abort-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-a.neg.unexpected',
    'with active, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-close-report-b.neg.unexpected',
    'with active, when m2me-close-report-b, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-close-report-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-report-failure.neg.unexpected',
    'with active, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-sign-report-veto.neg.unexpected',
    'with active, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.2/active.m2me-stage-a.neg.unexpected',
    'with active, when m2me-stage-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'power-cut')
      .when('m2me-stage-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.2/active.m2me-stage-b-again.neg.unexpected',
    'with active, when m2me-stage-b-again, then refused (unknownSession) and tre.refused to m2me sent [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b')
      .when('m2me-stage-b-again').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/cancelling.m2me-aka-b.neg.unexpected',
    'with cancelling, when m2me-aka-b, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/cancelling.m2me-aka-pcid-2.neg.unexpected',
    'with cancelling, when m2me-aka-pcid-2, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-pcid-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/cancelling.m2me-aka-pcid.neg.unexpected',
    'with cancelling, when m2me-aka-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/installed.m2me-aka-a.neg.unexpected',
    'with installed, when m2me-aka-a, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/installed.m2me-aka-b.neg.unexpected',
    'with installed, when m2me-aka-b, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.2/intent.m2me-aka-b.neg.unexpected',
    'with intent, when m2me-aka-b, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/intent.m2me-aka-pcid-2.neg.unexpected',
    'with intent, when m2me-aka-pcid-2, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-pcid-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/intent.m2me-aka-pcid.neg.unexpected',
    'with intent, when m2me-aka-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/pristine.m2me-aka-a.neg.unexpected',
    'with pristine, when m2me-aka-a, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/reported.m2me-aka-a.neg.unexpected',
    'with reported, when m2me-aka-a, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/reported.m2me-aka-pcid-2.neg.unexpected',
    'with reported, when m2me-aka-pcid-2, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-pcid-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.2/reported.m2me-aka-pcid.neg.unexpected',
    'with reported, when m2me-aka-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/stagedChange.m2me-aka-b.neg.unexpected',
    'with stagedChange, when m2me-aka-b, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/stagedChange.m2me-aka-pcid-2.neg.unexpected',
    'with stagedChange, when m2me-aka-pcid-2, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-pcid-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/stagedChange.m2me-aka-pcid.neg.unexpected',
    'with stagedChange, when m2me-aka-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/stagedInitial.m2me-aka-a.neg.unexpected',
    'with stagedInitial, when m2me-aka-a, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/stagedInitial.m2me-aka-b.neg.unexpected',
    'with stagedInitial, when m2me-aka-b, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.2/unconfirmed.m2me-aka-a.neg.unexpected',
    'with unconfirmed, when m2me-aka-a, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/unconfirmed.m2me-aka-pcid-2.neg.unexpected',
    'with unconfirmed, when m2me-aka-pcid-2, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-aka-pcid-2').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.2/unconfirmed.m2me-aka-pcid.neg.unexpected',
    'with unconfirmed, when m2me-aka-pcid, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-activate-acknowledged.neg.unexpected',
    'with active, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-open-session-b').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-b').sends('tre.staged to m2me')
      .still('m2me-commit-intent').sends('tre.intentWritten to m2me')
      .still('m2me-revert-to-pristine').sends('tre.pristine to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-activate.neg.unexpected',
    'with active, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-close-cancel.neg.unexpected',
    'with active, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-commit-intent-2.neg.unexpected',
    'with active, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-commit-intent.neg.unexpected',
    'with active, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-commit.neg.unexpected',
    'with active, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/active.m2me-install.neg.unexpected',
    'with active, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-revert-to-pristine.neg.unexpected',
    'with active, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-revert.neg.unexpected',
    'with active, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-cancel.neg.unexpected',
    'with active, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-sign-notice.neg.unexpected',
    'with active, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/active.m2me-swap.neg.unexpected',
    'with active, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-activate-acknowledged.neg.unexpected',
    'with cancelling, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-activate.neg.unexpected',
    'with cancelling, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-aka-a.neg.unexpected',
    'with cancelling, when m2me-aka-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-aka-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-attest-again-a.neg.unexpected',
    'with cancelling, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-attest-again-b.neg.unexpected',
    'with cancelling, when m2me-attest-again-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-boot.neg.unexpected',
    'with cancelling, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-check-abort-a.neg.unexpected',
    'with cancelling, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-check-abort-b.neg.unexpected',
    'with cancelling, when m2me-check-abort-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.a9d87c7f.neg.unexpected',
    'with cancelling, when m2me-close-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-close-cancel').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.neg.unexpected',
    'with cancelling, when m2me-close-cancel, then refused (tokenMismatch) and tre.refused to m2me sent [DEC-53]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-2', 'm2me-sign-cancel')
      .when('m2me-close-cancel').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-report-a.neg.unexpected',
    'with cancelling, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-close-report-b.neg.unexpected',
    'with cancelling, when m2me-close-report-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-close-report-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-commit-intent-2.neg.unexpected',
    'with cancelling, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-cancel').sends('tre.cancelClosed to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-commit-intent.neg.unexpected',
    'with cancelling, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-cancel').sends('tre.cancelClosed to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-commit.neg.unexpected',
    'with cancelling, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-install.neg.unexpected',
    'with cancelling, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-open-session-a.neg.unexpected',
    'with cancelling, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-open-session-b-again.neg.unexpected',
    'with cancelling, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-open-session-b.neg.unexpected',
    'with cancelling, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-revert-to-pristine.neg.unexpected',
    'with cancelling, when m2me-revert-to-pristine, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-revert-to-pristine').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-revert.neg.unexpected',
    'with cancelling, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-revert-to-pristine').sends('tre.pristine to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-open-session-b-again').sends('tre.sessionOpened to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-sign-cancel.neg.unexpected',
    'with cancelling, when m2me-sign-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-sign-cancel').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-sign-notice.neg.unexpected',
    'with cancelling, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-cancel').sends('tre.cancelClosed to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-sign-report-failure.neg.unexpected',
    'with cancelling, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-sign-report-veto.neg.unexpected',
    'with cancelling, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-stage-a.neg.unexpected',
    'with cancelling, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-stage-b-again.neg.unexpected',
    'with cancelling, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-stage-b.neg.unexpected',
    'with cancelling, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/cancelling.m2me-swap.neg.unexpected',
    'with cancelling, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-sign-cancel')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-check-abort-a.neg.unexpected',
    'with installed, when m2me-check-abort-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-check-abort-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-close-cancel.neg.unexpected',
    'with installed, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-commit-intent-2.neg.unexpected',
    'with installed, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-commit-intent.neg.unexpected',
    'with installed, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-commit.neg.unexpected',
    'with installed, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-install.neg.unexpected',
    'with installed, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-open-session-b').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-revert-to-pristine.neg.unexpected',
    'with installed, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-revert.neg.unexpected',
    'with installed, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-sign-cancel.neg.unexpected',
    'with installed, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-sign-notice.neg.unexpected',
    'with installed, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-stage-a.neg.unexpected',
    'with installed, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-stage-b-again.neg.unexpected',
    'with installed, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-stage-b.neg.unexpected',
    'with installed, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/installed.m2me-swap.neg.unexpected',
    'with installed, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-activate-acknowledged.neg.unexpected',
    'with intent, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-activate.neg.unexpected',
    'with intent, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-aka-a.neg.unexpected',
    'with intent, when m2me-aka-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-aka-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-attest-again-a.neg.unexpected',
    'with intent, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-attest-again-b.neg.unexpected',
    'with intent, when m2me-attest-again-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent')
      .when('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-boot.neg.unexpected',
    'with intent, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-check-abort-a.neg.unexpected',
    'with intent, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-check-abort-b.neg.unexpected',
    'with intent, when m2me-check-abort-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-close-cancel.neg.unexpected',
    'with intent, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-close-report-a.neg.unexpected',
    'with intent, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-close-report-b.neg.unexpected',
    'with intent, when m2me-close-report-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent')
      .when('m2me-close-report-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-commit-intent-2.neg.unexpected',
    'with intent, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-sign-cancel').sends('tre.cancel to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-commit-intent.neg.unexpected',
    'with intent, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .still('m2me-revert-to-pristine').sends('tre.pristine to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-open-session-b-again').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-commit.neg.unexpected',
    'with intent, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-install.neg.unexpected',
    'with intent, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-open-session-a.neg.unexpected',
    'with intent, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-open-session-b-again.neg.unexpected',
    'with intent, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-open-session-b.neg.unexpected',
    'with intent, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.neg.unexpected',
    'with intent, when m2me-revert-to-pristine, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-revert-to-pristine').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-revert.neg.unexpected',
    'with intent, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.neg.unexpected',
    'with intent, when m2me-sign-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-sign-cancel').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-notice.neg.unexpected',
    'with intent, when m2me-sign-notice, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-sign-notice').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-report-failure.neg.unexpected',
    'with intent, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-sign-report-veto.neg.unexpected',
    'with intent, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-stage-a.neg.unexpected',
    'with intent, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-stage-b-again.neg.unexpected',
    'with intent, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-stage-b.neg.unexpected',
    'with intent, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap.7c081fb7.neg.unexpected',
    'with intent, when m2me-swap, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'power-cut')
      .when('m2me-swap').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/intent.m2me-swap.neg.unexpected',
    'with intent, when m2me-swap, then refused (tokenMismatch) and tre.refused to m2me sent [DEC-49, TR33812-5.1.3.7.4.2-s12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent-2')
      .when('m2me-swap').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-activate.neg.unexpected',
    'with pristine, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-close-cancel.neg.unexpected',
    'with pristine, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-commit-intent.neg.unexpected',
    'with pristine, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-commit.neg.unexpected',
    'with pristine, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-install.neg.unexpected',
    'with pristine, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-revert-to-pristine.neg.unexpected',
    'with pristine, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-report-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-revert.neg.unexpected',
    'with pristine, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-sign-cancel.neg.unexpected',
    'with pristine, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-sign-notice.neg.unexpected',
    'with pristine, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-sign-report-failure.neg.unexpected',
    'with pristine, when m2me-sign-report-failure, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-sign-report-failure').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.2/pristine.m2me-swap.neg.unexpected',
    'with pristine, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-activate-acknowledged.neg.unexpected',
    'with reported, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-activate.neg.unexpected',
    'with reported, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-attest-again-a.neg.unexpected',
    'with reported, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-boot.neg.unexpected',
    'with reported, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-check-abort-a.neg.unexpected',
    'with reported, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-check-abort-b.neg.unexpected',
    'with reported, when m2me-check-abort-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-close-cancel.neg.unexpected',
    'with reported, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-close-report-a.neg.unexpected',
    'with reported, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit-intent-2.neg.unexpected',
    'with reported, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-commit-intent.neg.unexpected',
    'with reported, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-install.neg.unexpected',
    'with reported, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-open-session-a.neg.unexpected',
    'with reported, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-open-session-b-again.neg.unexpected',
    'with reported, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-open-session-b.neg.unexpected',
    'with reported, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-revert-to-pristine.neg.unexpected',
    'with reported, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-revert.neg.unexpected',
    'with reported, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-sign-cancel.neg.unexpected',
    'with reported, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-sign-notice.neg.unexpected',
    'with reported, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-stage-a.neg.unexpected',
    'with reported, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-stage-b-again.neg.unexpected',
    'with reported, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-stage-b.neg.unexpected',
    'with reported, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/reported.m2me-swap.neg.unexpected',
    'with reported, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'm2me-sign-report-success')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-activate-acknowledged.neg.unexpected',
    'with stagedChange, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-activate.neg.unexpected',
    'with stagedChange, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-aka-a.neg.unexpected',
    'with stagedChange, when m2me-aka-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-aka-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-attest-again-a.neg.unexpected',
    'with stagedChange, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-attest-again-b.neg.unexpected',
    'with stagedChange, when m2me-attest-again-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again')
      .when('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-boot.neg.unexpected',
    'with stagedChange, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-a.090df2dd.neg.unexpected',
    'with stagedChange, when m2me-check-abort-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-check-abort-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-a.204c6890.neg.unexpected',
    'with stagedChange, when m2me-check-abort-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-close-report-b')
      .when('m2me-check-abort-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-a.neg.unexpected',
    'with stagedChange, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.neg.unexpected',
    'with stagedChange, when m2me-check-abort-b, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again')
      .when('m2me-check-abort-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-close-cancel.neg.unexpected',
    'with stagedChange, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-commit-intent').sends('tre.intentWritten to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-close-report-a.neg.unexpected',
    'with stagedChange, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-close-report-b.neg.unexpected',
    'with stagedChange, when m2me-close-report-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again')
      .when('m2me-close-report-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent-2.neg.unexpected',
    'with stagedChange, when m2me-commit-intent-2, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-commit-intent-2').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.neg.unexpected',
    'with stagedChange, when m2me-commit-intent, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-commit-intent').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-commit.neg.unexpected',
    'with stagedChange, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-install.neg.unexpected',
    'with stagedChange, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-open-session-a.neg.unexpected',
    'with stagedChange, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-open-session-b-again.neg.unexpected',
    'with stagedChange, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-open-session-b.neg.unexpected',
    'with stagedChange, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-revert-to-pristine.neg.unexpected',
    'with stagedChange, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-revert.neg.unexpected',
    'with stagedChange, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-sign-cancel.neg.unexpected',
    'with stagedChange, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-sign-notice.neg.unexpected',
    'with stagedChange, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-check-abort-b').sends('tre.abortVerified to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-sign-report-failure.neg.unexpected',
    'with stagedChange, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-sign-report-veto.neg.unexpected',
    'with stagedChange, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-stage-a.neg.unexpected',
    'with stagedChange, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-stage-b-again.neg.unexpected',
    'with stagedChange, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-stage-b.neg.unexpected',
    'with stagedChange, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedChange.m2me-swap.neg.unexpected',
    'with stagedChange, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-activate-acknowledged.neg.unexpected',
    'with stagedInitial, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-activate.neg.unexpected',
    'with stagedInitial, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-close-cancel.neg.unexpected',
    'with stagedInitial, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-commit-intent-2.neg.unexpected',
    'with stagedInitial, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-commit-intent.neg.unexpected',
    'with stagedInitial, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-commit.neg.unexpected',
    'with stagedInitial, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-revert-to-pristine.neg.unexpected',
    'with stagedInitial, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-revert.neg.unexpected',
    'with stagedInitial, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-sign-cancel.neg.unexpected',
    'with stagedInitial, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-sign-notice.neg.unexpected',
    'with stagedInitial, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-stage-a.neg.unexpected',
    'with stagedInitial, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-check-abort-a').sends('tre.abortVerified to m2me')
      .still('m2me-open-session-b').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-stage-b-again.neg.unexpected',
    'with stagedInitial, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-stage-b.neg.unexpected',
    'with stagedInitial, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/stagedInitial.m2me-swap.neg.unexpected',
    'with stagedInitial, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate-acknowledged.neg.unexpected',
    'with swapped, when m2me-activate-acknowledged, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'power-cut')
      .when('m2me-activate-acknowledged').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-activate.neg.unexpected',
    'with swapped, when m2me-activate, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'power-cut')
      .when('m2me-activate').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-aka-a.neg.unexpected',
    'with swapped, when m2me-aka-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-aka-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-aka-b.neg.unexpected',
    'with swapped, when m2me-aka-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-aka-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-aka-pcid-2.neg.unexpected',
    'with swapped, when m2me-aka-pcid-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-aka-pcid-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-aka-pcid.neg.unexpected',
    'with swapped, when m2me-aka-pcid, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-aka-pcid').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-attest-again-a.neg.unexpected',
    'with swapped, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-attest-again-b.neg.unexpected',
    'with swapped, when m2me-attest-again-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-boot.neg.unexpected',
    'with swapped, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-check-abort-a.neg.unexpected',
    'with swapped, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-check-abort-b.neg.unexpected',
    'with swapped, when m2me-check-abort-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-close-cancel.neg.unexpected',
    'with swapped, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-close-report-a.neg.unexpected',
    'with swapped, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-close-report-b.neg.unexpected',
    'with swapped, when m2me-close-report-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-close-report-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-commit-intent-2.neg.unexpected',
    'with swapped, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-commit-intent.neg.unexpected',
    'with swapped, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-commit.neg.unexpected',
    'with swapped, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-install.neg.unexpected',
    'with swapped, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-open-session-a.neg.unexpected',
    'with swapped, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-open-session-b-again.neg.unexpected',
    'with swapped, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-open-session-b.neg.unexpected',
    'with swapped, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-revert-to-pristine.neg.unexpected',
    'with swapped, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-revert.neg.unexpected',
    'with swapped, when m2me-revert, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-revert').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-sign-cancel.neg.unexpected',
    'with swapped, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-sign-notice.neg.unexpected',
    'with swapped, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-sign-report-failure.neg.unexpected',
    'with swapped, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-sign-report-veto.neg.unexpected',
    'with swapped, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-stage-a.neg.unexpected',
    'with swapped, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-stage-b-again.neg.unexpected',
    'with swapped, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-stage-b.neg.unexpected',
    'with swapped, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/swapped.m2me-swap.neg.unexpected',
    'with swapped, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').sends('tre.activated to m2me')
      .still('m2me-revert').sends('tre.reverted to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .still('m2me-revert-to-pristine').sends('tre.pristine to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-activate-acknowledged.neg.unexpected',
    'with unconfirmed, when m2me-activate-acknowledged, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-activate-acknowledged').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-activate.neg.unexpected',
    'with unconfirmed, when m2me-activate, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-revert').sends('tre.reverted to m2me')
      .still('m2me-revert-to-pristine').sends('tre.pristine to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-open-session-b-again').sends('tre.sessionOpened to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-aka-b.neg.unexpected',
    'with unconfirmed, when m2me-aka-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut')
      .when('m2me-aka-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-attest-again-a.neg.unexpected',
    'with unconfirmed, when m2me-attest-again-a, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-attest-again-b.neg.unexpected',
    'with unconfirmed, when m2me-attest-again-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-boot.neg.unexpected',
    'with unconfirmed, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-check-abort-a.neg.unexpected',
    'with unconfirmed, when m2me-check-abort-a, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-check-abort-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-check-abort-b.neg.unexpected',
    'with unconfirmed, when m2me-check-abort-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-check-abort-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-close-cancel.neg.unexpected',
    'with unconfirmed, when m2me-close-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-close-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-close-report-a.neg.unexpected',
    'with unconfirmed, when m2me-close-report-a, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-close-report-a').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-close-report-b.neg.unexpected',
    'with unconfirmed, when m2me-close-report-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-open-session-b-again', 'm2me-stage-b-again', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-close-report-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-commit-intent-2.neg.unexpected',
    'with unconfirmed, when m2me-commit-intent-2, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-commit-intent-2').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-commit-intent.neg.unexpected',
    'with unconfirmed, when m2me-commit-intent, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-commit-intent').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-commit.neg.unexpected',
    'with unconfirmed, when m2me-commit, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-commit').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-install.neg.unexpected',
    'with unconfirmed, when m2me-install, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-install').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-open-session-a.neg.unexpected',
    'with unconfirmed, when m2me-open-session-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-open-session-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-open-session-b-again.neg.unexpected',
    'with unconfirmed, when m2me-open-session-b-again, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-open-session-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-open-session-b.neg.unexpected',
    'with unconfirmed, when m2me-open-session-b, then refused (outOfOrder) and tre.refused to m2me sent [AMB-20, DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-open-session-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-revert-to-pristine.neg.unexpected',
    'with unconfirmed, when m2me-revert-to-pristine, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-revert-to-pristine').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.neg.unexpected',
    'with unconfirmed, when m2me-revert, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut')
      .when('m2me-revert').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-cancel.neg.unexpected',
    'with unconfirmed, when m2me-sign-cancel, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-sign-cancel').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-notice.neg.unexpected',
    'with unconfirmed, when m2me-sign-notice, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-sign-notice').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-report-failure.neg.unexpected',
    'with unconfirmed, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-report-success.neg.unexpected',
    'with unconfirmed, when m2me-sign-report-success, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut')
      .when('m2me-sign-report-success').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-sign-report-veto.neg.unexpected',
    'with unconfirmed, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate', 'power-cut')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-stage-a.neg.unexpected',
    'with unconfirmed, when m2me-stage-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-stage-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-stage-b-again.neg.unexpected',
    'with unconfirmed, when m2me-stage-b-again, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-stage-b-again').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-stage-b.neg.unexpected',
    'with unconfirmed, when m2me-stage-b, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-stage-b').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-b').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.2/unconfirmed.m2me-swap.neg.unexpected',
    'with unconfirmed, when m2me-swap, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57, TR33812-5.1.3.7.4.2-s10c]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged', 'm2me-open-session-b', 'm2me-stage-b', 'm2me-commit-intent', 'm2me-swap', 'm2me-activate')
      .when('m2me-swap').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-activate').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-activate-acknowledged.neg.unexpected',
    'with pristine, when m2me-activate-acknowledged, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-activate-acknowledged').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.1/installed.m2me-activate-acknowledged.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-activate.neg.unexpected',
    'with pristine, when m2me-activate, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-activate').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/swapped.m2me-activate.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-aka-a.neg.unexpected',
    'with pristine, when m2me-aka-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-aka-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/stagedChange.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-aka-b.neg.unexpected',
    'with pristine, when m2me-aka-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-aka-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-aka-pcid-2.neg.unexpected',
    'with pristine, when m2me-aka-pcid-2, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-aka-pcid-2').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-aka-pcid.neg.unexpected',
    'with pristine, when m2me-aka-pcid, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-aka-pcid').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-a.neg.unexpected',
    'with pristine, when m2me-attest-again-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-attest-again-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-a.powered=true.neg.unexpected',
    'with pristine, when m2me-attest-again-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-b.563885b6.neg.unexpected',
    'with pristine, when m2me-attest-again-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-46]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b')
      .when('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-b.b66e7905.neg.unexpected',
    'with pristine, when m2me-attest-again-b, then refused (badSignature) and tre.refused to m2me sent [DEC-46, AMB-43]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-attest-again-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-attest-again-b.neg.unexpected',
    'with pristine, when m2me-attest-again-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-attest-again-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-attest-again-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-boot.neg.unexpected',
    'with pristine, when m2me-boot, then refused (outOfOrder) and tre.refused to m2me sent [DEC-57]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-boot').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-aka-pcid').sends('tre.akaResult to m2me')
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.7.4.2/pristine.m2me-boot.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-a.neg.unexpected',
    'with pristine, when m2me-check-abort-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-check-abort-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-a.powered=true.neg.unexpected',
    'with pristine, when m2me-check-abort-a, then refused (outOfOrder) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-check-abort-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-report-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-b.563885b6.neg.unexpected',
    'with pristine, when m2me-check-abort-b, then refused (unknownSession) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b')
      .when('m2me-check-abort-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-b.b66e7905.neg.unexpected',
    'with pristine, when m2me-check-abort-b, then refused (badSignature) and tre.refused to m2me sent [AMB-12]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-check-abort-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-check-abort-b.neg.unexpected',
    'with pristine, when m2me-check-abort-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-check-abort-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-check-abort-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-cancel.neg.unexpected',
    'with pristine, when m2me-close-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-close-cancel').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.neg.unexpected',
    'with pristine, when m2me-close-report-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-close-report-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.powered=true.neg.unexpected',
    'with pristine, when m2me-close-report-a, then refused (outOfOrder) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-close-report-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .still('m2me-close-report-a').refuses('outOfOrder').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.563885b6.neg.unexpected',
    'with pristine, when m2me-close-report-b, then refused (unknownSession) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b')
      .when('m2me-close-report-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').refuses('badSignature').sends('tre.refused to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.b66e7905.neg.unexpected',
    'with pristine, when m2me-close-report-b, then refused (badSignature) and tre.refused to m2me sent [DEC-45]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a')
      .when('m2me-close-report-b').refuses('badSignature').sends('tre.refused to m2me')
      .still('m2me-attest-again-a').sends('tre.sessionOpened to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.neg.unexpected',
    'with pristine, when m2me-close-report-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-close-report-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.3/pristine.m2me-close-report-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-commit-intent-2.neg.unexpected',
    'with pristine, when m2me-commit-intent-2, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-commit-intent-2').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-commit-intent.neg.unexpected',
    'with pristine, when m2me-commit-intent, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-commit-intent').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-commit.neg.unexpected',
    'with pristine, when m2me-commit, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-commit').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-install.neg.unexpected',
    'with pristine, when m2me-install, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-install').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/stagedInitial.m2me-install.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-load-factory.neg.unexpected',
    'with pristine, when m2me-load-factory, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-load-factory').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.5.8/blank.m2me-load-factory.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-open-session-a.neg.unexpected',
    'with pristine, when m2me-open-session-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-open-session-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-open-session-b-again.neg.unexpected',
    'with pristine, when m2me-open-session-b-again, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-open-session-b-again').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-open-session-b.neg.unexpected',
    'with pristine, when m2me-open-session-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-open-session-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-open-session-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-revert-to-pristine.neg.unexpected',
    'with pristine, when m2me-revert-to-pristine, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-revert-to-pristine').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-revert.neg.unexpected',
    'with pristine, when m2me-revert, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-revert').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/unconfirmed.m2me-revert.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-cancel.neg.unexpected',
    'with pristine, when m2me-sign-cancel, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-sign-cancel').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-cancel.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-notice.neg.unexpected',
    'with pristine, when m2me-sign-notice, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-sign-notice').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-sign-notice.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-report-failure.neg.unexpected',
    'with pristine, when m2me-sign-report-failure, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-sign-report-failure').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-sign-report-failure.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-report-success.neg.unexpected',
    'with pristine, when m2me-sign-report-success, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-sign-report-success').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/installed.m2me-sign-report-success.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-sign-report-veto.neg.unexpected',
    'with pristine, when m2me-sign-report-veto, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-sign-report-veto').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-a.neg.unexpected',
    'with pristine, when m2me-stage-a, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-stage-a').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-a.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-b-again.neg.unexpected',
    'with pristine, when m2me-stage-b-again, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-stage-b-again').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-b.563885b6.neg.unexpected',
    'with pristine, when m2me-stage-b, then refused (unknownSession) and tre.refused to m2me sent [AMB-11]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-b')
      .when('m2me-stage-b').refuses('unknownSession').sends('tre.refused to m2me')
      .still('m2me-attest-again-b').refuses('unknownSession').sends('tre.refused to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-stage-b.neg.unexpected',
    'with pristine, when m2me-stage-b, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-stage-b').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.6.3/pristine.m2me-stage-b.ok'));

  scenario('tre/5.1.3.7.4.3/pristine.m2me-swap.neg.unexpected',
    'with pristine, when m2me-swap, then ignored and nothing sent [DEC-57]', (t) => t
      .given('m2me-load-factory')
      .when('m2me-swap').ignores().sendsNothing()
      .still('m2me-boot').sends('tre.bootState to m2me')
      .control('tre/5.1.3.7.4.2/intent.m2me-swap.ok'));
});
