import { sha256 } from '@noble/hashes/sha2.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { encode, sign, type Msg, type Payload } from '../codec/index.js';
import { utf8 } from '../crypto/bytes.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { integrityPolicies, permits } from '../integrity-policy.js';
import { cast, devId, nonceOf, only, say, sidOf, treId, type Cast } from '../../test/support/rig.js';
import { Dpf } from './dpf.js';

let people: Cast;
let dpf: Dpf;
beforeEach(() => {
  people = cast('dpf');
  dpf = new Dpf({ dpfId: 'dpf', shos: people.shos, pva: verifyingKeyOf(people.keys.pva) }, people.surroundings);
});

const object = new Uint8Array(101).fill(5);
const sid = sidOf(1);

function delivery(claims: Partial<Payload<'deliveryAuth'>> = {}, key = people.keys.A): Msg<'sho.mcimDeliver'> {
  const exp = people.clock.now() + 1000;
  const auth = sign('deliveryAuth', { devId, sid, mcimHash: sha256(object), dpfId: 'dpf', exp, ...claims }, key);
  return { type: 'sho.mcimDeliver', sid, object, auth };
}

const info = (): Msg<'m2me.provisioningInfo'> => ({ type: 'm2me.provisioningInfo', info: people.info() });
const abort = (ofSid = sid): Msg<'sho.abort'> => ({
  type: 'sho.abort',
  abort: sign('abort', { sid: ofSid, reason: 'validation' }, people.keys.A),
});

