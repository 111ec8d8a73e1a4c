/**
 * Wrapping of keys under keys: AES key wrap with padding. Source: RFC 5649; SP 800-38F, clause 6.3 (KWP).
 */
import { aeskwp } from '@noble/ciphers/aes.js';
import { MisuseError, refused, type Refused } from '../errors.js';
import { requireLength } from './bytes.js';

/**
 * Wraps a key. Deterministic: equal keys give equal wrappings.
 *
 * @param kek - key-encryption key, 16, 24 or 32 octets. Borrowed.
 * @param key - 1 octet or more.
 * @returns the length of `key` rounded up to a multiple of 8, plus 8 octets.
 * @throws {@link MisuseError} `USE-001` for another length.
 */
export function wrapKey(kek: Uint8Array, key: Uint8Array): Uint8Array {
  requireLength('key-encryption key', kek, 16, 24, 32);
  if (key.length === 0) throw new MisuseError('USE-001', 'key to wrap: expected 1 octet or more, got none.');
  return aeskwp(kek).encrypt(key);
}

/**
 * Unwraps a key, or gives the one refusal: damage, another KEK, wrong length or padding.
 *
 * @throws {@link MisuseError} `USE-001` for the KEK.
 */
export function unwrapKey(
  kek: Uint8Array,
  wrapped: Uint8Array,
): { readonly kind: 'unwrapped'; readonly key: Uint8Array } | Refused<'unwrapFailed'> {
  requireLength('key-encryption key', kek, 16, 24, 32);
  try {
    return { kind: 'unwrapped', key: aeskwp(kek).decrypt(wrapped) };
  } catch {
    return refused('unwrapFailed');
  }
}
