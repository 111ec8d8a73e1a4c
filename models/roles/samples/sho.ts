/**
 * Sample inputs of operator A, which is the first operator of a device, the one it leaves, and the one it changes to.
 */
import type { SampleInput } from '../../../conformance/role.js';
import type { Instruction, Token, ValidationInfo } from '../../messages/symbols.js';
import { ok, restarted, onSequences, spoilt } from './sample.js';
import { policies } from './shared.js';

const info: ValidationInfo = {
  sid: 1,
  devId: 'd1',
  shoId: 'A',
  nonce: 1,
  state: 'expected',
  certificate: 'registeredRoot',
  signedBy: 'tre',
};

/** As the operator changed to: the token of B, which serves the device then. */
const tokenBA: Token = { tid: 1, devId: 'd1', oldSho: 'B', newSho: 'A', epoch: 0, expired: false, signedBy: 'B' };

/** As the operator that is moved to, and as the one that is left. */
const fromBToA: Instruction = { devId: 'd1', oldSho: 'B', newSho: 'A', epoch: 0, signedBy: 'owner' };
const fromAToB: Instruction = { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'owner' };

const contract = ok('subscriber-contract', 'subscriber', {
  type: 'subscriber.contract',
  devId: 'd1',
  shoId: 'A',
  complete: true,
  signedBy: 'subscriber',
});
const activationRequest = ok('subscriber-activation-request', 'subscriber', {
  type: 'subscriber.activationRequest',
  shoId: 'A',
  signedBy: 'subscriber',
});
const relayInfo = ok('dpf-relay-info', 'dpf', { ...info, type: 'dpf.relayInfo' });
const relayInfo2 = ok('dpf-relay-info-2', 'dpf', { ...info, type: 'dpf.relayInfo', sid: 2, nonce: 2 });
const verdict = ok('pva-validation-response', 'pva', {
  type: 'pva.validationResponse',
  sid: 1,
  verdict: 'ok',
  info,
  signedBy: 'pva',
});
const verdict2 = ok('pva-validation-response-2', 'pva', {
  type: 'pva.validationResponse',
  sid: 2,
  verdict: 'ok',
  info: { ...info, sid: 2, nonce: 2 },
  signedBy: 'pva',
});
const packageMade = ok('dpf-package', 'dpf', {
  type: 'dpf.package',
  devId: 'd1',
  sid: 1,
  sealedTo: 'sho',
  signedBy: 'dpf',
});
const packageOfSecond = ok('dpf-package-2', 'dpf', {
  type: 'dpf.package',
  devId: 'd1',
  sid: 2,
  sealedTo: 'sho',
  signedBy: 'dpf',
});
const status = ok('pva-status-response', 'pva', {
  type: 'pva.statusResponse',
  sid: 1,
  status: 'good',
  info,
  asked: 1,
  current: true,
  signedBy: 'pva',
});
const status2 = ok('pva-status-response-2', 'pva', {
  type: 'pva.statusResponse',
  sid: 2,
  status: 'good',
  info: { ...info, sid: 2, nonce: 2 },
  asked: 2,
  current: true,
  signedBy: 'pva',
});
const report = ok('dpf-report-forward', 'dpf', {
  type: 'dpf.reportForward',
  sid: 1,
  devId: 'd1',
  shoId: 'A',
  status: 'success',
  epoch: 0,
  signedBy: 'tre',
});
const report2 = ok('dpf-report-forward-2', 'dpf', {
  type: 'dpf.reportForward',
  sid: 2,
  devId: 'd1',
  shoId: 'A',
  status: 'success',
  epoch: 0,
  signedBy: 'tre',
});
const confirmed = ok('drf-change-confirmed', 'drf', {
  type: 'drf.changeConfirmed',
  devId: 'd1',
  newSho: 'B',
  tid: 1,
  signedBy: 'drf',
});
const params = ok('subscriber-change-params', 'subscriber', {
  type: 'subscriber.changeParams',
  token: tokenBA,
  signedBy: 'subscriber',
});
const tokenRequest = ok('subscriber-token-request', 'subscriber', {
  type: 'subscriber.tokenRequest',
  newSho: 'B',
  signedBy: 'subscriber',
});
const move = ok('subscriber-reprovision-params', 'subscriber', {
  type: 'subscriber.reprovisionParams',
  instruction: fromBToA,
  signedBy: 'subscriber',
});
const departure = ok('m2me-departure-notice', 'm2me', {
  type: 'm2me.departureNotice',
  devId: 'd1',
  shoId: 'A',
  epoch: 0,
  signedBy: 'tre',
});
const departed = ok('drf-departure-confirmed', 'drf', {
  type: 'drf.departureConfirmed',
  devId: 'd1',
  newSho: 'B',
  epoch: 0,
  signedBy: 'drf',
});
const notice = ok('m2me-discard-notice', 'm2me', {
  type: 'm2me.discardNotice',
  tid: 1,
  devId: 'd1',
  epoch: 0,
  attempt: 1,
  signedBy: 'tre',
});
const cancel = ok('m2me-discard-cancel', 'm2me', { type: 'm2me.discardCancel', tid: 1, signedBy: 'tre' });
const attach = ok('m2me-attach', 'm2me', { type: 'm2me.attach', identity: 'A' });
const res = ok('m2me-auth-response', 'm2me', { type: 'm2me.authResponse', result: 'res', sqn: 1, keyed: true });
const sync = ok('m2me-auth-sync-failure', 'm2me', {
  type: 'm2me.authResponse',
  result: 'syncFailure',
  sqn: 4,
  keyed: true,
});

