import { expect, test } from 'vitest';
import { goalsOfClaim } from './goals-of-claim.js';

test('a claim is of the goal in its id, and of those that it refers to, and of no other', () => {
  expect(goalsOfClaim({ id: 'G-03b', refs: [] })).toEqual(['G-03']);
  expect(goalsOfClaim({ id: 'G-01', refs: ['G-09', 'G-08', 'TR33812-5.1.3.6.3-s09a'] })).toEqual([
    'G-01',
    'G-08',
    'G-09',
  ]);
  expect(goalsOfClaim({ id: 'deadlock', refs: [] })).toEqual([]);
});
