/**
 * Classes of convergent words over the tree of a suite (Simao, Petrenko and Yevtushenko 2012): words that lead every
 * implementation that passes, and has no more states than the suite allows for, to one state.
 *
 * A class is named by one of its nodes. Whatever follows one word of a class follows all of them, so classes form an
 * automaton of their own. One class for each state is its reference: it holds the word of the state cover. Who merges
 * two classes has to know that they are convergent; nothing is checked here.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import type { StateCover } from './cover.js';
import { larger, NONE, SuiteTree } from './tree.js';

/** Where to begin when a class is to be lengthened, and what it costs to get there. */
interface Entry {
  readonly cost: number;
  /** Node from which `path` leads into the class; only leaves and the root save a repetition. */
  readonly from: number;
  readonly path: readonly number[];
}

export class Classes {
  readonly tree: SuiteTree;
  readonly machine: Mealy;
  readonly inputs: number;
  /** Grows with each change; what was found out before may be out of date. */
  version = 0;
  readonly #resetCost: number;
  #leader: Int32Array = new Int32Array(1024).fill(NONE);
  /** The members of a class, in a ring. */
  #ring: Int32Array = new Int32Array(1024).fill(NONE);
  #next: Int32Array;
  /** Of a leader: the state whose reference class it is, or {@link NONE}. */
  #reference: Int32Array = new Int32Array(1024).fill(NONE);
  /** By state: a node of its reference class. */
  readonly #references: Int32Array;
  /** By state: nodes of its reference class that were leaves when they came. */
  readonly #leaves: number[][];
  /** By state: what it costs to get into its reference class, and how; of {@link #costVersion}. */
  readonly #cost: Int32Array;
  readonly #costFrom: Int32Array;
  readonly #costBy: Int32Array;
  #costVersion = NONE;
  /** Priced last, and what it costs to get there; what lies behind is not priced yet. */
  #layer: number[] = [];
  #layerCost = 0;

  /**
   * With the state cover in it.
   *
   * @param resetCost - what a reset costs, in input symbols.
   */
  constructor(tree: SuiteTree, cover: StateCover, resetCost: number) {
    this.tree = tree;
    this.machine = tree.machine;
    this.inputs = tree.inputs;
    this.#resetCost = resetCost;
    this.#next = new Int32Array(1024 * this.inputs).fill(NONE);
    const states = this.machine.states.length;
    this.#references = new Int32Array(states);
    this.#leaves = this.machine.states.map(() => []);
    this.#cost = new Int32Array(states);
    this.#costFrom = new Int32Array(states);
    this.#costBy = new Int32Array(states);
    this.#begin(0);
    for (const state of cover.order) {
      const node =
        state === 0
          ? 0
          : this.#grow(this.#references[cover.before[state] as number] as number, cover.by[state] as number);
      this.#references[state] = node;
      this.#reference[node] = state;
      if (state !== 0) this.#leaves[state]?.push(node);
    }
  }

  /** The class of a node. */
  of(node: number): number {
    const leader = this.#leader;
    let at = node;
    for (let up = leader[at] as number; up !== at; up = leader[at] as number) at = leader[at] = leader[up] as number;
    return at;
  }

  /** The reference class of a state. */
  reference(state: number): number {
    return this.of(this.#references[state] as number);
  }

  /** The state whose reference class this is, or {@link NONE}. */
  referenceOf(of: number): number {
    return this.#reference[of] as number;
  }

  state(of: number): number {
    return this.tree.state(of);
  }

  /** The class behind an input, or {@link NONE} where no word of the suite goes on with it. */
  next(of: number, input: number): number {
    const node = this.#next[of * this.inputs + input] as number;
    return node === NONE ? NONE : this.of(node);
  }

  /** Makes two convergent classes one, and those behind them. */
  merge(one: number, other: number): void {
    const pending = [one, other];
    while (pending.length > 0) {
      let gone = this.of(pending.pop() as number);
      let kept = this.of(pending.pop() as number);
      if (gone === kept) continue;
      if (this.referenceOf(gone) !== NONE) [gone, kept] = [kept, gone];
      this.version++;
      const state = this.referenceOf(kept);
      if (state !== NONE) this.#noteLeaves(gone, state);
      this.#leader[gone] = kept;
      const after = this.#ring[gone] as number;
      this.#ring[gone] = this.#ring[kept] as number;
      this.#ring[kept] = after;
      for (let input = 0; input < this.inputs; input++) {
        const mine = this.#next[kept * this.inputs + input] as number;
        const its = this.#next[gone * this.inputs + input] as number;
        if (mine === NONE) this.#next[kept * this.inputs + input] = its;
        else if (its !== NONE) pending.push(mine, its);
      }
    }
  }

  /** What it costs, in symbols and resets, to reach the class where something can be added behind it. */
  entryCost(of: number): number {
    const state = this.referenceOf(of);
    if (state !== NONE) {
      this.#price(state);
      return this.#cost[state] as number;
    }
    let least = Infinity;
    let seen = NONE;
    let member = of;
    do {
      if (this.tree.isLeaf(member)) return 0;
      const before = this.of(this.tree.parent(member));
      if (before !== seen) least = Math.min(least, 1 + this.entryCost(before));
      seen = before;
      member = this.#ring[member] as number;
    } while (member !== of);
    return least;
  }

  /** Lets a word follow the class, where it does not yet; costs as little as it can. */
  append(of: number, word: InputWord): void {
    let at = of;
    for (const [place, input] of word.entries()) {
      const to = this.next(at, input);
      if (to === NONE) {
        const { from, path } = this.#entry(at);
        let node = from;
        for (const step of path) node = this.#grow(node, step);
        for (const step of word.slice(place)) node = this.#grow(node, step);
        return;
      }
      at = to;
    }
  }

  #entry(of: number): Entry {
    const state = this.referenceOf(of);
    if (state !== NONE) return this.#entryOfReference(state);
    let best: Entry | undefined;
    let member = of;
    do {
      if (this.tree.isLeaf(member)) return { cost: 0, from: member, path: [] };
      const before = this.of(this.tree.parent(member));
      const cost = 1 + this.entryCost(before);
      if (best === undefined || cost < best.cost) {
        const { from, path } = this.#entry(before);
        best = { cost, from, path: [...path, this.tree.input(member)] };
      }
      member = this.#ring[member] as number;
    } while (member !== of);
    return best;
  }

