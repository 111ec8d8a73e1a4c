/**
 * How a change ends that goes wrong, as it is configured: 5.1.3.7.4.2 steps 13 to 15 and NOTE; AMB-22, AMB-23, DEC-231,
 * DEC-232.
 */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed } from '../codec/index.js';
import { seededRandom } from '../crypto/random.js';
import { MisuseError } from '../errors.js';
import { cast } from '../../test/support/rig.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { createM2me } from './m2me.js';

interface Policy {
  readonly failedInstallation: 'pristine' | 'stays';
  readonly discarded: 'sealed' | 'destroyed';
}

/** In the service of A, and configured before that. */
function servedByA(policy: Policy | undefined): ReferenceNetwork {
  const world = referenceNetwork({ random: seededRandom('policy'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });
  world.network.command('supplier', 'make');
  if (policy !== undefined) world.network.command('m2me', 'configureChange', { ...policy });
  world.network.command('subscriber', 'selectSho', { shoId: 'A' });
  return world;
}

const change = ({ network }: ReferenceNetwork): void => {
  network.command('subscriber', 'selectSho', { shoId: 'B' });
};

const sent = ({ network }: ReferenceNetwork, type: string): number =>
  network.happened().flatMap(({ out }) =>
    out.filter(({ octets }) => {
      const message = decode(octets);
      return !isMalformed(message) && message.type === type;
    }),
  ).length;

const held = ({ device }: ReferenceNetwork): readonly string[] =>
  device.tre.slots().flatMap(({ shoId, state }) => (shoId === undefined ? [] : [`${shoId} ${state}`]));

const resilient = { failedInstallation: 'stays', discarded: 'sealed' } as const;
const final = { failedInstallation: 'pristine', discarded: 'destroyed' } as const;

describe('a failed installation', () => {
  it('leads through pristine to the new operator where nothing is configured', () => {
    const world = servedByA(undefined);
    world.network.command('m2me', 'slotFault');
    change(world);
    world.network.advance(2_000_000);
    expect([held(world), sent(world, 'm2me.discardCancel')]).toEqual([['B active'], 0]);
  });

  it('leaves the device with its operator where that is configured, and both operators know', () => {
    const world = servedByA(resilient);
    world.network.command('m2me', 'slotFault');
    change(world);
    world.network.advance(2_000_000);
    expect([held(world), world.device.m2me.state()]).toEqual([['A active'], 'idle']);
    expect([
      sent(world, 'm2me.discardCancel'),
      sent(world, 'sho.cancelAck'),
      sent(world, 'sho.withdrawPending'),
    ]).toEqual([1, 1, 1]);
    change(world);
    world.network.advance(2_000_000);
    expect(held(world)).toEqual(['B active']);
  });

  it('does so after a power cut as well', () => {
    const world = servedByA(resilient);
    world.network.command('m2me', 'powerCut');
    world.network.command('m2me', 'powerRestored');
    world.network.advance(10_000);
    world.network.command('m2me', 'slotFault');
    change(world);
    world.network.advance(2_000_000);
    expect(held(world)).toEqual(['A active']);
  });
});

describe('a device without a way back', () => {
  it('destroys the old MCIM and ends with the new operator', () => {
    const world = servedByA(final);
    world.network.command('shoB', 'coverageLost');
    change(world);
    expect([held(world), world.device.tre.phase()]).toEqual([['B active'], 'unconfirmed']);
    world.network.command('shoB', 'coverageRegained');
    world.network.advance(10_000);
    expect([held(world), world.device.tre.phase()]).toEqual([['B active'], 'active']);
  });

  it('asks on for access for as long as there is none: no timer leads back', () => {
    const world = servedByA(final);
    world.network.command('shoB', 'coverageLost');
    change(world);
    world.network.advance(600_000);
    expect([held(world), world.device.m2me.state()]).toEqual([['B active'], 'attaching']);
    expect(sent(world, 'm2me.attach')).toBeGreaterThan(100);
  });

  it('returns where the same is sealed', () => {
    const world = servedByA(undefined);
    world.network.command('shoB', 'coverageLost');
    change(world);
    world.network.advance(600_000);
    expect(held(world)).toEqual(['A active']);
  });
});

describe('the configuration', () => {
  it('is taken before the device is switched on and not later', () => {
    const world = servedByA(undefined);
    world.network.command('m2me', 'configureChange', { ...resilient });
    world.network.command('m2me', 'slotFault');
    change(world);
    world.network.advance(2_000_000);
    expect(held(world)).toEqual(['B active']);
  });

  it('says what it expects', () => {
    const m2me = createM2me({}, cast('policy').surroundings);
    expect(() => m2me.command('configureChange', {})).toThrow(MisuseError);
    expect(() => m2me.command('configureChange', { failedInstallation: 'stays' })).toThrow(/discarded/);
    expect(m2me.command('configureChange', { ...final })).toEqual({ out: [] });
  });
});
