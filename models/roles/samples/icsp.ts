/** Sample inputs of the ICSP. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, restarted, spoilt } from './sample.js';

const accessProof = ok('m2me-access-proof', 'm2me', { type: 'm2me.accessProof', nonce: 1, keyed: true });

export const icspSamples: readonly SampleInput[] = [
  ok('provide-authenticated-access', 'principal', { type: 'principal.provideAccess', access: 'authenticated' }),
  ok('provide-open-access', 'principal', { type: 'principal.provideAccess', access: 'open' }),
  ok('supplier-request-access-credential', 'supplier', { type: 'supplier.requestAccessCredential', devId: 'd1' }),
  ok('m2me-request-access', 'm2me', { type: 'm2me.requestAccess' }),
  accessProof,
  spoilt(accessProof, 'wrongKey', { keyed: false }),
  spoilt(accessProof, 'denied', { keyed: false, made: 'otherAccount' }, 'unknown-account'),
  spoilt(accessProof, 'replay', { nonce: 5 }, 'of-other-challenge'),
  ok('m2me-release-access', 'm2me', { type: 'm2me.releaseAccess' }),
  restarted,
];
