/** Sample inputs of the supplier. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, spoilt } from './sample.js';

const credential = ok('ccif-credential', 'ccif', { type: 'ccif.credential', devId: 'd1' });

const accessCredential = ok('icsp-access-credential', 'icsp', { type: 'icsp.accessCredential', devId: 'd1' });

const configured = ok('m2me-configured', 'm2me', { type: 'm2me.configured', devId: 'd1' });

const issuedPfc = ok('pva-pfc', 'pva', { type: 'pva.pfc', devId: 'd1', signedBy: 'pva' });

const credentialOfIcf = ok('icf-credential', 'icf', { type: 'icf.credential', devId: 'd1' });

export const supplierSamples: readonly SampleInput[] = [
  ok('subscriber-selection-report', 'subscriber', {
    type: 'subscriber.selectionReport',
    shoId: 'A',
    access: '3gpp',
  }),
  ok('make-for-the-icf', 'principal', { type: 'principal.makeForIcf', holds: 'credential', through: 'supplier' }),
  ok('make-for-the-subscriber-to-tell-the-icf', 'principal', {
    type: 'principal.makeForIcf',
    holds: 'credential',
    through: 'subscriber',
  }),
  ok('make-with-vectors-for-an-operator', 'principal', {
    type: 'principal.makeForIcf',
    holds: 'vectors',
    through: 'A',
  }),
  ok('make-with-a-credential-of-the-icf', 'principal', { type: 'principal.makeWithCredentialOfIcf' }),
  credentialOfIcf,
  spoilt(credentialOfIcf, 'otherDevice', { devId: 'd2' }),
  ok('make', 'principal', { type: 'principal.make', initial: 'pcid' }),
  ok('make-for-the-icsp', 'principal', { type: 'principal.make', initial: 'icsp' }),
  ok('make-for-open-access', 'principal', { type: 'principal.make', initial: 'none' }),
  ok('make-without-addresses', 'principal', { type: 'principal.make', initial: 'none', addresses: 'none' }),
  ok('make-for-the-word-of-the-owner', 'principal', { type: 'principal.make', initial: 'pcid', tokens: 'T2' }),
  ok('make-for-the-icsp-and-both-words', 'principal', { type: 'principal.make', initial: 'icsp', tokens: 'T3' }),
  ok('make-for-open-access-and-both-words', 'principal', { type: 'principal.make', initial: 'none', tokens: 'T3' }),
  ok('make-by-reference', 'principal', { type: 'principal.makeWithPfc', form: 'referenced' }),
  ok('make-of-a-group', 'principal', { type: 'principal.makeWithPfc', form: 'grouped' }),
  ok('make-for-the-pva-to-issue', 'principal', { type: 'principal.makeWithPfcFrom', source: 'pva' }),
  ok('make-for-the-subscriber-to-register', 'principal', { type: 'principal.makeWithPfcFrom', source: 'subscriber' }),
  issuedPfc,
  spoilt(issuedPfc, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(issuedPfc, 'otherDevice', { devId: 'd2' }),
  ok('refresh-pfc', 'principal', { type: 'principal.refreshPfc' }),
  ok('make-to-report', 'principal', { type: 'principal.makeWithCredential', conveyedBy: 'supplier' }),
  ok('make-to-convey', 'principal', { type: 'principal.makeWithCredential', conveyedBy: 'subscriber' }),
  credential,
  spoilt(credential, 'otherDevice', { devId: 'd2' }),
  accessCredential,
  spoilt(accessCredential, 'otherDevice', { devId: 'd2' }),
  configured,
  spoilt(configured, 'otherDevice', { devId: 'd2' }),
];
