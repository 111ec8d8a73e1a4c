/**
 * Downloading and Provisioning Function: relays between device and operator, and gives an object to a device only with
 * the operator's authorisation, and where the operator wants it, after the PVA has judged the device once more. It can
 * read neither, unless the operator has it make the MCIMs by rules that it stores. Source: TR 33.812, clauses 5.1.3.4.3
 * and 5.1.3.6.3 steps 9, 10, 15, 16, 18 and 19; DEC-55; the profile, "DPF".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { sealPackage, sign, type Msg, type Payload, type Sid } from '../codec/index.js';
import { defaultEngine } from '#crypto-engine';
import { MisuseError } from '../errors.js';
import { equalConstantTime } from '../crypto/bytes.js';
import { newAkaCredential, type AkaAlgorithm } from '../crypto/aka-credential.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import type { SealingKey } from '../crypto/credential.js';
import { integrityPolicies, type IntegrityPolicy } from '../integrity-policy.js';
import type { Outgoing, Reaction, Role, Surroundings } from '../role.js';
import { PackageRules } from './package-rules.js';
import { accept, ignored, receive, refuse, send, shoAt, shoPort, unknownAction, unknownTimer } from './edge.js';

/** What a DPF knows. */
export interface DpfConfig {
  readonly dpfId: string;
  /** Keys of the operators that it works for, by name. */
  readonly shos: ReadonlyMap<string, VerifyingKey>;
  /** Devices by their PCID, 15 digits, as the registration operator has them on record. Default: none. */
  readonly devices?: ReadonlyMap<string, string>;
  /** Key of the PVA, for a DPF that checks devices itself; without it no operator can have it check. */
  readonly pva?: VerifyingKey;
  /**
   * To make MCIMs: signs them, seals them to the operator of the name, and the algorithm set that they are for (default
   * MILENAGE). Without it the DPF makes none.
   */
  readonly making?: {
    readonly signing: SigningKey;
    readonly recipients: ReadonlyMap<string, SealingKey>;
    readonly akaAlgorithm?: AkaAlgorithm;
  };
  /** What it loads and updates applications with: the device, and the key of the registration operator. */
  readonly management?: { readonly devId: string; readonly signing: SigningKey };
  /** Default: complete. */
  readonly checks?: Checks;
}

/** Of every session. */
interface SessionBase {
  readonly devId: string;
  readonly sid: Sid;
  readonly shoId: string;
  /** What was relayed last. */
  readonly info: Msg<'m2me.provisioningInfo'>['info'];
}

/** One session a device; the repetitions that a state owes are kept as they were sent. */
type Session = SessionBase &
  /** `made`: the package of the session, to be sent again. */
  (
    | { readonly name: 'relayed'; readonly made?: Outgoing | undefined }
    | { readonly name: 'checking'; readonly delivery: Msg<'sho.mcimDeliver'>; readonly request: Outgoing }
    | { readonly name: 'downloading'; readonly chunks: readonly Outgoing[] }
    | { readonly name: 'aborted'; readonly abort: Outgoing }
    | { readonly name: 'closed' }
  );

/** One DPF. */
export class Dpf implements Role {
  readonly #config: DpfConfig & { readonly checks: Checks };
  readonly #surroundings: Surroundings;
  /** By device. */
  readonly #sessions = new Map<string, Session>();
  /** Version of the package that was loaded last, and the package while the device has not acknowledged it. */
  #applicationVer = 0;
  #unanswered: Payload<'application'> | undefined;
  /** Where devices are, by device, as ICF or SHO have told. */
  readonly #addresses = new Map<string, string>();
  /** By operator; what is not in it is not checked. */
  readonly #policies = new Map<string, IntegrityPolicy>();
  readonly #rules = new PackageRules();

