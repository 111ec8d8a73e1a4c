/**
 * Every principal of one test with real keys, derived from the seed of the test. Each key has a source of its own, so
 * that the same principal has the same key whichever of them a test happens to need.
 */
import {
  createPlatformCredential,
  equalConstantTime,
  generateKeyPair,
  generateSigningKey,
  issueCertificate,
  seededRandom,
  verifyingKeyOf,
  type AccessCredential,
  type AkaAlgorithm,
  type AkaCredential,
  type HpkeKeyPair,
  type PlatformCredential,
  type SigningKey,
  type VerifyingKey,
} from '../../impl/crypto/index.js';
import type { DevId, ShoId, Signer, Pcid } from '../../models/messages/symbols.js';
import {
  ACCOUNT,
  FIRST_PCID,
  NEW_PCID,
  GROUP,
  impiOf,
  imsiOf,
  isimNameOf,
  OTHER_GROUP,
  OTHER_PCID,
  treIdOf,
  UNKNOWN_PCID,
} from './names.js';
import { requireRight } from './unreadable.js';

/** An identity and what it authenticates with. */
export interface Credential {
  readonly imsi: string;
  readonly aka: AkaCredential;
}

/** A device as its maker knows it. */
export interface DeviceKeys {
  readonly devId: DevId;
  readonly treId: string;
  readonly stateHash: Uint8Array;
  readonly platform: PlatformCredential;
  /** The device's keys, certified by a root that nobody registered. */
  readonly otherCertificate: Uint8Array;
  /** The device's keys, certified by the right root, in a certificate that is not the registered one. */
  readonly supersededCertificate: Uint8Array;
  /** The device's keys, certified by the right root as those of its group, and of another. */
  readonly devicePart: Uint8Array;
  readonly otherGroupPart: Uint8Array;
  /** The same of its group, by a root that nobody registered. */
  readonly forgedDevicePart: Uint8Array;
}

/** Few tests need more of them than the platform credential, and a signature is dear: each is made when it is asked for. */
class Device implements DeviceKeys {
  readonly devId: DevId;
  readonly treId: string;
  readonly stateHash: Uint8Array;
  readonly platform: PlatformCredential;
  readonly #serial: number;
  readonly #supplier: SigningKey;
  readonly #otherRoot: () => SigningKey;
  readonly #certificates = new Map<string, Uint8Array>();

  constructor(
    of: Pick<DeviceKeys, 'devId' | 'treId' | 'stateHash' | 'platform'> & { readonly serial: number },
    supplier: SigningKey,
    otherRoot: () => SigningKey,
  ) {
    this.devId = of.devId;
    this.treId = of.treId;
    this.stateHash = of.stateHash;
    this.platform = of.platform;
    this.#serial = of.serial;
    this.#supplier = supplier;
    this.#otherRoot = otherRoot;
  }

  get otherCertificate(): Uint8Array {
    return this.#made('other', () => issueCertificate(this.#body(this.#serial), this.#otherRoot()));
  }
  get supersededCertificate(): Uint8Array {
    return this.#made('superseded', () => issueCertificate(this.#body(this.#serial + 2), this.#supplier));
  }
  get devicePart(): Uint8Array {
    return this.#made('part', () => issueCertificate(this.#part(GROUP), this.#supplier));
  }
  get otherGroupPart(): Uint8Array {
    return this.#made('other group', () => issueCertificate(this.#part(OTHER_GROUP), this.#supplier));
  }
  get forgedDevicePart(): Uint8Array {
    return this.#made('forged', () => issueCertificate(this.#part(GROUP), this.#otherRoot()));
  }

  #made(name: string, make: () => Uint8Array): Uint8Array {
    return memo(this.#certificates, name, make);
  }

  #keys() {
    const { devId, treId, platform } = this;
    const { kem, publicKey } = platform.decryption;
    return { devId, treId, pkSig: verifyingKeyOf(platform.signing), pkEnc: { kem, publicKey } };
  }

  #body(serial: number) {
    return { ...this.#keys(), stateHash: this.stateHash, serial };
  }

  #part(group: typeof GROUP | typeof OTHER_GROUP) {
    return { ...this.#keys(), serial: 1, group };
  }
}

/**
 * Whose credential: that of the PCID, of an operator's MCIM or of the ISIM beside it, or of a PCID that nobody was
 * given.
 */
export type CredentialName = Pcid | 'unknown' | ShoId | `isim${ShoId}`;

/** Makers of signed parts that have one key, whatever the device. */
export type Principal = Exclude<Signer, 'tre'> | 'supplier';

/** The keys of one test. */
export class Principals {
  readonly #seed: string;
  readonly #akaAlgorithm: AkaAlgorithm | undefined;
  readonly #keys = new Map<Principal | 'otherRoot', SigningKey>();
  readonly #verifying = new Map<string, VerifyingKey>();
  readonly #devices = new Map<DevId, DeviceKeys>();
  readonly #credentials = new Map<CredentialName, Credential>();
  /** Public identities of ISIMs that were learned. */
  readonly #publicIdentities = new Map<ShoId, string>();
  #access: AccessCredential | undefined;
  readonly #decryption = new Map<'ccif' | 'icf' | 'sho' | 'other', HpkeKeyPair & { readonly kem: 'x25519' }>();

  /**
   * @param akaAlgorithm - algorithm set of every credential; absent: the tester makes them for MILENAGE, and takes any.
   */
  constructor(seed: string, akaAlgorithm?: AkaAlgorithm) {
    this.#seed = seed;
    this.#akaAlgorithm = akaAlgorithm;
  }

