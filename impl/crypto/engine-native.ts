/**
 * The engine over Node's OpenSSL: 12 to 35 times faster than JavaScript on curves. The only file of the core that
 * imports `node:crypto`.
 *
 * Keys cross the seam as raw octets, and OpenSSL wants DER: each call prepends the fixed prefix of its key type.
 */
import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { MisuseError } from '../errors.js';
import { concat, fromHex, requireLength, toHex } from './bytes.js';
import type { Engine } from './engine.js';

/** @see {@link Engine} */
export const nativeEngine: Engine = {
  name: 'native',

  ed25519Public(secretKey) {
    requireLength('Ed25519 secret key', secretKey, 32);
    return rawPublic(privateKey('ed25519', secretKey), 32);
  },
  ed25519Sign(secretKey, message) {
    requireLength('Ed25519 secret key', secretKey, 32);
    return octets(sign(null, message, privateKey('ed25519', secretKey)));
  },
  ed25519Verify(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64 || !isStrictEd25519Key(publicKey)) return false;
    return orUndefined(() => verify(null, message, peerKey('ed25519', publicKey), signature)) ?? false;
  },

  x25519Public(secretKey) {
    requireLength('X25519 secret key', secretKey, 32);
    return rawPublic(privateKey('x25519', secretKey), 32);
  },
  x25519Shared(secretKey, publicKey) {
    requireLength('X25519 secret key', secretKey, 32);
    if (publicKey.length !== 32) return undefined;
    // OpenSSL fails on an all-zero secret, which is what RFC 9180, 7.1.4 asks for.
    return orUndefined(() =>
      octets(diffieHellman({ privateKey: privateKey('x25519', secretKey), publicKey: peerKey('x25519', publicKey) })),
    );
  },

  p256Public(secretKey) {
    return octets(p256Pair(secretKey).getPublicKey());
  },
  p256Sign(secretKey, message) {
    p256Pair(secretKey);
    return octets(sign('sha256', message, { key: privateKey('p256', secretKey), dsaEncoding: 'ieee-p1363' }));
  },
  p256Verify(publicKey, message, signature) {
    if (publicKey.length !== 65 || publicKey[0] !== 4 || signature.length !== 64) return false;
    const attempt = (): boolean =>
      verify('sha256', message, { key: peerKey('p256', publicKey), dsaEncoding: 'ieee-p1363' }, signature);
    return orUndefined(attempt) ?? false;
  },
  p256Shared(secretKey, publicKey) {
    const pair = p256Pair(secretKey);
    if (publicKey.length !== 65 || publicKey[0] !== 4) return undefined;
    return orUndefined(() => octets(pair.computeSecret(publicKey)));
  },

  sha256: (message) => octets(createHash('sha256').update(message).digest()),
  hmacSha256: (key, message) => octets(createHmac('sha256', key).update(message).digest()),
  hkdfExtract: (salt, keyMaterial) => octets(createHmac('sha256', salt).update(keyMaterial).digest()),
  hkdfExpand(pseudorandomKey, info, length) {
    if (!Number.isInteger(length) || length < 0 || length > 255 * 32) {
      throw new MisuseError('USE-002', `HKDF-Expand length: expected 0 to 8160 octets, got ${length}.`);
    }
    const result = new Uint8Array(length);
    let block = new Uint8Array();
    for (let at = 0, counter = 1; at < length; at += 32, counter += 1) {
      const mac = createHmac('sha256', pseudorandomKey).update(block).update(info);
      block = octets(mac.update(Uint8Array.of(counter)).digest());
      result.set(block.subarray(0, length - at), at);
    }
    return result;
  },

  aes128GcmSeal(key, nonce, plaintext, aad) {
    requireLength('AES-128-GCM key', key, 16);
    requireLength('AES-128-GCM nonce', nonce, 12);
    return aeadSeal('aes-128-gcm', key, nonce, plaintext, aad);
  },
  aes128GcmOpen(key, nonce, sealed, aad) {
    requireLength('AES-128-GCM key', key, 16);
    requireLength('AES-128-GCM nonce', nonce, 12);
    return aeadOpen('aes-128-gcm', key, nonce, sealed, aad);
  },
  chacha20Poly1305Seal(key, nonce, plaintext, aad) {
    requireLength('ChaCha20-Poly1305 key', key, 32);
    requireLength('ChaCha20-Poly1305 nonce', nonce, 12);
    return aeadSeal('chacha20-poly1305', key, nonce, plaintext, aad);
  },
  chacha20Poly1305Open(key, nonce, sealed, aad) {
    requireLength('ChaCha20-Poly1305 key', key, 32);
    requireLength('ChaCha20-Poly1305 nonce', nonce, 12);
    return aeadOpen('chacha20-poly1305', key, nonce, sealed, aad);
  },
};

/** What `#crypto-engine` gives under Node. */
export const defaultEngine: Engine = nativeEngine;

type KeyType = 'ed25519' | 'x25519' | 'p256';

