import { beforeEach, describe, expect, it } from 'vitest';
import {
  asTid,
  openMcim,
  sign,
  verifySigned,
  type Msg,
  type Payload,
  type ReportStatus,
  type SignedObject,
} from '../codec/index.js';
import { verifyingKeyOf, type SigningKey } from '../crypto/cose-sign1.js';
import { fromHex, toHex } from '../crypto/bytes.js';
import { generateSigningKey } from '../crypto/credential.js';
import { authenticateOnCard } from '../crypto/aka.js';
import { functionsOf, type AkaAlgorithm } from '../crypto/aka-credential.js';
import { freshWindow } from '../crypto/sqn.js';
import {
  cast,
  devId,
  heard,
  imsi,
  nonceOf,
  only,
  pcid,
  say,
  sidOf,
  treId,
  type Cast,
  type Heard,
} from '../../test/support/rig.js';
import { Pva } from './pva.js';
import { Sho } from './sho.js';

let people: Cast;
let sho: Sho;
let pva: Pva;

beforeEach(() => {
  people = cast('sho');
  const { keys, surroundings } = people;
  sho = shoWith(keys.A);
  pva = new Pva({ signing: keys.pva }, surroundings);
  const { certificate, root } = people.platform;
  say(pva, 'supplier', { type: 'supplier.registerPfc', devId, certificate, root });
});

/** Operator A, with this key; its MCIMs are for one algorithm set. */
function shoWith(signing: SigningKey, akaAlgorithm: AkaAlgorithm = 'milenage'): Sho {
  const { keys, surroundings } = people;
  return new Sho(
    {
      shoId: 'A',
      signing,
      subscriber: verifyingKeyOf(keys.subscriber),
      pva: verifyingKeyOf(keys.pva),
      drf: verifyingKeyOf(keys.drf),
      pcids: new Map([[devId, pcid]]),
      imsi,
      address: '198.51.100.1',
      akaAlgorithm,
      noncePoolSize: 3,
    },
    surroundings,
  );
}

/** Order of the curve P-256 (FIPS 186-4, D.1.2.3). */
const p256Order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

const contract = (key = people.keys.subscriber, claims: Payload<'contract'> = { devId, treId, shoId: 'A' }): Heard =>
  say(sho, 'subscriber', { type: 'subscriber.contract', contract: sign('contract', claims, key) });

/** The nonces that the DRF was given. */
function contracted(): Payload<'contractRegister'>['nonces'] {
  const { registration } = only(contract(), 'sho.contractRegister');
  say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' });
  return registration.claims.nonces;
}

const relay = (claims: Partial<Payload<'validationInfo'>> = {}, key?: SigningKey): Heard =>
  say(sho, 'dpf', { type: 'dpf.relayInfo', info: people.info(claims, key) });

/** The PVA answers what the SHO asked. */
const answered = (asked: Heard): Heard =>
  say(sho, 'pva', onlyVerdict(say(pva, 'shoA', only(asked, 'sho.validationRequest'))));
const onlyVerdict = (verdict: Heard): Msg<'pva.validationResponse'> => only(verdict, 'pva.validationResponse');

function issued(): Msg<'sho.mcimDeliver'> {
  const [nonceV] = contracted();
  return only(answered(relay(nonceV === undefined ? {} : { nonceV })), 'sho.mcimDeliver');
}

const reportOf = (
  status: ReportStatus,
  claims: Partial<Payload<'report'>> = {},
  key = people.platform.signing,
): Heard =>
  say(sho, 'dpf', {
    type: 'dpf.reportForward',
    report: sign('report', { sid: sidOf(1), devId, shoId: 'A', status, epoch: 0, ...claims }, key),
  });

function serving(): NonNullable<Payload<'mcim'>['mcim']> {
  const { object } = issued();
  reportOf('success');
  const opened = openMcim(object, people.platform.decryption);
  if (opened.kind === 'refused') throw new Error('not opened');
  const { mcim } = opened.mcim.claims;
  if (mcim === undefined) throw new Error('an order to switch, and no MCIM');
  return mcim;
}

const askToken = (newSho = 'B', key = people.keys.subscriber): Heard =>
  say(sho, 'subscriber', { type: 'subscriber.tokenRequest', request: sign('tokenRequest', { devId, newSho }, key) });

const noticeWith = (token: SignedObject<'token'>, attempt = 1, key = people.platform.signing): Heard =>
  say(sho, 'm2me', {
    type: 'm2me.discardNotice',
    notice: sign('notice', { tid: token.claims.tid, devId, epoch: token.claims.epoch, attempt, token }, key),
  });

