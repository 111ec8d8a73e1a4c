/**
 * AKA credentials as vectors: both algorithm sets, in every form that one may have, with one challenge and its answers.
 *
 * The functions themselves have published numbers (TS 35.207, TS 35.233); these show the fields and the octets around
 * them.
 */
import { functionsOf, type AkaCredential } from '../../crypto/aka-credential.js';
import { concat, toHex, xor } from '../../crypto/bytes.js';
import { encodeCbor } from '../../crypto/cbor.js';
import { akaCredential } from '../fields.js';
import { toJson, type Json } from './json.js';
import { drawn } from './keys.js';
import { amf, sqn } from './samples.js';

/** One credential. Octets in hexadecimal. */
export interface CredentialVector {
  readonly name: string;
  readonly credential: Json;
  /** The credential as it stands in a message. */
  readonly octets: string;
  readonly challenge: Readonly<Record<'rand' | 'sqn' | 'amf' | 'autn' | 'xres' | 'ck' | 'ik', string>>;
  /** MAC-S and AK of re-synchronisation, for the same RAND, SQN and an AMF of zero. */
  readonly resynchronisation: Readonly<Record<'macS' | 'ak', string>>;
}

/** MILENAGE, then TUAK with either length of K, and with the most iterations. */
export function credentials(): { readonly name: string; readonly credential: AkaCredential }[] {
  const tuak = { algorithm: 'tuak', topc: drawn('topc').bytes(32), keccakIterations: 1 } as const;
  return [
    { name: 'MILENAGE', credential: { algorithm: 'milenage', k: drawn('k').bytes(16), opc: drawn('opc').bytes(16) } },
    { name: 'TUAK, K of 128 bits', credential: { ...tuak, k: drawn('k').bytes(16) } },
    { name: 'TUAK, K of 256 bits', credential: { ...tuak, k: drawn('k').bytes(32) } },
    { name: 'TUAK, 255 iterations', credential: { ...tuak, k: drawn('k').bytes(32), keccakIterations: 255 } },
  ];
}

/** Each credential with the challenge of the usual RAND. */
export function credentialVectors(): CredentialVector[] {
  const rand = drawn('rand').bytes(16);
  return credentials().map(({ name, credential }) => {
    const functions = functionsOf(credential);
    const { res, ck, ik, ak } = functions.f2345(rand);
    const autn = concat(xor(sqn, ak), amf, functions.f1(rand, sqn, amf));
    const resynchronisation = { macS: functions.f1star(rand, sqn, new Uint8Array(2)), ak: functions.f5star(rand) };
    return {
      name,
      credential: toJson(credential),
      octets: toHex(encodeCbor(akaCredential.write(credential, 'credential'))),
      challenge: inHex({ rand, sqn, amf, autn, xres: res, ck, ik }),
      resynchronisation: inHex(resynchronisation),
    };
  });
}

function inHex<Name extends string>(fields: Readonly<Record<Name, Uint8Array>>): Record<Name, string> {
  const entries = Object.entries<Uint8Array>(fields).map(([name, octets]) => [name, toHex(octets)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
