/**
 * Attaching to a network, the same with the PCID at the VNO and with an MCIM at an SHO: ask, be challenged, answer,
 * be let in. Source: TR 33.812, clause 5.1.3.6.3 steps 1, 5 and the operational attach after step 19.
 */
import { does, ignores } from '../statement.js';
import { attachInitially, attachWith, authResponse, command, m2meSetup, requestAccess } from './setup.js';
import { portOf } from '../statement.js';
import { unattached } from './traffic.js';
import { triesOldNetwork } from './way-back.js';

/** Attach with the PCID. */
export const initialAccess = {
  requesting: m2meSetup.createStateConfig({
    description: 'Access has been asked for with the PCID.',
    meta: { clause: '5.1.3.6.3' },
    on: {
      'principal.sendData': unattached,
      'vno.authRequest': {
        target: 'authenticating',
        actions: {
          type: 'send',
          params: ({ context, event }) =>
            command({ type: 'm2me.aka', identity: context.pcid, sqn: event.sqn, mac: event.mac }),
        },
        ...does(
          'The M2ME has the TRE answer the challenge with the initial credential.',
          '6.3-s05',
          '3.2.1-r08',
          '3.2.1-o11',
        ),
      },
      'vno.attachReject': {
        target: 'backoff',
        ...does('Rejected, the M2ME waits before it asks again.', '6.3-s05', 'DEC-55'),
      },
      'timer.retryExpired': [
        triesOldNetwork,
        {
          actions: { type: 'send', params: attachInitially },
          ...does('Unanswered, the M2ME asks for access again.', 'DEC-55', '6.3-s01a', '6.3-s01b'),
        },
      ],
    },
  }),
  authenticating: m2meSetup.createStateConfig({
    description: 'The TRE answers the challenge.',
    meta: { clause: '5.1.3.6.3' },
    on: {
      'principal.sendData': unattached,
      'tre.akaResult': [
        {
          guard: 'networkIsAuthentic',
          target: 'answered',
          actions: { type: 'send', params: ({ event }) => authResponse('vno', event) },
          ...does('The M2ME passes the answer of the TRE on.', '6.3-s05', '3.2.1-r08'),
        },
        {
          target: 'requesting',
          actions: { type: 'send', params: ({ event }) => authResponse('vno', event) },
          ...does(
            'The M2ME passes a failure on, and lets no network in that its TRE has not authenticated.',
            '6.3-s05',
            '3.2.1-r08',
          ),
        },
      ],
      'tre.refused': {
        target: 'requesting',
        ...does('A challenge that the TRE does not answer is left.', 'AMB-27', '6.3-s05'),
      },
    },
  }),
  answered: m2meSetup.createStateConfig({
    description: 'The challenge has been answered.',
    meta: { clause: '5.1.3.6.3' },
    on: {
      'principal.sendData': unattached,
      'vno.authRequest': {
        target: 'authenticating',
        actions: {
          type: 'send',
          params: ({ context, event }) =>
            command({ type: 'm2me.aka', identity: context.pcid, sqn: event.sqn, mac: event.mac }),
        },
        ...does('Challenged again, after a resynchronisation, the M2ME answers again.', '6.3-s05', '3.2.1-r08'),
      },
      'vno.attachAccept': [
        {
          guard: 'reportIsOwed',
          target: 'signingReport',
          actions: {
            type: 'send',
            params: ({ context }) => command({ type: 'm2me.signReport', status: context.owed ?? 'installFailed' }),
          },
          ...does('Attached, the M2ME first makes the report that it owes.', 'AMB-24', '7.4.2-s15a', '6.3-s18'),
        },
        {
          target: 'awaitingBootstrap',
          ...does(
            'Attached, the M2ME waits to be told where to be provisioned.',
            '6.3-s05',
            '3.2.1-r02',
            '3.2.1-r15',
            '6.2-r01',
          ),
        },
      ],
      'drf.bootstrap': {
        guard: 'noReportIsOwed',
        target: 'openingEarly',
        actions: { type: 'send', params: ({ event }) => command({ ...event, type: 'm2me.openSession' }) },
        ...does(
          'A bootstrap message that overtakes the acceptance is followed: over no access it could not have come.',
          '6.3-s08a',
          '6.2-r01',
          'DEC-55',
        ),
      },
      'vno.attachReject': {
        target: 'backoff',
        ...does('Rejected, the M2ME waits before it asks again.', '6.3-s05', 'DEC-55'),
      },
      'timer.retryExpired': [
        triesOldNetwork,
        {
          target: 'requesting',
          actions: { type: 'send', params: attachInitially },
          ...does('Unanswered, the M2ME asks for access again.', 'DEC-55', '6.3-s01a', '6.3-s01b'),
        },
      ],
    },
  }),
};

