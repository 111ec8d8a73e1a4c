/**
 * dpf: every state. 36 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 9973fe920470e025e220a6b740a7c9d6b08a3757cc4ab132cc163f77e1a0c18e
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every state', () => {
  scenario('dpf/5.1.3.4.3/downloading.require-genuine.1863401d.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.739ae930.ok',
    'with downloading, when require-genuine, then nothing sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver-with-token')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.7673610b.ok',
    'with downloading, when require-genuine, then nothing sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-with-token')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.1863401d.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.739ae930.ok',
    'with downloading, when require-intact, then nothing sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver-with-token')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.7673610b.ok',
    'with downloading, when require-intact, then nothing sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-with-token')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/idle.load-application-naming.ok',
    'with idle, when load-application-naming, then dpf.application to m2me sent [TR33812-5.1.3.4.3-r09, DEC-173]', (t) => t
      .given('load-application', 'm2me-application-ack')
      .when('load-application-naming').sends('dpf.application to m2me'));

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.47d927fd.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('require-genuine')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.74251d4d.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('require-intact')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/idle.store-rules-of-other.ok',
    'with idle, when store-rules-of-other, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .when('store-rules-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.443be9ee.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2', 'require-intact')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.a4db60bc.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2', 'require-genuine')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.1e8e56a5.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.a58734bf.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.ab253c29.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent, under AMB-15/T1 [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.1e8e56a5.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.a58734bf.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.ab253c29.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.store-rules-of-other.ok',
    'with relayed, when store-rules-of-other, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info')
      .when('store-rules-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.2368d6cd.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.42f169de.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.84e1f452.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.b5a944bd.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.edd537e6.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.91e963d4.ok',
    'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-mcim-deliver').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.1e8e56a5.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.292e9534.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.a58734bf.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.ab253c29.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.db8bfc7a.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));
});
