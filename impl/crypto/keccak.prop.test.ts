/**
 * Keccak-f[1600] under the padding of SHA-3 against the SHA-3 of OpenSSL, and inputs that are not at home in a word.
 */
import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { concat } from './bytes.js';
import { keccakF1600 } from './keccak.js';

it('is the permutation of SHA3-256 [seed 21]', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 135 }), (message) => {
      const state = new Uint8Array(200);
      state.set(message);
      state[message.length] = 0x06;
      state[135] = (state[135] ?? 0) | 0x80;
      const digest = createHash('sha3-256').update(message).digest();
      expect(keccakF1600(state).slice(0, 32)).toEqual(Uint8Array.from(digest));
    }),
    { seed: 21 },
  );
});

it('takes a state at any alignment, and leaves it as it was [seed 22]', () => {
  const states = fc.uint8Array({ minLength: 200, maxLength: 200 });
  fc.assert(
    fc.property(states, fc.integer({ min: 1, max: 7 }), (state, offset) => {
      const shifted = concat(new Uint8Array(offset), state).subarray(offset);
      expect(keccakF1600(shifted)).toEqual(keccakF1600(state));
      expect(shifted).toEqual(state);
    }),
    { seed: 22 },
  );
});

it('refuses other lengths', () => {
  expect(() => keccakF1600(new Uint8Array(199))).toThrow('USE-001 Keccak state:');
});
