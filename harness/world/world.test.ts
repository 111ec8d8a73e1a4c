import { describe, expect, it } from 'vitest';
import type { PlainEvent, Sent } from '../../conformance/role.js';
import { JudgeError, type World, type WorldFactory } from '../../conformance/run/index.js';
import {
  asNonce,
  asSid,
  decode,
  encode,
  isMalformed,
  sign,
  type Message,
  type MessageType,
  type Msg,
} from '../../impl/codec/index.js';
import { defaultEngine } from '../../impl/crypto/index.js';
import { Principals } from './principals.js';
import { DPF_ID } from './names.js';
import { worldsOfRun } from './world.js';

const worldFor: WorldFactory = (role, seed) => worldsOfRun()(role, seed);
const raw = (octets: Uint8Array): string => Buffer.from(octets).toString('base64');

/** What the tester sends to the role under test. */
function sent<Type extends MessageType>(
  world: World,
  from: string,
  event: PlainEvent & { readonly type: Type },
): Msg<Type> {
  const stimulus = world.stimulus(from, event, 'ok');
  if (stimulus.cmd !== 'deliver') throw new Error(`${event.type}: no message`);
  const message = decode(Buffer.from(stimulus.raw, 'base64'));
  if (isMalformed(message) || !isOfType(message, event.type)) throw new Error(`${event.type}: not written as itself`);
  return message;
}

function isOfType<Type extends MessageType>(message: Message, type: Type): message is Msg<Type> {
  return message.type === type;
}

