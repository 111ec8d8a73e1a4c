/** Sample inputs of the TRE, as its M2ME commands it. */
import type { SampleInput } from '../../../conformance/role.js';
import type { Message } from '../../messages/messages.js';
import type { DpfToken, McimObject, ShoId, Token } from '../../messages/symbols.js';
import { ok, onSequences, spoilt } from './sample.js';
import { command, fromAToB as instruction, objectB, tokenAB as token, tokenOfTre as byTre } from './shared.js';

const objectA: McimObject = { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'A' };

const aka = ok('m2me-aka-pcid', 'm2me', { type: 'm2me.aka', identity: 'pcid', sqn: 1, mac: 'good' });

const akaA = ok('m2me-aka-a', 'm2me', { type: 'm2me.aka', identity: 'A', sqn: 1, mac: 'good' });

const openA = ok('m2me-open-session-a', 'm2me', {
  type: 'm2me.openSession',
  devId: 'd1',
  shoId: 'A',
  ctr: 1,
  nonce: 1,
  expired: false,
  signedBy: 'drf',
});

const openB = ok('m2me-open-session-b', 'm2me', {
  type: 'm2me.openSession',
  devId: 'd1',
  shoId: 'B',
  ctr: 2,
  nonce: 1,
  expired: false,
  signedBy: 'drf',
});

const attestA = ok('m2me-attest-again-a', 'm2me', { type: 'm2me.attestAgain', sid: 1, nonce: 3, signedBy: 'A' });

const attestB = ok('m2me-attest-again-b', 'm2me', { type: 'm2me.attestAgain', sid: 2, nonce: 3, signedBy: 'B' });

const stageA = ok('m2me-stage-a', 'm2me', { type: 'm2me.stage', object: objectA });

const stageB = ok('m2me-stage-b', 'm2me', { type: 'm2me.stage', object: objectB });

const commitIntent = ok('m2me-commit-intent', 'm2me', { type: 'm2me.commitIntent', token });

const swap = ok('m2me-swap', 'm2me', { type: 'm2me.swap', tid: 1, signedBy: 'A' });

const activateA = ok('m2me-activate-acknowledged', 'm2me', {
  type: 'm2me.activate',
  ack: { sid: 1, status: 'success', signedBy: 'A' },
});

const activateOnOrder = ok('m2me-activate-on-order', 'm2me', {
  type: 'm2me.activateOnOrder',
  devId: 'd1',
  sid: 1,
  ver: 1,
  signedBy: 'A',
});

const commit = ok('m2me-commit', 'm2me', { type: 'm2me.commit', sid: 2, status: 'success', signedBy: 'B' });

const closeA = ok('m2me-close-report-a', 'm2me', {
  type: 'm2me.closeReport',
  sid: 1,
  status: 'installFailed',
  signedBy: 'A',
});

const closeB = ok('m2me-close-report-b', 'm2me', { type: 'm2me.closeReport', sid: 2, status: 'vetoed', signedBy: 'B' });

const closeCancel = ok('m2me-close-cancel', 'm2me', { type: 'm2me.closeCancel', tid: 1, signedBy: 'A' });

const abortA = ok('m2me-check-abort-a', 'm2me', { type: 'm2me.checkAbort', sid: 1, signedBy: 'A' });

const abortB = ok('m2me-check-abort-b', 'm2me', { type: 'm2me.checkAbort', sid: 2, signedBy: 'B' });

const reprovision = ok('m2me-reprovision', 'm2me', { type: 'm2me.reprovision', instruction });

