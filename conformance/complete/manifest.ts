/** What the manifest says of complete suites: everything but the tables and the words. */
import type { CompletePart, CompleteSuite } from './types.js';

export interface CompleteManifest extends Pick<CompleteSuite, 'assumptions' | 'leftOutInputs' | 'leftOutTransitions'> {
  readonly parts: readonly PartManifest[];
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
    assumptions,
    leftOutInputs,
    leftOutTransitions,
    parts: parts.map(({ inputs, table, tests, ...part }) => ({
      ...part,
      inputs: inputs.length,
      explored: table.length,
      tests: Object.keys(tests).length,
      symbols: Object.values(tests).reduce((sum, word) => sum + word.length, 0),
    })),
  };
}
