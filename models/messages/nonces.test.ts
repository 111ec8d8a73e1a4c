import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, isUnused, lastTaken, LAST_POOL, nextPool, oneMore, poolOf } from './nonces.js';
import { CHALLENGE_NONCE, NONCE_POOL, type Nonce } from './symbols.js';

/** What a DRF gives out of a pool, in order, until it has none, or one more than it should have. */
function givenOf(pool: Nonce): readonly Nonce[] {
  const given: Nonce[] = [];
  for (let taken = oneMore(pool); lastTaken(taken) !== 0 && given.length <= NONCE_POOL; taken = oneMore(taken))
    given.push(taken);
  return given;
}

const pools: readonly Nonce[] = [0, 1, 2, 3].reduce<readonly Nonce[]>(
  (all) => [...all, nextPool(all.at(-1) ?? LAST_POOL)],
  [],
);

describe('pools of nonces', () => {
  it('begin with 1 and 2, as those of a role by itself', () => {
    expect(givenOf(0)).toEqual([1, 2]);
    expect(nextPool(LAST_POOL)).toBe(0);
  });

  it('are four, and come round', () => {
    expect(pools.map(nextPool)).toEqual([...pools.slice(1), 0]);
  });

  it('share no nonce, and none with a challenge, until they come round', () => {
    const given = pools.flatMap(givenOf);
    expect(new Set([0, CHALLENGE_NONCE, ...given]).size).toBe(2 + pools.length * NONCE_POOL);
  });

  it('have none left when all are taken, however often one more is asked for', () => {
    for (const pool of pools) {
      const taken = oneMore(oneMore(allOf(pool)));
      expect([lastTaken(taken), poolOf(taken)]).toEqual([0, pool]);
    }
  });

  it('have a nonce unused after those before it, and not after itself or in another pool', () => {
    const nonces = fc.constantFrom(...pools.flatMap(givenOf), CHALLENGE_NONCE, 0);
    const used = fc.constantFrom(...pools, ...pools.flatMap(givenOf));
    fc.assert(
      fc.property(nonces, used, (nonce, last) => {
        expect(isUnused(nonce, last)).toBe(givenOf(poolOf(last)).includes(nonce) && nonce > last);
      }),
    );
  });
});