describe('DPF', () => {
  it('relays M12 octet for octet, and again when it comes again', () => {
    const relayed = say(dpf, 'm2me', info());
    expect(relayed.to).toEqual(['shoA']);
    expect(only(relayed, 'dpf.relayInfo').info.octets).toEqual(info().info.octets);
    expect(say(dpf, 'm2me', info()).octets).toEqual(relayed.octets);
  });

  it('refuses an operator that it does not work for', () => {
    const stranger = people.info({ shoId: 'E' });
    expect(say(dpf, 'm2me', { type: 'm2me.provisioningInfo', info: stranger }).refused).toBe('otherOperator');
    const report = sign('report', { sid, devId, shoId: 'E', status: 'success', epoch: 0 }, people.platform.signing);
    expect(say(dpf, 'm2me', { type: 'm2me.installReport', report }).refused).toBe('otherOperator');
  });

  it.each([0, 1, 63])(
    'takes no object of %d octets: none is so short, and two chunks have to be made of it',
    (length) => {
      say(dpf, 'm2me', info());
      const type = utf8('object');
      const octets = encode(delivery());
      const at = Buffer.from(octets).indexOf(type) + type.length;
      // 0x58 0x65 is the head of a string of 101 octets.
      expect([...octets.subarray(at, at + 2)]).toEqual([0x58, 101]);
      const head = [0x40 + length];
      const short = Uint8Array.from([
        ...octets.subarray(0, at),
        ...head,
        ...object.subarray(0, length),
        ...octets.subarray(at + 2 + 101),
      ]);
      expect(dpf.deliver('shoA', short)).toEqual({ out: [], refused: 'malformed' });
    },
  );

  it('delivers in two chunks, which together have the digest; again when asked again', () => {
    say(dpf, 'm2me', info());
    const chunks = say(dpf, 'shoA', delivery());
    expect(chunks.types).toEqual(['dpf.chunk', 'dpf.chunk']);
    const [first, second] = chunks.messages as readonly Msg<'dpf.chunk'>[];
    expect(sha256(Uint8Array.from([...(first?.octets ?? []), ...(second?.octets ?? [])]))).toEqual(first?.digest);
    expect([first?.seq, second?.seq, first?.total]).toEqual([1, 2, 2]);
    expect(say(dpf, 'shoA', delivery()).types).toEqual([]);
    expect(say(dpf, 'm2me', info()).octets).toEqual(chunks.octets);
  });

  it('keeps the object for the device whatever report anybody has it pass on', () => {
    say(dpf, 'm2me', info());
    const chunks = say(dpf, 'shoA', delivery());
    const claims = { sid, devId, shoId: 'A', status: 'success', epoch: 0 } as const;
    const forged = sign('report', claims, people.keys.B);
    expect(say(dpf, 'm2me', { type: 'm2me.installReport', report: forged }).to).toEqual(['shoA']);
    expect(say(dpf, 'm2me', info()).octets).toEqual(chunks.octets);
  });

  it.each<[string, () => Msg<'sho.mcimDeliver'>]>([
    ['missing', () => ({ type: 'sho.mcimDeliver', sid, object })],
    ['for another device', () => delivery({ devId: 'x' })],
    ['for another session', () => delivery({ sid: sidOf(2) })],
    ['for another object', () => delivery({ mcimHash: new Uint8Array(32) })],
    ['for another DPF', () => delivery({ dpfId: 'x' })],
    ['expired', () => delivery({ exp: people.clock.now() - 1 })],
    ['of another operator', () => delivery({}, people.keys.B)],
  ])('gives nothing away when the authorisation is %s', (_what, made) => {
    say(dpf, 'm2me', info());
    expect(say(dpf, 'shoA', made())).toMatchObject({ types: [], refused: 'notAuthorised' });
    expect(say(dpf, 'shoA', delivery()).types).toHaveLength(2);
  });

  it('knows no session before the first M12, and none but its own', () => {
    const challenge = sign('challenge', { sid, nonceV: nonceOf(1) }, people.keys.A);
    expect(say(dpf, 'shoA', abort()).refused).toBe('unknownSession');
    expect(say(dpf, 'shoA', { type: 'sho.attestChallenge', challenge }).refused).toBe('unknownSession');
    expect(say(dpf, 'shoA', delivery()).refused).toBe('unknownSession');
    say(dpf, 'm2me', info());
    expect(say(dpf, 'shoA', abort(sidOf(2))).refused).toBe('unknownSession');
    expect(say(dpf, 'shoA', { type: 'sho.attestChallenge', challenge }).types).toEqual(['dpf.attestChallenge']);
  });

  it('passes an abort on, and says it again when M12 comes again', () => {
    say(dpf, 'm2me', info());
    const aborted = say(dpf, 'shoA', abort());
    expect(aborted.types).toEqual(['dpf.abort']);
    expect(say(dpf, 'shoA', abort()).types).toEqual([]);
    expect(say(dpf, 'm2me', info()).octets).toEqual(aborted.octets);
    expect(say(dpf, 'shoA', delivery())).toMatchObject({ types: [], refused: undefined });
  });

  it('acts on no decision but one of the operator of the session', () => {
    say(dpf, 'm2me', info());
    const challenge = sign('challenge', { sid, nonceV: nonceOf(1) }, people.keys.B);
    expect(say(dpf, 'shoB', { type: 'sho.attestChallenge', challenge })).toMatchObject({ refused: 'badSignature' });
    const foreign = sign('abort', { sid, reason: 'validation' }, people.keys.B);
    expect(say(dpf, 'shoB', { type: 'sho.abort', abort: foreign })).toMatchObject({
      types: [],
      refused: 'badSignature',
    });
    const ack = sign('reportAck', { sid, devId, status: 'success' }, people.keys.B);
    expect(say(dpf, 'shoB', { type: 'sho.reportAck', ack })).toMatchObject({ types: [], refused: 'badSignature' });
    expect(say(dpf, 'shoA', delivery()).types).toHaveLength(2);
    const elsewhere = sign('reportAck', { sid: sidOf(9), devId, status: 'success' }, people.keys.B);
    expect(say(dpf, 'shoA', { type: 'sho.reportAck', ack: elsewhere }).refused).toBe('badSignature');
    expect(say(dpf, 'shoB', { type: 'sho.reportAck', ack: elsewhere }).types).toEqual(['dpf.reportAck']);
  });

  it('forwards reports and acknowledgements in every state', () => {
    const report = sign('report', { sid, devId, shoId: 'B', status: 'success', epoch: 0 }, people.platform.signing);
    expect(say(dpf, 'm2me', { type: 'm2me.installReport', report }).to).toEqual(['shoB']);
    const ack = sign('reportAck', { sid, devId, status: 'success' }, people.keys.A);
    expect(say(dpf, 'shoA', { type: 'sho.reportAck', ack }).types).toEqual(['dpf.reportAck']);
    say(dpf, 'm2me', info());
    say(dpf, 'shoA', { type: 'sho.reportAck', ack });
    expect(say(dpf, 'm2me', info()).types).toEqual([]);
  });
});

type Judged = Payload<'verdict'>['verdict'];
const judgements: readonly Judged[] = ['ok', 'notIntact', 'notGenuine', 'unknownDevice', 'revoked'];
/** The rows of the table. */
const genuine: readonly Judged[] = ['ok', 'notIntact'];
const intact: readonly Judged[] = ['ok'];

