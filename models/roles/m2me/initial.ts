/** First provisioning, over the first access. Source: TR 33.812, clauses 5.1.3.6.3 and 5.1.3.6.4. */
import { assign } from 'xstate';
import { backoff, initialAccess } from './access.js';
import { non3gppAccess } from './non3gpp.js';
import { askingOpenly } from './open-access.js';
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
import { overFirstAccess, unattached } from './traffic.js';
import {
  attachInitially,
  attachWith,
  command,
  m2meSetup,
  nothingRemembered,
  requestAccess,
  sessionForgotten,
  type M2meContext,
} from './setup.js';
import { goingBack, installsAsInAChange, triesOldNetwork } from './way-back.js';
import { does, ignores } from '../statement.js';

const initialSession = { idle: '#m2me.initial.awaitingBootstrap', aborted: '#m2me.initial.aborted' } as const;

/** The bootstrap message has overtaken the acceptance, which is still awaited when it is refused. */
const early = opening({ ...initialSession, idle: '#m2me.initial.answered' });

const openingEarly = { ...early, on: { ...early.on, 'principal.sendData': unattached } };

/** Activated: the initial access is left for that of the SHO. */
const takesOver = [
  {
    guard: 'accessIsOpen',
    target: '#m2me.operational',
    actions: [
      m2meSetup.assign(({ event }) => ({
        ...nothingRemembered,
        operator: event.type === 'tre.activated' ? event.identity : null,
        configuredSho: null,
      })),
      { type: 'send', params: { to: 'vno', msg: { type: 'm2me.releaseAccess' } } },
      { type: 'send', params: ({ context }: { readonly context: M2meContext }) => attachWith(context.operator) },
    ],
    ...does('The M2ME leaves the open access and attaches to the network of the SHO.', '5.5-o05', 'AMB-27', 'DEC-220'),
  },
  {
    guard: 'accessIsNon3gpp',
    target: '#m2me.operational',
    actions: [
      m2meSetup.assign(({ event }) => ({
        ...nothingRemembered,
        operator: event.type === 'tre.activated' ? event.identity : null,
        configuredSho: null,
      })),
      { type: 'send', params: { to: 'icsp', msg: { type: 'm2me.releaseAccess' } } },
      { type: 'send', params: ({ context }: { readonly context: M2meContext }) => attachWith(context.operator) },
    ],
    ...does(
      'The M2ME leaves the non-3GPP access and attaches to the network of the SHO.',
      '6.4-r05',
      '6.3-r20',
      'AMB-27',
      '2-p03',
      '3.2.1-r21',
      'DEC-96',
    ),
  },
  {
    target: '#m2me.operational',
    actions: [
      m2meSetup.assign(({ event }) => ({
        ...nothingRemembered,
        operator: event.type === 'tre.activated' ? event.identity : null,
        configuredSho: null,
      })),
      { type: 'send', params: { to: 'vno', msg: { type: 'm2me.detach' } } },
      { type: 'send', params: ({ context }: { readonly context: M2meContext }) => attachWith(context.operator) },
    ],
    ...does(
      'The M2ME leaves the initial access and attaches to the network of the SHO.',
      '6.3-r20',
      'AMB-27',
      '2-p03',
      '3.2.1-r21',
      '5.5-r03',
    ),
  },
] as const;