const cancelOf = (tid: Payload<'cancel'>['tid'], key = people.platform.signing): Heard =>
  say(sho, 'm2me', { type: 'm2me.discardCancel', cancel: sign('cancel', { tid, devId }, key) });

describe('SHO: contract', () => {
  it('does not take a contract with another operator', () => {
    const other = contract(people.keys.subscriber, { devId, treId, shoId: 'B' });
    expect(other).toMatchObject({ types: [], refused: 'otherOperator' });
    const forged = contract(people.keys.stranger, { devId, treId, shoId: 'B' });
    expect(forged).toMatchObject({ types: [], refused: 'badSignature' });
    expect(contract().types).toEqual(['sho.contractRegister']);
  });

  it('registers a contract, says the same again, and confirms it', () => {
    const first = contract();
    expect(first.types).toEqual(['sho.contractRegister']);
    expect(contract().octets).toEqual(first.octets);
    const confirmed = say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' });
    expect(confirmed.types).toEqual(['sho.contractConfirmed']);
    expect(contract().types).toEqual(['sho.contractConfirmed']);
    expect(say(sho, 'drf', { type: 'drf.contractRegistered', devId, shoId: 'A' }).types).toEqual([]);
  });

  it('refuses a contract that somebody else signed, silently, and an incomplete one with a notice', () => {
    expect(contract(people.keys.stranger)).toMatchObject({ types: [], refused: 'badSignature' });
    const incomplete = contract(people.keys.subscriber, { devId, shoId: 'A' });
    expect(incomplete.refused).toBe('missingParameter');
    expect(only(incomplete, 'sho.serviceNotice').status).toBe('refused');
  });
});

