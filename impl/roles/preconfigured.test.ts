/** An SHO that is configured in the device in advance: TR 33.812, clause 5.1.3.5.3; AMB-14, DEC-221. */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed } from '../codec/index.js';
import { completeChecks } from '../checks.js';
import { seededRandom } from '../crypto/random.js';
import { MisuseError } from '../errors.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { cast } from '../../test/support/rig.js';
import { createM2me } from './m2me.js';

/** A device in which `configured` is, and a contract with `selected`; `early`: before it is switched on. */
function provisioned(configured: string, selected: string, early = true): ReferenceNetwork {
  const world = referenceNetwork({ random: seededRandom('preconfigured'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });
  const { network } = world;
  network.command('supplier', 'make', {});
  if (early) network.command('m2me', 'preconfigureSho', { shoId: configured });
  network.command('subscriber', 'selectSho', { shoId: selected });
  if (!early) network.command('m2me', 'preconfigureSho', { shoId: configured });
  return world;
}

const toDpf = ({ network }: ReferenceNetwork): string[] =>
  network.happened().flatMap(({ out }) =>
    out
      .filter(({ to }) => to === 'dpf')
      .map(({ octets }) => decode(octets))
      .map((message) => (isMalformed(message) ? 'malformed' : message.type)),
  );

const refused = ({ network }: ReferenceNetwork): unknown[] =>
  network.happened().flatMap((each) => (each.refused === undefined ? [] : [each.refused]));

describe('a device whose SHO is configured in advance', () => {
  it('is provisioned where the DRF names that one', () => {
    const world = provisioned('A', 'A');
    expect([world.device.tre.phase(), world.device.m2me.state()]).toEqual(['active', 'idle']);
  });

  it('aborts where the DRF names another, with a cause, and declares itself to nobody, however often it is asked', () => {
    const world = provisioned('A', 'B');
    expect(world.device.m2me.state()).toBe('aborted');
    expect(refused(world)).toEqual(['otherOperator']);
    expect(toDpf(world)).toEqual([]);
    world.network.command('m2me', 'tryAgain');
    expect([world.device.m2me.state(), refused(world)]).toEqual(['aborted', ['otherOperator', 'otherOperator']]);
    expect([world.device.tre.phase(), toDpf(world)]).toEqual(['pristine', []]);
  });

  it('knows it after a power cut', () => {
    const world = provisioned('A', 'B');
    world.network.command('m2me', 'powerCut');
    world.network.command('m2me', 'powerRestored');
    expect([world.device.m2me.state(), toDpf(world)]).toEqual(['aborted', []]);
  });

  it('takes it before it is switched on and not later', () => {
    expect(provisioned('A', 'B', false).device.tre.phase()).toBe('active');
    const m2me = createM2me({}, cast('preconfigured').surroundings);
    expect(m2me.command('preconfigureSho', { shoId: 'A' })).toEqual({ out: [] });
    expect(() => m2me.command('preconfigureSho', {})).toThrow(MisuseError);
  });

  it('is kept to it by one check', () => {
    expect(completeChecks.preconfiguredSho({ shoId: 'B' }, { expected: 'A' })).toEqual({
      ok: false,
      cause: 'otherOperator',
    });
    expect(completeChecks.preconfiguredSho({ shoId: 'B' }, { expected: undefined }).ok).toBe(true);
  });
});
