/** Sample inputs of the network functions, the supplier and the subscriber. */
import type { SampleInput } from '../../../conformance/role.js';
import type {
  DpfToken,
  Instruction,
  McimObject,
  SealedCredential,
  SealedMaterial,
  Token,
  ValidationInfo,
} from '../../messages/symbols.js';
import { ok, onSequences, restarted, spoilt } from './sample.js';

const tokenAB: Token = { tid: 1, devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, expired: false, signedBy: 'A' };

/** The owner's word that the device is to leave A for B. */
const fromAToB: Instruction = { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'owner' };

const info: ValidationInfo = {
  sid: 1,
  devId: 'd1',
  shoId: 'A',
  nonce: 1,
  state: 'expected',
  certificate: 'registeredRoot',
  signedBy: 'tre',
};

const object: McimObject = { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'A' };

const credential = ok('ccif-credential', 'ccif', { type: 'ccif.credential', devId: 'd1' });

const accessCredential = ok('icsp-access-credential', 'icsp', { type: 'icsp.accessCredential', devId: 'd1' });

const configured = ok('m2me-configured', 'm2me', { type: 'm2me.configured', devId: 'd1' });

const issuedPfc = ok('pva-pfc', 'pva', { type: 'pva.pfc', devId: 'd1', signedBy: 'pva' });

const credentialOfIcf = ok('icf-credential', 'icf', { type: 'icf.credential', devId: 'd1' });

const material: SealedMaterial = { devId: 'd1', holds: 'vectors', sealedTo: 'icf', signedBy: 'supplier' };

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

const sealed: SealedCredential = { devId: 'd1', sealedTo: 'ccif', signedBy: 'supplier' };
const conveyCredential = ok('subscriber-convey-credential', 'subscriber', {
  type: 'subscriber.conveyCredential',
  credential: sealed,
});

const reportCredential = ok('supplier-report-credential', 'supplier', {
  type: 'supplier.reportCredential',
  devId: 'd1',
});

/** As genuine as the other, and about something else. */
const another = (sample: SampleInput, change: Readonly<Record<string, unknown>>, name: string): SampleInput => ({
  ...sample,
  id: `${sample.id}-of-${name}`,
  event: { ...sample.event, ...change } as SampleInput['event'],
});

const credentialRequest = ok('icf-credential-request', 'icf', { type: 'icf.credentialRequest', identity: 'pcid' });

