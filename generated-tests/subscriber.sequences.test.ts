/**
 * subscriber: named sequences. 8 tests.
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

describe('subscriber: named sequences', () => {
  scenario('subscriber/5.1.3.5.2/sequence.a-hand-takes-the-place-of-a-rule-that-is-not-arranged.ok',
    'with contracting, when sho-contract-confirmed-of-other, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'select-other', 'drf-watching')
      .when('sho-contract-confirmed-of-other').sends('subscriber.powerOn to m2me'));

  scenario('subscriber/5.1.3.5.2/sequence.a-hand-takes-the-place-of-the-rule.ok',
    'with contracting, when sho-contract-confirmed-of-other, then subscriber.powerOn to m2me sent [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'select-other', 'drf-first-connection')
      .when('sho-contract-confirmed-of-other').sends('subscriber.powerOn to m2me'));

  scenario('subscriber/5.1.3.5.2/sequence.a-rule-has-chosen-and-provisioning-is-given-up.ok',
    'with awaitingService, when request-expired, then subscriber.contract to shoA sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection', 'sho-contract-confirmed', 'sho-service-notice.aborted')
      .when('request-expired').sends('subscriber.contract to shoA'));

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

  scenario('subscriber/5.1.3.5.3/sequence.a-rule-goes-on-to-the-next.ok',
    'with contracting, when sho-contract-confirmed, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching', 'drf-first-connection', 'sho-service-notice.refused', 'sho-service-notice-of-new.refused', 'drf-first-connection')
      .when('sho-contract-confirmed').sends('subscriber.selectionReport to supplier'));

  scenario('subscriber/5.1.3.5.3/sequence.a-rule-that-names-nobody-chooses-nobody.ok',
    'with contracting, when sho-service-notice, then subscriber.selectionReport to supplier sent [TR33812-5.1.3.5.3-o05, DEC-205, DEC-52]', (t) => t
      .given('supplier-supply', 'select-by-rule-over-3gpp-alone', 'drf-watching', 'drf-first-connection-over-non3gpp', 'drf-first-connection', 'request-expired')
      .when('sho-service-notice').sends('subscriber.selectionReport to supplier'));
});
