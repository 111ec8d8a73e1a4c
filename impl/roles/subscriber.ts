/**
 * Subscriber of the M2ME: chooses the operator, holds contracts and asks for tokens. Source: TR 33.812, clauses
 * 5.1.3.7.2 (selection under the subscriber's control), 5.1.3.7.4.2 step 1 and 5.1.3.7.4.3 step 1; DEC-52, DEC-85; the
 * profile, "Subscriber".
 */
import { match, P } from 'ts-pattern';
import { sign, type Msg, type Payload, type SignedObject } from '../codec/index.js';
import { completeChecks, type Checks } from '../checks.js';
import type { SigningKey, VerifyingKey } from '../crypto/cose-sign1.js';
import { MisuseError } from '../errors.js';
import type { Outgoing, Reaction, Role, Surroundings } from '../role.js';
import { accept, ignored, receive, refuse, send, shoPort, unknownAction, unknownTimer } from './edge.js';

/** What a subscriber knows. */
export interface SubscriberConfig {
  readonly signing: SigningKey;
  /** Key of the DRF, to have it say when the device first connects. Without it no rule can be set. */
  readonly drf?: VerifyingKey;
  /** Default: complete. */
  readonly checks?: Checks;
  /** How long it waits before it asks again. Default 300 000. */
  readonly requestMs?: number;
}

/** What a contract says besides who has it with whom. */
interface Wish {
  readonly activation?: 'later';
}

/** The device that was supplied. */
interface Device {
  readonly devId: string;
  readonly treId: string;
}

/** By the kind of the first access, operators in the order in which they are asked for a contract. */
export type SelectionRule = Readonly<Record<AccessKind, readonly string[]>>;

type AccessKind = Payload<'firstConnection'>['access'];

/** By which rule and upon which access, and the operators that are left. */
interface Chosen {
  readonly rule: SelectionRule;
  readonly access: AccessKind;
  readonly left: readonly string[];
}

/** `request` is what the timer sends again. */
type State =
  | { readonly name: 'noDevice' }
  | { readonly name: 'registeringPfc'; readonly device: Device; readonly request: Outgoing }
  | { readonly name: 'conveying' | 'conveyingMaterial'; readonly device: Device; readonly request: Outgoing }
  | { readonly name: 'ready'; readonly device: Device }
  /** The RO is to say when the device first connects (5.3-o05). */
  | { readonly name: 'arranging'; readonly device: Device; readonly rule: SelectionRule; readonly request: Outgoing }
  | { readonly name: 'watching'; readonly device: Device; readonly rule: SelectionRule }
  | {
      readonly name: 'contracting';
      readonly device: Device;
      readonly sho: string;
      readonly request: Outgoing;
      /** Where the rule has chosen the operator. */
      readonly chosen?: Chosen;
    }
  | { readonly name: 'awaitingService'; readonly device: Device; readonly sho: string; readonly request: Outgoing }
  /** The MCIM is in the device, and waits for its activation. */
  | { readonly name: 'installed'; readonly device: Device; readonly sho: string }
  | { readonly name: 'activating'; readonly device: Device; readonly sho: string; readonly request: Outgoing }
  | { readonly name: 'served'; readonly device: Device; readonly sho: string }
  | {
      readonly name: 'requestingToken';
      readonly device: Device;
      readonly sho: string;
      readonly newSho: string;
      /** Whether the device takes the word of the old operator alone, or needs that of the owner too (T3). */
      readonly needs: 'consent' | 'both';
      readonly request: Outgoing;
    }
  | {
      readonly name: 'requestingAuthority';
      readonly device: Device;
      readonly sho: string;
      readonly newSho: string;
      readonly request: Outgoing;
    }
  | {
      readonly name: 'requestingInstruction';
      readonly device: Device;
      readonly sho: string;
      readonly newSho: string;
      readonly request: Outgoing;
    }
  | {
      readonly name: 'reprovisioning';
      readonly device: Device;
      readonly sho: string;
      readonly newSho: string;
      readonly request: Outgoing;
    }
  | {
      readonly name: 'transferring';
      readonly device: Device;
      readonly sho: string;
      readonly newSho: string;
      readonly request: Outgoing;
    };

