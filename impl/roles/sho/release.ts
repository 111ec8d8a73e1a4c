/**
 * The contract region as the old operator: the token, the notice, the cancel, and the release. Source: TR 33.812,
 * clause
 * 5.1.3.7.4.2 steps 1, 3, 11 and 12 and its NOTE; AMB-15, AMB-21, AMB-29, DEC-50, DEC-88; the profile, "SHO (contract
 * region)".
 *
 * The notice of a change releases nothing: the device is served until the DRF confirms the change, or retention ends.
 * That of a move through pristine comes when the MCIM is erased already.
 */
import { match, P } from 'ts-pattern';
import { asTid, sign, type Msg, type Payload, type SignedObject, type Tid } from '../../codec/index.js';
import { equalConstantTime } from '../../crypto/bytes.js';
import { verifyingKeyOf } from '../../crypto/cose-sign1.js';
import type { Outgoing, Reaction } from '../../role.js';
import { modeOf, type TokenKeys } from '../../token-modes.js';
import { accept, ignored, refuse, send } from '../edge.js';
import type { Books } from './books.js';
import type { Network } from './network.js';
import type { Served } from './state.js';

/** `subscriber.tokenRequest`: the subscriber wants to change to another operator. */
export function takeTokenRequest({ request }: Msg<'subscriber.tokenRequest'>, books: Books): Reaction {
  const { checks, subscriber } = books.config;
  const signed = checks.tokenRequestSignature(request, { key: subscriber });
  if (!signed.ok) return refuse(signed.cause);
  const { devId, newSho } = signed.value;
  const none = refuse('noContract', send('subscriber', { type: 'sho.tokenRefused', devId }));
  return match(books.state)
    .with({ name: 'serving' }, ({ served }) => (served.devId === devId ? issueToken(served, newSho, books) : none))
    .with({ name: 'tokenIssued' }, ({ served, token }) => {
      if (served.devId !== devId) return none;
      return token.claims.newSho === newSho ? giveToken(token) : issueToken(served, newSho, books);
    })
    .with({ name: 'releasePending' }, ({ served, token }) => {
      // The owner's token is not this operator's to give.
      const isIssuedHere = modeOf(token, keysOf(served, books)) !== 'T2';
      return served.devId === devId && isIssuedHere ? giveToken(token) : none;
    })
    .with(
      {
        name: P.union(
          'noContract',
          'released',
          'registering',
          'expecting',
          'validating',
          'packaging',
          'issued',
          'dormant',
          'ordered',
          'servingUnregistered',
          'withdrawing',
        ),
      },
      () => none,
    )
    .exhaustive();
}

/** `m2me.discardNotice`: the device is about to discard this operator's MCIM. */
export function takeNotice({ notice }: Msg<'m2me.discardNotice'>, books: Books): Reaction {
  const { state } = books;
  if (state.name === 'serving') return takeOwnersNotice(notice, state.served, books);
  if (state.name !== 'tokenIssued' && state.name !== 'releasePending') return refuse('noToken');
  const { checks } = books.config;
  const { served, token } = state;
  const proven = checks.noticeProof(notice, { key: served.platform.pkSig });
  if (!proven.ok) return refuse(proven.cause);
  const issued = checks.noticeToken(proven.value, { issued: token, keys: keysOf(served, books) });
  if (!issued.ok) return refuse(issued.cause);
  return state.name === 'releasePending' ? accept(state.ack) : release(served, token, books);
}

/** A notice under a token that this operator has not issued: the owner's, which the TRE has signed (DEC-84). */
function takeOwnersNotice(notice: SignedObject<'notice'>, served: Served, books: Books): Reaction {
  const { checks, shoId } = books.config;
  const { devId, epoch, platform, voided = [] } = served;
  const owners = checks.ownersToken(notice.claims, { keys: keysOf(served, books), devId, shoId });
  if (!owners.ok) return refuse(owners.cause);
  const proven = checks.noticeProof(notice, { key: platform.pkSig });
  if (!proven.ok) return refuse(proven.cause);
  const wasVoided = (tid: Tid): boolean => voided.some((each) => equalConstantTime(each, tid));
  const valid = checks.ownersTokenValid(proven.value, { wasVoided });
  if (!valid.ok) return refuse(valid.cause);
  const fresh = checks.ownersTokenFresh(valid.value, { epoch });
  return fresh.ok ? release(served, fresh.value.token, books) : refuse(fresh.cause);
}

/** The device is about to leave; it is served until the RO confirms that, or retention ends. */
function release(served: Served, token: SignedObject<'token'>, books: Books): Reaction {
  const { retentionMs, signing } = books.config;
  const { tid, devId } = token.claims;
  const retainUntil = books.now() + retentionMs;
  const keeps = books.keeps ? { keeps: 'inactive' as const } : {};
  const claims = { tid, devId, retainUntil, ...keeps };
  const ack = send('m2me', { type: 'sho.discardAck', ack: sign('discardAck', claims, signing) });
  books.enter({ name: 'releasePending', served, token, ack });
  return accept(ack);
}

/** `m2me.discardCancel`: the device stays, or has come back; the token is void. */
export function takeCancel({ cancel }: Msg<'m2me.discardCancel'>, books: Books): Reaction {
  const { checks, signing } = books.config;
  const { state } = books;
  if (state.name !== 'serving' && state.name !== 'tokenIssued' && state.name !== 'releasePending') {
    return refuse('noContract');
  }
  const proven = checks.cancelProof(cancel, { key: state.served.platform.pkSig });
  if (!proven.ok) return refuse(proven.cause);
  const { tid, devId } = proven.value;
  const served = withVoided(state.served, proven.value, keysOf(state.served, books));
  const ack = send('m2me', { type: 'sho.cancelAck', ack: sign('cancelAck', { tid, devId }, signing) });
  // A token other than the last is void already, or the owner's; told nothing, the device would cancel it for ever.
  const isLast = state.name !== 'serving' && equalConstantTime(state.token.claims.tid, tid);
  books.enter(isLast ? { name: 'serving', served } : { ...state, served });
  return accept(ack);
}

