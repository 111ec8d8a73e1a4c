/**
 * Supplier of the M2ME (M2MES): registers the platform credential, has the initial credential issued or makes it,
 * configures the device and supplies it. Source: TR 33.812, clauses 5.1.3.4.1 and 5.1.3.5.8; DEC-79; the profile,
 * "Supplier".
 */
import { match } from 'ts-pattern';
import { credentialDigest, sealCredential, sealMaterial, sign, type Msg } from '../codec/index.js';
import { newAkaCredential, type AkaAlgorithm, type AkaCredential } from '../crypto/aka-credential.js';
import { verifyingKeyOf, type SigningKey, type VerifyingKey } from '../crypto/cose-sign1.js';
import { equalConstantTime } from '../crypto/bytes.js';
import { issueCertificate, verifyCertificate, type PlatformCredential, type SealingKey } from '../crypto/credential.js';
import { MisuseError } from '../errors.js';
import type { Outgoing, Reaction, Role, Surroundings } from '../role.js';
import { vectorsOf } from './access-material.js';
import { accept, ignored, receive, refuse, send, shoPort, unknownAction, unknownTimer } from './edge.js';

/** What a supplier knows. */
export interface SupplierConfig {
  readonly devId: string;
  readonly treId: string;
  /** The platform credential that goes into the TRE. */
  readonly platform: PlatformCredential;
  /** Digest of the expected platform state, 32 octets; the certificate names it too. */
  readonly stateHash: Uint8Array;
  /** Trust anchors of the device: the DRF, the operators, and those who manage it, the owner first. */
  readonly trust: {
    readonly drf: VerifyingKey;
    readonly shos: ReadonlyMap<string, VerifyingKey>;
    readonly managers: readonly VerifyingKey[];
    /** Who renews the initial credential of a device that is made for it. Default: nobody. */
    readonly ccif?: VerifyingKey;
  };
  /** To make initial credentials (modes B and C). Default: none, and the CCIF makes them (mode A). */
  readonly own?: OwnCredential;
  /** Root of a PVA that issues platform credentials (5.8-o02). Default: none does. */
  readonly issuer?: VerifyingKey;
  /** To certify a device in two parts, and an update of it. Default: none, and the certificate is all. */
  readonly certifying?: Certifying;
}

/** What a supplier certifies devices with, one by one or as a group. */
export interface Certifying {
  /** The secret part of the root. */
  readonly root: SigningKey;
  /** Name of the group that the device belongs to. */
  readonly group: string;
  /** Digest of the state after the update, 32 octets. */
  readonly updatedStateHash: Uint8Array;
}

/** How the device presents its platform credential (DEC-110). */
type Form = 'carried' | 'referenced' | 'grouped';

/** What an initial credential is made and conveyed with. */
export interface OwnCredential {
  /** The PCID, 15 digits, of a range that the supplier was given. */
  readonly pcid: string;
  /** Default MILENAGE. */
  readonly akaAlgorithm?: AkaAlgorithm;
  /** Signs what the subscriber conveys. */
  readonly signing: SigningKey;
  /** The CCIF's key, to seal it to. */
  readonly ccif: SealingKey;
  /** The ICF's, to seal to what that is given. Default: it is given nothing. */
  readonly icf?: SealingKey;
}

/** For whose word the device is made, where the old operator's alone does not do. */
type Tokens = Msg<'supplier.configure'>['tokens'];

/** Who tells the CCIF of a credential that the supplier has made. */
type Conveyor = 'supplier' | 'subscriber';

/** What an ICF is to be given of the device, and by whom; an operator by its name. */
interface ForIcf {
  readonly holds: 'credential' | 'vectors';
  readonly through: string;
}

interface InitialCredential {
  readonly pcid: string;
  readonly credential: AkaCredential;
}

type State =
  | { readonly name: 'idle' | 'awaitingPfc' | 'supplied' | 'refreshed' }
  | { readonly name: 'awaitingCredential' | 'awaitingAccessCredential'; readonly tokens: Tokens }
  | { readonly name: 'awaitingCredentialOfIcf' }
  | { readonly name: 'embeddingOfIcf'; readonly embedded: InitialCredential }
  | {
      readonly name: 'embedding';
      readonly made?: InitialCredential & { readonly conveyedBy: Conveyor };
      readonly embedded?: InitialCredential;
    };

