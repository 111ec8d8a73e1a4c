/**
 * `mcim demo`: the whole way in one command. Explores the scenarios, generates the tests, runs them against the
 * reference and against an implementation with a seeded fault, and says what came of it.
 */
import type { Command } from 'commander';
import {
  countText,
  durationText,
  failureBlock,
  ladderSvg,
  progress,
  reportFiles,
  summarise,
} from '../../conformance/report/index.js';
import type { ReportInput, ReportRequirement, TestResult } from '../../conformance/report/index.js';
import { escapeXml } from '../../conformance/emit/pictures.js';
import { ROLE_MODELS } from '../../models/roles/index.js';
import { allRequirements, scopedRequirements } from '../catalogue.js';
import { coverageFrom } from '../coverage.js';
import { EXIT } from '../exit.js';
import type { ExitCode } from '../exit.js';
import { demoFault } from '../implementation.js';
import type { Fault } from '../implementation.js';
import { CLAIM, PACKAGE } from '../package-root.js';
import { inParallel } from '../parallel.js';
import { reportAt } from '../run-report.js';
import { SCENARIOS } from '../scenarios.js';
import { colour, print, printJson, wrapped } from '../terminal.js';
import type { Job, JobResult } from '../worker.js';

/** The others take longer than a demonstration should: `mcim explore --all`. */
const SHOWN = ['V1', 'V11'] as const;

interface Options {
  readonly report: string;
  readonly json?: boolean;
}

type Explored = Extract<JobResult, { kind: 'explore' }>['explored'];
type Ran = Extract<JobResult, { kind: 'run' }>;

export function define(command: Command): void {
  command
    .option('--report <folder>', 'where to write the report', 'reports/demo')
    .option('--json', 'one JSON value instead of the text')
    .action(async (options: Options) => {
      process.exitCode = await demo(options);
    });
}

async function demo(options: Options): Promise<ExitCode> {
  const startedAt = new Date();
  const began = performance.now();
  const report = reportAt(options.report, startedAt);
  const fault = demoFault();
  try {
    const results = await perform(jobsOf(fault));
    const shown = judged(results, fault, startedAt, performance.now() - began);
    const charts = results.flatMap((each) => (each.kind === 'draw' ? each.charts : []));
    const pictures = charts.map(({ title, svg }) => ({ role: title, svg }));
    const input: ReportInput = { ...shown.reference, pictures };
    const page = reportFiles(input)['report.html'] ?? '';
    const faultFiles = Object.entries(reportFiles(shown.seeded)).map(([name, text]) => [`seeded-fault/${name}`, text]);
    report.finish(input, {
      ...(Object.fromEntries(faultFiles) as Record<string, string>),
      'report.html': withCaught(page, shown.caught, fault),
    });
    if (options.json === true) printJson({ reference: summarise(input), seeded: summarise(shown.seeded) });
    else tell(shown, fault, report.folder, performance.now() - began);
    return shown.exit;
  } catch (error) {
    report.abandon();
    throw error;
  }
}

/** The longest first, so that no core waits at the end. */
function jobsOf(fault: Fault): Job[] {
  const run = (role: string): Job => ({
    kind: 'run',
    role,
    afresh: true,
    ...(role === fault.role ? { faults: [fault.name] } : {}),
  });
  const long = ['tre', 'sho', 'm2me'];
  const short = ROLE_MODELS.map(({ name }) => name).filter((name) => !long.includes(name));
  return [
    ...SHOWN.map((scenario): Job => ({ kind: 'explore', scenario, quick: true })),
    ...long.map(run),
    { kind: 'draw' },
    ...short.map(run),
  ];
}

/** One bar for all of it, in percent: each job counts alike. */
async function perform(jobs: readonly Job[]): Promise<JobResult[]> {
  const bar = progress({ label: 'demo', total: 100 });
  const shares = new Map<Job, number>();
  const at = (job: Job, share: number, note: string): void => {
    shares.set(job, Math.max(share, shares.get(job) ?? 0));
    bar.at(Math.round([...shares.values()].reduce((sum, each) => sum + each, 0) / jobs.length), note);
  };
  const results = await inParallel(jobs, {
    onProgress: (job, done, total) => {
      if (job.kind === 'explore') at(job, 100 * (1 - Math.exp(-done / 2_000_000)), `exploring ${job.scenario}`);
      else if (job.kind === 'run') at(job, (100 * done) / (total ?? done), `testing ${job.role}`);
    },
    onResult: (job) => at(job, 100, ''),
  });
  bar.finish();
  return results;
}

