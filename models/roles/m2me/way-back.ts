/**
 * From the pristine state back to an MCIM that the TRE keeps sealed. Source: TR 33.812, clauses 5.1.3.7.4.2 NOTE and
 * 5.1.3.7.4.3-o05; DEC-235.
 *
 * A rejection is not signed. It leads to the pristine state, and the old MCIM waits there until another is in service:
 * wherever the first access or the bootstrap leads nowhere, the M2ME tries the old network again.
 */
import { assign } from 'xstate';
import { does } from '../statement.js';
import {
  attachInitially,
  attachWith,
  command,
  leaveFirstAccess,
  m2meSetup,
  nothingRemembered,
  requestAccess,
} from './setup.js';

/** Instead of asking once more in vain. */
export const triesOldNetwork = {
  guard: 'oldMcimIsKept' as const,
  target: 'goingBack' as const,
  actions: { type: 'send' as const, params: command({ type: 'm2me.revert' }) },
  ...does('Where bootstrapping leads nowhere the M2ME returns to the MCIM that is kept.', 'DEC-235', 'AMB-23'),
};

export const goingBack = m2meSetup.createStateConfig({
  description: 'The TRE takes the MCIM that it has kept back into use.',
  meta: { clause: '5.1.3.7.4.2' },
  on: {
    'tre.reverted': {
      target: '#m2me.returning',
      actions: [
        leaveFirstAccess,
        assign(({ event }) => ({
          ...nothingRemembered,
          operator: event.identity,
          old: event.identity,
          owed: 'reverted' as const,
        })),
        { type: 'send', params: ({ context }) => attachWith(context.operator) },
      ],
      ...does('The M2ME gives the first access up and attaches with the previous MCIM.', 'DEC-235', 'AMB-23', 'AMB-27'),
    },
    'tre.refused': [
      {
        guard: 'accessIsWithoutPcid',
        target: 'connecting',
        actions: [assign({ old: null, access: 'non3gpp' }), { type: 'send', params: requestAccess }],
        ...does('Nothing being kept, the M2ME goes on over the non-3GPP access.', 'DEC-235', 'DEC-96'),
      },
      {
        target: 'requesting',
        actions: [assign({ old: null }), { type: 'send', params: attachInitially }],
        ...does('Nothing being kept, the M2ME goes on with its PCID.', 'DEC-235', 'DEC-55'),
      },
    ],
  },
});

/** Installed beside the old MCIM, the new one is taken into use as in a change. */
export const installsAsInAChange = {
  target: '#m2me.confirming.activating' as const,
  actions: [
    leaveFirstAccess,
    m2meSetup.assign(({ context }) => ({ ...nothingRemembered, old: context.old })),
    { type: 'send' as const, params: command({ type: 'm2me.activate', ack: null }) },
  ],
  ...does(
    'With the old MCIM kept, the M2ME has the new one activated and seeks its network before it reports.',
    'DEC-235',
    'AMB-22',
    'AMB-24',
    '7.4.2-s14',
  ),
};
