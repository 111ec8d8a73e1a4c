/**
 * Owner of the M2ME: decides which operator the device is to be used with, and signs the instruction that makes it pristine.
 * Source: TR 33.812, clauses 5.1.3.7.2 and 5.1.3.7.4.3; AMB-28, AMB-30, DEC-85, DEC-90; the profile, "Owner".
 *
 * How often its device has changed it has from its own records: the epoch is said with the decision.
 */
import { match, P } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { sign, type Msg, type SignedObject } from '../codec/index.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import { MisuseError } from '../errors.js';
import type { Reaction, Role } from '../role.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

/** What an owner knows. */
export interface OwnerConfig {
  readonly devId: string;
  readonly treId: string;
  /** Its public half is in the TRE since the device was made. */
  readonly signing: SigningKey;
  /** Verifies what the subscriber asks for. */
  readonly subscriber: VerifyingKey;
  /** Default: complete. */
  readonly checks?: Checks;
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
  #state: State = { name: 'undecided' };

  constructor(config: OwnerConfig) {
    this.#config = { checks: completeChecks, ...config };
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(['subscriber.instructionRequest'], from, octets, (message) => this.#instructionRequest(message));
  }

  expire(timer: string): Reaction {
    return unknownTimer('owner', timer, 'no timer');
  }

  /** `reprovision` with `oldSho`, `newSho` and `epoch`: decides. `instruct`: hands the instruction to the device itself. */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    return match(action)
      .with('reprovision', () => this.#decide(args))
      .with('instruct', () => this.#instruct())
      .otherwise(() => unknownAction('owner', action, 'reprovision or instruct'));
  }

  #decide(args: Readonly<Record<string, unknown>>): Reaction {
    const { oldSho, newSho, epoch } = args;
    if (typeof oldSho !== 'string' || typeof newSho !== 'string' || typeof epoch !== 'number') {
      const got = [oldSho, newSho, epoch].map((each) => typeof each).join(', ');
      throw new MisuseError(
        'USE-003',
        `owner.command reprovision: expected oldSho and newSho as texts and epoch as a number, got ${got}.`,
      );
    }
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
