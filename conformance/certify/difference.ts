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

/**
 * @param from - the states of specification and implementation to begin in.
 * @returns a shortest word that is answered otherwise, or undefined where there is none.
 */
export function difference(
  specification: Mealy,
  implementation: Steps,
  from: readonly [number, number] = [0, 0],
): number[] | undefined {
  const { inputs, next, output } = specification;
  const width = inputs.length;
  const { size } = implementation;
  // Few pairs are met even of large machines: most differences are near.
  const pairs = [from[0] * size + from[1]];
  const before = [-1];
  const by = [UNDEFINED];
  const met = new Set(pairs);
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at] as number;
    const [one, two] = [Math.floor(pair / size), pair % size];
    for (let input = 0; input < width; input++) {
      const to = next[one * width + input] as number;
      if (to === UNDEFINED) continue;
      if (output[one * width + input] !== implementation.output(two, input)) return wordFrom(before, by, at, input);
      const behind = to * size + implementation.next(two, input);
      if (met.has(behind)) continue;
      met.add(behind);
      pairs.push(behind);
      before.push(at);
      by.push(input);
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

function wordFrom(before: readonly number[], by: readonly number[], last: number, input: number): number[] {
  const word = [input];
  for (let at = last; at !== 0; at = before[at] as number) word.push(by[at] as number);
  return word.toReversed();
}
