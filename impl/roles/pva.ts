/**
 * Platform Validation Authority: says whether a TRE is the one that its supplier certified, and in the certified state.
 * Source: TR 33.812, clause 5.1.3.6.3 steps 11 to 13; the profile, "PVA".
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { sign, type Msg, type Payload } from '../codec/index.js';
import { defaultEngine } from '#crypto-engine';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { MisuseError } from '../errors.js';
import { accept, receive, refuse, send, shoPort, unknownAction, unknownTimer } from './edge.js';

/** What a PVA knows. */
export interface PvaConfig {
  readonly signing: SigningKey;
  /** How long a verdict is current. Default 600 000. */
  readonly verdictLifetimeMs?: number;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** A device that a supplier has registered. */
interface Registered {
  readonly root: VerifyingKey;
  readonly certificate: Uint8Array;
}

type Judgement =
  | Pick<Extract<Payload<'verdict'>, { readonly verdict: 'ok' }>, 'verdict' | 'pkEnc' | 'pkSig'>
  | { readonly verdict: Exclude<Payload<'verdict'>['verdict'], 'ok'> };

/** One PVA. */
export class Pva implements Role {
  readonly #config: Required<PvaConfig>;
  readonly #surroundings: Surroundings;
  readonly #registered = new Map<string, Registered>();
  readonly #revoked = new Set<string>();

  constructor(config: PvaConfig, surroundings: Surroundings) {
    this.#config = { checks: completeChecks, verdictLifetimeMs: 600_000, ...config };
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(['supplier.registerPfc', 'sho.validationRequest', 'dpf.verificationRequest'], from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.registerPfc' }, ({ devId, certificate, root }) => {
          this.#registered.set(devId, { certificate, root });
          return accept();
        })
        .with({ type: 'sho.validationRequest' }, (request) => this.#validate(from, request))
        .with({ type: 'dpf.verificationRequest' }, (request) => this.#verify(request))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('pva', timer, 'no timer');
  }

  /** `revoke` withdraws the credential of `devId`, or of every registered device where none is named. */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action !== 'revoke') return unknownAction('pva', action, 'revoke');
    const { devId } = args;
    if (devId !== undefined && typeof devId !== 'string') {
      throw new MisuseError('USE-003', `pva.command revoke: expected devId as a text, got ${typeof devId}.`);
    }
    for (const known of devId === undefined ? this.#registered.keys() : [devId]) this.#revoked.add(known);
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

  #verdictOn(info: Msg<'sho.validationRequest'>['info']): Msg<'pva.validationResponse'>['verdict'] {
    const { signing, verdictLifetimeMs } = this.#config;
    const { devId, treId, sid: reqId } = info.claims;
    const thisUpdate = this.#surroundings.clock.now();
    const nextUpdate = thisUpdate + verdictLifetimeMs;
    const judgement = this.#judge(info);
    const common = { reqId, devId, treId, infoHash: defaultEngine.sha256(info.octets), thisUpdate, nextUpdate };
    return sign('verdict', { ...common, ...judgement }, signing);
  }

  /** The order of the questions is the profile's. */
  #judge(info: Msg<'sho.validationRequest'>['info']): Judgement {
    const { checks } = this.#config;
    const { devId, treId, certificate } = info.claims;
    const registered = this.#registered.get(devId);
    if (registered === undefined) return { verdict: 'unknownDevice' };
    const genuine = checks.certificateGenuine(certificate, { root: registered.root, devId, treId });
    if (!genuine.ok && genuine.cause === 'otherDevice') return { verdict: 'unknownDevice' };
    const isRevoked = (known: string): boolean => this.#revoked.has(known);
    if (!checks.deviceUnrevoked({ devId }, { isRevoked }).ok) return { verdict: 'revoked' };
    if (!genuine.ok) return { verdict: 'notGenuine' };
    const { certificate: known } = registered;
    if (!checks.certificateRegistered(certificate, { registered: known }).ok) return { verdict: 'notGenuine' };
    const { pkSig, pkEnc, stateHash } = genuine.value;
    const attested = checks.attestationSignature(info, { key: pkSig });
    if (!attested.ok) return { verdict: 'notGenuine' };
    if (!checks.stateExpected(attested.value, { stateHash }).ok) return { verdict: 'notIntact' };
    return { verdict: 'ok', pkEnc, pkSig };
  }
}
