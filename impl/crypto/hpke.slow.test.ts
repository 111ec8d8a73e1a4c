import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, fromHex, utf8 } from './bytes.js';
import { nativeEngine } from './engine-native.js';
import { nobleEngine } from './engine-noble.js';
import {
  deriveKeyPair,
  generateKeyPair,
  hpkeOpen,
  hpkeSeal,
  setupRecipient,
  setupSender,
  type HpkeSenderSetup,
  type HpkeSuite,
} from './hpke.js';
import { seededRandom } from './random.js';

const engines = [nobleEngine, nativeEngine];
const suites: HpkeSuite[] = (['x25519', 'p256'] as const).flatMap((kem) =>
  (['aes128gcm', 'chacha20poly1305'] as const).map((aead) => ({ kem, aead })),
);
const info = utf8('device 1');
const aad = utf8('session 7');
const refusal = { kind: 'refused', cause: 'openFailed', reqs: [] };

describe.each(suites)('$kem with $aead', (suite) => {
  const keyPair = generateKeyPair(suite.kem, seededRandom('recipient'));

  it('opens what the other engine sealed, with the stated overhead [seed 31]', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...engines),
        fc.constantFrom(...engines),
        fc.uint8Array({ maxLength: 200 }),
        fc.string(),
        (left, right, plaintext, seed) => {
          const setup = { suite, recipient: keyPair.publicKey, info, random: seededRandom(seed), engine: left };
          const sealed = sealedBy({ ...setup, plaintext, aad });
          expect(sealed).toHaveLength(plaintext.length + 16 + (suite.kem === 'x25519' ? 32 : 65));
          const opened = hpkeOpen({ suite, keyPair, info, aad, sealed, engine: right });
          expect(opened).toEqual({ kind: 'opened', plaintext });
        },
      ),
      { seed: 31, numRuns: 30 },
    );
  });

  it('refuses any single flipped bit of a sealed object, all in the same words', () => {
    const random = seededRandom('flips');
    const plaintext = utf8('IMSI, K, OPc');
    const sealed = sealedBy({ suite, recipient: keyPair.publicKey, info, random, plaintext, aad });
    for (let bit = 0; bit < 8 * sealed.length; bit += 1) {
      const opened = hpkeOpen({ suite, keyPair, info, aad, sealed: flip(sealed, bit) });
      expect(opened, `bit ${bit}`).toEqual(refusal);
    }
  });

  it('refuses every truncation, another key, another info and another aad', () => {
    const random = seededRandom('others');
    const sealed = sealedBy({ suite, recipient: keyPair.publicKey, info, random, plaintext: info, aad });
    for (let end = 0; end < sealed.length; end += 1) {
      expect(hpkeOpen({ suite, keyPair, info, aad, sealed: sealed.subarray(0, end) })).toEqual(refusal);
    }
    const stranger = generateKeyPair(suite.kem, random);
    expect(hpkeOpen({ suite, keyPair: stranger, info, aad, sealed })).toEqual(refusal);
    expect(hpkeOpen({ suite, keyPair, info: aad, aad, sealed })).toEqual(refusal);
    expect(hpkeOpen({ suite, keyPair, info, sealed })).toEqual(refusal);
    const aead = suite.aead === 'aes128gcm' ? 'chacha20poly1305' : 'aes128gcm';
    expect(hpkeOpen({ suite: { ...suite, aead }, keyPair, info, aad, sealed })).toEqual(refusal);
  });

  it('a context opens messages in order only, and a refused one does not advance it', () => {
    const ready = setupSender({ suite, recipient: keyPair.publicKey, random: seededRandom('context') });
    if (ready.kind === 'refused') throw new Error(ready.cause);
    const sender = ready.context;
    const receiving = setupRecipient({ suite, keyPair, enc: sender.enc });
    if (receiving.kind === 'refused') throw new Error(receiving.cause);
    const recipient = receiving.context;
    const [first, second] = [sender.seal(info), sender.seal(info)];
    expect(first).not.toEqual(second);
    expect(recipient.open(second)).toEqual(refusal);
    expect(recipient.open(first)).toEqual({ kind: 'opened', plaintext: info });
    expect(recipient.open(first)).toEqual(refusal);
    expect(recipient.open(second)).toEqual({ kind: 'opened', plaintext: info });
    expect(recipient.exportSecret(aad, 48)).toEqual(sender.exportSecret(aad, 48));
    expect(recipient.exportSecret(aad, 48)).not.toEqual(sender.exportSecret(info, 48));
  });

  it('refuses to seal to a malformed key', () => {
    for (const recipient of [keyPair.publicKey.subarray(1), concat(keyPair.publicKey, aad), new Uint8Array()]) {
      const sealed = hpkeSeal({ suite, recipient, random: seededRandom('x'), plaintext: info });
      expect(sealed).toEqual({ kind: 'refused', cause: 'keyRefused', reqs: [] });
    }
  });
});

