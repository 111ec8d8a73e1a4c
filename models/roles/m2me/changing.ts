/**
 * From an object for the change of operator to the confirmation of the new MCIM. Source: TR 33.812, clause
 * 5.1.3.7.4.2 steps 10-17 with the NOTE.
 */
import { assign } from 'xstate';
import { operationalAccess } from './access.js';
import { asksOn, discarding, stays } from './change-policy.js';
import {
  checkingAbort,
  contacting,
  attesting,
  downloading,
  failureIsRepeated,
  opening,
  otherAck,
  reportIsRepeated,
  signingReport,
} from './session.js';
import { renewal } from './renewal.js';
import { notServed, parametersWait } from './parameters.js';
import { learnsFilter, overService, unattached } from './traffic.js';
import {
  attachInitially,
  attachWith,
  command,
  discardCancel,
  m2meSetup,
  nothingRemembered,
  pcidOf,
  requestAccess,
  sessionForgotten,
} from './setup.js';
import { does, portOf } from '../statement.js';

const changeSession = { idle: '#m2me.operational.idle', aborted: '#m2me.operational.idle' } as const;

const erases = {
  target: 'erasing' as const,
  actions: [
    m2meSetup.assign({ owed: 'installFailed' as const, attempt: 0 }),
    { type: 'send' as const, params: command({ type: 'm2me.revertToPristine' }) },
  ],
  ...does('A failed installation leads back to the pristine state.', '7.4.2-s15b', 'AMB-23'),
};

const { elsewhere, challengedByOperator, answerGoesOut, notAnswered } = operationalAccess;

