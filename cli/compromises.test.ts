import { describe, expect, test } from 'vitest';
import { UNDERTAKINGS } from '../models/scenarios/attacks/index.js';
import { keyOf, manners } from './compromises.js';

describe('a goal that needs a fault', () => {
  test.each(['one', 'many'] as const)(
    'is asked as the others are, of %s, and with it by one word and by silence',
    (how) => {
      const [said, silent] = [
        { times: 1, silent: false },
        { times: 0, silent: true },
      ];
      const lost = { coverageLost: 1, goals: ['G-19'] };
      expect(manners(how, 'a change', 'G-19')).toEqual([
        ...manners(how, 'a change'),
        { ...said, ...lost },
        { ...silent, ...lost },
      ]);
      const cut = { powerCut: 1, goals: ['G-15'] };
      expect(manners(how, 'first provisioning', 'G-15').slice(2)).toEqual([
        { ...said, ...cut },
        { ...silent, ...cut },
      ]);
      expect(manners(how, 'a change', 'G-15').slice(2)).toEqual([{ ...said, ...cut }]);
      for (const what of UNDERTAKINGS) expect(manners(how, what, 'G-14')).toEqual(manners(how, what));
      expect(manners(how, 'a move', 'G-15')).toEqual(manners(how, 'a move'));
    },
  );
});

test('what is explored for one goal answers for no other', () => {
  const asked = { what: 'a change', parties: [], times: 1, silent: false, powerCut: 1 } as const;
  const keys = [asked, { ...asked, goals: ['G-15'] as const }, { ...asked, goals: ['G-19'] as const }].map(keyOf);
  expect(new Set(keys).size).toBe(3);
});
