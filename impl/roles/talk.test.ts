/**
 * A DPF that calls the device, and one that shows it a token of the operator: TR 33.812, clause 5.1.3.4.3; DEC-203,
 * DEC-204.
 */
import { describe, expect, it } from 'vitest';
import { decode, encode, isMalformed, sign, type Msg } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { seededRandom } from '../crypto/random.js';
import { MisuseError } from '../errors.js';
import { memoryStore } from '../store/memory-store.js';
import { createTre } from '../tre/tre.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { cast, devId, heard, pcid, say, type Cast } from '../../test/support/rig.js';
import { otherSid, scriptedPeers, type ScriptedPeers } from '../../test/support/scripted-peers.js';
import { ask, boot, causeOf, manufacture, open, provision, type Script } from '../../test/support/tre-script.js';
import { Dpf } from './dpf.js';

const ip = '192.0.2.7';

function withDpf(): { readonly people: Cast; readonly dpf: Dpf } {
  const people = cast('talk');
  const pva = verifyingKeyOf(people.keys.pva);
  return {
    people,
    dpf: new Dpf({ dpfId: 'dpf', devices: new Map([[pcid, devId]]), shos: people.shos, pva }, people.surroundings),
  };
}

const call = (dpf: Dpf): ReturnType<typeof heard> => heard(dpf.command('callDevice', { devId }));

describe('a DPF that is to call a device', () => {
  it('calls none of which nobody has told it where it is', () => {
    const { dpf } = withDpf();
    expect(call(dpf)).toMatchObject({ types: [], refused: 'noAddress' });
    expect(() => dpf.command('callDevice')).toThrow(MisuseError);
  });

  it('has the way to it from the ICF, of a PCID that the operator knows', () => {
    const { dpf } = withDpf();
    expect(say(dpf, 'icf', { type: 'icf.deviceAddress', pcid: '001019999999999', ip }).refused).toBe('unknownIdentity');
    expect(call(dpf).refused).toBe('noAddress');
    expect(say(dpf, 'icf', { type: 'icf.deviceAddress', pcid, ip }).refused).toBeUndefined();
    expect(call(dpf)).toMatchObject({ to: ['m2me'], types: ['dpf.call'], refused: undefined });
  });

  it.each([
    ['that another has signed', {}, 'B', 'badSignature'],
    ['of an operator that it does not know', { shoId: 'E' }, 'A', 'badSignature'],
    ['of another device', { devId: 'device-2' }, 'A', undefined],
  ] as const)('has no way to it by an address %s', (_what, over, by, refused) => {
    const { dpf, people } = withDpf();
    const address = sign('deviceAddress', { devId, shoId: 'A', ip, ...over }, people.keys[by]);
    expect(say(dpf, 'shoA', { type: 'sho.deviceAddress', address }).refused).toBe(refused);
    expect(call(dpf).refused).toBe('noAddress');
  });

  it('has the way to it from an operator, until it is restarted', () => {
    const { dpf, people } = withDpf();
    const address = sign('deviceAddress', { devId, shoId: 'B', ip }, people.keys.B);
    say(dpf, 'shoB', { type: 'sho.deviceAddress', address });
    expect(call(dpf).types).toEqual(['dpf.call']);
    dpf.command('restarted');
    expect(call(dpf).refused).toBe('noAddress');
  });
});

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

const theCall = encode({ type: 'dpf.call' });

