import { decode, Tagged } from 'cborg';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { concat, fromHex, toHex, utf8 } from './bytes.js';
import { encodeCbor } from './cbor.js';
import {
  peekUnverified,
  signedKinds,
  signObject,
  verifyAndRead,
  verifyingKeyOf,
  verifyObject,
  type SignatureAlgorithm,
  type SignedKind,
  type Verified,
} from './cose-sign1.js';
import { generateSigningKey } from './credential.js';
import { nativeEngine } from './engine-native.js';
import type { Engine } from './engine.js';
import { nobleEngine } from './engine-noble.js';
import { seededRandom } from './random.js';

const engines = [nobleEngine, nativeEngine];
const algorithms: SignatureAlgorithm[] = ['EdDSA', 'ES256'];
const kinds = Object.keys(signedKinds).filter((kind): kind is SignedKind => Object.hasOwn(signedKinds, kind));
const payload = encodeCbor(['tid', 1]);
const refusal = { kind: 'refused', cause: 'signatureRefused', reqs: [] };
const malformed = { kind: 'refused', cause: 'malformed', reqs: [] };

it('each kind has its own string, and none begins another', () => {
  const strings: string[] = Object.values(signedKinds);
  expect(new Set(strings).size).toBe(strings.length);
  expect(strings.filter((one) => strings.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
});

describe.each(algorithms)('%s', (algorithm) => {
  const key = generateSigningKey(algorithm, seededRandom('cose'));
  const verifying = verifyingKeyOf(key);
  const object = signObject('token', payload, key);

  it('an object verifies on either engine, whichever signed it', () => {
    for (const left of engines) {
      for (const right of engines) {
        const signed = signObject('token', payload, key, left);
        expect(verifyObject('token', signed, verifyingKeyOf(key, right), right)).toEqual({ kind: 'verified', payload });
      }
    }
  });

  it('an object of one kind verifies as no other kind', () => {
    for (const made of kinds) {
      const signed = signObject(made, payload, key);
      const accepted = kinds.filter((kind) => verifyObject(kind, signed, verifying).kind === 'verified');
      expect(accepted).toEqual([made]);
    }
  });

  it('no single flipped bit is accepted', () => {
    for (let bit = 0; bit < 8 * object.length; bit += 1) {
      expect(verifyObject('token', flip(object, bit), verifying).kind, `bit ${bit}`).toBe('refused');
    }
  });

  it('no truncation and no continuation is accepted', () => {
    for (let end = 0; end < object.length; end += 1) {
      expect(verifyObject('token', object.subarray(0, end), verifying)).toEqual(malformed);
    }
    expect(verifyObject('token', concat(object, Uint8Array.of(0)), verifying)).toEqual(malformed);
  });

  it('another key of the same algorithm, and a malformed key, are refused alike', () => {
    const stranger = verifyingKeyOf(generateSigningKey(algorithm, seededRandom('stranger')));
    expect(verifyObject('token', object, stranger)).toEqual(refusal);
    const short = { algorithm, publicKey: verifying.publicKey.subarray(1) };
    expect(verifyObject('token', object, short)).toEqual(refusal);
  });

  it('the header cannot choose the algorithm', () => {
    const other = algorithm === 'EdDSA' ? 'ES256' : 'EdDSA';
    const foreign = signObject('token', payload, generateSigningKey(other, seededRandom('foreign')));
    expect(verifyObject('token', foreign, verifying)).toEqual(refusal);
  });

  it('is the tagged structure of RFC 9052, clause 4.2', () => {
    const parts = decode(object, { useMaps: true, tags: { 18: (inner) => new Tagged(18, inner()) } });
    expect(parts).toBeInstanceOf(Tagged);
    expect(parts.value).toHaveLength(4);
    expect(toHex(parts.value[0])).toBe(algorithm === 'EdDSA' ? 'a10127' : 'a10126');
    const message = encodeCbor(['Signature1', parts.value[0], utf8(signedKinds.token), payload]);
    const verify = (engine: Engine) =>
      algorithm === 'EdDSA'
        ? engine.ed25519Verify(verifying.publicKey, message, parts.value[3])
        : engine.p256Verify(verifying.publicKey, message, parts.value[3]);
    expect(engines.map(verify)).toEqual([true, true]);
  });

  it('refuses other headers, forms and types as malformed', () => {
    const [header, signature] = [fromHex(algorithm === 'EdDSA' ? 'a10127' : 'a10126'), object.slice(-64)];
    const tag = Uint8Array.of(0xd2);
    const forms = [
      object.subarray(1),
      concat(Uint8Array.of(0xd1), object.subarray(1)),
      concat(fromHex('d812'), object.subarray(1)),
      concat(tag, encodeCbor([header, new Map([[4, header]]), payload, signature])),
      concat(tag, encodeCbor([header, new Map(), null, signature])),
      concat(tag, encodeCbor([header, new Map(), payload, signature, null])),
      concat(tag, encodeCbor([header, new Map(), payload, signature.subarray(1)])),
      concat(tag, encodeCbor([header, [], payload, signature])),
      concat(tag, encodeCbor(header)),
    ];
    for (const form of forms) expect(verifyObject('token', form, verifying)).toEqual(malformed);
    const surplus = fromHex(algorithm === 'EdDSA' ? 'a201270440' : 'a201260440');
    const chosen = concat(tag, encodeCbor([surplus, new Map(), payload, signature]));
    expect(verifyObject('token', chosen, verifying)).toEqual(refusal);
  });

  it('the verified payload is a copy', () => {
    const mutable = object.slice();
    const verified = verifyObject('token', mutable, verifying);
    mutable.fill(0);
    expect(verified).toEqual({ kind: 'verified', payload });
  });

  it('reads a payload only after verification, and says malformed when it has no meaning', () => {
    expect(verifyAndRead('token', object, verifying, read)).toEqual({ kind: 'verified', value: { tid: 1 } });
    const noCbor = signObject('token', Uint8Array.of(0xff), key);
    expect(verifyAndRead('token', noCbor, verifying, read)).toEqual(malformed);
    const otherCbor = signObject('token', encodeCbor(7), key);
    expect(verifyAndRead('token', otherCbor, verifying, read)).toEqual(malformed);
    let calls = 0;
    const counting = () => {
      calls += 1;
      return { calls };
    };
    expect(verifyAndRead('verdict', object, verifying, counting)).toEqual(refusal);
    expect(calls).toBe(0);
  });

  it('a payload can be looked at without any promise', () => {
    expect(peekUnverified(object)).toEqual(payload);
    expect(peekUnverified(object.subarray(1))).toBeUndefined();
  });

  it('refuses to sign what nobody would accept', () => {
    expect(() => signObject('mcim', new Uint8Array(65_536), key)).toThrow('USE-008');
    const largest = signObject('mcim', new Uint8Array(65_400), key);
    expect(verifyObject('mcim', largest, verifying).kind).toBe('verified');
  });
});

it('a verified payload cannot be made from octets, nor pass for another kind', () => {
  expectTypeOf<Uint8Array>().not.toExtend<Verified<Uint8Array, 'token'>>();
  expectTypeOf<Verified<Uint8Array, 'token'>>().toExtend<Uint8Array>();
  expectTypeOf<Verified<Uint8Array, 'verdict'>>().not.toExtend<Verified<Uint8Array, 'token'>>();
  expect(kinds).toContain('token');
});

function read(value: unknown): { tid: number } | undefined {
  return Array.isArray(value) && value[0] === 'tid' ? { tid: 1 } : undefined;
}

function flip(octets: Uint8Array, bit: number): Uint8Array {
  return octets.map((octet, index) => (index === bit >>> 3 ? octet ^ (0x80 >>> (bit & 7)) : octet));
}
