/**
 * dpf: every state. 37 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 bfbb2e20af1de1f4ed5ce0fad4ebaaa8b217b0e85bcc96ca553cfe5faeccc9a2
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every state', () => {
  scenario('dpf/5.1.3.4.3/downloading.require-genuine.3d29e1bf.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.5453cbef.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-with-token')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.83bdd98c.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver-with-token')
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

  scenario('dpf/5.1.3.4.3/downloading.require-intact.3d29e1bf.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.5453cbef.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-with-token')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.83bdd98c.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver-with-token')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.9275519b.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'sho-mcim-deliver-for-a-token')
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

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.a3191053.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('require-intact')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.e7d33f8f.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('require-genuine')
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

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.95d21f57.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2', 'require-genuine')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.c5d8b909.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2', 'require-intact')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-for-a-token.ok',
    'with relayed, when sho-mcim-deliver-for-a-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver-for-a-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.9e52cbd8.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.d0ce0f70.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.d355b402.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.9e52cbd8.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.d0ce0f70.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.d355b402.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.store-rules-of-other.ok',
    'with relayed, when store-rules-of-other, then nothing sent [TR33812-5.1.3.4.3-o07, DEC-181]', (t) => t
      .given('m2me-provisioning-info')
      .when('store-rules-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.067647c8.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.36919252.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.64c09029.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.675ed9df.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.c14f6e88.ok',
    'with relayed, when sho-mcim-deliver, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info', 'store-rules')
      .when('sho-mcim-deliver').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.3790008f.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.96fbab94.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.9e52cbd8.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.d0ce0f70.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.d355b402.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));
});
