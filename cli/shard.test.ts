import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShard, readShard, shardText } from './shard.js';

describe('a shard', () => {
  it.each(['1/1', '1/4', '4/4', '1000/1000'])('is read from %s', (text) => {
    expect(shardText(readShard(text))).toBe(text);
  });

  it.each(['', '1', '0/1', '2/1', '1/0', '-1/2', '1/2/3', '1.5/2', '1/1001', ' 1/2', 'a/b'])(
    'is not read from %j, which is said with what was expected',
    (text) => {
      expect(() => readShard(text)).toThrow(/^--shard: expected I\/N with N from 1 to 1000 and I from 1 to N, got '/);
    },
  );

  it('has each test in one of them, whatever its id and their number', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (id, of) => {
        const shards = Array.from({ length: of }, (_, at) => inShard({ index: at + 1, of }));
        expect(shards.filter((isIn) => isIn({ id }))).toHaveLength(1);
      }),
    );
  });

  it('is about as large as the others', () => {
    const ids = Array.from({ length: 4_000 }, (_, at) => ({ id: `door/1.2/test-${at}.ok` }));
    for (const index of [1, 2, 3, 4]) {
      const size = ids.filter(inShard({ index, of: 4 })).length;
      expect(size).toBeGreaterThan(900);
      expect(size).toBeLessThan(1_100);
    }
  });
});
