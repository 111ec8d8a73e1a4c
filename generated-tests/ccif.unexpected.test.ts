/**
 * ccif: each genuine message where it is not accepted. 12 tests.
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

describe('ccif: each genuine message where it is not accepted', () => {
  scenario('ccif/5.1.3.4.1/issued.m2me-renewal-ack.neg.unexpected',
    'with issued, when m2me-renewal-ack, then ignored and nothing sent [DEC-152, DEC-55]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-ack').ignores().sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.ok'));

  scenario('ccif/5.1.3.4.1/issued.m2me-renewal-request-2.neg.unexpected',
    'with issued, when m2me-renewal-request-2, then refused (stale) and nothing sent [DEC-151, DEC-56]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request', 'm2me-renewal-ack')
      .when('m2me-renewal-request-2').refuses('stale').sendsNothing()
      .still('renew-credential').sends('ccif.renewalOrder to m2me')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request-2.ok'));

  scenario('ccif/5.1.3.4.1/issued.m2me-renewal-request-under-the-new.neg.unexpected',
    'with issued, when m2me-renewal-request-under-the-new, then refused (stale) and nothing sent [DEC-151, DEC-56]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-request-under-the-new').refuses('stale').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request-under-the-new.ok'));

  scenario('ccif/5.1.3.4.1/issued.m2me-renewal-request.neg.unexpected',
    'with issued, when m2me-renewal-request, then refused (stale) and nothing sent [DEC-151, DEC-56]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request', 'm2me-renewal-ack')
      .when('m2me-renewal-request').refuses('stale').sendsNothing()
      .still('renew-credential').sends('ccif.renewalOrder to m2me')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok'));

  scenario('ccif/5.1.3.4.1/issued.supplier-report-credential-of-another-key.neg.unexpected',
    'with issued, when supplier-report-credential-of-another-key, then ignored and nothing sent [TR33812-5.1.3.4.1-r04, DEC-80]', (t) => t
      .given('subscriber-convey-credential')
      .when('supplier-report-credential-of-another-key').ignores().sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/unissued.supplier-report-credential-of-another-key.ok'));

  scenario('ccif/5.1.3.4.1/issued.supplier-report-credential.neg.unexpected',
    'with issued, when supplier-report-credential, then ignored and nothing sent [TR33812-5.1.3.4.1-r04, DEC-80]', (t) => t
      .given('subscriber-convey-credential')
      .when('supplier-report-credential').ignores().sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.4.1/unissued.supplier-report-credential.ok'));

  scenario('ccif/5.1.3.4.1/issued.supplier-request-credential.neg.unexpected',
    'with issued, when supplier-request-credential, then refused (outOfOrder) and nothing sent [TR33812-5.1.3.4.1-r04, DEC-150]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request', 'm2me-renewal-ack')
      .when('supplier-request-credential').refuses('outOfOrder').sendsNothing()
      .still('renew-credential').sends('ccif.renewalOrder to m2me')
      .control('ccif/5.1.3.4.1/unissued.supplier-request-credential.ok'));

  scenario('ccif/5.1.3.4.1/unissued.m2me-renewal-ack.neg.unexpected',
    'with unissued, when m2me-renewal-ack, then ignored and nothing sent [DEC-152, DEC-55]', (t) => t
      .when('m2me-renewal-ack').ignores().sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.ok'));

  scenario('ccif/5.1.3.4.1/unissued.m2me-renewal-request-2.neg.unexpected',
    'with unissued, when m2me-renewal-request-2, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.1-r04, DEC-150]', (t) => t
      .when('m2me-renewal-request-2').refuses('notEntitled').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request-2.ok'));

  scenario('ccif/5.1.3.4.1/unissued.m2me-renewal-request-under-the-new.neg.unexpected',
    'with unissued, when m2me-renewal-request-under-the-new, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.1-r04, DEC-150]', (t) => t
      .when('m2me-renewal-request-under-the-new').refuses('notEntitled').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request-under-the-new.ok'));

  scenario('ccif/5.1.3.4.1/unissued.m2me-renewal-request.neg.unexpected',
    'with unissued, when m2me-renewal-request, then refused (notEntitled) and nothing sent [TR33812-5.1.3.4.1-r04, DEC-150]', (t) => t
      .when('m2me-renewal-request').refuses('notEntitled').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok'));

  scenario('ccif/5.1.3.4.1/unissued.renew-credential.neg.unexpected',
    'with unissued, when renew-credential, then ignored and nothing sent [DEC-153]', (t) => t
      .when('renew-credential').ignores().sendsNothing()
      .still('m2me-renewal-request').refuses('notEntitled').sendsNothing()
      .still('icf-credential-request-new').sends('ccif.credentialResponse to icf')
      .control('ccif/5.1.3.7.4.3/issued.renew-credential.ok'));
});
