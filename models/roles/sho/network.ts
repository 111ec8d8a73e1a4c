/**
 * The operator's own access, where the device attaches with its MCIM. Source: TR 33.812, clauses 5.1.3.3.2.2,
 * 5.1.3.6.3, 5.1.3.7.4.2 step 15.
 */
import { assign, and, not, or, stateIn } from 'xstate';
import { nextSerial } from '../../messages/symbols.js';
import { imsIsAnswered, registersWithIms } from './ims.js';
import { provisionsParameters } from './parameters.js';
import { afterResync } from '../resync.js';
import { abandons, does, ignores, refuses } from '../statement.js';
import { shoSetup } from './setup.js';
import * as sends from './sends.js';

export const network = shoSetup.createStateConfig({
  description: 'Access with the MCIM of this operator.',
  meta: { clause: '5.1.3.3.2.2' },
  initial: 'detached',
  on: {
    'm2me.attach': [
      {
        guard: and([
          'covered',
          'identityIsOurs',
          or([
            stateIn({ contract: { provisioning: 'issued' } }),
            stateIn({ contract: { dormant: 'ordered' } }),
            stateIn({ contract: 'serving' }),
          ]),
        ]),
        target: '.challenged',
        actions: [
          assign({ sqn: ({ context }) => nextSerial(context.sqn), resynced: false }),
          { type: 'send', params: ({ context }) => sends.authRequest(context) },
        ],
        ...does('The SHO challenges its own device as any other.', '3.2.2-r01', '6.3-r20', '5.6-r01'),
      },
      {
        guard: 'covered',
        target: '.detached',
        actions: { type: 'send', params: ({ context }) => sends.attachReject(context, 'unknownIdentity') },
        ...abandons('unknownIdentity', 'An identity without a record gets no service.', '5.6-r01', '3.2.2-r01'),
      },
    ],
    'env.restarted': {
      target: '.detached',
      ...does('After a restart the network knows of no device that is attached.', 'DEC-190'),
    },
    // Coverage matters when the device attaches with a new MCIM, so that is when it is lost.
    'env.coverageLost': [
      {
        guard: and([
          'covered',
          not(stateIn({ network: 'attached' })),
          stateIn({ contract: { provisioning: 'issued' } }),
        ]),
        actions: assign({ covered: false }),
        ...does('Neither this network nor a roaming partner reaches the device.', '7.4.2-n16a'),
      },
      { ...ignores('Where no new MCIM is to attach, coverage makes no difference.', '7.4.2-n16a') },
    ],
    'env.coverageRegained': [
      {
        guard: 'notCovered',
        actions: assign({ covered: true }),
        ...does('The network reaches the device again.', '7.4.2-n16a'),
      },
      { ...ignores('Coverage that is there cannot return.', '7.4.2-n16a') },
    ],
  },
  states: {
    detached: { description: 'The device is not attached here.', meta: { clause: '5.1.3.3.2.2' } },
    challenged: {
      description: 'The device has been challenged.',
      meta: { clause: '5.1.3.3.2.2' },
      on: {
        'm2me.authResponse': [
          {
            guard: and(['covered', 'promotedComesIn']),
            target: 'attached',
            actions: [
              assign({ ims: 'none', promotion: 'used' }),
              { type: 'send', params: ({ context }) => sends.attachAccept(context) },
              { type: 'send', params: ({ context }) => sends.promoted(context) },
            ],
            ...does(
              'Let in with what was its PCID, the device has it from the SHO alone; the ICF is told.',
              '6.3-s08o',
              'AMB-07',
              'DEC-216',
              '3.2.2-r01',
            ),
          },
          {
            guard: and(['covered', 'resIsExpected']),
            target: 'attached',
            actions: [assign({ ims: 'none' }), { type: 'send', params: ({ context }) => sends.attachAccept(context) }],
            ...does('The SHO gives operational service.', '6.3-r20', '3.2.2-r01', '5.6-r01'),
          },
          {
            guard: and(['covered', 'resyncIsGenuine']),
            actions: [
              assign({ sqn: ({ context, event }) => afterResync(context.sqn, event.sqn), resynced: true }),
              { type: 'send', params: ({ context }) => sends.authRequest(context) },
            ],
            ...does('The SHO takes the sequence number of the device over, once an attach.', '3.2.2-r01'),
          },
          {
            guard: 'covered',
            target: 'detached',
            actions: { type: 'send', params: ({ context }) => sends.attachReject(context, 'authFailed') },
            ...does('After a failed authentication there is no service.', '3.2.2-r01', '6.3-r20'),
          },
        ],
        'drf.changeConfirmed': {
          guard: and([
            'confirmationIsOfThisToken',
            or([
              stateIn({ contract: { serving: 'tokenIssued' } }),
              stateIn({ contract: { serving: 'releasePending' } }),
            ]),
          ]),
          target: 'detached',
          ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
        },
        'm2me.departureNotice': {
          guard: and(['departureIsOfThisService', stateIn({ contract: 'serving' })]),
          target: 'detached',
          ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
        },
        'drf.departureConfirmed': {
          guard: and(['confirmedDepartureIsOfThisService', stateIn({ contract: 'serving' })]),
          target: 'detached',
          ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
        },
        'timer.retentionExpired': [
          {
            guard: stateIn({ contract: { serving: 'releasePending' } }),
            target: 'detached',
            ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
          },
          { ...ignores('Retention runs only while a release is pending.', 'AMB-29') },
        ],
        'dpf.downloadRefused': {
          guard: and(['downloadRefusalHolds', stateIn({ contract: { provisioning: 'issued' } })]),
          target: 'detached',
          ...does('A device that did not get the MCIM has no access with it.', 'DEC-132'),
        },
        'dpf.reportForward': [
          {
            guard: and(['anyFailure', stateIn({ contract: { provisioning: 'issued' } })]),
            target: 'detached',
            ...does('A device that did not take the MCIM has no access with it.', '7.4.2-s16'),
          },
          {
            guard: and(['installedForLater', stateIn({ contract: { provisioning: 'issued' } })]),
            target: 'detached',
            ...does('With an MCIM that waits there is no access.', '3.1-o04', 'DEC-103'),
          },
        ],
        'pva.validationResponse': {
          guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
          target: 'detached',
          ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77'),
        },
        'pva.statusResponse': {
          guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
          target: 'detached',
          ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77', 'DEC-113'),
        },
      },
    },
    attached: {
      description: 'The device is in operational service here.',
      meta: { clause: '5.1.3.3.2.2' },
      on: {
        'principal.provisionParameters': provisionsParameters,
        'm2me.imsRegister': registersWithIms,
        'm2me.imsResponse': imsIsAnswered,
        'm2me.datagram': [
          {
            guard: 'contractForbids',
            ...refuses(
              'filtered',
              'The network carries nothing to a peer, or by an access point, that the contract does not name.',
              '3.2.2-o02',
              '3.2.2-o03',
              'DEC-172',
            ),
          },
          {
            actions: {
              type: 'send',
              params: ({ event }) => ({ to: 'beyond', msg: { ...event, type: 'sho.datagram' } }),
            },
            ...does('The SHO carries what the device sends.', '3.2.2-r01', '3.2.2-o02'),
          },
        ],
        'drf.changeConfirmed': {
          guard: and([
            'confirmationIsOfThisToken',
            or([
              stateIn({ contract: { serving: 'tokenIssued' } }),
              stateIn({ contract: { serving: 'releasePending' } }),
            ]),
          ]),
          target: 'detached',
          ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
        },
        'm2me.departureNotice': {
          guard: and(['departureIsOfThisService', stateIn({ contract: 'serving' })]),
          target: 'detached',
          ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
        },
        'drf.departureConfirmed': {
          guard: and(['confirmedDepartureIsOfThisService', stateIn({ contract: 'serving' })]),
          target: 'detached',
          ...does('Without credentials there is no access.', 'AMB-29', 'DEC-88'),
        },
        'timer.retentionExpired': [
          {
            guard: stateIn({ contract: { serving: 'releasePending' } }),
            target: 'detached',
            ...does('Without credentials there is no access.', 'AMB-29', '7.4.2-n16d'),
          },
          { ...ignores('Retention runs only while a release is pending.', 'AMB-29') },
        ],
        'dpf.downloadRefused': {
          guard: and(['downloadRefusalHolds', stateIn({ contract: { provisioning: 'issued' } })]),
          target: 'detached',
          ...does('A device that did not get the MCIM has no access with it.', 'DEC-132'),
        },
        'dpf.reportForward': [
          {
            guard: and(['anyFailure', stateIn({ contract: { provisioning: 'issued' } })]),
            target: 'detached',
            ...does('A device that did not take the MCIM has no access with it.', '7.4.2-s16'),
          },
          {
            guard: and(['installedForLater', stateIn({ contract: { provisioning: 'issued' } })]),
            target: 'detached',
            ...does('With an MCIM that waits there is no access.', '3.1-o04', 'DEC-103'),
          },
        ],
        'pva.validationResponse': {
          guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
          target: 'detached',
          ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77'),
        },
        'pva.statusResponse': {
          guard: and(['newcomerIsValid', stateIn({ contract: { provisioning: 'issued' } })]),
          target: 'detached',
          ...does('A device that starts over has no access yet.', '6.3-s10', 'DEC-77', 'DEC-113'),
        },
      },
    },
  },
});
