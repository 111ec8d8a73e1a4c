/** Network parameters. What they say is the same always; which of them is meant is told by the version. */
import type { Entry } from './entry.js';
import { readDevice, requireDevice } from './names.js';
import { requireRight } from './unreadable.js';

/** What an operator provisions. */
export const PARAMETERS = { messageCentre: '393200000001', apn: 'm2m' } as const;

export const parameterMessages = {
  'sho.parameters': {
    write: ({ devId, ver, signedBy }, tester) => ({
      parameters: tester.sign('parameters', { devId, ver, ...PARAMETERS }, signedBy),
    }),
    read: ({ parameters: object }, tester, expected, port) => {
      const { devId, ver, messageCentre, apn } = object.claims;
      const isRight = messageCentre === PARAMETERS.messageCentre && apn === PARAMETERS.apn;
      requireRight(isRight, 'parameters: not what was to be provisioned');
      return {
        shoId: port === 'shoB' ? 'B' : 'A',
        devId: readDevice(devId),
        ver,
        signedBy: tester.signerOf(object, expected?.signedBy),
      };
    },
  } satisfies Entry<'sho.parameters'>,
  'm2me.parametersAck': {
    write: ({ ver }) => ({ devId: 'd1', ver }),
    read: ({ devId, ver }) => {
      requireDevice(devId);
      return { ver };
    },
  } satisfies Entry<'m2me.parametersAck'>,
} as const;
