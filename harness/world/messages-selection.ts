/** A choice of the SHO at the first connection. Source: TR 33.812, clause 5.1.3.5.3; DEC-205, DEC-206. */
import type { Entry } from './entry.js';
import { readDevice, readOperator, requireDevice } from './names.js';

export const selectionMessages = {
  'subscriber.watch': {
    write: ({ devId, signedBy }, tester) => ({ watch: tester.sign('watch', { devId }, signedBy) }),
    read: ({ watch }, tester, expected) => ({
      devId: readDevice(watch.claims.devId),
      signedBy: tester.signerOf(watch, expected?.signedBy),
    }),
  } satisfies Entry<'subscriber.watch'>,
  'drf.watching': {
    write: ({ devId }) => ({ devId }),
    read: ({ devId }) => ({ devId: readDevice(devId) }),
  } satisfies Entry<'drf.watching'>,
  'drf.firstConnection': {
    write: ({ devId, access, signedBy }, tester) => ({
      connection: tester.sign('firstConnection', { devId, access }, signedBy),
    }),
    read: ({ connection }, tester, expected) => ({
      devId: readDevice(connection.claims.devId),
      access: connection.claims.access,
      signedBy: tester.signerOf(connection, expected?.signedBy),
    }),
  } satisfies Entry<'drf.firstConnection'>,
  'subscriber.selectionReport': {
    write: ({ shoId, access }) => ({ devId: 'd1', shoId, access }),
    read: ({ devId, shoId, access }) => {
      requireDevice(devId);
      return { shoId: readOperator(shoId), access };
    },
  } satisfies Entry<'subscriber.selectionReport'>,
} as const;
