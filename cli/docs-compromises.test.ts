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

test('the page says of which goals nothing was asked', () => {
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
  expect(lines).toContain(
    '| not asked | breaking it needs a power cut or a mishap, and the searches are run without either |',
  );
  expect(rows('G-14')).toEqual([PARTY_IDS.map(() => '-'), ['everybody', 'nobody', '3 sets, 9 states']]);
  for (const goal of ['G-15', 'G-19'])
    expect(rows(goal)).toEqual([PARTY_IDS.map(() => 'not asked'), ['not asked', 'not asked', '-']]);
});
