/**
 * The `setup` of MAP/1 `reset`: what the role under test is provisioned with, as plain JSON. Octets are lower-case
 * hexadecimal, times milliseconds since the epoch of 1970.
 */
import {
  toHex,
  type AkaAlgorithm,
  type PlatformCredential,
  type SigningKey,
  type VerifyingKey,
} from '../../impl/crypto/index.js';
import { updatedState } from '../../impl/tre/attestation.js';
import type { ShoId } from '../../models/messages/symbols.js';
import { NONCE_POOL } from '../../models/messages/symbols.js';
import { NOTICE_ATTEMPTS } from '../../models/roles/m2me/setup.js';
import { TIMER_MS } from './commands.js';
import {
  APPLICATION_CONTEXT,
  DEVICE_ADDRESS,
  DPF_ID,
  FIRST_PCID,
  GROUP,
  imsiOf,
  MCIM_CONTEXT,
  NAPDEF,
  PCID_ROUTE,
  TIME_BASE_MS,
} from './names.js';
import type { Principals } from './principals.js';

/** A public key. */
export interface SetupKey {
  readonly algorithm: 'EdDSA' | 'ES256';
  readonly publicKey: string;
}

/** A key to sign with. */
export interface SetupSigningKey {
  readonly algorithm: 'EdDSA' | 'ES256';
  readonly secretKey: string;
}

/** A public key to seal to. */
export interface SetupSealingKey {
  readonly kem: 'x25519' | 'p256';
  readonly publicKey: string;
}

/** A key pair to open with. */
export interface SetupDecryptionKey extends SetupSealingKey {
  readonly secretKey: string;
}

/** Public keys by name of the operator. */
export type SetupOperators = Readonly<Record<string, SetupKey>>;

/** What the role itself is given. */
export interface RoleSetups {
  readonly m2me: { readonly noticeBudget: number };
  readonly tre: { readonly hardwareKey: string };
  readonly subscriber: { readonly signing: SetupSigningKey; readonly drf: SetupKey };
  readonly owner: {
    readonly signing: SetupSigningKey;
    readonly subscriber: SetupKey;
    readonly tokenLifetimeMs: number;
  };
  readonly supplier: {
    readonly platform: {
      readonly root: SetupKey;
      readonly signing: SetupSigningKey;
      readonly decryption: SetupDecryptionKey;
      readonly certificate: string;
    };
    readonly stateHash: string;
    readonly drf: SetupKey;
    readonly shos: SetupOperators;
    /** Who may instruct the device: the owner, and the RO. */
    readonly managers: readonly SetupKey[];
    /** Who renews the initial credential. */
    readonly ccif: SetupKey;
    /** Root of a PVA that issues platform credentials. */
    readonly issuer: SetupKey;
    /** To make initial credentials with, and to seal them to the CCIF. */
    /** To certify the device as one of a group, and an update of it: the secret part of the root. */
    readonly certifying: { readonly root: SetupSigningKey; readonly group: string; readonly updatedStateHash: string };
    readonly own: {
      readonly pcid: string;
      readonly signing: SetupSigningKey;
      readonly ccif: SetupSealingKey;
      /** To seal to the ICF what that is given. */
      readonly icf: SetupSealingKey;
    };
  };
  readonly ccif: {
    readonly firstPcid: string;
    /** To open what subscribers convey. */
    readonly decryption: SetupDecryptionKey;
    readonly supplier: SetupKey;
    /** To renew credentials. */
    readonly signing: SetupSigningKey;
  };
  readonly icf: {
    /** To open what it is given. */
    readonly decryption: SetupDecryptionKey;
    readonly supplier: SetupKey;
    /** Port of the SHO that is the same operator. */
    readonly house: string;
    /** PCIDs that are set aside for devices whose credentials it makes. */
    readonly pcids: Readonly<Record<string, string>>;
  };
  readonly drf: {
    readonly signing: SetupSigningKey;
    readonly bootstrap: { readonly napdef: string; readonly mcimCtx: string; readonly appCtx: string };
    readonly bootstrapLifetimeMs: number;
    readonly regulator: SetupKey;
    readonly shos: SetupOperators;
    readonly subscriber: SetupKey;
    readonly owner: SetupKey;
    readonly tre: SetupKey;
  };
  readonly dpf: {
    readonly shos: SetupOperators;
    readonly pva: SetupKey;
    /** Of the registration operator, to load applications with. */
    readonly signing: SetupSigningKey;
    /** To make MCIMs with, and to seal them to the operators. */
    readonly making: {
      readonly signing: SetupSigningKey;
      readonly recipients: Readonly<Record<string, SetupSealingKey>>;
    };
  };
  readonly vno: { readonly routes: readonly string[]; readonly address: string };
  readonly sho: {
    readonly shoId: string;
    readonly signing: SetupSigningKey;
    readonly subscriber: SetupKey;
    readonly pva: SetupKey;
    readonly drf: SetupKey;
    readonly regulator: SetupKey;
    readonly imsi: string;
    readonly address: string;
    readonly noncePoolSize: number;
    readonly tokenLifetimeMs: number;
    readonly deliveryLifetimeMs: number;
    /** Port of the ICF of the same operator. */
    readonly icf: string;
    /** To take what a DPF makes. */
    readonly making: { readonly dpf: SetupKey; readonly decryption: SetupDecryptionKey };
  };
  readonly pva: {
    readonly signing: SetupSigningKey;
    readonly verdictLifetimeMs: number;
    /**
     * Root of platform credentials that others bring, and the secret part of that which it issues under: one root here.
     */
    readonly supplier: SetupKey;
    readonly issuing: SetupSigningKey;
  };
  readonly icsp: { readonly address: string };
}

