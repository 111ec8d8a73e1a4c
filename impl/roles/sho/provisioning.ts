/**
 * The contract region: from the device's validation info to the acknowledged report. Source: TR 33.812, clauses
 * 5.1.3.6.3 steps 10 to 15 and 19, and 5.1.3.7.4.2 steps 5 to 9, 16 and 17; the profile, "SHO (contract region)".
 *
 * The signature of M12 is the PVA's to check; nothing but its verdict yields the platform that an MCIM is sealed to.
 */
import { match, P } from 'ts-pattern';
import { defaultEngine } from '#crypto-engine';
import type { ValidatedPlatform, VerifiedReport } from '../../checks.js';
import {
  asNonce,
  openPackage,
  sealMcim,
  sign,
  type AbortReason,
  type Mcim,
  type Msg,
  type Payload,
  type Sid,
  type SignedObject,
} from '../../codec/index.js';
import { newAkaCredential } from '../../crypto/aka-credential.js';
import { equalConstantTime } from '../../crypto/bytes.js';
import type { Outgoing, Reaction, RefusalCause } from '../../role.js';
import { AkaHome } from '../aka-home.js';
import { accept, ignored, refuse, send } from '../edge.js';
import type { Books } from './books.js';
import type { ContractState, ContractStateOf, HssRecord, Judged, Undertaking } from './state.js';

type Open = ContractStateOf<'expecting' | 'validating' | 'packaging' | 'issued'>;

/** `dpf.relayInfo`: a device has come to be provisioned. */
export function takeInfo({ info }: Msg<'dpf.relayInfo'>, books: Books): Reaction {
  const { sid } = info.claims;
  const decline = (cause: RefusalCause & AbortReason): Reaction => refuse(cause, books.abort(sid, cause));
  return match(books.state)
    .with(
      { name: P.union('dormant', 'ordered', 'serving', 'servingUnregistered', 'tokenIssued', 'releasePending') },
      () => decline('alreadyServing'),
    )
    .with({ name: P.union('noContract', 'registering', 'released', 'withdrawing') }, () => decline('noContract'))
    .with({ name: 'expecting' }, (state) => {
      const { last } = books;
      if (last?.sid === undefined || !equalConstantTime(last.sid, sid)) return newSession(state, info, books);
      return accept(last.abort ?? books.abort(sid, 'validation'));
    })
    .with({ name: 'validating' }, (state) =>
      equalConstantTime(state.sid, sid) ? askAgain(state, books) : newSession(state, info, books),
    )
    .with({ name: 'packaging' }, (state) =>
      equalConstantTime(state.sid, sid) ? accept(state.order) : newSession(state, info, books),
    )
    .with({ name: 'issued' }, (state) => {
      if (equalConstantTime(state.sid, sid)) return accept(state.delivery);
      const { newcomer } = state;
      const isAwaited = newcomer !== undefined && equalConstantTime(newcomer.sid, sid);
      return isAwaited ? askAgain(state, books) : newSession(state, info, books);
    })
    .exhaustive();
}

/** `pva.validationResponse`: the verdict on the device. */
export function takeVerdict({ verdict }: Msg<'pva.validationResponse'>, books: Books): Reaction {
  const { state } = books;
  const judged = judgedIn(state);
  if (judged === undefined || !('undertaking' in state)) return ignored;
  if (books.asksFor !== 'verdict') return refuse('outOfOrder');
  const { checks, pva } = books.config;
  const signed = checks.verdictSignature(verdict, { key: pva });
  if (!signed.ok) return refuse(signed.cause);
  const current = checks.verdictCurrent(signed.value, { now: books.now() });
  if (!current.ok) return refuse(current.cause);
  const answers = checks.verdictRequest(current.value, { sid: judged.sid });
  if (!answers.ok) return refuse(answers.cause);
  const ofInfo = checks.verdictInfo(current.value, { info: judged.info });
  if (!ofInfo.ok) return refuse(ofInfo.cause);
  const validated = checks.platformVerdict(current.value, { info: judged.info });
  if (!validated.ok) return failValidation(judged, books);
  return issueIfBound(state.undertaking, judged, validated.value, books);
}

