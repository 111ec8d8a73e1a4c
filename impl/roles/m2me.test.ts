/**
 * The M2ME alone: the TRE and the networks are the test, so that each step shows what is asked of whom.
 */
import { describe, expect, it } from 'vitest';
import { asSid, decode, encode, isMalformed, sign, type Message, type Msg } from '../codec/index.js';
import type { Reaction } from '../role.js';
import { otherSid, otherTid, scriptedPeers, type ScriptedPeers } from '../../test/support/scripted-peers.js';
import { createM2me, type M2me } from './m2me.js';

interface Bench {
  readonly peers: ScriptedPeers;
  readonly m2me: M2me;
  /** Delivers a message and gives what was sent, as `port type`, and the cause of a refusal. */
  say(from: string, message: Message): readonly string[];
  expire(timer: string): readonly string[];
  command(action: string): readonly string[];
}

function show({ out, refused }: Reaction): readonly string[] {
  const sent = out.map(({ to, octets }) => {
    const message = decode(octets);
    return `${to} ${isMalformed(message) ? 'malformed' : message.type}`;
  });
  return refused === undefined ? sent : [...sent, `refused ${refused}`];
}

function bench(config: Parameters<typeof createM2me>[0] = { configured: true }): Bench {
  const peers = scriptedPeers('m2me');
  // The operators of the script are named as their ports.
  const m2me = createM2me({ ports: { sho: (shoId) => shoId }, ...config }, peers);
  return {
    peers,
    m2me,
    say: (from, message) => show(m2me.deliver(from, encode(message))),
    expire: (timer) => show(m2me.expire(timer)),
    command: (action) => show(m2me.command(action)),
  };
}

const pcid = '999990000000001';
const challenge = { rand: new Uint8Array(16), autn: new Uint8Array(16) };
const res = new Uint8Array(8);
const strangeSid = asSid(new Uint8Array(16));
const shoA = { identity: 'shoA', onAir: '001010000000001' };
const shoB = { identity: 'shoB', onAir: '001010000000002' };

/** Attached with the credential of a boot phase. */
function booted(
  phase: 'pristine' | 'failed' | 'active' | 'installed' | 'intent' | 'unconfirmed' | 'reported' | 'cancelling',
): Bench {
  const bed = bench();
  bed.command('powerRestored');
  const initial = phase === 'pristine' || phase === 'failed' || phase === 'installed';
  const credential = initial
    ? { identity: 'initial', onAir: pcid }
    : phase === 'unconfirmed' || phase === 'reported'
      ? shoB
      : shoA;
  bed.say('tre', { type: 'tre.bootState', phase, ...credential });
  return bed;
}

/** Accepted by the network, whatever follows. */
function attach(bed: Bench, network: 'vno' | 'shoA' | 'shoB'): readonly string[] {
  const prefix = network === 'vno' ? 'vno' : 'sho';
  expect(bed.say(network, { type: `${prefix}.authRequest`, ...challenge })).toEqual(['tre m2me.aka']);
  expect(bed.say('tre', { type: 'tre.akaResult', result: 'res', res })).toEqual([`${network} m2me.authResponse`]);
  return bed.say(network, { type: `${prefix}.attachAccept`, ip: '10.0.0.1' });
}

/** In a session of the given course, waiting for the DPF. */
function contacting(course: 'first' | 'change'): Bench {
  const bed = booted(course === 'first' ? 'pristine' : 'active');
  attach(bed, course === 'first' ? 'vno' : 'shoA');
  const bootstrap = bed.peers.bootstrap(course === 'first' ? 'shoA' : 'shoB');
  expect(bed.say('drf', { type: 'drf.bootstrap', bootstrap })).toEqual(['tre m2me.openSession']);
  expect(bed.say('tre', { type: 'tre.sessionOpened', info: info(bed) })).toEqual(['dpf m2me.provisioningInfo']);
  return bed;
}

function info({ peers }: Bench) {
  const { devId, treId, certificate, stateHash, signing } = peers.factory;
  const claims = { sid: otherSid, devId, treId, shoId: 'shoA', stateHash, certificate, dpfId: 'dpf' };
  return sign('validationInfo', claims, signing);
}

function reportOf({ peers }: Bench, status: 'success' | 'installFailed' | 'objectRefused') {
  return sign('report', { sid: otherSid, devId: 'device-1', shoId: 'shoA', status, epoch: 0 }, peers.factory.signing);
}

