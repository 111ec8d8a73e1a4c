/**
 * subscriber: named sequences. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 ceba52d41a712887213c75785215607b21630f592050052914e7f9c18245cd3d
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: named sequences', () => {
  scenario('subscriber/5.1.3.5.2/sequence.an-mcim-that-is-still-installed-is-no-service.neg.unexpected',
    'with activating, when select-other, then ignored and nothing sent [DEC-55, TR33812-5.1.3.5.2-r02]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate', 'sho-service-notice-installed')
      .when('select-other').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/ready.select-other.ok'));
});
