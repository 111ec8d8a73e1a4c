/**
 * The engine over Node's OpenSSL: 12 to 35 times faster than JavaScript on curves. The only file of the core that
 * imports `node:crypto`.
 *
 * Keys cross the seam as raw octets, and Node wants key objects. They are made from JWK, not DER: OpenSSL's decoders
 * take 60 to 300 us a key, more than the curve arithmetic.
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
  type JsonWebKey,
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
    return rawPublic(rawSecret('Ed25519', secretKey));
  },
  ed25519Signer(secretKey) {
    requireLength('Ed25519 secret key', secretKey, 32);
    const key = rawSecret('Ed25519', secretKey);
    return (message) => octets(sign(null, message, key));
  },
  ed25519Verify(publicKey, message, signature) {
    if (publicKey.length !== 32 || signature.length !== 64 || !isStrictEd25519Key(publicKey)) return false;
    return orUndefined(() => verify(null, message, rawPeer('Ed25519', publicKey), signature)) ?? false;
  },

  x25519Public(secretKey) {
    requireLength('X25519 secret key', secretKey, 32);
    return rawPublic(rawSecret('X25519', secretKey));
  },
  x25519Shared(secretKey, publicKey) {
    requireLength('X25519 secret key', secretKey, 32);
    if (publicKey.length !== 32) return undefined;
    // OpenSSL fails on an all-zero secret, which is what RFC 9180, 7.1.4 asks for.
    return orUndefined(() =>
      octets(diffieHellman({ privateKey: rawSecret('X25519', secretKey), publicKey: rawPeer('X25519', publicKey) })),
    );
  },

  p256Public(secretKey) {
    return octets(p256Pair(secretKey).getPublicKey());
  },
  p256Signer(secretKey) {
    const jwk = { ...pointKey(p256Pair(secretKey).getPublicKey()), d: base64Url(secretKey) };
    const key = createPrivateKey({ key: jwk, format: 'jwk' });
    return (message) => octets(sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }));
  },
  p256Verify(publicKey, message, signature) {
    if (publicKey.length !== 65 || publicKey[0] !== 4 || signature.length !== 64) return false;
    const attempt = (): boolean => {
      const key = createPublicKey({ key: pointKey(publicKey), format: 'jwk' });
      return verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, signature);
    };
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

type EdwardsCurve = 'Ed25519' | 'X25519';

/** The key object of a raw secret key of RFC 8032 or RFC 7748. */
function rawSecret(crv: EdwardsCurve, secretKey: Uint8Array): KeyObject {
  return readsOnlyTheSecret ? secretFromJwk(crv, secretKey) : secretFromDer(crv, secretKey);
}

/** Node demands a public part of a private JWK and does not read it; see {@link readsOnlyTheSecret}. */
function secretFromJwk(crv: EdwardsCurve, secretKey: Uint8Array): KeyObject {
  return createPrivateKey({ key: { kty: 'OKP', crv, d: base64Url(secretKey), x: '' }, format: 'jwk' });
}

function secretFromDer(crv: EdwardsCurve, secretKey: Uint8Array): KeyObject {
  const der = Buffer.from(concat(pkcs8Prefix[crv], secretKey));
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

function rawPeer(crv: EdwardsCurve, publicKey: Uint8Array): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv, x: base64Url(publicKey) }, format: 'jwk' });
}

function rawPublic(secret: KeyObject): Uint8Array {
  return octets(Buffer.from(createPublicKey(secret).export({ format: 'jwk' }).x ?? '', 'base64url'));
}

/** OpenSSL refuses coordinates that are not on the curve when it makes the key. */
function pointKey(point: Uint8Array): JsonWebKey {
  return { kty: 'EC', crv: 'P-256', x: base64Url(point.subarray(1, 33)), y: base64Url(point.subarray(33)) };
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

function base64Url(raw: Uint8Array): string {
  return Buffer.from(raw.buffer, raw.byteOffset, raw.length).toString('base64url');
}

/** PKCS #8 up to the key (RFC 8410). */
const pkcs8Prefix = {
  Ed25519: fromHex('302e020100300506032b657004220420'),
  X25519: fromHex('302e020100300506032b656e04220420'),
} as const satisfies Record<EdwardsCurve, Uint8Array>;

/**
 * Whether this Node derives the public part of a private JWK itself, asked once with the first vector of RFC 8032, 7.1.
 * If it ever took the given one, signatures would betray the secret key; then the slower form is used.
 */
const readsOnlyTheSecret = ((): boolean => {
  const secretKey = fromHex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
  const publicKey = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
  const expected =
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b';
  const attempt = (): boolean => {
    const key = secretFromJwk('Ed25519', secretKey);
    return toHex(rawPublic(key)) === publicKey && toHex(sign(null, new Uint8Array(), key)) === expected;
  };
  return orUndefined(attempt) ?? false;
})();

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
