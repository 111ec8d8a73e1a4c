/** Change of operator: token, parameters, notice, cancel, registration. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { ShoId } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { makingOf } from './making.js';
import { readDevice, readOperator, requireDevice, treIdOf, VALID_UNTIL_MS } from './names.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';

type DiscardAck = 'sho.discardAck' | 'm2me.swap';

/** What becomes of the old MCIM. */
const discarded = ({ destroys }: Message<'m2me.swap' | 'm2me.swapUnanswered'>) =>
  destroys === undefined ? {} : { discarded: 'destroyed' as const };

const readDiscarded = (wire: Pick<Msg<'m2me.swapUnanswered'>, 'discarded'>) =>
  wire.discarded === undefined ? {} : { destroys: true as const };

const discardAck = {
  write: ({ tid, signedBy, keeps }: Message<DiscardAck>, tester: Tester) => ({
    ack: tester.sign(
      'discardAck',
      {
        tid: tester.tid(tid, signedBy === 'B' ? 'B' : 'A'),
        devId: 'd1',
        retainUntil: VALID_UNTIL_MS,
        ...(keeps === undefined ? {} : { keeps: 'inactive' }),
      },
      signedBy,
    ),
  }),
  read: ({ ack }: Msg<DiscardAck>, tester: Tester, expected: Message<DiscardAck> | undefined) => {
    const { tid, devId, retainUntil, keeps } = ack.claims;
    requireDevice(devId);
    requireRight(retainUntil > tester.now(), 'discardAck: the operator keeps nothing');
    const kept = keeps === undefined ? {} : { keeps: true as const };
    return { tid: tester.readTid(tid), ...kept, signedBy: tester.signerOf(ack, expected?.signedBy) };
  },
};

type CancelAck = 'sho.cancelAck' | 'm2me.closeCancel';

const cancelAck = {
  write: ({ tid, signedBy }: Message<CancelAck>, tester: Tester) => ({
    ack: tester.sign('cancelAck', { tid: tester.tid(tid, signedBy === 'B' ? 'B' : 'A'), devId: 'd1' }, signedBy),
  }),
  read: ({ ack }: Msg<CancelAck>, tester: Tester, expected: Message<CancelAck> | undefined) => {
    requireDevice(ack.claims.devId);
    return { tid: tester.readTid(ack.claims.tid), signedBy: tester.signerOf(ack, expected?.signedBy) };
  },
};

type Cancel = 'm2me.discardCancel' | 'tre.cancel';

const cancel = {
  write: (event: Message<Cancel>, tester: Tester) => ({ cancel: tester.cancel(event) }),
  read: ({ cancel: object }: Msg<Cancel>, tester: Tester, expected: Message<Cancel> | undefined) => {
    const { devId, token } = object.claims;
    requireDevice(devId);
    const tid = tester.readTid(object.claims.tid);
    if (token !== undefined) tester.requireToken(token, tid, 'T2');
    return {
      tid,
      ...(token === undefined ? {} : { mode: 'T2' as const }),
      signedBy: tester.signerOf(object, expected?.signedBy),
    };
  },
};

type Notice = 'm2me.discardNotice' | 'tre.notice';

const notice = {
  write: (event: Message<Notice>, tester: Tester) => ({ notice: tester.notice(event) }),
  read: ({ notice: object }: Msg<Notice>, tester: Tester, expected: Message<Notice> | undefined) =>
    tester.readNotice(object, expected),
};

/** An answer of the DRF to an operator about itself; what the DRF under test sends has to go to that operator. */
const toldByDrf = {
  write: () => ({ devId: 'd1', shoId: 'A' }),
  read: (
    { devId, shoId }: { readonly devId: string; readonly shoId: string },
    _tester: Tester,
    _expected: unknown,
    port: string,
  ) => {
    requireDevice(devId);
    requireRight(port === `sho${shoId}`, `answer of the DRF: about ${shoId}, and went to ${port}`);
    return {};
  },
};

