/**
 * icf: each input on the near side of a boundary. 4 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/icf.ts
 * Model: sha256 1abb29e37c916661b0d7804a517753f190440b873fcec866a3ad25609b539d98
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/icf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('icf: each input on the near side of a boundary', () => {
  scenario('icf/5.1.3.6.3/avIssued.vno-av-resync.4a7e05ac-193c568a.ok',
    'with avIssued, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/fetching.vno-av-resync.7a8bf84a-cba2007d.ok',
    'with fetching, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material', 'vno-av-request.unknown-pcid')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/idle.vno-av-resync.4a7e05ac-380c4d0d.ok',
    'with idle, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('subscriber-convey-material')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));

  scenario('icf/5.1.3.6.3/sessionUp.vno-av-resync.4a7e05ac-d6660d22.ok',
    'with sessionUp, when vno-av-resync.corrupt, then icf.avResponse to vno sent [TR33812-5.1.3.6.3-s03b, TR33812-5.1.3.3.2.1-r08]', (t) => t
      .given('vno-av-request', 'ccif-credential-response', 'ccif-credential-withdrawn', 'subscriber-convey-material', 'vno-session-up')
      .when('vno-av-resync.corrupt').sends('icf.avResponse to vno'));
});
