/**
 * An initial credential on its way, signed and then sealed. Through the subscriber (5.1.3.4.1, mode C): signed by the
 * supplier, sealed to the CCIF; whoever carries it can neither read nor change it (AMB-33). To the device (5.1.3.7.4.3
 * NOTE 2): signed by the CCIF, sealed to the TRE. So is the MCIM that a DPF makes, on its way to the SHO (5.1.3.4.3),
 * and what an ICF is given (5.1.3.4.4). None is taken for the other, nor for an MCIM object: `info` of the encryption
 * and the kind of the signature differ.
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
import { payloads, type Payload } from './payloads.js';
import { octets, struct, words } from './schema.js';
import { readSigned, sign, type SignedObject } from './signed.js';

/** What is sealed, and for whom. */
interface Sealing<Kind extends CredentialKind> {
  readonly claims: Payload<Kind>;
  readonly signer: SigningKey;
  readonly recipient: SealingKey;
  readonly random: Random;
  /** Default: the one that `#crypto-engine` gives. */
  readonly engine?: Engine;
}

type Sealed = { readonly kind: 'sealed'; readonly credential: Uint8Array } | Refused<'keyRefused'>;
type Opened<Kind extends CredentialKind> =
  { readonly kind: 'opened'; readonly credential: SignedObject<Kind> } | Refused<'openFailed'>;
type OwnKey = HpkeKeyPair & { readonly kem: HpkeKem };

/**
 * Signs and seals an initial credential.
 *
 * @param request - `recipient` is the key of the CCIF; the device's name is inside, with the PCID and its key.
 * @returns the octets, or a refusal when the recipient's key is no point of its curve.
 */
export function sealCredential(request: Sealing<'initialCredential'>): Sealed {
  return seal('initialCredential', request);
}

/**
 * Opens what {@link sealCredential} has made. The signature is not verified: the result is claims.
 *
 * @returns the signed credential, or the one refusal for whatever is wrong: another key, damage, another form.
 */
export function openCredential(
  credential: Uint8Array,
  keyPair: OwnKey,
  engine: Engine = defaultEngine,
): Opened<'initialCredential'> {
  return open('initialCredential', credential, keyPair, engine);
}

/**
 * Signs and seals a credential that takes the place of another (M34); `recipient` is the key in the certificate of the
 * device.
 */
export function sealRenewal(request: Sealing<'renewedCredential'>): Sealed {
  return seal('renewedCredential', request);
}

/** Opens what {@link sealRenewal} has made, as {@link openCredential} does. */
export function openRenewal(
  credential: Uint8Array,
  keyPair: OwnKey,
  engine: Engine = defaultEngine,
): Opened<'renewedCredential'> {
  return open('renewedCredential', credential, keyPair, engine);
}

/** Signs and seals the MCIM that a DPF has made; `recipient` is the key of the SHO that has ordered it (DEC-181). */
export function sealPackage(request: Sealing<'mcimPackage'>): Sealed {
  return seal('mcimPackage', request);
}

/** Opens what {@link sealPackage} has made, as {@link openCredential} does. */
export function openPackage(
  credential: Uint8Array,
  keyPair: OwnKey,
  engine: Engine = defaultEngine,
): Opened<'mcimPackage'> {
  return open('mcimPackage', credential, keyPair, engine);
}

/** Signs and seals what an ICF is given of a device; `recipient` is the key of the ICF (DEC-200). */
export function sealMaterial(request: Sealing<'accessMaterial'>): Sealed {
  return seal('accessMaterial', request);
}

/** Opens what {@link sealMaterial} has made, as {@link openCredential} does. */
export function openMaterial(
  credential: Uint8Array,
  keyPair: OwnKey,
  engine: Engine = defaultEngine,
): Opened<'accessMaterial'> {
  return open('accessMaterial', credential, keyPair, engine);
}

/**
 * What tells one credential of a device from another, 32 octets: SHA-256 of the claims of an initial credential
 * (DEC-202).
 */
export function credentialDigest(claims: Payload<'initialCredential'>, engine: Engine = defaultEngine): Uint8Array {
  return engine.sha256(encodeCbor(payloads.initialCredential.schema.write(claims, 'initialCredential')));
}

type CredentialKind = keyof typeof infoOf;

function seal<Kind extends CredentialKind>(
  kind: Kind,
  { claims, signer, recipient, random, engine = defaultEngine }: Sealing<Kind>,
): Sealed {
  const result = hpkeSeal({
    suite: { kem: recipient.kem, aead: 'aes128gcm' },
    recipient: recipient.publicKey,
    info: infoOf[kind],
    random,
    engine,
    plaintext: sign(kind, claims, signer, engine).octets,
  });
  if (result.kind === 'refused') return result;
  const envelope = { kem: recipient.kem, sealed: result.sealed };
  return { kind: 'sealed', credential: encodeCbor(credentialSchema.write(envelope, 'credential')) };
}

function open<Kind extends CredentialKind>(
  kind: Kind,
  credential: Uint8Array,
  keyPair: OwnKey,
  engine: Engine,
): Opened<Kind> {
  const decoded = decodeCbor(credential);
  if (decoded.kind === 'refused') return refused('openFailed');
  const envelope = credentialSchema.read(decoded.value, 'credential');
  if (isMalformed(envelope) || envelope.kem !== keyPair.kem) return refused('openFailed');
  const suite = { kem: keyPair.kem, aead: 'aes128gcm' } as const;
  const opened = hpkeOpen({ suite, keyPair, info: infoOf[kind], sealed: envelope.sealed, engine });
  if (opened.kind === 'refused') return opened;
  const inner = readSigned(kind, opened.plaintext);
  return isMalformed(inner) ? refused('openFailed') : { kind: 'opened', credential: inner };
}

/** `info` of the encryption. */
const infoOf = {
  initialCredential: utf8('mcim-spec/initial-credential/1'),
  renewedCredential: utf8('mcim-spec/renewed-credential/1'),
  accessMaterial: utf8('mcim-spec/access-material/1'),
  mcimPackage: utf8('mcim-spec/mcim-package/1'),
} as const;

/** The credential as it travels. */
export const credentialSchema = struct({ kem: words('x25519', 'p256'), sealed: octets(48, 960) });