  #entryOfReference(state: number): Entry {
    this.#price(state);
    const path: number[] = [];
    let at = state;
    while ((this.#costBy[at] as number) !== NONE) {
      path.push(this.#costBy[at] as number);
      at = this.#costFrom[at] as number;
    }
    return { cost: this.#cost[state] as number, from: this.#costFrom[at] as number, path: path.toReversed() };
  }

  /**
   * Breadth first from the leaves and the root over the references and the transitions between them, as far as it takes
   * to price `state`.
   */
  #price(state: number): void {
    if (this.#costVersion !== this.version) this.#beginPricing();
    while (this.#cost[state] === NONE && (this.#layer.length > 0 || this.#layerCost <= this.#resetCost))
      this.#priceLayer();
  }

  #beginPricing(): void {
    this.#costVersion = this.version;
    this.#cost.fill(NONE);
    this.#layer = [];
    this.#layerCost = 0;
    for (let state = 0; state < this.machine.states.length; state++) {
      const leaves = this.#leaves[state] as number[];
      while (leaves.length > 0 && !this.tree.isLeaf(leaves.at(-1) as number)) leaves.pop();
      if (leaves.length > 0) this.#priceEntry(state, leaves.at(-1) as number, 0);
    }
    this.#priceRoot();
  }

  #priceEntry(state: number, from: number, cost: number): void {
    this.#cost[state] = cost;
    this.#costFrom[state] = from;
    this.#costBy[state] = NONE;
    this.#layer.push(state);
  }

  /** The root, where a reset costs as much as the layer in hand. */
  #priceRoot(): void {
    if (this.#layerCost === this.#resetCost && this.#cost[0] === NONE) this.#priceEntry(0, 0, this.#layerCost);
  }

  #priceLayer(): void {
    const following: number[] = [];
    for (const state of this.#layer)
      for (let input = 0; input < this.inputs; input++) {
        const to = this.next(this.reference(state), input);
        if (to === NONE) continue;
        const target = this.referenceOf(to);
        if (target === NONE || this.#cost[target] !== NONE) continue;
        this.#cost[target] = this.#layerCost + 1;
        this.#costFrom[target] = state;
        this.#costBy[target] = input;
        following.push(target);
      }
    this.#layer = following;
    this.#layerCost++;
    this.#priceRoot();
  }

  #noteLeaves(of: number, state: number): void {
    let member = of;
    do {
      if (this.tree.isLeaf(member)) this.#leaves[state]?.push(member);
      member = this.#ring[member] as number;
    } while (member !== of);
  }

  /** The node behind an input, in the class that it belongs to. */
  #grow(node: number, input: number): number {
    const there = this.tree.child(node, input);
    if (there !== NONE) return there;
    const made = this.tree.grow(node, input);
    this.#begin(made);
    const edge = this.of(node) * this.inputs + input;
    const known = this.#next[edge] as number;
    if (known === NONE) this.#next[edge] = made;
    else this.merge(known, made);
    this.version++;
    return made;
  }

  #begin(node: number): void {
    if (node >= this.#leader.length) {
      const size = this.#leader.length * 2;
      this.#leader = larger(this.#leader, size);
      this.#ring = larger(this.#ring, size);
      this.#reference = larger(this.#reference, size);
      this.#next = larger(this.#next, size * this.inputs);
    }
    this.#leader[node] = node;
    this.#ring[node] = node;
  }
}
