/** Every message, in one table. A message without an entry does not compile. */
import { decode, encode, isMalformed, type Message as WireMessage } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { Entry, WireType } from './entry.js';
import { accessMessages } from './messages-access.js';
import { activationMessages } from './messages-activation.js';
import { applicationMessages } from './messages-applications.js';
import { imsMessages } from './messages-ims.js';
import { promotionMessages } from './messages-promotion.js';
import { parameterMessages } from './messages-parameters.js';
import { authorityMessages } from './messages-authority.js';
import { changeMessages } from './messages-change.js';
import { linkMessages } from './messages-link.js';
import { materialMessages } from './messages-material.js';
import { makingMessages } from './messages-making.js';
import { non3gppMessages } from './messages-non3gpp.js';
import { platformMessages } from './messages-platform.js';
import { provisioningMessages } from './messages-provisioning.js';
import { regionMessages } from './messages-region.js';
import { renewalMessages } from './messages-renewal.js';
import { reprovisioningMessages } from './messages-reprovisioning.js';
import { selectionMessages } from './messages-selection.js';
import { setupMessages } from './messages-setup.js';
import { talkMessages } from './messages-talk.js';
import { trafficMessages } from './messages-traffic.js';
import type { Tester } from './tester.js';
import { Unreadable } from './unreadable.js';

const table = {
  ...setupMessages,
  ...platformMessages,
  ...accessMessages,
  ...non3gppMessages,
  ...trafficMessages,
  ...applicationMessages,
  ...parameterMessages,
  ...imsMessages,
  ...talkMessages,
  ...promotionMessages,
  ...selectionMessages,
  ...regionMessages,
  ...provisioningMessages,
  ...makingMessages,
  ...materialMessages,
  ...activationMessages,
  ...changeMessages,
  ...authorityMessages,
  ...reprovisioningMessages,
  ...renewalMessages,
  ...linkMessages,
} as const satisfies { readonly [T in WireType]: Entry<T> };

/** Whether an event of the model travels as octets. */
export function isWireType(type: string): type is WireType {
  return Object.hasOwn(table, type);
}

/** The octets of a message that the tester sends from `port`. */
export function writeMessage(event: Message<WireType>, tester: Tester, port: string): Uint8Array {
  const entry = entryOf(event.type);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entry of this type has made the body
  return encode({ ...entry.write(event, tester, port), type: event.type } as WireMessage);
}

/**
 * The symbols of octets that the role under test sent to `port`.
 *
 * @throws {@link Unreadable} for what does not decode or verify.
 */
export function readMessage(
  octets: Uint8Array,
  tester: Tester,
  expectedOf: (type: WireType) => Message<WireType> | undefined,
  port: string,
): Message<WireType> {
  const message = decode(octets);
  if (isMalformed(message)) {
    throw new Unreadable(`${message.where}: expected ${message.expected}, got ${message.got}`);
  }
  const { type } = message;
  const body = entryOf(type).read(message, tester, expectedOf(type), port);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entry of this type has made the body
  return { ...body, type } as Message<WireType>;
}

/** The entry of a type that is known only when it runs. */
function entryOf(type: WireType): Entry<WireType> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is indexed by the type of what it is given
  return table[type] as unknown as Entry<WireType>;
}
