/**
 * V1, V3, V11, V12 and V14 between all roles of this implementation, with one message overtaken, held past a phase, or
 * one of those between whom it goes restarted meanwhile: for each message of each. What is lost and doubled is swept
 * where the runs are tested. V15 is left out: in this network no CCIF renews.
 */
import { describe, expect, it } from 'vitest';
import { delayed, DELAYS_MS, overtaken, RESTARTED, restartedAt, sentSince, typeOf } from '../../test/support/sweeps.js';
import { seededRandom } from '../crypto/random.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

/** A procedure: from where it begins, what carries it out, and who serves the device in the end. */
interface Procedure {
  readonly name: string;
  readonly start: () => ReferenceNetwork;
  readonly begin: (world: ReferenceNetwork) => void;
  readonly end: 'A' | 'B';
  /** Who serves it before, in a change. */
  readonly before?: 'A' | 'B';
}

/** The shortest lives of all timers, and some. */
const LATER_MS = 2_000_000;

const made = (seed: string): ReferenceNetwork =>
  referenceNetwork({ random: seededRandom(seed), shoIds: ['A', 'B'], now: 1_800_000_000_000 });

/** A device that operator A serves. */
const servedByA = (seed: string): ReferenceNetwork => {
  const world = made(seed);
  world.network.command('supplier', 'make');
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  return world;
};

const change = ({ network }: ReferenceNetwork, shoId: string): void =>
  void network.command('subscriber', 'selectSho', { shoId });

const procedures: readonly Procedure[] = [
  {
    name: 'V1',
    start: () => made('V1'),
    begin: (world) => {
      world.network.command('supplier', 'make');
      change(world, 'A');
    },
    end: 'A',
  },
  {
    name: 'V3',
    start: () => {
      const world = made('V3');
      world.network.command('icsp', 'provideAccess', { access: 'authenticated' });
      return world;
    },
    begin: (world) => {
      world.network.command('supplier', 'make', { initial: 'icsp' });
      change(world, 'A');
    },
    end: 'A',
  },
  { name: 'V11', start: () => servedByA('V11'), begin: (world) => change(world, 'B'), end: 'B', before: 'A' },
  {
    name: 'V12',
    start: () => {
      const world = servedByA('V12');
      world.network.command('owner', 'reprovision', { oldSho: 'A', newSho: 'B', epoch: 0 });
      return world;
    },
    begin: ({ network }) => {
      network.command('subscriber', 'contractAnew', { shoId: 'B' });
      network.advance(2_000);
    },
    end: 'B',
  },
  {
    name: 'V14',
    start: () => {
      const world = servedByA('V14');
      world.network.command('shoA', 'keepMcim');
      change(world, 'B');
      return world;
    },
    begin: (world) => change(world, 'A'),
    end: 'A',
    before: 'B',
  },
];

/** Over private channels nothing happens to a message, and a hand is on the switch. */
const isPrivate = /^supplier\.|^(ccif\.credential|icsp\.accessCredential)$|configured$|powerOn$/;

/**
 * The first attach with the new MCIM: one that comes behind its retry has the network challenge the device twice, and
 * the device, which is let in by neither answer, may go back to the operator that it comes from.
 */
const OF_THE_ATTACH: readonly string[] = ['m2me.attach', 'sho.authRequest', 'm2me.authResponse'];

const operatorOf = ({ device }: ReferenceNetwork): string | undefined =>
  device.tre.phase() === 'active' && device.m2me.state() === 'idle' ? String(device.tre.identityInUse()) : undefined;

describe.each(procedures)('each message of $name', ({ start, begin, end, before }) => {
  const messages = ((): readonly (readonly [index: number, type: string, between: readonly string[]])[] => {
    const world = start();
    const since = world.network.happened().length;
    begin(world);
    return sentSince(world.network, since)
      .map((packet, index) => [index, typeOf(packet), [packet.from, packet.to]] as const)
      .filter(([, type]) => !isPrivate.test(type));
  })();

  it('is one of many', () => {
    expect(messages.length).toBeGreaterThan(10);
  });

  it.each(messages)('%i, %s, may be overtaken by the next', (index, type) => {
    const world = start();
    overtaken(world.network, index, () => begin(world));
    world.network.advance(LATER_MS);
    // Back where it was, all agree on it: the same change goes through then.
    if (before !== undefined && OF_THE_ATTACH.includes(type) && operatorOf(world) === before) {
      begin(world);
      world.network.advance(LATER_MS);
    }
    expect(operatorOf(world)).toBe(end);
  });

  it.each(messages)('%i, %s, may come after its phase', (index) => {
    for (const ms of Object.values(DELAYS_MS)) {
      const world = start();
      delayed(world.network, index, ms, () => begin(world));
      world.network.advance(LATER_MS);
      expect([ms, operatorOf(world)]).toEqual([ms, end]);
    }
  });

  it.each(messages)('%i, %s, may find sender or recipient restarted', (index, _type, between) => {
    for (const port of between.filter((each) => RESTARTED.includes(each))) {
      const world = start();
      restartedAt(world.network, index, port, () => begin(world));
      world.network.advance(LATER_MS);
      expect([port, operatorOf(world)]).toEqual([port, end]);
    }
  });
});
