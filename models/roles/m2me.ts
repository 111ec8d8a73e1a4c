/**
 * The M2M equipment, which relays, waits and repeats; what is secret or to be verified is the TRE's.
 * Source: TR 33.812, clauses 5.1.3.6.3, 5.1.3.7.4.2 and 5.1.3.7.4.3 as a whole.
 *
 * Regions of its life: in the factory, off, `initial` (the PCID is the identity in use), `operational` (an MCIM is),
 * `changing` (a session over the old operator), `confirming` (the new MCIM is in use and unconfirmed), `returning`,
 * `leaving` (the MCIM has been erased on instruction).
 * Abstracted: the radio, addresses that the factory or a bootstrap message tells, the session keys. A command to the TRE and its answer are one step (DEC-57).
 */
import { assign } from 'xstate';
import { loadsApplication, loadsOfEndpoint } from './m2me/applications.js';
import { unasked } from './m2me/addresses.js';
import { backoff, initialAccess, operationalAccess } from './m2me/access.js';
import { non3gppAccess } from './m2me/non3gpp.js';
import { askingOpenly, openNetworkPassedBy } from './m2me/open-access.js';
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
} from './m2me/session.js';
import { preconfigures, settledAlready } from './m2me/preconfigured.js';
import { renewal } from './m2me/renewal.js';
import { notServed, takesParameters } from './m2me/parameters.js';
import { learnsFilter, overFirstAccess, overService, unattached, withoutApplications } from './m2me/traffic.js';
import {
  attachInitially,
  attachWith,
  command,
  departureNotice,
  discardCancel,
  m2meSetup,
  nothingLoaded,
  nothingRemembered,
  pcidOf,
  requestAccess,
  sessionForgotten,
  type M2meContext,
} from './m2me/setup.js';
import { does, ignores, portOf } from './statement.js';

const late = ignores('What nothing waits for any more is dropped.', 'DEC-55');
const notNow = ignores('An instruction is carried out in service, with no change under way.', 'DEC-85', '7.4.3-s02b');
const withoutPower = ignores('A device without power has none to lose.', 'DEC-57');
const notRenewed = ignores('The initial credential is renewed in service, and in a change.', 'DEC-150', '7.4.3-n07');
const lateOfTre = ignores('The TRE answers once, and only what it was asked.', 'DEC-57');

const initialSession = { idle: '#m2me.initial.awaitingBootstrap', aborted: '#m2me.initial.aborted' } as const;
/** The bootstrap message has overtaken the acceptance, which is still awaited when it is refused. */
const early = opening({ ...initialSession, idle: '#m2me.initial.answered' });
const openingEarly = { ...early, on: { ...early.on, 'principal.sendData': unattached } };

const changeSession = { idle: '#m2me.operational.idle', aborted: '#m2me.operational.idle' } as const;

const { elsewhere, challengedByOperator, answerGoesOut, asksAgain, notAnswered } = operationalAccess;

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

const erases = {
  target: 'erasing' as const,
  actions: [
    m2meSetup.assign({ owed: 'installFailed' as const, attempt: 0 }),
    { type: 'send' as const, params: command({ type: 'm2me.revertToPristine' }) },
  ],
  ...does('A failed installation leads back to the pristine state.', '7.4.2-s15b', 'AMB-23'),
};

