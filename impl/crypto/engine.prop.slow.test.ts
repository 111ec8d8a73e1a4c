/** The two engines are one: what one makes the other takes, and both refuse the same. */
import { ed25519 } from '@noble/curves/ed25519.js';
import * as fc from 'fast-check';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from './bytes.js';
import { nativeEngine } from './engine-native.js';
import { nobleEngine } from './engine-noble.js';
import type { Engine } from './engine.js';
import { deriveKeyPair } from './hpke.js';
import { seededRandom } from './random.js';

const engines = [nobleEngine, nativeEngine];
const pairs = engines.flatMap((left) => engines.map((right) => ({ left, right })));
const octets = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const anyText = fc.uint8Array({ maxLength: 300 });
const p256Secret = octets(32).map((seed) => deriveKeyPair('p256', seed, nobleEngine).secretKey);

describe.each(pairs)('$left.name with $right.name', ({ left, right }) => {
  it('signatures verify across, and not over another message [seed 11]', () => {
    fc.assert(
      fc.property(octets(32), p256Secret, anyText, (secret, scalar, text) => {
        const other = Uint8Array.of(...text, 0);
        const edwards = left.ed25519Signer(secret)(text);
        const edwardsKey = right.ed25519Public(secret);
        expect(right.ed25519Verify(edwardsKey, text, edwards)).toBe(true);
        expect(right.ed25519Verify(edwardsKey, other, edwards)).toBe(false);
        const ecdsa = left.p256Signer(scalar)(text);
        const ecdsaKey = right.p256Public(scalar);
        expect(right.p256Verify(ecdsaKey, text, ecdsa)).toBe(true);
        expect(right.p256Verify(ecdsaKey, other, ecdsa)).toBe(false);
      }),
      { seed: 11, numRuns: 15 },
    );
  });

  it('shared secrets are one [seed 12]', () => {
    fc.assert(
      fc.property(octets(32), octets(32), p256Secret, p256Secret, (a, b, c, d) => {
        expect(left.x25519Shared(a, right.x25519Public(b))).toEqual(right.x25519Shared(b, left.x25519Public(a)));
        expect(left.p256Shared(c, right.p256Public(d))).toEqual(right.p256Shared(d, left.p256Public(c)));
      }),
      { seed: 12, numRuns: 15 },
    );
  });

  it('digests, MACs, derived keys and ciphertexts are one [seed 13]', () => {
    const lengths = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(octets(32), octets(12), anyText, anyText, lengths, (key, nonce, text, aad, length) => {
        expect(left.sha256(text)).toEqual(right.sha256(text));
        expect(left.hmacSha256(aad, text)).toEqual(right.hmacSha256(aad, text));
        expect(left.hkdfExtract(aad, text)).toEqual(right.hkdfExtract(aad, text));
        expect(left.hkdfExpand(key, text, length)).toEqual(right.hkdfExpand(key, text, length));
        const short = key.slice(0, 16);
        const gcm = left.aes128GcmSeal(short, nonce, text, aad);
        expect(gcm).toHaveLength(text.length + 16);
        expect(right.aes128GcmOpen(short, nonce, gcm, aad)).toEqual(text);
        expect(right.aes128GcmOpen(short, nonce, gcm, Uint8Array.of(...aad, 0))).toBeUndefined();
        const chacha = left.chacha20Poly1305Seal(key, nonce, text, aad);
        expect(right.chacha20Poly1305Open(key, nonce, chacha, aad)).toEqual(text);
        expect(right.chacha20Poly1305Open(key, nonce, chacha.subarray(1), aad)).toBeUndefined();
      }),
      { seed: 13 },
    );
  });
});

