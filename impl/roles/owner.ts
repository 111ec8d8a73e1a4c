/**
 * Owner of the M2ME: decides which operator the device is to be used with, and signs the instruction that makes it
 * pristine. Source: TR 33.812, clauses 5.1.3.7.2 and 5.1.3.7.4.3; AMB-28, AMB-30, DEC-85, DEC-90; the profile, "Owner".
 *
 * Where a device changes on its word (T2, T3), it commands the TRE to sign the token. How often its device has changed
 * it has from its own records: the epoch is said with the decision.
 */
import { match, P } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { asTid, sign, type Msg, type Payload, type SignedObject } from '../codec/index.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import { MisuseError } from '../errors.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

/** What an owner knows. */
export interface OwnerConfig {
  readonly devId: string;
  readonly treId: string;
  /** Its public half is in the TRE since the device was made. */
  readonly signing: SigningKey;
  /** Verifies what the subscriber asks for. */
  readonly subscriber: VerifyingKey;
  /** How long a token may be used that it has commanded. Default 604 800 000. */
  readonly tokenLifetimeMs?: number;
  /** Default: complete. */
  readonly checks?: Checks;
}

type OwnerSurroundings = Pick<Surroundings, 'clock' | 'random'>;

/** Which change a decision is about. */
interface OfChange {
  readonly oldSho: string;
  readonly newSho: string;
  readonly epoch: number;
}

type State =
  | { readonly name: 'undecided' }
  /** Nobody has asked for the instruction yet. */
  | { readonly name: 'decided'; readonly instruction: SignedObject<'instruction'> }
  /** The subscriber wants the same operator. */
  | { readonly name: 'agreed'; readonly instruction: SignedObject<'instruction'> };

/** One owner of one device. */
export class Owner implements Role {
  readonly #config: Required<OwnerConfig>;
  readonly #surroundings: OwnerSurroundings;
  #state: State = { name: 'undecided' };
  /** The change that it has agreed to (T2, T3). */
  #authority: Payload<'tokenCommand'> | undefined;

  constructor(config: OwnerConfig, surroundings: OwnerSurroundings) {
    this.#config = { checks: completeChecks, tokenLifetimeMs: 604_800_000, ...config };
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'subscriber.instructionRequest' }, (request) => this.#instructionRequest(request))
        .with({ type: 'subscriber.authorisationRequest' }, (request) => this.#authorisationRequest(request))
        .with({ type: 'm2me.token' }, (token) => this.#token(token))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('owner', timer, 'no timer');
  }

  /**
   * `reprovision` with `oldSho`, `newSho` and `epoch`: decides. `instruct`: hands the instruction to the device itself.
   * `authorise` with the same: agrees to a change of a device that takes its word (T2, T3).
   */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    return match(action)
      .with('reprovision', () => this.#decide(changeOf(action, args)))
      .with('authorise', () => this.#authorise(changeOf(action, args)))
      .with('instruct', () => this.#instruct())
      .otherwise(() => unknownAction('owner', action, 'reprovision, instruct or authorise'));
  }

  #authorise(change: OfChange): Reaction {
    const { devId, treId, tokenLifetimeMs } = this.#config;
    const { clock, random } = this.#surroundings;
    const nbf = clock.now();
    this.#authority = { tid: asTid(random.bytes(16)), devId, treId, ...change, nbf, exp: nbf + tokenLifetimeMs };
    return accept();
  }

  #authorisationRequest({ request }: Msg<'subscriber.authorisationRequest'>): Reaction {
    const { checks, subscriber, devId: ownDevice, signing } = this.#config;
    const signed = checks.authorisationRequestSignature(request, { key: subscriber });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, newSho, consent } = signed.value;
    const refusal = send('subscriber', { type: 'owner.authorisationRefused', devId });
    const authority = this.#authority;
    if (authority === undefined) return refuse('notAuthorised', refusal);
    if (devId !== ownDevice) return refuse('otherDevice', refusal);
    if (newSho !== authority.newSho) return refuse('otherOperator', refusal);
    const tid = consent?.claims.tid ?? authority.tid;
    const command = sign('tokenCommand', { ...authority, tid }, signing);
    const inside = consent === undefined ? {} : { consent };
    return accept(send('m2me', { type: 'owner.tokenCommand', command, ...inside }));
  }

  /** From the device to the subscriber, unless the owner has agreed to something else since. */
  #token({ token }: Msg<'m2me.token'>): Reaction {
    const { claims } = token;
    const authority = this.#authority;
    const isAgreed =
      claims.devId === authority?.devId &&
      claims.oldSho === authority.oldSho &&
      claims.newSho === authority.newSho &&
      claims.epoch === authority.epoch;
    return isAgreed ? accept(send('subscriber', { type: 'owner.token', token })) : ignored;
  }

  #decide({ oldSho, newSho, epoch }: OfChange): Reaction {
    const { devId, treId, signing } = this.#config;
    const instruction = sign('instruction', { devId, treId, oldSho, newSho, epoch }, signing);
    this.#state = { name: 'decided', instruction };
    return accept();
  }

  #instruct(): Reaction {
    return match(this.#state)
      .with({ name: 'undecided' }, () => ignored)
      .with({ name: 'decided' }, () => refuse('noContract'))
      .with({ name: 'agreed' }, ({ instruction }) => accept(send('m2me', { type: 'owner.instruction', instruction })))
      .exhaustive();
  }

  #instructionRequest({ request }: Msg<'subscriber.instructionRequest'>): Reaction {
    const { checks, subscriber, devId: ownDevice } = this.#config;
    const signed = checks.instructionRequestSignature(request, { key: subscriber });
    if (!signed.ok) return refuse(signed.cause);
    const { devId, newSho } = signed.value;
    const refusal = send('subscriber', { type: 'owner.instructionRefused', devId });
    return match(this.#state)
      .with({ name: 'undecided' }, () => refuse('notAuthorised', refusal))
      .with({ name: P.union('decided', 'agreed') }, ({ instruction }) => {
        if (devId !== ownDevice) return refuse('otherDevice', refusal);
        if (newSho !== instruction.claims.newSho) return refuse('otherOperator', refusal);
        this.#state = { name: 'agreed', instruction };
        return accept(send('subscriber', { type: 'owner.instruction', instruction }));
      })
      .exhaustive();
  }
}

function changeOf(action: string, { oldSho, newSho, epoch }: Readonly<Record<string, unknown>>): OfChange {
  if (typeof oldSho === 'string' && typeof newSho === 'string' && typeof epoch === 'number')
    return { oldSho, newSho, epoch };
  const got = [oldSho, newSho, epoch].map((each) => typeof each).join(', ');
  throw new MisuseError(
    'USE-003',
    `owner.command ${action}: expected oldSho and newSho as texts and epoch as a number, got ${got}.`,
  );
}

const taken = ['subscriber.instructionRequest', 'subscriber.authorisationRequest', 'm2me.token'] as const;
