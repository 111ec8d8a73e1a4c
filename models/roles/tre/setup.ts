/**
 * What the TRE holds and checks. Source: TR 33.812, clauses 5.1.3.6.3 steps 9, 17, 18 and 5.1.3.7.4.2 steps 4, 10-15.
 *
 * Everything in the context but `powered`, `sessionOpen`, `installFailed` and `awaitsRenewal` survives a power cut.
 */
import { setup } from 'xstate';
import type { CommandedToken, Message } from '../../messages/messages.js';
import {
  isNewer,
  type DevId,
  modeOf,
  nextSerial,
  type Identity,
  type InitialCredential,
  type InitialIdentity,
  type Nonce,
  type Pcid,
  type BootPhase,
  type PlatformState,
  type Presented,
  type ReportStatus,
  type Serial,
  type ShoId,
  type Signer,
  type TokenMode,
} from '../../messages/symbols.js';
import type { Rule } from '../../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send, type StatementId } from '../statement.js';

export type TreEvent = Message<
  | 'm2me.loadFactory'
  | 'm2me.boot'
  | 'm2me.aka'
  | 'm2me.selectIsim'
  | 'm2me.proveAccess'
  | 'm2me.signDiscovery'
  | 'm2me.openSession'
  | 'm2me.attestAgain'
  | 'm2me.stage'
  | 'm2me.install'
  | 'm2me.signToken'
  | 'm2me.commitIntent'
  | 'm2me.signNotice'
  | 'm2me.swap'
  | 'm2me.swapUnanswered'
  | 'm2me.activate'
  | 'm2me.activateOnOrder'
  | 'm2me.signReport'
  | 'm2me.commit'
  | 'm2me.closeReport'
  | 'm2me.revert'
  | 'm2me.signCancel'
  | 'm2me.closeCancel'
  | 'm2me.checkAbort'
  | 'm2me.revertToPristine'
  | 'm2me.reprovision'
  | 'env.powerCut'
  | 'env.slotFault'
  | 'env.tamper'
  | 'm2me.signRenewal'
  | 'm2me.renew'
  | 'env.initialCredentialLost'
  | 'env.initialCredentialNearsEnd'
>;

/** State of the slot of one operator's MCIM. */
export type Slot = 'empty' | 'staged' | 'installed' | 'active' | 'sealed' | 'inactive';

