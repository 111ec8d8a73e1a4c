/**
 * sho: named sequences. 12 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/sho.ts
 * Model: sha256 60cb539daae761d644e27975905c7dbeba9394322b0105c3bd2e8df62daa3474
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/sho.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('sho: named sequences', () => {
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

  scenario('sho/5.1.3.6.3/sequence.notice-of-departure-before-service-while-challenged.ok',
    'with {contract.provisioning.issued, network.challenged}, when m2me-auth-response, then sho.attachAccept to m2me sent [TR33812-5.1.3.6.3-r20, TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.5.6-r01]', (t) => t
      .given('subscriber-change-params', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-departure-notice')
      .when('m2me-auth-response').sends('sho.attachAccept to m2me'));

  scenario('sho/5.1.3.7.4.2/sequence.a-second-verdict-takes-no-access-away.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'pva-validation-response', 'dpf-report-forward')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));

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

  scenario('sho/5.1.3.7.4.2/sequence.notice-of-departure-before-service-while-attached.ok',
    'with {contract.serving.idle, network.attached}, when drf-bootstrap, then drf.bootstrap to m2me sent [TR33812-5.1.3.7.4.2-s03a, TR33812-5.1.3.5.6-r03, TR33812-5.1.3.5.6-r04, TR33812-5.1.3.7.4.2-o00, AMB-17]', (t) => t
      .given('subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response', 'm2me-attach', 'm2me-auth-response', 'm2me-departure-notice', 'dpf-report-forward')
      .when('drf-bootstrap').sends('drf.bootstrap to m2me'));
});
