/** A device that asks the network for its server, between all roles and on its own: 5.1.3.3.2.1; DEC-210, DEC-211. */
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../crypto/random.js';
import { decode, isMalformed } from '../codec/index.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';

const made = (addresses?: 'none'): ReferenceNetwork => {
  const world = referenceNetwork({ random: seededRandom('V22'), shoIds: ['A'], now: 1_800_000_000_000 });
  world.network.command('icsp', 'provideAccess', { access: 'open' });
  world.network.command('supplier', 'make', { initial: 'none', ...(addresses && { addresses }) });
  return world;
};

const refusals = ({ network }: ReferenceNetwork): readonly unknown[] =>
  network.happened().flatMap(({ refused }) => (refused === undefined ? [] : [refused]));

const sent = ({ network }: ReferenceNetwork): readonly string[] =>
  network.happened().flatMap(({ out }) =>
    out.map(({ to, octets }) => {
      const message = decode(octets);
      return `${isMalformed(message) ? 'malformed' : message.type} to ${to}`;
    }),
  );

describe('V22, a device without addresses', () => {
  it('asks the provider and is provisioned', () => {
    const world = made('none');
    world.network.command('icsp', 'nameServers', { servers: ['drf'] });
    world.network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(world.device.m2me.state()).toBe('idle');
    expect(world.device.tre.phase()).toBe('active');
    expect(refusals(world)).toEqual([]);
    expect(sent(world)).toContain('icsp.addresses to m2me');
  });

  it.each([
    ['noAddress', []],
    ['contradictoryAddress', ['drf', 'elsewhere']],
  ])('refuses an answer with %s, asks again, leaves the access and comes back', (cause, servers) => {
    const world = made('none');
    world.network.command('icsp', 'nameServers', { servers });
    world.network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(refusals(world)).toEqual([cause]);
    world.network.advance(2_000);
    expect(refusals(world)).toEqual([cause, cause]);
    world.network.advance(2_000);
    expect(world.device.m2me.state()).toBe('rejected');
    world.network.command('icsp', 'nameServers', { servers: ['drf'] });
    world.network.advance(2_000);
    expect(world.device.m2me.state()).toBe('idle');
    expect(sent(world).filter((message) => message.startsWith('m2me.resolve'))).toHaveLength(3);
  });

  it('goes to a wrong address, hears nothing of the DRF, and asks again', () => {
    const world = made('none');
    // Nobody but a vendor without a part in this is there: it can make nothing of a discovery.
    world.network.command('icsp', 'nameServers', { servers: ['pva'] });
    world.network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(world.device.m2me.state()).toBe('awaitingBootstrap');
    expect(world.device.tre.phase()).toBe('pristine');
    expect(sent(world)).toContain('m2me.discover to pva');
    world.network.command('icsp', 'nameServers', { servers: ['drf'] });
    world.network.advance(2_000);
    expect(world.device.m2me.state()).toBe('idle');
    expect(world.device.tre.phase()).toBe('active');
  });
});

describe('a device with addresses from the factory', () => {
  it('asks nobody, whatever the network would name', () => {
    const world = made();
    world.network.command('icsp', 'nameServers', { servers: ['elsewhere'] });
    world.network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(world.device.m2me.state()).toBe('idle');
    expect(sent(world).filter((message) => message.includes('m2me.resolve') || message.includes('elsewhere'))).toEqual(
      [],
    );
  });
});