export interface TreContext {
  readonly powered: boolean;
  /** Whose TRE it is; none until the factory says so. */
  readonly devId: DevId | null;
  /** Whether the session is under way; its sid and operator stay known afterwards, for reports. */
  readonly sessionOpen: boolean;
  /** What the factory put in for the first access. */
  readonly initial: InitialCredential;
  /** The one token mode that it takes, from the factory. */
  readonly tokens: TokenMode;
  /** What the platform measures of itself. */
  readonly measured: PlatformState;
  /** What it presents of its platform credential. */
  readonly presents: Presented;
  readonly slots: Readonly<Record<ShoId, Slot>>;
  /** Version of the last object staged, by issuer: an object is taken once. */
  readonly versions: Readonly<Record<ShoId, Serial>>;
  /** The MCIM of each issuer, by the version of the object that brought it. */
  readonly mcims: Readonly<Record<ShoId, Serial>>;
  /** Of the ISIM beside each MCIM the last sequence number accepted; none where the object brought no ISIM. */
  readonly isims: Readonly<Record<ShoId, Serial | null>>;
  /** Whose MCIM, staged first, is to be the credential of the PCID (DEC-215). */
  readonly promoted: ShoId | null;
  /** Whether the MCIM that is changed to was in the device before, at rest. */
  readonly switching: boolean;
  /** Whether the old SHO agrees that its MCIM stays in the device after the change (DEC-140). */
  readonly keepsOld: boolean;
  /** Version of the staged object. */
  readonly stagedVersion: Serial;
  /** Whether the MCIM staged or installed first waits for an order of its SHO (DEC-100). */
  readonly activatesLater: boolean;
  /** Counter of the last bootstrap accepted. */
  readonly ctr: Serial;
  /** The session, or the last one, and the operator that it is with. */
  readonly sid: Serial;
  readonly sessionSho: ShoId | null;
  /** Changes committed. */
  readonly epoch: Serial;
  /** Tokens used in this epoch. */
  readonly usedTids: readonly Serial[];
  /** Pristine on instruction: the one operator whose bootstrap is followed until an MCIM is in use. */
  readonly boundTo: ShoId | null;
  /** Token of the change under way. */
  readonly tid: Serial;
  /** Last sequence number accepted, by identity. */
  readonly sqn: Readonly<Record<Pcid | ShoId, Serial>>;
  /** The next installation fails. */
  readonly slotFault: boolean;
  /** The swap of this change has failed: the one ground to erase a device that is in service (7.4.2-s15b). */
  readonly installFailed: boolean;
  /** Pristine since a failed installation has cost the old MCIM, of which no acknowledged report says so (DEC-237). */
  readonly owesFailure: boolean;
  /** Whether the initial credential still gives access. */
  readonly bootstrapUsable: boolean;
  /** Whether the factory has said who renews the initial credential, and so that it has an end (DEC-150). */
  readonly renewal: boolean;
  /** Whether what is left of its life is too short to be made pristine in (DEC-154). */
  readonly nearsEnd: boolean;
  /** The initial credential: that of the factory is version 0. */
  readonly pcid: Pcid;
  readonly credentialVer: Serial;
  /** Number of the last request for a new one, and whether its answer is awaited; no cut is survived by that. */
  readonly request: Serial;
  readonly awaitsRenewal: boolean;
}

export const blankTre: TreContext = {
  powered: false,
  devId: null,
  sessionOpen: false,
  initial: 'pcid',
  tokens: 'T1',
  measured: 'expected',
  presents: 'registeredRoot',
  slots: { A: 'empty', B: 'empty' },
  versions: { A: 0, B: 0 },
  mcims: { A: 0, B: 0 },
  isims: { A: null, B: null },
  promoted: null,
  switching: false,
  keepsOld: false,
  stagedVersion: 0,
  activatesLater: false,
  ctr: 0,
  sid: 0,
  sessionSho: null,
  epoch: 0,
  usedTids: [],
  boundTo: null,
  tid: 0,
  sqn: { pcid: 0, newPcid: 0, A: 0, B: 0 },
  slotFault: false,
  installFailed: false,
  owesFailure: false,
  bootstrapUsable: true,
  renewal: false,
  nearsEnd: false,
  pcid: 'pcid',
  credentialVer: 0,
  request: 0,
  awaitsRenewal: false,
};

/** @returns the operator whose slot is in `state`, if any. */
export const slotIn = ({ slots }: TreContext, state: Slot): ShoId | null =>
  slots.A === state ? 'A' : slots.B === state ? 'B' : null;

/** @returns the slots with that of `shoId` in `state`. */
export const withSlot = (
  slots: Readonly<Record<ShoId, Slot>>,
  shoId: ShoId | null,
  state: Slot,
): Readonly<Record<ShoId, Slot>> => (shoId === null ? slots : { ...slots, [shoId]: state });

/** @returns the last sequence number of the ISIM beside the MCIM in use, if there is one. */
export const isimInUse = (context: TreContext): Serial | null => {
  const active = slotIn(context, 'active');
  return active === null ? null : context.isims[active];
};

interface Args {
  readonly context: TreContext;
  readonly event: TreEvent;
}

const isimIsChallenged = ({ context, event }: Args): boolean =>
  event.type === 'm2me.aka' && event.application === 'isim' && isimInUse(context) !== null;

const isPcid = (identity: string): identity is Pcid => identity === 'pcid' || identity === 'newPcid';

