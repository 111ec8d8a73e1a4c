/**
 * An application of one slot, its USIM or its ISIM: answers a challenge with the secrets of that. Source: TS 33.102,
 * clause
 * 6.3.3; TS 33.203, clause 6.1, has the ISIM answer in the same way.
 *
 * Borrows the secrets for one challenge and keeps none. Which slot may answer at all is the phase's business
 * (`tre.ts`).
 */
import { match } from 'ts-pattern';
import { akaCredential } from '../codec/fields.js';
import { isMalformed } from '../codec/malformed.js';
import { optional, struct } from '../codec/schema.js';
import { authenticateOnCard } from '../crypto/aka.js';
import { functionsOf, type AkaCredential } from '../crypto/aka-credential.js';
import { decodeCbor, encodeCbor } from '../crypto/cbor.js';
import type { SqnWindow } from '../crypto/sqn.js';

/** The secrets of an application: a credential, which says with which algorithm set it answers. */
export type UsimSecrets = AkaCredential;

/** The secrets of a slot: of its USIM, and of its ISIM where it has one (DEC-213). They lie in one block. */
export interface SlotSecrets {
  readonly usim: UsimSecrets;
  readonly isim?: UsimSecrets;
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
  const answer = authenticateOnCard({ functions: functionsOf(secrets), window, rand, autn });
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

const slotSecrets = struct({ usim: akaCredential, isim: optional(akaCredential) });

/** The secrets as one octet string, to be sealed. */
export function encodeSecrets(secrets: SlotSecrets): Uint8Array {
  return encodeCbor(slotSecrets.write(secrets, 'secrets'));
}

/** The secrets out of what {@link encodeSecrets} made, or `undefined`. */
export function decodeSecrets(octets: Uint8Array): SlotSecrets | undefined {
  const decoded = decodeCbor(octets);
  if (decoded.kind === 'refused') return undefined;
  const secrets = slotSecrets.read(decoded.value, 'secrets');
  return isMalformed(secrets) ? undefined : secrets;
}
