/** Bootstrap, validation, download and report: from M11 to M39. */
import type { Msg, Payload } from '../../impl/codec/index.js';
import { defaultEngine, equalConstantTime } from '../../impl/crypto/index.js';
import type { Message } from '../../models/messages/messages.js';
import type { DevId, McimObject } from '../../models/messages/symbols.js';
import type { Body, Entry } from './entry.js';
import { makingOf, namesOf, validityOf } from './making.js';
import { DPF_ID, readDeviceWithTre, readOperator, requireDevice } from './names.js';
import { readDpfToken, writeDpfToken } from './messages-talk.js';
import type { Tester } from './tester.js';
import { requireRight } from './unreadable.js';

const bootstrap = {
  write: (event: Message<'drf.bootstrap' | 'm2me.openSession'>, tester: Tester) => ({
    bootstrap: tester.bootstrap(event),
  }),
  read: (
    { bootstrap: object }: Msg<'drf.bootstrap' | 'm2me.openSession'>,
    tester: Tester,
    expected: Message<'drf.bootstrap' | 'm2me.openSession'> | undefined,
  ) => tester.readBootstrap(object, expected),
};

type Info = 'm2me.provisioningInfo' | 'dpf.relayInfo' | 'tre.sessionOpened';

const info = (issuing: 'issuing' | 'known') => ({
  write: (event: Message<Info>, tester: Tester) => ({ info: tester.info(event) }),
  read: ({ info: object }: Msg<Info>, tester: Tester, expected: Message<Info> | undefined) =>
    tester.readInfo(object, expected, issuing),
});

type Challenge = 'sho.attestChallenge' | 'dpf.attestChallenge' | 'm2me.attestAgain';

const challenge = {
  write: (event: Message<Challenge>, tester: Tester) => ({ challenge: tester.challenge(event) }),
  read: ({ challenge: object }: Msg<Challenge>, tester: Tester, expected: Message<Challenge> | undefined) =>
    tester.readChallenge(object, expected),
};

type Report = 'm2me.installReport' | 'dpf.reportForward' | 'tre.report';

const report = {
  write: (event: Message<Report>, tester: Tester) => ({ report: tester.report(event) }),
  read: ({ report: object }: Msg<Report>, tester: Tester, expected: Message<Report> | undefined) =>
    tester.readReport(object, expected),
};

type ReportAck = 'sho.reportAck' | 'dpf.reportAck' | 'm2me.commit' | 'm2me.closeReport';

const reportAck = {
  write: (event: Message<ReportAck>, tester: Tester) => ({ ack: tester.reportAck(event) }),
  read: ({ ack }: Msg<ReportAck>, tester: Tester, expected: Message<ReportAck> | undefined) =>
    tester.readReportAck(ack, expected),
};

type Abort = 'sho.abort' | 'dpf.abort' | 'm2me.checkAbort';

const abort = {
  write: (event: Message<Abort>, tester: Tester) => ({ abort: tester.abort(event) }),
  read: ({ abort: object }: Msg<Abort>, tester: Tester, expected: Message<Abort> | undefined) =>
    tester.readAbort(object, expected),
};

type Judgement = 'pva.validationResponse' | 'pva.verificationData' | 'dpf.downloadRefused';