/** `pva.statusResponse`: the status in the place of a verdict, under the nonce of the request (6.3-o23, DEC-114). */
export function takeStatus({ status }: Msg<'pva.statusResponse'>, books: Books): Reaction {
  const { state } = books;
  const judged = judgedIn(state);
  if (judged === undefined || !('undertaking' in state)) return ignored;
  if (books.asksFor !== 'status') return refuse('outOfOrder');
  const { checks, pva } = books.config;
  const signed = checks.statusSignature(status, { key: pva });
  if (!signed.ok) return refuse(signed.cause);
  const current = checks.statusCurrent(signed.value, { now: books.now() });
  if (!current.ok) return refuse(current.cause);
  const ofSession = checks.statusSession(current.value, { sid: judged.sid });
  if (!ofSession.ok) return refuse(ofSession.cause);
  const ofInfo = checks.statusInfo(current.value, { info: judged.info });
  if (!ofInfo.ok) return refuse(ofInfo.cause);
  const answers = checks.statusNonce(current.value, { nonce: judged.nonce });
  if (!answers.ok) return refuse(answers.cause);
  const validated = checks.platformStatus(current.value, { info: judged.info });
  if (!validated.ok) return failValidation(judged, books);
  return issueIfBound(state.undertaking, judged, validated.value, books);
}

/** Only the contracted device and TRE get an MCIM, whoever else is vouched for. */
function issueIfBound(undertaking: Undertaking, judged: Judged, platform: ValidatedPlatform, books: Books): Reaction {
  const { devId, treId } = undertaking;
  const bound = books.config.checks.idBinding(platform, { devId, treId });
  if (!bound.ok) return { ...failValidation(judged, books), refused: bound.cause };
  const pcid = promotable(undertaking, books);
  if (pcid !== undefined) return askForPcid(undertaking, judged, bound.value, pcid, books);
  return books.maker === 'dpf' && books.held === undefined
    ? orderPackage(undertaking, judged, bound.value, books)
    : issue(undertaking, judged, bound.value, ownMake(books), books);
}

/** Has the DPF make the MCIM of the session; what it is sealed to is known here alone (DEC-180). */
function orderPackage(undertaking: Undertaking, judged: Judged, platform: ValidatedPlatform, books: Books): Reaction {
  const { sid, info } = judged;
  const claims = { devId: platform.devId, sid };
  const order = send('dpf', { type: 'sho.packageOrder', order: sign('packageOrder', claims, books.config.signing) });
  books.last = { sid, platform };
  books.enter({ name: 'packaging', of: 'dpf', undertaking, sid, info, platform, order });
  return accept(order);
}

/**
 * The PCID that is to be the identity of the device in service too: in first provisioning, at an operator that is the
 * RO.
 */
function promotable({ mode, devId }: Undertaking, { promotes, held, config }: Books): string | undefined {
  return promotes && mode === 'initial' && held === undefined ? config.pcids.get(devId) : undefined;
}

/** Has the credential from the ICF of the same operator, now that the device is vouched for (DEC-215). */
function askForPcid(
  undertaking: Undertaking,
  { sid, info }: Judged,
  platform: ValidatedPlatform,
  pcid: string,
  books: Books,
): Reaction {
  const order = send(books.config.icf ?? 'icf', { type: 'sho.promotionRequest', pcid });
  books.last = { sid, platform };
  books.enter({ name: 'packaging', of: 'icf', undertaking, sid, info, platform, order });
  return accept(order);
}

/** `icf.promotion`: the credential of the PCID; where there is none, an MCIM is made as ever. */
export function takePromotion(promotion: Msg<'icf.promotion'>, books: Books): Reaction {
  const { state } = books;
  if (state.name !== 'packaging' || state.of !== 'icf') return ignored;
  const { undertaking, platform } = state;
  if (!promotion.found) return issue(undertaking, state, platform, ownMake(books), books);
  const { pcid, credential, used } = promotion;
  return issue(undertaking, state, platform, { imsi: pcid, credential, used }, books);
}

