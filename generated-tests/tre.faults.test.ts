/**
 * tre: words for single faults that all else misses. 4 tests.
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

describe('tre: words for single faults that all else misses', () => {
  scenario('tre/fault/1adfcc4a.ok',
    'with blank, when 2 inputs come, m2me-renew to m2me-load-factory-to-be-renewed, then each is answered as its state wants', (t) => t
      .when('m2me-renew').ignores().sendsNothing()
      .still('m2me-load-factory-to-be-renewed').sends('tre.factoryLoaded to m2me'));

  scenario('tre/fault/7f5d7617.ok',
    'with blank, when 18 inputs come, m2me-load-factory to m2me-stage-switch-to-a-again, then each is answered as its state wants', (t) => t
      .when('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .still('m2me-boot').sends('tre.bootState to m2me')
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-a').sends('tre.staged to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-open-session-b-to-be-renewed').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-b-to-be-renewed').sends('tre.staged to m2me')
      .still('m2me-commit-intent-to-be-renewed').sends('tre.intentWritten to m2me')
      .still('m2me-swap-keeping').sends('tre.swapped to m2me')
      .still('m2me-activate-to-be-renewed').sends('tre.activated to m2me')
      .still('m2me-sign-report-success-to-be-renewed').sends('tre.report to m2me')
      .still('m2me-commit').sends('tre.committed to m2me')
      .still('m2me-open-session-a-back').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-switch-to-a').sends('tre.staged to m2me')
      .still('m2me-commit-intent-of-the-tre').refuses('otherMode').sends('tre.refused to m2me')
      .still('m2me-open-session-a-back-again').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/fault/da696654.ok',
    'with blank, when 18 inputs come, m2me-load-factory to m2me-stage-switch-to-a-again, then each is answered as its state wants', (t) => t
      .when('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .still('m2me-boot').sends('tre.bootState to m2me')
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-a').sends('tre.staged to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-open-session-b-to-be-renewed').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-b-to-be-renewed').sends('tre.staged to m2me')
      .still('m2me-commit-intent-to-be-renewed').sends('tre.intentWritten to m2me')
      .still('m2me-swap-keeping').sends('tre.swapped to m2me')
      .still('m2me-activate-to-be-renewed').sends('tre.activated to m2me')
      .still('m2me-sign-report-success-to-be-renewed').sends('tre.report to m2me')
      .still('m2me-commit').sends('tre.committed to m2me')
      .still('m2me-open-session-a-back').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-switch-to-a').sends('tre.staged to m2me')
      .still('m2me-commit-intent.by-new-operator').refuses('tokenMismatch').sends('tre.refused to m2me')
      .still('m2me-open-session-a-back-again').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));

  scenario('tre/fault/dc8bc239.ok',
    'with blank, when 18 inputs come, m2me-load-factory to m2me-stage-switch-to-a-again, then each is answered as its state wants', (t) => t
      .when('m2me-load-factory').sends('tre.factoryLoaded to m2me')
      .still('m2me-boot').sends('tre.bootState to m2me')
      .still('m2me-open-session-a').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-a').sends('tre.staged to m2me')
      .still('m2me-install').sends('tre.installed to m2me')
      .still('m2me-activate-acknowledged').sends('tre.activated to m2me')
      .still('m2me-open-session-b-to-be-renewed').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-b-to-be-renewed').sends('tre.staged to m2me')
      .still('m2me-commit-intent-to-be-renewed').sends('tre.intentWritten to m2me')
      .still('m2me-swap-keeping').sends('tre.swapped to m2me')
      .still('m2me-activate-to-be-renewed').sends('tre.activated to m2me')
      .still('m2me-sign-report-success-to-be-renewed').sends('tre.report to m2me')
      .still('m2me-commit').sends('tre.committed to m2me')
      .still('m2me-open-session-a-back').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-switch-to-a').sends('tre.staged to m2me')
      .still('m2me-commit-intent-back.stale').refuses('stale').sends('tre.refused to m2me')
      .still('m2me-open-session-a-back-again').sends('tre.sessionOpened to m2me')
      .still('m2me-stage-switch-to-a-again').sends('tre.staged to m2me'));
});
