/** Sample inputs of the CCIF. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, restarted, spoilt } from './sample.js';
import { another, sealed } from './shared.js';

const conveyCredential = ok('subscriber-convey-credential', 'subscriber', {
  type: 'subscriber.conveyCredential',
  credential: sealed,
});

const reportCredential = ok('supplier-report-credential', 'supplier', {
  type: 'supplier.reportCredential',
  devId: 'd1',
});

const credentialRequest = ok('icf-credential-request', 'icf', { type: 'icf.credentialRequest', identity: 'pcid' });

export const ccifSamples: readonly SampleInput[] = [
  restarted,
  ok('supplier-request-credential', 'supplier', { type: 'supplier.requestCredential', devId: 'd1' }),
  reportCredential,
  another(reportCredential, { made: 'otherKey' }, 'another-key'),
  another(reportCredential, { devId: 'd2' }, 'another-device'),
  conveyCredential,
  another(conveyCredential, { credential: { ...sealed, made: 'otherKey' } }, 'another-key'),
  another(conveyCredential, { credential: { ...sealed, devId: 'd2' } }, 'another-device'),
  spoilt(conveyCredential, 'wrongKey', { credential: { ...sealed, signedBy: 'rogue' } }),
  spoilt(conveyCredential, 'corrupt', { credential: { ...sealed, sealedTo: 'other' } }, 'sealed-to-other'),
  credentialRequest,
  spoilt(credentialRequest, 'denied', { identity: 'unknown' }, 'unknown-pcid'),
];
