import { expect, it } from 'vitest';
import { newAkaCredential } from '../crypto/aka-credential.js';
import { encodeCbor } from '../crypto/cbor.js';
import { seededRandom } from '../crypto/random.js';
import { decodeSecrets, encodeSecrets } from './usim.js';

it.each(['milenage', 'tuak'] as const)('secrets for %s come out of the store as they went in', (algorithm) => {
  const secrets = newAkaCredential(algorithm, seededRandom(algorithm));
  expect(decodeSecrets(encodeSecrets({ usim: secrets }))).toEqual({ usim: secrets });
});

it('secrets of both applications come out of the store apart, each for its own algorithm', () => {
  const secrets = {
    usim: newAkaCredential('milenage', seededRandom('usim')),
    isim: newAkaCredential('tuak', seededRandom('isim')),
  };
  expect(decodeSecrets(encodeSecrets(secrets))).toEqual(secrets);
});

it('takes nothing else for secrets', () => {
  const k = new Uint8Array(16);
  expect(decodeSecrets(Uint8Array.of(0xff))).toBeUndefined();
  expect(decodeSecrets(encodeCbor([k, k]))).toBeUndefined();
});
