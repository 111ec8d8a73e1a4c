/**
 * m2me: every state. 382 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 c87ee59002c83e8537d7504769a621567bb56f7db5f062f2595859241ef0e24d
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: every state', () => {
  scenario('m2me/5.1.3.3.1/initial.awaitingActivation.dpf-activation.access=open.ok',
    'with initial.awaitingActivation, when dpf-activation, then m2me.activateOnOrder to tre sent [TR33812-5.1.3.3.1-o04, DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.1/initial.awaitingActivation.dpf-activation.as-at-start.ok',
    'with initial.awaitingActivation, when dpf-activation, then m2me.activateOnOrder to tre sent [TR33812-5.1.3.3.1-o04, DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.1/initial.awaitingActivation.dpf-activation.pcid=newPcid.ok',
    'with initial.awaitingActivation, when dpf-activation, then m2me.activateOnOrder to tre sent [TR33812-5.1.3.3.1-o04, DEC-101]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-installed', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.attesting.manager-application.ok',
    'with changing.attesting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.cancelling.manager-application.ok',
    'with changing.cancelling, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.checkingAbort.manager-application.ok',
    'with changing.checkingAbort, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.checkingToken.manager-application.ok',
    'with changing.checkingToken, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.closingCancel.manager-application.ok',
    'with changing.closingCancel, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.closingReport.manager-application.ok',
    'with changing.closingReport, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'dpf-report-ack')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.contacting.manager-application.ok',
    'with changing.contacting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.downloading.manager-application.ok',
    'with changing.downloading, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.erasing.manager-application.ok',
    'with changing.erasing, when manager-application, then refused (notEntitled) and nothing sent, under AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.goingOn.manager-application.ok',
    'with changing.goingOn, when manager-application, then refused (notEntitled) and nothing sent, under AMB-22/sealed [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.notifying.manager-application.ok',
    'with changing.notifying, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.opening.manager-application.ok',
    'with changing.opening, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.reporting.manager-application.ok',
    'with changing.reporting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.signingCancel.manager-application.ok',
    'with changing.signingCancel, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.signingNotice.manager-application.ok',
    'with changing.signingNotice, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.signingReport.manager-application.ok',
    'with changing.signingReport, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.staging.manager-application.ok',
    'with changing.staging, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/changing.swapping.manager-application.ok',
    'with changing.swapping, when manager-application, then refused (notEntitled) and nothing sent, under AMB-22/sealed [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/confirming.activating.manager-application.ok',
    'with confirming.activating, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-swapped')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.1/confirming.answered.manager-application.ok',
    'with confirming.answered, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.1/confirming.authenticating.manager-application.ok',
    'with confirming.authenticating, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.1/confirming.committing.manager-application.ok',
    'with confirming.committing, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.1/confirming.reporting.manager-application.ok',
    'with confirming.reporting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.3.2.1/confirming.requesting.manager-application.ok',
    'with confirming.requesting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.1/confirming.reverting.manager-application.ok',
    'with confirming.reverting, when manager-application, then refused (notEntitled) and nothing sent, under AMB-22/sealed [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'retry-expired', 'fallback-expired')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-reverted').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.3.2.1/confirming.signingReport.manager-application.ok',
    'with confirming.signingReport, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.1/confirming.waiting.manager-application.ok',
    'with confirming.waiting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'retry-expired')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.aborted.manager-application.ok',
    'with initial.aborted, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.activating.manager-application.ok',
    'with initial.activating, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.answered.manager-application.ok',
    'with initial.answered, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request', 'tre-aka-res')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.askingOpenly.manager-application.ok',
    'with initial.askingOpenly, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'open-network-found')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.attesting.manager-application.ok',
    'with initial.attesting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.authenticating.manager-application.ok',
    'with initial.authenticating, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-auth-request')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.awaitingActivation.manager-application.ok',
    'with initial.awaitingActivation, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-activation').sends('m2me.activateOnOrder to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.awaitingBootstrap.manager-application.ok',
    'with initial.awaitingBootstrap, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.backoff.manager-application.ok',
    'with initial.backoff, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed', 'vno-attach-reject')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.checkingAbort.manager-application.ok',
    'with initial.checkingAbort, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.closingReport.manager-application.ok',
    'with initial.closingReport, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'dpf-report-ack')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.connecting.manager-application.ok',
    'with initial.connecting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('icsp-access-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.contacting.manager-application.ok',
    'with initial.contacting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.discovering.manager-application.ok',
    'with initial.discovering, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.downloading.manager-application.ok',
    'with initial.downloading, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.installing.manager-application.ok',
    'with initial.installing, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.obeying.manager-application.ok',
    'with initial.obeying, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.opening.manager-application.ok',
    'with initial.opening, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.openingEarly.manager-application.ok',
    'with initial.openingEarly, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-session-opened').sends('m2me.provisioningInfo to dpf'));

  scenario('m2me/5.1.3.3.2.1/initial.proving.manager-application.ok',
    'with initial.proving, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-auth-request')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-access-proof').sends('m2me.accessProof to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.reporting.manager-application.ok',
    'with initial.reporting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-report-ack').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.requesting.manager-application.ok',
    'with initial.requesting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses-elsewhere.ok',
    'with initial.resolving, when icsp-addresses-elsewhere, then m2me.signDiscovery to tre sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.6.4-r04, DEC-210]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('icsp-addresses-elsewhere').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.manager-application.ok',
    'with initial.resolving, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.sho-b-ims-accept.ok',
    'with initial.resolving, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.sho-b-ims-challenge.ok',
    'with initial.resolving, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.sho-b-ims-reject.ok',
    'with initial.resolving, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.1/initial.signingReport.manager-application.ok',
    'with initial.signingReport, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.1/initial.staging.manager-application.ok',
    'with initial.staging, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.1/leaving.checking.manager-application.ok',
    'with leaving.checking, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.1/leaving.checkingUnserved.manager-application.ok',
    'with leaving.checkingUnserved, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'owner-instruction')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-departure').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.3.2.1/leaving.notifying.manager-application.ok',
    'with leaving.notifying, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction', 'tre-departure')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.3.2.1/operational.answered.manager-application.ok',
    'with operational.answered, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.1/operational.authenticating.manager-application.ok',
    'with operational.authenticating, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.1/operational.backoff.manager-application.ok',
    'with operational.backoff, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-attach-reject')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.1/operational.idle.manager-application.ok',
    'with operational.idle, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.1/operational.requesting.manager-application.ok',
    'with operational.requesting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.1/operational.signingToken.manager-application.ok',
    'with operational.signingToken, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'owner-token-command')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.1/returning.answered.manager-application.ok',
    'with returning.answered, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.3.2.1/returning.authenticating.manager-application.ok',
    'with returning.authenticating, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.1/returning.erasing.manager-application.ok',
    'with returning.erasing, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-attach-reject')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('tre-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.3.2.1/returning.requesting.manager-application.ok',
    'with returning.requesting, when manager-application, then refused (notEntitled) and nothing sent [TR33812-5.1.3.3.2.1-o25, AMB-04, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling')
      .when('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA'));

  scenario('m2me/5.1.3.3.2.2/booting.sho-b-parameters.ok',
    'with booting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.3.2.2/changing.cancelling.sho-b-parameters.ok',
    'with changing.cancelling, when sho-b-parameters, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.closingCancel.sho-b-parameters.ok',
    'with changing.closingCancel, when sho-b-parameters, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.contacting.sho-b-parameters.ok',
    'with changing.contacting, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.downloading.sho-b-parameters.ok',
    'with changing.downloading, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.erasing.sho-b-parameters.ok',
    'with changing.erasing, when sho-b-parameters, then refused (notAttached) and nothing sent, under AMB-22/destroyed and AMB-23/strict [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.goingOn.sho-b-parameters.ok',
    'with changing.goingOn, when sho-b-parameters, then ignored and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.notifying.sho-b-parameters.ok',
    'with changing.notifying, when sho-b-parameters, then ignored and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.sho-b-parameters.ok',
    'with changing.opening, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.reporting.sho-b-parameters.ok',
    'with changing.reporting, when sho-b-parameters, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.signingCancel.sho-b-parameters.ok',
    'with changing.signingCancel, when sho-b-parameters, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.signingNotice.sho-b-parameters.ok',
    'with changing.signingNotice, when sho-b-parameters, then ignored and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.signingReport.sho-b-parameters.ok',
    'with changing.signingReport, when sho-b-parameters, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.staging.sho-b-parameters.ok',
    'with changing.staging, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/changing.swapping.sho-b-parameters.ok',
    'with changing.swapping, when sho-b-parameters, then ignored and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.3.2.2/confirming.activating.sho-b-parameters.ok',
    'with confirming.activating, when sho-b-parameters, then refused (notAttached) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-swapped')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.answered.sho-b-parameters.ok',
    'with confirming.answered, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.sho-b-parameters.ok',
    'with confirming.authenticating, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.a7dc9419.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent, under AMB-22/sealed [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.authenticating.tre-aka-res.b13172b5.ok',
    'with confirming.authenticating, when tre-aka-res, then m2me.authResponse to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.reporting.sho-b-parameters.ok',
    'with confirming.reporting, when sho-b-parameters, then ignored and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.3.2.2/confirming.requesting.sho-b-parameters.ok',
    'with confirming.requesting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.3.2.2/confirming.signingReport.sho-b-parameters.ok',
    'with confirming.signingReport, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.2/initial.aborted.sho-b-parameters.ok',
    'with initial.aborted, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.2/initial.answered.sho-b-parameters.ok',
    'with initial.answered, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.attesting.sho-b-parameters.ok',
    'with initial.attesting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.2/initial.authenticating.sho-b-parameters.ok',
    'with initial.authenticating, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.3.2.2/initial.awaitingBootstrap.sho-b-parameters.ok',
    'with initial.awaitingBootstrap, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.backoff.sho-b-parameters.ok',
    'with initial.backoff, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-reject')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.3.2.2/initial.connecting.sho-b-parameters.ok',
    'with initial.connecting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('icsp-access-accept').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.contacting.sho-b-parameters.ok',
    'with initial.contacting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.discovering.sho-b-parameters.ok',
    'with initial.discovering, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.3.2.2/initial.downloading.sho-b-parameters.ok',
    'with initial.downloading, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.opening.sho-b-parameters.ok',
    'with initial.opening, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.2/initial.openingEarly.sho-b-parameters.ok',
    'with initial.openingEarly, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.reporting.sho-b-parameters.ok',
    'with initial.reporting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.requesting.sho-b-parameters.ok',
    'with initial.requesting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.3.2.2/initial.resolving.sho-b-parameters.ok',
    'with initial.resolving, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.2/initial.signingReport.sho-b-parameters.ok',
    'with initial.signingReport, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.2/initial.staging.sho-b-parameters.ok',
    'with initial.staging, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.sho-b-parameters.ok',
    'with leaving.checking, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.answered.sho-b-ims-accept.ok',
    'with operational.answered, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.answered.sho-b-ims-challenge.ok',
    'with operational.answered, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.answered.sho-b-ims-reject.ok',
    'with operational.answered, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.answered.sho-b-parameters.ok',
    'with operational.answered, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.sho-b-ims-accept.ok',
    'with operational.authenticating, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.sho-b-ims-challenge.ok',
    'with operational.authenticating, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.sho-b-ims-reject.ok',
    'with operational.authenticating, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.sho-b-parameters.ok',
    'with operational.authenticating, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.7764fc3e.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-parameters-newer', 'sho-a-page', 'sho-a-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/operational.authenticating.tre-aka-res.ims=proved.operator=A.ok',
    'with operational.authenticating, when tre-aka-res, then m2me.authResponse to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected', 'tre-aka-res', 'sho-a-page', 'sho-a-auth-request')
      .when('tre-aka-res').sends('m2me.authResponse to shoA'));

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

  scenario('m2me/5.1.3.3.2.2/operational.requesting.sho-b-ims-accept.ok',
    'with operational.requesting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.requesting.sho-b-ims-challenge.ok',
    'with operational.requesting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.requesting.sho-b-ims-reject.ok',
    'with operational.requesting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.requesting.sho-b-parameters.ok',
    'with operational.requesting, when sho-b-parameters, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('sho-b-parameters').refuses('notAttached').sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.sho-b-parameters.ok',
    'with operational.signingToken, when sho-b-parameters, then ignored and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.3.4/off.sho-b-ims-accept.ok',
    'with off, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.3.4/off.sho-b-ims-challenge.ok',
    'with off, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.3.4/off.sho-b-ims-reject.ok',
    'with off, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.3.4/off.sho-b-parameters.ok',
    'with off, when sho-b-parameters, then ignored and nothing sent [DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('subscriber-power-on').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.4.3/operational.idle.manager-application-named.ok',
    'with operational.idle, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('manager-application-named').sends('m2me.applicationAck to manager'));

  scenario('m2me/5.1.3.5.3/inFactory.sho-b-ims-accept.ok',
    'with inFactory, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('supplier-configure').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.3/inFactory.sho-b-ims-challenge.ok',
    'with inFactory, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('supplier-configure').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.3/inFactory.sho-b-ims-reject.ok',
    'with inFactory, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('supplier-configure').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.3/inFactory.sho-b-parameters.ok',
    'with inFactory, when sho-b-parameters, then ignored and nothing sent [DEC-57]', (t) => t
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('supplier-configure').sends('m2me.loadFactory to tre'));

  scenario('m2me/5.1.3.5.8/loading.sho-b-ims-accept.ok',
    'with loading, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('tre-factory-loaded').sends('m2me.configured to supplier'));

  scenario('m2me/5.1.3.5.8/loading.sho-b-ims-challenge.ok',
    'with loading, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('tre-factory-loaded').sends('m2me.configured to supplier'));

  scenario('m2me/5.1.3.5.8/loading.sho-b-ims-reject.ok',
    'with loading, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('tre-factory-loaded').sends('m2me.configured to supplier'));

  scenario('m2me/5.1.3.5.8/loading.sho-b-parameters.ok',
    'with loading, when sho-b-parameters, then ignored and nothing sent [DEC-57]', (t) => t
      .given('supplier-configure')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('tre-factory-loaded').sends('m2me.configured to supplier'));

  scenario('m2me/5.1.3.6.3/booting.tre-boot-state-pristine.application=1.endpoint=true.ok',
    'with booting, when tre-boot-state-pristine, then m2me.attach to vno sent [TR33812-5.1.3.6.3-s01a, TR33812-5.1.3.6.3-s01b, TR33812-5.1.3.3.2.1-r02, TR33812-5.1.3.3.2.1-o04, TR33812-5.1.3.3.1-r02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('tre-boot-state-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-abort.04a0eb14.ok',
    'with changing.contacting, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-attest-challenge.04a0eb14.ok',
    'with changing.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.sho-b-ims-accept.ok',
    'with changing.contacting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.sho-b-ims-challenge.ok',
    'with changing.contacting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.contacting.sho-b-ims-reject.ok',
    'with changing.contacting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.1455826c.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.14885445.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-abort.fcffb228.ok',
    'with changing.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.sho-b-ims-accept.ok',
    'with changing.downloading, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.sho-b-ims-challenge.ok',
    'with changing.downloading, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.downloading.sho-b-ims-reject.ok',
    'with changing.downloading, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.opening.sho-b-ims-accept.ok',
    'with changing.opening, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.opening.sho-b-ims-challenge.ok',
    'with changing.opening, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.opening.sho-b-ims-reject.ok',
    'with changing.opening, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.signingReport.sho-b-ims-accept.ok',
    'with changing.signingReport, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.signingReport.sho-b-ims-challenge.ok',
    'with changing.signingReport, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.signingReport.sho-b-ims-reject.ok',
    'with changing.signingReport, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.6.3/changing.signingReport.tre-report-reverted.5c1f876c.ok',
    'with changing.signingReport, when tre-report-reverted, then m2me.installReport to dpf sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('tre-report-reverted').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/confirming.signingReport.sho-b-ims-accept.ok',
    'with confirming.signingReport, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.6.3/confirming.signingReport.sho-b-ims-challenge.ok',
    'with confirming.signingReport, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.6.3/confirming.signingReport.sho-b-ims-reject.ok',
    'with confirming.signingReport, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.6.3/confirming.signingReport.tre-report-success.e0268c7e.ok',
    'with confirming.signingReport, when tre-report-success, then m2me.installReport to dpf sent, under AMB-22/destroyed [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept')
      .when('tre-report-success').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/initial.aborted.sho-b-ims-accept.ok',
    'with initial.aborted, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.aborted.sho-b-ims-challenge.ok',
    'with initial.aborted, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.aborted.sho-b-ims-reject.ok',
    'with initial.aborted, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.answered.sho-b-ims-accept.ok',
    'with initial.answered, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.answered.sho-b-ims-challenge.ok',
    'with initial.answered, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.answered.sho-b-ims-reject.ok',
    'with initial.answered, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.attesting.sho-b-ims-accept.ok',
    'with initial.attesting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.attesting.sho-b-ims-challenge.ok',
    'with initial.attesting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.attesting.sho-b-ims-reject.ok',
    'with initial.attesting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.authenticating.sho-b-ims-accept.ok',
    'with initial.authenticating, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.6.3/initial.authenticating.sho-b-ims-challenge.ok',
    'with initial.authenticating, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.6.3/initial.authenticating.sho-b-ims-reject.ok',
    'with initial.authenticating, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to vno'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.drf-bootstrap.access=non3gpp.preconfigured=false.ok',
    'with initial.awaitingBootstrap, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, TR33812-5.1.3.3.2.1-o17, TR33812-5.1.3.4.3-o03, TR33812-5.1.3.3.3.1-r01]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'icsp-addresses', 'tre-discovery')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.drf-bootstrap.as-at-start.ok',
    'with initial.awaitingBootstrap, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, TR33812-5.1.3.3.2.1-o17, TR33812-5.1.3.4.3-o03, TR33812-5.1.3.3.3.1-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.drf-bootstrap.configuredSho=A.ok',
    'with initial.awaitingBootstrap, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, TR33812-5.1.3.3.2.1-o17, TR33812-5.1.3.4.3-o03, TR33812-5.1.3.3.3.1-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.drf-bootstrap.pcid=newPcid.ok',
    'with initial.awaitingBootstrap, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, TR33812-5.1.3.3.2.1-o17, TR33812-5.1.3.4.3-o03, TR33812-5.1.3.3.3.1-r01]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.sho-b-ims-accept.ok',
    'with initial.awaitingBootstrap, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.sho-b-ims-challenge.ok',
    'with initial.awaitingBootstrap, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.awaitingBootstrap.sho-b-ims-reject.ok',
    'with initial.awaitingBootstrap, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/initial.backoff.sho-b-ims-accept.ok',
    'with initial.backoff, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-reject')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.backoff.sho-b-ims-challenge.ok',
    'with initial.backoff, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-reject')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.backoff.sho-b-ims-reject.ok',
    'with initial.backoff, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-reject')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.093cfe6b.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.96f8fc8e.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.3/initial.checkingAbort.tre-abort-verified.ok',
    'with initial.checkingAbort, when tre-abort-verified, then nothing sent [AMB-12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.7.4.2-s08, DEC-60]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.093cfe6b.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.96f8fc8e.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-attest-challenge.ok',
    'with initial.contacting, when dpf-attest-challenge, then m2me.attestAgain to tre sent [DEC-46, AMB-43]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-attest-challenge').sends('m2me.attestAgain to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.sho-b-ims-accept.ok',
    'with initial.contacting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.sho-b-ims-challenge.ok',
    'with initial.contacting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.contacting.sho-b-ims-reject.ok',
    'with initial.contacting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.2473b5ac.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.49e7990c.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.a0a06ab5.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.addd1f44.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.e5fe8e2c.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.f88cf1cb.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-abort.ok',
    'with initial.downloading, when dpf-abort, then m2me.checkAbort to tre sent [AMB-12, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-2.54f8515f.ok',
    'with initial.downloading, when dpf-chunk-2, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-b', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.sho-b-ims-accept.ok',
    'with initial.downloading, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.sho-b-ims-challenge.ok',
    'with initial.downloading, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.downloading.sho-b-ims-reject.ok',
    'with initial.downloading, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-install-failed.0c0110a7.ok',
    'with initial.installing, when tre-install-failed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.4.3-r10, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-install-failed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-install-failed.91ddc994.ok',
    'with initial.installing, when tre-install-failed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.4.3-r10, AMB-23]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-install-failed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-installed.0c0110a7.ok',
    'with initial.installing, when tre-installed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s18, DEC-44]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-installed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.installing.tre-installed.91ddc994.ok',
    'with initial.installing, when tre-installed, then m2me.signReport to tre sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s18, DEC-44]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('tre-installed').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.opening.sho-b-ims-accept.ok',
    'with initial.opening, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.opening.sho-b-ims-challenge.ok',
    'with initial.opening, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.opening.sho-b-ims-reject.ok',
    'with initial.opening, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.openingEarly.sho-b-ims-accept.ok',
    'with initial.openingEarly, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.6.3/initial.openingEarly.sho-b-ims-challenge.ok',
    'with initial.openingEarly, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.6.3/initial.openingEarly.sho-b-ims-reject.ok',
    'with initial.openingEarly, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.02af1f40.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.61045276.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.6e96745a.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.6fde99b5.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.8f7aa1de.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.90d89d69.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.921cc0ad.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.990e3229.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.c94a7b4c.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed and AMB-23/strict [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.cafef77f.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.e65a3a9b.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed and AMB-23/strict [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.ed0a9ae0.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'open-network-found', 'vno-attach-accept', 'tre-discovery', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.f7fcdfab.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-install-failed', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.fd860607.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-install-failed', 'tre-report-install-failed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.ok',
    'with initial.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-new', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.sho-b-ims-accept.ok',
    'with initial.reporting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.sho-b-ims-challenge.ok',
    'with initial.reporting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.reporting.sho-b-ims-reject.ok',
    'with initial.reporting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.6.3/initial.requesting.sho-b-ims-accept.ok',
    'with initial.requesting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.6.3/initial.requesting.sho-b-ims-challenge.ok',
    'with initial.requesting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.6.3/initial.requesting.sho-b-ims-reject.ok',
    'with initial.requesting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.as-at-start.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine')
      .when('vno-attach-reject').sendsNothing()
      .still('vno-auth-request').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.6.3/initial.requesting.vno-attach-reject.owed=installFailed.pcid=newPcid.ok',
    'with initial.requesting, when vno-attach-reject, then nothing sent, under AMB-22/sealed and AMB-23/strict [TR33812-5.1.3.6.3-s05, DEC-55]', (t) => t
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

  scenario('m2me/5.1.3.6.3/initial.signingReport.sho-b-ims-accept.ok',
    'with initial.signingReport, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.signingReport.sho-b-ims-challenge.ok',
    'with initial.signingReport, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.signingReport.sho-b-ims-reject.ok',
    'with initial.signingReport, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.staging.sho-b-ims-accept.ok',
    'with initial.staging, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.staging.sho-b-ims-challenge.ok',
    'with initial.staging, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/initial.staging.sho-b-ims-reject.ok',
    'with initial.staging, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to vno'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-a-attach-reject.old=A.operator=A.ok',
    'with operational.requesting, when sho-a-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'sho-a-page')
      .when('sho-a-attach-reject').sendsNothing()
      .still('sho-a-auth-request').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-a-attach-reject.operator=A.resumesChange=true.ok',
    'with operational.requesting, when sho-a-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent')
      .when('sho-a-attach-reject').sendsNothing()
      .still('sho-a-auth-request').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-b-attach-reject.ok',
    'with operational.requesting, when sho-b-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported')
      .when('sho-b-attach-reject').sendsNothing()
      .still('sho-b-auth-request').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.6.3/operational.requesting.sho-b-attach-reject.old=B.operator=B.ok',
    'with operational.requesting, when sho-b-attach-reject, then nothing sent [DEC-55, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'sho-b-page')
      .when('sho-b-attach-reject').sendsNothing()
      .still('sho-b-auth-request').ignores().sendsNothing()
      .still('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-reject.access=non3gpp.ok',
    'with initial.connecting, when icsp-access-reject, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-96]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-access-reject').sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-access-reject.access=non3gpp.preconfigured=false.ok',
    'with initial.connecting, when icsp-access-reject, then nothing sent [TR33812-5.1.3.6.4-o02, DEC-96]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-access-reject').sendsNothing()
      .still('icsp-access-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.6.4/initial.connecting.icsp-auth-request.access=non3gpp.ok',
    'with initial.connecting, when icsp-auth-request, then m2me.proveAccess to tre sent [TR33812-5.1.3.6.4-o02, TR33812-5.1.3.3.2.1-o12, DEC-94]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('icsp-auth-request').sends('m2me.proveAccess to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.sho-b-ims-accept.ok',
    'with initial.connecting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('icsp-access-accept').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.sho-b-ims-challenge.ok',
    'with initial.connecting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('icsp-access-accept').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.6.4/initial.connecting.sho-b-ims-reject.ok',
    'with initial.connecting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('icsp-access-accept').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.6.4/initial.discovering.sho-b-ims-accept.ok',
    'with initial.discovering, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.6.4/initial.discovering.sho-b-ims-challenge.ok',
    'with initial.discovering, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.6.4/initial.discovering.sho-b-ims-reject.ok',
    'with initial.discovering, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp'));

  scenario('m2me/5.1.3.7.4.2/booting.power-cut.application=1.endpoint=true.ok',
    'with booting, when power-cut, then nothing sent [AMB-20, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.power-cut.configuredSho=A.ok',
    'with booting, when power-cut, then nothing sent [AMB-20, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on')
      .when('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.power-cut.destroysOld=true.ok',
    'with booting, when power-cut, then nothing sent, under AMB-22/destroyed [AMB-20, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on')
      .when('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.power-cut.ok',
    'with booting, when power-cut, then nothing sent [AMB-20, DEC-57]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on')
      .when('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.power-cut.staysOnFailure=true.ok',
    'with booting, when power-cut, then nothing sent, under AMB-23/resilient [AMB-20, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on')
      .when('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/booting.sho-b-ims-accept.ok',
    'with booting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.7.4.2/booting.sho-b-ims-challenge.ok',
    'with booting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.7.4.2/booting.sho-b-ims-reject.ok',
    'with booting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf'));

  scenario('m2me/5.1.3.7.4.2/changing.cancelling.sho-b-ims-accept.ok',
    'with changing.cancelling, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.cancelling.sho-b-ims-challenge.ok',
    'with changing.cancelling, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.cancelling.sho-b-ims-reject.ok',
    'with changing.cancelling, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.closingCancel.sho-b-ims-accept.ok',
    'with changing.closingCancel, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.closingCancel.sho-b-ims-challenge.ok',
    'with changing.closingCancel, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.closingCancel.sho-b-ims-reject.ok',
    'with changing.closingCancel, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.erasing.sho-b-ims-accept.ok',
    'with changing.erasing, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed and AMB-23/strict [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.erasing.sho-b-ims-challenge.ok',
    'with changing.erasing, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed and AMB-23/strict [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.erasing.sho-b-ims-reject.ok',
    'with changing.erasing, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed and AMB-23/strict [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.erasing.tre-pristine.4e8c0909.ok',
    'with changing.erasing, when tre-pristine, then m2me.attach to vno sent, under AMB-22/destroyed and AMB-23/strict [TR33812-5.1.3.7.4.2-s15b, AMB-23, AMB-24]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('tre-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.sho-b-ims-accept.ok',
    'with changing.goingOn, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.sho-b-ims-challenge.ok',
    'with changing.goingOn, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.goingOn.sho-b-ims-reject.ok',
    'with changing.goingOn, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.retry-expired.9e35c171.ok',
    'with changing.notifying, when retry-expired, then m2me.swapUnanswered to tre sent, under AMB-22/sealed and AMB-23/resilient [DEC-48, DEC-83, AMB-21, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('retry-expired').sends('m2me.swapUnanswered to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.retry-expired.a5f844f0.ok',
    'with changing.notifying, when retry-expired, then m2me.swapUnanswered to tre sent, under AMB-22/destroyed [DEC-48, DEC-83, AMB-21, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('retry-expired').sends('m2me.swapUnanswered to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-b-ims-accept.ok',
    'with changing.notifying, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-b-ims-challenge.ok',
    'with changing.notifying, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-b-ims-reject.ok',
    'with changing.notifying, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.a7dc9419.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.notifying.sho-discard-ack.eb73d09e.ok',
    'with changing.notifying, when sho-discard-ack, then m2me.swap to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s13a, TR33812-5.1.3.7.4.2-s13b, AMB-21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice')
      .when('sho-discard-ack').sends('m2me.swap to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.095d8fcf.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.21153c20.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.34d1632a.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.3552626c.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.427f957d.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.4c68b431.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed and AMB-23/strict [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.4fa2b9dd.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed and AMB-23/strict [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.63dd4827.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.64b84970.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.7cbda30c.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.95fb6b39.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.9a903dd9.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.a702ed73.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.ac8bd603.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.b217702e.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.b5275d54.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.b88f7d16.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.da472882.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed and AMB-23/strict [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.da70ce4c.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.dea11f36.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-refused', 'tre-report-object-refused', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.f266b317.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.f90b8dfb.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent, under AMB-22/sealed [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-refused', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-vetoed', 'retry-expired', 'retry-expired')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.fd3152a9.ok',
    'with changing.reporting, when dpf-report-ack, then m2me.closeReport to tre sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-refused', 'tre-report-token-refused')
      .when('dpf-report-ack').sends('m2me.closeReport to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.sho-b-ims-accept.ok',
    'with changing.reporting, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.sho-b-ims-challenge.ok',
    'with changing.reporting, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.sho-b-ims-reject.ok',
    'with changing.reporting, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.signingCancel.sho-b-ims-accept.ok',
    'with changing.signingCancel, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.signingCancel.sho-b-ims-challenge.ok',
    'with changing.signingCancel, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.signingCancel.sho-b-ims-reject.ok',
    'with changing.signingCancel, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/sealed and AMB-23/resilient [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.signingNotice.sho-b-ims-accept.ok',
    'with changing.signingNotice, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.signingNotice.sho-b-ims-challenge.ok',
    'with changing.signingNotice, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.signingNotice.sho-b-ims-reject.ok',
    'with changing.signingNotice, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.staging.sho-b-ims-accept.ok',
    'with changing.staging, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.staging.sho-b-ims-challenge.ok',
    'with changing.staging, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.staging.sho-b-ims-reject.ok',
    'with changing.staging, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.sho-b-ims-accept.ok',
    'with changing.swapping, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.sho-b-ims-challenge.ok',
    'with changing.swapping, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.sho-b-ims-reject.ok',
    'with changing.swapping, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre'));

  scenario('m2me/5.1.3.7.4.2/changing.swapping.tre-swapped.afc1299d.ok',
    'with changing.swapping, when tre-swapped, then m2me.activate to tre sent, under AMB-22/destroyed [TR33812-5.1.3.7.4.2-s14, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('tre-swapped').sends('m2me.activate to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.activating.sho-b-ims-accept.ok',
    'with confirming.activating, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-swapped')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.activating.sho-b-ims-challenge.ok',
    'with confirming.activating, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-swapped')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.activating.sho-b-ims-reject.ok',
    'with confirming.activating, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-swapped')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.sho-b-attach-accept-filtering.ok',
    'with confirming.answered, when sho-b-attach-accept-filtering, then m2me.signReport to tre sent [AMB-24, AMB-25, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-attach-accept-filtering').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.sho-b-ims-accept.ok',
    'with confirming.answered, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.sho-b-ims-challenge.ok',
    'with confirming.answered, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.answered.sho-b-ims-reject.ok',
    'with confirming.answered, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.authenticating.sho-b-ims-accept.ok',
    'with confirming.authenticating, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.authenticating.sho-b-ims-challenge.ok',
    'with confirming.authenticating, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.authenticating.sho-b-ims-reject.ok',
    'with confirming.authenticating, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.d9b402ea.ok',
    'with confirming.reporting, when dpf-report-ack, then m2me.commit to tre sent, under AMB-22/sealed [DEC-45, AMB-22]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack').sends('m2me.commit to tre'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.sho-b-ims-accept.ok',
    'with confirming.reporting, when sho-b-ims-accept, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.sho-b-ims-challenge.ok',
    'with confirming.reporting, when sho-b-ims-challenge, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.sho-b-ims-reject.ok',
    'with confirming.reporting, when sho-b-ims-reject, then ignored and nothing sent, under AMB-22/destroyed [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.sho-b-ims-accept.ok',
    'with confirming.requesting, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.sho-b-ims-challenge.ok',
    'with confirming.requesting, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.requesting.sho-b-ims-reject.ok',
    'with confirming.requesting, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/confirming.waiting.fallback-expired.a7dc9419.ok',
    'with confirming.waiting, when fallback-expired, then m2me.revert to tre sent, under AMB-22/sealed [TR33812-5.1.3.7.4.2-n16b, AMB-23, AMB-25]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged', 'tre-intent-written', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'retry-expired')
      .when('fallback-expired').sends('m2me.revert to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.power-restored.9e7621ad.ok',
    'with dark, when power-restored, then m2me.boot to tre sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-parameters-newer', 'power-cut')
      .when('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.sho-b-ims-accept.ok',
    'with dark, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'power-cut')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.sho-b-ims-challenge.ok',
    'with dark, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'power-cut')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.sho-b-ims-reject.ok',
    'with dark, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'power-cut')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/dark.sho-b-parameters.ok',
    'with dark, when sho-b-parameters, then ignored and nothing sent [DEC-57]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'power-cut')
      .when('sho-b-parameters').ignores().sendsNothing()
      .still('power-restored').sends('m2me.boot to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.owed=installFailed.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent, under AMB-22/sealed and AMB-23/strict [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/initial.answered.vno-attach-accept.owed=installFailed.pcid=newPcid.ok',
    'with initial.answered, when vno-attach-accept, then m2me.signReport to tre sent, under AMB-22/sealed and AMB-23/strict [AMB-24, TR33812-5.1.3.7.4.2-s15a, TR33812-5.1.3.6.3-s18]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-pristine-new', 'vno-auth-request', 'tre-aka-res')
      .when('vno-attach-accept').sends('m2me.signReport to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.drf-bootstrap.ok',
    'with operational.idle, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.7.4.2-s03b, TR33812-5.1.3.7.4.2-o00, TR33812-5.1.3.3.2.2-r06, AMB-31]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.ims=asked.operator=A.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.ims=registered.operator=A.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-isim-selected', 'tre-aka-res', 'sho-a-ims-accept')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.old=A.operator=A.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.idle.owner-token-command.old=B.operator=B.ok',
    'with operational.idle, when owner-token-command, then m2me.signToken to tre sent [TR33812-5.1.3.7.4.2-s01d, AMB-15, DEC-82]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused')
      .when('owner-token-command').sends('m2me.signToken to tre'));

  scenario('m2me/5.1.3.7.4.2/operational.signingToken.sho-b-ims-accept.ok',
    'with operational.signingToken, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.7.4.2/operational.signingToken.sho-b-ims-challenge.ok',
    'with operational.signingToken, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.7.4.2/operational.signingToken.sho-b-ims-reject.ok',
    'with operational.signingToken, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.sho-b-ims-accept.ok',
    'with leaving.checking, when sho-b-ims-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('sho-b-ims-accept').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.sho-b-ims-challenge.ok',
    'with leaving.checking, when sho-b-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('sho-b-ims-challenge').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

  scenario('m2me/5.1.3.7.4.3/leaving.checking.sho-b-ims-reject.ok',
    'with leaving.checking, when sho-b-ims-reject, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('sho-b-ims-reject').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA'));

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

  scenario('m2me/5.1.3.7.4.3/operational.idle.drf-instruction.ok',
    'with operational.idle, when drf-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-s02b, AMB-28, AMB-17]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering')
      .when('drf-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.requesting.owner-instruction.ok',
    'with operational.requesting, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.requesting.owner-instruction.old=A.operator=A.ok',
    'with operational.requesting, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-refused', 'sho-a-page')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.requesting.owner-instruction.old=B.operator=B.ok',
    'with operational.requesting, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack', 'tre-committed', 'drf-bootstrap', 'tre-refused', 'sho-b-page')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.requesting.owner-instruction.operator=A.resumesChange=true.ok',
    'with operational.requesting, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent')
      .when('owner-instruction').sends('m2me.reprovision to tre'));

  scenario('m2me/5.1.3.7.4.3/operational.requesting.owner-instruction.operator=B.ok',
    'with operational.requesting, when owner-instruction, then m2me.reprovision to tre sent [TR33812-5.1.3.7.4.3-o00, TR33812-5.1.3.7.4.3-r01, AMB-17, AMB-28]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-activated')
      .when('owner-instruction').sends('m2me.reprovision to tre'));
});
