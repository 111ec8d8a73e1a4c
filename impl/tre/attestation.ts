/**
 * What the TRE signs with its platform key: validation info, reports, notices, cancels, departures. Source: TR 33.812,
 * clauses
 * 5.1.3.6.3 step 9 and 5.1.3.7.4.2 steps 11 and 15; AMB-09, AMB-16, AMB-43.
 *
 * Each kind has a domain-separation string of its own, so that no signature passes for one of another kind.
 */
import { defaultEngine } from '#crypto-engine';
import type { Nonce } from '../codec/fields.js';
import { isMalformed } from '../codec/malformed.js';
import type { ReportStatus } from '../codec/messages.js';
import { readSigned, sign, type SignedObject } from '../codec/signed.js';
import { concat, utf8 } from '../crypto/bytes.js';
import { UnreachableError } from '../errors.js';
import type { Payload } from '../codec/payloads.js';
import { tokenModeOf, type TreContext, type Session } from './context.js';
import type { LastSession } from './journal-records.js';
import type { TokenInUse } from './slots.js';

/**
 * Attests the measured state for a session (M12), with the certificate or a reference to it (DEC-110); the operator's
 * nonce, if it gave one, dates it.
 */
export function attest(
  { sid, shoId, dpfId }: Session,
  nonceV: Nonce | undefined,
  { factory, environment }: TreContext,
): SignedObject<'validationInfo'> {
  const { devId, treId, certificate, presents, signing } = factory;
  const stateHash = stateOf[environment.measured](factory.stateHash);
  const nonce = nonceV === undefined ? {} : { nonceV };
  const presented = presents === 'reference' ? { certificateId: defaultEngine.sha256(certificate) } : { certificate };
  return sign('validationInfo', { sid, devId, treId, shoId, ...nonce, stateHash, ...presented, dpfId }, signing);
}

/** A report on the last session (M18). */
export function signReport(
  status: ReportStatus,
  epoch: number,
  { sid, shoId, mcimId }: LastSession,
  { factory }: TreContext,
): SignedObject<'report'> {
  const object = mcimId === undefined ? {} : { mcimId };
  return sign('report', { sid, devId: factory.devId, shoId, ...object, status, epoch }, factory.signing);
}

/** The notice to the old operator (M26): possession of the platform key, over the token and this attempt (AMB-16). */
export function signNotice(inUse: TokenInUse, attempt: number, { factory, state }: TreContext): SignedObject<'notice'> {
  const token = checkedToken(inUse);
  const { devId, signing } = factory;
  return sign('notice', { tid: inUse.tid, devId, epoch: state.epoch, attempt, token }, signing);
}

/** The change is given up (M28). An operator that has not issued the token is shown it (DEC-84). */
export function signCancel(inUse: TokenInUse, { factory }: TreContext): SignedObject<'cancel'> {
  const shown = tokenModeOf(factory) === 'T2' ? { token: checkedToken(inUse) } : {};
  return sign('cancel', { tid: inUse.tid, devId: factory.devId, ...shown }, factory.signing);
}

/** The token that its owner has commanded, in T3 with the consent of the old operator inside. */
export function signToken(
  claims: Payload<'tokenCommand'>,
  consent: SignedObject<'token'> | undefined,
  { factory }: TreContext,
): SignedObject<'token'> {
  return sign('token', { ...claims, ...(consent === undefined ? {} : { consent: consent.octets }) }, factory.signing);
}

function checkedToken({ octets }: TokenInUse): SignedObject<'token'> {
  const token = readSigned('token', octets);
  if (isMalformed(token)) throw new UnreachableError('token that was checked at INTENT');
  return token;
}

/** The MCIM of an operator is erased (M26 of a move): whose, and the epoch that ended with it. */
export function signDeparture(shoId: string, epoch: number, { factory }: TreContext): SignedObject<'departure'> {
  return sign('departure', { devId: factory.devId, shoId, epoch }, factory.signing);
}

/** The digest after an update of a platform with this one. */
export function updatedState(expected: Uint8Array): Uint8Array {
  return defaultEngine.sha256(concat(utf8('mcim-spec/updated-state/1'), expected));
}

/** What is measured, by the digest that the factory put in: this one, or any other. */
const stateOf = {
  expected: (expected: Uint8Array): Uint8Array => expected,
  updated: updatedState,
  modified: (expected: Uint8Array): Uint8Array =>
    defaultEngine.sha256(concat(utf8('mcim-spec/modified-state/1'), expected)),
} as const;
