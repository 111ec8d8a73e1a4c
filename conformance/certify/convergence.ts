/**
 * What follows from a suite for every implementation that passes it and has at most `n + extraStates` states, n being
 * those of the specification. Each step is checked by itself; nothing here searches.
 *
 * - A *basis* is one node for each state of the specification, the root for the initial one, all apart from each other.
 *   So an implementation has n states for the basis, and at most `extraStates` others.
 * - A node is *told* if it is apart from each node of the basis but the one of its state. It leads to that node's state
 *   or to one of the others.
 * - {@link Convergence.identify}: a node leads to the same state as the basis node of its state, as far as the
 *   specification is defined. Were it not so, a shortest word w would tell the two states apart; let pᵢ and qᵢ be where
 *   i inputs of w lead from them, i = 0 to `extraStates`. All pairs differ, and the rest of w is a shortest word to tell
 *   pᵢ from qᵢ. Shortest words of different lengths never close a circle (if p, r differ by a word, so do p, q or q, r),
 *   so the pairs are edges of a forest. If all nodes on the way are told, and those with different states apart, then a
 *   tree of the forest has one state of the specification, so at most one state of the basis, and so at least as many of
 *   the others as edges: in total more than there are. Where a pair is one class, or occurs again, w is not shortest.
 * - {@link Convergence.gap}: the suite is complete if no way of `extraStates + 1` steps from the basis stays outside its
 *   classes but by told nodes, apart from each other where their states differ. Were an implementation wrong, take
 *   a shortest word from any basis node on which it is. It does not pass through a class of the basis, nor twice through
 *   one pair of states, since it would be shorter from there; so its first `extraStates + 1` nodes lead to that many
 *   different states outside the basis.
 *
 * With `extraStates` = 0 the first is identification by elimination (Simao, Petrenko 2010), with more it is what SPY
 * (2012) and SPYH (Soucha, Bogdanov 2018) rest on; the second is the condition of H (Dorofeeva et al. 2005) between
 * classes in the place of words.
 */
import type { InputWord } from '../mealy/mealy.js';
import { Classes } from './classes.js';
import type { ObservationTree } from './tree.js';
import { NOWHERE, definedInputs, wordTo } from './tree.js';

/** What a suite would have to ask for besides. */
export interface Gap {
  /** Leads to where something is missing, in the terms of the specification. */
  readonly word: InputWord;
  readonly missing: string;
}

/** What keeps `basis` from being one: nodes that are not there, of another state, or not apart. */
export function basisGap(tree: ObservationTree, basis: readonly number[]): Gap | undefined {
  const classes = new Classes(tree);
  const { states } = tree.machine;
  const stranger = states.findIndex((_name, state) => (basis[state] ?? NOWHERE) === NOWHERE);
  if (stranger >= 0) return { word: [], missing: `no word of the suite is known to lead to ${states[stranger]}` };
  if (basis[0] !== 0)
    return { word: wordTo(tree, basis[0] as number), missing: 'the basis does not begin at the start' };
  for (const [state, node] of basis.entries()) {
    const word = wordTo(tree, node);
    if (tree.state[node] !== state) return { word, missing: `this does not lead to ${states[state]}` };
    const alike = basis.findIndex((other, index) => index < state && !classes.apart(node, other));
    if (alike >= 0) return { word, missing: `the suite does not tell what comes then from ${states[alike]}` };
  }
  return undefined;
}

export class Convergence {
  readonly classes: Classes;
  readonly extraStates: number;
  private readonly basis: readonly number[];
  private readonly defined: readonly (readonly number[])[];
  /** For each class the states up to which it is known to be apart from the basis: a lower bound, kept by merging. */
  private readonly toldUpTo: Int32Array;

