/** The mutants of all roles, counted by what notices them, and what is wrong with the table of explanations. */
import { markdownTable } from '../conformance/emit/pictures.js';
import type { RoleModel } from '../conformance/role.js';
import { judgedByTests } from './model-mutants.js';
import type { JudgedMutant, MutantName } from './model-mutants.js';
import { explanationOf, KINDS } from './mutant-explanations.js';
import type { Explanation } from './mutant-explanations.js';
import { inParallel } from './parallel.js';
import type { Job } from './worker.js';

/** In document order of the roles; those that no test notices on all cores. */
export async function allJudged(
  roles: readonly RoleModel[],
  exploring: boolean,
  onProgress: (done: number, total: number) => void,
): Promise<JudgedMutant[]> {
  const judged = roles.flatMap(judgedByTests);
  const left = judged.filter(({ noticed }) => noticed === undefined);
  const jobs = left.map(({ role, transition, without }): Job => ({
    kind: 'mutant',
    role,
    transition,
    without,
    exploring,
  }));
  let done = 0;
  onProgress(done, jobs.length);
  const results = await inParallel(jobs, { onResult: () => onProgress(++done, jobs.length) });
  const further = new Map(
    results.flatMap((result) => (result.kind === 'mutant' ? [[keyOf(result.judged), result.judged]] : [])),
  );
  return judged.map((each) => further.get(keyOf(each)) ?? each);
}

export interface MatrixRow {
  readonly role: string;
  readonly mutants: number;
  /** Noticed by the tests, else by the lint, else by a property: each counts once. */
  readonly tests: number;
  readonly lint: number;
  readonly property: number;
  readonly survived: number;
}

/** A row for each role, then `all`. */
export function matrixOf(roles: readonly string[], judged: readonly JudgedMutant[]): MatrixRow[] {
  const rowOf = (role: string, mutants: readonly JudgedMutant[]): MatrixRow => {
    const by = (what: string | undefined): number => mutants.filter(({ noticed }) => noticed?.by === what).length;
    return {
      role,
      mutants: mutants.length,
      tests: by('tests'),
      lint: by('lint'),
      property: by('property'),
      survived: by(undefined),
    };
  };
  return [
    ...roles.map((role) =>
      rowOf(
        role,
        judged.filter((each) => each.role === role),
      ),
    ),
    rowOf('all', judged),
  ];
}

export function matrixRows(matrix: readonly MatrixRow[]): string[][] {
  return [
    ['role', 'mutants', 'tests', 'lint', 'property', 'survived'],
    ...matrix.map(({ role, ...counts }) => [role, ...Object.values(counts).map(String)]),
  ];
}

/**
 * A survivor that nobody has explained, an explanation of what does not survive or is not there, and one that is wrong
 * about whether inputs could tell. What a property notices may be explained: it is judged only where that is asked for.
 */
export function complaintsOf(judged: readonly JudgedMutant[], explanations: readonly Explanation[]): string[] {
  const known = new Map(judged.map((each) => [keyOf(each), each]));
  const unexplained = judged
    .filter((each) => each.noticed === undefined && explanationOf(each, explanations) === undefined)
    .map(
      (each) => `not explained: ${nameText(each)}${each.word === undefined ? '' : `, after ${each.word.join(' ')}`}`,
    );
  const wrong = explanations.flatMap(({ role, transition, without, kind }) =>
    without.flatMap((guard) => {
      const name = { role, transition, without: guard };
      const mutant = known.get(keyOf(name));
      if (mutant === undefined) return [`explained and not there: ${nameText(name)}`];
      const { noticed, word } = mutant;
      if (noticed?.by === 'tests' || noticed?.by === 'lint')
        return [`explained and noticed: ${nameText(name)}, by ${noticed.where}`];
      if (noticed !== undefined || (word !== undefined) === (kind === 'noTest')) return [];
      const got = word === undefined ? 'no inputs tell it apart' : `told apart by ${word.join(' ')}`;
      return [`explained as ${kind}: ${nameText(name)}, but ${got}`];
    }),
  );
  return [...unexplained, ...wrong];
}

/** What stands between the markers of the page. */
export function mutantsMarkdown(matrix: readonly MatrixRow[], judged: readonly JudgedMutant[]): string {
  const [head = [], ...rows] = matrixRows(matrix);
  const survivors = judged.filter(({ noticed }) => noticed === undefined);
  const kinds = Object.entries(KINDS).flatMap(([kind, says]) => {
    const listed = survivors.filter((each) => explanationOf(each)?.kind === kind);
    if (listed.length === 0) return [];
    const cells = listed.map((each) => [
      each.role,
      `\`${each.transition}\``,
      each.without,
      explanationOf(each)?.why ?? '',
      ...(each.word === undefined ? [] : [each.word.map((id) => `\`${id}\``).join(' ')]),
    ]);
    const columns = ['role', 'transition', 'without', 'why', ...(kind === 'noTest' ? ['inputs that show it'] : [])];
    return [`### ${kind} (${listed.length})\n\n${says}\n`, markdownTable(columns, cells)];
  });
  return [markdownTable(head, rows), ...kinds].join('\n');
}

const keyOf = ({ role, transition, without }: MutantName): string => JSON.stringify([role, transition, without]);

const nameText = ({ role, transition, without }: MutantName): string => `${role} ${transition} without ${without}`;
