/**
 * sho: words for single faults that all else misses. 26 tests.
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

describe('sho: words for single faults that all else misses', () => {
  scenario('sho/fault/0610a7ae.ok',
    'with {contract.noContract, network.detached}, when 8 inputs come, subscriber-change-params to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('drf-departure-confirmed').sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/09168502.ok',
    'with {contract.noContract, network.detached}, when 4 inputs come, grant-tokens to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('grant-tokens').sendsNothing()
      .still('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/fault/0f23f37d.ok',
    'with {contract.noContract, network.detached}, when 50 inputs come, subscriber-change-params to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('m2me-attach').refuses('unknownIdentity').sends('sho.attachReject to m2me')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-departure-notice').sendsNothing()
      .still('require-status').ignores().sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/fault/10abff11.ok',
    'with {contract.noContract, network.detached}, when 7 inputs come, subscriber-reprovision-params to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber')
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/1ee116f3.ok',
    'with {contract.noContract, network.detached}, when 57 inputs come, subscriber-change-params to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('drf-departure-confirmed').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-reprovision-params.other-device').refuses('notAuthorised').sends('sho.serviceNotice to subscriber')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('subscriber-change-params.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('require-status').ignores().sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/fault/34e2aff8.ok',
    'with {contract.noContract, network.detached}, when 8 inputs come, subscriber-change-params to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('dpf-relay-info-2.used-nonce').sends('sho.attestChallenge to dpf')
      .still('pva-validation-response.not-intact').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .still('drf-pending-withdrawn').sendsNothing()
      .still('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/fault/38c3f68e.ok',
    'with {contract.noContract, network.detached}, when 6 inputs come, regulator-policy-of-b to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('regulator-policy-of-b').sendsNothing()
      .still('subscriber-change-params').refuses('notEntitled').sends('sho.serviceNotice to subscriber')
      .still('regulator-policy-of-both').sendsNothing()
      .still('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/fault/41a4d8a5.ok',
    'with {contract.noContract, network.detached}, when 5 inputs come, require-status to pva-status-response, then each is answered as its state wants', (t) => t
      .when('require-status').sendsNothing()
      .still('delegate-packages').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva')
      .still('pva-status-response').sends('sho.packageOrder to dpf'));

  scenario('sho/fault/4a788229.ok',
    'with {contract.noContract, network.detached}, when 6 inputs come, regulator-policy-of-b to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('regulator-policy-of-b').sendsNothing()
      .still('subscriber-reprovision-params').refuses('notEntitled').sends('sho.serviceNotice to subscriber')
      .still('regulator-policy-of-both').sendsNothing()
      .still('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/fault/54a219d9.ok',
    'with {contract.noContract, network.detached}, when 10 inputs come, subscriber-contract to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-contract').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('drf-departure-confirmed').sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/579fba7d.ok',
    'with {contract.noContract, network.detached}, when 7 inputs come, subscriber-change-params to m2me-datagram, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-ims-register').refuses('notAttached').sendsNothing()
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .still('m2me-datagram').refuses('notAttached').sendsNothing());

  scenario('sho/fault/5dd8ed9c.ok',
    'with {contract.noContract, network.detached}, when 11 inputs come, subscriber-contract to m2me-datagram, then each is answered as its state wants', (t) => t
      .when('subscriber-contract').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('retention-expired').sendsNothing()
      .still('m2me-datagram').refuses('notAttached').sendsNothing());

  scenario('sho/fault/6122dea0.ok',
    'with {contract.noContract, network.detached}, when 59 inputs come, subscriber-change-params to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-reprovision-params').sends('sho.forwardReprovision to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-departure-notice').refuses('noContract').sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('drf-departure-confirmed').ignores().sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('m2me-departure-notice').sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('subscriber-change-params.other-device').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-reprovision-params.other-device').refuses('notAuthorised').sends('sho.serviceNotice to subscriber')
      .still('require-status').ignores().sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/fault/75c27c08.ok',
    'with {contract.noContract, network.detached}, when 7 inputs come, subscriber-change-params to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-ims-register').refuses('notAttached').sendsNothing()
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber', 'sho.withdrawPending to drf')
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/7b45ee47.ok',
    'with {contract.noContract, network.detached}, when 6 inputs come, regulator-policy-of-b to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('regulator-policy-of-b').sendsNothing()
      .still('subscriber-contract').refuses('notEntitled').sends('sho.serviceNotice to subscriber')
      .still('regulator-policy-of-both').sendsNothing()
      .still('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/fault/879022be.ok',
    'with {contract.noContract, network.detached}, when 4 inputs come, limit-peers to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('limit-peers').sendsNothing()
      .still('require-status').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.statusRequest to pva'));

  scenario('sho/fault/90b68094.ok',
    'with {contract.noContract, network.detached}, when 10 inputs come, subscriber-change-params to pva-validation-response, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-registration-ack').sends('sho.serviceNotice to subscriber')
      .still('m2me-discard-notice-of-the-owner.under-an-id-that-was-issued').sends('sho.discardAck to m2me')
      .still('retention-expired').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf'));

  scenario('sho/fault/92f6b98c.ok',
    'with {contract.noContract, network.detached}, when 9 inputs come, subscriber-change-params to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('m2me-datagram').sends('sho.datagram to beyond')
      .still('m2me-departure-notice').sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/9500dd6b.ok',
    'with {contract.noContract, network.detached}, when 8 inputs come, subscriber-change-params to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-departure-notice').sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/9745cddc.ok',
    'with {contract.noContract, network.detached}, when 9 inputs come, subscriber-contract-for-later to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-contract-for-later').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/a084185a.ok',
    'with {contract.noContract, network.detached}, when 7 inputs come, subscriber-reprovision-params to m2me-datagram, then each is answered as its state wants', (t) => t
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('dpf-download-refused').sends('sho.abort to dpf', 'sho.serviceNotice to subscriber')
      .still('m2me-datagram').refuses('notAttached').sendsNothing());

  scenario('sho/fault/a309fcf9.ok',
    'with {contract.noContract, network.detached}, when 11 inputs come, subscriber-contract to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-contract').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .still('retention-expired').sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/d82a1880.ok',
    'with {contract.noContract, network.detached}, when 65 inputs come, subscriber-reprovision-params to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('subscriber-reprovision-params').sends('sho.forwardReprovision to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('dpf-report-forward').refuses('badSignature').sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-reprovision-params').sends('sho.forwardReprovision to drf')
      .still('subscriber-reprovision-params.other-device').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-reprovision-params').sends('sho.forwardReprovision to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('subscriber-change-params.missing-field').ignores().sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('drf-departure-confirmed').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('alreadyServing').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.serviceNotice to subscriber')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('dpf-report-forward').refuses('badSignature').sendsNothing()
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('subscriber-contract.missing-field').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-contract.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('require-status').ignores().sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/fault/dabc228a.ok',
    'with {contract.noContract, network.detached}, when 69 inputs come, pva-validation-response to dpf-relay-info, then each is answered as its state wants', (t) => t
      .when('pva-validation-response').ignores().sendsNothing()
      .still('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('subscriber-change-params.missing-field').refuses('missingParameter').sends('sho.serviceNotice to subscriber')
      .still('dpf-report-forward').refuses('unknownSession').sendsNothing()
      .still('subscriber-change-params.other-device').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params.other-device').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params.other-device').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('dpf-report-forward').sends('sho.reportAck to dpf')
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').refuses('noContract').sends('sho.abort to dpf')
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('subscriber-reprovision-params.other-device').ignores().sendsNothing()
      .still('pva-validation-response').ignores().sendsNothing()
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.registerSubscription to drf')
      .still('drf-departure-confirmed').sendsNothing()
      .still('subscriber-change-params.other-device').refuses('tokenMismatch').sends('sho.serviceNotice to subscriber')
      .still('require-status').ignores().sendsNothing()
      .still('subscriber-change-params').sends('sho.forwardParams to drf')
      .still('dpf-relay-info').sends('sho.validationRequest to pva'));

  scenario('sho/fault/f6882349.ok',
    'with {contract.noContract, network.detached}, when 11 inputs come, subscriber-contract to m2me-auth-response, then each is answered as its state wants', (t) => t
      .when('subscriber-contract').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-discard-notice').sends('sho.discardAck to m2me')
      .still('subscriber-token-request').sends('sho.token to subscriber')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('retention-expired').sendsNothing()
      .still('m2me-auth-response').ignores().sendsNothing());

  scenario('sho/fault/f8b19d31.ok',
    'with {contract.noContract, network.detached}, when 9 inputs come, subscriber-contract-for-later to m2me-datagram, then each is answered as its state wants', (t) => t
      .when('subscriber-contract-for-later').sends('sho.contractRegister to drf')
      .still('drf-contract-registered').sends('sho.contractConfirmed to subscriber')
      .still('dpf-relay-info').sends('sho.validationRequest to pva')
      .still('pva-validation-response').sends('sho.mcimDeliver to dpf')
      .still('m2me-attach').sends('sho.authRequest to m2me')
      .still('m2me-auth-response').sends('sho.attachAccept to m2me')
      .still('dpf-relay-info').sends('sho.mcimDeliver to dpf')
      .still('dpf-report-forward').sends('sho.reportAck to dpf', 'sho.serviceNotice to subscriber')
      .still('m2me-datagram').refuses('notAttached').sendsNothing());
});
