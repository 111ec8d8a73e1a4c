/**
 * The way through pristine on an instruction, and the way back to the MCIM of before. Source: TR 33.812, clauses
 * 5.1.3.7.4.2 and 5.1.3.7.4.3.
 */
import { assign } from 'xstate';
import { operationalAccess } from './access.js';
import { parametersWait } from './parameters.js';
import { learnsFilter, overService } from './traffic.js';
import {
  attachInitially,
  attachWith,
  command,
  departureNotice,
  m2meSetup,
  nothingRemembered,
  pcidOf,
  requestAccess,
} from './setup.js';
import { does } from '../statement.js';

const { elsewhere, challengedByOperator, answerGoesOut, asksAgain, notAnswered } = operationalAccess;

export const leaving = m2meSetup.createStateConfig({
  description: 'On its way to another operator through the pristine state.',
  meta: { clause: '5.1.3.7.4.3' },
  initial: 'checking',
  states: {
    checking: {
      description: 'The TRE checks the instruction.',
      meta: { clause: '5.1.3.7.4.3' },
      tags: ['operational'],
      on: {
        'principal.sendData': overService,
        'sho.parameters': parametersWait,
        'tre.departure': [
          {
            guard: 'departureIsWithoutPcid',
            target: 'notifying',
            actions: [
              { type: 'send', params: ({ context, event }) => departureNotice(context.operator, event) },
              assign({ access: 'non3gpp' }),
            ],
            ...does(
              'The old MCIM erased, the M2ME tells the old SHO, and goes on over non-3GPP access.',
              '7.4.3-s03a',
              'AMB-29',
              'DEC-88',
              'DEC-95',
            ),
          },
          {
            target: 'notifying',
            actions: [
              { type: 'send', params: ({ context, event }) => departureNotice(context.operator, event) },
              assign({ pcid: ({ event }) => pcidOf(event.identity) }),
            ],
            ...does(
              'The old MCIM erased, the M2ME tells the old SHO while its access is still up.',
              '7.4.3-s03a',
              'AMB-29',
              'DEC-88',
            ),
          },
        ],
        'tre.refused': {
          target: '#m2me.operational.idle',
          ...does(
            'An instruction that the TRE refuses changes nothing.',
            '7.4.3-s02b',
            '7.4.3-r01',
            'AMB-28',
            'AMB-40',
          ),
        },
      },
    },
    checkingUnserved: {
      description: 'The TRE checks the instruction of an owner whose device no operator serves.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'tre.departure': [
          {
            guard: 'departureIsWithoutPcid',
            target: '#m2me.initial.connecting',
            actions: [assign({ ...nothingRemembered, access: 'non3gpp' }), { type: 'send', params: requestAccess }],
            ...does(
              'The old MCIM erased, with nobody to tell, the M2ME asks a non-3GPP provider for access.',
              '7.4.3-s03b',
              '6.4-r01',
              'DEC-88',
              'DEC-95',
            ),
          },
          {
            target: '#m2me.initial',
            actions: [
              assign(({ event }) => ({ ...nothingRemembered, pcid: pcidOf(event.identity) })),
              { type: 'send', params: attachInitially },
            ],
            ...does(
              'The old MCIM erased, with nobody to tell, the M2ME attaches with its PCID.',
              '7.4.3-s03b',
              '7.4.3-s04',
              'AMB-42',
              'DEC-88',
            ),
          },
        ],
        'tre.refused': {
          target: '#m2me.operational.requesting',
          actions: { type: 'send', params: ({ context }) => attachWith(context.operator) },
          ...does(
            'An instruction that the TRE refuses changes nothing, and the M2ME tries on.',
            '7.4.3-r01',
            'AMB-28',
            'AMB-40',
            'DEC-55',
          ),
        },
      },
    },
    notifying: {
      description: 'The old SHO has been told, once; the access is about to be given up.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'timer.retryExpired': [
          {
            guard: 'accessIsNon3gpp',
            target: '#m2me.initial.connecting',
            actions: [assign({ ...nothingRemembered, access: 'non3gpp' }), { type: 'send', params: requestAccess }],
            ...does(
              'Pristine, the M2ME asks a non-3GPP provider for access, to be provisioned as for the first time.',
              '7.4.3-s03b',
              '7.4.3-s04',
              '6.4-r01',
              'DEC-88',
            ),
          },
          {
            target: '#m2me.initial',
            actions: [
              assign(({ context: { pcid } }) => ({ ...nothingRemembered, pcid })),
              { type: 'send', params: attachInitially },
            ],
            ...does(
              'Pristine, the M2ME attaches with its PCID, to be provisioned as for the first time.',
              '7.4.3-s03b',
              '7.4.3-s04',
              'AMB-42',
              'DEC-88',
            ),
          },
        ],
      },
    },
  },
});

