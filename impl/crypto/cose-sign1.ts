/**
 * Signed objects: COSE_Sign1 with EdDSA (Ed25519) or ES256 (P-256). Source: RFC 9052, clause 4; RFC 9053, clause 2.
 *
 * Narrower than COSE: tagged, deterministic, the protected header holds `alg` and nothing else, the unprotected header
 * is empty. The verifier's key decides the algorithm; the header must agree with it, never choose it.
 *
 * One key signs several kinds of object, so that each kind has its own external_aad: a signature over one kind never
 * verifies as another, whatever the payloads look like.
 */
import { defaultEngine } from '#crypto-engine';
import { MisuseError, refused, type Refused } from '../errors.js';
import { concat, equalConstantTime, utf8 } from './bytes.js';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.js';
import type { Engine, Signer } from './engine.js';

/** The domain-separation string of each kind of signed object. A string is never reused for another meaning. */
export const signedKinds = {
  certificate: 'mcim-spec/certificate/1',
  discovery: 'mcim-spec/discovery/1',
  bootstrap: 'mcim-spec/bootstrap/1',
  platformState: 'mcim-spec/platform-state/1',
  attestation: 'mcim-spec/attestation/1',
  attestChallenge: 'mcim-spec/attest-challenge/1',
  verdict: 'mcim-spec/verdict/1',
  certificateStatus: 'mcim-spec/certificate-status/1',
  mcim: 'mcim-spec/mcim/1',
  deliveryAuthorisation: 'mcim-spec/delivery-authorisation/1',
  installReport: 'mcim-spec/install-report/1',
  reportAck: 'mcim-spec/report-ack/1',
  contract: 'mcim-spec/contract/1',
  contractRegister: 'mcim-spec/contract-register/1',
  tokenRequest: 'mcim-spec/token-request/1',
  token: 'mcim-spec/token/1',
  tokenCommand: 'mcim-spec/token-command/1',
  authorisationRequest: 'mcim-spec/authorisation-request/1',
  changeParams: 'mcim-spec/change-params/1',
  forwardParams: 'mcim-spec/forward-params/1',
  discardNotice: 'mcim-spec/discard-notice/1',
  discardAck: 'mcim-spec/discard-ack/1',
  discardCancel: 'mcim-spec/discard-cancel/1',
  cancelAck: 'mcim-spec/cancel-ack/1',
  registerSubscription: 'mcim-spec/register-subscription/1',
  withdrawPending: 'mcim-spec/withdraw-pending/1',
  changeConfirmed: 'mcim-spec/change-confirmed/1',
  abort: 'mcim-spec/abort/1',
  instruction: 'mcim-spec/instruction/1',
  instructionRequest: 'mcim-spec/instruction-request/1',
  reprovisionParams: 'mcim-spec/reprovision-params/1',
  forwardReprovision: 'mcim-spec/forward-reprovision/1',
  initialCredential: 'mcim-spec/initial-credential/1',
  accessMaterial: 'mcim-spec/access-material/1',
  departure: 'mcim-spec/departure/1',
  departureConfirmed: 'mcim-spec/departure-confirmed/1',
  activationRequest: 'mcim-spec/activation-request/1',
  activation: 'mcim-spec/activation/1',
  application: 'mcim-spec/application/1',
  parameters: 'mcim-spec/parameters/1',
  renewalOrder: 'mcim-spec/renewal-order/1',
  renewalRequest: 'mcim-spec/renewal-request/1',
  renewalAck: 'mcim-spec/renewal-ack/1',
  renewedCredential: 'mcim-spec/renewed-credential/1',
  mcimPackage: 'mcim-spec/mcim-package/1',
  packageOrder: 'mcim-spec/package-order/1',
  changeAnnouncement: 'mcim-spec/change-announcement/1',
  deviceAddress: 'mcim-spec/device-address/1',
  dpfToken: 'mcim-spec/dpf-token/1',
  watch: 'mcim-spec/watch/1',
  firstConnection: 'mcim-spec/first-connection/1',
  regionPolicy: 'mcim-spec/region-policy/1',
} as const;

/** A key of {@link signedKinds}. */
export type SignedKind = keyof typeof signedKinds;

/** EdDSA with Ed25519, or ECDSA with P-256 and SHA-256. */
export type SignatureAlgorithm = 'EdDSA' | 'ES256';

/** A key to sign with. As it was when it first signed it signs as long as this object lives: its octets are not to change. */
export interface SigningKey {
  readonly algorithm: SignatureAlgorithm;
  /** 32 octets. */
  readonly secretKey: Uint8Array;
}

/** A key to verify with. */
export interface VerifyingKey {
  readonly algorithm: SignatureAlgorithm;
  /** 32 octets (EdDSA) or 65 (ES256, uncompressed point). */
  readonly publicKey: Uint8Array;
}

declare const verifiedAs: unique symbol;

/** A value out of an object whose signature was verified as one of kind `Kind`. Only verification yields it. */
export type Verified<Value, Kind extends SignedKind = SignedKind> = Value & { readonly [verifiedAs]: Kind };

/** `malformed`: no COSE_Sign1 of this profile. `signatureRefused`: any other reason, among them another kind. */
export type SignatureRefusal = 'malformed' | 'signatureRefused';

/** The public key of a signing key. */
export function verifyingKeyOf(key: SigningKey, engine: Engine = defaultEngine): VerifyingKey {
  const { algorithm, secretKey } = key;
  const publicKey = algorithm === 'EdDSA' ? engine.ed25519Public(secretKey) : engine.p256Public(secretKey);
  return { algorithm, publicKey };
}

