/**
 * A change of the SHO under way: with a token, the word of the owner or its instruction. Source: TR 33.812, clauses
 * 5.1.3.7.4.2 step 1 and 5.1.3.7.4.3 step 1; AMB-15, AMB-30.
 */
import { assign } from 'xstate';
import { does, refuses } from '../statement.js';
import {
  tokenRequest,
  changeParams,
  authorisationRequest,
  instructionRequest,
  reprovisionParams,
  subscriberSetup,
} from './setup.js';

export const requestingToken = subscriberSetup.createStateConfig({
  description: 'The authorisation token has been asked for.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
    'sho.token': [
      {
        guard: 'consentIsForThisChange',
        target: 'requestingAuthority',
        actions: [
          assign({ token: ({ event }) => event.token }),
          {
            type: 'send',
            params: ({ context, event }) => authorisationRequest(context.target ?? 'B', event.token),
          },
        ],
        ...does(
          'With the consent of the SHO that serves, the subscriber asks the owner for its word.',
          'AMB-15',
          'DEC-81',
          '7.4.2-s01d',
        ),
      },
      {
        guard: 'tokenIsForThisChange',
        target: 'transferring',
        actions: [
          assign({ token: ({ event }) => event.token }),
          { type: 'send', params: ({ context, event }) => changeParams(context.target ?? 'B', event.token) },
        ],
        ...does(
          'The subscriber gives the new SHO the parameters of the device and the token.',
          '7.4.2-s01a',
          '7.4.2-s01b',
          '5.2-r03',
        ),
      },
      { ...refuses('tokenMismatch', 'A token for another change or device is not used.', '7.4.2-s01b', 'AMB-15') },
    ],
    'sho.tokenRefused': {
      target: 'served',
      actions: assign({ target: null, needsOwner: false }),
      ...does('Without a token the subscriber stays.', 'AMB-15', 'DEC-48'),
    },
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => tokenRequest(context.sho ?? 'A', context.target ?? 'B') },
      ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
    },
  },
});

export const requestingAuthority = subscriberSetup.createStateConfig({
  description: 'The owner has been asked to have the TRE sign a token.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
    'owner.token': [
      {
        guard: 'ownersTokenIsForThisChange',
        target: 'transferring',
        actions: [
          assign({ token: ({ event }) => event.token, needsOwner: false }),
          { type: 'send', params: ({ context, event }) => changeParams(context.target ?? 'B', event.token) },
        ],
        ...does(
          'The subscriber gives the new SHO the parameters of the device and the token that the TRE has signed.',
          '7.4.2-s01a',
          '7.4.2-s01b',
          '7.4.2-s01d',
          '5.2-r03',
        ),
      },
      { ...refuses('tokenMismatch', 'A token for another change or device is not used.', '7.4.2-s01b', 'AMB-15') },
    ],
    'owner.authorisationRefused': {
      target: 'served',
      actions: assign({ target: null, token: null, needsOwner: false }),
      ...does('Without the word of the owner the subscriber stays.', 'AMB-15', 'AMB-30', 'DEC-82'),
    },
    'timer.requestExpired': {
      actions: {
        type: 'send',
        params: ({ context }) => authorisationRequest(context.target ?? 'B', context.token),
      },
      ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
    },
  },
});

export const requestingInstruction = subscriberSetup.createStateConfig({
  description: 'The owner has been asked for an instruction.',
  meta: { clause: '5.1.3.7.4.3' },
  on: {
    'owner.instruction': [
      {
        guard: 'instructionIsForThisMove',
        target: 'reprovisioning',
        actions: [
          assign({ instruction: ({ event }) => event.instruction }),
          {
            type: 'send',
            params: ({ context, event }) => reprovisionParams(context.target ?? 'B', event.instruction),
          },
        ],
        ...does(
          'The subscriber gives the new SHO the parameters of the device and the instruction.',
          '7.4.3-s01',
          '5.2-r03',
          'DEC-85',
        ),
      },
      { ...refuses('notAuthorised', 'An instruction for another move or device is not used.', 'DEC-90', 'AMB-30') },
    ],
    'owner.instructionRefused': {
      target: 'served',
      actions: assign({ target: null }),
      ...does('Without an instruction the subscriber stays.', 'DEC-90', 'AMB-30'),
    },
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => instructionRequest(context.target ?? 'B') },
      ...does('Unanswered, the subscriber asks again.', 'DEC-55'),
    },
  },
});

export const reprovisioning = subscriberSetup.createStateConfig({
  description: 'The device is made pristine and provisioned by the new SHO.',
  meta: { clause: '5.1.3.7.4.3' },
  on: {
    'sho.serviceNotice': [
      {
        guard: 'changeHasSucceeded',
        target: 'served',
        actions: assign({ sho: ({ event }) => event.shoId, target: null, instruction: null }),
        ...does('The subscriber is served by the new SHO.', 'DEC-52', '7.4.1-n01', '2-p08'),
      },
      {
        guard: 'reprovisioningIsRefused',
        target: 'served',
        actions: assign({ target: null, instruction: null }),
        ...does('Turned down before anything was erased, the subscriber stays.', 'DEC-52', 'DEC-91'),
      },
      {
        guard: 'reprovisioningIsAborted',
        ...does('The subscriber learns that provisioning was given up for now.', 'DEC-52', 'AMB-12', 'DEC-91'),
      },
      { ...refuses('otherOperator', 'A notice of an operator that is not changed to ends no change.', 'DEC-52') },
    ],
    'timer.requestExpired': {
      actions: {
        type: 'send',
        params: ({ context }) => reprovisionParams(context.target ?? 'B', context.instruction),
      },
      ...does('Without news the subscriber gives the parameters again.', 'DEC-55'),
    },
  },
});

export const transferring = subscriberSetup.createStateConfig({
  description: 'The new SHO carries the change out.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
    'sho.serviceNotice': [
      {
        guard: 'changeHasSucceeded',
        target: 'served',
        actions: assign({ sho: ({ event }) => event.shoId, target: null, token: null }),
        ...does('The subscriber is served by the new SHO.', 'DEC-52', '7.4.1-n01', '2-p08'),
      },
      {
        guard: 'changeHasFailed',
        target: 'served',
        actions: assign({ target: null, token: null }),
        ...does('After a failed change the subscriber stays with the old SHO.', 'DEC-52', 'AMB-12'),
      },
      { ...refuses('otherOperator', 'A notice of an operator that is not changed to ends no change.', 'DEC-52') },
    ],
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => changeParams(context.target ?? 'B', context.token) },
      ...does('Without news the subscriber gives the parameters again.', 'DEC-55'),
    },
  },
});