export const initial = m2meSetup.createStateConfig({
  description: 'The PCID is the identity in use.',
  meta: { clause: '5.1.3.3.2.1' },
  initial: 'requesting',
  on: { 'principal.sendData': overFirstAccess },
  states: {
    ...initialAccess,
    backoff,
    ...non3gppAccess,
    askingOpenly,
    goingBack,
    awaitingBootstrap: {
      description: 'Attached with the PCID; the bootstrap message is awaited.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'drf.bootstrap': {
          target: 'opening',
          actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.openSession' }) },
          ...does(
            'The M2ME gives the bootstrap message to the TRE before it follows it.',
            '6.3-s08a',
            '6.3-s08b',
            'AMB-06',
            '3.2.1-o17',
            '4.3-o03',
            '3.3.1-r01',
          ),
        },
        'timer.retryExpired': [
          triesOldNetwork,
          {
            guard: 'accessIsWithoutPcid',
            target: 'connecting',
            actions: [assign({ access: 'non3gpp' }), { type: 'send', params: requestAccess }],
            ...does('Without a bootstrap message the M2ME asks for access and discovers afresh.', 'DEC-96', '6.4-r04'),
          },
          {
            target: 'requesting',
            actions: { type: 'send', params: attachInitially },
            ...does('Without a bootstrap message the M2ME attaches afresh.', 'DEC-55', '6.3-s06a'),
          },
        ],
      },
    },
    opening: opening(initialSession),
    openingEarly,
    contacting,
    attesting,
    downloading,
    checkingAbort: checkingAbort(initialSession),
    staging: {
      description: 'The TRE opens and checks the object.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'tre.staged': {
          target: 'installing',
          actions: { type: 'send', params: command({ type: 'm2me.install' }) },
          ...does('A genuine object is installed.', '6.3-s17a', '6.3-s17b', '3.2.1-r19'),
        },
        'tre.refused': {
          target: 'signingReport',
          actions: [
            assign({ owed: 'objectRefused' }),
            { type: 'send', params: command({ type: 'm2me.signReport', status: 'objectRefused' }) },
          ],
          ...does('An object that the TRE refuses is reported as failed.', '6.3-s17b', '6.3-s18', 'AMB-11'),
        },
      },
    },
    installing: {
      description: 'The TRE installs the MCIM.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'tre.installed': {
          target: 'signingReport',
          actions: [
            assign({ owed: 'success' }),
            { type: 'send', params: command({ type: 'm2me.signReport', status: 'success' }) },
          ],
          ...does('An installation that succeeds is reported.', '6.3-s17a', '6.3-s18', 'DEC-44'),
        },
        'tre.swapped': installsAsInAChange,
        'tre.installFailed': {
          target: 'signingReport',
          actions: [
            assign({ owed: 'installFailed' }),
            { type: 'send', params: command({ type: 'm2me.signReport', status: 'installFailed' }) },
          ],
          ...does('An installation that fails is reported.', '6.3-s18', '4.3-r10', 'AMB-23'),
        },
      },
    },
    signingReport,
    reporting: {
      description: 'The report is on its way; its acknowledgement is awaited.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'dpf.reportAck': [
          {
            guard: 'successIsAcknowledged',
            target: 'activating',
            actions: {
              type: 'send',
              params: ({ event }) =>
                command({
                  type: 'm2me.activate',
                  ack: { sid: event.sid, status: event.status, signedBy: event.signedBy },
                }),
            },
            ...does('Acknowledged, the MCIM is activated.', 'DEC-44', 'DEC-45', '3.1-r02'),
          },
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
            guard: 'failureHasAnEnd',
            target: 'aborted',
            actions: assign(sessionForgotten),
            ...does(
              'A refused object of which nobody wants to hear is left at that, and the M2ME stays idle.',
              'DEC-160',
              'DEC-60',
              '6.3-s18',
            ),
          },
          reportIsRepeated,
        ],
      },
    },
    activating: {
      description: 'The TRE checks the acknowledgement and activates the MCIM.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'tre.activated': takesOver,
        'tre.inactive': {
          target: 'awaitingActivation',
          actions: assign(sessionForgotten),
          ...does(
            'Acknowledged and not activated, the MCIM waits, and the device stays on its initial access.',
            '3.1-o04',
            'DEC-100',
            'AMB-27',
          ),
        },
        'tre.refused': {
          target: 'reporting',
          ...does('An acknowledgement that does not verify ends nothing.', 'DEC-45', 'AMB-13'),
        },
      },
    },
    awaitingActivation: {
      description: 'The MCIM is installed and inactive; an order to activate it is awaited.',
      meta: { clause: '5.1.3.3.1' },
      tags: ['atRest'],
      on: {
        'dpf.activation': {
          target: 'obeying',
          actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.activateOnOrder' }) },
          ...does('The M2ME has the TRE check who orders the activation.', '3.1-o04', 'DEC-101'),
        },
      },
    },
    obeying: {
      description: 'The TRE checks the order and activates the MCIM.',
      meta: { clause: '5.1.3.3.1' },
      on: {
        'tre.activated': takesOver,
        'tre.refused': {
          target: 'awaitingActivation',
          ...does('An order that the TRE refuses activates nothing.', 'DEC-101'),
        },
      },
    },
    closingReport: {
      description: 'The TRE checks the acknowledgement of a failure report.',
      meta: { clause: '5.1.3.6.3' },
      on: {
        'tre.reportClosed': [
          {
            guard: 'installationHadFailedWithoutPcid',
            target: 'connecting',
            actions: [assign({ ...sessionForgotten, access: 'non3gpp' }), { type: 'send', params: requestAccess }],
            ...does(
              'After a failed installation the M2ME starts initial provisioning afresh over the non-3GPP access.',
              'AMB-23',
              'DEC-96',
              '4.3-r08',
            ),
          },
          {
            guard: 'installationHadFailed',
            target: 'requesting',
            actions: [assign(sessionForgotten), { type: 'send', params: attachInitially }],
            ...does(
              'After a failed installation the M2ME starts initial provisioning afresh.',
              '7.4.2-s15b',
              'AMB-23',
              '4.3-r08',
            ),
          },
          {
            target: 'aborted',
            actions: assign(sessionForgotten),
            ...does('After a refused object the M2ME stays idle.', 'DEC-60', '6.3-s17b'),
          },
        ],
        'tre.refused': {
          target: 'reporting',
          ...does('An acknowledgement that does not verify ends nothing.', 'DEC-45', 'AMB-13'),
        },
      },
    },
    aborted: {
      description: 'Provisioning has been given up; nothing happens by itself.',
      meta: { clause: '5.1.3.6.3' },
      tags: ['atRest'],
      on: {
        'principal.tryAgain': [
          {
            guard: 'accessIsWithoutPcid',
            target: 'connecting',
            actions: [assign({ access: 'non3gpp' }), { type: 'send', params: requestAccess }],
            ...does('Asked by its owner, the M2ME tries again over the non-3GPP access.', 'DEC-60', '6.4-r01'),
          },
          {
            target: 'requesting',
            actions: { type: 'send', params: attachInitially },
            ...does('Asked by its owner, the M2ME tries again.', 'DEC-60'),
          },
        ],
        'timer.retryExpired': [
          triesOldNetwork,
          ignores('Nothing being kept, it waits for its owner: no timer runs.', 'DEC-235', 'DEC-60'),
        ],
      },
    },
  },
});
