/** Report folders of earlier runs, read again: to go on where one stopped, and to put the parts of one together. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERDICTS } from '../conformance/report/index.js';
import type { Strictness, TestResult } from '../conformance/run/index.js';
import { usage } from './exit.js';

/** What two runs have to have in common for the results of one to hold in the other. */
export interface RunFacts {
  /** What was given for the implementation: `reference`, a module, or the name of a seeded fault. */
  readonly implementation: string;
  readonly seed: string;
  readonly strictness: Strictness;
  /** By role: digest of the suite. */
  readonly suites: Readonly<Record<string, string>>;
  /** `I/N`, of a part. */
  readonly shard?: string;
}

export interface EarlierRun {
  readonly facts: RunFacts;
  readonly results: readonly TestResult[];
}

/**
 * Reads a report folder, also one that a killed run left as `<folder>.interrupted`.
 *
 * @param source - where the folder was given, for messages.
 */
export function earlierRun(source: string, folder: string): EarlierRun {
  return { facts: factsOf(source, folder), results: resultsOf(source, folder) };
}

/** The first thing in which they differ, in words; roles that only one of them has are no difference. */
export function difference(one: RunFacts, other: RunFacts): string | undefined {
  for (const name of ['implementation', 'seed', 'strictness'] as const)
    if (one[name] !== other[name]) return `${name} '${other[name]}', not '${one[name]}'`;
  const role = Object.keys(one.suites).find((each) => (other.suites[each] ?? one.suites[each]) !== one.suites[each]);
  return role === undefined ? undefined : `another suite of ${role}`;
}

function factsOf(source: string, folder: string): RunFacts {
  const text = read(source, join(folder, 'environment.json'));
  const { implementation, seed, strictness, suites, shard } = (parsed(text) ?? {}) as Partial<RunFacts>;
  if (typeof implementation !== 'string' || typeof seed !== 'string' || typeof suites !== 'object' || suites === null)
    throw notAReport(source, `'${folder}', whose environment.json does not say what was run`);
  if (strictness !== 'strict' && strictness !== 'lenient')
    throw notAReport(source, `'${folder}', whose environment.json says neither strict nor lenient`);
  return { implementation, seed, strictness, suites, ...(typeof shard === 'string' ? { shard } : {}) };
}

function resultsOf(source: string, folder: string): TestResult[] {
  const lines = read(source, join(folder, 'results.ndjson')).split('\n');
  // A run that was killed while it wrote left the last line unfinished, and no line end after it.
  return lines.slice(0, -1).map((line, index) => {
    const value = parsed(line);
    if (isResult(value)) return value;
    throw notAReport(source, `'${folder}', where line ${index + 1} of results.ndjson is no result`);
  });
}

function isResult(value: unknown): value is TestResult {
  const { id, role, verdict } = (value ?? {}) as Partial<TestResult>;
  return typeof id === 'string' && typeof role === 'string' && VERDICTS.some((each) => each === verdict);
}

function read(source: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw notAReport(source, `'${file}' (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function notAReport(source: string, got: string): Error {
  return usage(source, 'a report folder of mcim run', got, "Give the folder that 'mcim run --report' wrote.");
}
