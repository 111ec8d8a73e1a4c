/**
 * ccif: every transition that accepts its input. 18 tests.
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

describe('ccif: every transition that accepts its input', () => {
  scenario('ccif/5.1.3.4.1/issued.subscriber-convey-credential.ok',
    'with issued, when subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]', (t) => t
      .given('subscriber-convey-credential')
      .when('subscriber-convey-credential').sends('ccif.credentialConveyed to subscriber'));

  scenario('ccif/5.1.3.4.1/issued.supplier-request-credential.ok',
    'with issued, when supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r04, DEC-55]', (t) => t
      .given('subscriber-convey-credential')
      .when('supplier-request-credential').sends('ccif.credential to supplier'));

  scenario('ccif/5.1.3.4.1/unissued.restarted.ok',
    'with unissued, when restarted, then nothing sent [DEC-190]', (t) => t
      .when('restarted').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.4.1/unissued.subscriber-convey-credential-of-another-device.ok',
    'with unissued, when subscriber-convey-credential-of-another-device, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, TR33812-5.1.3.4.1-r04, DEC-55, DEC-80]', (t) => t
      .when('subscriber-convey-credential-of-another-device').sends('ccif.credentialConveyed to subscriber'));

  scenario('ccif/5.1.3.4.1/unissued.subscriber-convey-credential.ok',
    'with unissued, when subscriber-convey-credential, then ccif.credentialConveyed to subscriber sent [TR33812-5.1.3.4.1-o10, AMB-33]', (t) => t
      .when('subscriber-convey-credential').sends('ccif.credentialConveyed to subscriber'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-report-credential-of-another-device.ok',
    'with unissued, when supplier-report-credential-of-another-device, then ignored and nothing sent [TR33812-5.1.3.4.1-r04, DEC-80]', (t) => t
      .when('supplier-report-credential-of-another-device').ignores().sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-report-credential-of-another-key.ok',
    'with unissued, when supplier-report-credential-of-another-key, then nothing sent [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]', (t) => t
      .when('supplier-report-credential-of-another-key').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-report-credential.ok',
    'with unissued, when supplier-report-credential, then nothing sent [TR33812-5.1.3.4.1-o09, TR33812-5.1.3.4.1-r04]', (t) => t
      .when('supplier-report-credential').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.4.1/unissued.supplier-request-credential.ok',
    'with unissued, when supplier-request-credential, then ccif.credential to supplier sent [TR33812-5.1.3.4.1-r01, TR33812-5.1.3.4.1-r04, TR33812-5.1.3.4.1-o08, TR33812-5.1.3.6.3-s01c]', (t) => t
      .when('supplier-request-credential').sends('ccif.credential to supplier'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request-new.ok',
    'with issued, when icf-credential-request-new, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.7.4.3-n07, DEC-152]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request')
      .when('icf-credential-request-new').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/issued.icf-credential-request.ok',
    'with issued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n]', (t) => t
      .given('subscriber-convey-credential')
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.6.3/unissued.icf-credential-request.ok',
    'with unissued, when icf-credential-request, then ccif.credentialResponse to icf sent [TR33812-5.1.3.6.3-s03n, TR33812-5.1.3.3.2.1-r07]', (t) => t
      .when('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.7.4.3/issued.initial-credential-lost.ok',
    'with issued, when initial-credential-lost, then nothing sent [TR33812-5.1.3.7.4.3-n09, AMB-40]', (t) => t
      .given('subscriber-convey-credential')
      .when('initial-credential-lost').sendsNothing()
      .still('icf-credential-request').sends('ccif.credentialResponse to icf'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-ack.ok',
    'with issued, when m2me-renewal-ack, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-152]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request')
      .when('m2me-renewal-ack').sends('ccif.credentialWithdrawn to icf'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-request-2.ok',
    'with issued, when m2me-renewal-request-2, then ccif.renewal to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-150, DEC-151]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-request-2').sends('ccif.renewal to m2me'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-request-under-the-new.ok',
    'with issued, when m2me-renewal-request-under-the-new, then ccif.credentialWithdrawn to icf sent [TR33812-5.1.3.7.4.3-n07, DEC-152]', (t) => t
      .given('subscriber-convey-credential', 'm2me-renewal-request')
      .when('m2me-renewal-request-under-the-new').sends('ccif.credentialWithdrawn to icf'));

  scenario('ccif/5.1.3.7.4.3/issued.m2me-renewal-request.ok',
    'with issued, when m2me-renewal-request, then ccif.renewal to m2me sent [TR33812-5.1.3.7.4.3-n07, TR33812-5.1.3.7.4.3-n10, DEC-150, DEC-151]', (t) => t
      .given('subscriber-convey-credential')
      .when('m2me-renewal-request').sends('ccif.renewal to m2me'));

  scenario('ccif/5.1.3.7.4.3/issued.renew-credential.ok',
    'with issued, when renew-credential, then ccif.renewalOrder to m2me sent [TR33812-5.1.3.7.4.3-n11, DEC-153]', (t) => t
      .given('subscriber-convey-credential')
      .when('renew-credential').sends('ccif.renewalOrder to m2me'));
});
