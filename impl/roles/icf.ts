/**
 * Initial Connectivity Function: authentication vectors for PCIDs, and the request to bootstrap once a device is up.
 * Source: TR 33.812, clauses 5.1.3.4.4 and 5.1.3.6.3 steps 2 to 6; AMB-41, DEC-200 to DEC-202; the profile, "ICF".
 */
import { match, P } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { credentialDigest, openMaterial, type Msg } from '../codec/index.js';
import type { AuthenticationVector } from '../crypto/aka.js';
import { newAkaCredential, type AkaAlgorithm, type AkaCredential } from '../crypto/aka-credential.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { HpkeKem, HpkeKeyPair } from '../crypto/hpke.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import type { Material } from './access-material.js';
import { AkaHome } from './aka-home.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

type State =
  | { readonly name: 'idle' }
  | { readonly name: 'fetching'; readonly pcid: string }
  | { readonly name: 'avIssued'; readonly pcid: string }
  | { readonly name: 'sessionUp'; readonly pcid: string };

/** What an ICF knows. */
export interface IcfConfig {
  /** To open what it is given, and verify that the supplier made it. Default: it takes nothing. */
  readonly given?: {
    readonly decryption: HpkeKeyPair & { readonly kem: HpkeKem };
    readonly supplier: VerifyingKey;
  };
  /** PCIDs, 15 digits, that are set aside for devices whose credentials it makes, by device. Default: it makes none. */
  readonly making?: { readonly pcids: ReadonlyMap<string, string>; readonly akaAlgorithm?: AkaAlgorithm };
  /** Port of the SHO that is the same operator, and may make PCIDs operational identities. Default: none. */
  readonly house?: string;
  /** Default: complete. */
  readonly checks?: Checks;
}

/**
 * What is on record of a device, whatever is restarted; `ended`: there was something, which gives no access any more.
 */
type OnRecord =
  | { readonly kind: 'made'; readonly credential: AkaCredential }
  | { readonly kind: 'credential'; readonly credential: AkaCredential }
  | { readonly kind: 'vectors'; readonly used: number; readonly left: readonly AuthenticationVector[] }
  | { readonly kind: 'ended' }
  /** The PCID is an operational identity. */
  | { readonly kind: 'promoted' };

/** One ICF. */
export class Icf implements Role {
  readonly #config: IcfConfig;
  readonly #surroundings: Surroundings;
  /** Credentials obtained from the CCIF, by PCID. */
  readonly #credentials = new Map<string, AkaHome>();
  /** The first PCID of a device, by the one that replaces it: the DRF knows the first. */
  readonly #first = new Map<string, string>();
  /** By PCID. */
  readonly #record = new Map<string, OnRecord>();
  #state: State = { name: 'idle' };
  /** Whether the DPF is told where devices are (4.3-r02). */
  #tellsDpf = false;

