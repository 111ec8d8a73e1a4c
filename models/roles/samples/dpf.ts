/** Sample inputs of the DPF. */
import type { SampleInput } from '../../../conformance/role.js';
import type { DpfToken, McimObject } from '../../messages/symbols.js';
import { ok, onSequences, restarted, spoilt } from './sample.js';
import { info, tokenAB } from './shared.js';

const object: McimObject = { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'A' };

const provisioningInfo = ok('m2me-provisioning-info', 'm2me', { ...info, type: 'm2me.provisioningInfo' });

const challenge = ok('sho-attest-challenge', 'shoA', { type: 'sho.attestChallenge', sid: 1, nonce: 3, signedBy: 'A' });

const deliver = ok('sho-mcim-deliver', 'shoA', {
  type: 'sho.mcimDeliver',
  sid: 1,
  object,
  authorisation: 'good',
  token: null,
});

const reportAck = ok('sho-report-ack', 'shoA', { type: 'sho.reportAck', sid: 1, status: 'success', signedBy: 'A' });

const reportAckOfOther = ok('sho-report-ack-of-other-session', 'shoA', {
  type: 'sho.reportAck',
  sid: 5,
  status: 'success',
  signedBy: 'A',
});

const order = ok('sho-activation', 'shoA', { type: 'sho.activation', devId: 'd1', sid: 1, ver: 1, signedBy: 'A' });

const orderOfOther = ok('sho-activation-of-other-session', 'shoA', {
  type: 'sho.activation',
  devId: 'd1',
  sid: 5,
  ver: 1,
  signedBy: 'A',
});

const shoAbort = ok('sho-abort', 'shoA', { type: 'sho.abort', sid: 1, signedBy: 'A' });

const installReport = ok('m2me-install-report', 'm2me', {
  type: 'm2me.installReport',
  sid: 1,
  devId: 'd1',
  shoId: 'A',
  status: 'success',
  epoch: 0,
  signedBy: 'tre',
});

const requireIntact = ok('require-intact', 'principal', {
  type: 'principal.requireIntegrity',
  shoId: 'A',
  requires: 'intact',
});

const verification = ok('pva-verification-data', 'pva', {
  type: 'pva.verificationData',
  sid: 1,
  verdict: 'ok',
  info,
  signedBy: 'pva',
});

const packageOrder = ok('sho-package-order', 'shoA', {
  type: 'sho.packageOrder',
  devId: 'd1',
  sid: 1,
  signedBy: 'A',
});

/** A DPF that makes MCIMs: what it has the PVA judge, and what it downloads, does not depend on it. */
const ofMaking: readonly SampleInput[] = onSequences(
  ok('store-rules', 'principal', { type: 'principal.storeRules', shoId: 'A' }),
  ok('store-rules-of-other', 'principal', { type: 'principal.storeRules', shoId: 'B' }),
);

const addressByIcf = ok('icf-device-address', 'icf', { type: 'icf.deviceAddress', identity: 'pcid' });

const addressBySho = ok('sho-device-address', 'shoA', {
  type: 'sho.deviceAddress',
  devId: 'd1',
  shoId: 'A',
  signedBy: 'A',
});

const dpfToken: DpfToken = { devId: 'd1', dpf: 'own', sid: 1, expired: false, signedBy: 'A' };

