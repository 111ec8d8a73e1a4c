/** `mcim merge`: the reports of the shards of one run, as one report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { summarise } from '../../conformance/report/index.js';
import type { Summary } from '../../conformance/report/index.js';
import type { TestResult } from '../../conformance/run/index.js';
import { difference, earlierRun } from '../earlier-run.js';
import type { EarlierRun } from '../earlier-run.js';
import { EXIT, usage } from '../exit.js';
import type { ExitCode } from '../exit.js';
import { exitOf, printRun, reportAt, reportInput } from '../run-report.js';
import { printJson } from '../terminal.js';

interface Options {
  readonly report: string;
  readonly json?: boolean;
}

interface Part extends EarlierRun {
  readonly folder: string;
  readonly summary: Summary;
}

export function define(command: Command): void {
  command
    .argument('<reports...>', "the folders that 'mcim run --shard I/N --report <folder>' wrote, one of each shard")
    .requiredOption('--report <folder>', 'where to write')
    .option('--json', 'one JSON value')
    .action((folders: readonly string[], options: Options) => {
      process.exitCode = merge(folders, options);
    });
}

function merge(folders: readonly string[], options: Options): ExitCode {
  const parts = folders.map(partAt);
  requireOneRun(parts);
  requireEachShard(parts);
  const [first] = parts as [Part, ...Part[]];
  const suites = Object.assign({}, ...parts.map(({ facts }) => facts.suites)) as Readonly<Record<string, string>>;
  const { shard: _shard, ...facts } = first.facts;
  const startedAt = parts.map(({ summary }) => summary.startedAt).toSorted()[0] ?? first.summary.startedAt;
  const environment = { node: process.version, platform: process.platform, ...facts, suites };
  const report = reportAt(options.report, new Date(startedAt), environment);
  const results = resultsOf(parts);
  const input = reportInput({
    roles: Object.keys(suites),
    startedAt,
    durationMs: parts.reduce((sum, { summary }) => sum + summary.durationMs, 0),
    command: ['mcim merge', ...folders].join(' '),
    implementation: first.summary.implementation,
    results,
    environment,
    complete: parts.every(({ summary }) => summary.complete),
  });
  report.finish(input);
  if (options.json === true) printJson(summarise(input));
  else printRun(input, report.folder);
  const exit = exitOf(results);
  return exit === EXIT.ok && !input.complete ? EXIT.inconclusive : exit;
}

function partAt(folder: string): Part {
  const run = earlierRun('reports', folder);
  try {
    const summary = JSON.parse(readFileSync(join(folder, 'summary.json'), 'utf8')) as Summary;
    return { ...run, folder, summary };
  } catch {
    throw usage('reports', 'reports of runs that ended', `'${folder}' without summary.json`, 'Run that shard again.');
  }
}

function requireOneRun([first, ...others]: readonly Part[]): void {
  if (first === undefined) return;
  for (const { folder, facts } of others) {
    const differs = difference(first.facts, facts);
    if (differs !== undefined)
      throw usage('reports', `parts of the run in '${first.folder}'`, `'${folder}' of ${differs}`, 'Leave it out.');
  }
}

function requireEachShard(parts: readonly Part[]): void {
  const got = parts.map(({ facts }) => facts.shard ?? '1/1');
  const of = Number(got[0]?.split('/')[1]);
  const wanted = Array.from({ length: of }, (_, index) => `${index + 1}/${of}`);
  if (wanted.toSorted().join() !== got.toSorted().join())
    throw usage('reports', `one of each shard (${wanted.join(', ')})`, got.join(', '), 'Name each report once.');
}

/**
 * In the order of the ids, so that a merged report does not depend on how the suite was cut. A control may have run in
 * several parts: it counts where it was asked for itself, or once.
 */
function resultsOf(parts: readonly Part[]): TestResult[] {
  const byId = new Map<string, TestResult>();
  for (const result of parts.flatMap(({ results }) => results)) {
    const known = byId.get(result.id);
    if (known === undefined || (known.control && !result.control)) byId.set(result.id, result);
  }
  return [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
