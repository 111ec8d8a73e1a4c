/**
 * Octet strings: text forms, joining, comparing. No cryptography and no engine.
 */
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { MisuseError } from '../errors.js';

/** Lower-case hexadecimal, two digits an octet. */
export function toHex(octets: Uint8Array): string {
  return bytesToHex(octets);
}

/**
 * Octets of a hexadecimal text, upper or lower case, without spaces.
 *
 * @throws {@link MisuseError} `USE-003` when the text is not an even number of hexadecimal digits.
 */
export function fromHex(text: string): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) {
    throw new MisuseError(
      'USE-003',
      `hex: expected an even number of hexadecimal digits, got ${text.length} characters.`,
    );
  }
  return hexToBytes(text);
}

/** UTF-8 octets of a text. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** One new octet string of all parts in order. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * Bitwise exclusive or of two octet strings of one length.
 *
 * @throws {@link MisuseError} `USE-001` when the lengths differ.
 */
export function xor(left: Uint8Array, right: Uint8Array): Uint8Array {
  requireLength('right operand of xor', right, left.length);
  const result = new Uint8Array(left.length);
  for (const [index, octet] of left.entries()) result[index] = octet ^ (right[index] ?? 0);
  return result;
}

/**
 * Whether two octet strings are equal, without an early exit on the first difference.
 *
 * Best effort: JavaScript promises nothing about time. The lengths are not secret.
 */
export function equalConstantTime(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (const [index, octet] of left.entries()) difference |= octet ^ (right[index] ?? 0);
  return difference === 0;
}

/**
 * Refuses an octet string of a wrong length that the caller, not a peer, supplied.
 *
 * @throws {@link MisuseError} `USE-001`; the message names the lengths, never the octets.
 */
export function requireLength(what: string, octets: Uint8Array, ...lengths: readonly number[]): void {
  if (lengths.includes(octets.length)) return;
  const expected = lengths.join(' or ');
  throw new MisuseError(
    'USE-001',
    `${what}: expected ${expected} octets, got ${octets.length}. Pass the raw octets, not a text form.`,
  );
}