export const returning = m2meSetup.createStateConfig({
  description: 'Back to the old operator after a change that did not work out.',
  meta: { clause: '5.1.3.7.4.2' },
  initial: 'requesting',
  states: {
    requesting: {
      description: 'Access has been asked for with the old MCIM.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'sho.authRequest': [elsewhere, challengedByOperator],
        'sho.attachReject': [
          elsewhere,
          {
            guard: 'operatorHasLetGo',
            target: 'erasing',
            actions: { type: 'send', params: command({ type: 'm2me.revertToPristine' }) },
            ...does(
              'When the old SHO no longer knows the device either, the M2ME returns to the pristine state.',
              '7.4.3-o05',
              'AMB-23',
              'AMB-40',
            ),
          },
          {
            target: 'requesting',
            ...does('Rejected for another cause, the M2ME waits before it asks again.', 'DEC-55', 'AMB-23'),
          },
        ],
        'timer.retryExpired': asksAgain,
      },
    },
    authenticating: {
      description: 'The TRE answers the challenge.',
      meta: { clause: '5.1.3.7.4.2' },
      on: { 'tre.akaResult': answerGoesOut, 'tre.refused': notAnswered },
    },
    answered: {
      description: 'The challenge has been answered.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'sho.authRequest': [elsewhere, challengedByOperator],
        'sho.attachAccept': [
          elsewhere,
          {
            target: '#m2me.changing.signingCancel',
            actions: [learnsFilter, { type: 'send', params: command({ type: 'm2me.signCancel' }) }],
            ...does('Attached with the old MCIM, the M2ME cancels the change.', 'DEC-53', 'AMB-21', '7.4.2-n16b'),
          },
        ],
        'sho.attachReject': [
          elsewhere,
          {
            guard: 'operatorHasLetGo',
            target: 'erasing',
            actions: { type: 'send', params: command({ type: 'm2me.revertToPristine' }) },
            ...does(
              'When the old SHO no longer knows the device either, the M2ME returns to the pristine state.',
              '7.4.3-o05',
              'AMB-23',
              'AMB-40',
            ),
          },
          {
            target: 'requesting',
            ...does('Rejected for another cause, the M2ME waits before it asks again.', 'DEC-55', 'AMB-23'),
          },
        ],
        'timer.retryExpired': asksAgain,
      },
    },
    erasing: {
      description: 'The TRE returns to the pristine state.',
      meta: { clause: '5.1.3.7.4.3' },
      on: {
        'tre.pristine': [
          {
            guard: 'pristineIsWithoutPcid',
            target: '#m2me.initial.connecting',
            actions: [
              assign(({ context }) => ({ ...nothingRemembered, old: context.operator, access: 'non3gpp' as const })),
              { type: 'send', params: requestAccess },
            ],
            ...does(
              'Pristine again, the M2ME asks a non-3GPP provider for access.',
              '6.4-r01',
              'AMB-23',
              'DEC-95',
              'DEC-235',
            ),
          },
          {
            target: '#m2me.initial',
            actions: [
              assign(({ context, event }) => ({
                ...nothingRemembered,
                old: context.operator,
                pcid: pcidOf(event.identity),
              })),
              { type: 'send', params: attachInitially },
            ],
            ...does('Pristine again, the M2ME attaches with its PCID.', '7.4.3-o05', 'AMB-23', 'DEC-235'),
          },
        ],
        'tre.refused': {
          target: 'requesting',
          actions: { type: 'send', params: ({ context }) => attachWith(context.operator) },
          ...does('Without a way to bootstrap the M2ME keeps its MCIM and tries on.', 'AMB-40', 'AMB-23'),
        },
      },
    },
  },
});