/** One supplier, making one device. */
export class Supplier implements Role {
  readonly #config: SupplierConfig;
  readonly #random: Surroundings['random'];
  #state: State = { name: 'idle' };
  #form: Form = 'carried';
  #isRenewed = false;
  /** Whether the device is told of no server. */
  #addresses: 'none' | undefined;
  /** The platform credential that the PVA has issued, in the place of that of the configuration. */
  #issued: Uint8Array | undefined;
  #handsPfcOver = false;
  #forIcf: ForIcf | undefined;

  constructor(config: SupplierConfig, { random }: Pick<Surroundings, 'random'>) {
    this.#config = config;
    this.#random = random;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(
      [
        'ccif.credential',
        'icf.credential',
        'icsp.accessCredential',
        'm2me.configured',
        'pva.pfc',
        'subscriber.selectionReport',
      ],
      from,
      octets,
      (message) =>
        match(message)
          .with({ type: 'ccif.credential' }, (credential) => this.#credential(credential))
          .with({ type: 'icf.credential' }, (credential) => this.#credentialOfIcf(credential))
          .with({ type: 'icsp.accessCredential' }, (credential) => this.#accessCredential(credential))
          .with({ type: 'm2me.configured' }, (configured) => this.#configured(configured))
          .with({ type: 'pva.pfc' }, (issued) => this.#pfc(issued))
          // Which operator serves what it has supplied is for whoever runs the supplier to read (5.3-o05).
          .with({ type: 'subscriber.selectionReport' }, () => accept())
          .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('supplier', timer, 'no timer');
  }

  /**
   * `make`, with `initial`: `pcid` (the default), `icsp` for an account at a non-3GPP provider, `none` for open access,
   * and with `renewal` for a credential that has an end, with `addresses` `none` for a device that has to ask for its
   * servers, and with `tokens` `T2` or `T3` for a device that changes on the word of its owner, alone or besides the
   * old operator's; or `makeWithCredential`, with who tells the CCIF in `conveyedBy`: `supplier` or `subscriber`; or
   * `makeWithPfc`, with the form of the platform credential in `form`: `referenced` or `grouped`; or `makeWithPfcFrom`,
   * with `source` `subscriber` where that is to bring it to the PVA, or `pva` where that issues it; or `makeForIcf`,
   * with what the ICF is given of it in `holds`: `credential` or `vectors`, and by whom in `through`: `supplier`,
   * `subscriber` or an operator; or `makeWithCredentialOfIcf`. `refreshPfc` certifies an update of the supplied device.
   */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action === 'make') return this.#make(args);
    if (action === 'makeWithPfc') return this.#makeWithPfc(args);
    if (action === 'makeWithPfcFrom') return this.#makeWithPfcFrom(args);
    if (action === 'makeForIcf') return this.#makeForIcf(args);
    if (action === 'makeWithCredentialOfIcf') return this.#makeWithCredentialOfIcf();
    if (action === 'refreshPfc') return this.#refreshPfc();
    if (action !== 'makeWithCredential')
      return unknownAction(
        'supplier',
        action,
        'make, makeWithCredential, makeWithPfc, makeWithPfcFrom, makeForIcf, makeWithCredentialOfIcf or refreshPfc',
      );
    const { conveyedBy } = args;
    if (conveyedBy !== 'supplier' && conveyedBy !== 'subscriber') {
      const got = JSON.stringify(conveyedBy);
      throw new MisuseError('USE-003', `supplier.command: expected conveyedBy as supplier or subscriber, got ${got}.`);
    }
    return this.#makeWithCredential(conveyedBy);
  }

  #make({ initial = 'pcid', tokens, renewal = false, addresses }: Readonly<Record<string, unknown>>): Reaction {
    if (this.#state.name !== 'idle') return ignored;
    if (tokens !== undefined && tokens !== 'T2' && tokens !== 'T3')
      return unknownAction('supplier', `make with tokens ${JSON.stringify(tokens)}`, 'tokens T2 or T3, or none for T1');
    const { devId } = this.#config;
    this.#isRenewed = renewal === true;
    this.#addresses = addresses === 'none' ? addresses : undefined;
    switch (initial) {
      case 'pcid':
        this.#state = { name: 'awaitingCredential', tokens };
        return accept(this.#registration(), send('ccif', { type: 'supplier.requestCredential', devId }));
      case 'icsp':
        this.#state = { name: 'awaitingAccessCredential', tokens };
        return accept(this.#registration(), send('icsp', { type: 'supplier.requestAccessCredential', devId }));
      case 'none':
        this.#state = { name: 'embedding' };
        return accept(this.#registration(), this.#configuration({ kind: 'none' }, tokens));
      default:
        return unknownAction('supplier', `make ${String(initial)}`, 'make with pcid, icsp or none');
    }
  }

  #makeWithCredential(conveyedBy: Conveyor): Reaction {
    if (this.#state.name !== 'idle') return ignored;
    const { pcid, akaAlgorithm = 'milenage' } = this.#own();
    const made = { pcid, credential: newAkaCredential(akaAlgorithm, this.#random) };
    this.#state = { name: 'embedding', made: { ...made, conveyedBy } };
    return accept(this.#registration(), this.#configuration({ kind: 'pcid', ...made }));
  }

  #makeForIcf({ holds, through }: Readonly<Record<string, unknown>>): Reaction {
    if ((holds !== 'credential' && holds !== 'vectors') || typeof through !== 'string')
      return unknownAction(
        'supplier',
        `makeForIcf ${String(holds)}`,
        'makeForIcf with credential or vectors in holds, and who gives them in through',
      );
    if (this.#state.name !== 'idle') return ignored;
    const { pcid, akaAlgorithm = 'milenage' } = this.#own();
    this.#forIcf = { holds, through };
    if (holds === 'vectors') {
      const { out } = this.#requestCredential();
      return accept(this.#registration(), ...out);
    }
    const embedded = { pcid, credential: newAkaCredential(akaAlgorithm, this.#random) };
    this.#state = { name: 'embedding', embedded };
    return accept(this.#registration(), this.#configuration({ kind: 'pcid', ...embedded }));
  }

  #makeWithCredentialOfIcf(): Reaction {
    if (this.#state.name !== 'idle') return ignored;
    this.#state = { name: 'awaitingCredentialOfIcf' };
    const { devId } = this.#config;
    return accept(this.#registration(), send('icf', { type: 'supplier.requestCredential', devId }));
  }

  #credentialOfIcf({ devId, pcid, credential }: Msg<'icf.credential'>): Reaction {
    if (this.#state.name !== 'awaitingCredentialOfIcf') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    const embedded = { pcid, credential };
    this.#state = { name: 'embeddingOfIcf', embedded };
    return accept(this.#configuration({ kind: 'pcid', ...embedded }));
  }

  /** What the ICF is given, sealed to it and signed. */
  #material({ holds }: ForIcf, { pcid, credential }: InitialCredential): Uint8Array {
    const { signing, icf } = this.#own();
    const material =
      holds === 'vectors' ? vectorsOf(credential, this.#random) : ({ kind: 'credential', credential } as const);
    const claims = { devId: this.#config.devId, pcid, material };
    const sealed =
      icf === undefined ? undefined : sealMaterial({ claims, signer: signing, recipient: icf, random: this.#random });
    if (sealed?.kind === 'sealed') return sealed.credential;
    throw new MisuseError('USE-011', 'supplier: expected a key of the ICF that can be sealed to, got none.');
  }

  #givesIcf(treId: string, forIcf: ForIcf, embedded: InitialCredential): Reaction {
    const { devId } = this.#config;
    const material = this.#material(forIcf, embedded);
    const { through } = forIcf;
    if (through === 'subscriber')
      return accept(send('subscriber', { type: 'supplier.supplyWithMaterial', devId, treId, material }));
    return accept(
      send('subscriber', { type: 'supplier.supply', devId, treId }),
      send(through === 'supplier' ? 'icf' : shoPort(through), { type: 'supplier.conveyMaterial', material }),
    );
  }

  #makeWithPfc({ form }: Readonly<Record<string, unknown>>): Reaction {
    if (form !== 'referenced' && form !== 'grouped') {
      const got = JSON.stringify(form);
      throw new MisuseError('USE-003', `supplier.command: expected form as referenced or grouped, got ${got}.`);
    }
    if (this.#state.name !== 'idle') return ignored;
    this.#form = form;
    this.#state = { name: 'awaitingCredential', tokens: undefined };
    const { devId } = this.#config;
    return accept(this.#registration(), send('ccif', { type: 'supplier.requestCredential', devId }));
  }

  #makeWithPfcFrom({ source }: Readonly<Record<string, unknown>>): Reaction {
    if (source !== 'subscriber' && source !== 'pva') {
      const got = JSON.stringify(source);
      throw new MisuseError('USE-003', `supplier.command: expected source as subscriber or pva, got ${got}.`);
    }
    if (this.#state.name !== 'idle') return ignored;
    if (source === 'subscriber') {
      this.#handsPfcOver = true;
      return this.#requestCredential();
    }
    this.#issuer();
    const { devId, treId, platform, stateHash } = this.#config;
    const { kem, publicKey } = platform.decryption;
    this.#state = { name: 'awaitingPfc' };
    const keys = { pkSig: verifyingKeyOf(platform.signing), pkEnc: { kem, publicKey } };
    return accept(send('pva', { type: 'supplier.requestPfc', devId, treId, ...keys, stateHash }));
  }

  #requestCredential(): Reaction {
    this.#state = { name: 'awaitingCredential', tokens: undefined };
    return accept(send('ccif', { type: 'supplier.requestCredential', devId: this.#config.devId }));
  }

  #issuer(): VerifyingKey {
    const { issuer } = this.#config;
    if (issuer !== undefined) return issuer;
    throw new MisuseError('USE-011', 'supplier.command: expected `issuer` in the configuration, got none.');
  }

  /** What the PVA has issued goes into the device if it is for its keys and its state. */
  #pfc({ devId, certificate }: Msg<'pva.pfc'>): Reaction {
    if (this.#state.name !== 'awaitingPfc') return ignored;
    const { treId, platform, stateHash } = this.#config;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    const verified = verifyCertificate(certificate, { root: this.#issuer(), devId, treId });
    if (verified.kind === 'refused') return refuse(verified.cause === 'wrongDevice' ? 'otherDevice' : 'badSignature');
    const { pkSig, pkEnc, stateHash: certified } = verified.certificate;
    const isOurs =
      equalConstantTime(pkSig.publicKey, verifyingKeyOf(platform.signing).publicKey) &&
      equalConstantTime(pkEnc.publicKey, platform.decryption.publicKey) &&
      certified !== undefined &&
      equalConstantTime(certified, stateHash);
    if (!isOurs) return refuse('otherDevice');
    this.#issued = certificate;
    return this.#requestCredential();
  }

  /** The state after an update, for the device, or for its group. */
  #refreshPfc(): Reaction {
    if (this.#state.name !== 'supplied') return ignored;
    const { root, group, updatedStateHash } = this.#certifying();
    this.#state = { name: 'refreshed' };
    const subject = this.#form === 'grouped' ? group : this.#config.devId;
    const statement = sign('platformState', { subject, stateHash: updatedStateHash, serial: 1 }, root);
    return accept(send('pva', { type: 'supplier.updatePfc', statement }));
  }

  #certifying(): Certifying {
    const { certifying } = this.#config;
    if (certifying !== undefined) return certifying;
    throw new MisuseError('USE-011', 'supplier.command: expected `certifying` in the configuration, got none.');
  }

  /** The certificate of the device: the whole, or its part, which names the group. */
  #certificate(): Uint8Array {
    const { devId, treId, platform } = this.#config;
    if (this.#form !== 'grouped') return this.#issued ?? platform.certificate;
    const { root, group } = this.#certifying();
    const { kem, publicKey } = platform.decryption;
    const pkSig = verifyingKeyOf(platform.signing);
    return issueCertificate({ devId, treId, pkSig, pkEnc: { kem, publicKey }, group, serial: 1 }, root);
  }

  #own(): OwnCredential {
    const { own } = this.#config;
    if (own !== undefined) return own;
    throw new MisuseError(
      'USE-011',
      'supplier.command makeWithCredential: expected `own` in the configuration, got none.',
    );
  }

  #registration(): Outgoing {
    const { devId, platform } = this.#config;
    const { root } = platform;
    const certificate = this.#certificate();
    if (this.#form !== 'grouped') return send('pva', { type: 'supplier.registerPfc', devId, certificate, root });
    const { root: key, group: subject } = this.#certifying();
    const group = sign('platformState', { subject, stateHash: this.#config.stateHash, serial: 0 }, key);
    return send('pva', { type: 'supplier.registerPfc', devId, certificate, root, group });
  }

  #configuration(initial: Msg<'supplier.configure'>['initial'], tokens?: Tokens): Outgoing {
    const { devId, treId, platform, stateHash, trust } = this.#config;
    return send('m2me', {
      type: 'supplier.configure',
      devId,
      treId,
      initial,
      ...(tokens === undefined ? {} : { tokens }),
      certificate: this.#certificate(),
      ...(this.#form === 'referenced' ? { presents: 'reference' as const } : {}),
      stateHash,
      signing: platform.signing,
      decryption: platform.decryption,
      drf: trust.drf,
      shos: [...trust.shos].map(([shoId, key]) => ({ shoId, key })),
      managers: trust.managers,
      ...(this.#addresses === undefined ? {} : { addresses: this.#addresses }),
      ...(this.#isRenewed && trust.ccif !== undefined ? { ccif: trust.ccif } : {}),
    });
  }

  #credential({ devId, pcid, credential }: Msg<'ccif.credential'>): Reaction {
    if (this.#state.name !== 'awaitingCredential') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    const { tokens } = this.#state;
    this.#state = { name: 'embedding', embedded: { pcid, credential } };
    return accept(this.#configuration({ kind: 'pcid', pcid, credential }, tokens));
  }

  #accessCredential({ devId, account, key }: Msg<'icsp.accessCredential'>): Reaction {
    if (this.#state.name !== 'awaitingAccessCredential') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    const { tokens } = this.#state;
    this.#state = { name: 'embedding' };
    return accept(this.#configuration({ kind: 'icsp', account, key }, tokens));
  }

  #configured({ devId, treId }: Msg<'m2me.configured'>): Reaction {
    const state = this.#state;
    if (state.name !== 'embedding' && state.name !== 'embeddingOfIcf') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    this.#state = { name: 'supplied' };
    if (state.name === 'embeddingOfIcf') {
      const digest = credentialDigest({ devId, ...state.embedded });
      return accept(
        send('subscriber', { type: 'supplier.supply', devId, treId }),
        send('icf', { type: 'supplier.credentialLoaded', devId, digest }),
      );
    }
    const { made, embedded } = state;
    if (this.#forIcf !== undefined && embedded !== undefined) return this.#givesIcf(treId, this.#forIcf, embedded);
    const { certificate } = this.#config.platform;
    const supply = this.#handsPfcOver
      ? send('subscriber', { type: 'supplier.supplyWithPfc', devId, treId, certificate })
      : send('subscriber', { type: 'supplier.supply', devId, treId });
    if (made === undefined) return accept(supply);
    const { pcid, credential, conveyedBy } = made;
    if (conveyedBy === 'supplier')
      return accept(supply, send('ccif', { type: 'supplier.reportCredential', devId, pcid, credential }));
    const { signing, ccif } = this.#own();
    const claims = { devId, pcid, credential };
    const sealed = sealCredential({ claims, signer: signing, recipient: ccif, random: this.#random });
    if (sealed.kind === 'refused') {
      throw new MisuseError(
        'USE-011',
        'supplier: expected a key of the CCIF that can be sealed to, got no point of its curve.',
      );
    }
    return accept(
      send('subscriber', { type: 'supplier.supplyWithCredential', devId, treId, credential: sealed.credential }),
    );
  }
}
