/**
 * V11: TR 33.812, clause 5.1.3.7.4.2, a change of operator over the connectivity of the old one, between all roles of
 * this implementation.
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

/** A device that operator A serves. */
function servedByA(): ReferenceNetwork {
  const world = referenceNetwork({ random: seededRandom('V11'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });
  world.network.command('supplier', 'make');
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  return world;
}

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

function change(world: ReferenceNetwork): readonly Packet[] {
  const before = world.network.happened().length;
  world.network.command('subscriber', 'selectSho', { shoId: 'B' });
  return world.network
    .happened()
    .slice(before)
    .flatMap(({ out }) => out);
}

describe('change of operator', () => {
  it('takes the messages of the clause in its order, and ends with the new operator', () => {
    const world = servedByA();
    expect(change(world).map(typeOf)).toEqual([
      'subscriber.tokenRequest',
      'sho.token',
      'subscriber.changeParams',
      'sho.forwardParams',
      'drf.bootstrap',
      'drf.bootstrap',
      'm2me.provisioningInfo',
      'dpf.relayInfo',
      'sho.validationRequest',
      'pva.validationResponse',
      'sho.mcimDeliver',
      'dpf.chunk',
      'dpf.chunk',
      'm2me.discardNotice',
      'sho.discardAck',
      'm2me.attach',
      'sho.authRequest',
      'm2me.authResponse',
      'sho.attachAccept',
      'm2me.installReport',
      'dpf.reportForward',
      'sho.reportAck',
      'sho.registerSubscription',
      'dpf.reportAck',
      'drf.registrationAck',
      'drf.changeConfirmed',
      'sho.serviceNotice',
    ]);
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
    expect(world.device.tre.phase()).toBe('active');
    expect(world.device.tre.identityInUse()).toBe('B');
    expect(world.device.tre.epoch()).toBe(1);
  });

  const messages = change(servedByA());
  for (const [index, packet] of messages.entries()) {
    const type = typeOf(packet);
    it(`comes to the new operator although ${type} (message ${index}) is lost`, () => {
      const world = servedByA();
      let count = -1;
      world.network.setFault((each) => ((count += 1) === index ? [] : [each]));
      change(world);
      world.network.advance(2_000_000);
      expect(world.device.tre.phase()).toBe('active');
      expect(world.device.tre.identityInUse()).toBe('B');
      expect(world.device.m2me.state()).toBe('idle');
    });

    it(`is not disturbed by a second ${type} (message ${index})`, () => {
      const world = servedByA();
      let count = -1;
      world.network.setFault((each) => ((count += 1) === index ? [each, each] : [each]));
      change(world);
      world.network.advance(2_000_000);
      expect(world.device.tre.identityInUse()).toBe('B');
      expect(world.device.m2me.state()).toBe('idle');
    });
  }

  it('outlives a rejected answer to the first of two challenges: the new operator is asked again', () => {
    // The second attach replaces the challenge and the answer to the first is rejected; a reject counts as no answer
    // (profile, M2ME, confirming).
    const world = servedByA();
    world.network.setFault((each) => (typeOf(each) === 'm2me.attach' ? [each, each] : [each]));
    change(world);
    world.network.setFault((each) => [each]);
    world.network.advance(2_000_000);
    expect(world.device.tre.identityInUse()).toBe('B');
  });

  it('comes back to the old operator when the new one cannot be reached, and can change again', () => {
    const world = servedByA();
    world.network.command('shoB', 'coverageLost');
    change(world);
    world.network.advance(2_000_000);
    expect(world.device.tre.identityInUse()).toBe('A');
    expect(world.device.tre.phase()).toBe('active');
    world.network.command('shoB', 'coverageRegained');
    change(world);
    world.network.advance(2_000_000);
    expect(world.device.tre.identityInUse()).toBe('B');
  });

  it.each(['shoA', 'shoB', 'dpf', 'vno', 'icf', 'drf', 'pva', 'ccif'])(
    'ends although %s was restarted before',
    (role) => {
      const world = servedByA();
      world.network.command(role, 'restarted');
      change(world);
      world.network.advance(2_000_000);
      expect(world.device.tre.identityInUse()).toBe('B');
      expect(world.device.m2me.state()).toBe('idle');
    },
  );

  it('goes there and back again', () => {
    const world = servedByA();
    change(world);
    world.network.command('subscriber', 'selectSho', { shoId: 'A' });
    world.network.advance(10_000);
    expect(world.device.tre.identityInUse()).toBe('A');
    expect(world.device.tre.epoch()).toBe(2);
  });
});