const spoiltBootstraps = (twin: SampleInput): SampleInput[] => [
  spoilt(twin, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(twin, 'otherDevice', { devId: 'd2' }),
  spoilt(twin, 'expired', { expired: true }),
  spoilt(twin, 'expired', { made: 'thisMoment' }, 'in-its-last-moment'),
  spoilt(twin, 'stale', { ctr: 0 }),
];

const spoiltObjects = (twin: SampleInput, object: McimObject, other: ShoId): SampleInput[] => [
  spoilt(twin, 'wrongKey', { object: { ...object, signedBy: 'rogue' } }),
  spoilt(twin, 'corrupt', { object: { ...object, sealedTo: 'd2' } }, 'sealed-to-other'),
  spoilt(twin, 'otherDevice', { object: { ...object, devId: 'd2' } }),
  spoilt(twin, 'otherDevice', { object: { ...object, devId: 'd2', made: 'otherDevice' } }, 'other-device-same-tre'),
  spoilt(twin, 'otherDevice', { object: { ...object, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(twin, 'otherSession', { object: { ...object, sid: 5 } }),
  spoilt(twin, 'otherOperator', { object: { ...object, shoId: other } }),
  spoilt(twin, 'denied', { object: { ...object, shoId: other, signedBy: other } }, 'by-other-operator'),
  spoilt(twin, 'stale', { object: { ...object, ver: 0 } }),
];

const akaB = ok('m2me-aka-b', 'm2me', { type: 'm2me.aka', identity: 'B', sqn: 1, mac: 'good' });

const byBoth: Token = { ...byTre, consent: 'A' };

const signToken = ok('m2me-sign-token', 'm2me', { type: 'm2me.signToken', command, consent: null });

const signConsented = ok('m2me-sign-token-with-consent', 'm2me', { type: 'm2me.signToken', command, consent: token });

const commitByBoth = ok('m2me-commit-intent-of-both', 'm2me', { type: 'm2me.commitIntent', token: byBoth });

/** A change without a way back: the old MCIM is destroyed, unless its operator has agreed to keep it (DEC-232). */
const final: readonly SampleInput[] = onSequences(
  ok('m2me-swap-destroying', 'm2me', { type: 'm2me.swap', tid: 1, signedBy: 'A', destroys: true }),
  ok('m2me-swap-keeping-destroying', 'm2me', { type: 'm2me.swap', tid: 1, signedBy: 'A', keeps: true, destroys: true }),
  ok('m2me-swap-unanswered-destroying', 'm2me', { type: 'm2me.swapUnanswered', destroys: true }),
);

/** The other token modes: the owner's command, what comes of it, and the swap without an answer. */
const underOwner: readonly SampleInput[] = [
  signToken,
  ok('m2me-sign-token-for-the-ro', 'm2me', {
    type: 'm2me.signToken',
    command: { ...command, signedBy: 'drf' },
    consent: null,
  }),
  spoilt(signToken, 'wrongKey', { command: { ...command, signedBy: 'rogue' } }),
  spoilt(signToken, 'denied', { command: { ...command, signedBy: 'B' } }, 'by-new-operator'),
  spoilt(
    signToken,
    'otherDevice',
    { command: { ...command, devId: 'd2', made: 'otherDevice' } },
    'other-device-same-tre',
  ),
  spoilt(signToken, 'otherDevice', { command: { ...command, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(signToken, 'otherOperator', { command: { ...command, oldSho: 'B' } }, 'of-other-old-operator'),
  spoilt(signToken, 'stale', { command: { ...command, epoch: 7 } }),
  signConsented,
  spoilt(signConsented, 'wrongKey', { consent: { ...token, signedBy: 'rogue' } }, 'of-a-stranger'),
  spoilt(signConsented, 'otherOperator', { consent: { ...token, newSho: 'A' } }, 'to-another-change'),
  spoilt(signConsented, 'replay', { consent: { ...token, tid: 5 } }, 'of-another-id'),
  spoilt(
    signConsented,
    'otherDevice',
    { consent: { ...token, devId: 'd2', made: 'otherDevice' } },
    'of-another-device',
  ),
  spoilt(signConsented, 'otherDevice', { consent: { ...token, devId: 'd2', made: 'otherTre' } }, 'of-another-tre'),
  spoilt(
    signConsented,
    'denied',
    { consent: { ...token, oldSho: 'B', signedBy: 'A', made: 'otherOperator' } },
    'to-leave-another',
  ),
  spoilt(signConsented, 'stale', { consent: { ...token, epoch: 3 } }, 'of-another-epoch'),
  spoilt(
    signConsented,
    'corrupt',
    { consent: { ...token, signedBy: 'rogue', made: 'nestedConsent' } },
    'that-has-a-consent',
  ),
  ok('m2me-commit-intent-of-the-tre', 'm2me', { type: 'm2me.commitIntent', token: byTre }),
  commitByBoth,
  spoilt(commitByBoth, 'wrongKey', { token: { ...byBoth, signedBy: 'rogue' } }),
  spoilt(commitByBoth, 'denied', { token: { ...byBoth, consent: 'rogue' } }, 'without-consent-of-the-old-operator'),
  spoilt(
    commitByBoth,
    'corrupt',
    { token: { ...byBoth, consent: 'rogue', made: 'brokenConsent' } },
    'with-a-consent-that-cannot-be-read',
  ),
  spoilt(
    commitByBoth,
    'corrupt',
    { token: { ...byBoth, consent: 'rogue', made: 'nestedConsent' } },
    'with-a-consent-in-a-consent',
  ),
  ok('m2me-swap-unanswered', 'm2me', { type: 'm2me.swapUnanswered' }),
];

/** The way back to A, from a device that B serves and in which the MCIM of A rests; and a second time. */
const openABack = ok('m2me-open-session-a-back', 'm2me', {
  type: 'm2me.openSession',
  devId: 'd1',
  shoId: 'A',
  ctr: 3,
  nonce: 1,
  expired: false,
  signedBy: 'drf',
});

const orderA: McimObject = { ...objectA, sid: 3, ver: 2, switchTo: 1 };

const switchToA = ok('m2me-stage-switch-to-a', 'm2me', { type: 'm2me.stage', object: orderA });

const tokenBack: Token = { ...token, oldSho: 'B', newSho: 'A', epoch: 1, signedBy: 'B' };

const intentBack = ok('m2me-commit-intent-back', 'm2me', { type: 'm2me.commitIntent', token: tokenBack });

/** Both MCIMs present: the old one is to stay, and the way back to it, on an order of its operator (M32). */
const bothPresent: readonly SampleInput[] = onSequences(
  ok('m2me-swap-keeping', 'm2me', { type: 'm2me.swap', tid: 1, signedBy: 'A', keeps: true }),
  openABack,
  ok('m2me-open-session-a-back-again', 'm2me', { ...openABack.event, type: 'm2me.openSession', ctr: 4 } as Message),
  ok('m2me-open-session-b-back', 'm2me', {
    ...openABack.event,
    type: 'm2me.openSession',
    shoId: 'B',
    ctr: 4,
  } as Message),
  switchToA,
  spoilt(switchToA, 'wrongKey', { object: { ...orderA, signedBy: 'rogue' } }),
  spoilt(switchToA, 'denied', { object: { ...orderA, signedBy: 'B' } }, 'by-active-operator'),
  spoilt(switchToA, 'otherDevice', { object: { ...orderA, devId: 'd2' } }),
  spoilt(switchToA, 'otherSession', { object: { ...orderA, sid: 5 } }),
  spoilt(switchToA, 'otherOperator', { object: { ...orderA, shoId: 'B' } }),
  spoilt(switchToA, 'stale', { object: { ...orderA, ver: 1 } }),
  spoilt(switchToA, 'denied', { object: { ...orderA, switchTo: 7 } }, 'to-another-mcim'),
  ok('m2me-stage-switch-to-a-again', 'm2me', { type: 'm2me.stage', object: { ...orderA, sid: 4, ver: 3 } }),
  ok('m2me-stage-switch-to-b', 'm2me', { type: 'm2me.stage', object: { ...objectB, sid: 4, ver: 2, switchTo: 1 } }),
  ok('m2me-stage-a-anew', 'm2me', { type: 'm2me.stage', object: { ...objectA, sid: 3, ver: 2 } }),
  ok('m2me-check-abort-back', 'm2me', { type: 'm2me.checkAbort', sid: 3, signedBy: 'A' }),
  intentBack,
  spoilt(intentBack, 'wrongKey', { token: { ...tokenBack, signedBy: 'rogue' } }),
  spoilt(intentBack, 'denied', { token: { ...tokenBack, signedBy: 'A' } }, 'by-new-operator'),
  spoilt(intentBack, 'stale', { token: { ...tokenBack, epoch: 0 } }),
  ok('m2me-swap-back', 'm2me', { type: 'm2me.swap', tid: 1, signedBy: 'B' }),
  ok('m2me-swap-back-keeping', 'm2me', { type: 'm2me.swap', tid: 1, signedBy: 'B', keeps: true }),
  ok('m2me-close-cancel-back', 'm2me', { type: 'm2me.closeCancel', tid: 1, signedBy: 'B' }),
  ok('m2me-commit-back', 'm2me', { type: 'm2me.commit', sid: 3, status: 'success', signedBy: 'A' }),
);

/**
 * Objects that are taken from a DPF with a token of its SHO alone; how one comes in has nothing to do with what
 * follows.
 */
const byToken = (name: string, object: McimObject): readonly SampleInput[] => {
  const wanted = { ...object, handover: 'withToken' } as const;
  const dpfToken: DpfToken = {
    devId: 'd1',
    dpf: 'own',
    sid: object.sid,
    expired: false,
    signedBy: object.shoId,
  };
  const twin = ok(`m2me-stage-${name}-for-a-token`, 'm2me', { type: 'm2me.stage', object: wanted, dpfToken });
  return onSequences(
    twin,
    {
      ...spoilt(twin, 'missingField', {}),
      event: { type: 'm2me.stage', object: wanted },
    },
    spoilt(twin, 'wrongKey', { dpfToken: { ...dpfToken, signedBy: 'rogue' } }),
    spoilt(twin, 'otherDevice', { dpfToken: { ...dpfToken, devId: 'd2' } }),
    spoilt(twin, 'denied', { dpfToken: { ...dpfToken, dpf: 'other' } }, 'for-other-dpf'),
    spoilt(twin, 'otherSession', { dpfToken: { ...dpfToken, sid: 5 } }),
    spoilt(twin, 'expired', { dpfToken: { ...dpfToken, expired: true } }),
  );
};

export const treSamples: readonly SampleInput[] = [
  ...byToken('a', objectA),
  ...byToken('b', objectB),
  ok('m2me-load-factory', 'm2me', { type: 'm2me.loadFactory', devId: 'd1', initial: 'pcid' }),
  // Access and token mode have nothing to do with each other; two of each, and not four.
  ok('m2me-load-factory-of-the-icsp', 'm2me', {
    type: 'm2me.loadFactory',
    devId: 'd1',
    initial: 'icsp',
    tokens: 'T3',
  }),
  ok('m2me-load-factory-for-open-access', 'm2me', {
    type: 'm2me.loadFactory',
    devId: 'd1',
    initial: 'none',
    tokens: 'T2',
  }),
  ok('m2me-load-factory-by-reference', 'm2me', {
    type: 'm2me.loadFactory',
    devId: 'd1',
    initial: 'none',
    pfc: 'referenced',
  }),
  ok('m2me-boot', 'm2me', { type: 'm2me.boot' }),
  aka,
  ok('m2me-aka-pcid-2', 'm2me', { type: 'm2me.aka', identity: 'pcid', sqn: 2, mac: 'good' }),
  spoilt(aka, 'wrongKey', { mac: 'bad' }),
  spoilt(aka, 'stale', { sqn: 0 }),
  akaA,
  spoilt(akaA, 'wrongKey', { mac: 'bad' }),
  spoilt(akaA, 'stale', { sqn: 0 }),
  akaB,
  spoilt(akaB, 'wrongKey', { mac: 'bad' }),
  spoilt(akaB, 'stale', { sqn: 0 }),
  ok('m2me-prove-access', 'm2me', { type: 'm2me.proveAccess', nonce: 1 }),
  ok('m2me-sign-discovery', 'm2me', { type: 'm2me.signDiscovery' }),
  openA,
  ...spoiltBootstraps(openA),
  openB,
  ...spoiltBootstraps(openB),
  spoilt(openB, 'denied', { shoId: 'A' }, 'of-active-operator'),
  ok('m2me-open-session-b-again', 'm2me', {
    type: 'm2me.openSession',
    devId: 'd1',
    shoId: 'B',
    ctr: 3,
    nonce: 2,
    expired: false,
    signedBy: 'drf',
  }),
  attestA,
  spoilt(attestA, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(attestA, 'otherSession', { sid: 5 }),
  attestB,
  spoilt(attestB, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(attestB, 'otherSession', { sid: 5 }),
  stageA,
  ...spoiltObjects(stageA, objectA, 'B'),
  stageB,
  ...spoiltObjects(stageB, objectB, 'A'),
  ok('m2me-stage-a-for-later', 'm2me', { type: 'm2me.stage', object: { ...objectA, activation: 'later' } }),
  spoilt(stageB, 'denied', { object: { ...objectB, activation: 'later' } }, 'for-later'),
  ok('m2me-stage-b-again', 'm2me', { type: 'm2me.stage', object: { ...objectB, sid: 3, ver: 2 } }),
  ok('m2me-install', 'm2me', { type: 'm2me.install' }),
  commitIntent,
  spoilt(commitIntent, 'missingField', { token: null }),
  spoilt(commitIntent, 'wrongKey', { token: { ...token, signedBy: 'rogue' } }),
  spoilt(commitIntent, 'denied', { token: { ...token, signedBy: 'B' } }, 'by-new-operator'),
  spoilt(commitIntent, 'otherDevice', { token: { ...token, devId: 'd2' } }),
  spoilt(
    commitIntent,
    'otherDevice',
    { token: { ...token, devId: 'd2', made: 'otherDevice' } },
    'other-device-same-tre',
  ),
  spoilt(commitIntent, 'otherDevice', { token: { ...token, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(commitIntent, 'otherOperator', { token: { ...token, newSho: 'A' } }),
  spoilt(commitIntent, 'denied', { token: { ...token, oldSho: 'B' } }, 'of-other-old-operator'),
  spoilt(commitIntent, 'stale', { token: { ...token, epoch: 7 } }),
  spoilt(commitIntent, 'expired', { token: { ...token, expired: true } }),
  spoilt(commitIntent, 'expired', { token: { ...token, expired: true, made: 'notYetValid' } }, 'not-yet-valid'),
  spoilt(commitIntent, 'expired', { token: { ...token, made: 'thisMoment' } }, 'in-its-last-moment'),
  ...underOwner,
  ...bothPresent,
  ...final,
  ok('m2me-commit-intent-2', 'm2me', { type: 'm2me.commitIntent', token: { ...token, tid: 2 } }),
  ok('m2me-sign-notice', 'm2me', { type: 'm2me.signNotice', attempt: 1 }),
  swap,
  spoilt(swap, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(swap, 'replay', { tid: 5 }, 'of-other-token'),
  activateA,
  ok('m2me-activate', 'm2me', { type: 'm2me.activate', ack: null }),
  spoilt(activateA, 'wrongKey', { ack: { sid: 1, status: 'success', signedBy: 'rogue' } }),
  spoilt(activateA, 'otherSession', { ack: { sid: 5, status: 'success', signedBy: 'A' } }),
  spoilt(activateA, 'denied', { ack: { sid: 1, status: 'installFailed', signedBy: 'A' } }, 'of-failure'),
  activateOnOrder,
  spoilt(activateOnOrder, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(activateOnOrder, 'otherOperator', { signedBy: 'B' }),
  spoilt(activateOnOrder, 'otherDevice', { devId: 'd2' }),
  spoilt(activateOnOrder, 'otherDevice', { devId: 'd2', made: 'otherDevice' }, 'other-device-same-tre'),
  spoilt(activateOnOrder, 'otherDevice', { devId: 'd2', made: 'otherTre' }, 'other-tre'),
  spoilt(activateOnOrder, 'otherSession', { sid: 5 }),
  spoilt(activateOnOrder, 'replay', { ver: 0 }, 'of-other-mcim'),
  spoilt(activateOnOrder, 'replay', { ver: 0, made: 'otherMcim' }, 'of-other-mcim-same-version'),
  ok('m2me-sign-report-success', 'm2me', { type: 'm2me.signReport', status: 'success' }),
  ok('m2me-sign-report-failure', 'm2me', { type: 'm2me.signReport', status: 'installFailed' }),
  ok('m2me-sign-report-veto', 'm2me', { type: 'm2me.signReport', status: 'vetoed' }),
  commit,
  spoilt(commit, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(commit, 'otherSession', { sid: 5 }),
  spoilt(commit, 'denied', { status: 'vetoed' }, 'of-failure'),
  closeA,
  spoilt(closeA, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(closeA, 'otherSession', { sid: 5 }),
  spoilt(closeA, 'denied', { status: 'success' }, 'of-success'),
  closeB,
  spoilt(closeB, 'wrongKey', { signedBy: 'rogue' }),
  ok('m2me-revert', 'm2me', { type: 'm2me.revert' }),
  ok('m2me-sign-cancel', 'm2me', { type: 'm2me.signCancel' }),
  closeCancel,
  spoilt(closeCancel, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(closeCancel, 'replay', { tid: 5 }, 'of-other-token'),
  abortA,
  spoilt(abortA, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(abortA, 'otherSession', { sid: 5 }),
  abortB,
  spoilt(abortB, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(abortB, 'otherSession', { sid: 5 }),
  ok('m2me-revert-to-pristine', 'm2me', { type: 'm2me.revertToPristine' }),
  reprovision,
  ok('m2me-reprovision-by-ro', 'm2me', {
    type: 'm2me.reprovision',
    instruction: { ...instruction, signedBy: 'drf' },
  }),
  spoilt(reprovision, 'wrongKey', { instruction: { ...instruction, signedBy: 'rogue' } }),
  spoilt(reprovision, 'denied', { instruction: { ...instruction, signedBy: 'B' } }, 'by-new-operator'),
  spoilt(reprovision, 'otherDevice', { instruction: { ...instruction, devId: 'd2' } }),
  spoilt(
    reprovision,
    'otherDevice',
    { instruction: { ...instruction, devId: 'd2', made: 'otherDevice' } },
    'other-device-same-tre',
  ),
  spoilt(reprovision, 'otherDevice', { instruction: { ...instruction, devId: 'd2', made: 'otherTre' } }, 'other-tre'),
  spoilt(reprovision, 'otherOperator', { instruction: { ...instruction, oldSho: 'B' } }, 'of-other-old-operator'),
  spoilt(reprovision, 'denied', { instruction: { ...instruction, newSho: 'A' } }, 'to-active-operator'),
  spoilt(reprovision, 'stale', { instruction: { ...instruction, epoch: 7 } }),
  ok('power-cut', 'env', { type: 'env.powerCut' }),
  ok('slot-fault', 'env', { type: 'env.slotFault' }),
  ok('tamper', 'env', { type: 'env.tamper' }),
  ok('initial-credential-lost', 'env', { type: 'env.initialCredentialLost' }),
];