describe('the world of a test', () => {
  it('makes the same octets from the same seed, and others from another', () => {
    const event = {
      type: 'm2me.openSession',
      devId: 'd1',
      shoId: 'A',
      ctr: 1,
      nonce: 1,
      expired: false,
      signedBy: 'drf',
    };
    const of = (seed: string): unknown => worldFor('tre', seed).stimulus('m2me', event, 'ok');
    expect(of('1')).toEqual(of('1'));
    expect(of('1')).not.toEqual(of('2'));
  });

  it('reads what does not decode, or verifies under no key, as unreadable', () => {
    const world = worldFor('sho', '1');
    expect(world.read({ port: 'dpf', raw: raw(Uint8Array.of(1, 2, 3)) }, []).msg['type']).toBe('unreadable');
    const stranger = { algorithm: 'EdDSA', secretKey: new Uint8Array(32).fill(9) } as const;
    const abort = sign('abort', { sid: asSid(new Uint8Array(16)), reason: 'validation' }, stranger);
    expect(world.read({ port: 'dpf', raw: raw(encode({ type: 'sho.abort', abort })) }, []).msg['type']).toBe(
      'unreadable',
    );
  });

  it('finds a session id that is used twice', () => {
    const world = worldFor('tre', '1');
    const { platform, stateHash } = new Principals('1').device('d1');
    const opened = (sid: number, nonce: number): [Parameters<typeof world.read>[0], Sent[]] => {
      const claims = {
        sid: asSid(new Uint8Array(16).fill(5)),
        devId: 'd1',
        treId: 'tre-d1',
        shoId: 'A',
        stateHash,
        certificate: platform.certificate,
        dpfId: DPF_ID,
      };
      const info = sign('validationInfo', claims, platform.signing);
      const msg = { type: 'tre.sessionOpened', sid, devId: 'd1', shoId: 'A', nonce, signedBy: 'tre' };
      return [{ port: 'm2me', raw: raw(encode({ type: 'tre.sessionOpened', info })) }, [{ to: 'm2me', msg }]];
    };
    expect(world.read(...opened(1, 0)).msg).toMatchObject({ sid: 1, nonce: 0, signedBy: 'tre', state: 'expected' });
    expect(world.read(...opened(1, 0)).msg).toMatchObject({ sid: 1 });
    expect(() => world.read(...opened(2, 0))).toThrow(JudgeError);
  });

  it('reads a nonce that nobody issued as unreadable', () => {
    const world = worldFor('dpf', '1');
    const key = new Principals('1').key('A');
    const nonceV = asNonce(new Uint8Array(16).fill(3));
    const challenge = sign('challenge', { sid: asSid(new Uint8Array(16)), nonceV }, key);
    const { msg } = world.read({ port: 'm2me', raw: raw(encode({ type: 'dpf.attestChallenge', challenge })) }, []);
    expect(msg['type']).toBe('unreadable');
  });

  it('has the PVA answer on the attestation that it was asked about, though one like it was made since', () => {
    const world = worldFor('sho', '1');
    const key = new Principals('1').key('A');
    const symbol = {
      sid: 1,
      devId: 'd1',
      shoId: 'A',
      nonce: 3,
      state: 'expected',
      certificate: 'registeredRoot',
      signedBy: 'tre',
    };
    const challenged = (sid: number, octet: number): void => {
      const { info } = sent(world, 'dpf', { type: 'dpf.relayInfo', ...symbol, sid, nonce: 0 });
      const claims = { sid: info.claims.sid, nonceV: asNonce(new Uint8Array(16).fill(octet)) };
      const message = encode({ type: 'sho.attestChallenge', challenge: sign('challenge', claims, key) });
      expect(world.read({ port: 'dpf', raw: raw(message) }, []).msg).toMatchObject({ sid, nonce: 3 });
    };
    challenged(1, 4);
    const { info } = sent(world, 'dpf', { type: 'dpf.relayInfo', ...symbol });
    const request = encode({ type: 'sho.validationRequest', reqId: info.claims.sid, shoId: 'A', info });
    challenged(2, 5);
    sent(world, 'dpf', { type: 'dpf.relayInfo', ...symbol });
    expect(world.read({ port: 'pva', raw: raw(request) }, []).msg).toMatchObject(symbol);
    const answer = { type: 'pva.validationResponse', sid: 1, verdict: 'ok', info: symbol, signedBy: 'pva' } as const;
    sent(world, 'dpf', { type: 'dpf.relayInfo', ...symbol });
    expect(sent(world, 'pva', answer).verdict.claims.infoHash).toEqual(defaultEngine.sha256(info.octets));
  });

  it('challenges the PCID that the M2ME has asked for access with, whatever the TRE has said since', () => {
    const world = worldFor('m2me', '1');
    const { imsi } = new Principals('1').credential('newPcid');
    const attach = encode({ type: 'm2me.attach', identity: imsi });
    expect(world.read({ port: 'vno', raw: raw(attach) }, []).msg['identity']).toBe('newPcid');
    sent(world, 'tre', { type: 'tre.bootState', phase: 'pristine', identity: 'pcid', old: null });
    const { rand, autn } = sent(world, 'vno', { type: 'vno.authRequest', sqn: 1, mac: 'good' });
    const asked = encode({ type: 'm2me.aka', identity: 'initial', rand, autn });
    expect(world.read({ port: 'tre', raw: raw(asked) }, []).msg).toMatchObject({ identity: 'newPcid', mac: 'good' });
  });

  it.each([{ devId: 'd2' }, { devId: 'd2', made: 'otherTre' }, { epoch: 3 }])(
    'takes a notice with the token that was used, and none with one seen since, to a change with %o',
    (otherwise) => {
      const world = worldFor('tre', '1');
      const token = { tid: 1, devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, expired: false, signedBy: 'A' };
      const used = sent(world, 'm2me', { type: 'm2me.commitIntent', token }).token;
      const since = sent(world, 'm2me', { type: 'm2me.commitIntent', token: { ...token, ...otherwise } }).token;
      const readWith = (carried: typeof used): PlainEvent => {
        if (carried === undefined) throw new Error('m2me.commitIntent: no token');
        const claims = { tid: carried.claims.tid, devId: 'd1', epoch: 0, attempt: 1, token: carried };
        const notice = sign('notice', claims, new Principals('1').device('d1').platform.signing);
        return world.read({ port: 'm2me', raw: raw(encode({ type: 'tre.notice', notice })) }, []).msg;
      };
      expect(readWith(used)).toEqual({
        type: 'tre.notice',
        tid: 1,
        devId: 'd1',
        epoch: 0,
        attempt: 1,
        signedBy: 'tre',
      });
      expect(readWith(since).type).toBe('unreadable');
    },
  );

  it.each([{ devId: 'd2' }, { devId: 'd2', made: 'otherTre' }, { epoch: 3 }, { expired: true }])(
    'has a token of both carry the consent to its own change, and not to one with %o',
    (otherwise) => {
      const world = worldFor('drf', '1');
      const token = { tid: 1, devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, expired: false, signedBy: 'A' };
      const params = { type: 'sho.forwardParams', shoId: 'B', signedBy: 'B' } as const;
      const alone = sent(world, 'shoB', { ...params, token }).params.claims.token;
      sent(world, 'shoB', { ...params, token: { ...token, ...otherwise } });
      const ofBoth = { ...params, token: { ...token, signedBy: 'tre', consent: 'A' } };
      const { consent } = sent(world, 'shoB', ofBoth).params.claims.token.claims;
      expect(consent).toEqual(alone.octets);
    },
  );

  it('asks for TUAK where that is chosen, and reads no other credential then', () => {
    const k = new Uint8Array(16);
    const credential = { algorithm: 'milenage', k, opc: k } as const;
    const issued = encode({ type: 'ccif.credential', devId: 'd1', pcid: '001010000000001', credential });
    const typeIn = (world: ReturnType<WorldFactory>): unknown =>
      world.read({ port: 'supplier', raw: raw(issued) }, []).msg['type'];
    const chosen = worldsOfRun({ akaAlgorithm: 'tuak' })('ccif', '1');
    expect(chosen.setup()).toMatchObject({ akaAlgorithm: 'tuak' });
    expect(typeIn(chosen)).toBe('unreadable');
    const usual = worldFor('ccif', '1');
    expect(usual.setup()).not.toHaveProperty('akaAlgorithm');
    expect(typeIn(usual)).toBe('ccif.credential');
  });

  it('knows the roles of the profile', () => {
    expect(() => worldFor('regulator', '1')).toThrow('no role regulator');
  });
});
