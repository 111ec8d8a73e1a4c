/**
 * Proof of a device to the provider of its first access, where that is no 3GPP access. Source: TR 33.812, clauses
 * 5.1.3.3.2.1 and 5.1.3.6.4, which leave mechanism and credential open; DEC-94.
 *
 * HMAC-SHA-256 (RFC 2104) under a key that device and provider alone have, over a domain-separation string, the account
 * and a challenge that is fresh for each proof. It authenticates the device and protects nothing that follows: whatever
 * comes over this access is signed or sealed end to end.
 */
import { defaultEngine } from '#crypto-engine';
import { requireLength, utf8 } from './bytes.js';
import { encodeCbor } from './cbor.js';
import type { Engine } from './engine.js';

/** An account at a provider. */
export interface AccessCredential {
  readonly account: string;
  /** 32 octets. */
  readonly key: Uint8Array;
}

/**
 * The MAC over a challenge, 32 octets.
 *
 * @throws {@link MisuseError} `USE-001` for a key of other than 32 octets or a challenge of other than 16.
 */
export function accessProof(
  { account, key }: AccessCredential,
  challenge: Uint8Array,
  engine: Engine = defaultEngine,
): Uint8Array {
  requireLength('access key', key, 32);
  requireLength('access challenge', challenge, 16);
  return engine.hmacSha256(key, encodeCbor([utf8(label), account, challenge]));
}

const label = 'mcim-spec/access-proof/1';
