/**
 * The initial credential on its way through the subscriber (5.1.3.4.1, mode C): signed by the supplier, then sealed to the
 * CCIF. The subscriber carries octets that it can neither read nor change (AMB-33).
 */
import { defaultEngine } from '#crypto-engine';
import { utf8 } from '../crypto/bytes.js';
import { decodeCbor, encodeCbor } from '../crypto/cbor.js';
import type { SigningKey } from '../crypto/cose-sign1.js';
import type { SealingKey } from '../crypto/credential.js';
import type { Engine } from '../crypto/engine.js';
import { hpkeOpen, hpkeSeal, type HpkeKem, type HpkeKeyPair } from '../crypto/hpke.js';
import type { Random } from '../crypto/random.js';
import { refused, type Refused } from '../errors.js';
import { isMalformed } from './malformed.js';
import type { Payload } from './payloads.js';
import { octets, struct, words } from './schema.js';
import { readSigned, sign, type SignedObject } from './signed.js';

/**
 * Signs and seals an initial credential.
 *
 * @param request - `recipient` is the key of the CCIF; the device's name is inside, with the PCID and its key.
 * @returns the octets, or a refusal when the recipient's key is no point of its curve.
 */
export function sealCredential(request: {
  readonly claims: Payload<'initialCredential'>;
  readonly signer: SigningKey;
  readonly recipient: SealingKey;
  readonly random: Random;
  /** Default: the one that `#crypto-engine` gives. */
  readonly engine?: Engine;
}): { readonly kind: 'sealed'; readonly credential: Uint8Array } | Refused<'keyRefused'> {
  const { claims, signer, recipient, random, engine = defaultEngine } = request;
  const result = hpkeSeal({
    suite: { kem: recipient.kem, aead: 'aes128gcm' },
    recipient: recipient.publicKey,
    info: credentialInfo,
    random,
    engine,
    plaintext: sign('initialCredential', claims, signer, engine).octets,
  });
  if (result.kind === 'refused') return result;
  const envelope = { kem: recipient.kem, sealed: result.sealed };
  return { kind: 'sealed', credential: encodeCbor(credentialSchema.write(envelope, 'credential')) };
}

/**
 * Opens what {@link sealCredential} has made. The signature is not verified: the result is claims.
 *
 * @returns the signed credential, or the one refusal for whatever is wrong: another key, damage, another form.
 */
export function openCredential(
  credential: Uint8Array,
  keyPair: HpkeKeyPair & { readonly kem: HpkeKem },
  engine: Engine = defaultEngine,
): { readonly kind: 'opened'; readonly credential: SignedObject<'initialCredential'> } | Refused<'openFailed'> {
  const decoded = decodeCbor(credential);
  if (decoded.kind === 'refused') return refused('openFailed');
  const envelope = credentialSchema.read(decoded.value, 'credential');
  if (isMalformed(envelope) || envelope.kem !== keyPair.kem) return refused('openFailed');
  const suite = { kem: keyPair.kem, aead: 'aes128gcm' } as const;
  const opened = hpkeOpen({ suite, keyPair, info: credentialInfo, sealed: envelope.sealed, engine });
  if (opened.kind === 'refused') return opened;
  const inner = readSigned('initialCredential', opened.plaintext);
  return isMalformed(inner) ? refused('openFailed') : { kind: 'opened', credential: inner };
}

/** `info` of the encryption. */
const credentialInfo = utf8('mcim-spec/initial-credential/1');

/** The credential as it travels. */
export const credentialSchema = struct({ kem: words('x25519', 'p256'), sealed: octets(48, 960) });
