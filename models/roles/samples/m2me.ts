/** Sample inputs of the M2ME, whose TRE the tester plays. */
import type { SampleInput } from '../../../conformance/role.js';
import type { Message } from '../../messages/messages.js';
import type { BootPhase, DpfToken, Identity, ShoId, ValidationInfo } from '../../messages/symbols.js';
import { m2meAddresses } from './addresses.js';
import { ok, onSequences, spoilt } from './sample.js';
import { command, fromAToB as instruction, objectB, tokenAB as token, tokenOfTre as byTre } from './shared.js';

const info: ValidationInfo = {
  sid: 1,
  devId: 'd1',
  shoId: 'B',
  nonce: 1,
  state: 'expected',
  certificate: 'registeredRoot',
  signedBy: 'tre',
};

const boot = (phase: BootPhase, identity: Identity | 'none', old: ShoId | null): SampleInput =>
  ok(`tre-boot-state-${phase}`, 'tre', { type: 'tre.bootState', phase, identity, old });

/** Where the first access is no 3GPP access. */
const bootWithoutPcid = (phase: BootPhase): SampleInput => {
  const { event } = boot(phase, 'none', null);
  return { id: `tre-boot-state-${phase}-without-pcid`, from: 'tre', event, op: 'ok' };
};

const chunk1 = ok('dpf-chunk-1', 'dpf', {
  type: 'dpf.chunk',
  sid: 1,
  seq: 1,
  object: { ...objectB, sid: 1 },
  token: null,
});

const chunk2 = ok('dpf-chunk-2', 'dpf', {
  type: 'dpf.chunk',
  sid: 1,
  seq: 2,
  object: { ...objectB, sid: 1 },
  token,
});

const reportAck = ok('dpf-report-ack', 'dpf', { type: 'dpf.reportAck', sid: 1, status: 'success', signedBy: 'B' });

const shown: DpfToken = { devId: 'd1', dpf: 'own', sid: 1, expired: false, signedBy: 'B' };

/** What the object wants, the host cannot see. */
const withToken = ({ id, event }: SampleInput): SampleInput =>
  ok(`${id}-with-token`, 'dpf', {
    ...event,
    dpfToken: shown,
  } as unknown as Message);

