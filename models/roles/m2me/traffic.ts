/**
 * What an application on the device sends, over the first access and over that of an operator. Source: TR 33.812,
 * clauses
 * 5.1.3.3.2.1 and 5.1.3.3.2.2; AMB-04, DEC-170, DEC-172.
 *
 * The M2ME is the only way out of the device, so it is here that a first access stays one for provisioning.
 */
import type { Message } from '../../messages/messages.js';
import { does, ignores, portOf, refuses, type Send } from '../statement.js';
import { m2meSetup, type M2meContext } from './setup.js';

/** What a message is made from. */
export interface Given {
  readonly context: M2meContext;
  readonly event: Message<'principal.sendData'>;
}

const carriedBy = (port: (context: M2meContext) => Send['to']) => ({
  type: 'send' as const,
  params: ({ context, event: { peer, apn } }: Given): Send => ({
    to: port(context),
    msg: { type: 'm2me.datagram', peer, apn },
  }),
});

/** Without any access. */
export const unattached = refuses(
  'notAttached',
  'Without access nothing that an application sends leaves the device.',
  '3.2.1-r14',
  'DEC-170',
);

/** Without power no application runs. */
export const withoutApplications = ignores('In a device without power no application runs.', 'DEC-57');

/** Over the first access, whichever it is. */
export const overFirstAccess = [
  {
    guard: 'peerIsNotForBootstrap' as const,
    ...refuses(
      'confined',
      'Over the first access nothing leaves the device but for those who provision it.',
      '3.2.1-r14',
      'AMB-04',
      'DEC-170',
    ),
  },
  {
    guard: 'accessIsNon3gpp' as const,
    actions: carriedBy(() => 'icsp'),
    ...does('To those who provision it the device sends over non-3GPP access.', '3.2.1-r14', '3.2.1-o05', 'DEC-170'),
  },
  {
    actions: carriedBy(() => 'vno'),
    ...does('To those who provision it the device sends over the access of the VNO.', '3.2.1-r14', 'DEC-170'),
  },
] as const;

/** Over the access of an operator. */
export const overService = [
  {
    guard: 'filterForbids' as const,
    ...refuses(
      'filtered',
      'In service nothing leaves the device for a peer, or by an access point, that the contract does not name.',
      '3.2.2-o02',
      '3.2.2-o03',
      'DEC-172',
    ),
  },
  {
    actions: carriedBy(({ operator }) => portOf(operator ?? 'A')),
    ...does('In service the device sends over the access of its operator.', '3.2.2-r01', '3.2.2-o02'),
  },
] as const;

/**
 * What the operator says of the peers, as it lets the device in; whoever was registered with IMS before is not any
 * more.
 */
export const learnsFilter = m2meSetup.assign({
  ims: 'none',
  filter: ({ event }) => (event.type === 'sho.attachAccept' && event.filter !== undefined ? event.filter : 'none'),
});