/** Roles that can be under test. */
export type RoleName = keyof RoleSetups;

/** The set-up of one role. */
export interface Setup<Role extends RoleName = RoleName> {
  readonly format: 'mcim-setup/1';
  readonly role: Role;
  readonly seed: string;
  /** When virtual time begins. */
  readonly now: number;
  readonly timersMs: typeof TIMER_MS;
  /** The device of the test. */
  readonly device: { readonly devId: string; readonly treId: string; readonly pcid: string };
  readonly dpfId: string;
  /** Algorithm set of the credentials that the role makes, `milenage` where it is absent. */
  readonly akaAlgorithm?: AkaAlgorithm;
  readonly own: RoleSetups[Role];
}

/** The set-up of a role in the world of a test; `akaAlgorithm` where that is chosen. */
export function setupOf<Role extends RoleName>(
  role: Role,
  seed: string,
  principals: Principals,
  akaAlgorithm?: AkaAlgorithm,
): Setup<Role> {
  const { devId, treId } = principals.device('d1');
  return {
    format: 'mcim-setup/1',
    role,
    seed,
    now: TIME_BASE_MS,
    timersMs: TIMER_MS,
    device: { devId, treId, pcid: FIRST_PCID },
    dpfId: DPF_ID,
    ...(akaAlgorithm === undefined ? {} : { akaAlgorithm }),
    own: ownSetups[role](principals),
  };
}

