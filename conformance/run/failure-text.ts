/** The failure block of one result, with sentences for its ids. */
import { failureBlock } from '../report/failure-block.js';
import { clauseOf } from '../suite/ids.js';
import type { TestResult } from './result.js';

export interface FailureTextOptions {
  /** The sentence of a requirement or decision, if known. */
  readonly describeId?: (id: string) => string | undefined;
  /** The one command that repeats it; default: the one in the result. */
  readonly command?: (result: TestResult) => string;
}

export function failureText(result: TestResult, options: FailureTextOptions = {}): string {
  const known = new Map(
    [...result.requirements, ...result.decisions].map((id) => {
      const clause = clauseOf(id);
      const says = options.describeId?.(id) ?? 'no sentence given';
      return [id, { id, says, ...(clause === undefined ? {} : { clause }) }];
    }),
  );
  return failureBlock({ ...result, repeat: options.command?.(result) ?? result.repeat }, known);
}
