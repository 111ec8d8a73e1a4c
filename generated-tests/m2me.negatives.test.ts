/**
 * m2me: each spoilt input where the genuine one is accepted. 132 tests.
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

describe('m2me: each spoilt input where the genuine one is accepted', () => {
  scenario('m2me/5.1.3.3.2.1/initial.aborted.send-data.to-server.neg.denied',
    'with initial.aborted, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('try-again').sends('m2me.attach to vno')
      .control('m2me/5.1.3.3.2.1/initial.aborted.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.activating.send-data.to-server.neg.denied',
    'with initial.activating, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-activated').sends('m2me.releaseAccess to icsp', 'm2me.attach to shoB')
      .control('m2me/5.1.3.3.2.1/initial.activating.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.attesting.send-data.to-server.neg.denied',
    'with initial.attesting, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-session-opened').sends('m2me.provisioningInfo to dpf')
      .control('m2me/5.1.3.3.2.1/initial.attesting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.awaitingActivation.send-data.to-server.neg.denied',
    'with initial.awaitingActivation, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('dpf-activation').sends('m2me.activateOnOrder to tre')
      .control('m2me/5.1.3.3.2.1/initial.awaitingActivation.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.awaitingBootstrap.send-data.to-server.neg.denied',
    'with initial.awaitingBootstrap, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .control('m2me/5.1.3.3.2.1/initial.awaitingBootstrap.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.checkingAbort.send-data.to-server.neg.denied',
    'with initial.checkingAbort, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-abort-verified').sendsNothing()
      .still('try-again').sends('m2me.attach to vno')
      .control('m2me/5.1.3.3.2.1/initial.checkingAbort.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.closingReport.send-data.to-server.neg.denied',
    'with initial.closingReport, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-report-closed').sends('m2me.requestAccess to icsp')
      .control('m2me/5.1.3.3.2.1/initial.closingReport.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.contacting.send-data.to-server.neg.denied',
    'with initial.contacting, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.3.2.1/initial.contacting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.discovering.send-data.to-server.neg.denied',
    'with initial.discovering, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-discovery').sends('m2me.discover to drf')
      .control('m2me/5.1.3.3.2.1/initial.discovering.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.downloading.send-data.to-server.neg.denied',
    'with initial.downloading, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.3.2.1/initial.downloading.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.goingBack.send-data.to-server.neg.denied',
    'with initial.goingBack, when send-data.to-server, then refused (confined) and nothing sent, under AMB-22/sealed [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-kept', 'retry-expired')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-refused').sends('m2me.attach to vno')
      .control('m2me/5.1.3.3.2.1/initial.goingBack.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.installing.send-data.to-server.neg.denied',
    'with initial.installing, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-install-failed').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.3.2.1/initial.installing.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.obeying.send-data.to-server.neg.denied',
    'with initial.obeying, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success', 'dpf-report-ack', 'tre-inactive', 'dpf-activation')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-activated').sends('m2me.releaseAccess to icsp', 'm2me.attach to shoB')
      .control('m2me/5.1.3.3.2.1/initial.obeying.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.opening.send-data.to-server.neg.denied',
    'with initial.opening, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery', 'drf-bootstrap')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-session-opened').sends('m2me.provisioningInfo to dpf')
      .control('m2me/5.1.3.3.2.1/initial.opening.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.reporting.send-data.to-server.neg.denied',
    'with initial.reporting, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre')
      .control('m2me/5.1.3.3.2.1/initial.reporting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses.contradicting.neg.denied',
    'with initial.resolving, when icsp-addresses.contradicting, then refused (contradictoryAddress) and nothing sent [TR33812-5.1.3.3.2.1-o16, DEC-211]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('icsp-addresses.contradicting').refuses('contradictoryAddress').sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre')
      .control('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses.neg.missingField',
    'with initial.resolving, when icsp-addresses.missing-field, then refused (noAddress) and nothing sent [TR33812-5.1.3.3.2.1-o16, DEC-211]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('icsp-addresses.missing-field').refuses('noAddress').sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre')
      .control('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.resolving.send-data.to-server.neg.denied',
    'with initial.resolving, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre')
      .control('m2me/5.1.3.3.2.1/initial.resolving.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.signingReport.send-data.to-server.neg.denied',
    'with initial.signingReport, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp')
      .still('tre-report-install-failed').sends('m2me.installReport to dpf')
      .control('m2me/5.1.3.3.2.1/initial.signingReport.send-data.ok'));

  scenario('m2me/5.1.3.3.2.1/initial.staging.send-data.to-server.neg.denied',
    'with initial.staging, when send-data.to-server, then refused (confined) and nothing sent [TR33812-5.1.3.3.2.1-r14, AMB-04, DEC-170]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('send-data.to-server').refuses('confined').sendsNothing()
      .still('tre-refused').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.3.2.1/initial.staging.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.attesting.send-data.to-server.neg.denied',
    'with changing.attesting, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.attesting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.cancelling.send-data.to-server.neg.denied',
    'with changing.cancelling, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.cancelling.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.checkingAbort.send-data.to-server.neg.denied',
    'with changing.checkingAbort, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-abort')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.checkingAbort.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.checkingToken.send-data.to-server.neg.denied',
    'with changing.checkingToken, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2', 'tre-staged')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.checkingToken.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.closingCancel.send-data.to-server.neg.denied',
    'with changing.closingCancel, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.closingCancel.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.closingReport.send-data.to-server.neg.denied',
    'with changing.closingReport, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted', 'dpf-report-ack')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.closingReport.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.contacting.send-data.to-server.neg.denied',
    'with changing.contacting, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.contacting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.downloading.send-data.to-server.neg.denied',
    'with changing.downloading, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.downloading.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.goingOn.send-data.to-server.neg.denied',
    'with changing.goingOn, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent, under AMB-22/sealed [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.goingOn.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.notifying.send-data.to-server.neg.denied',
    'with changing.notifying, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.notifying.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.send-data.by-other-apn.neg.denied',
    'with changing.opening, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-bootstrap')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/changing.opening.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.send-data.to-server.neg.denied',
    'with changing.opening, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.opening.send-data.old=A.operator=A.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.opening.send-data.to-stranger.neg.denied',
    'with changing.opening, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-bootstrap')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/changing.opening.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.reporting.send-data.to-server.neg.denied',
    'with changing.reporting, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.reporting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.signingCancel.send-data.to-server.neg.denied',
    'with changing.signingCancel, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.signingCancel.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.signingNotice.send-data.to-server.neg.denied',
    'with changing.signingNotice, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.signingNotice.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.signingReport.send-data.to-server.neg.denied',
    'with changing.signingReport, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.signingReport.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.staging.send-data.to-server.neg.denied',
    'with changing.staging, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.staging.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/changing.swapping.send-data.to-server.neg.denied',
    'with changing.swapping, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent, under AMB-22/sealed [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/changing.swapping.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.committing.send-data.to-server.neg.denied',
    'with confirming.committing, when send-data.to-server, then m2me.datagram(peer=server) to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success', 'dpf-report-ack')
      .when('send-data.to-server').sends('m2me.datagram to shoB')
      .control('m2me/5.1.3.3.2.2/confirming.committing.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.reporting.send-data.to-server.neg.denied',
    'with confirming.reporting, when send-data.to-server, then m2me.datagram(peer=server) to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('send-data.to-server').sends('m2me.datagram to shoB')
      .control('m2me/5.1.3.3.2.2/confirming.reporting.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.reverting.sho-a-parameters.neg.wrongKey',
    'with confirming.reverting, when sho-a-parameters.wrong-key, then refused (notAttached) and nothing sent, under AMB-22/sealed [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'retry-expired', 'fallback-expired')
      .when('sho-a-parameters.wrong-key').refuses('notAttached').sendsNothing()
      .still('tre-reverted').sends('m2me.attach to shoA')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.by-other-apn.neg.denied',
    'with confirming.signingReport, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB')
      .control('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.to-server.neg.denied',
    'with confirming.signingReport, when send-data.to-server, then m2me.datagram(peer=server) to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept')
      .when('send-data.to-server').sends('m2me.datagram to shoB')
      .control('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.22ff9de9.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.to-stranger.neg.denied',
    'with confirming.signingReport, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB')
      .control('m2me/5.1.3.3.2.2/confirming.signingReport.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/confirming.waiting.sho-a-parameters.neg.wrongKey',
    'with confirming.waiting, when sho-a-parameters.wrong-key, then refused (notAttached) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'retry-expired')
      .when('sho-a-parameters.wrong-key').refuses('notAttached').sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.send-data.by-other-apn.neg.denied',
    'with leaving.checking, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/leaving.checking.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.send-data.to-server.neg.denied',
    'with leaving.checking, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-instruction')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/leaving.checking.send-data.operator=A.ok'));

  scenario('m2me/5.1.3.3.2.2/leaving.checking.send-data.to-stranger.neg.denied',
    'with leaving.checking, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/leaving.checking.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.by-other-apn.neg.denied',
    'with operational.idle, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.to-server.neg.denied',
    'with operational.idle, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/operational.idle.send-data.operator=A.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.send-data.to-stranger.neg.denied',
    'with operational.idle, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.neg.otherDevice',
    'with operational.idle, when sho-a-parameters.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-parameters.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .still('manager-application-named').sends('m2me.applicationAck to manager')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.neg.stale',
    'with operational.idle, when sho-a-parameters.stale, then m2me.parametersAck(ver=0) to shoA sent [TR33812-5.1.3.3.2.2-o04, DEC-55, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-parameters.stale').sends('m2me.parametersAck to shoA')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.neg.wrongKey',
    'with operational.idle, when sho-a-parameters.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-parameters.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .still('manager-application-named').sends('m2me.applicationAck to manager')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.send-data.by-other-apn.neg.denied',
    'with operational.signingToken, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/operational.signingToken.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.send-data.to-server.neg.denied',
    'with operational.signingToken, when send-data.to-server, then m2me.datagram(peer=server) to shoA sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'owner-token-command')
      .when('send-data.to-server').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/operational.signingToken.send-data.operator=A.ok'));

  scenario('m2me/5.1.3.3.2.2/operational.signingToken.send-data.to-stranger.neg.denied',
    'with operational.signingToken, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/operational.signingToken.send-data.ok'));

  scenario('m2me/5.1.3.4.3/booting.dpf-application.neg.otherDevice',
    'with booting, when dpf-application.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('dpf-application.other-device').refuses('otherDevice').sendsNothing()
      .still('tre-boot-state-pristine').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.application=1.endpoint=true.ok'));

  scenario('m2me/5.1.3.4.3/booting.dpf-application.neg.otherOperator',
    'with booting, when dpf-application.other-operator, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('dpf-application.other-operator').refuses('badSignature').sendsNothing()
      .still('tre-boot-state-pristine').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.application=1.endpoint=true.ok'));

  scenario('m2me/5.1.3.4.3/booting.dpf-application.neg.stale',
    'with booting, when dpf-application.stale, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('dpf-application.stale').refuses('stale').sendsNothing()
      .still('tre-boot-state-pristine').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.application=1.endpoint=true.ok'));

  scenario('m2me/5.1.3.4.3/booting.dpf-application.neg.wrongKey',
    'with booting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('manager-application').refuses('notEntitled').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/booting.manager-application-named.neg.otherDevice',
    'with booting, when manager-application-named.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('manager-application-named.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/booting.manager-application-named.neg.stale',
    'with booting, when manager-application-named.stale, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('manager-application-named.stale').refuses('stale').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/booting.manager-application-named.neg.wrongKey',
    'with booting, when manager-application-named.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application')
      .when('manager-application-named.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/changing.cancelling.dpf-application.neg.wrongKey',
    'with changing.cancelling, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.discardCancel to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.closingCancel.dpf-application.neg.wrongKey',
    'with changing.closingCancel, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-cancel-closed').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.contacting.dpf-application.neg.wrongKey',
    'with changing.contacting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.downloading.dpf-application.neg.wrongKey',
    'with changing.downloading, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.erasing.dpf-application.neg.wrongKey',
    'with changing.erasing, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed and AMB-23/strict [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-pristine').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.goingOn.dpf-application.neg.wrongKey',
    'with changing.goingOn, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-swapped').sends('m2me.activate to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.notifying.dpf-application.neg.wrongKey',
    'with changing.notifying, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.signNotice to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.opening.dpf-application.neg.wrongKey',
    'with changing.opening, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-session-opened').sends('m2me.provisioningInfo to dpf')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.reporting.dpf-application.neg.wrongKey',
    'with changing.reporting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.signingCancel.dpf-application.neg.wrongKey',
    'with changing.signingCancel, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-cancel').sends('m2me.discardCancel to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.signingNotice.dpf-application.neg.wrongKey',
    'with changing.signingNotice, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-notice').sends('m2me.discardNotice to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.signingReport.dpf-application.neg.wrongKey',
    'with changing.signingReport, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-report-reverted').sends('m2me.installReport to dpf')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.staging.dpf-application.neg.wrongKey',
    'with changing.staging, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-refused').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/changing.swapping.dpf-application.neg.wrongKey',
    'with changing.swapping, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-swapped').sends('m2me.activate to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/confirming.activating.dpf-application.neg.wrongKey',
    'with confirming.activating, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-swapped')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-activated').sends('m2me.attach to shoB')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/confirming.answered.dpf-application.neg.wrongKey',
    'with confirming.answered, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/confirming.authenticating.dpf-application.neg.wrongKey',
    'with confirming.authenticating, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoB')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/confirming.reporting.dpf-application.neg.wrongKey',
    'with confirming.reporting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent, under AMB-22/destroyed [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.installReport to dpf')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/confirming.requesting.dpf-application.neg.wrongKey',
    'with confirming.requesting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/confirming.signingReport.dpf-application.neg.wrongKey',
    'with confirming.signingReport, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoB')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.aborted.dpf-application.neg.wrongKey',
    'with initial.aborted, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.answered.dpf-application.neg.wrongKey',
    'with initial.answered, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('vno-attach-accept').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.attesting.dpf-application.neg.wrongKey',
    'with initial.attesting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-attest-challenge')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.authenticating.dpf-application.neg.wrongKey',
    'with initial.authenticating, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.awaitingBootstrap.dpf-application.neg.wrongKey',
    'with initial.awaitingBootstrap, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'tre-discovery')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.backoff.dpf-application.neg.wrongKey',
    'with initial.backoff, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-reject')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.requestAccess to icsp')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.closingReport.dpf-application.neg.wrongKey',
    'with initial.closingReport, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.connecting.dpf-application.neg.wrongKey',
    'with initial.connecting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('icsp-access-accept').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.contacting.dpf-application.neg.wrongKey',
    'with initial.contacting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.discovering.dpf-application.neg.wrongKey',
    'with initial.discovering, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.downloading.dpf-application.neg.wrongKey',
    'with initial.downloading, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.opening.dpf-application.neg.wrongKey',
    'with initial.opening, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.openingEarly.dpf-application.neg.wrongKey',
    'with initial.openingEarly, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-session-opened').refuses('otherOperator').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.reporting.dpf-application.neg.wrongKey',
    'with initial.reporting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.dpf-application.neg.otherDevice',
    'with initial.requesting, when dpf-application.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('dpf-application.other-device').refuses('otherDevice').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/initial.requesting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.dpf-application.neg.otherOperator',
    'with initial.requesting, when dpf-application.other-operator, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('dpf-application.other-operator').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/initial.requesting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.dpf-application.neg.stale',
    'with initial.requesting, when dpf-application.stale, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('dpf-application.stale').refuses('stale').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/initial.requesting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.dpf-application.neg.wrongKey',
    'with initial.requesting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('manager-application').refuses('notEntitled').sendsNothing()
      .still('retry-expired').sends('m2me.attach to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.manager-application-named.neg.otherDevice',
    'with initial.requesting, when manager-application-named.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('manager-application-named.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.manager-application-named.neg.stale',
    'with initial.requesting, when manager-application-named.stale, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('manager-application-named.stale').refuses('stale').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/initial.requesting.manager-application-named.neg.wrongKey',
    'with initial.requesting, when manager-application-named.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'dpf-application', 'tre-boot-state-pristine')
      .when('manager-application-named.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/booting.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/initial.resolving.dpf-application.neg.wrongKey',
    'with initial.resolving, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('icsp-addresses').sends('m2me.signDiscovery to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.signingReport.dpf-application.neg.wrongKey',
    'with initial.signingReport, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to icsp')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/initial.staging.dpf-application.neg.wrongKey',
    'with initial.staging, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1', 'dpf-chunk-2')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('send-data').sends('m2me.datagram to vno')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/leaving.checking.dpf-application.neg.wrongKey',
    'with leaving.checking, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-instruction')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('ccif-renewal').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/operational.answered.dpf-application.neg.wrongKey',
    'with operational.answered, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/operational.authenticating.dpf-application.neg.wrongKey',
    'with operational.authenticating, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-aka-mac-failure').sends('m2me.authResponse to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.dpf-application.neg.otherDevice',
    'with operational.idle, when dpf-application.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('dpf-application.other-device').refuses('otherDevice').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.4.3/operational.idle.dpf-application.3dcf7790.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.dpf-application.neg.otherOperator',
    'with operational.idle, when dpf-application.other-operator, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('dpf-application.other-operator').refuses('badSignature').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.4.3/operational.idle.dpf-application.3dcf7790.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.dpf-application.neg.stale',
    'with operational.idle, when dpf-application.stale, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('dpf-application.stale').refuses('stale').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.4.3/operational.idle.dpf-application.3dcf7790.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.dpf-application.neg.wrongKey',
    'with operational.idle, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .still('tre-session-opened').sends('m2me.provisioningInfo to dpf')
      .control('m2me/5.1.3.4.3/operational.idle.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.manager-application-named.neg.otherDevice',
    'with operational.idle, when manager-application-named.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('manager-application-named.other-device').refuses('otherDevice').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/operational.idle.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.manager-application-named.neg.stale',
    'with operational.idle, when manager-application-named.stale, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('manager-application-named.stale').refuses('stale').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/operational.idle.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/operational.idle.manager-application-named.neg.wrongKey',
    'with operational.idle, when manager-application-named.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application')
      .when('manager-application-named.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .control('m2me/5.1.3.4.3/operational.idle.manager-application-named.ok'));

  scenario('m2me/5.1.3.4.3/operational.requesting.dpf-application.neg.wrongKey',
    'with operational.requesting, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoA')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/operational.signingToken.dpf-application.neg.wrongKey',
    'with operational.signingToken, when dpf-application.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('dpf-application.wrong-key').refuses('badSignature').sendsNothing()
      .still('tre-token').sends('m2me.token to owner')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-1.neg.otherSession',
    'with changing.contacting, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-chunk-2').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-2.neg.otherSession',
    'with changing.contacting, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-call').sends('m2me.provisioningInfo to dpf')
      .control('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-1.neg.otherSession',
    'with changing.downloading, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-2.neg.otherSession',
    'with changing.downloading, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-1.neg.otherSession',
    'with initial.contacting, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-chunk-2').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-2.neg.otherSession',
    'with initial.contacting, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-call').sends('m2me.provisioningInfo to dpf')
      .control('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-1.neg.otherSession',
    'with initial.downloading, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-2.neg.otherSession',
    'with initial.downloading, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.neg.otherSession',
    'with initial.reporting, when dpf-report-ack.other-session, then refused (unknownSession) and nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed')
      .when('dpf-report-ack.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre')
      .control('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.ok'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.neg.otherSession',
    'with changing.reporting, when dpf-report-ack.other-session, then refused (unknownSession) and nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre')
      .control('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.ok'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.neg.otherSession',
    'with confirming.reporting, when dpf-report-ack.other-session, then refused (unknownSession) and nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-report-ack').sends('m2me.commit to tre')
      .control('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.ok'));
});