export const changing = m2meSetup.createStateConfig({
  description: 'A session with the new operator over the access of the old one.',
  meta: { clause: '5.1.3.7.4.2' },
  initial: 'opening',
  on: { ...renewal, 'principal.sendData': overService, 'sho.parameters': parametersWait },
  states: {
    opening: { ...opening(changeSession), tags: ['operational'] },
    contacting: { ...contacting, tags: ['operational'] },
    attesting: { ...attesting, tags: ['operational'] },
    downloading: { ...downloading, tags: ['operational'] },
    checkingAbort: { ...checkingAbort(changeSession), tags: ['operational'] },
    staging: {
      description: 'The TRE opens and checks the object.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.staged': {
          target: 'checkingToken',
          actions: {
            type: 'send',
            params: ({ context }) => command({ type: 'm2me.commitIntent', token: context.token }),
          },
          ...does('With the download complete the TRE checks the token.', '7.4.2-s10b', '7.4.2-s10c', 'AMB-20'),
        },
        'tre.refused': {
          target: 'signingReport',
          actions: [
            assign({ owed: 'objectRefused' }),
            { type: 'send', params: command({ type: 'm2me.signReport', status: 'objectRefused' }) },
          ],
          ...does(
            'An object that the TRE refuses is reported as failed; the old MCIM stays in use.',
            '6.3-s17b',
            '7.4.2-s15a',
            'AMB-11',
          ),
        },
      },
    },
    checkingToken: {
      description: 'The TRE checks the token.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.intentWritten': {
          target: 'signingNotice',
          actions: [
            assign({ info: null, object: null, token: null, attempt: 1 }),
            { type: 'send', params: command({ type: 'm2me.signNotice', attempt: 1 }) },
          ],
          ...does('Authorised, the M2ME is about to tell the old SHO.', '7.4.2-s10b', '7.4.2-s11a', 'DEC-50'),
        },
        'tre.refused': {
          target: 'signingReport',
          actions: [
            assign({ owed: 'tokenRefused' }),
            { type: 'send', params: command({ type: 'm2me.signReport', status: 'tokenRefused' }) },
          ],
          ...does(
            'Without authorisation nothing is changed and the new SHO is told.',
            '7.4.2-s10b',
            '7.4.2-s01c',
            '7.4.2-s15a',
          ),
        },
      },
    },
    signingNotice: {
      description: 'The TRE signs the notice.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.notice': {
          target: 'notifying',
          actions: {
            type: 'send',
            params: ({ context, event }) => ({
              to: portOf(context.old ?? 'A'),
              msg: { ...event, type: 'm2me.discardNotice' },
            }),
          },
          ...does(
            'The M2ME tells the old SHO that it will discard its credentials.',
            '7.4.2-s11a',
            '7.4.2-s11b',
            'AMB-16',
            'DEC-49',
          ),
        },
      },
    },
    notifying: {
      description: 'The acknowledgement of the old SHO is awaited.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'sho.discardAck': {
          target: 'swapping',
          actions: {
            type: 'send',
            params: ({ context, event }) => command({ ...event, ...discarding(context), type: 'm2me.swap' }),
          },
          ...does(
            'Acknowledged, the old MCIM gives way to the new one.',
            '7.4.2-s12',
            '7.4.2-s13a',
            '7.4.2-s13b',
            'AMB-21',
          ),
        },
        'timer.retryExpired': [
          {
            guard: 'anotherNoticeIsAllowed',
            target: 'signingNotice',
            actions: [
              assign({ attempt: ({ context }) => context.attempt + 1 }),
              {
                type: 'send',
                params: ({ context }) => command({ type: 'm2me.signNotice', attempt: context.attempt }),
              },
            ],
            ...does('Unacknowledged, the notice is sent again.', 'AMB-21', 'DEC-55', '7.4.2-s11a'),
          },
          {
            target: 'goingOn',
            actions: {
              type: 'send',
              params: ({ context }) => command({ type: 'm2me.swapUnanswered', ...discarding(context) }),
            },
            ...does(
              'Of an old SHO that never answers the TRE is told, which knows whose word the change needs.',
              'DEC-48',
              'DEC-83',
              'AMB-21',
              'AMB-17',
            ),
          },
        ],
      },
    },
    goingOn: {
      description: 'The old SHO has not answered; the TRE goes on, or does not.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'tre.swapped': {
          target: '#m2me.confirming.activating',
          actions: [assign({ attempt: 0 }), { type: 'send', params: command({ type: 'm2me.activate', ack: null }) }],
          ...does('On the word of the owner the new MCIM is activated.', 'DEC-48', '7.4.2-s14', '7.2-p06'),
        },
        'tre.installFailed': [stays, erases],
        'tre.refused': {
          target: 'signingCancel',
          actions: [
            assign({ owed: 'vetoed', attempt: 0 }),
            { type: 'send', params: command({ type: 'm2me.signCancel' }) },
          ],
          ...does('An old SHO that never answers keeps the device; the M2ME cancels.', 'DEC-48', 'AMB-21', 'AMB-17'),
        },
      },
    },
    swapping: {
      description: 'The TRE seals the old MCIM and installs the new one.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'tre.swapped': {
          target: '#m2me.confirming.activating',
          actions: [assign({ attempt: 0 }), { type: 'send', params: command({ type: 'm2me.activate', ack: null }) }],
          ...does('Swapped, the new MCIM is activated.', '7.4.2-s14', 'AMB-22'),
        },
        'tre.installFailed': [stays, erases],
        'tre.refused': {
          target: 'notifying',
          ...does('An acknowledgement that does not verify is none.', '7.4.2-s12', 'AMB-21'),
        },
      },
    },
    erasing: {
      description: 'The TRE returns to the pristine state.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'tre.pristine': [
          {
            guard: 'pristineIsWithoutPcid',
            target: '#m2me.initial.connecting',
            actions: [
              assign({ ...nothingRemembered, access: 'non3gpp', owed: 'installFailed' }),
              { type: 'send', params: requestAccess },
            ],
            ...does(
              'Pristine again, the M2ME asks a non-3GPP provider for access for another initial provisioning.',
              '6.4-r01',
              'AMB-23',
              'AMB-24',
              'DEC-95',
            ),
          },
          {
            target: '#m2me.initial',
            actions: [
              assign(({ event }) => ({
                ...nothingRemembered,
                owed: 'installFailed' as const,
                pcid: pcidOf(event.identity),
              })),
              { type: 'send', params: attachInitially },
            ],
            ...does(
              'Pristine again, the M2ME attaches with its PCID for another initial provisioning.',
              '7.4.2-s15b',
              'AMB-23',
              'AMB-24',
            ),
          },
        ],
        'tre.refused': {
          target: 'signingCancel',
          actions: [assign({ owed: 'reverted' }), { type: 'send', params: command({ type: 'm2me.signCancel' }) }],
          ...does('Without a way to bootstrap the M2ME keeps its MCIM and gives the change up.', 'AMB-40', 'AMB-21'),
        },
      },
    },
    signingCancel: {
      description: 'The TRE signs the cancel.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.cancel': {
          target: 'cancelling',
          actions: [
            assign({ cancel: ({ event }) => event }),
            { type: 'send', params: ({ context }) => discardCancel(context.old, context.cancel) },
          ],
          ...does('The M2ME tells the old SHO that it stays.', 'AMB-21', 'DEC-53'),
        },
      },
    },
    cancelling: {
      description: 'The old SHO has been told; its acknowledgement is awaited.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'sho.cancelAck': {
          target: 'closingCancel',
          actions: {
            type: 'send',
            params: ({ event }) => command({ type: 'm2me.closeCancel', tid: event.tid, signedBy: event.signedBy }),
          },
          ...does('The TRE checks the acknowledgement of the cancel.', 'DEC-53'),
        },
        'timer.retryExpired': {
          actions: { type: 'send', params: ({ context }) => discardCancel(context.old, context.cancel) },
          ...does('A cancel is repeated until it is acknowledged.', 'DEC-53', 'DEC-55'),
        },
      },
    },
    closingCancel: {
      description: 'The TRE checks the acknowledgement of the cancel.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.cancelClosed': {
          target: 'signingReport',
          actions: [
            assign({ cancel: null }),
            {
              type: 'send',
              params: ({ context }) => command({ type: 'm2me.signReport', status: context.owed ?? 'reverted' }),
            },
          ],
          ...does('Both sides agree that the device stays; the new SHO is told.', 'DEC-53', '7.4.2-s15a', 'AMB-24'),
        },
        'tre.refused': {
          target: 'cancelling',
          ...does('An acknowledgement that does not verify is none.', 'DEC-53'),
        },
      },
    },
    signingReport: { ...signingReport, tags: ['operational'] },
    reporting: {
      description: 'The failure has been reported over the access of the old SHO.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'dpf.reportAck': [
          {
            guard: 'ackIsOfThisReport',
            target: 'closingReport',
            actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.closeReport' }) },
            ...does('The TRE checks the acknowledgement of a failure.', 'DEC-45', 'AMB-13'),
          },
          otherAck,
        ],
        'timer.retryExpired': [
          failureIsRepeated,
          {
            target: '#m2me.operational.idle',
            actions: assign({ ...sessionForgotten, old: null }),
            ...does(
              'A failure of which nobody wants to hear is left at that; the device is in the service of the old SHO.',
              'DEC-160',
              'AMB-12',
              '7.4.2-s15a',
            ),
          },
        ],
      },
    },
    closingReport: {
      description: 'The TRE checks the acknowledgement of a failure report.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.reportClosed': {
          target: '#m2me.operational.idle',
          actions: assign({ ...sessionForgotten, old: null }),
          ...does('The change is over and the device is in the service of the old SHO.', 'DEC-45', 'AMB-12', 'AMB-23'),
        },
        'tre.refused': {
          target: 'reporting',
          ...does('An acknowledgement that does not verify ends nothing.', 'DEC-45', 'AMB-13'),
        },
      },
    },
  },
});

