/**
 * Deterministic CBOR in a narrow data model, decoded strictly. Source: RFC 8949, clause 4.2.1.
 *
 * In the model: integers of 64 bits, octet strings, texts, arrays, maps with text or integer keys, booleans, null.
 * Left out, and refused both ways: tags, floats, `undefined`, indefinite lengths. One value has one encoding: what does
 * not encode back to the same octets is refused, so that two verifiers can never read one signed object differently.
 */
import { decode, encode, rfc8949EncodeOptions } from 'cborg';
import { MisuseError, refused, type Refused } from '../errors.js';
import { equalConstantTime } from './bytes.js';

/** A value of the data model. An integer beyond 2^53 is a `bigint`, any other a `number`. */
export type CborValue =
  number | bigint | string | boolean | null | Uint8Array | readonly CborValue[] | ReadonlyMap<CborKey, CborValue>;

/** A key of a map. */
export type CborKey = number | string;

/** Why octets are no deterministic CBOR of the model. */
export type CborRefusal = 'tooLong' | 'tooDeep' | 'truncated' | 'trailing' | 'unsupported' | 'notCanonical';

/** Limits of one decoding; the defaults hold for every object of this package. */
export interface CborLimits {
  /** Octets, default 65 536. */
  readonly length?: number;
  /** Arrays and maps inside each other, default 16. */
  readonly depth?: number;
}

/**
 * Encodes deterministically: shortest forms, map keys in the order of their encodings.
 *
 * @throws {@link MisuseError} `USE-004` for a value outside the model: a fraction, NaN, -0, an integer beyond 64 bits, a
 * text with a lone surrogate, more than 16 levels.
 */
export function encodeCbor(value: CborValue): Uint8Array {
  requireModel(value, defaultDepth);
  return encode(value, rfc8949EncodeOptions);
}

/**
 * Decodes one value that fills the octets exactly.
 *
 * @param octets - what a peer sent. Borrowed; octet strings of the result are copies.
 * @param limits - see {@link CborLimits}.
 * @returns the value, or a refusal; never throws on account of the octets.
 */
export function decodeCbor(
  octets: Uint8Array,
  limits: CborLimits = {},
): { readonly kind: 'decoded'; readonly value: CborValue } | Refused<CborRefusal> {
  const { length = defaultLength, depth = defaultDepth } = limits;
  if (octets.length > length) return refused('tooLong');
  const scanned = scan(octets, 0, depth);
  if (typeof scanned === 'string') return refused(scanned);
  if (scanned < octets.length) return refused('trailing');
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the scan has admitted nothing outside the model
    const value = decode(octets, decodeOptions) as CborValue;
    if (!equalConstantTime(encode(value, rfc8949EncodeOptions), octets)) return refused('notCanonical');
    return { kind: 'decoded', value };
  } catch {
    // The scan has admitted types and lengths; what is left to object to is a form: a long integer, a repeated key.
    return refused('notCanonical');
  }
}

/**
 * Where the item at `at` ends, or why it is refused. Runs before the decoder, so that depth, length and types are known
 * to be within the model before anything is allocated or recursed into.
 */
function scan(octets: Uint8Array, at: number, depth: number): number | 'truncated' | 'tooDeep' | 'unsupported' {
  const head = readHead(octets, at);
  if (typeof head === 'string') return head;
  const { major, argument, next } = head;
  switch (major) {
    case 0:
    case 1:
      return next;
    case 2:
    case 3:
      return argument > octets.length - next ? 'truncated' : next + argument;
    case 4:
    case 5: {
      if (depth === 0) return 'tooDeep';
      const items = major === 4 ? argument : 2 * argument;
      if (items > octets.length - next) return 'truncated';
      let cursor = next;
      for (let item = 0; item < items; item += 1) {
        const isKey = major === 5 && item % 2 === 0;
        if (isKey && !keyMajors.has((octets[cursor] ?? 0) >>> 5)) return 'unsupported';
        const end = scan(octets, cursor, depth - 1);
        if (typeof end === 'string') return end;
        cursor = end;
      }
      return cursor;
    }
    default:
      return major === 7 && argument >= 20 && argument <= 22 && next === at + 1 ? next : 'unsupported';
  }
}

/**
 * Major type, argument and the place after them (RFC 8949, clause 3). A 64-bit argument is rounded, which only a length
 * notices.
 */
function readHead(
  octets: Uint8Array,
  at: number,
): { major: number; argument: number; next: number } | 'truncated' | 'unsupported' {
  const initial = octets[at];
  if (initial === undefined) return 'truncated';
  const major = initial >>> 5;
  const minor = initial & 0x1f;
  if (minor < 24) return { major, argument: minor, next: at + 1 };
  if (minor > 27) return 'unsupported';
  const width = 2 ** (minor - 24);
  const next = at + 1 + width;
  if (next > octets.length) return 'truncated';
  let argument = 0;
  for (const octet of octets.subarray(at + 1, next)) argument = argument * 256 + octet;
  return { major, argument, next };
}

function requireModel(value: unknown, depth: number): void {
  if (value === null || typeof value === 'boolean') return;
  if (value instanceof Uint8Array) return;
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) reject('a number that is no safe integer', 'a bigint');
    return;
  }
  if (typeof value === 'bigint') {
    if (value < -(2n ** 64n) || value >= 2n ** 64n) reject('an integer beyond 64 bits', 'octets');
    return;
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) reject('a text with a lone surrogate', 'octets');
    return;
  }
  if (!Array.isArray(value) && !(value instanceof Map)) reject(`a value of type ${typeof value}`, 'a Map or an array');
  if (depth === 0) reject(`more than ${defaultDepth} levels`, 'a flatter value');
  if (Array.isArray(value)) {
    // A hole counts as undefined.
    for (const item of value as readonly unknown[]) requireModel(item, depth - 1);
    return;
  }
  for (const [key, item] of value as ReadonlyMap<unknown, unknown>) {
    if (typeof key !== 'string' && typeof key !== 'number') reject('a key that is no text or number', 'one of them');
    requireModel(key, depth - 1);
    requireModel(item, depth - 1);
  }
}

function reject(got: string, instead: string): never {
  throw new MisuseError('USE-004', `CBOR: expected a value of the model, got ${got}. Pass ${instead}.`);
}

const defaultLength = 65_536;
const defaultDepth = 16;

/** Major types of integers and texts. */
const keyMajors = new Set([0, 1, 3]);

const decodeOptions = {
  strict: true,
  useMaps: true,
  rejectDuplicateMapKeys: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
};