/** `dpf.package`: what the DPF has made, before anything of it is loaded (4.3-o07). */
export function takePackage({ content }: Msg<'dpf.package'>, books: Books): Reaction {
  const { state, config } = books;
  if (state.name !== 'packaging' || state.of !== 'dpf') return ignored;
  const { checks, making } = config;
  const opened = making === undefined ? undefined : openPackage(content, making.decryption);
  if (opened?.kind !== 'opened') return refuse('badSignature');
  const signed = checks.packageSignature(opened.credential, { key: making?.dpf });
  if (!signed.ok) return refuse(signed.cause);
  const ofSession = checks.packageSession(signed.value, { sid: state.sid });
  if (!ofSession.ok) return refuse(ofSession.cause);
  const ofDevice = checks.packageDevice(ofSession.value, { devId: state.platform.devId });
  if (!ofDevice.ok) return refuse(ofDevice.cause);
  const { undertaking, platform } = state;
  return issue(undertaking, state, platform, ofDevice.value, books);
}

/** `dpf.downloadRefused`: the DPF has had the device judged, and has kept the object back (4.3-o11). */
export function takeDownloadRefused({ verdict }: Msg<'dpf.downloadRefused'>, books: Books): Reaction {
  const { checks, pva } = books.config;
  const signed = checks.verdictSignature(verdict, { key: pva });
  if (!signed.ok) return refuse(signed.cause);
  const { state } = books;
  if (state.name !== 'issued') return ignored;
  const ofSession = checks.verdictRequest(signed.value, { sid: state.sid });
  if (!ofSession.ok) return refuse(ofSession.cause);
  const founded = checks.downloadRefusal(ofSession.value, {});
  if (!founded.ok) return refuse(founded.cause);
  const { undertaking, sid, platform } = state;
  const abort = books.abort(sid, 'validation');
  books.last = { sid, platform, abort };
  return accept(abort, ...giveUp(undertaking, books));
}

/** `dpf.reportForward`: how it ended, in the device's own words. */
export function takeReport({ report }: Msg<'dpf.reportForward'>, books: Books): Reaction {
  const { state } = books;
  if (state.name !== 'issued') return lateReport(report, books);
  const { checks, shoId } = books.config;
  const signed = checks.reportSignature(report, { key: state.platform.pkSig });
  if (!signed.ok) return refuse(signed.cause);
  const ofSession = checks.reportSession(signed.value, { sid: state.sid, shoId });
  return ofSession.ok ? close(state, signed.value, report, books) : refuse(ofSession.cause);
}

/**
 * A session that this state does not know. It takes the place of the one under way only with a fresh attestation: a
 * delayed M12 of an earlier session must not make the SHO forget what it has issued (DEC-64).
 */
function newSession(state: Open, info: SignedObject<'validationInfo'>, books: Books): Reaction {
  const { checks, shoId } = books.config;
  const { undertaking } = state;
  const { sid } = info.claims;
  const ofDevice = checks.infoDevice(info.claims, { devId: undertaking.devId });
  if (!ofDevice.ok) return refuse(ofDevice.cause, books.abort(sid, 'noContract'));
  const forUs = checks.infoSho(info.claims, { shoId });
  if (!forUs.ok) return refuse(forUs.cause, books.abort(sid, 'otherOperator'));
  const { pool, used, challenged } = undertaking;
  const fresh = checks.attestationFresh(info.claims, { unused: pool.slice(used) });
  if (fresh.ok) return validate(state, { ...undertaking, used: used + fresh.value.place + 1 }, info, books);
  // A device without one has been given them all: what was said upon one and comes later was held back (DEC-46).
  const spent = info.claims.nonceV === undefined ? pool.length : used;
  const unused: Open = { ...state, undertaking: { ...undertaking, used: spent } };
  if (challenged === undefined || !equalConstantTime(challenged.sid, sid)) return challenge(unused, sid, books);
  const answered = checks.attestationFresh(info.claims, { unused: [challenged.nonce] });
  if (!answered.ok) {
    books.enter(unused);
    return accept(challenged.message);
  }
  return validate(state, { ...undertaking, challenged: undefined }, info, books);
}

/** Asks for an attestation over a nonce of the SHO's own; the session under way stays. */
function challenge(state: Open, sid: Sid, books: Books): Reaction {
  const nonce = asNonce(books.surroundings.random.bytes(16));
  const signed = sign('challenge', { sid, nonceV: nonce }, books.config.signing);
  const message = send('dpf', { type: 'sho.attestChallenge', challenge: signed });
  books.enter({ ...state, undertaking: { ...state.undertaking, challenged: { sid, nonce, message } } });
  return accept(message);
}

