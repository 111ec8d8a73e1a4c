/**
 * Every role of the reference implementation, set up so that they know each other: one device, its supplier, owner and
 * subscriber, the RO's functions, a VNO, a non-3GPP provider that is off, a PVA, and operators. What the quick start
 * and the end-to-end tests run.
 *
 * All keys come from the source of randomness: a repeatable source gives a repeatable run, and keys that are no secret.
 */
import { verifyingKeyOf, type SigningKey, type VerifyingKey } from '../crypto/cose-sign1.js';
import { createPlatformCredential, generateSigningKey } from '../crypto/credential.js';
import { generateKeyPair } from '../crypto/hpke.js';
import type { Random } from '../crypto/random.js';
import type { AkaAlgorithm } from '../crypto/aka-credential.js';
import { completeChecks, type Checks } from '../checks.js';
import { Ccif } from '../roles/ccif.js';
import { createDevice, type Device } from '../roles/device.js';
import { shoPort } from '../roles/edge.js';
import { Dpf } from '../roles/dpf.js';
import { Drf } from '../roles/drf.js';
import { Icf } from '../roles/icf.js';
import { Icsp } from '../roles/icsp.js';
import { Owner } from '../roles/owner.js';
import { Pva } from '../roles/pva.js';
import { Sho } from '../roles/sho.js';
import { Subscriber } from '../roles/subscriber.js';
import { Supplier } from '../roles/supplier.js';
import { Vno } from '../roles/vno.js';
import { memoryStore } from '../store/memory-store.js';
import { InProcessNetwork } from './in-process.js';
import { updatedState } from '../tre/attestation.js';

/** What is chosen about a reference network. */
export interface ReferenceNetworkSetup {
  readonly random: Random;
  /** Names of the operators, up to 9. */
  readonly shoIds: readonly string[];
  /** Default: complete, in every role. Others are for tests, and {@link ReferenceNetwork.name} says so. */
  readonly checks?: Checks;
  /** Algorithm set of the credentials that a port makes, `ccif` or that of an operator. Default MILENAGE for each. */
  readonly akaAlgorithms?: Readonly<Record<string, AkaAlgorithm>>;
  /** Whether the DPF can make MCIMs and operators take them (5.1.3.4.3). Default: not. */
  readonly making?: boolean;
  /** Whether the PVA can issue platform credentials (5.1.3.5.8). Default: not. */
  readonly issuing?: boolean;
  /** Milliseconds since the epoch of 1970 at the start. Default 0. */
  readonly now?: number;
}

/** A network, and the device in it; everything else is reached by its port. */
export interface ReferenceNetwork {
  /** Where a check is not the complete one: `WEAKENED ON PURPOSE`, and which. */
  readonly name: string;
  readonly network: InProcessNetwork;
  readonly device: Device;
  /** Keys of the operators, to play an operator that does what this implementation does not. */
  readonly shoKeys: ReadonlyMap<string, SigningKey>;
}