const judgement = {
  write: (event: Message<Judgement>, tester: Tester) => {
    const { sid, verdict } = event;
    const made = makingOf(event);
    // A verdict of the PVA itself, but on another platform, or from another time.
    const isOfOther = made === 'otherDevice' || made === 'otherTre';
    const signer = made === 'notYetValid' || made === 'outdated' ? 'pva' : event.signedBy;
    // Whoever is vouched for is so with the name and the keys that it has.
    const named = verdict === 'ok' ? event.info.devId : 'd1';
    const { platform } = tester.principals.device(named);
    const { kem, publicKey } = platform.decryption;
    const { from: thisUpdate, until: nextUpdate } = validityOf(event, tester.now());
    const common = {
      reqId: tester.sid(sid),
      ...namesOf({ devId: isOfOther ? 'd2' : named, made }),
      infoHash: tester.infoHash(event.info),
      thisUpdate,
      nextUpdate,
    };
    const claims =
      verdict === 'ok' || isOfOther || made === 'brokenKey'
        ? {
            ...common,
            verdict: 'ok' as const,
            pkEnc: { kem, publicKey: made === 'brokenKey' ? new Uint8Array(publicKey.length) : publicKey },
            pkSig: tester.principals.verifyingKey('tre', named),
          }
        : { ...common, verdict };
    return { verdict: tester.sign('verdict', claims, signer) };
  },
  read: ({ verdict: object }: Msg<Judgement>, tester: Tester, expected: Message<Judgement> | undefined) => {
    const { claims } = object;
    const now = tester.now();
    requireRight(claims.thisUpdate <= now && now <= claims.nextUpdate, 'verdict: not current when it was given');
    const devId = readDeviceWithTre(claims);
    if (claims.verdict === 'ok') requireKeysOf(devId, claims, tester);
    return {
      sid: tester.readSid(claims.reqId, expected?.sid),
      verdict: claims.verdict,
      info: tester.readInfoHash(claims.infoHash),
      signedBy: tester.signerOf(object, expected?.signedBy),
    };
  },
};

