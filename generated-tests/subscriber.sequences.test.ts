/**
 * subscriber: named sequences. 3 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 1dae0d2d2e2247448d409b87d0941911dc02827dba0e7d4cde60348c348f2aa0
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

  scenario('subscriber/5.1.3.5.2/sequence.announces-a-change-and-makes-it.neg.unexpected',
    'with requestingToken, when announce-change, then ignored and nothing sent [TR33812-5.1.3.5.2-o04]', (t) => t
      .given('supplier-supply', 'announce-change', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change', 'select-other')
      .when('announce-change').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/served.announce-change.ok'));

  scenario('subscriber/5.1.3.5.2/sequence.announces-twice.ok',
    'with served, when announce-change, then subscriber.changeAnnouncement to drf sent [TR33812-5.1.3.5.2-o04, DEC-184]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change')
      .when('announce-change').sends('subscriber.changeAnnouncement to drf'));
});
