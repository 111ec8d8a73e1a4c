/**
 * supplier: each spoilt input where the genuine one is accepted. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 5a20ffff5002239e5ef3e7990a71d1a52cf031453496e4f32de9997445426818
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: each spoilt input where the genuine one is accepted', () => {
  scenario('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.neg.otherDevice',
    'with awaitingCredential, when ccif-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.1-r04]', (t) => t
      .given('make')
      .when('ccif-credential.other-device').refuses('otherDevice').sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));
});