function judged(verdict: Judged, claims: Partial<Payload<'verdict'>> = {}, key = people.keys.pva) {
  const now = people.clock.now();
  const { signing, decryption } = people.platform;
  const { kem, publicKey } = decryption;
  const keys = verdict === 'ok' ? { pkEnc: { kem, publicKey }, pkSig: verifyingKeyOf(signing) } : {};
  const common = {
    reqId: sid,
    devId,
    treId,
    infoHash: sha256(info().info.octets),
    thisUpdate: now,
    nextUpdate: now + 1,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are there where the verdict has them
  return sign('verdict', { ...common, verdict, ...keys, ...claims } as Payload<'verdict'>, key);
}

const data = (verdict: ReturnType<typeof judged>): Msg<'pva.verificationData'> => ({
  type: 'pva.verificationData',
  verdict,
});

describe('a DPF that checks devices', () => {
  const requireOf = (shoId: string, requires: string): unknown => dpf.command('requireIntegrity', { shoId, requires });
  const check = (): void => {
    requireOf('A', 'intact');
    say(dpf, 'm2me', info());
    expect(say(dpf, 'shoA', delivery()).types).toEqual(['dpf.verificationRequest']);
  };

  it('asks the PVA about the M12 that it has relayed, and again when M12 comes again', () => {
    requireOf('A', 'intact');
    say(dpf, 'm2me', info());
    const asked = say(dpf, 'shoA', delivery());
    expect(asked.to).toEqual(['pva']);
    expect(only(asked, 'dpf.verificationRequest').info.octets).toEqual(info().info.octets);
    expect(say(dpf, 'm2me', info()).octets).toEqual(asked.octets);
    expect(say(dpf, 'shoA', delivery()).types).toEqual([]);
  });

  it('asks about the newest M12 of the session', () => {
    requireOf('A', 'intact');
    say(dpf, 'm2me', info());
    const again = people.info({ nonceV: nonceOf(9) });
    say(dpf, 'm2me', { type: 'm2me.provisioningInfo', info: again });
    expect(only(say(dpf, 'shoA', delivery()), 'dpf.verificationRequest').info.octets).toEqual(again.octets);
    expect(say(dpf, 'pva', data(judged('ok'))).refused).toBe('unknownRequest');
  });

  it.each(integrityPolicies.flatMap((policy) => judgements.map((verdict) => [policy, verdict] as const)))(
    'under the policy %s and the verdict %s does what the table says',
    (policy, verdict) => {
      requireOf('A', policy);
      say(dpf, 'm2me', info());
      const first = say(dpf, 'shoA', delivery());
      const answer = policy === 'unchecked' ? first : say(dpf, 'pva', data(judged(verdict)));
      const row: readonly Judged[] = { unchecked: judgements, genuine, intact }[policy];
      expect(permits(policy, verdict)).toBe(row.includes(verdict));
      expect(answer.types).toEqual(row.includes(verdict) ? ['dpf.chunk', 'dpf.chunk'] : ['dpf.downloadRefused']);
      expect(answer.to.at(-1)).toBe(row.includes(verdict) ? 'm2me' : 'shoA');
    },
  );

  it('is where it was after a refusal: M12 is relayed, and an object checked', () => {
    check();
    expect(say(dpf, 'pva', data(judged('revoked'))).types).toEqual(['dpf.downloadRefused']);
    expect(say(dpf, 'm2me', info()).types).toEqual(['dpf.relayInfo']);
    expect(say(dpf, 'shoA', delivery()).types).toEqual(['dpf.verificationRequest']);
  });

  it.each<[string, string, () => ReturnType<typeof judged>]>([
    ['badSignature', 'of somebody else', () => judged('ok', {}, people.keys.A)],
    ['badSignature', 'that is over', () => judged('ok', { thisUpdate: 1, nextUpdate: people.clock.now() - 1 })],
    ['unknownRequest', 'on another session', () => judged('ok', { reqId: sidOf(2) })],
    ['unknownRequest', 'on another M12', () => judged('ok', { infoHash: new Uint8Array(32) })],
  ])('refuses with %s a verdict %s, and downloads nothing', (cause, _what, made) => {
    check();
    expect(say(dpf, 'pva', data(made()))).toMatchObject({ types: [], refused: cause });
    expect(say(dpf, 'pva', data(judged('ok'))).types).toHaveLength(2);
  });

  it('lets the SHO give up meanwhile, and takes no verdict that nobody waits for', () => {
    check();
    expect(say(dpf, 'shoA', abort()).types).toEqual(['dpf.abort']);
    expect(say(dpf, 'pva', data(judged('ok'))).types).toEqual([]);
  });

  it('does for one operator what that one wants, and nothing without the key of a PVA', () => {
    requireOf('B', 'intact');
    say(dpf, 'm2me', info());
    expect(say(dpf, 'shoA', delivery()).types).toHaveLength(2);
    expect(() => requireOf('A', 'perfect')).toThrow('USE-003');
    const without = new Dpf({ dpfId: 'dpf', shos: people.shos }, people.surroundings);
    expect(() => without.command('requireIntegrity', { shoId: 'A', requires: 'intact' })).toThrow('USE-003');
  });
});