describe.each(engines)('engine $name', (engine) => {
  const secret = seededRandom('engine').bytes(32);

  it('gives plain Uint8Arrays of the stated lengths', () => {
    const values: [Uint8Array | undefined, number][] = [
      [engine.ed25519Public(secret), 32],
      [engine.ed25519Signer(secret)(secret), 64],
      [engine.x25519Public(secret), 32],
      [engine.x25519Shared(secret, engine.x25519Public(secret)), 32],
      [engine.p256Public(secret), 65],
      [engine.p256Signer(secret)(secret), 64],
      [engine.p256Shared(secret, engine.p256Public(secret)), 32],
      [engine.sha256(secret), 32],
      [engine.hmacSha256(secret, secret), 32],
      [engine.hkdfExtract(secret, secret), 32],
      [engine.hkdfExpand(secret, secret, 0), 0],
      [engine.hkdfExpand(secret, secret, 8160), 8160],
    ];
    for (const [value, length] of values) {
      expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
      expect(value).toHaveLength(length);
    }
    expect(toHex(engine.sha256(secret))).toBe(createHash('sha256').update(secret).digest('hex'));
  });

  it('never throws on what a peer sent [seed 14]', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 70 }), octets(32), octets(64), octets(65).map(asPoint));
    fc.assert(
      fc.property(anything, anything, (key, signature) => {
        expect(engine.ed25519Verify(key, secret, signature)).toBe(false);
        expect(engine.p256Verify(key, secret, signature)).toBe(false);
        expect(engine.p256Shared(secret, key)).toBeUndefined();
        expect(engine.x25519Shared(secret, key.subarray(1, 32))).toBeUndefined();
        expect(engine.aes128GcmOpen(secret.slice(0, 16), new Uint8Array(12), key, signature)).toBeUndefined();
        expect(engine.chacha20Poly1305Open(secret, new Uint8Array(12), key, signature)).toBeUndefined();
      }),
      { seed: 14 },
    );
  });

  it('refuses compressed and hybrid points of P-256', () => {
    const point = engine.p256Public(secret);
    const parity = (point[64] ?? 0) & 1;
    const compressed = Uint8Array.of(2 + parity, ...point.subarray(1, 33));
    const hybrid = Uint8Array.of(6 + parity, ...point.subarray(1));
    const signature = engine.p256Signer(secret)(secret);
    expect(engine.p256Verify(point, secret, signature)).toBe(true);
    for (const form of [compressed, hybrid, Uint8Array.of(0), new Uint8Array(65)]) {
      expect(engine.p256Verify(form, secret, signature)).toBe(false);
      expect(engine.p256Shared(secret, form)).toBeUndefined();
    }
  });

  it('takes ECDSA signatures with high s and with low s', () => {
    const point = engine.p256Public(secret);
    const signature = engine.p256Signer(secret)(secret);
    const s = BigInt(`0x${toHex(signature.subarray(32))}`);
    const mirrored = fromHex((p256Order - s).toString(16).padStart(64, '0'));
    expect(engine.p256Verify(point, secret, Uint8Array.of(...signature.subarray(0, 32), ...mirrored))).toBe(true);
  });

  it('refuses r or s of zero and of the order', () => {
    const point = engine.p256Public(secret);
    const signature = engine.p256Signer(secret)(secret);
    for (const bad of [new Uint8Array(32), fromHex(p256Order.toString(16))]) {
      expect(engine.p256Verify(point, secret, Uint8Array.of(...bad, ...signature.subarray(32)))).toBe(false);
      expect(engine.p256Verify(point, secret, Uint8Array.of(...signature.subarray(0, 32), ...bad))).toBe(false);
    }
  });

  it.each(lowOrderX25519)('refuses the low-order X25519 point %s', (point) => {
    expect(engine.x25519Shared(secret, fromHex(point))).toBeUndefined();
  });

  it.each(weakEd25519Keys)('refuses the Ed25519 key %s, which is of small order or not canonical', (key) => {
    // R of order one and S = 0 satisfy the equation for the neutral key and any message.
    const forged = fromHex(`01${'00'.repeat(63)}`);
    for (let trial = 0; trial < 16; trial += 1) {
      expect(engine.ed25519Verify(fromHex(key), Uint8Array.of(trial), forged)).toBe(false);
    }
  });

  it('a signer has a copy of its key', () => {
    const [key, point] = [secret.slice(), engine.p256Public(secret)];
    const [edwards, ecdsa] = [engine.ed25519Signer(key), engine.p256Signer(key)];
    const before = edwards(secret);
    key.fill(0);
    expect(edwards(secret)).toEqual(before);
    expect(engine.p256Verify(point, secret, ecdsa(secret))).toBe(true);
  });

  it('refuses own keys of a wrong length or range by name', () => {
    const short = secret.slice(1);
    const calls: ((key: Uint8Array) => unknown)[] = [
      (key) => engine.ed25519Public(key),
      (key) => engine.ed25519Signer(key)(secret),
      (key) => engine.x25519Public(key),
      (key) => engine.x25519Shared(key, secret),
      (key) => engine.p256Public(key),
      (key) => engine.p256Signer(key)(secret),
      (key) => engine.p256Shared(key, secret),
      (key) => engine.aes128GcmSeal(key, new Uint8Array(12), secret, secret),
      (key) => engine.aes128GcmOpen(key, new Uint8Array(12), secret, secret),
      (key) => engine.chacha20Poly1305Seal(key, new Uint8Array(12), secret, secret),
      (key) => engine.chacha20Poly1305Open(key, new Uint8Array(12), secret, secret),
      (nonce) => engine.aes128GcmSeal(secret.slice(16), nonce, secret, secret),
      (nonce) => engine.chacha20Poly1305Open(secret, nonce, secret, secret),
    ];
    for (const call of calls) expect(() => call(short)).toThrow('USE-001');
    for (const scalar of [new Uint8Array(32), fromHex(p256Order.toString(16)), fromHex('ff'.repeat(32))]) {
      expect(() => engine.p256Public(scalar)).toThrow('USE-006');
      expect(() => engine.p256Signer(scalar)(secret)).toThrow('USE-006');
      expect(() => engine.p256Shared(scalar, engine.p256Public(secret))).toThrow('USE-006');
    }
    expect(() => engine.hkdfExpand(secret, secret, 8161)).toThrow('USE-002');
    expect(() => engine.hkdfExpand(secret, secret, -1)).toThrow('USE-002');
  });

  it('verifies keys and signatures that OpenSSL made from scratch', () => {
    const text = Buffer.from('an outside signer');
    for (let round = 0; round < 20; round += 1) {
      const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
      const point = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(-65);
      const signature = sign('sha256', text, { key: pair.privateKey, dsaEncoding: 'ieee-p1363' });
      expect(engine.p256Verify(Uint8Array.from(point), text, signature)).toBe(true);
    }
  });
});