export const m2me = m2meSetup.createMachine({
  id: 'm2me',
  description:
    'Attaches, follows the bootstrap message, downloads, has the TRE install, reports, and changes operator.',
  context: { ...nothingRemembered, ...nothingLoaded },
  initial: 'inFactory',
  on: {
    'supplier.configure': { ...ignores('A device is configured once.', '5.8-r11') },
    'subscriber.powerOn': { ...ignores('A device that is on stays on.', '3.4-r01') },
    'vno.authRequest': late,
    'vno.attachAccept': late,
    'vno.attachReject': late,
    'icsp.authRequest': late,
    'icsp.accessAccept': late,
    'icsp.accessReject': late,
    'icsp.addresses': unasked,
    'sho.authRequest': late,
    'sho.attachAccept': late,
    'sho.attachReject': late,
    'sho.page': late,
    'drf.bootstrap': {
      ...ignores('A bootstrap message is followed when one is awaited, or in service.', '6.3-s08a', 'DEC-55'),
    },
    'drf.instruction': notNow,
    'owner.instruction': notNow,
    'owner.tokenCommand': {
      ...ignores('A token is signed in service, with no change under way.', 'DEC-82', '7.4.2-s01d'),
    },
    'dpf.attestChallenge': late,
    'dpf.chunk': late,
    'dpf.reportAck': late,
    'dpf.activation': {
      ...ignores(
        'An order is carried out where an MCIM waits for it; whoever gave it asks again.',
        'DEC-102',
        'DEC-55',
      ),
    },
    'dpf.abort': late,
    'sho.discardAck': late,
    'sho.cancelAck': late,
    'tre.factoryLoaded': lateOfTre,
    'tre.bootState': lateOfTre,
    'tre.akaResult': lateOfTre,
    'tre.accessProof': lateOfTre,
    'tre.discovery': lateOfTre,
    'tre.sessionOpened': lateOfTre,
    'tre.staged': lateOfTre,
    'tre.installed': lateOfTre,
    'tre.installFailed': lateOfTre,
    'tre.token': lateOfTre,
    'tre.intentWritten': lateOfTre,
    'tre.notice': lateOfTre,
    'tre.swapped': lateOfTre,
    'tre.activated': lateOfTre,
    'tre.inactive': lateOfTre,
    'tre.report': lateOfTre,
    'tre.committed': lateOfTre,
    'tre.reportClosed': lateOfTre,
    'tre.reverted': lateOfTre,
    'tre.cancel': lateOfTre,
    'tre.cancelClosed': lateOfTre,
    'tre.abortVerified': lateOfTre,
    'tre.pristine': lateOfTre,
    'tre.departure': lateOfTre,
    'tre.renewalRequest': lateOfTre,
    'tre.renewed': lateOfTre,
    'tre.refused': lateOfTre,
    'ccif.renewalOrder': notRenewed,
    'ccif.renewal': notRenewed,
    'env.initialCredentialNearsEnd': notRenewed,
    'env.openNetworkFound': openNetworkPassedBy,
    'principal.sendData': unattached,
    'sho.parameters': notServed,
    'dpf.application': loadsApplication,
    'manager.application': loadsOfEndpoint,
    'env.powerCut': {
      target: '.dark',
      actions: assign(nothingRemembered),
      ...does('Without power the M2ME forgets everything; the TRE does not.', 'AMB-20', 'DEC-57'),
    },
    'env.powerRestored': { ...ignores('Power that is there cannot return.', 'DEC-57') },
    'principal.tryAgain': { ...ignores('There is nothing to try again.', 'DEC-60') },
    'principal.preconfigureSho': settledAlready,
  },
  states: {
    inFactory: {
      description: 'The device is being made.',
      meta: { clause: '5.1.3.5.3' },
      tags: ['off'],
      on: {
        'supplier.configure': {
          target: 'loading',
          actions: [
            assign({ preconfigured: ({ event }) => event.addresses !== 'none' }),
            {
              type: 'send',
              params: ({ event: { addresses: _host, ...loaded } }) => command({ ...loaded, type: 'm2me.loadFactory' }),
            },
          ],
          ...does('The credentials go into the TRE.', '5.8-r11', '3.4-r02', '4.1-r07'),
        },
        'env.powerCut': withoutPower,
        'principal.sendData': withoutApplications,
        'sho.parameters': withoutApplications,
        'dpf.application': withoutApplications,
        'manager.application': withoutApplications,
      },
    },
    loading: {
      description: 'The TRE takes the credentials.',
      meta: { clause: '5.1.3.5.8' },
      tags: ['off'],
      on: {
        'tre.factoryLoaded': {
          target: 'off',
          actions: {
            type: 'send',
            params: ({ event }) => ({ to: 'supplier', msg: { type: 'm2me.configured', devId: event.devId } }),
          },
          ...does('The device is ready to leave the factory.', '3.4-r01', '3.4-r02'),
        },
        'env.powerCut': withoutPower,
        'principal.sendData': withoutApplications,
        'sho.parameters': withoutApplications,
        'dpf.application': withoutApplications,
        'manager.application': withoutApplications,
      },
    },
    off: {
      description: 'Made, supplied, and not yet switched on.',
      meta: { clause: '5.1.3.3.4' },
      tags: ['off'],
      on: {
        'subscriber.powerOn': {
          target: 'booting',
          actions: { type: 'send', params: command({ type: 'm2me.boot' }) },
          ...does('Switched on, the M2ME asks the TRE where it stands.', 'AMB-27'),
        },
        'principal.preconfigureSho': preconfigures,
        'env.powerCut': withoutPower,
        'principal.sendData': withoutApplications,
        'sho.parameters': withoutApplications,
        'dpf.application': withoutApplications,
        'manager.application': withoutApplications,
      },
    },
    dark: {
      description: 'The power is cut.',
      meta: { clause: '5.1.3.7.4.2' },
      tags: ['off'],
      on: {
        'env.powerRestored': {
          target: 'booting',
          actions: { type: 'send', params: command({ type: 'm2me.boot' }) },
          ...does('With power again, the M2ME asks the TRE where it stands.', '7.4.2-s10c', 'AMB-27', 'DEC-57'),
        },
        'env.powerCut': withoutPower,
        'principal.sendData': withoutApplications,
        'sho.parameters': withoutApplications,
        'dpf.application': withoutApplications,
        'manager.application': withoutApplications,
      },
    },
    booting: {
      description: 'The TRE recovers from its journal.',
      meta: { clause: '5.1.3.7.4.2' },
      on: {
        'tre.bootState': [
          {
            guard: 'journalSaysPristineWithoutPcid',
            target: 'initial.connecting',
            actions: [assign({ access: 'non3gpp' }), { type: 'send', params: requestAccess }],
            ...does(
              'Without an MCIM and without a PCID the M2ME asks a non-3GPP provider for access.',
              '6.4-r01',
              '3.2.1-o05',
              'DEC-95',
            ),
          },
          {
            guard: 'journalSaysInstalledWithoutPcid',
            target: 'initial.connecting',
            actions: [assign({ access: 'non3gpp', owed: 'success' }), { type: 'send', params: requestAccess }],
            ...does(
              'With an MCIM installed and unreported the M2ME asks the non-3GPP provider for access to report.',
              '6.4-r05',
              'DEC-44',
              'AMB-13',
              'DEC-95',
            ),
          },
          {
            guard: 'journalSaysPristine',
            target: 'initial',
            actions: [
              assign({ pcid: ({ event }) => pcidOf(event.identity) }),
              { type: 'send', params: attachInitially },
            ],
            ...does(
              'Without an MCIM the M2ME attaches to a visited network with its PCID.',
              '6.3-s01a',
              '6.3-s01b',
              '3.2.1-r02',
              '3.2.1-o04',
              '3.1-r02',
            ),
          },
          {
            guard: 'journalSaysInstalled',
            target: 'initial',
            actions: [
              assign({ owed: 'success', pcid: ({ event }) => pcidOf(event.identity) }),
              { type: 'send', params: attachInitially },
            ],
            ...does(
              'With an MCIM installed and unreported the M2ME attaches with its PCID to report.',
              'DEC-44',
              'AMB-13',
              '6.3-s18',
            ),
          },
          {
            guard: 'journalSaysActive',
            target: 'operational',
            actions: [
              assign({ operator: ({ event }) => operatorOf(event.identity), configuredSho: null }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does('The M2ME attaches with the MCIM in use.', '3.2.2-r01', '6.3-r20', 'AMB-27'),
          },
          {
            guard: 'journalSaysIntent',
            target: 'operational',
            actions: [
              assign({ operator: ({ event }) => operatorOf(event.identity), resumesChange: true }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does(
              'With a change meant, the M2ME attaches with the old MCIM and goes on.',
              'AMB-21',
              'DEC-50',
              'AMB-27',
            ),
          },
          {
            guard: 'journalSaysSwapped',
            target: 'confirming.activating',
            actions: [
              assign({ old: ({ event }) => event.old }),
              { type: 'send', params: command({ type: 'm2me.activate', ack: null }) },
            ],
            ...does('With the MCIMs swapped, the M2ME has the new one activated.', 'AMB-22', '7.4.2-s14', 'AMB-27'),
          },
          {
            guard: 'journalSaysUnconfirmed',
            target: 'confirming.requesting',
            actions: [
              assign({
                operator: ({ event }) => operatorOf(event.identity),
                old: ({ event }) => event.old,
                attempt: 1,
              }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does(
              'With the new MCIM unconfirmed, the M2ME attaches with it under the fallback timer.',
              'AMB-25',
              '7.4.2-n16b',
              'AMB-27',
            ),
          },
          {
            guard: 'journalSaysReported',
            target: 'operational',
            actions: [
              assign({
                operator: ({ event }) => operatorOf(event.identity),
                old: ({ event }) => event.old,
                owed: 'success',
              }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does(
              'With success reported and unacknowledged, the M2ME attaches with the new MCIM and reports again.',
              'DEC-63',
              'AMB-13',
              'AMB-27',
            ),
          },
          {
            guard: 'journalSaysCancelling',
            target: 'returning',
            actions: [
              assign({
                operator: ({ event }) => operatorOf(event.identity),
                old: ({ event }) => operatorOf(event.identity),
                owed: 'reverted',
              }),
              { type: 'send', params: ({ context }) => attachWith(context.operator) },
            ],
            ...does(
              'With a cancel unacknowledged, the M2ME attaches with the old MCIM and cancels again.',
              'DEC-53',
              'AMB-21',
              'AMB-27',
            ),
          },
        ],
      },
    },
    initial: {
      description: 'The PCID is the identity in use.',
      meta: { clause: '5.1.3.3.2.1' },
      initial: 'requesting',
      on: { 'principal.sendData': overFirstAccess },
      states: {
        ...initialAccess,
        backoff,
        ...non3gppAccess,
        askingOpenly,
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
              {
                guard: 'accessIsWithoutPcid',
                target: 'connecting',
                actions: [assign({ access: 'non3gpp' }), { type: 'send', params: requestAccess }],
                ...does(
                  'Without a bootstrap message the M2ME asks for access and discovers afresh.',
                  'DEC-96',
                  '6.4-r04',
                ),
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
          },
        },
      },
    },
    operational: {
      description: 'An MCIM is the identity in use.',
      meta: { clause: '5.1.3.3.2.2' },
      initial: 'requesting',
      states: {
        requesting: {
          description: 'Access has been asked for with the MCIM.',
          meta: { clause: '5.1.3.3.2.2' },
          on: {
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
                actions: [
                  learnsFilter,
                  { type: 'send', params: command({ type: 'm2me.signReport', status: 'success' }) },
                ],
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
          on: { 'timer.retryExpired': asksAgain },
        },
        idle: {
          description: 'In service.',
          meta: { clause: '5.1.3.3.2.2' },
          tags: ['operational', 'atRest'],
          on: {
            'principal.sendData': overService,
            'sho.parameters': takesParameters,
            ...renewal,
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
            'sho.parameters': takesParameters,
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
    },
    changing: {
      description: 'A session with the new operator over the access of the old one.',
      meta: { clause: '5.1.3.7.4.2' },
      initial: 'opening',
      on: { ...renewal, 'principal.sendData': overService, 'sho.parameters': takesParameters },
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
                params: ({ event }) => command({ ...event, type: 'm2me.swap' }),
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
                actions: { type: 'send', params: command({ type: 'm2me.swapUnanswered' }) },
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
              actions: [
                assign({ attempt: 0 }),
                { type: 'send', params: command({ type: 'm2me.activate', ack: null }) },
              ],
              ...does('On the word of the owner the new MCIM is activated.', 'DEC-48', '7.4.2-s14', '7.2-p06'),
            },
            'tre.installFailed': erases,
            'tre.refused': {
              target: 'signingCancel',
              actions: [
                assign({ owed: 'vetoed', attempt: 0 }),
                { type: 'send', params: command({ type: 'm2me.signCancel' }) },
              ],
              ...does(
                'An old SHO that never answers keeps the device; the M2ME cancels.',
                'DEC-48',
                'AMB-21',
                'AMB-17',
              ),
            },
          },
        },
        swapping: {
          description: 'The TRE seals the old MCIM and installs the new one.',
          meta: { clause: '5.1.3.7.4.2' },
          on: {
            'tre.swapped': {
              target: '#m2me.confirming.activating',
              actions: [
                assign({ attempt: 0 }),
                { type: 'send', params: command({ type: 'm2me.activate', ack: null }) },
              ],
              ...does('Swapped, the new MCIM is activated.', '7.4.2-s14', 'AMB-22'),
            },
            'tre.installFailed': erases,
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
              ...does(
                'Without a way to bootstrap the M2ME keeps its MCIM and gives the change up.',
                'AMB-40',
                'AMB-21',
              ),
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
              ...does(
                'The change is over and the device is in the service of the old SHO.',
                'DEC-45',
                'AMB-12',
                'AMB-23',
              ),
            },
            'tre.refused': {
              target: 'reporting',
              ...does('An acknowledgement that does not verify ends nothing.', 'DEC-45', 'AMB-13'),
            },
          },
        },
      },
    },
    confirming: {
      description: 'The new MCIM is in use; the old one is sealed until the change is confirmed.',
      meta: { clause: '5.1.3.7.4.2' },
      initial: 'activating',
      on: { 'principal.sendData': overService, 'sho.parameters': takesParameters },
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
    },
    leaving: {
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
            'sho.parameters': takesParameters,
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
    },
    returning: {
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
                actions: [assign({ ...nothingRemembered, access: 'non3gpp' }), { type: 'send', params: requestAccess }],
                ...does('Pristine again, the M2ME asks a non-3GPP provider for access.', '6.4-r01', 'AMB-23', 'DEC-95'),
              },
              {
                target: '#m2me.initial',
                actions: [
                  assign(({ event }) => ({ ...nothingRemembered, pcid: pcidOf(event.identity) })),
                  { type: 'send', params: attachInitially },
                ],
                ...does('Pristine again, the M2ME attaches with its PCID.', '7.4.3-o05', 'AMB-23'),
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
    },
  },
});

/** The operator behind an identity that is an MCIM. */
function operatorOf(identity: string): 'A' | 'B' | null {
  return identity === 'A' || identity === 'B' ? identity : null;
}
