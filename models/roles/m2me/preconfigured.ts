/**
 * An SHO that is configured in the device in advance. Source: TR 33.812, clause 5.1.3.5.3; AMB-14, DEC-221.
 *
 * What the DRF says has to agree with it. It is compared with what the TRE has opened a session for, so that nobody but
 * the DRF can make the device give up.
 */
import { abandons, does, ignores } from '../statement.js';
import { m2meSetup, sessionForgotten } from './setup.js';

/** In a device that has been made and not been switched on. */
export const preconfigures = {
  actions: m2meSetup.assign({
    configuredSho: ({ event }) => (event.type === 'principal.preconfigureSho' ? event.shoId : null),
  }),
  ...does('The device is to be provisioned by the SHO that is configured, and no other.', '5.3-o07', 'DEC-221'),
};

/** Anywhere else. */
export const settledAlready = ignores(
  'An SHO is configured in advance: before the device is switched on.',
  '5.3-o07',
  'DEC-221',
);

/** The session that the TRE has opened is for another SHO. */
export const disagrees = {
  guard: 'shoIsNotThePreconfigured' as const,
  target: '#m2me.initial.aborted' as const,
  actions: m2meSetup.assign(sessionForgotten),
  ...abandons(
    'otherOperator',
    'Where the DRF names another SHO than is configured, the device aborts, and declares itself to nobody.',
    '5.3-o07',
    'DEC-221',
  ),
};
