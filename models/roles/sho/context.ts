/** What an SHO knows of the one device, and its guards: propositions over that and the event. */
import {
  isSameInfo,
  nextSerial,
  type Instruction,
  type Nonce,
  type ReportStatus,
  type Serial,
  type ShoId,
  type Token,
  type ValidationInfo,
} from '../../messages/symbols.js';
import { isUnused, nextPool } from '../../messages/nonces.js';
import type { Message } from '../../messages/messages.js';
import { regionGuards, type Regulated } from '../region.js';
import { isNamed } from '../traffic.js';

export type ShoEvent = Message<
  | 'subscriber.contract'
  | 'drf.contractRegistered'
  | 'drf.contractRefused'
  | 'regulator.policy'
  | 'dpf.relayInfo'
  | 'pva.validationResponse'
  | 'pva.statusResponse'
  | 'dpf.reportForward'
  | 'dpf.downloadRefused'
  | 'dpf.package'
  | 'supplier.conveyMaterial'
  | 'drf.registrationAck'
  | 'drf.pendingWithdrawn'
  | 'drf.paramsRefused'
  | 'drf.changeConfirmed'
  | 'drf.bootstrap'
  | 'subscriber.changeParams'
  | 'subscriber.tokenRequest'
  | 'subscriber.activationRequest'
  | 'm2me.discardNotice'
  | 'm2me.discardCancel'
  | 'subscriber.reprovisionParams'
  | 'drf.instruction'
  | 'm2me.departureNotice'
  | 'drf.departureConfirmed'
  | 'm2me.attach'
  | 'm2me.authResponse'
  | 'timer.registerExpired'
  | 'timer.retentionExpired'
  | 'env.restarted'
  | 'env.coverageLost'
  | 'env.coverageRegained'
  | 'principal.requireStatus'
  | 'principal.keepMcim'
  | 'principal.delegatePackages'
  | 'principal.limitPeers'
  | 'principal.provisionParameters'
  | 'principal.grantTokens'
  | 'principal.tellAddress'
  | 'm2me.parametersAck'
  | 'm2me.datagram'
  | 'principal.promotePcids'
  | 'icf.promotion'
  | 'principal.offerIms'
  | 'm2me.imsRegister'
  | 'm2me.imsResponse'
>;