/** Under the owner's token, which this operator has not issued, and under its own with the TRE's signature besides. */
const ownersNotice = ok('m2me-discard-notice-of-the-owner', 'm2me', {
  type: 'm2me.discardNotice',
  tid: 5,
  devId: 'd1',
  epoch: 0,
  attempt: 1,
  mode: 'T2',
  signedBy: 'tre',
});
const ownersCancel = ok('m2me-discard-cancel-of-the-owner', 'm2me', {
  type: 'm2me.discardCancel',
  tid: 5,
  mode: 'T2',
  signedBy: 'tre',
});

const downloadRefused = ok('dpf-download-refused', 'dpf', {
  type: 'dpf.downloadRefused',
  sid: 1,
  verdict: 'revoked',
  info,
  signedBy: 'pva',
});

/** Passed on whatever the state: along sequences alone. */
const conveyMaterial = onSequences(
  ok('supplier-convey-material', 'supplier', {
    type: 'supplier.conveyMaterial',
    material: { devId: 'd1', holds: 'vectors', sealedTo: 'icf', signedBy: 'supplier' },
  }),
);

export const shoSamples: readonly SampleInput[] = [
  ...policies,
  ...conveyMaterial,
  contract,
  spoilt(contract, 'missingField', { complete: false }),
  spoilt(contract, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(contract, 'otherOperator', { shoId: 'B' }),
  ok('subscriber-contract-for-later', 'subscriber', {
    type: 'subscriber.contract',
    devId: 'd1',
    shoId: 'A',
    complete: true,
    activation: 'later',
    signedBy: 'subscriber',
  }),
  activationRequest,
  spoilt(activationRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(activationRequest, 'otherOperator', { shoId: 'B' }),
  ok('drf-contract-registered', 'drf', { type: 'drf.contractRegistered', devId: 'd1' }),
  ok('drf-contract-refused', 'drf', { type: 'drf.contractRefused', devId: 'd1' }),
  relayInfo,
  relayInfo2,
  ok('dpf-relay-info-challenged', 'dpf', { ...info, type: 'dpf.relayInfo', nonce: 3 }),
  spoilt(relayInfo, 'replay', { nonce: 0 }, 'no-nonce'),
  spoilt(relayInfo2, 'replay', { nonce: 1 }, 'used-nonce'),
  spoilt(relayInfo2, 'otherDevice', { devId: 'd2' }),
  spoilt(relayInfo2, 'otherOperator', { shoId: 'B' }),
  verdict,
  verdict2,
  ok('pva-validation-response-challenged', 'pva', {
    type: 'pva.validationResponse',
    sid: 1,
    verdict: 'ok',
    info: { ...info, nonce: 3 },
    signedBy: 'pva',
  }),
  spoilt(verdict2, 'denied', { verdict: 'notGenuine' }, 'not-genuine'),
  spoilt(verdict, 'replay', { info: { ...info, nonce: 2 } }, 'on-other-attestation'),
  spoilt(verdict, 'denied', { verdict: 'notIntact' }, 'not-intact'),
  spoilt(verdict, 'denied', { verdict: 'revoked' }, 'revoked'),
  spoilt(verdict, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(verdict, 'stale', { signedBy: 'rogue', made: 'outdated' }, 'outdated'),
  spoilt(verdict, 'stale', { signedBy: 'rogue', made: 'notYetValid' }, 'not-yet-valid'),
  spoilt(verdict, 'stale', { made: 'thisMoment' }, 'in-its-last-moment'),
  spoilt(verdict, 'otherDevice', { verdict: 'notGenuine', made: 'otherDevice' }, 'on-other-device-same-tre'),
  spoilt(verdict, 'otherDevice', { verdict: 'notGenuine', made: 'otherTre' }, 'on-other-tre'),
  spoilt(verdict, 'corrupt', { verdict: 'notGenuine', made: 'brokenKey' }, 'with-a-key-that-is-none'),
  spoilt(verdict, 'otherSession', { sid: 5 }),
  ok('require-status', 'principal', { type: 'principal.requireStatus' }),
  ...onSequences(
    ok('keep-mcim', 'principal', { type: 'principal.keepMcim' }),
    ok('delegate-packages', 'principal', { type: 'principal.delegatePackages' }),
    packageMade,
    spoilt(packageMade, 'wrongKey', { signedBy: 'rogue' }),
    spoilt(packageMade, 'corrupt', { sealedTo: 'other' }, 'sealed-to-other'),
    spoilt(packageMade, 'otherSession', { sid: 5 }),
    spoilt(packageMade, 'otherDevice', { devId: 'd2' }),
    packageOfSecond,
  ),
  status,
  status2,
  spoilt(status2, 'denied', { status: 'revoked' }, 'revoked'),
  spoilt(status, 'denied', { status: 'revoked' }, 'revoked'),
  spoilt(status, 'denied', { status: 'unknown' }, 'unknown'),
  spoilt(status, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(status, 'replay', { asked: 7 }, 'to-another-request'),
  spoilt(status, 'replay', { info: { ...info, nonce: 2 } }, 'on-other-attestation'),
  spoilt(status, 'stale', { current: false, made: 'outdated' }, 'outdated'),
  spoilt(status, 'stale', { current: false, made: 'notYetValid' }, 'not-yet-valid'),
  spoilt(status, 'stale', { made: 'thisMoment' }, 'in-its-last-moment'),
  spoilt(status, 'otherSession', { sid: 5 }),
  downloadRefused,
  spoilt(downloadRefused, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(downloadRefused, 'otherSession', { sid: 5 }),
  spoilt(downloadRefused, 'denied', { verdict: 'ok' }, 'of-a-good-device'),
  report,
  report2,
  ...onSequences(
    spoilt(report2, 'denied', { status: 'objectRefused' }, 'object-refused'),
    ok('dpf-download-refused-2', 'dpf', {
      type: 'dpf.downloadRefused',
      sid: 2,
      verdict: 'revoked',
      info: { ...info, sid: 2, nonce: 2 },
      signedBy: 'pva',
    }),
  ),
  spoilt(report, 'denied', { status: 'installFailed' }, 'install-failed'),
  spoilt(report, 'denied', { status: 'objectRefused' }, 'object-refused'),
  spoilt(report, 'denied', { status: 'reverted' }, 'reverted'),
  spoilt(report, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(report, 'otherSession', { sid: 5 }),
  spoilt(report, 'otherOperator', { sid: 5, made: 'otherOperator' }),
  ok('drf-registration-ack', 'drf', { type: 'drf.registrationAck' }),
  ok('drf-pending-withdrawn', 'drf', { type: 'drf.pendingWithdrawn' }),
  ok('drf-params-refused', 'drf', { type: 'drf.paramsRefused' }),
  confirmed,
  spoilt(confirmed, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(confirmed, 'otherOperator', { newSho: 'A' }),
  spoilt(confirmed, 'otherDevice', { devId: 'd2' }),
  spoilt(confirmed, 'replay', { tid: 5 }, 'of-other-token'),
  ok('drf-bootstrap', 'drf', {
    type: 'drf.bootstrap',
    devId: 'd1',
    shoId: 'B',
    ctr: 1,
    nonce: 1,
    expired: false,
    signedBy: 'drf',
  }),
  params,
  spoilt(params, 'missingField', { token: null }),
  spoilt(params, 'otherOperator', { token: { ...tokenBA, newSho: 'B' } }),
  spoilt(params, 'otherDevice', { token: { ...tokenBA, devId: 'd2' } }),
  spoilt(params, 'otherDevice', { token: { ...tokenBA, devId: 'd2', made: 'otherDevice' } }, 'other-device-same-tre'),
  spoilt(params, 'otherDevice', { token: { ...tokenBA, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(params, 'wrongKey', { signedBy: 'rogue' }),
  tokenRequest,
  spoilt(tokenRequest, 'wrongKey', { signedBy: 'rogue' }),
  notice,
  spoilt(notice, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(notice, 'replay', { tid: 5 }, 'other-token'),
  spoilt(notice, 'replay', { tid: 5, carries: 'another', made: 'otherTid' }, 'names-other-token'),
  spoilt(notice, 'replay', { tid: 5, carries: 'another', made: 'otherToken' }, 'carries-other-token'),
  spoilt(notice, 'stale', { epoch: 3 }),
  ok('m2me-discard-notice-of-both', 'm2me', {
    type: 'm2me.discardNotice',
    tid: 1,
    devId: 'd1',
    epoch: 0,
    attempt: 1,
    mode: 'T3',
    signedBy: 'tre',
  }),
  ownersNotice,
  spoilt(ownersNotice, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(ownersNotice, 'stale', { epoch: 3 }),
  spoilt(ownersNotice, 'replay', { tid: 1 }, 'under-an-id-that-was-issued'),
  spoilt(
    ownersNotice,
    'otherDevice',
    { tid: 1, mode: 'T3', carries: 'another', made: 'otherDevice' },
    'for-another-device',
  ),
  spoilt(
    ownersNotice,
    'otherOperator',
    { tid: 1, mode: 'T3', carries: 'another', made: 'otherOperator' },
    'to-leave-another-operator',
  ),
  spoilt(notice, 'denied', { tid: 1, carries: 'another', made: 'rogueToken' }, 'with-a-token-of-nobody'),
  ownersCancel,
  spoilt(ownersCancel, 'wrongKey', { signedBy: 'rogue' }),
  cancel,
  spoilt(cancel, 'wrongKey', { signedBy: 'rogue' }),
  ok('m2me-discard-cancel-of-another-token', 'm2me', { type: 'm2me.discardCancel', tid: 5, signedBy: 'tre' }),
  move,
  spoilt(move, 'otherOperator', { instruction: { ...fromBToA, newSho: 'B' } }),
  spoilt(move, 'otherDevice', { instruction: { ...fromBToA, devId: 'd2' } }),
  spoilt(move, 'otherDevice', { instruction: { ...fromBToA, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(
    move,
    'otherDevice',
    { instruction: { ...fromBToA, devId: 'd2', made: 'otherDevice' } },
    'other-device-on-this-tre',
  ),
  spoilt(move, 'wrongKey', { signedBy: 'rogue' }),
  ok('drf-instruction', 'drf', { type: 'drf.instruction', instruction: fromAToB }),
  departure,
  spoilt(departure, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(departure, 'otherDevice', { devId: 'd2' }),
  spoilt(departure, 'otherOperator', { shoId: 'B' }),
  spoilt(departure, 'stale', { epoch: 3 }),
  departed,
  spoilt(departed, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(departed, 'otherDevice', { devId: 'd2' }),
  spoilt(departed, 'otherOperator', { newSho: 'A' }),
  spoilt(departed, 'stale', { epoch: 3 }),
  attach,
  spoilt(attach, 'denied', { identity: 'unknown' }, 'unknown-identity'),
  res,
  spoilt(res, 'wrongKey', { keyed: false }),
  spoilt(res, 'denied', { result: 'macFailure' }, 'mac-failure'),
  sync,
  spoilt(sync, 'corrupt', { keyed: false }),
  ok('register-expired', 'timer', { type: 'timer.registerExpired' }),
  ok('retention-expired', 'timer', { type: 'timer.retentionExpired' }),
  ok('coverage-lost', 'env', { type: 'env.coverageLost' }),
  ok('coverage-regained', 'env', { type: 'env.coverageRegained' }),
  restarted,
  ...onSequences(
    ok('grant-tokens', 'principal', { type: 'principal.grantTokens' }),
    ok('tell-address', 'principal', { type: 'principal.tellAddress' }),
  ),
];
