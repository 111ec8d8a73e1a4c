/**
 * Method H (Dorofeeva, El-Fakih and Yevtushenko 2005): identifying words are chosen on the fly, those that are
 * cheapest in the suite as it is. Told apart are the words of the state cover, these from all that leaves a
 * state by up to `extraStates + 1` inputs, and what lies on one branch there.
 */
import { apartReferences, openTransitions, references } from './references.js';
import type { Evidence } from './references.js';
import type { Setting } from './setting.js';

export function methodH(setting: Setting): void {
  const evidence = apartReferences(setting);
  const known = references(evidence);
  for (const { state, input } of openTransitions(setting)) {
    const { classes } = evidence;
    classes.append(classes.reference(state), [input]);
    tellApart(evidence, classes.next(classes.reference(state), input), known, setting.extraStates);
  }
}

/** What lies `further` inputs behind a class, and then the class itself, from all of `known` and those before it. */
function tellApart(evidence: Evidence, of: number, known: readonly number[], further: number): void {
  const { classes, separator } = evidence;
  if (further > 0)
    for (let input = 0; input < classes.inputs; input++) {
      if (!isDefined(evidence, of, input)) continue;
      classes.append(of, [input]);
      tellApart(evidence, classes.next(of, input), [...known, of], further - 1);
    }
  separator.separate(of, known);
}

function isDefined({ classes }: Evidence, of: number, input: number): boolean {
  return (classes.machine.next[classes.state(of) * classes.inputs + input] as number) >= 0;
}
