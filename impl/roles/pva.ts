/**
 * Platform Validation Authority: says whether a TRE is the one that its supplier certified, and in the certified state.
 * Source: TR 33.812, clauses 5.1.3.5.8 and 5.1.3.6.3 steps 11 to 13 and o23; the profile, "PVA".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { sign, type Msg, type Payload, type SignedObject } from '../codec/index.js';
import { defaultEngine } from '#crypto-engine';
import { verifyingKeyOf, type SigningKey, type VerifyingKey } from '../crypto/cose-sign1.js';
import { issueCertificate, verifyCertificate } from '../crypto/credential.js';
import { memoryRecords, type Records } from '../records.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { MisuseError } from '../errors.js';
import { accept, ignored, receive, refuse, send, shoPort, unknownAction, unknownTimer } from './edge.js';

/** What a PVA knows. */
export interface PvaConfig {
  readonly signing: SigningKey;
  /** How long a verdict is current. Default 600 000. */
  readonly verdictLifetimeMs?: number;
  /** Root of the supplier, to take platform credentials from whoever brings them (5.2-o06). Default: takes none. */
  readonly supplier?: VerifyingKey;
  /** Root under which it issues platform credentials itself (5.8-o02). Default: issues none. */
  readonly issuing?: SigningKey;
  /** Where it keeps what it knows. Default: in memory. */
  readonly records?: Records<PvaRecord>;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** What a PVA knows of devices, as it is kept. */
export interface PvaRecord {
  readonly registered: Map<string, Registered>;
  readonly revoked: Set<string>;
  /** How many platform credentials it has issued: their serials. */
  readonly issued: { count: number };
}

/** A device that a supplier has registered. */
interface Registered {
  readonly root: VerifyingKey;
  readonly certificate: Uint8Array;
  /** The group under whose name its state is certified, where there is one. */
  readonly group?: string;
  /** The state that was certified last, apart from the certificate, and the serial of that statement. */
  readonly state?: { readonly stateHash: Uint8Array; readonly serial: number };
}

/** An attestation: M12. */
type Info = Msg<'m2me.provisioningInfo'>['info'];

type Judgement =
  | Pick<Extract<Payload<'verdict'>, { readonly verdict: 'ok' }>, 'verdict' | 'pkEnc' | 'pkSig'>
  | { readonly verdict: Exclude<Payload<'verdict'>['verdict'], 'ok'> };

/** One PVA. */
export class Pva implements Role {
  readonly #config: PvaConfig & Required<Pick<PvaConfig, 'checks' | 'records' | 'verdictLifetimeMs'>>;
  readonly #surroundings: Surroundings;
  #record: PvaRecord = nothingKnown();

  constructor(config: PvaConfig, surroundings: Surroundings) {
    this.#config = { checks: completeChecks, verdictLifetimeMs: 600_000, records: memoryRecords(), ...config };
    this.#recall();
    this.#surroundings = surroundings;
  }

