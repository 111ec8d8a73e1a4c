/**
 * subscriber: every pair of transitions, many to a test. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 ceba52d41a712887213c75785215607b21630f592050052914e7f9c18245cd3d
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: every pair of transitions, many to a test', () => {
  table([
    ['subscriber/5.1.3.3.1/awaitingService.request-expired~sho-service-notice-installed.ok', 'with awaitingService, when request-expired and then sho-service-notice-installed, then nothing sent, and 20 further steps [TR33812-5.1.3.3.1-o04, DEC-103, DEC-52]'],
    ['subscriber/5.1.3.3.1/awaitingService.sho-service-notice.aborted~sho-service-notice-installed.ok', 'with awaitingService, when sho-service-notice.aborted and then sho-service-notice-installed, then nothing sent, and 20 further steps [TR33812-5.1.3.3.1-o04, DEC-103, DEC-52]'],
    ['subscriber/5.1.3.3.1/contracting.sho-contract-confirmed~sho-service-notice-installed.ok', 'with contracting, when sho-contract-confirmed and then sho-service-notice-installed, then nothing sent, and 21 further steps [TR33812-5.1.3.3.1-o04, DEC-103, DEC-52]'],
    ['subscriber/5.1.3.4.1/conveying.request-expired~sho-contract-confirmed.neg.unexpected', 'with conveying, when request-expired and then sho-contract-confirmed, then ignored and nothing sent, and 8 further steps [DEC-52, DEC-55]'],
    ['subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential~ccif-credential-conveyed.ok', 'with noDevice, when supplier-supply-with-credential and then ccif-credential-conveyed, then nothing sent, and 23 further steps [TR33812-5.1.3.4.1-o10, DEC-80]'],
    ['subscriber/5.1.3.5.2/activating.request-expired~request-expired.ok', 'with activating, when request-expired and then request-expired, then subscriber.activationRequest to shoA sent, and 2 further steps [TR33812-5.1.3.5.2-o05, DEC-102, DEC-55]'],
    ['subscriber/5.1.3.5.2/activating.request-expired~sho-contract-confirmed.neg.unexpected', 'with activating, when request-expired and then sho-contract-confirmed, then ignored and nothing sent, and 7 further steps [DEC-52, DEC-55]'],
    ['subscriber/5.1.3.5.2/awaitingService.sho-service-notice.aborted~sho-service-notice.ok', 'with awaitingService, when sho-service-notice.aborted and then sho-service-notice, then nothing sent, and 20 further steps [DEC-52, TR33812-5.1.3.5.2-r01]'],
    ['subscriber/5.1.3.5.2/contracting.request-expired~select.neg.unexpected', 'with contracting, when request-expired and then select, then ignored and nothing sent, and 21 further steps [DEC-55, TR33812-5.1.3.5.2-r02]'],
    ['subscriber/5.1.3.5.2/contracting.request-expired~sho-contract-confirmed.neg.unexpected', 'with contracting, when request-expired and then sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]'],
    ['subscriber/5.1.3.5.2/contracting.request-expired~sho-service-notice.refused.neg.malformed', 'with contracting, when request-expired and then sho-service-notice.refused, then nothing sent [TR33812-5.1.3.5.2-r02, DEC-52]'],
    ['subscriber/5.1.3.5.2/contracting.sho-contract-confirmed~sho-service-notice.ok', 'with contracting, when sho-contract-confirmed and then sho-service-notice, then nothing sent, and 21 further steps [DEC-52, TR33812-5.1.3.5.2-r01]'],
    ['subscriber/5.1.3.5.2/noDevice.supplier-supply-with-credential~activate.neg.unexpected', 'with noDevice, when supplier-supply-with-credential and then activate, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.5.2-o05, DEC-102]'],
    ['subscriber/5.1.3.5.2/noDevice.supplier-supply~activate.neg.unexpected', 'with noDevice, when supplier-supply and then activate, then ignored and nothing sent, and 23 further steps [TR33812-5.1.3.5.2-o05, DEC-102]'],
    ['subscriber/5.1.3.5.2/ready.select~sho-contract-confirmed.ok', 'with ready, when select and then sho-contract-confirmed, then subscriber.powerOn to m2me sent, and 22 further steps [TR33812-5.1.3.5.2-r01, AMB-05, DEC-52]'],
    ['subscriber/5.1.3.5.2/ready.select~sho-service-notice.refused.neg.malformed', 'with ready, when select and then sho-service-notice.refused, then nothing sent, and 22 further steps [TR33812-5.1.3.5.2-r02, DEC-52]'],
    ['subscriber/5.1.3.7.2/activating.sho-service-notice~select-other-by-owner.ok', 'with activating, when sho-service-notice and then select-other-by-owner, then subscriber.authorisationRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.2/awaitingService.sho-service-notice~select-other-by-both.ok', 'with awaitingService, when sho-service-notice and then select-other-by-both, then subscriber.tokenRequest to shoA sent, and 20 further steps [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/awaitingService.sho-service-notice~select-other-by-owner.ok', 'with awaitingService, when sho-service-notice and then select-other-by-owner, then subscriber.authorisationRequest to owner sent, and 20 further steps [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.2/reprovisioning.sho-service-notice-of-new~select-same-by-both.ok', 'with reprovisioning, when sho-service-notice-of-new and then select-same-by-both, then subscriber.tokenRequest to shoB sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/reprovisioning.sho-service-notice-of-new~select-same-by-owner.ok', 'with reprovisioning, when sho-service-notice-of-new and then select-same-by-owner, then subscriber.authorisationRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.2/requestingAuthority.owner-authorisation-refused~select-other-by-both.ok', 'with requestingAuthority, when owner-authorisation-refused and then select-other-by-both, then subscriber.tokenRequest to shoA sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/requestingAuthority.owner-authorisation-refused~select-other.ok', 'with requestingAuthority, when owner-authorisation-refused and then select-other, then subscriber.tokenRequest to shoA sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15]'],
    ['subscriber/5.1.3.7.2/requestingInstruction.owner-instruction-refused~select-other-by-owner.ok', 'with requestingInstruction, when owner-instruction-refused and then select-other-by-owner, then subscriber.authorisationRequest to owner sent, and 18 further steps [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.2/transferring.sho-service-notice-of-new.aborted~select-other-by-owner.ok', 'with transferring, when sho-service-notice-of-new.aborted and then select-other-by-owner, then subscriber.authorisationRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.2/transferring.sho-service-notice-of-new~select-same-by-owner.ok', 'with transferring, when sho-service-notice-of-new and then select-same-by-owner, then subscriber.authorisationRequest to owner sent [TR33812-5.1.3.7.2-p06, TR33812-5.1.3.5.2-r02, AMB-15, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.4.1/requestingAuthority.owner-token~sho-service-notice-of-new.ok', 'with requestingAuthority, when owner-token and then sho-service-notice-of-new, then nothing sent, and 1 further step [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]'],
    ['subscriber/5.1.3.7.4.1/requestingInstruction.owner-instruction~sho-service-notice-of-new.ok', 'with requestingInstruction, when owner-instruction and then sho-service-notice-of-new, then nothing sent, and 18 further steps [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]'],
    ['subscriber/5.1.3.7.4.1/requestingToken.sho-token~sho-service-notice-of-new.ok', 'with requestingToken, when sho-token and then sho-service-notice-of-new, then nothing sent, and 16 further steps [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]'],
    ['subscriber/5.1.3.7.4.2/awaitingService.request-expired~owner-token.neg.unexpected', 'with awaitingService, when request-expired and then owner-token, then ignored and nothing sent, and 20 further steps [DEC-50, TR33812-5.1.3.7.4.2-s01b]'],
    ['subscriber/5.1.3.7.4.2/requestingAuthority.owner-token~sho-service-notice-of-new.aborted.neg.denied', 'with requestingAuthority, when owner-token and then sho-service-notice-of-new.aborted, then nothing sent, and 1 further step [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.7.4.2/requestingAuthority.request-expired~request-expired.ok', 'with requestingAuthority, when request-expired and then request-expired, then subscriber.authorisationRequest to owner sent, and 1 further step [DEC-55]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.request-expired~sho-token.ok', 'with requestingToken, when request-expired and then sho-token, then subscriber.authorisationRequest to owner sent, and 15 further steps [AMB-15, DEC-81, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.request-expired~sho-token.sho=A.target=B.ok', 'with requestingToken, when request-expired and then sho-token, then subscriber.changeParams to shoB sent, and 18 further steps [TR33812-5.1.3.7.4.2-s01a, TR33812-5.1.3.7.4.2-s01b, TR33812-5.1.3.5.2-r03]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.sho-token~owner-authorisation-refused.ok', 'with requestingToken, when sho-token and then owner-authorisation-refused, then nothing sent, and 1 further step [AMB-15, AMB-30, DEC-82]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.sho-token~sho-service-notice-of-new.aborted.neg.denied', 'with requestingToken, when sho-token and then sho-service-notice-of-new.aborted, then nothing sent, and 16 further steps [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.7.4.2/served.select-other-by-both~sho-token-refused.ok', 'with served, when select-other-by-both and then sho-token-refused, then nothing sent, and 19 further steps [AMB-15, DEC-48]'],
    ['subscriber/5.1.3.7.4.2/served.select-other-by-both~sho-token.ok', 'with served, when select-other-by-both and then sho-token, then subscriber.authorisationRequest to owner sent, and 19 further steps [AMB-15, DEC-81, TR33812-5.1.3.7.4.2-s01d]'],
    ['subscriber/5.1.3.7.4.2/served.select-other~request-expired.ok', 'with served, when select-other and then request-expired, then subscriber.tokenRequest to shoA sent, and 19 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.2/transferring.request-expired~sho-service-notice-of-new.aborted.neg.denied', 'with transferring, when request-expired and then sho-service-notice-of-new.aborted, then nothing sent, and 1 further step [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.7.4.3/reprovisioning.request-expired~sho-service-notice-of-new.aborted.neg.denied', 'with reprovisioning, when request-expired and then sho-service-notice-of-new.aborted, then nothing sent, and 3 further steps [DEC-52, AMB-12, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/reprovisioning.request-expired~sho-service-notice-of-new.refused.neg.malformed', 'with reprovisioning, when request-expired and then sho-service-notice-of-new.refused, then nothing sent, and 1 further step [DEC-52, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/reprovisioning.sho-service-notice-of-new.aborted~request-expired.ok', 'with reprovisioning, when sho-service-notice-of-new.aborted and then request-expired, then subscriber.reprovisionParams to shoB sent, and 2 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction~sho-service-notice-of-new.aborted.neg.denied', 'with requestingInstruction, when owner-instruction and then sho-service-notice-of-new.aborted, then nothing sent, and 18 further steps [DEC-52, AMB-12, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction~sho-service-notice-of-new.refused.neg.malformed', 'with requestingInstruction, when owner-instruction and then sho-service-notice-of-new.refused, then nothing sent, and 18 further steps [DEC-52, DEC-91]'],
    ['subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction~sho-token-refused.neg.unexpected', 'with requestingInstruction, when owner-instruction and then sho-token-refused, then ignored and nothing sent, and 18 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.3/requestingInstruction.request-expired~request-expired.ok', 'with requestingInstruction, when request-expired and then request-expired, then subscriber.instructionRequest to owner sent, and 11 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.3/served.contract-anew~owner-instruction-refused.ok', 'with served, when contract-anew and then owner-instruction-refused, then nothing sent, and 19 further steps [DEC-90, AMB-30]'],
    ['subscriber/5.1.3.7.4.3/served.contract-anew~request-expired.ok', 'with served, when contract-anew and then request-expired, then subscriber.instructionRequest to owner sent, and 19 further steps [DEC-55]'],
    ['subscriber/5.1.3.7.4.3/served.contract-anew~sho-contract-confirmed.neg.unexpected', 'with served, when contract-anew and then sho-contract-confirmed, then ignored and nothing sent, and 19 further steps [DEC-52, DEC-55]'],
  ]);
});