/** One subscriber with one device. */
export class Subscriber implements Role {
  readonly #config: SubscriberConfig & { readonly requestMs: number; readonly checks: Checks };
  readonly #surroundings: Surroundings;
  #state: State = { name: 'noDevice' };
  /** Serial of the last announcement. */
  #announced = 0;

  constructor(config: SubscriberConfig, surroundings: Surroundings) {
    this.#config = { requestMs: 300_000, checks: completeChecks, ...config };
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.supply' }, (supply) => this.#supply(supply))
        .with({ type: 'supplier.supplyWithCredential' }, (supply) => this.#supplyWithCredential(supply))
        .with({ type: 'supplier.supplyWithMaterial' }, (supply) => this.#supplyWithMaterial(supply))
        .with({ type: 'icf.materialTaken' }, ({ devId }) => this.#taken(devId, 'conveyingMaterial'))
        .with({ type: 'supplier.supplyWithPfc' }, (supply) => this.#supplyWithPfc(supply))
        .with({ type: 'pva.pfcRegistered' }, (registered) => this.#pfcRegistered(registered))
        .with({ type: 'ccif.credentialConveyed' }, ({ devId }) => this.#taken(devId, 'conveying'))
        .with({ type: 'drf.watching' }, (watching) => this.#watching(watching))
        .with({ type: 'drf.firstConnection' }, ({ connection }) => this.#firstConnection(connection))
        .with({ type: 'sho.contractConfirmed' }, (confirmed) => this.#contractConfirmed(confirmed))
        .with({ type: 'sho.serviceNotice' }, (notice) => this.#serviceNotice(notice))
        .with({ type: 'sho.token' }, (token) => this.#token(token))
        .with({ type: 'sho.tokenRefused' }, (tokenRefused) => this.#tokenRefused(tokenRefused))
        .with({ type: 'owner.token' }, (token) => this.#ownersToken(token))
        .with({ type: 'owner.authorisationRefused' }, (refused) => this.#authorisationRefused(refused))
        .with({ type: 'owner.instruction' }, (instruction) => this.#instruction(instruction))
        .with({ type: 'owner.instructionRefused' }, (refused) => this.#instructionRefused(refused))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    if (timer !== 'request') return unknownTimer('subscriber', timer, 'request');
    return 'request' in this.#state ? this.#enter(this.#state, this.#state.request) : ignored;
  }

  /**
   * `selectSho`, with `activation: 'later'` where the MCIM is to wait for its activation; `selectByOwner` for a device
   * of token mode T2 or T3, which `mode` says; `contractAnew` without the operator that serves. With the operator's
   * name in `shoId`. `announceChange` tells the RO that a change to that operator is coming, or none if it serves.
   * `activate` has an MCIM activated that waits. `selectByRule`, with a `rule` of operators for `3gpp` and `non3gpp`:
   * the first connection chooses (DEC-205).
   */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action === 'activate') return this.#activate();
    if (action === 'selectByRule') return this.#selectByRule(args['rule']);
    if (
      action !== 'selectSho' &&
      action !== 'selectByOwner' &&
      action !== 'contractAnew' &&
      action !== 'announceChange'
    )
      return unknownAction(
        'subscriber',
        action,
        'selectSho, selectByOwner, contractAnew, announceChange, selectByRule or activate',
      );
    const { shoId, activation, mode } = args;
    if (typeof shoId !== 'string') {
      throw new MisuseError('USE-003', `subscriber.command ${action}: expected shoId as a text, got ${typeof shoId}.`);
    }
    if (action === 'selectSho') return this.#selectSho(shoId, activation === 'later' ? { activation } : {});
    if (action === 'contractAnew') return this.#contractAnew(shoId);
    if (action === 'announceChange') return this.#announceChange(shoId);
    if (mode === 'T2' || mode === 'T3') return this.#selectByOwner(shoId, mode);
    throw new MisuseError('USE-003', `subscriber.command ${action}: expected mode T2 or T3, got ${String(mode)}.`);
  }

  /** A device that changes on the word of its owner, alone or with that of the operator that serves. */
  #selectByOwner(newSho: string, mode: 'T2' | 'T3'): Reaction {
    const state = this.#state;
    if (state.name !== 'served') return ignored;
    const { device, sho } = state;
    if (sho === newSho) return refuse('alreadyServing');
    return mode === 'T2'
      ? this.#requestAuthority(device, sho, newSho)
      : this.#requestToken(device, sho, newSho, 'both');
  }

  #requestAuthority(device: Device, sho: string, newSho: string, consent?: SignedObject<'token'>): Reaction {
    const claims = { devId: device.devId, newSho, ...(consent === undefined ? {} : { consent }) };
    const asked = sign('authorisationRequest', claims, this.#config.signing);
    const request = send('owner', { type: 'subscriber.authorisationRequest', request: asked });
    return this.#enter({ name: 'requestingAuthority', device, sho, newSho, request }, request);
  }

  #selectSho(shoId: string, wish: Wish): Reaction {
    return match(this.#state)
      .with({ name: P.union('ready', 'arranging', 'watching') }, ({ device }) => this.#contract(device, shoId, wish))
      .with({ name: 'served' }, ({ device, sho }) =>
        sho === shoId ? refuse('alreadyServing') : this.#requestToken(device, sho, shoId, 'consent'),
      )
      .with(
        {
          name: P.union(
            'noDevice',
            'registeringPfc',
            'conveying',
            'conveyingMaterial',
            'contracting',
            'awaitingService',
            'installed',
            'activating',
            'requestingToken',
            'requestingAuthority',
            'transferring',
            'requestingInstruction',
            'reprovisioning',
          ),
        },
        () => ignored,
      )
      .exhaustive();
  }

  #selectByRule(rule: unknown): Reaction {
    const { drf, signing } = this.#config;
    if (!isRule(rule)) return unknownAction('subscriber', 'selectByRule', 'selectByRule with a rule');
    if (drf === undefined) throw new MisuseError('USE-003', 'subscriber.command selectByRule: no key of a DRF.');
    const state = this.#state;
    if (state.name !== 'ready') return ignored;
    const { device } = state;
    const watch = sign('watch', { devId: device.devId }, signing);
    const request = send('drf', { type: 'subscriber.watch', watch });
    return this.#enter({ name: 'arranging', device, rule, request }, request);
  }

  #watching({ devId }: Msg<'drf.watching'>): Reaction {
    const state = this.#state;
    if (state.name !== 'arranging') return ignored;
    const { device, rule } = state;
    if (devId !== device.devId) return refuse('otherDevice');
    return this.#enter({ name: 'watching', device, rule }, send('m2me', { type: 'subscriber.powerOn' }));
  }

  /** The first connection chooses; told again while it contracts, it asks the same operator again (DEC-206). */
  #firstConnection(connection: SignedObject<'firstConnection'>): Reaction {
    const { checks, drf } = this.#config;
    const state = this.#state;
    const signed = checks.connectionSignature(connection, { key: drf });
    if (!signed.ok) return refuse(signed.cause);
    if (!('device' in state)) return ignored;
    const ofDevice = checks.connectionDevice(signed.value, state.device);
    if (!ofDevice.ok) return refuse(ofDevice.cause);
    if (state.name === 'contracting') return accept(state.request);
    if (state.name !== 'watching') return ignored;
    const { device, rule } = state;
    const { access } = ofDevice.value;
    const [sho, ...left] = rule[access];
    return sho === undefined ? refuse('notEntitled') : this.#contract(device, sho, {}, { rule, access, left });
  }

  /** Another may be selected by hand; the rule goes on to the next, and after the last waits for another connection. */
  #refused(device: Device, chosen: Chosen | undefined): Reaction {
    if (chosen === undefined) return this.#enter({ name: 'ready', device });
    const { rule, access } = chosen;
    const [sho, ...left] = chosen.left;
    return sho === undefined
      ? this.#enter({ name: 'watching', device, rule })
      : this.#contract(device, sho, {}, { rule, access, left });
  }

  /** The supplier hears which operator the rule has chosen. */
  #report({ devId }: Device, shoId: string, { access }: Chosen): Outgoing {
    return send('supplier', { type: 'subscriber.selectionReport', devId, shoId, access });
  }

  /** An operator without the consent of the one that serves: the owner of the device has to want it too. */
  #contractAnew(newSho: string): Reaction {
    const state = this.#state;
    if (state.name !== 'served') return ignored;
    const { device, sho } = state;
    if (sho === newSho) return refuse('alreadyServing');
    const asked = sign('instructionRequest', { devId: device.devId, newSho }, this.#config.signing);
    const request = send('owner', { type: 'subscriber.instructionRequest', request: asked });
    return this.#enter({ name: 'requestingInstruction', device, sho, newSho, request }, request);
  }

  #supply({ devId, treId }: Msg<'supplier.supply'>): Reaction {
    return this.#state.name === 'noDevice' ? this.#enter({ name: 'ready', device: { devId, treId } }) : ignored;
  }

  #supplyWithCredential({ devId, treId, credential }: Msg<'supplier.supplyWithCredential'>): Reaction {
    if (this.#state.name !== 'noDevice') return ignored;
    const request = send('ccif', { type: 'subscriber.conveyCredential', credential });
    return this.#enter({ name: 'conveying', device: { devId, treId }, request }, request);
  }

  /** Nobody acknowledges it: the RO goes by what it hears (DEC-184). */
  #announceChange(newSho: string): Reaction {
    const state = this.#state;
    if (state.name !== 'served') return ignored;
    this.#announced += 1;
    const claims = { devId: state.device.devId, newSho, serial: this.#announced };
    const announcement = sign('changeAnnouncement', claims, this.#config.signing);
    return accept(send('drf', { type: 'subscriber.changeAnnouncement', announcement }));
  }

  #supplyWithPfc({ devId, treId, certificate }: Msg<'supplier.supplyWithPfc'>): Reaction {
    if (this.#state.name !== 'noDevice') return ignored;
    const request = send('pva', { type: 'subscriber.registerPfc', devId, treId, certificate });
    return this.#enter({ name: 'registeringPfc', device: { devId, treId }, request }, request);
  }

  #pfcRegistered({ devId }: Msg<'pva.pfcRegistered'>): Reaction {
    const state = this.#state;
    if (state.name !== 'registeringPfc') return ignored;
    const { device } = state;
    return devId === device.devId ? this.#enter({ name: 'ready', device }) : refuse('otherDevice');
  }

  #supplyWithMaterial({ devId, treId, material }: Msg<'supplier.supplyWithMaterial'>): Reaction {
    if (this.#state.name !== 'noDevice') return ignored;
    const request = send('icf', { type: 'subscriber.conveyMaterial', material });
    return this.#enter({ name: 'conveyingMaterial', device: { devId, treId }, request }, request);
  }

  /** The CCIF, or the ICF, has what it was brought. */
  #taken(devId: string, awaitedIn: 'conveying' | 'conveyingMaterial'): Reaction {
    const state = this.#state;
    if (state.name !== awaitedIn) return ignored;
    const { device } = state;
    return devId === device.devId ? this.#enter({ name: 'ready', device }) : refuse('otherDevice');
  }

  #contract(device: Device, sho: string, wish: Wish, chosen?: Chosen): Reaction {
    const contract = sign('contract', { ...device, shoId: sho, ...wish }, this.#config.signing);
    const request = send(shoPort(sho), { type: 'subscriber.contract', contract });
    const how = chosen === undefined ? {} : { chosen };
    return this.#enter({ name: 'contracting', device, sho, request, ...how }, request);
  }

  /** The activation service is the operator's, which is asked until it says that service has begun. */
  #activate(): Reaction {
    const state = this.#state;
    if (state.name !== 'installed') return ignored;
    const { device, sho } = state;
    const asked = sign('activationRequest', { devId: device.devId, shoId: sho }, this.#config.signing);
    const request = send(shoPort(sho), { type: 'subscriber.activationRequest', request: asked });
    return this.#enter({ name: 'activating', device, sho, request }, request);
  }

  #requestToken(device: Device, sho: string, newSho: string, needs: 'consent' | 'both'): Reaction {
    const asked = sign('tokenRequest', { devId: device.devId, newSho }, this.#config.signing);
    const request = send(shoPort(sho), { type: 'subscriber.tokenRequest', request: asked });
    return this.#enter({ name: 'requestingToken', device, sho, newSho, needs, request }, request);
  }

  #contractConfirmed({ devId, shoId }: Msg<'sho.contractConfirmed'>): Reaction {
    const state = this.#state;
    if (state.name !== 'contracting') return ignored;
    if (shoId !== state.sho) return refuse('otherOperator');
    if (devId !== state.device.devId) return refuse('otherDevice');
    const { device, sho, request, chosen } = state;
    // By the rule it is on already, and which operator it is nobody has heard.
    const next =
      chosen === undefined ? send('m2me', { type: 'subscriber.powerOn' }) : this.#report(device, sho, chosen);
    return this.#enter({ name: 'awaitingService', device, sho, request }, next);
  }

  #serviceNotice(notice: Msg<'sho.serviceNotice'>): Reaction {
    return (
      match(this.#state)
        .with(
          {
            name: P.union(
              'noDevice',
              'registeringPfc',
              'conveying',
              'conveyingMaterial',
              'ready',
              'arranging',
              'watching',
              'installed',
              'served',
              'requestingToken',
              'requestingAuthority',
              'requestingInstruction',
            ),
          },
          () => ignored,
        )
        .with({ name: 'contracting' }, (state) => {
          const { device, sho, chosen } = state;
          return (
            otherParty(notice, device, sho) ??
            match(notice.status)
              .with('success', () =>
                chosen === undefined
                  ? ignored
                  : this.#enter({ name: 'served', device, sho }, this.#report(device, sho, chosen)),
              )
              .with('refused', () => this.#refused(device, chosen))
              .otherwise(() => ignored)
          );
        })
        .with(
          { name: 'awaitingService' },
          ({ device, sho }) =>
            otherParty(notice, device, sho) ??
            match(notice.status)
              .with('success', () => this.#enter({ name: 'served', device, sho }))
              .with('installed', () => this.#enter({ name: 'installed', device, sho }))
              .with('aborted', 'refused', () => ignored)
              .exhaustive(),
        )
        .with(
          { name: 'activating' },
          ({ device, sho }) =>
            otherParty(notice, device, sho) ??
            (notice.status === 'success' ? this.#enter({ name: 'served', device, sho }) : ignored),
        )
        .with(
          { name: 'transferring' },
          ({ device, sho, newSho }) =>
            otherParty(notice, device, newSho) ??
            this.#enter({ name: 'served', device, sho: notice.status === 'success' ? newSho : sho }),
        )
        // Aborted, the device is pristine and the new operator expects it again: nothing is over.
        .with(
          { name: 'reprovisioning' },
          ({ device, sho, newSho }) =>
            otherParty(notice, device, newSho) ??
            match(notice.status)
              .with('success', () => this.#enter({ name: 'served', device, sho: newSho }))
              .with('refused', () => this.#enter({ name: 'served', device, sho }))
              .with('aborted', 'installed', () => accept())
              .exhaustive(),
        )
        .exhaustive()
    );
  }

  #token({ token }: Msg<'sho.token'>): Reaction {
    const state = this.#state;
    if (state.name !== 'requestingToken') return ignored;
    const { device, sho, newSho } = state;
    const { claims } = token;
    const isMeant = claims.oldSho === sho && claims.newSho === newSho && claims.devId === device.devId;
    if (!isMeant) return refuse('tokenMismatch');
    return state.needs === 'both'
      ? this.#requestAuthority(device, sho, newSho, token)
      : this.#transfer(device, sho, newSho, token);
  }

  #ownersToken({ token }: Msg<'owner.token'>): Reaction {
    const state = this.#state;
    if (state.name !== 'requestingAuthority') return ignored;
    const { device, sho, newSho } = state;
    const { claims } = token;
    const isMeant = claims.oldSho === sho && claims.newSho === newSho && claims.devId === device.devId;
    return isMeant ? this.#transfer(device, sho, newSho, token) : refuse('tokenMismatch');
  }

  #authorisationRefused({ devId }: Msg<'owner.authorisationRefused'>): Reaction {
    const state = this.#state;
    if (state.name !== 'requestingAuthority') return ignored;
    const { device, sho } = state;
    return devId === device.devId ? this.#enter({ name: 'served', device, sho }) : refuse('otherDevice');
  }

  #transfer(device: Device, sho: string, newSho: string, token: SignedObject<'token'>): Reaction {
    const params = sign('changeParams', { ...device, token }, this.#config.signing);
    const request = send(shoPort(newSho), { type: 'subscriber.changeParams', params });
    return this.#enter({ name: 'transferring', device, sho, newSho, request }, request);
  }

  #tokenRefused({ devId }: Msg<'sho.tokenRefused'>): Reaction {
    const state = this.#state;
    if (state.name !== 'requestingToken') return ignored;
    const { device, sho } = state;
    return devId === device.devId ? this.#enter({ name: 'served', device, sho }) : refuse('otherDevice');
  }

  #instruction({ instruction }: Msg<'owner.instruction'>): Reaction {
    const state = this.#state;
    if (state.name !== 'requestingInstruction') return ignored;
    const { device, sho, newSho } = state;
    const { claims } = instruction;
    const isMeant = claims.oldSho === sho && claims.newSho === newSho && claims.devId === device.devId;
    if (!isMeant) return refuse('notAuthorised');
    const params = sign('reprovisionParams', { ...device, instruction }, this.#config.signing);
    const request = send(shoPort(newSho), { type: 'subscriber.reprovisionParams', params });
    return this.#enter({ name: 'reprovisioning', device, sho, newSho, request }, request);
  }

  #instructionRefused({ devId }: Msg<'owner.instructionRefused'>): Reaction {
    const state = this.#state;
    if (state.name !== 'requestingInstruction') return ignored;
    const { device, sho } = state;
    return devId === device.devId ? this.#enter({ name: 'served', device, sho }) : refuse('otherDevice');
  }

  /** Where something is asked for, the timer asks again. */
  #enter(next: State, ...out: readonly Outgoing[]): Reaction {
    const { clock } = this.#surroundings;
    if ('request' in next) clock.arm('request', this.#config.requestMs);
    else if ('request' in this.#state) clock.disarm('request');
    this.#state = next;
    return accept(...out);
  }
}

function isRule(rule: unknown): rule is SelectionRule {
  const isList = (names: unknown): boolean =>
    Array.isArray(names) && names.every((name: unknown) => typeof name === 'string');
  return (
    typeof rule === 'object' &&
    rule !== null &&
    '3gpp' in rule &&
    'non3gpp' in rule &&
    isList(rule['3gpp']) &&
    isList(rule.non3gpp)
  );
}

/** The refusal of a notice by another operator or on another device. */
function otherParty({ devId, shoId }: Msg<'sho.serviceNotice'>, device: Device, sho: string): Reaction | undefined {
  if (shoId !== sho) return refuse('otherOperator');
  return devId === device.devId ? undefined : refuse('otherDevice');
}

const taken = [
  'supplier.supply',
  'supplier.supplyWithCredential',
  'supplier.supplyWithPfc',
  'pva.pfcRegistered',
  'ccif.credentialConveyed',
  'supplier.supplyWithMaterial',
  'icf.materialTaken',
  'drf.watching',
  'drf.firstConnection',
  'sho.contractConfirmed',
  'sho.serviceNotice',
  'sho.token',
  'sho.tokenRefused',
  'owner.token',
  'owner.authorisationRefused',
  'owner.instruction',
  'owner.instructionRefused',
] as const;
