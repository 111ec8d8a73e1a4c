/**
 * m2me: every transition that accepts its input. 336 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 838ae98eab31542591a74b4d9fa6e7b0cf4bd4cd6e2f3025de2e504da14d9334
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: every transition that accepts its input', () => {
  scenario('m2me/5.1.3.2/confirming.committing.tre-committed.ok',
    'with confirming.committing, when tre-committed, then nothing sent [AMB-22, DEC-45, TR33812-5.1.3.2-p08, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.3.2.2-r06]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-committed').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.1/initial.activating.tre-inactive.ok',
    'with initial.activating, when tre-inactive, then nothing sent [TR33812-5.1.3.3.1-o04, DEC-100, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-inactive').sendsNothing()
      .still('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.1/initial.awaitingActivation.dpf-activation.ok',
    'with initial.awaitingActivation, when dpf-activation, then m2me.activateOnOrder to tre sent [TR33812-5.1.3.3.1-o04, DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.1/initial.obeying.tre-refused.ok',
    'with initial.obeying, when tre-refused, then nothing sent [DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('tre-refused').sendsNothing()
      .still('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.1/initial.reporting.dpf-report-ack.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.activate to tre sent [DEC-44, DEC-45, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success')
      .when('dpf-report-ack').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.3.2.1/booting.manager-application.ok',
    'with booting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.3.2.1/initial.aborted.send-data.ok',
    'with initial.aborted, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.activating.send-data.ok',
    'with initial.activating, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.attesting.send-data.ok',
    'with initial.attesting, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.awaitingActivation.send-data.ok',
    'with initial.awaitingActivation, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.awaitingBootstrap.send-data.ok',
    'with initial.awaitingBootstrap, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.checkingAbort.send-data.ok',
    'with initial.checkingAbort, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.closingReport.send-data.ok',
    'with initial.closingReport, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.connecting.icsp-access-accept.ok',
    'with initial.connecting, when icsp-access-accept, then m2me.resolve to icsp sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.6.4-r04, DEC-210]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-access-accept').sends('m2me.resolve to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.contacting.send-data.ok',
    'with initial.contacting, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.discovering.send-data.ok',
    'with initial.discovering, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.downloading.send-data.ok',
    'with initial.downloading, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.goingBack.send-data.ok',
    'with initial.goingBack, when send-data, then m2me.datagram to vno sent, under AMB-22/sealed [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'retry-expired')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.installing.send-data.ok',
    'with initial.installing, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.obeying.send-data.ok',
    'with initial.obeying, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.opening.send-data.ok',
    'with initial.opening, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.reporting.send-data.ok',
    'with initial.reporting, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses.ok',
    'with initial.resolving, when icsp-addresses, then m2me.signDiscovery to tre sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.6.4-r04, DEC-210]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.retry-expired.41bcdc95.ok',
    'with initial.resolving, when retry-expired, then nothing sent [TR33812-5.1.3.3.2.1-o16, DEC-211, DEC-96]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'retry-expired')
      .when('retry-expired').sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.retry-expired.ok',
    'with initial.resolving, when retry-expired, then m2me.resolve to icsp sent [TR33812-5.1.3.3.2.1-o16, DEC-211, DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('retry-expired').sends('m2me.resolve to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.send-data.ok',
    'with initial.resolving, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.signingReport.send-data.ok',
    'with initial.signingReport, when send-data, then m2me.datagram to icsp sent [TR33812-5.1.3.3.2.1-r14, TR33812-5.1.3.3.2.1-o05, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept')
      .when('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.staging.send-data.ok',
    'with initial.staging, when send-data, then m2me.datagram to vno sent [TR33812-5.1.3.3.2.1-r14, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.2/booting.tre-boot-state-active.ok',
    'with booting, when tre-boot-state-active, then m2me.attach to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-active').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.attesting.send-data.ok',
    'with changing.attesting, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.cancelling.send-data.ok',
    'with changing.cancelling, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.checkingAbort.send-data.ok',
    'with changing.checkingAbort, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.checkingToken.send-data.ok',
    'with changing.checkingToken, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.closingCancel.send-data.ok',
    'with changing.closingCancel, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.closingReport.send-data.ok',
    'with changing.closingReport, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'dpf-report-ack')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.contacting.send-data.ok',
    'with changing.contacting, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.downloading.send-data.ok',
    'with changing.downloading, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.goingOn.send-data.ok',
    'with changing.goingOn, when send-data, then m2me.datagram to shoA sent, under AMB-22/sealed [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.notifying.send-data.ok',
    'with changing.notifying, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.send-data.ace4bb22-23c94d79.ok',
    'with changing.opening, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-bootstrap', 'ccif-renewal-order')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.send-data.ok',
    'with changing.opening, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-bootstrap')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.send-data.old=A.operator=A.ok',
    'with changing.opening, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.reporting.send-data.ok',
    'with changing.reporting, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.signingCancel.send-data.ok',
    'with changing.signingCancel, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.signingNotice.send-data.ok',
    'with changing.signingNotice, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.signingReport.send-data.ok',
    'with changing.signingReport, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.staging.send-data.ok',
    'with changing.staging, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/changing.swapping.send-data.ok',
    'with changing.swapping, when send-data, then m2me.datagram to shoA sent, under AMB-22/sealed [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/confirming.answered.sho-b-auth-request.ok',
    'with confirming.answered, when sho-b-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-mac-failure.ok',
    'with confirming.authenticating, when tre-aka-mac-failure, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('tre-aka-mac-failure').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-refused.ok',
    'with confirming.authenticating, when tre-refused, then nothing sent [AMB-27, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('tre-refused').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.committing.send-data.ok',
    'with confirming.committing, when send-data, then m2me.datagram to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.reporting.send-data.ok',
    'with confirming.reporting, when send-data, then m2me.datagram to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.requesting.sho-b-auth-request.ok',
    'with confirming.requesting, when sho-b-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('sho-b-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.22ff9de9.ok',
    'with confirming.signingReport, when send-data, then m2me.datagram to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept')
      .when('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.ok',
    'with confirming.signingReport, when send-data, then m2me.datagram to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.send-data.filter=named.operator=A-139731af.ok',
    'with leaving.checking, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-instruction')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.send-data.ok',
    'with leaving.checking, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.send-data.operator=A.ok',
    'with leaving.checking, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.answered.sho-a-auth-request.ok',
    'with operational.answered, when sho-a-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.answered.sho-b-attach-accept.ok',
    'with operational.answered, when sho-b-attach-accept, then m2me.signReport to tre sent [DEC-63, AMB-13, AMB-24]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-mac-failure.ok',
    'with operational.authenticating, when tre-aka-mac-failure, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-sync-failure.ok',
    'with operational.authenticating, when tre-aka-sync-failure, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('tre-aka-sync-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-refused.ok',
    'with operational.authenticating, when tre-refused, then nothing sent [AMB-27, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('tre-refused').sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.register-ims.ok',
    'with operational.idle, when register-ims, then m2me.selectIsim to tre sent [TR33812-5.1.3.3.2.2-o05, TR33812-5.1.3.3.2.1-o24, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('register-ims').sends('m2me.selectIsim to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-0fb5acc4.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'ccif-renewal-order')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-1585a047.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'register-ims')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-37ce1e22.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command', 'tre-token')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-405a71d5.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'send-data.to-server', 'send-data.to-stranger')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-c0cc3123.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'initial-credential-nears-end')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-e244a000.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'ccif-renewal')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.operator=A.ok',
    'with operational.idle, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-ims-accept.ok',
    'with operational.idle, when sho-a-ims-accept, then nothing sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected', 'tre-aka-res')
      .when('sho-a-ims-accept').sendsNothing()
      .still('owner-token-command').sends('m2me.signToken to tre')
      .still('tre-token').sends('m2me.token to owner'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-ims-challenge.ok',
    'with operational.idle, when sho-a-ims-challenge, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-o05, TR33812-5.1.3.3.2.1-o24, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected')
      .when('sho-a-ims-challenge').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-ims-reject.ok',
    'with operational.idle, when sho-a-ims-reject, then nothing sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected')
      .when('sho-a-ims-reject').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .still('manager-application-named').sends('m2me.applicationAck to manager'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-page.ok',
    'with operational.idle, when sho-a-page, then m2me.attach to shoA sent [DEC-191, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-page').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters-newer.ok',
    'with operational.idle, when sho-a-parameters-newer, then m2me.parametersAck to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-parameters-newer').sends('m2me.parametersAck to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.0e0c2446.ok',
    'with operational.idle, when sho-a-parameters, then m2me.parametersAck to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-parameters')
      .when('sho-a-parameters').sends('m2me.parametersAck to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok',
    'with operational.idle, when sho-a-parameters, then m2me.parametersAck to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-parameters').sends('m2me.parametersAck to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.operator=A-2d30f70d.ok',
    'with operational.idle, when sho-a-parameters, then m2me.parametersAck to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'ccif-renewal')
      .when('sho-a-parameters').sends('m2me.parametersAck to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.operator=A-595bb783.ok',
    'with operational.idle, when sho-a-parameters, then m2me.parametersAck to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'ccif-renewal-order')
      .when('sho-a-parameters').sends('m2me.parametersAck to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.operator=A-c32244ef.ok',
    'with operational.idle, when sho-a-parameters, then m2me.parametersAck to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'initial-credential-nears-end')
      .when('sho-a-parameters').sends('m2me.parametersAck to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-b-ims-accept.ok',
    'with operational.idle, when sho-b-ims-accept, then ignored and nothing sent [TR33812-5.1.3.3.2.2-r01, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-b-ims-challenge.ok',
    'with operational.idle, when sho-b-ims-challenge, then ignored and nothing sent [TR33812-5.1.3.3.2.2-r01, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-b-ims-reject.ok',
    'with operational.idle, when sho-b-ims-reject, then ignored and nothing sent [TR33812-5.1.3.3.2.2-r01, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-b-parameters.ok',
    'with operational.idle, when sho-b-parameters, then refused (otherOperator) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-parameters').refuses('otherOperator').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.tre-aka-mac-failure.ok',
    'with operational.idle, when tre-aka-mac-failure, then m2me.imsResponse to shoA sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected')
      .when('tre-aka-mac-failure').sends('m2me.imsResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.tre-aka-res.ok',
    'with operational.idle, when tre-aka-res, then m2me.imsResponse to shoA sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected')
      .when('tre-aka-res').sends('m2me.imsResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.tre-isim-selected.ok',
    'with operational.idle, when tre-isim-selected, then m2me.imsRegister to shoA sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-isim-selected').sends('m2me.imsRegister to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.requesting.sho-a-auth-request.ok',
    'with operational.requesting, when sho-a-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-a-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.requesting.sho-b-auth-request.ok',
    'with operational.requesting, when sho-b-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported')
      .when('sho-b-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.send-data.filter=named.operator=A-8201276d.ok',
    'with operational.signingToken, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command', 'send-data')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.send-data.ok',
    'with operational.signingToken, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.send-data.operator=A.ok',
    'with operational.signingToken, when send-data, then m2me.datagram to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'owner-token-command')
      .when('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/returning.answered.sho-a-auth-request.ok',
    'with returning.answered, when sho-a-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/returning.authenticating.tre-aka-mac-failure.ok',
    'with returning.authenticating, when tre-aka-mac-failure, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request')
      .when('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/returning.authenticating.tre-aka-res.ok',
    'with returning.authenticating, when tre-aka-res, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/returning.authenticating.tre-refused.ok',
    'with returning.authenticating, when tre-refused, then nothing sent [AMB-27, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request')
      .when('tre-refused').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.3.2.2/returning.requesting.sho-a-auth-request.ok',
    'with returning.requesting, when sho-a-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling')
      .when('sho-a-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.4/loading.tre-factory-loaded.ok',
    'with loading, when tre-factory-loaded, then m2me.configured to supplier sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02]', (t) => t
      .given('supplier-configure')
      .when('tre-factory-loaded').sends('m2me.configured to supplier'));

  scenario('m2me/5.1.3.3.4/off.configure-change-final.ok',
    'with off, when configure-change-final, then nothing sent, under AMB-22/destroyed [AMB-22, AMB-23, DEC-231, DEC-232]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('configure-change-final').sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre')
      .still('tre-boot-state-unconfirmed').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB')
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.4/off.manager-application.ok',
    'with off, when manager-application, then ignored and nothing sent [DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('manager-application').ignores().sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.3.4/off.subscriber-power-on.ok',
    'with off, when subscriber-power-on, then m2me.boot to tre sent [AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.4.3/booting.dpf-application.application=1.endpoint=true.ok',
    'with booting, when dpf-application, then m2me.applicationAck to dpf sent [TR33812-5.1.3.4.3-r09, DEC-55, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.4.3/booting.dpf-application.ok',
    'with booting, when dpf-application, then m2me.applicationAck to dpf sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.4.3/booting.manager-application-named.application=2.endpoint=true.ok',
    'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, DEC-55, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'manager-application-named')
      .when('manager-application-named').sends('m2me.applicationAck to manager'));

  scenario('m2me/5.1.3.4.3/booting.manager-application-named.ok',
    'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('manager-application-named').sends('m2me.applicationAck to manager'));

  scenario('m2me/5.1.3.4.3/changing.contacting.dpf-call.ok',
    'with changing.contacting, when dpf-call, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-call').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.4.3/changing.downloading.dpf-call.ok',
    'with changing.downloading, when dpf-call, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-call').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.4.3/initial.closingReport.tre-report-closed.ok',
    'with initial.closingReport, when tre-report-closed, then m2me.requestAccess to icsp sent [AMB-23, DEC-96, TR33812-5.1.3.4.3-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('tre-report-closed').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.4.3/initial.contacting.dpf-call.ok',
    'with initial.contacting, when dpf-call, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-call').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.4.3/initial.downloading.dpf-call.ok',
    'with initial.downloading, when dpf-call, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-call').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.4.3/initial.requesting.dpf-application.ok',
    'with initial.requesting, when dpf-application, then m2me.applicationAck to dpf sent [TR33812-5.1.3.4.3-r09, DEC-55, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.4.3/operational.idle.dpf-application.3dcf7790.ok',
    'with operational.idle, when dpf-application, then m2me.applicationAck to dpf sent [TR33812-5.1.3.4.3-r09, DEC-55, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.4.3/operational.idle.dpf-application.ok',
    'with operational.idle, when dpf-application, then m2me.applicationAck to dpf sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.4.3/operational.idle.manager-application-named.3dcf7790-11f35da2.ok',
    'with operational.idle, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application', 'ccif-renewal')
      .when('manager-application-named').sends('m2me.applicationAck to manager'));

  scenario('m2me/5.1.3.5.3/inFactory.manager-application.ok',
    'with inFactory, when manager-application, then ignored and nothing sent [DEC-57]', (t) => t
      .when('manager-application').ignores().sendsNothing()
      .still('supplier-configure').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.3/off.preconfigure-a.ok',
    'with off, when preconfigure-a, then nothing sent [TR33812-5.1.3.5.3-o07, DEC-221]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('preconfigure-a').sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.5.5/initial.activating.tre-activated.ok',
    'with initial.activating, when tre-activated, then m2me.releaseAccess to vno, m2me.attach to shoB sent [TR33812-5.1.3.5.5-o05, AMB-27, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-activated').sends('m2me.releaseAccess to vno', 'm2me.attach to shoB'));

  scenario('m2me/5.1.3.5.5/initial.askingOpenly.retry-expired.ok',
    'with initial.askingOpenly, when retry-expired, then m2me.requestAccess to icsp sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'open-network-found')
      .when('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.5.5/initial.askingOpenly.vno-attach-accept.access=non3gpp.ok',
    'with initial.askingOpenly, when vno-attach-accept, then m2me.signDiscovery to tre sent [TR33812-5.1.3.5.5-o05, AMB-03, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found')
      .when('vno-attach-accept').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.5.5/initial.askingOpenly.vno-attach-accept.ok',
    'with initial.askingOpenly, when vno-attach-accept, then m2me.signReport to tre sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'open-network-found')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.5.5/initial.askingOpenly.vno-attach-reject.ok',
    'with initial.askingOpenly, when vno-attach-reject, then nothing sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'open-network-found')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.5.5/initial.connecting.open-network-found.ok',
    'with initial.connecting, when open-network-found, then m2me.requestAccess to vno sent [TR33812-5.1.3.5.5-o05, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid')
      .when('open-network-found').sends('m2me.requestAccess to vno'));

  scenario('m2me/5.1.3.5.5/initial.obeying.tre-activated.ok',
    'with initial.obeying, when tre-activated, then m2me.releaseAccess to vno, m2me.attach to shoB sent [TR33812-5.1.3.5.5-o05, AMB-27, DEC-220]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('tre-activated').sends('m2me.releaseAccess to vno', 'm2me.attach to shoB'));

  scenario('m2me/5.1.3.5.8/inFactory.supplier-configure-without-addresses.ok',
    'with inFactory, when supplier-configure-without-addresses, then m2me.loadFactory to tre sent [TR33812-5.1.3.5.8-r11, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.4.1-r07]', (t) => t
      .when('supplier-configure-without-addresses').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.8/inFactory.supplier-configure.ok',
    'with inFactory, when supplier-configure, then m2me.loadFactory to tre sent [TR33812-5.1.3.5.8-r11, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.4.1-r07]', (t) => t
      .when('supplier-configure').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.8/loading.manager-application.ok',
    'with loading, when manager-application, then ignored and nothing sent [DEC-57]', (t) => t
      .given('supplier-configure')
      .when('manager-application').ignores().sendsNothing()
      .still('tre-factory-loaded').sends('m2me.configured to supplier'));

  scenario('m2me/5.1.3.6.3/booting.tre-boot-state-installed.ok',
    'with booting, when tre-boot-state-installed, then m2me.attach to vno sent [DEC-44, AMB-13, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-installed').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/booting.tre-boot-state-pristine-kept.ok',
    'with booting, when tre-boot-state-pristine-kept, then m2me.attach to vno sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b, TR33812-5.1.3.3.2.1-r02, TR33812-5.1.3.3.2.1-o04, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-pristine-kept').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/booting.tre-boot-state-pristine-new.ok',
    'with booting, when tre-boot-state-pristine-new, then m2me.attach to vno sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b, TR33812-5.1.3.3.2.1-r02, TR33812-5.1.3.3.2.1-o04, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-pristine-new').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/booting.tre-boot-state-pristine.ok',
    'with booting, when tre-boot-state-pristine, then m2me.attach to vno sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b, TR33812-5.1.3.3.2.1-r02, TR33812-5.1.3.3.2.1-o04, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/changing.attesting.tre-refused.ok',
    'with changing.attesting, when tre-refused, then nothing sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('tre-refused').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.attesting.tre-session-opened.ok',
    'with changing.attesting, when tre-session-opened, then m2me.provisioningInfo to dpf sent [DEC-46, AMB-43, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('tre-session-opened').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/changing.checkingAbort.tre-abort-verified.ok',
    'with changing.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/changing.checkingAbort.tre-refused.ok',
    'with changing.checkingAbort, when tre-refused, then nothing sent [AMB-12]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-refused').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-abort.ok',
    'with changing.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-attest-challenge.ok',
    'with changing.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-1.a362e874-5dafc936.ok',
    'with changing.contacting, when dpf-chunk-1, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-call')
      .when('dpf-chunk-1').sendsNothing()
      .still('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-1.ok',
    'with changing.contacting, when dpf-chunk-1, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1').sendsNothing()
      .still('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-2.ok',
    'with changing.contacting, when dpf-chunk-2, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2').sendsNothing()
      .still('dpf-chunk-1').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.retry-expired.ok',
    'with changing.contacting, when retry-expired, then m2me.provisioningInfo to dpf sent [DEC-55, TR33812-5.1.3.6.3-s09a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('retry-expired').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-attest-challenge.ok',
    'with changing.downloading, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, DEC-121]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-1.ok',
    'with changing.downloading, when dpf-chunk-1, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-chunk-1').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-2.ok',
    'with changing.downloading, when dpf-chunk-2, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.retry-expired.ok',
    'with changing.downloading, when retry-expired, then m2me.provisioningInfo to dpf sent [DEC-55, TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('retry-expired').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/changing.opening.tre-refused.ok',
    'with changing.opening, when tre-refused, then nothing sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('tre-refused').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/changing.opening.tre-session-opened.ok',
    'with changing.opening, when tre-session-opened, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s03b, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s04b, TR33812-5.1.3.3.2.1-r15, TR33812-5.1.3.2-p05]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('tre-session-opened').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/changing.signingReport.tre-report-reverted.ok',
    'with changing.signingReport, when tre-report-reverted, then m2me.installReport to dpf sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('tre-report-reverted').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/changing.signingReport.tre-report-vetoed.ok',
    'with changing.signingReport, when tre-report-vetoed, then m2me.installReport to dpf sent, under AMB-22/sealed [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('tre-report-vetoed').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/changing.staging.tre-refused.ok',
    'with changing.staging, when tre-refused, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17b, TR33812-5.1.3.7.4.2-s15a, AMB-11]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('tre-refused').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/confirming.signingReport.tre-report-success.ok',
    'with confirming.signingReport, when tre-report-success, then m2me.installReport to dpf sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept')
      .when('tre-report-success').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.aborted.retry-expired.ok',
    'with initial.aborted, when retry-expired, then m2me.revert to tre sent, under AMB-22/sealed [DEC-235, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort', 'tre-abort-verified')
      .when('retry-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.6.3/initial.aborted.try-again.ok',
    'with initial.aborted, when try-again, then m2me.attach to vno sent [DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('try-again').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.activating.tre-activated.ok',
    'with initial.activating, when tre-activated, then m2me.detach to vno, m2me.attach to shoB sent [TR33812-5.1.3.6.3-r20, AMB-27, TR33812-5.1.3.2-p03, TR33812-5.1.3.3.2.1-r21, TR33812-5.1.3.5.5-r03]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-activated').sends('m2me.detach to vno', 'm2me.attach to shoB'));

  scenario('m2me/5.1.3.6.3/initial.activating.tre-refused.ok',
    'with initial.activating, when tre-refused, then nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-refused').sendsNothing()
      .still('dpf-report-ack').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.6.3/initial.answered.drf-bootstrap.ok',
    'with initial.answered, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.2-r01, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.answered.retry-expired.ok',
    'with initial.answered, when retry-expired, then m2me.revert to tre sent, under AMB-22/sealed [DEC-235, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'vno-auth-request', 'tre-aka-res')
      .when('retry-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.6.3/initial.answered.retry-expired.owed=installFailed.ok',
    'with initial.answered, when retry-expired, then m2me.attach to vno sent [DEC-55, TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res')
      .when('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.answered.vno-attach-accept.ok',
    'with initial.answered, when vno-attach-accept, then nothing sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r02, TR33812-5.1.3.3.2.1-r15, TR33812-5.1.3.6.2-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.answered.vno-attach-reject.ok',
    'with initial.answered, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.answered.vno-auth-request.ok',
    'with initial.answered, when vno-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res')
      .when('vno-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.6.3/initial.attesting.tre-refused.ok',
    'with initial.attesting, when tre-refused, then nothing sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('tre-refused').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.attesting.tre-session-opened.ok',
    'with initial.attesting, when tre-session-opened, then m2me.provisioningInfo to dpf sent [DEC-46, AMB-43, TR33812-5.1.3.6.3-s09b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('tre-session-opened').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/initial.authenticating.tre-aka-mac-failure.ok',
    'with initial.authenticating, when tre-aka-mac-failure, then m2me.authResponse to vno sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request')
      .when('tre-aka-mac-failure').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.6.3/initial.authenticating.tre-aka-res.ok',
    'with initial.authenticating, when tre-aka-res, then m2me.authResponse to vno sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.6.3/initial.authenticating.tre-refused.ok',
    'with initial.authenticating, when tre-refused, then nothing sent [AMB-27, TR33812-5.1.3.6.3-s05]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request')
      .when('tre-refused').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.drf-bootstrap.ok',
    'with initial.awaitingBootstrap, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, TR33812-5.1.3.3.2.1-o17, TR33812-5.1.3.4.3-o03, TR33812-5.1.3.3.3.1-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.retry-expired.as-at-start.ok',
    'with initial.awaitingBootstrap, when retry-expired, then m2me.attach to vno sent [DEC-55, TR33812-5.1.3.6.3-s06a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept')
      .when('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.retry-expired.ok',
    'with initial.awaitingBootstrap, when retry-expired, then m2me.revert to tre sent, under AMB-22/sealed [DEC-235, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept')
      .when('retry-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.6.3/initial.backoff.retry-expired.ok',
    'with initial.backoff, when retry-expired, then m2me.revert to tre sent, under AMB-22/sealed [DEC-235, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'vno-attach-reject')
      .when('retry-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.6.3/initial.backoff.retry-expired.owed=installFailed.ok',
    'with initial.backoff, when retry-expired, then m2me.attach to vno sent [DEC-55, TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-attach-reject')
      .when('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.ead1fa5e.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-refused.ok',
    'with initial.checkingAbort, when tre-refused, then nothing sent [AMB-12]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-refused').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.closingReport.tre-refused.ok',
    'with initial.closingReport, when tre-refused, then nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('tre-refused').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.closingReport.tre-report-closed.ok',
    'with initial.closingReport, when tre-report-closed, then nothing sent [DEC-60, TR33812-5.1.3.6.3-s17b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'dpf-report-ack')
      .when('tre-report-closed').sendsNothing()
      .still('try-again').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-abort.ok',
    'with initial.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.ead1fa5e.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-1-with-token.ok',
    'with initial.contacting, when dpf-chunk-1-with-token, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1-with-token').sendsNothing()
      .still('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-1.ok',
    'with initial.contacting, when dpf-chunk-1, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1').sendsNothing()
      .still('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-2-with-token.ok',
    'with initial.contacting, when dpf-chunk-2-with-token, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2-with-token').sendsNothing()
      .still('dpf-chunk-1').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-2.ok',
    'with initial.contacting, when dpf-chunk-2, then nothing sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.7.4.2-s10a, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2').sendsNothing()
      .still('dpf-chunk-1').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.retry-expired.ok',
    'with initial.contacting, when retry-expired, then m2me.provisioningInfo to dpf sent [DEC-55, TR33812-5.1.3.6.3-s09a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('retry-expired').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.9fb8906c.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-attest-challenge.ok',
    'with initial.downloading, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, DEC-121]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-1.ok',
    'with initial.downloading, when dpf-chunk-1, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-chunk-1').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-2.ok',
    'with initial.downloading, when dpf-chunk-2, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.retry-expired.ok',
    'with initial.downloading, when retry-expired, then m2me.provisioningInfo to dpf sent [DEC-55, TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('retry-expired').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-install-failed.ok',
    'with initial.installing, when tre-install-failed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.4.3-r10, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-install-failed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-installed.ok',
    'with initial.installing, when tre-installed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s18, DEC-44]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-installed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.obeying.tre-activated.ok',
    'with initial.obeying, when tre-activated, then m2me.detach to vno, m2me.attach to shoB sent [TR33812-5.1.3.6.3-r20, AMB-27, TR33812-5.1.3.2-p03, TR33812-5.1.3.3.2.1-r21, TR33812-5.1.3.5.5-r03]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('tre-activated').sends('m2me.detach to vno', 'm2me.attach to shoB'));

  scenario('m2me/5.1.3.6.3/initial.opening.tre-refused.ok',
    'with initial.opening, when tre-refused, then nothing sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap')
      .when('tre-refused').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.opening.tre-session-opened.ok',
    'with initial.opening, when tre-session-opened, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s03b, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s04b, TR33812-5.1.3.3.2.1-r15, TR33812-5.1.3.2-p05]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap')
      .when('tre-session-opened').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/initial.openingEarly.tre-refused.ok',
    'with initial.openingEarly, when tre-refused, then nothing sent [TR33812-5.1.3.6.3-s08a, AMB-06]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('tre-refused').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.openingEarly.tre-session-opened.ok',
    'with initial.openingEarly, when tre-session-opened, then m2me.provisioningInfo to dpf sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s03b, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s04b, TR33812-5.1.3.3.2.1-r15, TR33812-5.1.3.2-p05]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('tre-session-opened').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.retry-expired.6e96745a.ok',
    'with initial.reporting, when retry-expired, then nothing sent [DEC-160, DEC-60, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('retry-expired').sendsNothing()
      .still('try-again').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.reporting.retry-expired.bc4c8864.ok',
    'with initial.reporting, when retry-expired, then m2me.installReport to dpf sent [AMB-13, DEC-55, DEC-160]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.reporting.retry-expired.ok',
    'with initial.reporting, when retry-expired, then m2me.installReport to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.requesting.retry-expired.ok',
    'with initial.requesting, when retry-expired, then m2me.revert to tre sent, under AMB-22/sealed [DEC-235, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept')
      .when('retry-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.6.3/initial.requesting.retry-expired.owed=installFailed.ok',
    'with initial.requesting, when retry-expired, then m2me.attach to vno sent [DEC-55, TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed')
      .when('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-auth-request.ok',
    'with initial.requesting, when vno-auth-request, then m2me.aka to tre sent [TR33812-5.1.3.6.3-s05, TR33812-5.1.3.3.2.1-r08, TR33812-5.1.3.3.2.1-o11]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed')
      .when('vno-auth-request').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.6.3/initial.signingReport.tre-report-install-failed.ok',
    'with initial.signingReport, when tre-report-install-failed, then m2me.installReport to dpf sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept')
      .when('tre-report-install-failed').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.signingReport.tre-report-object-refused.ok',
    'with initial.signingReport, when tre-report-object-refused, then m2me.installReport to dpf sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused')
      .when('tre-report-object-refused').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.signingReport.tre-report-success.ok',
    'with initial.signingReport, when tre-report-success, then m2me.installReport to dpf sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept')
      .when('tre-report-success').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.staging.tre-refused.ok',
    'with initial.staging, when tre-refused, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17b, TR33812-5.1.3.6.3-s18, AMB-11]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('tre-refused').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.staging.tre-staged.ok',
    'with initial.staging, when tre-staged, then m2me.install to tre sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, TR33812-5.1.3.3.2.1-r19]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('tre-staged').sends('m2me.install to tre'));

  scenario('m2me/5.1.3.6.3/operational.answered.retry-expired.ok',
    'with operational.answered, when retry-expired, then m2me.attach to shoA sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.3/operational.answered.sho-a-attach-accept-filtering.ok',
    'with operational.answered, when sho-a-attach-accept-filtering, then nothing sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-accept-filtering').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/operational.answered.sho-a-attach-accept.ok',
    'with operational.answered, when sho-a-attach-accept, then nothing sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-accept').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/operational.answered.sho-a-attach-reject.ok',
    'with operational.answered, when sho-a-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-reject').sendsNothing()
      .still('sho-a-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.3/operational.backoff.retry-expired.ok',
    'with operational.backoff, when retry-expired, then m2me.attach to shoA sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-attach-reject')
      .when('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.3/operational.requesting.retry-expired.ok',
    'with operational.requesting, when retry-expired, then m2me.attach to shoA sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-a-attach-reject-auth-failed.ok',
    'with operational.requesting, when sho-a-attach-reject-auth-failed, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-a-attach-reject-auth-failed').sendsNothing()
      .still('sho-a-auth-request').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-a-attach-reject.ok',
    'with operational.requesting, when sho-a-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-a-attach-reject').sendsNothing()
      .still('sho-a-auth-request').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.6.3/returning.answered.retry-expired.ok',
    'with returning.answered, when retry-expired, then m2me.attach to shoA sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res')
      .when('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.3/returning.requesting.retry-expired.ok',
    'with returning.requesting, when retry-expired, then m2me.attach to shoA sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling')
      .when('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.6.4/booting.tre-boot-state-failed-without-pcid.ok',
    'with booting, when tre-boot-state-failed-without-pcid, then m2me.requestAccess to icsp sent [DEC-237, TR33812-5.1.3.6.4-r01, AMB-13, AMB-23, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-failed-without-pcid').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/booting.tre-boot-state-installed-without-pcid.ok',
    'with booting, when tre-boot-state-installed-without-pcid, then m2me.requestAccess to icsp sent [TR33812-5.1.3.6.4-r05, DEC-44, AMB-13, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-installed-without-pcid').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/booting.tre-boot-state-pristine-without-pcid.ok',
    'with booting, when tre-boot-state-pristine-without-pcid, then m2me.requestAccess to icsp sent [TR33812-5.1.3.6.4-r01, TR33812-5.1.3.3.2.1-o05, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-pristine-without-pcid').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/changing.erasing.tre-pristine-without-pcid.ok',
    'with changing.erasing, when tre-pristine-without-pcid, then m2me.requestAccess to icsp sent, under AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.6.4-r01, AMB-23, AMB-24, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('tre-pristine-without-pcid').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.aborted.try-again.ok',
    'with initial.aborted, when try-again, then m2me.requestAccess to icsp sent [DEC-60, TR33812-5.1.3.6.4-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort', 'tre-abort-verified')
      .when('try-again').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.activating.tre-activated.ok',
    'with initial.activating, when tre-activated, then m2me.releaseAccess to icsp, m2me.attach to shoB sent [TR33812-5.1.3.6.4-r05, TR33812-5.1.3.6.3-r20, AMB-27, TR33812-5.1.3.2-p03, TR33812-5.1.3.3.2.1-r21, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-activated').sends('m2me.releaseAccess to icsp', 'm2me.attach to shoB'));

  scenario('m2me/5.1.3.6.4/initial.awaitingBootstrap.retry-expired.ok',
    'with initial.awaitingBootstrap, when retry-expired, then m2me.requestAccess to icsp sent [DEC-96, TR33812-5.1.3.6.4-r04]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.backoff.retry-expired.ok',
    'with initial.backoff, when retry-expired, then m2me.requestAccess to icsp sent [DEC-96, TR33812-5.1.3.6.4-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-reject')
      .when('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-accept.access=non3gpp.ok',
    'with initial.connecting, when icsp-access-accept, then m2me.signDiscovery to tre sent [TR33812-5.1.3.6.4-r04, TR33812-5.1.3.5.7-r01, TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o18, AMB-03]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-access-accept').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-accept.ok',
    'with initial.connecting, when icsp-access-accept, then m2me.signReport to tre sent [TR33812-5.1.3.6.4-r05, AMB-24, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid')
      .when('icsp-access-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-reject.ok',
    'with initial.connecting, when icsp-access-reject, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid')
      .when('icsp-access-reject').sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-auth-request.ok',
    'with initial.connecting, when icsp-auth-request, then m2me.proveAccess to tre sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid')
      .when('icsp-auth-request').sends('m2me.proveAccess to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.retry-expired.access=non3gpp.old=A.ok',
    'with initial.connecting, when retry-expired, then m2me.revert to tre sent, under AMB-22/sealed [DEC-235, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject', 'tre-pristine-without-pcid')
      .when('retry-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.retry-expired.ok',
    'with initial.connecting, when retry-expired, then m2me.requestAccess to icsp sent [TR33812-5.1.3.6.4-r01, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid')
      .when('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.discovering.tre-discovery.ok',
    'with initial.discovering, when tre-discovery, then m2me.discover to drf sent [TR33812-5.1.3.6.4-r04, TR33812-5.1.3.6.4-r05, AMB-03]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('tre-discovery').sends('m2me.discover to drf'));

  scenario('m2me/5.1.3.6.4/initial.obeying.tre-activated.ok',
    'with initial.obeying, when tre-activated, then m2me.releaseAccess to icsp, m2me.attach to shoB sent [TR33812-5.1.3.6.4-r05, TR33812-5.1.3.6.3-r20, AMB-27, TR33812-5.1.3.2-p03, TR33812-5.1.3.3.2.1-r21, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('tre-activated').sends('m2me.releaseAccess to icsp', 'm2me.attach to shoB'));

  scenario('m2me/5.1.3.6.4/initial.proving.tre-access-proof.ok',
    'with initial.proving, when tre-access-proof, then m2me.accessProof to icsp sent [TR33812-5.1.3.6.4-o02, DEC-94]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-auth-request')
      .when('tre-access-proof').sends('m2me.accessProof to icsp'));

  scenario('m2me/5.1.3.6.4/initial.proving.tre-refused.ok',
    'with initial.proving, when tre-refused, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-94, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-auth-request')
      .when('tre-refused').sendsNothing()
      .still('icsp-access-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.4/returning.erasing.tre-pristine-without-pcid.ok',
    'with returning.erasing, when tre-pristine-without-pcid, then m2me.requestAccess to icsp sent [TR33812-5.1.3.6.4-r01, AMB-23, DEC-95, DEC-235]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject')
      .when('tre-pristine-without-pcid').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.7.4.2/booting.power-cut.as-at-start.ok',
    'with booting, when power-cut, then nothing sent [AMB-20, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.tre-boot-state-cancelling.ok',
    'with booting, when tre-boot-state-cancelling, then m2me.attach to shoA sent [DEC-53, AMB-21, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-cancelling').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.2/booting.tre-boot-state-failed.ok',
    'with booting, when tre-boot-state-failed, then m2me.attach to vno sent [DEC-237, TR33812-5.1.3.7.4.2-s15b, AMB-13, AMB-23, AMB-24]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-failed').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/booting.tre-boot-state-intent.ok',
    'with booting, when tre-boot-state-intent, then m2me.attach to shoA sent [AMB-21, DEC-50, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-intent').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.2/booting.tre-boot-state-reported.ok',
    'with booting, when tre-boot-state-reported, then m2me.attach to shoB sent [DEC-63, AMB-13, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-reported').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/booting.tre-boot-state-swapped.ok',
    'with booting, when tre-boot-state-swapped, then m2me.activate to tre sent [AMB-22, TR33812-5.1.3.7.4.2-s14, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-swapped').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.tre-boot-state-unconfirmed.ok',
    'with booting, when tre-boot-state-unconfirmed, then m2me.attach to shoB sent [AMB-25, TR33812-5.1.3.7.4.2-n16b, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('tre-boot-state-unconfirmed').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/changing.cancelling.retry-expired.ok',
    'with changing.cancelling, when retry-expired, then m2me.discardCancel to shoA sent [DEC-53, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel')
      .when('retry-expired').sends('m2me.discardCancel to shoA'));

  scenario('m2me/5.1.3.7.4.2/changing.cancelling.sho-cancel-ack.ok',
    'with changing.cancelling, when sho-cancel-ack, then m2me.closeCancel to tre sent [DEC-53]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel')
      .when('sho-cancel-ack').sends('m2me.closeCancel to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.checkingToken.tre-intent-written.ok',
    'with changing.checkingToken, when tre-intent-written, then m2me.signNotice to tre sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s11a, DEC-50]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-intent-written').sends('m2me.signNotice to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.checkingToken.tre-refused.ok',
    'with changing.checkingToken, when tre-refused, then m2me.signReport to tre sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s01c, TR33812-5.1.3.7.4.2-s15a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-refused').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.closingCancel.tre-cancel-closed.ok',
    'with changing.closingCancel, when tre-cancel-closed, then m2me.signReport to tre sent [DEC-53, TR33812-5.1.3.7.4.2-s15a, AMB-24]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack')
      .when('tre-cancel-closed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.closingCancel.tre-refused.ok',
    'with changing.closingCancel, when tre-refused, then nothing sent [DEC-53]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack')
      .when('tre-refused').sendsNothing()
      .still('retry-expired').sends('m2me.discardCancel to shoA'));

  scenario('m2me/5.1.3.7.4.2/changing.closingReport.tre-refused.ok',
    'with changing.closingReport, when tre-refused, then nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'dpf-report-ack')
      .when('tre-refused').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.closingReport.tre-report-closed.ok',
    'with changing.closingReport, when tre-report-closed, then nothing sent [DEC-45, AMB-12, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'dpf-report-ack')
      .when('tre-report-closed').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.7.4.2/changing.erasing.tre-pristine.ok',
    'with changing.erasing, when tre-pristine, then m2me.attach to vno sent, under AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.7.4.2-s15b, AMB-23, AMB-24]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('tre-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/changing.erasing.tre-refused.ok',
    'with changing.erasing, when tre-refused, then m2me.signCancel to tre sent, under AMB-22/sealed and AMB-23/strict [AMB-40, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('tre-refused').sends('m2me.signCancel to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.tre-install-failed.9e35c171.ok',
    'with changing.goingOn, when tre-install-failed, then m2me.signCancel to tre sent, under AMB-22/sealed and AMB-23/resilient [AMB-23, DEC-231, AMB-21, TR33812-5.1.3.7.4.2-s15a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('tre-install-failed').sends('m2me.signCancel to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.tre-install-failed.ok',
    'with changing.goingOn, when tre-install-failed, then m2me.revertToPristine to tre sent, under AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.7.4.2-s15b, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('tre-install-failed').sends('m2me.revertToPristine to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.tre-refused.ok',
    'with changing.goingOn, when tre-refused, then m2me.signCancel to tre sent, under AMB-22/sealed [DEC-48, AMB-21, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('tre-refused').sends('m2me.signCancel to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.tre-swapped.ok',
    'with changing.goingOn, when tre-swapped, then m2me.activate to tre sent, under AMB-22/sealed [DEC-48, TR33812-5.1.3.7.4.2-s14, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('tre-swapped').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.retry-expired.eb73d09e.ok',
    'with changing.notifying, when retry-expired, then m2me.swapUnanswered to tre sent, under AMB-22/sealed [DEC-48, DEC-83, AMB-21, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('retry-expired').sends('m2me.swapUnanswered to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.retry-expired.ok',
    'with changing.notifying, when retry-expired, then m2me.signNotice to tre sent [AMB-21, DEC-55, TR33812-5.1.3.7.4.2-s11a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('retry-expired').sends('m2me.signNotice to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack-keeping.ok',
    'with changing.notifying, when sho-discard-ack-keeping, then m2me.swap to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('sho-discard-ack-keeping').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.retry-expired.64b84970.ok',
    'with changing.reporting, when retry-expired, then nothing sent [DEC-160, AMB-12, TR33812-5.1.3.7.4.2-s15a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('retry-expired').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.retry-expired.ok',
    'with changing.reporting, when retry-expired, then m2me.installReport to dpf sent [AMB-13, DEC-55, DEC-160]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.7.4.2/changing.signingCancel.tre-cancel.ok',
    'with changing.signingCancel, when tre-cancel, then m2me.discardCancel to shoA sent [AMB-21, DEC-53]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-cancel').sends('m2me.discardCancel to shoA'));

  scenario('m2me/5.1.3.7.4.2/changing.signingNotice.tre-notice.ok',
    'with changing.signingNotice, when tre-notice, then m2me.discardNotice to shoA sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s11b, AMB-16, DEC-49]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-notice').sends('m2me.discardNotice to shoA'));

  scenario('m2me/5.1.3.7.4.2/changing.staging.tre-staged.ok',
    'with changing.staging, when tre-staged, then m2me.commitIntent to tre sent [TR33812-5.1.3.7.4.2-s10b, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('tre-staged').sends('m2me.commitIntent to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.tre-install-failed.852e11e4.ok',
    'with changing.swapping, when tre-install-failed, then m2me.signCancel to tre sent, under AMB-22/sealed and AMB-23/resilient [AMB-23, DEC-231, AMB-21, TR33812-5.1.3.7.4.2-s15a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('tre-install-failed').sends('m2me.signCancel to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.tre-install-failed.ok',
    'with changing.swapping, when tre-install-failed, then m2me.revertToPristine to tre sent, under AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.7.4.2-s15b, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('tre-install-failed').sends('m2me.revertToPristine to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.tre-refused.ok',
    'with changing.swapping, when tre-refused, then nothing sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-s12, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('tre-refused').sendsNothing()
      .still('retry-expired').sends('m2me.signNotice to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.tre-swapped.ok',
    'with changing.swapping, when tre-swapped, then m2me.activate to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-s14, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('tre-swapped').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.activating.tre-activated.ok',
    'with confirming.activating, when tre-activated, then m2me.attach to shoB sent [TR33812-5.1.3.7.4.2-n16b, AMB-25, TR33812-5.1.3.3.2.1-r21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-swapped')
      .when('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.retry-expired.3da8bf18.ok',
    'with confirming.answered, when retry-expired, then m2me.attach to shoB sent, under AMB-22/destroyed [AMB-22, DEC-232, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res')
      .when('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.retry-expired.b13172b5.ok',
    'with confirming.answered, when retry-expired, then nothing sent [AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res')
      .when('retry-expired').sendsNothing()
      .still('sho-b-attach-accept').ignores().sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.retry-expired.ok',
    'with confirming.answered, when retry-expired, then m2me.attach to shoB sent [DEC-55, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.sho-b-attach-accept.ok',
    'with confirming.answered, when sho-b-attach-accept, then m2me.signReport to tre sent [AMB-24, AMB-25, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.sho-b-attach-reject.ok',
    'with confirming.answered, when sho-b-attach-reject, then nothing sent [AMB-25, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-attach-reject').sendsNothing()
      .still('sho-b-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.committing.tre-refused.ok',
    'with confirming.committing, when tre-refused, then nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('tre-refused').sendsNothing()
      .still('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.ok',
    'with confirming.reporting, when dpf-report-ack, then m2me.commit to tre sent [DEC-45, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.retry-expired.ok',
    'with confirming.reporting, when retry-expired, then m2me.installReport to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.retry-expired.3da8bf18.ok',
    'with confirming.requesting, when retry-expired, then m2me.attach to shoB sent, under AMB-22/destroyed [AMB-22, DEC-232, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired')
      .when('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.retry-expired.b13172b5.ok',
    'with confirming.requesting, when retry-expired, then nothing sent [AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired')
      .when('retry-expired').sendsNothing()
      .still('sho-b-auth-request').ignores().sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.retry-expired.ok',
    'with confirming.requesting, when retry-expired, then m2me.attach to shoB sent [DEC-55, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.sho-b-attach-reject.ok',
    'with confirming.requesting, when sho-b-attach-reject, then nothing sent [AMB-25, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('sho-b-attach-reject').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.reverting.tre-reverted.ok',
    'with confirming.reverting, when tre-reverted, then m2me.attach to shoA sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-n16b, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'retry-expired', 'fallback-expired')
      .when('tre-reverted').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.2/confirming.waiting.fallback-expired.ok',
    'with confirming.waiting, when fallback-expired, then m2me.revert to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'retry-expired')
      .when('fallback-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.manager-application.ok',
    'with dark, when manager-application, then ignored and nothing sent [DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'power-cut')
      .when('manager-application').ignores().sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.power-restored.ok',
    'with dark, when power-restored, then m2me.boot to tre sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'power-cut')
      .when('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.closingReport.tre-report-closed.ok',
    'with initial.closingReport, when tre-report-closed, then m2me.attach to vno sent [TR33812-5.1.3.7.4.2-s15b, AMB-23, TR33812-5.1.3.4.3-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('tre-report-closed').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/initial.goingBack.tre-refused.access=non3gpp.old=A.ok',
    'with initial.goingBack, when tre-refused, then m2me.requestAccess to icsp sent, under AMB-22/sealed [DEC-235, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject', 'tre-pristine-without-pcid', 'retry-expired')
      .when('tre-refused').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.7.4.2/initial.goingBack.tre-refused.ok',
    'with initial.goingBack, when tre-refused, then m2me.attach to vno sent, under AMB-22/sealed [DEC-235, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'retry-expired')
      .when('tre-refused').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/initial.goingBack.tre-reverted.ok',
    'with initial.goingBack, when tre-reverted, then m2me.detach to vno, m2me.attach to shoA sent, under AMB-22/sealed [DEC-235, AMB-23, AMB-27]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'retry-expired')
      .when('tre-reverted').sends('m2me.detach to vno', 'm2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.2/initial.installing.tre-swapped.ok',
    'with initial.installing, when tre-swapped, then m2me.detach to vno, m2me.activate to tre sent [DEC-235, AMB-22, AMB-24, TR33812-5.1.3.7.4.2-s14]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-swapped').sends('m2me.detach to vno', 'm2me.activate to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.answered.sho-a-attach-accept.ok',
    'with operational.answered, when sho-a-attach-accept, then m2me.signNotice to tre sent [AMB-21, DEC-50, TR33812-5.1.3.7.4.2-s11a]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-accept').sends('m2me.signNotice to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.drf-bootstrap.operator=A.ok',
    'with operational.idle, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, TR33812-5.1.3.7.4.2-o00, TR33812-5.1.3.3.2.2-r06, AMB-31]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.operator=A.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.signingToken.tre-refused.ok',
    'with operational.signingToken, when tre-refused, then nothing sent [AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'owner-token-command')
      .when('tre-refused').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.signingToken.tre-token.ok',
    'with operational.signingToken, when tre-token, then m2me.token to owner sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'owner-token-command')
      .when('tre-token').sends('m2me.token to owner'));

  scenario('m2me/5.1.3.7.4.2/returning.answered.sho-a-attach-accept.ok',
    'with returning.answered, when sho-a-attach-accept, then m2me.signCancel to tre sent [DEC-53, AMB-21, TR33812-5.1.3.7.4.2-n16b]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-accept').sends('m2me.signCancel to tre'));

  scenario('m2me/5.1.3.7.4.2/returning.answered.sho-a-attach-reject-auth-failed.ok',
    'with returning.answered, when sho-a-attach-reject-auth-failed, then nothing sent [DEC-55, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-reject-auth-failed').sendsNothing()
      .still('sho-a-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.2/returning.requesting.sho-a-attach-reject-auth-failed.ok',
    'with returning.requesting, when sho-a-attach-reject-auth-failed, then nothing sent [DEC-55, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling')
      .when('sho-a-attach-reject-auth-failed').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.3/changing.signingCancel.ccif-renewal-order.ok',
    'with changing.signingCancel, when ccif-renewal-order, then m2me.signRenewal to tre sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('ccif-renewal-order').sends('m2me.signRenewal to tre'));

  scenario('m2me/5.1.3.7.4.3/changing.signingCancel.ccif-renewal.ok',
    'with changing.signingCancel, when ccif-renewal, then m2me.renew to tre sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.3/changing.signingCancel.initial-credential-nears-end.ok',
    'with changing.signingCancel, when initial-credential-nears-end, then m2me.signRenewal to tre sent [TR33812-5.1.3.7.4.3-n10, AMB-40]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('initial-credential-nears-end').sends('m2me.signRenewal to tre'));

  scenario('m2me/5.1.3.7.4.3/changing.signingCancel.tre-renewal-request.ok',
    'with changing.signingCancel, when tre-renewal-request, then m2me.renewalRequest to ccif sent [TR33812-5.1.3.7.4.3-n10, DEC-150]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-renewal-request').sends('m2me.renewalRequest to ccif'));

  scenario('m2me/5.1.3.7.4.3/changing.signingCancel.tre-renewed.ok',
    'with changing.signingCancel, when tre-renewed, then m2me.renewalAck to ccif sent [TR33812-5.1.3.7.4.3-n07, DEC-152]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-renewed').sends('m2me.renewalAck to ccif'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure-without-pcid.ok',
    'with leaving.checking, when tre-departure-without-pcid, then m2me.departureNotice to shoA sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('tre-departure-without-pcid').sends('m2me.departureNotice to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-departure.ok',
    'with leaving.checking, when tre-departure, then m2me.departureNotice to shoA sent [TR33812-5.1.3.7.4.3-s03a, AMB-29, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('tre-departure').sends('m2me.departureNotice to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.tre-refused.ok',
    'with leaving.checking, when tre-refused, then nothing sent [TR33812-5.1.3.7.4.3-s02b, TR33812-5.1.3.7.4.3-r01, AMB-28, AMB-40]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('tre-refused').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.3/leaving.checkingUnserved.tre-departure-new.ok',
    'with leaving.checkingUnserved, when tre-departure-new, then m2me.attach to vno sent [TR33812-5.1.3.7.4.3-s03b, TR33812-5.1.3.7.4.3-s04, AMB-42, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'owner-instruction')
      .when('tre-departure-new').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.3/leaving.checkingUnserved.tre-departure-without-pcid.ok',
    'with leaving.checkingUnserved, when tre-departure-without-pcid, then m2me.requestAccess to icsp sent [TR33812-5.1.3.7.4.3-s03b, TR33812-5.1.3.6.4-r01, DEC-88, DEC-95]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'owner-instruction')
      .when('tre-departure-without-pcid').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.7.4.3/leaving.checkingUnserved.tre-departure.ok',
    'with leaving.checkingUnserved, when tre-departure, then m2me.attach to vno sent [TR33812-5.1.3.7.4.3-s03b, TR33812-5.1.3.7.4.3-s04, AMB-42, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'owner-instruction')
      .when('tre-departure').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.3/leaving.checkingUnserved.tre-refused.ok',
    'with leaving.checkingUnserved, when tre-refused, then m2me.attach to shoA sent [TR33812-5.1.3.7.4.3-r01, AMB-28, AMB-40, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'owner-instruction')
      .when('tre-refused').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.notifying.retry-expired.access=non3gpp.operator=A.ok',
    'with leaving.notifying, when retry-expired, then m2me.requestAccess to icsp sent [TR33812-5.1.3.7.4.3-s03b, TR33812-5.1.3.7.4.3-s04, TR33812-5.1.3.6.4-r01, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction', 'tre-departure-without-pcid')
      .when('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.7.4.3/leaving.notifying.retry-expired.ok',
    'with leaving.notifying, when retry-expired, then m2me.attach to vno sent [TR33812-5.1.3.7.4.3-s03b, TR33812-5.1.3.7.4.3-s04, AMB-42, DEC-88]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction', 'tre-departure')
      .when('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.3/operational.answered.owner-instruction.ok',
    'with operational.answered, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.backoff.owner-instruction.ok',
    'with operational.backoff, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-attach-reject')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.ccif-renewal-order.ok',
    'with operational.idle, when ccif-renewal-order, then m2me.signRenewal to tre sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('ccif-renewal-order').sends('m2me.signRenewal to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.ccif-renewal.ok',
    'with operational.idle, when ccif-renewal, then m2me.renew to tre sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.drf-instruction.operator=A.ok',
    'with operational.idle, when drf-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-s02b, AMB-28, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('drf-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.initial-credential-nears-end.ok',
    'with operational.idle, when initial-credential-nears-end, then m2me.signRenewal to tre sent [TR33812-5.1.3.7.4.3-n10, AMB-40]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('initial-credential-nears-end').sends('m2me.signRenewal to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.owner-instruction.ok',
    'with operational.idle, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-28, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.tre-renewal-request.ok',
    'with operational.idle, when tre-renewal-request, then m2me.renewalRequest to ccif sent [TR33812-5.1.3.7.4.3-n10, DEC-150]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-renewal-request').sends('m2me.renewalRequest to ccif'));

  scenario('m2me/5.1.3.7.4.3/operational.idle.tre-renewed.ok',
    'with operational.idle, when tre-renewed, then m2me.renewalAck to ccif sent [TR33812-5.1.3.7.4.3-n07, DEC-152]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('tre-renewed').sends('m2me.renewalAck to ccif'));

  scenario('m2me/5.1.3.7.4.3/operational.requesting.owner-instruction.operator=A.ok',
    'with operational.requesting, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/returning.answered.sho-a-attach-reject.ok',
    'with returning.answered, when sho-a-attach-reject, then m2me.revertToPristine to tre sent [TR33812-5.1.3.7.4.3-o05, AMB-23, AMB-40]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-a-attach-reject').sends('m2me.revertToPristine to tre'));

  scenario('m2me/5.1.3.7.4.3/returning.erasing.tre-pristine-new.ok',
    'with returning.erasing, when tre-pristine-new, then m2me.attach to vno sent [TR33812-5.1.3.7.4.3-o05, AMB-23, DEC-235]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject')
      .when('tre-pristine-new').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.3/returning.erasing.tre-pristine.ok',
    'with returning.erasing, when tre-pristine, then m2me.attach to vno sent [TR33812-5.1.3.7.4.3-o05, AMB-23, DEC-235]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject')
      .when('tre-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.3/returning.erasing.tre-refused.ok',
    'with returning.erasing, when tre-refused, then m2me.attach to shoA sent [AMB-40, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject')
      .when('tre-refused').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.7.4.3/returning.requesting.sho-a-attach-reject.ok',
    'with returning.requesting, when sho-a-attach-reject, then m2me.revertToPristine to tre sent [TR33812-5.1.3.7.4.3-o05, AMB-23, AMB-40]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling')
      .when('sho-a-attach-reject').sends('m2me.revertToPristine to tre'));
});
