/**
 * A visited network that is open to the DRF, and a device without a PCID: TR 33.812, clause 5.1.3.5.5; DEC-220. Between
 * all roles of this implementation, and what VNO and M2ME do with what comes out of its time.
 */
import { describe, expect, it } from 'vitest';
import { cast, only, say } from '../../test/support/rig.js';
import { completeChecks } from '../checks.js';
import { decode, encode, isMalformed, type Message } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import { MisuseError } from '../errors.js';
import { referenceNetwork } from '../transport/reference-network.js';
import { createM2me } from './m2me.js';
import { Vno } from './vno.js';

const people = cast('open access');
const data = new TextEncoder().encode('data');

const network = (checks = completeChecks): Vno =>
  new Vno({ routes: ['00101'], address: '10.0.0.1', leaseMs: 1000, checks }, people.surroundings);

const openNetwork = (checks = completeChecks): Vno => {
  const vno = network(checks);
  vno.command('openToDrf');
  return vno;
};

const ask = (vno: Vno) => say(vno, 'm2me', { type: 'm2me.requestAccess' });
const carry = (vno: Vno, peer: string) => say(vno, 'm2me', { type: 'm2me.datagram', apn: 'm2m', peer, data });

describe('a visited network', () => {
  it('lets a device without an identity in when it is open, to those who provision, and asks and tells nobody', () => {
    const vno = openNetwork();
    const heard = ask(vno);
    expect(heard.types).toEqual(['vno.attachAccept']);
    expect(only(heard, 'vno.attachAccept')).toMatchObject({ ip: '10.0.0.1', connectivity: 'restricted' });
    expect(carry(vno, 'dpf').types).toEqual(['vno.datagram']);
    expect(carry(vno, 'stranger')).toMatchObject({ types: [], refused: 'filtered' });
  });

  it('rejects such a device when it is not open, with a cause, unless that check is left out', () => {
    const vno = network();
    expect(ask(vno)).toMatchObject({ types: ['vno.attachReject'], refused: 'notEntitled' });
    expect(only(ask(vno), 'vno.attachReject').cause).toBe('unroutable');
    expect(carry(vno, 'dpf').refused).toBe('notAttached');
    const openAccess = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    expect(ask(network({ ...completeChecks, openAccess })).types).toEqual(['vno.attachAccept']);
  });

  it('ends open access when the device gives it up, when the lease is over and in a restart', () => {
    const ends = [
      (vno: Vno) => void say(vno, 'm2me', { type: 'm2me.releaseAccess' }),
      (vno: Vno) => void vno.expire('lease'),
      (vno: Vno) => void vno.command('restarted'),
    ];
    for (const end of ends) {
      const vno = openNetwork();
      ask(vno);
      end(vno);
      expect(carry(vno, 'dpf').refused).toBe('notAttached');
      expect(ask(vno).types).toEqual(['vno.attachAccept']);
    }
  });

  it('does not take a detach with an identity for the end of open access', () => {
    const vno = openNetwork();
    ask(vno);
    say(vno, 'm2me', { type: 'm2me.detach', identity: '001010000000001' });
    expect(carry(vno, 'dpf').types).toEqual(['vno.datagram']);
  });

  it('settles it before a device asks', () => {
    const vno = network();
    say(vno, 'm2me', { type: 'm2me.attach', identity: '001010000000001' });
    vno.command('openToDrf');
    expect(ask(vno).refused).toBe('notEntitled');
    expect(() => vno.command('open')).toThrow(MisuseError);
  });
});

describe('a device', () => {
  const device = (phase: 'pristine' | 'installed', onAir?: string) => {
    const m2me = createM2me({ configured: true }, people.surroundings);
    m2me.command('powerRestored');
    const sent = (out: ReturnType<typeof m2me.deliver>['out']): string[] =>
      out.map(({ to, octets }) => {
        const message = decode(octets);
        return `${to} ${isMalformed(message) ? 'malformed' : message.type}`;
      });
    const hear = (from: string, message: Message): string[] => sent(m2me.deliver(from, encode(message)).out);
    const found = (): string[] => sent(m2me.command('openNetworkFound').out);
    const booted = hear('tre', { type: 'tre.bootState', phase, identity: 'initial', ...(onAir && { onAir }) });
    return { m2me, hear, found, booted, retry: () => sent(m2me.expire('retry').out) };
  };
  const accept = { type: 'vno.attachAccept', ip: '10.0.0.1', connectivity: 'restricted' } as const;

  it('without a PCID asks an open network, and has the TRE sign its discovery once it is let in', () => {
    const { booted, found, hear } = device('pristine');
    expect(booted).toEqual(['icsp m2me.requestAccess']);
    expect(found()).toEqual(['vno m2me.requestAccess']);
    expect(found()).toEqual([]);
    expect(hear('icsp', { type: 'icsp.accessAccept', ip: '10.0.0.2' })).toEqual([]);
    expect(hear('vno', { type: 'vno.authRequest', rand: new Uint8Array(16), autn: new Uint8Array(16) })).toEqual([]);
    expect(hear('vno', accept)).toEqual(['tre m2me.signDiscovery']);
  });

  it('with a report to make makes it first', () => {
    const { found, hear } = device('installed');
    found();
    expect(hear('vno', accept)).toEqual(['tre m2me.signReport']);
  });

  it('with a PCID passes an open network by, and takes no accept that it has not proved itself for', () => {
    const { found, hear } = device('pristine', '001010000000001');
    expect(found()).toEqual([]);
    expect(hear('vno', accept)).toEqual([]);
  });

  it('rejected or unanswered looks for any access again', () => {
    const { m2me, found, hear, retry } = device('pristine');
    found();
    expect(hear('vno', { type: 'vno.attachReject', cause: 'unroutable' })).toEqual([]);
    expect([m2me.state(), found()]).toEqual(['rejected', []]);
    expect(retry()).toEqual(['icsp m2me.requestAccess']);
    found();
    expect(retry()).toEqual(['icsp m2me.requestAccess']);
    expect(hear('icsp', { type: 'icsp.accessAccept', ip: '10.0.0.2' })).toEqual(['tre m2me.signDiscovery']);
  });

  it('is provisioned up to operation with no credential for its access, and gives the access up', () => {
    const world = referenceNetwork({ random: seededRandom('open'), shoIds: ['A'], now: 1_800_000_000_000 });
    world.network.command('vno', 'openToDrf');
    world.network.command('supplier', 'make', { initial: 'none' });
    world.network.command('subscriber', 'selectSho', { shoId: 'A' });
    world.network.command('m2me', 'openNetworkFound');
    expect([world.device.tre.phase(), world.device.m2me.state()]).toEqual(['active', 'idle']);
    const toVno = world.network
      .happened()
      .flatMap(({ out }) => out.filter(({ to }) => to === 'vno').map(({ octets }) => decode(octets)))
      .map((message) => (isMalformed(message) ? 'malformed' : message.type));
    expect(toVno).toEqual(['m2me.requestAccess', 'm2me.releaseAccess']);
  });
});