const world = (): ReferenceNetwork =>
  referenceNetwork({ random: seededRandom('talk'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });

const begin = ({ network }: ReferenceNetwork): void => {
  network.command('supplier', 'make');
  network.command('subscriber', 'selectSho', { shoId: 'A' });
};

const isServed = ({ device }: ReferenceNetwork): boolean =>
  device.tre.phase() === 'active' && device.m2me.state() === 'idle';

/** A device whose first word to the DPF is lost. */
function unheard(tells: (each: ReferenceNetwork) => void): ReferenceNetwork {
  const made = world();
  let lost = 0;
  made.network.setFault((packet) => (typeOf(packet) === 'm2me.provisioningInfo' && (lost += 1) === 1 ? [] : [packet]));
  tells(made);
  begin(made);
  expect(isServed(made)).toBe(false);
  return made;
}

describe('a device that is called', () => {
  it.each<[string, (made: ReferenceNetwork) => void]>([
    ['the ICF', ({ network }) => network.command('icf', 'tellDpf')],
    ['the SHO', ({ network }) => network.command('shoA', 'tellAddress', { devId, ip })],
  ])('says again what the DPF has not heard, at the address that %s gave, and is provisioned', (_who, tells) => {
    const made = unheard(tells);
    made.network.command('dpf', 'callDevice', { devId });
    expect(isServed(made)).toBe(true);
  });

  it('waits for its own timer where the DPF cannot call it', () => {
    const made = unheard(() => {});
    made.network.command('dpf', 'callDevice', { devId });
    expect(isServed(made)).toBe(false);
    made.network.advance(10_000);
    expect(isServed(made)).toBe(true);
  });

  it('says nothing out of a session, and in one nothing but what it has said', () => {
    const made = world();
    made.network.setFault((packet) => (packet.to === 'dpf' ? [] : [packet]));
    expect(heard(made.device.deliver('dpf', theCall)).types).toEqual([]);
    begin(made);
    expect(made.device.m2me.state()).toBe('contacting');
    const first = heard(made.device.deliver('dpf', theCall));
    expect([first.to, first.types]).toEqual([['dpf'], ['m2me.provisioningInfo']]);
    expect(heard(made.device.deliver('stranger', theCall)).octets).toEqual(first.octets);
    expect(made.device.m2me.state()).toBe('contacting');
  });

  it('needs an ICF that was told to tell', () => {
    const made = world();
    begin(made);
    const types = made.network.happened().flatMap(({ out }) => out.map(typeOf));
    expect(types).not.toContain('icf.deviceAddress');
    expect(() => made.network.command('shoA', 'tellAddress', { devId })).toThrow(MisuseError);
  });
});

describe('an operator that wants its DPF to show a token', () => {
  it('gives it one with each object, and the device is provisioned', () => {
    const made = world();
    made.network.command('shoA', 'grantTokens');
    begin(made);
    expect(isServed(made)).toBe(true);
    const sent = made.network.happened().flatMap(({ out }) => out);
    const chunks = sent.filter((packet) => typeOf(packet) === 'dpf.chunk').map(({ octets }) => decode(octets));
    const [first, second] = chunks as readonly Msg<'dpf.chunk'>[];
    expect(first?.dpfToken?.octets).toBeDefined();
    expect(second?.dpfToken?.octets).toEqual(first?.dpfToken?.octets);
    expect(first?.dpfToken?.claims).toMatchObject({ devId, dpfId: 'dpf', sid: first?.sid });
    expect(made.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
  });

  it('settles it before its first contract: afterwards nothing changes', () => {
    const made = world();
    made.network.command('subscriber', 'selectSho', { shoId: 'A' });
    made.network.command('supplier', 'make');
    made.network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(isServed(made)).toBe(true);
    expect(made.network.command('shoA', 'grantTokens')).toEqual({ out: [] });
    const late = world();
    late.network.command('shoB', 'grantTokens');
    begin(late);
    const chunks = late.network.happened().flatMap(({ out }) => out.filter((packet) => typeOf(packet) === 'dpf.chunk'));
    expect(chunks.map(({ octets }) => (decode(octets) as Msg<'dpf.chunk'>).dpfToken)).toEqual([undefined, undefined]);
  });

  it('hears of a DPF that keeps the token to itself: the device takes nothing, and says so', () => {
    const made = world();
    made.network.command('shoA', 'grantTokens');
    made.network.setFault((packet) => [withoutToken(packet)]);
    begin(made);
    expect([made.device.tre.phase(), made.device.m2me.state()]).toEqual(['pristine', 'aborted']);
    const sent = made.network.happened().flatMap(({ out }) => out);
    const reports = sent.filter((packet) => typeOf(packet) === 'm2me.installReport');
    expect(reports.map(({ octets }) => (decode(octets) as Msg<'m2me.installReport'>).report.claims.status)).toEqual([
      'objectRefused',
    ]);
  });
});

/** As a DPF sends it that keeps what it was given. */
function withoutToken(packet: Packet): Packet {
  const message = decode(packet.octets);
  if (isMalformed(message) || message.type !== 'dpf.chunk') return packet;
  const { dpfToken: _kept, ...rest } = message;
  return { ...packet, octets: encode(rest) };
}

/** A TRE in a session with A, and pristine or in the service of B. */
function inSession(phase: 'pristine' | 'active'): { readonly script: Script; readonly peers: ScriptedPeers } {
  const peers = scriptedPeers(`talk ${phase}`);
  const script: Script = {
    tre: createTre({ store: memoryStore(), hardwareKey: new Uint8Array(32).fill(2) }, peers),
    peers,
  };
  manufacture(script);
  if (phase === 'active') provision(script, 'shoB');
  return { script, peers };
}

describe.each(['pristine', 'active'] as const)('a TRE that is %s', (phase) => {
  const { script, peers } = inSession(phase);
  const sid = open(script, 'shoA');
  const object = peers.object('shoA', sid, { handover: 'withToken' });

  it.each<[string, () => Msg<'m2me.stage'>['dpfToken'], string]>([
    ['no token', () => undefined, 'noToken'],
    ['a token that the DPF has made', () => peers.dpfToken('shoA', sid, {}, peers.keys.stranger), 'badSignature'],
    ['a token of another operator', () => peers.dpfToken('shoB', sid), 'badSignature'],
    ['the token of another device', () => peers.dpfToken('shoA', sid, { devId: 'x' }), 'otherDevice'],
    ['the token of another TRE', () => peers.dpfToken('shoA', sid, { treId: 'x' }), 'otherDevice'],
    ['the token of another DPF', () => peers.dpfToken('shoA', sid, { dpfId: 'x' }), 'notAuthorised'],
    ['the token of another session', () => peers.dpfToken('shoA', otherSid), 'unknownSession'],
    ['a token past its time', () => peers.dpfToken('shoA', sid, { exp: peers.clock.time - 1 }), 'expired'],
  ])('takes no object that asks for a token with %s', (_what, token, cause) => {
    expect(causeOf(script, stage(object, token()))).toBe(cause);
  });

  it('takes it with the token of this session, in its last moment too', () => {
    const exp = peers.clock.time;
    expect(ask(script, stage(object, peers.dpfToken('shoA', sid, { exp })), 'tre.staged').shoId).toBe('shoA');
  });
});

describe('a TRE', () => {
  it('takes an object that asks for no token with whatever is shown', () => {
    const { script, peers } = inSession('pristine');
    const sid = open(script, 'shoA');
    const shown = peers.dpfToken('shoA', sid, {}, peers.keys.stranger);
    expect(ask(script, stage(peers.object('shoA', sid), shown), 'tre.staged').shoId).toBe('shoA');
  });

  it('takes the token of a session in that session alone', () => {
    const { script, peers } = inSession('pristine');
    const first = open(script, 'shoA');
    const token = peers.dpfToken('shoA', first);
    ask(script, stage(peers.object('shoA', first, { handover: 'withToken' }), token), 'tre.staged');
    script.tre.command('powerCut');
    boot(script);
    const second = open(script, 'shoA');
    const again = peers.object('shoA', second, { handover: 'withToken' });
    expect(causeOf(script, stage(again, token))).toBe('unknownSession');
  });

  it('cannot be told by anybody that an object asks for none', () => {
    const { script, peers } = inSession('pristine');
    const sid = open(script, 'shoA');
    const object = peers.object('shoA', sid, { handover: 'withToken' });
    const word = new TextEncoder().encode('withToken');
    const at = Buffer.from(object).indexOf(word);
    const damaged = object.slice();
    damaged.set(new TextEncoder().encode('withoutIt'), at);
    expect(at).toBeGreaterThan(0);
    expect(causeOf(script, stage(damaged))).toBe('badSignature');
  });
});

function stage(object: Uint8Array, dpfToken?: Msg<'m2me.stage'>['dpfToken']): Msg<'m2me.stage'> {
  return { type: 'm2me.stage', object, ...(dpfToken === undefined ? {} : { dpfToken }) };
}
