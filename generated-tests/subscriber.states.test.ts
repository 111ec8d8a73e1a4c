/**
 * subscriber: every state. 3 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 cedfd83b7219b4319dce0376abac963583886c1cb0c4c3d8ba60eeeb0462d6e7
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: every state', () => {
  scenario('subscriber/5.1.3.5.2/ready.select-other.ok',
    'with ready, when select-other, then subscriber.contract to shoB sent [TR33812-5.1.3.5.2-r01, TR33812-5.1.3.5.2-r02, TR33812-5.1.3.5.2-r03, TR33812-5.1.3.5.3-o04]', (t) => t
      .given('supplier-supply')
      .when('select-other').sends('subscriber.contract to shoB'));

  scenario('subscriber/5.1.3.7.2/served.contract-anew-same.ok',
    'with served, when contract-anew-same, then subscriber.instructionRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, DEC-85, AMB-30, AMB-31]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('contract-anew-same').sends('subscriber.instructionRequest to owner'));

  scenario('subscriber/5.1.3.7.2/served.select.ok',
    'with served, when select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new')
      .when('select').sends('subscriber.tokenRequest to shoB'));
});
