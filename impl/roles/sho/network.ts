/**
 * The network region: an operator's access for the device that holds its MCIM, with an HSS of its own. Source: TR
 * 33.812, clause 5.1.3.6.3 (after step 19) and 5.1.3.7.4.2 step 15; the profile, "SHO (network region)".
 */
import { match } from 'ts-pattern';
import { sign, type AttachCause, type Msg } from '../../codec/index.js';
import type { Outgoing, Reaction } from '../../role.js';
import type { AkaHome } from '../aka-home.js';
import { accept, ignored, refuse, send } from '../edge.js';
import type { Books } from './books.js';
import { hssOf, type HssRecord, type NetworkState } from './state.js';

/** One operator's network, as far as one device can tell. */
export class Network {
  readonly #books: Books;
  #state: NetworkState = { name: 'detached' };
  #coverage: 'covered' | 'uncovered' = 'covered';

  constructor(books: Books) {
    this.#books = books;
  }

  get state(): NetworkState {
    return this.#state;
  }

  /** Whether the network reaches the device. */
  setCoverage(coverage: 'covered' | 'uncovered'): Reaction {
    this.#coverage = coverage;
    return ignored;
  }

  /** Nobody is attached any more. */
  restart(): void {
    this.#state = { name: 'detached' };
  }