describe('SHO: provisioning', () => {
  it('expects nobody without a contract', () => {
    const declined = relay();
    expect(declined.refused).toBe('noContract');
    expect(only(declined, 'sho.abort').abort.claims.reason).toBe('noContract');
  });

  it('makes an object for the validated platform, and gives the same again', () => {
    const [, second] = contracted();
    const asked = relay({ nonceV: second ?? nonceOf(0) });
    expect(asked.types).toEqual(['sho.validationRequest']);
    expect(relay({ nonceV: second ?? nonceOf(0) }).octets).toEqual(asked.octets);
    const delivered = answered(asked);
    expect(relay().octets).toEqual(delivered.octets);
    const { object } = only(delivered, 'sho.mcimDeliver');
    const opened = openMcim(object, people.platform.decryption);
    expect(opened).toMatchObject({
      kind: 'opened',
      mcim: { claims: { devId, treId, shoId: 'A', ver: 1, mcim: { imsi } } },
    });
    const other = cast('other');
    expect(openMcim(object, other.platform.decryption).kind).toBe('refused');
  });

  it('challenges an attestation without an unused nonce', () => {
    const [first, second] = contracted();
    relay({ nonceV: second ?? nonceOf(0) });
    const earlier = relay({ sid: sidOf(2), nonceV: first ?? nonceOf(0) });
    const { challenge } = only(earlier, 'sho.attestChallenge');
    expect(relay({ sid: sidOf(2) }).octets).toEqual(earlier.octets);
    expect(relay({ sid: sidOf(2), nonceV: challenge.claims.nonceV }).types).toEqual(['sho.validationRequest']);
  });

  it('challenges an attestation that was held back, once the device has come without a nonce', () => {
    const [first] = contracted();
    const { challenge } = only(relay({ sid: sidOf(2) }), 'sho.attestChallenge');
    const late = relay({ nonceV: first ?? nonceOf(0) });
    expect(late.types).toEqual(['sho.attestChallenge']);
    expect(relay({ sid: sidOf(2), nonceV: challenge.claims.nonceV }).types).toEqual(['sho.attestChallenge']);
    const again = only(relay({ sid: sidOf(2) }), 'sho.attestChallenge').challenge.claims.nonceV;
    expect(relay({ sid: sidOf(2), nonceV: again }).types).toEqual(['sho.validationRequest']);
  });

  it('refuses the M12 of another device, and one for another operator', () => {
    contracted();
    const other = relay({ devId: 'x' });
    expect(other.refused).toBe('otherDevice');
    expect(only(other, 'sho.abort').abort.claims.reason).toBe('noContract');
    const elsewhere = relay({ shoId: 'B' });
    expect(elsewhere.refused).toBe('otherOperator');
    expect(only(elsewhere, 'sho.abort').abort.claims.reason).toBe('otherOperator');
  });

  it('gives no object to a platform that is not intact, and aborts again when asked again', () => {
    const [nonceV] = contracted();
    const aborted = answered(relay({ nonceV: nonceV ?? nonceOf(0), stateHash: new Uint8Array(32) }));
    expect(aborted.types).toEqual(['sho.abort', 'sho.serviceNotice']);
    expect(relay().octets).toEqual(aborted.octets.slice(0, 1));
  });

  it('believes no verdict but a current one of the PVA, on its own request', () => {
    const [nonceV] = contracted();
    const asked = only(relay({ nonceV: nonceV ?? nonceOf(0) }), 'sho.validationRequest');
    const genuine = onlyVerdict(say(pva, 'shoA', asked));
    const { claims } = genuine.verdict;
    const forged = sign('verdict', claims, people.keys.stranger);
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict: forged }).refused).toBe('badSignature');
    const old = sign('verdict', { ...claims, nextUpdate: people.clock.now() - 1 }, people.keys.pva);
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict: old }).refused).toBe('badSignature');
    const other = sign('verdict', { ...claims, reqId: sidOf(9) }, people.keys.pva);
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict: other }).refused).toBe('unknownRequest');
    const onOther = sign('verdict', { ...claims, infoHash: new Uint8Array(32) }, people.keys.pva);
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict: onOther }).refused).toBe('unknownRequest');
    const bound = sign('verdict', { ...claims, treId: 'x' }, people.keys.pva);
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict: bound })).toMatchObject({
      types: ['sho.abort', 'sho.serviceNotice'],
      refused: 'otherDevice',
    });
    expect(say(sho, 'pva', genuine).types).toEqual([]);
  });

  it('ends a session whose download the DPF refuses upon a verdict of the PVA, and expects the device again', () => {
    const [nonceV] = contracted();
    const asked = only(relay({ nonceV: nonceV ?? nonceOf(0) }), 'sho.validationRequest');
    const good = onlyVerdict(say(pva, 'shoA', asked)).verdict;
    const { thisUpdate, nextUpdate, infoHash, reqId } = good.claims;
    const claims = { reqId, devId, treId, infoHash, thisUpdate, nextUpdate, verdict: 'revoked' } as const;
    const refusal = (verdict: SignedObject<'verdict'>): Heard =>
      say(sho, 'dpf', { type: 'dpf.downloadRefused', verdict });
    const founded = sign('verdict', claims, people.keys.pva);
    expect(refusal(founded)).toMatchObject({ types: [], refused: undefined });
    expect(say(sho, 'pva', { type: 'pva.validationResponse', verdict: good }).types).toEqual(['sho.mcimDeliver']);
    expect(refusal(sign('verdict', claims, people.keys.stranger)).refused).toBe('badSignature');
    expect(refusal(sign('verdict', { ...claims, reqId: sidOf(9) }, people.keys.pva)).refused).toBe('unknownRequest');
    expect(refusal(good).refused).toBe('notEntitled');
    const ended = refusal(founded);
    expect(ended.types).toEqual(['sho.abort', 'sho.serviceNotice']);
    expect(relay().octets).toEqual(ended.octets.slice(0, 1));
    expect(reportOf('success').refused).toBe('outOfOrder');
  });

  it('acknowledges a report of the platform, once for good', () => {
    issued();
    expect(reportOf('success', {}, people.keys.stranger).refused).toBe('badSignature');
    expect(reportOf('success', { sid: sidOf(7) }).refused).toBe('unknownSession');
    const acknowledged = reportOf('success');
    expect(acknowledged.types).toEqual(['sho.reportAck', 'sho.serviceNotice']);
    expect(reportOf('success').octets).toEqual(acknowledged.octets.slice(0, 1));
    expect(relay({ sid: sidOf(3) }).refused).toBe('alreadyServing');
  });

  it('has no key for a report before the verdict, and takes one to another operator for another session', () => {
    const [nonceV] = contracted();
    expect(reportOf('success').refused).toBe('unknownSession');
    expect(relay(nonceV === undefined ? {} : { nonceV }).types).toEqual(['sho.validationRequest']);
    expect(reportOf('success').refused).toBe('badSignature');
    expect(reportOf('success', { sid: sidOf(2) }).refused).toBe('unknownSession');
    expect(reportOf('success', { shoId: 'B' }).refused).toBe('unknownSession');
  });

  it.each([
    ['does not vouch for', new Uint8Array(32), ['sho.abort']],
    ['vouches for', undefined, ['sho.mcimDeliver']],
  ])('keeps what it has issued until the PVA %s a newcomer', (_what, stateHash, types) => {
    const delivered = issued();
    const { challenge } = only(relay({ sid: sidOf(2) }), 'sho.attestChallenge');
    const { nonceV } = challenge.claims;
    const newcomer = { sid: sidOf(2), nonceV, ...(stateHash === undefined ? {} : { stateHash }) };
    const asked = relay(newcomer);
    expect(asked.types).toEqual(['sho.validationRequest']);
    expect(relay(newcomer).octets).toEqual(asked.octets);
    expect(only(relay(), 'sho.mcimDeliver').object).toEqual(delivered.object);
    expect(answered(asked).types).toEqual(types);
    const isReplaced = stateHash === undefined;
    expect(reportOf('success').refused).toBe(isReplaced ? 'unknownSession' : undefined);
    expect(reportOf('success', { sid: sidOf(2) }).refused).toBe(isReplaced ? undefined : 'unknownSession');
  });

  it.each(['objectRefused', 'installFailed'] as const)(
    'goes on with the next session when the one before reports %s late',
    (failure) => {
      issued();
      const { challenge } = only(relay({ sid: sidOf(2) }), 'sho.attestChallenge');
      const asked = relay({ sid: sidOf(2), nonceV: challenge.claims.nonceV });
      expect(reportOf(failure).types).toEqual(['sho.reportAck']);
      expect(reportOf(failure).refused).toBe('unknownSession');
      expect(reportOf('success', { sid: sidOf(2) }).refused).toBe('outOfOrder');
      expect(answered(asked).types).toEqual(['sho.mcimDeliver']);
      expect(reportOf('success', { sid: sidOf(2) }).types).toEqual(['sho.reportAck', 'sho.serviceNotice']);
    },
  );

  it('acknowledges no success after it has given up', () => {
    issued();
    const failed = reportOf('objectRefused');
    expect(failed.types).toEqual(['sho.reportAck', 'sho.serviceNotice']);
    expect(reportOf('success')).toMatchObject({ types: [], refused: 'outOfOrder' });
    expect(reportOf('objectRefused').octets).toEqual(failed.octets.slice(0, 1));
  });

  it('expects the device again after a failed installation, with a newer version', () => {
    issued();
    expect(reportOf('installFailed').types).toEqual(['sho.reportAck']);
    const { challenge } = only(relay({ sid: sidOf(2) }), 'sho.attestChallenge');
    const again = answered(relay({ sid: sidOf(2), nonceV: challenge.claims.nonceV }));
    const opened = openMcim(only(again, 'sho.mcimDeliver').object, people.platform.decryption);
    expect(opened).toMatchObject({ mcim: { claims: { ver: 2 } } });
  });
});

