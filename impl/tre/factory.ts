/**
 * What the factory puts into a TRE, once: identity, initial credential, platform credential (PfC) and trust anchors.
 * Source: TR 33.812, clauses 5.1.3.4.1 and 5.1.3.5.8; the secret parts never leave the TRE again (DEC-09, DEC-10).
 */
import { decodeCbor, encodeCbor, type CborValue } from '../crypto/cbor.js';
import type { SignatureAlgorithm, SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import type { HpkeKem, HpkeKeyPair } from '../crypto/hpke.js';
import type { UsimSecrets } from './usim.js';

/** The content of a loaded TRE that never changes. */
export interface Factory {
  readonly devId: string;
  readonly treId: string;
  /** Identity of the initial credential. */
  readonly pcid: string;
  readonly initial: UsimSecrets;
  readonly signing: SigningKey;
  readonly decryption: HpkeKeyPair & { readonly kem: HpkeKem };
  /** The supplier's certificate over the public keys and the expected state. */
  readonly certificate: Uint8Array;
  /** Digest of the expected platform state, 32 octets. */
  readonly stateHash: Uint8Array;
  /** Verifies bootstraps. */
  readonly drf: VerifyingKey;
  /** Verifies what operators sign, by the operator's id. */
  readonly shos: ReadonlyMap<string, VerifyingKey>;
}

/** The octets of a factory's content, to be sealed. */
export function encodeFactory(factory: Factory): Uint8Array {
  const { devId, treId, pcid, initial, signing, decryption, certificate, stateHash, drf, shos } = factory;
  const form: FactoryForm = [
    [devId, treId, pcid],
    [initial.k, initial.opc],
    [signing.algorithm, signing.secretKey],
    [decryption.kem, decryption.secretKey, decryption.publicKey],
    [certificate, stateHash],
    [drf.algorithm, drf.publicKey],
    new Map([...shos].map(([shoId, key]) => [shoId, [key.algorithm, key.publicKey]])),
  ];
  return encodeCbor(form);
}

/** What {@link encodeFactory} made; the octets come out of a sealed block, so that their shape is its own. */
export function decodeFactory(octets: Uint8Array): Factory | undefined {
  const decoded = decodeCbor(octets);
  if (decoded.kind === 'refused') return undefined;
  const [ids, initial, signing, decryption, platform, drf, shos] = decoded.value as unknown as FactoryForm;
  return {
    devId: ids[0],
    treId: ids[1],
    pcid: ids[2],
    initial: { k: initial[0], opc: initial[1] },
    signing: { algorithm: signing[0], secretKey: signing[1] },
    decryption: { kem: decryption[0], secretKey: decryption[1], publicKey: decryption[2] },
    certificate: platform[0],
    stateHash: platform[1],
    drf: readKey(drf),
    shos: new Map([...shos].map(([shoId, key]) => [shoId, readKey(key)])),
  };
}

type KeyForm = readonly [SignatureAlgorithm, Uint8Array];

type FactoryForm = readonly [
  ids: readonly [devId: string, treId: string, pcid: string],
  initial: readonly [k: Uint8Array, opc: Uint8Array],
  signing: KeyForm,
  decryption: readonly [HpkeKem, secretKey: Uint8Array, publicKey: Uint8Array],
  platform: readonly [certificate: Uint8Array, stateHash: Uint8Array],
  drf: KeyForm,
  shos: ReadonlyMap<string, KeyForm & CborValue>,
];

function readKey([algorithm, publicKey]: KeyForm): VerifyingKey {
  return { algorithm, publicKey };
}
