/**
 * m2me: named sequences. 8 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 92a48f1ea82d21b775ab3a4447e79da20b9f57f210ed214e537666e7b9421734
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: named sequences', () => {
  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-counts-while-a-change-begins.neg.denied',
    'with changing.opening, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'drf-bootstrap')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('drf-bootstrap').ignores().sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.3.2.2/changing.opening.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-counts-while-a-token-is-signed.neg.denied',
    'with operational.signingToken, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-token-command')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('tre-token').sends('m2me.token to owner')
      .control('m2me/5.1.3.3.2.2/operational.signingToken.send-data.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-counts-while-an-instruction-is-checked.neg.denied',
    'with leaving.checking, when send-data.to-stranger, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'owner-instruction')
      .when('send-data.to-stranger').refuses('filtered').sendsNothing()
      .still('ccif-renewal').ignores().sendsNothing()
      .still('send-data').sends('m2me.datagram to shoA')
      .control('m2me/5.1.3.3.2.2/leaving.checking.send-data.filter=named.operator=A-139731af.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.a-filter-keeps-strangers-and-other-access-points-out.neg.denied',
    'with operational.idle, when send-data.by-other-apn, then refused (filtered) and nothing sent [TR33812-5.1.3.3.2.2-o02, TR33812-5.1.3.3.2.2-o03, DEC-172]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept-filtering', 'send-data.to-server', 'send-data.to-stranger')
      .when('send-data.by-other-apn').refuses('filtered').sendsNothing()
      .still('drf-instruction').sends('m2me.reprovision to tre')
      .control('m2me/5.1.3.3.2.2/operational.idle.send-data.filter=named.operator=A-405a71d5.ok'));

  scenario('m2me/5.1.3.3.2.2/sequence.the-filter-of-a-new-operator-counts-before-the-change-is-confirmed.ok',
    'with confirming.signingReport, when send-data, then m2me.datagram to shoB sent [TR33812-5.1.3.3.2.2-r01, TR33812-5.1.3.3.2.2-o02]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept-filtering', 'send-data.to-stranger')
      .when('send-data').sends('m2me.datagram to shoB'));

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

  scenario('m2me/5.1.3.7.4.2/sequence.a-network-that-is-not-authentic-gives-no-service.neg.unexpected',
    'with confirming.requesting, when sho-b-attach-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-mac-failure')
      .when('sho-b-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB')
      .control('m2me/5.1.3.3.2.2/operational.answered.sho-b-attach-accept.ok'));
});
