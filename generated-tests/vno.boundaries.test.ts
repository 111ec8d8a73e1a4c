/**
 * vno: each input on the near side of a boundary. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 ef341dde7792054d1ee8657e272c1ab83220856e7aecad7cec065f56a48a7f10
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: each input on the near side of a boundary', () => {
  scenario('vno/5.1.3.6.3/challenged.m2me-auth-sync-failure.f9179e98-1fd7fe45.ok',
    'with challenged, when m2me-auth-sync-failure.corrupt, then vno.attachReject to m2me sent [TR33812-5.1.3.6.3-s05]', (t) => t
      .given('m2me-attach', 'icf-av-response', 'm2me-auth-sync-failure', 'icf-av-response')
      .when('m2me-auth-sync-failure.corrupt').sends('vno.attachReject to m2me'));
});
