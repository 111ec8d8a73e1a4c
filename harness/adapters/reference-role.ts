/** A role of the reference implementation, made from the set-up of MAP/1. */
import { completeChecks, type Checks } from '../../impl/checks.js';
import {
  fromHex,
  type HpkeKem,
  type HpkeKeyPair,
  type Random,
  type SigningKey,
  type VerifyingKey,
} from '../../impl/crypto/index.js';
import { memoryRecords, type Records } from '../../impl/records.js';
import type { Role, Surroundings } from '../../impl/role.js';
import { Ccif } from '../../impl/roles/ccif.js';
import { Dpf } from '../../impl/roles/dpf.js';
import { Drf } from '../../impl/roles/drf.js';
import { Icf } from '../../impl/roles/icf.js';
import { Icsp } from '../../impl/roles/icsp.js';
import { createM2me } from '../../impl/roles/m2me.js';
import { Owner } from '../../impl/roles/owner.js';
import { Pva } from '../../impl/roles/pva.js';
import { Sho } from '../../impl/roles/sho.js';
import { Subscriber } from '../../impl/roles/subscriber.js';
import { Supplier } from '../../impl/roles/supplier.js';
import { Vno } from '../../impl/roles/vno.js';
import type { BlockStore, MonotoneCounter } from '../../impl/store/index.js';
import { createTre } from '../../impl/tre/tre.js';
import type { RoleName, Setup, SetupDecryptionKey, SetupKey, SetupOperators, SetupSigningKey } from '../world/setup.js';

/** What may be put in the place of a part of a role. */
export interface ReferenceOptions {
  /** Default: complete. */
  readonly checks?: Checks;
  /** Put between the TRE and the medium that keeps what survives. */
  readonly store?: (medium: BlockStore) => BlockStore;
  /** Put in the place of the records of DRF, PVA and CCIF. */
  readonly records?: <Value>() => Records<Value>;
  /** Takes the TRE's counter away. */
  readonly withoutCounter?: true;
  /** Put in the place of the role's randomness. */
  readonly random?: (seeded: Random) => Random;
  /** Put around the role, to change what it does. */
  readonly wrap?: (role: Role) => Role;
  /** Put around the making of the role, to make it anew. */
  readonly remake?: (make: (surroundings: Surroundings) => Role, surroundings: Surroundings) => Role;
}

/** Makes the role of a set-up. */
export function makeRole<Name extends RoleName>(
  setup: Setup<Name>,
  { medium, counter, ...surroundings }: MadeIn,
  options: ReferenceOptions = {},
): Role {
  const { clock, random } = surroundings;
  const make = (given: Surroundings): Role => makers[setup.role](setup, { ...given, medium, counter }, options);
  const given = { clock, random: options.random?.(random) ?? random };
  const role = options.remake === undefined ? make(given) : options.remake(make, given);
  return options.wrap === undefined ? role : options.wrap(role);
}

/** What a role is made in; medium and counter are the TRE's. */
interface MadeIn extends Surroundings {
  readonly medium: BlockStore;
  readonly counter: MonotoneCounter;
}

type Maker<Name extends RoleName> = (setup: Setup<Name>, surroundings: MadeIn, options: ReferenceOptions) => Role;

