/**
 * m2me: every state. 86 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 fc844f6cc40d08f809a540c85fbaa00c405bd63de7396a512189942a484cb7e0
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: every state', () => {
  scenario('m2me/5.1.3.3.1/initial.awaitingActivation.dpf-activation.as-at-start.ok',
    'with initial.awaitingActivation, when dpf-activation, then m2me.activateOnOrder to tre sent [TR33812-5.1.3.3.1-o04, DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.1/initial.awaitingActivation.dpf-activation.pcid=newPcid.ok',
    'with initial.awaitingActivation, when dpf-activation, then m2me.activateOnOrder to tre sent [TR33812-5.1.3.3.1-o04, DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-installed', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.7bb970a4.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.98b382a1.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.old=A.operator=A.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'sho-a-page', 'sho-a-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.old=B.operator=B.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'sho-b-page', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.operator=B.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-activated', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-abort.c5b18be6.ok',
    'with changing.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-attest-challenge.c5b18be6.ok',
    'with changing.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.08d4836e.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.08ea0f78.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.6c3135a4.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.answered.vno-attach-accept.ok',
    'with initial.answered, when vno-attach-accept, then nothing sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r02, TR33812-5.1.3.3.2.1-r15, TR33812-5.1.3.6.2-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sendsNothing()
      .still('vno-attach-reject').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.f6cbb6e6.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.f6cbb6e6.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.6b9bf11f.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.94e5acb3.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.a7adf4fb.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.d11d2e7c.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-install-failed.047d0bad.ok',
    'with initial.installing, when tre-install-failed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.4.3-r10, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-install-failed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-installed.047d0bad.ok',
    'with initial.installing, when tre-installed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s18, DEC-44]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-installed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.03ae40fa.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.23d28337.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-install-failed', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.4a5d6d46.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-install-failed', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.61ec42b5.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.7bda9bd8.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.7f1ccc66.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.93b15ffd.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.b9beded6.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.c96ae162.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.c9abddae.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.as-at-start.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.owed=installFailed.pcid=newPcid.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-new')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.pcid=newPcid.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-a-attach-reject.old=A.operator=A.ok',
    'with operational.requesting, when sho-a-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'sho-a-page')
      .when('sho-a-attach-reject').sendsNothing()
      .still('sho-a-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

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

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-b-attach-reject.old=B.operator=B.ok',
    'with operational.requesting, when sho-b-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'sho-b-page')
      .when('sho-b-attach-reject').sendsNothing()
      .still('sho-b-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-reject.access=non3gpp.ok',
    'with initial.connecting, when icsp-access-reject, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-access-reject').sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-reject.access=non3gpp.owed=installFailed.ok',
    'with initial.connecting, when icsp-access-reject, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-without-pcid')
      .when('icsp-access-reject').sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-auth-request.access=non3gpp.ok',
    'with initial.connecting, when icsp-auth-request, then m2me.proveAccess to tre sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-auth-request').sends('m2me.proveAccess to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.72d02825.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.98b382a1.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.2eed4cf7.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.31d4b0b6.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.356c8eec.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.3a16d17c.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.47c98f6a.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.518d47ff.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.53e7bf2d.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.580596e9.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.5e485e22.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.613288b9.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.6ebbce32.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.72355852.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.7c162232.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.8785a6fa.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.9f00ff83.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.a0c4215f.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.a5214423.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.bc7b886c.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.bf74c2cb.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.cccf1252.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.e052daaf.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.f032635b.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.f31c8922.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.8874dff3.ok',
    'with confirming.reporting, when dpf-report-ack, then m2me.commit to tre sent [DEC-45, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.waiting.fallback-expired.98b382a1.ok',
    'with confirming.waiting, when fallback-expired, then m2me.revert to tre sent [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'retry-expired')
      .when('fallback-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.owed=installFailed.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.owed=installFailed.pcid=newPcid.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-new', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.old=A.operator=A.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.old=B.operator=B.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-new.ok',
    'with leaving.checking, when tre-departure-new, then m2me.departureNotice to shoA sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('tre-departure-new').sends('m2me.departureNotice to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-new.old=A.operator=A.ok',
    'with leaving.checking, when tre-departure-new, then m2me.departureNotice to shoA sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'drf-instruction')
      .when('tre-departure-new').sends('m2me.departureNotice to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-new.old=B.operator=B.ok',
    'with leaving.checking, when tre-departure-new, then m2me.departureNotice to shoB sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'drf-instruction')
      .when('tre-departure-new').sends('m2me.departureNotice to shoB'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-new.operator=B.ok',
    'with leaving.checking, when tre-departure-new, then m2me.departureNotice to shoB sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-instruction')
      .when('tre-departure-new').sends('m2me.departureNotice to shoB'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-without-pcid.old=A.operator=A.ok',
    'with leaving.checking, when tre-departure-without-pcid, then m2me.departureNotice to shoA sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'drf-instruction')
      .when('tre-departure-without-pcid').sends('m2me.departureNotice to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-without-pcid.old=B.operator=B.ok',
    'with leaving.checking, when tre-departure-without-pcid, then m2me.departureNotice to shoB sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'drf-instruction')
      .when('tre-departure-without-pcid').sends('m2me.departureNotice to shoB'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-without-pcid.operator=B.ok',
    'with leaving.checking, when tre-departure-without-pcid, then m2me.departureNotice to shoB sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-instruction')
      .when('tre-departure-without-pcid').sends('m2me.departureNotice to shoB'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure.old=A.operator=A.ok',
    'with leaving.checking, when tre-departure, then m2me.departureNotice to shoA sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'drf-instruction')
      .when('tre-departure').sends('m2me.departureNotice to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure.old=B.operator=B.ok',
    'with leaving.checking, when tre-departure, then m2me.departureNotice to shoB sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'drf-instruction')
      .when('tre-departure').sends('m2me.departureNotice to shoB'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure.operator=B.ok',
    'with leaving.checking, when tre-departure, then m2me.departureNotice to shoB sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-instruction')
      .when('tre-departure').sends('m2me.departureNotice to shoB'));
});
