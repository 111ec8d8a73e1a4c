/**
 * k-A-completeness: a suite that finds every fault of implementations whose states are all reached by a word of the
 * state cover A and at most k further inputs, however many states these are (Vaandrager, Melse, CONCUR 2025).
 *
 * The condition: whatever is defined is asked up to k + 1 steps behind A; and each node at k + 1 steps is apart from
 * each node at up to k steps that has another state of the specification. Then the states of the specification beside
 * those of an implementation, taken at all nodes up to k steps, are a bisimulation: behind each of these nodes is again
 * one, or a node at k + 1 steps that shares its state with one of the same state of the specification.
 *
 * In a partial machine the further inputs are defined ones. Nodes with the same subtree are looked at once.
 */
import type { Gap } from './convergence.js';
import type { ObservationTree } from './tree.js';
import { NOWHERE, answerAt, definedInputs, wordTo } from './tree.js';

/** What is missing for the suite to be k-A-complete, A being the words of `cover`, with k = `steps`. */
export function layersGap(tree: ObservationTree, cover: readonly number[], steps: number): Gap | undefined {
  const { machine, child, state } = tree;
  const defined = definedInputs(machine);
  const within = new Set(cover);
  let edge: Set<number> = within;
  for (let step = 0; step <= steps; step++) {
    const next = new Set<number>();
    for (const node of edge) {
      for (const input of defined[state[node] as number] as number[]) {
        const to = child[node * machine.inputs.length + input] as number;
        if (to === NOWHERE) return { word: [...wordTo(tree, node), input], missing: 'no word of the suite leads on' };
        if (!within.has(to)) next.add(to);
      }
    }
    if (step < steps) for (const node of next) within.add(node);
    edge = next;
  }
  return confusion(tree, edge, within);
}

/** A node of `edge` that may be one of `within` with another state. */
function confusion(tree: ObservationTree, edge: ReadonlySet<number>, within: ReadonlySet<number>): Gap | undefined {
  const { state } = tree;
  const shapes = new Shapes(tree);
  const inner = shapes.distinct(within);
  for (const node of shapes.distinct(edge)) {
    const alike = inner.find((other) => state[other] !== state[node] && !shapes.apart(node, other));
    if (alike === undefined) continue;
    const name = tree.machine.states[state[alike] as number];
    return { word: wordTo(tree, node), missing: `the suite does not tell what comes then from ${name}` };
  }
  return undefined;
}

/** Subtrees with their answers, each once. */
class Shapes {
  private readonly tree: ObservationTree;
  private readonly shapeOf: Int32Array;
  /** A node of each shape. */
  private readonly example: number[] = [];
  private readonly known = new Map<number, boolean>();

  constructor(tree: ObservationTree) {
    this.tree = tree;
    this.shapeOf = new Int32Array(tree.size);
    const numbers = new Map<string, number>();
    const keys: string[] = [];
    for (let node = tree.size - 1; node >= 0; node--) {
      const key = keys[node] ?? '';
      let shape = numbers.get(key);
      if (shape === undefined) {
        numbers.set(key, (shape = this.example.length));
        this.example.push(node);
      }
      this.shapeOf[node] = shape;
      if (node === 0) continue;
      const above = tree.parent[node] as number;
      keys[above] = `${keys[above] ?? ''}${tree.input[node]}/${answerAt(tree, node)}:${shape} `;
    }
  }

  /** One node for each shape and state. */
  distinct(nodes: ReadonlySet<number>): number[] {
    const { machine, state } = this.tree;
    const found = new Map<number, number>();
    for (const node of nodes)
      found.set((this.shapeOf[node] as number) * machine.states.length + (state[node] as number), node);
    return [...found.values()];
  }

  apart(one: number, two: number): boolean {
    return this.shapesApart(this.shapeOf[one] as number, this.shapeOf[two] as number);
  }

  private shapesApart(one: number, two: number): boolean {
    if (one === two) return false;
    const key = Math.min(one, two) * this.example.length + Math.max(one, two);
    let apart = this.known.get(key);
    if (apart === undefined) this.known.set(key, (apart = this.differ(one, two)));
    return apart;
  }

  private differ(one: number, two: number): boolean {
    const { tree, example, shapeOf } = this;
    const width = tree.machine.inputs.length;
    const [left, right] = [example[one] as number, example[two] as number];
    for (let input = 0; input < width; input++) {
      const below = tree.child[left * width + input] as number;
      const beside = tree.child[right * width + input] as number;
      if (below === NOWHERE || beside === NOWHERE) continue;
      if (answerAt(tree, below) !== answerAt(tree, beside)) return true;
      if (this.shapesApart(shapeOf[below] as number, shapeOf[beside] as number)) return true;
    }
    return false;
  }
}
