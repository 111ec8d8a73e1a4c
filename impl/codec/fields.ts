/**
 * The fields that messages have in common: names, identities, serials, keys. One form for each, for every message.
 *
 * Session ids, token ids and nonces are all 16 octets: they are branded, since a mix-up would go unnoticed until a
 * check fails far away. Names are plain texts.
 */
import type { AkaCredential } from '../crypto/aka-credential.js';
import { requireLength } from '../crypto/bytes.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import type { SealingKey } from '../crypto/credential.js';
import type { HpkeKem, HpkeKeyPair } from '../crypto/hpke.js';
import { count, named, octets, octetsOf, struct, text, variants, when, words, type Schema } from './schema.js';

declare const serialKind: unique symbol;

/** 16 octets of one kind. */
type Serial<Kind extends string> = Uint8Array & { readonly [serialKind]: Kind };

/** Id of a session: the nonce that the TRE drew for it (nonceD). */
export type Sid = Serial<'sid'>;
/** Id of a token. */
export type Tid = Serial<'tid'>;
/** Single-use nonce of a verifier (nonceV). */
export type Nonce = Serial<'nonce'>;

/** Takes 16 octets, for example fresh random ones, as a session id. Throws `USE-001`. */
export const asSid = (value: Uint8Array): Sid => asSerial<'sid'>('session id', value);
/** Takes 16 octets as a token id. Throws `USE-001`. */
export const asTid = (value: Uint8Array): Tid => asSerial<'tid'>('token id', value);
/** Takes 16 octets as a nonce. Throws `USE-001`. */
export const asNonce = (value: Uint8Array): Nonce => asSerial<'nonce'>('nonce', value);

function asSerial<Kind extends string>(what: string, value: Uint8Array): Serial<Kind> {
  requireLength(what, value, 16);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that makes serials
  return value as Serial<Kind>;
}

/** Session id, 16 octets: drawn by the TRE for each session, nonceD of 5.1.3.6.3 step 9. */
export const sid = named('sid', octets<Sid>(16));
/** Token id, 16 octets: drawn by the old SHO for each token (5.1.3.7.4.2 step 1). */
export const tid = named('tid', octets<Tid>(16));
/** Nonce of a verifier, 16 octets, for one attestation (5.1.3.6.3 steps 8 and 9). */
export const nonce = named('nonce', octets<Nonce>(16));

/** Name of an operator, a device, a TRE, a DPF or an MCIM: 1 to 32 printable ASCII characters without a space. */
export const id = named('id', text('[!-~]{1,32}', '1 to 32 printable ASCII characters'));

/**
 * IMSI, or PCID, which has its form: MCC of 3 digits, then MNC of 2 or 3, and MSIN; always 15 digits here (TS 23.003,
 * clause 2.2 allows fewer). Where the MNC ends is the network's knowledge, not to be read off the digits.
 */
export const imsi = named('imsi', text('[0-9]{15}', '15 digits'));

/** IPv4 address in dotted form. */
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
export const ip = named('ip', text(`${octet}([.]${octet}){3}`, 'an IPv4 address'));

/** K or OPc of MILENAGE, 16 octets (TS 35.206, clause 2.3); CK or IK, 16 octets (TS 33.102, clause 6.3.7). */
export const key16 = named('key', octets(16));
/** RAND, 16 octets (TS 33.102, clause 6.3.7). */
export const rand = named('rand', octets(16));
/** AUTN, 16 octets: SQN xor AK (6), AMF (2), MAC-A (8) (TS 33.102, clause 6.3.2). */
export const autn = named('autn', octets(16));
/** RES or XRES, 8 octets: what MILENAGE gives (TS 35.206, clause 2.3), and what TUAK is asked for. */
export const res = named('res', octets(8));
/** AUTS, 14 octets: SQN_MS xor AK* (6), MAC-S (8) (TS 33.102, clause 6.3.3). */
export const auts = named('auts', octets(14));
/** SHA-256, 32 octets (FIPS 180-4): of a platform's state, or of an object. */
export const digest = named('digest', octets(32));

/** Milliseconds since the epoch of 1970. */
export const time = named('time', count());

/**
 * What an identity authenticates with, and the algorithm set that it is for: MILENAGE (TS 35.206), or TUAK (TS 35.231)
 * with K of 128 or 256 bits, TOPc, and as many iterations as clause 7.2 lets an operator choose.
 */
