/**
 * Discovery and Registration Function: knows which operator a device belongs to, or is about to, and bootstraps it
 * there. Source: TR 33.812, clauses 5.1.3.6.3 steps 6 to 8, 5.1.3.6.4, 5.1.3.7.4.2 steps 2, 3 and 17 and 5.1.3.7.4.3
 * step 2; AMB-03, AMB-05, DEC-47, DEC-89, DEC-93; the profile, "DRF".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { sign, type Msg, type Nonce, type Payload, type Sid, type Tid, type SignedObject } from '../codec/index.js';
import { equalConstantTime } from '../crypto/bytes.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import { memoryRecords, type Records } from '../records.js';
import type { Outgoing, Reaction, Role, Surroundings } from '../role.js';
import { modeOf } from '../token-modes.js';
import { accept, ignored, receive, refuse, send, shoPort, unknownAction, unknownTimer } from './edge.js';
import { Region } from './region.js';

/** What a DRF knows. */
export interface DrfConfig {
  readonly signing: SigningKey;
  /** Name of the DPF that devices are sent to. */
  readonly dpfId: string;
  /** Access parameters and contexts that the bootstrap carries. */
  readonly bootstrap: { readonly napdef: string; readonly mcimCtx: string; readonly appCtx: string };
  /** How long a bootstrap may be used. Default 604 800 000, a week: a device may be switched off for a while. */
  readonly bootstrapLifetimeMs?: number;
  /** Verifies the policy of the region. Default: nobody gives one. */
  readonly regulator?: VerifyingKey;
  /** Keys of the operators, by name. */
  readonly shos: ReadonlyMap<string, VerifyingKey>;
  /** By device: who may contract it, who owns it, and the key of its TRE that reports verify under. */
  readonly devices: ReadonlyMap<
    string,
    {
      readonly subscriber: VerifyingKey;
      readonly owner: VerifyingKey;
      readonly tre: VerifyingKey;
      /**
       * PCID, 15 digits, as the registration operator has it on record; without it a first connection over 3GPP access
       * is not told.
       */
      readonly pcid?: string;
    }
  >;
  /** Where it keeps what it knows. Default: in memory. */
  readonly records?: Records<DrfRecord>;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** What a DRF knows besides its configuration, as it is kept. */
export interface DrfRecord {
  readonly registry: Map<string, Registration>;
  /** By device: what its subscriber has announced last, and in which epoch. */
  readonly announcements: Map<string, { readonly newSho: string; readonly epoch: number; readonly serial: number }>;
  /** Devices of which the subscriber wants to hear when they first connect. */
  readonly watched: Set<string>;
  readonly policy: Payload<'regionPolicy'> | undefined;
}

/** An operator's entry: the pool of nonces goes on where it stands, as long as it is the same pool. */
interface Entry {
  readonly shoId: string;
  readonly pool: readonly Nonce[];
  readonly used: number;
}

/** An operator that has been announced, and the token of the old SHO that did; none where the word of the owner did. */
interface Pending extends Entry {
  readonly tid: Tid | 'ownersWord';
}

/** A device that some operator has registered. */
interface Registration {
  /** An alias: none for a device whose first access is no 3GPP access. */
  readonly pcid: string | undefined;
  readonly current: Entry;
  readonly pending: Pending | undefined;
  /** Counter of the last bootstrap. */
  readonly ctr: number;
  /** Epoch of the last report that was registered. */
  readonly epoch: number;
  /** Sessions whose report has been a proof in this epoch; those of an earlier one are stale anyway. */
  readonly proved: readonly Sid[];
}

/** One DRF. */
export class Drf implements Role {
  readonly #config: Required<Omit<DrfConfig, 'regulator'>>;
  readonly #surroundings: Surroundings;
  #record: DrfRecord = nothingKnown();
  readonly #region: Region;
  constructor(config: DrfConfig, surroundings: Surroundings) {
    this.#config = {
      checks: completeChecks,
      bootstrapLifetimeMs: 604_800_000,
      records: memoryRecords(),
      ...config,
    };
    this.#surroundings = surroundings;
    this.#region = new Region(this.#config.checks, config.regulator);
    this.#recall();
  }

