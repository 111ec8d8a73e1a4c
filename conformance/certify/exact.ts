/**
 * Whether a suite is complete, decided exactly: for small machines, and to judge the certificates by.
 *
 * A machine passes a suite if the observation tree folds onto its states. So all foldings onto at most `maxStates`
 * states are searched, one state after the other: a node below a settled state is either one of the settled states,
 * which folds what is below the two, or becomes the next one, which numbers the states in one way only. A folding is a
 * machine with some transitions left open. One that differs from the specification, or leaves open what the
 * specification defines, is a fault that the suite does not find. Exponential; the work is bounded.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { UNDEFINED } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';
import { requireCount } from './count.js';
import { difference } from './difference.js';
import type { ObservationTree } from './tree.js';
import { NOWHERE, answerAt, observationTree } from './tree.js';

export interface ExactOptions {
  /** Most states of an implementation. */
  readonly maxStates: number;
  /** Most pairs of nodes laid onto each other before the search gives up. Default 5 million. */
  readonly maxWork?: number;
}

export type ExactVerdict =
  | { readonly verdict: 'complete'; readonly work: number }
  | {
      readonly verdict: 'incomplete';
      readonly work: number;
      /** A complete machine that passes the suite, and what it does otherwise. */
      readonly counterexample: Mealy;
      readonly word: InputWord;
    }
  | { readonly verdict: 'undecided'; readonly work: number };

/**
 * Decides whether every machine with at most `maxStates` states that passes `words` does what `machine` says.
 *
 * @throws {@link ModelError} `MDL-415` for a `maxStates` that is no whole number from 1, `MDL-421` for a word that is
 * none of the machine.
 */
export function checkExactly(machine: Mealy, words: readonly InputWord[], options: ExactOptions): ExactVerdict {
  requireMealy(machine);
  requireCount(machine, 'maxStates', options.maxStates, 1);
  const search = new Folding(observationTree(machine, words), options.maxStates, options.maxWork ?? 5_000_000);
  const found = search.run();
  const { work } = search;
  if (found === 'out of work') return { verdict: 'undecided', work };
  return found === undefined ? { verdict: 'complete', work } : { verdict: 'incomplete', work, ...found };
}

interface Fault {
  readonly counterexample: Mealy;
  readonly word: InputWord;
}

type Found = Fault | 'out of work' | undefined;

class Folding {
  work = 0;
  private readonly machine: Mealy;
  private readonly width: number;
  private readonly maxStates: number;
  private readonly maxWork: number;
  private readonly child: Int32Array;
  /** Answer on each edge of {@link child}; without meaning where there is no edge. */
  private readonly answer: Int32Array;
  private readonly settled = [0];
  private readonly isSettled: Uint8Array;
  /** Edges changed, and where each led before, to take a step back. */
  private readonly trail: number[] = [];

  constructor(tree: ObservationTree, maxStates: number, maxWork: number) {
    this.machine = tree.machine;
    this.width = tree.machine.inputs.length;
    this.maxStates = maxStates;
    this.maxWork = maxWork;
    this.child = tree.child.slice();
    this.answer = new Int32Array(tree.child.length);
    for (let node = 1; node < tree.size; node++)
      this.answer[(tree.parent[node] as number) * this.width + (tree.input[node] as number)] = answerAt(tree, node);
    this.isSettled = new Uint8Array(tree.size);
    this.isSettled[0] = 1;
  }

  run(): Found {
    const edge = this.tightest();
    if (this.work > this.maxWork) return 'out of work';
    if (edge === undefined) return this.fault();
    const node = this.child[edge] as number;
    for (const state of this.settled) {
      const mark = this.trail.length;
      const found = this.fold(edge, state) ? this.run() : undefined;
      if (found !== undefined) return found;
      this.undo(mark);
    }
    if (this.settled.length === this.maxStates) return undefined;
    this.settled.push(node);
    this.isSettled[node] = 1;
    const found = this.run();
    this.settled.pop();
    this.isSettled[node] = 0;
    return found;
  }

