/**
 * The fields that messages have in common: names, identities, serials, keys. One form for each, for every message.
 *
 * Session ids, token ids and nonces are all 16 octets: they are branded, since a mix-up would go unnoticed until a check
 * fails far away. Names are plain texts.
 */
import { requireLength } from '../crypto/bytes.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import type { SealingKey } from '../crypto/credential.js';
import type { HpkeKem, HpkeKeyPair } from '../crypto/hpke.js';
import { count, named, octets, struct, text, variants, when, words, type Schema } from './schema.js';

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

export const sid = named('sid', octets<Sid>(16));
export const tid = named('tid', octets<Tid>(16));
export const nonce = named('nonce', octets<Nonce>(16));

/** Name of an operator, a device, a TRE, a DPF or an MCIM: 1 to 32 printable ASCII characters without a space. */
export const id = named('id', text('[!-~]{1,32}', '1 to 32 printable ASCII characters'));

/**
 * IMSI, or PCID, which has its form: MCC of 3 digits, then MNC of 2 or 3, and MSIN; always 15 digits here (TS 23.003,
 * clause 2.2 allows fewer). Where the MNC ends is the network's knowledge, not to be read off the digits.
 */
export const imsi = named('imsi', text('[0-9]{15}', '15 digits'));

/** IPv4 address in dotted form. */
export const ip = named('ip', text('[0-9]{1,3}([.][0-9]{1,3}){3}', 'an IPv4 address'));

/** K or OPc. */
export const key16 = named('key', octets(16));
export const rand = named('rand', octets(16));
export const autn = named('autn', octets(16));
/** RES or XRES of MILENAGE. */
export const res = named('res', octets(8));
export const auts = named('auts', octets(14));
export const digest = named('digest', octets(32));

/** Milliseconds since the epoch of 1970. */
export const time = named('time', count());
export const algorithm = named('aka-algorithm', words('milenage'));

/** Certificate of a platform; `crypto/credential.ts` reads it. */
export const certificate = named('certificate', octets(1, 4096));

/** Operator's own words, not read here: context of MCIM and application provision, access parameters. */
export const freeText = named('free-text', text('[ -~]{0,256}', 'up to 256 printable ASCII characters'));

export const verifyingKey: Schema<VerifyingKey> = named(
  'verifying-key',
  variants('algorithm', when('EdDSA', { publicKey: octets(32) }), when('ES256', { publicKey: octets(65) })),
);

export const sealingKey: Schema<SealingKey> = named(
  'sealing-key',
  variants('kem', when('x25519', { publicKey: octets(32) }), when('p256', { publicKey: octets(65) })),
);

export const signingKey: Schema<SigningKey> = named(
  'signing-key',
  struct({ algorithm: words('EdDSA', 'ES256'), secretKey: octets(32) }),
);

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
export const serviceStatus = words('success', 'aborted', 'refused');
