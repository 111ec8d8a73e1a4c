/**
 * The engine in JavaScript alone (@noble): runs everywhere, browsers included; slow on curves, fast elsewhere.
 *
 * Not constant time where AES tables are concerned; see SECURITY.md.
 */
import { gcm } from '@noble/ciphers/aes.js';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { MisuseError } from '../errors.js';
import { requireLength } from './bytes.js';
import type { Engine } from './engine.js';

/** @see {@link Engine} */
export const nobleEngine: Engine = {
  name: 'noble',

  ed25519Public(secretKey) {
    requireLength('Ed25519 secret key', secretKey, 32);
    return ed25519.getPublicKey(secretKey);
  },
  ed25519Signer(secretKey) {
    requireLength('Ed25519 secret key', secretKey, 32);
    const key = secretKey.slice();
    return (message) => ed25519.sign(message, key);
  },
  ed25519Verify(publicKey, message, signature) {
    // noble throws on lengths, and follows ZIP-215 (which takes non-canonical points) unless told otherwise.
    if (publicKey.length !== 32 || signature.length !== 64) return false;
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  },

  x25519Public(secretKey) {
    requireLength('X25519 secret key', secretKey, 32);
    return x25519.getPublicKey(secretKey);
  },
  x25519Shared(secretKey, publicKey) {
    requireLength('X25519 secret key', secretKey, 32);
    if (publicKey.length !== 32) return undefined;
    return orUndefined(() => x25519.getSharedSecret(secretKey, publicKey));
  },

  p256Public(secretKey) {
    requireP256Secret(secretKey);
    return p256.getPublicKey(secretKey, false);
  },
  p256Signer(secretKey) {
    requireP256Secret(secretKey);
    const key = secretKey.slice();
    return (message) => p256.sign(message, key, { prehash: true, lowS: false, format: 'compact' });
  },
  p256Verify(publicKey, message, signature) {
    if (!isUncompressed(publicKey) || signature.length !== 64) return false;
    // noble demands the lower half of s unless told otherwise; half of all foreign signatures have the upper.
    const options = { prehash: true, lowS: false, format: 'compact' } as const;
    return orUndefined(() => p256.verify(signature, message, publicKey, options)) ?? false;
  },
  p256Shared(secretKey, publicKey) {
    requireP256Secret(secretKey);
    if (!isUncompressed(publicKey)) return undefined;
    // A compressed point comes back: its first octet is the sign of Y, the rest is X.
    return orUndefined(() => p256.getSharedSecret(secretKey, publicKey).slice(1));
  },

  sha256: (message) => sha256(message),
  hmacSha256: (key, message) => hmac(sha256, key, message),
  hkdfExtract: (salt, keyMaterial) => extract(sha256, keyMaterial, salt),
  hkdfExpand(pseudorandomKey, info, length) {
    requireExpandLength(length);
    return length === 0 ? new Uint8Array() : expand(sha256, pseudorandomKey, info, length);
  },

  aes128GcmSeal(key, nonce, plaintext, aad) {
    requireLength('AES-128-GCM key', key, 16);
    requireLength('AES-128-GCM nonce', nonce, 12);
    return gcm(key, nonce, aad).encrypt(plaintext);
  },
  aes128GcmOpen(key, nonce, sealed, aad) {
    requireLength('AES-128-GCM key', key, 16);
    requireLength('AES-128-GCM nonce', nonce, 12);
    return orUndefined(() => gcm(key, nonce, aad).decrypt(sealed));
  },
  chacha20Poly1305Seal(key, nonce, plaintext, aad) {
    requireLength('ChaCha20-Poly1305 key', key, 32);
    requireLength('ChaCha20-Poly1305 nonce', nonce, 12);
    return chacha20poly1305(key, nonce, aad).encrypt(plaintext);
  },
  chacha20Poly1305Open(key, nonce, sealed, aad) {
    requireLength('ChaCha20-Poly1305 key', key, 32);
    requireLength('ChaCha20-Poly1305 nonce', nonce, 12);
    return orUndefined(() => chacha20poly1305(key, nonce, aad).decrypt(sealed));
  },
};

/** What `#crypto-engine` gives outside Node. */
export const defaultEngine: Engine = nobleEngine;

/** noble tells a peer's fault by throwing; this engine tells it by value. */
function orUndefined<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

function isUncompressed(point: Uint8Array): boolean {
  return point.length === 65 && point[0] === 4;
}

function requireP256Secret(secretKey: Uint8Array): void {
  requireLength('P-256 secret key', secretKey, 32);
  if (p256.utils.isValidSecretKey(secretKey)) return;
  throw new MisuseError('USE-006', 'P-256 secret key: expected a scalar from 1 to n - 1. Draw another one.');
}

/** RFC 5869, 2.3: L <= 255 * HashLen. */
function requireExpandLength(length: number): void {
  if (Number.isInteger(length) && length >= 0 && length <= 255 * 32) return;
  throw new MisuseError('USE-002', `HKDF-Expand length: expected 0 to 8160 octets, got ${length}.`);
}
