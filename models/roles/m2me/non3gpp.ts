/**
 * The first access where it is no 3GPP access: ask the provider, prove oneself if it asks back, and discover the DRF.
 * Source: TR 33.812, clause 5.1.3.6.4; AMB-03, DEC-93 to DEC-96.
 *
 * Whether the provider authenticates is its decision: it challenges, or lets the device in at once. What comes over
 * this access is as little believed as what comes over the radio (2-p04).
 */
import type { ReportStatus } from '../../messages/symbols.js';
import { does } from '../statement.js';
import { openNetworkFound } from './open-access.js';
import { command, m2meSetup, requestAccess } from './setup.js';
import { resolves, resolving } from './addresses.js';
import { unattached } from './traffic.js';
import { triesOldNetwork } from './way-back.js';

const challenged = {
  target: 'proving' as const,
  actions: {
    type: 'send' as const,
    params: ({ event }: { readonly event: { readonly nonce: number } }) =>
      command({ type: 'm2me.proveAccess', nonce: event.nonce }),
  },
  ...does('The M2ME has the TRE answer the challenge of the provider.', '6.4-o02', '3.2.1-o12', 'DEC-94'),
};

const reportsFirst = {
  guard: 'reportIsOwed' as const,
  target: 'signingReport' as const,
  actions: {
    type: 'send' as const,
    params: ({ context }: { readonly context: { readonly owed: ReportStatus | null } }) =>
      command({ type: 'm2me.signReport', status: context.owed ?? 'installFailed' }),
  },
  ...does('Let in, the M2ME first makes the report that it owes.', '6.4-r05', 'AMB-24', '6.3-s18'),
};

const discovers = {
  target: 'discovering' as const,
  actions: { type: 'send' as const, params: command({ type: 'm2me.signDiscovery' }) },
  ...does(
    'Let in, and with the address from the factory, the M2ME has the TRE sign that it wants to be bootstrapped.',
    '6.4-r04',
    '5.7-r01',
    '3.2.1-o05',
    '3.2.1-o18',
    'AMB-03',
  ),
};

const turnedAway = {
  target: 'backoff' as const,
  ...does('Turned away by the provider, the M2ME waits before it asks again.', '6.4-o02', 'DEC-96'),
};

const asksAfresh = {
  target: 'connecting' as const,
  actions: { type: 'send' as const, params: requestAccess },
  ...does('Unanswered, the M2ME asks the provider for access again.', '6.4-r01', 'DEC-96'),
};

/** From the request for access to the discovery on its way. */
export const non3gppAccess = {
  connecting: m2meSetup.createStateConfig({
    description: 'A non-3GPP provider has been asked for access.',
    meta: { clause: '5.1.3.6.4' },
    on: {
      'principal.sendData': unattached,
      'icsp.authRequest': challenged,
      'icsp.accessAccept': [reportsFirst, resolves, discovers],
      'icsp.accessReject': turnedAway,
      'env.openNetworkFound': openNetworkFound,
      'timer.retryExpired': [triesOldNetwork, asksAfresh],
    },
  }),
  resolving,
  proving: m2meSetup.createStateConfig({
    description: 'The TRE answers the challenge of the provider.',
    meta: { clause: '5.1.3.6.4' },
    on: {
      'principal.sendData': unattached,
      'tre.accessProof': {
        target: 'connecting',
        actions: {
          type: 'send',
          params: ({ event }) => ({ to: 'icsp', msg: { ...event, type: 'm2me.accessProof' } }),
        },
        ...does('The M2ME passes the proof of the TRE on.', '6.4-o02', 'DEC-94'),
      },
      'tre.refused': {
        target: 'connecting',
        ...does('A challenge of a provider that the TRE does not answer is left.', '6.4-o02', 'DEC-94', 'AMB-27'),
      },
    },
  }),
  discovering: m2meSetup.createStateConfig({
    description: 'The TRE signs the discovery.',
    meta: { clause: '5.1.3.6.4' },
    on: {
      'tre.discovery': {
        target: 'awaitingBootstrap',
        actions: [
          {
            type: 'send',
            params: ({ context, event }) => ({ to: context.server ?? 'drf', msg: { ...event, type: 'm2me.discover' } }),
          },
          m2meSetup.assign({ server: null }),
        ],
        ...does('The M2ME tells the DRF itself that it is there.', '6.4-r04', '6.4-r05', 'AMB-03'),
      },
    },
  }),
};