export interface ShoContext extends Regulated {
  /** Which operator this is. */
  readonly id: ShoId;
  /** How the device comes to this operator: under a first contract, by a change, or through pristine on instruction. */
  readonly mode: 'initial' | 'change' | 'reprovision';
  /** Whether the MCIM is to wait for its activation (DEC-100). */
  readonly activatesLater: boolean;
  /** The session under way, or the last one. */
  readonly sid: Serial | null;
  /** The pools of nonces are numbered on, and not each from one. */
  readonly numbersOn?: true;
  /** Nonces of the pool up to this one are used. */
  readonly nonceUsed: Nonce;
  /** The session whose device has been asked to attest over a nonce of this operator. */
  readonly challenged: Serial | null;
  /** Version of the last object issued. */
  readonly ver: Serial;
  /** The MCIM issued last, by the version of the object that brought it. */
  readonly mcim: Serial;
  /** Whether it has agreed to keep its MCIM, here and in the device, when the device leaves (DEC-140). */
  readonly keeps: boolean;
  /** Whether the device has left with the MCIM in it, at rest: what it needs to come back is an order (DEC-141). */
  readonly held: boolean;
  /** In a change: whether an installation has failed, so that the device comes without the old MCIM (DEC-236). */
  readonly oldMcimIsGone: boolean;
  /** As new operator: the token that came with the parameters. */
  readonly token: Token | null;
  /** As new operator: the instruction that came with the parameters instead. */
  readonly instruction: Instruction | null;
  /** Epoch that the device reported with its last success. */
  readonly epoch: Serial;
  /** As old operator: serial of the last token issued, or heard of. */
  readonly tid: Serial;
  /** As old operator: whether that token is the owner's, which this operator has not issued (T2). */
  readonly byOwner: boolean;
  /** As old operator: serials of the owner's tokens whose change was given up. */
  readonly voided: readonly Serial[];
  /** As old operator: the operator that the last token leads to. */
  readonly newSho: ShoId | null;
  /** Status of the last report that was acknowledged. */
  readonly reported: ReportStatus | null;
  /** Serial of the last authentication vector of the MCIM. */
  readonly sqn: Serial;
  readonly resynced: boolean;
  /** Whether this network, or a roaming partner, reaches the place of the device. */
  readonly covered: boolean;
  /** Whether the contract names the peers that the device reaches. */
  readonly limited: boolean;
  /** Whether what it issues is handed over by a DPF that shows its token, or by whoever has it (DEC-204). */
  readonly handover: 'plain' | 'withToken';
  /** Network parameters sent last, and whether the device has acknowledged them. */
  readonly parameters: { readonly ver: Serial; readonly isInUse: boolean };
  /**
   * Whether it makes the PCIDs of its devices their operational identities, and what has become of that of this device.
   */
  readonly promotes: boolean;
  readonly promotion: 'none' | 'issued' | 'used';
  /** Whether its packages have an ISIM, and its network an IMS. */
  readonly offersIms: boolean;
  /**
   * Where the registration of the attached device with IMS stands; `resynced`: challenged once more, after its AUTS.
   */
  readonly ims: 'none' | 'challenged' | 'resynced' | 'registered';
  /** Serial of the last authentication vector of the ISIM. */
  readonly imsSqn: Serial;
  /** While the PVA decides: the attestation that it was asked about, of this session or of one that may replace it. */
  readonly info: ValidationInfo | null;
  /** What this operator asks the PVA for: a verdict, or the status of RFC 6960 (6.3-o23). */
  readonly asks: 'verdict' | 'status';
  /** Who makes its MCIMs (4.3-o07). */
  readonly maker: 'sho' | 'dpf';
  /** Nonce of the last status request: each has one of its own. */
  readonly asked: Serial;
  /** Whether a verdict has given the key that reports of the device verify under. */
  readonly platformKnown: boolean;
}

interface Args {
  readonly context: ShoContext;
  readonly event: ShoEvent;
}

/** @returns the nonce of the request that is made next; a request for a verdict has none. */
export const nextAsked = ({ context }: { readonly context: ShoContext }): Serial =>
  context.asks === 'status' ? nextSerial(context.asked) : context.asked;

const isOnJudged = ({ context, event }: Args): boolean =>
  (event.type === 'pva.validationResponse' || event.type === 'pva.statusResponse') &&
  context.info !== null &&
  isSameInfo(event.info, context.info);

const isGood = ({ event }: Args): boolean =>
  (event.type === 'pva.validationResponse' && event.verdict === 'ok') ||
  (event.type === 'pva.statusResponse' && event.status === 'good');

const isAnswer = ({ event }: Args): boolean =>
  event.type === 'pva.validationResponse' || event.type === 'pva.statusResponse';

/** Of the kind that was asked for, and a status in its time and under the nonce of the last request. */
const isAskedFor = ({ context, event }: Args): boolean =>
  event.type === 'pva.statusResponse'
    ? context.asks === 'status' && event.current && event.asked === context.asked
    : context.asks === 'verdict';

const isWithoutWayBack = ({ context }: Args): boolean => context.mode === 'change' && context.oldMcimIsGone;

const isByPva = ({ event }: Args): boolean =>
  (event.type === 'pva.validationResponse' || event.type === 'pva.statusResponse') && event.signedBy === 'pva';

const poolNonceIsFresh = ({ context, event }: Args): boolean =>
  event.type === 'dpf.relayInfo' && isUnused(event.nonce, context.nonceUsed);

const reportIsGenuine = ({ context, event }: Args): boolean =>
  event.type === 'dpf.reportForward' &&
  context.platformKnown &&
  event.signedBy === 'tre' &&
  event.devId === 'd1' &&
  event.sid === context.sid;

const status = ({ event }: Args): ReportStatus | null => (event.type === 'dpf.reportForward' ? event.status : null);