/** A DPF that calls, and one that has a token to show: neither changes what it does with anything else. */
const ofTalk: readonly SampleInput[] = onSequences(
  addressByIcf,
  spoilt(addressByIcf, 'otherDevice', { identity: 'unknown' }, 'of-unknown-pcid'),
  addressBySho,
  spoilt(addressBySho, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(addressBySho, 'otherDevice', { devId: 'd2' }),
  ok('call-device', 'principal', { type: 'principal.callDevice', devId: 'd1' }),
  ok('sho-mcim-deliver-for-a-token', 'shoA', {
    type: 'sho.mcimDeliver',
    sid: 1,
    object: { ...object, handover: 'withToken' },
    authorisation: 'good',
    token: null,
    dpfToken,
  }),
);

export const dpfSamples: readonly SampleInput[] = [
  ...ofMaking,
  ...ofTalk,
  packageOrder,
  spoilt(packageOrder, 'otherSession', { sid: 5 }),
  spoilt(packageOrder, 'otherDevice', { devId: 'd2' }),
  { ...spoilt(packageOrder, 'otherOperator', { signedBy: 'B' }), from: 'shoB' },
  provisioningInfo,
  ok('m2me-provisioning-info-2', 'm2me', { ...info, type: 'm2me.provisioningInfo', sid: 2, nonce: 2 }),
  spoilt(provisioningInfo, 'otherOperator', { shoId: 'E', sid: 3 }, 'unknown-operator'),
  challenge,
  spoilt(challenge, 'otherSession', { sid: 5 }),
  spoilt(challenge, 'wrongKey', { signedBy: 'rogue' }),
  requireIntact,
  ok('require-genuine', 'principal', { type: 'principal.requireIntegrity', shoId: 'A', requires: 'genuine' }),
  ok('require-intact-of-other', 'principal', { type: 'principal.requireIntegrity', shoId: 'B', requires: 'intact' }),
  verification,
  spoilt(verification, 'denied', { verdict: 'notIntact' }, 'not-intact'),
  spoilt(verification, 'denied', { verdict: 'revoked' }, 'revoked'),
  spoilt(verification, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(verification, 'stale', { signedBy: 'rogue', made: 'outdated' }, 'outdated'),
  spoilt(verification, 'otherSession', { sid: 5 }),
  spoilt(verification, 'replay', { info: { ...info, nonce: 2 } }, 'on-other-attestation'),
  deliver,
  ok('sho-mcim-deliver-with-token', 'shoA', {
    type: 'sho.mcimDeliver',
    sid: 1,
    object,
    authorisation: 'good',
    token: { ...tokenAB, oldSho: 'B', newSho: 'A', signedBy: 'B' },
  }),
  spoilt(deliver, 'missingField', { authorisation: 'none' }, 'unauthorised'),
  spoilt(deliver, 'wrongKey', { authorisation: 'bad' }),
  spoilt(deliver, 'otherDevice', { authorisation: 'bad', made: 'otherDevice' }, 'for-other-device'),
  spoilt(deliver, 'otherSession', { authorisation: 'bad', made: 'otherSession' }, 'for-other-session'),
  spoilt(deliver, 'denied', { authorisation: 'bad', made: 'otherDpf' }, 'for-other-dpf'),
  spoilt(deliver, 'corrupt', { authorisation: 'bad', made: 'otherObject' }, 'for-other-object'),
  spoilt(deliver, 'expired', { authorisation: 'bad', made: 'outdated' }),
  spoilt(deliver, 'expired', { made: 'thisMoment' }, 'in-its-last-moment'),
  spoilt(deliver, 'otherSession', { sid: 5, object: { ...object, sid: 5 } }),
  shoAbort,
  spoilt(shoAbort, 'otherSession', { sid: 5 }),
  { ...spoilt(shoAbort, 'otherOperator', { signedBy: 'B' }), from: 'shoB' },
  installReport,
  spoilt(installReport, 'otherOperator', { shoId: 'E' }, 'unknown-operator'),
  reportAck,
  { ...spoilt(reportAck, 'otherOperator', { signedBy: 'B' }), from: 'shoB' },
  reportAckOfOther,
  spoilt(reportAckOfOther, 'wrongKey', { signedBy: 'rogue' }),
  order,
  { ...spoilt(order, 'otherOperator', { signedBy: 'B' }), from: 'shoB' },
  orderOfOther,
  spoilt(orderOfOther, 'wrongKey', { signedBy: 'rogue' }),
  restarted,
];
