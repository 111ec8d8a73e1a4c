/**
 * The first access where a visited network gives it without an identity and without authentication. Source: TR 33.812,
 * clause 5.1.3.5.5; AMB-03, DEC-220.
 *
 * Only a device without a PCID takes it, while it looks for an access: it has nothing to prove itself with. The DRF is
 * asked as over any access that is no 3GPP access of a PCID. Whatever ends the access leads back to looking for one.
 */
import type { ReportStatus } from '../../messages/symbols.js';
import { does, ignores, type Send } from '../statement.js';
import { command, m2meSetup, requestAccess } from './setup.js';
import { unattached } from './traffic.js';

const overOpenAccess = m2meSetup.assign({ access: 'open' });

/** Anywhere but while the device looks for an access. */
export const openNetworkPassedBy = ignores(
  'A device that has an access, or an identity to ask for one with, asks for no open one.',
  '5.5-o05',
  'DEC-220',
);

/** In the state in which a device without a PCID looks for an access. */
export const openNetworkFound = {
  target: 'askingOpenly' as const,
  actions: { type: 'send' as const, params: { to: 'vno', msg: { type: 'm2me.requestAccess' } } satisfies Send },
  ...does('Without an identity the M2ME asks an open visited network for access.', '5.5-o05', 'DEC-220'),
};

export const askingOpenly = m2meSetup.createStateConfig({
  description: 'A visited network has been asked for access without an identity.',
  meta: { clause: '5.1.3.5.5' },
  on: {
    'principal.sendData': unattached,
    'vno.attachAccept': [
      {
        guard: 'reportIsOwed',
        target: 'signingReport',
        actions: [
          overOpenAccess,
          {
            type: 'send',
            params: ({ context }: { readonly context: { readonly owed: ReportStatus | null } }) =>
              command({ type: 'm2me.signReport', status: context.owed ?? 'installFailed' }),
          },
        ],
        ...does('Let in openly, the M2ME first makes the report that it owes.', '5.5-o05', 'DEC-220'),
      },
      {
        target: 'discovering',
        actions: [overOpenAccess, { type: 'send', params: command({ type: 'm2me.signDiscovery' }) }],
        ...does(
          'Let in openly, the M2ME has the TRE sign that it wants to be bootstrapped.',
          '5.5-o05',
          'AMB-03',
          'DEC-220',
        ),
      },
    ],
    'vno.attachReject': {
      target: 'backoff',
      ...does(
        'Rejected without an identity, the M2ME waits before it looks for an access again.',
        '5.5-o05',
        'DEC-220',
      ),
    },
    'timer.retryExpired': {
      target: 'connecting',
      actions: { type: 'send', params: requestAccess },
      ...does('Unanswered by the visited network, the M2ME looks for an access again.', '5.5-o05', 'DEC-220'),
    },
  },
});
