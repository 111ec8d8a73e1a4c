/**
 * Where in the tree of a suite a faulty machine is found out, by nothing but what it answers.
 *
 * A mutant does what the machine does until it takes the transition that is changed. So only what the suite asks behind
 * that transition is run, from the place of each first use.
 */
import type { Steps } from './difference.js';
import type { Mutant } from './mutants.js';
import type { ObservationTree } from './tree.js';
import { answerAt } from './tree.js';

export class Killing {
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

  /**
   * The nodes whose answer the mutant does not give, and gives at every node above; in order, so none is below another.
   *
   * @param most - after how many to stop.
   */
  deathsOf({ change }: Mutant, steps: Steps, most = Infinity): number[] {
    const { machine, end } = this.tree;
    const deaths: number[] = [];
    let past = 0;
    for (const node of this.behind[change.state * machine.inputs.length + change.input] as number[]) {
      if (deaths.length >= most) break;
      if (node < past) continue;
      past = end[node] as number;
      if (this.answer[node] === change.output) this.deathsBelow(node, change.to, steps, deaths, most);
      else deaths.push(node);
    }
    return deaths;
  }

  private deathsBelow(top: number, state: number, steps: Steps, deaths: number[], most: number): void {
    const { parent, input, end } = this.tree;
    const { at, answer } = this;
    const past = end[top] as number;
    at[top] = state;
    let node = top + 1;
    while (node < past && deaths.length < most) {
      const from = at[parent[node] as number] as number;
      const symbol = input[node] as number;
      if (steps.output(from, symbol) === answer[node]) {
        at[node] = steps.next(from, symbol);
        node++;
      } else {
        deaths.push(node);
        // What is asked after a wrong answer finds nothing that is not found.
        node = end[node] as number;
      }
    }
  }
}
