/**
 * Sample inputs of the renewal of the initial credential, by role. A TRE that was made for it is tried with few inputs
 * besides: what it shares with every other is tried there.
 */
import type { SampleInput } from '../../../conformance/role.js';
import type { CredentialObject, RenewalOrder, RenewalRequest } from '../../messages/symbols.js';
import { ok, onSequences, spoilt } from './sample.js';

const request: RenewalRequest = {
  devId: 'd1',
  ver: 0,
  request: 1,
  certificate: 'registeredRoot',
  signedBy: 'tre',
};
const object: CredentialObject = { devId: 'd1', request: 1, ver: 1, sealedTo: 'd1', signedBy: 'ccif' };
const order: RenewalOrder = { devId: 'd1', ver: 0, signedBy: 'ccif' };

const nearsEnd = ok('initial-credential-nears-end', 'env', { type: 'env.initialCredentialNearsEnd' });
const lost = ok('initial-credential-lost', 'env', { type: 'env.initialCredentialLost' });

const signOrdered = ok('m2me-sign-renewal-ordered', 'm2me', { type: 'm2me.signRenewal', order });
const renew = ok('m2me-renew', 'm2me', { type: 'm2me.renew', object });
const akaNew = ok('m2me-aka-new-pcid', 'm2me', { type: 'm2me.aka', identity: 'newPcid', sqn: 1, mac: 'good' });

