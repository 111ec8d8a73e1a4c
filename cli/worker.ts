/** What runs in a worker thread: one job after another. Started by `parallel.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { shareMemory } from '../conformance/explore/memory.js';
import type { RunReport, TestResult } from '../conformance/run/index.js';
import type { CriterionName, ManifestRole, Suite } from '../conformance/suite/index.js';
import { roleAdequacy } from './adequacy.js';
import type { RoleAdequacy } from './adequacy.js';
import { judgeAttack } from './attacks.js';
import type { JudgedAttack } from './attacks.js';
import { roleCharts } from './charts.js';
import type { RoleChart } from './charts.js';
import { judgeCompromise } from './compromises.js';
import type { AskedCompromise, JudgedCompromise } from './compromises.js';
import { exploreScenario } from './exploration.js';
import type { Explored, ExploreRequest } from './exploration.js';
import { judgeFault } from './fault-adequacy.js';
import type { JudgedImplementationFault } from './fault-adequacy.js';
import { searchWords } from './fault-search.js';
import { generatedRole } from './generated-files.js';
import type { GeneratedRole } from './generated-files.js';
import { faulty, REFERENCE } from './implementation.js';
import type { KeptWords } from './kept-words.js';
import { judgedFurther } from './model-mutants.js';
import type { JudgedMutant, MutantName } from './model-mutants.js';
import { GROUNDS, searchWithout } from './needed-measures.js';
import type { Ground, Search } from './needed-measures.js';
import { runRole } from './runs.js';
import { generateQuickly, roleNamed, suiteFor } from './suites.js';

export type Job =
  | ({ readonly kind: 'explore' } & ExploreRequest)
  | { readonly kind: 'draw' }
  /** The place of an attack in the list. */
  | { readonly kind: 'attack'; readonly at: number }
  | ({ readonly kind: 'compromise' } & AskedCompromise)
  /** The place of a ground in the list. */
  | { readonly kind: 'without'; readonly at: number }
  | ({ readonly kind: 'mutant'; readonly exploring: boolean } & MutantName)
  /** At most so many mutants of a class, and so many tests of a kind. */
  | { readonly kind: 'adequacy'; readonly role: string; readonly most: number }
  | { readonly kind: 'fault'; readonly name: string; readonly most: number }
  | { readonly kind: 'words'; readonly role: string }
  | { readonly kind: 'generate'; readonly role: string; readonly criteria?: readonly CriterionName[] }
  | {
      /**
       * Runs the suite of a role; `afresh` generates it first instead of reading the shipped one: every transition,
       * negative and unexpected input, without pairs and paths.
       */
      readonly kind: 'run';
      readonly role: string;
      readonly afresh: boolean;
      /** Seeded faults to run the same suite against afterwards. */
      readonly faults?: readonly string[];
    };

export type JobResult =
  | { readonly kind: 'explore'; readonly explored: Explored }
  | { readonly kind: 'draw'; readonly charts: readonly RoleChart[] }
  | { readonly kind: 'attack'; readonly judged: JudgedAttack }
  | { readonly kind: 'compromise'; readonly judged: JudgedCompromise }
  | { readonly kind: 'without'; readonly search: Search }
  | { readonly kind: 'mutant'; readonly judged: JudgedMutant }
  | { readonly kind: 'adequacy'; readonly adequacy: RoleAdequacy }
  | { readonly kind: 'fault'; readonly judged: JudgedImplementationFault }
  | { readonly kind: 'words'; readonly words: KeptWords }
  | { readonly kind: 'generate'; readonly generated: GeneratedRole }
  | {
      readonly kind: 'run';
      readonly report: RunReport;
      /** In the order of the job's `faults`. */
      readonly faultReports: readonly RunReport[];
      readonly suite: Suite;
      /** Absent for a shipped suite. */
      readonly manifest?: ManifestRole;
    };

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total?: number }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'done'; readonly result: JobResult };

const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);

// Worker threads have one memory between them.
if (typeof workerData === 'number') shareMemory(workerData);

parentPort?.on('message', (job: Job) => {
  perform(job).then(
    (result) => tell({ kind: 'done', result }),
    (error: unknown) => tell({ kind: 'failed', text: error instanceof Error ? error.message : String(error) }),
  );
});

async function perform(job: Job): Promise<JobResult> {
  if (job.kind === 'explore') {
    const { kind, ...request } = job;
    return { kind, explored: exploreScenario(request, ({ states }) => tell({ kind: 'progress', done: states })) };
  }
  if (job.kind === 'draw') return { kind: job.kind, charts: await roleCharts() };
  if (job.kind === 'attack') return { kind: job.kind, judged: await judgeAttack(job.at) };
  if (job.kind === 'compromise') return { kind: job.kind, judged: judgeCompromise(job) };
  if (job.kind === 'without') return { kind: job.kind, search: searchWithout(GROUNDS[job.at] as Ground) };
  if (job.kind === 'mutant') return { kind: job.kind, judged: judgedFurther(job, job.exploring) };
  if (job.kind === 'adequacy') return { kind: job.kind, adequacy: roleAdequacy(roleNamed(job.role), job.most) };
  if (job.kind === 'fault') return { kind: job.kind, judged: await judgeFault(job.name, job.most) };
  if (job.kind === 'words') {
    const onFault = (done: number, total: number): void => tell({ kind: 'progress', done, total });
    return { kind: job.kind, words: searchWords(roleNamed(job.role), onFault) };
  }
  if (job.kind === 'generate') return { kind: job.kind, generated: generatedRole(job.role, job.criteria) };
  const model = roleNamed(job.role);
  const generated = job.afresh ? generateQuickly(model) : undefined;
  const suite = generated?.suite ?? suiteFor(model);
  const targets = [REFERENCE, ...(job.faults ?? []).map(faulty)];
  const total = targets.length * suite.tests.length;
  let done = 0;
  const reports: RunReport[] = [];
  for (const implementation of targets) {
    const report = await runRole({
      suite,
      implementation,
      strictness: 'strict',
      seed: '1',
      onResult: () => {
        if (++done % 20 === 0) tell({ kind: 'progress', done, total });
      },
    });
    reports.push({ ...report, results: report.results.map(short) });
  }
  const [report, ...faultReports] = reports as [RunReport, ...RunReport[]];
  return {
    kind: 'run',
    report,
    faultReports,
    suite,
    ...(generated === undefined ? {} : { manifest: generated.manifest }),
  };
}

/** Nobody reads the steps of a passed test, and there are very many. */
function short(result: TestResult): TestResult {
  return result.verdict === 'pass' ? { ...result, steps: [] } : result;
}
