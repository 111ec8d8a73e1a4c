/** Shards of the tests are about as long as one another, whatever their number, and leave out nothing. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { costOf, LONG, shardsOf } from './support/sharding.js';

const paths = [
  ...Object.keys(LONG),
  ...Array.from({ length: 60 }, (_, at) => `test/some-${at}.slow.test.ts`),
  ...Array.from({ length: 200 }, (_, at) => `impl/some-${at}.test.ts`),
];

test('every file that is said to be long is there', () => {
  const missing = Object.keys(LONG).filter(
    (path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))),
  );
  expect(missing).toEqual([]);
});

test.each([1, 2, 3, 4, 6])('%i shards have each file once, and none takes a tenth more than another', (count) => {
  const shards = shardsOf(paths, count);
  expect(shards.flat().toSorted()).toEqual(paths.toSorted());
  const costs = shards.map((shard) => shard.reduce((sum, path) => sum + costOf(path), 0));
  expect(Math.max(...costs)).toBeLessThan(1.1 * Math.min(...costs));
});

test('a shard does not depend on the order in which the files are found', () => {
  expect(shardsOf(paths.toReversed(), 4)).toEqual(shardsOf(paths, 4));
});
