/**
 * ccif: simple paths. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 9d8e903b8acfad558a16e1b77b6b24024db340dd45e1e7310a43dcf6288a3a0f
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: simple paths', () => {
  table([
    ['ccif/5.1.3.7.4.3/path.issued-6e2212c1.ok', 'with issued, when m2me-renewal-ack, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-152]'],
  ]);
});
