/**
 * Wycheproof: the primitives in use, on both engines. The files are no part of the project; without them these tests
 * are skipped and say so in their titles.
 *
 * `acceptable` is legal latitude: what this implementation does there is asserted as well, so that a change shows.
 */
import { gcmsiv } from '@noble/ciphers/aes.js';
import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../impl/crypto/engine-native.js';
import { ecdsaFromDer, fromHex, nobleEngine, toHex, unwrapKey, wrapKey } from '../../impl/crypto/index.js';
import { readWycheproof } from './vector-file.js';

const engines = [nobleEngine, nativeEngine];

const ed25519 = readWycheproof<{ publicKey: { pk: string } }, { msg: string; sig: string }>('ed25519_test.json');
describe.skipIf(ed25519.skip)(`Ed25519${ed25519.reason}`, () => {
  it.each(engines)('engine $name gives every verdict', (engine) => {
    for (const { publicKey, tests } of ed25519.groups) {
      for (const one of tests) {
        const isGood = engine.ed25519Verify(fromHex(publicKey.pk), fromHex(one.msg), fromHex(one.sig));
        expect(isGood, `tcId ${one.tcId} ${one.comment}`).toBe(one.result === 'valid');
      }
    }
  });
});

const x25519 = readWycheproof<object, { public: string; private: string; shared: string }>('x25519_test.json');
describe.skipIf(x25519.skip)(`X25519${x25519.reason}`, () => {
  it.each(engines)('engine $name gives every shared secret and refuses the all-zero one', (engine) => {
    for (const { tests } of x25519.groups) {
      for (const one of tests) {
        const shared = engine.x25519Shared(fromHex(one.private), fromHex(one.public));
        const expected = one.flags.includes('ZeroSharedSecret') ? undefined : one.shared;
        expect(shared && toHex(shared), `tcId ${one.tcId} ${one.comment}`).toBe(expected);
      }
    }
  });
});

const hkdf = readWycheproof<object, Record<'ikm' | 'salt' | 'info' | 'okm', string> & { size: number }>(
  'hkdf_sha256_test.json',
);
describe.skipIf(hkdf.skip)(`HKDF-SHA-256${hkdf.reason}`, () => {
  it.each(engines)('engine $name gives every output and refuses sizes beyond the limit', (engine) => {
    for (const { tests } of hkdf.groups) {
      for (const one of tests) {
        const outcome = hexOrRefusal(() => {
          const root = engine.hkdfExtract(fromHex(one.salt), fromHex(one.ikm));
          return engine.hkdfExpand(root, fromHex(one.info), one.size);
        });
        expect(outcome, `tcId ${one.tcId} ${one.comment}`).toBe(one.result === 'valid' ? one.okm : 'refused');
      }
    }
  });
});

const ecdsa = readWycheproof<{ publicKey: { uncompressed: string } }, { msg: string; sig: string }>(
  'ecdsa_secp256r1_sha256_test.json',
);
describe.skipIf(ecdsa.skip)(`ECDSA P-256 SHA-256, strict DER${ecdsa.reason}`, () => {
  it.each(engines)('engine $name gives every verdict', (engine) => {
    for (const { publicKey, tests } of ecdsa.groups) {
      const key = fromHex(publicKey.uncompressed);
      for (const one of tests) {
        const fixed = ecdsaFromDer(fromHex(one.sig));
        const isGood = fixed !== undefined && engine.p256Verify(key, fromHex(one.msg), fixed);
        expect(isGood, `tcId ${one.tcId} ${one.comment}`).toBe(one.result === 'valid');
      }
    }
  });
});

const siv = readWycheproof<object, Record<'key' | 'iv' | 'aad' | 'msg' | 'ct' | 'tag', string>>(
  'aes_gcm_siv_test.json',
);
describe.skipIf(siv.skip)(`AES-GCM-SIV${siv.reason}`, () => {
  it('opens every ciphertext and refuses every damaged one', () => {
    for (const one of siv.groups.flatMap(({ tests }) => tests)) {
      const opened = hexOrRefusal(() => cipherOf(one).decrypt(fromHex(one.ct + one.tag)));
      expect(opened, `tcId ${one.tcId} ${one.comment}`).toBe(one.result === 'valid' ? one.msg : 'refused');
    }
  });

  it('seals to every valid ciphertext', () => {
    for (const one of siv.groups.flatMap(({ tests }) => tests).filter(({ result }) => result === 'valid')) {
      expect(toHex(cipherOf(one).encrypt(fromHex(one.msg))), `tcId ${one.tcId}`).toBe(one.ct + one.tag);
    }
  });
});

const kwp = readWycheproof<object, Record<'key' | 'msg' | 'ct', string>>('aes_kwp_test.json');
describe.skipIf(kwp.skip)(`AES-KWP${kwp.reason}`, () => {
  it('unwraps every wrapping and refuses every damaged one', () => {
    for (const one of kwp.groups.flatMap(({ tests }) => tests)) {
      const unwrapped = unwrapKey(fromHex(one.key), fromHex(one.ct));
      const outcome = unwrapped.kind === 'unwrapped' ? toHex(unwrapped.key) : 'refused';
      expect(outcome, `tcId ${one.tcId} ${one.comment}`).toBe(one.result === 'valid' ? one.msg : 'refused');
    }
  });

  it('wraps to every valid wrapping', () => {
    for (const one of kwp.groups.flatMap(({ tests }) => tests).filter(({ result }) => result === 'valid')) {
      expect(toHex(wrapKey(fromHex(one.key), fromHex(one.msg))), `tcId ${one.tcId}`).toBe(one.ct);
    }
  });
});

/** The result as text, or `refused` for anything thrown. */
function hexOrRefusal(attempt: () => Uint8Array): string {
  try {
    return toHex(attempt());
  } catch {
    return 'refused';
  }
}

function cipherOf(one: { key: string; iv: string; aad: string }): ReturnType<typeof gcmsiv> {
  return gcmsiv(fromHex(one.key), fromHex(one.iv), fromHex(one.aad));
}