/** Turned away, on either access. */
export const backoff = m2meSetup.createStateConfig({
  description: 'The M2ME has been rejected and waits.',
  meta: { clause: '5.1.3.6.3' },
  on: {
    'principal.sendData': unattached,
    'timer.retryExpired': [
      triesOldNetwork,
      {
        guard: 'accessIsNon3gpp',
        target: 'connecting',
        actions: { type: 'send', params: requestAccess },
        ...does('After a while the M2ME asks the provider for access again.', 'DEC-96', '6.4-r01'),
      },
      {
        target: 'requesting',
        actions: { type: 'send', params: attachInitially },
        ...does('After a while the M2ME asks for access again.', 'DEC-55', '6.3-s01a', '6.3-s01b'),
      },
    ],
  },
});

/** The device hears the network that it attaches to and no other. */
const elsewhere = {
  guard: 'networkIsAnother' as const,
  ...ignores('What another network says is not for this attach.', '3.2.2-r01', 'DEC-55'),
};

const challengedByOperator = {
  target: 'authenticating' as const,
  actions: {
    type: 'send' as const,
    params: ({
      context,
      event,
    }: {
      readonly context: { readonly operator: 'A' | 'B' | null };
      readonly event: { readonly sqn: number; readonly mac: 'good' | 'bad' };
    }) => command({ type: 'm2me.aka', identity: context.operator ?? 'A', sqn: event.sqn, mac: event.mac }),
  },
  ...does('The M2ME has the TRE answer the challenge with the MCIM in use.', '3.2.2-r01', '6.3-r20'),
};

const passedOn = {
  type: 'send' as const,
  params: ({
    context,
    event,
  }: {
    readonly context: { readonly operator: 'A' | 'B' | null };
    readonly event: Parameters<typeof authResponse>[1];
  }) => authResponse(portOf(context.operator ?? 'A'), event),
};

const answerGoesOut = [
  {
    guard: 'networkIsAuthentic' as const,
    target: 'answered' as const,
    actions: passedOn,
    ...does('The M2ME passes the answer of the TRE on.', '3.2.2-r01', '6.3-r20'),
  },
  {
    target: 'requesting' as const,
    actions: passedOn,
    ...does(
      'The M2ME passes a failure on, and lets no network in that its TRE has not authenticated.',
      '3.2.2-r01',
      '6.3-r20',
    ),
  },
] as const;

const asksAgain = {
  target: 'requesting' as const,
  actions: {
    type: 'send' as const,
    params: ({ context }: { readonly context: { readonly operator: 'A' | 'B' | null } }) =>
      attachWith(context.operator),
  },
  ...does('Unanswered, the M2ME asks for access again.', 'DEC-55', '6.3-r20'),
};

const notAnswered = {
  target: 'requesting' as const,
  ...does('A challenge that the TRE does not answer is left.', 'AMB-27', '3.2.2-r01'),
};

/** The parts of an attach with an MCIM that do not depend on why the device attaches. */
export const operationalAccess = { elsewhere, challengedByOperator, answerGoesOut, asksAgain, notAnswered };
