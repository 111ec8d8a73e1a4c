import { describe, expect, it } from 'vitest';
import { runSuite, type RunReport } from '../../conformance/run/index.js';
import { generateSuite, type Suite } from '../../conformance/suite/index.js';
import type { Random } from '../../impl/crypto/index.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { referenceAdapter } from '../adapters/reference.js';
import type { RoleName } from './setup.js';
import { worldsOfRun } from './world.js';

/** The same octets after every reset, and fresh ones until the next: within one test nothing is wrong. */
function forgetful(): Random {
  let count = 0;
  return {
    bytes(length) {
      count++;
      return Uint8Array.from({ length }, (_, index) => (index < 4 ? count >> (8 * index) : index) & 0xff);
    },
  };
}

const suites = new Map<string, Suite>();

function suiteOf(role: RoleName): Suite {
  const model = ROLE_MODELS.find(({ name }) => name === role);
  if (model === undefined) throw new Error(`no model of role ${role}`);
  const bounds = { maxStates: 120, atBound: 'cut' } as const;
  const criteria = ['transitions', 'shortest-paths', 'transition-pairs'] as const;
  const suite = suites.get(role) ?? generateSuite(model, { criteria, bounds }).suite;
  suites.set(role, suite);
  return suite;
}

const run = (role: RoleName, random?: (seeded: Random) => Random): Promise<RunReport> => {
  const suite = suiteOf(role);
  const some = new Set(suite.tests.slice(0, 24).map(({ id }) => id));
  return runSuite(suite, {
    adapter: () => referenceAdapter(role, random === undefined ? {} : { random }),
    world: worldsOfRun(),
    strictness: 'strict',
    filter: ({ id }) => some.has(id),
  });
};

describe('what an implementation issues is fresh in the whole run', () => {
  it.each<[RoleName, RegExp]>([
    ['tre', /^session id [0-9a-f]{32} was issued before, in the test with seed 1\/tre\//],
    ['sho', /^(nonce|token id) [0-9a-f]{32} was issued before, in the test with seed 1\/sho\//],
    ['icf', /^(RAND [0-9a-f]{32}|key) was issued before, in the test with seed 1\/icf\//],
    ['ccif', /^key was issued before, in the test with seed 1\/ccif\//],
  ])('%s: one that starts over after each reset fails, the seeded reference passes', async (role, says) => {
    const reuse = (await run(role, forgetful)).results.filter(({ reason }) => reason === 'nonce-reuse');
    expect(reuse.length).toBeGreaterThan(0);
    // The first test in which the values were seen has done nothing wrong, in none of its repetitions.
    for (const { blame, stable, detail } of reuse) {
      expect([blame, stable]).toEqual(['iut', '3/3']);
      expect(detail).toMatch(says);
    }
    const sound = await run(role);
    expect(sound.results.filter(({ verdict }) => verdict !== 'pass')).toEqual([]);
  });

  it('and what two runs have in common is no fault of either', async () => {
    const first = await run('icf');
    expect((await run('icf')).counts).toEqual(first.counts);
  });
});
