/**
 * supplier: every state. 3 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 8d27ff3b3441c59571922493a233c570f3caddea5183f9982184d2644ed8bf87
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: every state', () => {
  scenario('supplier/5.1.3.3.2.1/made.make-for-the-icsp-and-both-words.ok',
    'with made, when make-for-the-icsp-and-both-words, then supplier.registerPfc to pva, supplier.requestAccessCredential to icsp sent [TR33812-5.1.3.3.2.1-o05, TR33812-5.1.3.3.2.1-o12, DEC-95]', (t) => t
      .when('make-for-the-icsp-and-both-words').sends('supplier.registerPfc to pva', 'supplier.requestAccessCredential to icsp'));

  scenario('supplier/5.1.3.3.4/embedding.m2me-configured.ok',
    'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]', (t) => t
      .given('make-for-open-access-and-both-words')
      .when('m2me-configured').sends('supplier.supply to subscriber'));

  scenario('supplier/5.1.3.3.4/embedding.m2me-configured.tokens=T2.ok',
    'with embedding, when m2me-configured, then supplier.supply to subscriber sent [TR33812-5.1.3.3.4-r01, TR33812-5.1.3.3.4-r02, TR33812-5.1.3.5.3-r01, TR33812-5.1.3.5.3-n06]', (t) => t
      .given('make-for-the-word-of-the-owner', 'ccif-credential')
      .when('m2me-configured').sends('supplier.supply to subscriber'));
});
