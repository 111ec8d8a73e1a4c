/**
 * Messages as vectors: every type in every form of its fields, and the lengths at which CBOR changes the form of a
 * head.
 */
import { toHex } from '../../crypto/bytes.js';
import { encodeCbor, type CborValue } from '../../crypto/cbor.js';
import { UnreachableError } from '../../errors.js';
import { isMalformed } from '../malformed.js';
import { messageSchemas, type MessageType } from '../messages.js';
import { decode } from '../wire.js';
import { toJson, type Json } from './json.js';
import { drawn } from './keys.js';
import { formsOf, signedSample, usual } from './samples.js';

/** One message. Octets in hexadecimal. */
export interface MessageVector {
  readonly name: string;
  readonly type: MessageType;
  readonly message: Json;
  readonly octets: string;
}

/** All of them, in the order of the profile. */
export function messageVectors(): MessageVector[] {
  const types = Object.keys(messageSchemas) as MessageType[];
  return [
    ...types.flatMap((type) => formsOf(messageSchemas[type].shape).map(({ name, value }) => vector(type, name, value))),
    vector('sho.token', 'ES256', new Map([['token', signedSample('token', 'ES256')]])),
    ...heads.map((attempt) => vector('m2me.signNotice', `attempt ${attempt}`, new Map([['attempt', attempt]]))),
    ...[23, 24].map((length) =>
      vector('supplier.requestCredential', `text of ${length}`, new Map([['devId', 'd'.repeat(length)]])),
    ),
    ...[23, 24, 255, 256].map((length) =>
      vector('dpf.chunk', `octets of ${length}`, changed('dpf.chunk', 'octets', drawn('octets').bytes(length))),
    ),
  ];
}

function vector(type: MessageType, name: string, fields: CborValue): MessageVector {
  const octets = encodeCbor(messageMap(type, fields));
  const message = decode(octets);
  if (isMalformed(message)) throw new UnreachableError(`${message.where}: ${message.expected}, ${message.got}`);
  return { name: `${type}, ${name}`, type, message: toJson(message), octets: toHex(octets) };
}

/** The map that goes on the wire. */
export function messageMap(type: MessageType, fields: CborValue): Map<string, CborValue> {
  return new Map([['type', type], ...(fields as ReadonlyMap<string, CborValue>)]);
}

/** The usual fields of a message with one of them another, or without it. */
export function changed(type: MessageType, field: string, value?: CborValue): Map<string, CborValue> {
  const fields = new Map(usual(messageSchemas[type].shape, '') as ReadonlyMap<string, CborValue>);
  if (value === undefined) fields.delete(field);
  else fields.set(field, value);
  return fields;
}

/** On either side of each change of form (RFC 8949, clause 3). */
const heads = [23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, 4_294_967_296];