  /** What is on record, be it from before this object was made. */
  #recall(): void {
    this.#record = this.#config.records.read() ?? nothingKnown();
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    const reaction = receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.registerPfc' }, (registration) => this.#register(registration))
        .with({ type: 'subscriber.registerPfc' }, (registration) => this.#takeFromSubscriber(registration))
        .with({ type: 'supplier.requestPfc' }, (request) => this.#issue(request))
        .with({ type: 'supplier.updatePfc' }, ({ statement }) => this.#update(statement))
        .with({ type: 'sho.validationRequest' }, (request) => this.#validate(from, request))
        .with({ type: 'sho.statusRequest' }, (request) => this.#respond(from, request))
        .with({ type: 'dpf.verificationRequest' }, (request) => this.#verify(request))
        .exhaustive(),
    );
    this.#config.records.write(this.#record);
    return reaction;
  }

  expire(timer: string): Reaction {
    return unknownTimer('pva', timer, 'no timer');
  }

  /**
   * `revoke` withdraws the credential of `devId`, if it is registered, or of every registered device where none is named. `restarted`:
   * whatever was answered is on record (DEC-190).
   */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action === 'restarted') {
      this.#recall();
      return ignored;
    }
    if (action !== 'revoke') return unknownAction('pva', action, 'revoke or restarted');
    const { devId } = args;
    if (devId !== undefined && typeof devId !== 'string') {
      throw new MisuseError('USE-003', `pva.command revoke: expected devId as a text, got ${typeof devId}.`);
    }
    // Who is not on record yet is not revoked either: what is registered later is in good standing (5.8-r03).
    for (const known of this.#record.registered.keys())
      if (devId === undefined || devId === known) this.#record.revoked.add(known);
    this.#config.records.write(this.#record);
    return accept();
  }

  /** A device is registered once. */
  #register({ devId, certificate, root, group }: Msg<'supplier.registerPfc'>): Reaction {
    if (this.#record.registered.has(devId)) return ignored;
    if (group === undefined) {
      this.#record.registered.set(devId, { certificate, root });
      return accept();
    }
    const { checks } = this.#config;
    const part = checks.groupPartSignature(group, { key: root });
    if (!part.ok) return refuse(part.cause);
    const verified = verifyCertificate(certificate, { root, devId });
    if (verified.kind === 'refused') return refuse(verified.cause === 'wrongDevice' ? 'otherDevice' : 'badSignature');
    const { subject, stateHash, serial } = part.value;
    const bound = checks.groupPartBinding(verified.certificate, { group: subject });
    if (!bound.ok) return refuse(bound.cause);
    this.#record.registered.set(devId, { certificate, root, group: subject, state: { stateHash, serial } });
    return accept();
  }

  /** Who brings it does not matter: it is the supplier's, or it is none (DEC-182). */
  #takeFromSubscriber({ devId, treId, certificate }: Msg<'subscriber.registerPfc'>): Reaction {
    const { checks, supplier } = this.#config;
    const genuine = checks.broughtCertificate(certificate, { root: supplier, devId, treId });
    if (!genuine.ok) return refuse(genuine.cause);
    if (supplier === undefined) return refuse('badSignature');
    if (!this.#record.registered.has(devId)) this.#record.registered.set(devId, { certificate, root: supplier });
    return accept(send('subscriber', { type: 'pva.pfcRegistered', devId }));
  }

  /** For the keys and the state that the supplier gives on the secure site (DEC-183). */
  #issue({ devId, treId, pkSig, pkEnc, stateHash }: Msg<'supplier.requestPfc'>): Reaction {
    const { issuing } = this.#config;
    if (issuing === undefined)
      throw new MisuseError('USE-011', 'pva: expected `issuing` in the configuration, got none.');
    if (this.#record.registered.has(devId)) return ignored;
    this.#record.issued.count += 1;
    const body = { devId, treId, pkSig, pkEnc, stateHash, serial: this.#record.issued.count };
    const certificate = issueCertificate(body, issuing);
    this.#record.registered.set(devId, { certificate, root: verifyingKeyOf(issuing) });
    return accept(send('supplier', { type: 'pva.pfc', devId, certificate }));
  }

  /** A supplier has updated a device, or every device of a group (DEC-112). */
  #update(statement: SignedObject<'platformState'>): Reaction {
    const known = [...this.#record.registered].filter(([devId]) => !this.#record.revoked.has(devId));
    if (known.length === 0) return ignored;
    const { subject } = statement.claims;
    const concerned = known.filter(([devId, { group }]) => (group ?? devId) === subject);
    const [first] = concerned;
    if (first === undefined) return refuse('otherDevice');
    const { checks } = this.#config;
    const signed = checks.updatedStateSignature(statement, { key: first[1].root });
    if (!signed.ok) return refuse(signed.cause);
    const fresh = checks.updatedStateFresh(signed.value, { serial: first[1].state?.serial ?? 0 });
    if (!fresh.ok) return refuse(fresh.cause);
    const { stateHash, serial } = fresh.value;
    for (const [devId, record] of concerned)
      this.#record.registered.set(devId, { ...record, state: { stateHash, serial } });
    return accept();
  }

  #validate(port: string, request: Msg<'sho.validationRequest'>): Reaction {
    const bound = this.#config.checks.requestBinding(request, { port, portOf: shoPort });
    if (!bound.ok) return refuse(bound.cause);
    const { shoId, info } = bound.value;
    return accept(send(shoPort(shoId), { type: 'pva.validationResponse', verdict: this.#verdictOn(info) }));
  }

  /** A DPF asks for itself, after its operator has (4.3-o12, AMB-37). */
  #verify(request: Msg<'dpf.verificationRequest'>): Reaction {
    const bound = this.#config.checks.checkBinding(request, {});
    if (!bound.ok) return refuse(bound.cause);
    return accept(send('dpf', { type: 'pva.verificationData', verdict: this.#verdictOn(bound.value.info) }));
  }

  #verdictOn(info: Info): Msg<'pva.validationResponse'>['verdict'] {
    return sign('verdict', { ...this.#about(info), ...this.#judge(info) }, this.#config.signing);
  }

  /** The same judgement in the words of RFC 6960: good, revoked, and unknown for everything else (DEC-113). */
  #respond(port: string, request: Msg<'sho.statusRequest'>): Reaction {
    const { signing, checks } = this.#config;
    const bound = checks.requestBinding(request, { port, portOf: shoPort });
    if (!bound.ok) return refuse(bound.cause);
    const { nonce, shoId, info } = request;
    const common = { ...this.#about(info), nonce };
    const claims = match(this.#judge(info))
      .with({ verdict: 'ok' }, ({ pkEnc, pkSig }) => ({ ...common, status: 'good' as const, pkEnc, pkSig }))
      .with({ verdict: 'revoked' }, () => ({ ...common, status: 'revoked' as const }))
      .otherwise(() => ({ ...common, status: 'unknown' as const }));
    const status = sign('certificateStatus', claims, signing);
    return accept(send(shoPort(shoId), { type: 'pva.statusResponse', status }));
  }

  /** What every answer says: to which request, on which attestation, and how long it is current. */
  #about(info: Info) {
    const { devId, treId, sid: reqId } = info.claims;
    const thisUpdate = this.#surroundings.clock.now();
    const nextUpdate = thisUpdate + this.#config.verdictLifetimeMs;
    return { reqId, devId, treId, infoHash: defaultEngine.sha256(info.octets), thisUpdate, nextUpdate };
  }

  /** The order of the questions is the profile's. */
  #judge(info: Info): Judgement {
    const { checks } = this.#config;
    const { devId, treId } = info.claims;
    const registered = this.#record.registered.get(devId);
    if (registered === undefined) return { verdict: 'unknownDevice' };
    const certificate = this.#presented(info.claims, registered);
    const genuine = checks.certificateGenuine(certificate ?? registered.certificate, {
      root: registered.root,
      devId,
      treId,
    });
    if (!genuine.ok && genuine.cause === 'otherDevice') return { verdict: 'unknownDevice' };
    const isRevoked = (known: string): boolean => this.#record.revoked.has(known);
    if (!checks.deviceUnrevoked({ devId }, { isRevoked }).ok) return { verdict: 'revoked' };
    if (!genuine.ok) return { verdict: 'notGenuine' };
    const { certificate: known } = registered;
    if (certificate === undefined || !checks.certificateRegistered(certificate, { registered: known }).ok)
      return { verdict: 'notGenuine' };
    const { pkSig, pkEnc } = genuine.value;
    const stateHash = registered.state?.stateHash ?? genuine.value.stateHash;
    const attested = checks.attestationSignature(info, { key: pkSig });
    if (!attested.ok) return { verdict: 'notGenuine' };
    const isIntact = stateHash !== undefined && checks.stateExpected(attested.value, { stateHash }).ok;
    return isIntact ? { verdict: 'ok', pkEnc, pkSig } : { verdict: 'notIntact' };
  }

  /** The certificate that a device presents, by value or by reference to the registered one (DEC-110). */
  #presented(
    { certificate, certificateId }: Payload<'validationInfo'>,
    { certificate: registered }: Registered,
  ): Uint8Array | undefined {
    if (certificate !== undefined || certificateId === undefined) return certificate;
    return this.#config.checks.certificateReferenced(certificateId, { registered }).ok ? registered : undefined;
  }
}

const nothingKnown = (): PvaRecord => ({ registered: new Map(), revoked: new Set(), issued: { count: 0 } });

const taken = [
  'supplier.registerPfc',
  'subscriber.registerPfc',
  'supplier.requestPfc',
  'supplier.updatePfc',
  'sho.validationRequest',
  'sho.statusRequest',
  'dpf.verificationRequest',
] as const;
