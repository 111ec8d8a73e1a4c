/**
 * ccif: every pair of transitions, many to a test. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 6d7ad2cb85df002395c62e71624e4412508d1342bc8cdac8358265491cff6c31
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every pair of transitions, many to a test', () => {
  table([
    ['ccif/5.1.3.6.3/unissued.icf-credential-request~icf-credential-request.ok', 'with unissued, when icf-credential-request and then icf-credential-request, then ccif.credentialResponse to icf sent, and 10 further steps [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
  ]);
});
