/**
 * sho: each spoilt input where the genuine one is accepted. 359 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 b091f2f6ba19822f99ca12c168d7fd20dedcfe4160a8c34deed9d269da478beb
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/sho.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('sho: each spoilt input where the genuine one is accepted', () => {
  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-response.mac-failure.neg.denied',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-response.neg.wrongKey',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.neg.corrupt',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-response.mac-failure.neg.denied',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-response.neg.wrongKey',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-sync-failure.neg.corrupt',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-response.mac-failure.neg.denied',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.registering+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-response.neg.wrongKey',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.registering+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-sync-failure.neg.corrupt',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.releasePending+network.challenged.m2me-auth-response.mac-failure.neg.denied',
    'with {contract.serving.releasePending, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.releasePending+network.challenged.m2me-auth-response.neg.wrongKey',
    'with {contract.serving.releasePending, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.releasePending+network.challenged.m2me-auth-sync-failure.neg.corrupt',
    'with {contract.serving.releasePending, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.releasePending+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.challenged.m2me-auth-response.mac-failure.neg.denied',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.challenged.m2me-auth-response.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.m2me-auth-response.ok'));

  scenario('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.challenged.m2me-auth-sync-failure.neg.corrupt',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.challenged.m2me-auth-sync-failure.ok'));

  scenario('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.neg.missingField',
    'with {contract.noContract, network.detached}, when subscriber-contract.missing-field, then refused (missingParameter) and sho.serviceNotice to subscriber sent [TR33812-5.1.3.5.2-r03, DEC-52]', (t) => t
      .when('subscriber-contract.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.2/contract.released+network.detached.subscriber-contract.neg.missingField',
    'with {contract.released, network.detached}, when subscriber-contract.missing-field, then refused (missingParameter) and sho.serviceNotice to subscriber sent [TR33812-5.1.3.5.2-r03, DEC-52]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-contract.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.released+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.noContract, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.noContract, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-contract-registered').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.expecting+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.expecting+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.attached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.provisioning.issued, network.attached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.attached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.attached.subscriber-contract.neg.otherOperator',
    'with {contract.provisioning.issued, network.attached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.attached.subscriber-contract.neg.wrongKey',
    'with {contract.provisioning.issued, network.attached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.challenged.m2me-attach.unknown-identity.neg.denied',
    'with {contract.provisioning.issued, network.challenged}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.challenged.subscriber-contract.neg.otherOperator',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.challenged.subscriber-contract.neg.wrongKey',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.detached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.provisioning.issued, network.detached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.provisioning.issued, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.issued+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.provisioning.issued, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.validating+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.provisioning.validating, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.provisioning.validating+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.provisioning.validating, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.registering, network.detached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.registering, network.detached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.registering, network.detached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.registering, network.detached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.registering, network.detached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.neg.missingField',
    'with {contract.registering, network.detached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.registering, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.registering, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.released+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.released, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.released+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.released+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.released, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.2/contract.released+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.idle, network.attached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.idle, network.attached}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-cancel')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.idle, network.attached}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-cancel')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.neg.missingField',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.neg.otherDevice',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.neg.otherOperator',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.neg.missingField',
    'with {contract.serving.idle, network.attached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.neg.otherOperator',
    'with {contract.serving.idle, network.attached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.neg.wrongKey',
    'with {contract.serving.idle, network.attached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.idle, network.challenged}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-cancel')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-cancel')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.neg.missingField',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.neg.otherDevice',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.neg.otherOperator',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.neg.missingField',
    'with {contract.serving.idle, network.challenged}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.neg.otherOperator',
    'with {contract.serving.idle, network.challenged}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.neg.wrongKey',
    'with {contract.serving.idle, network.challenged}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.idle, network.detached}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.idle, network.detached}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.idle, network.detached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.idle+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-cancel')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-cancel')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.neg.missingField',
    'with {contract.serving.idle, network.detached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.neg.otherOperator',
    'with {contract.serving.idle, network.detached}, when subscriber-contract.other-operator, then refused (otherOperator) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-contract.other-operator').refuses('otherOperator').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.neg.wrongKey',
    'with {contract.serving.idle, network.detached}, when subscriber-contract.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-contract.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.registering+network.attached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.registering, network.attached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.registering+network.attached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.registering+network.challenged.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.registering, network.challenged}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.registering+network.detached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.registering, network.detached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.registering+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.releasePending+network.attached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.releasePending, network.attached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.releasePending+network.attached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.releasePending+network.challenged.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.releasePending, network.challenged}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.releasePending+network.challenged.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.releasePending+network.detached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.releasePending, network.detached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.releasePending+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.tokenIssued+network.attached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.attached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.tokenIssued+network.challenged.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.challenged.m2me-attach.ok'));

  scenario('sho/5.1.3.5.6/contract.serving.tokenIssued+network.detached.m2me-attach.unknown-identity.neg.denied',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-attach.unknown-identity, then refused (unknownIdentity) and sho.attachReject to m2me sent [TR33812-5.1.3.5.6-r01, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-attach.unknown-identity').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.detached.m2me-attach.ok'));

  scenario('sho/5.1.3.5.8/contract.provisioning.issued+network.detached.pva-validation-response.not-yet-valid.neg.stale',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response.not-yet-valid, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-r01, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2')
      .when('pva-validation-response.not-yet-valid').refuses('badSignature').sendsNothing()
      .still('pva-validation-response-2').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.8/contract.provisioning.validating+network.detached.pva-validation-response.neg.wrongKey',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-r01, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.8/contract.provisioning.validating+network.detached.pva-validation-response.not-yet-valid.neg.stale',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.not-yet-valid, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-r01, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.not-yet-valid').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.5.8/contract.provisioning.validating+network.detached.pva-validation-response.outdated.neg.stale',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.outdated, then refused (badSignature) and nothing sent [TR33812-5.1.3.5.8-r01, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.outdated').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.neg.otherDevice',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2.other-device, then refused (otherDevice) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, TR33812-5.1.3.5.2-r01, AMB-12]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info-2.other-device').refuses('otherDevice').sends('sho.abort to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.neg.otherOperator',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2.other-operator, then refused (otherOperator) and sho.abort to dpf sent [AMB-14, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info-2.other-operator').refuses('otherOperator').sends('sho.abort to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.used-nonce.neg.replay',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2.used-nonce, then sho.validationRequest(nonce=1) to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info-2.used-nonce').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.no-nonce.neg.replay',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info.no-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info.no-nonce').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-contract.neg.missingField',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.neg.otherDevice',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2.other-device, then refused (otherDevice) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, TR33812-5.1.3.5.2-r01, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2.other-device').refuses('otherDevice').sends('sho.abort to dpf')
      .still('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.neg.otherOperator',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2.other-operator, then refused (otherOperator) and sho.abort to dpf sent [AMB-14, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2.other-operator').refuses('otherOperator').sends('sho.abort to dpf')
      .still('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.used-nonce.neg.replay',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2.used-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2.used-nonce').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward.install-failed, then sho.reportAck(status=installFailed) to dpf sent [TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15b, TR33812-5.1.3.7.4.2-s16, AMB-23]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.install-failed').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-report-forward.neg.otherOperator',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-report-forward.neg.otherSession',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-report-forward.neg.wrongKey',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-validation-response-2.not-genuine.neg.denied',
    'with {contract.provisioning.issued, network.attached}, when pva-validation-response-2.not-genuine, then sho.abort to dpf sent [DEC-77, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response-2.not-genuine').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-validation-response-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-change-params.neg.missingField',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-change-params.neg.otherDevice',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-change-params.neg.otherOperator',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-contract.neg.missingField',
    'with {contract.provisioning.issued, network.attached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.neg.otherDevice',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2.other-device, then refused (otherDevice) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, TR33812-5.1.3.5.2-r01, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-relay-info-2.other-device').refuses('otherDevice').sends('sho.abort to dpf')
      .still('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.neg.otherOperator',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2.other-operator, then refused (otherOperator) and sho.abort to dpf sent [AMB-14, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-relay-info-2.other-operator').refuses('otherOperator').sends('sho.abort to dpf')
      .still('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.used-nonce.neg.replay',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2.used-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-relay-info-2.used-nonce').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-report-forward.install-failed.neg.denied',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward.install-failed, then sho.reportAck(status=installFailed) to dpf sent [TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15b, TR33812-5.1.3.7.4.2-s16, AMB-23]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward.install-failed').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-report-forward.neg.otherOperator',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-report-forward.neg.otherSession',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-report-forward.neg.wrongKey',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-validation-response-2.not-genuine.neg.denied',
    'with {contract.provisioning.issued, network.challenged}, when pva-validation-response-2.not-genuine, then sho.abort to dpf sent [DEC-77, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach')
      .when('pva-validation-response-2.not-genuine').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-validation-response-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-change-params.neg.missingField',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-change-params.neg.otherDevice',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-change-params.neg.otherOperator',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-contract.neg.missingField',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.neg.otherDevice',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2.other-device, then refused (otherDevice) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, TR33812-5.1.3.5.2-r01, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info-2.other-device').refuses('otherDevice').sends('sho.abort to dpf')
      .still('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.neg.otherOperator',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2.other-operator, then refused (otherOperator) and sho.abort to dpf sent [AMB-14, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info-2.other-operator').refuses('otherOperator').sends('sho.abort to dpf')
      .still('pva-validation-response-2').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.used-nonce.neg.replay',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2.used-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info-2.used-nonce').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.install-failed, then sho.reportAck(status=installFailed) to dpf sent [TR33812-5.1.3.6.3-s19, TR33812-5.1.3.7.4.2-s15b, TR33812-5.1.3.7.4.2-s16, AMB-23]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.install-failed').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.neg.otherOperator',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.neg.otherSession',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.neg.wrongKey',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.object-refused, then sho.reportAck(status=objectRefused) to dpf, sho.serviceNotice(status=aborted) to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-52, AMB-13]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.object-refused').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.not-genuine.neg.denied',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2.not-genuine, then sho.abort to dpf sent [DEC-77, TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2')
      .when('pva-validation-response-2.not-genuine').sends('sho.abort to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-contract.neg.missingField',
    'with {contract.provisioning.issued, network.detached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.neg.otherDevice',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2.other-device, then refused (otherDevice) and sho.abort to dpf sent [TR33812-5.1.3.6.3-s10, TR33812-5.1.3.5.2-r01, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-relay-info-2.other-device').refuses('otherDevice').sends('sho.abort to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.neg.otherOperator',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2.other-operator, then refused (otherOperator) and sho.abort to dpf sent [AMB-14, TR33812-5.1.3.6.3-s10, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-relay-info-2.other-operator').refuses('otherOperator').sends('sho.abort to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.used-nonce.neg.replay',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2.used-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-relay-info-2.used-nonce').sends('sho.attestChallenge to dpf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.neg.otherSession',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.other-session, then refused (unknownRequest) and nothing sent [TR33812-5.1.3.6.3-s13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.other-session').refuses('unknownRequest').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.not-intact.neg.denied',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.not-intact, then sho.abort to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s13, AMB-12, TR33812-5.1.3.2-p07, DEC-52]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response.not-intact').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.f244356b.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.on-other-attestation.neg.replay',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.on-other-attestation, then refused (unknownRequest) and nothing sent [TR33812-5.1.3.6.3-s13, AMB-43, DEC-70]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.on-other-attestation').refuses('unknownRequest').sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-contract.neg.missingField',
    'with {contract.provisioning.validating, network.detached}, when subscriber-contract.missing-field, then ignored and nothing sent [DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-contract.ok'));

  scenario('sho/5.1.3.6.3/contract.released+network.detached.dpf-report-forward.neg.otherOperator',
    'with {contract.released, network.detached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.released+network.detached.dpf-report-forward.neg.otherSession',
    'with {contract.released, network.detached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.released+network.detached.dpf-report-forward.neg.wrongKey',
    'with {contract.released, network.detached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.attached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-report-forward.neg.otherSession',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.detached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-contract').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.attached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-report-forward.neg.otherSession',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-change-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-change-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.detached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-change-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.attached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-report-forward.neg.otherSession',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.challenged.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.releasePending+network.detached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.attached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-report-forward.neg.otherSession',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.challenged.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-report-forward.neg.otherOperator',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward.other-operator, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward.other-operator').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-report-forward.neg.otherSession',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward.other-session, then refused (unknownSession) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.6.3/contract.serving.tokenIssued+network.detached.dpf-report-forward.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward.wrong-key, then refused (badSignature) and nothing sent [AMB-13, TR33812-5.1.3.6.3-s19]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.noContract, network.detached}, when subscriber-change-params.missing-field, then refused (missingParameter) and sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.5.2-r03, DEC-52]', (t) => t
      .when('subscriber-change-params.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.noContract, network.detached}, when subscriber-change-params.other-device, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .when('subscriber-change-params.other-device').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.noContract, network.detached}, when subscriber-change-params.other-operator, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .when('subscriber-change-params.other-operator').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.noContract, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.noContract, network.detached}, when subscriber-change-params.other-device-same-tre, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .when('subscriber-change-params.other-device-same-tre').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.noContract, network.detached}, when subscriber-change-params.other-tre, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .when('subscriber-change-params.other-tre').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward.object-refused, then sho.reportAck(status=objectRefused) to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s16, DEC-52, DEC-61, DEC-48]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.object-refused').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.reverted.neg.denied',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward.reverted, then sho.reportAck(status=reverted) to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s16, DEC-52, DEC-61, DEC-48]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.reverted').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.neg.wrongKey',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.object-refused.neg.denied',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward.object-refused, then sho.reportAck(status=objectRefused) to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s16, DEC-52, DEC-61, DEC-48]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward.object-refused').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.reverted.neg.denied',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward.reverted, then sho.reportAck(status=reverted) to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s16, DEC-52, DEC-61, DEC-48]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward.reverted').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.neg.wrongKey',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.object-refused, then sho.reportAck(status=objectRefused) to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s16, DEC-52, DEC-61, DEC-48]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.object-refused').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.reverted.neg.denied',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward.reverted, then sho.reportAck(status=reverted) to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s16, DEC-52, DEC-61, DEC-48]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward.reverted').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .control('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.pva-validation-response-2.not-genuine.neg.denied',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2.not-genuine, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s08, AMB-12, DEC-52, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('pva-validation-response-2.not-genuine').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.pva-validation-response.not-intact.neg.denied',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.not-intact, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s08, AMB-12, DEC-52, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.not-intact').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.pva-validation-response.on-other-device-same-tre.neg.otherDevice',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.on-other-device-same-tre, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s08, AMB-12, DEC-52, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.on-other-device-same-tre').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.pva-validation-response.on-other-tre.neg.otherDevice',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.on-other-tre, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s08, AMB-12, DEC-52, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.on-other-tre').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.pva-validation-response.revoked.neg.denied',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.revoked, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s08, AMB-12, DEC-52, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.revoked').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.pva-validation-response.with-a-key-that-is-none.neg.corrupt',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.with-a-key-that-is-none, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [TR33812-5.1.3.7.4.2-s08, AMB-12, DEC-52, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.with-a-key-that-is-none').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .control('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info-challenged').sends('sho.validationRequest to pva')
      .control('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.registering, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.released, network.detached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.released, network.detached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.reverted.neg.denied',
    'with {contract.released, network.detached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.released, network.detached}, when subscriber-change-params.missing-field, then refused (missingParameter) and sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.5.2-r03, DEC-52]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-change-params.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.released, network.detached}, when subscriber-change-params.other-device, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-change-params.other-device').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.released, network.detached}, when subscriber-change-params.other-operator, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-change-params.other-operator').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.released, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.released, network.detached}, when subscriber-change-params.other-device-same-tre, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-change-params.other-device-same-tre').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.released, network.detached}, when subscriber-change-params.other-tre, then refused (tokenMismatch) and sho.serviceNotice to subscriber sent [AMB-15, TR33812-5.1.3.7.4.2-s01b, DEC-52]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'drf-change-confirmed')
      .when('subscriber-change-params.other-tre').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.subscriber-change-params.neg.wrongKey',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.idle, network.attached}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.subscriber-change-params.neg.wrongKey',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.idle, network.challenged}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.idle, network.detached}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .control('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.neg.missingField',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response~subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.neg.otherDevice',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response~subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.neg.otherOperator',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response~subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.neg.wrongKey',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response~subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response~subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-auth-response~subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.neg.missingField',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.neg.otherDevice',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.neg.otherOperator',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.neg.wrongKey',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-change-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-change-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-change-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.neg.missingField',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params.missing-field, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.neg.otherDevice',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params.other-device, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.neg.otherOperator',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params.other-operator, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params.other-operator').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.neg.wrongKey',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.other-device-same-tre.neg.otherDevice',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params.other-device-same-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params.other-device-same-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.other-tre.neg.otherDevice',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params.other-tre, then ignored and nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params.other-tre').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.releasePending, network.attached}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice~drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.releasePending, network.attached}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice~drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-change-confirmed.neg.wrongKey',
    'with {contract.serving.releasePending, network.attached}, when drf-change-confirmed.wrong-key, then refused (badSignature) and nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice~drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-change-confirmed.of-other-token.neg.replay',
    'with {contract.serving.releasePending, network.attached}, when drf-change-confirmed.of-other-token, then refused (tokenMismatch) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.of-other-token').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice~drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.carries-other-token.neg.replay',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-notice.carries-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.carries-other-token').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.names-other-token.neg.replay',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-notice.names-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.names-other-token').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.neg.stale',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-notice.stale, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.stale').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.neg.wrongKey',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-notice.wrong-key, then refused (badSignature) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.other-token.neg.replay',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-notice.other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.other-token').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.releasePending, network.attached}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.releasePending, network.challenged}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.releasePending, network.challenged}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.neg.wrongKey',
    'with {contract.serving.releasePending, network.challenged}, when drf-change-confirmed.wrong-key, then refused (badSignature) and nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.of-other-token.neg.replay',
    'with {contract.serving.releasePending, network.challenged}, when drf-change-confirmed.of-other-token, then refused (tokenMismatch) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.of-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.carries-other-token.neg.replay',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice.carries-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.carries-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.names-other-token.neg.replay',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice.names-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.names-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.neg.stale',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice.stale, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.stale').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.neg.wrongKey',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice.wrong-key, then refused (badSignature) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.other-token.neg.replay',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice.other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.releasePending, network.challenged}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.releasePending, network.detached}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.releasePending, network.detached}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.neg.wrongKey',
    'with {contract.serving.releasePending, network.detached}, when drf-change-confirmed.wrong-key, then refused (badSignature) and nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.of-other-token.neg.replay',
    'with {contract.serving.releasePending, network.detached}, when drf-change-confirmed.of-other-token, then refused (tokenMismatch) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed.of-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice~m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice~m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.carries-other-token.neg.replay',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice.carries-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.carries-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.names-other-token.neg.replay',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice.names-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.names-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.neg.stale',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice.stale, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.stale').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.neg.wrongKey',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice.wrong-key, then refused (badSignature) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.other-token.neg.replay',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice.other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-cancel').refuses('tokenMismatch').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.releasePending, network.detached}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('retention-expired').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.tokenIssued, network.attached}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.tokenIssued, network.attached}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.attached}, when drf-change-confirmed.wrong-key, then refused (badSignature) and nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-change-confirmed.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.of-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.attached}, when drf-change-confirmed.of-other-token, then refused (tokenMismatch) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-change-confirmed.of-other-token').refuses('tokenMismatch').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.carries-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-notice.carries-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-notice.carries-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.names-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-notice.names-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-notice.names-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.neg.stale',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-notice.stale, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-notice.stale').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-notice.wrong-key, then refused (badSignature) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-notice.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-notice.other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-notice.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.attached}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('drf-bootstrap').sends('drf.bootstrap to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-change-confirmed.wrong-key, then refused (badSignature) and nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-change-confirmed.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.of-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-change-confirmed.of-other-token, then refused (tokenMismatch) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('drf-change-confirmed.of-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.carries-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-notice.carries-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-notice.carries-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.names-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-notice.names-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-notice.names-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.neg.stale',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-notice.stale, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-notice.stale').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-notice.wrong-key, then refused (badSignature) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-notice.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.challenged}, when m2me-discard-notice.other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('m2me-discard-notice.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.challenged}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.subscriber-token-request.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.install-failed.neg.denied',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward.install-failed, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward.install-failed').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.object-refused.neg.denied',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward.object-refused, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward.object-refused').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.reverted.neg.denied',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward.reverted, then refused (outOfOrder) and nothing sent [DEC-74, AMB-13]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward.reverted').refuses('outOfOrder').sendsNothing()
      .still('m2me-discard-cancel').sends('sho.cancelAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.neg.otherDevice',
    'with {contract.serving.tokenIssued, network.detached}, when drf-change-confirmed.other-device, then refused (otherDevice) and nothing sent [DEC-72, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-change-confirmed.other-device').refuses('otherDevice').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.neg.otherOperator',
    'with {contract.serving.tokenIssued, network.detached}, when drf-change-confirmed.other-operator, then refused (otherOperator) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-change-confirmed.other-operator').refuses('otherOperator').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.detached}, when drf-change-confirmed.wrong-key, then refused (badSignature) and nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-change-confirmed.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.of-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.detached}, when drf-change-confirmed.of-other-token, then refused (tokenMismatch) and nothing sent [DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-change-confirmed.of-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-cancel.wrong-key, then refused (badSignature) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-cancel.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-cancel.other-token, then refused (tokenMismatch) and nothing sent [AMB-21, DEC-53]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-cancel.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.carries-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice.carries-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice.carries-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.names-other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice.names-other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice.names-other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.neg.stale',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice.stale, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice.stale').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice.wrong-key, then refused (badSignature) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice.wrong-key').refuses('badSignature').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.other-token.neg.replay',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice.other-token, then refused (tokenMismatch) and nothing sent [AMB-16, TR33812-5.1.3.7.4.2-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice.other-token').refuses('tokenMismatch').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachReject to m2me')
      .still('m2me-auth-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.subscriber-token-request.neg.wrongKey',
    'with {contract.serving.tokenIssued, network.detached}, when subscriber-token-request.wrong-key, then refused (badSignature) and nothing sent [AMB-15, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('subscriber-token-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .control('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.subscriber-token-request.ok'));
});
