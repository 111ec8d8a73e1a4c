/**
 * Visited Network Operator: lets a device attach with its PCID, authenticated by the ICF's vectors. It needs nothing of
 * M2M: a PCID looks like an IMSI. Source: TR 33.812, clause 5.1.3.6.3 steps 1 to 5; AMB-27, AMB-41; the profile, "VNO".
 */
import { match, P } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import type { AttachCause, Msg } from '../codec/index.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { bootstrapPeers } from '../traffic.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

/** What a VNO knows. */
export interface VnoConfig {
  /** Leading digits (MCC and MNC) of the PCIDs for which it has a route to the ICF. */
  readonly routes: readonly string[];
  /** IPv4 address that an attached device gets. */
  readonly address: string;
  /** How long an attach is good for. Default 3 600 000. */
  readonly leaseMs?: number;
  /** Default: complete. */
  readonly checks?: Checks;
}

/** Whether the one re-synchronisation of this attach is still to be had. */
type Resync = 'possible' | 'spent';

/** Whether a device reaches everybody, or those who provision it (5.5-o04). */
type Connectivity = 'full' | 'restricted';

type State =
  | { readonly name: 'detached' }
  | { readonly name: 'avPending'; readonly pcid: string; readonly resync: Resync }
  | { readonly name: 'challenged'; readonly pcid: string; readonly resync: Resync; readonly xres: Uint8Array }
  | { readonly name: 'granted'; readonly pcid: string; readonly connectivity: Connectivity }
  /** Access without an identity, to those who provision the device (5.5-o05). */
  | { readonly name: 'open' };

/** One VNO, with one device at a time. */
export class Vno implements Role {
  readonly #config: Required<VnoConfig>;
  readonly #surroundings: Surroundings;
  #state: State = { name: 'detached' };
  /** Of the grants from now on. */
  #connectivity: Connectivity = 'full';
  /** Whether a device that names no identity is let in. */
  #isOpen = false;

