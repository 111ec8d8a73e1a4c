/** `mcim mutants`: removes each guard of each role in turn, and says what notices it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { PACKAGE_ROOT } from '../package-root.js';
import { progress } from '../../conformance/report/index.js';
import { CommandError, EXIT, oneLine, usage } from '../exit.js';
import { BEGIN, END, withFigures } from '../figures.js';
import { allJudged, complaintsOf, matrixOf, matrixRows, mutantsMarkdown } from '../mutant-matrix.js';
import { EXPLANATIONS, explanationOf } from '../mutant-explanations.js';
import { roleNamed, roleNames } from '../suites.js';
import { print, printJson, table, wrapped } from '../terminal.js';

interface Options {
  readonly role?: string;
  readonly explore?: boolean;
  readonly write?: boolean;
  readonly check?: boolean;
  readonly file: string;
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .option('--role <role>', `one of ${roleNames().join(', ')}; default: all`)
    .option('--explore', 'explore the scenarios with each that tests and lint let pass: minutes each')
    .option('--write', 'put the result into the page, between its markers')
    .option('--check', 'fail if the page says otherwise')
    .addOption(
      new Option('--file <file>', 'the page').default(
        join(PACKAGE_ROOT, 'docs', 'guide', 'model-mutants.md'),
        'docs/guide/model-mutants.md',
      ),
    )
    .option('--json', 'one JSON value')
    .action(async (options: Options) => {
      process.exitCode = await mutants(options);
    });
}

async function mutants(options: Options): Promise<number> {
  const before = pageOf(options);
  const roles = options.role === undefined ? roleNames() : [roleNamed(options.role).name];
  const bar = progress({ label: 'mutants' });
  const judged = await allJudged(roles.map(roleNamed), options.explore === true, (done, total) =>
    bar.at(done, `of ${total} that no test notices`),
  );
  bar.finish();
  const matrix = matrixOf(roles, judged);
  const survivors = judged
    .filter(({ noticed }) => noticed === undefined)
    .map((each) => ({ ...each, why: explanationOf(each)?.why }));
  const complaints = complaintsOf(
    judged,
    EXPLANATIONS.filter(({ role }) => roles.includes(role)),
  );
  if (options.json === true) printJson({ matrix, survivors, complaints, mutants: judged });
  else {
    for (const line of table(matrixRows(matrix), [1, 2, 3, 4, 5])) print(line);
    for (const { role, transition, without, why = 'not explained' } of survivors)
      print(wrapped(`${role} ${transition} without ${without}: ${why}`, 100, '  '));
    for (const complaint of complaints) print(complaint);
  }
  if (before !== undefined) compareOrWrite(options, before, mutantsMarkdown(matrix, judged));
  return complaints.length === 0 ? EXIT.ok : EXIT.fail;
}

/** Read before the work, which takes minutes. */
function pageOf({ role, explore, write, check, file }: Options): string | undefined {
  if (write !== true && check !== true) return undefined;
  if (write === true && check === true) throw usage('--write and --check', 'one of them', 'both', 'Leave one out.');
  if (role !== undefined)
    throw usage('--role', 'none with --write or --check', `'${role}'`, 'The page is about all roles.');
  if (explore === true)
    throw usage('--explore', 'none with --write or --check', 'it', 'The page shows what tests and lint let pass.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const got = oneLine(error instanceof Error ? error.message : String(error));
    throw usage('--file', 'a file that can be read', `'${file}' (${got})`, 'Give the path of the page.');
  }
  if (withFigures(text, '') === undefined)
    throw usage(file, `the markers ${BEGIN} and ${END}`, 'none', 'Add them where the result belongs.');
  return text;
}

function compareOrWrite({ write, file }: Options, before: string, markdown: string): void {
  const after = withFigures(before, markdown);
  if (after === undefined || after === before) return;
  if (write === true) writeFileSync(file, after);
  else
    throw new CommandError(
      EXIT.fail,
      `${file}: expected the mutants of now, got others. Run 'npm run mutants:models -- --write' and look at the change.`,
    );
}
