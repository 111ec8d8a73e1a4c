/**
 * MILENAGE, the example set of the authentication and key generation functions. Source: TS 35.206, clause 4.
 *
 * The names f1 to f5* are the standard's. All five rotations are multiples of 32 bits, so that a rotation here is a
 * choice of words; operator-chosen constants other than those of clause 4.1 are left out.
 */
import { UnreachableError } from '../errors.js';
import { aesBlock, fromWords, toWords, xorWords, type AesBlock, type Words } from './aes-block.js';
import type { AuthenticationFunctions } from './authentication-functions.js';
import { requireLength } from './bytes.js';

/**
 * OPc = OP xor E_K(OP). An MCIM holds OPc, never OP: a card that leaks then says nothing of other cards.
 *
 * @param key - K, 16 octets.
 * @param op - OP, 16 octets.
 * @returns OPc, 16 octets.
 * @throws {@link MisuseError} `USE-001` for other lengths.
 * @spec TS 35.206, clause 4.1
 */
export function deriveOpc(key: Uint8Array, op: Uint8Array): Uint8Array {
  requireLength('OP', op, 16);
  const words = toWords(op);
  return fromWords(xorWords(aesBlock(key).encrypt(words), words));
}

/**
 * MILENAGE under one key; the AES schedule is expanded once.
 *
 * @param key - K, 16 octets. Borrowed: not modified, not kept (its schedule is).
 * @param opc - OPc, 16 octets (not OP; see {@link deriveOpc}).
 * @throws {@link MisuseError} `USE-001` for other lengths, here and in each function.
 * @spec TS 35.206, clause 4.1
 */
export function milenage(key: Uint8Array, opc: Uint8Array): AuthenticationFunctions {
  requireLength('K', key, 16);
  requireLength('OPc', opc, 16);
  const cipher = aesBlock(key);
  const mask = toWords(opc);

  const mac = (rand: Uint8Array, sqn: Uint8Array, amf: Uint8Array): Uint8Array =>
    fromWords(out1(cipher, mask, rand, sqn, amf));
  const out = (rand: Uint8Array, which: 2 | 3 | 4 | 5): Uint8Array =>
    fromWords(outN(cipher, mask, temp(cipher, mask, rand), which));

  return {
    f1: (rand, sqn, amf) => mac(rand, sqn, amf).slice(0, 8),
    f1star: (rand, sqn, amf) => mac(rand, sqn, amf).slice(8),
    f2: (rand) => out(rand, 2).slice(8),
    f3: (rand) => out(rand, 3),
    f4: (rand) => out(rand, 4),
    f5: (rand) => out(rand, 2).slice(0, 6),
    f5star: (rand) => out(rand, 5).slice(0, 6),
    f2345(rand) {
      const shared = temp(cipher, mask, rand);
      const out2 = fromWords(outN(cipher, mask, shared, 2));
      return {
        res: out2.slice(8),
        ck: fromWords(outN(cipher, mask, shared, 3)),
        ik: fromWords(outN(cipher, mask, shared, 4)),
        ak: out2.slice(0, 6),
      };
    },
  };
}

/** TEMP = E_K(RAND xor OPc). */
function temp(cipher: AesBlock, opc: Words, rand: Uint8Array): Words {
  requireLength('RAND', rand, 16);
  return cipher.encrypt(xorWords(toWords(rand), opc));
}

/** OUT1 = E_K(TEMP xor rot(IN1 xor OPc, r1) xor c1) xor OPc, IN1 = SQN || AMF || SQN || AMF, r1 = 64, c1 = 0. */
function out1(cipher: AesBlock, opc: Words, rand: Uint8Array, sqn: Uint8Array, amf: Uint8Array): Words {
  requireLength('SQN', sqn, 6);
  requireLength('AMF', amf, 2);
  const in1 = new Uint8Array(16);
  in1.set(sqn, 0);
  in1.set(amf, 6);
  in1.copyWithin(8, 0, 8);
  const rotated = rotate(xorWords(toWords(in1), opc), 2);
  return xorWords(cipher.encrypt(xorWords(temp(cipher, opc, rand), rotated)), opc);
}

/** OUTn = E_K(rot(TEMP xor OPc, rn) xor cn) xor OPc, for n from 2 to 5. */
function outN(cipher: AesBlock, opc: Words, shared: Words, which: 2 | 3 | 4 | 5): Words {
  const { rotation, constant } = parameters[which];
  const [w0, w1, w2, w3] = rotate(xorWords(shared, opc), rotation);
  // cn has one bit, in the last octet, which is the highest octet of the last little-endian word.
  return xorWords(cipher.encrypt([w0, w1, w2, w3 ^ (constant << 24)]), opc);
}

/** Cyclic rotation towards the most significant bit by 32 * `words` bits. */
function rotate([w0, w1, w2, w3]: Words, words: 0 | 1 | 2 | 3): Words {
  switch (words) {
    case 0:
      return [w0, w1, w2, w3];
    case 1:
      return [w1, w2, w3, w0];
    case 2:
      return [w2, w3, w0, w1];
    case 3:
      return [w3, w0, w1, w2];
    default:
      throw new UnreachableError('milenage rotation', words);
  }
}

/** r2 to r5 in words, c2 to c5 as the value of the last octet (TS 35.206, clause 4.1). */
const parameters = {
  2: { rotation: 0, constant: 1 },
  3: { rotation: 1, constant: 2 },
  4: { rotation: 2, constant: 4 },
  5: { rotation: 3, constant: 8 },
} as const;
