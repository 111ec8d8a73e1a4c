/**
 * Checks that believe what should be proved, where a check that lets everything pass is not enough: the value that the
 * complete check would have established has to come from somewhere.
 */
import { completeChecks, type Checks, type Gate, type Outcome, type ValidatedPlatform } from '../../impl/checks.js';
import { asTid, sign, type Payload, type SignedObject } from '../../impl/codec/index.js';
import { decodeCbor, type CborValue, type SigningKey } from '../../impl/crypto/index.js';
import type { RefusalCause } from '../../impl/role.js';
import { unverified } from '../faulty/weakened-checks.js';

/** An object is good if whoever it names has signed it, and not the operator of the session. */
export const signedByWhomItNames: Checks['objectSignature'] = (object, { keyOf }) =>
  completeChecks.objectSignature(object, { shoId: object.claims.shoId, keyOf });

/** The MCIM goes to the keys that the device has presented, whatever the PVA says of it. */
export const believesTheDevice: Checks['platformVerdict'] = (_verdict, { info }) => presentedBy(info);

/** The same for a status. */
export const believesTheDeviceWithoutVerdict: Checks['platformStatus'] = (_status, { info }) => presentedBy(info);

/** Any nonce is a fresh one. */
export const ofAnySession: Checks['attestationFresh'] = () => ({ ok: true, value: { place: 0 } });

function presentedBy(info: SignedObject<'validationInfo'>): Outcome<ValidatedPlatform, 'notAuthorised'> {
  const { devId, treId, certificate } = info.claims;
  const keys = certificate === undefined ? undefined : keysIn(certificate);
  if (keys === undefined) return { ok: false, cause: 'notAuthorised' };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the weakness: nobody has validated it
  return { ok: true, value: { devId, treId, ...keys } as unknown as ValidatedPlatform };
}

/** The keys that a certificate holds, without a look at who has signed it. */
export function keysIn(certificate: Uint8Array): Pick<ValidatedPlatform, 'pkEnc' | 'pkSig'> | undefined {
  const payload = payloadOf(certificate);
  const body = payload === undefined ? undefined : fieldsOf(decodeCbor(payload));
  const [algorithm, verifying] = listOf(body?.get('pkSig'));
  const [kem, sealing] = listOf(body?.get('pkEnc'));
  if (!(verifying instanceof Uint8Array) || !(sealing instanceof Uint8Array)) return undefined;
  return {
    pkSig: { algorithm: algorithm === 'ES256' ? 'ES256' : 'EdDSA', publicKey: verifying },
    pkEnc: { kem: kem === 'p256' ? 'p256' : 'x25519', publicKey: sealing },
  };
}

/** COSE_Sign1 (RFC 9052, clause 4.2): protected header, unprotected header, payload, signature. */
function payloadOf(signed: Uint8Array): Uint8Array | undefined {
  // The tag 18 is one octet in front of the array.
  const decoded = decodeCbor(signed.subarray(1));
  const [, , payload] = decoded.kind === 'refused' ? [] : listOf(decoded.value);
  return payload instanceof Uint8Array ? payload : undefined;
}

function fieldsOf(decoded: ReturnType<typeof decodeCbor>): ReadonlyMap<unknown, CborValue> | undefined {
  return decoded.kind !== 'refused' && decoded.value instanceof Map ? decoded.value : undefined;
}

function listOf(value: CborValue | undefined): readonly CborValue[] {
  return Array.isArray(value) ? value : [];
}

/** A change needs no token: where none comes, one that nobody has given stands for it. One that comes is looked at. */
export function untokened(): Partial<Checks> {
  const made = new WeakSet<object>();
  const unlessMade =
    <Against, const Cause extends RefusalCause>(check: Gate<Payload<'token'>, Against, Cause>): typeof check =>
    (claims, against) =>
      made.has(claims) ? { ok: true, value: claims } : check(claims, against);
  return {
    tokenRequired(token) {
      if (token !== undefined) return { ok: true, value: token };
      const nobodys = sign('token', nothing(), nobody);
      made.add(nobodys.claims);
      return { ok: true, value: nobodys };
    },
    tokenSignature: (token, keys) =>
      made.has(token.claims) ? unverified<'token'>()(token) : completeChecks.tokenSignature(token, keys),
    tokenMode: (token, keys) =>
      made.has(token.claims) ? { ok: true, value: token } : completeChecks.tokenMode(token, keys),
    tokenDevice: unlessMade(completeChecks.tokenDevice),
    tokenBinding: unlessMade(completeChecks.tokenBinding),
    tokenFresh: unlessMade(completeChecks.tokenFresh),
    tokenUnexpired: unlessMade(completeChecks.tokenUnexpired),
    tokenUnused: unlessMade(completeChecks.tokenUnused),
  };
}

const nobody: SigningKey = { algorithm: 'EdDSA', secretKey: new Uint8Array(32).fill(9) };

const nothing = (): Payload<'token'> => ({
  tid: asTid(new Uint8Array(16)),
  devId: 'none',
  treId: 'none',
  oldSho: 'none',
  newSho: 'none',
  epoch: 0,
  nbf: 0,
  exp: 0,
});
