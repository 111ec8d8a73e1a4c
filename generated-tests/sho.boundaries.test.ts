/**
 * sho: each input on the near side of a boundary. 41 tests.
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

describe('sho: each input on the near side of a boundary', () => {
  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-response.331b65a5-8bc747dc.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-response.mac-failure.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.provisioning.issued+network.challenged.m2me-auth-sync-failure.d814381b-fc4d8e11.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.5b62fb71-ac66bfd1.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response.wrong-key, then sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register', 'm2me-ims-register')
      .when('m2me-ims-response.wrong-key').sends('sho.imsReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-response.mac-failure.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-response.mac-failure, then sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register', 'm2me-ims-register')
      .when('m2me-ims-response.mac-failure').sends('sho.imsReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.attached.m2me-ims-sync-failure.bb1fa20e-d4573c17.ok',
    'with {contract.serving.idle, network.attached}, when m2me-ims-sync-failure.corrupt, then sho.imsReject to m2me sent [TR33812-5.1.3.3.2.2-o05, DEC-214]', (t) => t
      .given('offer-ims', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'm2me-ims-register', 'm2me-ims-sync-failure', 'm2me-ims-register', 'm2me-ims-sync-failure')
      .when('m2me-ims-sync-failure.corrupt').sends('sho.imsReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-response.2bc48d94-3a061426.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.idle+network.challenged.m2me-auth-response.mac-failure.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-response.9edeaba6-6a8aa5a7.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response.wrong-key, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response.wrong-key').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-response.mac-failure.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response.mac-failure, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-attach')
      .when('m2me-auth-response.mac-failure').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.3.2.2/contract.serving.registering+network.challenged.m2me-auth-sync-failure.e1fdc3fa-95341927.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-sync-failure.corrupt, then sho.attachReject to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-sync-failure')
      .when('m2me-auth-sync-failure.corrupt').sends('sho.attachReject to m2me'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-relay-info-2.3d6a71d9-4eccbb2f.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-relay-info-2.other-operator, then sho.packageOrder to dpf sent [DEC-55, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.other-operator').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-relay-info-2.3d6a71d9-800c1a8a.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-relay-info-2.other-device, then sho.packageOrder to dpf sent [DEC-55, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.other-device').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-relay-info-2.used-nonce, then sho.packageOrder to dpf sent [DEC-55, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.used-nonce').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.4.3/contract.provisioning.packaging+network.detached.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.packaging, network.detached}, when dpf-relay-info.no-nonce, then sho.packageOrder to dpf sent [DEC-55, DEC-180]', (t) => t
      .given('delegate-packages', 'subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info.no-nonce').sends('sho.packageOrder to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.4df84179-67f3ca2c.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2.other-operator, then sho.abort to dpf sent [AMB-12, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info-2', 'pva-validation-response-2.not-genuine')
      .when('dpf-relay-info-2.other-operator').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.4df84179-df83bc6a.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2.other-device, then sho.abort to dpf sent [AMB-12, DEC-55]', (t) => t
      .given('subscriber-reprovision-params', 'dpf-relay-info-2', 'pva-validation-response-2.not-genuine')
      .when('dpf-relay-info-2.other-device').sends('sho.abort to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info-2.used-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info.no-nonce')
      .when('dpf-relay-info-2.used-nonce').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.expecting+network.detached.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.expecting, network.detached}, when dpf-relay-info.no-nonce, then sho.attestChallenge to dpf sent [AMB-43, DEC-46, DEC-59, DEC-64]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info.no-nonce')
      .when('dpf-relay-info.no-nonce').sends('sho.attestChallenge to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.d1e0675f-20ea4a74.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2.other-device, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2.other-device').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.d1e0675f-fac6d3fa.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2.other-operator, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2.other-operator').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info-2.used-nonce, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info-2.used-nonce').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.attached.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.issued, network.attached}, when dpf-relay-info.no-nonce, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response')
      .when('dpf-relay-info.no-nonce').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.d1e0675f-90a4f8a1.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2.other-operator, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach')
      .when('dpf-relay-info-2.other-operator').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.d1e0675f-c981cb44.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2.other-device, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach')
      .when('dpf-relay-info-2.other-device').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info-2.used-nonce, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2', 'm2me-attach')
      .when('dpf-relay-info-2.used-nonce').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.challenged.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.issued, network.challenged}, when dpf-relay-info.no-nonce, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach')
      .when('dpf-relay-info.no-nonce').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.02686f44-11ccbd30.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2.other-operator, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.other-operator').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.02686f44-4ab2f9f9.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2.other-device, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.other-device').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info-2.used-nonce, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.used-nonce').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.issued+network.detached.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.issued, network.detached}, when dpf-relay-info.no-nonce, then sho.mcimDeliver to dpf sent [DEC-55, TR33812-5.1.3.6.3-s15a]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info.no-nonce').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.dpf-relay-info-2.38d3bf38-4a4f65ce.ok',
    'with {contract.provisioning.promoting, network.detached}, when dpf-relay-info-2.other-operator, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-55, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.other-operator').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.dpf-relay-info-2.ok',
    'with {contract.provisioning.promoting, network.detached}, when dpf-relay-info-2.other-device, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-55, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.other-device').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.promoting, network.detached}, when dpf-relay-info-2.used-nonce, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-55, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'icf-promotion', 'dpf-relay-info-2', 'pva-validation-response-2')
      .when('dpf-relay-info-2.used-nonce').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.promoting+network.detached.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.promoting, network.detached}, when dpf-relay-info.no-nonce, then sho.promotionRequest to icf sent, under AMB-07/promoted [DEC-55, DEC-215]', (t) => t
      .given('promote-pcids', 'subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response')
      .when('dpf-relay-info.no-nonce').sends('sho.promotionRequest to icf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.b0ee2341-7533568c.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2.other-operator, then sho.validationRequest to pva sent [DEC-55, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('dpf-relay-info-2.other-operator').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.b0ee2341-c16bcb1f.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2.other-device, then sho.validationRequest to pva sent [DEC-55, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('dpf-relay-info-2.other-device').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info-2.used-nonce.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info-2.used-nonce, then sho.validationRequest to pva sent [DEC-55, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info-2')
      .when('dpf-relay-info-2.used-nonce').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.dpf-relay-info.no-nonce.ok',
    'with {contract.provisioning.validating, network.detached}, when dpf-relay-info.no-nonce, then sho.validationRequest to pva sent [DEC-55, TR33812-5.1.3.6.3-s11b, AMB-43]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('dpf-relay-info.no-nonce').sends('sho.validationRequest to pva'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-status-response.in-its-last-moment.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-status-response.in-its-last-moment, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-o23, DEC-113, TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('require-status', 'subscriber-change-params', 'dpf-relay-info')
      .when('pva-status-response.in-its-last-moment').sends('sho.mcimDeliver to dpf'));

  scenario('sho/5.1.3.6.3/contract.provisioning.validating+network.detached.pva-validation-response.in-its-last-moment.ok',
    'with {contract.provisioning.validating, network.detached}, when pva-validation-response.in-its-last-moment, then sho.mcimDeliver to dpf sent [TR33812-5.1.3.6.3-s14a, TR33812-5.1.3.6.3-s14b, TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.7.4.2-s09, AMB-10, AMB-11, AMB-19, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.2-p07]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info')
      .when('pva-validation-response.in-its-last-moment').sends('sho.mcimDeliver to dpf'));
});