export const confirming = m2meSetup.createStateConfig({
  description: 'The new MCIM is in use; the old one is sealed until the change is confirmed.',
  meta: { clause: '5.1.3.7.4.2' },
  initial: 'activating',
  on: { 'principal.sendData': overService, 'sho.parameters': parametersWait },
  states: {
    activating: {
      description: 'The TRE activates the new MCIM.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'tre.activated': {
          target: 'requesting',
          actions: [
            assign({ operator: ({ event }) => event.identity, attempt: 1 }),
            { type: 'send', params: ({ context }) => attachWith(context.operator) },
          ],
          ...does(
            'The M2ME attaches with the new MCIM and starts the fallback timer.',
            '7.4.2-n16b',
            'AMB-25',
            '3.2.1-r21',
          ),
        },
      },
    },
    requesting: {
      description: 'Access has been asked for with the new MCIM.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'sho.authRequest': [elsewhere, challengedByOperator],
        'sho.attachReject': [
          elsewhere,
          {
            target: 'requesting',
            ...does('Rejected, the M2ME waits before it asks again.', 'AMB-25', 'DEC-55'),
          },
        ],
        'timer.retryExpired': [
          {
            guard: 'anotherAttachIsAllowed',
            target: 'requesting',
            actions: [
              assign({ attempt: ({ context }) => context.attempt + 1 }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does('Unanswered, the M2ME asks once more.', 'DEC-55', 'AMB-25'),
          },
          asksOn,
          { target: 'waiting', ...does('Unanswered again, the M2ME waits for the fallback timer.', 'AMB-25') },
        ],
      },
    },
    authenticating: {
      description: 'The TRE answers the challenge.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'tre.akaResult': answerGoesOut,
        'tre.refused': notAnswered,
      },
    },
    answered: {
      description: 'The challenge has been answered.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'sho.authRequest': [elsewhere, challengedByOperator],
        'sho.attachAccept': [
          elsewhere,
          {
            target: 'signingReport',
            actions: [
              assign({ owed: 'success', attempt: 0 }),
              learnsFilter,
              { type: 'send', params: command({ type: 'm2me.signReport', status: 'success' }) },
            ],
            ...does(
              'Attached with the new MCIM, the M2ME stops the fallback timer and reports.',
              'AMB-24',
              'AMB-25',
              '7.4.2-s15a',
              '6.3-r20',
            ),
          },
        ],
        'sho.attachReject': [
          elsewhere,
          {
            target: 'requesting',
            ...does('Rejected, the M2ME waits before it asks again.', 'AMB-25', 'DEC-55'),
          },
        ],
        'timer.retryExpired': [
          {
            guard: 'anotherAttachIsAllowed',
            target: 'requesting',
            actions: [
              assign({ attempt: ({ context }) => context.attempt + 1 }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does('Unanswered, the M2ME asks once more.', 'DEC-55', 'AMB-25'),
          },
          asksOn,
          { target: 'waiting', ...does('Unanswered again, the M2ME waits for the fallback timer.', 'AMB-25') },
        ],
      },
    },
    waiting: {
      description: 'No network has let the device in; only the fallback timer runs.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'timer.fallbackExpired': {
          target: 'reverting',
          actions: { type: 'send', params: command({ type: 'm2me.revert' }) },
          ...does(
            'Without any network in time the M2ME returns to the previous MCIM.',
            '7.4.2-n16b',
            'AMB-23',
            'AMB-25',
          ),
        },
      },
    },
    reverting: {
      description: 'The TRE takes the previous MCIM back into use.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'principal.sendData': unattached,
        'sho.parameters': notServed,
        'tre.reverted': {
          target: '#m2me.returning',
          actions: [
            assign(({ event }) => ({
              ...nothingRemembered,
              operator: event.identity,
              old: event.identity,
              owed: 'reverted' as const,
            })),
            { type: 'send', params: ({ context }) => attachWith(context.operator) },
          ],
          ...does('The M2ME attaches with the previous MCIM.', '7.4.2-n16b', 'AMB-23'),
        },
      },
    },
    signingReport,
    reporting: {
      description: 'Success has been reported over the access of the new SHO.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'dpf.reportAck': [
          {
            guard: 'successIsAcknowledged',
            target: 'committing',
            actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.commit' }) },
            ...does('Acknowledged, the change is committed.', 'DEC-45', 'AMB-22'),
          },
          otherAck,
        ],
        'timer.retryExpired': reportIsRepeated,
      },
    },
    committing: {
      description: 'The TRE destroys the sealed old MCIM.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['operational'],
      on: {
        'tre.committed': {
          target: '#m2me.operational.idle',
          actions: assign(({ context: { filter }, event }) => ({
            ...nothingRemembered,
            operator: event.identity,
            filter,
          })),
          ...does(
            'The device is in the service of the new SHO.',
            'AMB-22',
            'DEC-45',
            '2-p08',
            '7.4.1-n01',
            '3.2.2-r06',
          ),
        },
        'tre.refused': {
          target: 'reporting',
          ...does('An acknowledgement that does not verify commits nothing.', 'DEC-45', 'AMB-13'),
        },
      },
    },
  },
});
