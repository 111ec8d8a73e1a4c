/**
 * A whole provisioning and a change of operator on each engine, and with the device on one and the network on the
 * other. The engine is chosen as in production, by what `#crypto-engine` gives. All keys and nonces come from one seed,
 * and Ed25519 is deterministic: every choice has to put the same octets on every link.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nativeEngine } from '../impl/crypto/engine-native.js';
import { nobleEngine } from '../impl/crypto/engine-noble.js';
import type { Engine } from '../impl/crypto/engine.js';
import { seededRandom } from '../impl/crypto/random.js';
import { toHex } from '../impl/crypto/bytes.js';

const engines = { noble: nobleEngine, native: nativeEngine } as const;
type EngineName = keyof typeof engines;

const pairs: readonly (readonly [device: EngineName, network: EngineName])[] = [
  ['native', 'native'],
  ['noble', 'noble'],
  ['noble', 'native'],
  ['native', 'noble'],
];

afterEach(() => {
  vi.doUnmock('#crypto-engine');
  vi.doUnmock('../impl/roles/device.js');
  vi.resetModules();
});

describe('a provisioning and a change', () => {
  const runs: (readonly string[])[] = [];

  it.each(pairs)(
    'end well with the device on %s and the network on %s, octet for octet alike',
    async (device, network) => {
      const used = { device: new Set<string>(), network: new Set<string>() };

      choose(noting(engines[device], used.device));
      const onDevice = await import('../impl/roles/device.js');
      vi.resetModules();
      choose(noting(engines[network], used.network));
      vi.doMock('../impl/roles/device.js', () => onDevice);
      const { referenceNetwork } = await import('../impl/transport/reference-network.js');

      const world = referenceNetwork({ random: seededRandom('engines'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });
      world.network.command('supplier', 'make');
      world.network.command('subscriber', 'selectSho', { shoId: 'A' });
      expect([world.device.tre.phase(), world.device.tre.identityInUse()]).toEqual(['active', 'A']);
      world.network.command('subscriber', 'selectSho', { shoId: 'B' });
      expect([world.device.tre.phase(), world.device.tre.identityInUse()]).toEqual(['active', 'B']);
      expect(world.device.tre.epoch()).toBe(1);

      // Neither side is idle, and each is on the engine chosen for it.
      const functions = ['ed25519Signer', 'ed25519Verify', 'x25519Shared', 'sha256'];
      expect([...used.device]).toEqual(expect.arrayContaining(functions.map((name) => `${device}.${name}`)));
      expect([...used.network]).toEqual(expect.arrayContaining(functions.map((name) => `${network}.${name}`)));

      const octets = world.network.happened().flatMap(({ out }) => out.map((packet) => toHex(packet.octets)));
      expect(octets.length).toBeGreaterThan(50);
      runs.push(octets);
      expect(octets).toEqual(runs[0]);
    },
  );
});

function choose(engine: Engine): void {
  vi.doMock('#crypto-engine', () => ({ defaultEngine: engine }));
}

/** The engine, noting the name of each function that is called. */
function noting(engine: Engine, used: Set<string>): Engine {
  return new Proxy(engine, {
    get(target, name: keyof Engine) {
      if (name !== 'name') used.add(`${target.name}.${name}`);
      return target[name];
    },
  });
}
