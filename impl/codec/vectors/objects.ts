/**
 * Signed objects of every kind as vectors: what is signed, by which key, and the COSE_Sign1 octets; and objects that a
 * verifier refuses. Source: RFC 9052, clause 4; the profile, section 2.
 */
import { concat, fromHex, toHex, utf8 } from '../../crypto/bytes.js';
import { decodeCbor, encodeCbor, type CborValue } from '../../crypto/cbor.js';
import {
  peekUnverified,
  signedKinds,
  signObject,
  verifyObject,
  type SignatureAlgorithm,
  type SignatureRefusal,
  type SignedKind,
} from '../../crypto/cose-sign1.js';
import { UnreachableError } from '../../errors.js';
import { isMalformed } from '../malformed.js';
import { payloads, type PayloadKind } from '../payloads.js';
import { readSigned } from '../signed.js';
import { toJson, type Json } from './json.js';
import { engine, signers, signingKeyOf, type NamedSigningKey } from './keys.js';
import { certificateSample, formsOf, signedSample } from './samples.js';

/**
 * Whether a signer makes the same octets: `deterministic` (EdDSA), `rfc6979` (ES256, where it derives the nonce from
 * key and message), or `verifyOnly`.
 */
export type Reproduction = 'deterministic' | 'rfc6979' | 'verifyOnly';

/** One signed object. Octets in hexadecimal. */
export interface ObjectVector {
  readonly name: string;
  readonly kind: PayloadKind | 'certificate';
  readonly externalAad: string;
  readonly key: string;
  readonly signature: Reproduction;
  readonly claims: Json;
  readonly payload: string;
  /** Sig_structure of RFC 9052, clause 4.4. */
  readonly toBeSigned: string;
  readonly octets: string;
}

/** An object that is refused under a key. */
export interface RefusedObjectVector {
  readonly name: string;
  readonly kind: PayloadKind;
  readonly key: string;
  readonly octets: string;
  readonly cause: SignatureRefusal;
}

/** Every kind in every form of its payload, and the usual one in ES256. */
export function objectVectors(): ObjectVector[] {
  const kinds = Object.keys(payloads) as PayloadKind[];
  return [
    ...algorithms.map((algorithm) =>
      vector(
        `certificate, ${algorithm}`,
        'certificate',
        signingKeyOf('supplier', algorithm),
        certificateSample(algorithm),
      ),
    ),
    ...kinds.flatMap((kind) => {
      const { cose, schema } = payloads[kind];
      const key = signingKeyOf(signers[kind]);
      const forms = formsOf(schema.shape).map(({ name, value }) =>
        vector(`${kind}, ${name}`, kind, key, signObject(cose, encodeCbor(value), key.secret, engine)),
      );
      const other = signingKeyOf(signers[kind], 'ES256');
      return [...forms, vector(`${kind}, ES256`, kind, other, signedSample(kind, 'ES256'))];
    }),
    {
      ...vector(
        'token, ES256, the other s',
        'token',
        signingKeyOf('shoA', 'ES256'),
        otherHalf(signedSample('token', 'ES256')),
      ),
      signature: 'verifyOnly',
    },
  ];
}

function vector(
  name: string,
  kind: PayloadKind | 'certificate',
  key: NamedSigningKey,
  octets: Uint8Array,
): ObjectVector {
  const externalAad = signedKinds[kind === 'certificate' ? kind : payloads[kind].cose];
  const payload = peekUnverified(octets) ?? fail(name);
  const toBeSigned = encodeCbor(['Signature1', octets.slice(3, 6), utf8(externalAad), payload]);
  return {
    name,
    kind,
    externalAad,
    key: key.name,
    signature: key.secret.algorithm === 'EdDSA' ? 'deterministic' : 'rfc6979',
    claims: claimsOf(kind, octets, payload),
    payload: toHex(payload),
    toBeSigned: toHex(toBeSigned),
    octets: toHex(octets),
  };
}

function claimsOf(kind: PayloadKind | 'certificate', octets: Uint8Array, payload: Uint8Array): Json {
  if (kind === 'certificate') {
    const body = decodeCbor(payload);
    return body.kind === 'refused' ? fail(kind) : toJson(body.value);
  }
  const read = readSigned(kind, octets);
  return isMalformed(read) ? fail(kind) : toJson(read.claims);
}