  /**
   * Asks a device that is served, within reach and not attached to attach again; `undefined` where there is none. One
   * that is challenged may never answer: an attach that came twice has it challenged while it takes itself for
   * attached.
   */
  page(): Reaction | undefined {
    const hss = hssOf(this.#books.state);
    if (hss === undefined || this.#coverage === 'uncovered' || this.#state.name === 'attached') return undefined;
    return accept(send('m2me', { type: 'sho.page', identity: hss.imsi }));
  }

  /** Forgets the device when the record that it attached with is gone. */
  follow(before: HssRecord | undefined): void {
    if (hssOf(this.#books.state) !== before) this.#state = { name: 'detached' };
  }

  attach({ identity }: Msg<'m2me.attach'>): Reaction {
    if (this.#coverage === 'uncovered') return ignored;
    const hss = hssOf(this.#books.state);
    if (hss === undefined || hss.imsi !== identity)
      return refuse('unknownIdentity', ...this.#reject('unknownIdentity').out);
    return this.#challenge(hss, 'possible');
  }

  authResponse(response: Msg<'m2me.authResponse'>): Reaction {
    const state = this.#state;
    const hss = hssOf(this.#books.state);
    if (this.#coverage === 'uncovered' || state.name !== 'challenged' || hss === undefined) return ignored;
    const { checks, address } = this.#books.config;
    const { filter } = this.#books;
    return match(response)
      .with({ result: 'res' }, ({ res }) => {
        if (!checks.resMatches(res, { xres: state.xres }).ok) return this.#reject('authFailed');
        this.#state = { name: 'attached' };
        return accept(
          ...this.#served(),
          send('m2me', { type: 'sho.attachAccept', ip: address, ...(filter && { filter }) }),
          ...this.#letInByPcid(hss),
        );
      })
      .with({ result: 'macFailure' }, () => this.#reject('authFailed'))
      .with({ result: 'syncFailure' }, ({ auts }) =>
        state.resync === 'possible' && hss.aka.resynchronise(auts)
          ? this.#challenge(hss, 'spent')
          : this.#reject('authFailed'),
      )
      .exhaustive();
  }

  /** What the device sends goes on unless the contract forbids it. */
  datagram(datagram: Msg<'m2me.datagram'>): Reaction {
    if (this.#state.name !== 'attached') return refuse('notAttached');
    const { filter, config } = this.#books;
    const passed = config.checks.filterInNetwork(datagram, { filter });
    return passed.ok ? accept(send('beyond', { ...datagram, type: 'sho.datagram' })) : refuse(passed.cause);
  }

  /**
   * Sends the device that is attached the next version of its network parameters, or the one that it has not
   * acknowledged.
   */
  provisionParameters(messageCentre: string, apn: string): Reaction {
    const books = this.#books;
    const hss = hssOf(books.state);
    if (this.#state.name !== 'attached' || hss === undefined) return ignored;
    const { devId } = hss;
    const before = books.parameters;
    const sent =
      before?.isInUse === false ? before.sent : { devId, ver: (before?.sent.ver ?? 0) + 1, messageCentre, apn };
    books.parameters = { sent, isInUse: false };
    return accept(send('m2me', { type: 'sho.parameters', parameters: sign('parameters', sent, books.config.signing) }));
  }

  /** The device uses what was sent. */
  parametersAck({ devId, ver }: Msg<'m2me.parametersAck'>): Reaction {
    const { parameters } = this.#books;
    if (parameters?.sent.devId !== devId || parameters.sent.ver !== ver) return ignored;
    this.#books.parameters = { ...parameters, isInUse: true };
    return accept();
  }

  /** The IMS of the operator challenges the ISIM of the package, for the device that is attached (DEC-214). */
  imsRegister({ impi }: Msg<'m2me.imsRegister'>): Reaction {
    if (this.#state.name !== 'attached') return refuse('notAttached');
    const isim = hssOf(this.#books.state)?.isim;
    const ours = this.#books.config.checks.imsIdentity(impi, { impi: isim?.impi });
    if (!ours.ok || isim === undefined) return refuse('unknownIdentity', imsReject('unknownIdentity'));
    return this.#imsChallenge(isim.aka, 'possible');
  }

  /** A device whose ISIM has answered is registered; what is not asked for is dropped. */
  imsResponse(response: Msg<'m2me.imsResponse'>): Reaction {
    const state = this.#state;
    const isim = hssOf(this.#books.state)?.isim;
    if (state.name !== 'attached' || state.ims?.name !== 'challenged' || isim === undefined) return ignored;
    const { xres, resync } = state.ims;
    return match(response)
      .with({ result: 'res' }, ({ res }) => {
        if (!this.#books.config.checks.imsResMatches(res, { xres }).ok) return this.#imsFailed();
        this.#state = { name: 'attached', ims: { name: 'registered' } };
        return accept(send('m2me', { type: 'sho.imsAccept', impu: isim.impu }));
      })
      .with({ result: 'macFailure' }, () => this.#imsFailed())
      .with({ result: 'syncFailure' }, ({ auts }) =>
        resync === 'possible' && isim.aka.resynchronise(auts)
          ? this.#imsChallenge(isim.aka, 'spent')
          : this.#imsFailed(),
      )
      .exhaustive();
  }

  #imsChallenge(aka: AkaHome, resync: 'possible' | 'spent'): Reaction {
    const vector = aka.next(this.#books.surroundings.random);
    if (vector === undefined) return this.#imsFailed();
    const { rand, autn, xres } = vector;
    this.#state = { name: 'attached', ims: { name: 'challenged', xres, resync } };
    return accept(send('m2me', { type: 'sho.imsChallenge', rand, autn }));
  }

  #imsFailed(): Reaction {
    this.#state = { name: 'attached' };
    return accept(imsReject('authFailed'));
  }

  /** The first attach with an MCIM that had to wait shows that it is active: service begins (DEC-103). */
  #served(): readonly Outgoing[] {
    const books = this.#books;
    if (books.state.name !== 'ordered') return [];
    const { installed } = books.state;
    books.enter({ name: 'serving', served: installed });
    return [books.notice(installed.devId, 'success')];
  }

  /** A device that is let in with what was its PCID has activated it: the ICF is told, once (DEC-216). */
  #letInByPcid({ imsi, promotion }: HssRecord): readonly Outgoing[] {
    if (promotion === undefined || promotion.told) return [];
    promotion.told = true;
    return [send(this.#books.config.icf ?? 'icf', { type: 'sho.promoted', pcid: imsi })];
  }

  #challenge({ aka }: HssRecord, resync: 'possible' | 'spent'): Reaction {
    const vector = aka.next(this.#books.surroundings.random);
    if (vector === undefined) return this.#reject('authFailed');
    const { rand, autn, xres } = vector;
    this.#state = { name: 'challenged', xres, resync };
    return accept(send('m2me', { type: 'sho.authRequest', rand, autn }));
  }

  #reject(cause: AttachCause): Reaction {
    this.#state = { name: 'detached' };
    return accept(send('m2me', { type: 'sho.attachReject', cause }));
  }
}

function imsReject(cause: Msg<'sho.imsReject'>['cause']): Outgoing {
  return send('m2me', { type: 'sho.imsReject', cause });
}
