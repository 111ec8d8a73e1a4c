/**
 * sho: every state. 6 tests.
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

describe('sho: every state', () => {
  scenario('sho/5.1.3.3.2.2/contract.dormant.ordered+network.detached.m2me-attach.ok',
    'with {contract.dormant.ordered, network.detached}, when m2me-attach, then sho.authRequest to m2me sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.6.3-r20, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-contract-for-later', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'subscriber-activation-request')
      .when('m2me-attach').sends('sho.authRequest to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.idle+network.challenged.m2me-auth-response.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.6.3/contract.serving.registering+network.challenged.m2me-auth-response.ok',
    'with {contract.serving.registering, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.m2me-discard-notice-of-the-owner.ok',
    'with {contract.serving.idle, network.challenged}, when m2me-discard-notice-of-the-owner, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s12, TR33812-5.1.3.7.4.2-s01d, DEC-84, AMB-15]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('m2me-discard-notice-of-the-owner').sends('sho.discardAck to m2me'));

  scenario('sho/5.1.3.7.4.2/contract.serving.idle+network.challenged.subscriber-token-request.ok',
    'with {contract.serving.idle, network.challenged}, when subscriber-token-request, then sho.token to subscriber sent [TR33812-5.1.3.7.4.2-s01b, AMB-15, TR33812-5.1.3.7.2-p06]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'drf-registration-ack', 'm2me-attach')
      .when('subscriber-token-request').sends('sho.token to subscriber'));

  scenario('sho/5.1.3.7.4.2/contract.serving.tokenIssued+network.attached.m2me-discard-notice.ok',
    'with {contract.serving.tokenIssued, network.attached}, when m2me-discard-notice, then sho.discardAck to m2me sent [TR33812-5.1.3.7.4.2-s11a, TR33812-5.1.3.7.4.2-s11b, TR33812-5.1.3.7.4.2-s12, AMB-21, TR33812-5.1.3.7.4.2-n16c]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response', 'subscriber-token-request')
      .when('m2me-discard-notice').sends('sho.discardAck to m2me'));
});
