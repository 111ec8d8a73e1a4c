/**
 * Sets of words that identify states: one set `W` for all (methods W and Wp), and for each state the words of it that
 * tell this state from all others (Wp). Greedy: the word, or the extension of a word that is there, that separates most
 * for what it costs; then whatever is not needed goes.
 */
import { modelError } from '../model-error.js';
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { answers, refined, separated } from './responses.js';
import type { PairTable } from './pairs.js';

/** Words that are tried as extensions; the table has up to n² of them. */
const MOST_TRIED = 200;

/**
 * @param start - what a word costs besides its own inputs: the mean length of the words that lead to it.
 * @throws ModelError `MDL-413` where the separating words are not defined in all states.
 */
export function characterisingSet(machine: Mealy, pairs: PairTable, start: number): InputWord[] {
  const all = machine.states.map((_, state) => state);
  const groupsOf = (word: InputWord): Int32Array | undefined => answers(machine, all, word);
  const pool = tried(pairs, all, groupsOf);
  const words: InputWord[] = [];
  let blocks = new Int32Array(all.length) as Int32Array;
  while (separated(blocks, Int32Array.from(all)) > 0) {
    let best: { readonly word: InputWord; readonly groups: Int32Array; readonly replaces: number } | undefined;
    let most = 0;
    const consider = (word: InputWord, cost: number, replaces: number): void => {
      const groups = groupsOf(word);
      if (groups === undefined) return;
      const worth = separated(blocks, groups) / cost;
      if (worth > most) [best, most] = [{ word, groups, replaces }, worth];
    };
    for (const word of pool) {
      consider(word, start + word.length, -1);
      for (const [place, before] of words.entries()) consider([...before, ...word], word.length, place);
    }
    if (best === undefined) throw notEverywhere(machine);
    blocks = refined(blocks, best.groups);
    if (best.replaces >= 0) words[best.replaces] = best.word;
    else words.push(best.word);
  }
  return leastOf(words, (some) =>
    isDiscrete(
      some.map((word) => groupsOf(word) as Int32Array),
      all.length,
    ),
  );
}

/** By state: words that begin words of `set`, and tell the state from every other. */
export function stateIdentifiers(machine: Mealy, set: readonly InputWord[], start: number): InputWord[][] {
  const all = machine.states.map((_, state) => state);
  const prefixes = new Map<string, InputWord>();
  for (const word of set)
    for (let length = 1; length <= word.length; length++)
      prefixes.set(word.slice(0, length).join(), word.slice(0, length));
  const known = [...prefixes.values()].map((word) => ({ word, groups: answers(machine, all, word) as Int32Array }));
  return all.map((state) => {
    const chosen: InputWord[] = [];
    let left = all.filter((other) => other !== state);
    while (left.length > 0) {
      let [best, most] = [known[0], 0];
      for (const each of known) {
        const apart = left.filter((other) => each.groups[other] !== each.groups[state]).length;
        const worth = apart / (start + each.word.length);
        if (worth > most) [best, most] = [each, worth];
      }
      const taken = best as (typeof known)[number];
      chosen.push(taken.word);
      left = left.filter((other) => taken.groups[other] === taken.groups[state]);
    }
    return leastOf(chosen, (some) => {
      const groups = some.map((word) => answers(machine, all, word) as Int32Array);
      return all.every((other) => other === state || groups.some((group) => group[other] !== group[state]));
    });
  });
}

/** The words of the table that separate most, in a fixed order. */
function tried(
  pairs: PairTable,
  all: readonly number[],
  groupsOf: (word: InputWord) => Int32Array | undefined,
): InputWord[] {
  const words = new Map<string, { readonly word: InputWord; readonly worth: number }>();
  const whole = new Int32Array(all.length);
  for (const one of all)
    for (let other = 0; other < one; other++) {
      const word = pairs.wordOf(one, other);
      const key = word.join();
      if (words.has(key)) continue;
      const groups = groupsOf(word);
      if (groups !== undefined) words.set(key, { word, worth: separated(whole, groups) });
    }
  const ranked = [...words.values()].toSorted((one, other) => other.worth - one.worth);
  const least = ranked.slice(MOST_TRIED);
  // What is left out by rank may be the only word for some pair.
  let blocks: Int32Array = whole;
  for (const { word } of ranked.slice(0, MOST_TRIED)) blocks = refined(blocks, groupsOf(word) as Int32Array);
  const needed = least.filter(({ word }) => {
    const groups = groupsOf(word) as Int32Array;
    if (separated(blocks, groups) === 0) return false;
    blocks = refined(blocks, groups);
    return true;
  });
  return [...ranked.slice(0, MOST_TRIED), ...needed].map(({ word }) => word);
}

/** Leaves out words and last inputs as long as what is left is enough; the longest words first. */
function leastOf(words: readonly InputWord[], isEnough: (some: readonly InputWord[]) => boolean): InputWord[] {
  let left = words.toSorted((one, other) => other.length - one.length);
  for (const word of left) {
    let shorter = word;
    while (shorter.length > 0) {
      const without = left.flatMap((each) => (each !== shorter ? [each] : []));
      if (isEnough(without)) {
        left = without;
        break;
      }
      const cut = shorter.slice(0, -1);
      const trial = left.map((each) => (each === shorter ? cut : each));
      if (cut.length === 0 || !isEnough(trial)) break;
      left = trial;
      shorter = cut;
    }
  }
  return left;
}

function isDiscrete(groups: readonly Int32Array[], states: number): boolean {
  let blocks = new Int32Array(states) as Int32Array;
  for (const group of groups) blocks = refined(blocks, group);
  return new Set(blocks).size === states;
}

function notEverywhere(machine: Mealy): Error {
  return modelError('MDL-413', {
    subject: 'methods W and Wp',
    expected: 'separating words that are defined in every state',
    got: 'states that only words with undefined inputs tell apart',
    where: machine.name,
    todo: 'Take HSI, H, SPY, SPYH or S, or read undefined inputs as ignored or refused.',
  });
}
