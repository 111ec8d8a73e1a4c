/**
 * While an MCIM of this operator is in the device: asleep until it is ordered, in service, with a token out, and on
 * the way to another operator. Source: TR 33.812, clauses 5.1.3.5.6, 5.1.3.7.4.2 steps 1-17, 5.1.3.7.4.3.
 */
import { assign, and, not, stateIn } from 'xstate';
import { nextSerial } from '../../messages/symbols.js';
import { does, refuses } from '../statement.js';
import { shoSetup } from './setup.js';
import { voidedBy } from './context.js';
import * as sends from './sends.js';

/** The device is gone, and the MCIM stays, in the device and here. */
const keepsAside = {
  target: '#sho.contract.released' as const,
  actions: { type: 'setAside' as const },
  ...does(
    'The device has left with the MCIM at rest in it: the old SHO serves no more, and keeps its record aside.',
    '7.4.2-v01',
    'AMB-39',
    'DEC-140',
    'DEC-143',
  ),
};

/** M30 while a token is out, but for another change. */
const ofAnotherToken = {
  guard: 'confirmationNamesAnother',
  ...refuses('tokenMismatch', 'The confirmation of another change than the authorised one is not taken.', 'DEC-72'),
} as const;

/** M30 that names the operator which serves the device. */
const misdirected = {
  guard: 'confirmationIsGenuine',
  ...refuses('otherOperator', 'A device that has moved here has not left.', 'DEC-72'),
} as const;

const ofOtherDevice = {
  guard: 'confirmationIsOfOtherDevice',
  ...refuses('otherDevice', 'That another device has moved says nothing of this one.', 'DEC-72', 'AMB-29'),
} as const;

/**
 * For a device that is served and not attached: an attach that came twice has it challenged, and it answers no more.
 */
const pages = {
  guard: and(['covered', not(stateIn({ network: 'attached' }))]),
  actions: { type: 'send' as const, params: sends.page },
  ...does(
    'A device that the network has lost, or that answers no challenge, is paged; what it was to be told comes again.',
    'DEC-191',
    '5.6-r03',
    '7.4.2-s03a',
  ),
};

/** M26 and M30 of a move through pristine, in the order of their checks; the ways out are those of the state. */
const departureIsRefused = [
  {
    guard: 'departureIsForged',
    ...refuses('badSignature', 'A notice that the TRE did not sign unregisters nobody.', 'DEC-88', 'AMB-16'),
  },
  {
    guard: 'departureIsFromAnother',
    ...refuses('otherOperator', 'That a device has left another operator says nothing here.', 'DEC-88'),
  },
] as const;

const departureIsOld = refuses(
  'stale',
  'A departure of another epoch is not that of this service.',
  'DEC-88',
  'DEC-86',
);

const departureConfirmationIsRefused = [
  {
    guard: 'departureConfirmationIsForged',
    ...refuses('badSignature', 'Only the DRF confirms a departure.', 'AMB-29', 'DEC-88'),
  },
  {
    guard: 'departureConfirmationIsOfOtherDevice',
    ...refuses('otherDevice', 'That another device has left says nothing of this one.', 'AMB-29', 'DEC-88'),
  },
  {
    guard: 'departureConfirmationNamesThisOperator',
    ...refuses('otherOperator', 'A device that has moved here has not left.', 'DEC-88'),
  },
] as const;

