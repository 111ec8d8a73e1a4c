/**
 * icf: named sequences. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 1abb29e37c916661b0d7804a517753f190440b873fcec866a3ad25609b539d98
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: named sequences', () => {
  scenario('icf/5.1.3.6.3/sequence.no-vector-of-a-batch-comes-back.ok',
    'with avIssued, when vno-av-request, then icf.credentialRequest to ccif sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.6.3-s03a]', (t) => t
      .given('sho-convey-material', 'vno-av-request', 'restarted', 'sho-convey-material', 'subscriber-convey-material', 'vno-av-request')
      .when('vno-av-request').sends('icf.credentialRequest to ccif'));
});
