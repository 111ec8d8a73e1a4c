/** What the M2ME remembers between messages, all of it volatile, and its guards. */
import { setup } from 'xstate';
import type { Message } from '../../messages/messages.js';
import {
  isNewer,
  type Identity,
  type InitialIdentity,
  type McimObject,
  type Pcid,
  type ReportStatus,
  type Serial,
  type ShoId,
  type Token,
} from '../../messages/symbols.js';
import type { Rule } from '../../requirements/index.js';
import { portOf, type Clause, type Send } from '../statement.js';
import { isForBootstrap, isNamed } from '../traffic.js';

export type M2meEvent = Message<
  | 'supplier.configure'
  | 'subscriber.powerOn'
  | 'vno.authRequest'
  | 'vno.attachAccept'
  | 'vno.attachReject'
  | 'icsp.authRequest'
  | 'icsp.accessAccept'
  | 'icsp.accessReject'
  | 'icsp.addresses'
  | 'sho.authRequest'
  | 'sho.attachAccept'
  | 'sho.page'
  | 'sho.attachReject'
  | 'principal.sendData'
  | 'dpf.application'
  | 'manager.application'
  | 'sho.parameters'
  | 'principal.registerIms'
  | 'sho.imsChallenge'
  | 'sho.imsAccept'
  | 'sho.imsReject'
  | 'tre.isimSelected'
  | 'drf.bootstrap'
  | 'dpf.attestChallenge'
  | 'dpf.chunk'
  | 'dpf.reportAck'
  | 'dpf.activation'
  | 'dpf.abort'
  | 'dpf.call'
  | 'sho.discardAck'
  | 'sho.cancelAck'
  | 'drf.instruction'
  | 'owner.instruction'
  | 'owner.tokenCommand'
  | 'tre.factoryLoaded'
  | 'tre.bootState'
  | 'tre.akaResult'
  | 'tre.accessProof'
  | 'tre.discovery'
  | 'tre.sessionOpened'
  | 'tre.staged'
  | 'tre.installed'
  | 'tre.installFailed'
  | 'tre.token'
  | 'tre.intentWritten'
  | 'tre.notice'
  | 'tre.swapped'
  | 'tre.activated'
  | 'tre.inactive'
  | 'tre.report'
  | 'tre.committed'
  | 'tre.reportClosed'
  | 'tre.reverted'
  | 'tre.cancel'
  | 'tre.cancelClosed'
  | 'tre.abortVerified'
  | 'tre.pristine'
  | 'tre.departure'
  | 'ccif.renewalOrder'
  | 'ccif.renewal'
  | 'tre.renewalRequest'
  | 'tre.renewed'
  | 'tre.refused'
  | 'timer.retryExpired'
  | 'timer.fallbackExpired'
  | 'env.powerCut'
  | 'env.powerRestored'
  | 'env.initialCredentialNearsEnd'
  | 'env.openNetworkFound'
  | 'principal.tryAgain'
  | 'principal.preconfigureSho'
  | 'principal.configureChange'
>;

/** What survives a power cut, in the memory of the host: the TRE has nothing to do with it. */
export interface Kept {
  /** Version of what the applications run. */
  readonly application: Serial;
  /** Version of the network parameters of each operator. */
  readonly parameters: Readonly<Record<ShoId, Serial>>;
  /** Whether it has named an endpoint from which more may come. */
  readonly endpoint: boolean;
  /** Whether the factory has told the device the addresses of its servers. */
  readonly preconfigured: boolean;
  /** The SHO that first provisioning is to end with; none once it has (DEC-221). */
  readonly configuredSho: ShoId | null;
  /** Whether it stays with its operator where an installation fails (DEC-231). */
  readonly staysOnFailure: boolean;
  /** Whether discarding an MCIM destroys it, so that no timer leads back (DEC-232). */
  readonly destroysOld: boolean;
}

