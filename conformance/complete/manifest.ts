/** What the manifest says of complete suites: everything but the tables and the words. */
import type { CompletePart, CompleteSuite } from './types.js';

export interface CompleteManifest extends Pick<CompleteSuite, 'assumptions' | 'leftOutInputs' | 'leftOutTransitions'> {
  readonly parts: readonly PartManifest[];
  /** Of all parts together: a word over inputs that two of them have is one test. */
  readonly tests: number;
  /** Inputs of these. */
  readonly symbols: number;
}

export interface PartManifest extends Omit<CompletePart, 'inputs' | 'table' | 'tests'> {
  readonly inputs: number;
  /** States as they were explored; equivalent ones count as one in `states`. */
  readonly explored: number;
  readonly tests: number;
  /** Inputs of all tests together; resets are not counted. */
  readonly symbols: number;
}

export function completeManifest(suite: CompleteSuite): CompleteManifest {
  const { assumptions, leftOutInputs, leftOutTransitions, parts } = suite;
  return {
    ...sizeOf(new Map(parts.flatMap(({ tests }) => Object.entries(tests)))),
    assumptions,
    leftOutInputs,
    leftOutTransitions,
    parts: parts.map(({ inputs, table, tests, ...part }) => ({
      ...part,
      inputs: inputs.length,
      explored: table.length,
      ...sizeOf(new Map(Object.entries(tests))),
    })),
  };
}

/** @param tests - words by digest. */
function sizeOf(tests: ReadonlyMap<string, readonly number[]>): { readonly tests: number; readonly symbols: number } {
  return { tests: tests.size, symbols: [...tests.values()].reduce((sum, { length }) => sum + length, 0) };
}
