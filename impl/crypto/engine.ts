/**
 * The one seam for curve, hash and AEAD primitives; two engines stand behind it: `engine-noble.ts` and
 * `engine-native.ts` (see docs/decisions/0010-two-crypto-engines.md).
 *
 * A construction (HPKE, COSE, AKA) is written once, over this interface. Rules both engines keep:
 * what a peer may have sent (public keys, signatures, ciphertexts) never makes a function throw: the answer is `false`
 * or `undefined`; what only the caller can have supplied (secret keys, AEAD keys, nonces) throws a `MisuseError`.
 */

/** Signs a message with one secret key, which it keeps a copy of: to take the key in costs more than to sign. */
export type Signer = (message: Uint8Array) => Uint8Array;

/** Curve, hash and AEAD primitives. All octet strings are borrowed: not modified, and kept by a {@link Signer} alone. */
export interface Engine {
  readonly name: 'noble' | 'native';

  /** Public key, 32 octets, of a 32-octet seed (RFC 8032, 5.1.5). Throws `USE-001`. */
  ed25519Public(secretKey: Uint8Array): Uint8Array;
  /** Signatures of 64 octets, deterministic (RFC 8032, 5.1.6). Throws `USE-001`. */
  ed25519Signer(secretKey: Uint8Array): Signer;
  /**
   * Strict verification (RFC 8032, 5.1.7): canonical points, S below the group order, no public key of small order.
   * A key or signature of another length is `false`.
   */
  ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;

  /** Public key, 32 octets, of a 32-octet secret key (RFC 7748). Throws `USE-001`. */
  x25519Public(secretKey: Uint8Array): Uint8Array;
  /** Shared secret, 32 octets, or `undefined` when it would be all zero (RFC 9180, 7.1.4) or the key is malformed. */
  x25519Shared(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined;

  /** Uncompressed point, 65 octets, of a secret scalar of 32 octets. Throws `USE-001`, `USE-006` (0 or >= n). */
  p256Public(secretKey: Uint8Array): Uint8Array;
  /**
   * Signatures by ECDSA with SHA-256: r || s, 64 octets (FIPS 186-5). Either half of s may come. Throws `USE-001`, `USE-006`.
   *
   * `noble` derives the nonce from key and message (RFC 6979). `native` has OpenSSL draw it, the one randomness of this
   * package that is not passed in: with ES256 and `native`, a run repeated with the same seed gives other signatures.
   */
  p256Signer(secretKey: Uint8Array): Signer;
  /** Verifies r || s (64 octets), high s included, under an uncompressed point (65 octets). */
  p256Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** X coordinate, 32 octets, or `undefined` when the public key is no uncompressed point of the curve. */
  p256Shared(secretKey: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined;

  /** Digest, 32 octets (FIPS 180-4). */
  sha256(message: Uint8Array): Uint8Array;
  /** MAC, 32 octets (RFC 2104). */
  hmacSha256(key: Uint8Array, message: Uint8Array): Uint8Array;
  /** Pseudorandom key, 32 octets (RFC 5869, 2.2). An empty salt is the string of zeros. */
  hkdfExtract(salt: Uint8Array, keyMaterial: Uint8Array): Uint8Array;
  /** `length` octets, 0 to 8160 (RFC 5869, 2.3). Throws `USE-002` above. */
  hkdfExpand(pseudorandomKey: Uint8Array, info: Uint8Array, length: number): Uint8Array;

  /** Ciphertext with its 16-octet tag appended (SP 800-38D); key 16 octets, nonce 12. Throws `USE-001`. */
  aes128GcmSeal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, aad: Uint8Array): Uint8Array;
  /** Plaintext, or `undefined` when the tag does not match. Throws `USE-001` for key and nonce. */
  aes128GcmOpen(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array | undefined;
  /** Ciphertext with its 16-octet tag appended (RFC 8439); key 32 octets, nonce 12. Throws `USE-001`. */
  chacha20Poly1305Seal(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, aad: Uint8Array): Uint8Array;
  /** Plaintext, or `undefined` when the tag does not match. Throws `USE-001` for key and nonce. */
  chacha20Poly1305Open(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array, aad: Uint8Array): Uint8Array | undefined;
}
