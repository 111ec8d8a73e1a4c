/** What applications send. Peers and access points are called on the wire as their symbols are. */
import { equalConstantTime } from '../../impl/crypto/index.js';
import type { Filter } from '../../impl/traffic.js';
import type { Apn, Datagram, Peer } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { Unreadable, requireRight } from './unreadable.js';

const apns: readonly Apn[] = ['m2m', 'internet'];
const peers: readonly Peer[] = ['dpf', 'server', 'stranger'];

/** What is in every datagram. */
export const DATA = 'data';

/** What a contract names that names anything. */
export const NAMED = { apns: ['m2m'], peers: ['dpf', 'server'] } as const satisfies Filter;

const data = new TextEncoder().encode(DATA);

const symbolIn = <Symbol extends string>(known: readonly Symbol[], name: string): Symbol => {
  const symbol = known.find((each) => each === name);
  if (symbol === undefined) throw new Unreadable(`name ${name}: expected ${known.join(', ')}`);
  return symbol;
};

/** The symbol of a filter. */
export function readFilter(filter: Filter): 'named' {
  const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
  requireRight(
    isSame(filter.apns, NAMED.apns) && isSame(filter.peers, NAMED.peers),
    'filter: not that of the contract',
  );
  return 'named';
}

const datagram = {
  write: ({ apn, peer }: Datagram) => ({ apn, peer, data }),
  read: (message: { readonly apn: string; readonly peer: string; readonly data: Uint8Array }): Datagram => {
    requireRight(equalConstantTime(message.data, data), 'datagram: not what was sent');
    return { peer: symbolIn(peers, message.peer), apn: symbolIn(apns, message.apn) };
  },
};

export const trafficMessages = {
  'm2me.datagram': datagram satisfies Entry<'m2me.datagram'>,
  'vno.datagram': datagram satisfies Entry<'vno.datagram'>,
  'icsp.datagram': datagram satisfies Entry<'icsp.datagram'>,
  'sho.datagram': datagram satisfies Entry<'sho.datagram'>,
} as const;
