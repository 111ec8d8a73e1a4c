/**
 * Making, reading and verifying the signed objects of the profile.
 */
import { encodeCbor } from '../crypto/cbor.js';
import { signObject, verifyObject, type SigningKey, type VerifyingKey } from '../crypto/cose-sign1.js';
import type { Engine } from '../crypto/engine.js';
import type { Malformed } from './malformed.js';
import { payloads, type Payload, type PayloadKind } from './payloads.js';
import { readForm, type PayloadForm, type Signed } from './signed-form.js';

/** A signed object of one kind of the profile: `octets` travel, `claims` are what they say, unverified. */
export type SignedObject<Kind extends PayloadKind> = Signed<Kind, Payload<Kind>>;

declare const verifiedKind: unique symbol;

/** Claims whose signature was verified. Only {@link verifySigned} yields them. */
export type VerifiedClaims<Kind extends PayloadKind> = Payload<Kind> & { readonly [verifiedKind]: Kind };

/**
 * Signs claims as an object of one kind.
 *
 * @param engine - default: the one that `#crypto-engine` gives.
 * @throws {@link MisuseError} for claims outside the kind's payload, and for the key as `signObject` does.
 */
export function sign<Kind extends PayloadKind>(
  kind: Kind,
  claims: Payload<NoInfer<Kind>>,
  key: SigningKey,
  engine?: Engine,
): SignedObject<Kind> {
  const form = formOf(kind);
  const payload = encodeCbor(form.schema.write(claims, kind));
  return { kind, octets: signObject(form.cose, payload, key, engine), claims };
}

/** The object in octets that came by another way than a message: inside an encryption, out of a store. */
export function readSigned<Kind extends PayloadKind>(kind: Kind, object: Uint8Array): SignedObject<Kind> | Malformed {
  return readForm(formOf(kind), object, kind);
}

/** The claims, if the signature is one of this key over an object of this kind. */
export function verifySigned<Kind extends PayloadKind>(
  object: SignedObject<Kind>,
  key: VerifyingKey,
  engine?: Engine,
): VerifiedClaims<Kind> | undefined {
  const verified = verifyObject(formOf(object.kind).cose, object.octets, key, engine);
  if (verified.kind === 'refused') return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes verified claims
  return object.claims as VerifiedClaims<Kind>;
}

function formOf<Kind extends PayloadKind>(kind: Kind): PayloadForm<Kind, Payload<Kind>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is indexed by the kind
  return payloads[kind] as unknown as PayloadForm<Kind, Payload<Kind>>;
}