/** Makes the network; nothing has happened in it yet. Begin with `network.command('supplier', 'make')`. */
export function referenceNetwork(setup: ReferenceNetworkSetup): ReferenceNetwork {
  const { random, shoIds, now = 0 } = setup;
  const checked = setup.checks === undefined ? {} : { checks: setup.checks };
  const network = new InProcessNetwork(random, now);
  const chosenBy = (port: string): { readonly akaAlgorithm: AkaAlgorithm } => ({
    akaAlgorithm: setup.akaAlgorithms?.[port] ?? 'milenage',
  });
  const newKey = (): SigningKey => generateSigningKey('EdDSA', random);

  const stateHash = random.bytes(32);
  const root = newKey();
  const platform = createPlatformCredential({ devId, treId, stateHash, serial: 1, supplier: root, random });
  const drf = newKey();
  const pva = newKey();
  const subscriber = newKey();
  const owner = newKey();
  const shoKeys = new Map(shoIds.map((shoId) => [shoId, newKey()] as const));
  const shos: ReadonlyMap<string, VerifyingKey> = new Map(
    [...shoKeys].map(([shoId, key]) => [shoId, verifyingKeyOf(key)] as const),
  );

  const issuing = setup.issuing === true ? newKey() : undefined;
  const making = setup.making === true ? makingKeys(shoIds, random) : undefined;

  network.add(
    'supplier',
    (surroundings) =>
      new Supplier(
        {
          devId,
          treId,
          platform,
          stateHash,
          ...(issuing === undefined ? {} : { issuer: verifyingKeyOf(issuing) }),
          certifying: { root, group: 'group-1', updatedStateHash: updatedState(stateHash) },
          trust: { drf: verifyingKeyOf(drf), shos, managers: [verifyingKeyOf(owner), verifyingKeyOf(drf)] },
        },
        surroundings,
      ),
  );
  network.add(
    'owner',
    (surroundings) =>
      new Owner({ devId, treId, signing: owner, subscriber: verifyingKeyOf(subscriber), ...checked }, surroundings),
  );
  network.add('ccif', (surroundings) => new Ccif({ firstPcid: pcid, ...chosenBy('ccif') }, surroundings));
  network.add('icf', (surroundings) => new Icf(surroundings));
  network.add('vno', (surroundings) => new Vno({ routes: ['00101'], address: '192.0.2.1', ...checked }, surroundings));
  network.add('icsp', (surroundings) => new Icsp({ address: '203.0.113.1', ...checked }, surroundings));
  network.add(
    'pva',
    (surroundings) =>
      new Pva(
        {
          signing: pva,
          supplier: verifyingKeyOf(root),
          ...(issuing === undefined ? {} : { issuing }),
          ...checked,
        },
        surroundings,
      ),
  );
  network.add(
    'dpf',
    (surroundings) =>
      new Dpf({ dpfId: 'dpf', devices: new Map([[pcid, devId]]), shos, ...making?.dpf, ...checked }, surroundings),
  );
  network.add(
    'subscriber',
    (surroundings) => new Subscriber({ signing: subscriber, drf: verifyingKeyOf(drf), ...checked }, surroundings),
  );
  network.add(
    'drf',
    (surroundings) =>
      new Drf(
        {
          signing: drf,
          dpfId: 'dpf',
          bootstrap: { napdef: 'apn=m2m', mcimCtx: 'mcim', appCtx: 'm2m' },
          shos,
          devices: new Map([
            [
              devId,
              {
                subscriber: verifyingKeyOf(subscriber),
                owner: verifyingKeyOf(owner),
                tre: verifyingKeyOf(platform.signing),
                pcid,
              },
            ],
          ]),
          ...checked,
        },
        surroundings,
      ),
  );
  for (const [index, [shoId, signing]] of [...shoKeys].entries()) {
    network.add(
      shoPort(shoId),
      (surroundings) =>
        new Sho(
          {
            shoId,
            signing,
            subscriber: verifyingKeyOf(subscriber),
            pva: verifyingKeyOf(pva),
            drf: verifyingKeyOf(drf),
            pcids: new Map([[devId, pcid]]),
            imsi: `00102000000000${index + 1}`,
            address: `198.51.100.${index + 1}`,
            ...chosenBy(shoPort(shoId)),
            ...making?.sho,
            ...checked,
          },
          surroundings,
        ),
    );
  }
  const hardwareKey = random.bytes(32);
  const device = network.add('m2me', (surroundings) =>
    createDevice({ store: memoryStore(), hardwareKey, ports: { sho: shoPort }, ...checked }, surroundings),
  );
  return { name: nameWith(setup.checks ?? completeChecks), network, device, shoKeys };
}

/** As what is weakened has to say of itself wherever it is used. */
function nameWith(checks: Checks): string {
  const names = Object.keys(completeChecks) as readonly (keyof Checks)[];
  const others = names.filter((name) => checks[name] !== completeChecks[name]);
  const name = 'mcim-spec reference network';
  return others.length === 0 ? name : `WEAKENED ON PURPOSE: ${name} without ${others.toSorted().join(' and ')}`;
}

const devId = 'device-1';
const treId = 'tre-1';
const pcid = '001010000000001';

/** With what a DPF makes MCIMs, and operators, which have one key here, open them. */
function makingKeys(shoIds: readonly string[], random: Random) {
  const signing = generateSigningKey('EdDSA', random);
  const decryption = { kem: 'x25519', ...generateKeyPair('x25519', random) } as const;
  const recipient = { kem: 'x25519', publicKey: decryption.publicKey } as const;
  const recipients = new Map(shoIds.map((shoId) => [shoId, recipient] as const));
  return {
    dpf: { making: { signing, recipients } },
    sho: { making: { dpf: verifyingKeyOf(signing), decryption } },
  } as const;
}