export const akaCredential: Schema<AkaCredential> = named(
  'aka-credential',
  variants(
    'algorithm',
    when('milenage', { k: key16, opc: key16 }),
    when('tuak', { k: octetsOf(16, 32), topc: octets(32), keccakIterations: count(1, 255) }),
  ),
);

/** Private identity of an ISIM: a network access identifier, at most 128 characters here (TS 23.003, clause 13.3). */
export const impi = named('impi', text('[!-?A-~]{1,64}@[!-?A-~]{1,63}', 'a network access identifier'));
/** Public identity of an ISIM: a SIP URI (TS 23.003, clause 13.4). */
export const impu = named('impu', text('sip:[!-?A-~]{1,64}@[!-?A-~]{1,63}', 'a SIP URI'));

/** Who an ISIM is, to the IMS of its operator. */
export const imsIdentity = { impi, impu } as const;

/** Key of an account at a non-3GPP provider, 32 octets: as long as the MAC that it makes (RFC 2104, clause 3). */
export const accessKey = named('access-key', octets(32));
/** Challenge of a non-3GPP provider, 16 octets, for one proof. */
export const accessChallenge = named('access-challenge', octets(16));
/** HMAC-SHA-256, 32 octets; `crypto/access-proof.ts` makes it. */
export const accessMac = named('access-mac', octets(32));

/** What a device gets its first access with: a PCID, an account at a non-3GPP provider, or nothing. */
export const initialCredential = named(
  'initial-credential',
  variants(
    'kind',
    when('pcid', { pcid: imsi, credential: akaCredential }),
    when('icsp', { account: id, key: accessKey }),
    when('none', {}),
  ),
);

/** Certificate of a platform, 1 to 4096 octets; `crypto/credential.ts` reads it. */
export const certificate = named('certificate', octets(1, 4096));

/** Operator's own words, not read here: context of MCIM and application provision, access parameters. */
export const freeText = named('free-text', text('[ -~]{1,256}', '1 to 256 printable ASCII characters'));

/** Public key to verify with: 32 octets (Ed25519, RFC 8032), or 65 (P-256, uncompressed, SEC 1, clause 2.3.3). */
export const verifyingKey: Schema<VerifyingKey> = named(
  'verifying-key',
  variants('algorithm', when('EdDSA', { publicKey: octets(32) }), when('ES256', { publicKey: octets(65) })),
);

/** Public key to seal to: 32 octets (X25519, RFC 7748), or 65 (P-256, uncompressed); RFC 9180, clause 7.1.1. */
export const sealingKey: Schema<SealingKey> = named(
  'sealing-key',
  variants('kem', when('x25519', { publicKey: octets(32) }), when('p256', { publicKey: octets(65) })),
);

/** Secret key to sign with, 32 octets: seed (RFC 8032, 5.1.5) or scalar. Travels to the TRE at the factory only. */
export const signingKey: Schema<SigningKey> = named(
  'signing-key',
  struct({ algorithm: words('EdDSA', 'ES256'), secretKey: octets(32) }),
);

/** Key pair to open with: secret 32 octets, public as in {@link sealingKey}. Travels to the TRE at the factory only. */
export const decryptionKey: Schema<HpkeKeyPair & { readonly kem: HpkeKem }> = named(
  'decryption-key',
  variants(
    'kem',
    when('x25519', { secretKey: octets(32), publicKey: octets(32) }),
    when('p256', { secretKey: octets(32), publicKey: octets(65) }),
  ),
);

/** How a provisioning ended, as the device reports it. */
export const reportStatus = words('success', 'installFailed', 'objectRefused', 'tokenRefused', 'reverted', 'vetoed');
/** Why an operator ends a session. */
export const abortReason = words('noContract', 'otherOperator', 'alreadyServing', 'validation');
/** Why an attach is rejected. */
export const attachCause = words('unroutable', 'unknownIdentity', 'authFailed');
/** What an operator tells the subscriber. */
export const serviceStatus = words('success', 'installed', 'aborted', 'refused');
/** An MCIM that stays inactive until it is ordered otherwise (Annex B.1); absent of any other. */
export const activation = words('later');

/** Over which kind of access network a device has come. */
export const accessKind = words('3gpp', 'non3gpp');

/** Of an object that the TRE takes from a DPF with a token of the operator alone. */
export const handover = words('withToken');
