/**
 * supplier: every state. 11 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 b74cb712ea39d58a31d3a7d10e49a0316e343d97f0f054f5ac08a8921fa1e5cb
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

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.66d218b8.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-for-the-icf', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.6938f2b3.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-for-the-subscriber-to-tell-the-icf', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.fc385686.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-with-vectors-for-an-operator', 'ccif-credential', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.form=grouped.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-of-a-group', 'ccif-credential', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.form=referenced.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-by-reference', 'ccif-credential', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.handsPfcOver=true.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-for-the-subscriber-to-register', 'ccif-credential', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-without-addresses', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.renewal=true.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-to-be-renewed', 'ccif-credential', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.tokens=T2.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-for-the-word-of-the-owner', 'ccif-credential', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));

  scenario('supplier/5.1.3.5.8/supplied.refresh-pfc.tokens=T3.ok',
    'with supplied, when refresh-pfc, then supplier.updatePfc to pva sent [TR33812-5.1.3.5.8-r05, DEC-112]', (t) => t
      .given('make-for-open-access-and-both-words', 'm2me-configured')
      .when('refresh-pfc').sends('supplier.updatePfc to pva'));
});
