/**
 * subscriber: every pair of transitions, many to a test. 24 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 cedfd83b7219b4319dce0376abac963583886c1cb0c4c3d8ba60eeeb0462d6e7
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: every pair of transitions, many to a test', () => {
  table([
    ['subscriber/5.1.3.4.1/conveying.request-expired~request-expired.ok', 'with conveying, when request-expired and then request-expired, then subscriber.conveyCredential to ccif sent [DEC-55, DEC-80]'],
    ['subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential~ccif-credential-conveyed.ok', 'with noDevice, when supplier-supply-with-credential and then ccif-credential-conveyed, then nothing sent, and 23 further steps [TR33812-5.1.3.4.1-o10, DEC-80]'],
    ['subscriber/5.1.3.5.2/awaitingService.sho-service-notice.aborted~sho-service-notice.ok', 'with awaitingService, when sho-service-notice.aborted and then sho-service-notice, then nothing sent, and 20 further steps [DEC-52, TR33812-5.1.3.5.2-r01]'],
    ['subscriber/5.1.3.5.2/contracting.request-expired~request-expired.ok', 'with contracting, when request-expired and then request-expired, then subscriber.contract to shoA sent, and 21 further steps [DEC-55]'],
    ['subscriber/5.1.3.5.2/contracting.request-expired~sho-service-notice.refused.neg.malformed', 'with contracting, when request-expired and then sho-service-notice.refused, then nothing sent [TR33812-5.1.3.5.2-r02, DEC-52]'],
    ['subscriber/5.1.3.5.2/contracting.sho-contract-confirmed~sho-service-notice.aborted.neg.denied', 'with contracting, when sho-contract-confirmed and then sho-service-notice.aborted, then nothing sent, and 21 further steps [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.5.2/contracting.sho-contract-confirmed~sho-service-notice.ok', 'with contracting, when sho-contract-confirmed and then sho-service-notice, then nothing sent, and 21 further steps [DEC-52, TR33812-5.1.3.5.2-r01]'],
    ['subscriber/5.1.3.5.2/noDevice.supplier-supply-with-credential~contract-anew.neg.unexpected', 'with noDevice, when supplier-supply-with-credential and then contract-anew, then ignored and nothing sent, and 23 further steps [DEC-55, TR33812-5.1.3.5.2-r02]'],
    ['subscriber/5.1.3.5.2/noDevice.supplier-supply~ccif-credential-conveyed.neg.unexpected', 'with noDevice, when supplier-supply and then ccif-credential-conveyed, then ignored and nothing sent, and 23 further steps [DEC-55]'],
    ['subscriber/5.1.3.5.2/ready.select~sho-service-notice.refused.neg.malformed', 'with ready, when select and then sho-service-notice.refused, then nothing sent, and 22 further steps [TR33812-5.1.3.5.2-r02, DEC-52]'],
    ['subscriber/5.1.3.5.2/requestingToken.request-expired~contract-anew.neg.unexpected', 'with requestingToken, when request-expired and then contract-anew, then ignored and nothing sent, and 18 further steps [DEC-55, TR33812-5.1.3.5.2-r02]'],
    ['subscriber/5.1.3.7.2/transferring.sho-service-notice-of-new~select.ok', 'with transferring, when sho-service-notice-of-new and then select, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.4.1/reprovisioning.sho-service-notice-of-new.aborted~sho-service-notice-of-new.ok', 'with reprovisioning, when sho-service-notice-of-new.aborted and then sho-service-notice-of-new, then nothing sent [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]'],
    ['subscriber/5.1.3.7.4.1/requestingInstruction.owner-instruction~sho-service-notice-of-new.ok', 'with requestingInstruction, when owner-instruction and then sho-service-notice-of-new, then nothing sent, and 16 further steps [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.request-expired~sho-token-refused.ok', 'with requestingToken, when request-expired and then sho-token-refused, then nothing sent, and 15 further steps [AMB-15, DEC-48]'],
    ['subscriber/5.1.3.7.4.2/served.select-other~sho-token-refused.ok', 'with served, when select-other and then sho-token-refused, then nothing sent, and 19 further steps [AMB-15, DEC-48]'],
    ['subscriber/5.1.3.7.4.2/transferring.request-expired~owner-instruction.neg.unexpected', 'with transferring, when request-expired and then owner-instruction, then ignored and nothing sent, and 14 further steps [DEC-90]'],
    ['subscriber/5.1.3.7.4.2/transferring.request-expired~request-expired.ok', 'with transferring, when request-expired and then request-expired, then subscriber.changeParams to shoB sent, and 2 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.3/reprovisioning.request-expired~sho-service-notice-of-new.refused.neg.malformed', 'with reprovisioning, when request-expired and then sho-service-notice-of-new.refused, then nothing sent, and 1 further step [DEC-52, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/reprovisioning.request-expired~sho-token-refused.neg.unexpected', 'with reprovisioning, when request-expired and then sho-token-refused, then ignored and nothing sent, and 14 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.3/reprovisioning.sho-service-notice-of-new.aborted~sho-service-notice-of-new.refused.neg.malformed', 'with reprovisioning, when sho-service-notice-of-new.aborted and then sho-service-notice-of-new.refused, then nothing sent [DEC-52, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction~sho-service-notice-of-new.refused.neg.malformed', 'with requestingInstruction, when owner-instruction and then sho-service-notice-of-new.refused, then nothing sent, and 18 further steps [DEC-52, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/served.contract-anew~owner-instruction-refused.ok', 'with served, when contract-anew and then owner-instruction-refused, then nothing sent, and 19 further steps [DEC-90, AMB-30]'],
    ['subscriber/5.1.3.7.4.3/served.contract-anew~request-expired.ok', 'with served, when contract-anew and then request-expired, then subscriber.instructionRequest to owner sent, and 19 further steps [DEC-55]'],
  ]);
});
