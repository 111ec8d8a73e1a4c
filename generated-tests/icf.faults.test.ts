/**
 * icf: words for single faults that all else misses. 5 tests.
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

describe('icf: words for single faults that all else misses', () => {
  scenario('icf/fault/0ed1d844.ok',
    'with idle, when 6 inputs come, tell-dpf to vno-av-request, then each is answered as its state wants', (t) => t
      .when('tell-dpf').sendsNothing()
      .still('sho-convey-material').sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response-new').sends('icf.avResponse to vno')
      .still('vno-session-up-new').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf')
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/fault/bc84b2ef.ok',
    'with idle, when 5 inputs come, sho-convey-material to vno-av-request, then each is answered as its state wants', (t) => t
      .when('sho-convey-material').sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response-new').sends('icf.avResponse to vno')
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/fault/d80ed037.ok',
    'with idle, when 7 inputs come, tell-dpf to vno-av-request, then each is answered as its state wants', (t) => t
      .when('tell-dpf').sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response-new').sends('icf.avResponse to vno')
      .still('vno-session-up-new').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf')
      .still('sho-convey-material').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf', 'icf.deviceAddress to dpf')
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/fault/e48f6c9c.ok',
    'with idle, when 6 inputs come, vno-av-request-new to vno-av-request, then each is answered as its state wants', (t) => t
      .when('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response-new').sends('icf.avResponse to vno')
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .still('sho-convey-material').sendsNothing()
      .still('vno-session-up-new').sends('icf.bootRequest to drf')
      .still('vno-av-request').sends('icf.credentialRequest to ccif'));

  scenario('icf/fault/fd1bc81f.ok',
    'with idle, when 5 inputs come, sho-promoted to vno-session-up, then each is answered as its state wants', (t) => t
      .when('sho-promoted').sendsNothing()
      .still('vno-av-request-new').sends('icf.credentialRequest to ccif')
      .still('ccif-credential-response-new').sends('icf.avResponse to vno')
      .still('vno-av-request').sends('icf.avResponse to vno')
      .still('vno-session-up').refuses('unknownIdentity').sendsNothing());
});
