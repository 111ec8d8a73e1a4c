/** The messages an SHO makes from what it knows. */
import { poolOf } from '../../messages/nonces.js';
import {
  CHALLENGE_NONCE,
  type Instruction,
  type McimObject,
  type Nonce,
  type ReportStatus,
  type ShoId,
  type Token,
  type ValidationInfo,
} from '../../messages/symbols.js';
import type { Send } from '../statement.js';
import type { ShoContext } from './context.js';

/** The pool that comes with a registration, where pools are told apart. */
const poolIn = ({ numbersOn, nonceUsed }: Pick<ShoContext, 'numbersOn' | 'nonceUsed'>): { readonly pool?: Nonce } =>
  numbersOn === undefined ? {} : { pool: poolOf(nonceUsed) };

export const contractRegister = ({ id, ...context }: ShoContext): Send => ({
  to: 'drf',
  msg: { type: 'sho.contractRegister', devId: 'd1', shoId: id, evidence: 'good', ...poolIn(context), signedBy: id },
});

export const contractConfirmed = ({ id }: ShoContext): Send => ({
  to: 'subscriber',
  msg: { type: 'sho.contractConfirmed', shoId: id },
});

export const serviceNotice = ({ id }: ShoContext, status: 'success' | 'installed' | 'aborted' | 'refused'): Send => ({
  to: 'subscriber',
  msg: { type: 'sho.serviceNotice', shoId: id, status },
});

/** M14, for a verdict or for a status, as the operator asks. */
export const validationRequest = ({ id, asks, asked }: ShoContext, info: ValidationInfo): Send => ({
  to: 'pva',
  msg:
    asks === 'status'
      ? { ...info, type: 'sho.statusRequest', requester: id, reqId: info.sid, asked }
      : { ...info, type: 'sho.validationRequest', requester: id, reqId: info.sid },
});

export const attestChallenge = ({ id }: ShoContext, sid: number): Send => ({
  to: 'dpf',
  msg: { type: 'sho.attestChallenge', sid, nonce: CHALLENGE_NONCE, signedBy: id },
});

export const abort = ({ id }: ShoContext, sid: number): Send => ({
  to: 'dpf',
  msg: { type: 'sho.abort', sid, signedBy: id },
});

export const packageOrder = ({ id, sid }: ShoContext): Send => ({
  to: 'dpf',
  msg: { type: 'sho.packageOrder', devId: 'd1', sid: sid ?? 0, signedBy: id },
});

export const mcimDeliver = ({
  id,
  sid,
  ver,
  mcim,
  held,
  mode,
  activatesLater,
  offersIms,
  handover,
  promotion,
  token,
}: ShoContext): Send => ({
  to: 'dpf',
  msg: {
    type: 'sho.mcimDeliver',
    sid: sid ?? 0,
    object: {
      devId: 'd1',
      shoId: id,
      sid: sid ?? 0,
      ver,
      sealedTo: 'd1',
      signedBy: id,
      ...(activatesLater ? { activation: 'later' as const } : {}),
      ...contentOf({ held, mcim, offersIms, promotion }),
      ...(handover === 'withToken' ? { handover } : {}),
    },
    authorisation: 'good',
    token: mode === 'change' ? token : null,
    ...(handover === 'withToken'
      ? { dpfToken: { devId: 'd1', dpf: 'own', sid: sid ?? 0, expired: false, signedBy: id } }
      : {}),
  },
});

/** Inside the house. */
export const promotionRequest = ({ id }: ShoContext): Send => ({
  to: 'icf',
  msg: { type: 'sho.promotionRequest', shoId: id, identity: 'pcid' },
});

export const promoted = ({ id }: ShoContext): Send => ({
  to: 'icf',
  msg: { type: 'sho.promoted', shoId: id, identity: 'pcid' },
});

export const reportAck = ({ id }: ShoContext, sid: number, status: ReportStatus): Send => ({
  to: 'dpf',
  msg: { type: 'sho.reportAck', sid, status, signedBy: id },
});

export const activation = ({ id, sid, ver }: ShoContext): Send => ({
  to: 'dpf',
  msg: { type: 'sho.activation', devId: 'd1', sid: sid ?? 0, ver, signedBy: id },
});

export const registerSubscription = ({ id, sid, epoch }: ShoContext): Send => ({
  to: 'drf',
  msg: { type: 'sho.registerSubscription', shoId: id, proof: 'good', sid: sid ?? 0, epoch, signedBy: id },
});

export const withdrawPending = ({ id }: ShoContext): Send => ({
  to: 'drf',
  msg: { type: 'sho.withdrawPending', shoId: id, signedBy: id },
});

export const forwardParams = ({ id, ...context }: ShoContext, token: Token): Send => ({
  to: 'drf',
  msg: { type: 'sho.forwardParams', shoId: id, token, ...poolIn(context), signedBy: id },
});

export const forwardReprovision = ({ id, ...context }: ShoContext, instruction: Instruction): Send => ({
  to: 'drf',
  msg: { type: 'sho.forwardReprovision', shoId: id, instruction, ...poolIn(context), signedBy: id },
});

export const token = ({ id, tid, newSho, epoch }: ShoContext): Send => ({
  to: 'subscriber',
  msg: {
    type: 'sho.token',
    token: { tid, devId: 'd1', oldSho: id, newSho: newSho ?? other(id), epoch, expired: false, signedBy: id },
  },
});

export const tokenRefused: Send = { to: 'subscriber', msg: { type: 'sho.tokenRefused' } };

export const discardAck = ({ id, keeps }: ShoContext, tid: number): Send => ({
  to: 'm2me',
  msg: { type: 'sho.discardAck', tid, signedBy: id, ...(keeps ? { keeps } : {}) },
});

export const cancelAck = ({ id }: ShoContext, tid: number): Send => ({
  to: 'm2me',
  msg: { type: 'sho.cancelAck', tid, signedBy: id },
});

export const authRequest = ({ id, sqn }: ShoContext): Send => ({
  to: 'm2me',
  msg: { type: 'sho.authRequest', sqn, mac: 'good', shoId: id },
});

export const attachAccept = ({ id, limited }: ShoContext): Send => ({
  to: 'm2me',
  msg: { type: 'sho.attachAccept', shoId: id, ...(limited ? { filter: 'named' } : {}) },
});

/** M38. */
export const page = ({ context: { id } }: { readonly context: ShoContext }): Send => ({
  to: 'm2me',
  msg: { type: 'sho.page', shoId: id },
});

export const attachReject = ({ id }: ShoContext, cause: 'unknownIdentity' | 'authFailed'): Send => ({
  to: 'm2me',
  msg: { type: 'sho.attachReject', cause, shoId: id },
});

const other = (id: ShoId): ShoId => (id === 'A' ? 'B' : 'A');

/** What is in an object beside the MCIM, or in the place of one. */
function contentOf({
  held,
  mcim,
  offersIms,
  promotion,
}: Pick<ShoContext, 'held' | 'mcim' | 'offersIms' | 'promotion'>): Pick<McimObject, 'switchTo' | 'isim' | 'promotes'> {
  if (held) return { switchTo: mcim };
  if (promotion !== 'none') return { promotes: 'pcid' };
  return offersIms ? { isim: true } : {};
}