/**
 * Signs a payload as an object of one kind.
 *
 * @param kind - what the object is; bound by the signature, not sent.
 * @param payload - any octets; by convention deterministic CBOR.
 * @returns a tagged COSE_Sign1: the payload plus about 75 octets.
 * @throws {@link MisuseError} `USE-001`, `USE-006` for the key, `USE-008` when the object exceeds 65 536 octets.
 */
export function signObject(
  kind: SignedKind,
  payload: Uint8Array,
  key: SigningKey,
  engine: Engine = defaultEngine,
): Uint8Array {
  const protectedHeader = protectedHeaders[key.algorithm];
  const message = signatureStructure(kind, protectedHeader, payload);
  const signature = signerOf(key, engine)(message);
  const object = concat(sign1Tag, encodeCbor([protectedHeader, new Map(), payload, signature]));
  if (object.length <= largestObject) return object;
  throw new MisuseError('USE-008', `signed object: expected up to ${largestObject} octets, got ${object.length}.`);
}

/** By engine and key, for as long as there are both. */
const signers = new WeakMap<Engine, WeakMap<SigningKey, Signer>>();

function signerOf(key: SigningKey, engine: Engine): Signer {
  const known = signers.get(engine) ?? new WeakMap<SigningKey, Signer>();
  signers.set(engine, known);
  const signer =
    known.get(key) ??
    (key.algorithm === 'EdDSA' ? engine.ed25519Signer(key.secretKey) : engine.p256Signer(key.secretKey));
  known.set(key, signer);
  return signer;
}

/**
 * Verifies an object of one kind and gives its payload, or a refusal; never throws on account of the object or the key.
 */
export function verifyObject<Kind extends SignedKind>(
  kind: Kind,
  object: Uint8Array,
  key: VerifyingKey,
  engine: Engine = defaultEngine,
): { readonly kind: 'verified'; readonly payload: Verified<Uint8Array, Kind> } | Refused<SignatureRefusal> {
  const parts = splitSign1(object);
  if (parts === undefined) return refused('malformed');
  const expectedHeader = protectedHeaders[key.algorithm];
  if (!equalConstantTime(parts.protectedHeader, expectedHeader)) return refused('signatureRefused');
  const message = signatureStructure(kind, expectedHeader, parts.payload);
  const isGood =
    key.algorithm === 'EdDSA'
      ? engine.ed25519Verify(key.publicKey, message, parts.signature)
      : engine.p256Verify(key.publicKey, message, parts.signature);
  if (!isGood) return refused('signatureRefused');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes a verified payload
  return { kind: 'verified', payload: parts.payload as Verified<Uint8Array, Kind> };
}

/**
 * Verifies an object whose payload is CBOR and reads the payload. The reader runs on verified octets only.
 *
 * @param read - gives the meaning of the payload, or `undefined` when it has none; must not throw.
 */
export function verifyAndRead<Kind extends SignedKind, Value>(
  kind: Kind,
  object: Uint8Array,
  key: VerifyingKey,
  read: (payload: CborValue) => Value | undefined,
  engine: Engine = defaultEngine,
): { readonly kind: 'verified'; readonly value: Verified<Value, Kind> } | Refused<SignatureRefusal> {
  const verified = verifyObject(kind, object, key, engine);
  if (verified.kind === 'refused') return verified;
  const decoded = decodeCbor(verified.payload);
  if (decoded.kind === 'refused') return refused('malformed');
  const value = read(decoded.value);
  if (value === undefined) return refused('malformed');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read from a verified payload
  return { kind: 'verified', value: value as Verified<Value, Kind> };
}

/**
 * The payload of an object whose signature is not verified, for routing and logs: nothing may rest on it.
 *
 * @returns the payload, or `undefined` when the octets are no COSE_Sign1 of this profile.
 */
export function peekUnverified(object: Uint8Array): Uint8Array | undefined {
  return splitSign1(object)?.payload;
}

/** Sig_structure of RFC 9052, clause 4.4. */
function signatureStructure(kind: SignedKind, protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array {
  return encodeCbor(['Signature1', protectedHeader, utf8(signedKinds[kind]), payload]);
}

function splitSign1(
  object: Uint8Array,
): { protectedHeader: Uint8Array; payload: Uint8Array; signature: Uint8Array } | undefined {
  if (object[0] !== sign1Tag[0]) return undefined;
  const decoded = decodeCbor(object.subarray(1), { length: largestObject - 1 });
  if (decoded.kind === 'refused' || !Array.isArray(decoded.value)) return undefined;
  const [protectedHeader, unprotected, payload, signature, ...rest] = decoded.value as readonly CborValue[];
  const isWhole =
    rest.length === 0 &&
    protectedHeader instanceof Uint8Array &&
    unprotected instanceof Map &&
    unprotected.size === 0 &&
    payload instanceof Uint8Array &&
    signature instanceof Uint8Array &&
    signature.length === 64;
  return isWhole ? { protectedHeader, payload, signature } : undefined;
}

/** Tag 18, COSE_Sign1, in its one deterministic encoding. */
const sign1Tag = Uint8Array.of(0xd2);

/** Room for an MCIM with its applications, and no more than a small device can hold. */
const largestObject = 65_536;

/** { 1: alg } with alg -8 (EdDSA) or -7 (ES256), RFC 9053. */
const protectedHeaders = {
  EdDSA: encodeCbor(new Map([[1, -8]])),
  ES256: encodeCbor(new Map([[1, -7]])),
} as const satisfies Record<SignatureAlgorithm, Uint8Array>;
