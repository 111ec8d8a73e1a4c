/**
 * The USIM application of one slot: answers a challenge with the secrets of that slot. Source: TS 33.102, clause 6.3.3.
 *
 * Borrows the secrets for one challenge and keeps none. Which slot may answer at all is the phase's business (`tre.ts`).
 */
import { match } from 'ts-pattern';
import { authenticateOnCard } from '../crypto/aka.js';
import { decodeCbor, encodeCbor, type CborValue } from '../crypto/cbor.js';
import { milenage } from '../crypto/milenage.js';
import type { SqnWindow } from '../crypto/sqn.js';

/** What a credential for AKA with MILENAGE consists of. */
export interface UsimSecrets {
  /** K, 16 octets. */
  readonly k: Uint8Array;
  /** OPc, 16 octets. */
  readonly opc: Uint8Array;
}

/** Keys of the access that a successful AKA set up; they die with the power and with the slot's activity. */
export interface SecurityContext {
  /** 16 octets. */
  readonly ck: Uint8Array;
  /** 16 octets. */
  readonly ik: Uint8Array;
}

/** The card's answer. After `res`, the moved sequence number has to be durable before RES leaves the TRE. */
export type UsimAnswer =
  | {
      readonly result: 'res';
      /** 8 octets. */
      readonly res: Uint8Array;
      readonly moved: { readonly ind: number; readonly seq: number };
      readonly context: SecurityContext;
    }
  | { readonly result: 'macFailure' }
  | {
      readonly result: 'syncFailure';
      /** 14 octets. */
      readonly auts: Uint8Array;
    };

/**
 * Answers one challenge.
 *
 * @param window - the sequence numbers that the slot has accepted.
 * @param rand - 16 octets.
 * @param autn - 16 octets.
 */
export function answerChallenge(
  secrets: UsimSecrets,
  window: SqnWindow,
  rand: Uint8Array,
  autn: Uint8Array,
): UsimAnswer {
  const answer = authenticateOnCard({ functions: milenage(secrets.k, secrets.opc), window, rand, autn });
  return match(answer)
    .returnType<UsimAnswer>()
    .with({ kind: 'macFailure' }, () => ({ result: 'macFailure' }))
    .with({ kind: 'syncFailure' }, ({ auts }) => ({ result: 'syncFailure', auts }))
    .with({ kind: 'authenticated' }, ({ res, ck, ik, window: moved }) => {
      const ind = moved.accepted.findIndex((seq, index) => seq !== window.accepted[index]);
      return { result: 'res', res, moved: { ind, seq: moved.accepted[ind] ?? 0 }, context: { ck, ik } };
    })
    .exhaustive();
}

/** The secrets as one octet string, to be sealed. */
export function encodeSecrets({ k, opc }: UsimSecrets): Uint8Array {
  return encodeCbor([k, opc]);
}

/** The secrets out of what {@link encodeSecrets} made, or `undefined`. */
export function decodeSecrets(octets: Uint8Array): UsimSecrets | undefined {
  const decoded = decodeCbor(octets);
  if (decoded.kind === 'refused' || !Array.isArray(decoded.value)) return undefined;
  const [k, opc] = decoded.value as readonly CborValue[];
  return k instanceof Uint8Array && opc instanceof Uint8Array ? { k, opc } : undefined;
}
