/**
 * ccif: every pair of transitions that can follow each other. 10 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/ccif.ts
 * Model: sha256 93cddff6645c8f433972fa780bb4ebf174240ea30b5a9e9a5301af3cf2ee749a
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/ccif.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: every pair of transitions that can follow each other', () => {
  table([
    ['ccif/5.1.3.4.1/issued.icf-credential-request.unknown-pcid~supplier-request-credential.ok', 'with issued, when icf-credential-request.unknown-pcid and then supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]'],
    ['ccif/5.1.3.4.1/issued.icf-credential-request~supplier-request-credential.ok', 'with issued, when icf-credential-request and then supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]'],
    ['ccif/5.1.3.4.1/issued.supplier-request-credential~supplier-request-credential.ok', 'with issued, when supplier-request-credential and then supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]'],
    ['ccif/5.1.3.4.1/unissued.icf-credential-request~supplier-request-credential.ok', 'with unissued, when icf-credential-request and then supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.3.2.1-r09]'],
    ['ccif/5.1.3.6.3/issued.icf-credential-request.unknown-pcid~icf-credential-request.ok', 'with issued, when icf-credential-request.unknown-pcid and then icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.4.1-r02]'],
    ['ccif/5.1.3.6.3/issued.icf-credential-request~icf-credential-request.ok', 'with issued, when icf-credential-request and then icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.4.1-r02]'],
    ['ccif/5.1.3.6.3/issued.icf-credential-request~icf-credential-request.unknown-pcid.neg.denied', 'with issued, when icf-credential-request and then icf-credential-request.unknown-pcid, then ccif.credentialResponse(found=false, identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.6.3/issued.supplier-request-credential~icf-credential-request.ok', 'with issued, when supplier-request-credential and then icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.4.1-r02]'],
    ['ccif/5.1.3.6.3/issued.supplier-request-credential~icf-credential-request.unknown-pcid.neg.denied', 'with issued, when supplier-request-credential and then icf-credential-request.unknown-pcid, then ccif.credentialResponse(found=false, identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
    ['ccif/5.1.3.6.3/unissued.icf-credential-request~icf-credential-request.ok', 'with unissued, when icf-credential-request and then icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]'],
  ]);
});