export interface M2meContext extends Kept {
  /**
   * Over which access the device has its first connectivity; known where the initial identity is in use (DEC-95).
   * `open`: that of a visited network which asks for no identity (DEC-220).
   */
  readonly access: '3gpp' | 'non3gpp' | 'open';
  /** The server that the network has named, until it has been called. */
  readonly server: 'drf' | 'elsewhere' | null;
  /** The PCID, as the TRE named it last. */
  readonly pcid: Pcid;
  /** The operator whose MCIM the device attaches with. */
  readonly operator: ShoId | null;
  /** Whether that operator lets the device reach the peers that the contract names, and no others. */
  readonly filter: 'none' | 'named';
  /**
   * Where the registration with IMS stands, over the access that the operator has given last; `proved`: the ISIM has
   * answered.
   */
  readonly ims: 'none' | 'asked' | 'proved' | 'registered';
  /** The operator that is being left; in the pristine state the one whose MCIM the TRE keeps sealed (DEC-235). */
  readonly old: ShoId | null;
  /** M12 of the session, to be repeated. */
  readonly info: Message<'tre.sessionOpened'> | null;
  /** Which of the two chunks is held. */
  readonly held: 0 | 1 | 2;
  readonly object: McimObject | null;
  readonly token: Token | null;
  /** What the next report says; once signed, the report itself, to be repeated. */
  readonly owed: ReportStatus | null;
  readonly report: Message<'tre.report'> | null;
  /** M28, to be repeated. */
  readonly cancel: Message<'tre.cancel'> | null;
  /**
   * Attempts of notice, of attaching with an unconfirmed MCIM, or of asking for addresses; repetitions of a failure
   * report.
   */
  readonly attempt: number;
  /** Whether a change that was meant before a power cut goes on after the attach. */
  readonly resumesChange: boolean;
}

export const nothingRemembered: Omit<M2meContext, keyof Kept> = {
  access: '3gpp',
  server: null,
  pcid: 'pcid',
  operator: null,
  filter: 'none',
  ims: 'none',
  old: null,
  info: null,
  held: 0,
  object: null,
  token: null,
  owed: null,
  report: null,
  cancel: null,
  attempt: 0,
  resumesChange: false,
};

export const nothingLoaded: Kept = {
  application: 0,
  parameters: { A: 0, B: 0 },
  endpoint: false,
  preconfigured: true,
  configuredSho: null,
  staysOnFailure: false,
  destroysOld: false,
};

/** Forgets the session and keeps who the device is with, and how. */
export const sessionForgotten = {
  info: null,
  held: 0 as const,
  object: null,
  token: null,
  owed: null,
  report: null,
  cancel: null,
  attempt: 0,
  resumesChange: false,
};

/** How often a notice is sent before an old SHO that does not answer counts as a veto (DEC-48). */
export const NOTICE_ATTEMPTS = 2;

/** How often a device asks for access with an unconfirmed MCIM before it only waits for the fallback timer. */
export const CONFIRM_ATTEMPTS = 2;

/** How often a failure report that nobody acknowledges is sent again before the device leaves it at that (DEC-160). */
export const REPORT_REPEATS = 2;

/** How often a device asks one access for the address of a server before it gives that access up (DEC-211). */
export const LOOKUPS = 2;

interface Args {
  readonly context: M2meContext;
  readonly event: M2meEvent;
}

const isApplication = (event: M2meEvent): event is Message<'dpf.application' | 'manager.application'> =>
  event.type === 'dpf.application' || event.type === 'manager.application';

const phaseIs =
  (...phases: readonly string[]) =>
  ({ event }: Args) =>
    event.type === 'tre.bootState' && phases.includes(event.phase);

/** The TRE names no identity for the first access: it is no 3GPP access. */
const isWithoutPcid = ({ event }: Args): boolean =>
  (event.type === 'tre.bootState' || event.type === 'tre.pristine' || event.type === 'tre.departure') &&
  event.identity === 'none';

/**
 * The report of a failure after which the device rests. Of a success the commit depends on it, and after a failed
 * installation the device starts over with the SHO that hears of it: these go on.
 */
const failureHasAnEnd = ({ context: { report } }: Args): boolean =>
  report !== null && report.status !== 'success' && report.status !== 'installFailed';

