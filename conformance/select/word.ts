/** A word: the inputs of one test, in order, and which of them the test is about. */
import type { PowerCut, TestCase } from '../suite/types.js';
import type { RoleAutomaton } from './automaton.js';

export interface Word {
  readonly criterion: TestCase['criterion'];
  /** Indices in `RoleAutomaton.inputs`; never empty. */
  readonly inputs: readonly number[];
  /** Index in `inputs` of the step of interest. */
  readonly purpose: number;
  /** Steps after the purpose that are of interest too: a word of `transition-pairs` covers many pairs. */
  readonly further?: number;
  /** Name given by the caller, for sequences only. */
  readonly name?: string;
  /** The power goes within the step of the purpose, which takes place or does not. */
  readonly cut?: PowerCut;
  /** The store is damaged right before the step of the purpose, `after` a step that has changed what it keeps. */
  readonly damage?: { readonly after: number };
}

/** The word as text, made of input ids, hence the same whatever the order of the samples. */
export function wordText(automaton: RoleAutomaton, inputs: readonly number[]): string {
  return inputs.map((input) => automaton.inputs[input]?.id ?? '?').join(' ');
}

/** Drops each word that is a prefix of another; keeps the order of the rest. */
export function withoutPrefixes(words: readonly Word[]): Word[] {
  const prefixes = new Set<string>();
  for (const { inputs } of words) {
    for (let length = 1; length < inputs.length; length++) prefixes.add(inputs.slice(0, length).join(','));
  }
  const seen = new Set<string>();
  return words.filter(({ inputs }) => {
    const key = inputs.join(',');
    if (prefixes.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
