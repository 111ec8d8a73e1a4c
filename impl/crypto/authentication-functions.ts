/**
 * What AKA asks of an algorithm set: the functions f1 to f5* under one subscriber key. Source: TS 33.102, clause 6.3.
 *
 * MILENAGE and TUAK are two; AKA does not know which it has. Lengths are those at which this package runs AKA; TUAK
 * alone can be asked for others.
 */

/** The functions f1 to f5* under one subscriber key. */
export interface AuthenticationFunctions {
  /** MAC-A, 8 octets. `rand` 16, `sqn` 6, `amf` 2 octets. */
  f1(rand: Uint8Array, sqn: Uint8Array, amf: Uint8Array): Uint8Array;
  /** MAC-S, 8 octets. */
  f1star(rand: Uint8Array, sqn: Uint8Array, amf: Uint8Array): Uint8Array;
  /** RES or XRES, 8 octets. */
  f2(rand: Uint8Array): Uint8Array;
  /** CK, 16 octets. */
  f3(rand: Uint8Array): Uint8Array;
  /** IK, 16 octets. */
  f4(rand: Uint8Array): Uint8Array;
  /** AK, 6 octets. */
  f5(rand: Uint8Array): Uint8Array;
  /** AK for re-synchronisation, 6 octets. */
  f5star(rand: Uint8Array): Uint8Array;
  /** RES, CK, IK and AK of one challenge together: MILENAGE needs four AES blocks instead of eight, TUAK one Keccak. */
  f2345(rand: Uint8Array): Challenge;
}

/** What f2, f3, f4 and f5 give for one RAND. */
export interface Challenge {
  /** 8 octets. */
  readonly res: Uint8Array;
  /** 16 octets. */
  readonly ck: Uint8Array;
  /** 16 octets. */
  readonly ik: Uint8Array;
  /** 6 octets. */
  readonly ak: Uint8Array;
}
