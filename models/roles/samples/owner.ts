/** Sample inputs of the owner. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, spoilt } from './sample.js';
import { tokenAB, tokenOfTre } from './shared.js';

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
