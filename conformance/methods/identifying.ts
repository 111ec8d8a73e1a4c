/**
 * A suite for machines that no complete method takes: partial ones in which some states cannot be told apart, for what
 * differs between them is not sent in both. Every transition is taken, and where it leads is told from every state that
 * a word tells it from. Where such a word comes to the same transition again and is answered rightly by its fault, a
 * word is added that finds the fault.
 *
 * So it finds every single transition that leads or answers wrongly, if any word does. That it finds every
 * implementation with as many states, as a complete suite would, it does not promise.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { smallCover } from '../select/set-cover.js';
import { stateCover } from './cover.js';
import { PairTable } from './pairs.js';
import { SuiteTree } from './tree.js';

/**
 * @param maxSymbols - most input symbols of the suite.
 * @throws {@link ModelError} `MDL-412` for a machine of which not every state is reached, `MDL-414` for a suite beyond
 * the bound.
 */
export function identifyingSuite(machine: Mealy, maxSymbols = 10_000_000): readonly InputWord[] {
  const { next, inputs } = machine;
  const cover = stateCover(machine);
  const tree = new SuiteTree(machine, { maxSymbols });
  const pairs = new PairTable(machine, () => {});
  const meanDepth = cover.depth.reduce((sum, depth) => sum + depth, 0) / cover.depth.length;
  const identifiers = machine.states.map((_name, state) => identifierOf(machine, pairs, state, meanDepth + 1));
  for (const state of cover.order) {
    const reached = tree.add(0, cover.words[state] as InputWord);
    for (let input = 0; input < inputs.length; input++) {
      const at = state * inputs.length + input;
      const to = next[at] as number;
      if (to === UNDEFINED) continue;
      const node = tree.add(reached, [input]);
      const words = [...(identifiers[to] as readonly InputWord[])];
      for (const other of machine.states.keys()) {
        if (other === to || words.some((word) => tells(machine, word, to, other, at))) continue;
        const word = wordFor(machine, at, other);
        if (word !== undefined) words.push(word);
      }
      for (const word of words) tree.add(node, word);
    }
  }
  return tree.words();
}

/** Few words that tell a state from all that any word tells it from. */
function identifierOf(machine: Mealy, pairs: PairTable, state: number, start: number): readonly InputWord[] {
  const words = new Map<string, InputWord>();
  for (const other of machine.states.keys()) {
    if (pairs.lengthOf(state, other) === 0) continue;
    const word = pairs.wordOf(state, other);
    words.set(word.join(), word);
  }
  const candidates = Array.from(words.values(), (word) => ({
    item: word,
    cost: start + word.length,
    covers: [...machine.states.keys()].filter((other) => tells(machine, word, state, other)),
  }));
  return smallCover(candidates, 1).items;
}

/**
 * Whether a word is defined in both states and answered differently.
 *
 * @param changed - a transition that leads to `other` on the other side; by default none.
 */
function tells(machine: Mealy, word: InputWord, one: number, other: number, changed = UNDEFINED): boolean {
  const { next, output, inputs } = machine;
  let [left, right] = [one, other];
  for (const input of word) {
    const [here, there] = [left * inputs.length + input, right * inputs.length + input];
    left = next[here] as number;
    right = there === changed ? other : (next[there] as number);
    if (right === UNDEFINED) return false;
    if (output[here] !== output[there]) return true;
  }
  return false;
}

/**
 * A shortest word behind a transition that finds it out if it leads to `other`; undefined where none does. A state that
 * is sent what is not defined in it is held to answer wrongly.
 */
function wordFor({ next, output, inputs, states }: Mealy, changed: number, other: number): InputWord | undefined {
  const width = inputs.length;
  const pairs = [(next[changed] as number) * states.length + other];
  const words: InputWord[] = [[]];
  const met = new Set(pairs);
  for (const [place, pair] of pairs.entries()) {
    const [left, right] = [Math.floor(pair / states.length) * width, (pair % states.length) * width];
    for (let input = 0; input < width; input++) {
      const to = next[left + input] as number;
      if (to === UNDEFINED) continue;
      const word = [...(words[place] as InputWord), input];
      if (output[left + input] !== output[right + input]) return word;
      const behind = right + input === changed ? other : (next[right + input] as number);
      const key = to * states.length + behind;
      if (met.has(key)) continue;
      met.add(key);
      pairs.push(key);
      words.push(word);
    }
  }
  return undefined;
}
