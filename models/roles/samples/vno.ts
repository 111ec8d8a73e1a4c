/** Sample inputs of the VNO. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, restarted, spoilt } from './sample.js';

const attach = ok('m2me-attach', 'm2me', { type: 'm2me.attach', identity: 'pcid' });

const vector = ok('icf-av-response', 'icf', { type: 'icf.avResponse', identity: 'pcid', result: 'ok', sqn: 1 });

const res = ok('m2me-auth-response', 'm2me', { type: 'm2me.authResponse', result: 'res', sqn: 1, keyed: true });

const autsOut = ok('m2me-auth-sync-failure', 'm2me', {
  type: 'm2me.authResponse',
  result: 'syncFailure',
  sqn: 4,
  keyed: true,
});

export const vnoSamples: readonly SampleInput[] = [
  attach,
  spoilt(attach, 'denied', { identity: 'unroutable' }, 'unroutable'),
  vector,
  spoilt(vector, 'denied', { result: 'unknownPcid' }, 'unknown-pcid'),
  spoilt(vector, 'otherDevice', { identity: 'unknown' }, 'other-pcid'),
  res,
  spoilt(res, 'wrongKey', { keyed: false }),
  spoilt(res, 'denied', { result: 'macFailure' }, 'mac-failure'),
  autsOut,
  spoilt(autsOut, 'corrupt', { keyed: false }),
  ok('m2me-detach', 'm2me', { type: 'm2me.detach' }),
  ok('open-to-drf', 'principal', { type: 'principal.openToDrf' }),
  ok('m2me-request-access', 'm2me', { type: 'm2me.requestAccess' }),
  ok('m2me-release-access', 'm2me', { type: 'm2me.releaseAccess' }),
  ok('lease-expired', 'timer', { type: 'timer.leaseExpired' }),
  restarted,
];
