import { describe, expect, it } from 'vitest';
import type { Sent } from '../../conformance/role.js';
import { JudgeError, type WorldFactory } from '../../conformance/run/index.js';
import { asNonce, asSid, encode, sign } from '../../impl/codec/index.js';
import { Principals } from './principals.js';
import { DPF_ID } from './names.js';
import { worldsOfRun } from './world.js';

const worldFor: WorldFactory = (role, seed) => worldsOfRun()(role, seed);
const raw = (octets: Uint8Array): string => Buffer.from(octets).toString('base64');

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
