/**
 * Whose signatures a token bears: the old SHO's (T1), the TRE's (T2), or the TRE's over the consent of the old SHO
 * (T3). Source: TR 33.812, clause 5.1.3.7.4.2 step 1; AMB-15, DEC-81.
 *
 * Nothing in a token says its mode; it is what verifies.
 */
import { isMalformed, readSigned, verifySigned, type Payload, type SignedObject } from './codec/index.js';
import { equalConstantTime } from './crypto/bytes.js';
import type { VerifyingKey } from './crypto/cose-sign1.js';

/** Who authorises a change of operator. */
export type TokenMode = 'T1' | 'T2' | 'T3';

/** The keys that a token can be signed with: of the operator that is left, and of the TRE. */
export interface TokenKeys {
  readonly sho: VerifyingKey | undefined;
  readonly tre: VerifyingKey | undefined;
}

/** The mode of a token whose signatures hold, or `undefined`. */
export function modeOf(token: SignedObject<'token'>, { sho, tre }: TokenKeys): TokenMode | undefined {
  const inside = token.claims.consent;
  if (inside === undefined) return bears(token, sho) ? 'T1' : bears(token, tre) ? 'T2' : undefined;
  const consent = readSigned('token', inside);
  if (isMalformed(consent) || consent.claims.consent !== undefined) return undefined;
  return isSameChange(consent.claims, token.claims) && bears(consent, sho) && bears(token, tre) ? 'T3' : undefined;
}

function bears(token: SignedObject<'token'>, key: VerifyingKey | undefined): boolean {
  return key !== undefined && verifySigned(token, key) !== undefined;
}

/** Whether two authorise the same change of the same device, under the same id. */
export function isSameChange(one: Payload<'tokenCommand'>, other: Payload<'tokenCommand'>): boolean {
  return (
    equalConstantTime(one.tid, other.tid) &&
    one.devId === other.devId &&
    one.treId === other.treId &&
    one.oldSho === other.oldSho &&
    one.newSho === other.newSho &&
    one.epoch === other.epoch
  );
}