const identityKnown = (identity: string): identity is Pcid | ShoId =>
  identity === 'pcid' || identity === 'newPcid' || identity === 'A' || identity === 'B';

const ackOf = ({ event }: Args) =>
  event.type === 'm2me.activate'
    ? event.ack
    : event.type === 'm2me.commit' || event.type === 'm2me.closeReport'
      ? event
      : null;

/** The SHO has signed that nothing but a DPF with its token may hand this object over. */
const asksForToken = (event: TreEvent): event is Message<'m2me.stage'> =>
  event.type === 'm2me.stage' && event.object.handover === 'withToken';

/**
 * Propositions that transitions are conditional on. Each speaks of one check; a transition lists them in order of the
 * profile.
 */
export const treSetup = setup({
  types: {
    context: {} as TreContext,
    events: {} as TreEvent,
    meta: {} as Clause,
    transitionMeta: {} as Rule,
    tags: {} as 'pcidInUse' | 'mcimInUse' | 'recovers',
  },
  guards: {
    powered: ({ context }: Args) => context.powered,
    sessionIsClosed: ({ context }: Args) => !context.sessionOpen,
    platformIsAsCertified: ({ context }: Args) =>
      context.powered && !context.sessionOpen && context.measured === 'expected',
    slotIsPoweredAndSound: ({ context }: Args) => context.powered && !context.slotFault,
    unpowered: ({ context }: Args) => !context.powered,
    deviceIsForNon3gppAccess: ({ event }: Args) => event.type === 'm2me.loadFactory' && event.initial !== 'pcid',
    // M11
    bootstrapIsForged: ({ event }: Args) => event.type === 'm2me.openSession' && event.signedBy !== 'drf',
    bootstrapIsForAnother: ({ context, event }: Args) =>
      event.type === 'm2me.openSession' && event.devId !== context.devId,
    bootstrapIsExpired: ({ event }: Args) => event.type === 'm2me.openSession' && event.expired,
    bootstrapIsStale: ({ context, event }: Args) =>
      event.type === 'm2me.openSession' && !isNewer(event.ctr, context.ctr),
    bootstrapNamesTheActiveSho: ({ context, event }: Args) =>
      event.type === 'm2me.openSession' && event.shoId === slotIn(context, 'active'),
    bootstrapNamesAnotherThanMeant: ({ context, event }: Args) =>
      event.type === 'm2me.openSession' && context.boundTo !== null && event.shoId !== context.boundTo,
    // M31; the owner and the RO are managers of the device
    instructionIsForged: ({ event }: Args) =>
      event.type === 'm2me.reprovision' &&
      event.instruction.signedBy !== 'owner' &&
      event.instruction.signedBy !== 'drf',
    instructionIsForAnotherDevice: ({ context, event }: Args) =>
      event.type === 'm2me.reprovision' && event.instruction.devId !== context.devId,
    instructionIsOfAnotherOperator: ({ context, event }: Args) =>
      event.type === 'm2me.reprovision' && event.instruction.oldSho !== slotIn(context, 'active'),
    instructionNamesTheActiveSho: ({ context, event }: Args) =>
      event.type === 'm2me.reprovision' && event.instruction.newSho === slotIn(context, 'active'),
    instructionIsOfAnotherEpoch: ({ context, event }: Args) =>
      event.type === 'm2me.reprovision' && event.instruction.epoch !== context.epoch,
    failureIsOwed: ({ context }: Args) => context.owesFailure,
    // What the SHO of the session signs
    isNotBySessionSho: ({ context, event }: Args) => 'signedBy' in event && event.signedBy !== context.sessionSho,
    isOfAnotherSession: ({ context, event }: Args) => 'sid' in event && event.sid !== context.sid,
    // MCIMobj
    objectIsForged: ({ context, event }: Args) =>
      event.type === 'm2me.stage' &&
      (event.object.sealedTo !== context.devId || event.object.signedBy !== context.sessionSho),
    objectIsForAnotherDevice: ({ context, event }: Args) =>
      event.type === 'm2me.stage' && event.object.devId !== context.devId,
    objectIsOfAnotherSession: ({ context, event }: Args) =>
      event.type === 'm2me.stage' && event.object.sid !== context.sid,
    objectIsOfAnotherSho: ({ context, event }: Args) =>
      event.type === 'm2me.stage' && event.object.shoId !== context.sessionSho,
    objectIsStale: ({ context, event }: Args) =>
      event.type === 'm2me.stage' && !isNewer(event.object.ver, context.versions[event.object.shoId]),
    // The token of the DPF, where the object asks for one
    dpfTokenIsMissing: ({ event }: Args) => asksForToken(event) && event.dpfToken === undefined,
    dpfTokenIsForged: ({ context, event }: Args) =>
      asksForToken(event) && event.dpfToken?.signedBy !== context.sessionSho,
    dpfTokenIsForAnotherDevice: ({ context, event }: Args) =>
      asksForToken(event) && event.dpfToken?.devId !== context.devId,
    dpfTokenIsForAnotherDpf: ({ event }: Args) => asksForToken(event) && event.dpfToken?.dpf !== 'own',
    dpfTokenIsOfAnotherSession: ({ context, event }: Args) =>
      asksForToken(event) && event.dpfToken?.sid !== context.sid,
    dpfTokenIsExpired: ({ event }: Args) => asksForToken(event) && event.dpfToken?.expired === true,
    // The PCID becomes the MCIM
    isAPromotion: ({ event }: Args) => event.type === 'm2me.stage' && event.object.promotes !== undefined,
    pcidIsAnother: ({ context, event }: Args) =>
      event.type === 'm2me.stage' &&
      event.object.promotes !== undefined &&
      event.object.promotes !== initialIdentity(context),
    promotedPcidIsSpent: ({ context, event }: Args) =>
      event.type === 'm2me.stage' &&
      event.object.promotes !== undefined &&
      (!context.bootstrapUsable || context.nearsEnd),
    // M32
    isAnOrderToSwitch: ({ event }: Args) => event.type === 'm2me.stage' && event.object.switchTo !== undefined,
    mcimIsNotAtRest: ({ context, event }: Args) =>
      event.type === 'm2me.stage' &&
      event.object.switchTo !== undefined &&
      (context.slots[event.object.shoId] !== 'inactive' || context.mcims[event.object.shoId] !== event.object.switchTo),
    slotIsFaulty: ({ context }: Args) => context.slotFault,
    // Return to the pristine state
    installationHasNotFailed: ({ context }: Args) => !context.installFailed,
    bootstrapIsSpent: ({ context }: Args) => !context.bootstrapUsable || context.nearsEnd,
    // Access that asks for no credential does not end with one.
    bootstrapIsPoweredAndUsable: ({ context }: Args) =>
      context.powered &&
      context.bootstrapUsable &&
      context.initial !== 'none' &&
      (context.nearsEnd || !context.renewal),
    // Renewal of the initial credential
    nearsItsEndNow: ({ context }: Args) =>
      context.powered && context.renewal && context.credentialVer === 0 && !context.nearsEnd,
    isNotRenewed: ({ context }: Args) => !context.renewal,
    renewalIsNotDue: ({ context, event }: Args) =>
      event.type === 'm2me.signRenewal' && event.order === null && !context.nearsEnd,
    renewalOrderIsForged: ({ event }: Args) =>
      event.type === 'm2me.signRenewal' && event.order !== null && event.order.signedBy !== 'ccif',
    renewalOrderIsForAnother: ({ context, event }: Args) =>
      event.type === 'm2me.signRenewal' && event.order !== null && event.order.devId !== context.devId,
    renewalOrderIsDone: ({ context, event }: Args) =>
      event.type === 'm2me.signRenewal' &&
      event.order !== null &&
      nextSerial(event.order.ver) === context.credentialVer,
    renewalOrderIsStale: ({ context, event }: Args) =>
      event.type === 'm2me.signRenewal' && event.order !== null && event.order.ver !== context.credentialVer,
    noRenewalIsAwaited: ({ context }: Args) => !context.awaitsRenewal,
    credentialIsForged: ({ context, event }: Args) =>
      event.type === 'm2me.renew' && (event.object.sealedTo !== context.devId || event.object.signedBy !== 'ccif'),
    credentialIsForAnother: ({ context, event }: Args) =>
      event.type === 'm2me.renew' && event.object.devId !== context.devId,
    credentialIsOfAnotherRequest: ({ context, event }: Args) =>
      event.type === 'm2me.renew' && event.object.request !== context.request,
    credentialIsStale: ({ context, event }: Args) =>
      event.type === 'm2me.renew' && !isNewer(event.object.ver, context.credentialVer),
    // Token
    tokenIsForged: ({ context, event }: Args) =>
      event.type === 'm2me.commitIntent' &&
      (event.token === null || modeOf(event.token, slotIn(context, 'active')) === null),
    tokenIsOfAnotherMode: ({ context, event }: Args) =>
      event.type === 'm2me.commitIntent' &&
      event.token !== null &&
      modeOf(event.token, slotIn(context, 'active')) !== context.tokens,
    tokenIsForAnotherDevice: ({ context, event }: Args) =>
      event.type === 'm2me.commitIntent' && event.token?.devId !== context.devId,
    tokenIsForAnotherChange: ({ context, event }: Args) =>
      event.type === 'm2me.commitIntent' &&
      (event.token?.oldSho !== slotIn(context, 'active') || event.token.newSho !== slotIn(context, 'staged')),
    tokenIsOfAnotherEpoch: ({ context, event }: Args) =>
      event.type === 'm2me.commitIntent' && event.token?.epoch !== context.epoch,
    tokenIsExpired: ({ event }: Args) => event.type === 'm2me.commitIntent' && event.token?.expired === true,
    tokenIsUsed: ({ context, event }: Args) =>
      event.type === 'm2me.commitIntent' && event.token !== null && context.usedTids.includes(event.token.tid),
    // The owner's command to sign a token
    commandIsForged: ({ event }: Args) =>
      event.type === 'm2me.signToken' && event.command.signedBy !== 'owner' && event.command.signedBy !== 'drf',
    commandIsOfAnotherMode: ({ context, event }: Args) =>
      event.type === 'm2me.signToken' && context.tokens !== (event.consent === null ? 'T2' : 'T3'),
    commandIsForAnotherDevice: ({ context, event }: Args) =>
      event.type === 'm2me.signToken' && event.command.devId !== context.devId,
    commandIsForAnotherOperator: ({ context, event }: Args) =>
      event.type === 'm2me.signToken' && event.command.oldSho !== slotIn(context, 'active'),
    commandIsOfAnotherEpoch: ({ context, event }: Args) =>
      event.type === 'm2me.signToken' && event.command.epoch !== context.epoch,
    consentIsForged: ({ context, event }: Args) =>
      event.type === 'm2me.signToken' &&
      event.consent !== null &&
      modeOf(event.consent, slotIn(context, 'active')) !== 'T1',
    consentIsToAnotherChange: ({ event }: Args) =>
      event.type === 'm2me.signToken' &&
      event.consent !== null &&
      (event.consent.tid !== event.command.tid ||
        event.consent.devId !== event.command.devId ||
        event.consent.oldSho !== event.command.oldSho ||
        event.consent.newSho !== event.command.newSho ||
        event.consent.epoch !== event.command.epoch),
    oldShoHasAVeto: ({ context }: Args) => context.tokens === 'T1',
    // M27 and the acknowledgement of M28
    isNotByActiveSho: ({ context, event }: Args) => 'signedBy' in event && event.signedBy !== slotIn(context, 'active'),
    isOfAnotherToken: ({ context, event }: Args) => 'tid' in event && event.tid !== context.tid,
    // Discarding
    oldMcimIsDestroyed: ({ event }: Args) =>
      'destroys' in event && event.destroys === true && !('keeps' in event && event.keeps === true),
    nothingIsSealed: ({ context }: Args) => slotIn(context, 'sealed') === null,
    oldMcimStays: ({ context }: Args) => context.keepsOld,
    // What waits for an order, or was the PCID, is used once its operator has acknowledged or ordered it (DEC-235).
    oldMcimWaits: ({ context }: Args) =>
      slotIn(context, 'sealed') !== null && !context.activatesLater && context.promoted === null,
    // M39
    ackIsForged: (args: Args) => ackOf(args)?.signedBy !== args.context.sessionSho,
    ackIsOfAnotherSession: (args: Args) => ackOf(args)?.sid !== args.context.sid,
    ackIsNotOfSuccess: (args: Args) => ackOf(args)?.status !== 'success',
    ackIsNotOfFailure: (args: Args) => ackOf(args)?.status === 'success',
    // The order to activate
    activationIsDelayed: ({ context }: Args) => context.activatesLater,
    activationIsNotDelayed: ({ context }: Args) => !context.activatesLater,
    objectActivatesLater: ({ event }: Args) => event.type === 'm2me.stage' && event.object.activation === 'later',
    orderIsForAnotherDevice: ({ context, event }: Args) =>
      event.type === 'm2me.activateOnOrder' && event.devId !== context.devId,
    orderIsOfAnotherMcim: ({ context, event }: Args) =>
      event.type === 'm2me.activateOnOrder' && event.ver !== context.versions[slotIn(context, 'installed') ?? 'A'],
    // Reports and AKA
    reportsSuccess: ({ event }: Args) => event.type === 'm2me.signReport' && event.status === 'success',
    thereWasASession: ({ context }: Args) => context.sessionSho !== null,
    identityIsThePcid: ({ context, event }: Args) =>
      event.type === 'm2me.aka' && isPcid(event.identity) && context.initial === 'pcid',
    holdsAccessCredential: ({ context }: Args) => context.initial === 'icsp',
    identityIsTheActiveMcim: ({ context, event }: Args) =>
      event.type === 'm2me.aka' && event.identity === slotIn(context, 'active'),
    // On the link there is one initial identity: a challenge for the other PCID was made with another key.
    challengeIsForged: ({ context, event }: Args) =>
      event.type === 'm2me.aka' && (event.mac === 'bad' || (isPcid(event.identity) && event.identity !== context.pcid)),
    challengeIsStale: ({ context, event }: Args) =>
      event.type === 'm2me.aka' && identityKnown(event.identity) && !isNewer(event.sqn, context.sqn[event.identity]),
    // The ISIM
    isForTheIsim: ({ event }: Args) => event.type === 'm2me.aka' && event.application === 'isim',
    isimIsThere: ({ context }: Args) => isimInUse(context) !== null,
    isimIsChallenged,
    isimChallengeIsForged: (args: Args) =>
      isimIsChallenged(args) && args.event.type === 'm2me.aka' && args.event.mac === 'bad',
    isimChallengeIsStale: (args: Args) =>
      isimIsChallenged(args) &&
      args.event.type === 'm2me.aka' &&
      !isNewer(args.event.sqn, isimInUse(args.context) ?? 0),
  },
  actions: { send: (_args, _message: Send) => {} },
});