export const dormant = shoSetup.createStateConfig({
  description: 'The MCIM is installed and inactive.',
  meta: { clause: '5.1.3.3.1' },
  initial: 'unordered',
  on: {
    'dpf.relayInfo': {
      actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
      ...refuses('alreadyServing', 'A device that has its MCIM is not provisioned again.', '6.3-s10', 'AMB-12'),
    },
    'subscriber.contract': {
      guard: 'contractIsComplete',
      actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'installed') },
      ...does('Asked again, the SHO says that the MCIM is installed.', 'DEC-103', 'DEC-52', 'DEC-55'),
    },
    'subscriber.activationRequest': {
      guard: 'activationIsAskedFor',
      target: '.ordered',
      actions: { type: 'send', params: ({ context }) => sends.activation(context) },
      ...does(
        'Asked by the subscriber, once or again, the SHO orders the activation.',
        '5.2-o05',
        '3.1-o04',
        'DEC-101',
        'DEC-102',
      ),
    },
  },
  states: {
    unordered: { description: 'Nobody has asked for the activation.', meta: { clause: '5.1.3.3.1' } },
    ordered: {
      description: 'The activation has been ordered; the device may come.',
      meta: { clause: '5.1.3.3.1' },
      on: {
        'm2me.authResponse': {
          guard: and(['covered', 'resIsExpected', stateIn({ network: 'challenged' })]),
          target: '#sho.contract.serving',
          actions: [
            assign({ activatesLater: false }),
            { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ],
          ...does(
            'The operational attach shows that the MCIM is active: the SHO serves, and tells the subscriber.',
            'DEC-103',
            '3.1-o04',
            'DEC-52',
          ),
        },
      },
    },
  },
});

