/**
 * V16: TR 33.812, clause 5.1.3.3.1 (Annex B.1), delayed activation between all roles of this implementation.
 */
import { describe, expect, it } from 'vitest';
import { completeChecks, type Checks } from '../checks.js';
import { decode, encode, isMalformed, sign } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { generateSigningKey } from '../crypto/credential.js';
import { seededRandom } from '../crypto/random.js';
import type { Packet } from '../transport/in-process.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

/** A device whose MCIM is installed and waits. */
function waiting(checks: Partial<Checks> = {}): ReferenceNetwork {
  const world = referenceNetwork({
    random: seededRandom('V16'),
    shoIds: ['A', 'B'],
    now: 1_800_000_000_000,
    checks: { ...completeChecks, ...checks },
  });
  world.network.command('supplier', 'make');
  world.network.command('subscriber', 'selectSho', { shoId: 'A', activation: 'later' });
  return world;
}

const typeOf = ({ octets }: Packet): string => {
  const message = decode(octets);
  return isMalformed(message) ? 'malformed' : message.type;
};

const happenedSince = ({ network }: ReferenceNetwork, before: number) => network.happened().slice(before);

/** What is sent when the subscriber wants the activation. */
function activate(world: ReferenceNetwork): readonly Packet[] {
  const before = world.network.happened().length;
  world.network.command('subscriber', 'activate');
  return happenedSince(world, before).flatMap(({ out }) => out);
}

/** Longer than all timers of the subscriber and the device. */
const LATER_MS = 2_000_000;

const isWaiting = ({ device }: ReferenceNetwork): boolean =>
  device.tre.phase() === 'installed' &&
  device.tre.identityInUse() === 'initial' &&
  device.m2me.state() === 'awaitingActivation';

const isServed = ({ device }: ReferenceNetwork): boolean =>
  device.tre.phase() === 'active' && device.tre.identityInUse() === 'A' && device.m2me.state() === 'idle';

describe('delayed activation', () => {
  it('leaves an MCIM that is installed, reported and acknowledged inactive, however long', () => {
    const world = waiting();
    expect(isWaiting(world)).toBe(true);
    world.network.advance(LATER_MS);
    expect(isWaiting(world)).toBe(true);
    expect(world.device.tre.slots().filter(({ state }) => state === 'active')).toEqual([]);
  });

  it('activates at the wish of the subscriber, and the attach is what the operator serves upon', () => {
    const world = waiting();
    expect(activate(world).map(typeOf)).toEqual([
      'subscriber.activationRequest',
      'sho.activation',
      'dpf.activation',
      'm2me.detach',
      'm2me.attach',
      'sho.authRequest',
      'm2me.authResponse',
      'sho.serviceNotice',
      'sho.attachAccept',
    ]);
    expect(isServed(world)).toBe(true);
    expect(world.network.happened().filter(({ refused }) => refused !== undefined)).toEqual([]);
  });

  const messages = activate(waiting());
  for (const [index, packet] of messages.entries()) {
    const type = typeOf(packet);
    for (const [how, copies] of [
      ['lost', 0],
      ['doubled', 2],
    ] as const)
      it(`comes about although ${type} (message ${index}) is ${how}`, () => {
        const world = waiting();
        let count = -1;
        world.network.setFault((each) =>
          (count += 1) === index ? Array.from({ length: copies }, () => each) : [each],
        );
        activate(world);
        world.network.advance(LATER_MS);
        expect(isServed(world)).toBe(true);
      });
  }

  it('outlasts a power cut: the device reports again, and waits again', () => {
    const world = waiting();
    world.network.command('m2me', 'powerCut');
    world.network.command('m2me', 'powerRestored');
    expect(isWaiting(world)).toBe(true);
    activate(world);
    expect(isServed(world)).toBe(true);
  });

  it('lets nobody in with the MCIM before it is ordered', () => {
    const world = waiting();
    const before = world.network.happened().length;
    const attach = activate(waiting()).filter((each) => typeOf(each) === 'm2me.attach');
    for (const each of attach) world.network.inject(each);
    world.network.deliverAll();
    expect(happenedSince(world, before).map(({ refused }) => refused)).toContain('unknownIdentity');
  });

  it('is ordered for the subscriber alone', () => {
    const stranger = generateSigningKey('EdDSA', seededRandom('stranger'));
    const request = sign('activationRequest', { devId: 'device-1', shoId: 'A' }, stranger);
    const ask = (world: ReferenceNetwork): readonly (string | undefined)[] => {
      const before = world.network.happened().length;
      world.network.inject({
        from: 'subscriber',
        to: 'shoA',
        octets: encode({ type: 'subscriber.activationRequest', request }),
      });
      world.network.deliverAll();
      return happenedSince(world, before).map(({ refused }) => refused);
    };
    const world = waiting();
    expect(ask(world)).toContain('badSignature');
    expect(isWaiting(world)).toBe(true);
  });
});

describe('the checks of delayed activation', () => {
  const stranger = generateSigningKey('EdDSA', seededRandom('stranger'));
  const request = sign('activationRequest', { devId: 'device-1', shoId: 'A' }, stranger);
  const asked = { from: 'subscriber', to: 'shoA', octets: encode({ type: 'subscriber.activationRequest', request }) };

  it('without that of the request a stranger has the MCIM of another activated', () => {
    const world = waiting({
      activationRequestSignature: (object) =>
        completeChecks.activationRequestSignature(object, { key: verifyingKeyOf(stranger) }),
    });
    world.network.inject(asked);
    world.network.deliverAll();
    expect(isServed(world)).toBe(true);
  });
});