interface Shown {
  readonly explored: readonly Explored[];
  readonly reference: ReportInput;
  readonly seeded: ReportInput;
  readonly caught: TestResult | undefined;
  readonly covered: ReturnType<typeof coverageFrom>;
  readonly steps: number;
  readonly exit: ExitCode;
}

function judged(results: readonly JobResult[], fault: Fault, startedAt: Date, durationMs: number): Shown {
  const explored = results.flatMap((each) => (each.kind === 'explore' ? [each.explored] : []));
  const ran = results.filter((each): each is Ran => each.kind === 'run');
  const tests = ran.flatMap(({ report }) => report.results);
  const faultTests = ran.flatMap(({ faultReports }) => faultReports.flatMap((each) => each.results));
  const covered = coverageFrom({
    suites: ran.map(({ suite }) => suite),
    runs: ran.map(({ report: { role, results: each } }) => ({
      role,
      verdicts: Object.fromEntries(each.map(({ id, verdict }) => [id, verdict])),
    })),
    explorations: explored.map(({ result: { scenario }, claims }) => ({ scenario, claims })),
  });
  const caught = plainest(faultTests.filter(({ verdict }) => verdict === 'fail'));
  const base = {
    title: CLAIM,
    startedAt: startedAt.toISOString(),
    durationMs,
    command: 'npm run demo',
    suite: { name: PACKAGE.name, version: PACKAGE.version },
    environment: {
      node: process.version,
      platform: process.platform,
      seed: '1',
      models: Object.fromEntries(ran.map(({ suite }) => [suite.role, suite.modelHash])),
    },
  };
  const touched = new Set(faultTests.flatMap(({ requirements }) => requirements));
  const whole =
    tests.length > 0 &&
    tests.every(({ verdict }) => verdict === 'pass') &&
    explored.every(({ claims }) => claims.every(({ holds }) => holds));
  return {
    explored,
    covered,
    caught,
    steps: ran.reduce((sum, { suite }) => sum + suite.tests.reduce((all, { steps }) => all + steps.length, 0), 0),
    reference: {
      ...base,
      implementation: { name: 'reference', version: PACKAGE.version, vendor: PACKAGE.name },
      results: tests,
      requirements: judgedRequirements(covered),
      coverage: { transitions: covered.transitions },
      explorations: explored.map(({ summary }) => summary),
      faults: {
        caught: caught === undefined ? 0 : 1,
        total: 1,
        ...(caught === undefined ? { missed: [fault.name] } : {}),
      },
    },
    seeded: {
      ...base,
      title: `seeded fault ${fault.name}`,
      implementation: { name: `reference with ${fault.name}`, version: PACKAGE.version, vendor: PACKAGE.name },
      results: faultTests,
      requirements: scopedRequirements(SHOWN).filter(({ id }) => touched.has(id)),
    },
    exit: whole && caught !== undefined ? EXIT.ok : EXIT.fail,
  };
}

/** The failure that is read most quickly: at what the test is about, on a short path, about few statements. */
function plainest(failed: readonly TestResult[]): TestResult | undefined {
  const weight = (result: TestResult): number =>
    (result.requirements.length === 0 ? 10_000 : 0) +
    (result.failedStep === result.purpose ? 0 : 1_000) +
    10 * result.steps.length +
    result.requirements.length;
  return failed.toSorted((a, b) => weight(a) - weight(b))[0];
}

/** Every statement in scope: shown by tests, by a property, or argued. */
function judgedRequirements({ requirements }: ReturnType<typeof coverageFrom>): ReportRequirement[] {
  const proved = new Map(requirements.byProperty.map(({ id, property }) => [id, property]));
  const argued = new Map(requirements.notDemonstrated.map(({ id, reason }) => [id, reason]));
  return scopedRequirements(SHOWN).map((each) => {
    const provedBy = proved.get(each.id);
    const reason = argued.get(each.id);
    return {
      ...each,
      ...(provedBy === undefined ? {} : { provedBy }),
      ...(reason === undefined ? {} : { argued: reason }),
    };
  });
}

