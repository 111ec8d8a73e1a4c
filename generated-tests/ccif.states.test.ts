/**
 * ccif: every state. 2 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 9d8e903b8acfad558a16e1b77b6b24024db340dd45e1e7310a43dcf6288a3a0f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every state', () => {
  scenario('ccif/5.1.3.4.1/issued.supplier-report-credential-of-another-device.ok',
    'with issued, when supplier-report-credential-of-another-device, then ignored and nothing sent [TR33812-5.1.3.4.1-r04, DEC-80]', (t) => t
      .given('subscriber-convey-credential')
      .when('supplier-report-credential-of-another-device').ignores().sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.ended=true.offered=true.ok',
    'with issued, when m2me-renewal-ack, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-152]', (t) => t
      .given('subscriber-convey-credential', 'initial-credential-lost', 'm2me-renewal-request')
      .when('m2me-renewal-ack').sends('ccif.credentialWithdrawn to icf'));
});
