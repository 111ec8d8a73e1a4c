/** What applications send, at the device and in the networks: over each access, and what is turned down. */
import { describe, expect, it } from 'vitest';
import { cast, only, say, type Heard } from '../../test/support/rig.js';
import { completeChecks } from '../checks.js';
import { decode, encode, isMalformed, type Message } from '../codec/index.js';
import { Icsp } from './icsp.js';
import { createM2me, type M2me } from './m2me.js';
import { Vno } from './vno.js';

const people = cast('traffic');
const pcid = '001010000000001';
const imsi = '001010000000002';
const challenge = { rand: new Uint8Array(16), autn: new Uint8Array(16) };
const res = new Uint8Array(8).fill(3);
const filter = { apns: ['m2m'], peers: ['dpf', 'server'] };
const data = new TextEncoder().encode('data');

interface Device {
  readonly m2me: M2me;
  readonly say: (from: string, message: Message) => void;
  /** What leaves the device, as `port peer`, or the cause of the refusal. */
  readonly sends: (peer: string, apn?: string) => string;
}

function device(config: Parameters<typeof createM2me>[0] = {}): Device {
  const m2me = createM2me({ configured: true, ...config }, people.surroundings);
  m2me.command('powerRestored');
  return {
    m2me,
    say: (from, message) => void m2me.deliver(from, encode(message)),
    sends: (peer, apn = 'm2m') => {
      const { out, refused } = m2me.command('sendData', { peer, apn, data: 'data' });
      return (
        refused ??
        out
          .map(({ to, octets }) => {
            const message = decode(octets);
            if (isMalformed(message) || message.type !== 'm2me.datagram') throw new Error('not a datagram');
            return `${to} ${message.peer}`;
          })
          .join()
      );
    },
  };
}

/** Attached: with the PCID at the VNO, or with the MCIM of A in service. */
function attached(at: 'vno' | 'shoA', accept: { readonly filter?: typeof filter } = {}, config = {}): Device {
  const made = device(config);
  const type = at === 'vno' ? 'vno' : 'sho';
  const credential = at === 'vno' ? { identity: 'initial', onAir: pcid } : { identity: 'A', onAir: imsi };
  made.say('tre', { type: 'tre.bootState', phase: at === 'vno' ? 'pristine' : 'active', ...credential });
  expect(made.sends('dpf')).toBe('notAttached');
  made.say(at, { type: `${type}.authRequest`, ...challenge });
  made.say('tre', { type: 'tre.akaResult', result: 'res', res });
  expect(made.sends('dpf')).toBe('notAttached');
  made.say(at, { type: `${type}.attachAccept`, ip: '10.0.0.1', ...accept });
  return made;
}

describe('an application on the device', () => {
  it('reaches those who provision the device over the first access, and nobody else', () => {
    const { sends } = attached('vno');
    expect([sends('dpf'), sends('drf'), sends('server'), sends('stranger')]).toEqual([
      'vno dpf',
      'vno drf',
      'confined',
      'confined',
    ]);
  });

  it('is no more free over non-3GPP access, and sends nothing before the device is let in', () => {
    const { say: tell, sends } = device();
    tell('tre', { type: 'tre.bootState', phase: 'pristine', identity: 'initial' });
    expect(sends('dpf')).toBe('notAttached');
    tell('icsp', { type: 'icsp.accessAccept', ip: '10.0.0.1' });
    expect([sends('dpf'), sends('server')]).toEqual(['icsp dpf', 'confined']);
  });

  it('reaches everybody in service, and under a filter those whom it names', () => {
    const free = attached('shoA');
    expect([free.sends('stranger'), free.sends('server', 'internet')]).toEqual(['shoA stranger', 'shoA server']);
    const { sends } = attached('shoA', { filter });
    expect([sends('server'), sends('stranger'), sends('server', 'internet')]).toEqual([
      'shoA server',
      'filtered',
      'filtered',
    ]);
  });

  it('is under the filter of each attach anew', () => {
    const { m2me, say: tell, sends } = attached('shoA', { filter });
    m2me.command('powerCut');
    expect(sends('server')).toBe('');
    m2me.command('powerRestored');
    tell('tre', { type: 'tre.bootState', phase: 'active', identity: 'A', onAir: imsi });
    tell('shoA', { type: 'sho.authRequest', ...challenge });
    tell('tre', { type: 'tre.akaResult', result: 'res', res });
    tell('shoA', { type: 'sho.attachAccept', ip: '10.0.0.1' });
    expect(sends('stranger')).toBe('shoA stranger');
  });

  it('is kept to that by two checks', () => {
    const unchecked = {
      ...completeChecks,
      firstAccessConfined: <Subject>(value: Subject) => ({ ok: true, value }) as const,
      filterInDevice: <Subject>(value: Subject) => ({ ok: true, value }) as const,
    };
    expect(attached('vno', {}, { checks: unchecked }).sends('stranger')).toBe('vno stranger');
    expect(attached('shoA', { filter }, { checks: unchecked }).sends('stranger')).toBe('shoA stranger');
  });

  it('says what, where to and by which access point', () => {
    expect(() => device().m2me.command('sendData', { peer: 'server', apn: 'm2m' })).toThrow('USE-003');
  });
});

describe('a network', () => {
  const carry = (role: Vno | Icsp, peer: string): Heard =>
    say(role, 'm2me', { type: 'm2me.datagram', apn: 'm2m', peer, data });

  const granting = (restricted: boolean, checks = completeChecks): { readonly vno: Vno; readonly granted: Heard } => {
    const vno = new Vno({ routes: ['00101'], address: '10.0.0.1', leaseMs: 1000, checks }, people.surroundings);
    if (restricted) vno.command('restrict');
    expect(carry(vno, 'dpf').refused).toBe('notAttached');
    say(vno, 'm2me', { type: 'm2me.attach', identity: pcid });
    const key = new Uint8Array(16);
    say(vno, 'icf', { type: 'icf.avResponse', result: 'ok', pcid, rand: key, autn: key, xres: res, ck: key, ik: key });
    return { vno, granted: say(vno, 'm2me', { type: 'm2me.authResponse', result: 'res', res }) };
  };

  it('gives full connectivity unless it has settled otherwise before, and says so', () => {
    const { vno, granted } = granting(false);
    expect(only(granted, 'vno.attachAccept').connectivity).toBeUndefined();
    vno.command('restrict');
    expect(only(carry(vno, 'stranger'), 'vno.datagram')).toMatchObject({ peer: 'stranger', apn: 'm2m', data });
  });

  it('carries nothing but for those who provision over restricted access', () => {
    const { vno, granted } = granting(true);
    expect(only(granted, 'vno.attachAccept').connectivity).toBe('restricted');
    expect(carry(vno, 'dpf').types).toEqual(['vno.datagram']);
    expect(carry(vno, 'stranger')).toMatchObject({ types: [], refused: 'filtered' });
    const grantCovers = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    expect(carry(granting(true, { ...completeChecks, grantCovers }).vno, 'stranger').types).toEqual(['vno.datagram']);
  });

  it('that is none of 3GPP carries what comes over access that it gives', () => {
    const icsp = new Icsp({ address: '203.0.113.1' }, people.surroundings);
    icsp.command('provideAccess', { access: 'open' });
    expect(carry(icsp, 'dpf').refused).toBe('notAttached');
    say(icsp, 'm2me', { type: 'm2me.requestAccess' });
    expect(carry(icsp, 'dpf').types).toEqual(['icsp.datagram']);
  });
});