const ownSetups: { readonly [Role in RoleName]: (principals: Principals) => RoleSetups[Role] } = {
  m2me: () => ({ noticeBudget: NOTICE_ATTEMPTS }),
  tre: (principals) => ({ hardwareKey: toHex(principals.octets('hardware key', 32)) }),
  subscriber: (principals) => ({
    signing: signingKey(principals.key('subscriber')),
    drf: verifyingKey(principals.verifyingKey('drf')),
  }),
  owner: (principals) => ({
    signing: signingKey(principals.key('owner')),
    subscriber: verifyingKey(principals.verifyingKey('subscriber')),
    tokenLifetimeMs: 365 * DAY_MS,
  }),
  supplier: (principals) => {
    const { platform, stateHash } = principals.device('d1');
    return {
      platform: platformOf(platform),
      stateHash: toHex(stateHash),
      drf: verifyingKey(principals.verifyingKey('drf')),
      shos: operators(principals),
      managers: [verifyingKey(principals.verifyingKey('owner')), verifyingKey(principals.verifyingKey('drf'))],
      ccif: verifyingKey(principals.verifyingKey('ccif')),
      issuer: verifyingKey(principals.verifyingKey('supplier')),
      certifying: {
        root: signingKey(principals.key('supplier')),
        group: GROUP,
        updatedStateHash: toHex(updatedState(stateHash)),
      },
      own: {
        pcid: FIRST_PCID,
        signing: signingKey(principals.key('supplier')),
        ccif: { kem: 'x25519', publicKey: toHex(principals.decryption('ccif').publicKey) },
        icf: { kem: 'x25519', publicKey: toHex(principals.decryption('icf').publicKey) },
      },
    };
  },
  ccif: (principals) => {
    const { secretKey, publicKey } = principals.decryption('ccif');
    return {
      firstPcid: FIRST_PCID,
      decryption: { kem: 'x25519', secretKey: toHex(secretKey), publicKey: toHex(publicKey) },
      supplier: verifyingKey(principals.verifyingKey('supplier')),
      signing: signingKey(principals.key('ccif')),
    };
  },
  icf: (principals) => {
    const { secretKey, publicKey } = principals.decryption('icf');
    return {
      decryption: { kem: 'x25519', secretKey: toHex(secretKey), publicKey: toHex(publicKey) },
      supplier: verifyingKey(principals.verifyingKey('supplier')),
      house: 'shoA',
      pcids: { [principals.device('d1').devId]: FIRST_PCID },
    };
  },
  drf: (principals) => ({
    signing: signingKey(principals.key('drf')),
    bootstrap: { napdef: NAPDEF, mcimCtx: MCIM_CONTEXT, appCtx: APPLICATION_CONTEXT },
    bootstrapLifetimeMs: DAY_MS,
    regulator: verifyingKey(principals.verifyingKey('regulator')),
    shos: operators(principals),
    subscriber: verifyingKey(principals.verifyingKey('subscriber')),
    owner: verifyingKey(principals.verifyingKey('owner')),
    tre: verifyingKey(principals.verifyingKey('tre')),
  }),
  dpf: (principals) => {
    const recipient: SetupSealingKey = { kem: 'x25519', publicKey: toHex(principals.decryption('sho').publicKey) };
    return {
      shos: operators(principals),
      pva: verifyingKey(principals.verifyingKey('pva')),
      signing: signingKey(principals.key('drf')),
      making: { signing: signingKey(principals.key('dpf')), recipients: { A: recipient, B: recipient } },
    };
  },
  vno: () => ({ routes: [PCID_ROUTE], address: DEVICE_ADDRESS }),
  sho: (principals) => ({
    shoId: 'A',
    signing: signingKey(principals.key('A')),
    subscriber: verifyingKey(principals.verifyingKey('subscriber')),
    pva: verifyingKey(principals.verifyingKey('pva')),
    drf: verifyingKey(principals.verifyingKey('drf')),
    regulator: verifyingKey(principals.verifyingKey('regulator')),
    imsi: imsiOf('A'),
    address: DEVICE_ADDRESS,
    noncePoolSize: NONCE_POOL,
    tokenLifetimeMs: 365 * DAY_MS,
    deliveryLifetimeMs: DAY_MS,
    icf: 'icf',
    making: {
      dpf: verifyingKey(principals.verifyingKey('dpf')),
      decryption: {
        kem: 'x25519',
        secretKey: toHex(principals.decryption('sho').secretKey),
        publicKey: toHex(principals.decryption('sho').publicKey),
      },
    },
  }),
  pva: (principals) => ({
    signing: signingKey(principals.key('pva')),
    verdictLifetimeMs: DAY_MS,
    supplier: verifyingKey(principals.verifyingKey('supplier')),
    issuing: signingKey(principals.key('supplier')),
  }),
  icsp: () => ({ address: DEVICE_ADDRESS }),
};

const DAY_MS = 86_400_000;

function operators(principals: Principals): SetupOperators {
  const names: readonly ShoId[] = ['A', 'B'];
  return Object.fromEntries(names.map((name) => [name, verifyingKey(principals.verifyingKey(name))]));
}

function signingKey({ algorithm, secretKey }: SigningKey): SetupSigningKey {
  return { algorithm, secretKey: toHex(secretKey) };
}

function verifyingKey({ algorithm, publicKey }: VerifyingKey): SetupKey {
  return { algorithm, publicKey: toHex(publicKey) };
}

function platformOf({
  root,
  signing,
  decryption,
  certificate,
}: PlatformCredential): RoleSetups['supplier']['platform'] {
  const { kem, secretKey, publicKey } = decryption;
  return {
    root: verifyingKey(root),
    signing: signingKey(signing),
    decryption: { kem, secretKey: toHex(secretKey), publicKey: toHex(publicKey) },
    certificate: toHex(certificate),
  };
}
