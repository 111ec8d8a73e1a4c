/**
 * tre: a store damaged while the power is off. 31 tests.
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
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: a store damaged while the power is off', () => {
  table([
    ['tre/5.1.3.7.4.2/active.m2me-renew.damaged.ok', 'with active, when m2me-renew and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/active.m2me-reprovision.damaged.ok', 'with active, when m2me-reprovision and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/active.m2me-stage-b.damaged.ok', 'with active, when m2me-stage-b and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/active.m2me-stage-switch-to-a.damaged.ok', 'with active, when m2me-stage-switch-to-a and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/blank.m2me-load-factory-by-reference.damaged.ok', 'with blank, when m2me-load-factory-by-reference and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/blank.m2me-load-factory.damaged.ok', 'with blank, when m2me-load-factory and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/cancelling.m2me-close-cancel.damaged.ok', 'with cancelling, when m2me-close-cancel and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/cancelling.m2me-revert-to-pristine.damaged.ok', 'with cancelling, when m2me-revert-to-pristine and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/installed.m2me-activate-acknowledged.damaged.ok', 'with installed, when m2me-activate-acknowledged and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/installed.m2me-activate-on-order.damaged.ok', 'with installed, when m2me-activate-on-order and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/intent.m2me-revert-to-pristine.damaged.ok', 'with intent, when m2me-revert-to-pristine and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/intent.m2me-sign-cancel.damaged.ok', 'with intent, when m2me-sign-cancel and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/intent.m2me-swap-destroying.damaged.ok', 'with intent, when m2me-swap-destroying and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/intent.m2me-swap-unanswered-destroying.damaged.ok', 'with intent, when m2me-swap-unanswered-destroying and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/intent.m2me-swap-unanswered.damaged.ok', 'with intent, when m2me-swap-unanswered and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/intent.m2me-swap.damaged.ok', 'with intent, when m2me-swap and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/pristine.m2me-aka-pcid.damaged.ok', 'with pristine, when m2me-aka-pcid and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/pristine.m2me-open-session-a.damaged.ok', 'with pristine, when m2me-open-session-a and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/pristine.m2me-stage-a.damaged.ok', 'with pristine, when m2me-stage-a and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/reported.m2me-commit.damaged.850543d6.ok', 'with reported, when m2me-commit and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/reported.m2me-commit.damaged.ok', 'with reported, when m2me-commit and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedChange.m2me-boot.damaged.ok', 'with stagedChange, when m2me-boot and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedChange.m2me-check-abort-b.damaged.ok', 'with stagedChange, when m2me-check-abort-b and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedChange.m2me-commit-intent.damaged.ok', 'with stagedChange, when m2me-commit-intent and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedInitial.m2me-boot.damaged.ok', 'with stagedInitial, when m2me-boot and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedInitial.m2me-check-abort-a.damaged.ok', 'with stagedInitial, when m2me-check-abort-a and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedInitial.m2me-install.damaged.b290b6aa.ok', 'with stagedInitial, when m2me-install and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/stagedInitial.m2me-install.damaged.ok', 'with stagedInitial, when m2me-install and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/swapped.m2me-activate.damaged.ok', 'with swapped, when m2me-activate and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/unconfirmed.m2me-revert.damaged.ok', 'with unconfirmed, when m2me-revert and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/unconfirmed.m2me-sign-report-success.damaged.ok', 'with unconfirmed, when m2me-sign-report-success and the store is damaged, in each way in turn, then a boot finds what was there or says that it cannot be used [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
  ]);
});
