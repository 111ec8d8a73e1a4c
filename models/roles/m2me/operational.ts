/**
 * In the service of an operator, at rest or with a session of a change. Source: TR 33.812, clauses 5.1.3.3.2.2 and
 * 5.1.3.7.4.
 */
import { assign } from 'xstate';
import { operationalAccess } from './access.js';
import { registration } from './ims.js';
import { renewal } from './renewal.js';
import { parametersWait, takesParameters } from './parameters.js';
import { learnsFilter, overService } from './traffic.js';
import { attachWith, command, m2meSetup } from './setup.js';
import { does } from '../statement.js';

const { elsewhere, challengedByOperator, answerGoesOut, asksAgain, notAnswered } = operationalAccess;

/** Where its operator does not serve it, nobody but the owner on the spot can reach the device. */
const instructedUnserved = m2meSetup.createStateConfig({
  on: {
    'owner.instruction': {
      target: '#m2me.leaving.checkingUnserved',
      actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.reprovision' }) },
      ...does(
        'Out of service, the M2ME is instructed by its owner on the spot, and has the TRE check who says so.',
        '7.4.3-o00',
        '7.4.3-r01',
        'AMB-17',
        'AMB-28',
      ),
    },
  },
}).on;

export const operational = m2meSetup.createStateConfig({
  description: 'An MCIM is the identity in use.',
  meta: { clause: '5.1.3.3.2.2' },
  initial: 'requesting',
  states: {
    requesting: {
      description: 'Access has been asked for with the MCIM.',
      meta: { clause: '5.1.3.3.2.2' },
      on: {
        ...instructedUnserved,
        'sho.authRequest': [elsewhere, challengedByOperator],
        'sho.attachReject': [
          elsewhere,
          {
            target: 'backoff',
            ...does('Rejected, the M2ME waits before it asks again.', 'DEC-55', '6.3-r20'),
          },
        ],
        'timer.retryExpired': asksAgain,
      },
    },
    authenticating: {
      description: 'The TRE answers the challenge.',
      meta: { clause: '5.1.3.3.2.2' },
      on: { 'tre.akaResult': answerGoesOut, 'tre.refused': notAnswered },
    },
    answered: {
      description: 'The challenge has been answered.',
      meta: { clause: '5.1.3.3.2.2' },
      on: {
        ...instructedUnserved,
        'sho.authRequest': [elsewhere, challengedByOperator],
        'sho.attachAccept': [
          elsewhere,
          {
            guard: 'changeGoesOn',
            target: '#m2me.changing.signingNotice',
            actions: [
              learnsFilter,
              assign({ resumesChange: false, old: ({ context }) => context.operator, attempt: 1 }),
              { type: 'send', params: command({ type: 'm2me.signNotice', attempt: 1 }) },
            ],
            ...does('Attached, the M2ME goes on with the change that it meant.', 'AMB-21', 'DEC-50', '7.4.2-s11a'),
          },
          {
            guard: 'reportIsOwed',
            target: '#m2me.confirming.signingReport',
            actions: [learnsFilter, { type: 'send', params: command({ type: 'm2me.signReport', status: 'success' }) }],
            ...does('Attached, the M2ME reports its success again.', 'DEC-63', 'AMB-13', 'AMB-24'),
          },
          {
            target: 'idle',
            actions: learnsFilter,
            ...does('The M2ME is in operational service.', '6.3-r20', '3.2.2-r01', '3.1-r02'),
          },
        ],
        'sho.attachReject': [
          elsewhere,
          {
            target: 'backoff',
            ...does('Rejected, the M2ME waits before it asks again.', 'DEC-55', '6.3-r20'),
          },
        ],
        'timer.retryExpired': asksAgain,
      },
    },
    backoff: {
      description: 'The M2ME has been rejected and waits.',
      meta: { clause: '5.1.3.3.2.2' },
      on: { ...instructedUnserved, 'timer.retryExpired': asksAgain },
    },
    idle: {
      description: 'In service.',
      meta: { clause: '5.1.3.3.2.2' },
      tags: ['operational', 'atRest'],
      on: {
        'principal.sendData': overService,
        'sho.parameters': takesParameters,
        ...renewal,
        ...registration,
        'sho.page': [
          elsewhere,
          {
            target: 'requesting',
            actions: { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ...does('Paged by a network that has lost it, the M2ME attaches again.', 'DEC-191', '3.2.2-r01'),
          },
        ],
        'drf.bootstrap': {
          target: '#m2me.changing.opening',
          actions: [
            assign({ old: ({ context }) => context.operator }),
            { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.openSession' }) },
          ],
          ...does(
            'In service, the M2ME follows a bootstrap message that its TRE accepts.',
            '7.4.2-s03a',
            '7.4.2-s03b',
            '7.4.2-o00',
            '3.2.2-r06',
            'AMB-31',
          ),
        },
        'drf.instruction': {
          target: '#m2me.leaving.checking',
          actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.reprovision' }) },
          ...does(
            'Instructed by the RO, over the access of the old SHO, the M2ME has the TRE check who says so.',
            '7.4.3-o00',
            '7.4.3-s02b',
            'AMB-28',
            'AMB-17',
          ),
        },
        'owner.instruction': {
          target: '#m2me.leaving.checking',
          actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.reprovision' }) },
          ...does(
            'Instructed by its owner on the spot, the M2ME has the TRE check who says so.',
            '7.4.3-o00',
            '7.4.3-r01',
            'AMB-28',
            'AMB-17',
          ),
        },
        'owner.tokenCommand': {
          target: 'signingToken',
          actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.signToken' }) },
          ...does('Commanded by its owner, the M2ME has the TRE sign a token.', '7.4.2-s01d', 'AMB-15', 'DEC-82'),
        },
      },
    },
    signingToken: {
      description: 'The TRE signs the token that its owner has commanded.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'principal.sendData': overService,
        'sho.parameters': parametersWait,
        'tre.token': {
          target: 'idle',
          actions: {
            type: 'send',
            params: ({ event }) => ({ to: 'owner', msg: { ...event, type: 'm2me.token' } }),
          },
          ...does('The M2ME gives the token to the owner.', '7.4.2-s01d', 'AMB-15', 'DEC-82'),
        },
        'tre.refused': {
          target: 'idle',
          ...does('A command that the TRE refuses leaves the device in service.', 'AMB-15', 'DEC-82'),
        },
      },
    },
  },
});