  /** @param basis - a node for each state; {@link basisGap} finds nothing amiss with it. */
  constructor(tree: ObservationTree, basis: readonly number[], extraStates: number) {
    this.classes = new Classes(tree);
    this.basis = basis;
    this.extraStates = extraStates;
    this.defined = definedInputs(tree.machine);
    this.toldUpTo = new Int32Array(tree.size);
  }

  /** The class of the basis node of a state. */
  basisOf(state: number): number {
    return this.classes.of(this.basis[state] as number);
  }

  /** Whether `node` is known to converge with the basis node of its state. */
  isIdentified(node: number): boolean {
    const group = this.classes.of(node);
    return group === this.basisOf(this.classes.stateOf(group));
  }

  /** Merges `node` with the basis node of its state; false where the suite does not show that they converge. */
  identify(node: number): boolean {
    const one = this.classes.of(node);
    const two = this.basisOf(this.classes.stateOf(one));
    if (one === two) return true;
    if (!this.converge([one], [two])) return false;
    this.classes.merge(one, two);
    return true;
  }

  /** What is missing for the suite to be complete, or undefined where it is. */
  gap(): Gap | undefined {
    for (const node of this.basis) {
      const gap = this.gapBehind(node, this.classes.of(node), [], []);
      if (gap !== undefined) return gap;
    }
    return undefined;
  }

  /** Whether two ways with the same inputs, told from the start, show that what they start from converges. */
  private converge(left: readonly number[], right: readonly number[]): boolean {
    const [one, two] = [left.at(-1) as number, right.at(-1) as number];
    if (one === two || left.slice(0, -1).some((before, step) => before === one && right[step] === two)) return true;
    if (!this.told(one) || !this.told(two)) return false;
    const before = [...left.slice(0, -1), ...right.slice(0, -1)];
    if (!before.every((node) => this.sameOrApart(node, one) && this.sameOrApart(node, two))) return false;
    if (left.length > this.extraStates) return true;
    return this.definedIn(one).every((input) => {
      const [below, beside] = [this.classes.after(one, input), this.classes.after(two, input)];
      return below !== NOWHERE && beside !== NOWHERE && this.converge([...left, below], [...right, beside]);
    });
  }

  private gapBehind(node: number, group: number, way: readonly number[], inputs: InputWord): Gap | undefined {
    for (const input of this.definedIn(group)) {
      const word = [...inputs, input];
      const to = this.classes.after(group, input);
      if (to === NOWHERE) return this.missing(node, word, 'no word of the suite leads on');
      if (to === this.basisOf(this.classes.stateOf(to)) || way.includes(to)) continue;
      if (!this.told(to)) {
        const { machine } = this.classes.tree;
        const like = machine.states[this.toldUpTo[to] as number];
        return this.missing(node, word, `the suite does not tell what comes then from ${like}`);
      }
      const alike = way.find((before) => !this.sameOrApart(before, to));
      if (alike !== undefined) return this.missing(node, word, 'the suite does not tell what comes then from before');
      const gap = way.length === this.extraStates ? undefined : this.gapBehind(node, to, [...way, to], word);
      if (gap !== undefined) return gap;
    }
    return undefined;
  }

  private missing(node: number, word: InputWord, missing: string): Gap {
    return { word: [...wordTo(this.classes.tree, node), ...word], missing };
  }

  /** Whether the two are one state of the specification, or apart. */
  private sameOrApart(one: number, two: number): boolean {
    return this.classes.stateOf(one) === this.classes.stateOf(two) || this.classes.apart(one, two);
  }

  private told(group: number): boolean {
    const own = this.classes.stateOf(group);
    if (group === this.basisOf(own)) return true;
    let state = this.toldUpTo[group] as number;
    while (state < this.basis.length && (state === own || this.classes.apart(group, this.basisOf(state)))) state++;
    this.toldUpTo[group] = state;
    return state === this.basis.length;
  }

  private definedIn(group: number): readonly number[] {
    return this.defined[this.classes.stateOf(group)] as readonly number[];
  }
}
