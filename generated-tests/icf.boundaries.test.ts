/**
 * icf: each input on the near side of a boundary. 4 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 4115a89a9c4e7826d8a72cf63eb81855b99a3d4000546e405c5e61dd45f02f19
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: each input on the near side of a boundary', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.d6f8f887-193c568a.ok',
    'with avIssued, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.1caf10c7-cba2007d.ok',
    'with fetching, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request.unknown-pcid')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.record=promoted-17a127f1.ok',
    'with idle, when vno-av-resync.corrupt, then icf.avResponse to vno sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s08o, DEC-216]', (t) => t
      .given('sho-promoted')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.d6f8f887-d6660d22.ok',
    'with sessionUp, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material', 'vno-session-up')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));
});