export const provisioningMessages = {
  'drf.bootstrap': bootstrap satisfies Entry<'drf.bootstrap'>,
  'm2me.openSession': bootstrap satisfies Entry<'m2me.openSession'>,
  'tre.sessionOpened': info('issuing') satisfies Entry<'tre.sessionOpened'>,
  'm2me.provisioningInfo': info('known') satisfies Entry<'m2me.provisioningInfo'>,
  'dpf.relayInfo': info('known') satisfies Entry<'dpf.relayInfo'>,
  'sho.attestChallenge': challenge satisfies Entry<'sho.attestChallenge'>,
  'dpf.attestChallenge': challenge satisfies Entry<'dpf.attestChallenge'>,
  'm2me.attestAgain': challenge satisfies Entry<'m2me.attestAgain'>,
  'sho.validationRequest': {
    write: ({ requester, ...event }, tester) => ({
      reqId: tester.sid(event.reqId),
      // Whoever asks in the name of another is known by the port alone.
      shoId: makingOf(event) === 'otherOperator' ? event.shoId : requester,
      info: tester.info(event),
    }),
    read: ({ reqId, shoId, info: object }, tester, expected) => {
      return {
        ...tester.readInfoAskedAbout(object, expected),
        requester: readOperator(shoId),
        reqId: tester.readSid(reqId, expected?.reqId),
      };
    },
  } satisfies Entry<'sho.validationRequest'>,
  'pva.validationResponse': judgement satisfies Entry<'pva.validationResponse'>,
  'pva.verificationData': judgement satisfies Entry<'pva.verificationData'>,
  'dpf.downloadRefused': judgement satisfies Entry<'dpf.downloadRefused'>,
  'dpf.verificationRequest': {
    write: (event, tester) => ({ reqId: tester.sid(event.reqId), info: tester.info(event) }),
    read: ({ reqId, info: object }, tester, expected) => ({
      ...tester.readInfoAskedAbout(object, expected),
      reqId: tester.readSid(reqId, expected?.reqId),
    }),
  } satisfies Entry<'dpf.verificationRequest'>,
  'sho.statusRequest': {
    write: ({ requester, ...event }, tester) => ({
      reqId: tester.sid(event.reqId),
      shoId: requester,
      nonce: tester.statusNonce(event.asked),
      info: tester.info(event),
    }),
    read: ({ reqId, shoId, nonce, info: object }, tester, expected) => ({
      ...tester.readInfoAskedAbout(object, expected),
      requester: readOperator(shoId),
      reqId: tester.readSid(reqId, expected?.reqId),
      asked: tester.readStatusNonce(nonce, expected?.asked),
    }),
  } satisfies Entry<'sho.statusRequest'>,
  'pva.statusResponse': {
    write: (event, tester) => {
      const { sid, status, asked, signedBy } = event;
      const { from: thisUpdate, until: nextUpdate } = validityOf(event, tester.now());
      const { kem, publicKey } = tester.principals.device('d1').platform.decryption;
      const common = {
        reqId: tester.sid(sid),
        ...namesOf({ devId: 'd1' }),
        infoHash: tester.infoHash(event.info),
        thisUpdate,
        nextUpdate,
        nonce: tester.statusNonce(asked),
      };
      const claims =
        status === 'good'
          ? { ...common, status, pkEnc: { kem, publicKey }, pkSig: tester.principals.verifyingKey('tre') }
          : { ...common, status };
      return { status: tester.sign('certificateStatus', claims, signedBy) };
    },
    read: ({ status: object }, tester, expected) => {
      const { claims } = object;
      const now = tester.now();
      const devId = readDeviceWithTre(claims);
      if (claims.status === 'good') requireKeysOf(devId, claims, tester);
      return {
        sid: tester.readSid(claims.reqId, expected?.sid),
        status: claims.status,
        info: tester.readInfoHash(claims.infoHash),
        asked: tester.readStatusNonce(claims.nonce, expected?.asked),
        current: claims.thisUpdate <= now && now <= claims.nextUpdate,
        signedBy: tester.signerOf(object, expected?.signedBy),
      };
    },
  } satisfies Entry<'pva.statusResponse'>,
  'sho.mcimDeliver': {
    write: (event, tester) => {
      const { sid, object, authorisation, token, dpfToken } = event;
      const made = makingOf(event);
      const octets = tester.objects.octets(object, tester);
      const claims = {
        devId: made === 'otherDevice' ? 'd2' : object.devId,
        sid: tester.sid(made === 'otherSession' ? sid + 1 : sid),
        mcimHash: defaultEngine.sha256(made === 'otherObject' ? octets.subarray(1) : octets),
        dpfId: made === 'otherDpf' ? `another-${DPF_ID}` : DPF_ID,
        exp: validityOf(event, tester.now()).until,
      };
      const signer = authorisation === 'good' || made !== undefined ? object.shoId : 'rogue';
      return {
        sid: tester.sid(sid),
        object: octets,
        ...(authorisation === 'none' ? {} : { auth: tester.sign('deliveryAuth', claims, signer) }),
        ...(token === null ? {} : { token: tester.token(token) }),
        ...(dpfToken && { dpfToken: writeDpfToken(dpfToken, tester) }),
      };
    },
    read: (message, tester, expected) => {
      const object = tester.objects.symbol(message.object, expected?.object, tester);
      const { token, dpfToken } = message;
      return {
        sid: tester.readSid(message.sid, expected?.sid),
        object,
        authorisation: readAuthorisation(message, object, tester),
        token: token === undefined ? null : tester.readToken(token, expected?.token ?? undefined),
        ...(dpfToken && { dpfToken: readDpfToken(dpfToken, expected?.dpfToken, tester) }),
      };
    },
  } satisfies Entry<'sho.mcimDeliver'>,
  'dpf.chunk': {
    write: ({ sid, seq, object, token, dpfToken }, tester) => ({
      sid: tester.sid(sid),
      ...tester.objects.chunk(object, seq, tester),
      ...(token === null ? {} : { token: tester.token(token) }),
      ...(dpfToken && { dpfToken: writeDpfToken(dpfToken, tester) }),
    }),
    read: (message, tester, expected) => {
      const { seq, token, dpfToken } = message;
      requireRight(seq === 1 || seq === 2, `chunk: number ${seq} of two`);
      return {
        sid: tester.readSid(message.sid, expected?.sid),
        seq: seq === 1 ? 1 : 2,
        object: tester.objects.symbolOfChunk(message),
        token: token === undefined ? null : tester.readToken(token, expected?.token ?? undefined),
        ...(dpfToken && { dpfToken: readDpfToken(dpfToken, expected?.dpfToken, tester) }),
      };
    },
  } satisfies Entry<'dpf.chunk'>,
  'm2me.stage': {
    write: ({ object, dpfToken }, tester) => ({
      object: tester.objects.octets(object, tester),
      ...(dpfToken && { dpfToken: writeDpfToken(dpfToken, tester) }),
    }),
    read: ({ object, dpfToken }, tester, expected) => ({
      object: tester.objects.symbol(object, expected?.object, tester),
      ...(dpfToken && { dpfToken: readDpfToken(dpfToken, expected?.dpfToken, tester) }),
    }),
  } satisfies Entry<'m2me.stage'>,
  'm2me.installReport': report satisfies Entry<'m2me.installReport'>,
  'dpf.reportForward': report satisfies Entry<'dpf.reportForward'>,
  'tre.report': report satisfies Entry<'tre.report'>,
  'sho.reportAck': reportAck satisfies Entry<'sho.reportAck'>,
  'dpf.reportAck': reportAck satisfies Entry<'dpf.reportAck'>,
  'm2me.commit': reportAck satisfies Entry<'m2me.commit'>,
  'm2me.closeReport': reportAck satisfies Entry<'m2me.closeReport'>,
  'm2me.activate': {
    write: ({ ack }, tester) => (ack === null ? {} : { ack: tester.reportAck(ack) }),
    read: ({ ack }, tester, expected) => ({
      ack: ack === undefined ? null : tester.readReportAck(ack, expected?.ack ?? undefined),
    }),
  } satisfies Entry<'m2me.activate'>,
  'sho.abort': abort satisfies Entry<'sho.abort'>,
  'dpf.abort': abort satisfies Entry<'dpf.abort'>,
  'm2me.checkAbort': abort satisfies Entry<'m2me.checkAbort'>,
  'sho.serviceNotice': {
    write: ({ shoId, status }) => ({ devId: 'd1', shoId, status }),
    read: ({ devId, shoId, status }) => {
      requireDevice(devId);
      return { shoId: readOperator(shoId), status };
    },
  } satisfies Entry<'sho.serviceNotice'>,
} as const;

