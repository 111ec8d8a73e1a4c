/**
 * sho: every transition that accepts its input. 389 tests.
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

describe('sho: every transition that accepts its input', () => {
  scenario('sho/5.1.3.3.1/contract.dormant.ordered+network.challenged.dpf-report-forward.ok',
    'with {contract.dormant.ordered, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.3.1/contract.dormant.ordered+network.challenged.m2me-auth-response.ok',
    'with {contract.dormant.ordered, network.challenged}, when m2me-auth-response, then sho.serviceNotice to subscriber, sho.attachAccept to m2me sent [DEC-103, TR33812-5.1.3.3.1-o04, DEC-52, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.serviceNotice to subscriber', 'sho.attachAccept to m2me'));

  scenario('sho/5.1.3.3.1/contract.dormant.ordered+network.challenged.subscriber-contract.ok',
    'with {contract.dormant.ordered, network.challenged}, when subscriber-contract, then sho.serviceNotice to subscriber sent [DEC-103, DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('subscriber-contract').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.3.1/contract.dormant.ordered+network.detached.dpf-report-forward.ok',
    'with {contract.dormant.ordered, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.3.1/contract.dormant.ordered+network.detached.subscriber-contract.ok',
    'with {contract.dormant.ordered, network.detached}, when subscriber-contract, then sho.serviceNotice to subscriber sent [DEC-103, DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request')
      .when('subscriber-contract').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.3.1/contract.dormant.unordered+network.detached.dpf-report-forward.43798099.ok',
    'with {contract.dormant.unordered, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-report-forward')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.3.1/contract.dormant.unordered+network.detached.dpf-report-forward.ok',
    'with {contract.dormant.unordered, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.3.1/contract.dormant.unordered+network.detached.subscriber-contract.ok',
    'with {contract.dormant.unordered, network.detached}, when subscriber-contract, then sho.serviceNotice to subscriber sent [DEC-103, DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-contract').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.3.1/contract.provisioning.issued+network.attached.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.3.1-o04, DEC-44, DEC-45, DEC-103]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.3.1/contract.provisioning.issued+network.challenged.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.3.1-o04, DEC-44, DEC-45, DEC-103]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.3.1/contract.provisioning.issued+network.detached.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.3.1-o04, DEC-44, DEC-45, DEC-103]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.3.2.1/contract.noContract+network.detached.offer-ims.ok',
    'with {contract.noContract, network.detached}, when offer-ims, then nothing sent [TR33812-5.1.3.3.2.1-o24, DEC-213]', (t) => t
      .when('offer-ims').sendsNothing()
      .still('subscriber-contract').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.3.2.2/contract.dormant.ordered+network.challenged.m2me-auth-response-promoted.ok',
    'with {contract.dormant.ordered, network.challenged}, when m2me-auth-response-promoted, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('m2me-auth-response-promoted').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.noContract+network.detached.limit-peers.ok',
    'with {contract.noContract, network.detached}, when limit-peers, then nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .when('limit-peers').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.attached.m2me-attach.ok',
    'with {contract.provisioning.issued, network.attached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.attached.m2me-datagram-to-stranger.ok',
    'with {contract.provisioning.issued, network.attached}, when m2me-datagram-to-stranger, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-datagram-to-stranger').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.attached.m2me-datagram.ok',
    'with {contract.provisioning.issued, network.attached}, when m2me-datagram, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-datagram').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-attach.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-response.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.d814381b.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-sync-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('m2me-auth-sync-failure').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-auth-sync-failure').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.detached.m2me-attach.ok',
    'with {contract.provisioning.issued, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-attach.ok',
    'with {contract.serving.idle, network.attached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-datagram.63a040aa-8a458e8b.ok',
    'with {contract.serving.idle, network.attached}, when m2me-datagram, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('limit-peers', 'limit-peers', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-datagram', 'm2me-datagram.to-stranger')
      .when('m2me-datagram').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-datagram.63a040aa-bfd983de.ok',
    'with {contract.serving.idle, network.attached}, when m2me-datagram, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('limit-peers', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'dpf-report-forward')
      .when('m2me-datagram').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-datagram.ok',
    'with {contract.serving.idle, network.attached}, when m2me-datagram, then sho.datagram to beyond sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('limit-peers', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-datagram').sends('sho.datagram to beyond'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-register.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-register, then sho.imsChallenge to m2me sent [TR33812-5.1.3.3.2.2-o05, TR33812-5.1.3.3.2.1-o24, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-ims-register').sends('sho.imsChallenge to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response-resynchronised.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response-resynchronised, then sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register')
      .when('m2me-ims-response-resynchronised').sends('sho.imsReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.5b62fb71.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response, then sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register', 'm2me-ims-register')
      .when('m2me-ims-response').sends('sho.imsReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response, then sho.imsAccept to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register')
      .when('m2me-ims-response').sends('sho.imsAccept to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-sync-failure.bb1fa20e.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-sync-failure, then sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register', 'm2me-ims-sync-failure', 'm2me-ims-register', 'm2me-ims-sync-failure')
      .when('m2me-ims-sync-failure').sends('sho.imsReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-sync-failure.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-sync-failure, then sho.imsChallenge to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register')
      .when('m2me-ims-sync-failure').sends('sho.imsChallenge to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-parameters-ack.ok',
    'with {contract.serving.idle, network.attached}, when m2me-parameters-ack, then nothing sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'provision-parameters')
      .when('m2me-parameters-ack').sendsNothing()
      .still('provision-parameters').sends('sho.parameters to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.provision-parameters.ok',
    'with {contract.serving.idle, network.attached}, when provision-parameters, then sho.parameters to m2me sent [TR33812-5.1.3.3.2.2-o04, DEC-212]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('provision-parameters').sends('sho.parameters to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-attach.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-response.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-sync-failure.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-auth-sync-failure').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.detached.m2me-attach.ok',
    'with {contract.serving.idle, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.attached.m2me-attach.ok',
    'with {contract.serving.registering, network.attached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-attach.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-response.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-sync-failure.e1fdc3fa.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-sync-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('m2me-auth-sync-failure').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-sync-failure.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-sync-failure, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-sync-failure').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.detached.m2me-attach.ok',
    'with {contract.serving.registering, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.releasePending+network.detached.m2me-attach.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.tokenIssued+network.detached.m2me-attach.ok',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.4.3/contract.noContract+network.detached.delegate-packages.ok',
    'with {contract.noContract, network.detached}, when delegate-packages, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-180]', (t) => t
      .when('delegate-packages').sendsNothing()
      .still('require-status').sendsNothing()
      .still('supplier-convey-material').sends('sho.conveyMaterial to icf'));

  scenario('sho/5.1.3.4.3/contract.noContract+network.detached.grant-tokens.ok',
    'with {contract.noContract, network.detached}, when grant-tokens, then nothing sent [TR33812-5.1.3.4.3-o05, DEC-204]', (t) => t
      .when('grant-tokens').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/contract.noContract+network.detached.tell-address.ok',
    'with {contract.noContract, network.detached}, when tell-address, then sho.deviceAddress to dpf sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .when('tell-address').sends('sho.deviceAddress to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.attached.dpf-download-refused.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-download-refused, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [DEC-132, TR33812-5.1.3.4.3-o11, AMB-12, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.challenged.dpf-download-refused.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-download-refused, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [DEC-132, TR33812-5.1.3.4.3-o11, AMB-12, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.detached.dpf-download-refused-2.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-download-refused-2, then sho.abort to dpf sent [DEC-236, DEC-132, TR33812-5.1.3.4.3-o11, AMB-12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2')
      .when('dpf-download-refused-2').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.detached.dpf-download-refused.ae6c0177.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-download-refused, then sho.abort to dpf, sho.serviceNotice to subscriber sent [DEC-132, TR33812-5.1.3.4.3-o11, AMB-12, DEC-52]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.detached.dpf-download-refused.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-download-refused, then sho.abort to dpf, sho.serviceNotice to subscriber, sho.withdrawPending to drf sent [DEC-132, TR33812-5.1.3.4.3-o11, AMB-12, DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.detached.pva-status-response-2.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.packageOrder to dpf sent [DEC-77, TR33812-5.1.3.4.3-o07, DEC-180]', (t) => t
      .given('delegate-packages', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-status-response', 'dpf-package', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.issued+network.detached.pva-validation-response-2.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.packageOrder to dpf sent [DEC-77, TR33812-5.1.3.4.3-o07, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-package', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-package-2.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-package-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-package.5b1da70e.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-status-response')
      .when('dpf-package').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-package.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-package, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b, AMB-19]', (t) => t
      .given('delegate-packages', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-package').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-relay-info-2.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-relay-info-2, then sho.packageOrder to dpf sent [DEC-55, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-relay-info.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-relay-info, then sho.packageOrder to dpf sent [DEC-55, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.subscriber-contract.ok',
    'with {contract.provisioning.packaging, network.detached}, when subscriber-contract, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.4.3/contract.provisioning.validating+network.detached.pva-status-response.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.packageOrder to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180]', (t) => t
      .given('delegate-packages', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-status-response').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.validating+network.detached.pva-validation-response.241f180a.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.packageOrder to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.validating+network.detached.pva-validation-response.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.packageOrder to dpf sent [TR33812-5.1.3.4.3-o07, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.4/contract.noContract+network.detached.supplier-convey-material.ok',
    'with {contract.noContract, network.detached}, when supplier-convey-material, then sho.conveyMaterial to icf sent [TR33812-5.1.3.4.4-o05, DEC-200]', (t) => t
      .when('supplier-convey-material').sends('sho.conveyMaterial to icf'));

  scenario('sho/5.1.3.5.2/contract.dormant.ordered+network.challenged.subscriber-activation-request.ok',
    'with {contract.dormant.ordered, network.challenged}, when subscriber-activation-request, then sho.activation to dpf sent [TR33812-5.1.3.5.2-o05, TR33812-5.1.3.3.1-o04, DEC-101, DEC-102]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request', 'm2me-attach')
      .when('subscriber-activation-request').sends('sho.activation to dpf'));

  scenario('sho/5.1.3.5.2/contract.dormant.ordered+network.detached.subscriber-activation-request.ok',
    'with {contract.dormant.ordered, network.detached}, when subscriber-activation-request, then sho.activation to dpf sent [TR33812-5.1.3.5.2-o05, TR33812-5.1.3.3.1-o04, DEC-101, DEC-102]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request')
      .when('subscriber-activation-request').sends('sho.activation to dpf'));

  scenario('sho/5.1.3.5.2/contract.dormant.unordered+network.detached.subscriber-activation-request.ok',
    'with {contract.dormant.unordered, network.detached}, when subscriber-activation-request, then sho.activation to dpf sent [TR33812-5.1.3.5.2-o05, TR33812-5.1.3.3.1-o04, DEC-101, DEC-102]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-activation-request').sends('sho.activation to dpf'));

  scenario('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract-for-later.ok',
    'with {contract.noContract, network.detached}, when subscriber-contract-for-later, then sho.contractRegister to drf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.6-r01, AMB-05, DEC-46]', (t) => t
      .when('subscriber-contract-for-later').sends('sho.contractRegister to drf'));

  scenario('sho/5.1.3.5.2/contract.noContract+network.detached.subscriber-contract.ok',
    'with {contract.noContract, network.detached}, when subscriber-contract, then sho.contractRegister to drf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.6-r01, AMB-05, DEC-46]', (t) => t
      .when('subscriber-contract').sends('sho.contractRegister to drf'));

  scenario('sho/5.1.3.5.2/contract.released+network.detached.subscriber-contract.ok',
    'with {contract.released, network.detached}, when subscriber-contract, then sho.contractRegister to drf sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.6-r01, AMB-05]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-departure-confirmed')
      .when('subscriber-contract').sends('sho.contractRegister to drf'));

  scenario('sho/5.1.3.5.6/contract.noContract+network.detached.restarted.ok',
    'with {contract.noContract, network.detached}, when restarted, then nothing sent [DEC-190]', (t) => t
      .when('restarted').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-refused.ok',
    'with {contract.registering, network.detached}, when drf-contract-refused, then sho.serviceNotice to subscriber sent [DEC-233, DEC-52]', (t) => t
      .given('subscriber-contract')
      .when('drf-contract-refused').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.drf-contract-registered.ok',
    'with {contract.registering, network.detached}, when drf-contract-registered, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-54, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract')
      .when('drf-contract-registered').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.5.6/contract.registering+network.detached.subscriber-contract.ok',
    'with {contract.registering, network.detached}, when subscriber-contract, then sho.contractRegister to drf sent [DEC-54, DEC-55]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-contract').sends('sho.contractRegister to drf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward-2.ok',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward-2, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.dpf-report-forward.ok',
    'with {contract.serving.idle, network.attached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.drf-departure-confirmed.ok',
    'with {contract.serving.idle, network.attached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-departure-notice.ok',
    'with {contract.serving.idle, network.attached}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.m2me-discard-cancel.ok',
    'with {contract.serving.idle, network.attached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-activation-request.ok',
    'with {contract.serving.idle, network.attached}, when subscriber-activation-request, then sho.serviceNotice to subscriber sent [DEC-102, DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-activation-request').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-change-params.ok',
    'with {contract.serving.idle, network.attached}, when subscriber-change-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-contract.ok',
    'with {contract.serving.idle, network.attached}, when subscriber-contract, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.attached.subscriber-reprovision-params.ok',
    'with {contract.serving.idle, network.attached}, when subscriber-reprovision-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-reprovision-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward-2.ok',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward-2, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2', 'm2me-attach')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.dpf-report-forward.ok',
    'with {contract.serving.idle, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.drf-departure-confirmed.ok',
    'with {contract.serving.idle, network.challenged}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-departure-notice.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel-of-the-owner.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-cancel-of-the-owner, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-discard-cancel-of-the-owner').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.m2me-discard-cancel.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-activation-request.ok',
    'with {contract.serving.idle, network.challenged}, when subscriber-activation-request, then sho.serviceNotice to subscriber sent [DEC-102, DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-activation-request').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-change-params.ok',
    'with {contract.serving.idle, network.challenged}, when subscriber-change-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-change-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-contract.ok',
    'with {contract.serving.idle, network.challenged}, when subscriber-contract, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-contract').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.challenged.subscriber-reprovision-params.ok',
    'with {contract.serving.idle, network.challenged}, when subscriber-reprovision-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-reprovision-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward-2.ok',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.dpf-report-forward.ok',
    'with {contract.serving.idle, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.drf-departure-confirmed.ok',
    'with {contract.serving.idle, network.detached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-departure-notice.ok',
    'with {contract.serving.idle, network.detached}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel-of-another-token.ok',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel-of-another-token, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-discard-cancel-of-another-token').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel-of-the-owner.ok',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel-of-the-owner, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-discard-cancel-of-the-owner').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.m2me-discard-cancel.ok',
    'with {contract.serving.idle, network.detached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-activation-request.ok',
    'with {contract.serving.idle, network.detached}, when subscriber-activation-request, then sho.serviceNotice to subscriber sent [DEC-102, DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-activation-request').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-change-params.ok',
    'with {contract.serving.idle, network.detached}, when subscriber-change-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-change-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-contract.ok',
    'with {contract.serving.idle, network.detached}, when subscriber-contract, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-contract').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.idle+network.detached.subscriber-reprovision-params.ok',
    'with {contract.serving.idle, network.detached}, when subscriber-reprovision-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-reprovision-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.6/contract.serving.registering+network.detached.drf-bootstrap.ok',
    'with {contract.serving.registering, network.detached}, when drf-bootstrap, then sho.page to m2me sent [DEC-191, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.7.4.2-s03a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-bootstrap').sends('sho.page to m2me'));

  scenario('sho/5.1.3.5.6/contract.serving.registering+network.detached.drf-instruction.ok',
    'with {contract.serving.registering, network.detached}, when drf-instruction, then sho.page to m2me sent [DEC-191, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.7.4.2-s03a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-instruction').sends('sho.page to m2me'));

  scenario('sho/5.1.3.5.9/contract.noContract+network.detached.regulator-policy-of-a.ok',
    'with {contract.noContract, network.detached}, when regulator-policy-of-a, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .when('regulator-policy-of-a').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.9/contract.noContract+network.detached.regulator-policy-of-b.ok',
    'with {contract.noContract, network.detached}, when regulator-policy-of-b, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .when('regulator-policy-of-b').sendsNothing()
      .still('subscriber-change-params').refuses('notEntitled').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.5.9/contract.noContract+network.detached.regulator-policy-of-both.ok',
    'with {contract.noContract, network.detached}, when regulator-policy-of-both, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .when('regulator-policy-of-both').sendsNothing()
      .still('regulator-policy-of-b').refuses('stale').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.5.9/contract.provisioning.issued+network.detached.regulator-policy-of-nobody.ok',
    'with {contract.provisioning.issued, network.detached}, when regulator-policy-of-nobody, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('regulator-policy-of-nobody').sendsNothing()
      .still('regulator-policy-of-b').refuses('stale').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.5.9/contract.registering+network.detached.regulator-policy-of-b.ok',
    'with {contract.registering, network.detached}, when regulator-policy-of-b, then nothing sent [TR33812-5.1.3.5.9-r01, DEC-233, DEC-234, AMB-34]', (t) => t
      .given('subscriber-contract')
      .when('regulator-policy-of-b').sendsNothing()
      .still('subscriber-change-params').refuses('notEntitled').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.noContract+network.detached.promote-pcids.ok',
    'with {contract.noContract, network.detached}, when promote-pcids, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .when('promote-pcids').sendsNothing()
      .still('require-status').sendsNothing()
      .still('supplier-convey-material').sends('sho.conveyMaterial to icf'));

  scenario('sho/5.1.3.6.3/contract.noContract+network.detached.require-status.ok',
    'with {contract.noContract, network.detached}, when require-status, then nothing sent [TR33812-5.1.3.6.3-o23, DEC-113]', (t) => t
      .when('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.26083727.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'dpf-download-refused')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.4df84179.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.abort to dpf sent [AMB-12, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info-2', 'pva-validation-response-2.not-genuine')
      .when('dpf-relay-info-2').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ae6c0177.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-download-refused')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.b16f7aa4.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info.no-nonce')
      .when('dpf-relay-info-2').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.6d2098aa.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-challenged, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, AMB-43, DEC-46]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-challenged')
      .when('dpf-relay-info-challenged').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-challenged.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-challenged, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info-challenged').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.44c2a18c.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info, then sho.abort to dpf sent [AMB-12, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('dpf-relay-info').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.6d2098aa.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-challenged')
      .when('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.b16f7aa4.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info.no-nonce')
      .when('dpf-relay-info').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-change-params')
      .when('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.5b6b98f0.ok',
    'with {contract.provisioning.expecting, network.detached}, when drf-params-refused, then sho.serviceNotice to subscriber sent [DEC-89, DEC-91]', (t) => t
      .given('subscriber-reprovision-params')
      .when('drf-params-refused').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.drf-params-refused.ok',
    'with {contract.provisioning.expecting, network.detached}, when drf-params-refused, then sho.serviceNotice to subscriber sent [DEC-47, DEC-52]', (t) => t
      .given('subscriber-change-params')
      .when('drf-params-refused').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.subscriber-contract.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-contract, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.d1e0675f.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-status-response-2.ok',
    'with {contract.provisioning.issued, network.attached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s10, DEC-113]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-validation-response-2.3d6536d7-c4438b3b.ok',
    'with {contract.provisioning.issued, network.attached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s10]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response', 'm2me-datagram')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.pva-validation-response-2.ok',
    'with {contract.provisioning.issued, network.attached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s10]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.subscriber-contract.ok',
    'with {contract.provisioning.issued, network.attached}, when subscriber-contract, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.d1e0675f.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach')
      .when('dpf-relay-info-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.d814381b.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.3d6536d7.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'dpf-relay-info-2')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.bce9ad1a-0c5f1a00.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'supplier-convey-material')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.bce9ad1a-e46fe25f.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'tell-address')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.dba1a061.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'dpf-relay-info', 'pva-validation-response-2', 'm2me-attach', 'dpf-relay-info-challenged')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ff1d6fad.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'pva-validation-response-2.not-genuine')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.m2me-auth-response.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-status-response-2.ok',
    'with {contract.provisioning.issued, network.challenged}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s10, DEC-113]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'm2me-attach')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-validation-response-2.ffed490d.ok',
    'with {contract.provisioning.issued, network.challenged}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s10]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.pva-validation-response-2.ok',
    'with {contract.provisioning.issued, network.challenged}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s10]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.subscriber-contract.ok',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-contract, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.02686f44.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.24f6ae3a.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.36fce33b.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.statusRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response')
      .when('dpf-relay-info-2').sends('sho.statusRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.994cd0b5-f32e1910.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.bce9ad1a.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-attach.unknown-identity')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.c6a866f6.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-55, DEC-77]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-challenged.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-challenged, then sho.validationRequest to pva sent [DEC-77, TR33812-5.1.3.6.3-s11a, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'dpf-relay-info', 'pva-validation-response-2')
      .when('dpf-relay-info-challenged').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.3f0d9710-42cd18b5.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'supplier-convey-material')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.3f0d9710-af570a7c.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'subscriber-contract')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.3f0d9710-b65dc136.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'restarted')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.3f0d9710-e41a4682.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'tell-address')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.3f0d9710-f8800d0b.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.3f0d9710.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.a4c25b2a-0f9c9f80.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'tell-address')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.a4c25b2a-e1c7a5fe.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'subscriber-contract')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.a4c25b2a-f9070caa.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'supplier-convey-material')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.serviceNotice to subscriber sent [TR33812-5.1.3.6.3-s19, DEC-44, DEC-45, AMB-13, DEC-52, TR33812-5.1.3.4.3-r10]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-status-response-2.3ef20f59.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-77, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('promote-pcids', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-status-response', 'icf-promotion', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-status-response-2.be94e4da-6f94ed41.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'dpf-relay-info')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-status-response-2.be94e4da-b3f3d157.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'coverage-lost', 'dpf-relay-info-2', 'coverage-regained')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-status-response-2.f05c648e-adbed931.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response.mac-failure')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-status-response-2.f05c648e.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-attach.unknown-identity')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-status-response-2.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.3d6536d7.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response.mac-failure')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.c6a866f6-318ebea0.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'subscriber-change-params')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.c6a866f6-71b72529.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-relay-info-2', 'coverage-regained')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.c6a866f6-f10bf51f.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-relay-info')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.ff6308dc.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-77, TR33812-5.1.3.6.3-s08o, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.pva-validation-response-2.ok',
    'with {contract.provisioning.issued, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [DEC-77, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.restarted.ok',
    'with {contract.provisioning.issued, network.detached}, when restarted, then nothing sent [DEC-190, DEC-77]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('restarted').sendsNothing()
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.subscriber-contract.ok',
    'with {contract.provisioning.issued, network.detached}, when subscriber-contract, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.dpf-relay-info.ok',
    'with {contract.provisioning.promoting, network.detached}, when dpf-relay-info, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-55, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.icf-promotion.13ea157d-18fad943.ok',
    'with {contract.provisioning.promoting, network.detached}, when icf-promotion, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'subscriber-contract')
      .when('icf-promotion').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.icf-promotion.13ea157d-46f363ac.ok',
    'with {contract.provisioning.promoting, network.detached}, when icf-promotion, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'restarted')
      .when('icf-promotion').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.icf-promotion.13ea157d-6b863b8a.ok',
    'with {contract.provisioning.promoting, network.detached}, when icf-promotion, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'tell-address')
      .when('icf-promotion').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.icf-promotion.13ea157d-acbed969.ok',
    'with {contract.provisioning.promoting, network.detached}, when icf-promotion, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info')
      .when('icf-promotion').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.icf-promotion.ok',
    'with {contract.provisioning.promoting, network.detached}, when icf-promotion, then sho.mcimDeliver to dpf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15b]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('icf-promotion').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.subscriber-contract.ok',
    'with {contract.provisioning.promoting, network.detached}, when subscriber-contract, then sho.contractConfirmed to subscriber sent, under AMB-07/promoted [DEC-52, DEC-55]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.b0ee2341.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [DEC-55, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2, then sho.validationRequest to pva sent [TR33812-5.1.3.6.3-s11a, TR33812-5.1.3.6.3-s11b, TR33812-5.1.3.7.4.2-s05, TR33812-5.1.3.7.4.2-s06, TR33812-5.1.3.7.2-p02, AMB-36, AMB-43, DEC-59, TR33812-5.1.3.5.8-o12]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-relay-info-2').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info.02d0f50e.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2.used-nonce')
      .when('dpf-relay-info').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info, then sho.validationRequest to pva sent [DEC-55, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.061a65c4.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info-2', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.4a51ec7c-0e4ab8bb.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'coverage-lost', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'coverage-regained')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.4a51ec7c-bd58d4ab.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'subscriber-change-params')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.4a51ec7c.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-report-forward.install-failed', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.85bdc9c7-3b0de0e5.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info-2', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.f4804146-24e29be2.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info', 'pva-status-response', 'coverage-lost', 'dpf-download-refused', 'dpf-relay-info-2', 'coverage-regained')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.f4804146.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response-2.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'dpf-relay-info-2')
      .when('pva-status-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.28235aae.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info', 'dpf-relay-info-2.used-nonce')
      .when('pva-status-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.4946363a.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info')
      .when('pva-status-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.58b9543f.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.promotionRequest to icf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('promote-pcids', 'require-status', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-status-response').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.79bde6ee.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'dpf-relay-info-2.used-nonce')
      .when('pva-status-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.f33765fe-27a675f0.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'subscriber-change-params')
      .when('pva-status-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-status-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.4a4e9738.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response', 'dpf-report-forward.install-failed')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.89604963-3ede16ae.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-download-refused', 'dpf-relay-info-2', 'coverage-regained')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.89604963.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.c6e062c4.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-2.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-2, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('pva-validation-response-2').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response-challenged.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response-challenged, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-challenged', 'dpf-relay-info-challenged')
      .when('pva-validation-response-challenged').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.1ea0e797.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'dpf-relay-info-2.used-nonce')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.5f440eaa.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.promotionRequest to icf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.cfa90897-229da5ab.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.cfa90897-629fecea.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'subscriber-change-params')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.cfa90897-751b9504.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'tell-address')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.cfa90897-c876b64e.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'supplier-convey-material')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.d4dacf9d-853458fc.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.d4dacf9d.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.fa9d7438-ed030930.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'tell-address')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.fa9d7438.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'supplier-convey-material')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.restarted.ok',
    'with {contract.provisioning.validating, network.detached}, when restarted, then nothing sent [DEC-190, DEC-46]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('restarted').sendsNothing()
      .still('dpf-relay-info').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.subscriber-contract.ok',
    'with {contract.provisioning.validating, network.detached}, when subscriber-contract, then sho.contractConfirmed to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info')
      .when('subscriber-contract').sends('sho.contractConfirmed to subscriber'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response-promoted.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response-promoted, then sho.attachAccept to m2me, sho.promoted to icf sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, AMB-07, DEC-216, TR33812-5.1.3.3.2.2-r01]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-response-promoted').sends('sho.attachAccept to m2me', 'sho.promoted to icf'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.b6d2c604-1edcd6a2.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-reprovision-params')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.b6d2c604-2b598027.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'drf-registration-ack')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.b6d2c604-6e80cba3.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-change-params')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.b6d2c604-909efce9.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-contract')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.b6d2c604-de111829.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-discard-cancel')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.f978e39a.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-report-forward')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.m2me-auth-response.b6d2c604-04b5906b.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'dpf-report-forward')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.m2me-auth-response.b6d2c604-b35262ff.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-report-forward')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.noContract+network.detached.subscriber-change-params.ok',
    'with {contract.noContract, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s02, DEC-46]', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.expecting+network.detached.subscriber-change-params.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.26083727-9eec5a03.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'm2me-datagram')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.26083727.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.3d6536d7-0844ef79.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response', 'dpf-relay-info-2')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.3d6536d7.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'dpf-relay-info-2')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.bce9ad1a-5f42f4dd.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'm2me-datagram')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.bce9ad1a-d156a895.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'dpf-relay-info')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.bce9ad1a-d921bbc3.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'supplier-convey-material')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.bce9ad1a-e34b035d.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'tell-address')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ff1d6fad.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response', 'pva-validation-response-2.not-genuine')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.attached.subscriber-change-params.ok',
    'with {contract.provisioning.issued, network.attached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.26083727-84fd96bb.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'subscriber-reprovision-params')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.26083727.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.3d6536d7.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-relay-info-2')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.530f85e6.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'm2me-attach', 'pva-status-response-2.revoked')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.7fca5e36.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.bce9ad1a-5e4b9c25.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'dpf-relay-info')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.bce9ad1a-646bc9a5.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'subscriber-change-params')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.bce9ad1a-8ebfbeae.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'tell-address')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.bce9ad1a-e9d8ac2b.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'coverage-lost', 'coverage-regained')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.bce9ad1a-fd2f3ab9.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'supplier-convey-material')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.d814381b.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ff1d6fad.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'pva-validation-response-2.not-genuine')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ffed490d.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.challenged.subscriber-change-params.ok',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.coverage-lost.ok',
    'with {contract.provisioning.issued, network.detached}, when coverage-lost, then nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('coverage-lost').sendsNothing()
      .still('m2me-attach').ignores().sendsNothing()
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.coverage-regained.ok',
    'with {contract.provisioning.issued, network.detached}, when coverage-regained, then nothing sent [TR33812-5.1.3.7.4.2-n16a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('coverage-regained').sendsNothing()
      .still('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.afcd8f0d.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'dpf-relay-info', 'pva-validation-response-2', 'dpf-relay-info-challenged')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a-07d8595e.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'coverage-regained')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a-85ddc742.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'restarted')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a-945a6368.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'subscriber-change-params')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a-b0f12f4b.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'tell-address')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a-e73cea71.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'dpf-relay-info-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a-f22ddf78.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2', 'supplier-convey-material')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.dee6478a.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-report-forward.install-failed', 'pva-validation-response-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward-2.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.06e1e520.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.24f6ae3a.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.26083727.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-attach.unknown-identity')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.36fce33b.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info', 'pva-status-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.38d36886.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2.not-genuine')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.3d6536d7-db64bd61.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-auth-response.mac-failure')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.3d6536d7.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'm2me-attach', 'm2me-attach.unknown-identity')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.521ee06c.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'coverage-lost')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.65d63b7f.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2.not-genuine')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.6d4aa140-4de5c8d6.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'subscriber-change-params')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.6d4aa140-5bcb66a0.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'supplier-convey-material')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.6d4aa140-60a704d0.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'tell-address')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.6d4aa140-c8c06fc8.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.6d4aa140-f978eadc.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'restarted')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.6d4aa140.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'drf-change-confirmed', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.75c2a808.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info', 'pva-status-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.994cd0b5-05aef25e.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'coverage-regained')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.994cd0b5-16761fcf.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'restarted')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.994cd0b5-3cca527b.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.994cd0b5-fd06c5bc.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'supplier-convey-material')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ab5f2b22.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'subscriber-reprovision-params')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ae6c0177-a99eb0b2.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'restarted')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ae6c0177.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.bc5c9586.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('require-status', 'subscriber-reprovision-params', 'dpf-relay-info', 'pva-status-response', 'dpf-relay-info-2', 'pva-status-response-2.revoked')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.bce9ad1a-c2764347.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response.mac-failure')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.bce9ad1a.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-attach.unknown-identity')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.c6a866f6-004381bf.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'subscriber-change-params')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.c6a866f6-1792dc50.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'coverage-lost', 'dpf-relay-info-2', 'coverage-regained')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.c6a866f6-36af668c.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'dpf-relay-info-2')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.c6a866f6.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.dpf-report-forward.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf, sho.registerSubscription to drf sent [TR33812-5.1.3.7.4.2-s16, TR33812-5.1.3.7.4.2-s17, DEC-45, AMB-24]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.issued+network.detached.subscriber-change-params.ok',
    'with {contract.provisioning.issued, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.packaging+network.detached.subscriber-change-params.ok',
    'with {contract.provisioning.packaging, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('delegate-packages', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.provisioning.validating+network.detached.subscriber-change-params.ok',
    'with {contract.provisioning.validating, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s02, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.registering+network.detached.subscriber-change-params.ok',
    'with {contract.registering, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [DEC-76, TR33812-5.1.3.7.4.2-s01a]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.dpf-report-forward.ok',
    'with {contract.released, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-departure-confirmed')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.released+network.detached.subscriber-change-params.ok',
    'with {contract.released, network.detached}, when subscriber-change-params, then sho.forwardParams to drf sent [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s02, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-departure-confirmed')
      .when('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.attached.drf-bootstrap.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.keep-mcim.ok',
    'with {contract.serving.idle, network.detached}, when keep-mcim, then nothing sent [DEC-140, TR33812-5.1.3.7.4.2-v01, TR33812-5.1.3.7.4.2-n16c]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('keep-mcim').sendsNothing()
      .still('m2me-discard-notice-of-the-owner').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.m2me-discard-notice-of-the-owner.eaf004fc-a76a0a11.ok',
    'with {contract.serving.idle, network.detached}, when m2me-discard-notice-of-the-owner, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s01d, DEC-84, AMB-15]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'dpf-report-forward')
      .when('m2me-discard-notice-of-the-owner').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.m2me-discard-notice-of-the-owner.ok',
    'with {contract.serving.idle, network.detached}, when m2me-discard-notice-of-the-owner, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s01d, DEC-84, AMB-15]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('m2me-discard-notice-of-the-owner').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.detached.subscriber-token-request.ok',
    'with {contract.serving.idle, network.detached}, when subscriber-token-request, then sho.token to subscriber sent [TR33812-5.1.3.7.4.2-s01b, AMB-15, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.dpf-report-forward.ok',
    'with {contract.serving.registering, network.attached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.drf-departure-confirmed.ok',
    'with {contract.serving.registering, network.attached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.m2me-departure-notice.ok',
    'with {contract.serving.registering, network.attached}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-change-params.ok',
    'with {contract.serving.registering, network.attached}, when subscriber-change-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-change-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.attached.subscriber-reprovision-params.ok',
    'with {contract.serving.registering, network.attached}, when subscriber-reprovision-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-reprovision-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.dpf-report-forward.ok',
    'with {contract.serving.registering, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.drf-departure-confirmed.ok',
    'with {contract.serving.registering, network.challenged}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.m2me-departure-notice.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-change-params.ok',
    'with {contract.serving.registering, network.challenged}, when subscriber-change-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-change-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.challenged.subscriber-reprovision-params.ok',
    'with {contract.serving.registering, network.challenged}, when subscriber-reprovision-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('subscriber-reprovision-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward-2.ok',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward-2, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2', 'dpf-report-forward-2')
      .when('dpf-report-forward-2').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.dpf-report-forward.ok',
    'with {contract.serving.registering, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-departure-confirmed.ok',
    'with {contract.serving.registering, network.detached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.drf-registration-ack.ok',
    'with {contract.serving.registering, network.detached}, when drf-registration-ack, then sho.serviceNotice to subscriber sent [TR33812-5.1.3.7.4.2-s17, DEC-52, DEC-54]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-registration-ack').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.m2me-departure-notice.ok',
    'with {contract.serving.registering, network.detached}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.register-expired.ok',
    'with {contract.serving.registering, network.detached}, when register-expired, then sho.registerSubscription to drf sent [DEC-54, TR33812-5.1.3.7.4.2-s17]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('register-expired').sends('sho.registerSubscription to drf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-change-params.ok',
    'with {contract.serving.registering, network.detached}, when subscriber-change-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-change-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.registering+network.detached.subscriber-reprovision-params.ok',
    'with {contract.serving.registering, network.detached}, when subscriber-reprovision-params, then sho.serviceNotice to subscriber sent [DEC-52, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward')
      .when('subscriber-reprovision-params').sends('sho.serviceNotice to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.dpf-report-forward.ok',
    'with {contract.serving.releasePending, network.attached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-change-confirmed.ok',
    'with {contract.serving.releasePending, network.attached}, when drf-change-confirmed, then nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d, DEC-72]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.drf-departure-confirmed.ok',
    'with {contract.serving.releasePending, network.attached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-cancel.ok',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-50]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.m2me-discard-notice.ok',
    'with {contract.serving.releasePending, network.attached}, when m2me-discard-notice, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s12, AMB-21, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.retention-expired.ok',
    'with {contract.serving.releasePending, network.attached}, when retention-expired, then nothing sent [TR33812-5.1.3.7.4.2-n16c, TR33812-5.1.3.7.4.2-n16d, AMB-29]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('retention-expired').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.attached.subscriber-token-request.ok',
    'with {contract.serving.releasePending, network.attached}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.dpf-report-forward.ok',
    'with {contract.serving.releasePending, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-discard-notice-of-the-owner')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-cancel.ok',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-discard-notice-of-the-owner')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice-of-the-owner.ok',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice-of-the-owner, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s12, AMB-21, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-discard-notice-of-the-owner')
      .when('m2me-discard-notice-of-the-owner').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.m2me-discard-notice.ok',
    'with {contract.serving.releasePending, network.challenged}, when m2me-discard-notice, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s12, AMB-21, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.retention-expired.ok',
    'with {contract.serving.releasePending, network.challenged}, when retention-expired, then nothing sent [TR33812-5.1.3.7.4.2-n16c, TR33812-5.1.3.7.4.2-n16d, AMB-29]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('retention-expired').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.challenged.subscriber-token-request.ok',
    'with {contract.serving.releasePending, network.challenged}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.dpf-report-forward.ok',
    'with {contract.serving.releasePending, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.a7891bcf.ok',
    'with {contract.serving.releasePending, network.detached}, when drf-change-confirmed, then nothing sent [TR33812-5.1.3.7.4.2-v01, AMB-39, DEC-140, DEC-143]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.drf-change-confirmed.ok',
    'with {contract.serving.releasePending, network.detached}, when drf-change-confirmed, then nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d, DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner.under-an-id-that-was-issued')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-cancel-of-another-token.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-cancel-of-another-token, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-50]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('m2me-discard-cancel-of-another-token').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-cancel-of-the-owner.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-cancel-of-the-owner, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-50]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('m2me-discard-cancel-of-the-owner').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-cancel.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice-of-the-owner.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice-of-the-owner, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s12, AMB-21, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('m2me-discard-notice-of-the-owner').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.m2me-discard-notice.ok',
    'with {contract.serving.releasePending, network.detached}, when m2me-discard-notice, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s12, AMB-21, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('m2me-discard-notice').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.retention-expired.a7891bcf.ok',
    'with {contract.serving.releasePending, network.detached}, when retention-expired, then nothing sent [TR33812-5.1.3.7.4.2-v01, AMB-39, DEC-140, DEC-143]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request', 'm2me-discard-notice')
      .when('retention-expired').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.retention-expired.ok',
    'with {contract.serving.releasePending, network.detached}, when retention-expired, then nothing sent [TR33812-5.1.3.7.4.2-n16c, TR33812-5.1.3.7.4.2-n16d, AMB-29]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-discard-notice-of-the-owner')
      .when('retention-expired').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.releasePending+network.detached.subscriber-token-request.ok',
    'with {contract.serving.releasePending, network.detached}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request', 'm2me-discard-notice')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.dpf-report-forward.ok',
    'with {contract.serving.tokenIssued, network.attached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-change-confirmed.ok',
    'with {contract.serving.tokenIssued, network.attached}, when drf-change-confirmed, then nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d, DEC-72]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.drf-departure-confirmed.ok',
    'with {contract.serving.tokenIssued, network.attached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-departure-notice.ok',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-cancel.ok',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-50]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.subscriber-token-request.ok',
    'with {contract.serving.tokenIssued, network.attached}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.dpf-report-forward.ok',
    'with {contract.serving.tokenIssued, network.challenged}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.drf-change-confirmed.ok',
    'with {contract.serving.tokenIssued, network.challenged}, when drf-change-confirmed, then nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d, DEC-72]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'subscriber-token-request')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.challenged.subscriber-token-request.ok',
    'with {contract.serving.tokenIssued, network.challenged}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'subscriber-token-request')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.dpf-report-forward.ok',
    'with {contract.serving.tokenIssued, network.detached}, when dpf-report-forward, then sho.reportAck to dpf sent [AMB-13, DEC-45, DEC-55]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('dpf-report-forward').sends('sho.reportAck to dpf'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.a7891bcf.ok',
    'with {contract.serving.tokenIssued, network.detached}, when drf-change-confirmed, then nothing sent [TR33812-5.1.3.7.4.2-v01, AMB-39, DEC-140, DEC-143]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'keep-mcim', 'subscriber-token-request')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-change-confirmed.ok',
    'with {contract.serving.tokenIssued, network.detached}, when drf-change-confirmed, then nothing sent [AMB-29, TR33812-5.1.3.7.4.2-n16d, DEC-72]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-change-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.drf-departure-confirmed.ok',
    'with {contract.serving.tokenIssued, network.detached}, when drf-departure-confirmed, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('drf-departure-confirmed').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-departure-notice.ok',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-departure-notice, then nothing sent [AMB-29, DEC-88]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-departure-notice').sendsNothing()
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel-of-the-owner.ok',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-cancel-of-the-owner, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-84]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-cancel-of-the-owner').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-cancel.ok',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-cancel, then sho.cancelAck to m2me sent [AMB-21, DEC-53, DEC-50]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-cancel').sends('sho.cancelAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice-of-both.ok',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice-of-both, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s11b, TR33812-5.1.3.7.4.2-s12, AMB-21, TR33812-5.1.3.7.4.2-n16c]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice-of-both').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.m2me-discard-notice.ok',
    'with {contract.serving.tokenIssued, network.detached}, when m2me-discard-notice, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s11b, TR33812-5.1.3.7.4.2-s12, AMB-21, TR33812-5.1.3.7.4.2-n16c]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('m2me-discard-notice').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.detached.subscriber-token-request.ok',
    'with {contract.serving.tokenIssued, network.detached}, when subscriber-token-request, then sho.token to subscriber sent [DEC-55, AMB-15]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'subscriber-token-request')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.drf-pending-withdrawn.ok',
    'with {contract.withdrawing, network.detached}, when drf-pending-withdrawn, then nothing sent [DEC-61]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('drf-pending-withdrawn').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf'));

  scenario('sho/5.1.3.7.4.2/contract.withdrawing+network.detached.register-expired.ok',
    'with {contract.withdrawing, network.detached}, when register-expired, then sho.withdrawPending to drf sent [DEC-61, DEC-54]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response.not-intact')
      .when('register-expired').sends('sho.withdrawPending to drf'));

  scenario('sho/5.1.3.7.4.3/contract.noContract+network.detached.subscriber-reprovision-params.ok',
    'with {contract.noContract, network.detached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s01, TR33812-5.1.3.7.4.3-s02a, DEC-46, DEC-85]', (t) => t
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.provisioning.expecting+network.detached.subscriber-reprovision-params.ok',
    'with {contract.provisioning.expecting, network.detached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s02a, DEC-55]', (t) => t
      .given('subscriber-reprovision-params')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.provisioning.issued+network.attached.subscriber-reprovision-params.ok',
    'with {contract.provisioning.issued, network.attached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s02a, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.provisioning.issued+network.challenged.subscriber-reprovision-params.ok',
    'with {contract.provisioning.issued, network.challenged}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s02a, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.provisioning.issued+network.detached.subscriber-reprovision-params.ok',
    'with {contract.provisioning.issued, network.detached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s02a, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info', 'pva-validation-response')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.provisioning.validating+network.detached.subscriber-reprovision-params.ok',
    'with {contract.provisioning.validating, network.detached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s02a, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.registering+network.detached.subscriber-reprovision-params.ok',
    'with {contract.registering, network.detached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [DEC-76, TR33812-5.1.3.7.4.3-s01]', (t) => t
      .given('subscriber-contract')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.released+network.detached.subscriber-reprovision-params.ok',
    'with {contract.released, network.detached}, when subscriber-reprovision-params, then sho.forwardReprovision to drf sent [TR33812-5.1.3.7.4.3-s01, TR33812-5.1.3.7.4.3-s02a, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-departure-confirmed')
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf'));

  scenario('sho/5.1.3.7.4.3/contract.serving.idle+network.attached.drf-instruction.ok',
    'with {contract.serving.idle, network.attached}, when drf-instruction, then drf.instruction to m2me sent [TR33812-5.1.3.7.4.3-s02b, TR33812-5.1.3.5.6-r03, DEC-85, AMB-17]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach', 'm2me-auth-response')
      .when('drf-instruction').sends('drf.instruction to m2me'));
});