function privateKey(type: KeyType, secretKey: Uint8Array): KeyObject {
  const [before, after] = privatePrefix[type];
  const der = Buffer.from(concat(before, secretKey, after));
  return createPrivateKey({ key: der, format: 'der', type: type === 'p256' ? 'sec1' : 'pkcs8' });
}

function peerKey(type: KeyType, publicKey: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(concat(publicPrefix[type], publicKey)), format: 'der', type: 'spki' });
}

/** The raw key is the tail of its SubjectPublicKeyInfo. */
function rawPublic(secret: KeyObject, length: number): Uint8Array<ArrayBuffer> {
  return octets(createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-length));
}

function p256Pair(secretKey: Uint8Array): ReturnType<typeof createECDH> {
  requireLength('P-256 secret key', secretKey, 32);
  const pair = createECDH('prime256v1');
  try {
    pair.setPrivateKey(secretKey);
  } catch {
    throw new MisuseError('USE-006', 'P-256 secret key: expected a scalar from 1 to n - 1. Draw another one.');
  }
  return pair;
}

/**
 * OpenSSL takes public keys with y >= p and of small order, noble's strict mode takes neither; this makes both refuse
 * the same keys. With a key of small order, one signature verifies for many messages (RFC 8032, clause 8.9 and 5.1.7).
 */
function isStrictEd25519Key(publicKey: Uint8Array): boolean {
  const y = publicKey.toReversed();
  y[0] = (y[0] ?? 0) & 0x7f;
  const ordinate = toHex(y);
  return ordinate < fieldPrime && !smallOrderOrdinates.has(ordinate);
}

function aeadSeal(
  cipher: AeadName,
  key: Uint8Array,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  aad: Uint8Array,
): Uint8Array {
  const context = ciphers[cipher].sealing(key, nonce);
  context.setAAD(aad);
  return concat(context.update(plaintext), context.final(), context.getAuthTag());
}

function aeadOpen(
  cipher: AeadName,
  key: Uint8Array,
  nonce: Uint8Array,
  sealed: Uint8Array,
  aad: Uint8Array,
): Uint8Array | undefined {
  if (sealed.length < tagLength) return undefined;
  const body = sealed.subarray(0, sealed.length - tagLength);
  const context = ciphers[cipher].opening(key, nonce);
  context.setAAD(aad);
  context.setAuthTag(sealed.subarray(body.length));
  const plaintext = context.update(body);
  // Nothing of the plaintext leaves before `final` has compared the tag.
  return orUndefined(() => concat(plaintext, context.final()));
}

/** OpenSSL tells a peer's fault by throwing; this engine tells it by value. */
function orUndefined<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch {
    return undefined;
  }
}

/** A plain copy: a `Buffer` may share its pool, and compares unequal to a `Uint8Array` in tests. */
function octets(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(buffer);
}

type AeadName = keyof typeof ciphers;

const tagLength = 16;
const tagOption = { authTagLength: tagLength };

/** The types of `node:crypto` tell these ciphers from others by the literal name. */
const ciphers = {
  'aes-128-gcm': {
    sealing: (key: Uint8Array, nonce: Uint8Array) => createCipheriv('aes-128-gcm', key, nonce, tagOption),
    opening: (key: Uint8Array, nonce: Uint8Array) => createDecipheriv('aes-128-gcm', key, nonce, tagOption),
  },
  'chacha20-poly1305': {
    sealing: (key: Uint8Array, nonce: Uint8Array) => createCipheriv('chacha20-poly1305', key, nonce, tagOption),
    opening: (key: Uint8Array, nonce: Uint8Array) => createDecipheriv('chacha20-poly1305', key, nonce, tagOption),
  },
};

/** PKCS #8 (RFC 8410) for the Edwards and Montgomery keys, ECPrivateKey (RFC 5915) for P-256. */
const privatePrefix = {
  ed25519: [fromHex('302e020100300506032b657004220420'), fromHex('')],
  x25519: [fromHex('302e020100300506032b656e04220420'), fromHex('')],
  p256: [fromHex('30310201010420'), fromHex('a00a06082a8648ce3d030107')],
} as const satisfies Record<KeyType, readonly [Uint8Array, Uint8Array]>;

/** SubjectPublicKeyInfo up to the key (RFC 8410, RFC 5480). */
const publicPrefix = {
  ed25519: fromHex('302a300506032b6570032100'),
  x25519: fromHex('302a300506032b656e032100'),
  p256: fromHex('3059301306072a8648ce3d020106082a8648ce3d030107034200'),
} as const satisfies Record<KeyType, Uint8Array>;

/** 2^255 - 19, most significant octet first; hexadecimal of one length orders as numbers do. */
const fieldPrime = '7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed';

/** The y of the eight points whose order divides 8: 0, 1, -1 and the two of order eight. */
const smallOrderOrdinates = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000001',
  '7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec',
  '05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826',
  '7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7',
]);
