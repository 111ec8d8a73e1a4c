/**
 * The whole MCIM object as a TRE takes it, envelope, clear header and all: with any single bit flipped, and cut short
 * at any octet, it is refused; for each kind of key, on each engine, and sealed by one and opened by the other.
 */
import { describe, expect, it } from 'vitest';
import { generateSigningKey } from '../crypto/credential.js';
import { encodeCbor, type CborValue } from '../crypto/cbor.js';
import { utf8 } from '../crypto/bytes.js';
import { signObject, verifyingKeyOf } from '../crypto/cose-sign1.js';
import { nativeEngine } from '../crypto/engine-native.js';
import { nobleEngine } from '../crypto/engine-noble.js';
import { generateKeyPair, hpkeSeal, type HpkeKem } from '../crypto/hpke.js';
import { seededRandom } from '../crypto/random.js';
import { asSid } from './fields.js';
import { openMcim, sealMcim } from './mcim-object.js';
import { verifySigned } from './signed.js';

const engines = [nobleEngine, nativeEngine];
const cases = engines.flatMap((sealer) =>
  engines.flatMap((opener) => (['x25519', 'p256'] as const).map((kem) => ({ sealer, opener, kem }))),
);

function made(kem: HpkeKem, engine: (typeof engines)[number]) {
  const random = seededRandom(`mcim object ${kem}`);
  const signer = generateSigningKey('EdDSA', random);
  const keyPair = { kem, ...generateKeyPair(kem, random) };
  const sid = asSid(random.bytes(16));
  const header = { devId: 'device-1', treId: 'tre-1', shoId: 'shoA', mcimId: 'mcim-1', ver: 3, sid };
  const credential = { algorithm: 'milenage', k: random.bytes(16), opc: random.bytes(16) } as const;
  const mcim = { imsi: '001010000000001', credential };
  const recipient = { kem, publicKey: keyPair.publicKey };
  const sealed = sealMcim({ header, mcim, signer, recipient, random, engine });
  if (sealed.kind === 'refused') throw new Error(sealed.cause);
  return { object: sealed.object, keyPair, claims: { ...header, kind: 'operational', mcim }, signer };
}

describe.each(cases)('sealed by $sealer.name, opened by $opener.name, $kem', ({ sealer, opener, kem }) => {
  const { object, keyPair, claims, signer } = made(kem, sealer);
  const refused = { kind: 'refused', cause: 'openFailed', reqs: [] };

  it('opens whole, and the signature inside is the operator’s', () => {
    const opened = openMcim(object, keyPair, opener);
    if (opened.kind === 'refused') throw new Error(opened.cause);
    expect(verifySigned(opened.mcim, verifyingKeyOf(signer), opener)).toEqual(claims);
  });

  it('is refused cut short at any octet, or with one more', () => {
    for (let length = 0; length < object.length; length += 1) {
      expect(openMcim(object.subarray(0, length), keyPair, opener)).toEqual(refused);
    }
    expect(openMcim(Uint8Array.of(...object, 0), keyPair, opener)).toEqual(refused);
  });
});

// An exchange of engines adds nothing to the refusals of each: bits are flipped where one engine does both.
const flips = engines.flatMap((engine) => (['x25519', 'p256'] as const).map((kem) => ({ engine, kem })));

describe.each(flips)('on engine $engine.name, $kem', ({ engine, kem }) => {
  const { object, keyPair } = made(kem, engine);

  it(`is refused with any of its ${8 * object.length} bits flipped`, { timeout: 300_000 }, () => {
    const taken: string[] = [];
    for (let bit = 0; bit < 8 * object.length; bit += 1) {
      const at = bit >>> 3;
      const flipped = object.with(at, (object[at] ?? 0) ^ (1 << (bit & 7)));
      const outcome = openMcim(flipped, keyPair, engine);
      if (outcome.kind !== 'refused') taken.push(`octet ${at} bit ${bit & 7}`);
    }
    expect(taken).toEqual([]);
  });
});

describe('an object that its operator has signed and sealed', () => {
  const random = seededRandom('mcim object by hand');
  const signer = generateSigningKey('EdDSA', random);
  const keyPair = { kem: 'x25519', ...generateKeyPair('x25519', random) } as const;
  const header = { devId: 'device-1', treId: 'tre-1', shoId: 'shoA', mcimId: 'mcim-1', ver: 3, sid: random.bytes(16) };
  const mapOf = (fields: Readonly<Record<string, CborValue>>) => new Map(Object.entries(fields));

  /** The octets of an object around any credential at all. */
  function around(credential: Readonly<Record<string, CborValue>>): Uint8Array {
    const mcim = mapOf({ imsi: '001010000000001', credential: mapOf(credential) });
    const plaintext = signObject('mcim', encodeCbor(mapOf({ ...header, kind: 'operational', mcim })), signer);
    const suite = { kem: keyPair.kem, aead: 'aes128gcm' } as const;
    const info = utf8('mcim-spec/mcim-object/1');
    const aad = encodeCbor(mapOf(header));
    const result = hpkeSeal({ suite, recipient: keyPair.publicKey, info, random, plaintext, aad });
    if (result.kind === 'refused') throw new Error(result.cause);
    return encodeCbor(mapOf({ ...header, kem: keyPair.kem, sealed: result.sealed }));
  }

  const tuak = { algorithm: 'tuak', k: random.bytes(32), topc: random.bytes(32), keccakIterations: 1 };

  it('opens with a credential for TUAK', () => {
    expect(openMcim(around(tuak), keyPair)).toMatchObject({ mcim: { claims: { mcim: { credential: tuak } } } });
  });

  it.each([
    ['an algorithm that is none', { ...tuak, algorithm: 'xor' }],
    ['no algorithm', { k: tuak.k, topc: tuak.topc, keccakIterations: 1 }],
    ['OPc for TUAK', { algorithm: 'tuak', k: tuak.k, opc: random.bytes(16), keccakIterations: 1 }],
  ])('is refused, as all that does not open, with %s', (_what, credential) => {
    expect(openMcim(around(credential), keyPair)).toMatchObject({ kind: 'refused', cause: 'openFailed' });
  });
});
