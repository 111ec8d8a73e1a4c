/**
 * A whole device against a network that says what the test tells it to, with real keys: what a user of `createDevice`
 * sees.
 */
import { beforeEach, describe, expect, it } from 'vitest';
import { decode, encode, isMalformed, type Message, type Msg, type ReportStatus } from '../codec/index.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { UnreachableError } from '../errors.js';
import type { Reaction } from '../role.js';
import type { BlockStore } from '../store/block-store.js';
import { memoryStore, type MemoryStore } from '../store/memory-store.js';
import { operatorOf, scriptedPeers, type Operator, type ScriptedPeers } from '../../test/support/scripted-peers.js';
import { createDevice, type Device } from './device.js';

const hardwareKey = new Uint8Array(32).fill(2);
/** The operators of the script are named as their ports. */
const ports = { sho: (shoId: string): string => shoId };

let peers: ScriptedPeers;
let store: MemoryStore;
let device: Device;
/** What the device has sent and the test has not yet looked at. */
let sent: { readonly to: string; readonly message: Message }[];

beforeEach(() => {
  peers = scriptedPeers('device');
  store = memoryStore();
  device = createDevice({ store, hardwareKey, ports }, peers);
  sent = [];
});

function note({ out, refused }: Reaction): string | undefined {
  for (const { to, octets } of out) {
    const message = decode(octets);
    if (isMalformed(message)) throw new UnreachableError(`message to ${to}`);
    sent.push({ to, message });
  }
  expect(device.tre.slots().filter(({ state }) => state === 'active').length).toBeLessThanOrEqual(1);
  return refused;
}

function say(from: string, message: Message): string | undefined {
  return note(device.deliver(from, encode(message)));
}

function expire(timer: 'retry' | 'fallback'): void {
  expect(peers.clock.armed.has(timer)).toBe(true);
  peers.clock.armed.delete(timer);
  note(device.expire(timer));
}

/** The next message that the device has sent, which must be of this type and to this port. */
function heard<Type extends Message['type']>(to: string, type: Type): Msg<Type> {
  const next = sent.shift();
  expect([next?.to, next?.message.type]).toEqual([to, type]);
  if (next === undefined || !isOf(next.message, type)) throw new UnreachableError(`message ${type}`);
  return next.message;
}

function isOf<Type extends Message['type']>(message: Message, type: Type): message is Msg<Type> {
  return message.type === type;
}

function manufacture(): void {
  say('supplier', { ...peers.factory, type: 'supplier.configure' });
  heard('supplier', 'm2me.configured');
  say('subscriber', { type: 'subscriber.powerOn' });
}

/** Answers an attach that the device has begun, as a network that knows the credential. */
function letAttach(network: string, identity: string): void {
  heard(network, 'm2me.attach');
  const { rand, autn, xres } = peers.vector(identity);
  const prefix = network === 'vno' ? 'vno' : 'sho';
  say(network, { type: `${prefix}.authRequest`, rand, autn });
  const answer = heard(network, 'm2me.authResponse');
  expect(answer.result === 'res' ? answer.res : answer.result).toEqual(xres);
  say(network, { type: `${prefix}.attachAccept`, ip: '10.0.0.1' });
}

/** From the bootstrap to the whole download; returns the session id. */
function download(from: string, shoId: Operator, token?: Msg<'dpf.chunk'>['token']): Msg<'dpf.chunk'>['sid'] {
  say(from, { type: 'drf.bootstrap', bootstrap: peers.bootstrap(shoId) });
  const { sid } = heard('dpf', 'm2me.provisioningInfo').info.claims;
  const [front, rear] = chunksOf(sid, peers.object(shoId, sid), token);
  expect(say('dpf', rear)).toBeUndefined();
  expect(say('dpf', rear)).toBeUndefined();
  say('dpf', front);
  return sid;
}

function chunksOf(
  sid: Msg<'dpf.chunk'>['sid'],
  object: Uint8Array,
  token?: Msg<'dpf.chunk'>['token'],
): readonly [Msg<'dpf.chunk'>, Msg<'dpf.chunk'>] {
  const middle = object.length >> 1;
  const common = { type: 'dpf.chunk', sid, total: 2, digest: sha256(object) } as const;
  const last = token === undefined ? {} : { token };
  return [
    { ...common, seq: 1, octets: object.slice(0, middle) },
    { ...common, seq: 2, octets: object.slice(middle), ...last },
  ];
}