const paramsAreForThisOperator = ({ context, event }: Args): boolean =>
  event.type === 'subscriber.changeParams' &&
  event.signedBy === 'subscriber' &&
  event.token !== null &&
  event.token.newSho === context.id &&
  event.token.devId === 'd1';

const moveIsToThisOperator = ({ context, event }: Args): boolean =>
  event.type === 'subscriber.reprovisionParams' &&
  event.signedBy === 'subscriber' &&
  event.instruction.newSho === context.id &&
  event.instruction.devId === 'd1';

const isOurContract = ({ context, event }: Args): boolean =>
  event.type === 'subscriber.contract' && event.signedBy === 'subscriber' && event.shoId === context.id;

/** What is at rest in the device was made before; an order to switch is made by nobody but the SHO. */
const makesByDpf = ({ context }: Args): boolean => context.maker === 'dpf' && !context.held;

/** In first provisioning: in a change, and with an MCIM at rest, no PCID is in use. */
const promotes = ({ context }: Args): boolean => context.promotes && context.mode === 'initial' && !context.held;

const newcomerIsValid = (args: Args): boolean =>
  isGood(args) &&
  isByPva(args) &&
  isOnJudged(args) &&
  isAskedFor(args) &&
  'sid' in args.event &&
  args.event.sid === args.context.info?.sid;

const isComplete = ({ event }: Args): boolean => event.type === 'subscriber.contract' && event.complete;

/** Whether the policy of the region, if there is one, leaves this operator out. */
const isLeftOut = ({ context: { id, policy } }: Args): boolean => policy !== null && !policy.operators.includes(id);