export const changeMessages = {
  'subscriber.tokenRequest': {
    write: ({ newSho, signedBy }, tester) => ({
      request: tester.sign('tokenRequest', { devId: 'd1', newSho }, signedBy),
    }),
    read: ({ request }, tester, expected) => {
      requireDevice(request.claims.devId);
      return {
        newSho: readOperator(request.claims.newSho),
        signedBy: tester.signerOf(request, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.tokenRequest'>,
  'sho.token': {
    write: ({ token }, tester) => ({ token: tester.token(token) }),
    read: ({ token }, tester, expected) => ({ token: tester.readToken(token, expected?.token, 'issuing') }),
  } satisfies Entry<'sho.token'>,
  'sho.tokenRefused': {
    write: () => ({ devId: 'd1' }),
    read: ({ devId }) => {
      requireDevice(devId);
      return {};
    },
  } satisfies Entry<'sho.tokenRefused'>,
  'subscriber.changeParams': {
    write: ({ token, signedBy }, tester) => ({
      params: tester.sign(
        'changeParams',
        { devId: 'd1', treId: treIdOf('d1'), ...(token === null ? {} : { token: tester.token(token) }) },
        signedBy,
      ),
    }),
    read: ({ params }, tester, expected) => {
      const { devId, treId, token } = params.claims;
      requireDevice(devId);
      requireRight(treId === treIdOf('d1'), `changeParams: TRE ${treId ?? 'none'}`);
      return {
        token: token === undefined ? null : tester.readToken(token, expected?.token ?? undefined),
        signedBy: tester.signerOf(params, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.changeParams'>,
  'sho.forwardParams': {
    write: ({ shoId, token, signedBy }, tester) => ({
      params: tester.sign(
        'forwardParams',
        { devId: 'd1', shoId, token: tester.token(token), nonces: tester.noncePool(shoId) },
        signedBy,
      ),
    }),
    read: ({ params }, tester, expected) => {
      const { devId, shoId, token, nonces } = params.claims;
      requireDevice(devId);
      const operator = readOperator(shoId);
      tester.readNoncePool(operator, nonces);
      return {
        shoId: operator,
        token: tester.readToken(token, expected?.token),
        signedBy: tester.signerOf(params, expected?.signedBy),
      };
    },
  } satisfies Entry<'sho.forwardParams'>,
  'subscriber.changeAnnouncement': {
    write: ({ devId, newSho, serial, signedBy }, tester) => ({
      announcement: tester.sign('changeAnnouncement', { devId, newSho, serial }, signedBy),
    }),
    read: ({ announcement }, tester, expected) => {
      const { devId, newSho, serial } = announcement.claims;
      return {
        devId: readDevice(devId),
        newSho: readOperator(newSho),
        serial,
        signedBy: tester.signerOf(announcement, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.changeAnnouncement'>,
  'drf.paramsRefused': {
    write: () => ({ devId: 'd1', cause: 'tokenMismatch' }),
    read: ({ devId }) => {
      requireDevice(devId);
      return {};
    },
  } satisfies Entry<'drf.paramsRefused'>,
  'm2me.discardNotice': notice satisfies Entry<'m2me.discardNotice'>,
  'tre.notice': notice satisfies Entry<'tre.notice'>,
  'sho.discardAck': discardAck satisfies Entry<'sho.discardAck'>,
  'm2me.swap': {
    write: (event, tester) => ({ ...discardAck.write(event, tester), ...discarded(event) }),
    read: (wire, tester, expected) => ({ ...discardAck.read(wire, tester, expected), ...readDiscarded(wire) }),
  } satisfies Entry<'m2me.swap'>,
  'm2me.swapUnanswered': { write: discarded, read: readDiscarded } satisfies Entry<'m2me.swapUnanswered'>,
  'm2me.discardCancel': cancel satisfies Entry<'m2me.discardCancel'>,
  'tre.cancel': cancel satisfies Entry<'tre.cancel'>,
  'sho.cancelAck': cancelAck satisfies Entry<'sho.cancelAck'>,
  'm2me.closeCancel': cancelAck satisfies Entry<'m2me.closeCancel'>,
  'sho.registerSubscription': {
    write: (event, tester) => {
      const { shoId, proof, sid, epoch, signedBy } = event;
      const made = makingOf(event);
      const claims = {
        sid: tester.sid(sid),
        devId: made === 'otherDevice' ? 'd2' : 'd1',
        shoId: made === 'otherOperator' ? 'E' : shoId,
        status: made === 'ofFailure' ? 'reverted' : 'success',
        epoch,
      } as const;
      const signer = proof === 'good' || made !== undefined ? 'tre' : 'rogue';
      const report = tester.sign('report', claims, signer);
      return { registration: tester.sign('registerSubscription', { devId: 'd1', shoId, proof: report }, signedBy) };
    },
    read: ({ registration }, tester, expected) => {
      const { devId, shoId, proof } = registration.claims;
      requireDevice(devId);
      const operator = readOperator(shoId);
      return {
        shoId: operator,
        proof: isProof(proof, operator, tester) ? 'good' : 'bad',
        sid: tester.readSid(proof.claims.sid, expected?.sid),
        epoch: proof.claims.epoch % 8,
        signedBy: tester.signerOf(registration, expected?.signedBy),
      };
    },
  } satisfies Entry<'sho.registerSubscription'>,
  'drf.registrationAck': toldByDrf satisfies Entry<'drf.registrationAck'>,
  'drf.changeConfirmed': {
    write: ({ devId, newSho, tid, signedBy }, tester) => ({
      confirmation: tester.sign('changeConfirmed', { devId, newSho, tid: tester.tid(tid) }, signedBy),
    }),
    read: ({ confirmation }, tester, expected) => {
      return {
        devId: readDevice(confirmation.claims.devId),
        tid: tester.readTid(confirmation.claims.tid),
        newSho: readOperator(confirmation.claims.newSho),
        signedBy: tester.signerOf(confirmation, expected?.signedBy),
      };
    },
  } satisfies Entry<'drf.changeConfirmed'>,
  'sho.withdrawPending': {
    write: ({ shoId, signedBy }, tester) => ({
      withdrawal: tester.sign('withdrawPending', { devId: 'd1', shoId }, signedBy),
    }),
    read: ({ withdrawal }, tester, expected) => {
      requireDevice(withdrawal.claims.devId);
      return {
        shoId: readOperator(withdrawal.claims.shoId),
        signedBy: tester.signerOf(withdrawal, expected?.signedBy),
      };
    },
  } satisfies Entry<'sho.withdrawPending'>,
  'drf.pendingWithdrawn': toldByDrf satisfies Entry<'drf.pendingWithdrawn'>,
  'm2me.commitIntent': {
    write: ({ token }, tester) => (token === null ? {} : { token: tester.token(token) }),
    read: ({ token }, tester, expected) => ({
      token: token === undefined ? null : tester.readToken(token, expected?.token ?? undefined),
    }),
  } satisfies Entry<'m2me.commitIntent'>,
  'tre.intentWritten': {
    write: ({ oldSho }, tester) => ({ tid: tester.tid(1, oldSho), oldSho }),
    read: ({ tid, oldSho }, tester) => {
      tester.readTid(tid);
      return { oldSho: readOperator(oldSho) };
    },
  } satisfies Entry<'tre.intentWritten'>,
} as const;

/** A success report of the device that names the operator. */
function isProof(
  proof: Msg<'sho.registerSubscription'>['registration']['claims']['proof'],
  shoId: ShoId,
  tester: Tester,
): boolean {
  const { devId, status, shoId: named } = proof.claims;
  return devId === 'd1' && status === 'success' && named === shoId && tester.signerOf(proof, 'tre') === 'tre';
}
