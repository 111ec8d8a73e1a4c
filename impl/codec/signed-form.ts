/**
 * A signed object as a field: COSE_Sign1 octets with the claims inside, read once and not yet believed.
 *
 * `octets` are what travels, unchanged through every relay; `claims` say what they mean. Nothing may rest on claims
 * before a check has verified the signature.
 */
import { decodeCbor } from '../crypto/cbor.js';
import { peekUnverified, type SignedKind } from '../crypto/cose-sign1.js';
import { isMalformed, Malformed } from './malformed.js';
import { describe, octets, type Schema } from './schema.js';

/** A signed object of one kind. */
export interface Signed<Kind extends string, Claims> {
  readonly kind: Kind;
  readonly octets: Uint8Array;
  readonly claims: Claims;
}

/** The form of one kind: the domain-separation string and the payload. */
export interface PayloadForm<Kind extends string, Claims> {
  readonly kind: Kind;
  readonly cose: SignedKind;
  readonly schema: Schema<Claims>;
}

/** A field that holds a signed object of one kind. */
export function signedSchema<Kind extends string, Claims>(
  form: PayloadForm<Kind, Claims>,
): Schema<Signed<Kind, Claims>> {
  return {
    shape: { kind: 'signed', name: form.kind },
    read: (value, where) =>
      value instanceof Uint8Array ? readForm(form, value, where) : new Malformed(where, 'octets', describe(value)),
    write: (signed, where) => objectOctets.write(signed.octets, where),
  };
}

/** Reads octets as a signed object of one kind, without a word on the signature. */
export function readForm<Kind extends string, Claims>(
  form: PayloadForm<Kind, Claims>,
  object: Uint8Array,
  where: string,
): Signed<Kind, Claims> | Malformed {
  const payload = peekUnverified(object);
  if (payload === undefined) return new Malformed(where, 'a COSE_Sign1 object', describe(object));
  const decoded = decodeCbor(payload);
  if (decoded.kind === 'refused') return new Malformed(where, 'a payload of deterministic CBOR', decoded.cause);
  const claims = form.schema.read(decoded.value, where);
  return isMalformed(claims) ? claims : { kind: form.kind, octets: object, claims };
}

const objectOctets = octets(1, 65_536);
