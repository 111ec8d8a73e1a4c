/**
 * The states of an operator's contract region, each with exactly what is known there, and of its network region.
 */
import type { ValidatedPlatform } from '../../checks.js';
import type { Nonce, ReportStatus, Sid, SignedObject, Tid } from '../../codec/index.js';
import type { Outgoing } from '../../role.js';
import type { AkaHome } from '../aka-home.js';

/** The HSS record of one MCIM. */
export interface HssRecord {
  readonly devId: string;
  readonly imsi: string;
  readonly aka: AkaHome;
  /** Of what was the PCID of the device: whether the ICF has been told that it is no PCID any more (DEC-216). */
  readonly promotion?: { told: boolean };
  /** Of the ISIM beside it, where the package has one. */
  readonly isim?: { readonly impi: string; readonly impu: string; readonly aka: AkaHome };
}

/** A challenge that is out. */
export interface Challenged {
  readonly sid: Sid;
  readonly nonce: Nonce;
  /** M40, to be repeated. */
  readonly message: Outgoing;
}

/** A contract or a change that is under way. `registration` is what the DRF was told, for repetition. */
export type Undertaking = {
  readonly devId: string;
  readonly treId: string;
  readonly registration: Outgoing;
  /** All nonces that the DRF has; those before `used` are used up. */
  readonly pool: readonly Nonce[];
  readonly used: number;
  /** The session whose device has been asked to attest over a nonce of this operator. */
  readonly challenged?: Challenged | undefined;
} & (
  | { readonly mode: 'initial'; readonly activation: 'later' | undefined }
  | {
      readonly mode: 'change';
      readonly token: SignedObject<'token'>;
      /** Once an installation of this change has failed: the device has no MCIM that it could stay with (DEC-236). */
      readonly oldMcim?: 'gone';
    }
  | { readonly mode: 'reprovision' }
);

/** A session that the PVA has been asked about. */
export interface Judged {
  readonly sid: Sid;
  readonly info: SignedObject<'validationInfo'>;
  /** M14, to be repeated. */
  readonly request: Outgoing;
  /** Of a status request: its nonce. A request that is made again has another. */
  readonly nonce?: Nonce;
}

/** An MCIM that rests in the device, and what this operator keeps of it. */
export interface Held {
  readonly devId: string;
  readonly mcimId: string;
  readonly hss: HssRecord;
}

/** The device that is served. */
export interface Served {
  readonly devId: string;
  readonly treId: string;
  readonly platform: ValidatedPlatform;
  readonly hss: HssRecord;
  /** Of the MCIM that it has. */
  readonly mcimId: string;
  /** Epoch of the device's last success report: what a token has to name. */
  readonly epoch: number;
  /** Ids of the owner's tokens whose change was given up (DEC-84). */
  readonly voided?: readonly Tid[];
}

/** Where the relation to a device stands. */
export type ContractState =
  | { readonly name: 'noContract' }
  | { readonly name: 'released' }
  | { readonly name: 'registering'; readonly undertaking: Undertaking }
  | { readonly name: 'expecting'; readonly undertaking: Undertaking }
  | ({ readonly name: 'validating'; readonly undertaking: Undertaking } & Judged)
  /**
   * The PVA has vouched for `platform`; the DPF makes the MCIM for it, or the ICF has the credential that becomes it
   * (DEC-215).
   */
  | {
      readonly name: 'packaging';
      readonly of: 'dpf' | 'icf';
      readonly undertaking: Undertaking;
      readonly sid: Sid;
      readonly info: SignedObject<'validationInfo'>;
      readonly platform: ValidatedPlatform;
      /** To be repeated. */
      readonly order: Outgoing;
    }
  | {
      readonly name: 'issued';
      readonly undertaking: Undertaking;
      readonly sid: Sid;
      readonly platform: ValidatedPlatform;
      readonly hss: HssRecord;
      readonly delivery: Outgoing;
      readonly mcim: { readonly mcimId: string; readonly ver: number };
      /** A session that takes the place of this one once the PVA has vouched for it. */
      readonly newcomer?: Judged | undefined;
    }
  /** The MCIM is installed and waits; `order` activates it, once the subscriber has asked. */
  | { readonly name: 'dormant'; readonly installed: Served; readonly order: Outgoing }
  | { readonly name: 'ordered'; readonly installed: Served; readonly order: Outgoing }
  | { readonly name: 'servingUnregistered'; readonly served: Served; readonly registration: Outgoing }
  | { readonly name: 'serving'; readonly served: Served }
  | { readonly name: 'tokenIssued'; readonly served: Served; readonly token: SignedObject<'token'> }
  | {
      readonly name: 'releasePending';
      readonly served: Served;
      readonly token: SignedObject<'token'>;
      readonly ack: Outgoing;
    }
  | { readonly name: 'withdrawing'; readonly devId: string; readonly withdrawal: Outgoing };

/** A state by name. */
export type ContractStateOf<Name extends ContractState['name']> = Extract<ContractState, { readonly name: Name }>;

/**
 * The last session, whatever became of it: late reports and repeated requests are still answered. `platform` is known
 * once the PVA has vouched for it.
 */
export interface LastSession {
  /** Forgotten with what was being judged in it (DEC-190). */
  readonly sid: Sid | undefined;
  readonly platform: ValidatedPlatform | undefined;
  readonly abort?: Outgoing;
  /** What its report said, once one was accepted. */
  readonly accepted?: ReportStatus;
}

/** The network's view of the device. */
export type NetworkState =
  | { readonly name: 'detached' }
  | { readonly name: 'challenged'; readonly xres: Uint8Array; readonly resync: 'possible' | 'spent' }
  | { readonly name: 'attached'; readonly ims?: ImsState };

/** The registration with IMS of the device that is attached. Default: none. */
export type ImsState =
  | { readonly name: 'challenged'; readonly xres: Uint8Array; readonly resync: 'possible' | 'spent' }
  | { readonly name: 'registered' };

/** The HSS record, in the states that have one. */
export function hssOf(state: ContractState): HssRecord | undefined {
  if ('hss' in state) return state.hss;
  if (state.name === 'ordered') return state.installed.hss;
  return 'served' in state ? state.served.hss : undefined;
}
