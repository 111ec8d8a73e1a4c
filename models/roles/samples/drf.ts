/** Sample inputs of the DRF. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, onSequences, restarted, spoilt } from './sample.js';
import { fromAToB, policies, tokenAB } from './shared.js';

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

/** The contract of B, for a device under none. */
const contractOfB = ok('sho-contract-register-of-b', 'shoB', {
  type: 'sho.contractRegister',
  devId: 'd1',
  shoId: 'B',
  evidence: 'good',
  signedBy: 'B',
});

export const drfSamples: readonly SampleInput[] = [
  restarted,
  ...policies,
  ...onSequences(contractOfB),
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
