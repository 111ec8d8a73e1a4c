/** The guards of the roles, and the account that is kept of those that nothing notices. */
import { describe, expect, test } from 'vitest';
import type { JudgedMutant } from '../cli/model-mutants.js';
import { judgedByTests, judgedFurther } from '../cli/model-mutants.js';
import { EXPLANATIONS } from '../cli/mutant-explanations.js';
import type { Explanation } from '../cli/mutant-explanations.js';
import { complaintsOf, matrixOf } from '../cli/mutant-matrix.js';
import { roleNamed, roleNames } from '../cli/suites.js';
import { guardsOf, LARGE, page } from './support/mutants-page.js';

test.each(roleNames().filter((role) => !LARGE.includes(role)))(
  'the generated tests notice as many missing guards of %s as the page says',
  { timeout: 600_000 },
  (role) => {
    const { judged, onPage } = guardsOf(role);
    expect(judged).toEqual(onPage);
  },
);

test('what the tests let pass in the subscriber and the DPF, the lint finds or an explanation says', () => {
  const roles = ['subscriber', 'dpf'];
  const judged = roles
    .flatMap((role) => judgedByTests(roleNamed(role)))
    .map((each) => (each.noticed === undefined ? judgedFurther(each, false) : each));
  expect(matrixOf(roles, judged).at(-1)).toMatchObject({ lint: 7, survived: 0 });
  expect(
    complaintsOf(
      judged,
      EXPLANATIONS.filter(({ role }) => roles.includes(role)),
    ),
  ).toEqual([]);
});

test('the page of the guide gives each explanation', () => {
  for (const { role, transition, without, why } of EXPLANATIONS)
    for (const guard of without) expect(page).toContain(`| ${role} | \`${transition}\` | ${guard} | ${why} |`);
});

describe('the account complains of', () => {
  const name = { role: 'door', transition: 'open/close/0', without: 'isOpen' };
  const entry: Explanation = { ...name, without: ['isOpen'], kind: 'equivalent', why: 'It is open there.' };
  const noticed: JudgedMutant = { ...name, noticed: { by: 'tests', where: 'door/1/close.ok (answer)' } };

  test.each<[string, JudgedMutant, Explanation[], RegExp]>([
    ['a survivor without explanation', name, [], /^not explained: door open\/close\/0 without isOpen$/],
    ['an explanation of what is noticed', noticed, [entry], /^explained and noticed: .* by door\/1\/close\.ok/],
    [
      'an explanation of what is not there',
      noticed,
      [{ ...entry, without: ['isShut'] }],
      /^explained and not there: .* isShut/,
    ],
    ['one that inputs contradict', { ...name, word: ['close'] }, [entry], /but told apart by close/],
    ['one that no inputs bear out', name, [{ ...entry, kind: 'noTest' }], /but no inputs tell it apart/],
  ])('%s', (_what, mutant, explanations, says) => {
    const complaints = complaintsOf([mutant], explanations);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(says);
  });

  test('nothing where each survivor is explained, or a property notices it', () => {
    expect(complaintsOf([name], [entry])).toEqual([]);
    expect(complaintsOf([{ ...name, noticed: { by: 'property', where: 'G-01 in V1' } }], [entry])).toEqual([]);
  });
});
