import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { View } from '../../conformance/explore/index.js';
import { ABOUT_KNOWLEDGE, BEYOND_THE_MODEL } from '../properties/goals.js';
import { first } from './attacks/attack.js';
import { GOALS, type GoalId } from '../requirements/index.js';
import { claimsOnGoals } from './goal-claims.js';

const goals = Object.keys(GOALS) as readonly GoalId[];
const claims = claimsOnGoals();

describe('each goal', () => {
  it('is decided by a property of every run, or has the reason why a finite model cannot', () => {
    const decided = goals.filter((goal) => claims[goal].some(({ kind }) => kind !== 'sometimes' && kind !== 'efAg'));
    expect(goals.filter((goal) => !decided.includes(goal))).toEqual(['G-20']);
    expect(goals.filter((goal) => !decided.includes(goal) && BEYOND_THE_MODEL[goal] === undefined)).toEqual([]);
  });

  it('is the goal of each property that is named after it', () => {
    const named = [...new Set(goals.flatMap((goal) => claims[goal]).map(({ id }) => id))].filter((id) =>
      id.startsWith('G-'),
    );
    expect(named.filter((id) => !goals.some((goal) => goal === id.slice(0, 4)))).toEqual([]);
  });

  it('has its properties in some scenario or attack', () => {
    const nowhere = goals
      .flatMap((goal) => claims[goal])
      .filter((claim) => [...claim.scenarios, ...claim.attacks].length === 0);
    expect(nowhere).toEqual([]);
  });
});

describe('what a finite model cannot decide', () => {
  it.each(Object.entries(BEYOND_THE_MODEL))('of %s is checked by tests that there are', (_goal, { checkedBy }) => {
    expect(checkedBy).not.toEqual([]);
    for (const path of checkedBy) {
      expect(path).toMatch(/^(impl|harness)\/.*\.test\.ts$/);
      expect(existsSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)))).toBe(true);
    }
  });
});

describe('a property about knowledge', () => {
  it('holds where the attacker knows nothing, not where it knows everything, and asks for nothing else', () => {
    const asking = first.properties.filter(({ id }) => ABOUT_KNOWLEDGE.has(id));
    expect(asking.map(({ id }) => id)).toEqual([...ABOUT_KNOWLEDGE]);
    for (const property of asking) {
      const knowing = (knows: boolean) => ({ knows: () => knows }) as unknown as View<never>;
      expect('holds' in property && [knowing(false), knowing(true)].map((view) => property.holds(view))).toEqual([
        true,
        false,
      ]);
    }
  });
});
