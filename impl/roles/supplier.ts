/**
 * Supplier of the M2ME (M2MES): registers the platform credential, has the initial credential issued, configures the
 * device and supplies it. Source: TR 33.812, clauses 5.1.3.4.1 and 5.1.3.5.8; the profile, "Supplier".
 */
import { match } from 'ts-pattern';
import type { Msg } from '../codec/index.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { PlatformCredential } from '../crypto/credential.js';
import type { Outgoing, Reaction, Role } from '../role.js';
import { accept, ignored, receive, refuse, send, unknownAction, unknownTimer } from './edge.js';

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
  };
}

type State = 'idle' | 'awaitingCredential' | 'awaitingAccessCredential' | 'embedding' | 'supplied';

/** One supplier, making one device. */
export class Supplier implements Role {
  readonly #config: SupplierConfig;
  #state: State = 'idle';

  constructor(config: SupplierConfig) {
    this.#config = config;
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    return receive(['ccif.credential', 'icsp.accessCredential', 'm2me.configured'], from, octets, (message) =>
      match(message)
        .with({ type: 'ccif.credential' }, (credential) => this.#credential(credential))
        .with({ type: 'icsp.accessCredential' }, (credential) => this.#accessCredential(credential))
        .with({ type: 'm2me.configured' }, (configured) => this.#configured(configured))
        .exhaustive(),
    );
  }

  expire(timer: string): Reaction {
    return unknownTimer('supplier', timer, 'no timer');
  }

  /** `make`, with `initial`: `pcid` (the default), `icsp` for an account at a non-3GPP provider, `none` for open access. */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    if (action !== 'make') return unknownAction('supplier', action, 'make');
    if (this.#state !== 'idle') return ignored;
    const { devId, platform } = this.#config;
    const { certificate, root } = platform;
    const registration = send('pva', { type: 'supplier.registerPfc', devId, certificate, root });
    const { initial = 'pcid' } = args;
    switch (initial) {
      case 'pcid':
        this.#state = 'awaitingCredential';
        return accept(registration, send('ccif', { type: 'supplier.requestCredential', devId }));
      case 'icsp':
        this.#state = 'awaitingAccessCredential';
        return accept(registration, send('icsp', { type: 'supplier.requestAccessCredential', devId }));
      case 'none':
        return accept(registration, this.#configure({ kind: 'none' }));
      default:
        return unknownAction('supplier', `make ${String(initial)}`, 'make with pcid, icsp or none');
    }
  }

  #credential({ devId, pcid, credential }: Msg<'ccif.credential'>): Reaction {
    if (this.#state !== 'awaitingCredential') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    return accept(this.#configure({ kind: 'pcid', pcid, credential }));
  }

  #accessCredential({ devId, account, key }: Msg<'icsp.accessCredential'>): Reaction {
    if (this.#state !== 'awaitingAccessCredential') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    return accept(this.#configure({ kind: 'icsp', account, key }));
  }

  #configure(initial: Msg<'supplier.configure'>['initial']): Outgoing {
    this.#state = 'embedding';
    const { devId, treId, platform, stateHash, trust } = this.#config;
    return send('m2me', {
      type: 'supplier.configure',
      devId,
      treId,
      initial,
      certificate: platform.certificate,
      stateHash,
      signing: platform.signing,
      decryption: platform.decryption,
      drf: trust.drf,
      shos: [...trust.shos].map(([shoId, key]) => ({ shoId, key })),
      managers: trust.managers,
    });
  }

  #configured({ devId, treId }: Msg<'m2me.configured'>): Reaction {
    if (this.#state !== 'embedding') return ignored;
    if (devId !== this.#config.devId) return refuse('otherDevice');
    this.#state = 'supplied';
    return accept(send('subscriber', { type: 'supplier.supply', devId, treId }));
  }
}
