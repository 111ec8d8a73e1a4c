/**
 * The permutation Keccak-f[1600], the kernel of TUAK. Source: FIPS 202, clause 3.3.
 *
 * The only file that uses `keccakP` of @noble/hashes, which is an internal of its SHA-3: the version is pinned, and
 * `keccak.prop.test.ts` compares this file with the SHA-3 of OpenSSL.
 */
import { keccakP } from '@noble/hashes/sha3.js';
import { requireLength } from './bytes.js';

/**
 * The permuted state.
 *
 * @param state - 200 octets: lane (x, y) is octets 8(x + 5y) to 8(x + 5y) + 7, least significant first. Borrowed.
 * @throws {@link MisuseError} `USE-001` for another length.
 */
export function keccakF1600(state: Uint8Array): Uint8Array {
  requireLength('Keccak state', state, stateLength);
  // Words are read as numbers, so that the result does not depend on the alignment or on the machine's octet order.
  const view = new DataView(state.buffer, state.byteOffset, stateLength);
  const words = Uint32Array.from({ length: stateLength / 4 }, (_, index) => view.getUint32(4 * index, true));
  keccakP(words);
  const permuted = new Uint8Array(stateLength);
  const output = new DataView(permuted.buffer);
  for (const [index, word] of words.entries()) output.setUint32(4 * index, word, true);
  return permuted;
}

const stateLength = 200;
