/**
 * ccif: each spoilt input where the genuine one is accepted. 2 tests.
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
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: each spoilt input where the genuine one is accepted', () => {
  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.unknown-pcid.neg.denied',
    'with issued, when icf-credential-request.unknown-pcid, then ccif.credentialResponse(found=false, identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('supplier-request-credential')
      .when('icf-credential-request.unknown-pcid').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.6.3/issued.icf-credential-request.ok'));

  scenario('ccif/5.1.3.6.3/unissued.icf-credential-request.unknown-pcid.neg.denied',
    'with unissued, when icf-credential-request.unknown-pcid, then ccif.credentialResponse(identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .when('icf-credential-request.unknown-pcid').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.6.3/unissued.icf-credential-request.ok'));
});
