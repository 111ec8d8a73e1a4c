/**
 * Whether a machine does what a specification says, on every word that the specification defines.
 *
 * Where the specification is complete this is equivalence. Inputs and outputs are compared by number, so both machines
 * have the same lists of them, as far as the specification goes.
 */
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';

/** One step of a machine whose states are numbers, 0 the initial one. */
export interface Steps {
  /** Number of states. */
  readonly size: number;
  next(state: number, input: number): number;
  /** {@link UNDEFINED} where the machine gives no answer, which no specification expects. */
  output(state: number, input: number): number;
}

/** @returns a shortest word that is answered otherwise, or undefined where there is none. */
export function difference(specification: Mealy, implementation: Steps): number[] | undefined {
  const { inputs, next, output } = specification;
  const width = inputs.length;
  const { size } = implementation;
  const met = new Int32Array(specification.states.length * size).fill(UNMET);
  const by = new Int32Array(met.length);
  const queue = [0];
  met[0] = 0;
  for (const pair of queue) {
    const [one, two] = [Math.floor(pair / size), pair % size];
    for (let input = 0; input < width; input++) {
      const to = next[one * width + input] as number;
      if (to === UNDEFINED) continue;
      if (output[one * width + input] !== implementation.output(two, input)) return wordFrom(met, by, pair, input);
      const behind = to * size + implementation.next(two, input);
      if (met[behind] !== UNMET) continue;
      met[behind] = pair;
      by[behind] = input;
      queue.push(behind);
    }
  }
  return undefined;
}

/** The steps of a whole machine. */
export function stepsOf({ states, inputs, next, output }: Mealy): Steps {
  const width = inputs.length;
  return {
    size: states.length,
    next: (state, input) => next[state * width + input] as number,
    output: (state, input) => output[state * width + input] as number,
  };
}

const UNMET = -1;

function wordFrom(met: Int32Array, by: Int32Array, pair: number, input: number): number[] {
  const word = [input];
  for (let at = pair; at !== 0; at = met[at] as number) word.push(by[at] as number);
  return word.toReversed();
}
