/**
 * ccif: every state. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 7f1104a725774e3d541f520028f51121032826fb581674632127f0f310ae19f9
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
});