const makers: { readonly [Name in RoleName]: Maker<Name> } = {
  m2me: ({ timersMs, own }, surroundings, { checks = completeChecks }) =>
    createM2me(
      {
        checks,
        retryMs: timersMs.retry,
        fallbackMs: timersMs.fallback,
        noticeBudget: own.noticeBudget,
        ports: { sho: (shoId) => `sho${shoId}` },
      },
      surroundings,
    ),
  tre: ({ own }, { medium, counter, ...surroundings }, { checks = completeChecks, store, withoutCounter = false }) =>
    createTre(
      {
        store: store === undefined ? medium : store(medium),
        hardwareKey: fromHex(own.hardwareKey),
        checkpointAfter,
        checks,
        ...(withoutCounter ? {} : { counter }),
      },
      surroundings,
    ),
  subscriber: ({ own, timersMs }, surroundings, { checks = completeChecks }) =>
    new Subscriber(
      { signing: signingKey(own.signing), drf: verifyingKey(own.drf), requestMs: timersMs.request, checks },
      surroundings,
    ),
  owner: ({ own, device: { devId, treId } }, surroundings, { checks = completeChecks }) =>
    new Owner(
      {
        devId,
        treId,
        signing: signingKey(own.signing),
        subscriber: verifyingKey(own.subscriber),
        tokenLifetimeMs: own.tokenLifetimeMs,
        checks,
      },
      surroundings,
    ),
  supplier: ({ own, device, akaAlgorithm = 'milenage' }, surroundings) => {
    const { root, signing, certificate } = own.platform;
    return new Supplier(
      {
        devId: device.devId,
        treId: device.treId,
        platform: {
          root: verifyingKey(root),
          signing: signingKey(signing),
          decryption: decryptionKey(own.platform.decryption),
          certificate: fromHex(certificate),
        },
        stateHash: fromHex(own.stateHash),
        trust: {
          drf: verifyingKey(own.drf),
          shos: operators(own.shos),
          managers: own.managers.map((key) => verifyingKey(key)),
          ccif: verifyingKey(own.ccif),
        },
        issuer: verifyingKey(own.issuer),
        certifying: {
          root: signingKey(own.certifying.root),
          group: own.certifying.group,
          updatedStateHash: fromHex(own.certifying.updatedStateHash),
        },
        own: {
          pcid: own.own.pcid,
          akaAlgorithm,
          signing: signingKey(own.own.signing),
          ccif: { kem: own.own.ccif.kem, publicKey: fromHex(own.own.ccif.publicKey) },
          icf: { kem: own.own.icf.kem, publicKey: fromHex(own.own.icf.publicKey) },
        },
      },
      surroundings,
    );
  },
  ccif: ({ own, akaAlgorithm = 'milenage' }, surroundings, { checks = completeChecks, records = memoryRecords }) =>
    new Ccif(
      {
        firstPcid: own.firstPcid,
        akaAlgorithm,
        conveyed: { decryption: decryptionKey(own.decryption), supplier: verifyingKey(own.supplier) },
        renewal: { signing: signingKey(own.signing), root: verifyingKey(own.supplier) },
        records: records(),
        checks,
      },
      surroundings,
    ),
  icf: ({ own, akaAlgorithm = 'milenage' }, surroundings, { checks = completeChecks }) =>
    new Icf(surroundings, {
      given: { decryption: decryptionKey(own.decryption), supplier: verifyingKey(own.supplier) },
      making: { pcids: new Map(Object.entries(own.pcids)), akaAlgorithm },
      house: own.house,
      checks,
    }),
  drf: ({ own, device, dpfId }, surroundings, { checks = completeChecks, records = memoryRecords }) =>
    new Drf(
      {
        signing: signingKey(own.signing),
        dpfId,
        bootstrap: own.bootstrap,
        bootstrapLifetimeMs: own.bootstrapLifetimeMs,
        records: records(),
        regulator: verifyingKey(own.regulator),
        shos: operators(own.shos),
        devices: new Map([
          [
            device.devId,
            {
              subscriber: verifyingKey(own.subscriber),
              owner: verifyingKey(own.owner),
              tre: verifyingKey(own.tre),
              pcid: device.pcid,
            },
          ],
        ]),
        checks,
      },
      surroundings,
    ),
  dpf: ({ own, dpfId, device, akaAlgorithm = 'milenage' }, surroundings, { checks = completeChecks }) => {
    const { devId, pcid } = device;
    const recipients = Object.entries(own.making.recipients).map(
      ([name, { kem, publicKey }]) => [name, { kem, publicKey: fromHex(publicKey) }] as const,
    );
    const making = { signing: signingKey(own.making.signing), recipients: new Map(recipients), akaAlgorithm };
    const management = { devId, signing: signingKey(own.signing) };
    return new Dpf(
      {
        dpfId,
        devices: new Map([[pcid, devId]]),
        shos: operators(own.shos),
        pva: verifyingKey(own.pva),
        making,
        management,
        checks,
      },
      surroundings,
    );
  },
  vno: ({ own, timersMs }, surroundings, { checks = completeChecks }) =>
    new Vno({ routes: own.routes, address: own.address, leaseMs: timersMs.lease, checks }, surroundings),
  sho: ({ own, device, timersMs, akaAlgorithm = 'milenage' }, surroundings, { checks = completeChecks }) =>
    new Sho(
      {
        shoId: own.shoId,
        signing: signingKey(own.signing),
        subscriber: verifyingKey(own.subscriber),
        pva: verifyingKey(own.pva),
        drf: verifyingKey(own.drf),
        regulator: verifyingKey(own.regulator),
        pcids: new Map([[device.devId, device.pcid]]),
        imsi: own.imsi,
        address: own.address,
        akaAlgorithm,
        noncePoolSize: own.noncePoolSize,
        registerMs: timersMs.register,
        retentionMs: timersMs.retention,
        tokenLifetimeMs: own.tokenLifetimeMs,
        deliveryLifetimeMs: own.deliveryLifetimeMs,
        icf: own.icf,
        making: { dpf: verifyingKey(own.making.dpf), decryption: decryptionKey(own.making.decryption) },
        checks,
      },
      surroundings,
    ),
  pva: ({ own }, surroundings, { checks = completeChecks, records = memoryRecords }) =>
    new Pva(
      {
        signing: signingKey(own.signing),
        verdictLifetimeMs: own.verdictLifetimeMs,
        records: records(),
        supplier: verifyingKey(own.supplier),
        issuing: signingKey(own.issuing),
        checks,
      },
      surroundings,
    ),
  icsp: ({ own }, surroundings, { checks = completeChecks }) =>
    new Icsp({ address: own.address, checks }, surroundings),
};

function signingKey({ algorithm, secretKey }: SetupSigningKey): SigningKey {
  return { algorithm, secretKey: fromHex(secretKey) };
}

function decryptionKey({ kem, secretKey, publicKey }: SetupDecryptionKey): HpkeKeyPair & { readonly kem: HpkeKem } {
  return { kem, secretKey: fromHex(secretKey), publicKey: fromHex(publicKey) };
}

function verifyingKey({ algorithm, publicKey }: SetupKey): VerifyingKey {
  return { algorithm, publicKey: fromHex(publicKey) };
}

function operators(keys: SetupOperators): ReadonlyMap<string, VerifyingKey> {
  return new Map(Object.entries(keys).map(([name, key]) => [name, verifyingKey(key)]));
}

/** Few enough for the tests to recover from checkpoints as well as from the records behind them. */
const checkpointAfter = 4;
