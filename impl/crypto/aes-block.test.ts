import { ecb } from '@noble/ciphers/aes.js';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aesBlock, fromWords, toWords } from './aes-block.js';
import { concat, fromHex, toHex } from './bytes.js';

const block = fc.uint8Array({ minLength: 16, maxLength: 16 });

it('gives the block of FIPS 197, appendix B', () => {
  const cipher = aesBlock(fromHex('2b7e151628aed2a6abf7158809cf4f3c'));
  const encrypted = cipher.encrypt(toWords(fromHex('3243f6a8885a308d313198a2e0370734')));
  expect(toHex(fromWords(encrypted))).toBe('3925841d02dc09fbdc118597196a0b32');
});

it('agrees with ecb without padding, at any alignment, and keeps its schedule [seed 3]', () => {
  fc.assert(
    fc.property(block, block, fc.integer({ min: 0, max: 7 }), (key, plain, offset) => {
      const expected = ecb(key, { disablePadding: true }).encrypt(plain);
      const shifted = concat(new Uint8Array(offset), plain).subarray(offset);
      const shiftedKey = concat(new Uint8Array(offset), key).subarray(offset);
      const cipher = aesBlock(shiftedKey);
      expect(fromWords(cipher.encrypt(toWords(shifted)))).toEqual(expected);
      expect(fromWords(cipher.encrypt(toWords(shifted)))).toEqual(expected);
      expect(shiftedKey).toEqual(key);
      expect(shifted).toEqual(plain);
    }),
    { seed: 3 },
  );
});

it('refuses other lengths', () => {
  expect(() => aesBlock(new Uint8Array(32))).toThrow('USE-001');
  expect(() => toWords(new Uint8Array(15))).toThrow('USE-001');
});
