/**
 * TR 33.812, clause 5.1.3.5.2: a subscriber that tells the RO of a change of operator, or that none is coming, between
 * all roles of this implementation.
 */
import { describe, expect, it } from 'vitest';
import { completeChecks, type Checks } from '../checks.js';
import { encode, sign } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { generateSigningKey } from '../crypto/credential.js';
import { seededRandom } from '../crypto/random.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

/** A device in the service of A. */
function serving(checks: Partial<Checks> = {}): ReferenceNetwork {
  const world = referenceNetwork({
    random: seededRandom('announcements'),
    shoIds: ['A', 'B'],
    now: 1_800_000_000_000,
    checks: { ...completeChecks, ...checks },
  });
  world.network.command('supplier', 'make');
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  return world;
}

function change({ network }: ReferenceNetwork): void {
  network.command('subscriber', 'selectSho', { shoId: 'B' });
  network.advance(100_000);
}

const servedBy = ({ device }: ReferenceNetwork): string | undefined => device.tre.identityInUse();

const refusals = ({ network }: ReferenceNetwork): readonly string[] =>
  network.happened().flatMap(({ refused }) => (refused === undefined ? [] : [refused]));

describe('a change', () => {
  it.each([
    ['announced', { shoId: 'B' }, 'B', []],
    ['against what was announced', { shoId: 'A' }, 'A', ['notEntitled']],
    ['of which nobody said anything', undefined, 'B', []],
  ] as const)('%s ends as the subscriber has said', (_what, announced, operator, refused) => {
    const world = serving();
    if (announced !== undefined) world.network.command('subscriber', 'announceChange', announced);
    change(world);
    expect([servedBy(world), refusals(world)]).toEqual([operator, refused]);
  });

  it('is taken when the subscriber has thought better of it', () => {
    const world = serving();
    world.network.command('subscriber', 'announceChange', { shoId: 'A' });
    change(world);
    world.network.command('subscriber', 'announceChange', { shoId: 'B' });
    change(world);
    expect(servedBy(world)).toBe('B');
  });
});

describe('an announcement', () => {
  const stranger = generateSigningKey('EdDSA', seededRandom('stranger'));
  const claims = { devId: 'device-1', newSho: 'A', serial: 1 };
  const forged = {
    from: 'subscriber',
    to: 'drf',
    octets: encode({
      type: 'subscriber.changeAnnouncement',
      announcement: sign('changeAnnouncement', claims, stranger),
    }),
  };
  const hear = (world: ReferenceNetwork, packet: typeof forged): void => {
    world.network.inject(packet);
    world.network.deliverAll();
  };

  it('of a stranger holds no device where it is', () => {
    const world = serving();
    hear(world, forged);
    expect(refusals(world)).toEqual(['badSignature']);
    change(world);
    expect(servedBy(world)).toBe('B');
  });

  it('of a stranger does, without the check of its signature', () => {
    const world = serving({
      announcementSignature: (object) =>
        completeChecks.announcementSignature(object, { key: verifyingKeyOf(stranger) }),
    });
    hear(world, forged);
    change(world);
    expect(servedBy(world)).toBe('A');
  });

  it('does not come back after another', () => {
    const world = serving();
    const before = world.network.happened().length;
    world.network.command('subscriber', 'announceChange', { shoId: 'A' });
    const [first] = world.network
      .happened()
      .slice(before)
      .flatMap(({ out }) => out);
    world.network.command('subscriber', 'announceChange', { shoId: 'B' });
    if (first !== undefined) hear(world, first);
    expect(refusals(world)).toEqual(['stale']);
    change(world);
    expect(servedBy(world)).toBe('B');
  });
});
