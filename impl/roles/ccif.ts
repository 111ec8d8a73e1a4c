/**
 * Connectivity Credentials Issuing Function: issues initial credentials, once a device, or takes those that suppliers
 * make, and tells the ICF of those that it has. Source: TR 33.812, clauses 5.1.3.4.1 (modes A, B and C) and 5.1.3.6.3
 * step 3 NOTE 1; DEC-79, DEC-80; the profile, "CCIF".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { openCredential, sealRenewal, sign, type Msg, type SignedObject } from '../codec/index.js';
import { newAkaCredential, type AkaAlgorithm } from '../crypto/aka-credential.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import type { HpkeKem, HpkeKeyPair } from '../crypto/hpke.js';
import { MisuseError } from '../errors.js';
import { memoryRecords, type Records } from '../records.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

/** What a CCIF knows. */
export interface CcifConfig {
  /** The first PCID that it issues, 15 digits; the following devices get the following numbers. */
  readonly firstPcid: string;
  /** Algorithm set of the credentials that it issues. Default MILENAGE. */
  readonly akaAlgorithm?: AkaAlgorithm;
  /**
   * For credentials that subscribers convey: opens them, and verifies that the supplier made them. Default: takes none.
   */
  readonly conveyed?: {
    readonly decryption: HpkeKeyPair & { readonly kem: HpkeKem };
    readonly supplier: VerifyingKey;
  };
  /** To renew credentials: signs them, and the root under which devices are certified. Default: renews none. */
  readonly renewal?: { readonly signing: SigningKey; readonly root: VerifyingKey };
  /** Where it keeps what it knows. Default: in memory. */
  readonly records?: Records<CcifRecord>;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** What a CCIF knows, by device, as it is kept. */
export type CcifRecord = Map<string, Held>;

/** An initial credential and the device that it is in. */
type Issued = Pick<Msg<'ccif.credential'>, 'devId' | 'pcid' | 'credential'>;

/** What a device has, and since when; `first` is the PCID that DRF and contracts know. */
interface Held extends Issued {
  readonly ver: number;
  readonly first: string;
  /** Given to the device, which has not said that it has it; `verifier` is the key that it says so with. */
  readonly offered?: Issued & { readonly verifier: VerifyingKey };
  /** Past its life. */
  readonly isEnded: boolean;
}

/** One CCIF. */
export class Ccif implements Role {
  readonly #config: CcifConfig & Required<Pick<CcifConfig, 'records'>>;
  readonly #surroundings: Surroundings;
  /** By device. */
  #issued: CcifRecord = new Map();

  /** @throws {@link MisuseError} `USE-003` when the first PCID is not 15 digits. */
  constructor(config: CcifConfig, surroundings: Surroundings) {
    if (!/^[0-9]{15}$/.test(config.firstPcid)) {
      throw new MisuseError('USE-003', `firstPcid: expected 15 digits, got ${config.firstPcid.length} characters.`);
    }
    this.#config = { records: memoryRecords(), ...config };
    this.#recall();
    this.#surroundings = surroundings;
  }