describe('SHO: network', () => {
  const attach = (identity = imsi): Heard => say(sho, 'm2me', { type: 'm2me.attach', identity });

  it.each(['milenage', 'tuak'] as const)('attaches the MCIM for %s that it made, and nothing else', (algorithm) => {
    sho = shoWith(people.keys.A, algorithm);
    expect(attach()).toMatchObject({ types: ['sho.attachReject'], refused: 'unknownIdentity' });
    const { credential } = serving();
    expect(credential.algorithm).toBe(algorithm);
    expect(attach(pcid).refused).toBe('unknownIdentity');
    const { rand, autn } = only(attach(), 'sho.authRequest');
    const card = authenticateOnCard({ functions: functionsOf(credential), window: freshWindow(), rand, autn });
    if (card.kind !== 'authenticated') throw new Error('not authenticated');
    const accepted = say(sho, 'm2me', { type: 'm2me.authResponse', result: 'res', res: card.res });
    expect(accepted.types).toEqual(['sho.attachAccept']);
  });

  it('provisions parameters for a device that is attached, until it acknowledges them', () => {
    const wanted = { messageCentre: '393200000001', apn: 'm2m' };
    const sent = () => {
      const out = heard(sho.command('provisionParameters', wanted));
      return out.types.length === 0 ? 'nothing' : only(out, 'sho.parameters').parameters.claims.ver;
    };
    const ack = (ver: number, of = devId): void =>
      void say(sho, 'm2me', { type: 'm2me.parametersAck', devId: of, ver });
    expect(() => sho.command('provisionParameters', { apn: 'm2m' })).toThrow('USE-003');
    const { credential } = serving();
    expect(sent()).toBe('nothing');
    const { rand, autn } = only(attach(), 'sho.authRequest');
    const card = authenticateOnCard({ functions: functionsOf(credential), window: freshWindow(), rand, autn });
    if (card.kind !== 'authenticated') throw new Error('not authenticated');
    say(sho, 'm2me', { type: 'm2me.authResponse', result: 'res', res: card.res });
    ack(1);
    expect([sent(), sent()]).toEqual([1, 1]);
    ack(2);
    ack(1, 'another');
    expect(sent()).toBe(1);
    ack(1);
    expect(sent()).toBe(2);
    const { parameters } = only(heard(sho.command('provisionParameters', wanted)), 'sho.parameters');
    expect(verifySigned(parameters, verifyingKeyOf(people.keys.A))).toMatchObject({ devId, ...wanted });
  });

  it('tells its device of the peers that contracts name, and carries nothing to others', () => {
    const filter = { apns: ['m2m'], peers: ['server'] };
    const datagram = { type: 'm2me.datagram', apn: 'm2m', peer: 'server', data: new Uint8Array(2) } as const;
    expect(() => sho.command('limitPeers', { apns: 'm2m' })).toThrow('USE-003');
    sho.command('limitPeers', filter);
    sho.command('limitPeers', { apns: [], peers: [] });
    const { credential } = serving();
    sho.command('limitPeers', { apns: [], peers: [] });
    expect(say(sho, 'm2me', datagram).refused).toBe('notAttached');
    const { rand, autn } = only(attach(), 'sho.authRequest');
    const card = authenticateOnCard({ functions: functionsOf(credential), window: freshWindow(), rand, autn });
    if (card.kind !== 'authenticated') throw new Error('not authenticated');
    const accepted = say(sho, 'm2me', { type: 'm2me.authResponse', result: 'res', res: card.res });
    expect(only(accepted, 'sho.attachAccept').filter).toEqual(filter);
    expect(say(sho, 'm2me', datagram).types).toEqual(['sho.datagram']);
    expect(say(sho, 'm2me', { ...datagram, peer: 'stranger' })).toMatchObject({ types: [], refused: 'filtered' });
    expect(say(sho, 'm2me', { ...datagram, apn: 'internet' })).toMatchObject({ types: [], refused: 'filtered' });
  });

  it('hears nothing without coverage', () => {
    serving();
    sho.command('coverageLost');
    expect(attach()).toMatchObject({ types: [], refused: undefined });
    sho.command('coverageRegained');
    expect(attach().types).toEqual(['sho.authRequest']);
    const wrong = say(sho, 'm2me', { type: 'm2me.authResponse', result: 'res', res: new Uint8Array(8) });
    expect(only(wrong, 'sho.attachReject').cause).toBe('authFailed');
  });
});

