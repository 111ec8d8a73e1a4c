/**
 * The methods that fix their identifying words beforehand: W (Vasilevskii 1973, Chow 1978), Wp (Fujiwara et al. 1991)
 * and HSI (Petrenko 1991). Each state is reached, left by every word of up to `extraStates + 1` inputs, and where that
 * leads is identified.
 */
import type { InputWord } from '../mealy/mealy.js';
import { after } from '../mealy/mealy.js';
import { characterisingSet, stateIdentifiers } from './characterising.js';
import { harmonisedIdentifiers } from './harmonised.js';
import { middles } from './setting.js';
import type { Setting } from './setting.js';

/** All words of one set at every word. */
export function methodW(setting: Setting): void {
  const words = characterisingSet(setting.machine, setting.pairs, setting.start);
  identifyAll(setting, () => words);
}

/** All words at what is reached by up to `extraStates` inputs, and behind one more those that identify its state. */
export function methodWp(setting: Setting): void {
  const { machine, pairs, start } = setting;
  const all = characterisingSet(machine, pairs, start);
  const identifiers = stateIdentifiers(machine, all, start);
  const used = identifiers.flat();
  identifyAll(setting, (state, isLast) => (isLast ? (identifiers[state] as InputWord[]) : used));
}

/** Of each state its harmonised identifier. */
export function methodHsi(setting: Setting): void {
  const { machine, pairs, start } = setting;
  const identifiers = harmonisedIdentifiers(machine, pairs, start);
  identifyAll(setting, (state) => identifiers[state] as InputWord[]);
}

/** @param wordsOf - what follows a word that leads to a state; the longest words are last. */
function identifyAll(
  { machine, cover, extraStates, tree }: Setting,
  wordsOf: (state: number, isLast: boolean) => readonly InputWord[],
): void {
  for (const state of cover.order)
    for (const middle of middles(machine, state, extraStates + 1)) {
      const node = tree.add(tree.add(0, cover.words[state] as InputWord), middle);
      const isLast = middle.length === extraStates + 1;
      for (const word of wordsOf(after(machine, state, middle), isLast)) tree.add(node, word);
    }
}
