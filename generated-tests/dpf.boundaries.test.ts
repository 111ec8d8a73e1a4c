/**
 * dpf: each input on the near side of a boundary. 2 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/dpf.ts
 * Model: sha256 17f076df7fe6b77845ad6a74e8d64a20aeca401f9442660d6224d9fe13714cad
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/dpf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('dpf: each input on the near side of a boundary', () => {
  scenario('dpf/5.1.3.4.3/relayed.sho-device-address.985de4cd-6af6e083.ok',
    'with relayed, when sho-device-address.other-device, then nothing sent [TR33812-5.1.3.4.3-r02, DEC-203]', (t) => t
      .given('icf-device-address', 'm2me-provisioning-info', 'sho-device-address.other-device')
      .when('sho-device-address.other-device').sendsNothing()
      .still('call-device').sends('dpf.call to m2me'));

  scenario('dpf/5.1.3.4.3/relayed.sho-mcim-deliver.in-its-last-moment.ok',
    'with relayed, when sho-mcim-deliver.in-its-last-moment, then dpf.verificationRequest to pva sent [TR33812-5.1.3.4.3-o11, TR33812-5.1.3.4.3-o12, DEC-131]', (t) => t
      .given('m2me-provisioning-info', 'require-intact')
      .when('sho-mcim-deliver.in-its-last-moment').sends('dpf.verificationRequest to pva'));
});
