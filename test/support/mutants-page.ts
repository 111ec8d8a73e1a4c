/** What the page of the guide says of the guards of a role, and whether its generated tests notice as many. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { judgedByTests } from '../../cli/model-mutants.js';
import { explanationOf } from '../../cli/mutant-explanations.js';
import { roleNamed } from '../../cli/suites.js';
import { ROOT } from '../cli-built.js';

export const page = readFileSync(join(ROOT, 'docs/guide/model-mutants.md'), 'utf8');

/** Of these the automata are large: minutes together. */
export const LARGE: readonly string[] = ['sho', 'tre', 'm2me'];

/** Cells of the row of a role in the matrix on the page. */
const rowOf = (role: string): readonly string[] =>
  (page.split('\n').find((line) => line.startsWith(`| ${role} | `) && !line.includes('`')) ?? '')
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

export function expectAsThePageSays(role: string): void {
  const judged = judgedByTests(roleNamed(role));
  const passed = judged.filter(({ noticed }) => noticed === undefined);
  const [, mutants, tests, lint, , survived] = rowOf(role);
  expect([mutants, tests]).toEqual([judged.length, judged.length - passed.length].map(String));
  const explained = passed.filter((each) => explanationOf(each) !== undefined);
  expect([lint, survived]).toEqual([passed.length - explained.length, explained.length].map(String));
}