  constructor(config: DpfConfig, surroundings: Surroundings) {
    this.#config = { checks: completeChecks, ...config };
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'm2me.provisioningInfo' }, (info) => this.#provisioningInfo(info))
        .with({ type: 'sho.attestChallenge' }, (challenge) => this.#attestChallenge(challenge))
        .with({ type: 'sho.mcimDeliver' }, (delivery) => this.#mcimDeliver(delivery))
        .with({ type: 'sho.abort' }, (abort) => this.#abort(abort))
        .with({ type: 'm2me.installReport' }, (report) => this.#installReport(report))
        .with({ type: 'sho.reportAck' }, (ack) => this.#reportAck(from, ack))
        .with({ type: 'sho.activation' }, (order) => this.#activation(from, order))
        .with({ type: 'sho.packageOrder' }, (order) => this.#packageOrder(order))
        .with({ type: 'pva.verificationData' }, (data) => this.#verificationData(data))
        .with({ type: 'm2me.applicationAck' }, (ack) => this.#applicationAck(ack))
        .with({ type: 'icf.deviceAddress' }, (told) => this.#addressOfIcf(told))
        .with({ type: 'sho.deviceAddress' }, (told) => this.#addressOfSho(told))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('dpf', timer, 'no timer');
  }

  /**
   * `requireIntegrity`, with `shoId` and what it `requires`: `unchecked`, `genuine` or `intact`. `storeRules`, with
   * `shoId` and the first `imsi` of those that are set aside for its MCIMs. `loadApplication`, with `content` and
   * perhaps an `endpoint` from where more may come: the next version, or the one that is not acknowledged yet.
   * `callDevice`, with `devId`: to open a session, or go on with one; refused with `noAddress` where nobody has told
   * where the device is (DEC-203). `restarted`: sessions and addresses are forgotten, policies, rules and applications
   * are not (DEC-190).
   */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action === 'restarted') {
      this.#sessions.clear();
      this.#addresses.clear();
      return ignored;
    }
    if (action === 'loadApplication') return this.#loadApplication(args);
    if (action === 'storeRules') return this.#storeRules(args);
    if (action === 'callDevice') return this.#callDevice(args);
    const { shoId, requires } = args;
    const policy = integrityPolicies.find((each) => each === requires);
    if (action !== 'requireIntegrity' || policy === undefined || typeof shoId !== 'string')
      return unknownAction(
        'dpf',
        action,
        'restarted, storeRules, callDevice with devId, or requireIntegrity with shoId and requires unchecked, genuine or intact',
      );
    if (this.#config.pva === undefined)
      throw new MisuseError('USE-003', 'dpf.command requireIntegrity: no key of a PVA.');
    this.#policies.set(shoId, policy);
    return ignored;
  }

  #addressOfIcf({ pcid, ip }: Msg<'icf.deviceAddress'>): Reaction {
    const devId = this.#config.devices?.get(pcid);
    if (devId === undefined) return refuse('unknownIdentity');
    this.#addresses.set(devId, ip);
    return accept();
  }

  #addressOfSho({ address }: Msg<'sho.deviceAddress'>): Reaction {
    const { checks, shos } = this.#config;
    const signed = checks.deviceAddress(address, { key: shos.get(address.claims.shoId) });
    if (!signed.ok) return refuse(signed.cause);
    this.#addresses.set(signed.value.devId, signed.value.ip);
    return accept();
  }

  /** What lies below takes the call to the address; a call that goes astray costs nobody anything (DEC-203). */
  #callDevice({ devId }: Readonly<Record<string, unknown>>): Reaction {
    if (typeof devId !== 'string') return unknownAction('dpf', 'callDevice', 'callDevice with devId');
    return this.#addresses.has(devId) ? accept(send('m2me', { type: 'dpf.call' })) : refuse('noAddress');
  }

  #storeRules({ shoId, imsi }: Readonly<Record<string, unknown>>): Reaction {
    if (typeof shoId !== 'string' || typeof imsi !== 'string' || !/^\d{15}$/.test(imsi))
      return unknownAction('dpf', 'storeRules', 'storeRules with shoId and an imsi of 15 digits');
    if (this.#config.making?.recipients.has(shoId) !== true)
      throw new MisuseError('USE-003', `dpf.command storeRules: no keys to make MCIMs for ${shoId} with.`);
    this.#rules.store(shoId, imsi);
    return ignored;
  }

  /** Made once for each session: ordered again, it is the same (DEC-181). */
  #packageOrder({ order }: Msg<'sho.packageOrder'>): Reaction {
    const session = this.#find(order.claims.sid);
    if (session === undefined) return refuse('unknownSession');
    if (session.name !== 'relayed') return ignored;
    const { devId, sid, shoId } = session;
    const { checks, shos, making } = this.#config;
    const signed = checks.packageOrder(order, { key: shos.get(shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const ofDevice = checks.packageOrderDevice(signed.value, { devId });
    if (!ofDevice.ok) return refuse(ofDevice.cause);
    if (session.made !== undefined) return accept(session.made);
    const imsi = this.#rules.imsiFor(shoId, devId);
    const recipient = making?.recipients.get(shoId);
    if (imsi === undefined || making === undefined || recipient === undefined) return refuse('notEntitled');
    const { random } = this.#surroundings;
    const credential = newAkaCredential(making.akaAlgorithm ?? 'milenage', random);
    const sealed = sealPackage({ claims: { devId, sid, imsi, credential }, signer: making.signing, recipient, random });
    if (sealed.kind === 'refused')
      throw new MisuseError('USE-003', `dpf: the key of ${shoId} is no point of its curve.`);
    const made = send(shoPort(shoId), { type: 'dpf.package', content: sealed.credential });
    this.#sessions.set(devId, { ...session, made });
    return accept(made);
  }

  #loadApplication({ content, endpoint }: Readonly<Record<string, unknown>>): Reaction {
    const { management } = this.#config;
    if (management === undefined) throw new MisuseError('USE-003', 'dpf.command loadApplication: no `management`.');
    if (typeof content !== 'string' || (endpoint !== undefined && typeof endpoint !== 'string'))
      return unknownAction('dpf', 'loadApplication', 'loadApplication with content and perhaps an endpoint');
    this.#unanswered ??= {
      devId: management.devId,
      ver: (this.#applicationVer += 1),
      content: new TextEncoder().encode(content),
      ...(endpoint === undefined ? {} : { endpoint }),
    };
    const application = sign('application', this.#unanswered, management.signing);
    return accept(send('m2me', { type: 'dpf.application', application }));
  }

  #applicationAck({ devId, ver }: Msg<'m2me.applicationAck'>): Reaction {
    if (devId === this.#unanswered?.devId && ver === this.#unanswered.ver) this.#unanswered = undefined;
    return ignored;
  }

  #provisioningInfo({ info }: Msg<'m2me.provisioningInfo'>): Reaction {
    const { devId, sid, shoId } = info.claims;
    if (!this.#config.shos.has(shoId)) return refuse('otherOperator');
    const relay = send(shoPort(shoId), { type: 'dpf.relayInfo', info });
    const session = this.#sessions.get(devId);
    if (session === undefined || session.shoId !== shoId || !equalConstantTime(session.sid, sid)) {
      this.#sessions.set(devId, { name: 'relayed', devId, sid, shoId, info });
      return accept(relay);
    }
    return match(session)
      .with({ name: 'relayed' }, (relayed) => {
        this.#sessions.set(devId, { ...relayed, info });
        return accept(relay);
      })
      .with({ name: 'checking' }, ({ request }) => accept(request))
      .with({ name: 'downloading' }, ({ chunks }) => accept(...chunks))
      .with({ name: 'aborted' }, ({ abort }) => accept(abort))
      .with({ name: 'closed' }, () => ignored)
      .exhaustive();
  }

  #attestChallenge({ challenge }: Msg<'sho.attestChallenge'>): Reaction {
    const session = this.#find(challenge.claims.sid);
    if (session === undefined) return refuse('unknownSession');
    if (session.name !== 'relayed') return ignored;
    const { checks, shos } = this.#config;
    const signed = checks.relayedChallenge(challenge, { key: shos.get(session.shoId) });
    return signed.ok ? accept(send('m2me', { type: 'dpf.attestChallenge', challenge })) : refuse(signed.cause);
  }

  #mcimDeliver(delivery: Msg<'sho.mcimDeliver'>): Reaction {
    const session = this.#find(delivery.sid);
    if (session === undefined) return refuse('unknownSession');
    if (session.name !== 'relayed') return ignored;
    const { devId, sid, shoId, info } = session;
    const { dpfId, checks, shos } = this.#config;
    const objectDigest = defaultEngine.sha256(delivery.object);
    const against = { key: shos.get(shoId), devId, sid, dpfId, objectDigest, now: this.#surroundings.clock.now() };
    const authorised = checks.deliveryAuthorisation(delivery.auth, against);
    if (!authorised.ok) return refuse(authorised.cause);
    if (this.#policyOf(session) === 'unchecked') return this.#download(session, delivery);
    const request = send('pva', { type: 'dpf.verificationRequest', reqId: sid, info });
    this.#sessions.set(devId, { name: 'checking', devId, sid, shoId, info, delivery, request });
    return accept(request);
  }

  #verificationData({ verdict }: Msg<'pva.verificationData'>): Reaction {
    const session = [...this.#sessions.values()].find(({ name, devId }) => {
      return name === 'checking' && devId === verdict.claims.devId;
    });
    if (session?.name !== 'checking') return ignored;
    const { checks, pva } = this.#config;
    const { devId, sid, shoId, info, delivery } = session;
    const signed = checks.verdictSignature(verdict, { key: pva });
    if (!signed.ok) return refuse(signed.cause);
    const current = checks.verdictCurrent(signed.value, { now: this.#surroundings.clock.now() });
    if (!current.ok) return refuse(current.cause);
    const answers = checks.verdictRequest(current.value, { sid });
    if (!answers.ok) return refuse(answers.cause);
    const ofInfo = checks.verdictInfo(answers.value, { info });
    if (!ofInfo.ok) return refuse(ofInfo.cause);
    if (checks.downloadPolicy(ofInfo.value, { policy: this.#policyOf(session) }).ok)
      return this.#download(session, delivery);
    this.#sessions.set(devId, { name: 'relayed', devId, sid, shoId, info });
    return accept(send(shoPort(shoId), { type: 'dpf.downloadRefused', verdict }));
  }

  #download({ devId, sid, shoId, info }: Session, delivery: Msg<'sho.mcimDeliver'>): Reaction {
    const chunks = chunksOf(delivery, defaultEngine.sha256(delivery.object));
    this.#sessions.set(devId, { name: 'downloading', devId, sid, shoId, info, chunks });
    return accept(...chunks);
  }

  #policyOf({ shoId }: Session): IntegrityPolicy {
    return this.#policies.get(shoId) ?? 'unchecked';
  }

  #abort({ abort }: Msg<'sho.abort'>): Reaction {
    const session = this.#find(abort.claims.sid);
    if (session === undefined) return refuse('unknownSession');
    if (session.name !== 'relayed' && session.name !== 'checking' && session.name !== 'downloading') return ignored;
    const { devId, sid, shoId, info } = session;
    const signed = this.#config.checks.relayedAbort(abort, { key: this.#config.shos.get(shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const relayed = send('m2me', { type: 'dpf.abort', abort });
    this.#sessions.set(devId, { name: 'aborted', devId, sid, shoId, info, abort: relayed });
    return accept(relayed);
  }

  /** Passed on unseen: it is signed for the SHO, so the DPF ends nothing on it (DEC-120). */
  #installReport({ report }: Msg<'m2me.installReport'>): Reaction {
    const { shoId } = report.claims;
    if (!this.#config.shos.has(shoId)) return refuse('otherOperator');
    return accept(send(shoPort(shoId), { type: 'dpf.reportForward', report }));
  }

  /** Of no session, it is of whichever operator sent it. */
  #reportAck(from: string, { ack }: Msg<'sho.reportAck'>): Reaction {
    const session = this.#find(ack.claims.sid);
    const { checks, shos } = this.#config;
    const signed = checks.relayedAck(ack, { key: shos.get(session?.shoId ?? shoAt(from)) });
    if (!signed.ok) return refuse(signed.cause);
    if (session !== undefined) {
      const { devId, sid, shoId, info } = session;
      this.#sessions.set(devId, { name: 'closed', devId, sid, shoId, info });
    }
    return accept(send('m2me', { type: 'dpf.reportAck', ack }));
  }

  /** The session may have ended long ago. */
  #activation(from: string, { order }: Msg<'sho.activation'>): Reaction {
    const session = this.#find(order.claims.sid);
    const { checks, shos } = this.#config;
    const signed = checks.relayedActivation(order, { key: shos.get(session?.shoId ?? shoAt(from)) });
    return signed.ok ? accept(send('m2me', { type: 'dpf.activation', order })) : refuse(signed.cause);
  }

  #find(sid: Sid): Session | undefined {
    for (const session of this.#sessions.values()) if (equalConstantTime(session.sid, sid)) return session;
    return undefined;
  }
}

/**
 * An object in two chunks, each with the digest of the whole and what the DPF has to show; the token of a change goes
 * with the last.
 */
function chunksOf({ sid, object, token, dpfToken }: Msg<'sho.mcimDeliver'>, digest: Uint8Array): readonly Outgoing[] {
  const half = Math.ceil(object.length / 2);
  const shown = dpfToken === undefined ? {} : { dpfToken };
  const chunk = { type: 'dpf.chunk', sid, total: 2, digest, ...shown } as const;
  return [
    send('m2me', { ...chunk, seq: 1, octets: object.subarray(0, half) }),
    send('m2me', { ...chunk, seq: 2, octets: object.subarray(half), ...(token === undefined ? {} : { token }) }),
  ];
}

const taken = [
  'm2me.provisioningInfo',
  'sho.attestChallenge',
  'sho.mcimDeliver',
  'sho.abort',
  'm2me.installReport',
  'sho.reportAck',
  'sho.activation',
  'pva.verificationData',
  'sho.packageOrder',
  'm2me.applicationAck',
  'icf.deviceAddress',
  'sho.deviceAddress',
] as const;
