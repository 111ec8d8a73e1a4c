/**
 * Initial Connectivity Function: authentication vectors for PCIDs, and the request to bootstrap once a device is up.
 * Source: TR 33.812, clause 5.1.3.6.3 steps 2 to 6; AMB-41; the profile, "ICF".
 */
import { match, P } from 'ts-pattern';
import type { Msg } from '../codec/index.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { AkaHome } from './aka-home.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

type State =
  | { readonly name: 'idle' }
  | { readonly name: 'fetching'; readonly pcid: string }
  | { readonly name: 'avIssued'; readonly pcid: string }
  | { readonly name: 'sessionUp'; readonly pcid: string };

/** One ICF. */
export class Icf implements Role {
  readonly #surroundings: Surroundings;
  /** Credentials obtained from the CCIF, by PCID. */
  readonly #credentials = new Map<string, AkaHome>();
  /** The first PCID of a device, by the one that replaces it: the DRF knows the first. */
  readonly #first = new Map<string, string>();
  #state: State = { name: 'idle' };

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'vno.avRequest' }, (request) => this.#avRequest(request))
        .with({ type: 'ccif.credentialResponse' }, (response) => this.#credentialResponse(response))
        .with({ type: 'ccif.credentialWithdrawn' }, ({ pcid }) => this.#withdrawn(pcid))
        .with({ type: 'vno.sessionUp' }, (up) => this.#sessionUp(up))
        .with({ type: 'drf.bootFailed' }, (failed) => this.#bootFailed(failed))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('icf', timer, 'no timer');
  }

  /**
   * `initialCredentialLost`: those that were never renewed are past their life. `restarted`: the CCIF is asked for credentials
   * again, and devices have their sequence numbers (DEC-190).
   */
  command(action: string): Reaction {
    if (action === 'restarted') {
      this.#credentials.clear();
      this.#first.clear();
      this.#state = { name: 'idle' };
      return ignored;
    }
    if (action !== 'initialCredentialLost') return unknownAction('icf', action, 'initialCredentialLost or restarted');
    for (const pcid of this.#credentials.keys()) if (!this.#first.has(pcid)) this.#credentials.delete(pcid);
    return ignored;
  }

  #avRequest({ pcid, auts }: Msg<'vno.avRequest'>): Reaction {
    const credential = this.#credentials.get(pcid);
    if (auts === undefined) {
      if (credential !== undefined) return this.#issue(pcid, credential);
      this.#state = { name: 'fetching', pcid };
      return accept(send('ccif', { type: 'icf.credentialRequest', pcid }));
    }
    if (credential === undefined) return refuse('unknownIdentity');
    if (credential.resynchronise(auts)) return this.#issue(pcid, credential);
    return accept(send('vno', { type: 'icf.avResponse', result: 'resyncFailed', pcid }));
  }

  #credentialResponse(response: Msg<'ccif.credentialResponse'>): Reaction {
    if (this.#state.name !== 'fetching') return ignored;
    const { pcid } = response;
    if (pcid !== this.#state.pcid) return refuse('unknownIdentity');
    if (!response.found) {
      this.#state = { name: 'idle' };
      return accept(send('vno', { type: 'icf.avResponse', result: 'unknownPcid', pcid }));
    }
    const credential = new AkaHome(response.credential);
    this.#credentials.set(pcid, credential);
    if (response.renews !== undefined) this.#first.set(pcid, response.renews);
    return this.#issue(pcid, credential);
  }

  #sessionUp({ pcid, ip }: Msg<'vno.sessionUp'>): Reaction {
    return match(this.#state)
      .with({ name: P.union('idle', 'fetching') }, () => refuse('outOfOrder'))
      .with({ name: P.union('avIssued', 'sessionUp') }, (state) => {
        if (pcid !== state.pcid) return refuse('unknownIdentity');
        this.#state = { name: 'sessionUp', pcid };
        const first = this.#first.get(pcid);
        // Who is let in with the new one has it: the one before has served.
        if (first !== undefined) this.#credentials.delete(first);
        return accept(send('drf', { type: 'icf.bootRequest', pcid: first ?? pcid, ip }));
      })
      .exhaustive();
  }

  #bootFailed({ pcid }: Msg<'drf.bootFailed'>): Reaction {
    if (this.#state.name !== 'sessionUp') return ignored;
    const { pcid: served } = this.#state;
    if ((this.#first.get(served) ?? served) === pcid) this.#state = { name: 'avIssued', pcid: served };
    return ignored;
  }

  #withdrawn(pcid: string): Reaction {
    return this.#credentials.delete(pcid) ? accept() : ignored;
  }

  #issue(pcid: string, credential: AkaHome): Reaction {
    const vector = credential.next(this.#surroundings.random);
    if (vector === undefined) return accept(send('vno', { type: 'icf.avResponse', result: 'resyncFailed', pcid }));
    const { rand, autn, xres, ck, ik } = vector;
    this.#state = { name: 'avIssued', pcid };
    return accept(send('vno', { type: 'icf.avResponse', result: 'ok', pcid, rand, autn, xres, ck, ik }));
  }
}

const taken = [
  'vno.avRequest',
  'ccif.credentialResponse',
  'ccif.credentialWithdrawn',
  'vno.sessionUp',
  'drf.bootFailed',
] as const;
