/**
 * supplier: every transition that accepts its input. 3 tests.
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

describe('supplier: every transition that accepts its input', () => {
  scenario('supplier/5.1.3.3.4/embedding.m2me-configured.ok',
    'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]', (t) => t
      .given('make', 'ccif-credential')
      .when('m2me-configured').sends('supplier.supply to subscriber'));

  scenario('supplier/5.1.3.4.1/awaitingCredential.ccif-credential.ok',
    'with awaitingCredential, when ccif-credential, then supplier.configure to m2me sent [TR33812-5.1.3.4.1-o08, TR33812-5.1.3.5.8-r11, TR33812-5.1.3.3.2.1-o04]', (t) => t
      .given('make')
      .when('ccif-credential').sends('supplier.configure to m2me'));

  scenario('supplier/5.1.3.5.8/made.make.ok',
    'with made, when make, then supplier.registerPfc to pva, supplier.requestCredential to ccif sent [TR33812-5.1.3.5.8-r10, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, TR33812-5.1.3.3.2.1-r10, TR33812-5.1.3.4.1-r07]', (t) => t
      .when('make').sends('supplier.registerPfc to pva', 'supplier.requestCredential to ccif'));
});
