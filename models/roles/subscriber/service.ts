/**
 * From the contract to service, and what may be selected from there. Source: TR 33.812, clauses 5.1.3.5.2, 5.1.3.7.4.2
 * step 1 and 5.1.3.7.4.3 step 1; DEC-52, DEC-102, DEC-103.
 */
import { assign } from 'xstate';
import { nextSerial } from '../../messages/symbols.js';
import { does, refuses } from '../statement.js';
import {
  contract,
  activationRequest,
  tokenRequest,
  announcement,
  authorisationRequest,
  instructionRequest,
  subscriberSetup,
} from './setup.js';

export const awaitingService = subscriberSetup.createStateConfig({
  description: 'The device is on its way into service.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'sho.serviceNotice': [
      {
        guard: 'serviceHasStarted',
        target: 'served',
        ...does('The subscriber learns that the device is provisioned.', 'DEC-52', '5.2-r01'),
      },
      {
        guard: 'serviceIsAborted',
        ...does('The subscriber learns that provisioning was given up.', 'DEC-52', 'AMB-12'),
      },
      {
        guard: 'mcimIsInstalled',
        target: 'installed',
        actions: assign({ activation: null }),
        ...does('The subscriber learns that the MCIM is installed and waits.', '3.1-o04', 'DEC-103', 'DEC-52'),
      },
    ],
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => contract(context.sho ?? 'A', context.activation) },
      ...does('Without news the subscriber asks again.', 'DEC-55'),
    },
  },
});

export const installed = subscriberSetup.createStateConfig({
  description: 'The MCIM is in the device and inactive.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'principal.activate': {
      target: 'activating',
      actions: { type: 'send', params: ({ context }) => activationRequest(context.sho ?? 'A') },
      ...does('The subscriber asks the activation service of its SHO.', '5.2-o05', 'DEC-102'),
    },
  },
});

export const activating = subscriberSetup.createStateConfig({
  description: 'The activation has been asked for.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'sho.serviceNotice': {
      guard: 'serviceHasStarted',
      target: 'served',
      ...does('The subscriber learns that the device is in service.', '5.2-o05', 'DEC-103', 'DEC-52'),
    },
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => activationRequest(context.sho ?? 'A') },
      ...does('Without news the subscriber asks again.', '5.2-o05', 'DEC-102', 'DEC-55'),
    },
  },
});

export const served = subscriberSetup.createStateConfig({
  description: 'The device is in the service of the SHO.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'principal.announceChange': {
      actions: [
        assign({ announced: ({ context }) => nextSerial(context.announced) }),
        { type: 'send', params: ({ context, event }) => announcement(event.shoId, context.announced) },
      ],
      ...does('The subscriber tells the RO which change is coming, or that none is.', '5.2-o04', 'DEC-184'),
    },
    'principal.selectSho': [
      {
        guard: 'selectionIsAnother',
        target: 'requestingToken',
        actions: [
          assign({ target: ({ event }) => event.shoId }),
          { type: 'send', params: ({ context, event }) => tokenRequest(context.sho ?? 'A', event.shoId) },
        ],
        ...does('The subscriber asks the SHO that serves it to authorise a change.', '7.2-p06', '5.2-r02', 'AMB-15'),
      },
      { ...refuses('alreadyServing', 'The operator that serves already cannot be changed to.', '7.2-p06') },
    ],
    'principal.selectByOwner': [
      {
        guard: 'selectionNeedsTheOwnerAlone',
        target: 'requestingAuthority',
        actions: [
          assign({ target: ({ event }) => event.shoId }),
          { type: 'send', params: ({ event }) => authorisationRequest(event.shoId, null) },
        ],
        ...does(
          'For a device that changes on the word of its owner, the subscriber asks the owner for a token.',
          '7.2-p06',
          '5.2-r02',
          'AMB-15',
          '7.4.2-s01d',
        ),
      },
      {
        guard: 'selectionNeedsBoth',
        target: 'requestingToken',
        actions: [
          assign({ target: ({ event }) => event.shoId, needsOwner: true }),
          { type: 'send', params: ({ context, event }) => tokenRequest(context.sho ?? 'A', event.shoId) },
        ],
        ...does(
          'For a device that needs both, the subscriber first asks the SHO that serves it.',
          '7.2-p06',
          '5.2-r02',
          'AMB-15',
        ),
      },
      { ...refuses('alreadyServing', 'The operator that serves already cannot be changed to.', '7.2-p06') },
    ],
    'principal.contractAnew': [
      {
        guard: 'contractIsWithAnother',
        target: 'requestingInstruction',
        actions: [
          assign({ target: ({ event }) => event.shoId }),
          { type: 'send', params: ({ event }) => instructionRequest(event.shoId) },
        ],
        ...does(
          'To take another SHO without the one that serves, the subscriber asks the owner for an instruction.',
          '7.2-p06',
          '5.2-r02',
          'DEC-85',
          'AMB-30',
          'AMB-31',
        ),
      },
      { ...refuses('alreadyServing', 'The operator that serves already is not contracted anew.', '7.2-p06') },
    ],
  },
});