function acknowledgeReport(status: ReportStatus): void {
  const { report } = heard('dpf', 'm2me.installReport');
  expect(report.claims.status).toBe(status);
  say('dpf', {
    type: 'dpf.reportAck',
    ack: peers.reportAck(operatorOf(report.claims.shoId), report.claims.sid, status),
  });
}

function provision(): void {
  manufacture();
  letAttach('vno', 'initial');
  download('drf', 'shoA');
  acknowledgeReport('success');
  heard('vno', 'm2me.detach');
  letAttach('shoA', 'shoA');
  expect([device.m2me.state(), device.tre.phase()]).toEqual(['idle', 'active']);
}

/** From operation under A to the notice. */
function beginChange(): Msg<'m2me.discardNotice'> {
  provision();
  download('shoA', 'shoB', peers.token('shoA', 'shoB'));
  return heard('shoA', 'm2me.discardNotice');
}

/** From operation under A to the first attach at B. */
function swap(): void {
  const { tid } = beginChange().notice.claims;
  say('shoA', { type: 'sho.discardAck', ack: peers.discardAck('shoA', tid) });
  expect(device.tre.phase()).toBe('unconfirmed');
}

/** A new device over what the store has kept. */
function replaceDevice(): void {
  peers.clock.armed.clear();
  device = createDevice({ store: memoryStore(store.durable()), hardwareKey, ports }, peers);
  note(device.command('powerRestored'));
}

