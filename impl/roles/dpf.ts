/**
 * Downloading and Provisioning Function: relays between device and operator, and gives an object to a device only with
 * the operator's authorisation. It can read neither. Source: TR 33.812, clause 5.1.3.6.3 steps 9, 10, 15, 16, 18 and 19;
 * DEC-55; the profile, "DPF".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import type { Msg, Sid } from '../codec/index.js';
import { defaultEngine } from '#crypto-engine';
import { equalConstantTime } from '../crypto/bytes.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { Outgoing, Reaction, Role, Surroundings } from '../role.js';
import { accept, ignored, receive, refuse, send, shoAt, shoPort, unknownAction, unknownTimer } from './edge.js';

/** What a DPF knows. */
export interface DpfConfig {
  readonly dpfId: string;
  /** Keys of the operators that it works for, by name. */
  readonly shos: ReadonlyMap<string, VerifyingKey>;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** Of every session. */
interface SessionBase {
  readonly devId: string;
  readonly sid: Sid;
  readonly shoId: string;
}

/** One session a device; the repetitions that a state owes are kept as they were sent. */
type Session = SessionBase &
  (
    | { readonly name: 'relayed' }
    | { readonly name: 'downloading'; readonly chunks: readonly Outgoing[] }
    | { readonly name: 'aborted'; readonly abort: Outgoing }
    | { readonly name: 'closed' }
  );

/** One DPF. */
export class Dpf implements Role {
  readonly #config: Required<DpfConfig>;
  readonly #surroundings: Surroundings;
  /** By device. */
  readonly #sessions = new Map<string, Session>();

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
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('dpf', timer, 'no timer');
  }

  command(action: string): Reaction {
    return unknownAction('dpf', action, 'no action');
  }

  #provisioningInfo({ info }: Msg<'m2me.provisioningInfo'>): Reaction {
    const { devId, sid, shoId } = info.claims;
    if (!this.#config.shos.has(shoId)) return refuse('otherOperator');
    const relay = send(shoPort(shoId), { type: 'dpf.relayInfo', info });
    const session = this.#sessions.get(devId);
    if (session === undefined || session.shoId !== shoId || !equalConstantTime(session.sid, sid)) {
      this.#sessions.set(devId, { name: 'relayed', devId, sid, shoId });
      return accept(relay);
    }
    return match(session)
      .with({ name: 'relayed' }, () => accept(relay))
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
    const { devId, sid, shoId } = session;
    const { dpfId, checks, shos } = this.#config;
    const objectDigest = defaultEngine.sha256(delivery.object);
    const against = { key: shos.get(shoId), devId, sid, dpfId, objectDigest, now: this.#surroundings.clock.now() };
    const authorised = checks.deliveryAuthorisation(delivery.auth, against);
    if (!authorised.ok) return refuse(authorised.cause);
    const chunks = chunksOf(delivery, objectDigest);
    this.#sessions.set(devId, { name: 'downloading', devId, sid, shoId, chunks });
    return accept(...chunks);
  }

  #abort({ abort }: Msg<'sho.abort'>): Reaction {
    const session = this.#find(abort.claims.sid);
    if (session === undefined) return refuse('unknownSession');
    if (session.name !== 'relayed' && session.name !== 'downloading') return ignored;
    const { devId, sid, shoId } = session;
    const signed = this.#config.checks.relayedAbort(abort, { key: this.#config.shos.get(shoId) });
    if (!signed.ok) return refuse(signed.cause);
    const relayed = send('m2me', { type: 'dpf.abort', abort });
    this.#sessions.set(devId, { name: 'aborted', devId, sid, shoId, abort: relayed });
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
      const { devId, sid, shoId } = session;
      this.#sessions.set(devId, { name: 'closed', devId, sid, shoId });
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

/** An object in two chunks, each with the digest of the whole; the token goes with the last. */
function chunksOf({ sid, object, token }: Msg<'sho.mcimDeliver'>, digest: Uint8Array): readonly Outgoing[] {
  const half = Math.ceil(object.length / 2);
  const chunk = { type: 'dpf.chunk', sid, total: 2, digest } as const;
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
] as const;
