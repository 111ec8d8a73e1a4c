/**
 * Messages as octets: deterministic CBOR (RFC 8949, clause 4.2.1), a map of the fields with the type among them.
 *
 * What comes out of {@link decode} is right in form and in nothing else: no signature has been verified.
 */
import { decodeCbor, encodeCbor, type CborValue } from '../crypto/cbor.js';
import { MisuseError } from '../errors.js';
import { isMalformed, Malformed } from './malformed.js';
import { isMessageType, messageSchemas, type Message, type MessageType } from './messages.js';
import { describe, type Schema } from './schema.js';

/**
 * The octets of a message.
 *
 * @throws {@link MisuseError} `USE-001` to `USE-003` for a field outside its form, `USE-008` when the message is longer
 * than {@link longestMessage} octets.
 */
export function encode(message: Message): Uint8Array {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a struct is written as a map of its fields
  const fields = schemaOf(message.type).write(message, message.type) as ReadonlyMap<string, CborValue>;
  const octets = encodeCbor(new Map<string, CborValue>([['type', message.type], ...fields]));
  if (octets.length <= longestMessage) return octets;
  throw new MisuseError(
    'USE-008',
    `${message.type}: expected up to ${longestMessage} octets, got ${octets.length}. Shorten its longest field.`,
  );
}

/**
 * The message in octets that anybody may have sent, or what is wrong with them. Never throws.
 *
 * @returns the message, or a {@link Malformed} with the place, what is expected there and what there is.
 */
export function decode(octets: Uint8Array): Message | Malformed {
  const decoded = decodeCbor(octets, { length: longestMessage, depth: deepestMessage });
  if (decoded.kind === 'refused') return new Malformed('message', 'deterministic CBOR', decoded.cause);
  if (!(decoded.value instanceof Map)) return new Malformed('message', 'a map', describe(decoded.value));
  const { type, fields: rest } = takeType(decoded.value as ReadonlyMap<string, CborValue>);
  if (!isMessageType(type)) return new Malformed('message.type', 'a type of the profile', describe(type));
  const fields = schemaOf(type).read(rest, type);
  if (isMalformed(fields)) return fields;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read by the schema of this type
  return { type, ...fields } as Message;
}

/** Octets of the longest message: an object in two chunks has room, and a device can hold it. */
export const longestMessage = 32_768;

/** Maps and lists inside each other; `supplier.configure` has three. */
const deepestMessage = 4;

function takeType(map: ReadonlyMap<string, CborValue>): { type: unknown; fields: ReadonlyMap<string, CborValue> } {
  const fields = new Map(map);
  fields.delete('type');
  return { type: map.get('type'), fields };
}

function schemaOf(type: MessageType): Schema<object> {
  return messageSchemas[type];
}
