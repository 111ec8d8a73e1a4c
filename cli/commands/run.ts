/** `mcim run`: runs tests against an implementation and says what is demonstrated. */
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  failureBlock,
  headline,
  isTrouble,
  openReport,
  progress,
  ReportLockedError,
  summarise,
} from '../../conformance/report/index.js';
import type { ReportDirectory, ReportInput, TestResult } from '../../conformance/report/index.js';
import type { RunReport } from '../../conformance/run/index.js';
import { allRequirements, observableRequirements } from '../catalogue.js';
import { CommandError, EXIT, oneLine, usage } from '../exit.js';
import type { ExitCode } from '../exit.js';
import { faulty, implementationAt } from '../implementation.js';
import type { Implementation } from '../implementation.js';
import { requireWritable } from '../output-folder.js';
import { CLAIM, PACKAGE } from '../package-root.js';
import { runRole } from '../runs.js';
import { chosenFrom, rolesNamed, selectionOf } from '../selection.js';
import { roleNamed, roleNames, suiteFor } from '../suites.js';
import { colour, note, print, printJson } from '../terminal.js';

interface Options {
  readonly role?: string;
  readonly iut?: string;
  readonly fault?: string;
  readonly strict?: boolean;
  readonly seed: string;
  readonly report?: string;
  readonly json?: boolean;
}

/** Failure blocks on the terminal; the report has them all. */
const MOST_BLOCKS = 5;

export function define(command: Command): void {
  command
    .argument(
      '[selectors...]',
      'test id, id with *, folder such as drf/5.1.3.6.3, tag:negative, tag:AMB-15/T2, or @file; default: all',
    )
    .option('--role <role>', `one of ${roleNames().join(', ')}; default: what the selectors name, else all`)
    .option(
      '--iut <module>',
      'module of the implementation under test; default: the one in MCIM_IUT, else the reference',
    )
    .option('--fault <name>', 'the shipped implementation with this seeded fault')
    .option('--strict', 'what only our decisions settle counts as well, and what is only recommended')
    .option('--seed <text>', 'seed of nonces and keys', '1')
    .option('--report <folder>', 'write a report')
    .option('--json', 'one JSON value')
    .action(async (selectors: readonly string[], options: Options) => {
      process.exitCode = await run(selectors, options);
    });
}

