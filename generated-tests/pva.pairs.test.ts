/**
 * pva: every pair of transitions, many to a test. 18 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/pva.ts
 * Model: sha256 63095d894fe68ec60ed51e168c4b86f53174010ab0b4f9f90d440696441ef2bb
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/pva.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('pva: every pair of transitions, many to a test', () => {
  table([
    ['pva/5.1.3.4.3/registered.dpf-verification-request~dpf-verification-request.superseded-certificate.neg.stale', 'with registered, when dpf-verification-request and then dpf-verification-request.superseded-certificate, then pva.verificationData(info={"certificate":"superseded","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to dpf sent, and 22 further steps [TR33812-5.1.3.4.3-o12, AMB-37, DEC-73]'],
    ['pva/5.1.3.4.3/registered.sho-validation-request~dpf-verification-request.ok', 'with registered, when sho-validation-request and then dpf-verification-request, then pva.verificationData to dpf sent, and 2 further steps [TR33812-5.1.3.4.3-o12, AMB-37, DEC-131]'],
    ['pva/5.1.3.4.3/unregistered.dpf-verification-request~dpf-verification-request.ok', 'with unregistered, when dpf-verification-request and then dpf-verification-request, then pva.verificationData to dpf sent, and 23 further steps [TR33812-5.1.3.4.3-o12, AMB-37]'],
    ['pva/5.1.3.4.3/unregistered.sho-validation-request~dpf-verification-request.ok', 'with unregistered, when sho-validation-request and then dpf-verification-request, then pva.verificationData to dpf sent, and 23 further steps [TR33812-5.1.3.4.3-o12, AMB-37]'],
    ['pva/5.1.3.4.3/unregistered.supplier-register-pfc~dpf-verification-request.neg.otherDevice', 'with unregistered, when supplier-register-pfc and then dpf-verification-request.other-device, then pva.verificationData(info={"certificate":"registeredRoot","devId":"d2","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=unknownDevice) to dpf sent, and 23 further steps [TR33812-5.1.3.4.3-o12, AMB-37]'],
    ['pva/5.1.3.5.8/registered.dpf-verification-request.superseded-certificate~supplier-update-pfc.ok', 'with registered, when dpf-verification-request.superseded-certificate and then supplier-update-pfc, then nothing sent, and 2 further steps [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['pva/5.1.3.5.8/registered.sho-status-request~revoke.ok', 'with registered, when sho-status-request and then revoke, then nothing sent [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.5.8/unregistered.dpf-verification-request~revoke.neg.unexpected', 'with unregistered, when dpf-verification-request and then revoke, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.5.8/unregistered.dpf-verification-request~supplier-register-pfc.ok', 'with unregistered, when dpf-verification-request and then supplier-register-pfc, then nothing sent, and 23 further steps [TR33812-5.1.3.5.8-r10, AMB-09, DEC-110]'],
    ['pva/5.1.3.5.8/unregistered.supplier-register-pfc~revoke.ok', 'with unregistered, when supplier-register-pfc and then revoke, then nothing sent, and 23 further steps [TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.5.8/unregistered.supplier-register-pfc~supplier-update-pfc.ok', 'with unregistered, when supplier-register-pfc and then supplier-update-pfc, then nothing sent, and 23 further steps [TR33812-5.1.3.5.8-r05, DEC-112]'],
    ['pva/5.1.3.6.3/registered.dpf-verification-request~sho-validation-request.modified-state.neg.corrupt', 'with registered, when dpf-verification-request and then sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to shoA sent, and 9 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['pva/5.1.3.6.3/unregistered.dpf-verification-request~sho-validation-request.ok', 'with unregistered, when dpf-verification-request and then sho-validation-request, then pva.validationResponse to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03]'],
    ['pva/5.1.3.6.3/unregistered.sho-status-request~sho-status-request.ok', 'with unregistered, when sho-status-request and then sho-status-request, then pva.statusResponse to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-o23, DEC-113]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-status-request.modified-state.neg.corrupt', 'with unregistered, when supplier-register-pfc and then sho-status-request.modified-state, then pva.statusResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, status=unknown) to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-o23, DEC-113]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.by-another-reference.neg.denied', 'with unregistered, when supplier-register-pfc and then sho-validation-request.by-another-reference, then pva.validationResponse(info={"certificate":"otherReference","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"expected"}, verdict=notGenuine) to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o07, TR33812-5.1.3.5.8-o09, DEC-73]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.modified-state.neg.corrupt', 'with unregistered, when supplier-register-pfc and then sho-validation-request.modified-state, then pva.validationResponse(info={"certificate":"registeredRoot","devId":"d1","nonce":1,"shoId":"A","sid":1,"signedBy":"tre","state":"modified"}, verdict=notIntact) to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['pva/5.1.3.6.3/unregistered.supplier-register-pfc~sho-validation-request.ok', 'with unregistered, when supplier-register-pfc and then sho-validation-request, then pva.validationResponse to shoA sent, and 23 further steps [TR33812-5.1.3.6.3-s12, TR33812-5.1.3.6.3-s13, TR33812-5.1.3.5.8-r01, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-r04, TR33812-5.1.3.7.4.2-s07, TR33812-5.1.3.7.4.2-s08, TR33812-5.1.3.2-p07]'],
  ]);
});
