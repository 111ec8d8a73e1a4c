/**
 * Values of messages as JSON, for readers without this codec. Octets are `{ "hex": ... }`; a signed part is its kind,
 * the name of the key that signed it, its claims and its octets; everything else is as it is.
 */
import { toHex } from '../../crypto/bytes.js';
import { signers, signingKeyOf } from './keys.js';
import { payloads, type PayloadKind } from '../payloads.js';

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** The JSON form of a message, of claims, or of a CBOR value. */
export function toJson(value: unknown): Json {
  if (value instanceof Uint8Array) return { hex: toHex(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Map) return toJson(Object.fromEntries(value as ReadonlyMap<string, unknown>));
  if (typeof value !== 'object' || value === null) return value as Json;
  if (!isSigned(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toJson(each)]));
  const { kind, octets, claims } = value;
  return { kind, key: keyNameOf(kind, octets), claims: toJson(claims), octets: toJson(octets) };
}

/** The text of a file: what fits into a line stands on one. */
export function formatJson(value: Json): string {
  return `${layOut(value, '')}\n`;
}

function layOut(value: Json, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= lineLength) return flat;
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item: Json) => `${inner}${layOut(item, inner)}`)
    : Object.entries(value).map(([name, item]: [string, Json]) => `${inner}"${name}": ${layOut(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

interface SignedPart {
  readonly kind: PayloadKind;
  readonly octets: Uint8Array;
  readonly claims: unknown;
}

function isSigned(value: object): value is SignedPart {
  return 'claims' in value && 'kind' in value && Object.hasOwn(payloads, String(value.kind));
}

/** The vectors have one key for each kind and algorithm; the sixth octet of an object, `alg`, says which algorithm. */
function keyNameOf(kind: PayloadKind, octets: Uint8Array): string {
  return signingKeyOf(signers[kind], octets[5] === es256 ? 'ES256' : 'EdDSA').name;
}

/** -7 in CBOR. */
const es256 = 0x26;
const lineLength = 116;
