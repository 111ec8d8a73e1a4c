/** What every method begins with. */
import type { Mealy } from '../mealy/mealy.js';
import type { StateCover } from './cover.js';
import type { PairTable } from './pairs.js';
import type { SuiteTree } from './tree.js';

export interface Setting {
  readonly machine: Mealy;
  readonly pairs: PairTable;
  readonly cover: StateCover;
  /** States that an implementation may have beyond those of the machine. */
  readonly extraStates: number;
  /** The suite, empty; a method fills it. */
  readonly tree: SuiteTree;
  /** What a reset counts for where words are chosen, in input symbols. */
  readonly resetCost: number;
  /** Mean length of the words that lead to where a transition is tried. */
  readonly start: number;
}

/** Every word of up to `length` inputs that are defined from a state on, each after those that it begins with. */
export function* middles(machine: Mealy, state: number, length: number): Generator<readonly number[]> {
  const { next, inputs } = machine;
  yield [];
  if (length === 0) return;
  for (let input = 0; input < inputs.length; input++) {
    const to = next[state * inputs.length + input] as number;
    if (to < 0) continue;
    for (const rest of middles(machine, to, length - 1)) yield [input, ...rest];
  }
}
