/**
 * dpf: words for single faults that all else misses. 8 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 bfbb2e20af1de1f4ed5ce0fad4ebaaa8b217b0e85bcc96ca553cfe5faeccc9a2
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: words for single faults that all else misses', () => {
  scenario('dpf/fault/09331abf.ok',
    'with idle, when 4 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('sho-device-address').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').ignores().sendsNothing());

  scenario('dpf/fault/3a77776f.ok',
    'with idle, when 4 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('store-rules').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').ignores().sendsNothing());

  scenario('dpf/fault/441d21c7.ok',
    'with idle, when 4 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('icf-device-address').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').ignores().sendsNothing());

  scenario('dpf/fault/506cbbe8.ok',
    'with idle, when 5 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application').sends('dpf.application to m2me')
      .still('sho-mcim-deliver-for-a-token').ignores().sendsNothing());

  scenario('dpf/fault/726c434d.ok',
    'with idle, when 4 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('load-application').sends('dpf.application to m2me')
      .still('load-application').sends('dpf.application to m2me')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/fault/86a1e6a1.ok',
    'with idle, when 5 inputs come, icf-device-address to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('icf-device-address').sendsNothing()
      .still('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('call-device').sends('dpf.call to m2me')
      .still('sho-mcim-deliver-for-a-token').ignores().sendsNothing());

  scenario('dpf/fault/a2b731e3.ok',
    'with idle, when 5 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me')
      .still('load-application').sends('dpf.application to m2me')
      .still('m2me-application-ack').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').ignores().sendsNothing());

  scenario('dpf/fault/ba4d9dcd.ok',
    'with idle, when 4 inputs come, m2me-provisioning-info to sho-mcim-deliver-for-a-token, then each is answered as its state wants', (t) => t
      .when('m2me-provisioning-info').sends('dpf.relayInfo to shoA')
      .still('load-application').sends('dpf.application to m2me')
      .still('m2me-application-ack').sendsNothing()
      .still('sho-mcim-deliver-for-a-token').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));
});
