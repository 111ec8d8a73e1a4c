/**
 * The observation tree with nodes merged that are known to lead every implementation to the same state.
 *
 * A class has one state of the specification and the successors of all its nodes. Two classes are *apart* if a word is
 * asked behind both and answered in two ways: no implementation that passes the suite has one state for both. Apartness
 * only grows as classes are merged. Whether a merge is right is for the caller to know (`convergence.ts`).
 */
import type { ObservationTree } from './tree.js';
import { NOWHERE } from './tree.js';

export class Classes {
  readonly tree: ObservationTree;
  private readonly width: number;
  private readonly leader: Int32Array;
  private readonly successor: Int32Array;

  constructor(tree: ObservationTree) {
    this.tree = tree;
    this.width = tree.machine.inputs.length;
    this.leader = Int32Array.from(tree.parent, (_above, node) => node);
    this.successor = tree.child.slice();
  }

  /** The class of a node: the first of its nodes. */
  of(node: number): number {
    let at = node;
    while (this.leader[at] !== at) at = this.leader[at] = this.leader[this.leader[at] as number] as number;
    return at;
  }

  /** The class behind `input`, or {@link NOWHERE}. */
  after(group: number, input: number): number {
    const to = this.successor[group * this.width + input] as number;
    return to === NOWHERE ? NOWHERE : this.of(to);
  }

  stateOf(group: number): number {
    return this.tree.state[group] as number;
  }

  /** Merges the classes of two nodes with the same state, and what lies behind the same inputs. */
  merge(one: number, two: number): void {
    const pairs = [one, two];
    while (pairs.length > 0) {
      const first = this.of(pairs.pop() as number);
      const second = this.of(pairs.pop() as number);
      if (first === second) continue;
      const [kept, gone] = first < second ? [first, second] : [second, first];
      this.leader[gone] = kept;
      for (let input = 0; input < this.width; input++) {
        const to = this.successor[gone * this.width + input] as number;
        const edge = kept * this.width + input;
        if (to === NOWHERE) continue;
        if (this.successor[edge] === NOWHERE) this.successor[edge] = to;
        else pairs.push(this.successor[edge] as number, to);
      }
    }
  }

  /** Whether two classes are apart. Equal states of the specification never are. */
  apart(one: number, two: number): boolean {
    if (this.stateOf(one) === this.stateOf(two)) return false;
    const { machine, size } = this.tree;
    const { width } = this;
    const pairs = [one, two];
    const met = new Set<number>();
    for (let head = 0; head < pairs.length; head += 2) {
      const [left, right] = [pairs[head] as number, pairs[head + 1] as number];
      const leftRow = this.stateOf(left) * width;
      const rightRow = this.stateOf(right) * width;
      for (let input = 0; input < width; input++) {
        const leftTo = this.successor[left * width + input] as number;
        const rightTo = this.successor[right * width + input] as number;
        if (leftTo === NOWHERE || rightTo === NOWHERE) continue;
        if (machine.output[leftRow + input] !== machine.output[rightRow + input]) return true;
        const [below, beside] = [this.of(leftTo), this.of(rightTo)];
        if (this.stateOf(below) === this.stateOf(beside) || met.has(below * size + beside)) continue;
        met.add(below * size + beside);
        pairs.push(below, beside);
      }
    }
    return false;
  }
}
