/**
 * The MCIM object of 5.1.3.6.3 steps 14 to 17: signed by the SHO, then sealed to the decryption key of one TRE.
 *
 * The header goes in the clear and is bound three times: as `aad` of the encryption, inside the signature, and by the
 * checks of the TRE. It names device, TRE, operator, MCIM, version and session, so that no object fits anywhere else,
 * and says whether the MCIM waits for its activation, and whether its DPF has to show a token.
 */
import { defaultEngine } from '#crypto-engine';
import { decodeCbor, encodeCbor } from '../crypto/cbor.js';
import type { Engine } from '../crypto/engine.js';
import type { SigningKey } from '../crypto/cose-sign1.js';
import type { SealingKey } from '../crypto/credential.js';
import { hpkeOpen, hpkeSeal, type HpkeKem, type HpkeKeyPair } from '../crypto/hpke.js';
import { equalConstantTime, utf8 } from '../crypto/bytes.js';
import type { Random } from '../crypto/random.js';
import { refused, type Refused } from '../errors.js';
import { activation, handover, id, sid, type Sid } from './fields.js';
import { isMalformed } from './malformed.js';
import type { Payload } from './payloads.js';
import { count, octets, optional, struct, words } from './schema.js';
import { readSigned, sign, type SignedObject } from './signed.js';

/** What an object is and for whom. */
export interface McimHeader {
  readonly devId: string;
  readonly treId: string;
  readonly shoId: string;
  readonly mcimId: string;
  readonly ver: number;
  readonly sid: Sid;
  /** Of an MCIM that is to stay inactive until its activation is ordered. */
  readonly activation?: 'later';
  /** Of an object that the TRE takes from a DPF with a token of the operator alone (DEC-204). */
  readonly handover?: 'withToken';
}

/** The credential inside. */
export type Mcim = NonNullable<Payload<'mcim'>['mcim']>;

/**
 * Signs and seals an MCIM.
 *
 * @param request - what is sealed and for whom: an MCIM, or without one the order to switch to the MCIM that the header
 * names (M32), or the word that the credential of a PCID becomes it; `recipient` is the decryption key that the PVA
 * vouched for.
 * @returns the octets of the object, or a refusal when the recipient's key is no point of its curve.
 */
export function sealMcim(request: {
  readonly header: McimHeader;
  readonly mcim?: Mcim;
  /** In the place of an MCIM: the PCID whose credential becomes one (DEC-215). */
  readonly promotes?: string;
  readonly signer: SigningKey;
  readonly recipient: SealingKey;
  readonly random: Random;
  /** Default: the one that `#crypto-engine` gives. */
  readonly engine?: Engine;
}): { readonly kind: 'sealed'; readonly object: Uint8Array } | Refused<'keyRefused'> {
  const { header, mcim, promotes, signer, recipient, random, engine = defaultEngine } = request;
  const instead = promotes === undefined ? { kind: 'switch' as const } : { kind: 'promotion' as const, pcid: promotes };
  const content = mcim === undefined ? instead : { kind: 'operational' as const, mcim };
  const inner = sign('mcim', { ...header, ...content }, signer, engine);
  const result = hpkeSeal({
    suite: { kem: recipient.kem, aead: 'aes128gcm' },
    recipient: recipient.publicKey,
    info: mcimInfo,
    random,
    engine,
    plaintext: inner.octets,
    aad: headerOctets(header),
  });
  if (result.kind === 'refused') return result;
  const object = { ...header, kem: recipient.kem, sealed: result.sealed };
  return { kind: 'sealed', object: encodeCbor(objectSchema.write(object, 'object')) };
}

/**
 * Opens an object with the TRE's own decryption key. The signature is not verified: the result is claims.
 *
 * @returns the signed MCIM, or the one refusal for whatever is wrong: another key, damage, a header that is not the
 * signed one.
 */
export function openMcim(
  object: Uint8Array,
  keyPair: HpkeKeyPair & { readonly kem: HpkeKem },
  engine: Engine = defaultEngine,
): { readonly kind: 'opened'; readonly mcim: SignedObject<'mcim'> } | Refused<'openFailed'> {
  const decoded = decodeCbor(object);
  if (decoded.kind === 'refused') return refused('openFailed');
  const envelope = objectSchema.read(decoded.value, 'object');
  if (isMalformed(envelope) || envelope.kem !== keyPair.kem) return refused('openFailed');
  const aad = headerOctets(envelope);
  const suite = { kem: keyPair.kem, aead: 'aes128gcm' } as const;
  const opened = hpkeOpen({ suite, keyPair, info: mcimInfo, sealed: envelope.sealed, aad, engine });
  if (opened.kind === 'refused') return opened;
  const inner = readSigned('mcim', opened.plaintext);
  if (isMalformed(inner) || !equalConstantTime(headerOctets(inner.claims), aad)) return refused('openFailed');
  return { kind: 'opened', mcim: inner };
}

/** `info` of the encryption. @internal */
export const mcimInfo = utf8('mcim-spec/mcim-object/1');

const headerFields = {
  devId: id,
  treId: id,
  shoId: id,
  mcimId: id,
  ver: count(),
  sid,
  activation: optional(activation),
  handover: optional(handover),
} as const;
const headerSchema = struct(headerFields);

/** The object as it travels: the header in the clear, and the sealed signature. */
export const objectSchema = struct({ ...headerFields, kem: words('x25519', 'p256'), sealed: octets(48, 8192) });

/** `aad` of the encryption. @internal */
export function headerOctets(header: McimHeader): Uint8Array {
  return encodeCbor(headerSchema.write(header, 'header'));
}