describe('a device', () => {
  it('is provisioned and reaches its operator', () => {
    provision();
    expect(sent).toEqual([]);
    expect(peers.clock.armed.size).toBe(0);
    expect(device.tre.identityInUse()).toBe('shoA');
  });

  it('changes its operator and commits over the new one', () => {
    swap();
    letAttach('shoB', 'shoB');
    expect(peers.clock.armed.has('fallback')).toBe(false);
    acknowledgeReport('success');
    expect([device.m2me.state(), device.tre.identityInUse(), device.tre.epoch()]).toEqual(['idle', 'shoB', 1]);
    expect(peers.clock.armed.size).toBe(0);
  });

  it('falls back to the old operator when the new one is not there, and cancels', () => {
    swap();
    heard('shoB', 'm2me.attach');
    expire('retry');
    heard('shoB', 'm2me.attach');
    expire('retry');
    expect(sent).toEqual([]);
    expect([...peers.clock.armed.keys()]).toEqual(['fallback']);
    expire('fallback');
    letAttach('shoA', 'shoA');
    const { tid } = heard('shoA', 'm2me.discardCancel').cancel.claims;
    say('shoA', { type: 'sho.cancelAck', ack: peers.cancelAck('shoA', tid) });
    acknowledgeReport('reverted');
    expect([device.m2me.state(), device.tre.phase(), device.tre.identityInUse()]).toEqual(['idle', 'active', 'shoA']);
  });

  it('goes to the pristine state when the old operator rejects it as well', () => {
    swap();
    heard('shoB', 'm2me.attach');
    say('shoB', { type: 'sho.attachReject', cause: 'unknownIdentity' });
    expire('fallback');
    heard('shoA', 'm2me.attach');
    say('shoA', { type: 'sho.attachReject', cause: 'unknownIdentity' });
    letAttach('vno', 'initial');
    expect([device.m2me.state(), device.tre.phase()]).toEqual(['awaitingBootstrap', 'pristine']);
  });

  it('keeps trying the old operator when there is no way back into the bootstrap', () => {
    swap();
    heard('shoB', 'm2me.attach');
    expire('fallback');
    device.command('initialCredentialLost');
    heard('shoA', 'm2me.attach');
    expect(say('shoA', { type: 'sho.attachReject', cause: 'unknownIdentity' })).toBe('noBootstrapPath');
    letAttach('shoA', 'shoA');
    heard('shoA', 'm2me.discardCancel');
  });

  it('gives the change up and reports a veto when the old operator never answers', () => {
    beginChange();
    expire('retry');
    expect(heard('shoA', 'm2me.discardNotice').notice.claims.attempt).toBe(2);
    expire('retry');
    const { tid } = heard('shoA', 'm2me.discardCancel').cancel.claims;
    expire('retry');
    heard('shoA', 'm2me.discardCancel');
    expect(say('shoA', { type: 'sho.cancelAck', ack: peers.cancelAck('shoB', tid) })).toBe('badSignature');
    say('shoA', { type: 'sho.cancelAck', ack: peers.cancelAck('shoA', tid) });
    acknowledgeReport('vetoed');
    expect(device.m2me.state()).toBe('idle');
  });

  it('reports a token that does not serve, over the old bearer, and stays with the old operator', () => {
    provision();
    download('shoA', 'shoB', peers.token('shoA', 'shoC'));
    acknowledgeReport('tokenRefused');
    expect([device.m2me.state(), device.tre.identityInUse()]).toEqual(['idle', 'shoA']);
  });

  it('reverts to the pristine state after a failed swap and reports it over the bootstrap access', () => {
    const { tid } = beginChange().notice.claims;
    device.command('slotFault');
    say('shoA', { type: 'sho.discardAck', ack: peers.discardAck('shoA', tid) });
    letAttach('vno', 'initial');
    acknowledgeReport('installFailed');
    letAttach('vno', 'initial');
    expect([device.m2me.state(), device.tre.phase()]).toEqual(['awaitingBootstrap', 'pristine']);
  });

  it('reports a failed swap first after power cuts, until it is acknowledged (DEC-237)', () => {
    const { tid } = beginChange().notice.claims;
    device.command('slotFault');
    say('shoA', { type: 'sho.discardAck', ack: peers.discardAck('shoA', tid) });
    heard('vno', 'm2me.attach');
    for (let cut = 0; cut < 2; cut += 1) {
      note(device.command('powerCut'));
      note(device.command('powerRestored'));
      letAttach('vno', 'initial');
      expect(heard('dpf', 'm2me.installReport').report.claims.status).toBe('installFailed');
    }
    expire('retry');
    acknowledgeReport('installFailed');
    heard('vno', 'm2me.attach');
    note(device.command('powerCut'));
    note(device.command('powerRestored'));
    letAttach('vno', 'initial');
    expect([device.m2me.state(), device.tre.phase()]).toEqual(['awaitingBootstrap', 'pristine']);
  });

  it('attests again, takes an abort of its operator, and waits for its owner', () => {
    manufacture();
    letAttach('vno', 'initial');
    say('drf', { type: 'drf.bootstrap', bootstrap: peers.bootstrap('shoA') });
    const { sid } = heard('dpf', 'm2me.provisioningInfo').info.claims;
    say('dpf', { type: 'dpf.attestChallenge', challenge: peers.challenge('shoA', sid) });
    expect(heard('dpf', 'm2me.provisioningInfo').info.claims.sid).toEqual(sid);
    expire('retry');
    heard('dpf', 'm2me.provisioningInfo');
    expect(say('dpf', { type: 'dpf.abort', abort: peers.abort('shoB', sid) })).toBe('badSignature');
    say('dpf', { type: 'dpf.abort', abort: peers.abort('shoA', sid) });
    expect([device.m2me.state(), peers.clock.armed.size]).toEqual(['aborted', 0]);
    note(device.command('tryAgain'));
    heard('vno', 'm2me.attach');
  });

  it('answers a challenge that comes after a chunk, which its operator cannot have sent', () => {
    manufacture();
    letAttach('vno', 'initial');
    say('drf', { type: 'drf.bootstrap', bootstrap: peers.bootstrap('shoA') });
    const { sid } = heard('dpf', 'm2me.provisioningInfo').info.claims;
    const octets = new Uint8Array(100);
    say('dpf', { type: 'dpf.chunk', sid, seq: 2, total: 2, digest: new Uint8Array(32), octets });
    expect(device.m2me.state()).toBe('downloading');
    say('dpf', { type: 'dpf.attestChallenge', challenge: peers.challenge('shoA', sid) });
    expect(heard('dpf', 'm2me.provisioningInfo').info.claims.sid).toEqual(sid);
    expect(device.m2me.state()).toBe('contacting');
  });

  it('does not hear what claims to come over the link inside', () => {
    manufacture();
    heard('vno', 'm2me.attach');
    expect(say('tre', { type: 'tre.refused', cause: 'stale' })).toBeUndefined();
    expect(say('tre', { type: 'tre.akaResult', result: 'macFailure' })).toBeUndefined();
    expect(sent).toEqual([]);
  });
});