/** What has been issued stays until the PVA has vouched for the newcomer, which may be a stranger (DEC-77). */
function validate(state: Open, undertaking: Undertaking, info: SignedObject<'validationInfo'>, books: Books): Reaction {
  const { sid } = info.claims;
  const judged = ask(info, books);
  if (state.name === 'issued') {
    books.enter({ ...state, undertaking, newcomer: judged });
    return accept(judged.request);
  }
  books.last = { sid, platform: books.last?.platform };
  books.enter({ name: 'validating', undertaking, ...judged });
  return accept(judged.request);
}

/** M14, for a verdict or for a status; each status request has a nonce of its own. */
function ask(info: SignedObject<'validationInfo'>, books: Books): Judged {
  const { sid } = info.claims;
  const { shoId } = books.config;
  if (books.asksFor === 'verdict')
    return { sid, info, request: send('pva', { type: 'sho.validationRequest', reqId: sid, shoId, info }) };
  const nonce = asNonce(books.surroundings.random.bytes(16));
  return { sid, info, nonce, request: send('pva', { type: 'sho.statusRequest', reqId: sid, shoId, nonce, info }) };
}

/** About the attestation that was found fresh, not about one that comes with the same session. */
function askAgain(state: ContractStateOf<'validating' | 'issued'>, books: Books): Reaction {
  const judged = state.name === 'validating' ? state : state.newcomer;
  if (judged === undefined) return ignored;
  const again = ask(judged.info, books);
  books.enter(state.name === 'validating' ? { ...state, ...again } : { ...state, newcomer: again });
  return accept(again.request);
}

/** The session that the PVA has been asked about. */
function judgedIn(state: ContractState): Judged | undefined {
  if (state.name === 'validating') return state;
  return state.name === 'issued' ? state.newcomer : undefined;
}

/** After a restart: what is being judged has to come again, under a nonce that is given anew (DEC-190). */
export function forgetJudged(books: Books): void {
  const { state } = books;
  if (state.name === 'validating') {
    books.last = { sid: undefined, platform: books.last?.platform };
    books.enter({ name: 'expecting', undertaking: state.undertaking });
  }
  if (state.name === 'issued') books.enter({ ...state, newcomer: undefined });
}

/**
 * The platform is not one to provision: the device, the subscriber and, in a change, the DRF are told. Beside a session
 * for which an object is out it ends alone.
 */
function failValidation({ sid }: Pick<Judged, 'sid'>, books: Books): Reaction {
  const { state } = books;
  const abort = books.abort(sid, 'validation');
  if (state.name === 'issued') {
    books.enter({ ...state, newcomer: undefined });
    return accept(abort);
  }
  if (state.name !== 'validating' && state.name !== 'packaging') return ignored;
  const { undertaking } = state;
  books.last = { platform: undefined, ...books.last, sid, abort };
  return accept(abort, ...giveUp(undertaking, books));
}

/**
 * The way back: a contract or a move expects the next attempt (DEC-91), a change is withdrawn. One that has cost the
 * device its old MCIM goes on, and nobody is told of an end (DEC-236).
 */
function giveUp(undertaking: Undertaking, books: Books): readonly Outgoing[] {
  const { devId, mode } = undertaking;
  const goesOn = isWithoutWayBack(undertaking, books);
  const notices = goesOn ? [] : [books.notice(devId, 'aborted')];
  if (mode !== 'change' || goesOn) {
    books.enter({ name: 'expecting', undertaking });
    return notices;
  }
  const withdrawal = books.withdrawal(devId);
  books.enter({ name: 'withdrawing', devId, withdrawal });
  return [...notices, withdrawal];
}

/** A change in which an installation has failed: the device has no operator that it could stay with (DEC-236). */
export function isWithoutWayBack(undertaking: Undertaking, { config }: Books): boolean {
  return undertaking.mode === 'change' && !config.checks.changeEndable(undertaking, undertaking).ok;
}

/** What is known of an undertaking after a failure: a failed installation has erased the old MCIM (AMB-23). */
function afterFailure(undertaking: Undertaking, failure: VerifiedReport['status']): Undertaking {
  return undertaking.mode === 'change' && failure === 'installFailed'
    ? { ...undertaking, oldMcim: 'gone' }
    : undertaking;
}