/** The TRE's answer that nothing was done. */
export const answerRefused = (cause: string): Send => ({ to: 'm2me', msg: { type: 'tre.refused', cause } });

/** A check that turns a command down: the guard says what is wrong with it. */
export const turnsDown = <G extends string>(
  guard: G,
  cause: string,
  sentence: string,
  ...ids: [StatementId, ...StatementId[]]
) => ({ guard, actions: { type: 'send' as const, params: answerRefused(cause) }, ...refuses(cause, sentence, ...ids) });

/** Without power no command does anything; every handler begins with this. */
export const sleeps = { guard: 'unpowered' as const, ...ignores('A TRE without power does nothing.', 'DEC-57') };

/** The device that a TRE speaks for, and its signature: each device has a key of its own. */
export const signed = ({ devId }: TreContext): { readonly devId: DevId; readonly signedBy: Signer } => ({
  devId: devId ?? 'd1',
  signedBy: devId === 'd2' ? 'tre2' : 'tre',
});

/** The MCIM of before is in use again. */
export const tellsReverted = {
  type: 'send' as const,
  params: ({ context }: { readonly context: TreContext }): Send => ({
    to: 'm2me',
    msg: { type: 'tre.reverted', identity: slotIn(context, 'active') ?? 'A' },
  }),
};

