/**
 * A provisioning session as the M2ME carries it, the same in first provisioning and in a change (7.2-p01):
 * open, contact, download, stage, report. Source: TR 33.812, clauses 5.1.3.6.3 steps 9-18, 5.1.3.7.4.2 steps 4-15.
 */
import type { Nonce, Serial, Signer } from '../../messages/symbols.js';
import { does, ignores, refuses, type Send } from '../statement.js';
import { disagrees } from './preconfigured.js';
import { command, installReport, m2meSetup, provisioningInfo, type M2meContext } from './setup.js';

/** Where a session leads, by what it is for. */
export interface SessionEnds {
  /** Where the device waits when no session is open. */
  readonly idle: '#m2me.initial.awaitingBootstrap' | '#m2me.initial.answered' | '#m2me.operational.idle';
  /** Where an abort by the SHO leads. */
  readonly aborted: '#m2me.initial.aborted' | '#m2me.operational.idle';
}

const abortIsHeard = {
  target: 'checkingAbort' as const,
  actions: {
    type: 'send' as const,
    params: ({
      event,
    }: {
      readonly event: {
        readonly sid: number;
        readonly signedBy: Signer;
      };
    }) => command({ type: 'm2me.checkAbort', sid: event.sid, signedBy: event.signedBy }),
  },
  ...does('The M2ME has the TRE check who ends the session.', 'AMB-12', '6.3-s13'),
};

/** Whoever calls: what is said is said to the DPF of the bootstrap, and was said before. */
const called = {
  actions: {
    type: 'send' as const,
    params: ({ context }: { readonly context: Pick<M2meContext, 'info'> }) => provisioningInfo(context.info),
  },
  ...does('Called, the M2ME contacts the DPF that the bootstrap names, as it would by itself.', '4.3-r02', 'DEC-203'),
};

export const opening = ({ idle, aborted }: SessionEnds) =>
  m2meSetup.createStateConfig({
    description: 'The TRE checks the bootstrap message and attests.',
    meta: { clause: '5.1.3.6.3' },
    on: {
      'tre.sessionOpened': [
        ...(aborted === '#m2me.initial.aborted' ? [disagrees] : []),
        {
          target: 'contacting',
          actions: [
            m2meSetup.assign({
              info: ({ event }) => (event.type === 'tre.sessionOpened' ? event : null),
              held: 0,
              object: null,
              token: null,
            }),
            { type: 'send', params: ({ context }) => provisioningInfo(context.info) },
          ],
          ...does(
            'The M2ME contacts the DPF that the bootstrap names with what the TRE says of itself.',
            '6.3-s09a',
            '6.3-s09b',
            '7.4.2-s03b',
            '7.4.2-s04a',
            '7.4.2-s04b',
            '3.2.1-r15',
            '2-p05',
          ),
        },
      ],
      'tre.refused': {
        target: idle,
        ...does('A bootstrap message that the TRE refuses is not followed.', '6.3-s08a', 'AMB-06'),
      },
    },
  });

const attestsAgain = {
  type: 'send' as const,
  params: ({
    event,
  }: {
    readonly event: { readonly sid: Serial; readonly nonce: Nonce; readonly signedBy: Signer };
  }): Send => command({ type: 'm2me.attestAgain', sid: event.sid, nonce: event.nonce, signedBy: event.signedBy }),
};

export const contacting = m2meSetup.createStateConfig({
  description: 'The DPF has been contacted; operator and PVA decide.',
  meta: { clause: '5.1.3.6.3' },
  on: {
    'dpf.chunk': [
      {
        guard: 'chunkIsOfThisSession',
        target: 'downloading',
        actions: m2meSetup.assign({
          held: ({ event }) => (event.type === 'dpf.chunk' ? event.seq : 0),
          object: ({ event }) => (event.type === 'dpf.chunk' ? event.object : null),
          token: ({ event }) => (event.type === 'dpf.chunk' ? event.token : null),
        }),
        ...does('The first chunk of the object is kept.', '6.3-s16', '7.4.2-s10a', 'AMB-20'),
      },
      { ...refuses('unknownSession', 'A chunk of another session is not kept.', '6.3-s16', 'AMB-20') },
    ],
    'dpf.attestChallenge': {
      target: 'attesting',
      actions: attestsAgain,
      ...does('The M2ME has the TRE attest over the nonce of the SHO.', 'DEC-46', 'AMB-43'),
    },
    'dpf.abort': abortIsHeard,
    'dpf.call': called,
    'timer.retryExpired': {
      actions: { type: 'send', params: ({ context }) => provisioningInfo(context.info) },
      ...does('Unanswered, the M2ME contacts the DPF again.', 'DEC-55', '6.3-s09a'),
    },
  },
});

