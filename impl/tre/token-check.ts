/**
 * Whether a token authorises exactly this change, now. Source: TR 33.812, clause 5.1.3.7.4.2 steps 1 and 10b; AMB-15
 * (whose word it takes), DEC-50, DEC-81.
 */
import type { SignedObject } from '../codec/signed.js';
import type { Tid } from '../codec/fields.js';
import { equalConstantTime } from '../crypto/bytes.js';
import type { TokenKeys } from '../token-modes.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { keyOf, tokenModeOf, type TreContext } from './context.js';
import { largestUsedTids } from './journal-records.js';
import { accept, firstRefusal, refuse, type Checked } from './refusal.js';
import type { Change, TokenInUse } from './slots.js';

/** The token, if it serves for the staged change; causes in the order of the profile. */
export function checkToken(
  token: SignedObject<'token'> | undefined,
  { active, staged }: Extract<Change, { readonly phase: 'stagedChange' }>,
  context: TreContext,
): Checked<TokenInUse> {
  const { checks, factory, state, clock } = context;
  const given = checks.tokenRequired(token, { oldSho: active.shoId });
  if (!given.ok) return given;
  const keys = tokenKeys(active.shoId, context);
  const verified = checks.tokenSignature(given.value, keys);
  if (!verified.ok) return verified;
  const ofMode = checks.tokenMode(given.value, { ...keys, mode: tokenModeOf(factory) });
  if (!ofMode.ok) return ofMode;
  const claims = verified.value;
  const wasUsed = (tid: Tid): boolean => state.usedTids.some((used) => equalConstantTime(used, tid));
  const refusal = firstRefusal(
    () => checks.tokenDevice(claims, factory),
    () => checks.tokenBinding(claims, { oldSho: active.shoId, newSho: staged.shoId }),
    () => checks.tokenFresh(claims, state),
    () => checks.tokenUnexpired(claims, { now: clock.now() }),
    () => checks.tokenUnused(claims, { wasUsed }),
    () => (state.usedTids.length < largestUsedTids ? accept(claims) : refuse('tokenUsed')),
  );
  return refusal ?? accept({ tid: claims.tid, octets: given.value.octets });
}

/** The keys of those who can authorise the change: the operator in use, and this TRE. */
function tokenKeys(shoId: string, context: TreContext): TokenKeys {
  return { sho: keyOf(shoId, context).key, tre: verifyingKeyOf(context.factory.signing) };
}
