/**
 * m2me: every state. 26 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 408129dfe3175e17493b457c06a98b99da5776bceafd52b650f75f3b09175559
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: every state', () => {
  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.bc14a40c.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.d1ac2e44.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.operator=B.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-activated', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-abort.623f468e.ok',
    'with changing.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-attest-challenge.623f468e.ok',
    'with changing.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.65046ff1.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.8e881a31.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.f835b580.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.opening.tre-refused.old=B.operator=B.ok',
    'with changing.opening, when tre-refused, then nothing sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap')
      .when('tre-refused').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.0d0356a7.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.3e86051e.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-install-failed', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.as-at-start.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-a-attach-reject.operator=A.resumesChange=true.ok',
    'with operational.requesting, when sho-a-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent')
      .when('sho-a-attach-reject').sendsNothing()
      .still('sho-a-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-b-attach-reject.ok',
    'with operational.requesting, when sho-b-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported')
      .when('sho-b-attach-reject').sendsNothing()
      .still('sho-b-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.79b807d6.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.bc14a40c.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.0b3379c4.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.30df58e3.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.48e904f1.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.4f224cd3.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.4f7808ee.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.69f750db.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.aa2a09fa.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.3e6da450.ok',
    'with confirming.reporting, when dpf-report-ack, then m2me.commit to tre sent [DEC-45, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.waiting.fallback-expired.bc14a40c.ok',
    'with confirming.waiting, when fallback-expired, then m2me.revert to tre sent [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'retry-expired')
      .when('fallback-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.owed=installFailed.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));
});