/** An identity and what it authenticates with. */
type Make = Pick<Payload<'mcimPackage'>, 'imsi' | 'credential'> & {
  /** Of what the device has as its PCID: SEQ of the last vector that was made from it. */
  readonly used?: number;
};

/** What the SHO itself makes. */
function ownMake({ config, surroundings }: Books): Make {
  return { imsi: config.imsi, credential: newAkaCredential(config.akaAlgorithm, surroundings.random) };
}

type Isim = NonNullable<Mcim['isim']>;

/**
 * The other application of a package: whoever makes the USIM, the operator makes the ISIM, with a key of its own
 * (DEC-213).
 */
function ownIsim(imsi: string, { config: { shoId, akaAlgorithm }, surroundings }: Books): Isim {
  const impi = `${imsi}@ims.${shoId}`;
  return { impi, impu: `sip:${impi}`, credential: newAkaCredential(akaAlgorithm, surroundings.random) };
}

/** What the IMS of the operator keeps of it. */
function ofIms({ impi, impu, credential }: Isim): NonNullable<HssRecord['isim']> {
  return { impi, impu, aka: new AkaHome(credential) };
}

/**
 * Puts the MCIM, or the order to switch to the one at rest, into an object, signs and seals it to the platform that was
 * vouched for, and authorises its delivery.
 */
function issue(
  undertaking: Undertaking,
  judged: Pick<Judged, 'sid' | 'info'>,
  platform: ValidatedPlatform,
  { imsi, credential, used }: Make,
  books: Books,
): Reaction {
  const { config, surroundings } = books;
  const { random } = surroundings;
  const { sid, info } = judged;
  const { devId, treId } = platform;
  const { shoId, signing } = config;
  const ver = books.nextVersion(devId);
  const { held } = books;
  const mcim = { mcimId: held?.mcimId ?? `mcim-${ver}`, ver };
  const isPromotion = used !== undefined;
  const isim = held === undefined && !isPromotion && books.offersIms ? ownIsim(imsi, books) : undefined;
  const made = isPromotion ? { promotes: imsi } : { mcim: { imsi, credential, ...(isim && { isim }) } };
  const content = held === undefined ? made : {};
  const delayed = isForLater(undertaking) ? { activation: 'later' as const } : {};
  const byToken = books.grantsTokens ? { handover: 'withToken' as const } : {};
  const header = { devId, treId, shoId, ...mcim, sid, ...delayed, ...byToken };
  const sealed = sealMcim({ header, ...content, signer: signing, recipient: platform.pkEnc, random });
  if (sealed.kind === 'refused') return failValidation(judged, books);
  const { object } = sealed;
  const { dpfId } = info.claims;
  const exp = books.now() + config.deliveryLifetimeMs;
  const auth = sign('deliveryAuth', { devId, sid, mcimHash: defaultEngine.sha256(object), dpfId, exp }, signing);
  const shown = books.grantsTokens ? { dpfToken: sign('dpfToken', { devId, treId, sid, dpfId, exp }, signing) } : {};
  const token = undertaking.mode === 'change' ? { token: undertaking.token } : {};
  const delivery = send('dpf', { type: 'sho.mcimDeliver', sid, object, auth, ...token, ...shown });
  // A record of its own for each session: the network lets nobody stay who came in by the one before.
  const hss =
    held === undefined
      ? {
          devId,
          imsi,
          aka: new AkaHome(credential, used),
          ...(isPromotion && { promotion: { told: false } }),
          ...(isim && { isim: ofIms(isim) }),
        }
      : { ...held.hss };
  books.last = { sid, platform };
  books.enter({ name: 'issued', undertaking, sid, platform, hss, delivery, mcim });
  return accept(delivery);
}

