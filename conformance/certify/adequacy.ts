/**
 * Which single faults a suite finds, by nothing but what a machine answers. A mutant that no test finds is compared with
 * the machine.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { difference } from './difference.js';
import { Killing } from './killing.js';
import type { Mutant, MutantClass, MutantOptions } from './mutants.js';
import { MUTANT_CLASSES, mutantsOf, requireClasses, stepsOfMutant } from './mutants.js';
import { observationTree, wordTo } from './tree.js';

export interface ClassCount {
  readonly class: MutantClass;
  readonly mutants: number;
  readonly killed: number;
  /** Those that do what the machine does: none can kill them. */
  readonly equivalent: number;
}

export interface Survivor {
  readonly mutant: Mutant;
  /** A shortest word that would have found it. */
  readonly word: InputWord;
}

export interface Adequacy {
  /** The kill matrix by class; one row for each class asked for. */
  readonly classes: readonly ClassCount[];
  /** Mutants that are different and pass, in their order. */
  readonly survivors: readonly Survivor[];
}

/**
 * Runs `words` against every mutant of the classes asked for.
 *
 * @throws {@link ModelError} `MDL-415` for classes that are none, `MDL-421` for a word that is none of the machine,
 * `MDL-429` for what is no machine.
 */
export function adequacy(machine: Mealy, words: readonly InputWord[], options: MutantOptions): Adequacy {
  const killing = new Killing(observationTree(machine, words));
  requireClasses(machine, options);
  const counts = new Map(options.classes.map((name) => [name, { mutants: 0, killed: 0, equivalent: 0 }]));
  const survivors: Survivor[] = [];
  for (const mutant of mutantsOf(machine, options)) {
    const count = counts.get(mutant.class) as { mutants: number; killed: number; equivalent: number };
    const steps = stepsOfMutant(machine, mutant);
    count.mutants++;
    if (killing.deathsOf(mutant, steps, 1).length > 0) {
      count.killed++;
      continue;
    }
    const word = difference(machine, steps);
    if (word === undefined) count.equivalent++;
    else survivors.push({ mutant, word });
  }
  const classes = MUTANT_CLASSES.filter((name) => counts.has(name));
  return {
    classes: classes.map((name) => ({ class: name, ...(counts.get(name) as Omit<ClassCount, 'class'>) })),
    survivors,
  };
}

/** A word of the suite, up to where the answer of `mutant` differs; undefined where it passes. */
export function killingWord(machine: Mealy, words: readonly InputWord[], mutant: Mutant): InputWord | undefined {
  const tree = observationTree(machine, words);
  const [node] = new Killing(tree).deathsOf(mutant, stepsOfMutant(machine, mutant), 1);
  return node === undefined ? undefined : wordTo(tree, node);
}
