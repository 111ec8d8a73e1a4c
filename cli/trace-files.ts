/** Runs that decide a claim, written as files: to be read, as plain JSON, or in the Informal Trace Format. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toItf } from '../conformance/emit/itf.js';
import { traceText } from '../conformance/explore/index.js';
import type { Trace } from '../conformance/explore/index.js';
import type { Explored } from './exploration.js';

export const TRACE_FORMATS = ['text', 'json', 'itf'] as const;
export type TraceFormat = (typeof TRACE_FORMATS)[number];

const SUFFIX: Readonly<Record<TraceFormat, string>> = { text: '.txt', json: '.json', itf: '.itf.json' };

/**
 * Writes the counterexample or witness of each claim that has one, as `SCENARIO-CLAIM.counterexample.txt` and the like.
 *
 * @param folder - one that is there.
 * @returns the names of the files.
 */
export function writeTraces({ result, claims }: Explored, folder: string, format: TraceFormat): string[] {
  return claims.flatMap(({ property, counterexample, witness }) =>
    [
      { what: 'counterexample', trace: counterexample },
      { what: 'witness', trace: witness },
    ].flatMap(({ what, trace }) => {
      if (trace === undefined) return [];
      const name = `${[result.scenario, property].map(fileName).join('-')}.${what}${SUFFIX[format]}`;
      writeFileSync(join(folder, name), contents(trace, format));
      return [name];
    }),
  );
}

function contents(trace: Trace, format: TraceFormat): string {
  if (format === 'text') return `${traceText(trace)}\n`;
  return `${JSON.stringify(format === 'itf' ? toItf(trace) : trace, null, 2)}\n`;
}

const fileName = (text: string): string => text.replaceAll(/[^\w.-]+/g, '_');