/** Two chunks of one object; only their digest matters here. */
function chunks({ peers }: Bench): readonly [Msg<'dpf.chunk'>, Msg<'dpf.chunk'>] {
  const digest = digestOf123;
  const common = { type: 'dpf.chunk', sid: otherSid, total: 2, digest } as const;
  return [
    { ...common, seq: 1, octets: Uint8Array.of(0x61) },
    { ...common, seq: 2, octets: Uint8Array.of(0x62, 0x63), token: peers.token('shoA', 'shoB') },
  ];
}

/** SHA-256 of `abc` (FIPS 180-4, example). */
const digestOf123 = Uint8Array.from(
  Buffer.from('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'hex'),
);

describe('power', () => {
  it('is configured once, in the factory, and boots when its subscriber switches it on', () => {
    const bed = bench({});
    expect(bed.say('subscriber', { type: 'subscriber.powerOn' })).toEqual([]);
    const configure = { ...bed.peers.factory, type: 'supplier.configure' } as const;
    expect(bed.say('supplier', configure)).toEqual(['tre m2me.loadFactory']);
    const loaded = { type: 'tre.factoryLoaded', devId: 'device-1', treId: 'tre-1' } as const;
    expect(bed.say('tre', loaded)).toEqual(['supplier m2me.configured']);
    expect(bed.say('supplier', configure)).toEqual([]);
    expect(bed.say('subscriber', { type: 'subscriber.powerOn' })).toEqual(['tre m2me.boot']);
  });

  it('goes on from each phase that a boot may find', () => {
    for (const phase of ['pristine', 'failed', 'installed'] as const)
      expect(booted(phase).m2me.identity()).toBe('initial');
    for (const phase of ['active', 'intent', 'cancelling'] as const) expect(booted(phase).m2me.identity()).toBe('shoA');
    const unconfirmed = booted('unconfirmed');
    expect([...unconfirmed.peers.clock.armed.keys()].toSorted()).toEqual(['fallback', 'retry']);
    const reported = booted('reported');
    expect([reported.m2me.identity(), ...reported.peers.clock.armed.keys()]).toEqual(['shoB', 'retry']);
    for (let attempt = 0; attempt < 5; attempt += 1) expect(reported.expire('retry')).toEqual(['shoB m2me.attach']);
    const swapped = bench();
    swapped.command('powerRestored');
    expect(swapped.say('tre', { type: 'tre.bootState', phase: 'swapped', ...shoB })).toEqual(['tre m2me.activate']);
    expect(swapped.say('tre', { type: 'tre.activated', ...shoB })).toEqual(['shoB m2me.attach']);
  });

  it('after the attach does what the phase asks for', () => {
    expect(attach(booted('pristine'), 'vno')).toEqual([]);
    expect(attach(booted('installed'), 'vno')).toEqual(['tre m2me.signReport']);
    expect(attach(booted('failed'), 'vno')).toEqual(['tre m2me.signReport']);
    expect(attach(booted('active'), 'shoA')).toEqual([]);
    expect(attach(booted('intent'), 'shoA')).toEqual(['tre m2me.signNotice']);
    expect(attach(booted('unconfirmed'), 'shoB')).toEqual(['tre m2me.signReport']);
    expect(attach(booted('reported'), 'shoB')).toEqual(['tre m2me.signReport']);
    expect(attach(booted('cancelling'), 'shoA')).toEqual(['tre m2me.signCancel']);
  });

  it('switched off, disarms its timers and hears only the switch', () => {
    const bed = contacting('first');
    bed.command('powerCut');
    expect([bed.m2me.state(), bed.peers.clock.armed.size]).toEqual(['dark', 0]);
    expect(bed.say('dpf', chunks(bed)[0])).toEqual([]);
    expect(bed.m2me.deliver('dpf', Uint8Array.of(0))).toEqual({ out: [] });
    expect(bed.command('powerCut')).toEqual([]);
    expect(bed.command('powerRestored')).toEqual(['tre m2me.boot']);
  });

  it('reaches an operator at its port, when nothing else was said', () => {
    const bed = bench({ configured: true, ports: {} });
    bed.command('powerRestored');
    const bootState = { type: 'tre.bootState', phase: 'active', identity: 'A', onAir: shoA.onAir } as const;
    expect(bed.say('tre', bootState)).toEqual(['shoA m2me.attach']);
  });

  it('refuses octets that are no message while it is on', () => {
    expect(booted('active').m2me.deliver('shoA', Uint8Array.of(0)).refused).toBe('malformed');
  });
});

describe('attach', () => {
  it('does not take an accept before it has authenticated, nor one of another network', () => {
    const bed = booted('active');
    expect(bed.say('shoA', { type: 'sho.attachAccept', ip: '10.0.0.1' })).toEqual([]);
    expect(bed.m2me.state()).toBe('attaching');
    expect(bed.say('shoB', { type: 'sho.authRequest', ...challenge })).toEqual([]);
    attach(bed, 'shoA');
    expect(bed.m2me.state()).toBe('idle');
  });

  it('sends what the TRE answers: AUTS or the failure, and waits on', () => {
    const bed = booted('pristine');
    bed.say('vno', { type: 'vno.authRequest', ...challenge });
    const sync = { type: 'tre.akaResult', result: 'syncFailure', auts: new Uint8Array(14) } as const;
    expect(bed.say('tre', sync)).toEqual(['vno m2me.authResponse']);
    expect(bed.say('vno', { type: 'vno.attachAccept', ip: '10.0.0.1' })).toEqual([]);
    bed.say('vno', { type: 'vno.authRequest', ...challenge });
    expect(bed.say('tre', { type: 'tre.refused', cause: 'unknownIdentity' })).toEqual([]);
    attach(bed, 'vno');
    expect(bed.m2me.state()).toBe('awaitingBootstrap');
  });

  it('repeats an attach that nobody answers, and a rejected one after a while', () => {
    const bed = booted('pristine');
    expect(bed.expire('retry')).toEqual(['vno m2me.attach']);
    expect(bed.say('vno', { type: 'vno.attachReject', cause: 'unroutable' })).toEqual([]);
    expect(bed.say('vno', { type: 'vno.authRequest', ...challenge })).toEqual([]);
    expect(bed.expire('retry')).toEqual(['vno m2me.attach']);
    attach(bed, 'vno');
    expect(bed.expire('retry')).toEqual(['vno m2me.attach']);
  });

  it('goes on trying its operator after a reject', () => {
    const bed = booted('active');
    expect(bed.say('shoA', { type: 'sho.attachReject', cause: 'authFailed' })).toEqual([]);
    expect(bed.say('shoA', { type: 'sho.authRequest', ...challenge })).toEqual([]);
    expect(bed.say('shoA', { type: 'sho.attachAccept', ip: '10.0.0.1' })).toEqual([]);
    expect(bed.m2me.state()).toBe('rejected');
    expect(bed.expire('retry')).toEqual(['shoA m2me.attach']);
  });

  it('asks again when its TRE refuses a challenge', () => {
    for (const bed of [booted('active'), booted('unconfirmed'), booted('cancelling')]) {
      const network = bed.m2me.identity() ?? '';
      bed.say(network, { type: 'sho.authRequest', ...challenge });
      expect(bed.say('tre', { type: 'tre.refused', cause: 'unknownIdentity' })).toEqual([]);
      expect(bed.m2me.state()).toBe('attaching');
      expect(bed.expire('retry')).toEqual([`${network} m2me.attach`]);
    }
  });

  it('after a return takes no for an answer only from an operator that does not know it any more', () => {
    const bed = booted('cancelling');
    expect(bed.say('shoA', { type: 'sho.attachReject', cause: 'authFailed' })).toEqual([]);
    expect(bed.expire('retry')).toEqual(['shoA m2me.attach']);
    expect(bed.say('shoA', { type: 'sho.attachReject', cause: 'unknownIdentity' })).toEqual([
      'tre m2me.revertToPristine',
    ]);
  });

  it('tries the PCID after a rejection, and the old network wherever that leads nowhere (DEC-235)', () => {
    const bed = booted('cancelling');
    const rejected = (): void => {
      bed.say('shoA', { type: 'sho.attachReject', cause: 'unknownIdentity' });
      expect(bed.say('tre', { type: 'tre.pristine', identity: 'initial', onAir: pcid })).toEqual(['vno m2me.attach']);
    };
    rejected();
    expect(bed.expire('retry')).toEqual(['tre m2me.revert']);
    expect(bed.say('tre', { type: 'tre.reverted', ...shoA })).toEqual(['vno m2me.detach', 'shoA m2me.attach']);
    rejected();
    expect(bed.say('vno', { type: 'vno.attachReject', cause: 'unknownIdentity' })).toEqual([]);
    expect(bed.expire('retry')).toEqual(['tre m2me.revert']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'outOfOrder' })).toEqual(['vno m2me.attach']);
    expect(bed.expire('retry')).toEqual(['vno m2me.attach']);
  });

  it('takes a reject of the new operator for no answer: the retry timer decides', () => {
    const bed = booted('unconfirmed');
    expect(bed.say('shoB', { type: 'sho.attachReject', cause: 'authFailed' })).toEqual([]);
    expect(bed.expire('retry')).toEqual(['shoB m2me.attach']);
    expect(bed.say('shoB', { type: 'sho.attachReject', cause: 'unknownIdentity' })).toEqual([]);
    expect(bed.expire('retry')).toEqual([]);
    expect([...bed.peers.clock.armed.keys()]).toEqual(['fallback']);
  });

  it('confirms with two attempts, then waits for the fallback alone', () => {
    const bed = booted('unconfirmed');
    expect(bed.expire('retry')).toEqual(['shoB m2me.attach']);
    expect(bed.expire('retry')).toEqual([]);
    expect([...bed.peers.clock.armed.keys()]).toEqual(['fallback']);
    expect(bed.say('shoB', { type: 'sho.authRequest', ...challenge })).toEqual([]);
    expect(bed.expire('fallback')).toEqual(['tre m2me.revert']);
    expect(bed.say('tre', { type: 'tre.reverted', ...shoA })).toEqual(['shoA m2me.attach']);
  });
});

