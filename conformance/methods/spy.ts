/**
 * Method SPY (Simao, Petrenko and Yevtushenko 2012): the identifiers are fixed, and where a word is put is not. What
 * identifies a transition follows any of the words that are known to converge, one that is there already or whose test
 * it only lengthens.
 */
import type { InputWord } from '../mealy/mealy.js';
import { after } from '../mealy/mealy.js';
import { Classes } from './classes.js';
import { harmonisedIdentifiers } from './harmonised.js';
import { openTransitions } from './references.js';
import { middles } from './setting.js';
import type { Setting } from './setting.js';

export function methodSpy(setting: Setting): void {
  const { machine, pairs, start, tree, cover, resetCost, extraStates } = setting;
  const identifiers = harmonisedIdentifiers(machine, pairs, start);
  const classes = new Classes(tree, cover, resetCost);
  for (const state of cover.order)
    for (const word of identifiers[state] as InputWord[]) classes.append(classes.reference(state), word);
  for (const { state, input } of openTransitions(setting)) {
    const to = machine.next[state * classes.inputs + input] as number;
    for (const middle of middles(machine, to, extraStates))
      for (const word of identifiers[after(machine, to, middle)] as InputWord[]) {
        classes.append(classes.reference(state), [input, ...middle, ...word]);
        classes.append(classes.reference(to), [...middle, ...word]);
      }
    classes.merge(classes.reference(to), classes.next(classes.reference(state), input));
  }
}
