/**
 * A deterministic Mealy machine as the complete methods read it: states, inputs and outputs are small numbers, and
 * what the machine does stands in two tables of `states × inputs`.
 *
 * It comes from Graphviz DOT (`dot.ts`), from an XState machine with sample events or from a role's automaton
 * (`from-machine.ts`); state 0 is always the initial one.
 */

/** In {@link Mealy.next} and {@link Mealy.output}: the input is not defined in this state and is never sent there. */
export const UNDEFINED = -1;

export interface Mealy {
  readonly name: string;
  /** Name of each state, for reports; `states[0]` is the initial state. */
  readonly states: readonly string[];
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** `next[state * inputs.length + input]`: the state behind it, or {@link UNDEFINED}. */
  readonly next: Int32Array;
  /** `output[state * inputs.length + input]`: index in {@link outputs}, or {@link UNDEFINED}. */
  readonly output: Int32Array;
}

/** A sequence of inputs, by index, sent after a reset. */
export type InputWord = readonly number[];

/** Where `word` leads from `state`; {@link UNDEFINED} where one of its inputs is not defined on the way. */
export function after(machine: Mealy, state: number, word: InputWord): number {
  const { next, inputs } = machine;
  let at = state;
  for (const input of word) {
    if (at === UNDEFINED) return UNDEFINED;
    at = next[at * inputs.length + input] as number;
  }
  return at;
}
