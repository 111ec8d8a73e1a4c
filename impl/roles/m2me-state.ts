/**
 * The states of an M2ME, each with exactly what is known there, and what one step of it yields. Source: the profile,
 * section 4 "M2ME", and TR 33.812, clauses 5.1.3.6.3 and 5.1.3.7.4.2.
 *
 * A state whose name ends in `-ing` of a TRE command waits for the TRE's answer; DEC-57 makes that answer the next
 * thing that happens.
 */
import type { Message, Msg, Payload, ReportStatus, Sid, SignedObject } from '../codec/index.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';
import type { RefusalCause } from '../role.js';
import type { Datagram, Filter } from '../traffic.js';

/** The credential in use: how the TRE names it, how it is named on the air, and the network that knows it. */
export interface Credential {
  /** `initial` or the operator, as the TRE says it. */
  readonly identity: string;
  /** PCID or IMSI; none where the first access is no 3GPP access. */
  readonly onAir: string | undefined;
  /** Port of the network to attach to. */
  readonly network: string;
  /** Where the device looks for an access again, if that network is one that has let it in openly (DEC-220). */
  readonly otherwise?: string;
  /** The TRE keeps an MCIM sealed that the device can return to (DEC-235). */
  readonly kept?: true;
  /** What that network lets the device reach, as it said when it let the device in. */
  readonly filter?: Filter | undefined;
  /** Where the registration with IMS stands over this access; `proved`: the ISIM has answered. Default: not begun. */
  readonly ims?: 'asked' | 'proved' | 'registered' | undefined;
}

/** What an attach is for, and therefore what follows it. */
export type AttachGoal =
  | { readonly for: 'bootstrap'; readonly report?: 'success' | 'installFailed' }
  | { readonly for: 'operation' }
  | { readonly for: 'notice' }
  | { readonly for: 'confirmation'; readonly attempt: 1 | 2 }
  /** The MCIM is confirmed, its report perhaps not heard (DEC-63). */
  | { readonly for: 'report' }
  | { readonly for: 'return' }
  | { readonly for: 'cancel' };

/** First provisioning or a change of operator: what is done with an MCIM and its report differs. */
export type Course = 'first' | 'change';

/** The session that the TRE opened. */
export interface OpenSession {
  readonly course: Course;
  readonly sid: Sid;
  /** M12 as the TRE signed it, for repetition. */
  readonly info: SignedObject<'validationInfo'>;
}

/** Attaching to the network of {@link Credential.network}. */
export type AttachState =
  | {
      readonly name: 'attaching';
      readonly goal: AttachGoal;
      readonly credential: Credential;
      /** Whether RES has answered a challenge; a failure lets no network in (6.3-s05). */
      readonly proof: 'none' | 'given';
    }
  | { readonly name: 'authenticating'; readonly goal: AttachGoal; readonly credential: Credential }
  /** A non-3GPP provider has challenged: the TRE proves itself. */
  | { readonly name: 'proving'; readonly goal: AttachGoal; readonly credential: Credential }
  /** Let in by a non-3GPP provider, which has been asked so often where the DRF is. */
  | { readonly name: 'resolving'; readonly lookup: number; readonly credential: Credential }
  /** Let in by a non-3GPP provider: the TRE signs the discovery of the DRF, which goes to the port `server`. */
  | { readonly name: 'discovering'; readonly server: string; readonly credential: Credential }
  | { readonly name: 'rejected'; readonly goal: AttachGoal; readonly credential: Credential }
  | { readonly name: 'awaitingFallback'; readonly credential: Credential }
  | { readonly name: 'fallingBack' }
  /** The first access, or the bootstrap over it, leads nowhere: the TRE takes the MCIM back that it has kept. */
  | { readonly name: 'goingBack'; readonly credential: Credential };

/** One part of an object under download. */
export type Chunk = Msg<'dpf.chunk'>;

/** A session with the DPF, from the bootstrap to the closed report. */
export type SessionState =
  | { readonly name: 'awaitingBootstrap'; readonly credential: Credential }
  | { readonly name: 'idle'; readonly credential: Credential }
  | { readonly name: 'aborted'; readonly credential: Credential }
  /** The MCIM is installed and inactive; its operator may order its activation. */
  | { readonly name: 'awaitingActivation'; readonly credential: Credential }
  | { readonly name: 'obeying'; readonly credential: Credential }
  | { readonly name: 'openingSession'; readonly rest: RestState }
  | { readonly name: 'contacting'; readonly session: OpenSession; readonly credential: Credential }
  | {
      readonly name: 'downloading';
      readonly session: OpenSession;
      readonly credential: Credential;
      readonly held: Chunk;
    }
  | { readonly name: 'attestingAgain'; readonly back: Extract<SessionState, { name: 'contacting' }> }
  | { readonly name: 'checkingAbort'; readonly back: Extract<SessionState, { name: 'contacting' }> }
  | {
      readonly name: 'staging';
      readonly session: OpenSession;
      readonly credential: Credential;
      readonly token: SignedObject<'token'> | undefined;
    }
  | { readonly name: 'installing'; readonly session: OpenSession; readonly credential: Credential }
  | {
      readonly name: 'signingReport';
      readonly course: Course;
      readonly status: ReportStatus;
      readonly credential: Credential;
    }
  | ReportingState
  | { readonly name: 'closingReport'; readonly back: ReportingState };

