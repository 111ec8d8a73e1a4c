/**
 * Encryption of what a TRE stores: AES-256-GCM-SIV. Source: RFC 8452.
 *
 * SIV because a device that loses power may repeat a nonce: a repeated one then tells only whether two equal records
 * are equal. It does not stop rollback, so that slot, version and a monotone counter are bound: an old record, or one
 * moved to another slot, does not open. The counter itself must live where an attacker cannot turn it back.
 */
import { gcmsiv } from '@noble/ciphers/aes.js';
import { MisuseError, refused, type Refused } from '../errors.js';
import { concat, requireLength } from './bytes.js';
import { encodeCbor } from './cbor.js';
import type { Random } from './random.js';

/** Which record this is; bound, not stored. */
export interface SealedLabel {
  /** The slot, for example `mcim/0`. */
  readonly slotId: string;
  /** Version of the record's format or content. */
  readonly version: number;
  /** The monotone counter at the time of sealing. */
  readonly counter: number;
}

/**
 * Seals a record.
 *
 * @param key - 32 octets. Borrowed.
 * @param label - see {@link SealedLabel}; opening needs the same.
 * @param plaintext - up to 2^36 octets (RFC 8452, clause 6).
 * @param random - source of the nonce.
 * @returns nonce (12) || ciphertext || tag (16): 28 octets more than the plaintext.
 * @throws {@link MisuseError} `USE-001` for the key, `USE-002` when version or counter is no count.
 */
export function sealBox(key: Uint8Array, label: SealedLabel, plaintext: Uint8Array, random: Random): Uint8Array {
  requireLength('AES-256-GCM-SIV key', key, 32);
  const nonce = random.bytes(nonceLength);
  return concat(nonce, gcmsiv(key, nonce, labelOctets(label)).encrypt(plaintext));
}

/**
 * Opens a record, or gives the one refusal for every reason: damage, another key, slot, version or counter.
 *
 * @throws {@link MisuseError} `USE-001` for the key, `USE-002` when version or counter is no count.
 */
export function openBox(
  key: Uint8Array,
  label: SealedLabel,
  sealed: Uint8Array,
): { readonly kind: 'opened'; readonly plaintext: Uint8Array } | Refused<'openFailed'> {
  requireLength('AES-256-GCM-SIV key', key, 32);
  const aad = labelOctets(label);
  if (sealed.length < nonceLength + tagLength) return refused('openFailed');
  try {
    const plaintext = gcmsiv(key, sealed.subarray(0, nonceLength), aad).decrypt(sealed.subarray(nonceLength));
    return { kind: 'opened', plaintext };
  } catch {
    return refused('openFailed');
  }
}

function labelOctets({ slotId, version, counter }: SealedLabel): Uint8Array {
  for (const [what, value] of [
    ['version', version],
    ['counter', counter],
  ] as const) {
    if (Number.isSafeInteger(value) && value >= 0) continue;
    throw new MisuseError('USE-002', `${what} of a sealed record: expected an integer of 0 or more, got ${value}.`);
  }
  return encodeCbor(['mcim-spec/sealed-box/1', slotId, version, counter]);
}

const nonceLength = 12;
const tagLength = 16;