/** Whoever is vouched for is so with the keys that it has. */
function requireKeysOf(
  devId: DevId,
  { pkEnc, pkSig }: Pick<Extract<Payload<'verdict'>, { readonly verdict: 'ok' }>, 'pkEnc' | 'pkSig'>,
  tester: Tester,
): void {
  const { decryption } = tester.principals.device(devId).platform;
  const { publicKey } = tester.principals.verifyingKey('tre', devId);
  requireRight(
    equalConstantTime(pkEnc.publicKey, decryption.publicKey) && equalConstantTime(pkSig.publicKey, publicKey),
    'verdict: vouches for keys that are not those of the device',
  );
}

/** Good only where everything that the authorisation is bound to is right. */
function readAuthorisation(
  { auth, sid, object }: Msg<'sho.mcimDeliver'>,
  { devId: named, shoId }: Pick<McimObject, 'devId' | 'shoId'>,
  tester: Tester,
): Body<Message<'sho.mcimDeliver'>>['authorisation'] {
  if (auth === undefined) return 'none';
  const { devId, sid: session, mcimHash, dpfId, exp } = auth.claims;
  const isGood =
    devId === named &&
    equalConstantTime(session, sid) &&
    equalConstantTime(mcimHash, defaultEngine.sha256(object)) &&
    dpfId === DPF_ID &&
    exp >= tester.now() &&
    tester.signerOf(auth, shoId) === shoId;
  return isGood ? 'good' : 'bad';
}
