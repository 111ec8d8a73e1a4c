/** `mcim generate`: writes the tests of all roles; `--check` compares with what is there and writes nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Option } from 'commander';
import type { Command } from 'commander';
import { counted, countText, progress } from '../../conformance/report/index.js';
import { compareWithLock, parseLock } from '../../conformance/suite/index.js';
import type { CriterionName } from '../../conformance/suite/index.js';
import { EXIT, usage } from '../exit.js';
import { generatedFiles } from '../generated-files.js';
import { requireWritable } from '../output-folder.js';
import { CRITERIA } from '../suites.js';
import { note, print, printJson } from '../terminal.js';

interface Options {
  readonly criterion: readonly CriterionName[];
  readonly out: string;
  readonly check?: boolean;
  readonly json?: boolean;
}

export function define(command: Command, make = generatedFiles): void {
  command
    .addOption(
      new Option('--criterion <name>', `instead of the standard ones: ${CRITERIA.join(', ')}; may be repeated`)
        .argParser(readCriterion)
        .default([], 'the standard ones'),
    )
    .option('--out <folder>', 'where to write', 'generated-tests')
    .option('--check', 'write nothing; fail on any difference and name the files')
    .option('--json', 'one JSON value')
    .action(async (options: Options) => {
      const folder = resolve(options.out);
      if (options.check !== true) requireWritable('--out', folder);
      const lock = readIfThere(join(folder, 'ids.lock'));
      const bar = progress({ label: 'generate' });
      const { files, totals, ids, roles } = await make({
        lock,
        ...(options.criterion.length === 0 ? {} : { criteria: options.criterion }),
        onRole: (role, done, total) => bar.at(done, `of ${total} roles: ${role}`),
      });
      bar.finish();
      const differing = differencesIn(folder, files);
      if (options.check !== true) write(folder, files);
      const { vanished, added, changed } = compareWithLock(parseLock(lock), ids);
      if (options.json === true) printJson({ ...totals, differing, vanished, added: added.length, changed });
      else if (options.check === true) report(options.out, totals, differing);
      else {
        print(
          `${counted(totals.tests, 'test')}, ${counted(totals.steps, 'step')} in ${counted(files.size, 'file')} in ${options.out}`,
        );
        if (totals.complete !== undefined)
          print(
            `${countText(totals.complete.tests)} tests of complete suites, ${countText(totals.complete.symbols)} inputs`,
          );
        print(`${countText(totals.pairs.covered)} of ${countText(totals.pairs.total)} pairs of transitions`);
        for (const { role, complete, states } of roles)
          if (!complete) print(`${role} was cut off at ${countText(states)} states; pairs behind them are not counted`);
      }
      if (options.check !== true && changed.length > 0)
        note(`${changed.length} ids stand for something else than before: ${changed.slice(0, 5).join(', ')}`);
      if (options.check !== true && vanished.length > 0)
        note(`${vanished.length} ids vanished: say why in CHANGELOG.md, under "Generated tests"`);
      if (options.check === true && differing.length > 0) process.exitCode = EXIT.fail;
    });
}

function report(out: string, totals: { readonly tests: number }, differing: readonly string[]): void {
  if (differing.length === 0) return print(`${out} is as generated: ${counted(totals.tests, 'test')}`);
  for (const name of differing) print(`differs: ${join(out, name)}`);
  const files = differing.length === 1 ? '1 file' : `${differing.length} files`;
  note(
    `mcim generate: ${out}: expected what the models give, got ${files} that differ. Run 'npm run generate' and look at the change.`,
  );
}

/** Files that are missing, differ, or are there without being generated. */
function differencesIn(folder: string, files: ReadonlyMap<string, string>): string[] {
  const differing = [...files].filter(([name, text]) => readIfThere(join(folder, name)) !== text).map(([name]) => name);
  return [...differing, ...strays(folder, files)].toSorted((a, b) => (a < b ? -1 : 1));
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of strays(folder, files)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    const file = join(folder, name);
    if (readIfThere(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What an earlier generation has left; other files are not ours to judge. */
function strays(folder: string, files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((name) => /^(data\/[^/]+\.(suite|complete)\.json|[^/]+\.test\.ts)$/.test(name) && !files.has(name));
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function readCriterion(name: string, before: readonly CriterionName[]): CriterionName[] {
  const found = CRITERIA.find((each) => each === name);
  if (found === undefined)
    throw usage('--criterion', `one of ${CRITERIA.join(', ')}`, `'${name}'`, 'Name one of them.');
  return [...before, found];
}
