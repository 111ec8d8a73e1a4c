/**
 * subscriber: every pair of transitions, many to a test. 12 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 28ee7cbc3624dd615439cc0f9722d026efbdeb397802ef1217155753059c6710
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: every pair of transitions, many to a test', () => {
  table([
    ['subscriber/5.1.3.5.2/awaitingService.sho-service-notice.aborted~sho-service-notice.aborted.neg.denied', 'with awaitingService, when sho-service-notice.aborted and then sho-service-notice.aborted, then nothing sent [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.5.2/contracting.request-expired~sho-service-notice.refused.neg.malformed', 'with contracting, when request-expired and then sho-service-notice.refused, then nothing sent [TR33812-5.1.3.5.2-r02, DEC-52]'],
    ['subscriber/5.1.3.5.2/contracting.sho-contract-confirmed~sho-service-notice.aborted.neg.denied', 'with contracting, when sho-contract-confirmed and then sho-service-notice.aborted, then nothing sent, and 21 further steps [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.5.2/contracting.sho-contract-confirmed~sho-service-notice.ok', 'with contracting, when sho-contract-confirmed and then sho-service-notice, then nothing sent, and 21 further steps [DEC-52, TR33812-5.1.3.5.2-r01]'],
    ['subscriber/5.1.3.5.2/noDevice.supplier-supply~sho-contract-confirmed.neg.unexpected', 'with noDevice, when supplier-supply and then sho-contract-confirmed, then ignored and nothing sent, and 23 further steps [DEC-52, DEC-55]'],
    ['subscriber/5.1.3.5.2/ready.select-other~sho-contract-confirmed.neg.unexpected', 'with ready, when select-other and then sho-contract-confirmed, then ignored and nothing sent, and 3 further steps [DEC-52, DEC-55]'],
    ['subscriber/5.1.3.5.2/ready.select~sho-service-notice.refused.neg.malformed', 'with ready, when select and then sho-service-notice.refused, then nothing sent, and 22 further steps [TR33812-5.1.3.5.2-r02, DEC-52]'],
    ['subscriber/5.1.3.7.4.1/requestingToken.sho-token~sho-service-notice-of-new.ok', 'with requestingToken, when sho-token and then sho-service-notice-of-new, then nothing sent, and 7 further steps [DEC-52, TR33812-5.1.3.7.4.1-n01, TR33812-5.1.3.2-p08]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.request-expired~request-expired.ok', 'with requestingToken, when request-expired and then request-expired, then subscriber.tokenRequest to shoA sent, and 1 further step [DEC-55]'],
    ['subscriber/5.1.3.7.4.2/requestingToken.sho-token~sho-service-notice-of-new.aborted.neg.denied', 'with requestingToken, when sho-token and then sho-service-notice-of-new.aborted, then nothing sent, and 7 further steps [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.7.4.2/transferring.request-expired~sho-service-notice-of-new.aborted.neg.denied', 'with transferring, when request-expired and then sho-service-notice-of-new.aborted, then nothing sent [DEC-52, AMB-12]'],
    ['subscriber/5.1.3.7.4.2/transferring.request-expired~sho-token.neg.unexpected', 'with transferring, when request-expired and then sho-token, then ignored and nothing sent, and 4 further steps [DEC-50, TR33812-5.1.3.7.4.2-s01b]'],
  ]);
});
