/** Delayed activation: what the subscriber asks for, and the order of the operator on its way to the TRE. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import { plain, type Entry } from './entry.js';
import { readOperator, requireDevice } from './names.js';
import type { Tester } from './tester.js';

type Order = 'sho.activation' | 'dpf.activation' | 'm2me.activateOnOrder';

const order = {
  write: (event: Message<Order>, tester: Tester) => ({ order: tester.activation(event) }),
  read: ({ order: object }: Msg<Order>, tester: Tester, expected: Message<Order> | undefined) =>
    tester.readActivation(object, expected),
};

export const activationMessages = {
  'subscriber.activationRequest': {
    write: ({ shoId, signedBy }, tester) => ({
      request: tester.sign('activationRequest', { devId: 'd1', shoId }, signedBy),
    }),
    read: ({ request }, tester, expected) => {
      requireDevice(request.claims.devId);
      return {
        shoId: readOperator(request.claims.shoId),
        signedBy: tester.signerOf(request, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.activationRequest'>,
  'sho.activation': order satisfies Entry<'sho.activation'>,
  'dpf.activation': order satisfies Entry<'dpf.activation'>,
  'm2me.activateOnOrder': order satisfies Entry<'m2me.activateOnOrder'>,
  'tre.inactive': plain,
} as const;
