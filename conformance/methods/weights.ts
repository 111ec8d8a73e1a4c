/**
 * What a reset counts for while a suite is made.
 *
 * The methods weigh each word as it is chosen, and what is cheap now may be dear in the end: with a reset that counts
 * for much a suite may be smaller than with one that costs nothing, or have more tests. So several weights are tried,
 * as many as the size of the machine allows, never as the clock does: the same machine has the same suite everywhere.
 */
import type { Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { countText } from '../report/words.js';

/** In the order in which they are tried: on the automata of `bench/automata` the first ones gain most. */
const WEIGHTS = [20, 10, 5, 2, 1, 50] as const;

/** The weights to try: none, what a reset costs the user, and others up to so many attempts. */
export function weightsFor(resetCost: number, attempts: number): readonly number[] {
  const needed = new Set([0, resetCost]);
  return [...new Set([...needed, ...WEIGHTS])].slice(0, Math.max(needed.size, attempts));
}

/** So many inputs long are the words that are counted: with one input, a machine has as many of any length. */
const LONGEST = 1_000;

/**
 * How many words of `extraStates + 1` defined inputs leave the states of a machine, all states together. Every complete
 * suite has each of them behind some word that leads to its state: an implementation may count the inputs of one word
 * with its extra states, and err at the last. No two end at one node of the tree of a suite, so that a suite has at
 * least so many input symbols. Where longer words are fewer, for they end where nothing is defined, the shorter count.
 */
export function sizeFor({ next, states, inputs }: Mealy, extraStates: number): number {
  const width = inputs.length;
  let words = states.map(() => 1);
  let most = 0;
  for (let length = 1; length <= Math.min(extraStates + 1, LONGEST); length++) {
    const shorter = words;
    words = states.map((_name, state) => {
      let sum = 0;
      for (let input = 0; input < width; input++) {
        const to = next[state * width + input] as number;
        if (to !== UNDEFINED) sum += shorter[to] as number;
      }
      return sum;
    });
    most = Math.max(
      most,
      words.reduce((sum, count) => sum + count, 0),
    );
  }
  return most;
}

/** `12,345`, and from a thousand million on `4.2 * 10^9`; what no number holds is at least the largest. */
export function roundedDown(size: number): string {
  if (size < 1e9) return countText(size);
  const exponent = Math.floor(Math.log10(Math.min(size, Number.MAX_VALUE)));
  const digits = Math.floor(Math.min(size, Number.MAX_VALUE) / 10 ** (exponent - 1)) / 10;
  return `${digits} * 10^${exponent}`;
}
