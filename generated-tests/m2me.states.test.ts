/**
 * m2me: every state. 64 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 93d24a7ce6951d5585f664878267fd61a046fc2d98a6664ad1c6957df2af7aa6
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

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.2c0b1cf6.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.fb27a550.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.operator=B.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-activated', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-abort.03466b1d.ok',
    'with changing.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-attest-challenge.03466b1d.ok',
    'with changing.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.071c10c4.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.2de09edd.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.f8b35263.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.a3ba29c5.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.a3ba29c5.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.c45ca13d.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.cdfe4a73.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.ff574429.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-install-failed.82124e7f.ok',
    'with initial.installing, when tre-install-failed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.4.3-r10, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-install-failed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-installed.82124e7f.ok',
    'with initial.installing, when tre-installed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s18, DEC-44]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-installed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.3bea40c2.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-install-failed', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.62dfacd3.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.803e5fa6.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.938721b8.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.9b693e1d.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.df0c02fd.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.ecdbc129.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
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

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-reject.access=non3gpp.ok',
    'with initial.connecting, when icsp-access-reject, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-access-reject').sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-auth-request.access=non3gpp.ok',
    'with initial.connecting, when icsp-auth-request, then m2me.proveAccess to tre sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-auth-request').sends('m2me.proveAccess to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.3261c495.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.fb27a550.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.009e1924.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.0661c022.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.0d71ee70.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.0eda8b4d.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.12f1aef3.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.154b2094.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.1c1ccc59.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.23c78069.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.2a287752.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.2f952157.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.4522aae9.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.5a307ae7.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.705f6118.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.7f64a3cf.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.8be1f8eb.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.ae1fea5b.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.b502285f.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.b5bb9f1b.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.c86923e2.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.d138b940.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.da980fb3.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.e6f2def0.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.f9f62174.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.cd5e604f.ok',
    'with confirming.reporting, when dpf-report-ack, then m2me.commit to tre sent [DEC-45, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.waiting.fallback-expired.fb27a550.ok',
    'with confirming.waiting, when fallback-expired, then m2me.revert to tre sent [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'retry-expired')
      .when('fallback-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.owed=installFailed.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.old=A.operator=A.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.old=B.operator=B.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused')
      .when('owner-token-command').sends('m2me.signToken to tre'));

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
