/** Extra states, as the kept kill matrix has them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { adequacyMarkdown, toFind } from '../cli/adequacy-page.js';
import type { RoleKills } from '../cli/adequacy-data.js';
import { ROLE_MODELS } from '../models/roles/index.js';

const ofRole = (name: string): RoleKills =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../docs/mutants/${name}.json`, import.meta.url)), 'utf8'),
  ) as RoleKills;

describe.each(ROLE_MODELS.map(({ name }) => ofRole(name)))('of $role', ({ role, rows, tests, oneMoreInParts }) => {
  test('suites for one extra state find each, of the whole automaton or in parts of it', () => {
    const row = tests['k = 1'] > 0 ? rows.find((each) => each.class === 'extra state') : oneMoreInParts?.row;
    if (row === undefined) throw new Error(`${role}: expected a row of extra states, found none`);
    expect(row.judged).toBeGreaterThan(100);
    expect(row.killed['k = 1']).toBe(toFind(row));
    // It is not what is shipped that finds them.
    expect(row.killed.complete).toBeLessThan(toFind(row));
  });
});

test('the page has a row of parts for each role without such a suite of the whole, and for no other', () => {
  const [ccif, drf] = [ofRole('ccif'), ofRole('drf')];
  const section = adequacyMarkdown([ccif, drf], [], undefined).split('### In parts')[1]?.split('\n## ')[0] ?? '';
  expect(section).toContain('| drf |');
  expect(section).not.toContain('| ccif |');
});