  /** Octets for one purpose; the same each time. */
  octets(purpose: string, length: number): Uint8Array {
    return seededRandom(`${this.#seed}/${purpose}`).bytes(length);
  }

  /** Key of a principal. */
  key(name: Principal | 'otherRoot'): SigningKey {
    return memo(this.#keys, name, () => generateSigningKey('EdDSA', seededRandom(`${this.#seed}/key/${name}`)));
  }

  /** The key to open with of the CCIF, of the ICF, of an operator, or of somebody else. */
  decryption(name: 'ccif' | 'icf' | 'sho' | 'other'): HpkeKeyPair & { readonly kem: 'x25519' } {
    return memo(this.#decryption, name, () => ({
      kem: 'x25519',
      ...generateKeyPair('x25519', seededRandom(`${this.#seed}/decryption/${name}`)),
    }));
  }

  /** Key of whoever makes a signed part; the TRE's depends on the device. */
  signingKey(signer: Signer, devId: DevId = 'd1'): SigningKey {
    return signer === 'tre' ? this.device(devId).platform.signing : this.key(signer);
  }

  verifyingKey(signer: Signer | 'supplier', devId: DevId = 'd1'): VerifyingKey {
    const name = signer === 'tre' ? `tre/${devId}` : signer;
    return memo(this.#verifying, name, () =>
      verifyingKeyOf(signer === 'supplier' ? this.key(signer) : this.signingKey(signer, devId)),
    );
  }

  device(devId: DevId): DeviceKeys {
    return memo(this.#devices, devId, () => {
      const treId = treIdOf(devId);
      const stateHash = this.octets(`state/${devId}`, 32);
      const serial = devId === 'd1' ? 1 : 2;
      const random = seededRandom(`${this.#seed}/platform/${devId}`);
      const platform = createPlatformCredential({
        devId,
        treId,
        stateHash,
        serial,
        supplier: this.key('supplier'),
        random,
      });
      return new Device({ devId, treId, stateHash, serial, platform }, this.key('supplier'), () =>
        this.key('otherRoot'),
      );
    });
  }

  /** What an identity authenticates with. */
  credential(name: CredentialName): Credential {
    return memo(this.#credentials, name, () => ({
      imsi: IMSIS[name],
      aka: this.#newAka(name),
    }));
  }

  /** Another credential than that of the device under test: for the same device, or of the stranger. */
  otherCredential(devId: DevId): Credential {
    return { imsi: devId === 'd1' ? FIRST_PCID : OTHER_PCID, aka: this.#newAka(`other/${devId}`) };
  }

  #newAka(name: CredentialName | `other/${DevId}`): AkaCredential {
    const algorithm = this.#akaAlgorithm ?? 'milenage';
    if (algorithm === 'milenage')
      return { algorithm, k: this.octets(`k/${name}`, 16), opc: this.octets(`opc/${name}`, 16) };
    const topc = this.octets(`topc/${name}`, 32);
    return { algorithm, k: this.octets(`k/${name}`, 32), topc, keccakIterations: 1 };
  }

  /** Who the ISIM in the package of an operator is, and what it authenticates with. */
  isim(shoId: ShoId): { readonly impi: string; readonly impu: string; readonly aka: AkaCredential } {
    const { imsi: impi, aka } = this.credential(isimNameOf(shoId));
    return { impi, impu: this.#publicIdentities.get(shoId) ?? `sip:${impi}`, aka };
  }

  /** Takes over an ISIM that the implementation under test has issued. */
  learnIsim(
    shoId: ShoId,
    { impi, impu, aka }: { readonly impi: string; readonly impu: string; readonly aka: AkaCredential },
  ): void {
    this.#publicIdentities.set(shoId, impu);
    this.learnCredential(isimNameOf(shoId), { imsi: impi, aka });
  }

  /** What the device proves itself with to a non-3GPP provider. */
  access(): AccessCredential {
    this.#access ??= { account: ACCOUNT, key: this.octets('access key', 32) };
    return this.#access;
  }

  /** Takes over an account that the implementation under test has issued. */
  learnAccess(credential: AccessCredential): void {
    this.#access = credential;
  }

  /** Takes over a credential that the implementation under test has issued. */
  learnCredential(name: CredentialName, credential: Credential): void {
    const { algorithm } = credential.aka;
    const chosen = this.#akaAlgorithm ?? algorithm;
    requireRight(algorithm === chosen, `credential: for ${algorithm}, where the set-up asks for ${chosen}`);
    this.#credentials.set(name, credential);
  }
}

const IMSIS: Readonly<Record<CredentialName, string>> = {
  pcid: FIRST_PCID,
  newPcid: NEW_PCID,
  unknown: UNKNOWN_PCID,
  A: imsiOf('A'),
  B: imsiOf('B'),
  // An ISIM has no IMSI; what it has in the place of one is its private identity.
  isimA: impiOf('A'),
  isimB: impiOf('B'),
};

/** Whether two credentials are one: the same algorithm set, keys and all. */
export function isSameAka(one: AkaCredential, other: AkaCredential): boolean {
  if (!equalConstantTime(one.k, other.k)) return false;
  if (one.algorithm === 'milenage') return other.algorithm === 'milenage' && equalConstantTime(one.opc, other.opc);
  return (
    other.algorithm === 'tuak' &&
    equalConstantTime(one.topc, other.topc) &&
    one.keccakIterations === other.keccakIterations
  );
}

function memo<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
