/** How the states of a machine fall apart under words: by what they answer. */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';

/**
 * One group for each answer to the word, by place in `states`.
 *
 * @returns undefined where the word is not defined in one of them.
 */
export function answers(machine: Mealy, states: ArrayLike<number>, word: InputWord): Int32Array | undefined {
  const { next, output, inputs, outputs } = machine;
  const groups = new Int32Array(states.length);
  const at = Int32Array.from(states);
  const named = new Map<number, number>();
  for (const input of word) {
    named.clear();
    for (let place = 0; place < at.length; place++) {
      const edge = (at[place] as number) * inputs.length + input;
      const to = next[edge] as number;
      if (to === UNDEFINED) return undefined;
      const key = (groups[place] as number) * outputs.length + (output[edge] as number);
      let group = named.get(key);
      if (group === undefined) named.set(key, (group = named.size));
      groups[place] = group;
      at[place] = to;
    }
  }
  return groups;
}

/** How many pairs that are in one block are in one group no more. */
export function separated(blocks: Int32Array, groups: Int32Array): number {
  const inBlock = new Map<number, number>();
  const inBoth = new Map<number, number>();
  let pairs = 0;
  for (let place = 0; place < blocks.length; place++) {
    const block = blocks[place] as number;
    const both = block * blocks.length + (groups[place] as number);
    const before = inBlock.get(block) ?? 0;
    const alike = inBoth.get(both) ?? 0;
    pairs += before - alike;
    inBlock.set(block, before + 1);
    inBoth.set(both, alike + 1);
  }
  return pairs;
}

/** Blocks of what is in one block and in one group. */
export function refined(blocks: Int32Array, groups: Int32Array): Int32Array {
  const named = new Map<number, number>();
  return blocks.map((block, place) => {
    const key = block * blocks.length + (groups[place] as number);
    const known = named.get(key);
    if (known !== undefined) return known;
    named.set(key, named.size);
    return named.size - 1;
  });
}
