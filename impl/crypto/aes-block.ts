/**
 * One AES-128 block with a cached key schedule (FIPS 197), the kernel of MILENAGE.
 *
 * The only file that uses the `unsafe` functions of @noble/ciphers: they may change at any release, so the version is
 * pinned and `aes-block.test.ts` compares this file with `ecb`. T-tables: not safe against cache timing (SECURITY.md).
 */
import { unsafe } from '@noble/ciphers/aes.js';
import { requireLength } from './bytes.js';

/** Four little-endian words, the form in which the schedule works; index 0 holds octets 0 to 3. */
export type Words = readonly [number, number, number, number];

/** The block cipher under one key. */
export interface AesBlock {
  /** The encrypted block. */
  encrypt(block: Words): Words;
}

/**
 * Expands a key once for many blocks.
 *
 * @param key - 16 octets. Borrowed; the schedule is kept as long as the result.
 * @throws {@link MisuseError} `USE-001` for another length.
 */
export function aesBlock(key: Uint8Array): AesBlock {
  requireLength('AES-128 key', key, 16);
  const schedule = unsafe.expandKeyLE(key);
  return {
    encrypt([w0, w1, w2, w3]) {
      const { s0, s1, s2, s3 } = unsafe.encrypt(schedule, w0, w1, w2, w3);
      return [s0, s1, s2, s3];
    },
  };
}

/** The words of a block of 16 octets, whatever its alignment and the machine's octet order. */
export function toWords(block: Uint8Array): Words {
  requireLength('AES block', block, 16);
  const view = new DataView(block.buffer, block.byteOffset, 16);
  return [view.getInt32(0, true), view.getInt32(4, true), view.getInt32(8, true), view.getInt32(12, true)];
}

/** The 16 octets of a block. */
export function fromWords(words: Words): Uint8Array {
  const block = new Uint8Array(16);
  const view = new DataView(block.buffer);
  for (const [index, word] of words.entries()) view.setInt32(4 * index, word, true);
  return block;
}

/** Bitwise exclusive or of two blocks. */
export function xorWords(left: Words, right: Words): Words {
  return [left[0] ^ right[0], left[1] ^ right[1], left[2] ^ right[2], left[3] ^ right[3]];
}
