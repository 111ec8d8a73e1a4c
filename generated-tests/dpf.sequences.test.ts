/**
 * dpf: named sequences. 2 tests.
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

describe('dpf: named sequences', () => {
  scenario('dpf/5.1.3.4.3/sequence.abort-of-another-session-while-one-is-checked.neg.otherSession',
    'with checking, when sho-abort.other-session, then refused (unknownSession) and nothing sent [AMB-12]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('sho-abort.other-session').refuses('unknownSession').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.verificationRequest to pva')
      .control('dpf/5.1.3.4.3/checking.sho-abort.99225fac.ok'));

  scenario('dpf/5.1.3.6.3/sequence.another-session-while-the-first-is-checked.ok',
    'with checking, when m2me-provisioning-info-2, then dpf.relayInfo to shoA sent [TR33812-5.1.3.6.3-s09a, TR33812-5.1.3.6.3-s10, TR33812-5.1.3.7.4.2-s04a, TR33812-5.1.3.7.4.2-s05, AMB-08, TR33812-5.1.3.4.3-r01]', (t) => t
      .given('m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver')
      .when('m2me-provisioning-info-2').sends('dpf.relayInfo to shoA'));
});
