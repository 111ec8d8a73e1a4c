/**
 * What the applications of the device run: loaded and updated by the DPF, or by the endpoint that it has named, over
 * whatever access there is. Source: TR 33.812, clauses 5.1.3.4.3 and 5.1.3.3.2.1; AMB-04, DEC-173.
 *
 * The host keeps it, not the TRE: it is signed by those who manage the device, and no credential is in it.
 */
import type { Message } from '../../messages/messages.js';
import { does, refuses, type Send } from '../statement.js';
import { m2meSetup } from './setup.js';

interface Given {
  readonly event: Message<'dpf.application' | 'manager.application'>;
}

const acknowledged = {
  type: 'send' as const,
  params: ({ event: { type, ver } }: Given): Send => ({
    to: type === 'dpf.application' ? 'dpf' : 'manager',
    msg: { type: 'm2me.applicationAck', ver },
  }),
};

/** From the DPF. */
export const loadsApplication = [
  {
    guard: 'applicationIsForged' as const,
    ...refuses('badSignature', 'What no manager of the device has signed does not run.', '4.3-r09', 'DEC-173'),
  },
  {
    guard: 'applicationIsForAnother' as const,
    ...refuses('otherDevice', 'What is for another device does not run here.', '4.3-r09', 'DEC-173'),
  },
  {
    guard: 'applicationIsNew' as const,
    actions: [
      m2meSetup.assign(({ event }) =>
        event.type === 'dpf.application' || event.type === 'manager.application'
          ? { application: event.ver, endpoint: event.endpoint }
          : {},
      ),
      acknowledged,
    ],
    ...does(
      'The M2ME loads an application, or a newer version of it, over whatever access there is.',
      '4.3-r09',
      '3.2.1-o25',
      '3.2.1-r26',
      'DEC-173',
    ),
  },
  {
    guard: 'applicationIsLoaded' as const,
    actions: acknowledged,
    ...does('What is loaded is acknowledged again.', '4.3-r09', 'DEC-55', 'DEC-173'),
  },
  { ...refuses('stale', 'An older version never replaces a newer one.', '4.3-r09', 'DEC-173') },
] as const;

/** From another endpoint. */
export const loadsOfEndpoint = [
  {
    guard: 'endpointIsNotNamed' as const,
    ...refuses(
      'notEntitled',
      'Applications are managed by the DPF, and by another endpoint only if the package names it.',
      '3.2.1-o25',
      'AMB-04',
      'DEC-173',
    ),
  },
  ...loadsApplication,
] as const;
