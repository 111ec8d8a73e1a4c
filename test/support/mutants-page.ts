/** What the page of the guide says of the guards of a role, and how many its generated tests notice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** How many guards there are, how many the tests notice, and the lint, and what survives: judged, and on the page. */
export function guardsOf(role: string): { readonly judged: readonly string[]; readonly onPage: readonly unknown[] } {
  const judged = judgedByTests(roleNamed(role));
  const passed = judged.filter(({ noticed }) => noticed === undefined);
  const explained = passed.filter((each) => explanationOf(each) !== undefined);
  const counts = [judged.length, judged.length - passed.length, passed.length - explained.length, explained.length];
  const [, mutants, tests, lint, , survived] = rowOf(role);
  return { judged: counts.map(String), onPage: [mutants, tests, lint, survived] };
}
