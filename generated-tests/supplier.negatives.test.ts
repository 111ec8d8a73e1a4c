/**
 * supplier: each spoilt input where the genuine one is accepted. 2 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 d9e31762e513eba0ed0ce094826f2f45ea84af9c45b940cb22259e3fafdf651c
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: each spoilt input where the genuine one is accepted', () => {
  scenario('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.neg.otherDevice',
    'with awaitingAccessCredential, when icsp-access-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.3.2.1-o12]', (t) => t
      .given('make-for-the-icsp')
      .when('icsp-access-credential.other-device').refuses('otherDevice').sendsNothing()
      .still('icsp-access-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.3.2.1/awaitingAccessCredential.icsp-access-credential.ok'));

  scenario('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.neg.otherDevice',
    'with awaitingCredential, when ccif-credential.other-device, then refused (otherDevice) and nothing sent [TR33812-5.1.3.4.1-r04]', (t) => t
      .given('make')
      .when('ccif-credential.other-device').refuses('otherDevice').sendsNothing()
      .still('ccif-credential').sends('supplier.configure to m2me')
      .control('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok'));
});