export const serving = shoSetup.createStateConfig({
  description: 'The device is a customer of this operator.',
  meta: { clause: '5.1.3.5.6' },
  tags: ['serves'],
  initial: 'idle',
  on: {
    'dpf.relayInfo': {
      actions: { type: 'send', params: ({ context, event }) => sends.abort(context, event.sid) },
      ...refuses('alreadyServing', 'A device in service is not provisioned again.', '6.3-s10', 'AMB-12'),
    },
    'drf.bootstrap': [
      {
        guard: and([stateIn({ network: 'attached' }), not(stateIn({ contract: { serving: 'registering' } }))]),
        actions: { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: event }) },
        ...does(
          'The old SHO carries the bootstrap message to its device.',
          '7.4.2-s03a',
          '5.6-r03',
          '5.6-r04',
          '7.4.2-o00',
          'AMB-17',
        ),
      },
      pages,
    ],
    'drf.instruction': [
      {
        guard: and([stateIn({ network: 'attached' }), not(stateIn({ contract: { serving: 'registering' } }))]),
        actions: { type: 'send', params: ({ event }) => ({ to: 'm2me', msg: event }) },
        ...does(
          'The old SHO carries the instruction of the RO to its device.',
          '7.4.3-s02b',
          '5.6-r03',
          'DEC-85',
          'AMB-17',
        ),
      },
      pages,
    ],
    'm2me.departureNotice': [
      ...departureIsRefused,
      {
        guard: 'departureIsOfThisService',
        target: 'released',
        ...does('Told by the TRE that its MCIM is erased, the old SHO deletes its credentials.', 'AMB-29', 'DEC-88'),
      },
      departureIsOld,
    ],
    'drf.departureConfirmed': [
      ...departureConfirmationIsRefused,
      {
        guard: 'confirmedDepartureIsOfThisService',
        target: 'released',
        ...does(
          'Told by the DRF that the device is with another, the old SHO deletes its credentials.',
          'AMB-29',
          'DEC-88',
        ),
      },
      departureIsOld,
    ],
    'm2me.discardCancel': [
      {
        guard: 'deviceIsForged',
        ...refuses('badSignature', 'A cancel that the TRE did not sign cancels nothing.', 'AMB-21', 'DEC-53'),
      },
      {
        guard: 'cancelIsOfThisToken',
        target: '.idle',
        actions: [
          assign({ voided: ({ context, event }) => voidedBy(context, event) }),
          { type: 'send', params: ({ context, event }) => sends.cancelAck(context, event.tid) },
        ],
        ...does('The old SHO takes the cancel, voids the token and goes on serving.', 'AMB-21', 'DEC-53', 'DEC-50'),
      },
      {
        actions: [
          assign({ voided: ({ context, event }) => voidedBy(context, event) }),
          { type: 'send', params: ({ context, event }) => sends.cancelAck(context, event.tid) },
        ],
        ...does(
          'A token other than the last, or of a change that was never heard of, is void: the SHO says so, and goes on as it is.',
          'AMB-21',
          'DEC-53',
          'DEC-84',
        ),
      },
    ],
  },
  states: {
    registering: {
      description: 'Service has begun; the DRF has yet to acknowledge it.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'drf.registrationAck': {
          target: 'idle',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Registered, the new SHO tells the subscriber.', '7.4.2-s17', 'DEC-52', 'DEC-54'),
        },
        'timer.registerExpired': {
          actions: { type: 'send', params: ({ context }) => sends.registerSubscription(context) },
          ...does('Unacknowledged, the new SHO registers again.', 'DEC-54', '7.4.2-s17'),
        },
        'm2me.discardCancel': {
          ...refuses('noContract', 'Before it is registered the SHO has issued no token to cancel.', 'DEC-53'),
        },
        'subscriber.reprovisionParams': {
          guard: 'moveIsToThisOperator',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Asked again, the SHO says that the move has been made.', 'DEC-52', 'DEC-55'),
        },
        'subscriber.changeParams': {
          guard: 'paramsAreForThisOperator',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Asked again, the SHO says that the change has been made.', 'DEC-52', 'DEC-55'),
        },
      },
    },
    idle: {
      description: 'The device is served and no change is authorised.',
      meta: { clause: '5.1.3.5.6' },
      on: {
        'principal.keepMcim': {
          actions: assign({ keeps: true }),
          ...does(
            'The operator agrees that its MCIM stays when the device leaves, so that it can come back by a switch.',
            'DEC-140',
            '7.4.2-v01',
            '7.4.2-n16c',
          ),
        },
        'subscriber.contract': {
          guard: 'contractIsComplete',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Asked again, the SHO says that service has begun.', 'DEC-52', 'DEC-55'),
        },
        'subscriber.reprovisionParams': {
          guard: 'moveIsToThisOperator',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Asked again, the SHO says that the move has been made.', 'DEC-52', 'DEC-55'),
        },
        'subscriber.changeParams': {
          guard: 'paramsAreForThisOperator',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Asked again, the SHO says that the change has been made.', 'DEC-52', 'DEC-55'),
        },
        'subscriber.activationRequest': {
          guard: 'activationIsAskedFor',
          actions: { type: 'send', params: ({ context }) => sends.serviceNotice(context, 'success') },
          ...does('Asked again, the SHO says that service has begun.', 'DEC-102', 'DEC-52', 'DEC-55'),
        },
        'subscriber.tokenRequest': {
          guard: not('subscriberIsForged'),
          target: 'tokenIssued',
          actions: [
            assign({
              tid: ({ context }) => nextSerial(context.tid),
              byOwner: false,
              newSho: ({ event }) => event.newSho,
            }),
            { type: 'send', params: ({ context }) => sends.token(context) },
          ],
          ...does('The SHO authorises the change with a token.', '7.4.2-s01b', 'AMB-15', '7.2-p06'),
        },
        'm2me.discardNotice': [
          {
            guard: 'noticeIsOfAnIssuedToken',
            ...refuses('noToken', 'Without a token issued here no notice is taken.', 'AMB-16', '7.4.2-s11b'),
          },
          {
            guard: 'deviceIsForged',
            ...refuses(
              'badSignature',
              'A notice that the TRE did not sign unregisters nobody.',
              'AMB-16',
              '7.4.2-s11b',
            ),
          },
          {
            guard: 'noticeIsOfAVoidedToken',
            ...refuses('stale', 'The notice of a change that was given up is taken no more.', 'DEC-84', 'DEC-50'),
          },
          {
            guard: 'noticeIsOfAnotherEpoch',
            ...refuses('stale', 'A notice of another epoch unregisters nobody.', 'DEC-84', 'AMB-16'),
          },
          {
            target: 'releasePending',
            actions: [
              assign({ tid: ({ event }) => event.tid, byOwner: true }),
              { type: 'send', params: ({ context, event }) => sends.discardAck(context, event.tid) },
            ],
            ...does(
              'On the word of the owner and of the TRE the old SHO acknowledges a change that it has not authorised.',
              '7.4.2-s11a',
              '7.4.2-s12',
              '7.4.2-s01d',
              'DEC-84',
              'AMB-15',
            ),
          },
        ],
        'drf.changeConfirmed': [
          ofOtherDevice,
          {
            guard: 'confirmationNamesAnother',
            ...refuses('noToken', 'A device that no token lets go has not moved.', 'DEC-72', 'AMB-29'),
          },
          misdirected,
        ],
      },
    },
    tokenIssued: {
      description: 'A change has been authorised; the device is still served.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'subscriber.tokenRequest': {
          guard: not('subscriberIsForged'),
          actions: { type: 'send', params: ({ context }) => sends.token(context) },
          ...does('Asked again, the SHO gives the same token.', 'DEC-55', 'AMB-15'),
        },
        'm2me.discardNotice': [
          {
            guard: 'deviceIsForged',
            ...refuses(
              'badSignature',
              'A notice that the TRE did not sign unregisters nobody.',
              'AMB-16',
              '7.4.2-s11b',
            ),
          },
          {
            guard: 'noticeIsAuthorised',
            target: 'releasePending',
            actions: { type: 'send', params: ({ context, event }) => sends.discardAck(context, event.tid) },
            ...does(
              'The old SHO acknowledges that its credentials will be discarded, and keeps them for now.',
              '7.4.2-s11a',
              '7.4.2-s11b',
              '7.4.2-s12',
              'AMB-21',
              '7.4.2-n16c',
            ),
          },
          { ...refuses('tokenMismatch', 'A notice under another token is not taken.', 'AMB-16', '7.4.2-s11b') },
        ],
        'drf.changeConfirmed': [
          ofOtherDevice,
          { guard: and(['confirmationIsOfThisToken', 'mcimIsKept']), ...keepsAside },
          {
            guard: 'confirmationIsOfThisToken',
            target: '#sho.contract.released',
            ...does(
              'Told that the device has moved, the SHO deletes its credentials.',
              'AMB-29',
              '7.4.2-n16d',
              'DEC-72',
            ),
          },
          ofAnotherToken,
          misdirected,
        ],
      },
    },
    releasePending: {
      description: 'The device is about to leave; the SHO still serves it and keeps its credentials.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['releasePending'],
      on: {
        'subscriber.tokenRequest': {
          guard: and([not('subscriberIsForged'), not('releaseIsByOwner')]),
          actions: { type: 'send', params: ({ context }) => sends.token(context) },
          ...does('Asked again, the SHO gives the same token.', 'DEC-55', 'AMB-15'),
        },
        'm2me.discardNotice': [
          {
            guard: 'deviceIsForged',
            ...refuses(
              'badSignature',
              'A notice that the TRE did not sign unregisters nobody.',
              'AMB-16',
              '7.4.2-s11b',
            ),
          },
          {
            guard: 'noticeIsAuthorised',
            actions: { type: 'send', params: ({ context, event }) => sends.discardAck(context, event.tid) },
            ...does('A notice that comes again is acknowledged again.', '7.4.2-s12', 'AMB-21', 'DEC-55'),
          },
          { ...refuses('tokenMismatch', 'A notice under another token is not taken.', 'AMB-16', '7.4.2-s11b') },
        ],
        'drf.changeConfirmed': [
          ofOtherDevice,
          { guard: and(['confirmationIsOfThisToken', 'mcimIsKept']), ...keepsAside },
          {
            guard: 'confirmationIsOfThisToken',
            target: '#sho.contract.released',
            ...does(
              'Sure that the device has moved, the old SHO deletes its credentials.',
              'AMB-29',
              '7.4.2-n16d',
              'DEC-72',
            ),
          },
          ofAnotherToken,
          misdirected,
        ],
        'timer.retentionExpired': [
          { guard: 'mcimIsKept', ...keepsAside },
          {
            target: '#sho.contract.released',
            ...does('The old SHO keeps the credentials no longer than agreed.', '7.4.2-n16c', '7.4.2-n16d', 'AMB-29'),
          },
        ],
      },
    },
  },
});
