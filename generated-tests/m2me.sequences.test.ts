/**
 * m2me: named sequences. 35 tests.
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

describe('m2me: named sequences', () => {
  scenario('m2me/5.1.3.3.2.1/sequence.an-address-of-the-factory-is-kept-to.neg.unexpected',
    'with initial.awaitingBootstrap, when icsp-addresses-elsewhere, then ignored and nothing sent [TR33812-5.1.3.3.2.1-o18, TR33812-5.1.3.3.2.1-o16, DEC-210]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-addresses-elsewhere', 'icsp-access-accept', 'icsp-addresses-elsewhere', 'tre-discovery')
      .when('icsp-addresses-elsewhere').ignores().sendsNothing()
      .still('drf-bootstrap').sends('m2me.openSession to tre')
      .control('m2me/5.1.3.3.2.1/initial.resolving.icsp-addresses-elsewhere.ok'));

  scenario('m2me/5.1.3.3.2.1/sequence.that-there-is-no-address-outlasts-the-power.ok',
    'with initial.resolving, when icsp-addresses, then m2me.signDiscovery to tre sent [TR33812-5.1.3.3.2.1-o16, TR33812-5.1.3.6.4-r04, DEC-210]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'power-cut', 'power-restored', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept')
      .when('icsp-addresses').sends('m2me.signDiscovery to tre'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-counts-while-a-change-begins.neg.denied',
    'with changing.opening, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-bootstrap')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/changing.opening.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-counts-while-a-token-is-signed.neg.denied',
    'with operational.signingToken, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/operational.signingToken.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-counts-while-an-instruction-is-checked.neg.denied',
    'with leaving.checking, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-instruction')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/leaving.checking.send-data.filter=named.operator=A-139731af.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-keeps-strangers-and-other-access-points-out.neg.denied',
    'with operational.idle, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'send-data.to-server', 'send-data.to-stranger')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-405a71d5.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-registration-with-ims-ends-with-its-access.neg.unexpected',
    'with operational.idle, when sho-a-ims-challenge, then ignored and nothing sent [DEC-55, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'register-ims', 'tre-isim-selected', 'sho-a-ims-challenge', 'tre-aka-res', 'sho-a-page', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-ims-accept')
      .when('sho-a-ims-challenge').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .still('manager-application-named').sends('m2me.applicationAck to manager')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-ims-challenge.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-registration-with-ims-outlasts-what-comes-of-a-command.ok',
    'with operational.idle, when tre-aka-res, then m2me.imsResponse to shoA sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'register-ims', 'tre-isim-selected', 'owner-token-command', 'tre-token', 'sho-a-ims-challenge')
      .when('tre-aka-res').sends('m2me.imsResponse to shoA'));

  scenario('m2me/5.1.3.3.2.2/sequence.challenged-again-by-ims-it-has-to-answer-again.ok',
    'with operational.idle, when sho-a-ims-challenge, then m2me.aka to tre sent [TR33812-5.1.3.3.2.2-o05, TR33812-5.1.3.3.2.1-o24, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'register-ims', 'tre-isim-selected', 'sho-a-ims-challenge', 'tre-aka-res', 'sho-a-ims-challenge', 'tre-aka-sync-failure', 'sho-a-ims-accept')
      .when('sho-a-ims-challenge').sends('m2me.aka to tre'));

  scenario('m2me/5.1.3.3.2.2/sequence.network-parameters-are-used-if-the-operator-has-signed-them.neg.unexpected',
    'with operational.idle, when sho-a-parameters, then refused (stale) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-parameters', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-parameters.other-device', 'sho-a-parameters', 'sho-a-parameters', 'sho-a-parameters.stale', 'sho-b-parameters', 'sho-a-parameters-newer')
      .when('sho-a-parameters').refuses('stale').sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.network-parameters-outlast-the-power.neg.unexpected',
    'with operational.idle, when sho-a-parameters, then refused (stale) and nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-parameters-newer', 'power-cut', 'sho-a-parameters', 'power-restored', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept')
      .when('sho-a-parameters').refuses('stale').sendsNothing()
      .still('power-cut').sendsNothing()
      .still('power-restored').sends('m2me.boot to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-parameters.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.the-filter-of-a-new-operator-counts-before-the-change-is-confirmed.ok',
    'with confirming.signingReport, when send-data, then m2me.datagram to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering', 'send-data.to-stranger')
      .when('send-data').sends('m2me.datagram to shoB'));

  scenario('m2me/5.1.3.3.2.2/sequence.turned-away-by-ims-it-may-ask-again.neg.unexpected',
    'with operational.idle, when sho-a-ims-challenge, then ignored and nothing sent [DEC-55, DEC-214]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'register-ims', 'tre-refused', 'sho-a-ims-challenge', 'register-ims', 'tre-isim-selected', 'sho-b-ims-reject', 'sho-a-ims-reject', 'sho-a-ims-challenge', 'register-ims', 'tre-isim-selected', 'sho-a-ims-challenge', 'tre-aka-res', 'sho-a-ims-accept', 'register-ims', 'tre-isim-selected', 'sho-a-ims-challenge', 'tre-aka-res', 'sho-a-ims-reject', 'sho-a-ims-accept')
      .when('sho-a-ims-challenge').ignores().sendsNothing()
      .still('dpf-application').sends('m2me.applicationAck to dpf')
      .still('manager-application-named').sends('m2me.applicationAck to manager')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-ims-challenge.ok'));

  scenario('m2me/5.1.3.4.3/sequence.a-call-is-answered-where-the-dpf-is-to-deliver.neg.unexpected',
    'with initial.staging, when dpf-call, then ignored and nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('dpf-call', 'supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap', 'dpf-call', 'tre-session-opened', 'dpf-call', 'dpf-attest-challenge', 'dpf-call', 'tre-session-opened', 'dpf-chunk-1', 'dpf-call', 'dpf-chunk-2')
      .when('dpf-call').ignores().sendsNothing()
      .still('tre-refused').sends('m2me.signReport to tre')
      .control('m2me/5.1.3.4.3/initial.contacting.dpf-call.ok'));

  scenario('m2me/5.1.3.4.3/sequence.a-failed-installation-is-reported-after-a-power-cut-over-non-3gpp-access.ok',
    'with initial.closingReport, when tre-report-closed, then m2me.requestAccess to icsp sent [AMB-23, DEC-96, TR33812-5.1.3.4.3-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed-without-pcid', 'icsp-access-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('tre-report-closed').sends('m2me.requestAccess to icsp'));

  scenario('m2me/5.1.3.4.3/sequence.applications-are-loaded-by-the-dpf-and-the-endpoint-that-it-names.neg.unexpected',
    'with operational.idle, when dpf-application, then refused (stale) and nothing sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'dpf-application', 'dpf-application', 'dpf-application.other-operator', 'dpf-application.other-device', 'dpf-application.stale', 'manager-application-named.wrong-key', 'manager-application-named.other-device', 'manager-application-named.stale', 'manager-application-named', 'manager-application-named')
      .when('dpf-application').refuses('stale').sendsNothing()
      .still('dpf-application').refuses('stale').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.4.3/booting.dpf-application.ok'));

  scenario('m2me/5.1.3.4.3/sequence.what-is-loaded-outlasts-the-power.ok',
    'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'dpf-application', 'power-cut', 'power-restored')
      .when('manager-application-named').sends('m2me.applicationAck to manager'));

  scenario('m2me/5.1.3.5.3/sequence.a-configured-sho-outlasts-the-power.neg.unexpected',
    'with initial.opening, when tre-session-opened, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.3-o07, DEC-221]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'power-cut', 'power-restored', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap', 'tre-refused', 'drf-bootstrap')
      .when('tre-session-opened').refuses('otherOperator').sendsNothing()
      .still('try-again').sends('m2me.attach to vno')
      .control('m2me/5.1.3.6.3/initial.openingEarly.tre-session-opened.ok'));

  scenario('m2me/5.1.3.5.3/sequence.a-device-aborts-whose-sho-is-another-than-is-configured.neg.unexpected',
    'with initial.openingEarly, when tre-session-opened, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.3-o07, DEC-221]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-a', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'try-again', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap')
      .when('tre-session-opened').refuses('otherOperator').sendsNothing()
      .still('try-again').sends('m2me.attach to vno')
      .control('m2me/5.1.3.6.3/initial.openingEarly.tre-session-opened.ok'));

  scenario('m2me/5.1.3.6.3/sequence.a-call-is-answered-in-a-change.ok',
    'with changing.downloading, when dpf-chunk-2, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-call', 'dpf-chunk-1', 'dpf-call')
      .when('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/sequence.a-device-goes-on-whose-sho-is-the-one-that-is-configured.ok',
    'with initial.downloading, when dpf-chunk-2, then m2me.stage to tre sent [TR33812-5.1.3.6.3-s16, TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.7.4.2-s10c, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'preconfigure-b', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'preconfigure-a', 'dpf-chunk-1')
      .when('dpf-chunk-2').sends('m2me.stage to tre'));

  scenario('m2me/5.1.3.6.3/sequence.a-device-stays-where-an-installation-fails.ok',
    'with changing.signingReport, when tre-report-reverted, then m2me.installReport to dpf sent, under AMB-22/sealed and AMB-23/resilient [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'configure-change-final', 'sho-discard-ack', 'tre-install-failed', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed')
      .when('tre-report-reverted').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/sequence.a-device-without-a-way-back-asks-on.ok',
    'with confirming.signingReport, when tre-report-success, then m2me.installReport to dpf sent, under AMB-22/destroyed [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'configure-change-resilient', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'retry-expired', 'retry-expired', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'retry-expired', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept')
      .when('tre-report-success').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.3/sequence.a-server-is-asked-for-twice-and-then-the-access-is-left.ok',
    'with initial.awaitingBootstrap, when drf-bootstrap, then m2me.openSession to tre sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, AMB-06, TR33812-5.1.3.3.2.1-o17, TR33812-5.1.3.4.3-o03, TR33812-5.1.3.3.3.1-r01]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'icsp-addresses.missing-field', 'icsp-addresses.contradicting', 'retry-expired', 'icsp-addresses.missing-field', 'retry-expired', 'retry-expired', 'icsp-access-accept', 'icsp-addresses', 'tre-discovery')
      .when('drf-bootstrap').sends('m2me.openSession to tre'));

  scenario('m2me/5.1.3.6.3/sequence.the-token-of-the-dpf-goes-to-the-tre.ok',
    'with initial.signingReport, when tre-report-object-refused, then m2me.installReport to dpf sent [TR33812-5.1.3.6.3-s18, TR33812-5.1.3.7.4.2-s15a, AMB-13, AMB-24, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1-with-token', 'dpf-chunk-2-with-token', 'tre-refused')
      .when('tre-report-object-refused').sends('m2me.installReport to dpf'));

  scenario('m2me/5.1.3.6.4/sequence.a-wrong-server-is-called-once.ok',
    'with initial.discovering, when tre-discovery, then m2me.discover to drf sent [TR33812-5.1.3.6.4-r04, TR33812-5.1.3.6.4-r05, AMB-03]', (t) => t
      .given('supplier-configure-without-addresses', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine-without-pcid', 'icsp-access-accept', 'icsp-addresses-elsewhere', 'tre-discovery', 'retry-expired', 'icsp-access-accept', 'retry-expired', 'icsp-addresses')
      .when('tre-discovery').sends('m2me.discover to drf'));

  scenario('m2me/5.1.3.7.4.2/sequence.a-device-stays-where-an-installation-fails-of-which-the-old-sho-says-nothing.ok',
    'with changing.signingCancel, when tre-cancel, then m2me.discardCancel to shoA sent, under AMB-22/sealed and AMB-23/resilient [AMB-21, DEC-53]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-install-failed')
      .when('tre-cancel').sends('m2me.discardCancel to shoA'));

  scenario('m2me/5.1.3.7.4.2/sequence.a-device-without-a-way-back-goes-on-without-the-old-sho.ok',
    'with confirming.activating, when tre-activated, then m2me.attach to shoB sent, under AMB-22/destroyed [TR33812-5.1.3.7.4.2-n16b, AMB-25, TR33812-5.1.3.3.2.1-r21]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'retry-expired', 'tre-notice', 'retry-expired', 'tre-swapped')
      .when('tre-activated').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/sequence.a-device-without-a-way-back-whose-installation-fails.ok',
    'with changing.erasing, when tre-pristine, then m2me.attach to vno sent, under AMB-22/destroyed and AMB-23/strict [TR33812-5.1.3.7.4.2-s15b, AMB-23, AMB-24]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('tre-pristine').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/sequence.a-failed-installation-is-reported-after-a-power-cut.ok',
    'with initial.closingReport, when tre-report-closed, then m2me.attach to vno sent [TR33812-5.1.3.7.4.2-s15b, AMB-23, TR33812-5.1.3.4.3-r08]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-failed', 'vno-auth-request', 'tre-aka-res', 'vno-attach-accept', 'tre-report-install-failed', 'dpf-report-ack')
      .when('tre-report-closed').sends('m2me.attach to vno'));

  scenario('m2me/5.1.3.7.4.2/sequence.a-network-that-is-not-authentic-gives-no-service.neg.unexpected',
    'with confirming.requesting, when sho-b-attach-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-mac-failure')
      .when('sho-b-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB')
      .control('m2me/5.1.3.3.2.2/operational.answered.sho-b-attach-accept.ok'));

  scenario('m2me/5.1.3.7.4.2/sequence.registers-with-ims-by-the-isim.neg.unexpected',
    'with operational.signingToken, when sho-a-ims-challenge, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'sho-a-ims-accept', 'register-ims', 'tre-isim-selected', 'sho-b-ims-challenge', 'sho-a-ims-accept', 'sho-a-ims-challenge', 'tre-aka-mac-failure', 'sho-a-ims-accept', 'sho-a-ims-challenge', 'tre-aka-res', 'sho-b-ims-accept', 'sho-a-ims-accept', 'sho-a-ims-challenge', 'tre-aka-res', 'sho-a-ims-reject', 'owner-token-command', 'register-ims')
      .when('sho-a-ims-challenge').ignores().sendsNothing()
      .still('tre-token').sends('m2me.token to owner')
      .control('m2me/5.1.3.3.2.2/operational.idle.sho-a-ims-challenge.ok'));

  scenario('m2me/5.1.3.7.4.2/sequence.that-a-device-stays-outlasts-the-power.ok',
    'with changing.signingCancel, when tre-cancel, then m2me.discardCancel to shoA sent, under AMB-22/sealed and AMB-23/resilient [AMB-21, DEC-53]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-resilient', 'subscriber-power-on', 'power-cut', 'power-restored', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-install-failed')
      .when('tre-cancel').sends('m2me.discardCancel to shoA'));

  scenario('m2me/5.1.3.7.4.2/sequence.that-there-is-no-way-back-outlasts-the-power.ok',
    'with confirming.requesting, when retry-expired, then m2me.attach to shoB sent, under AMB-22/destroyed [AMB-22, DEC-232, DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'configure-change-final', 'subscriber-power-on', 'tre-boot-state-intent', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-notice', 'sho-discard-ack', 'tre-swapped', 'tre-activated', 'power-cut', 'power-restored', 'tre-boot-state-unconfirmed', 'retry-expired')
      .when('retry-expired').sends('m2me.attach to shoB'));

  scenario('m2me/5.1.3.7.4.2/sequence.without-service-nobody-registers-with-ims.neg.unexpected',
    'with dark, when register-ims, then ignored and nothing sent [DEC-57]', (t) => t
      .given('register-ims', 'supplier-configure', 'register-ims', 'tre-factory-loaded', 'register-ims', 'subscriber-power-on', 'tre-boot-state-pristine', 'register-ims', 'tre-isim-selected', 'sho-a-ims-challenge', 'sho-a-ims-accept', 'sho-a-ims-reject', 'power-cut')
      .when('register-ims').ignores().sendsNothing()
      .still('power-restored').sends('m2me.boot to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.register-ims.ok'));
});