describe('session', () => {
  it('takes a bootstrap that has overtaken the acceptance, but not before the challenge was answered', () => {
    const bed = booted('pristine');
    const bootstrap = { type: 'drf.bootstrap', bootstrap: bed.peers.bootstrap('shoA') } as const;
    expect(bed.say('drf', bootstrap)).toEqual([]);
    bed.say('vno', { type: 'vno.authRequest', ...challenge });
    bed.say('tre', { type: 'tre.akaResult', result: 'res', res });
    expect(bed.say('drf', bootstrap)).toEqual(['tre m2me.openSession']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'stale' })).toEqual([]);
    expect(bed.m2me.state()).toBe('attaching');
    bed.say('drf', bootstrap);
    expect(bed.say('tre', { type: 'tre.sessionOpened', info: info(bed) })).toEqual(['dpf m2me.provisioningInfo']);
    expect(bed.say('vno', { type: 'vno.attachAccept', ip: '10.0.0.1' })).toEqual([]);
  });

  it.each([
    { type: 'tre.akaResult', result: 'macFailure' },
    { type: 'tre.akaResult', result: 'syncFailure', auts: new Uint8Array(14) },
  ] as const)('takes no bootstrap over a network that the TRE did not authenticate: $result', (failure) => {
    const bed = booted('pristine');
    bed.say('vno', { type: 'vno.authRequest', ...challenge });
    bed.say('tre', failure);
    const bootstrap = { type: 'drf.bootstrap', bootstrap: bed.peers.bootstrap('shoA') } as const;
    expect(bed.say('drf', bootstrap)).toEqual([]);
  });

  it('in operation takes a bootstrap only at rest', () => {
    const bed = booted('active');
    const bootstrap = { type: 'drf.bootstrap', bootstrap: bed.peers.bootstrap('shoB') } as const;
    bed.say('shoA', { type: 'sho.authRequest', ...challenge });
    bed.say('tre', { type: 'tre.akaResult', result: 'res', res });
    expect(bed.say('shoA', bootstrap)).toEqual([]);
    bed.say('shoA', { type: 'sho.attachAccept', ip: '10.0.0.1' });
    expect(bed.say('shoA', bootstrap)).toEqual(['tre m2me.openSession']);
  });

  it('owes a report first: a bootstrap that overtakes the acceptance waits for another', () => {
    const bed = booted('installed');
    bed.say('vno', { type: 'vno.authRequest', ...challenge });
    bed.say('tre', { type: 'tre.akaResult', result: 'res', res });
    expect(bed.say('drf', { type: 'drf.bootstrap', bootstrap: bed.peers.bootstrap('shoA') })).toEqual([]);
  });

  it('stays where it was when the TRE refuses the bootstrap', () => {
    const bed = booted('active');
    attach(bed, 'shoA');
    bed.say('shoA', { type: 'drf.bootstrap', bootstrap: bed.peers.bootstrap('shoA') });
    expect(bed.say('tre', { type: 'tre.refused', cause: 'alreadyServing' })).toEqual([]);
    expect(bed.m2me.state()).toBe('idle');
  });

  it('ignores a bootstrap while a session is under way', () => {
    const bed = contacting('first');
    expect(bed.say('drf', { type: 'drf.bootstrap', bootstrap: bed.peers.bootstrap('shoA') })).toEqual([]);
  });

  it('stages when the missing chunk is there, whatever the order, and asks again until then', () => {
    const bed = contacting('first');
    const [front, rear] = chunks(bed);
    expect(bed.expire('retry')).toEqual(['dpf m2me.provisioningInfo']);
    expect(bed.say('dpf', { ...front, sid: strangeSid })).toEqual(['refused unknownSession']);
    expect(bed.m2me.state()).toBe('contacting');
    expect(bed.say('dpf', rear)).toEqual([]);
    expect(bed.say('dpf', rear)).toEqual([]);
    expect(bed.expire('retry')).toEqual(['dpf m2me.provisioningInfo']);
    expect(bed.say('dpf', { ...front, sid: strangeSid })).toEqual(['refused unknownSession']);
    expect(bed.say('dpf', front)).toEqual(['tre m2me.stage']);
    expect(bed.say('tre', { type: 'tre.staged', shoId: 'shoA' })).toEqual(['tre m2me.install']);
    expect(bed.say('tre', { type: 'tre.installed' })).toEqual(['tre m2me.signReport']);
  });

  it('wants both chunks again when they do not make the object of their digest', () => {
    const bed = contacting('first');
    const [front, rear] = chunks(bed);
    bed.say('dpf', { ...front, octets: Uint8Array.of(0) });
    expect(bed.say('dpf', rear)).toEqual(['refused malformed']);
    expect(bed.expire('retry')).toEqual(['dpf m2me.provisioningInfo']);
    bed.say('dpf', front);
    expect(bed.say('dpf', rear)).toEqual(['tre m2me.stage']);
  });

  it('reports a refused object until it is acknowledged, then waits for its owner', () => {
    const bed = contacting('first');
    for (const chunk of chunks(bed)) bed.say('dpf', chunk);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'badSignature' })).toEqual(['tre m2me.signReport']);
    const report = reportOf(bed, 'objectRefused');
    expect(bed.say('tre', { type: 'tre.report', report })).toEqual(['dpf m2me.installReport']);
    expect(bed.expire('retry')).toEqual(['dpf m2me.installReport']);
    const other = bed.peers.reportAck('shoA', strangeSid, 'objectRefused');
    expect(bed.say('dpf', { type: 'dpf.reportAck', ack: other })).toEqual(['refused unknownSession']);
    const ack = bed.peers.reportAck('shoA', otherSid, 'objectRefused');
    expect(bed.say('dpf', { type: 'dpf.reportAck', ack })).toEqual(['tre m2me.closeReport']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'badSignature' })).toEqual([]);
    expect(bed.expire('retry')).toEqual(['dpf m2me.installReport']);
    bed.say('dpf', { type: 'dpf.reportAck', ack });
    expect(bed.say('tre', { type: 'tre.reportClosed' })).toEqual([]);
    expect(bed.m2me.state()).toBe('aborted');
    expect(bed.command('tryAgain')).toEqual(['vno m2me.attach']);
  });

  it('leaves a refused object at that when nobody acknowledges to have heard of it', () => {
    const bed = contacting('first');
    for (const chunk of chunks(bed)) bed.say('dpf', chunk);
    bed.say('tre', { type: 'tre.refused', cause: 'badSignature' });
    bed.say('tre', { type: 'tre.report', report: reportOf(bed, 'objectRefused') });
    expect([bed.expire('retry'), bed.expire('retry')]).toEqual([
      ['dpf m2me.installReport'],
      ['dpf m2me.installReport'],
    ]);
    expect(bed.expire('retry')).toEqual([]);
    expect([bed.m2me.state(), bed.peers.clock.armed.size]).toEqual(['aborted', 0]);
    expect(bed.command('tryAgain')).toEqual(['vno m2me.attach']);
  });

  it('in a change goes back to the old SHO then', () => {
    const bed = contacting('change');
    for (const chunk of chunks(bed)) bed.say('dpf', chunk);
    bed.say('tre', { type: 'tre.refused', cause: 'badSignature' });
    bed.say('tre', { type: 'tre.report', report: reportOf(bed, 'objectRefused') });
    for (const _repeat of [1, 2]) bed.expire('retry');
    expect(bed.expire('retry')).toEqual([]);
    expect([bed.m2me.state(), bed.peers.clock.armed.size]).toEqual(['idle', 0]);
  });

  it('reports a failed installation until it is acknowledged', () => {
    const bed = contacting('first');
    for (const chunk of chunks(bed)) bed.say('dpf', chunk);
    bed.say('tre', { type: 'tre.staged', shoId: 'shoA' });
    bed.say('tre', { type: 'tre.installFailed' });
    bed.say('tre', { type: 'tre.report', report: reportOf(bed, 'installFailed') });
    for (const _repeat of [1, 2, 3, 4]) expect(bed.expire('retry')).toEqual(['dpf m2me.installReport']);
  });

  it('attaches again after a failed installation was acknowledged', () => {
    const bed = contacting('first');
    for (const chunk of chunks(bed)) bed.say('dpf', chunk);
    bed.say('tre', { type: 'tre.staged', shoId: 'shoA' });
    expect(bed.say('tre', { type: 'tre.installFailed' })).toEqual(['tre m2me.signReport']);
    bed.say('tre', { type: 'tre.report', report: reportOf(bed, 'installFailed') });
    bed.say('dpf', { type: 'dpf.reportAck', ack: bed.peers.reportAck('shoA', otherSid, 'installFailed') });
    expect(bed.say('tre', { type: 'tre.reportClosed' })).toEqual(['vno m2me.attach']);
  });

  it('goes back to rest when a change is aborted, and on when the abort was not genuine', () => {
    const bed = contacting('change');
    const abort = bed.peers.abort('shoB', otherSid);
    expect(bed.say('dpf', { type: 'dpf.abort', abort })).toEqual(['tre m2me.checkAbort']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'badSignature' })).toEqual([]);
    expect(bed.m2me.state()).toBe('contacting');
    bed.say('dpf', { type: 'dpf.abort', abort });
    expect(bed.say('tre', { type: 'tre.abortVerified' })).toEqual([]);
    expect([bed.m2me.state(), bed.peers.clock.armed.size]).toEqual(['idle', 0]);
  });
});

