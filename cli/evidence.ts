/**
 * The explorations and runs that figures, coverage and tables are made from: made once, and made again when any of what
 * they depend on changes. What came of them stands in the repository, under a digest; the runs that the pages of the
 * scenarios show, in `reports/.cache`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { progress } from '../conformance/report/index.js';
import type { Verdict } from '../conformance/report/index.js';
import type { Suite } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import { digestOf, digestOfRuntime, digestWith } from './digest.js';
import { usage } from './exit.js';
import type { Claim, ExplorationJson } from './exploration.js';
import { requireWritable } from './output-folder.js';
import { PACKAGE_ROOT } from './package-root.js';
import { inParallel } from './parallel.js';
import { SCENARIOS } from './scenarios.js';
import { suiteFor } from './suites.js';
import type { Job } from './worker.js';

/** What came of exploring a scenario. */
export interface ExploredScenario {
  readonly scenario: string;
  readonly states: number;
  readonly transitions: number;
  readonly complete: boolean;
  readonly claims: readonly Pick<Claim, 'property' | 'kind' | 'holds' | 'refs'>[];
}

/** The same with its parts and runs, as its page has it. */
export interface KeptExploration {
  readonly json: ExplorationJson;
  readonly claims: readonly Claim[];
}

export interface KeptRun {
  readonly role: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export interface Gathered {
  readonly explorations: readonly ExploredScenario[];
  /** Absent where the explorations are those that stand in the repository. */
  readonly whole?: readonly KeptExploration[];
  readonly runs: readonly KeptRun[];
  readonly suites: readonly Suite[];
}

/** What stands in the repository: of millions of states and tens of thousands of tests, what came of them. */
interface Evidence {
  readonly explored: {
    readonly madeFrom: string;
    readonly scenarios: readonly ExploredScenario[];
    /** SHA-256 of the pages that were made of it, by path below `docs`. */
    readonly pages: Readonly<Record<string, string>>;
  };
  readonly ran: {
    readonly madeFrom: string;
    /** How many tests each role has, and which of them did not pass. */
    readonly roles: readonly {
      readonly role: string;
      readonly tests: number;
      readonly otherwise: Readonly<Record<string, Verdict>>;
    }[];
  };
}

type Kept = KeptExploration | KeptRun;
type KeptJob = Extract<Job, { kind: 'explore' | 'run' }>;

/** Below `docs`. */
export const EVIDENCE = join('traceability', 'evidence.json');

/** What explorations depend on; their pages; and the verdicts of the tests. */
const EXPLORED_BY = ['models', 'conformance', 'cli/exploration.js', 'cli/scenarios.js', 'cli/worker.js'] as const;
const SHOWN_BY = [
  ...EXPLORED_BY,
  'cli/docs-scenarios.js',
  'cli/charts.js',
  'cli/sequence-rows.js',
  'cli/sequence-svg.js',
] as const;
const RUN_BY = [
  'models',
  'conformance',
  'impl',
  'harness',
  'cli/runs.js',
  'cli/worker.js',
  'cli/implementation.js',
] as const;

/** Digests of what the two halves of the evidence are made from. */
interface MadeFrom {
  readonly explored: string;
  readonly ran: string;
}

const madeFrom = (): MadeFrom => ({
  explored: `${digestOf(...SHOWN_BY)}-${digestOfRuntime()}`,
  ran: `${digestWith(join(PACKAGE_ROOT, 'generated-tests', 'data'), ...RUN_BY)}-${digestOfRuntime()}`,
});

/** What stands in the repository, and of it nothing that was made from something else. */
export function standingEvidence(
  file: string = join(PACKAGE_ROOT, 'docs', EVIDENCE),
  is: MadeFrom = madeFrom(),
): Partial<Evidence> {
  const { explored, ran } = existsSync(file) ? readEvidence(file) : {};
  return {
    ...(explored?.madeFrom === is.explored ? { explored } : {}),
    ...(ran?.madeFrom === is.ran ? { ran } : {}),
  };
}

function readEvidence(file: string): Partial<Evidence> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Evidence>;
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    throw usage(file, 'the evidence that mcim docs writes', got, "Restore it, or delete it and run 'npm run docs'.");
  }
}

