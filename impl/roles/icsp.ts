/**
 * Non-3GPP Initial Connectivity Service Provider: a fixed network, WLAN or the like that gives a device its first
 * access. Source: TR 33.812, clauses 5.1.3.5.7 and 5.1.3.6.4; DEC-94; the profile, "ICSP".
 *
 * It knows nothing of M2M. Whether it authenticates is said once, by `provideAccess`; the credential is its own.
 */
import { match } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import type { Msg } from '../codec/index.js';
import { accessProof, type AccessCredential } from '../crypto/access-proof.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { writeServerOptions } from '../codec/server-options.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

/** What a provider knows. */
export interface IcspConfig {
  /** IPv4 address that a device gets. */
  readonly address: string;
  /** Default: complete. */
  readonly checks?: Checks;
}

type State =
  | { readonly name: 'off' }
  | { readonly name: 'idle'; readonly access: Access }
  | { readonly name: 'challenged'; readonly challenge: Uint8Array }
  | { readonly name: 'ipUp'; readonly access: Access };

type Access = 'authenticated' | 'open';

/** One provider, with one device at a time. */
export class Icsp implements Role {
  readonly #config: Required<IcspConfig>;
  readonly #surroundings: Surroundings;
  /** By device. */
  readonly #issued = new Map<string, AccessCredential>();
  #state: State = { name: 'off' };
  /** The servers that devices are told of. */
  #servers: readonly string[] = [];

  constructor(config: IcspConfig, surroundings: Surroundings) {
    this.#config = { checks: completeChecks, ...config };
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'supplier.requestAccessCredential' }, ({ devId }) => this.#issue(devId))
        .with({ type: 'm2me.requestAccess' }, () => this.#requestAccess())
        .with({ type: 'm2me.accessProof' }, (proof) => this.#accessProof(proof))
        .with({ type: 'm2me.resolve' }, () => this.#resolve())
        .with({ type: 'm2me.releaseAccess' }, () => this.#releaseAccess())
        .with({ type: 'm2me.datagram' }, (datagram) => this.#carry(datagram))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('icsp', timer, 'no timer');
  }

  /**
   * `provideAccess`, with `access`: `authenticated` or `open`. `nameServers`, with `servers`: the names that devices
   * are told from now on. `restarted`: nobody has access (DEC-190).
   */
  command(action: string, { access, servers }: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action === 'restarted') return this.#restart();
    if (action === 'nameServers' && Array.isArray(servers)) {
      this.#servers = servers.filter((name) => typeof name === 'string');
      return ignored;
    }
    if (action !== 'provideAccess' || (access !== 'authenticated' && access !== 'open'))
      return unknownAction(
        'icsp',
        action,
        'restarted, nameServers with servers, or provideAccess with access authenticated or open',
      );
    if (this.#state.name === 'off') this.#state = { name: 'idle', access };
    return ignored;
  }

  #restart(): Reaction {
    const state = this.#state;
    if (state.name === 'challenged') this.#state = { name: 'idle', access: 'authenticated' };
    if (state.name === 'ipUp') this.#state = { name: 'idle', access: state.access };
    return ignored;
  }

  #issue(devId: string): Reaction {
    const fresh = (): AccessCredential => ({
      account: `account-${this.#issued.size + 1}`,
      key: this.#surroundings.random.bytes(32),
    });
    const credential = this.#issued.get(devId) ?? fresh();
    this.#issued.set(devId, credential);
    return accept(send('supplier', { type: 'icsp.accessCredential', devId, ...credential }));
  }

  #requestAccess(): Reaction {
    const state = this.#state;
    if (state.name === 'off') return ignored;
    if (state.name !== 'challenged' && state.access === 'open') return this.#grant('open');
    const challenge = this.#surroundings.random.bytes(16);
    this.#state = { name: 'challenged', challenge };
    return accept(send('m2me', { type: 'icsp.authRequest', challenge }));
  }

  /** A challenge serves one proof, right or wrong. */
  #accessProof({ account, mac }: Msg<'m2me.accessProof'>): Reaction {
    if (this.#state.name !== 'challenged') return ignored;
    const { challenge } = this.#state;
    const credential = [...this.#issued.values()].find((each) => each.account === account);
    const expected = credential === undefined ? undefined : accessProof(credential, challenge);
    if (this.#config.checks.accessProofMatches(mac, { expected }).ok) return this.#grant('authenticated');
    this.#state = { name: 'idle', access: 'authenticated' };
    return accept(send('m2me', { type: 'icsp.accessReject', cause: 'authFailed' }));
  }

  #releaseAccess(): Reaction {
    if (this.#state.name === 'ipUp') this.#state = { name: 'idle', access: this.#state.access };
    return ignored;
  }

  /** Names what it knows, which may be nothing. */
  #resolve(): Reaction {
    if (this.#state.name !== 'ipUp') return refuse('notAttached');
    return accept(send('m2me', { type: 'icsp.addresses', options: writeServerOptions(this.#servers) }));
  }

  #carry(datagram: Msg<'m2me.datagram'>): Reaction {
    if (this.#state.name !== 'ipUp') return refuse('notAttached');
    return accept(send('beyond', { ...datagram, type: 'icsp.datagram' }));
  }

  #grant(access: Access): Reaction {
    this.#state = { name: 'ipUp', access };
    return accept(send('m2me', { type: 'icsp.accessAccept', ip: this.#config.address }));
  }
}

const taken = [
  'supplier.requestAccessCredential',
  'm2me.requestAccess',
  'm2me.accessProof',
  'm2me.releaseAccess',
  'm2me.resolve',
  'm2me.datagram',
] as const;
