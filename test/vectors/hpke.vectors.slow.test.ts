/** HPKE against RFC 9180, appendix A: base mode, every suite in use, on both engines. */
import { describe, expect, it } from 'vitest';
import { nativeEngine } from '../../impl/crypto/engine-native.js';
import {
  deriveKeyPair,
  fromHex,
  nobleEngine,
  setupRecipient,
  setupSender,
  toHex,
  type HpkeSuite,
  type Random,
} from '../../impl/crypto/index.js';
import { readVectors } from './vector-file.js';

interface HpkeVector {
  suite: string;
  kem_id: number;
  aead_id: number;
  info: string;
  ikmE: string;
  pkEm: string;
  skEm: string;
  ikmR: string;
  pkRm: string;
  skRm: string;
  enc: string;
  encryptions: { seq: number; pt: string; aad: string; nonce: string; ct: string }[];
  exports: { exporter_context: string; L: number; exported_value: string }[];
}

const { vectors } = readVectors<{ vectors: HpkeVector[] }>('hpke-rfc9180.json');

it('has the four base vectors', () => expect(vectors).toHaveLength(4));

describe.each([nobleEngine, nativeEngine])('HPKE, RFC 9180, engine $name', (engine) => {
  describe.each(vectors)('$suite', (vector) => {
    const suite: HpkeSuite = {
      kem: vector.kem_id === 0x20 ? 'x25519' : 'p256',
      aead: vector.aead_id === 1 ? 'aes128gcm' : 'chacha20poly1305',
    };
    const info = fromHex(vector.info);
    const keyPair = { secretKey: fromHex(vector.skRm), publicKey: fromHex(vector.pkRm) };
    const ephemeral: Random = { bytes: () => fromHex(vector.ikmE) };

    const sender = () => {
      const ready = setupSender({ suite, recipient: keyPair.publicKey, info, random: ephemeral, engine });
      if (ready.kind === 'refused') throw new Error(ready.cause);
      return ready.context;
    };
    const recipient = () => {
      const ready = setupRecipient({ suite, keyPair, enc: fromHex(vector.enc), info, engine });
      if (ready.kind === 'refused') throw new Error(ready.cause);
      return ready.context;
    };

    it('derives both key pairs', () => {
      expect(deriveKeyPair(suite.kem, fromHex(vector.ikmR), engine)).toEqual(keyPair);
      expect(deriveKeyPair(suite.kem, fromHex(vector.ikmE), engine)).toEqual({
        secretKey: fromHex(vector.skEm),
        publicKey: fromHex(vector.pkEm),
      });
    });

    it('encapsulates', () => expect(toHex(sender().enc)).toBe(vector.enc));

    it(`seals and opens all ${vector.encryptions.length} messages at their numbers`, () => {
      const sealing = sender();
      const opening = recipient();
      let sequence = 0;
      for (const message of vector.encryptions) {
        for (; sequence < message.seq; sequence += 1) {
          // The numbers between the published ones advance with messages of no content.
          opening.open(sealing.seal(new Uint8Array()));
        }
        const aad = fromHex(message.aad);
        expect(toHex(sealing.seal(fromHex(message.pt), aad))).toBe(message.ct);
        expect(opening.open(fromHex(message.ct), aad)).toEqual({ kind: 'opened', plaintext: fromHex(message.pt) });
        sequence += 1;
      }
    });

    it.each(vector.exports)('exports $exported_value', ({ exporter_context, L, exported_value }) => {
      expect(toHex(sender().exportSecret(fromHex(exporter_context), L))).toBe(exported_value);
      expect(toHex(recipient().exportSecret(fromHex(exporter_context), L))).toBe(exported_value);
    });
  });
});