/**
 * Where the M2ME takes a bootstrap: at rest with a bearer, or with the challenge answered and the acceptance under way,
 * which the bootstrap can overtake.
 */
export type RestState =
  Extract<SessionState, { name: 'awaitingBootstrap' | 'idle' }> | Extract<AttachState, { name: 'attaching' }>;

/** A report is under way until it is acknowledged. */
export interface ReportingState {
  readonly name: 'reporting';
  readonly course: Course;
  readonly report: SignedObject<'report'>;
  /** How often it has been sent again; counted where that has an end. */
  readonly repeats: number;
  readonly credential: Credential;
}

/** From the checked token to the confirmed or cancelled change. */
export type ChangeState =
  | { readonly name: 'writingIntent'; readonly credential: Credential }
  | { readonly name: 'signingNotice'; readonly attempt: number; readonly credential: Credential }
  | NotifyingState
  | { readonly name: 'swapping'; readonly back: NotifyingState }
  /** The old operator has not answered; the TRE knows whether to go on. */
  | { readonly name: 'goingOn'; readonly credential: Credential }
  | { readonly name: 'activating' }
  /** The owner has commanded a token. */
  | { readonly name: 'signingToken'; readonly credential: Credential }
  | { readonly name: 'goingPristine'; readonly credential: Credential; readonly report: 'installFailed' | undefined }
  /** `unserved`: no operator serves the device, and it has been attaching for this. */
  | { readonly name: 'checkingInstruction'; readonly credential: Credential; readonly unserved?: AttachGoal }
  /** Erased on instruction; the old operator has been told, and the access stays up for that much longer. */
  | { readonly name: 'departing'; readonly credential: Credential }
  | { readonly name: 'signingCancel'; readonly reason: CancelReason; readonly credential: Credential }
  | CancellingState
  | { readonly name: 'closingCancel'; readonly back: CancellingState };

/** The old operator has been told, or will be: the notice is repeated until acknowledged, or the budget is spent. */
export interface NotifyingState {
  readonly name: 'notifying';
  readonly attempt: number;
  readonly credential: Credential;
}

/** Why a change is given up: the old operator never answered, or the device came back from the new one. */
export type CancelReason = 'vetoed' | 'reverted';

/** The cancel is repeated until acknowledged. */
export interface CancellingState {
  readonly name: 'cancelling';
  readonly reason: CancelReason;
  readonly cancel: SignedObject<'cancel'>;
  readonly credential: Credential;
}

/** Before and without the network. */
export type PowerState =
  | { readonly name: 'inFactory' }
  | { readonly name: 'loading' }
  | { readonly name: 'off' }
  /** Without power: a hand on the switch does nothing. */
  | { readonly name: 'dark' }
  | { readonly name: 'booting' };

/** Every state of an M2ME. */
export type M2meState = PowerState | AttachState | SessionState | ChangeState;

/** What can happen to a powered M2ME. */
export type Input =
  | { readonly kind: 'message'; readonly from: string; readonly message: Message }
  | { readonly kind: 'timer'; readonly timer: 'retry' | 'fallback' }
  | { readonly kind: 'tryAgain' }
  /** An application on the device wants to be reached through IMS. */
  | { readonly kind: 'ims' }
  /** An application on the device sends something. */
  | { readonly kind: 'data'; readonly datagram: Datagram }
  /** A visited network is in reach that asks for no identity. */
  | { readonly kind: 'openNetwork' }
  /** The initial credential has no more left of its life than a provisioning may take. */
  | { readonly kind: 'nearsEnd' };

/** What the host keeps, also without power: nothing of it is secret. */
export interface Host {
  readonly devId: string;
  /** Keys of those who manage the device. */
  readonly managers: readonly VerifyingKey[];
  /** The device has no address of a server from the factory. */
  readonly addresses?: 'none' | undefined;
  /** Keys of the operators that may serve the device. */
  readonly shos: ReadonlyMap<string, VerifyingKey>;
  /** Network parameters in use, by operator. */
  readonly parameters?: ReadonlyMap<string, Payload<'parameters'>>;
  /** What the applications run, if anything has been loaded. */
  readonly application?: Payload<'application'>;
  /** The SHO that first provisioning is to end with; none once it has (DEC-221). */
  readonly preconfigured?: string;
  /** A failed installation leaves the device with its operator, in the place of making it pristine (DEC-231). */
  readonly staysOnFailure?: boolean;
  /** A discarded MCIM is destroyed, so that there is no fallback timer (DEC-232). */
  readonly destroysOld?: boolean;
}

/** What one input led to. A timer that is not named stays as it is. */
export interface Step {
  readonly next: M2meState;
  readonly out?: readonly { readonly to: string; readonly message: Message }[];
  readonly refused?: RefusalCause;
  readonly host?: Host;
  readonly retry?: 'arm' | 'disarm';
  readonly fallback?: 'arm' | 'disarm';
}

/** The ports of an M2ME's peers. */
export interface M2mePorts {
  readonly supplier: string;
  readonly tre: string;
  readonly vno: string;
  readonly icsp: string;
  readonly owner: string;
  readonly drf: string;
  readonly dpf: string;
  readonly ccif: string;
  readonly manager: string;
  /** Port of whoever a network calls a server. */
  server(name: string): string;
  /** Port of the network of an operator. */
  sho(shoId: string): string;
}