export const m2meSetup = setup({
  types: {
    context: {} as M2meContext,
    events: {} as M2meEvent,
    meta: {} as Clause,
    transitionMeta: {} as Rule,
    tags: {} as 'operational' | 'off' | 'atRest',
  },
  guards: {
    journalSaysPristineWithoutPcid: (args: Args) => phaseIs('pristine')(args) && isWithoutPcid(args),
    journalSaysFailedWithoutPcid: (args: Args) => phaseIs('failed')(args) && isWithoutPcid(args),
    journalSaysInstalledWithoutPcid: (args: Args) => phaseIs('installed')(args) && isWithoutPcid(args),
    pristineIsWithoutPcid: (args: Args) => isWithoutPcid(args),
    departureIsWithoutPcid: (args: Args) => isWithoutPcid(args),
    accessIsNon3gpp: ({ context }: Args) => context.access === 'non3gpp',
    shoIsNotThePreconfigured: ({ context, event }: Args) =>
      event.type === 'tre.sessionOpened' && context.configuredSho !== null && event.shoId !== context.configuredSho,
    accessIsOpen: ({ context }: Args) => context.access === 'open',
    accessIsWithoutPcid: ({ context }: Args) => context.access !== '3gpp',
    journalSaysPristine: phaseIs('pristine'),
    journalSaysFailed: phaseIs('failed'),
    journalSaysInstalled: phaseIs('installed'),
    journalSaysActive: phaseIs('active'),
    journalSaysIntent: phaseIs('intent'),
    journalSaysSwapped: phaseIs('swapped'),
    journalSaysUnconfirmed: phaseIs('unconfirmed'),
    journalSaysReported: phaseIs('reported'),
    journalSaysCancelling: phaseIs('cancelling'),
    addressesAreUnknown: ({ context }: Args) => !context.preconfigured,
    serverIsContradicted: ({ event }: Args) => event.type === 'icsp.addresses' && event.server === 'contradicting',
    serverIsMissing: ({ event }: Args) => event.type === 'icsp.addresses' && event.server === 'none',
    anotherLookupIsAllowed: ({ context }: Args) => context.attempt < LOOKUPS,
    endpointIsNotNamed: ({ context, event }: Args) => event.type === 'manager.application' && !context.endpoint,
    applicationIsForged: ({ event }: Args) =>
      isApplication(event) && event.signedBy !== 'owner' && event.signedBy !== 'drf',
    applicationIsForAnother: ({ event }: Args) => isApplication(event) && event.devId !== 'd1',
    applicationIsNew: ({ context, event }: Args) => isApplication(event) && isNewer(event.ver, context.application),
    parametersAreOfAnother: ({ context, event }: Args) =>
      event.type === 'sho.parameters' && event.shoId !== context.operator,
    parametersAreForged: ({ event }: Args) => event.type === 'sho.parameters' && event.signedBy !== event.shoId,
    parametersAreForAnother: ({ event }: Args) => event.type === 'sho.parameters' && event.devId !== 'd1',
    parametersAreNew: ({ context, event }: Args) =>
      event.type === 'sho.parameters' && isNewer(event.ver, context.parameters[event.shoId]),
    parametersAreInUse: ({ context, event }: Args) =>
      event.type === 'sho.parameters' && event.ver === context.parameters[event.shoId],
    applicationIsLoaded: ({ context, event }: Args) => isApplication(event) && event.ver === context.application,
    peerIsNotForBootstrap: ({ event }: Args) => event.type === 'principal.sendData' && !isForBootstrap(event),
    filterForbids: ({ context, event }: Args) =>
      context.filter === 'named' && event.type === 'principal.sendData' && !isNamed(event),
    reportIsOwed: ({ context }: Args) => context.owed !== null,
    networkIsAnother: ({ context, event }: Args) =>
      (event.type === 'sho.authRequest' ||
        event.type === 'sho.attachAccept' ||
        event.type === 'sho.attachReject' ||
        event.type === 'sho.imsChallenge' ||
        event.type === 'sho.imsAccept' ||
        event.type === 'sho.imsReject' ||
        event.type === 'sho.page') &&
      event.shoId !== context.operator,
    networkIsAuthentic: ({ event }: Args) => event.type === 'tre.akaResult' && event.result === 'res',
    imsIsAskedFor: ({ context }: Args) => context.ims === 'asked' || context.ims === 'proved',
    imsIsAuthentic: ({ context, event }: Args) =>
      context.ims === 'asked' && event.type === 'tre.akaResult' && event.result === 'res',
    isimHasAnswered: ({ context }: Args) => context.ims === 'proved',
    operatorHasLetGo: ({ event }: Args) => event.type === 'sho.attachReject' && event.cause === 'unknownIdentity',
    noReportIsOwed: ({ context }: Args) => context.owed === null,
    reportIsAsOwed: ({ context, event }: Args) => event.type === 'tre.report' && event.status === context.owed,
    changeGoesOn: ({ context }: Args) => context.resumesChange,
    chunkIsOfThisSession: ({ context, event }: Args) => event.type === 'dpf.chunk' && event.sid === context.info?.sid,
    chunkIsTheMissingOne: ({ context, event }: Args) =>
      event.type === 'dpf.chunk' && event.sid === context.info?.sid && event.seq !== context.held,
    chunkIsHeldAlready: ({ context, event }: Args) =>
      event.type === 'dpf.chunk' && event.sid === context.info?.sid && event.seq === context.held,
    ackIsOfThisReport: ({ context, event }: Args) =>
      event.type === 'dpf.reportAck' && event.sid === context.report?.sid,
    successIsAcknowledged: ({ context, event }: Args) =>
      event.type === 'dpf.reportAck' && event.sid === context.report?.sid && context.report.status === 'success',
    anotherNoticeIsAllowed: ({ context }: Args) => context.attempt < NOTICE_ATTEMPTS,
    deviceStays: ({ context }: Args) => context.staysOnFailure,
    oldMcimIsKept: ({ context }: Args) => context.old !== null,
    thereIsNoWayBack: ({ context }: Args) => context.destroysOld,
    anotherAttachIsAllowed: ({ context }: Args) => context.attempt < CONFIRM_ATTEMPTS,
    installationHadFailedWithoutPcid: ({ context }: Args) =>
      context.access !== '3gpp' && context.report?.status === 'installFailed',
    failureIsRepeated: (args: Args) => failureHasAnEnd(args) && args.context.attempt < REPORT_REPEATS,
    failureHasAnEnd,
    installationHadFailed: ({ context }: Args) => context.report?.status === 'installFailed',
  },
  actions: { send: (_args, _message: Send) => {} },
});

