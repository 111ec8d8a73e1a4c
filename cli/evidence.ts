/**
 * The explorations and runs that figures, coverage and tables are made from: made once, kept in `reports/.cache` under
 * a hash of everything they depend on, and made again when any of it changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { progress } from '../conformance/report/index.js';
import type { ExplorationSummary, Verdict } from '../conformance/report/index.js';
import type { Suite } from '../conformance/suite/index.js';
import { ROLE_MODELS } from '../models/roles/index.js';
import type { Claim, ExplorationJson } from './exploration.js';
import { requireWritable } from './output-folder.js';
import { PACKAGE_ROOT } from './package-root.js';
import { inParallel } from './parallel.js';
import { SCENARIOS } from './scenarios.js';
import { suiteFor } from './suites.js';
import type { Job } from './worker.js';

export interface KeptExploration {
  readonly json: ExplorationJson;
  readonly summary: ExplorationSummary;
  readonly claims: readonly Claim[];
}

export interface KeptRun {
  readonly role: string;
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

export interface Gathered {
  readonly explorations: readonly KeptExploration[];
  readonly runs: readonly KeptRun[];
  readonly suites: readonly Suite[];
}

type Kept = KeptExploration | KeptRun;
/** Pictures are drawn, and mutants and attacks judged, each time. */
type KeptJob = Exclude<Job, { kind: 'draw' | 'attack' | 'compromise' | 'without' | 'mutant' | 'adequacy' | 'fault' }>;

/** What is not in the cache is made, on all cores. */
export async function gatherEvidence(): Promise<Gathered> {
  const compiled = dirname(dirname(fileURLToPath(import.meta.url)));
  const models = ['models', 'conformance'].map((part) => join(compiled, part));
  const all = [
    ...models,
    ...['impl', 'harness'].map((part) => join(compiled, part)),
    join(PACKAGE_ROOT, 'generated-tests', 'data'),
  ];
  const keys = { explore: hashOf(models), run: hashOf(all) };
  const jobs: KeptJob[] = [
    ...SCENARIOS.map(({ name }): KeptJob => ({ kind: 'explore', scenario: name })),
    // The longest first, so that no core waits at the end.
    ...['tre', 'm2me', 'sho', ...ROLE_MODELS.map(({ name }) => name)]
      .filter((role, at, roles) => roles.indexOf(role) === at)
      .map((role): KeptJob => ({ kind: 'run', role, afresh: false })),
  ];
  const fileOf = (job: KeptJob): string =>
    join('reports', '.cache', `${job.kind}-${job.kind === 'explore' ? job.scenario : job.role}-${keys[job.kind]}.json`);
  requireWritable('folder', join('reports', '.cache'));
  const missing = jobs.filter((job) => !existsSync(fileOf(job)));
  const bar = progress({ label: 'evidence', total: missing.length });
  let done = 0;
  await inParallel(missing, {
    onProgress: (job, count) => bar.at(done, `${nameOf(job)} ${count}`),
    onResult: (job, result) => {
      bar.at(++done, nameOf(job));
      if (result.kind === 'explore') {
        const { json, summary, claims } = result.explored;
        return keep(fileOf(job), { json, summary, claims });
      }
      if (result.kind !== 'run') return;
      const verdicts = Object.fromEntries(result.report.results.map(({ id, verdict }) => [id, verdict]));
      keep(fileOf(job), { role: result.report.role, verdicts });
    },
  });
  bar.finish();
  forgetOthers(jobs.map(fileOf));
  const kept = jobs.map((job) => JSON.parse(readFileSync(fileOf(job), 'utf8')) as Kept);
  return {
    explorations: kept.filter((each) => 'claims' in each),
    runs: kept.filter((each) => 'verdicts' in each),
    suites: ROLE_MODELS.map(suiteFor),
  };
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
function forgetOthers(files: readonly string[]): void {
  const folder = join('reports', '.cache');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.endsWith('.json') && !files.includes(join(folder, name))) rmSync(join(folder, name), { force: true });
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) {
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
    for (const name of names.filter((each) => /\.(js|json)$/.test(each)).toSorted((a, b) => (a < b ? -1 : 1)))
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(folder, name)))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
