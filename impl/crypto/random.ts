/**
 * Where random octets come from. Always passed in, so that a run can be repeated exactly.
 */
import { chacha20 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { MisuseError } from '../errors.js';
import { utf8 } from './bytes.js';

/** A source of octets that nobody else can predict (or, for tests, that everybody can repeat). */
export interface Random {
  /** A fresh octet string of `length` octets. */
  bytes(length: number): Uint8Array;
}

/** The platform's own generator (Web Cryptography). */
export const systemRandom: Random = {
  bytes(length) {
    requireCount(length);
    const octets = new Uint8Array(length);
    for (let at = 0; at < length; at += largestRequest) {
      globalThis.crypto.getRandomValues(octets.subarray(at, at + largestRequest));
    }
    return octets;
  },
};

/**
 * A repeatable source for tests and reproducible runs: ChaCha20 (RFC 8439) under HKDF-SHA-256 of the seed, with the
 * number of the call as the nonce. The same seed and the same lengths in the same order give the same octets.
 *
 * Not for keys that must stay secret, unless the seed is one.
 *
 * @param seed - any text or octets; different seeds give unrelated sources.
 */
export function seededRandom(seed: string | Uint8Array): Random {
  const material = typeof seed === 'string' ? utf8(seed) : seed;
  const key = hkdf(sha256, material, undefined, utf8('mcim-spec seeded random'), 32);
  const nonce = new Uint8Array(12);
  const counter = new DataView(nonce.buffer);
  let calls = 0;
  return {
    bytes(length) {
      requireCount(length);
      counter.setUint32(8, calls);
      calls += 1;
      return chacha20(key, nonce, new Uint8Array(length));
    },
  };
}

function requireCount(length: number): void {
  if (Number.isSafeInteger(length) && length >= 0) return;
  throw new MisuseError('USE-002', `random octets: expected a count of 0 or more, got ${length}.`);
}

/** `getRandomValues` refuses more in one call. */
const largestRequest = 65_536;