describe('a device that lost its power', () => {
  it('reports an installation that it had finished', () => {
    manufacture();
    letAttach('vno', 'initial');
    download('drf', 'shoA');
    replaceDevice();
    sent = sent.slice(-1);
    letAttach('vno', 'initial');
    acknowledgeReport('success');
    heard('vno', 'm2me.detach');
    letAttach('shoA', 'shoA');
    expect(device.m2me.state()).toBe('idle');
  });

  it('notifies again after INTENT, with the same token', () => {
    const { tid } = beginChange().notice.claims;
    replaceDevice();
    letAttach('shoA', 'shoA');
    const again = heard('shoA', 'm2me.discardNotice').notice.claims;
    expect([again.attempt, again.tid]).toEqual([1, tid]);
    say('shoA', { type: 'sho.discardAck', ack: peers.discardAck('shoA', tid) });
    heard('shoB', 'm2me.attach');
  });

  it('goes on with an unconfirmed MCIM, with a fallback timer of its own', () => {
    swap();
    sent = [];
    replaceDevice();
    expect(peers.clock.armed.has('fallback')).toBe(true);
    letAttach('shoB', 'shoB');
    acknowledgeReport('success');
    expect(device.tre.epoch()).toBe(1);
  });

  it('reports success again over the new operator, without a way back, when only the acknowledgement was missing', () => {
    swap();
    letAttach('shoB', 'shoB');
    heard('dpf', 'm2me.installReport');
    replaceDevice();
    expect([device.tre.phase(), ...peers.clock.armed.keys()]).toEqual(['reported', 'retry']);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      heard('shoB', 'm2me.attach');
      expire('retry');
    }
    letAttach('shoB', 'shoB');
    acknowledgeReport('success');
    expect([device.m2me.state(), device.tre.phase(), device.tre.epoch()]).toEqual(['idle', 'active', 1]);
  });

  it('cancels again when it was cancelling', () => {
    beginChange();
    for (let attempt = 0; attempt < 3; attempt += 1) expire('retry');
    sent = [];
    note(device.command('powerCut'));
    expect(peers.clock.armed.size).toBe(0);
    note(device.command('powerRestored'));
    letAttach('shoA', 'shoA');
    const { tid } = heard('shoA', 'm2me.discardCancel').cancel.claims;
    say('shoA', { type: 'sho.cancelAck', ack: peers.cancelAck('shoA', tid) });
    acknowledgeReport('reverted');
  });

  it('is off when its store reports the cut, and goes on from what was durable', () => {
    provision();
    let isFailing = false;
    const failing: BlockStore = {
      ...store,
      flush() {
        if (isFailing) throw new Error('power cut');
        store.flush();
      },
    };
    peers.clock.armed.clear();
    device = createDevice({ store: failing, hardwareKey, ports }, peers);
    note(device.command('powerRestored'));
    heard('shoA', 'm2me.attach');
    isFailing = true;
    const { rand, autn } = peers.vector('shoA');
    expect(() => say('shoA', { type: 'sho.authRequest', rand, autn })).toThrow('power cut');
    expect([device.m2me.state(), peers.clock.armed.size]).toEqual(['dark', 0]);
    isFailing = false;
    note(device.command('powerRestored'));
    letAttach('shoA', 'shoA');
    expect(device.m2me.state()).toBe('idle');
  });

  it('hears nothing while it is off', () => {
    provision();
    note(device.command('powerCut'));
    expect(say('shoA', { type: 'drf.bootstrap', bootstrap: peers.bootstrap('shoB') })).toBeUndefined();
    expect(device.deliver('shoA', Uint8Array.of(0))).toEqual({ out: [] });
    expect(device.expire('retry')).toEqual({ out: [] });
    expect(sent).toEqual([]);
  });
});
