import { expect, test } from 'vitest';
import { completeChecks, type Checks } from '../checks.js';
import { seededRandom } from '../crypto/index.js';
import { referenceNetwork } from './reference-network.js';

const nameOf = (checks?: Checks): string =>
  referenceNetwork({
    random: seededRandom('names'),
    shoIds: ['A'],
    ...(checks === undefined ? {} : { checks }),
  }).name;

test('a network of the reference says so where a check of it is weakened, and where none is does not', () => {
  expect(nameOf()).toBe('mcim-spec reference network');
  expect(nameOf({ ...completeChecks })).toBe('mcim-spec reference network');
  const passes: Checks['reportAccepted'] = (report) => ({ ok: true, value: report });
  const names: Checks['announcedNamed'] = (named) => ({ ok: true, value: named });
  expect(nameOf({ ...completeChecks, reportAccepted: passes, announcedNamed: names })).toBe(
    'WEAKENED ON PURPOSE: mcim-spec reference network without announcedNamed and reportAccepted',
  );
});