export const attesting = m2meSetup.createStateConfig({
  description: 'The TRE attests over another nonce.',
  meta: { clause: '5.1.3.6.3' },
  on: {
    'tre.sessionOpened': {
      target: 'contacting',
      actions: [
        m2meSetup.assign({ info: ({ event }) => (event.type === 'tre.sessionOpened' ? event : null) }),
        { type: 'send', params: ({ context }) => provisioningInfo(context.info) },
      ],
      ...does('The M2ME sends the fresh attestation.', 'DEC-46', 'AMB-43', '6.3-s09b'),
    },
    'tre.refused': {
      target: 'contacting',
      ...does('A challenge that the TRE refuses is not answered.', 'DEC-46', 'AMB-43'),
    },
  },
});

export const downloading = m2meSetup.createStateConfig({
  description: 'One chunk of two is held.',
  meta: { clause: '5.1.3.6.3' },
  on: {
    'dpf.chunk': [
      {
        guard: 'chunkIsTheMissingOne',
        target: 'staging',
        actions: [
          m2meSetup.assign({
            held: 0,
            object: ({ event }) => (event.type === 'dpf.chunk' ? event.object : null),
            token: ({ context, event }) => (event.type === 'dpf.chunk' ? (event.token ?? context.token) : null),
          }),
          {
            type: 'send',
            params: ({ event }) =>
              command({
                type: 'm2me.stage',
                object: event.object,
                ...(event.dpfToken && { dpfToken: event.dpfToken }),
              }),
          },
        ],
        ...does(
          'With the download complete, and not before, the object goes into the TRE.',
          '6.3-s16',
          '6.3-s17a',
          '7.4.2-s10c',
          'AMB-20',
        ),
      },
      { guard: 'chunkIsHeldAlready', ...ignores('A chunk that is held already is dropped.', 'DEC-55', 'AMB-20') },
      { ...refuses('unknownSession', 'A chunk of another session is not kept.', '6.3-s16', 'AMB-20') },
    ],
    'dpf.attestChallenge': {
      target: 'attesting',
      actions: [m2meSetup.assign({ held: 0, object: null, token: null }), attestsAgain],
      ...does(
        'Challenged after a chunk, which the SHO cannot have sent then, the M2ME lets it go and has the TRE attest.',
        'DEC-46',
        'DEC-121',
      ),
    },
    'dpf.abort': abortIsHeard,
    'dpf.call': called,
    'timer.retryExpired': {
      actions: { type: 'send', params: ({ context }) => provisioningInfo(context.info) },
      ...does('Without the other chunk the M2ME asks the DPF again.', 'DEC-55', '6.3-s16', 'AMB-20'),
    },
  },
});

export const checkingAbort = ({ aborted }: SessionEnds) =>
  m2meSetup.createStateConfig({
    description: 'The TRE checks an abort.',
    meta: { clause: '5.1.3.6.3' },
    on: {
      'tre.abortVerified': {
        target: aborted,
        actions: m2meSetup.assign({ info: null, held: 0, object: null, token: null }),
        ...does('The session has ended and no slot has changed.', 'AMB-12', '6.3-s13', '7.4.2-s08', 'DEC-60'),
      },
      'tre.refused': {
        target: 'contacting',
        actions: m2meSetup.assign({ held: 0, object: null, token: null }),
        ...does('An abort that the SHO did not sign ends nothing.', 'AMB-12'),
      },
    },
  });

/** The TRE signs the report that is owed; then it is sent until it is acknowledged. */
export const signingReport = m2meSetup.createStateConfig({
  description: 'The TRE signs how provisioning ended.',
  meta: { clause: '5.1.3.6.3' },
  on: {
    'tre.report': {
      guard: 'reportIsAsOwed',
      target: 'reporting',
      actions: [
        m2meSetup.assign({
          report: ({ event }) => (event.type === 'tre.report' ? event : null),
          info: null,
          object: null,
          token: null,
          held: 0,
        }),
        { type: 'send', params: ({ context }) => installReport(context.report) },
      ],
      ...does('The M2ME reports how provisioning ended.', '6.3-s18', '7.4.2-s15a', 'AMB-13', 'AMB-24', '4.3-r10'),
    },
  },
});

export const reportIsRepeated = {
  actions: {
    type: 'send' as const,
    params: ({ context }: { readonly context: { readonly report: Parameters<typeof installReport>[0] } }) =>
      installReport(context.report),
  },
  ...does('A report is repeated until it is acknowledged.', 'AMB-13', 'DEC-45', 'DEC-55'),
};

/** A failure report that has an end, sent once more. */
export const failureIsRepeated = {
  guard: 'failureIsRepeated' as const,
  actions: [
    m2meSetup.assign({ attempt: ({ context }) => context.attempt + 1 }),
    {
      type: 'send' as const,
      params: ({ context }: { readonly context: { readonly report: Parameters<typeof installReport>[0] } }) =>
        installReport(context.report),
    },
  ],
  ...does('Unacknowledged, the report of a failure is sent again.', 'AMB-13', 'DEC-55', 'DEC-160'),
};

export const otherAck = refuses(
  'unknownSession',
  'An acknowledgement of another session ends no report.',
  'DEC-45',
  'AMB-13',
);
