/**
 * m2me: each spoilt input where the genuine one is accepted. 11 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 fc844f6cc40d08f809a540c85fbaa00c405bd63de7396a512189942a484cb7e0
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: each spoilt input where the genuine one is accepted', () => {
  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-1.neg.otherSession',
    'with changing.contacting, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-chunk-2').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-2.neg.otherSession',
    'with changing.contacting, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-chunk-1').sendsNothing()
      .still('ccif-renewal').sends('m2me.renew to tre')
      .control('m2me/5.1.3.6.3/changing.contacting.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-1.neg.otherSession',
    'with changing.downloading, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-2.neg.otherSession',
    'with changing.downloading, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-active', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/changing.downloading.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-1.neg.otherSession',
    'with initial.contacting, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-chunk-2').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-2.neg.otherSession',
    'with initial.contacting, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-chunk-1').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.contacting.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-1.neg.otherSession',
    'with initial.downloading, when dpf-chunk-1.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-2')
      .when('dpf-chunk-1.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-1.ok'));

  scenario('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-2.neg.otherSession',
    'with initial.downloading, when dpf-chunk-2.other-session, then refused (unknownSession) and nothing sent [TR33812-5.1.3.6.3-s16, AMB-20]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-pristine', 'vno-auth-request', 'tre-aka-res', 'drf-bootstrap', 'tre-session-opened', 'dpf-chunk-1')
      .when('dpf-chunk-2.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-abort').sends('m2me.checkAbort to tre')
      .control('m2me/5.1.3.6.3/initial.downloading.dpf-chunk-2.ok'));

  scenario('m2me/5.1.3.6.3/initial.reporting.dpf-report-ack.neg.otherSession',
    'with initial.reporting, when dpf-report-ack.other-session, then refused (unknownSession) and nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-installed-without-pcid', 'icsp-access-accept', 'tre-report-success')
      .when('dpf-report-ack.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-report-ack').sends('m2me.activate to tre')
      .control('m2me/5.1.3.3.1/initial.reporting.dpf-report-ack.ok'));

  scenario('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.neg.otherSession',
    'with changing.reporting, when dpf-report-ack.other-session, then refused (unknownSession) and nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-cancelling', 'sho-a-auth-request', 'tre-aka-res', 'sho-a-attach-accept', 'tre-cancel', 'sho-cancel-ack', 'tre-cancel-closed', 'tre-report-reverted')
      .when('dpf-report-ack.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-report-ack').sends('m2me.closeReport to tre')
      .control('m2me/5.1.3.7.4.2/changing.reporting.dpf-report-ack.ok'));

  scenario('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.neg.otherSession',
    'with confirming.reporting, when dpf-report-ack.other-session, then refused (unknownSession) and nothing sent [DEC-45, AMB-13]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-reported', 'sho-b-auth-request', 'tre-aka-res', 'sho-b-attach-accept', 'tre-report-success')
      .when('dpf-report-ack.other-session').refuses('unknownSession').sendsNothing()
      .still('dpf-report-ack').sends('m2me.commit to tre')
      .control('m2me/5.1.3.7.4.2/confirming.reporting.dpf-report-ack.ok'));
});
