/**
 * The platform credential (PfC) of a TRE. Source: TR 33.812, clauses 5.1.3.5.8 and 5.1.3.6.3 (steps 9 to 17), read as
 * DEC-09 and DEC-10 do: a supplier root (public), a key to sign and another to decrypt that never leave the TRE, and a
 * certificate over both public keys.
 */
import { defaultEngine } from '#crypto-engine';
import { MisuseError, refused, type Refused } from '../errors.js';
import { requireLength } from './bytes.js';
import { encodeCbor, type CborValue } from './cbor.js';
import {
  signObject,
  verifyAndRead,
  verifyingKeyOf,
  type SignatureAlgorithm,
  type SigningKey,
  type Verified,
  type VerifyingKey,
} from './cose-sign1.js';
import type { Engine } from './engine.js';
import { generateKeyPair, type HpkeKem, type HpkeKeyPair } from './hpke.js';
import type { Random } from './random.js';

/** A public key to seal an MCIM to. */
export interface SealingKey {
  readonly kem: HpkeKem;
  /** 32 octets (X25519) or 65 (P-256, uncompressed). */
  readonly publicKey: Uint8Array;
}

/**
 * What the supplier certifies of one TRE: its keys, and either the state that is expected of it or the group under
 * whose name that state is certified.
 */
export type CertificateBody = CertifiedKeys &
  (
    | {
        /** Digest of the expected platform state, 32 octets. */
        readonly stateHash: Uint8Array;
        readonly group?: never;
      }
    | { readonly group: string; readonly stateHash?: never }
  );

/** The part of a certificate that is particular to one TRE. */
interface CertifiedKeys {
  readonly devId: string;
  readonly treId: string;
  /** Verifies attestations, notices and reports. */
  readonly pkSig: VerifyingKey;
  /** MCIMs are sealed to it. */
  readonly pkEnc: SealingKey;
  /** Unique for the supplier; what a revocation names. */
  readonly serial: number;
}

/** Everything of one TRE's platform credential. The secret parts stay inside the TRE object that holds this. */
export interface PlatformCredential {
  /** The supplier's root, public part only. */
  readonly root: VerifyingKey;
  readonly signing: SigningKey;
  readonly decryption: HpkeKeyPair & { readonly kem: HpkeKem };
  /** A signed object of kind `certificate`. */
  readonly certificate: Uint8Array;
}

/**
 * Issues a certificate: what a supplier does once for a device, and again after an update of its expected state.
 *
 * @returns a COSE_Sign1 of about 220 to 290 octets.
 * @throws {@link MisuseError} `USE-001` for a key or digest of another length, `USE-002` for a serial that is no count.
 */
export function issueCertificate(
  body: CertificateBody,
  supplier: SigningKey,
  engine: Engine = defaultEngine,
): Uint8Array {
  const { pkSig, pkEnc, serial } = body;
  requireLength('pkSig', pkSig.publicKey, signatureKeyLength[pkSig.algorithm]);
  requireLength('pkEnc', pkEnc.publicKey, sealingKeyLength[pkEnc.kem]);
  if (body.stateHash !== undefined) requireLength('state hash', body.stateHash, 32);
  if (!Number.isSafeInteger(serial) || serial < 0) {
    throw new MisuseError('USE-002', `serial: expected an integer of 0 or more, got ${serial}.`);
  }
  return signObject('certificate', encodeCbor(writeBody(body)), supplier, engine);
}

/** Why a certificate is not accepted. */
export type CertificateRefusal = 'malformed' | 'wrongRoot' | 'wrongDevice';

/** What a verifier expects of a certificate. */
export interface CertificateExpectation {
  /** The root of the supplier that the verifier trusts for this device. */
  readonly root: VerifyingKey;
  /** The device that claims the certificate. Absent: the caller learns the device from the certificate. */
  readonly devId?: string;
  readonly treId?: string;
}

/**
 * Verifies a certificate. Causes in the order of the checks: `malformed` (not of the format), `wrongRoot` (signature),
 * `malformed` (signed, but no certificate body), `wrongDevice`. Never throws on account of the certificate.
 *
 * Whether the certified state is still the expected one, and whether the device is revoked, is not asked here: that is
 * validation, not authenticity.
 */
export function verifyCertificate(
  certificate: Uint8Array,
  expected: CertificateExpectation,
  engine: Engine = defaultEngine,
):
  | { readonly kind: 'verified'; readonly certificate: Verified<CertificateBody, 'certificate'> }
  | Refused<CertificateRefusal> {
  const verified = verifyAndRead('certificate', certificate, expected.root, readBody, engine);
  if (verified.kind === 'refused') {
    return refused(verified.cause === 'malformed' ? 'malformed' : 'wrongRoot');
  }
  const body = verified.value;
  if (expected.devId !== undefined && body.devId !== expected.devId) return refused('wrongDevice');
  if (expected.treId !== undefined && body.treId !== expected.treId) return refused('wrongDevice');
  return { kind: 'verified', certificate: body };
}

