/**
 * supplier: every pair of transitions, many to a test. 8 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/supplier.ts
 * Model: sha256 4cd37bcf49da29b9d960e4071404680dae28686d73f1d35fe5de9aa9f377aaae
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/supplier.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('supplier: every pair of transitions, many to a test', () => {
  table([
    ['supplier/5.1.3.3.2.1/made.make-by-reference~icsp-access-credential.neg.unexpected', 'with made, when make-by-reference and then icsp-access-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.3.2.1-o12]'],
    ['supplier/5.1.3.3.2.1/made.make-for-the-subscriber-to-register~icsp-access-credential.neg.unexpected', 'with made, when make-for-the-subscriber-to-register and then icsp-access-credential, then ignored and nothing sent, and 19 further steps [TR33812-5.1.3.3.2.1-o12]'],
    ['supplier/5.1.3.3.2.1/made.make~icsp-access-credential.neg.unexpected', 'with made, when make and then icsp-access-credential, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.3.2.1-o12]'],
    ['supplier/5.1.3.4.1/made.make-for-open-access~ccif-credential.neg.unexpected', 'with made, when make-for-open-access and then ccif-credential, then ignored and nothing sent, and 11 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-icsp~ccif-credential.neg.unexpected', 'with made, when make-for-the-icsp and then ccif-credential, then ignored and nothing sent, and 19 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-for-the-pva-to-issue~ccif-credential.neg.unexpected', 'with made, when make-for-the-pva-to-issue and then ccif-credential, then ignored and nothing sent, and 20 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-to-convey~ccif-credential.neg.unexpected', 'with made, when make-to-convey and then ccif-credential, then ignored and nothing sent, and 18 further steps [TR33812-5.1.3.4.1-r07]'],
    ['supplier/5.1.3.4.1/made.make-to-report~ccif-credential.neg.unexpected', 'with made, when make-to-report and then ccif-credential, then ignored and nothing sent, and 18 further steps [TR33812-5.1.3.4.1-r07]'],
  ]);
});
