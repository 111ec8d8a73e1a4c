/**
 * subscriber: every state. 14 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 751159d49b526e715f51e9ffcb939e75d096e624032620fa7cffd57530ca89e4
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: every state', () => {
  scenario('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok',
    'with contracting, when sho-contract-confirmed-of-other, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]', (t) => t
      .given('supplier-supply', 'select-other')
      .when('sho-contract-confirmed-of-other').sends('subscriber.powerOn to m2me'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-contract-confirmed-of-other.ok',
    'with contracting, when sho-contract-confirmed-of-other, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection-over-non3gpp')
      .when('sho-contract-confirmed-of-other').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok',
    'with contracting, when sho-service-notice-of-new, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection-over-non3gpp')
      .when('sho-service-notice-of-new').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.5.3/contracting.sho-service-notice.9592a75b.ok',
    'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule-over-3gpp-alone', 'drf-watching', 'drf-first-connection')
      .when('sho-service-notice').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.7.2/served.contract-anew-same.ok',
    'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.2/served.contract-anew-same.sho=B.ok',
    'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.2/served.select-other.announced=1.sho=A.ok',
    'with served, when select-other, then subscriber.tokenRequest to shoA sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change')
      .when('select-other').sends('subscriber.tokenRequest to shoA'));

  scenario('subscriber/5.1.3.7.2/served.select-same-by-both.ok',
    'with served, when select-same-by-both, then subscriber.tokenRequest to shoB sent, under AMB-15/T3 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('select-same-by-both').sends('subscriber.tokenRequest to shoB'));

  scenario('subscriber/5.1.3.7.2/served.select-same-by-owner.ok',
    'with served, when select-same-by-owner, then subscriber.authorisationRequest to owner sent, under AMB-15/T2 [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('select-same-by-owner').sends('subscriber.authorisationRequest to owner'));

  scenario('subscriber/5.1.3.7.2/served.select.ok',
    'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('select').sends('subscriber.tokenRequest to shoB'));

  scenario('subscriber/5.1.3.7.2/served.select.sho=B.ok',
    'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('select').sends('subscriber.tokenRequest to shoB'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.ok',
    'with requestingAuthority, when owner-token, then subscriber.changeParams to shoB sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.7.4.2-s01d, TR33812-5.1.3.5.2-r03]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-token').sends('subscriber.changeParams to shoB'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.4ea7f114.ok',
    'with requestingToken, when sho-token, then subscriber.authorisationRequest to owner sent, under AMB-15/T3 [AMB-15, DEC-81, TR33812-5.1.3.7.4.2-s01d]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-both')
      .when('sho-token').sends('subscriber.authorisationRequest to owner'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok',
    'with requestingToken, when sho-token, then subscriber.changeParams to shoB sent, under AMB-15/T1 [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.5.2-r03]', (t) => t
      .given('supplier-supply', 'select-for-later', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-token').sends('subscriber.changeParams to shoB'));
});