  /** Of the edges out of settled states into others the one that fits the fewest states; undefined without any. */
  private tightest(): number | undefined {
    let best: number | undefined;
    let fewest = Infinity;
    for (const state of this.settled) {
      for (let input = 0; input < this.width; input++) {
        const edge = state * this.width + input;
        const node = this.child[edge] as number;
        if (node === NOWHERE || this.isSettled[node] === 1) continue;
        const fits = this.settled.filter((other) => this.fits(edge, other)).length;
        if (fits < fewest) [best, fewest] = [edge, fits];
      }
    }
    return best;
  }

  private fits(edge: number, state: number): boolean {
    const mark = this.trail.length;
    const fits = this.fold(edge, state);
    this.undo(mark);
    return fits;
  }

  /** Leads `edge` to `state`, and what was below it onto what is below `state`; false where the answers differ. */
  private fold(edge: number, state: number): boolean {
    const pairs = [state, this.child[edge] as number];
    this.lead(edge, state);
    while (pairs.length > 0) {
      const from = pairs.pop() as number;
      const onto = pairs.pop() as number;
      this.work++;
      for (let input = 0; input < this.width; input++) {
        const to = this.child[from * this.width + input] as number;
        if (to === NOWHERE) continue;
        const edgeOnto = onto * this.width + input;
        const answer = this.answer[from * this.width + input] as number;
        if (this.child[edgeOnto] === NOWHERE) {
          this.lead(edgeOnto, to);
          this.answer[edgeOnto] = answer;
        } else if (this.answer[edgeOnto] === answer) pairs.push(this.child[edgeOnto] as number, to);
        else return false;
      }
    }
    return true;
  }

  private lead(edge: number, to: number): void {
    this.trail.push(edge, this.child[edge] as number);
    this.child[edge] = to;
  }

  private undo(mark: number): void {
    while (this.trail.length > mark) {
      const before = this.trail.pop() as number;
      this.child[this.trail.pop() as number] = before;
    }
  }

  /** Every edge leads to a settled state: does the folding do what the machine says? */
  private fault(): Fault | undefined {
    const { settled, width, child, answer } = this;
    const number = new Map(settled.map((node, state) => [node, state]));
    const edge = (state: number, input: number): number => (settled[state] as number) * width + input;
    const next = (state: number, input: number): number => number.get(child[edge(state, input)] as number) ?? state;
    const output = (state: number, input: number): number =>
      child[edge(state, input)] === NOWHERE ? UNDEFINED : (answer[edge(state, input)] as number);
    const word = difference(this.machine, { size: settled.length, next, output });
    if (word === undefined) return undefined;
    return { word, counterexample: this.completed(word, next, output) };
  }

  /** What is left open stays where it is; where the word ends on such a transition, with a wrong answer. */
  private completed(
    word: InputWord,
    next: (state: number, input: number) => number,
    output: (state: number, input: number) => number,
  ): Mealy {
    const { machine, width, settled } = this;
    const before = word.slice(0, -1);
    const last = word.at(-1) as number;
    const expected =
      machine.output[before.reduce((at, input) => machine.next[at * width + input] as number, 0) * width + last];
    const at = before.reduce(next, 0) * width + last;
    const outputs = machine.outputs.length > 1 ? machine.outputs : [...machine.outputs, 'another answer'];
    const filled = (index: number): number => (index === at && expected === 0 ? 1 : 0);
    const table = settled.flatMap((_node, state) => machine.inputs.map((_name, input) => ({ state, input })));
    return {
      name: `passes the suite of ${machine.name}`,
      states: settled.map((_node, state) => `i${state}`),
      inputs: machine.inputs,
      outputs,
      next: Int32Array.from(table, ({ state, input }) => next(state, input)),
      output: Int32Array.from(table, ({ state, input }, index) => {
        const answer = output(state, input);
        return answer === UNDEFINED ? filled(index) : answer;
      }),
    };
  }
}
