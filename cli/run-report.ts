/** What `mcim run` and `mcim merge` make of results: the report, the lines on the terminal, the exit code. */
import { dirname, resolve } from 'node:path';
import {
  failureBlock,
  headline,
  isTrouble,
  openReport,
  ReportLockedError,
  summarise,
} from '../conformance/report/index.js';
import type { ReportDirectory, ReportInput, TestResult } from '../conformance/report/index.js';
import { allRequirements, observableRequirements } from './catalogue.js';
import { CommandError, EXIT, oneLine, usage } from './exit.js';
import type { ExitCode } from './exit.js';
import { requireWritable } from './output-folder.js';
import { CLAIM, PACKAGE } from './package-root.js';
import { colour, note, print } from './terminal.js';

/** Failure blocks on the terminal; the report has them all. */
const MOST_BLOCKS = 5;

/** @param environment - what the run is known by, in the folder from the start. */
export function reportAt(
  folder: string,
  startedAt: Date,
  environment?: Readonly<Record<string, unknown>>,
): ReportDirectory {
  requireWritable('--report', dirname(resolve(folder)));
  try {
    return openReport(folder, startedAt.toISOString(), environment);
  } catch (error) {
    const text = oneLine(error instanceof Error ? error.message : String(error));
    if (error instanceof ReportLockedError) throw new CommandError(EXIT.inconclusive, text);
    if (text.startsWith('RPT-')) throw new CommandError(EXIT.usage, text);
    throw usage('--report', 'a folder that can be written', text, 'Choose another folder.');
  }
}

type Run = Pick<ReportInput, 'startedAt' | 'durationMs' | 'command' | 'implementation' | 'results' | 'environment'> &
  Required<Pick<ReportInput, 'complete'>> & { readonly roles: readonly string[] };

export function reportInput({ roles, ...run }: Run): ReportInput {
  const { results } = run;
  const touched = new Set(results.flatMap(({ requirements }) => requirements));
  const observable = new Set(observableRequirements().map(({ id }) => id));
  const troubled = results.filter(({ verdict }) => isTrouble(verdict)).flatMap(({ requirements }) => requirements);
  const outside = new Set(troubled.filter((id) => !observable.has(id)));
  return {
    ...run,
    title: CLAIM,
    suite: { name: `${PACKAGE.name}: ${roles.join(', ')}`, version: PACKAGE.version },
    // Of a part of the suite only what that part is about.
    requirements: [
      ...observableRequirements().filter(({ id }) => touched.has(id)),
      ...allRequirements().filter(({ id }) => outside.has(id)),
    ],
  };
}

export function printRun(input: ReportInput, folder: string | undefined): void {
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
