/**
 * dpf: every state. 32 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 4eb288e7135b7a26656c49096c237f686ef74bd022a2e2fdc3aebebcd332e226
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every state', () => {
  scenario('dpf/5.1.3.4.3/downloading.require-genuine.494aa53f.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver-with-token')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.9af74bdc.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver')
      .when('require-genuine').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-genuine.c6ad2372.ok',
    'with downloading, when require-genuine, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
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

  scenario('dpf/5.1.3.4.3/downloading.require-intact.494aa53f.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver-with-token')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.9af74bdc.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-mcim-deliver')
      .when('require-intact').sendsNothing()
      .still('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA')
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/downloading.require-intact.c6ad2372.ok',
    'with downloading, when require-intact, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
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

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.7baf3768.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('require-genuine')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.c1a7148b.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('require-intact')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/idle.require-intact-of-other.ok',
    'with idle, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.4b72078c.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2', 'require-intact')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.ec28c687.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2', 'require-genuine')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.require-intact-of-other.ok',
    'with relayed, when require-intact-of-other, then nothing sent [TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info-2')
      .when('require-intact-of-other').sendsNothing()
      .still('m2me-install-report').sends('dpf.reportForward to shoA'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.5b3fa69d.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.b12bf878.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.d5451b80.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver-with-token.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-mcim-deliver-with-token').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.5b3fa69d.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.b12bf878.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.d5451b80.ok',
    'with relayed, when sho-mcim-deliver, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver').sends('dpf.verificationRequest to pva'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.3bd2cf42.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.5d97a550.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.c5ca7d02.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.cb22cfb0.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.d3186901.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.48882ac8.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.5b3fa69d.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.75963b81.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.b12bf878.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'require-intact-of-other')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-report-ack.d5451b80.ok',
    'with relayed, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));
});
