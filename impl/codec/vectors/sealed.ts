/**
 * Sealed MCIM objects as vectors: every input of the sealing, what lies between, and what the TRE opens; and objects
 * that it does not open. Source: RFC 9180, base mode; 5.1.3.6.3 steps 14 to 17.
 */
import { toHex } from '../../crypto/bytes.js';
import { encodeCbor, type CborValue } from '../../crypto/cbor.js';
import { signObject } from '../../crypto/cose-sign1.js';
import { hpkeSeal, type HpkeKem } from '../../crypto/hpke.js';
import { UnreachableError } from '../../errors.js';
import { headerOctets, mcimInfo, openMcim } from '../mcim-object.js';
import { credentials } from './credentials.js';
import { toJson, type Json } from './json.js';
import { decryptionKeyOf, engine, signers, signingKeyOf, type NamedDecryptionKey } from './keys.js';
import { ephemeralSeed, mcimSample, sealedSample, signedSample } from './samples.js';

/** One sealed object that opens. Octets in hexadecimal. */
export interface SealedVector {
  readonly name: string;
  readonly recipient: string;
  readonly signer: string;
  /** The keying material of DeriveKeyPair (RFC 9180, clause 7.1.3) that gives the ephemeral key. */
  readonly ephemeralSeed: string;
  readonly header: Json;
  readonly mcim: Json;
  readonly info: string;
  /** The header in deterministic CBOR. */
  readonly aad: string;
  /** The signed MCIM. */
  readonly plaintext: string;
  readonly octets: string;
}

/** An object that the recipient does not open; the one cause is `openFailed`. */
export interface UnopenableVector {
  readonly name: string;
  readonly recipient: string;
  readonly octets: string;
}

/** The usual MCIM for each kind of key, and one for each form of credential. */
export function sealedVectors(): SealedVector[] {
  return [
    vector('MILENAGE, sealed to X25519', 'x25519'),
    vector('MILENAGE, sealed to P-256', 'p256'),
    ...credentials()
      .slice(1)
      .map(({ name, credential }) =>
        vector(`${name}, sealed to X25519`, 'x25519', { ...mcimSample().mcim, credential }),
      ),
  ];
}

function vector(name: string, kem: HpkeKem, mcim = mcimSample().mcim): SealedVector {
  const recipient = decryptionKeyOf(kem);
  const object = sealedSample(kem, mcim);
  const opened = openMcim(object, recipient.pair, engine);
  if (opened.kind === 'refused') throw new UnreachableError(name);
  const { header } = mcimSample();
  return {
    name,
    recipient: recipient.name,
    signer: signingKeyOf(signers.mcim).name,
    ephemeralSeed: toHex(ephemeralSeed(kem)),
    header: toJson(header),
    mcim: toJson(opened.mcim.claims.mcim),
    info: toHex(mcimInfo),
    aad: toHex(headerOctets(header)),
    plaintext: toHex(opened.mcim.octets),
    octets: toHex(object),
  };
}

/** Objects around the usual MCIM that do not open. */
export function unopenableVectors(): UnopenableVector[] {
  const { header, mcim } = mcimSample();
  const tre = decryptionKeyOf('x25519');
  const good = sealedSample('x25519');
  const other = { ...header, mcimId: 'mcim-2' };
  const { credential } = mcim;
  const mixed = { imsi: mcim.imsi, credential: { ...credential, algorithm: 'tuak' } };
  const signedMixed = signObject('mcim', cborOf({ ...header, kind: 'operational', mcim: mixed }), secret(), engine);
  const inner = signedSample('mcim');
  const cases: readonly (readonly [name: string, octets: Uint8Array, recipient?: NamedDecryptionKey])[] = [
    ['for another TRE', good, decryptionKeyOf('x25519', 'otherTre')],
    ['for a key of the other kind', good, decryptionKeyOf('p256')],
    // `sealed` is the last of the keys in their order, so that the tag ends the object.
    ['one bit of the tag changed', good.with(-1, (good.at(-1) ?? 0) ^ 1)],
    ['a clear header that is not the bound one', enveloped(other, sealed(inner, headerOctets(header)))],
    ['a bound header that is not the signed one', enveloped(other, sealed(inner, headerOctets(other)))],
    ['no info', enveloped(header, sealed(inner, headerOctets(header), new Uint8Array()))],
    ['another signed object inside', enveloped(header, sealed(signedSample('token'), headerOctets(header)))],
    ['a credential that mixes two algorithms', enveloped(header, sealed(signedMixed, headerOctets(header)))],
    [
      '16 octets after the ephemeral key, as long as a tag',
      enveloped(header, sealed(inner, headerOctets(header)).slice(0, 48)),
    ],
  ];
  return cases.map(([name, octets, recipient = tre]) => {
    if (openMcim(octets, recipient.pair, engine).kind !== 'refused') throw new UnreachableError(name);
    return { name, recipient: recipient.name, octets: toHex(octets) };
  });
}

function sealed(plaintext: Uint8Array, aad: Uint8Array, info: Uint8Array = mcimInfo): Uint8Array {
  const suite = { kem: 'x25519', aead: 'aes128gcm' } as const;
  const recipient = decryptionKeyOf('x25519').pair.publicKey;
  const random = { bytes: () => ephemeralSeed('x25519') };
  const result = hpkeSeal({ suite, recipient, info, random, engine, plaintext, aad });
  if (result.kind === 'refused') throw new UnreachableError(result.cause);
  return result.sealed;
}

function enveloped(header: object, ciphertext: Uint8Array): Uint8Array {
  return cborOf({ ...header, kem: 'x25519', sealed: ciphertext });
}

/** A record as a CBOR map, whatever its fields are. */
function cborOf(fields: object): Uint8Array {
  const toMap = (value: unknown): CborValue =>
    typeof value === 'object' && value !== null && !(value instanceof Uint8Array)
      ? new Map(Object.entries(value).map(([name, each]) => [name, toMap(each)]))
      : (value as CborValue);
  return encodeCbor(toMap(fields));
}

const secret = () => signingKeyOf(signers.mcim).secret;