async function run(selectors: readonly string[], options: Options): Promise<ExitCode> {
  const startedAt = new Date();
  const wanted = selectionOf(selectors);
  const roles = options.role === undefined ? rolesNamed(selectors, roleNames()) : [roleNamed(options.role).name];
  const implementation = await implementationOf(options);
  const suites = roles.map((role) => suiteFor(roleNamed(role))).filter((suite) => chosenFrom(suite, wanted).length > 0);
  if (suites.length === 0) {
    const asked = [...selectors, ...(options.role === undefined ? [] : [`--role ${options.role}`])].join(' ');
    throw new CommandError(
      EXIT.inconclusive,
      `selection: expected at least one test, got none for '${asked}'. 'mcim list tests' prints the ids.`,
    );
  }
  const report = options.report === undefined ? undefined : reportAt(options.report, startedAt);
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  const total = suites.reduce((sum, suite) => sum + chosenFrom(suite, wanted).length, 0);
  const bar = progress({ label: 'run', total });
  let done = 0;
  const reports: RunReport[] = [];
  try {
    for (const suite of suites) {
      reports.push(
        await runRole({
          suite,
          implementation,
          strictness: options.strict === true ? 'strict' : 'lenient',
          seed: options.seed,
          wanted,
          signal: interruption.signal,
          onResult: (result) => {
            report?.append(result);
            bar.at((done = Math.min(total, done + 1)), suite.role);
          },
        }),
      );
    }
  } catch (error) {
    report?.abandon();
    throw error;
  } finally {
    bar.finish();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
  const input = reportInput(reports, implementation, startedAt, selectors);
  report?.finish(input);
  const exit = interruption.signal.aborted ? EXIT.interrupted : exitOf(input.results);
  if (options.json === true) printJson(summarise(input));
  else if (exit !== EXIT.adapter) printRun(input, report?.folder);
  if (exit === EXIT.adapter) {
    const got = input.results.find(({ detail }) => detail !== undefined)?.detail ?? 'no answer';
    throw new CommandError(
      EXIT.adapter,
      `implementation ${implementation.name}: expected an adapter that starts and speaks MAP/1, got: ${got}. Mend it; nothing was tested.`,
    );
  }
  return exit;
}

async function implementationOf({ iut, fault }: Options): Promise<Implementation> {
  if (iut !== undefined && fault !== undefined)
    throw usage('--iut and --fault', 'one of them', 'both', 'Leave one of them out.');
  if (fault !== undefined) return faulty(fault);
  return implementationAt(iut);
}

export function reportAt(folder: string, startedAt: Date): ReportDirectory {
  requireWritable('--report', dirname(resolve(folder)));
  try {
    return openReport(folder, startedAt.toISOString());
  } catch (error) {
    const text = oneLine(error instanceof Error ? error.message : String(error));
    if (error instanceof ReportLockedError) throw new CommandError(EXIT.inconclusive, text);
    if (text.startsWith('RPT-')) throw new CommandError(EXIT.usage, text);
    throw usage('--report', 'a folder that can be written', text, 'Choose another folder.');
  }
}

function reportInput(
  reports: readonly RunReport[],
  implementation: Implementation,
  startedAt: Date,
  selectors: readonly string[],
): ReportInput {
  const results = reports.flatMap((each) => each.results);
  const touched = new Set(results.flatMap(({ requirements }) => requirements));
  const observable = new Set(observableRequirements().map(({ id }) => id));
  const troubled = results.filter(({ verdict }) => isTrouble(verdict)).flatMap(({ requirements }) => requirements);
  const outside = new Set(troubled.filter((id) => !observable.has(id)));
  return {
    title: CLAIM,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    command: ['mcim run', ...selectors].join(' '),
    implementation: named(reports[0]?.implementation, implementation.name),
    suite: { name: `${PACKAGE.name}: ${reports.map(({ role }) => role).join(', ')}`, version: PACKAGE.version },
    results,
    // Of a part of the suite only what that part is about.
    requirements: [
      ...observableRequirements().filter(({ id }) => touched.has(id)),
      ...allRequirements().filter(({ id }) => outside.has(id)),
    ],
    environment: { node: process.version, platform: process.platform, seed: reports[0]?.seed ?? '' },
    complete: reports.every(({ complete }) => complete),
  };
}

function named(hello: unknown, otherwise: string): ReportInput['implementation'] {
  const { name, version, vendor } = (hello ?? {}) as Record<string, unknown>;
  return {
    name: typeof name === 'string' ? name : otherwise,
    version: typeof version === 'string' ? version : '0',
    ...(typeof vendor === 'string' ? { vendor } : {}),
  };
}

function printRun(input: ReportInput, folder: string | undefined): void {
  const requirements = new Map(input.requirements.map((each) => [each.id, each]));
  const troubled = input.results.filter(({ verdict }) => isTrouble(verdict));
  for (const result of troubled.slice(0, MOST_BLOCKS)) print(failureBlock(result, requirements));
  if (troubled.length > MOST_BLOCKS)
    print(`and ${troubled.length - MOST_BLOCKS} more${folder === undefined ? '; --report writes them all' : ''}\n`);
  for (const { label, figure, good } of headline(summarise(input)))
    print(`${(good ? colour.green : colour.red)(figure)} ${label}`);
  for (const [why, left] of leftOut(input.results)) print(`${left} left out: ${why}`);
  if (folder !== undefined) note(`report: ${folder}`);
}

/** Tests of options that the implementation says it does not have; they count neither way. */
function leftOut(results: readonly TestResult[]): Map<string, number> {
  const reasons = results.filter(({ verdict }) => verdict === 'na').map(({ detail }) => detail ?? 'no reason given');
  return new Map([...new Set(reasons)].map((why) => [why, reasons.filter((other) => other === why).length]));
}

/**
 * What is left out for an option counts neither way; left out without right to, it is a failure or inconclusive. What
 * deviates from a recommendation alone is shown, and no failure (DEC-51).
 */
export function exitOf(results: readonly TestResult[]): ExitCode {
  const counted = results.filter(({ verdict }) => verdict !== 'na' && verdict !== 'skip');
  if (counted.length === 0) return EXIT.inconclusive;
  if (counted.some(({ verdict }) => verdict === 'fail')) return EXIT.fail;
  // The adapter never came up, or died until the breaker fell: nothing was tested.
  if (counted.every(({ verdict, blame }) => (verdict === 'error' || verdict === 'notrun') && blame === 'adapter'))
    return EXIT.adapter;
  return counted.every(({ verdict }) => verdict === 'pass' || verdict === 'deviates') ? EXIT.ok : EXIT.inconclusive;
}
