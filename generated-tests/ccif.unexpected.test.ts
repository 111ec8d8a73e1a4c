/**
 * ccif: each genuine message where it is not accepted. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 a5bb39e2f883e3bff9a0e9eba534f558f5bb734f0e5e09a2e6d0310e5c279e91
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: each genuine message where it is not accepted', () => {
  scenario('ccif/5.1.3.4.1/issued.supplier-report-credential.neg.unexpected',
    'with issued, when supplier-report-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r04, DEC-80]', (t) => t
      .given('subscriber-convey-credential')
      .when('supplier-report-credential').ignores().sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/unissued.supplier-report-credential.ok'));
});
