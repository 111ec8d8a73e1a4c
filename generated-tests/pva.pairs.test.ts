/**
 * pva: every pair of transitions, many to a test. 11 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 316318701526c50640dce663f437e854aade15dcf33a0708022912e0d7469844
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: every pair of transitions, many to a test', () => {
  table([
    ['pva/5.1.3.5.8/registered.sho-status-request~revoke.ok', 'with registered, when sho-status-request and then revoke, then nothing sent [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.5.8/unregistered.sho-status-request~revoke.neg.unexpected', 'with unregistered, when sho-status-request and then revoke, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.5.8/unregistered.sho-status-request~supplier-register-pfc.ok', 'with unregistered, when sho-status-request and then supplier-register-pfc, then nothing sent, and 23 further steps [TR33812-5.1.3.5.8-r10, AMB-09, DEC-110]'],
    ['pva/5.1.3.5.8/unregistered.supplier-register-pfc~supplier-update-pfc.ok', 'with unregistered, when supplier-register-pfc and then supplier-update-pfc, then nothing sent, and 7 further steps [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['pva/5.1.3.6.3/registered.sho-status-request.modified-state~sho-validation-request.by-another-reference.neg.denied', 'with registered, when sho-status-request.modified-state and then sho-validation-request.by-another-reference, then pva.validationResponse(info={"certificate":"otherReference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent, and 3 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]'],
    ['pva/5.1.3.6.3/registered.sho-status-request~sho-validation-request.neg.otherDevice', 'with registered, when sho-status-request and then sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent, and 3 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.6.3/unregistered.sho-status-request~sho-status-request.ok', 'with unregistered, when sho-status-request and then sho-status-request, then pva.statusResponse to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-o23, DEC-113]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-status-request.modified-state.neg.corrupt', 'with unregistered, when supplier-register-pfc and then sho-status-request.modified-state, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, status=unknown) to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-o23, DEC-113]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.modified-state.neg.corrupt', 'with unregistered, when supplier-register-pfc and then sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.neg.otherDevice', 'with unregistered, when supplier-register-pfc and then sho-validation-request.other-device, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.ok', 'with unregistered, when supplier-register-pfc and then sho-validation-request, then pva.validationResponse to shoA sent, and 16 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]'],
  ]);
});
