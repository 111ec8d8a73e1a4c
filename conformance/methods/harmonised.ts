/**
 * Harmonised identifiers (Petrenko 1991): for every two states some word of the one and some word of the other begin
 * alike, and that beginning tells them apart.
 *
 * States that have answered alike so far take the same word next: a lengthening of the last one where their successors
 * can still be told apart, or a new one, whichever separates more for what it costs.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { after } from '../mealy/mealy.js';
import type { PairTable } from './pairs.js';
import { answers, separated } from './responses.js';

/** Pairs of a block whose words are tried. */
const MOST_PAIRS = 400;

/** States that have answered alike, and the words that they have been given. */
interface Block {
  readonly states: readonly number[];
  readonly words: readonly InputWord[];
  /** The last one, which may still grow. */
  readonly last: InputWord;
}

/**
 * @param start - what a new word costs besides its own inputs.
 * @returns by state.
 */
export function harmonisedIdentifiers(machine: Mealy, pairs: PairTable, start: number): InputWord[][] {
  const identifiers: InputWord[][] = machine.states.map(() => []);
  const pending: Block[] = [{ states: machine.states.map((_, state) => state), words: [], last: [] }];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const { states } = block;
    if (states.length === 1) {
      identifiers[states[0] as number] = wordsOf(block);
      continue;
    }
    const word = bestWord(machine, pairs, block, start);
    if (word === undefined) for (const state of states) identifiers[state] = byPairs(pairs, block, state);
    else pending.push(...split(machine, block, word));
  }
  return identifiers;
}

/** The empty word alone where there is no other state. */
const wordsOf = ({ words, last }: Block): InputWord[] => [...words, last];

/** Where no word is defined in all states of a block, each pair has its own; both of it have the same. */
function byPairs(pairs: PairTable, block: Block, state: number): InputWord[] {
  return [
    ...wordsOf(block),
    ...block.states.filter((other) => other !== state).map((other) => pairs.wordOf(state, other)),
  ];
}

/** The next word of a block, whole: it begins with the last one where it lengthens that. */
function bestWord(machine: Mealy, pairs: PairTable, block: Block, start: number): InputWord | undefined {
  const { states, last } = block;
  const whole = new Int32Array(states.length);
  const behind = states.map((state) => after(machine, state, last));
  const seen = new Set<string>();
  let best: InputWord | undefined;
  let most = 0;
  const consider = (word: InputWord, cost: number): void => {
    const key = word.join();
    if (seen.has(key)) return;
    seen.add(key);
    const groups = answers(machine, states, word);
    if (groups === undefined) return;
    const worth = separated(whole, groups) / cost;
    if (worth > most) [best, most] = [word, worth];
  };
  let tried = 0;
  for (const [one, state] of states.entries())
    for (let other = 0; other < one && tried < MOST_PAIRS; other++, tried++) {
      const fresh = pairs.wordOf(state, states[other] as number);
      consider(fresh, start + fresh.length);
      const [left, right] = [behind[one] as number, behind[other] as number];
      if (last.length === 0 || left === right) continue;
      const more = pairs.wordOf(left, right);
      consider([...last, ...more], more.length);
    }
  return best;
}

/** The blocks that a word makes, each with as much of the word as it took to set it apart. */
function split(machine: Mealy, block: Block, word: InputWord): Block[] {
  const { states, last } = block;
  const lengthens = last.length > 0 && last.every((input, at) => input === word[at]);
  const words = lengthens || last.length === 0 ? block.words : [...block.words, last];
  const { next, output, inputs } = machine;
  const done: Block[] = [];
  type Part = { readonly states: readonly number[]; readonly at: readonly number[]; readonly cut: number };
  let parts: Part[] = [{ states, at: states, cut: 0 }];
  for (const [place, input] of word.entries()) {
    const following: Part[] = [];
    for (const part of parts) {
      const byOutput = new Map<number, { states: number[]; at: number[] }>();
      for (const [which, state] of part.states.entries()) {
        const edge = (part.at[which] as number) * inputs.length + input;
        const answered = output[edge] as number;
        const group = byOutput.get(answered) ?? { states: [], at: [] };
        byOutput.set(answered, group);
        group.states.push(state);
        group.at.push(next[edge] as number);
      }
      const cut = byOutput.size > 1 ? place + 1 : part.cut;
      for (const group of byOutput.values()) following.push({ ...group, cut });
    }
    parts = [];
    for (const part of following)
      if (part.states.length > 1) parts.push(part);
      else done.push({ states: part.states, words, last: word.slice(0, part.cut) });
  }
  for (const part of parts) done.push({ states: part.states, words, last: word.slice(0, part.cut) });
  return done;
}
