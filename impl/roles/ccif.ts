/**
 * Connectivity Credentials Issuing Function: issues initial credentials, once a device, or takes those that suppliers make,
 * and tells the ICF of those that it has. Source: TR 33.812, clauses 5.1.3.4.1 (modes A, B and C) and 5.1.3.6.3 step 3
 * NOTE 1; DEC-79, DEC-80; the profile, "CCIF".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { openCredential, type Msg } from '../codec/index.js';
import { newAkaCredential, type AkaAlgorithm } from '../crypto/aka-credential.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { HpkeKem, HpkeKeyPair } from '../crypto/hpke.js';
import { MisuseError } from '../errors.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

/** What a CCIF knows. */
export interface CcifConfig {
  /** The first PCID that it issues, 15 digits; the following devices get the following numbers. */
  readonly firstPcid: string;
  /** Algorithm set of the credentials that it issues. Default MILENAGE. */
  readonly akaAlgorithm?: AkaAlgorithm;
  /** For credentials that subscribers convey: opens them, and verifies that the supplier made them. Default: takes none. */
  readonly conveyed?: {
    readonly decryption: HpkeKeyPair & { readonly kem: HpkeKem };
    readonly supplier: VerifyingKey;
  };
  /** Default: complete. */
  readonly checks?: Checks;
}

/** An initial credential and the device that it is in. */
type Issued = Pick<Msg<'ccif.credential'>, 'devId' | 'pcid' | 'credential'>;

/** One CCIF. */
export class Ccif implements Role {
  readonly #config: CcifConfig;
  readonly #surroundings: Surroundings;
  /** By device. */
  readonly #issued = new Map<string, Issued>();

  /** @throws {@link MisuseError} `USE-003` when the first PCID is not 15 digits. */
  constructor(config: CcifConfig, surroundings: Surroundings) {
    if (!/^[0-9]{15}$/.test(config.firstPcid)) {
      throw new MisuseError('USE-003', `firstPcid: expected 15 digits, got ${config.firstPcid.length} characters.`);
    }
    this.#config = config;
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.requestCredential' }, ({ devId }) =>
          accept(send('supplier', { type: 'ccif.credential', ...this.#credentialOf(devId) })),
        )
        .with({ type: 'supplier.reportCredential' }, ({ devId, pcid, credential }) =>
          this.#take({ devId, pcid, credential }) ? accept() : ignored,
        )
        .with({ type: 'subscriber.conveyCredential' }, ({ credential }) => this.#conveyed(credential))
        .with({ type: 'icf.credentialRequest' }, ({ pcid }) => accept(send('icf', this.#responseOn(pcid))))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('ccif', timer, 'no timer');
  }

  command(action: string): Reaction {
    return unknownAction('ccif', action, 'no action');
  }

  #credentialOf(devId: string): Issued {
    const known = this.#issued.get(devId);
    if (known !== undefined) return known;
    const { random } = this.#surroundings;
    const pcid = this.#nextPcid();
    const credential = newAkaCredential(this.#config.akaAlgorithm ?? 'milenage', random);
    const issued = { devId, pcid, credential };
    this.#issued.set(devId, issued);
    return issued;
  }

  /** The first one that no device has, whoever gave it its own. */
  #nextPcid(): string {
    const used = new Set([...this.#issued.values()].map(({ pcid }) => pcid));
    let next = BigInt(this.#config.firstPcid);
    while (used.has(String(next).padStart(15, '0'))) next += 1n;
    return String(next).padStart(15, '0');
  }

  /** The first credential of a device stands (DEC-80). @returns whether it was the first. */
  #take(credential: Issued): boolean {
    if (this.#issued.has(credential.devId)) return false;
    this.#issued.set(credential.devId, credential);
    return true;
  }

  #conveyed(octets: Uint8Array): Reaction {
    const { conveyed, checks = completeChecks } = this.#config;
    const opened = conveyed === undefined ? undefined : openCredential(octets, conveyed.decryption);
    if (opened?.kind !== 'opened') return refuse('badSignature');
    const verified = checks.conveyedCredential(opened.credential, { key: conveyed?.supplier });
    if (!verified.ok) return refuse(verified.cause);
    const { devId, pcid, credential } = verified.value;
    this.#take({ devId, pcid, credential });
    return accept(send('subscriber', { type: 'ccif.credentialConveyed', devId }));
  }

  #responseOn(pcid: string): Msg<'ccif.credentialResponse'> {
    const type = 'ccif.credentialResponse';
    for (const { pcid: issued, credential } of this.#issued.values()) {
      if (issued === pcid) return { type, found: true, pcid, credential };
    }
    return { type, found: false, pcid };
  }
}

const taken = [
  'supplier.requestCredential',
  'supplier.reportCredential',
  'subscriber.conveyCredential',
  'icf.credentialRequest',
] as const;