  constructor(config: VnoConfig, surroundings: Surroundings) {
    this.#config = { checks: completeChecks, leaseMs: 3_600_000, ...config };
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'm2me.attach' }, (attach) => this.#attach(attach))
        .with({ type: 'icf.avResponse' }, (response) => this.#avResponse(response))
        .with({ type: 'm2me.authResponse' }, (response) => this.#authResponse(response))
        .with({ type: 'm2me.detach' }, () => this.#detach())
        .with({ type: 'm2me.datagram' }, (datagram) => this.#carry(datagram))
        .with({ type: 'm2me.requestAccess' }, () => this.#requestAccess())
        .with({ type: 'm2me.releaseAccess' }, () => this.#releaseAccess())
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return timer === 'lease' ? this.#end() : unknownTimer('vno', timer, 'lease');
  }

  /**
   * While nobody asks for access: `restrict`: those who are let in from now on reach who provisions them, no others;
   * `openToDrf`: a device without an identity is let in, to these. At any time `restarted`: who has access, or asked
   * for it, is forgotten (DEC-190).
   */
  command(action: string): Reaction {
    const isSettled = this.#state.name !== 'detached';
    if (action === 'restarted') this.#enter({ name: 'detached' });
    else if (action !== 'restrict' && action !== 'openToDrf')
      return unknownAction('vno', action, 'restrict, openToDrf or restarted');
    else if (!isSettled && action === 'restrict') this.#connectivity = 'restricted';
    else if (!isSettled) this.#isOpen = true;
    return ignored;
  }

  #attach({ identity }: Msg<'m2me.attach'>): Reaction {
    if (!this.#config.routes.some((route) => identity.startsWith(route))) {
      const rejected = this.#reject('unroutable');
      return refuse('unknownIdentity', ...rejected.out);
    }
    this.#enter({ name: 'avPending', pcid: identity, resync: 'possible' });
    return accept(send('icf', { type: 'vno.avRequest', pcid: identity }));
  }

  #avResponse(response: Msg<'icf.avResponse'>): Reaction {
    const state = this.#state;
    if (state.name !== 'avPending') return ignored;
    if (response.pcid !== state.pcid) return refuse('unknownIdentity');
    return match(response)
      .with({ result: 'ok' }, ({ rand, autn, xres }) => {
        this.#enter({ ...state, name: 'challenged', xres });
        return accept(send('m2me', { type: 'vno.authRequest', rand, autn }));
      })
      .with({ result: P.union('unknownPcid', 'resyncFailed') }, () => this.#reject('unknownIdentity'))
      .exhaustive();
  }

  #authResponse(response: Msg<'m2me.authResponse'>): Reaction {
    const state = this.#state;
    if (state.name !== 'challenged') return ignored;
    const { pcid, xres, resync } = state;
    return match(response)
      .with({ result: 'res' }, ({ res }) =>
        this.#config.checks.resMatches(res, { xres }).ok ? this.#grant(pcid) : this.#reject('authFailed'),
      )
      .with({ result: 'macFailure' }, () => this.#reject('authFailed'))
      .with({ result: 'syncFailure' }, ({ auts }) => {
        if (resync === 'spent') return this.#reject('authFailed');
        this.#enter({ name: 'avPending', pcid, resync: 'spent' });
        return accept(send('icf', { type: 'vno.avRequest', pcid, auts }));
      })
      .exhaustive();
  }

  #detach(): Reaction {
    if (this.#state.name === 'granted') this.#enter({ name: 'detached' });
    return ignored;
  }

  /** Nobody is named, so that nobody is asked and nobody is told (DEC-220). */
  #requestAccess(): Reaction {
    const offered = this.#config.checks.openAccess(undefined, { open: this.#isOpen });
    if (!offered.ok) return refuse(offered.cause, send('m2me', { type: 'vno.attachReject', cause: 'unroutable' }));
    this.#enter({ name: 'open' });
    this.#surroundings.clock.arm('lease', this.#config.leaseMs);
    return accept(send('m2me', { type: 'vno.attachAccept', ip: this.#config.address, connectivity: 'restricted' }));
  }

  #releaseAccess(): Reaction {
    if (this.#state.name === 'open') this.#enter({ name: 'detached' });
    return ignored;
  }

  /** The lease of whatever access there is has run out. */
  #end(): Reaction {
    if (this.#state.name === 'granted' || this.#state.name === 'open') this.#enter({ name: 'detached' });
    return ignored;
  }

  #grant(pcid: string): Reaction {
    const ip = this.#config.address;
    const connectivity = this.#connectivity;
    this.#enter({ name: 'granted', pcid, connectivity });
    this.#surroundings.clock.arm('lease', this.#config.leaseMs);
    return accept(
      send('m2me', { type: 'vno.attachAccept', ip, ...(connectivity === 'restricted' && { connectivity }) }),
      send('icf', { type: 'vno.sessionUp', pcid, ip }),
    );
  }

  /** What the device sends goes on unless the grant forbids it. */
  #carry(datagram: Msg<'m2me.datagram'>): Reaction {
    const state = this.#state;
    if (state.name !== 'granted' && state.name !== 'open') return refuse('notAttached');
    if (state.name === 'open' || state.connectivity === 'restricted') {
      const covered = this.#config.checks.grantCovers(datagram, { peers: bootstrapPeers });
      if (!covered.ok) return refuse(covered.cause);
    }
    return accept(send('beyond', { ...datagram, type: 'vno.datagram' }));
  }

  #reject(cause: AttachCause): Reaction {
    this.#enter({ name: 'detached' });
    return accept(send('m2me', { type: 'vno.attachReject', cause }));
  }

  #enter(next: State): void {
    if (this.#state.name === 'granted' || this.#state.name === 'open') this.#surroundings.clock.disarm('lease');
    this.#state = next;
  }
}

const taken = [
  'm2me.attach',
  'icf.avResponse',
  'm2me.authResponse',
  'm2me.detach',
  'm2me.datagram',
  'm2me.requestAccess',
  'm2me.releaseAccess',
] as const;
