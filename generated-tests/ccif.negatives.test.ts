/**
 * ccif: each spoilt input where the genuine one is accepted. 12 tests.
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
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('ccif: each spoilt input where the genuine one is accepted', () => {
  scenario('ccif/5.1.3.4.1/issued.m2me-renewal-ack.of-the-one-before.neg.replay',
    'with issued, when m2me-renewal-ack.of-the-one-before, then refused (stale) and nothing sent [DEC-152]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request')
      .when('m2me-renewal-ack.of-the-one-before').refuses('stale').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.ok'));

  scenario('ccif/5.1.3.4.1/issued.m2me-renewal-request.neg.stale',
    'with issued, when m2me-renewal-request.stale, then refused (stale) and nothing sent [DEC-151, DEC-56]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-request.stale').refuses('stale').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok'));

  scenario('ccif/5.1.3.4.1/issued.subscriber-convey-credential.neg.wrongKey',
    'with issued, when subscriber-convey-credential.wrong-key, then refused (badSignature) and nothing sent [AMB-33, TR33812-5.1.3.4.1-o10]', (t) => t
      .given('subscriber-convey-credential')
      .when('subscriber-convey-credential.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/issued.subscriber-convey-credential.ok'));

  scenario('ccif/5.1.3.4.1/issued.subscriber-convey-credential.sealed-to-other.neg.corrupt',
    'with issued, when subscriber-convey-credential.sealed-to-other, then refused (badSignature) and nothing sent [AMB-33, TR33812-5.1.3.4.1-o10]', (t) => t
      .given('subscriber-convey-credential')
      .when('subscriber-convey-credential.sealed-to-other').refuses('badSignature').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/issued.subscriber-convey-credential.ok'));

  scenario('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.neg.wrongKey',
    'with unissued, when subscriber-convey-credential.wrong-key, then refused (badSignature) and nothing sent [AMB-33, TR33812-5.1.3.4.1-o10]', (t) => t
      .when('subscriber-convey-credential.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.ok'));

  scenario('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.sealed-to-other.neg.corrupt',
    'with unissued, when subscriber-convey-credential.sealed-to-other, then refused (badSignature) and nothing sent [AMB-33, TR33812-5.1.3.4.1-o10]', (t) => t
      .when('subscriber-convey-credential.sealed-to-other').refuses('badSignature').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.ok'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.unknown-pcid.neg.denied',
    'with issued, when icf-credential-request.unknown-pcid, then ccif.credentialResponse(found=false, identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .given('subscriber-convey-credential')
      .when('icf-credential-request.unknown-pcid').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.6.3/issued.icf-credential-request.ok'));

  scenario('ccif/5.1.3.6.3/unissued.icf-credential-request.unknown-pcid.neg.denied',
    'with unissued, when icf-credential-request.unknown-pcid, then ccif.credentialResponse(identity=unknown) to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .when('icf-credential-request.unknown-pcid').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.6.3/unissued.icf-credential-request.ok'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.neg.wrongKey',
    'with issued, when m2me-renewal-ack.wrong-key, then refused (badSignature) and nothing sent [DEC-152, TR33812-5.1.3.7.4.3-n10]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request')
      .when('m2me-renewal-ack.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.ok'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.neg.wrongKey',
    'with issued, when m2me-renewal-request.wrong-key, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.3-n10, DEC-151]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-request.wrong-key').refuses('badSignature').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.other-root.neg.denied',
    'with issued, when m2me-renewal-request.other-root, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.3-n10, DEC-151]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-request.other-root').refuses('badSignature').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok'));

  scenario('ccif/5.1.3.7.4.3/unissued.m2me-renewal-request.other-root.neg.denied',
    'with unissued, when m2me-renewal-request.other-root, then refused (badSignature) and nothing sent [TR33812-5.1.3.7.4.3-n10, DEC-151]', (t) => t
      .when('m2me-renewal-request.other-root').refuses('badSignature').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok'));
});
