/**
 * What the datagrams of applications are judged by. Source: TR 33.812, clauses 5.1.3.3.2.1 and 5.1.3.3.2.2; AMB-04,
 * DEC-170 to DEC-172; the profile, "Data of applications".
 */
import type { Msg } from './codec/index.js';

/** What an application sends, and where to. */
export type Datagram = Omit<Msg<'m2me.datagram'>, 'type'>;

/** Access points and peers that the contract names, as an operator tells its device. */
export type Filter = NonNullable<Msg<'sho.attachAccept'>['filter']>;

/** Names of those who provision a device without an MCIM: the peers of a first access. */
export const bootstrapPeers: readonly string[] = ['drf', 'dpf'];

/** Whether a filter lets a datagram pass; without one everything does. */
export function passes({ apn, peer }: Pick<Datagram, 'apn' | 'peer'>, filter: Filter | undefined): boolean {
  return filter === undefined || (filter.apns.includes(apn) && filter.peers.includes(peer));
}