function tell(
  { explored, reference, seeded, caught, covered, steps }: Shown,
  fault: Fault,
  folder: string,
  ms: number,
): void {
  const { requirements, transitions } = covered;
  const passed = reference.results.filter(({ verdict }) => verdict === 'pass').length;
  const failed = seeded.results.filter(({ verdict }) => verdict === 'fail').length;
  const heading = (text: string, good: boolean): string =>
    (good ? colour.green : colour.red)(colour.bold(text.padEnd(13)));
  print(colour.bold('mcim-spec: remote MCIM provisioning, 3GPP TR 33.812, clause 5.1.3'));
  print();
  const proved = explored.every(({ claims }) => claims.every(({ holds }) => holds));
  for (const [at, { result, claims }] of explored.entries()) {
    const hold = claims.filter(({ holds }) => holds).length;
    const whole = hold === claims.length;
    print(
      (at === 0 ? heading('proved', proved) : ' '.repeat(13)) +
        `${result.scenario.padEnd(4)}${hold} of ${claims.length} properties hold in ${countText(result.states)} states` +
        (result.complete ? '' : ', not all visited'),
    );
    const left = SCENARIOS.find(({ name }) => name === result.scenario)?.parts.filter(({ lengthy }) => lengthy) ?? [];
    for (const { says } of result.bounds.parts) print(wrapped(`${' '.repeat(17)}${says}`, 80, ' '.repeat(19)));
    if (left.length > 0)
      print(
        wrapped(
          `${' '.repeat(17)}${left.length} more parts, longer ones: npx mcim explore ${result.scenario}`,
          80,
          ' '.repeat(19),
        ),
      );
    if (!whole)
      for (const { property, verdict, says } of claims.filter(({ holds }) => !holds))
        print(colour.red(wrapped(`${' '.repeat(17)}${property} ${verdict}: ${says}`, 80, ' '.repeat(19))));
  }
  print(
    `${heading('covered', transitions.missing.length === 0)}${countText(transitions.covered)} of ${countText(transitions.total)} transitions of ${ROLE_MODELS.length} statecharts, by ${countText(reference.results.length)} tests`,
  );
  print(
    `${heading('passed', passed === reference.results.length)}${countText(passed)} of ${countText(reference.results.length)} tests on the reference, ${countText(steps)} steps with real keys`,
  );
  print(
    `${' '.repeat(13)}without unexpected inputs, pairs, power cuts, damaged stores and paths: npm run test:full runs them all`,
  );
  print(
    `${heading('demonstrated', requirements.orphans.length === 0)}${requirements.demonstrated} of ${requirements.inScope} requirements in scope;`,
  );
  print(`${' '.repeat(13)}the others and why: npx mcim coverage`);
  print(
    `${heading(caught === undefined ? 'NOT CAUGHT' : 'caught', caught !== undefined)}the seeded fault ${fault.name}, by ${failed} of ${seeded.results.length} tests of ${fault.role}`,
  );
  print(`${' '.repeat(13)}${wrapped(fault.says, 66, ' '.repeat(13)).trimStart()}`);
  if (caught !== undefined) {
    const sentences = new Map(allRequirements().map((each) => [each.id, each]));
    print();
    for (const line of failureBlock(caught, sentences).trimEnd().split('\n')) print(blockLine(line));
  }
  print();
  print(`${colour.bold('report'.padEnd(13))}${shortPath(folder)}/report.html`);
  print(`${' '.repeat(13)}${durationText(ms)}; ${CLAIM}, a reading of a study`);
}

/** Wrapped to 80 columns, but for the command, which is copied. */
function blockLine(line: string): string {
  if (line.startsWith('FAIL')) return colour.red(colour.bold(line));
  if (/^ {2}repeat:/.test(line)) return colour.cyan(line);
  const indent = /^ */.exec(line)?.[0] ?? '';
  const text = wrapped(line.trimStart(), 78 - indent.length, '  ')
    .split('\n')
    .map((each) => `${indent}${each}`)
    .join('\n');
  return /^ {2}(allowed|got):/.test(line) ? colour.yellow(text) : text;
}

/** Puts the failure that was wanted first on the page, with its ladder. */
function withCaught(page: string, caught: TestResult | undefined, fault: Fault): string {
  const sentences = new Map(allRequirements().map((each) => [each.id, each]));
  const body =
    caught === undefined
      ? `<p class="warn">No test failed on ${escapeXml(fault.name)}.</p>`
      : `<p>${escapeXml(fault.says)} <a href="seeded-fault/report.html">All its tests</a>.</p>
<div class="block"><pre style="white-space:pre-wrap">${escapeXml(failureBlock(caught, sentences).trimEnd())}</pre></div>
<div class="wide">${ladderSvg(caught)}</div>`;
  return page
    .replace(
      '<main>',
      `<main>\n<section id="caught"><h2>The seeded fault ${escapeXml(fault.name)}</h2>\n${body}</section>`,
    )
    .replace('<nav>', '<nav><a href="#caught">Seeded fault</a>');
}

function shortPath(folder: string): string {
  const here = `${process.cwd()}/`;
  return folder.startsWith(here) ? folder.slice(here.length) : folder;
}
