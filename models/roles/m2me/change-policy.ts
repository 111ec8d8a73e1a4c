/**
 * How a change of operator ends that goes wrong, and what it means to discard an MCIM, where the source has two
 * readings. Source: TR 33.812, clause 5.1.3.7.4.2 steps 13 to 15 with the NOTE; AMB-22, AMB-23, DEC-231, DEC-232.
 *
 * Configured in a device that has been made and not been switched on. Unconfigured it is strict (7.4.2-s15b) and has a
 * way back.
 */
import type { Discarding } from '../../messages/messages.js';
import { does, ignores } from '../statement.js';
import { attachWith, command, m2meSetup, type M2meContext } from './setup.js';

export const configuresChange = {
  actions: m2meSetup.assign(({ event }) =>
    event.type === 'principal.configureChange'
      ? { staysOnFailure: event.failedInstallation === 'stays', destroysOld: event.discarded === 'destroyed' }
      : {},
  ),
  ...does(
    'Whether a failed installation leads to pristine, and whether there is a way back, is configured in the device.',
    'AMB-22',
    'AMB-23',
    'DEC-231',
    'DEC-232',
  ),
};

/** Anywhere else. */
export const changeIsSettled = ignores(
  'How changes end is configured before the device is switched on.',
  'DEC-231',
  'DEC-232',
);

/** Resilient: the swap has failed, and nothing was written of it. */
export const stays = {
  guard: 'deviceStays' as const,
  target: 'signingCancel' as const,
  actions: [
    m2meSetup.assign({ owed: 'reverted' as const, attempt: 0 }),
    { type: 'send' as const, params: command({ type: 'm2me.signCancel' }) },
  ],
  ...does(
    'A device that is to stay where an installation fails keeps its MCIM and gives the change up.',
    'AMB-23',
    'DEC-231',
    'AMB-21',
    '7.4.2-s15a',
  ),
};

/** What the TRE is told of the MCIM that it discards. */
export const discarding = ({ destroysOld }: M2meContext): Discarding => (destroysOld ? { destroys: true } : {});

/** Where nothing is sealed no timer leads back. */
export const asksOn = {
  guard: 'thereIsNoWayBack' as const,
  target: 'requesting' as const,
  actions: {
    type: 'send' as const,
    params: ({ context }: { readonly context: M2meContext }) => attachWith(context.operator),
  },
  ...does('Without a way back the M2ME goes on asking for access.', 'AMB-22', 'DEC-232', 'DEC-55'),
};
