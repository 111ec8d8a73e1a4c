/**
 * Which tests find which single fault: of each mutant how many tests of each kind, and which are the first of them.
 *
 * A test finds a mutant where its word passes a node at which the mutant is found out. Tests below a node are one range
 * in the order of the nodes that they end at, so that counting them takes no look at any of them.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { difference } from './difference.js';
import { Killing } from './killing.js';
import type { Mutant } from './mutants.js';
import { stepsOfMutant } from './mutants.js';
import { nodeBehind, observationTree } from './tree.js';
import type { ObservationTree } from './tree.js';

export interface MatrixTest {
  readonly id: string;
  /** What it is counted under, such as the criterion that it was made for. */
  readonly kind: string;
  readonly word: InputWord;
}

export interface Kill {
  readonly mutant: Mutant;
  /** By kind the number of tests that find it; kinds of which none does are left out. */
  readonly tests: Readonly<Record<string, number>>;
  /** Ids of some of these tests. */
  readonly some: readonly string[];
  /** Whether it does what the machine does; decided where no test finds it. */
  readonly equivalent: boolean;
}

/** How many ids of tests are given of each mutant. */
const MOST_NAMED = 3;

export class KillMatrix {
  readonly #machine: Mealy;
  readonly #tree: ObservationTree;
  readonly #killing: Killing;
  /** In the order of the nodes that they end at. */
  readonly #ids: readonly string[];
  /** `below[node]`: how many tests end at a smaller node. */
  readonly #below: Int32Array;
  /** The same of the tests of one kind. */
  readonly #ofKind: ReadonlyMap<string, Int32Array>;
  readonly #access: readonly (InputWord | undefined)[];

  /** @throws {@link ModelError} `MDL-421` for a word that is none of the machine. */
  constructor(machine: Mealy, tests: readonly MatrixTest[]) {
    this.#machine = machine;
    this.#tree = observationTree(
      machine,
      tests.map(({ word }) => word),
    );
    this.#killing = new Killing(this.#tree);
    const ends = tests.map(({ id, kind, word }) => ({ id, kind, node: nodeBehind(this.#tree, word) }));
    this.#ids = ends.toSorted((one, other) => one.node - other.node).map(({ id }) => id);
    const sums = (kind?: string): Int32Array => {
      const count = new Int32Array(this.#tree.size + 1);
      for (const end of ends)
        if (kind === undefined || end.kind === kind) count[end.node + 1] = (count[end.node + 1] as number) + 1;
      return count.map(
        (
          (sum) => (here) =>
            (sum += here)
        )(0),
      );
    };
    this.#below = sums();
    this.#ofKind = new Map([...new Set(tests.map(({ kind }) => kind))].map((kind) => [kind, sums(kind)]));
    this.#access = accessWords(machine);
  }

  judge(mutant: Mutant): Kill {
    const { end } = this.#tree;
    const steps = stepsOfMutant(this.#machine, mutant);
    const tests: Record<string, number> = {};
    const some: string[] = [];
    for (const node of this.#killing.deathsOf(mutant, steps)) {
      const past = end[node] as number;
      for (const [kind, below] of this.#ofKind) {
        const count = (below[past] as number) - (below[node] as number);
        if (count > 0) tests[kind] = (tests[kind] ?? 0) + count;
      }
      const first = this.#below[node] as number;
      some.push(...this.#ids.slice(first, Math.min(this.#below[past] as number, first + MOST_NAMED - some.length)));
    }
    const equivalent = some.length === 0 && this.separatingWord(mutant) === undefined;
    return { mutant, tests, some, equivalent };
  }

  /** A word that finds a mutant, a shortest one behind the change; undefined where none does. */
  separatingWord(mutant: Mutant): InputWord | undefined {
    const { next, output, inputs } = this.#machine;
    const { state, input, to, output: answer } = mutant.change;
    const access = this.#access[state];
    // What nothing leads to shows nowhere.
    if (access === undefined) return undefined;
    const at = state * inputs.length + input;
    const changed = [...access, input];
    if (output[at] !== answer) return changed;
    const rest = difference(this.#machine, stepsOfMutant(this.#machine, mutant), [next[at] as number, to]);
    return rest === undefined ? undefined : [...changed, ...rest];
  }
}

/** By state a shortest word that leads there. It takes no transition of that state, so it is one of its mutants too. */
function accessWords({ states, inputs, next }: Mealy): (InputWord | undefined)[] {
  const words: (InputWord | undefined)[] = states.map(() => undefined);
  words[0] = [];
  const reached = [0];
  for (const state of reached)
    for (let input = 0; input < inputs.length; input++) {
      const to = next[state * inputs.length + input] as number;
      if (to === UNDEFINED || words[to] !== undefined) continue;
      words[to] = [...(words[state] as InputWord), input];
      reached.push(to);
    }
  return words;
}