it('a P-256 key that is not on the curve is refused on both ends', () => {
  const suite: HpkeSuite = { kem: 'p256', aead: 'aes128gcm' };
  const keyPair = generateKeyPair('p256', seededRandom('curve'));
  const off = flip(keyPair.publicKey, 8 * 64);
  for (const engine of engines) {
    const sealed = hpkeSeal({ suite, recipient: off, random: seededRandom('x'), plaintext: info, engine });
    expect(sealed.kind).toBe('refused');
    expect(hpkeOpen({ suite, keyPair, sealed: concat(off, new Uint8Array(32)), engine })).toEqual(refusal);
  }
});

it.each([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
])('the low-order key %s is refused on both ends', (hex) => {
  const suite: HpkeSuite = { kem: 'x25519', aead: 'aes128gcm' };
  const keyPair = generateKeyPair('x25519', seededRandom('low order'));
  for (const engine of engines) {
    const sealed = hpkeSeal({ suite, recipient: fromHex(hex), random: seededRandom('x'), plaintext: info, engine });
    expect(sealed).toEqual({ kind: 'refused', cause: 'keyRefused', reqs: [] });
    expect(setupRecipient({ suite, keyPair, enc: fromHex(hex), engine })).toEqual(refusal);
  }
});

it('key material below 32 octets is a misuse', () => {
  expect(() => deriveKeyPair('x25519', new Uint8Array(31))).toThrow('USE-001');
});

describe.each([
  {
    kem: 'x25519' as const,
    suite: new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() }),
  },
  {
    kem: 'p256' as const,
    suite: new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() }),
  },
])('@hpke/core and $kem with aes128gcm', ({ kem, suite: oracle }) => {
  const suite: HpkeSuite = { kem, aead: 'aes128gcm' };
  const keyPair = generateKeyPair(kem, seededRandom('oracle'));

  it('the oracle opens what is sealed here', async () => {
    for (let round = 0; round < 8; round += 1) {
      const random = seededRandom(`round ${round}`);
      const plaintext = random.bytes(round * 17);
      const sealed = sealedBy({ suite, recipient: keyPair.publicKey, info, random, plaintext, aad });
      const encLength = keyPair.publicKey.length;
      const recipientKey = await oracle.kem.deserializePrivateKey(exact(keyPair.secretKey));
      const opened = await oracle.open(
        { recipientKey, enc: exact(sealed.subarray(0, encLength)), info: exact(info) },
        exact(sealed.subarray(encLength)),
        exact(aad),
      );
      expect(new Uint8Array(opened)).toEqual(plaintext);
    }
  });

  it('what the oracle seals is opened here, and exports agree', async () => {
    const recipientPublicKey = await oracle.kem.deserializePublicKey(exact(keyPair.publicKey));
    for (let round = 0; round < 8; round += 1) {
      const sender = await oracle.createSenderContext({ recipientPublicKey, info: exact(info) });
      const plaintext = seededRandom(`round ${round}`).bytes(round * 17);
      const ciphertext = new Uint8Array(await sender.seal(exact(plaintext), exact(aad)));
      const sealed = concat(new Uint8Array(sender.enc), ciphertext);
      for (const engine of engines) {
        expect(hpkeOpen({ suite, keyPair, info, aad, sealed, engine })).toEqual({ kind: 'opened', plaintext });
        const ready = setupRecipient({ suite, keyPair, enc: new Uint8Array(sender.enc), info, engine });
        const exported = ready.kind === 'ready' ? ready.context.exportSecret(aad, 40) : undefined;
        expect(exported).toEqual(new Uint8Array(await sender.export(exact(aad), 40)));
      }
    }
  });
});

function sealedBy(setup: HpkeSenderSetup & { plaintext: Uint8Array; aad?: Uint8Array }): Uint8Array {
  const result = hpkeSeal(setup);
  if (result.kind === 'refused') throw new Error(result.cause);
  return result.sealed;
}

function flip(octets: Uint8Array, bit: number): Uint8Array {
  return octets.map((octet, index) => (index === bit >>> 3 ? octet ^ (0x80 >>> (bit & 7)) : octet));
}

/** An `ArrayBuffer` of these octets and no others. */
function exact(octets: Uint8Array): ArrayBuffer {
  return Uint8Array.from(octets).buffer;
}
