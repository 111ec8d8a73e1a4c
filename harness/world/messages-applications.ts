/** What the applications of a device run. The content is the same always; an endpoint is called as its port. */
import type { Msg } from '../../impl/codec/index.js';
import type { ApplicationObject } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { readDevice, requireDevice } from './names.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';

/** What is in every package. */
export const CONTENT = 'content';

/** Who may manage applications besides the DPF. */
export const ENDPOINT = 'manager';

const content = new TextEncoder().encode(CONTENT);

const application = {
  write: ({ devId, ver, endpoint, signedBy }: ApplicationObject, tester: Tester) => ({
    application: tester.sign('application', { devId, ver, content, ...(endpoint && { endpoint: ENDPOINT }) }, signedBy),
  }),
  read: (
    { application: object }: Omit<Msg<'dpf.application'>, 'type'>,
    tester: Tester,
    expected: ApplicationObject | undefined,
  ): ApplicationObject => {
    const { devId, ver, endpoint } = object.claims;
    requireRight(endpoint === undefined || endpoint === ENDPOINT, 'application: another endpoint than was to be named');
    requireRight(Buffer.from(content).equals(object.claims.content), 'application: not what was to be loaded');
    return {
      devId: readDevice(devId),
      ver,
      endpoint: endpoint !== undefined,
      signedBy: tester.signerOf(object, expected?.signedBy),
    };
  },
};

export const applicationMessages = {
  'dpf.application': application satisfies Entry<'dpf.application'>,
  'manager.application': application satisfies Entry<'manager.application'>,
  'm2me.applicationAck': {
    write: ({ ver }) => ({ devId: 'd1', ver }),
    read: ({ devId, ver }) => {
      requireDevice(devId);
      return { ver };
    },
  } satisfies Entry<'m2me.applicationAck'>,
} as const;