/** What the TRE says of itself in the session under way. */
export const validationInfo = (context: TreContext, nonce: Nonce): Send => ({
  to: 'm2me',
  msg: {
    type: 'tre.sessionOpened',
    sid: context.sid,
    ...signed(context),
    shoId: context.sessionSho ?? 'A',
    nonce,
    state: context.measured,
    certificate: context.presents,
  },
});

/** The token for the change that the owner commands, with the consent of the old SHO where there is one. */
export const commandedToken = ({ command, consent }: CommandedToken): Send => {
  const { signedBy: _owner, ...bound } = command;
  const inside = consent === null ? {} : { consent: consent.signedBy };
  return { to: 'm2me', msg: { type: 'tre.token', token: { ...bound, ...inside, signedBy: 'tre' } } };
};

/** M26 under the token of the change. */
export const notice = (context: TreContext, attempt: number): Send => ({
  to: 'm2me',
  msg: {
    type: 'tre.notice',
    tid: context.tid,
    ...signed(context),
    epoch: context.epoch,
    attempt,
    ...(context.tokens === 'T1' ? {} : { mode: context.tokens }),
  },
});

/** M28. */
export const cancel = (context: TreContext): Send => {
  const { tid, tokens } = context;
  const { signedBy } = signed(context);
  return { to: 'm2me', msg: { type: 'tre.cancel', tid, ...(tokens === 'T2' ? { mode: tokens } : {}), signedBy } };
};

