/**
 * subscriber: words for single faults that all else misses. 6 tests.
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

describe('subscriber: words for single faults that all else misses', () => {
  scenario('subscriber/fault/3ed49ecb.ok',
    'with noDevice, when 7 inputs come, supplier-supply to drf-first-connection, then each is answered as its state wants', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select-for-later').sends('subscriber.contract to shoA')
      .still('sho-service-notice.refused').sendsNothing()
      .still('select-by-rule').sends('subscriber.watch to drf')
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .still('drf-first-connection').sends('subscriber.contract to shoA'));

  scenario('subscriber/fault/5b3fd049.ok',
    'with noDevice, when 6 inputs come, supplier-supply to announce-change, then each is answered as its state wants', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select-by-rule').sends('subscriber.watch to drf')
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .still('sho-service-notice').sends('subscriber.selectionReport to supplier')
      .still('announce-change').sends('subscriber.changeAnnouncement to drf'));

  scenario('subscriber/fault/70728291.ok',
    'with noDevice, when 9 inputs come, supplier-supply to sho-token, then each is answered as its state wants', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .still('sho-contract-confirmed').sends('subscriber.powerOn to m2me')
      .still('sho-service-notice').sendsNothing()
      .still('select-other-by-both').sends('subscriber.tokenRequest to shoA')
      .still('sho-token').sends('subscriber.authorisationRequest to owner')
      .still('owner-authorisation-refused').sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .still('sho-token').sends('subscriber.changeParams to shoB'));

  scenario('subscriber/fault/883a0e87.ok',
    'with noDevice, when 7 inputs come, supplier-supply to sho-contract-confirmed, then each is answered as its state wants', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select-by-rule').sends('subscriber.watch to drf')
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .still('drf-first-connection-over-non3gpp').sends('subscriber.contract to shoB')
      .still('sho-service-notice-of-new.refused').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .still('sho-contract-confirmed').sends('subscriber.powerOn to m2me'));

  scenario('subscriber/fault/c128a7e4.ok',
    'with noDevice, when 9 inputs come, supplier-supply to request-expired, then each is answered as its state wants', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .still('sho-contract-confirmed').sends('subscriber.powerOn to m2me')
      .still('sho-service-notice').sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .still('sho-token').sends('subscriber.changeParams to shoB')
      .still('sho-service-notice-of-new.aborted').sendsNothing()
      .still('select-other-by-owner').sends('subscriber.authorisationRequest to owner')
      .still('request-expired').sends('subscriber.authorisationRequest to owner'));

  scenario('subscriber/fault/cea36e4f.ok',
    'with noDevice, when 8 inputs come, supplier-supply to sho-token, then each is answered as its state wants', (t) => t
      .when('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .still('sho-contract-confirmed').sends('subscriber.powerOn to m2me')
      .still('sho-service-notice').sendsNothing()
      .still('select-other-by-both').sends('subscriber.tokenRequest to shoA')
      .still('sho-token-refused').sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .still('sho-token').sends('subscriber.changeParams to shoB'));
});
