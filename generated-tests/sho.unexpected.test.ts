/**
 * sho: each genuine message where it is not accepted. 373 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 d206805160ce75476de7873605d4880f672dabd504d1fa79fa346b8d4d642d0f
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/sho.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('sho: each genuine message where it is not accepted', () => {
  scenario('sho/5.1.3.5.2/contract.noContract+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.noContract, network.detached}, when dpf-relay-info-2, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .when('dpf-relay-info-2').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.5.2/contract.noContract+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.noContract, network.detached}, when dpf-relay-info-challenged, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .when('dpf-relay-info-challenged').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.5.2/contract.noContract+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.noContract, network.detached}, when dpf-relay-info, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .when('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.5.2/contract.registering+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.registering, network.detached}, when dpf-relay-info-2, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-contract')
      .when('dpf-relay-info-2').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.5.2/contract.registering+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.registering, network.detached}, when dpf-relay-info-challenged, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-contract')
      .when('dpf-relay-info-challenged').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.5.2/contract.registering+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.registering, network.detached}, when dpf-relay-info, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-contract')
      .when('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.5.2/contract.released+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.released, network.detached}, when dpf-relay-info-2, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('dpf-relay-info-2').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.5.2/contract.released+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.released, network.detached}, when dpf-relay-info-challenged, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('dpf-relay-info-challenged').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.5.2/contract.released+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.released, network.detached}, when dpf-relay-info, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.5.2/contract.withdrawing+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when dpf-relay-info-2, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('dpf-relay-info-2').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.5.2/contract.withdrawing+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when dpf-relay-info-challenged, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('dpf-relay-info-challenged').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.5.2/contract.withdrawing+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when dpf-relay-info, then refused (noContract) and sho.abort to dpf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.6-r01, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.noContract, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.noContract, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.noContract, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.noContract, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.noContract, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.m2me-attach.neg.unexpected',
    'with {contract.noContract, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.noContract, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.noContract, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.noContract, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.expecting+network.detached.m2me-attach.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.validating+network.detached.m2me-attach.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.registering, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-contract')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.registering, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.registering, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.registering, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.m2me-attach.neg.unexpected',
    'with {contract.registering, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-contract')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.registering, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-contract')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.registering, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.registering, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.registering, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.released+network.detached.m2me-attach.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.drf-params-refused.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.drf-registration-ack.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-discard-cancel, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.pva-validation-response.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.drf-contract-registered.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.drf-params-refused.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.drf-registration-ack.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-cancel, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.pva-validation-response.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.6/contract.withdrawing+network.detached.m2me-attach.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when m2me-attach, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.6.3/contract.noContract+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.noContract, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('subscriber-contract').sends('sho.contractRegister to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.noContract+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.noContract, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('subscriber-contract').sends('sho.contractRegister to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('drf-params-refused').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('subscriber-contract').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('drf-params-refused').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-report-forward-2.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-report-forward.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.drf-change-confirmed.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.drf-contract-registered.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.drf-params-refused.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.drf-registration-ack.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.m2me-discard-cancel.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-validation-response-2.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-validation-response.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-change-params.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-contract.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-report-forward-2.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-report-forward.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.drf-change-confirmed.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.drf-contract-registered.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.drf-params-refused.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.drf-pending-withdrawn.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.drf-registration-ack.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-discard-cancel.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-validation-response-2.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-validation-response.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-change-params.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-contract.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-relay-info-2').sends('sho.validationRequest to pva')
      .still('dpf-relay-info').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when dpf-report-forward, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-report-forward').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then refused (unknownRequest) and nothing sent [TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response-2').refuses('unknownRequest').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then refused (unknownRequest) and nothing sent [TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('pva-validation-response').refuses('unknownRequest').sendsNothing()
      .still('dpf-relay-info').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.registering+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.registering, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-contract')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.registering+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.registering, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-contract')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.released+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.released, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.released+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.released, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'drf-change-confirmed')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-relay-info.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-report-forward.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-relay-info.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-report-forward.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'm2me-attach')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-relay-info.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-report-forward.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-relay-info.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-report-forward.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-relay-info-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-relay-info-2, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-relay-info-2').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-relay-info-challenged.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-relay-info-challenged, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-relay-info-challenged').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-relay-info.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-relay-info, then refused (alreadyServing) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('dpf-report-forward-2').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.withdrawing+network.detached.dpf-report-forward-2.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when dpf-report-forward-2, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('dpf-report-forward-2').refuses('unknownSession').sendsNothing()
      .still('register-expired').sends('sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-report-forward-2.ok'));

  scenario('sho/5.1.3.6.3/contract.withdrawing+network.detached.dpf-report-forward.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when dpf-report-forward, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('dpf-report-forward').refuses('badSignature').sendsNothing()
      .still('dpf-report-forward').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.noContract, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.noContract, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.noContract, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.noContract, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.noContract, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.drf-bootstrap.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.m2me-auth-response.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.m2me-discard-notice.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-token-request.neg.unexpected',
    'with {contract.provisioning.issued, network.attached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.drf-bootstrap.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.m2me-attach.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost')
      .when('m2me-attach').ignores().sendsNothing()
      .still('m2me-attach').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.m2me-auth-response.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('coverage-regained').sendsNothing()
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('coverage-regained').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.m2me-discard-notice.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-token-request.neg.unexpected',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.m2me-attach.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('m2me-attach').ignores().sendsNothing()
      .still('coverage-regained').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.provisioning.issued, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.provisioning.validating, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.registering, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-contract')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.registering, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.registering, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-contract')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.registering, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-contract')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.registering, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.released, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.released, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.released, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.released, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.released, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.released, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.released, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.released, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.released, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.released, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'drf-change-confirmed')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.idle, network.attached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.drf-bootstrap.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.m2me-attach.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-attach').ignores().sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.m2me-auth-response.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.m2me-attach.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-attach').ignores().sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.idle, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.drf-bootstrap.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.drf-change-confirmed.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.drf-params-refused.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.pva-validation-response.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-contract.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-token-request.neg.unexpected',
    'with {contract.serving.registering, network.attached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.drf-bootstrap.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.drf-change-confirmed.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.drf-contract-registered.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.drf-params-refused.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-attach.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward')
      .when('m2me-attach').ignores().sendsNothing()
      .still('m2me-attach').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('coverage-regained').sendsNothing()
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('coverage-regained').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.pva-validation-response.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-contract.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-token-request.neg.unexpected',
    'with {contract.serving.registering, network.challenged}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.m2me-attach.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-report-forward')
      .when('m2me-attach').ignores().sendsNothing()
      .still('coverage-regained').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.serving.registering, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-params-refused.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-registration-ack.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.pva-validation-response.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.subscriber-change-params.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.subscriber-contract.neg.unexpected',
    'with {contract.serving.releasePending, network.attached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-bootstrap.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-contract-registered.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-params-refused.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-registration-ack.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-attach.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-attach').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-auth-response.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.pva-validation-response.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.subscriber-change-params.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.subscriber-contract.neg.unexpected',
    'with {contract.serving.releasePending, network.challenged}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-attach.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-attach').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.serving.releasePending, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-params-refused.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-registration-ack.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.pva-validation-response.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.subscriber-change-params.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.subscriber-contract.neg.unexpected',
    'with {contract.serving.tokenIssued, network.attached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-bootstrap.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-contract-registered.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-params-refused.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-registration-ack.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-attach.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-attach').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-auth-response.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-cancel, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request')
      .when('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-notice, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request')
      .when('m2me-discard-notice').refuses('tokenMismatch').sendsNothing()
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.pva-validation-response.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.subscriber-change-params.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.subscriber-contract.neg.unexpected',
    'with {contract.serving.tokenIssued, network.challenged}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-pending-withdrawn.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when drf-pending-withdrawn, then ignored and nothing sent [DEC-61, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-pending-withdrawn').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-attach.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-attach, then ignored and nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-attach').ignores().sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-cancel, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request')
      .when('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-cancel', 'subscriber-token-request')
      .when('m2me-discard-notice').refuses('tokenMismatch').sendsNothing()
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.serving.tokenIssued, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-bootstrap.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when drf-bootstrap, then refused (notAttached) and nothing sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('drf-bootstrap').refuses('notAttached').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-change-confirmed.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when drf-change-confirmed, then ignored and nothing sent [DEC-55, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('drf-change-confirmed').ignores().sendsNothing()
      .still('register-expired').sends('sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-contract-registered.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when drf-contract-registered, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-params-refused.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when drf-params-refused, then ignored and nothing sent [DEC-47, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('drf-params-refused').ignores().sendsNothing()
      .still('register-expired').sends('sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-registration-ack.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when drf-registration-ack, then ignored and nothing sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('drf-registration-ack').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.m2me-auth-response.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when m2me-auth-response, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('m2me-auth-response').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.m2me-auth-sync-failure.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when m2me-auth-sync-failure, then ignored and nothing sent [DEC-55, TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('m2me-auth-sync-failure').ignores().sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.m2me-discard-cancel.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when m2me-discard-cancel, then refused (noContract) and nothing sent [DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('m2me-discard-cancel').refuses('noContract').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.m2me-discard-notice.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when m2me-discard-notice, then refused (noToken) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('m2me-discard-notice').refuses('noToken').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.pva-validation-response-2.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when pva-validation-response-2, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.pva-validation-response.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when pva-validation-response, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.subscriber-change-params.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when subscriber-change-params, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('subscriber-change-params').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.subscriber-contract.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when subscriber-contract, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('subscriber-contract').ignores().sendsNothing()
      .still('register-expired').sends('sho.withdrawPending to drf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.subscriber-token-request.neg.unexpected',
    'with {contract.withdrawing, network.detached}, when subscriber-token-request, then refused (noContract) and sho.tokenRefused to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('subscriber-token-request').refuses('noContract').sends('sho.tokenRefused to subscriber')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));
});