/** Objects around the usual token that a verifier refuses under the key named. */
export function refusedObjectVectors(): RefusedObjectVector[] {
  const token = signedSample('token');
  const payload = peekUnverified(token) ?? fail('token');
  const { secret } = signingKeyOf('shoA');
  const signature = token.slice(-64);
  const signAs = (kind: SignedKind, key: NamedSigningKey): Uint8Array => signObject(kind, payload, key.secret, engine);
  const cases: readonly (readonly [name: string, octets: Uint8Array, algorithm?: SignatureAlgorithm])[] = [
    ['signed as another kind', signAs('reportAck', signingKeyOf('shoA'))],
    ['signed with an empty external_aad', signedOver(usualHeader, noOctets, payload)],
    ['signed by another operator', signAs('token', signingKeyOf('shoB'))],
    ['one bit of the signature changed', flipped(token, token.length - 1)],
    ['one bit of the payload changed', flipped(token, token.length - 68)],
    ['S of the signature not reduced', concat(token.slice(0, -32), plusOrder(token.slice(-32)))],
    ['ES256 for a key of EdDSA', signAs('token', signingKeyOf('shoA', 'ES256'))],
    ['EdDSA for a key of ES256', token, 'ES256'],
    ['another alg in the header', signedOver(fromHex('a10126'), utf8(signedKinds.token), payload)],
    ['another header beside alg', signedOver(fromHex('a201270442aabb'), utf8(signedKinds.token), payload)],
    ['an unprotected header', sign1(usualHeader, new Map([[4, fromHex('aabb')]]), payload, signature)],
    ['the payload detached', sign1(usualHeader, new Map(), null, signature)],
    ['a signature of 63 octets', sign1(usualHeader, new Map(), payload, signature.slice(0, 63))],
    ['no tag', token.slice(1)],
    ['one octet more', concat(token, Uint8Array.of(0))],
    ['nothing but the signature', engine.ed25519Signer(secret.secretKey)(payload)],
  ];
  return cases.map(([name, octets, algorithm]) => {
    const key = signingKeyOf('shoA', algorithm);
    const result = verifyObject(payloads.token.cose, octets, key.public, engine);
    return result.kind === 'refused'
      ? { name, kind: 'token', key: key.name, octets: toHex(octets), cause: result.cause }
      : fail(name);
  });
}

function sign1(header: Uint8Array, unprotected: CborValue, payload: CborValue, signature: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(0xd2), encodeCbor([header, unprotected, payload, signature]));
}

/** Signed well, but over what the profile does not have: only a verifier that looks at the header notices. */
function signedOver(header: Uint8Array, externalAad: Uint8Array, payload: Uint8Array): Uint8Array {
  const message = encodeCbor(['Signature1', header, externalAad, payload]);
  return sign1(header, new Map(), payload, engine.ed25519Signer(signingKeyOf('shoA').secret.secretKey)(message));
}

function flipped(octets: Uint8Array, at: number): Uint8Array {
  return octets.with(at, (octets[at] ?? 0) ^ 1);
}

/** The signature (r, n - s), which is as good as (r, s): either half may come (FIPS 186-5, 6.4). */
function otherHalf(object: Uint8Array): Uint8Array {
  const s = BigInt(`0x${toHex(object.slice(-32))}`);
  return concat(object.slice(0, -32), fromHex((p256Order - s).toString(16).padStart(64, '0')));
}

/** S + L, least significant octet first: the same signature to a verifier that does not check S (RFC 8032, 5.1.7). */
function plusOrder(s: Uint8Array): Uint8Array {
  const sum = BigInt(`0x${toHex(s.toReversed())}`) + ed25519Order;
  return fromHex(sum.toString(16).padStart(64, '0')).toReversed();
}

function fail(name: string): never {
  throw new UnreachableError(`message vectors, ${name}`);
}

const algorithms = ['EdDSA', 'ES256'] as const;
/** { 1: -8 }. */
const usualHeader = fromHex('a10127');
const noOctets = new Uint8Array();
/** SP 800-186, clause 3.2.1.3. */
const p256Order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
/** RFC 8032, clause 5.1. */
const ed25519Order = 2n ** 252n + 27742317777372353535851937790883648493n;
