import { expect, test } from 'vitest';
import { judgeAttack } from './attacks.js';
import type { CompromiseTable } from './compromises.js';
import { attackPages } from './docs-attacks.js';
import type { NeededMeasures } from './needed-measures.js';

test('the page of an attack says within which bounds it was looked for, and who the attacker is', async () => {
  const compromises: CompromiseTable = { goals: [], states: 7, compared: 0, exceptions: [] };
  const needed: NeededMeasures = { goals: [], singly: [], explored: 0, unfinished: 0, unstarted: 0, states: 7 };
  const pages = attackPages([await judgeAttack(0)], compromises, needed, []);
  const page = pages.get('attacks/a-01.md') ?? '';
  expect(page).toMatch(
    /\| In \| V1, with a second operator, B, which .*, with at most .*3 messages of the attacker \|/,
  );
  expect(page).toContain(
    '| The attacker | hears and speaks between drf to m2me, dpf to m2me; has `secret "private key of rogue"`',
  );
  expect(page).toMatch(/may make up `drf\.bootstrap \{.*\}` as drf to m2me; .*; may say again what it has heard \|/);
  expect(page).toMatch(/\nSo it does not hold that: .+\n/);
  expect(pages.get('attacks/README.md')).toMatch(/\| \[A-01\]\(a-01\.md\) \|.*\| refused \| yes \| no \|/);
});