/** The first access is given up. */
export const leaveFirstAccess = {
  type: 'send' as const,
  params: ({ context: { access } }: { readonly context: M2meContext }): Send =>
    access === '3gpp'
      ? { to: 'vno', msg: { type: 'm2me.detach' } }
      : { to: access === 'open' ? 'vno' : 'icsp', msg: { type: 'm2me.releaseAccess' } },
};

/** A command to the TRE. */
export const command = (msg: Message): Send => ({ to: 'tre', msg });

export const attachInitially = ({ context }: { readonly context: Pick<M2meContext, 'pcid'> }): Send => ({
  to: 'vno',
  msg: { type: 'm2me.attach', identity: context.pcid },
});

/** What to attach with, as the TRE says it. */
export const pcidOf = (identity: Identity | InitialIdentity): Pcid => (identity === 'newPcid' ? identity : 'pcid');

/** The same over an access that is no 3GPP access. */
export const requestAccess: Send = { to: 'icsp', msg: { type: 'm2me.requestAccess' } };

export const attachWith = (operator: ShoId | null): Send => ({
  to: portOf(operator ?? 'A'),
  msg: { type: 'm2me.attach', identity: operator ?? 'A' },
});

/** M12 to the DPF. */
export const provisioningInfo = (info: Message<'tre.sessionOpened'> | null): Send => {
  if (info === null) throw new Error('m2me: no session');
  return { to: 'dpf', msg: { ...info, type: 'm2me.provisioningInfo' } };
};

/** M18 to the DPF. */
export const installReport = (report: Message<'tre.report'> | null): Send => {
  if (report === null) throw new Error('m2me: no report');
  return { to: 'dpf', msg: { ...report, type: 'm2me.installReport' } };
};

/** M26 of 7.4.3 to the old SHO. */
export const departureNotice = (to: ShoId | null, departure: Message<'tre.departure'>): Send => {
  const { identity: _own, ...told } = departure;
  return { to: portOf(to ?? 'A'), msg: { ...told, type: 'm2me.departureNotice' } };
};

/** M28 to the old SHO. */
export const discardCancel = (to: ShoId | null, cancel: Message<'tre.cancel'> | null): Send => {
  if (cancel === null) throw new Error('m2me: no cancel');
  return { to: portOf(to ?? 'A'), msg: { ...cancel, type: 'm2me.discardCancel' } };
};

/** The answer to a challenge. */
export const authResponse = (to: Send['to'], answer: Message<'tre.akaResult'>): Send => ({
  to,
  msg: { ...answer, type: 'm2me.authResponse' },
});
