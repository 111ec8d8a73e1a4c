/**
 * sho: named sequences. 94 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 a5571a23a54aa6cbdc21a6551286dabbe54a8da6310b4d723f02e3216736d8b9
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/sho.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('sho: named sequences', () => {
  scenario('sho/5.1.3.3.1/sequence.active-and-let-in-after-an-order.ok',
    'with {contract.dormant.ordered, network.challenged}, when m2me-auth-response, then sho.serviceNotice to subscriber, sho.attachAccept to m2me sent [DEC-103, TR33812-5.1.3.3.1-o04, DEC-52, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.serviceNotice to subscriber', 'sho.attachAccept to m2me'));

  scenario('sho/5.1.3.3.2.2/sequence.a-contract-that-names-peers-keeps-others-and-other-access-points-out.neg.denied',
    'with {contract.serving.idle, network.attached}, when m2me-datagram.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('limit-peers', 'limit-peers', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-datagram', 'm2me-datagram.to-stranger')
      .when('m2me-datagram.by-other-apn').refuses('filtered').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-datagram.63a040aa-8a458e8b.ok'));

  scenario('sho/5.1.3.3.2.2/sequence.a-status-that-nobody-asked-for-ends-no-access.ok',
    'with {contract.provisioning.issued, network.attached}, when m2me-datagram, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'pva-status-response')
      .when('m2me-datagram').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/sequence.an-order-is-carried-out-by-whoever-answers.neg.wrongKey',
    'with {contract.dormant.ordered, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.1/contract.dormant.ordered+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/sequence.ims-is-settled-before-the-first-contract.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-ims-register, then refused (unknownIdentity) and sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'drf-pending-withdrawn', 'offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-ims-register').refuses('unknownIdentity').sends('sho.imsReject to m2me')
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-register.ok'));

  scenario('sho/5.1.3.3.2.2/sequence.network-parameters-are-sent-until-they-are-acknowledged.ok',
    'with {contract.serving.idle, network.attached}, when provision-parameters, then sho.parameters to m2me sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('provision-parameters', 'm2me-parameters-ack', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'provision-parameters', 'provision-parameters', 'm2me-parameters-ack', 'provision-parameters', 'm2me-parameters-ack')
      .when('provision-parameters').sends('sho.parameters to m2me'));

  scenario('sho/5.1.3.3.2.2/sequence.peers-are-settled-before-the-first-contract.ok',
    'with {contract.serving.idle, network.attached}, when m2me-datagram-to-stranger, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'drf-pending-withdrawn', 'limit-peers', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-datagram-to-stranger').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/sequence.the-pcid-of-a-valid-device-is-promoted.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachReject to m2me sent, under AMB-07/promoted [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('promote-pcids', 'icf-promotion', 'promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info', 'icf-promotion', 'promote-pcids', 'icf-promotion', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response-promoted', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.4.3/sequence.an-isim-beside-what-the-dpf-makes.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('offer-ims', 'delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-package').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/sequence.package-in-a-change.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-package').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/sequence.package-of-a-session-that-comes-meanwhile.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-package')
      .when('dpf-package-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/sequence.package-of-a-session-that-replaces-another.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-package', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-package')
      .when('dpf-package-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/sequence.package-that-is-not-the-one-ordered.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-package.wrong-key', 'dpf-package.sealed-to-other', 'dpf-package.other-session', 'dpf-package.other-device')
      .when('dpf-package').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/sequence.package-upon-a-status.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-status-response', 'dpf-package', 'dpf-relay-info-2', 'pva-status-response-2')
      .when('dpf-package-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/sequence.the-dpf-is-told-where-the-device-is.ok',
    'with {contract.provisioning.issued, network.detached}, when tell-address, then sho.deviceAddress to dpf sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('tell-address', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('tell-address').sends('sho.deviceAddress to dpf'));

  scenario('sho/5.1.3.4.4/sequence.what-the-supplier-gives-the-icf-is-passed-on.ok',
    'with {contract.provisioning.issued, network.detached}, when supplier-convey-material, then sho.conveyMaterial to icf sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .given('supplier-convey-material', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('supplier-convey-material').sends('sho.conveyMaterial to icf'));

  scenario('sho/5.1.3.5.2/sequence.an-operator-that-is-left-out-takes-no-contract.ok',
    'with {contract.noContract, network.detached}, when subscriber-contract, then sho.contractRegister to drf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.6-r01, AMB-05, DEC-46]', (t) => t
      .given('regulator-policy-of-b.wrong-key', 'regulator-policy-of-b.by-the-drf', 'regulator-policy-of-b', 'regulator-policy-of-b', 'subscriber-contract.wrong-key', 'subscriber-contract.missing-field', 'subscriber-contract', 'regulator-policy-of-a', 'subscriber-contract-for-later', 'regulator-policy-of-both')
      .when('subscriber-contract').sends('sho.contractRegister to drf'));

  scenario('sho/5.1.3.5.6/sequence.a-device-that-answers-no-challenge-is-paged.ok',
    'with {contract.serving.idle, network.detached}, when drf-bootstrap, then sho.page to m2me sent [DEC-191, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.7.4.2-s03a]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'm2me-attach', 'drf-bootstrap', 'm2me-attach', 'm2me-auth-response')
      .when('drf-bootstrap').sends('sho.page to m2me'));

  scenario('sho/5.1.3.5.6/sequence.a-restart-forgets-no-notice-that-was-acknowledged.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-notice', 'restarted', 'retention-expired')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/sequence.a-restart-forgets-no-release-that-was-confirmed.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'restarted')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/sequence.a-success-that-the-next-session-has-overtaken-ends-that-one.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.ok'));

  scenario('sho/5.1.3.5.6/sequence.a-token-of-before-a-return-is-not-cancelled.ok',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-50]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/sequence.ims-registers-nobody-else.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response, then ignored and nothing sent [DEC-55, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register', 'm2me-ims-response.wrong-key', 'm2me-ims-response', 'm2me-ims-register', 'm2me-ims-response.mac-failure', 'm2me-ims-register', 'm2me-ims-sync-failure.corrupt')
      .when('m2me-ims-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.ok'));

  scenario('sho/5.1.3.5.6/sequence.ims-registers-whose-isim-has-answered.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when m2me-ims-response, then ignored and nothing sent [DEC-55, DEC-214]', (t) => t
      .given('m2me-ims-register', 'offer-ims', 'offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'offer-ims', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-response', 'm2me-ims-register.unknown-identity', 'm2me-ims-register', 'm2me-ims-response', 'm2me-ims-response', 'm2me-ims-register', 'm2me-ims-sync-failure', 'm2me-ims-response-resynchronised', 'm2me-ims-register', 'm2me-ims-sync-failure', 'm2me-ims-sync-failure', 'm2me-ims-response', 'restarted', 'm2me-ims-register')
      .when('m2me-ims-response').ignores().sendsNothing()
      .still('drf-bootstrap').sends('sho.page to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.ok'));

  scenario('sho/5.1.3.5.6/sequence.no-ims-where-the-package-has-no-isim.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response, then ignored and nothing sent [DEC-55, DEC-214]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register')
      .when('m2me-ims-response').ignores().sendsNothing()
      .still('m2me-ims-register').refuses('unknownIdentity').sends('sho.imsReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.ok'));

  scenario('sho/5.1.3.5.6/sequence.who-makes-them-is-settled-once.neg.unexpected',
    'with {contract.registering, network.detached}, when delegate-packages, then ignored and nothing sent [DEC-180]', (t) => t
      .given('delegate-packages', 'delegate-packages', 'subscriber-contract')
      .when('delegate-packages').ignores().sendsNothing()
      .still('drf-contract-refused').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.4.3/contract.noContract+network.detached.delegate-packages.ok'));

  scenario('sho/5.1.3.5.9/sequence.a-policy-does-not-touch-what-is-under-contract.neg.unexpected',
    'with {contract.released, network.detached}, when subscriber-reprovision-params, then refused (notEntitled) and sho.serviceNotice to subscriber sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-52]', (t) => t
      .given('subscriber-contract', 'regulator-policy-of-b', 'subscriber-contract', 'subscriber-change-params', 'subscriber-reprovision-params', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'regulator-policy-of-nobody', 'dpf-report-forward', 'subscriber-contract', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-contract', 'subscriber-change-params')
      .when('subscriber-reprovision-params').refuses('notEntitled').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.3/contract.noContract+network.detached.subscriber-reprovision-params.ok'));

  scenario('sho/5.1.3.6.3/sequence.a-challenge-outlives-a-departure-that-is-forged.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-departure-notice.wrong-key')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.a-challenge-outlives-a-departure-that-nobody-confirms.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'drf-departure-confirmed.wrong-key')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.a-challenge-outlives-a-refusal-that-is-forged.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-download-refused.wrong-key')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.a-challenge-outlives-a-refusal-that-is-late.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'dpf-download-refused')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.a-contract-that-the-drf-does-not-register.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-contract-refused, then ignored and nothing sent [DEC-233, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-refused', 'drf-contract-refused', 'subscriber-contract', 'drf-contract-registered')
      .when('drf-contract-refused').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-refused.ok'));

  scenario('sho/5.1.3.6.3/sequence.a-failure-that-the-next-session-has-overtaken-leaves-that-one.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'dpf-report-forward.install-failed', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/sequence.a-newcomer-is-promoted-by-an-object-of-its-own.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info-2', 'pva-validation-response-2', 'icf-promotion')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/sequence.a-promotion-upon-a-status.ok',
    'with {contract.provisioning.promoting, network.detached}, when icf-promotion, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b]', (t) => t
      .given('promote-pcids', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-status-response', 'icf-promotion', 'dpf-relay-info-2', 'pva-status-response-2')
      .when('icf-promotion').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.a-refusal-that-the-next-session-has-overtaken-leaves-that-one.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.abort to dpf sent [AMB-12, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.object-refused', 'pva-validation-response-2.not-genuine')
      .when('dpf-relay-info-2').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.6.3/sequence.a-restart-forgets-no-object-that-was-issued.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'restarted')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/sequence.a-status-is-asked-for-from-the-first-contract-on.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'drf-pending-withdrawn', 'require-status', 'subscriber-contract', 'drf-contract-registered')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/sequence.a-token-is-settled-before.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'grant-tokens', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.an-order-to-switch-brings-no-isim.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.confirmation-of-a-cancelled-change-while-challenged.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-cancel', 'm2me-attach', 'drf-change-confirmed')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.confirmation-of-departure-before-service-while-challenged.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'drf-departure-confirmed')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.forged-confirmation-while-challenged.ok',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-attach', 'drf-change-confirmed.wrong-key')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.kept-and-contracted-anew.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-and-moved-to-through-pristine.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-reprovision-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-and-the-device-comes-in-another-session.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-and-the-device-stays-with-the-other.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.reverted', 'drf-pending-withdrawn', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-and-the-installation-fails.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.install-failed', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-and-the-order-is-refused.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-when-nothing-but-the-confirmation-came.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.kept-when-retention-has-ended.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'retention-expired', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.left-for-good-after-a-switch.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-departure-notice', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.no-package-without-a-good-verdict.neg.denied',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.not-intact, then sho.abort to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s13, AMB-12, TR33812-5.1.3.2-p07, DEC-52]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response.not-intact').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber')
      .control('sho/5.1.3.4.3/contract.provisioning.validating+network.detached.pva-validation-response.241f180a.ok'));

  scenario('sho/5.1.3.6.3/sequence.no-pcid-is-promoted-before-the-verdict.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when icf-promotion, then ignored and nothing sent, under AMB-07/promoted [DEC-55, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'icf-promotion', 'pva-validation-response.not-intact')
      .when('icf-promotion').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.icf-promotion.ok'));

  scenario('sho/5.1.3.6.3/sequence.nothing-ends-a-change-once-an-installation-has-failed.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-236, DEC-47]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.install-failed', 'drf-params-refused', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2.object-refused', 'subscriber-change-params')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info-2').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.6.3/sequence.nothing-is-promoted-in-a-change.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('promote-pcids', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.notice-of-departure-before-service-while-challenged.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-departure-notice')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.package-made-by-the-dpf.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-package', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.package-ordered-again.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info', 'dpf-package')
      .when('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.package-that-nobody-has-ordered.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when dpf-package, then ignored and nothing sent [DEC-180, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-package').ignores().sendsNothing()
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber')
      .still('dpf-relay-info').sends('sho.abort to dpf')
      .control('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-package.ok'));

  scenario('sho/5.1.3.6.3/sequence.promotion-is-settled-before-the-first-contract.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'drf-pending-withdrawn', 'promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.the-change-after-one-with-a-failed-installation-is-withdrawn.neg.denied',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.object-refused, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.install-failed', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.object-refused').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/sequence.the-dpf-gets-a-token-in-a-change.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('grant-tokens', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.the-dpf-gets-a-token-with-each-object.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('grant-tokens', 'grant-tokens', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.tokens-are-settled-before-the-first-contract.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'drf-pending-withdrawn', 'grant-tokens', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.what-the-device-does-not-let-be-promoted-is-made.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-report-forward.object-refused', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/sequence.what-the-icf-does-not-have-is-made.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent, under AMB-07/promoted [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion.missing-field', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/sequence.what-was-not-let-be-promoted-is-made-for-the-session-behind-it.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info-2', 'dpf-report-forward.object-refused', 'pva-validation-response-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/sequence.who-makes-mcims-is-settled-before-the-first-contract.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.object-refused', 'drf-pending-withdrawn', 'delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/sequence.who-makes-them-is-settled-before.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'delegate-packages', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.7.4.2/sequence.a-cancel-of-a-token-of-before-is-acknowledged-and-the-one-after-it-stays.ok',
    'with {contract.serving.tokenIssued, network.detached}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request', 'm2me-discard-cancel-of-another-token')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/sequence.a-cancel-of-another-token-ends-no-release.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s12, AMB-21, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-notice', 'm2me-discard-cancel-of-another-token')
      .when('m2me-discard-notice').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/sequence.a-challenge-of-before-is-no-sign-of-activation.neg.unexpected',
    'with {contract.dormant.ordered, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-report-forward', 'subscriber-activation-request')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.a-confirmation-of-a-token-of-before-ends-no-service.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.a-confirmation-of-another-token-ends-no-retention.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'm2me-discard-notice-of-the-owner', 'drf-change-confirmed')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.a-failed-installation-that-was-overtaken-is-remembered.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'dpf-report-forward-2.object-refused')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.a-refusal-after-a-failed-installation-leaves-the-next-session.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.install-failed', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-relay-info', 'dpf-relay-info-challenged', 'dpf-report-forward-2.object-refused', 'pva-validation-response-challenged', 'dpf-report-forward.object-refused')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.a-restart-forgets-no-object-that-was-issued-in-a-change.ok',
    'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'restarted', 'dpf-report-forward', 'restarted')
      .when('drf-registration-ack').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/sequence.a-second-verdict-takes-no-access-away.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));

  scenario('sho/5.1.3.7.4.2/sequence.an-operator-that-is-left-out-begins-no-change.ok',
    'with {contract.noContract, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02, DEC-46]', (t) => t
      .given('regulator-policy-of-a', 'regulator-policy-of-b', 'subscriber-change-params.wrong-key', 'subscriber-change-params.missing-field', 'subscriber-change-params.other-operator', 'subscriber-change-params', 'subscriber-reprovision-params.other-operator', 'subscriber-reprovision-params', 'regulator-policy-of-both')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.an-overtaken-failure-of-a-slot-does-not-end-a-change.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.an-overtaken-refusal-ends-a-change.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.object-refused')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.back-under-a-new-contract-after-a-confirmation.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-attach', 'm2me-auth-response', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('m2me-attach').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.back-under-a-new-contract-after-a-notice-and-a-confirmation.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-notice', 'm2me-attach', 'm2me-auth-response', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('m2me-attach').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.confirmation-after-the-notice-while-challenged.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-notice', 'm2me-attach', 'drf-change-confirmed')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.confirmation-before-the-notice-while-challenged.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-attach', 'drf-change-confirmed')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.confirmation-of-a-cancelled-change-in-service.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-token-request', 'm2me-discard-cancel', 'm2me-attach', 'm2me-auth-response', 'drf-change-confirmed')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));

  scenario('sho/5.1.3.7.4.2/sequence.confirmation-of-departure-before-service-while-attached.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'drf-departure-confirmed', 'dpf-report-forward')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));

  scenario('sho/5.1.3.7.4.2/sequence.kept-and-nobody-let-in.neg.unexpected',
    'with {contract.released, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'm2me-attach')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/sequence.kept-and-switched-back-to.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.no-dpf-ends-a-change-once-an-installation-has-failed.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.install-failed', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-download-refused-2')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.no-verdict-ends-a-change-once-an-installation-has-failed.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward.install-failed', 'dpf-relay-info-2', 'pva-validation-response-2.not-genuine')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/sequence.notice-of-departure-before-service-while-attached.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'm2me-departure-notice', 'dpf-report-forward')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));

  scenario('sho/5.1.3.7.4.2/sequence.whoever-is-out-of-reach-does-not-come-in-with-what-was-its-pcid.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response-promoted, then ignored and nothing sent, under AMB-07/promoted [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'm2me-attach', 'coverage-lost')
      .when('m2me-auth-response-promoted').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.3.2.2/contract.dormant.ordered+network.challenged.m2me-auth-response-promoted.ok'));
});