/** Guards over context and event; those over the state of the other region are beside the machine. */
export const shoGuards = {
  mcimIsKept: ({ context }: Args) => context.keeps,
  orderIsRefused: (args: Args) => reportIsGenuine(args) && status(args) === 'objectRefused' && args.context.held,
  // Before anything has happened, so that what is asked for never changes under way.
  isUntouched: ({ context }: Args) => context.asks === 'verdict' && context.ver === 0 && context.tid === 0,
  makesItself: ({ context }: Args) => context.maker === 'sho' && context.ver === 0 && context.tid === 0,
  validAndMadeByDpf: (args: Args) => isGood(args) && makesByDpf(args),
  newcomerValidAndMadeByDpf: (args: Args) => newcomerIsValid(args) && makesByDpf(args),
  packageIsForged: ({ event }: Args) =>
    event.type === 'dpf.package' && (event.signedBy !== 'dpf' || event.sealedTo !== 'sho'),
  packageIsOfAnotherSession: ({ context, event }: Args) => event.type === 'dpf.package' && event.sid !== context.sid,
  packageIsForAnotherDevice: ({ event }: Args) => event.type === 'dpf.package' && event.devId !== 'd1',
  handoverIsUnsettled: ({ context }: Args) => context.handover === 'plain' && context.ver === 0 && context.tid === 0,
  peersAreUnsettled: ({ context }: Args) => !context.limited && context.ver === 0 && context.tid === 0,
  parametersAreThoseSent: ({ context, event }: Args) =>
    event.type === 'm2me.parametersAck' && event.ver === context.parameters.ver,
  promotionIsUnsettled: ({ context }: Args) => !context.promotes && context.ver === 0 && context.tid === 0,
  validAndPromoted: (args: Args) => isGood(args) && promotes(args),
  newcomerValidAndPromoted: (args: Args) => newcomerIsValid(args) && promotes(args),
  pcidIsPromoted: ({ event }: Args) => event.type === 'icf.promotion' && event.found,
  promotionIsRefused: (args: Args) =>
    reportIsGenuine(args) && status(args) === 'objectRefused' && args.context.promotion === 'issued',
  promotedComesIn: ({ context, event }: Args) =>
    context.promotion === 'issued' &&
    event.type === 'm2me.authResponse' &&
    event.result === 'res' &&
    event.keyed &&
    event.sqn === context.sqn,
  imsIsUnsettled: ({ context }: Args) => !context.offersIms && context.ver === 0 && context.tid === 0,
  imsIdentityIsOurs: ({ context, event }: Args) =>
    event.type === 'm2me.imsRegister' && context.offersIms && event.identity === context.id,
  imsIsUnderWay: ({ context }: Args) => context.ims === 'challenged' || context.ims === 'resynced',
  imsResIsExpected: ({ context, event }: Args) =>
    (context.ims === 'challenged' || context.ims === 'resynced') &&
    event.type === 'm2me.imsResponse' &&
    event.result === 'res' &&
    event.keyed &&
    event.sqn === context.imsSqn,
  imsResyncIsGenuine: ({ context, event }: Args) =>
    context.ims === 'challenged' && event.type === 'm2me.imsResponse' && event.result === 'syncFailure' && event.keyed,
  contractForbids: ({ context, event }: Args) => context.limited && event.type === 'm2me.datagram' && !isNamed(event),
  subscriberIsForged: ({ event }: Args) =>
    (event.type === 'subscriber.contract' ||
      event.type === 'subscriber.changeParams' ||
      event.type === 'subscriber.reprovisionParams' ||
      event.type === 'subscriber.activationRequest' ||
      event.type === 'subscriber.tokenRequest') &&
    event.signedBy !== 'subscriber',
  contractIsWithAnother: ({ context, event }: Args) =>
    event.type === 'subscriber.contract' && event.signedBy === 'subscriber' && event.shoId !== context.id,
  contractIsComplete: (args: Args) => isOurContract(args) && isComplete(args),
  contractIsAskedAgain: (args: Args) => isOurContract(args) && isComplete(args) && args.context.mode === 'initial',
  contractIsIncomplete: (args: Args) => isOurContract(args) && !isComplete(args),
  ...regionGuards,
  contractIsLeftOut: (args: Args) => isOurContract(args) && isComplete(args) && isLeftOut(args),
  paramsAreLeftOut: (args: Args) => paramsAreForThisOperator(args) && isLeftOut(args),
  moveIsLeftOut: (args: Args) => moveIsToThisOperator(args) && isLeftOut(args),
  paramsAreForThisOperator,
  paramsAreRepeated: ({ context, event }: Args) =>
    context.mode === 'change' && paramsAreForThisOperator({ context, event }),
  moveIsToThisOperator,
  moveIsRepeated: ({ context, event }: Args) =>
    context.mode === 'reprovision' && moveIsToThisOperator({ context, event }),
  moveIsToAnother: ({ event }: Args) =>
    event.type === 'subscriber.reprovisionParams' && event.signedBy === 'subscriber',
  tokenIsMissing: ({ event }: Args) =>
    event.type === 'subscriber.changeParams' && event.signedBy === 'subscriber' && event.token === null,
  tokenIsForAnother: ({ event }: Args) =>
    event.type === 'subscriber.changeParams' && event.signedBy === 'subscriber' && event.token !== null,
  deviceIsAnother: ({ context, event }: Args) =>
    event.type === 'dpf.relayInfo' && event.sid !== context.sid && event.devId !== 'd1',
  operatorIsAnother: ({ context, event }: Args) =>
    event.type === 'dpf.relayInfo' && event.sid !== context.sid && event.shoId !== context.id,
  newSessionIsFresh: ({ context, event }: Args) =>
    event.type === 'dpf.relayInfo' &&
    event.sid !== context.sid &&
    event.devId === 'd1' &&
    event.shoId === context.id &&
    poolNonceIsFresh({ context, event }),
  newSessionHasNoNonce: ({ context, event }: Args) =>
    event.type === 'dpf.relayInfo' &&
    event.sid !== context.sid &&
    event.devId === 'd1' &&
    event.shoId === context.id &&
    !poolNonceIsFresh({ context, event }),
  sessionIsThis: ({ context, event }: Args) => 'sid' in event && event.sid === context.sid,
  challengeIsAnswered: ({ context, event }: Args) =>
    event.type === 'dpf.relayInfo' &&
    event.sid !== context.sid &&
    event.sid === context.challenged &&
    event.devId === 'd1' &&
    event.shoId === context.id &&
    event.nonce === 3,
  answerIsNotTheOneAskedFor: ({ context, event }: Args) =>
    (event.type === 'pva.validationResponse' && context.asks === 'status') ||
    (event.type === 'pva.statusResponse' && context.asks === 'verdict'),
  statusIsOutdated: ({ event }: Args) => event.type === 'pva.statusResponse' && !event.current,
  statusIsOfAnotherRequest: ({ context, event }: Args) =>
    event.type === 'pva.statusResponse' && event.asked !== context.asked,
  verdictIsForged: (args: Args) => isAnswer(args) && !isByPva(args),
  verdictIsForAnother: ({ context, event }: Args) =>
    isAnswer({ context, event }) && 'sid' in event && event.sid !== context.info?.sid,
  downloadRefusalIsForged: ({ event }: Args) => event.type === 'dpf.downloadRefused' && event.signedBy !== 'pva',
  downloadRefusalIsOfAnother: ({ context, event }: Args) =>
    event.type === 'dpf.downloadRefused' && event.sid !== context.sid,
  downloadRefusalIsUnfounded: ({ event }: Args) => event.type === 'dpf.downloadRefused' && event.verdict === 'ok',
  downloadRefusalHolds: ({ context, event }: Args) =>
    event.type === 'dpf.downloadRefused' &&
    event.signedBy === 'pva' &&
    event.sid === context.sid &&
    event.verdict !== 'ok',
  nothingIsJudged: ({ context }: Args) => context.info === null,
  newcomerIsThis: ({ context, event }: Args) =>
    event.type === 'dpf.relayInfo' && context.info !== null && event.sid === context.info.sid,
  newcomerIsValid,
  verdictIsOnAnotherInfo: (args: Args) => isAnswer(args) && !isOnJudged(args),
  platformIsValid: isGood,
  platformIsInvalidInitial: (args: Args) => isAnswer(args) && !isGood(args) && args.context.mode !== 'change',
  platformIsInvalidInChange: (args: Args) => isAnswer(args) && !isGood(args) && args.context.mode === 'change',
  platformIsInvalidWithoutWayBack: (args: Args) => isAnswer(args) && !isGood(args) && isWithoutWayBack(args),
  changeIsWithoutWayBack: isWithoutWayBack,
  // Without a verdict there is no key, and nothing that claims to be of the session verifies.
  reportIsForged: ({ context, event }: Args) =>
    event.type === 'dpf.reportForward' &&
    (context.platformKnown ? event.signedBy !== 'tre' || event.devId !== 'd1' : event.sid === context.sid),
  reportIsOfThisSession: reportIsGenuine,
  reportIsTheAcceptedOne: (args: Args) => reportIsGenuine(args) && status(args) === args.context.reported,
  installedForLater: (args: Args) =>
    reportIsGenuine(args) &&
    status(args) === 'success' &&
    args.context.mode === 'initial' &&
    args.context.activatesLater,
  activationIsAskedFor: ({ context, event }: Args) =>
    event.type === 'subscriber.activationRequest' && event.signedBy === 'subscriber' && event.shoId === context.id,
  activationIsOfAnother: ({ context, event }: Args) =>
    event.type === 'subscriber.activationRequest' && event.shoId !== context.id,
  initialSuccess: (args: Args) =>
    reportIsGenuine(args) && status(args) === 'success' && args.context.mode === 'initial',
  changeSuccess: (args: Args) => reportIsGenuine(args) && status(args) === 'success' && args.context.mode !== 'initial',
  failureIsOvertaken: (args: Args) =>
    reportIsGenuine(args) &&
    args.context.info !== null &&
    (status(args) === 'installFailed' ||
      (status(args) === 'objectRefused' && args.context.held) ||
      (status(args) !== 'success' && (args.context.mode !== 'change' || isWithoutWayBack(args)))),
  installationFailed: (args: Args) => reportIsGenuine(args) && status(args) === 'installFailed',
  initialFailure: (args: Args) => reportIsGenuine(args) && status(args) !== 'success' && args.context.mode !== 'change',
  failureWithoutWayBack: (args: Args) => reportIsGenuine(args) && status(args) !== 'success' && isWithoutWayBack(args),
  changeFailure: (args: Args) => reportIsGenuine(args) && status(args) !== 'success' && args.context.mode === 'change',
  anyFailure: (args: Args) => reportIsGenuine(args) && status(args) !== 'success',
  deviceIsForged: ({ event }: Args) =>
    (event.type === 'm2me.discardNotice' || event.type === 'm2me.discardCancel') && event.signedBy !== 'tre',
  noticeIsAuthorised: ({ context, event }: Args) =>
    event.type === 'm2me.discardNotice' &&
    event.signedBy === 'tre' &&
    event.devId === 'd1' &&
    event.tid === context.tid &&
    event.carries === undefined &&
    (event.mode === 'T2') === context.byOwner &&
    event.epoch === context.epoch,
  releaseIsByOwner: ({ context }: Args) => context.byOwner,
  noticeIsOfAnIssuedToken: ({ event }: Args) => event.type === 'm2me.discardNotice' && event.mode !== 'T2',
  noticeIsOfAVoidedToken: ({ context, event }: Args) =>
    event.type === 'm2me.discardNotice' && context.voided.includes(event.tid),
  noticeIsOfAnotherEpoch: ({ context, event }: Args) =>
    event.type === 'm2me.discardNotice' && event.epoch !== context.epoch,
  cancelIsOfThisToken: ({ context, event }: Args) =>
    event.type === 'm2me.discardCancel' && event.signedBy === 'tre' && event.tid === context.tid,
  confirmationIsForged: ({ event }: Args) => event.type === 'drf.changeConfirmed' && event.signedBy !== 'drf',
  confirmationIsOfOtherDevice: ({ event }: Args) =>
    event.type === 'drf.changeConfirmed' && event.signedBy === 'drf' && event.devId !== 'd1',
  confirmationNamesAnother: ({ context, event }: Args) =>
    event.type === 'drf.changeConfirmed' && event.signedBy === 'drf' && event.newSho !== context.id,
  confirmationIsOfThisToken: ({ context, event }: Args) =>
    event.type === 'drf.changeConfirmed' &&
    event.signedBy === 'drf' &&
    event.devId === 'd1' &&
    event.newSho !== context.id &&
    event.tid === context.tid,
  confirmationIsGenuine: ({ event }: Args) => event.type === 'drf.changeConfirmed' && event.signedBy === 'drf',
  departureIsForged: ({ event }: Args) =>
    event.type === 'm2me.departureNotice' && (event.signedBy !== 'tre' || event.devId !== 'd1'),
  departureIsFromAnother: ({ context, event }: Args) =>
    event.type === 'm2me.departureNotice' && event.shoId !== context.id,
  departureIsOfThisService: ({ context, event }: Args) =>
    event.type === 'm2me.departureNotice' &&
    event.signedBy === 'tre' &&
    event.devId === 'd1' &&
    event.shoId === context.id &&
    event.epoch === context.epoch,
  departureConfirmationIsForged: ({ event }: Args) =>
    event.type === 'drf.departureConfirmed' && event.signedBy !== 'drf',
  departureConfirmationIsOfOtherDevice: ({ event }: Args) =>
    event.type === 'drf.departureConfirmed' && event.devId !== 'd1',
  departureConfirmationNamesThisOperator: ({ context, event }: Args) =>
    event.type === 'drf.departureConfirmed' && event.newSho === context.id,
  confirmedDepartureIsOfThisService: ({ context, event }: Args) =>
    event.type === 'drf.departureConfirmed' &&
    event.signedBy === 'drf' &&
    event.devId === 'd1' &&
    event.newSho !== context.id &&
    event.epoch === context.epoch,
  notCovered: ({ context }: Args) => !context.covered,
  covered: ({ context }: Args) => context.covered,
  identityIsOurs: ({ context, event }: Args) => event.type === 'm2me.attach' && event.identity === context.id,
  resIsExpected: ({ context, event }: Args) =>
    event.type === 'm2me.authResponse' && event.result === 'res' && event.keyed && event.sqn === context.sqn,
  resyncIsGenuine: ({ context, event }: Args) =>
    event.type === 'm2me.authResponse' && event.result === 'syncFailure' && event.keyed && !context.resynced,
  changeModeParamsRefused: ({ context }: Args) => context.mode === 'change',
  moveParamsRefused: ({ context }: Args) => context.mode === 'reprovision',
  isChangeMode: ({ context }: Args) => context.mode === 'change',
  isInitialMode: ({ context }: Args) => context.mode === 'initial',
};