it('the engines differ in one thing, which only a signer can bring about by a malformed key of its own', () => {
  // A key with a component of small order. RFC 8032, 5.1.7 leaves open whether the equation is multiplied by the
  // cofactor: noble does, OpenSSL does not, so that an honest-looking signature verifies always or one time in eight.
  const { Point } = ed25519;
  const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
  const [secret, nonce] = [123456789n, 987654321n];
  const key = Point.BASE.multiply(secret).add(torsion).toBytes();
  const commitment = Point.BASE.multiply(nonce).toBytes();
  const verdicts = Array.from({ length: 32 }, (_, text) => {
    const message = Uint8Array.of(text);
    const digest = createHash('sha512').update(commitment).update(key).update(message).digest();
    const challenge = BigInt(`0x${toHex(Uint8Array.from(digest).toReversed())}`);
    const s = (nonce + challenge * secret) % Point.Fn.ORDER;
    const half = fromHex(s.toString(16).padStart(64, '0')).toReversed();
    const signature = Uint8Array.of(...commitment, ...half);
    return {
      noble: nobleEngine.ed25519Verify(key, message, signature),
      native: nativeEngine.ed25519Verify(key, message, signature),
      divisible: (challenge % Point.Fn.ORDER) % 8n === 0n,
    };
  });
  expect(verdicts.every(({ noble }) => noble)).toBe(true);
  expect(verdicts.map(({ native }) => native)).toEqual(verdicts.map(({ divisible }) => divisible));
});

it('the default engine under Node is the native one', async () => {
  const { defaultEngine }: { defaultEngine: Engine } = await import('#crypto-engine');
  expect(defaultEngine.name).toBe('native');
});

function asPoint(candidate: Uint8Array): Uint8Array {
  return Uint8Array.of(4, ...candidate.subarray(1));
}

const p256Order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** RFC 7748, clause 6.1 and the curve's list: orders 1, 2, 4 and 8, and their non-canonical forms. */
const lowOrderX25519 = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
];

const weakEd25519Keys = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
];
