/**
 * V12: TR 33.812, clause 5.1.3.7.4.3, a change of operator through the pristine state, between all roles of this
 * implementation.
 */
import { describe, expect, it } from 'vitest';
import { completeChecks, type Checks } from '../checks.js';
import { decode, isMalformed } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

/** A device that operator A serves, and an owner that wants B for it. */
function servedByA(checks: Partial<Checks> = {}): ReferenceNetwork {
  const world = referenceNetwork({
    random: seededRandom('V12'),
    shoIds: ['A', 'B'],
    now: 1_800_000_000_000,
    checks: { ...completeChecks, ...checks },
  });
  world.network.command('supplier', 'make');
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  world.network.command('owner', 'reprovision', { oldSho: 'A', newSho: 'B', epoch: 0 });
  return world;
}

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

const sentSince = (world: ReferenceNetwork, before: number): readonly Packet[] =>
  world.network
    .happened()
    .slice(before)
    .flatMap(({ out }) => out);

/** Until the device is with B: the retry timer ends the time that the old access stays up. */
function move(world: ReferenceNetwork): readonly Packet[] {
  const before = world.network.happened().length;
  world.network.command('subscriber', 'contractAnew', { shoId: 'B' });
  world.network.advance(2_000);
  return sentSince(world, before);
}

/** The shortest lives of all its timers, and some. */
const LATER_MS = 2_000_000;

const isWithB = ({ device }: ReferenceNetwork): boolean =>
  device.tre.phase() === 'active' && device.tre.identityInUse() === 'B' && device.m2me.state() === 'idle';

describe('change of operator through pristine', () => {
  it('takes the messages of the clause in its order, then those of first provisioning', () => {
    const world = servedByA();
    expect(move(world).map(typeOf)).toEqual([
      'subscriber.instructionRequest',
      'owner.instruction',
      'subscriber.reprovisionParams',
      'sho.forwardReprovision',
      'drf.instruction',
      'drf.instruction',
      'm2me.departureNotice',
      'm2me.attach',
      'vno.avRequest',
      'icf.avResponse',
      'vno.authRequest',
      'm2me.authResponse',
      'vno.attachAccept',
      'vno.sessionUp',
      'icf.bootRequest',
      'drf.bootstrap',
      'm2me.provisioningInfo',
      'dpf.relayInfo',
      'sho.validationRequest',
      'pva.validationResponse',
      'sho.mcimDeliver',
      'dpf.chunk',
      'dpf.chunk',
      'm2me.installReport',
      'dpf.reportForward',
      'sho.reportAck',
      'sho.registerSubscription',
      'dpf.reportAck',
      'drf.registrationAck',
      'drf.departureConfirmed',
      'm2me.detach',
      'm2me.attach',
      'sho.serviceNotice',
      'sho.authRequest',
      'm2me.authResponse',
      'sho.attachAccept',
    ]);
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(isWithB(world)).toBe(true);
    expect(world.device.tre.epoch()).toBe(1);
  });

  const messages = move(servedByA());
  for (const [index, packet] of messages.entries()) {
    const type = typeOf(packet);
    it(`comes to the new operator although ${type} (message ${index}) is lost`, () => {
      const world = servedByA();
      let count = -1;
      world.network.setFault((each) => ((count += 1) === index ? [] : [each]));
      move(world);
      world.network.advance(LATER_MS);
      expect(isWithB(world)).toBe(true);
    });

    it(`is not disturbed by a second ${type} (message ${index})`, () => {
      const world = servedByA();
      let count = -1;
      world.network.setFault((each) => ((count += 1) === index ? [each, each] : [each]));
      move(world);
      world.network.advance(LATER_MS);
      expect(isWithB(world)).toBe(true);
    });
  }

  it('needs no old operator: the owner instructs on the spot what A does not carry', () => {
    const world = servedByA();
    world.network.setFault((each) => (typeOf(each) === 'drf.instruction' ? [] : [each]));
    move(world);
    world.network.advance(LATER_MS);
    expect(world.device.tre.identityInUse()).toBe('A');
    world.network.command('owner', 'instruct');
    world.network.advance(LATER_MS);
    expect(isWithB(world)).toBe(true);
  });

  it('needs owner and subscriber: neither moves the device alone', () => {
    const world = servedByA();
    expect(world.network.command('owner', 'instruct').refused).toBe('noContract');
    world.network.command('owner', 'reprovision', { oldSho: 'A', newSho: 'C', epoch: 0 });
    move(world);
    world.network.advance(LATER_MS);
    expect(world.device.tre.identityInUse()).toBe('A');
  });

  it('does not happen twice on one instruction, however long it was kept', () => {
    const world = servedByA();
    const instruction = move(world).find((each) => typeOf(each) === 'drf.instruction');
    if (instruction === undefined) throw new Error('no instruction');
    world.network.advance(LATER_MS);
    world.network.command('owner', 'reprovision', { oldSho: 'B', newSho: 'A', epoch: 1 });
    world.network.command('subscriber', 'contractAnew', { shoId: 'A' });
    world.network.advance(LATER_MS);
    expect(world.device.tre.identityInUse()).toBe('A');
    expect(world.device.tre.epoch()).toBe(2);
    const before = world.network.happened().length;
    world.network.inject({ ...instruction, from: 'shoA', to: 'm2me' });
    world.network.deliverAll();
    expect(
      world.network
        .happened()
        .slice(before)
        .map(({ refused }) => refused),
    ).toContain('stale');
    expect(world.device.tre.identityInUse()).toBe('A');
  });

  it('without the check of its epoch an old instruction wipes the device (A-15)', () => {
    const world = servedByA({ instructionFresh: (claims) => ({ ok: true, value: claims }) });
    const instruction = move(world).find((each) => typeOf(each) === 'drf.instruction');
    if (instruction === undefined) throw new Error('no instruction');
    world.network.advance(LATER_MS);
    world.network.command('owner', 'reprovision', { oldSho: 'B', newSho: 'A', epoch: 1 });
    world.network.command('subscriber', 'contractAnew', { shoId: 'A' });
    world.network.advance(LATER_MS);
    world.network.inject({ ...instruction, from: 'shoA', to: 'm2me' });
    world.network.deliverAll();
    expect(world.device.tre.phase()).toBe('pristine');
  });
});
