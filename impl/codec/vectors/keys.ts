/**
 * The named keys of the message vectors: one for each party that signs, in both algorithms, and those that objects are
 * sealed to. Drawn from their names, so that a new one changes no other. Public, therefore of no use but for tests.
 */
import {
  verifyingKeyOf,
  type SignatureAlgorithm,
  type SigningKey,
  type VerifyingKey,
} from '../../crypto/cose-sign1.js';
import { generateSigningKey } from '../../crypto/credential.js';
import { nobleEngine } from '../../crypto/engine-noble.js';
import { generateKeyPair, type HpkeKem, type HpkeKeyPair } from '../../crypto/hpke.js';
import { seededRandom, type Random } from '../../crypto/random.js';
import type { PayloadKind } from '../payloads.js';

/** Signs in the ES256 of RFC 6979 too, where OpenSSL draws the nonce: the same octets at each generation. */
export const engine = nobleEngine;

/** Who signs. */
export type Party =
  'supplier' | 'subscriber' | 'owner' | 'shoA' | 'shoB' | 'drf' | 'dpf' | 'pva' | 'ccif' | 'tre' | 'regulator';

/** A key to sign with, under its name in the vectors. */
export interface NamedSigningKey {
  readonly name: string;
  readonly secret: SigningKey;
  readonly public: VerifyingKey;
}

/** A key to open with, under its name in the vectors. */
export interface NamedDecryptionKey {
  readonly name: string;
  readonly pair: HpkeKeyPair & { readonly kem: HpkeKem };
}

/** The one source of octets that the vectors have: what it is for is the seed. */
export function drawn(purpose: string): Random {
  return seededRandom(`mcim-vectors/1 ${purpose}`);
}

/** A party's key. shoA is the operator that a device leaves, shoB the one that it goes to. */
export function signingKeyOf(party: Party, algorithm: SignatureAlgorithm = 'EdDSA'): NamedSigningKey {
  const name = algorithm === 'EdDSA' ? party : `${party}/${algorithm}`;
  const secret = generateSigningKey(algorithm, drawn(`key ${name}`), engine);
  return { name, secret, public: verifyingKeyOf(secret, engine) };
}

/** The TRE's key to open with, that of another one, or the CCIF's. */
export function decryptionKeyOf(kem: HpkeKem, owner: 'tre' | 'otherTre' | 'ccif' = 'tre'): NamedDecryptionKey {
  const name = `${owner}/${kem}`;
  return { name, pair: { kem, ...generateKeyPair(kem, drawn(`key ${name}`), engine) } };
}

/** Who signs a kind of object. */
export const signers = {
  contract: 'subscriber',
  token: 'shoA',
  report: 'tre',
  contractRegister: 'shoB',
  discovery: 'tre',
  bootstrap: 'drf',
  validationInfo: 'tre',
  challenge: 'shoB',
  platformState: 'supplier',
  certificateStatus: 'pva',
  verdict: 'pva',
  deliveryAuth: 'shoB',
  deviceAddress: 'shoB',
  dpfToken: 'shoB',
  watch: 'subscriber',
  firstConnection: 'drf',
  regionPolicy: 'regulator',
  mcim: 'shoB',
  reportAck: 'shoB',
  activationRequest: 'subscriber',
  activation: 'shoB',
  mcimPackage: 'dpf',
  packageOrder: 'shoB',
  changeAnnouncement: 'subscriber',
  application: 'drf',
  parameters: 'shoA',
  renewalOrder: 'ccif',
  renewalRequest: 'tre',
  renewalAck: 'tre',
  renewedCredential: 'ccif',
  abort: 'shoB',
  tokenRequest: 'subscriber',
  tokenCommand: 'owner',
  authorisationRequest: 'subscriber',
  changeParams: 'subscriber',
  forwardParams: 'shoB',
  notice: 'tre',
  discardAck: 'shoA',
  cancel: 'tre',
  cancelAck: 'shoA',
  registerSubscription: 'shoB',
  changeConfirmed: 'drf',
  withdrawPending: 'shoB',
  instruction: 'owner',
  instructionRequest: 'subscriber',
  reprovisionParams: 'subscriber',
  forwardReprovision: 'shoB',
  initialCredential: 'supplier',
  accessMaterial: 'supplier',
  departure: 'tre',
  departureConfirmed: 'drf',
} as const satisfies Record<PayloadKind, Party>;

/** Every key that signs. */
export function allSigningKeys(): NamedSigningKey[] {
  const parties: readonly Party[] = [
    'supplier',
    'subscriber',
    'owner',
    'shoA',
    'shoB',
    'drf',
    'dpf',
    'pva',
    'ccif',
    'tre',
    'regulator',
  ];
  return parties.flatMap((party) => [signingKeyOf(party), signingKeyOf(party, 'ES256')]);
}

/** Every key that opens. */
export function allDecryptionKeys(): NamedDecryptionKey[] {
  return [
    decryptionKeyOf('x25519'),
    decryptionKeyOf('p256'),
    decryptionKeyOf('x25519', 'otherTre'),
    decryptionKeyOf('x25519', 'ccif'),
  ];
}