export const ccifSamples: readonly SampleInput[] = [
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

const avRequest = ok('vno-av-request', 'vno', { type: 'vno.avRequest', identity: 'pcid', auts: 'none', sqnMs: 0 });
const avResync = ok('vno-av-resync', 'vno', { type: 'vno.avRequest', identity: 'pcid', auts: 'good', sqnMs: 4 });
const credentialFound = ok('ccif-credential-response', 'ccif', {
  type: 'ccif.credentialResponse',
  identity: 'pcid',
  found: true,
});
const sessionUp = ok('vno-session-up', 'vno', { type: 'vno.sessionUp', identity: 'pcid' });

const conveyVectors = ok('sho-convey-material', 'shoA', { type: 'sho.conveyMaterial', material });
const conveyWhole = ok('supplier-convey-material', 'supplier', {
  type: 'supplier.conveyMaterial',
  material: { ...material, holds: 'credential' },
});
const bringWhole = ok('subscriber-convey-material', 'subscriber', {
  type: 'subscriber.conveyMaterial',
  material: { ...material, holds: 'credential' },
});
const requestOfIcf = ok('supplier-request-credential', 'supplier', { type: 'supplier.requestCredential', devId: 'd1' });
const loaded = ok('supplier-credential-loaded', 'supplier', {
  type: 'supplier.credentialLoaded',
  devId: 'd1',
  loaded: 'same',
});

/** A renewal comes later, and knows nothing of them. */
const beforeRenewal = (sample: SampleInput): SampleInput => ({
  ...sample,
  where: { renewedKnown: false, vectorOf: 'pcid' },
});

const materialSamples: readonly SampleInput[] = [conveyVectors, conveyWhole, bringWhole].flatMap((sample) => {
  const { material: given } = sample.event as unknown as { readonly material: SealedMaterial };
  return [
    sample,
    spoilt(sample, 'wrongKey', { material: { ...given, signedBy: 'rogue' } }),
    ...(sample === conveyVectors ? [] : [another(sample, { material: { ...given, devId: 'd2' } }, 'another-device')]),
    ...(sample === bringWhole
      ? [spoilt(sample, 'corrupt', { material: { ...given, sealedTo: 'other' } }, 'sealed-to-other')]
      : []),
  ];
});

export const icfSamples: readonly SampleInput[] = [
  ...onSequences(ok('tell-dpf', 'principal', { type: 'principal.tellDpf' })),
  ...[
    ...materialSamples,
    requestOfIcf,
    spoilt(requestOfIcf, 'otherDevice', { devId: 'd2' }),
    loaded,
    spoilt(loaded, 'denied', { loaded: 'other' }, 'another-one'),
    spoilt(loaded, 'otherDevice', { devId: 'd2' }),
  ].map(beforeRenewal),
  avRequest,
  spoilt(avRequest, 'denied', { identity: 'unknown' }, 'unknown-pcid'),
  avResync,
  spoilt(avResync, 'corrupt', { auts: 'bad' }),
  spoilt(avResync, 'denied', { identity: 'unknown' }, 'unknown-pcid'),
  credentialFound,
  spoilt(credentialFound, 'denied', { found: false }, 'not-found'),
  spoilt(credentialFound, 'otherDevice', { identity: 'unroutable' }, 'other-pcid'),
  spoilt(credentialFound, 'missingField', { identity: 'unknown', found: false }, 'unknown-pcid-not-found'),
  sessionUp,
  spoilt(sessionUp, 'otherDevice', { identity: 'unknown' }, 'other-pcid'),
  ok('drf-boot-failed', 'drf', { type: 'drf.bootFailed', identity: 'pcid' }),
  restarted,
];

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

const contractRegister = ok('sho-contract-register', 'shoA', {
  type: 'sho.contractRegister',
  devId: 'd1',
  shoId: 'A',
  evidence: 'good',
  signedBy: 'A',
});
const forwardParams = ok('sho-forward-params', 'shoB', {
  type: 'sho.forwardParams',
  shoId: 'B',
  token: tokenAB,
  signedBy: 'B',
});
const forwardReprovision = ok('sho-forward-reprovision', 'shoB', {
  type: 'sho.forwardReprovision',
  shoId: 'B',
  instruction: fromAToB,
  signedBy: 'B',
});
const registerSubscription = ok('sho-register-subscription', 'shoB', {
  type: 'sho.registerSubscription',
  shoId: 'B',
  proof: 'good',
  sid: 1,
  epoch: 1,
  signedBy: 'B',
});
/** The way back: B serves the device, which came to it by way of pristine, and A is changed to. */
const forwardBack: SampleInput = {
  ...ok('sho-forward-params-back', 'shoA', {
    type: 'sho.forwardParams',
    shoId: 'A',
    token: { ...tokenAB, oldSho: 'B', newSho: 'A', signedBy: 'B' },
    signedBy: 'A',
  }),
};
const registerBack = ok('sho-register-subscription-back', 'shoA', {
  type: 'sho.registerSubscription',
  shoId: 'A',
  proof: 'good',
  sid: 2,
  epoch: 1,
  signedBy: 'A',
});
const withdrawPending = ok('sho-withdraw-pending', 'shoB', { type: 'sho.withdrawPending', shoId: 'B', signedBy: 'B' });

const discover = ok('m2me-discover', 'm2me', { type: 'm2me.discover', devId: 'd1', after: 0, signedBy: 'tre' });

const forwardByTre = ok('sho-forward-params-of-the-tre', 'shoB', {
  type: 'sho.forwardParams',
  shoId: 'B',
  token: { ...tokenAB, signedBy: 'tre' },
  signedBy: 'B',
});
const forwardByBoth = ok('sho-forward-params-of-both', 'shoB', {
  type: 'sho.forwardParams',
  shoId: 'B',
  token: { ...tokenAB, signedBy: 'tre', consent: 'A' },
  signedBy: 'B',
});

const announceB = ok('subscriber-change-announcement', 'subscriber', {
  type: 'subscriber.changeAnnouncement',
  devId: 'd1',
  newSho: 'B',
  serial: 1,
  signedBy: 'subscriber',
});

const announceNone = ok('subscriber-change-announcement-that-none-comes', 'subscriber', {
  type: 'subscriber.changeAnnouncement',
  devId: 'd1',
  newSho: 'A',
  serial: 2,
  signedBy: 'subscriber',
});

/** What was announced doubles every state of the registry, and matters to one message. */
const announcements: readonly SampleInput[] = onSequences(
  announceB,
  announceNone,
  spoilt(announceNone, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(announceNone, 'otherDevice', { devId: 'd2' }),
  ok('sho-forward-params-back-later', 'shoA', {
    type: 'sho.forwardParams',
    shoId: 'A',
    token: { ...tokenAB, oldSho: 'B', newSho: 'A', epoch: 1, signedBy: 'B' },
    signedBy: 'A',
  }),
  spoilt(announceB, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(announceB, 'otherDevice', { devId: 'd2' }),
);

const watch = ok('subscriber-watch', 'subscriber', { type: 'subscriber.watch', devId: 'd1', signedBy: 'subscriber' });

export const drfSamples: readonly SampleInput[] = [
  ...onSequences(
    watch,
    spoilt(watch, 'wrongKey', { signedBy: 'rogue' }),
    spoilt(watch, 'otherDevice', { devId: 'd2' }),
  ),
  ...announcements,
  contractRegister,
  spoilt(contractRegister, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(contractRegister, 'wrongKey', { shoId: 'E', signedBy: 'rogue' }, 'by-unknown-operator'),
  spoilt(contractRegister, 'corrupt', { evidence: 'bad' }, 'bad-evidence'),
  spoilt(contractRegister, 'otherDevice', { evidence: 'bad', made: 'otherDevice' }, 'evidence-of-other-device'),
  spoilt(contractRegister, 'otherOperator', { evidence: 'bad', made: 'otherOperator' }, 'evidence-of-other-operator'),
  { ...spoilt(contractRegister, 'otherOperator', { shoId: 'B', signedBy: 'B' }), from: 'shoB' },
  ok('icf-boot-request', 'icf', { type: 'icf.bootRequest', identity: 'pcid' }),
  discover,
  ok('m2me-discover-2', 'm2me', { type: 'm2me.discover', devId: 'd1', after: 1, signedBy: 'tre' }),
  spoilt(discover, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(discover, 'otherDevice', { devId: 'd2' }),
  forwardByTre,
  spoilt(forwardByTre, 'stale', { token: { ...tokenAB, signedBy: 'tre', epoch: 7 } }),
  forwardByBoth,
  spoilt(forwardByBoth, 'denied', { token: { ...tokenAB, signedBy: 'tre', consent: 'B' } }, 'consent-of-another'),
  spoilt(forwardByBoth, 'denied', { token: { ...tokenAB, signedBy: 'rogue', consent: 'A' } }, 'not-by-the-tre'),
  forwardParams,
  spoilt(forwardParams, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(forwardParams, 'corrupt', { token: { ...tokenAB, signedBy: 'rogue' } }, 'forged-token'),
  spoilt(forwardParams, 'otherDevice', { token: { ...tokenAB, devId: 'd2' } }, 'token-of-other-device'),
  spoilt(forwardParams, 'otherOperator', { token: { ...tokenAB, newSho: 'A' } }, 'token-for-other-operator'),
  spoilt(forwardParams, 'denied', { token: { ...tokenAB, oldSho: 'B' } }, 'token-of-other-old-operator'),
  spoilt(forwardParams, 'expired', { token: { ...tokenAB, expired: true } }, 'expired-token'),
  spoilt(forwardParams, 'expired', { token: { ...tokenAB, made: 'thisMoment' } }, 'token-in-its-last-moment'),
  spoilt(forwardParams, 'stale', { token: { ...tokenAB, expired: true, made: 'notYetValid' } }, 'token-not-yet-valid'),
  spoilt(forwardParams, 'replay', { token: { ...tokenAB, epoch: 3 } }, 'token-of-other-epoch'),
  { ...spoilt(forwardParams, 'denied', { shoId: 'A', signedBy: 'A' }, 'of-current-operator'), from: 'shoA' },
  forwardBack,
  forwardReprovision,
  spoilt(forwardReprovision, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(forwardReprovision, 'corrupt', { instruction: { ...fromAToB, signedBy: 'rogue' } }, 'forged-instruction'),
  spoilt(
    forwardReprovision,
    'otherDevice',
    { instruction: { ...fromAToB, devId: 'd2' } },
    'instruction-for-other-device',
  ),
  spoilt(
    forwardReprovision,
    'otherOperator',
    { instruction: { ...fromAToB, newSho: 'A' } },
    'instruction-to-other-operator',
  ),
  spoilt(
    forwardReprovision,
    'denied',
    { instruction: { ...fromAToB, oldSho: 'B' } },
    'instruction-of-other-old-operator',
  ),
  spoilt(forwardReprovision, 'replay', { instruction: { ...fromAToB, epoch: 3 } }, 'instruction-of-other-epoch'),
  { ...spoilt(forwardReprovision, 'denied', { shoId: 'A', signedBy: 'A' }, 'of-current-operator'), from: 'shoA' },
  registerSubscription,
  ok('sho-register-subscription-from-pristine', 'shoB', {
    type: 'sho.registerSubscription',
    shoId: 'B',
    proof: 'good',
    sid: 1,
    epoch: 0,
    signedBy: 'B',
  }),
  registerBack,
  spoilt(registerBack, 'replay', { sid: 1, epoch: 0 }, 'proof-used-before'),
  spoilt(registerSubscription, 'replay', { epoch: 3 }, 'proof-of-other-epoch'),
  spoilt(registerSubscription, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(registerSubscription, 'corrupt', { proof: 'bad' }, 'bad-proof'),
  spoilt(registerSubscription, 'otherDevice', { proof: 'bad', made: 'otherDevice' }, 'proof-of-other-device'),
  spoilt(registerSubscription, 'otherOperator', { proof: 'bad', made: 'otherOperator' }, 'proof-for-other-operator'),
  spoilt(registerSubscription, 'denied', { proof: 'bad', made: 'ofFailure' }, 'proof-of-failure'),
  withdrawPending,
  spoilt(withdrawPending, 'wrongKey', { signedBy: 'rogue' }),
];

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

const validationRequest = ok('sho-validation-request', 'shoA', {
  ...info,
  type: 'sho.validationRequest',
  requester: 'A',
  reqId: 1,
});

const statusRequest = ok('sho-status-request', 'shoA', {
  ...info,
  type: 'sho.statusRequest',
  requester: 'A',
  reqId: 1,
  asked: 1,
});

const registerOfGroup = ok('supplier-register-pfc-of-a-group', 'supplier', {
  type: 'supplier.registerPfc',
  devId: 'd1',
  group: 'own',
});

const updatePfc = ok('supplier-update-pfc', 'supplier', {
  type: 'supplier.updatePfc',
  devId: 'd1',
  state: 'updated',
  serial: 1,
  signedBy: 'supplier',
});

const revoke = ok('revoke', 'principal', { type: 'principal.revoke' });

const verificationRequest = ok('dpf-verification-request', 'dpf', {
  ...info,
  type: 'dpf.verificationRequest',
  reqId: 1,
});

const broughtPfc = ok('subscriber-register-pfc', 'subscriber', {
  type: 'subscriber.registerPfc',
  devId: 'd1',
  signedBy: 'supplier',
});

export const pvaSamples: readonly SampleInput[] = [
  broughtPfc,
  spoilt(broughtPfc, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(broughtPfc, 'otherDevice', { devId: 'd2' }),
  ok('supplier-request-pfc', 'supplier', { type: 'supplier.requestPfc', devId: 'd1' }),
  ok('supplier-register-pfc', 'supplier', { type: 'supplier.registerPfc', devId: 'd1' }),
  registerOfGroup,
  spoilt(registerOfGroup, 'wrongKey', { group: 'forged' }),
  spoilt(registerOfGroup, 'otherDevice', { group: 'other' }, 'with-the-part-of-another'),
  updatePfc,
  spoilt(updatePfc, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(updatePfc, 'otherDevice', { devId: 'd2' }),
  spoilt(updatePfc, 'stale', { state: 'expected', serial: 0 }),
  revoke,
  spoilt(revoke, 'denied', { made: 'byName' }, 'by-name'),
  validationRequest,
  spoilt(validationRequest, 'otherSession', { reqId: 5 }, 'under-other-session'),
  { ...spoilt(validationRequest, 'otherOperator', { requester: 'B' }, 'by-other-operator'), from: 'shoB' },
  {
    ...spoilt(validationRequest, 'otherOperator', { requester: 'B', made: 'otherOperator' }, 'in-the-name-of-another'),
    from: 'shoB',
  },
  spoilt(validationRequest, 'otherDevice', { devId: 'd2' }),
  spoilt(validationRequest, 'otherDevice', { devId: 'd2', made: 'otherCertificate' }, 'with-other-certificate'),
  spoilt(validationRequest, 'denied', { certificate: 'otherRoot' }, 'other-root'),
  spoilt(validationRequest, 'stale', { certificate: 'superseded' }, 'superseded-certificate'),
  spoilt(validationRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(validationRequest, 'corrupt', { state: 'modified' }, 'modified-state'),
  spoilt(validationRequest, 'stale', { state: 'updated' }, 'updated-state'),
  spoilt(validationRequest, 'denied', { certificate: 'reference' }, 'by-reference'),
  spoilt(validationRequest, 'denied', { certificate: 'otherReference' }, 'by-another-reference'),
  spoilt(validationRequest, 'denied', { certificate: 'devicePart' }, 'part-of-the-device'),
  spoilt(validationRequest, 'denied', { certificate: 'otherGroup' }, 'part-naming-another-group'),
  statusRequest,
  spoilt(statusRequest, 'otherSession', { reqId: 5 }, 'under-other-session'),
  { ...spoilt(statusRequest, 'otherOperator', { requester: 'B' }, 'by-other-operator'), from: 'shoB' },
  spoilt(statusRequest, 'otherDevice', { devId: 'd2' }),
  spoilt(statusRequest, 'denied', { certificate: 'otherRoot' }, 'other-root'),
  spoilt(statusRequest, 'denied', { certificate: 'reference' }, 'by-reference'),
  spoilt(statusRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(statusRequest, 'corrupt', { state: 'modified' }, 'modified-state'),
  verificationRequest,
  spoilt(verificationRequest, 'otherSession', { reqId: 5 }, 'under-other-session'),
  spoilt(verificationRequest, 'otherDevice', { devId: 'd2' }),
  spoilt(verificationRequest, 'stale', { certificate: 'superseded' }, 'superseded-certificate'),
  spoilt(verificationRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(verificationRequest, 'corrupt', { state: 'modified' }, 'modified-state'),
];

const notice = ok('sho-service-notice', 'shoA', { type: 'sho.serviceNotice', shoId: 'A', status: 'success' });
const noticeB = ok('sho-service-notice-of-new', 'shoB', { type: 'sho.serviceNotice', shoId: 'B', status: 'success' });
const token = ok('sho-token', 'shoA', { type: 'sho.token', token: tokenAB });
const instruction = ok('owner-instruction', 'owner', { type: 'owner.instruction', instruction: fromAToB });
const selectB = ok('select-other', 'principal', { type: 'principal.selectSho', shoId: 'B' });

const conveyed = ok('ccif-credential-conveyed', 'ccif', { type: 'ccif.credentialConveyed', devId: 'd1' });

const tokenOfTre: Token = { ...tokenAB, signedBy: 'tre' };
const ownersToken = ok('owner-token', 'owner', { type: 'owner.token', token: tokenOfTre });
const selectByOwner = ok('select-other-by-owner', 'principal', {
  type: 'principal.selectByOwner',
  shoId: 'B',
  mode: 'T2',
});

const pfcRegistered = ok('pva-pfc-registered', 'pva', { type: 'pva.pfcRegistered', devId: 'd1' });

const materialTaken = ok('icf-material-taken', 'icf', { type: 'icf.materialTaken', devId: 'd1' });

const connection = ok('drf-first-connection', 'drf', {
  type: 'drf.firstConnection',
  devId: 'd1',
  access: '3gpp',
  signedBy: 'drf',
});

const watching = ok('drf-watching', 'drf', { type: 'drf.watching', devId: 'd1' });

/** A choice that a rule makes is a contract like another once it is made. */
const byRule: readonly SampleInput[] = onSequences(
  ok('select-by-rule', 'principal', { type: 'principal.selectByRule', rule: { '3gpp': ['A', 'B'], non3gpp: ['B'] } }),
  watching,
  spoilt(watching, 'otherDevice', { devId: 'd2' }),
  ok('select-by-rule-over-3gpp-alone', 'principal', {
    type: 'principal.selectByRule',
    rule: { '3gpp': ['A'], non3gpp: [] },
  }),
  connection,
  spoilt(connection, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(connection, 'otherDevice', { devId: 'd2' }),
  ok('drf-first-connection-over-non3gpp', 'drf', {
    type: 'drf.firstConnection',
    devId: 'd1',
    access: 'non3gpp',
    signedBy: 'drf',
  }),
  ok('sho-contract-confirmed-of-other', 'shoB', { type: 'sho.contractConfirmed', shoId: 'B' }),
);

export const subscriberSamples: readonly SampleInput[] = [
  ...byRule,
  ok('supplier-supply-with-material', 'supplier', { type: 'supplier.supplyWithMaterial', devId: 'd1', material }),
  materialTaken,
  spoilt(materialTaken, 'otherDevice', { devId: 'd2' }),
  ...onSequences(ok('announce-change', 'principal', { type: 'principal.announceChange', shoId: 'B' })),
  ok('supplier-supply-with-pfc', 'supplier', { type: 'supplier.supplyWithPfc', devId: 'd1', signedBy: 'supplier' }),
  pfcRegistered,
  spoilt(pfcRegistered, 'otherDevice', { devId: 'd2' }),
  ok('supplier-supply', 'supplier', { type: 'supplier.supply', devId: 'd1' }),
  ok('supplier-supply-with-credential', 'supplier', {
    type: 'supplier.supplyWithCredential',
    devId: 'd1',
    credential: sealed,
  }),
  conveyed,
  spoilt(conveyed, 'otherDevice', { devId: 'd2' }),
  ok('select', 'principal', { type: 'principal.selectSho', shoId: 'A' }),
  ok('select-for-later', 'principal', { type: 'principal.selectSho', shoId: 'A', activation: 'later' }),
  ok('activate', 'principal', { type: 'principal.activate' }),
  selectB,
  ok('sho-contract-confirmed', 'shoA', { type: 'sho.contractConfirmed', shoId: 'A' }),
  notice,
  ok('sho-service-notice-installed', 'shoA', { type: 'sho.serviceNotice', shoId: 'A', status: 'installed' }),
  spoilt(notice, 'denied', { status: 'aborted' }, 'aborted'),
  spoilt(notice, 'malformed', { status: 'refused' }, 'refused'),
  noticeB,
  spoilt(noticeB, 'denied', { status: 'aborted' }, 'aborted'),
  token,
  spoilt(token, 'otherDevice', { token: { ...tokenAB, devId: 'd2' } }),
  spoilt(token, 'otherOperator', { token: { ...tokenAB, newSho: 'A' } }),
  spoilt(token, 'denied', { token: { ...tokenAB, oldSho: 'B', signedBy: 'B' } }, 'of-other-old-operator'),
  ok('sho-token-refused', 'shoA', { type: 'sho.tokenRefused' }),
  selectByOwner,
  ok('select-other-by-both', 'principal', { type: 'principal.selectByOwner', shoId: 'B', mode: 'T3' }),
  ok('select-same-by-owner', 'principal', { type: 'principal.selectByOwner', shoId: 'A', mode: 'T2' }),
  ok('select-same-by-both', 'principal', { type: 'principal.selectByOwner', shoId: 'A', mode: 'T3' }),
  ownersToken,
  spoilt(ownersToken, 'otherDevice', { token: { ...tokenOfTre, devId: 'd2' } }),
  spoilt(ownersToken, 'otherOperator', { token: { ...tokenOfTre, newSho: 'A' } }),
  spoilt(ownersToken, 'denied', { token: { ...tokenOfTre, oldSho: 'B' } }, 'of-other-old-operator'),
  ok('owner-authorisation-refused', 'owner', { type: 'owner.authorisationRefused' }),
  ok('contract-anew', 'principal', { type: 'principal.contractAnew', shoId: 'B' }),
  ok('contract-anew-same', 'principal', { type: 'principal.contractAnew', shoId: 'A' }),
  instruction,
  spoilt(instruction, 'otherDevice', { instruction: { ...fromAToB, devId: 'd2' } }),
  spoilt(instruction, 'otherOperator', { instruction: { ...fromAToB, newSho: 'A' } }),
  spoilt(instruction, 'denied', { instruction: { ...fromAToB, oldSho: 'B' } }, 'of-other-old-operator'),
  ok('owner-instruction-refused', 'owner', { type: 'owner.instructionRefused' }),
  spoilt(noticeB, 'malformed', { status: 'refused' }, 'refused'),
  ok('request-expired', 'timer', { type: 'timer.requestExpired' }),
];

const instructionRequest = ok('subscriber-instruction-request', 'subscriber', {
  type: 'subscriber.instructionRequest',
  newSho: 'B',
  signedBy: 'subscriber',
});

const authorisationRequest = ok('subscriber-authorisation-request', 'subscriber', {
  type: 'subscriber.authorisationRequest',
  newSho: 'B',
  consent: null,
  signedBy: 'subscriber',
});
const tokenForOwner = ok('m2me-token', 'm2me', { type: 'm2me.token', token: tokenOfTre });

export const ownerSamples: readonly SampleInput[] = [
  ok('reprovision', 'principal', { type: 'principal.reprovision', oldSho: 'A', newSho: 'B', epoch: 0 }),
  ok('reprovision-back', 'principal', { type: 'principal.reprovision', oldSho: 'B', newSho: 'A', epoch: 1 }),
  ok('instruct', 'principal', { type: 'principal.instruct' }),
  ok('authorise', 'principal', { type: 'principal.authorise', oldSho: 'A', newSho: 'B', epoch: 0 }),
  ok('authorise-back', 'principal', { type: 'principal.authorise', oldSho: 'B', newSho: 'A', epoch: 1 }),
  authorisationRequest,
  spoilt(authorisationRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(authorisationRequest, 'otherOperator', { newSho: 'A' }),
  ok('subscriber-authorisation-request-with-consent', 'subscriber', {
    type: 'subscriber.authorisationRequest',
    newSho: 'B',
    consent: { ...tokenAB, tid: 5 },
    signedBy: 'subscriber',
  }),
  tokenForOwner,
  spoilt(tokenForOwner, 'otherDevice', { token: { ...tokenOfTre, devId: 'd2' } }),
  spoilt(tokenForOwner, 'otherOperator', { token: { ...tokenOfTre, newSho: 'A' } }),
  spoilt(tokenForOwner, 'denied', { token: { ...tokenOfTre, oldSho: 'B' } }, 'of-other-old-operator'),
  spoilt(tokenForOwner, 'stale', { token: { ...tokenOfTre, epoch: 7 } }),
  instructionRequest,
  spoilt(instructionRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(instructionRequest, 'otherOperator', { newSho: 'A' }),
];