export const m2meSamples: readonly SampleInput[] = [
  ...onSequences(ok('dpf-call', 'dpf', { type: 'dpf.call' }), withToken(chunk1), withToken(chunk2)),
  ok('supplier-configure', 'supplier', { type: 'supplier.configure', devId: 'd1', initial: 'pcid' }),
  ok('tre-factory-loaded', 'tre', { type: 'tre.factoryLoaded', devId: 'd1' }),
  ok('subscriber-power-on', 'subscriber', { type: 'subscriber.powerOn' }),
  ok('power-cut', 'env', { type: 'env.powerCut' }),
  ok('power-restored', 'env', { type: 'env.powerRestored' }),
  boot('pristine', 'pcid', null),
  ok('tre-boot-state-pristine-kept', 'tre', { type: 'tre.bootState', phase: 'pristine', identity: 'pcid', old: 'A' }),
  boot('failed', 'pcid', null),
  boot('installed', 'pcid', null),
  bootWithoutPcid('pristine'),
  bootWithoutPcid('failed'),
  bootWithoutPcid('installed'),
  boot('active', 'A', 'A'),
  boot('intent', 'A', 'A'),
  boot('swapped', 'B', 'A'),
  boot('unconfirmed', 'B', 'A'),
  boot('reported', 'B', 'A'),
  boot('cancelling', 'A', 'A'),
  ok('vno-auth-request', 'vno', { type: 'vno.authRequest', sqn: 1, mac: 'good' }),
  ok('vno-attach-accept', 'vno', { type: 'vno.attachAccept' }),
  ok('open-network-found', 'env', { type: 'env.openNetworkFound' }),
  ok('vno-attach-reject', 'vno', { type: 'vno.attachReject', cause: 'unknownIdentity' }),
  ok('icsp-auth-request', 'icsp', { type: 'icsp.authRequest', nonce: 1 }),
  ok('icsp-access-accept', 'icsp', { type: 'icsp.accessAccept' }),
  ok('icsp-access-reject', 'icsp', { type: 'icsp.accessReject' }),
  ...m2meAddresses,
  ok('tre-access-proof', 'tre', { type: 'tre.accessProof', nonce: 1, keyed: true }),
  ok('tre-discovery', 'tre', { type: 'tre.discovery', devId: 'd1', after: 0, signedBy: 'tre' }),
  ok('sho-a-auth-request', 'shoA', { type: 'sho.authRequest', sqn: 1, mac: 'good', shoId: 'A' }),
  ok('sho-a-attach-accept', 'shoA', { type: 'sho.attachAccept', shoId: 'A' }),
  ok('sho-a-attach-reject', 'shoA', { type: 'sho.attachReject', cause: 'unknownIdentity', shoId: 'A' }),
  ok('sho-a-page', 'shoA', { type: 'sho.page', shoId: 'A' }),
  ok('sho-a-attach-reject-auth-failed', 'shoA', { type: 'sho.attachReject', cause: 'authFailed', shoId: 'A' }),
  ok('tre-aka-res', 'tre', { type: 'tre.akaResult', result: 'res', sqn: 1, keyed: true }),
  ok('tre-aka-mac-failure', 'tre', { type: 'tre.akaResult', result: 'macFailure', sqn: 0, keyed: true }),
  ok('tre-aka-sync-failure', 'tre', { type: 'tre.akaResult', result: 'syncFailure', sqn: 4, keyed: true }),
  ok('drf-bootstrap', 'drf', {
    type: 'drf.bootstrap',
    devId: 'd1',
    shoId: 'B',
    ctr: 1,
    nonce: 1,
    expired: false,
    signedBy: 'drf',
  }),
  ok('owner-token-command', 'owner', { type: 'owner.tokenCommand', command, consent: null }),
  ok('tre-token', 'tre', { type: 'tre.token', token: byTre }),
  ok('tre-session-opened', 'tre', { ...info, type: 'tre.sessionOpened' }),
  ok('tre-refused', 'tre', { type: 'tre.refused', cause: 'badSignature' }),
  ok('dpf-attest-challenge', 'dpf', { type: 'dpf.attestChallenge', sid: 1, nonce: 3, signedBy: 'B' }),
  chunk1,
  chunk2,
  spoilt(chunk1, 'otherSession', { sid: 5 }),
  spoilt(chunk2, 'otherSession', { sid: 5 }),
  ok('dpf-abort', 'dpf', { type: 'dpf.abort', sid: 1, signedBy: 'B' }),
  ok('tre-abort-verified', 'tre', { type: 'tre.abortVerified' }),
  ok('tre-staged', 'tre', { type: 'tre.staged', shoId: 'B' }),
  ok('tre-installed', 'tre', { type: 'tre.installed' }),
  ok('tre-install-failed', 'tre', { type: 'tre.installFailed' }),
  ok('tre-report-success', 'tre', {
    type: 'tre.report',
    sid: 1,
    devId: 'd1',
    shoId: 'B',
    status: 'success',
    epoch: 0,
    signedBy: 'tre',
  }),
  ok('tre-report-install-failed', 'tre', {
    type: 'tre.report',
    sid: 1,
    devId: 'd1',
    shoId: 'B',
    status: 'installFailed',
    epoch: 0,
    signedBy: 'tre',
  }),
  ok('tre-report-vetoed', 'tre', {
    type: 'tre.report',
    sid: 1,
    devId: 'd1',
    shoId: 'B',
    status: 'vetoed',
    epoch: 0,
    signedBy: 'tre',
  }),
  ok('tre-report-object-refused', 'tre', {
    type: 'tre.report',
    sid: 1,
    devId: 'd1',
    shoId: 'B',
    status: 'objectRefused',
    epoch: 0,
    signedBy: 'tre',
  }),
  ok('tre-report-token-refused', 'tre', {
    type: 'tre.report',
    sid: 1,
    devId: 'd1',
    shoId: 'B',
    status: 'tokenRefused',
    epoch: 0,
    signedBy: 'tre',
  }),
  ok('tre-report-reverted', 'tre', {
    type: 'tre.report',
    sid: 1,
    devId: 'd1',
    shoId: 'B',
    status: 'reverted',
    epoch: 0,
    signedBy: 'tre',
  }),
  reportAck,
  spoilt(reportAck, 'otherSession', { sid: 5 }),
  ok('tre-inactive', 'tre', { type: 'tre.inactive' }),
  ok('dpf-activation', 'dpf', { type: 'dpf.activation', devId: 'd1', sid: 1, ver: 1, signedBy: 'B' }),
  ok('tre-activated', 'tre', { type: 'tre.activated', identity: 'B' }),
  ok('sho-b-auth-request', 'shoB', { type: 'sho.authRequest', sqn: 1, mac: 'good', shoId: 'B' }),
  ok('sho-b-attach-accept', 'shoB', { type: 'sho.attachAccept', shoId: 'B' }),
  ok('sho-b-page', 'shoB', { type: 'sho.page', shoId: 'B' }),
  ok('sho-b-attach-reject', 'shoB', { type: 'sho.attachReject', cause: 'unknownIdentity', shoId: 'B' }),
  ok('tre-intent-written', 'tre', { type: 'tre.intentWritten', oldSho: 'A' }),
  ok('tre-notice', 'tre', { type: 'tre.notice', tid: 1, devId: 'd1', epoch: 0, attempt: 1, signedBy: 'tre' }),
  ok('sho-discard-ack', 'shoA', { type: 'sho.discardAck', tid: 1, signedBy: 'A' }),
  ok('sho-discard-ack-keeping', 'shoA', { type: 'sho.discardAck', tid: 1, signedBy: 'A', keeps: true }),
  ok('tre-swapped', 'tre', { type: 'tre.swapped' }),
  ok('tre-committed', 'tre', { type: 'tre.committed', identity: 'B' }),
  ok('tre-report-closed', 'tre', { type: 'tre.reportClosed' }),
  ok('tre-reverted', 'tre', { type: 'tre.reverted', identity: 'A' }),
  ok('tre-cancel', 'tre', { type: 'tre.cancel', tid: 1, signedBy: 'tre' }),
  ok('sho-cancel-ack', 'shoA', { type: 'sho.cancelAck', tid: 1, signedBy: 'A' }),
  ok('tre-cancel-closed', 'tre', { type: 'tre.cancelClosed' }),
  ok('tre-pristine', 'tre', { type: 'tre.pristine', identity: 'pcid' }),
  ok('tre-pristine-without-pcid', 'tre', { type: 'tre.pristine', identity: 'none' }),
  ok('drf-instruction', 'shoA', { type: 'drf.instruction', instruction }),
  ok('owner-instruction', 'owner', { type: 'owner.instruction', instruction }),
  ok('tre-departure', 'tre', {
    type: 'tre.departure',
    devId: 'd1',
    shoId: 'A',
    epoch: 0,
    signedBy: 'tre',
    identity: 'pcid',
  }),
  ok('tre-departure-without-pcid', 'tre', {
    type: 'tre.departure',
    devId: 'd1',
    shoId: 'A',
    epoch: 0,
    signedBy: 'tre',
    identity: 'none',
  }),
  ok('try-again', 'principal', { type: 'principal.tryAgain' }),
  ok('retry-expired', 'timer', { type: 'timer.retryExpired' }),
  ok('fallback-expired', 'timer', { type: 'timer.fallbackExpired' }),
];