/** An operator to whom nothing has happened yet, or nothing that it keeps. */
export const fresh = ({
  id,
  limited,
  handover,
  parameters,
  offersIms,
  promotes,
  policy,
  numbersOn,
  nonceUsed,
}: Pick<
  ShoContext,
  'id' | 'limited' | 'handover' | 'parameters' | 'offersIms' | 'promotes' | 'policy' | 'numbersOn' | 'nonceUsed'
>): ShoContext => ({
  id,
  limited,
  handover,
  parameters,
  offersIms,
  promotes,
  policy,
  promotion: 'none',
  ims: 'none',
  imsSqn: 0,
  mode: 'initial',
  activatesLater: false,
  sid: null,
  ...(numbersOn && { numbersOn }),
  nonceUsed: numbersOn === undefined ? 0 : nextPool(nonceUsed),
  challenged: null,
  ver: 0,
  mcim: 0,
  keeps: false,
  held: false,
  oldMcimIsGone: false,
  token: null,
  instruction: null,
  epoch: 0,
  tid: 0,
  byOwner: false,
  voided: [],
  newSho: null,
  reported: null,
  sqn: 0,
  resynced: false,
  covered: true,
  info: null,
  asks: 'verdict',
  maker: 'sho',
  asked: 0,
  platformKnown: false,
});

