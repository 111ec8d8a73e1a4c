/**
 * Which single faults a suite finds, by nothing but what a machine answers.
 *
 * A mutant does what the machine does until it takes the transition that is changed. So only what the suite asks behind
 * that transition is run, from the place of each first use; a mutant that no test finds is compared with the machine.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import type { Steps } from './difference.js';
import { difference } from './difference.js';
import type { Mutant, MutantClass, MutantOptions } from './mutants.js';
import { MUTANT_CLASSES, mutantsOf, stepsOfMutant } from './mutants.js';
import type { ObservationTree } from './tree.js';
import { answerAt, observationTree, wordTo } from './tree.js';

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
 * @throws {@link ModelError} `MDL-421` for a word that is none of the machine.
 */
export function adequacy(machine: Mealy, words: readonly InputWord[], options: MutantOptions): Adequacy {
  const killer = new Killer(observationTree(machine, words));
  const counts = new Map(options.classes.map((name) => [name, { mutants: 0, killed: 0, equivalent: 0 }]));
  const survivors: Survivor[] = [];
  for (const mutant of mutantsOf(machine, options)) {
    const count = counts.get(mutant.class) as { mutants: number; killed: number; equivalent: number };
    const steps = stepsOfMutant(machine, mutant);
    count.mutants++;
    if (killer.kills(mutant, steps)) {
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
  const node = new Killer(tree).killedAt(mutant, stepsOfMutant(machine, mutant));
  return node === undefined ? undefined : wordTo(tree, node);
}

class Killer {
  private readonly tree: ObservationTree;
  /** For each transition the nodes right behind it, in order. */
  private readonly behind: number[][];
  private readonly answer: Int32Array;
  /** Where the mutant stands at each node below the one in hand. */
  private readonly at: Int32Array;

  constructor(tree: ObservationTree) {
    const { machine, size, parent, input, state } = tree;
    const width = machine.inputs.length;
    this.tree = tree;
    this.at = new Int32Array(size);
    this.answer = new Int32Array(size);
    this.behind = Array.from({ length: machine.states.length * width }, () => []);
    for (let node = 1; node < size; node++) {
      this.answer[node] = answerAt(tree, node);
      const edge = (state[parent[node] as number] as number) * width + (input[node] as number);
      (this.behind[edge] as number[]).push(node);
    }
  }

  kills(mutant: Mutant, steps: Steps): boolean {
    return this.killedAt(mutant, steps) !== undefined;
  }

  /** The first node whose answer the mutant does not give. */
  killedAt({ change }: Mutant, steps: Steps): number | undefined {
    const { machine, end } = this.tree;
    let past = 0;
    for (const node of this.behind[change.state * machine.inputs.length + change.input] as number[]) {
      if (node < past) continue;
      if (this.answer[node] !== change.output) return node;
      past = end[node] as number;
      const found = this.differenceBelow(node, change.to, steps);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private differenceBelow(top: number, state: number, steps: Steps): number | undefined {
    const { parent, input, end } = this.tree;
    const { at, answer } = this;
    at[top] = state;
    for (let node = top + 1; node < (end[top] as number); node++) {
      const from = at[parent[node] as number] as number;
      const symbol = input[node] as number;
      if (steps.output(from, symbol) !== answer[node]) return node;
      at[node] = steps.next(from, symbol);
    }
    return undefined;
  }
}
