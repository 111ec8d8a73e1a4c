/**
 * What an identity authenticates with, for one of two algorithm sets: K, the operator's constant, and which set it is.
 * Source: TS 33.102, clause 6.3.7 (lengths); TR 33.812, clause 5.1.3.3.2.1 r09 and AMB-38.
 *
 * TUAK runs at the lengths of MILENAGE, MAC 8, RES 8, CK and IK 16 octets: everything that carries a vector stays as it
 * is, whichever set made it (docs/decisions/0015).
 */
import { match } from 'ts-pattern';
import type { AuthenticationFunctions } from './authentication-functions.js';
import { milenage } from './milenage.js';
import type { Random } from './random.js';
import { tuak } from './tuak.js';

/** One credential; it says which algorithm set it is for. */
export type AkaCredential =
  | {
      readonly algorithm: 'milenage';
      /** 16 octets. */
      readonly k: Uint8Array;
      /** 16 octets. */
      readonly opc: Uint8Array;
    }
  | {
      readonly algorithm: 'tuak';
      /** 16 or 32 octets. */
      readonly k: Uint8Array;
      /** 32 octets. */
      readonly topc: Uint8Array;
      /** 1 to 255; TOPc was derived with as many. */
      readonly keccakIterations: number;
    };

/** An algorithm set. */
export type AkaAlgorithm = AkaCredential['algorithm'];

/**
 * The functions of a credential.
 *
 * @throws {@link MisuseError} `USE-001` for keys of other lengths, `USE-002` for another number of iterations.
 */
export function functionsOf(credential: AkaCredential): AuthenticationFunctions {
  return match(credential)
    .with({ algorithm: 'milenage' }, ({ k, opc }) => milenage(k, opc))
    .with({ algorithm: 'tuak' }, ({ k, topc, keccakIterations }) => tuak(k, topc, { keccakIterations }))
    .exhaustive();
}

/** A new credential. The operator's constant is drawn as K is: nothing here has an OP or TOP to derive it from. */
export function newAkaCredential(algorithm: AkaAlgorithm, random: Random): AkaCredential {
  return match(algorithm)
    .returnType<AkaCredential>()
    .with('milenage', () => ({ algorithm: 'milenage', k: random.bytes(16), opc: random.bytes(16) }))
    .with('tuak', () => ({ algorithm: 'tuak', k: random.bytes(32), topc: random.bytes(32), keccakIterations: 1 }))
    .exhaustive();
}