/** M18 about the last session. */
export const report = (context: TreContext, status: ReportStatus, epoch: Serial): Send => ({
  to: 'm2me',
  msg: {
    type: 'tre.report',
    sid: context.sid,
    ...signed(context),
    shoId: context.sessionSho ?? 'A',
    status,
    epoch,
  },
});

/** What the journal says at boot. */
export const bootState = (context: TreContext, phase: BootPhase): Send => ({
  to: 'm2me',
  msg: {
    type: 'tre.bootState',
    phase,
    identity: inUse(context, phase),
    old: slotIn(context, 'sealed') ?? slotIn(context, 'active'),
  },
});

/** The initial identity, as a network may see it. */
export const initialIdentity = ({ initial, pcid }: TreContext): InitialIdentity => (initial === 'pcid' ? pcid : 'none');

const inUse = (context: TreContext, phase: BootPhase): Identity | InitialIdentity => {
  if (phase === 'pristine' || phase === 'failed' || phase === 'installed') return initialIdentity(context);
  return slotIn(context, 'active') ?? slotIn(context, 'installed') ?? 'unknown';
};

/** The sentence of a boot, the same in every phase. */
export const recovers = does(
  'The TRE recovers from its journal and names the one identity to use.',
  '7.4.2-s10c',
  'AMB-27',
  '7.2-p04',
  'DEC-57',
  'DEC-78',
);