/** The owner's token is void; one that was issued here is anyway. */
function withVoided(served: Served, { tid, token }: Payload<'cancel'>, keys: TokenKeys): Served {
  const { voided = [] } = served;
  const isOwners = token !== undefined && modeOf(token, keys) === 'T2' && equalConstantTime(token.claims.tid, tid);
  return isOwners && !voided.some((each) => equalConstantTime(each, tid))
    ? { ...served, voided: [...voided, tid] }
    : served;
}
/** The keys that a token of a device which is served here can be signed with. */
function keysOf({ platform }: Served, { config }: Books): TokenKeys {
  return { sho: verifyingKeyOf(config.signing), tre: platform.pkSig };
}

/** `drf.changeConfirmed`: the device is another operator's now. */
export function takeChangeConfirmed({ confirmation }: Msg<'drf.changeConfirmed'>, books: Books): Reaction {
  const { checks, drf, shoId } = books.config;
  const signed = checks.changeConfirmedSignature(confirmation, { key: drf });
  if (!signed.ok) return refuse(signed.cause);
  const { state } = books;
  if (state.name !== 'serving' && state.name !== 'tokenIssued' && state.name !== 'releasePending') return ignored;
  const ofDevice = checks.changeConfirmedDevice(signed.value, state.served);
  if (!ofDevice.ok) return refuse(ofDevice.cause);
  const toAnother = checks.changeConfirmedSho(ofDevice.value, { shoId });
  if (!toAnother.ok) return refuse(toAnother.cause);
  const issued = state.name === 'serving' ? undefined : state.token;
  const ofToken = checks.changeConfirmedToken(toAnother.value, { issued });
  if (!ofToken.ok) return refuse(ofToken.cause);
  books.release(state.served);
  return accept();
}

/** `m2me.departureNotice`: this operator's MCIM is erased, on an instruction of the owner. There is nothing to keep. */
export function takeDeparture({ departure }: Msg<'m2me.departureNotice'>, books: Books): Reaction {
  const { checks, shoId } = books.config;
  const { state } = books;
  if (!('served' in state)) return refuse('noContract');
  const proven = checks.departureProof(departure, { key: state.served.platform.pkSig });
  if (!proven.ok) return refuse(proven.cause);
  const ours = checks.departureSho(proven.value, { shoId });
  if (!ours.ok) return refuse(ours.cause);
  const fresh = checks.departureFresh(ours.value, state.served);
  if (!fresh.ok) return refuse(fresh.cause);
  books.enter({ name: 'released' });
  return accept();
}

/** `drf.departureConfirmed`: the device has gone through pristine and is another operator's now. */
export function takeDepartureConfirmed({ confirmation }: Msg<'drf.departureConfirmed'>, books: Books): Reaction {
  const { checks, drf, shoId } = books.config;
  const signed = checks.departureConfirmedSignature(confirmation, { key: drf });
  if (!signed.ok) return refuse(signed.cause);
  const { state } = books;
  if (!('served' in state)) return ignored;
  const ofDevice = checks.departureConfirmedDevice(signed.value, state.served);
  if (!ofDevice.ok) return refuse(ofDevice.cause);
  const toAnother = checks.departureConfirmedSho(ofDevice.value, { shoId });
  if (!toAnother.ok) return refuse(toAnother.cause);
  const fresh = checks.departureConfirmedFresh(toAnother.value, state.served);
  if (!fresh.ok) return refuse(fresh.cause);
  books.enter({ name: 'released' });
  return accept();
}

/** Timer `retention`: the device has not come back in time. */
export function endRetention(books: Books): Reaction {
  if (books.state.name === 'releasePending') books.release(books.state.served);
  return ignored;
}

/** `drf.bootstrap`: passed on unchanged to the device that this operator serves and reaches. */
export function relayBootstrap({ bootstrap }: Msg<'drf.bootstrap'>, network: Network, books: Books): Reaction {
  return relay(send('m2me', { type: 'drf.bootstrap', bootstrap }), network, books);
}

/** `drf.instruction`: passed on in the same way. */
export function relayInstruction({ instruction }: Msg<'drf.instruction'>, network: Network, books: Books): Reaction {
  return relay(send('m2me', { type: 'drf.instruction', instruction }), network, books);
}

/**
 * To a device that is served here, as the DRF knows, and attached; one that is not, challenged or not, is paged
 * (DEC-191).
 */
function relay(message: Outgoing, network: Network, { state: { name } }: Books): Reaction {
  const isServing = name === 'serving' || name === 'tokenIssued' || name === 'releasePending';
  if (isServing && network.state.name === 'attached') return accept(message);
  const paged = isServing || name === 'servingUnregistered' ? network.page() : undefined;
  return paged ?? refuse('notAttached');
}

function issueToken({ devId, treId, epoch, ...rest }: Served, newSho: string, books: Books): Reaction {
  const { shoId, signing, tokenLifetimeMs } = books.config;
  const nbf = books.now();
  const tid: Tid = asTid(books.surroundings.random.bytes(16));
  const claims = { tid, devId, treId, oldSho: shoId, newSho, epoch, nbf, exp: nbf + tokenLifetimeMs };
  const token = sign('token', claims, signing);
  books.enter({ name: 'tokenIssued', served: { devId, treId, epoch, ...rest }, token });
  return giveToken(token);
}

function giveToken(token: SignedObject<'token'>): Reaction {
  return accept(send('subscriber', { type: 'sho.token', token }));
}
