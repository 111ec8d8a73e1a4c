/**
 * What the datagrams of applications are judged by, wherever they pass. Source: TR 33.812, clauses 5.1.3.3.2.1 and
 * 5.1.3.3.2.2; AMB-04, DEC-170.
 */
import type { Datagram } from '../messages/symbols.js';

/** To a peer that a device without an MCIM needs. */
export const isForBootstrap = ({ peer }: Datagram): boolean => peer === 'dpf';

/** To a peer, and by an access point, that the contract names. */
export const isNamed = ({ peer, apn }: Datagram): boolean => peer !== 'stranger' && apn === 'm2m';