function close(
  state: ContractStateOf<'issued'>,
  verified: VerifiedReport,
  report: SignedObject<'report'>,
  books: Books,
): Reaction {
  const { undertaking, sid, platform, hss, mcim } = state;
  const { devId, treId } = platform;
  const { status, epoch } = verified;
  const ack = books.reportAck(sid, devId, status);
  books.last = { sid, platform, accepted: status };
  const served = { devId, treId, platform, hss, mcimId: mcim.mcimId, epoch };
  const isOrder = books.held !== undefined;
  const isTriedAgain =
    status === 'installFailed' || (isOrder && status === 'objectRefused') || isWithoutWayBack(undertaking, books);
  const endsAll = status === 'success' || (undertaking.mode === 'change' && !isTriedAgain);
  if (state.newcomer !== undefined && !endsAll) {
    goOnWith(state.newcomer, state, status, books);
    return accept(ack);
  }
  return match({ status, mode: undertaking.mode })
    .with({ status: 'success', mode: 'initial' }, () => {
      if (isForLater(undertaking)) {
        const order = sign('activation', { devId, treId, sid, ...mcim }, books.config.signing);
        const installed = { devId, treId, platform, hss, mcimId: mcim.mcimId, epoch };
        books.enter({ name: 'dormant', installed, order: send('dpf', { type: 'sho.activation', order }) });
        return accept(ack, books.notice(devId, 'installed'));
      }
      books.enter({ name: 'serving', served });
      return accept(ack, books.notice(devId, 'success'));
    })
    .with({ status: 'success', mode: P.union('change', 'reprovision') }, () => {
      const registration = registerSubscription(report, books);
      books.held = undefined;
      books.enter({ name: 'servingUnregistered', served, registration });
      return accept(ack, registration);
    })
    .with({ status: 'installFailed' }, () => {
      books.held = undefined;
      books.enter({ name: 'expecting', undertaking: afterFailure(undertaking, status) });
      return accept(ack);
    })
    .with({ status: 'objectRefused' }, () => {
      // What this device does not let be promoted is not offered to it again.
      if (hss.promotion !== undefined) books.promotes = false;
      if (!isOrder) return accept(ack, ...giveUp(undertaking, books));
      // The device has it no more; it is expected again, and given an MCIM (DEC-143).
      books.held = undefined;
      books.enter({ name: 'expecting', undertaking });
      return accept(ack);
    })
    .with({ status: P.union('tokenRefused', 'reverted', 'vetoed') }, () => accept(ack, ...giveUp(undertaking, books)))
    .exhaustive();
}

/**
 * A session that has failed is over, and one that the PVA is asked about takes its place (DEC-77); what has failed is
 * not tried again.
 */
function goOnWith(
  newcomer: Judged,
  { undertaking, platform, hss }: ContractStateOf<'issued'>,
  failure: VerifiedReport['status'],
  books: Books,
): void {
  if (failure === 'installFailed' || failure === 'objectRefused') books.held = undefined;
  if (failure === 'objectRefused' && hss.promotion !== undefined) books.promotes = false;
  books.last = { sid: newcomer.sid, platform };
  books.enter({ name: 'validating', undertaking: afterFailure(undertaking, failure), ...newcomer });
}

/** Whether the contract wants the MCIM to wait for its activation; a change or a move does not. */
function isForLater(undertaking: Undertaking): boolean {
  return undertaking.mode === 'initial' && undertaking.activation === 'later';
}

/** A report where none is waited for: the acknowledgement was lost, or the session is another's. */
function lateReport(report: SignedObject<'report'>, books: Books): Reaction {
  const { checks, shoId } = books.config;
  const { last } = books;
  if (last?.platform === undefined) {
    // Without a verdict there is no key: what claims to be of the session does not verify, whatever it says.
    const ofSession = checks.reportSession(report.claims, { sid: last?.sid, shoId });
    return refuse(ofSession.ok ? 'badSignature' : ofSession.cause);
  }
  const signed = checks.reportSignature(report, { key: last.platform.pkSig });
  if (!signed.ok) return refuse(signed.cause);
  const ofSession = checks.reportSession(signed.value, { sid: last.sid, shoId });
  if (!ofSession.ok) return refuse(ofSession.cause);
  const accepted = checks.reportAccepted(ofSession.value, { accepted: last.accepted });
  if (!accepted.ok) return refuse(accepted.cause);
  const { sid, devId, status } = accepted.value;
  return accept(books.reportAck(sid, devId, status));
}

function registerSubscription(proof: SignedObject<'report'>, books: Books): Outgoing {
  const { shoId, signing } = books.config;
  const registration = sign('registerSubscription', { devId: proof.claims.devId, shoId, proof }, signing);
  return send('drf', { type: 'sho.registerSubscription', registration });
}
