/**
 * dpf: every state. 3 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 dae9eef88851340232270efc24acbeff3b1e758c12698ad0f5ff9d78cf1e6b6e
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: every state', () => {
  scenario('dpf/5.1.3.6.3/aborted.sho-report-ack.ok',
    'with aborted, when sho-report-ack, then dpf.reportAck to m2me sent [DEC-45, DEC-55]', (t) => t
      .given('m2me-provisioning-info', 'sho-abort')
      .when('sho-report-ack').sends('dpf.reportAck to m2me'));

  scenario('dpf/5.1.3.6.3/idle.m2me-provisioning-info-2.ok',
    'with idle, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]', (t) => t
      .when('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver-with-token.ok',
    'with relayed, when sho-mcim-deliver-with-token, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver-with-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));
});