/** What an operator keeps of an MCIM that is in the device, at rest, when the device comes back by a change. */
export const keptAside = ({ keeps, held, mcim, sqn, imsSqn }: ShoContext): Partial<ShoContext> =>
  held ? { keeps, held, mcim, sqn, imsSqn } : {};

/** A new object, with a new MCIM in it or with the order to switch to the one at rest. */
export const issues = ({ ver, mcim, held, imsSqn }: ShoContext): Pick<ShoContext, 'ver' | 'mcim' | 'imsSqn'> => ({
  ver: nextSerial(ver),
  mcim: held ? mcim : nextSerial(ver),
  imsSqn: held ? imsSqn : 0,
});

/** After a session that has failed, with the one that the PVA is asked about; what has failed is not tried again. */
export const goesOn = (
  { info, held, mode, oldMcimIsGone, promotes, promotion }: ShoContext,
  reported: ReportStatus,
): Pick<ShoContext, 'sid' | 'reported' | 'held' | 'oldMcimIsGone' | 'promotes' | 'promotion'> => ({
  sid: info?.sid ?? null,
  reported: null,
  oldMcimIsGone: oldMcimIsGone || (mode === 'change' && reported === 'installFailed'),
  held: held && reported !== 'installFailed' && reported !== 'objectRefused',
  promotes: promotes && !(promotion === 'issued' && reported === 'objectRefused'),
  promotion: 'none',
});

/** The owner's token of a change that was given up serves no more (DEC-84); one that was issued here is void anyway. */
export function voidedBy({ voided }: ShoContext, { mode, tid }: Message<'m2me.discardCancel'>): ShoContext['voided'] {
  return mode !== 'T2' || voided.includes(tid) ? voided : [...voided, tid].toSorted((one, other) => one - other);
}

/** The instruction of a move under way. */
export function instructionOf(context: ShoContext): NonNullable<ShoContext['instruction']> {
  if (context.instruction === null) throw new Error('sho: a move without an instruction');
  return context.instruction;
}

/** The token of a change under way. */
export function tokenOf(context: ShoContext): NonNullable<ShoContext['token']> {
  if (context.token === null) throw new Error('sho: a change without a token');
  return context.token;
}