  /** What is on record, be it from before this object was made. */
  #recall(): void {
    this.#record = this.#config.records.read() ?? nothingKnown();
    this.#region.policy = this.#record.policy;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    const reaction = receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'sho.contractRegister' }, (register) => this.#contractRegister(register))
        .with({ type: 'icf.bootRequest' }, (request) => this.#bootRequest(request))
        .with({ type: 'm2me.discover' }, (discover) => this.#discover(discover))
        .with({ type: 'subscriber.changeAnnouncement' }, ({ announcement }) => this.#announced(announcement))
        .with({ type: 'subscriber.watch' }, ({ watch }) => this.#watch(watch))
        .with({ type: 'regulator.policy' }, ({ policy }) => this.#region.take(policy))
        .with({ type: 'sho.forwardParams' }, (forward) => this.#forwardParams(forward))
        .with({ type: 'sho.forwardReprovision' }, (forward) => this.#forwardReprovision(forward))
        .with({ type: 'sho.registerSubscription' }, (register) => this.#registerSubscription(register))
        .with({ type: 'sho.withdrawPending' }, (withdraw) => this.#withdrawPending(withdraw))
        .exhaustive(),
    );
    this.#config.records.write({ ...this.#record, policy: this.#region.policy });
    return reaction;
  }

  expire(timer: string): Reaction {
    return unknownTimer('drf', timer, 'no timer');
  }

  /** `restarted`: whatever was answered is on record (DEC-190). */
  command(action: string): Reaction {
    if (action !== 'restarted') return unknownAction('drf', action, 'restarted');
    this.#recall();
    return ignored;
  }

  #contractRegister({ registration }: Msg<'sho.contractRegister'>): Reaction {
    const { checks, devices, shos } = this.#config;
    const signed = checks.contractRegisterSignature(registration, { key: shos.get(registration.claims.shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, pcid, shoId, evidence, nonces } = signed.value;
    const contract = checks.contractEvidence(evidence, { key: devices.get(devId)?.subscriber, devId, shoId });
    if (!contract.ok) return refuse(contract.cause);
    const known = this.#record.registry.get(devId);
    const unclaimed = checks.contractUnclaimed(signed.value, { current: known?.current.shoId });
    if (!unclaimed.ok) return refuse(unclaimed.cause);
    if (known === undefined && !this.#region.allows(shoId))
      return refuse('notEntitled', send(shoPort(shoId), { type: 'drf.contractRefused', devId, shoId }));
    this.#record.registry.set(devId, {
      pcid,
      current: continued(known?.current, { shoId, pool: nonces, used: 0 }),
      pending: known?.pending,
      ctr: known?.ctr ?? 0,
      epoch: known?.epoch ?? 0,
      proved: known?.proved ?? [],
    });
    return accept(send(shoPort(shoId), { type: 'drf.contractRegistered', devId, shoId }));
  }

  #bootRequest({ pcid }: Msg<'icf.bootRequest'>): Reaction {
    for (const [devId, registration] of this.#record.registry) {
      if (registration.pcid === pcid) return accept(this.#nextBootstrap(devId, registration, 'm2me'));
    }
    const failed = send('icf', { type: 'drf.bootFailed', pcid, cause: 'noContract' });
    const found = [...this.#config.devices].find(([, device]) => device.pcid === pcid);
    return accept(failed, ...(found === undefined ? [] : this.#connected(found[0], '3gpp')));
  }

  /** One discovery makes one bootstrap: after an older one, the last is sent again under its counter. */
  #discover({ discovery }: Msg<'m2me.discover'>): Reaction {
    const { checks, devices } = this.#config;
    const signed = checks.discoverySignature(discovery, { key: devices.get(discovery.claims.devId)?.tre });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, after } = signed.value;
    const registration = this.#record.registry.get(devId);
    if (registration === undefined) return refuse('noContract', ...this.#connected(devId, 'non3gpp'));
    const fresh = checks.discoveryFresh(signed.value, registration);
    if (!fresh.ok) return refuse(fresh.cause);
    return accept(
      after === registration.ctr
        ? this.#nextBootstrap(devId, registration, 'm2me')
        : this.#bootstrap(devId, registration, 'm2me'),
    );
  }

  #watch(watch: SignedObject<'watch'>): Reaction {
    const { checks, devices } = this.#config;
    const device = devices.get(watch.claims.devId);
    if (device === undefined) return refuse('otherDevice');
    const signed = checks.watchSignature(watch, { key: device.subscriber });
    if (!signed.ok) return refuse(signed.cause);
    const { devId } = signed.value;
    this.#record.watched.add(devId);
    return accept(send('subscriber', { type: 'drf.watching', devId }));
  }

  /** Of a device under no contract, to the subscriber that wants to hear of it (DEC-206). */
  #connected(devId: string, access: '3gpp' | 'non3gpp'): readonly Outgoing[] {
    if (!this.#record.watched.has(devId) || this.#record.registry.has(devId)) return [];
    const connection = sign('firstConnection', { devId, access }, this.#config.signing);
    return [send('subscriber', { type: 'drf.firstConnection', connection })];
  }

  /** What is coming, as the subscriber says; over with the epoch (DEC-184). */
  #announced(announcement: SignedObject<'changeAnnouncement'>): Reaction {
    const { checks, devices } = this.#config;
    const device = devices.get(announcement.claims.devId);
    if (device === undefined) return refuse('otherDevice');
    const signed = checks.announcementSignature(announcement, { key: device.subscriber });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, newSho, serial } = signed.value;
    const fresh = checks.announcementFresh(signed.value, {
      serial: this.#record.announcements.get(devId)?.serial ?? 0,
    });
    if (!fresh.ok) return refuse(fresh.cause);
    this.#record.announcements.set(devId, { newSho, serial, epoch: this.#record.registry.get(devId)?.epoch ?? 0 });
    return accept();
  }

  #announcedTo(devId: string, epoch: number): string | undefined {
    const announced = this.#record.announcements.get(devId);
    return announced?.epoch === epoch ? announced.newSho : undefined;
  }

  #forwardParams({ params }: Msg<'sho.forwardParams'>): Reaction {
    const { checks, devices, shos } = this.#config;
    const signed = checks.forwardParamsSignature(params, { key: shos.get(params.claims.shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, shoId, token, nonces } = signed.value;
    const registration = this.#record.registry.get(devId);
    const refusal = send(shoPort(shoId), { type: 'drf.paramsRefused', devId, cause: 'tokenMismatch' });
    if (registration === undefined) return refuse('tokenMismatch', refusal);
    const oldSho = registration.current.shoId;
    if (oldSho === shoId) return refuse('alreadyServing');
    const now = this.#surroundings.clock.now();
    const keys = { sho: shos.get(oldSho), tre: devices.get(devId)?.tre };
    const given = checks.forwardParamsToken(token, { keys });
    if (!given.ok) return refuse(given.cause, refusal);
    const meant = checks.forwardParamsBinding(given.value, { devId, oldSho, newSho: shoId });
    if (!meant.ok) return refuse(meant.cause, refusal);
    const unexpired = checks.forwardParamsUnexpired(meant.value, { now });
    if (!unexpired.ok) return refuse(unexpired.cause, refusal);
    const fresh = checks.forwardParamsFresh(unexpired.value, registration);
    if (!fresh.ok) return refuse(fresh.cause, refusal);
    const announced = checks.changeAnnounced(fresh.value, { announced: this.#announcedTo(devId, registration.epoch) });
    if (!announced.ok) return refuse(announced.cause, notAuthorised(devId, shoId));
    if (this.#leavesOut(shoId, registration)) return refuse('notEntitled', notAuthorised(devId, shoId));
    const pending = {
      ...continued(registration.pending, { shoId, pool: nonces, used: 0 }),
      // An operator that has not issued the token knows it by the epoch alone (DEC-84).
      tid: modeOf(token, keys) === 'T2' ? ('ownersWord' as const) : fresh.value.tid,
    };
    return accept(this.#nextBootstrap(devId, { ...registration, pending }, shoPort(oldSho)));
  }

  /** As {@link Drf.#forwardParams}, under an instruction of the owner; the device hears of it over its old operator. */
  #forwardReprovision({ params }: Msg<'sho.forwardReprovision'>): Reaction {
    const { checks, devices, shos } = this.#config;
    const signed = checks.forwardReprovisionSignature(params, { key: shos.get(params.claims.shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, shoId, instruction, nonces } = signed.value;
    const registration = this.#record.registry.get(devId);
    const refusal = notAuthorised(devId, shoId);
    if (registration === undefined) return refuse('notAuthorised', refusal);
    const oldSho = registration.current.shoId;
    if (oldSho === shoId) return refuse('alreadyServing');
    const given = checks.forwardReprovisionInstruction(instruction, { key: devices.get(devId)?.owner });
    if (!given.ok) return refuse(given.cause, refusal);
    const move = checks.forwardReprovisionMove(given.value, { devId, oldSho });
    if (!move.ok) return refuse(move.cause, refusal);
    const meant = checks.forwardReprovisionBinding(move.value, { newSho: shoId });
    if (!meant.ok) return refuse(meant.cause, refusal);
    const fresh = checks.forwardReprovisionFresh(meant.value, registration);
    if (!fresh.ok) return refuse(fresh.cause, refusal);
    if (this.#leavesOut(shoId, registration)) return refuse('notEntitled', refusal);
    const pending: Pending = {
      ...continued(registration.pending, { shoId, pool: nonces, used: 0 }),
      tid: 'ownersWord',
    };
    this.#record.registry.set(devId, { ...registration, pending });
    return accept(send(shoPort(oldSho), { type: 'drf.instruction', instruction }));
  }

  /** Whoever has been announced before the policy goes on (DEC-234). */
  #leavesOut(shoId: string, { pending }: Registration): boolean {
    return pending?.shoId !== shoId && !this.#region.allows(shoId);
  }

  #registerSubscription({ registration: object }: Msg<'sho.registerSubscription'>): Reaction {
    const { checks, devices, shos, signing } = this.#config;
    const signed = checks.registryAuth(object, { key: shos.get(object.claims.shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, shoId, proof } = signed.value;
    const report = checks.registrationProof(proof, { key: devices.get(devId)?.tre, devId, shoId });
    if (!report.ok) return refuse(report.cause);
    const registration = this.#record.registry.get(devId);
    const ack = send(shoPort(shoId), { type: 'drf.registrationAck', devId, shoId });
    if (registration?.current.shoId === shoId) return accept(ack);
    const entitled = checks.registryPending(signed.value, { pending: registration?.pending?.shoId });
    if (!entitled.ok || registration === undefined) return refuse('notEntitled');
    const { epoch, proved } = registration;
    const ofEpoch = checks.registrationEpoch(report.value, { epoch });
    if (!ofEpoch.ok) return refuse(ofEpoch.cause);
    const wasProof = (sid: Sid): boolean => proved.some((known) => equalConstantTime(known, sid));
    const unused = checks.registrationUnused(report.value, { wasProof });
    if (!unused.ok) return refuse(unused.cause);
    const { current: former, pending } = registration;
    const { pool, used, tid } = pending?.shoId === shoId ? pending : { pool: [], used: 0, tid: undefined };
    this.#record.registry.set(devId, {
      ...registration,
      current: { shoId, pool, used },
      pending: undefined,
      epoch: report.value.epoch,
      proved: report.value.epoch === epoch ? [...proved, report.value.sid] : [report.value.sid],
    });
    if (tid === undefined) return accept(ack);
    if (tid === 'ownersWord') {
      const departed = sign('departureConfirmed', { devId, newSho: shoId, epoch }, signing);
      return accept(ack, send(shoPort(former.shoId), { type: 'drf.departureConfirmed', confirmation: departed }));
    }
    const confirmation = sign('changeConfirmed', { devId, newSho: shoId, tid }, signing);
    return accept(ack, send(shoPort(former.shoId), { type: 'drf.changeConfirmed', confirmation }));
  }

  #withdrawPending({ withdrawal }: Msg<'sho.withdrawPending'>): Reaction {
    const { checks, shos } = this.#config;
    const signed = checks.withdrawSignature(withdrawal, { key: shos.get(withdrawal.claims.shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, shoId } = signed.value;
    const registration = this.#record.registry.get(devId);
    if (registration?.pending?.shoId === shoId)
      this.#record.registry.set(devId, { ...registration, pending: undefined });
    return accept(send(shoPort(shoId), { type: 'drf.pendingWithdrawn', devId, shoId }));
  }

  /** Counts, and takes the next nonce of the operator's pool. */
  #nextBootstrap(devId: string, registration: Registration, to: string): Outgoing {
    const { pending, current } = registration;
    const used = (pending ?? current).used + 1;
    const next = {
      ...registration,
      ctr: registration.ctr + 1,
      ...(pending === undefined ? { current: { ...current, used } } : { pending: { ...pending, used } }),
    };
    this.#record.registry.set(devId, next);
    return this.#bootstrap(devId, next, to);
  }

  /** Under the last counter and the last nonce; names the pending operator before the current one. */
  #bootstrap(devId: string, { ctr, pending, current }: Registration, to: string): Outgoing {
    const { checks, signing, dpfId, bootstrap, bootstrapLifetimeMs } = this.#config;
    const named = pending ?? current;
    const nonceV = named.pool[named.used - 1];
    const isNamed = checks.announcedNamed(named, { current: current.shoId }).ok;
    const claims = {
      devId,
      ...bootstrap,
      serverUrl: dpfId,
      shoId: isNamed ? named.shoId : current.shoId,
      ctr,
      exp: this.#surroundings.clock.now() + bootstrapLifetimeMs,
      ...(nonceV === undefined ? {} : { nonceV }),
    };
    return send(to, { type: 'drf.bootstrap', bootstrap: sign('bootstrap', claims, signing) });
  }
}

const notAuthorised = (devId: string, shoId: string): Outgoing =>
  send(shoPort(shoId), { type: 'drf.paramsRefused', devId, cause: 'notAuthorised' });

const nothingKnown = (): DrfRecord => ({
  registry: new Map(),
  announcements: new Map(),
  watched: new Set(),
  policy: undefined,
});

/** The known entry where the new one brings the same pool again; else the new one. */
function continued(known: Entry | undefined, next: Entry): Entry {
  if (known === undefined || known.shoId !== next.shoId || known.pool.length !== next.pool.length) return next;
  const isSame = known.pool.every((nonce, index) => equalConstantTime(nonce, next.pool[index] ?? empty));
  return isSame ? known : next;
}

const empty = new Uint8Array();

const taken = [
  'sho.contractRegister',
  'icf.bootRequest',
  'm2me.discover',
  'subscriber.changeAnnouncement',
  'subscriber.watch',
  'regulator.policy',
  'sho.forwardParams',
  'sho.forwardReprovision',
  'sho.registerSubscription',
  'sho.withdrawPending',
] as const;