  /** What is on record, be it from before this object was made. */
  #recall(): void {
    this.#issued = this.#config.records.read() ?? new Map<string, Held>();
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    const reaction = receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.requestCredential' }, ({ devId }) => this.#requestCredential(devId))
        .with({ type: 'supplier.reportCredential' }, ({ devId, pcid, credential }) =>
          this.#take({ devId, pcid, credential }) ? accept() : ignored,
        )
        .with({ type: 'subscriber.conveyCredential' }, ({ credential }) => this.#conveyed(credential))
        .with({ type: 'm2me.renewalRequest' }, (request) => this.#renewalRequest(request))
        .with({ type: 'm2me.renewalAck' }, ({ ack }) => this.#renewalAck(ack))
        .with({ type: 'icf.credentialRequest' }, ({ pcid }) => accept(send('icf', this.#responseOn(pcid))))
        .exhaustive(),
    );
    this.#config.records.write(this.#issued);
    return reaction;
  }

  expire(timer: string): Reaction {
    return unknownTimer('ccif', timer, 'no timer');
  }

  /**
   * `renewCredential` orders it of the device `devId`; `initialCredentialLost`: those that were never renewed are past
   * their life. `restarted`: whatever was answered is on record (DEC-190).
   */
  command(action: string, { devId }: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action === 'renewCredential') return this.#order(String(devId));
    if (action === 'restarted') {
      this.#recall();
      return ignored;
    }
    if (action !== 'initialCredentialLost')
      return unknownAction('ccif', action, 'renewCredential, initialCredentialLost or restarted');
    for (const [devId, held] of this.#issued) if (held.ver === 0) this.#issued.set(devId, { ...held, isEnded: true });
    this.#config.records.write(this.#issued);
    return ignored;
  }

  #requestCredential(devId: string): Reaction {
    const known = this.#issued.get(devId);
    // What a device in the field has been given since, no supplier gets (DEC-150).
    if (known !== undefined && known.ver > 0) return refuse('outOfOrder');
    const { pcid, credential } = known ?? this.#issue(devId);
    return accept(send('supplier', { type: 'ccif.credential', devId, pcid, credential }));
  }

  #issue(devId: string): Issued {
    const { random } = this.#surroundings;
    const pcid = this.#nextPcid();
    const credential = newAkaCredential(this.#config.akaAlgorithm ?? 'milenage', random);
    const issued = { devId, pcid, credential };
    this.#issued.set(devId, firstOf(issued));
    return issued;
  }

  /** The first one that no device has, whoever gave it its own. */
  #nextPcid(): string {
    const used = new Set(
      [...this.#issued.values()].flatMap(({ pcid, first, offered }) => [
        pcid,
        first,
        ...(offered ? [offered.pcid] : []),
      ]),
    );
    let next = BigInt(this.#config.firstPcid);
    while (used.has(String(next).padStart(15, '0'))) next += 1n;
    return String(next).padStart(15, '0');
  }

  /** The first credential of a device stands (DEC-80). @returns whether it was the first. */
  #take(credential: Issued): boolean {
    if (this.#issued.has(credential.devId)) return false;
    this.#issued.set(credential.devId, firstOf(credential));
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

  #renewalRequest({ request, certificate }: Msg<'m2me.renewalRequest'>): Reaction {
    const { renewal, checks = completeChecks } = this.#config;
    const { devId, treId } = request.claims;
    const keys = checks.renewalCertificate(certificate, { root: renewal?.root, devId, treId });
    if (!keys.ok) return refuse(keys.cause);
    const { pkSig, pkEnc } = keys.value;
    const signed = checks.renewalRequestSignature(request, { key: pkSig });
    if (!signed.ok) return refuse(signed.cause);
    const held = this.#issued.get(devId);
    if (held === undefined || renewal === undefined) return refuse('notEntitled');
    const { ver, request: nonce } = signed.value;
    if (held.offered !== undefined && ver === held.ver + 1) return this.#replace(held, held.offered);
    if (ver !== held.ver) return refuse('stale');
    const next = held.offered ?? this.#next(held, pkSig);
    const { pcid, credential } = next;
    const sealed = sealRenewal({
      claims: { devId, treId, request: nonce, ver: ver + 1, pcid, credential },
      signer: renewal.signing,
      recipient: pkEnc,
      random: this.#surroundings.random,
    });
    if (sealed.kind === 'refused') return refuse('badSignature');
    this.#issued.set(devId, { ...held, offered: { ...next, verifier: pkSig } });
    return accept(send('m2me', { type: 'ccif.renewal', object: sealed.credential }));
  }

  #renewalAck(ack: SignedObject<'renewalAck'>): Reaction {
    const { checks = completeChecks } = this.#config;
    const held = this.#issued.get(ack.claims.devId);
    if (held?.offered === undefined) return ignored;
    const signed = checks.renewalAckSignature(ack, { key: held.offered.verifier });
    if (!signed.ok) return refuse(signed.cause);
    const fresh = checks.renewalAckFresh(signed.value, { ver: held.ver + 1 });
    return fresh.ok ? this.#replace(held, held.offered) : refuse(fresh.cause);
  }

  /** The device has what it was given: what it had before is withdrawn (DEC-152). */
  #replace({ devId, pcid: before, ver, first }: Held, { pcid, credential }: Issued): Reaction {
    this.#issued.set(devId, { devId, pcid, credential, ver: ver + 1, first, isEnded: false });
    return accept(send('icf', { type: 'ccif.credentialWithdrawn', pcid: before }));
  }

  #next({ devId }: Held, verifier: VerifyingKey): Issued & { readonly verifier: VerifyingKey } {
    const credential = newAkaCredential(this.#config.akaAlgorithm ?? 'milenage', this.#surroundings.random);
    return { devId, pcid: this.#nextPcid(), credential, verifier };
  }

  #order(devId: string): Reaction {
    const { renewal } = this.#config;
    const held = this.#issued.get(devId);
    if (renewal === undefined || held === undefined) return ignored;
    const order = sign('renewalOrder', { devId, ver: held.ver }, renewal.signing);
    return accept(send('m2me', { type: 'ccif.renewalOrder', order }));
  }

  #responseOn(pcid: string): Msg<'ccif.credentialResponse'> {
    const type = 'ccif.credentialResponse';
    for (const held of this.#issued.values()) {
      const { first, ver, isEnded, offered } = held;
      if (held.pcid === pcid && !isEnded)
        return { type, found: true, pcid, credential: held.credential, ...(ver > 0 ? { renews: first } : {}) };
      if (offered?.pcid === pcid) return { type, found: true, pcid, credential: offered.credential, renews: first };
    }
    return { type, found: false, pcid };
  }
}

const firstOf = (issued: Issued): Held => ({ ...issued, ver: 0, first: issued.pcid, isEnded: false });

const taken = [
  'supplier.requestCredential',
  'supplier.reportCredential',
  'subscriber.conveyCredential',
  'icf.credentialRequest',
  'm2me.renewalRequest',
  'm2me.renewalAck',
] as const;
