/**
 * The message vectors: octets of every message, signed object and sealed object, to try an implementation in another
 * language on. Written by `mcim vectors`; read as docs/guide/wire-format.md says.
 */
import { toHex } from '../../crypto/bytes.js';
import { credentialVectors, type CredentialVector } from './credentials.js';
import { formatJson, type Json } from './json.js';
import { vectorsSchema } from './json-schema.js';
import { allDecryptionKeys, allSigningKeys } from './keys.js';
import { malformedVectors, type MalformedVector } from './malformed.js';
import { messageVectors, type MessageVector } from './messages.js';
import { objectVectors, refusedObjectVectors, type ObjectVector, type RefusedObjectVector } from './objects.js';
import { sealedVectors, unopenableVectors, type SealedVector, type UnopenableVector } from './sealed.js';

/** A key under its name. Octets in hexadecimal. */
export type KeyVector =
  | {
      readonly name: string;
      readonly use: 'sign';
      readonly algorithm: 'EdDSA' | 'ES256';
      readonly secretKey: string;
      readonly publicKey: string;
    }
  | {
      readonly name: string;
      readonly use: 'open';
      readonly kem: 'x25519' | 'p256';
      readonly secretKey: string;
      readonly publicKey: string;
    };

/** What `message-vectors.json` holds. */
export interface Vectors {
  readonly format: 'mcim-vectors/1';
  readonly keys: readonly KeyVector[];
  readonly credentials: readonly CredentialVector[];
  readonly objects: readonly ObjectVector[];
  readonly refusedObjects: readonly RefusedObjectVector[];
  readonly sealed: readonly SealedVector[];
  readonly unopenable: readonly UnopenableVector[];
  readonly messages: readonly MessageVector[];
  readonly malformed: readonly MalformedVector[];
}

/** Text by name of file. The same at each call. */
export function vectorFiles(): Map<string, string> {
  return new Map([
    ['message-vectors.json', formatJson(vectors() as unknown as Json)],
    ['message-vectors.schema.json', formatJson(vectorsSchema())],
  ]);
}

function vectors(): Vectors {
  return {
    format: 'mcim-vectors/1',
    keys: keyVectors(),
    credentials: credentialVectors(),
    objects: objectVectors(),
    refusedObjects: refusedObjectVectors(),
    sealed: sealedVectors(),
    unopenable: unopenableVectors(),
    messages: messageVectors(),
    malformed: malformedVectors(),
  };
}

function keyVectors(): KeyVector[] {
  return [
    ...allSigningKeys().map(({ name, secret, public: { publicKey } }) => {
      const { algorithm, secretKey } = secret;
      return { name, use: 'sign', algorithm, secretKey: toHex(secretKey), publicKey: toHex(publicKey) } as const;
    }),
    ...allDecryptionKeys().map(({ name, pair: { kem, secretKey, publicKey } }) => {
      return { name, use: 'open', kem, secretKey: toHex(secretKey), publicKey: toHex(publicKey) } as const;
    }),
  ];
}