const ofTre: readonly SampleInput[] = [
  signOrdered,
  ok('m2me-sign-renewal', 'm2me', { type: 'm2me.signRenewal', order: null }),
  spoilt(signOrdered, 'wrongKey', { order: { ...order, signedBy: 'rogue' } }),
  spoilt(signOrdered, 'otherOperator', { order: { ...order, signedBy: 'A' } }),
  spoilt(signOrdered, 'otherDevice', { order: { ...order, devId: 'd2' } }),
  spoilt(signOrdered, 'stale', { order: { ...order, ver: 5 } }),
  renew,
  spoilt(renew, 'wrongKey', { object: { ...object, signedBy: 'rogue' } }),
  spoilt(renew, 'otherOperator', { object: { ...object, signedBy: 'A' } }),
  spoilt(renew, 'denied', { object: { ...object, signedBy: 'rogue', made: 'otherKind' } }, 'as-an-mcim'),
  spoilt(renew, 'corrupt', { object: { ...object, sealedTo: 'd2' } }, 'sealed-to-other'),
  spoilt(renew, 'otherDevice', { object: { ...object, devId: 'd2' } }),
  spoilt(renew, 'otherDevice', { object: { ...object, devId: 'd2', made: 'otherDevice' } }, 'other-device-same-tre'),
  spoilt(renew, 'otherDevice', { object: { ...object, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(renew, 'otherSession', { object: { ...object, request: 7 } }, 'of-other-request'),
  spoilt(renew, 'stale', { object: { ...object, ver: 0 } }),
  ok('m2me-renew-again', 'm2me', { type: 'm2me.renew', object: { ...object, request: 2 } }),
  akaNew,
  nearsEnd,
];

/** One such variant is enough. */
const NOT_MADE_FOR_IT = { renewal: false, initial: 'none' };

const KEPT: readonly string[] = [
  'm2me-boot',
  'm2me-open-session-a',
  'm2me-stage-a',
  'm2me-install',
  'm2me-activate-acknowledged',
  'm2me-reprovision',
  'm2me-aka-pcid',
  'power-cut',
  'initial-credential-lost',
];

/** With these such a TRE goes through a change, on sequences alone. */
const OF_A_CHANGE: readonly string[] = [
  'm2me-open-session-b',
  'm2me-stage-b',
  'm2me-commit-intent',
  'm2me-swap',
  'm2me-activate',
  'm2me-sign-report-success',
  'm2me-revert',
];

/** The inputs of a TRE, with a variant that is made for renewal. */
export const withRenewal = (samples: readonly SampleInput[]): readonly SampleInput[] => [
  ok('m2me-load-factory-to-be-renewed', 'm2me', {
    type: 'm2me.loadFactory',
    devId: 'd1',
    initial: 'pcid',
    renewal: true,
  }),
  ...samples.map((sample) => (KEPT.includes(sample.id) ? sample : { ...sample, where: { renewal: false } })),
  ...ofTre.map((sample) => ({ ...sample, where: { renewal: true } })),
  ...onSequences(
    ...samples
      .filter(({ id }) => OF_A_CHANGE.includes(id))
      .map((sample) => ({ ...sample, id: `${sample.id}-to-be-renewed`, where: { renewal: true } })),
  ),
  // A device that was not made for it.
  { ...ok('m2me-sign-renewal-unasked', 'm2me', { type: 'm2me.signRenewal', order: null }), where: NOT_MADE_FOR_IT },
  { ...ok('m2me-renew-unasked', 'm2me', { type: 'm2me.renew', object }), where: NOT_MADE_FOR_IT },
];

const renewalRequest = ok('m2me-renewal-request', 'm2me', { type: 'm2me.renewalRequest', ...request });
const renewalAck = ok('m2me-renewal-ack', 'm2me', { type: 'm2me.renewalAck', devId: 'd1', ver: 1, signedBy: 'tre' });
const requestOfNew = ok('icf-credential-request-new', 'icf', { type: 'icf.credentialRequest', identity: 'newPcid' });

export const ccifRenewal: readonly SampleInput[] = [
  renewalRequest,
  ok('m2me-renewal-request-2', 'm2me', { type: 'm2me.renewalRequest', ...request, request: 2 }),
  {
    ...ok('m2me-renewal-request-under-the-new', 'm2me', {
      type: 'm2me.renewalRequest',
      ...request,
      ver: 1,
      request: 3,
    }),
    where: { ver: 0 },
  },
  spoilt(renewalRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(renewalRequest, 'denied', { certificate: 'otherRoot' }, 'other-root'),
  spoilt(renewalRequest, 'stale', { ver: 5 }),
  renewalAck,
  spoilt(renewalAck, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(renewalAck, 'replay', { ver: 0 }, 'of-the-one-before'),
  requestOfNew,
  ok('renew-credential', 'principal', { type: 'principal.renewCredential' }),
  lost,
];

const avRequest = ok('vno-av-request-new', 'vno', {
  type: 'vno.avRequest',
  identity: 'newPcid',
  auts: 'none',
  sqnMs: 0,
});

/**
 * The inputs of an ICF; of a device with two credentials each is used a few times, not through all sequence numbers.
 */
export const withRenewedCredential = (samples: readonly SampleInput[]): readonly SampleInput[] => [
  ...samples.map((sample) =>
    sample.event.type === 'vno.avRequest' ? { ...sample, where: { renewedKnown: false, vectorOf: 'pcid' } } : sample,
  ),
  { ...avRequest, where: { sqn: 1, renewedSqn: 0 } },
  { ...avRequest, id: 'vno-av-request-new-again', where: { sqn: 2, renewedSqn: 1 } },
  {
    ...ok('vno-av-request-once-more', 'vno', { type: 'vno.avRequest', identity: 'pcid', auts: 'none', sqnMs: 0 }),
    where: { renewedKnown: true, sqn: 1 },
  },
  {
    ...ok('ccif-credential-response-new', 'ccif', {
      type: 'ccif.credentialResponse',
      identity: 'newPcid',
      found: true,
      renewed: true,
    }),
    where: { record: 'nothing' },
  },
  ok('vno-session-up-new', 'vno', { type: 'vno.sessionUp', identity: 'newPcid' }),
  ok('ccif-credential-withdrawn', 'ccif', { type: 'ccif.credentialWithdrawn', identity: 'pcid' }),
  ok('ccif-credential-withdrawn-new', 'ccif', { type: 'ccif.credentialWithdrawn', identity: 'newPcid' }),
  lost,
];

export const supplierRenewal: readonly SampleInput[] = [
  ok('make-to-be-renewed', 'principal', { type: 'principal.make', initial: 'pcid', renewal: true }),
];

export const m2meRenewal: readonly SampleInput[] = [
  ok('tre-boot-state-pristine-new', 'tre', {
    type: 'tre.bootState',
    phase: 'pristine',
    identity: 'newPcid',
    old: null,
  }),
  ok('tre-departure-new', 'tre', {
    type: 'tre.departure',
    devId: 'd1',
    shoId: 'A',
    epoch: 0,
    signedBy: 'tre',
    identity: 'newPcid',
  }),
  ok('tre-pristine-new', 'tre', { type: 'tre.pristine', identity: 'newPcid' }),
  ok('ccif-renewal-order', 'ccif', { type: 'ccif.renewalOrder', ...order }),
  ok('ccif-renewal', 'ccif', { type: 'ccif.renewal', object }),
  ok('tre-renewal-request', 'tre', { type: 'tre.renewalRequest', ...request }),
  ok('tre-renewed', 'tre', { type: 'tre.renewed', devId: 'd1', ver: 1, signedBy: 'tre' }),
  nearsEnd,
];