/** Those pages as they stand in one of the folders, by path; absent where one stands in none, or was changed since. */
export function pagesStand(
  folders: readonly string[],
  pages: Evidence['explored']['pages'],
): ReadonlyMap<string, string> | undefined {
  const texts = new Map<string, string>();
  for (const [name, digest] of Object.entries(pages)) {
    const found = folders.map((folder) => join(folder, name)).filter((file) => existsSync(file));
    const text = found.map((file) => readFileSync(file, 'utf8')).find((each) => sha256(each) === digest);
    if (text === undefined) return undefined;
    texts.set(name, text);
  }
  return texts;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The text of the file with what was gathered, and with the pages that were made of it. */
export function evidenceText(
  { explorations, runs }: Gathered,
  pages: ReadonlyMap<string, string>,
  is: MadeFrom = madeFrom(),
): string {
  const roles = runs.map(({ role, verdicts }) => ({
    role,
    tests: Object.keys(verdicts).length,
    otherwise: Object.fromEntries(Object.entries(verdicts).filter(([, verdict]) => verdict !== 'pass')),
  }));
  const evidence: Evidence = {
    explored: {
      madeFrom: is.explored,
      scenarios: explorations,
      pages: Object.fromEntries([...pages].map(([name, text]) => [name, sha256(text)])),
    },
    ran: { madeFrom: is.ran, roles },
  };
  return `${JSON.stringify(evidence, null, 1)}\n`;
}

/**
 * What is neither in `standing` nor in the cache is made, on all cores.
 *
 * @param afresh - all of it, whatever is kept.
 */
export async function gatherEvidence(
  standing: Partial<Evidence> = standingEvidence(),
  afresh = false,
): Promise<Gathered> {
  const suites = ROLE_MODELS.map(suiteFor);
  const { explored, ran } = standing;
  const explore = SCENARIOS.map(({ name }): KeptJob => ({ kind: 'explore', scenario: name }));
  // The longest first, so that no core waits at the end.
  const run = ['tre', 'm2me', 'sho', ...ROLE_MODELS.map(({ name }) => name)]
    .filter((role, at, roles) => roles.indexOf(role) === at)
    .map((role): KeptJob => ({ kind: 'run', role, afresh: false }));
  const jobs = [...(explored === undefined ? explore : []), ...(ran === undefined ? run : [])];
  const kept = jobs.length === 0 ? [] : await performed(jobs, afresh);
  const whole = kept.filter((each) => 'claims' in each);
  return {
    ...(explored === undefined ? { whole, explorations: whole.map(shortened) } : { explorations: explored.scenarios }),
    runs:
      ran === undefined ? kept.filter((each) => 'verdicts' in each) : ran.roles.map((each) => verdictsOf(each, suites)),
    suites,
  };
}

function shortened({ json, claims }: KeptExploration): ExploredScenario {
  const { scenario, states, transitions, complete } = json;
  return {
    scenario,
    states,
    transitions,
    complete,
    claims: claims.map(({ property, kind, holds, refs }) => ({ property, kind, holds, refs })),
  };
}

/** A test without a verdict did not run, whatever else is said of its role. */
export function verdictsOf(
  { role, tests: count, otherwise }: Evidence['ran']['roles'][number],
  suites: readonly Suite[],
): KeptRun {
  const tests = suites.find((suite) => suite.role === role)?.tests ?? [];
  if (tests.length !== count)
    throw usage(
      EVIDENCE,
      `verdicts of the ${tests.length} tests of ${role}`,
      String(count),
      "Run 'npx mcim docs --afresh'.",
    );
  return { role, verdicts: Object.fromEntries(tests.map(({ id }) => [id, otherwise[id] ?? 'pass'])) };
}

/** What is not as it should be: explorations that did not come to an end, claims that do not hold, tests that fail. */
export function troublesOf({ explorations, runs }: Pick<Gathered, 'explorations' | 'runs'>): readonly string[] {
  return [
    ...explorations.flatMap(({ scenario, complete, claims }) => [
      ...(complete ? [] : [`${scenario}: not all states were visited`]),
      ...claims.filter(({ holds }) => !holds).map(({ property }) => `${scenario}: ${property} does not hold`),
    ]),
    ...runs.flatMap(({ verdicts }) =>
      Object.entries(verdicts).flatMap(([id, verdict]) => (verdict === 'pass' ? [] : [`${id}: ${verdict}`])),
    ),
  ];
}

async function performed(jobs: readonly KeptJob[], afresh: boolean): Promise<readonly Kept[]> {
  const keys = { explore: `${digestOf(...EXPLORED_BY)}-${digestOfRuntime()}`, run: madeFrom().ran };
  const fileOf = (job: KeptJob): string =>
    join('reports', '.cache', `${job.kind}-${job.kind === 'explore' ? job.scenario : job.role}-${keys[job.kind]}.json`);
  requireWritable('folder', join('reports', '.cache'));
  const missing = afresh ? jobs : jobs.filter((job) => !existsSync(fileOf(job)));
  const bar = progress({ label: 'evidence', total: missing.length });
  let done = 0;
  await inParallel(missing, {
    onProgress: (job, count) => bar.at(done, `${nameOf(job)} ${count}`),
    onResult: (job, result) => {
      bar.at(++done, nameOf(job));
      if (result.kind === 'explore') {
        const { json, claims } = result.explored;
        return keep(fileOf(job), { json, claims });
      }
      if (result.kind !== 'run') return;
      const verdicts = Object.fromEntries(result.report.results.map(({ id, verdict }) => [id, verdict]));
      keep(fileOf(job), { role: result.report.role, verdicts });
    },
  });
  bar.finish();
  forgetOthers(Object.values(keys));
  return jobs.map((job) => JSON.parse(readFileSync(fileOf(job), 'utf8')) as Kept);
}

function nameOf(job: KeptJob): string {
  return job.kind === 'explore' ? `explore ${job.scenario}` : `run ${job.role}`;
}

function keep(file: string, value: Kept): void {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(value));
  renameSync(partial, file);
}

/** Of an earlier state of the code nothing is asked again. */
function forgetOthers(keys: readonly string[]): void {
  const folder = join('reports', '.cache');
  for (const name of readdirSync(folder))
    if (name.endsWith('.json') && !keys.some((key) => name.endsWith(`-${key}.json`)))
      rmSync(join(folder, name), { force: true });
}
