/**
 * dpf: each input on the near side of a boundary. 3 tests.
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

describe('dpf: each input on the near side of a boundary', () => {
  scenario('dpf/5.1.3.4.3/checking.pva-verification-data.not-intact.ok',
    'with checking, when pva-verification-data.not-intact, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-130]', (t) => t
      .given('m2me-provisioning-info', 'require-genuine', 'sho-mcim-deliver')
      .when('pva-verification-data.not-intact').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.985de4cd-6af6e083.ok',
    'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('icf-device-address', 'm2me-provisioning-info', 'sho-device-address.other-device')
      .when('sho-device-address.other-device').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.6.3/relayed.sho-mcim-deliver.in-its-last-moment.ok',
    'with relayed, when sho-mcim-deliver.in-its-last-moment, then dpf.chunk to m2me, dpf.chunk to m2me sent [TR33812-5.1.3.6.3-s15a, TR33812-5.1.3.6.3-s15b, TR33812-5.1.3.6.3-s16, TR33812-5.1.3.4.3-r04, TR33812-5.1.3.4.3-r06, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.5.6-r02, TR33812-5.1.3.7.4.2-s09, TR33812-5.1.3.7.4.2-s10a]', (t) => t
      .given('m2me-provisioning-info')
      .when('sho-mcim-deliver.in-its-last-moment').sends('dpf.chunk to m2me', 'dpf.chunk to m2me'));
});
