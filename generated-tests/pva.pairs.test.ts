/**
 * pva: every pair of transitions, many to a test. 6 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 6e5e81761ef1a3e1cf8700d53faabbbea83d92479cd0078506127e852a2617df
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: every pair of transitions, many to a test', () => {
  table([
    ['pva/5.1.3.5.8/registered.sho-validation-request.other-root~revoke.ok', 'with registered, when sho-validation-request.other-root and then revoke, then nothing sent [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.5.8/unregistered.sho-validation-request~revoke.neg.unexpected', 'with unregistered, when sho-validation-request and then revoke, then ignored and nothing sent, and 19 further steps [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.6.3/unregistered.sho-validation-request~sho-validation-request.ok', 'with unregistered, when sho-validation-request and then sho-validation-request, then pva.validationResponse to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.modified-state.neg.corrupt', 'with unregistered, when supplier-register-pfc and then sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to shoA sent, and 1 further step [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.neg.otherDevice', 'with unregistered, when supplier-register-pfc and then sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent, and 3 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.other-root.neg.denied', 'with unregistered, when supplier-register-pfc and then sho-validation-request.other-root, then pva.validationResponse(info={"certificate":"otherRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent, and 3 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]'],
  ]);
});