describe('change', () => {
  it('asks for INTENT with the token of the download, notifies, and reports a refusal', () => {
    const bed = contacting('change');
    for (const chunk of chunks(bed)) bed.say('dpf', chunk);
    expect(bed.say('tre', { type: 'tre.staged', shoId: 'shoB' })).toEqual(['tre m2me.commitIntent']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'tokenMismatch' })).toEqual(['tre m2me.signReport']);
  });

  it('does not swap for an acknowledgement that the TRE refuses', () => {
    const bed = booted('intent');
    attach(bed, 'shoA');
    const token = bed.peers.token('shoA', 'shoB');
    const notice = sign(
      'notice',
      { tid: otherTid, devId: 'device-1', epoch: 0, attempt: 1, token },
      bed.peers.factory.signing,
    );
    expect(bed.say('tre', { type: 'tre.notice', notice })).toEqual(['shoA m2me.discardNotice']);
    const ack = bed.peers.discardAck('shoA', otherTid);
    expect(bed.say('shoA', { type: 'sho.discardAck', ack })).toEqual(['tre m2me.swap']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'tokenMismatch' })).toEqual([]);
    expect(bed.m2me.state()).toBe('notifying');
    bed.say('shoA', { type: 'sho.discardAck', ack });
    expect(bed.say('tre', { type: 'tre.installFailed' })).toEqual(['tre m2me.revertToPristine']);
    expect(bed.say('tre', { type: 'tre.refused', cause: 'noBootstrapPath' })).toEqual(['tre m2me.signCancel']);
  });
});