  constructor(surroundings: Surroundings, config: IcfConfig = {}) {
    this.#config = config;
    this.#surroundings = surroundings;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(taken, from, octets, (message) =>
      match(message)
        .with({ type: 'vno.avRequest' }, (request) => this.#avRequest(request))
        .with({ type: 'ccif.credentialResponse' }, (response) => this.#credentialResponse(response))
        .with({ type: 'ccif.credentialWithdrawn' }, ({ pcid }) => this.#withdrawn(pcid))
        .with({ type: 'supplier.conveyMaterial' }, ({ material }) => this.#given(material, 'silently'))
        .with({ type: 'sho.conveyMaterial' }, ({ material }) => this.#given(material, 'silently'))
        .with({ type: 'subscriber.conveyMaterial' }, ({ material }) => this.#given(material, 'acknowledging'))
        .with({ type: 'supplier.requestCredential' }, ({ devId }) => this.#make(devId))
        .with({ type: 'supplier.credentialLoaded' }, (loaded) => this.#loaded(loaded))
        .with({ type: 'sho.promotionRequest' }, ({ pcid }) => this.#promotion(from, pcid))
        .with({ type: 'sho.promoted' }, ({ pcid }) => this.#promoted(from, pcid))
        .with({ type: 'vno.sessionUp' }, (up) => this.#sessionUp(up))
        .with({ type: 'drf.bootFailed' }, (failed) => this.#bootFailed(failed))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('icf', timer, 'no timer');
  }

  /**
   * `tellDpf`: the DPF is told where a device is, from the next session on (DEC-203). `initialCredentialLost`: those
   * that were never renewed are past their life. `restarted`: the CCIF is asked for credentials again, and devices have
   * their sequence numbers (DEC-190); what it was given, or has made, is on record (DEC-201).
   */
  command(action: string): Reaction {
    if (action === 'restarted') {
      this.#credentials.clear();
      this.#first.clear();
      for (const [pcid, record] of this.#record)
        if (record.kind === 'credential') this.#credentials.set(pcid, new AkaHome(record.credential));
      this.#state = { name: 'idle' };
      return ignored;
    }
    if (action === 'tellDpf') {
      this.#tellsDpf = true;
      return accept();
    }
    if (action !== 'initialCredentialLost')
      return unknownAction('icf', action, 'tellDpf, initialCredentialLost or restarted');
    for (const pcid of this.#credentials.keys()) if (!this.#first.has(pcid)) this.#credentials.delete(pcid);
    for (const pcid of this.#record.keys()) this.#end(pcid);
    return ignored;
  }

  #avRequest({ pcid, auts }: Msg<'vno.avRequest'>): Reaction {
    const { checks = completeChecks } = this.#config;
    const isPromoted = this.#record.get(pcid)?.kind === 'promoted';
    if (!checks.pcidUnpromoted(pcid, { isPromoted }).ok)
      return accept(send('vno', { type: 'icf.avResponse', result: 'unknownPcid', pcid }));
    const credential = this.#credentials.get(pcid);
    if (auts === undefined) {
      if (credential !== undefined) return this.#issue(pcid, credential);
      const record = this.#record.get(pcid);
      if (record?.kind === 'vectors' && record.left.length > 0) return this.#issueOf(pcid, record);
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
    const record = this.#record.get(pcid);
    const credential = new AkaHome(response.credential, record?.kind === 'vectors' ? record.used : undefined);
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
        if (first !== undefined) this.#withdrawn(first);
        const request = send('drf', { type: 'icf.bootRequest', pcid: first ?? pcid, ip });
        const told = this.#tellsDpf ? [send('dpf', { type: 'icf.deviceAddress', pcid: first ?? pcid, ip })] : [];
        return accept(request, ...told);
      })
      .exhaustive();
  }

  #bootFailed({ pcid }: Msg<'drf.bootFailed'>): Reaction {
    if (this.#state.name !== 'sessionUp') return ignored;
    const { pcid: served } = this.#state;
    if ((this.#first.get(served) ?? served) === pcid) this.#state = { name: 'avIssued', pcid: served };
    return ignored;
  }

  /** The SHO of the house has validated the device, and is to have the credential that it holds (DEC-215). */
  #promotion(from: string, pcid: string): Reaction {
    const { house, checks = completeChecks } = this.#config;
    const entitled = checks.promotionSho(from, { house });
    if (!entitled.ok) return refuse(entitled.cause);
    const home = this.#credentials.get(pcid);
    if (home === undefined) return accept(send(from, { type: 'icf.promotion', found: false, pcid }));
    const { credential, used } = home;
    return accept(send(from, { type: 'icf.promotion', found: true, pcid, credential, used }));
  }

  /** Noted on record: no restart brings it back. */
  #promoted(from: string, pcid: string): Reaction {
    const { house, checks = completeChecks } = this.#config;
    const entitled = checks.promotionSho(from, { house });
    if (!entitled.ok) return refuse(entitled.cause);
    this.#record.set(pcid, { kind: 'promoted' });
    this.#credentials.delete(pcid);
    this.#state = { name: 'idle' };
    return accept();
  }

  /** What is on record gives no access any more. */
  #end(pcid: string): void {
    const record = this.#record.get(pcid);
    if (record !== undefined && record.kind !== 'promoted') this.#record.set(pcid, { kind: 'ended' });
  }

  #withdrawn(pcid: string): Reaction {
    this.#end(pcid);
    return this.#credentials.delete(pcid) ? accept() : ignored;
  }

  /** The first that it has of a device stands (DEC-201). */
  #given(octets: Uint8Array, how: 'silently' | 'acknowledging'): Reaction {
    const { given, checks = completeChecks } = this.#config;
    const opened = given === undefined ? undefined : openMaterial(octets, given.decryption);
    if (opened?.kind !== 'opened') return refuse('badSignature');
    const verified = checks.suppliedMaterial(opened.credential, { key: given?.supplier });
    if (!verified.ok) return refuse(verified.cause);
    const { devId, pcid, material } = verified.value;
    const isOnRecord = this.#record.has(pcid) || this.#credentials.has(pcid);
    if (checks.firstMaterial(verified.value, { isOnRecord }).ok) this.#take(pcid, material);
    return how === 'silently' ? accept() : accept(send('subscriber', { type: 'icf.materialTaken', devId }));
  }

  #take(pcid: string, material: Material): void {
    if (material.kind === 'credential') {
      this.#record.set(pcid, material);
      this.#credentials.set(pcid, new AkaHome(material.credential));
    } else this.#record.set(pcid, { kind: 'vectors', used: material.first - 1, left: material.vectors });
    if (this.#state.name === 'fetching' && this.#state.pcid === pcid) this.#state = { name: 'idle' };
  }

  /** Noted as used before it is given out. */
  #issueOf(pcid: string, { used, left }: OnRecord & { readonly kind: 'vectors' }): Reaction {
    const [vector, ...rest] = left;
    if (vector === undefined) return ignored;
    this.#record.set(pcid, { kind: 'vectors', used: used + 1, left: rest });
    return this.#giveOut(pcid, vector);
  }

  #make(devId: string): Reaction {
    const pcid = this.#config.making?.pcids.get(devId);
    if (pcid === undefined) return refuse('notEntitled');
    const record = this.#record.get(pcid);
    const isHeld = record === undefined ? this.#credentials.has(pcid) : record.kind !== 'made';
    if (isHeld) return refuse('outOfOrder');
    const algorithm = this.#config.making?.akaAlgorithm ?? 'milenage';
    const credential =
      record?.kind === 'made' ? record.credential : newAkaCredential(algorithm, this.#surroundings.random);
    this.#record.set(pcid, { kind: 'made', credential });
    return accept(send('supplier', { type: 'icf.credential', devId, pcid, credential }));
  }

  #loaded(loaded: Msg<'supplier.credentialLoaded'>): Reaction {
    const { making, checks = completeChecks } = this.#config;
    const { devId } = loaded;
    const pcid = making?.pcids.get(devId);
    const record = pcid === undefined ? undefined : this.#record.get(pcid);
    if (pcid === undefined || record?.kind !== 'made') return ignored;
    const { credential } = record;
    const same = checks.loadedCredential(loaded, { made: credentialDigest({ devId, pcid, credential }) });
    if (!same.ok) return refuse(same.cause);
    this.#record.set(pcid, { kind: 'credential', credential });
    if (!this.#credentials.has(pcid)) this.#credentials.set(pcid, new AkaHome(credential));
    return accept();
  }

  #issue(pcid: string, credential: AkaHome): Reaction {
    const vector = credential.next(this.#surroundings.random);
    if (vector === undefined) return accept(send('vno', { type: 'icf.avResponse', result: 'resyncFailed', pcid }));
    return this.#giveOut(pcid, vector);
  }

  #giveOut(pcid: string, { rand, autn, xres, ck, ik }: AuthenticationVector): Reaction {
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
  'supplier.conveyMaterial',
  'sho.conveyMaterial',
  'subscriber.conveyMaterial',
  'supplier.requestCredential',
  'supplier.credentialLoaded',
  'sho.promotionRequest',
  'sho.promoted',
] as const;
