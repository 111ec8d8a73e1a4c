/**
 * GSM-MILENAGE: A3 and A8 out of MILENAGE. Source: TS 55.205, clause 4; the conversions c2 and c3 of TS 33.102,
 * 6.8.1.2.
 */
import { UnreachableError } from '../errors.js';
import type { AuthenticationFunctions } from './authentication-functions.js';
import { concat, xor } from './bytes.js';

/** How SRES comes from RES: method 1 folds it, method 2 truncates it (TS 55.205, clauses 4.1 and 4.2). */
export type SresMethod = 1 | 2;

/** The GSM triplet without its RAND. */
export interface GsmVector {
  /** 4 octets. */
  readonly sres: Uint8Array;
  /** 8 octets. */
  readonly kc: Uint8Array;
}

/**
 * SRES and Kc for one challenge.
 *
 * @param functions - MILENAGE under Ki and OPc.
 * @param rand - 16 octets.
 * @param method - method 1 is what a USIM with the c2 conversion gives; method 2 is the alternative of TS 55.205.
 * @throws {@link MisuseError} `USE-001` for another length of RAND.
 * @spec TS 55.205, clause 4
 */
export function gsmMilenage(functions: AuthenticationFunctions, rand: Uint8Array, method: SresMethod): GsmVector {
  const { res, ck, ik } = functions.f2345(rand);
  const keys = concat(ck, ik);
  const kc = xor(xor(keys.subarray(0, 8), keys.subarray(8, 16)), xor(keys.subarray(16, 24), keys.subarray(24, 32)));
  return { sres: sresOf(res, method), kc };
}

/** RES has 64 bits, so that the zero padding of method 1 adds nothing: the two halves are folded. */
function sresOf(res: Uint8Array, method: SresMethod): Uint8Array {
  switch (method) {
    case 1:
      return xor(res.subarray(0, 4), res.subarray(4, 8));
    case 2:
      return res.slice(0, 4);
    default:
      throw new UnreachableError('gsmMilenage method', method);
  }
}
