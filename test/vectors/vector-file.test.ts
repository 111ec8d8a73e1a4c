import { expect, it } from 'vitest';
import { readWycheproof } from './vector-file.js';

it('a directory that is named and lacks a file fails, where an absent default is skipped and says so', () => {
  expect(() => readWycheproof('ed25519_test.json', '/nowhere')).toThrow('expected ed25519_test.json in /nowhere');
  const absent = readWycheproof('no-such-file.json', undefined);
  expect([absent.skip, absent.reason]).toEqual([true, expect.stringContaining('MCIM_WYCHEPROOF')]);
});