describe('SHO: release', () => {
  it('gives a token for the one new operator that was asked for', () => {
    expect(askToken()).toMatchObject({ types: ['sho.tokenRefused'], refused: 'noContract' });
    serving();
    expect(askToken('B', people.keys.stranger)).toMatchObject({ types: [], refused: 'badSignature' });
    const first = askToken();
    expect(askToken().octets).toEqual(first.octets);
    expect(askToken('C').octets).not.toEqual(first.octets);
  });

  it('acknowledges a notice of the TRE, again and again, and keeps serving until retention ends', () => {
    serving();
    const { token } = only(askToken(), 'sho.token');
    expect(noticeWith(token, 1, people.keys.stranger).refused).toBe('badSignature');
    const forged = sign('token', { ...token.claims, epoch: 5 }, people.keys.A);
    expect(noticeWith(forged).refused).toBe('tokenMismatch');
    expect(noticeWith(sign('token', token.claims, people.keys.stranger)).refused).toBe('tokenMismatch');
    const acknowledged = noticeWith(token);
    expect(acknowledged.types).toEqual(['sho.discardAck']);
    expect(noticeWith(token, 2).octets).toEqual(acknowledged.octets);
    expect(say(sho, 'm2me', { type: 'm2me.attach', identity: imsi }).types).toEqual(['sho.authRequest']);
    expect(people.clock.armed().map(({ timer }) => timer)).toEqual(['retention']);
    sho.expire('retention');
    expect(say(sho, 'm2me', { type: 'm2me.attach', identity: imsi }).refused).toBe('unknownIdentity');
    expect(noticeWith(token).refused).toBe('noToken');
  });

  it('knows its token by id, since a carrier can give an ES256 signature another good form', () => {
    const signing = generateSigningKey('ES256', people.random);
    sho = shoWith(signing);
    serving();
    const { token } = only(askToken(), 'sho.token');
    const octets = Uint8Array.from(token.octets);
    const s = octets.subarray(-32);
    s.set(fromHex((p256Order - BigInt(`0x${toHex(s)}`)).toString(16).padStart(64, '0')));
    expect(noticeWith({ ...token, octets }).types).toEqual(['sho.discardAck']);
  });

  it('acknowledges the cancel of a token that it has replaced, and keeps the one that it has issued since', () => {
    serving();
    const issueTo = (newSho: string): SignedObject<'token'> => only(askToken(newSho), 'sho.token').token;
    const first = issueTo('B');
    const second = issueTo('C');
    expect(second.claims.tid).not.toEqual(first.claims.tid);
    expect(cancelOf(first.claims.tid).types).toEqual(['sho.cancelAck']);
    expect(issueTo('C').claims.tid).toEqual(second.claims.tid);
    expect(noticeWith(second).types).toEqual(['sho.discardAck']);
    expect(cancelOf(first.claims.tid).types).toEqual(['sho.cancelAck']);
    expect(noticeWith(second).types).toEqual(['sho.discardAck']);
  });

  it('takes a token back when the device cancels', () => {
    serving();
    const { token } = only(askToken(), 'sho.token');
    noticeWith(token);
    expect(cancelOf(token.claims.tid, people.keys.stranger).refused).toBe('badSignature');
    const cancelled = cancelOf(token.claims.tid);
    expect(cancelled.types).toEqual(['sho.cancelAck']);
    expect(cancelOf(token.claims.tid).octets).toEqual(cancelled.octets);
    expect(noticeWith(token).refused).toBe('noToken');
    expect(people.clock.armed()).toEqual([]);
  });

  it('forgets the device when the DRF confirms the change that its last token announced', () => {
    serving();
    const confirmed = (claims: Partial<Payload<'changeConfirmed'>>, key = people.keys.drf): Heard =>
      say(sho, 'drf', {
        type: 'drf.changeConfirmed',
        confirmation: sign('changeConfirmed', { devId, newSho: 'B', tid: asTid(new Uint8Array(16)), ...claims }, key),
      });
    expect(confirmed({}).refused).toBe('noToken');
    const first = only(askToken('C'), 'sho.token').token.claims;
    const { tid } = only(askToken('B'), 'sho.token').token.claims;
    expect(confirmed({ tid }, people.keys.stranger).refused).toBe('badSignature');
    expect(confirmed({ tid: first.tid }).refused).toBe('tokenMismatch');
    expect(confirmed({ tid, newSho: 'A' }).refused).toBe('otherOperator');
    expect(confirmed({ tid, devId: 'x' }).refused).toBe('otherDevice');
    expect(say(sho, 'm2me', { type: 'm2me.attach', identity: imsi }).types).toEqual(['sho.authRequest']);
    expect(confirmed({ tid }).refused).toBeUndefined();
    expect(say(sho, 'm2me', { type: 'm2me.attach', identity: imsi }).refused).toBe('unknownIdentity');
  });
});