/** What {@link createPlatformCredential} needs. */
export interface PlatformCredentialRequest {
  readonly devId: string;
  readonly treId: string;
  /** 32 octets. */
  readonly stateHash: Uint8Array;
  readonly serial: number;
  /** The supplier's root, secret part: used for the certificate and not kept. */
  readonly supplier: SigningKey;
  readonly random: Random;
  /** Default `EdDSA`. */
  readonly algorithm?: SignatureAlgorithm;
  /** Default `x25519`. */
  readonly kem?: HpkeKem;
  readonly engine?: Engine;
}

/**
 * Makes the keys of one TRE and has them certified: what happens at manufacture.
 *
 * @throws {@link MisuseError} as {@link issueCertificate}.
 */
export function createPlatformCredential(request: PlatformCredentialRequest): PlatformCredential {
  const { devId, treId, stateHash, serial, supplier, random } = request;
  const { algorithm = 'EdDSA', kem = 'x25519', engine = defaultEngine } = request;
  const signing = generateSigningKey(algorithm, random, engine);
  const pair = generateKeyPair(kem, random, engine);
  const body: CertificateBody = {
    devId,
    treId,
    pkSig: verifyingKeyOf(signing, engine),
    pkEnc: { kem, publicKey: pair.publicKey },
    stateHash,
    serial,
  };
  return {
    root: verifyingKeyOf(supplier, engine),
    signing,
    decryption: { kem, ...pair },
    certificate: issueCertificate(body, supplier, engine),
  };
}

/** A fresh key to sign with; also what suppliers and operators use. */
export function generateSigningKey(
  algorithm: SignatureAlgorithm,
  random: Random,
  engine: Engine = defaultEngine,
): SigningKey {
  // The derivation of HPKE gives a P-256 scalar in range without bias.
  const secretKey = algorithm === 'EdDSA' ? random.bytes(32) : generateKeyPair('p256', random, engine).secretKey;
  return { algorithm, secretKey };
}

function writeBody({ devId, treId, pkSig, pkEnc, stateHash, group, serial }: CertificateBody): CborValue {
  return new Map<string, CborValue>([
    ['devId', devId],
    ['treId', treId],
    ['pkSig', [pkSig.algorithm, pkSig.publicKey]],
    ['pkEnc', [pkEnc.kem, pkEnc.publicKey]],
    stateHash === undefined ? ['group', group] : ['stateHash', stateHash],
    ['serial', serial],
  ]);
}

function readBody(value: CborValue): CertificateBody | undefined {
  if (!(value instanceof Map) || value.size !== 6) return undefined;
  const fields = value as ReadonlyMap<string, CborValue>;
  const devId = fields.get('devId');
  const treId = fields.get('treId');
  const pkSig = readKey(fields.get('pkSig'), signatureKeyLength);
  const pkEnc = readKey(fields.get('pkEnc'), sealingKeyLength);
  const stateHash = fields.get('stateHash');
  const group = fields.get('group');
  const serial = fields.get('serial');
  if (typeof devId !== 'string' || typeof treId !== 'string') return undefined;
  if (pkSig === undefined || pkEnc === undefined) return undefined;
  if (typeof serial !== 'number' || serial < 0) return undefined;
  const keys = {
    devId,
    treId,
    pkSig: { algorithm: pkSig.name, publicKey: pkSig.publicKey },
    pkEnc: { kem: pkEnc.name, publicKey: pkEnc.publicKey },
    serial,
  };
  if (typeof group === 'string') return { ...keys, group };
  return stateHash instanceof Uint8Array && stateHash.length === 32 ? { ...keys, stateHash } : undefined;
}

/** A pair of algorithm and key, of the length that the algorithm has. */
function readKey<Name extends string>(
  value: CborValue | undefined,
  lengths: Readonly<Record<Name, number>>,
): { name: Name; publicKey: Uint8Array } | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [name, publicKey] = value as readonly CborValue[];
  if (typeof name !== 'string' || !(publicKey instanceof Uint8Array)) return undefined;
  if (!isNameIn(lengths, name) || lengths[name] !== publicKey.length) return undefined;
  return { name, publicKey };
}

function isNameIn<Name extends string>(lengths: Readonly<Record<Name, number>>, name: string): name is Name {
  return Object.hasOwn(lengths, name);
}

const signatureKeyLength = { EdDSA: 32, ES256: 65 } as const satisfies Record<SignatureAlgorithm, number>;
const sealingKeyLength = { x25519: 32, p256: 65 } as const satisfies Record<HpkeKem, number>;
