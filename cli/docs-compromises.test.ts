import { expect, test } from 'vitest';
import { PARTY_IDS } from '../models/scenarios/attacks/index.js';
import type { GoalUnderCompromise } from './compromises.js';
import { compromisesPage } from './docs-compromises.js';

const standing = (goal: GoalUnderCompromise['goal']): GoalUnderCompromise => ({
  goal,
  broken: {},
  largest: [PARTY_IDS],
  together: [],
  complete: true,
  tried: 3,
  states: 9,
  unfinished: 0,
});

test('the page says where goals are asked that need a fault', () => {
  const goals = (['G-14', 'G-15', 'G-19'] as const).map(standing);
  const lines = compromisesPage({ goals, states: 7, compared: 0, exceptions: [] }).split('\n');
  const rows = (goal: string): string[][] =>
    lines
      .filter((line) => line.startsWith(`| ${goal} `))
      .map((line) =>
        line
          .split('|')
          .slice(2, -1)
          .map((cell) => cell.trim()),
      );
  const cells = [PARTY_IDS.map(() => '-'), ['everybody', 'nobody', '3 sets, 9 states']];
  for (const goal of goals) expect(rows(goal.goal)).toEqual(cells);
  expect(lines.join(' ')).toContain(
    'G-15 is also asked where the power may be cut, once, in F, N, C, but not by silence in C, which has more than 2,000,000 states; ' +
      'G-19 is also asked where the new operator may lose its coverage, once, in C.',
  );
});
