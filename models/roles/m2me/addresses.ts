/**
 * Where the servers are, for a device that the factory has not told: the network is asked, once it has given IP
 * connectivity. Source: TR 33.812, clause 5.1.3.3.2.1; DEC-210, DEC-211.
 *
 * What a network says is not believed, it is tried: whoever is called there has to send a bootstrap message of the DRF.
 */
import { does, ignores, refuses, type Send } from '../statement.js';
import { command, m2meSetup } from './setup.js';

const asks: Send = { to: 'icsp', msg: { type: 'm2me.resolve' } };

/** Let in, without an address to go to. */
export const resolves = {
  guard: 'addressesAreUnknown' as const,
  target: 'resolving' as const,
  actions: [m2meSetup.assign({ attempt: 1 }), { type: 'send' as const, params: asks }],
  ...does(
    'Let in, and told no address by the factory, the M2ME asks the network for that of a server.',
    '3.2.1-o16',
    '6.4-r04',
    'DEC-210',
  ),
};

/** To a device that has not asked. */
export const unasked = ignores(
  'A device that has not asked for addresses, or has them from the factory, takes none from a network.',
  '3.2.1-o18',
  '3.2.1-o16',
  'DEC-210',
);

export const resolving = m2meSetup.createStateConfig({
  description: 'The network has been asked for the address of a server.',
  meta: { clause: '5.1.3.3.2.1' },
  on: {
    'icsp.addresses': [
      {
        guard: 'serverIsContradicted',
        ...refuses('contradictoryAddress', 'Of two servers that differ neither is called.', '3.2.1-o16', 'DEC-211'),
      },
      {
        guard: 'serverIsMissing',
        ...refuses('noAddress', 'An answer that names no server leads nowhere.', '3.2.1-o16', 'DEC-211'),
      },
      {
        target: 'discovering',
        actions: [
          m2meSetup.assign({
            attempt: 0,
            server: ({ event }) =>
              event.type === 'icsp.addresses' && event.server === 'elsewhere' ? 'elsewhere' : 'drf',
          }),
          { type: 'send', params: command({ type: 'm2me.signDiscovery' }) },
        ],
        ...does(
          'The M2ME has the TRE sign the discovery for whoever is at the address that the network has named.',
          '3.2.1-o16',
          '6.4-r04',
          'DEC-210',
        ),
      },
    ],
    'timer.retryExpired': [
      {
        guard: 'anotherLookupIsAllowed',
        actions: [m2meSetup.assign({ attempt: ({ context }) => context.attempt + 1 }), { type: 'send', params: asks }],
        ...does('Without a usable answer the M2ME asks for addresses once more.', '3.2.1-o16', 'DEC-211', 'DEC-55'),
      },
      {
        target: 'backoff',
        actions: m2meSetup.assign({ attempt: 0 }),
        ...does(
          'Without a usable answer again the M2ME gives this access up, and waits before it asks for access again.',
          '3.2.1-o16',
          'DEC-211',
          'DEC-96',
        ),
      },
    ],
  },
});
