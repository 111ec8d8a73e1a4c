/**
 * tre: named sequences. 5 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 cd4cf68238242d88ed84302a8adcd854ce5afa99d9fe5d304450bf80a08f6ca0
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: named sequences', () => {
  scenario('tre/5.1.3.3.2.1/sequence.proof-of-an-account-in-service.neg.unexpected',
    'with active, when m2me-prove-access, then refused (unknownIdentity) and tre.refused to m2me sent [TR33812-5.1.3.3.2.1-o12, AMB-27, DEC-94]', (t) => t
      .given('m2me-load-factory-of-the-icsp', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-prove-access').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-prove-access.ok'));

  scenario('tre/5.1.3.7.2/sequence.forged-challenge-of-an-mcim-that-is-not-there.neg.wrongKey',
    'with pristine, when m2me-aka-a.wrong-key, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-a.wrong-key').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/sequence.forged-challenge-of-the-pcid-in-service.neg.wrongKey',
    'with active, when m2me-aka-pcid.wrong-key, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid.wrong-key').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));

  scenario('tre/5.1.3.7.2/sequence.stale-challenge-of-an-mcim-that-is-not-there.neg.stale',
    'with pristine, when m2me-aka-a.stale, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot')
      .when('m2me-aka-a.stale').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').refuses('unknownIdentity').sends('tre.refused to m2me')
      .control('tre/5.1.3.3.2.1/active.m2me-aka-a.ok'));

  scenario('tre/5.1.3.7.2/sequence.stale-challenge-of-the-pcid-in-service.neg.stale',
    'with active, when m2me-aka-pcid.stale, then refused (unknownIdentity) and tre.refused to m2me sent [AMB-27, TR33812-5.1.3.7.2-p04, TR33812-5.1.3.2-p03]', (t) => t
      .given('m2me-load-factory', 'm2me-boot', 'm2me-open-session-a', 'm2me-stage-a', 'm2me-install', 'm2me-activate-acknowledged')
      .when('m2me-aka-pcid.stale').refuses('unknownIdentity').sends('tre.refused to m2me')
      .still('m2me-aka-a').sends('tre.akaResult to m2me')
      .control('tre/5.1.3.3.2.1/pristine.m2me-aka-pcid.ok'));
});
