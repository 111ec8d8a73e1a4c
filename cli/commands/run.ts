/** `mcim run`: runs tests against an implementation and says what is demonstrated. */
import type { Command } from 'commander';
import { progress, summarise } from '../../conformance/report/index.js';
import type { ReportInput } from '../../conformance/report/index.js';
import type { RunReport, TestResult } from '../../conformance/run/index.js';
import { suiteDigest } from '../../conformance/suite/index.js';
import { difference, earlierRun } from '../earlier-run.js';
import type { RunFacts } from '../earlier-run.js';
import { CommandError, EXIT, usage } from '../exit.js';
import type { ExitCode } from '../exit.js';
import { faulty, implementationAt } from '../implementation.js';
import type { Implementation } from '../implementation.js';
import { readName } from '../options.js';
import { exitOf, printRun, reportAt, reportInput } from '../run-report.js';
import { runRole } from '../runs.js';
import { chosenFrom, expanded, rolesNamed, selectionOf } from '../selection.js';
import type { Wanted } from '../selection.js';
import { inShard, readShard, shardText } from '../shard.js';
import type { Shard } from '../shard.js';
import { fullSuiteFor, namesComplete, roleNamed, roleNames, suiteFor } from '../suites.js';
import { note, printJson } from '../terminal.js';
import { TIERS, testsOf } from '../tiers.js';
import type { Tier } from '../tiers.js';

interface Options {
  readonly role?: string;
  readonly tier?: Tier;
  readonly iut?: string;
  readonly fault?: string;
  readonly strict?: boolean;
  readonly seed: string;
  readonly smoke?: boolean;
  readonly shard?: Shard;
  readonly resume?: string;
  readonly report?: string;
  readonly json?: boolean;
}

export function define(command: Command): void {
  command
    .argument(
      '[selectors...]',
      'test id, id with *, folder such as drf/5.1.3.6.3, tag:negative, tag:AMB-15/T2, or @file; default: all',
    )
    .option('--role <role>', `one of ${roleNames().join(', ')}; default: what the selectors name, else all`)
    .option(
      '--tier <name>',
      'smoke: at most 30 tests; standard: every transition and negative; full: everything, complete suites with it; ' +
        'default: everything but those, and those that the selectors name',
      readName('--tier', TIERS),
    )
    .option(
      '--iut <module>',
      'module of the implementation under test; default: the one in MCIM_IUT, else the reference',
    )
    .option('--fault <name>', 'the shipped implementation with this seeded fault')
    .option('--strict', 'what only our decisions settle counts as well, and what is only recommended')
    .option('--seed <text>', 'seed of nonces and keys', '1')
    .option('--smoke', 'two tests of each role: whether the adapter works at all')
    .option('--shard <I/N>', "part I of N of what is selected; 'mcim merge' puts the reports together", readShard)
    .option('--resume <folder>', 'leave out what passed in this report of the same run, and report it as passed')
    .option('--report <folder>', 'write a report')
    .option('--json', 'one JSON value')
    .action(async (selectors: readonly string[], options: Options) => {
      process.exitCode = await run(selectors, options);
    });
}

async function run(selectors: readonly string[], options: Options): Promise<ExitCode> {
  const startedAt = new Date();
  const selected = selectionOf(selectors);
  const roles = options.role === undefined ? rolesNamed(selectors, roleNames()) : [roleNamed(options.role).name];
  const implementation = await implementationOf(options);
  const withComplete = options.tier === 'full' || expanded(selectors).some(namesComplete);
  const all = roles.map((role) => (withComplete ? fullSuiteFor : suiteFor)(roleNamed(role)));
  const { shard } = options;
  const isOfShard = shard === undefined ? undefined : inShard(shard);
  const isInTier = testsOf(options.smoke === true ? 'smoke' : (options.tier ?? 'full'), all);
  const wanted: Wanted = (test) => selected(test) && (isOfShard === undefined || isOfShard(test)) && isInTier(test);
  const suites = all.filter((suite) => chosenFrom(suite, wanted).length > 0);
  if (suites.length === 0) {
    const asked = [...selectors, ...askedFor(options)].join(' ');
    throw new CommandError(
      EXIT.inconclusive,
      `selection: expected at least one test, got none for '${asked}'. 'mcim list tests' prints the ids.`,
    );
  }
  const facts: RunFacts = {
    implementation: implementation.name,
    seed: options.seed,
    strictness: options.strict === true ? 'strict' : 'lenient',
    suites: Object.fromEntries(suites.map((suite) => [suite.role, suiteDigest(suite)])),
    ...(shard === undefined ? {} : { shard: shardText(shard) }),
  };
  const earlier = options.resume === undefined ? undefined : passedIn(options.resume, facts);
  const environment = { node: process.version, platform: process.platform, ...facts };
  const report = options.report === undefined ? undefined : reportAt(options.report, startedAt, environment);
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
          strictness: facts.strictness,
          seed: facts.seed,
          wanted,
          ...(earlier === undefined ? {} : { earlier }),
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
  const input = reportInput({
    roles: reports.map(({ role }) => role),
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    command: ['mcim run', ...selectors, ...askedFor(options)].join(' '),
    implementation: named(reports[0]?.implementation, implementation.name),
    results: reports.flatMap(({ results }) => results),
    environment,
    complete: reports.every(({ complete }) => complete),
  });
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

/** What narrows a run beside its selectors. */
function askedFor({ role, tier, smoke, shard }: Options): string[] {
  return [
    ...(role === undefined ? [] : [`--role ${role}`]),
    ...(tier === undefined ? [] : [`--tier ${tier}`]),
    ...(smoke === true ? ['--smoke'] : []),
    ...(shard === undefined ? [] : [`--shard ${shardText(shard)}`]),
  ];
}

/** The results of the run to go on with; of another suite or another implementation they would show nothing here. */
function passedIn(folder: string, facts: RunFacts): readonly TestResult[] {
  const earlier = earlierRun('--resume', folder);
  const differs = difference(facts, earlier.facts);
  if (differs !== undefined)
    throw usage('--resume', 'a report of the same run', `'${folder}' of ${differs}`, 'Leave it out to run everything.');
  const passed = earlier.results.filter(({ verdict }) => verdict === 'pass');
  note(`${passed.length} passed in ${folder}`);
  return passed;
}

function named(hello: unknown, otherwise: string): ReportInput['implementation'] {
  const { name, version, vendor } = (hello ?? {}) as Record<string, unknown>;
  return {
    name: typeof name === 'string' ? name : otherwise,
    version: typeof version === 'string' ? version : '0',
    ...(typeof vendor === 'string' ? { vendor } : {}),
  };
}