describe('SHO: change', () => {
  const tokenTo = (newSho: string): SignedObject<'token'> => {
    const now = people.clock.now();
    const claims = {
      tid: asTid(new Uint8Array(16)),
      devId,
      treId,
      oldSho: 'B',
      newSho,
      epoch: 0,
      nbf: now,
      exp: now + 1000,
    };
    return sign('token', claims, people.keys.B);
  };
  const params = (claims: Partial<Payload<'changeParams'>>, key = people.keys.subscriber): Heard =>
    say(sho, 'subscriber', {
      type: 'subscriber.changeParams',
      params: sign('changeParams', { devId, ...claims }, key),
    });

  it('forwards complete parameters only', () => {
    expect(params({ treId, token: tokenTo('A') }, people.keys.stranger)).toMatchObject({
      types: [],
      refused: 'badSignature',
    });
    expect(params({ treId })).toMatchObject({ types: ['sho.serviceNotice'], refused: 'missingParameter' });
    expect(params({ treId, token: tokenTo('C') })).toMatchObject({
      types: ['sho.serviceNotice'],
      refused: 'tokenMismatch',
    });
    const forwarded = params({ treId, token: tokenTo('A') });
    expect(forwarded.types).toEqual(['sho.forwardParams']);
    expect(params({ treId, token: tokenTo('A') }).octets).toEqual(forwarded.octets);
    expect(
      only(say(sho, 'drf', { type: 'drf.paramsRefused', devId, cause: 'tokenMismatch' }), 'sho.serviceNotice').status,
    ).toBe('aborted');
  });

  it('registers the subscription until the DRF has it, and only then tells the subscriber', () => {
    const { params: forwarded } = only(params({ treId, token: tokenTo('A') }), 'sho.forwardParams');
    const [nonceV] = forwarded.claims.nonces;
    const delivered = only(answered(relay({ nonceV: nonceV ?? nonceOf(0) })), 'sho.mcimDeliver');
    expect(delivered.token?.octets).toEqual(tokenTo('A').octets);
    const done = reportOf('success', { epoch: 1 });
    expect(done.types).toEqual(['sho.reportAck', 'sho.registerSubscription']);
    expect(heard(sho.expire('register')).octets).toEqual(done.octets.slice(1));
    expect(askToken().refused).toBe('noContract');
    expect(say(sho, 'drf', { type: 'drf.registrationAck', devId, shoId: 'B' }).refused).toBe('otherOperator');
    const known = say(sho, 'drf', { type: 'drf.registrationAck', devId, shoId: 'A' });
    expect(only(known, 'sho.serviceNotice').status).toBe('success');
    expect(only(askToken('B'), 'sho.token').token.claims.epoch).toBe(1);
  });

  it('lets a device come back although somebody repeats an old contract', () => {
    contract();
    expect(params({ treId, token: tokenTo('C') })).toMatchObject({ types: [], refused: undefined });
    expect(params({ treId, token: tokenTo('A') }).types).toEqual(['sho.forwardParams']);
  });

  it('withdraws a change that failed until the DRF has forgotten it', () => {
    const { params: forwarded } = only(params({ treId, token: tokenTo('A') }), 'sho.forwardParams');
    const [nonceV] = forwarded.claims.nonces;
    answered(relay({ nonceV: nonceV ?? nonceOf(0) }));
    const failed = reportOf('vetoed');
    expect(failed.types).toEqual(['sho.reportAck', 'sho.serviceNotice', 'sho.withdrawPending']);
    expect(heard(sho.expire('register')).octets).toEqual(failed.octets.slice(2));
    const withdrawn = { type: 'drf.pendingWithdrawn', devId, shoId: 'A' } as const;
    expect(say(sho, 'drf', { ...withdrawn, devId: 'x' }).refused).toBe('otherDevice');
    expect(say(sho, 'drf', { ...withdrawn, shoId: 'B' }).refused).toBe('otherOperator');
    say(sho, 'drf', withdrawn);
    expect(people.clock.armed()).toEqual([]);
    expect(reportOf('vetoed').octets).toEqual(failed.octets.slice(0, 1));
  });

  /** A change in which an installation has failed; of a new session the PVA has been asked. */
  const failedOnce = (claims: Partial<Payload<'validationInfo'>> = {}): Heard => {
    const { params: forwarded } = only(params({ treId, token: tokenTo('A') }), 'sho.forwardParams');
    const [first, second] = forwarded.claims.nonces;
    answered(relay({ nonceV: first ?? nonceOf(0) }));
    expect(reportOf('installFailed').types).toEqual(['sho.reportAck']);
    return relay({ sid: sidOf(2), nonceV: second ?? nonceOf(0), ...claims });
  };
  /** The device comes once more, is given an MCIM, and reports success. */
  const expectGoingOn = (): void => {
    const { challenge } = only(relay({ sid: sidOf(3) }), 'sho.attestChallenge');
    const again = answered(relay({ sid: sidOf(3), nonceV: challenge.claims.nonceV }));
    expect(again.types).toEqual(['sho.mcimDeliver']);
    expect(reportOf('success', { sid: sidOf(3) }).types).toEqual(['sho.reportAck', 'sho.registerSubscription']);
  };

  it.each(['objectRefused', 'tokenRefused', 'reverted', 'vetoed', 'installFailed'] as const)(
    'withdraws nothing upon %s once an installation has failed, and tells nobody of an end (DEC-236)',
    (failure) => {
      answered(failedOnce());
      expect(reportOf(failure, { sid: sidOf(2) }).types).toEqual(['sho.reportAck']);
      expect(people.clock.armed()).toEqual([]);
      const refusal = { type: 'drf.paramsRefused', devId, cause: 'tokenMismatch' } as const;
      expect(say(sho, 'drf', refusal)).toMatchObject({ types: [], refused: undefined });
      expect(say(sho, 'drf', { ...refusal, devId: 'x' }).refused).toBe('otherDevice');
      expectGoingOn();
    },
  );

  it('withdraws nothing without a good verdict once an installation has failed (DEC-236)', () => {
    expect(answered(failedOnce({ stateHash: new Uint8Array(32) })).types).toEqual(['sho.abort']);
    expectGoingOn();
  });

  it('withdraws nothing when the DPF refuses a download once an installation has failed (DEC-236)', () => {
    const good = onlyVerdict(say(pva, 'shoA', only(failedOnce(), 'sho.validationRequest'))).verdict;
    say(sho, 'pva', { type: 'pva.validationResponse', verdict: good });
    const { thisUpdate, nextUpdate, infoHash, reqId } = good.claims;
    const claims = { reqId, devId, treId, infoHash, thisUpdate, nextUpdate, verdict: 'revoked' } as const;
    const refusal = sign('verdict', claims, people.keys.pva);
    expect(say(sho, 'dpf', { type: 'dpf.downloadRefused', verdict: refusal }).types).toEqual(['sho.abort']);
    expectGoingOn();
  });

  it('goes on with the next session when another fails late, and remembers what it was told of the one before', () => {
    const asked = failedOnce();
    answered(asked);
    const { challenge } = only(relay({ sid: sidOf(3) }), 'sho.attestChallenge');
    const next = relay({ sid: sidOf(3), nonceV: challenge.claims.nonceV });
    expect(reportOf('objectRefused', { sid: sidOf(2) }).types).toEqual(['sho.reportAck']);
    expect(answered(next).types).toEqual(['sho.mcimDeliver']);
    expect(reportOf('vetoed', { sid: sidOf(3) }).types).toEqual(['sho.reportAck']);
  });

  it('remembers a failed installation that it hears of when the next session is under way (DEC-236)', () => {
    const { params: forwarded } = only(params({ treId, token: tokenTo('A') }), 'sho.forwardParams');
    const [first, second] = forwarded.claims.nonces;
    answered(relay({ nonceV: first ?? nonceOf(0) }));
    const next = relay({ sid: sidOf(2), nonceV: second ?? nonceOf(0) });
    expect(reportOf('installFailed').types).toEqual(['sho.reportAck']);
    answered(next);
    expect(reportOf('vetoed', { sid: sidOf(2) }).types).toEqual(['sho.reportAck']);
    expectGoingOn();
  });

  it('withdraws the next change, in which no installation has failed', () => {
    answered(failedOnce());
    reportOf('success', { sid: sidOf(2) });
    say(sho, 'drf', { type: 'drf.registrationAck', devId, shoId: 'A' });
    const { token } = only(askToken('B'), 'sho.token');
    noticeWith(token);
    sho.expire('retention');
    const { params: forwarded } = only(params({ treId, token: tokenTo('A') }), 'sho.forwardParams');
    answered(relay({ sid: sidOf(4), nonceV: forwarded.claims.nonces[0] ?? nonceOf(0) }));
    expect(reportOf('vetoed', { sid: sidOf(4) }).types).toContain('sho.withdrawPending');
  });

  it('pages a device that it serves and has lost, instead of passing a bootstrap on to it, and nobody else (DEC-191)', () => {
    const claims = { devId, napdef: 'n', serverUrl: 'dpf', shoId: 'B', mcimCtx: 'm', appCtx: 'a', ctr: 1, exp: 0 };
    const bootstrap = sign('bootstrap', claims, people.keys.drf);
    expect(say(sho, 'drf', { type: 'drf.bootstrap', bootstrap })).toMatchObject({ types: [], refused: 'notAttached' });
    serving();
    expect(say(sho, 'drf', { type: 'drf.bootstrap', bootstrap }).types).toEqual(['sho.page']);
    const attach = { type: 'm2me.attach', identity: imsi } as const;
    expect(say(sho, 'm2me', attach).types).toEqual(['sho.authRequest']);
    expect(say(sho, 'drf', { type: 'drf.bootstrap', bootstrap }).types).toEqual(['sho.page']);
    expect(say(sho, 'm2me', attach).types).toEqual(['sho.authRequest']);
    sho.command('coverageLost');
    expect(say(sho, 'drf', { type: 'drf.bootstrap', bootstrap })).toMatchObject({ types: [], refused: 'notAttached' });
  });
});
