/**
 * Which classes no implementation that passes can take to one state: some word follows both, and the machine answers it
 * differently. What was found apart once stays so.
 *
 * For each class the references that it is not apart from are kept as a set of bits, its domain.
 */
import type { Classes } from './classes.js';
import { NONE } from './tree.js';

/** So many inputs behind the classes that are asked about nobody looks whether a pair was met before. */
const SHALLOW = 8;

export class Apartness {
  readonly #classes: Classes;
  /** Numbers of 32 bits in a domain. */
  readonly #width: number;
  /** Set where every state of an implementation is known to be that of a reference: disjoint domains are apart then. */
  eliminates = false;
  #domain: Int32Array<ArrayBuffer>;
  /** Pairs of classes that one question has led to; references lead in circles. */
  readonly #visited = new Set<number>();

  /** By class: a state whose reference it was not apart from; likely it is not yet. */
  readonly #lastRival = new Map<number, number>();

  constructor(classes: Classes) {
    this.#classes = classes;
    this.#width = Math.ceil(classes.machine.states.length / 32);
    this.#domain = new Int32Array(0);
    this.#fit();
  }

  isApart(one: number, other: number): boolean {
    this.#visited.clear();
    return this.#areApart(one, other, 0);
  }

  /** Those of some classes that have another state, and that a class is not known to be apart from. */
  rivals(of: number, among: readonly number[]): number[] {
    const state = this.#classes.state(of);
    return among.filter((other) => this.#classes.state(other) !== state && !this.isApart(of, other));
  }

  /** Whether a class may be another reference than that of its own state. */
  hasRival(of: number): boolean {
    const classes = this.#classes;
    const own = classes.state(of);
    const last = this.#lastRival.get(of) ?? own;
    if (last !== own && this.#mayBe(of, last) && !this.isApart(of, classes.reference(last))) return true;
    for (let state = 0; state < classes.machine.states.length; state++) {
      if (state === own || !this.#mayBe(of, state) || this.isApart(of, classes.reference(state))) continue;
      this.#lastRival.set(of, state);
      return true;
    }
    return false;
  }

  /** The references that a class may be, besides that of its own state. */
  rivalReferences(of: number): number[] {
    const classes = this.#classes;
    const own = classes.state(of);
    const rivals: number[] = [];
    for (let state = 0; state < classes.machine.states.length; state++) {
      if (state === own || !this.#mayBe(of, state)) continue;
      const reference = classes.reference(state);
      if (!this.isApart(of, reference)) rivals.push(reference);
    }
    return rivals;
  }

  #areApart(one: number, other: number, depth: number): boolean {
    const classes = this.#classes;
    // The machine itself passes, and takes both to one state.
    if (classes.state(one) === classes.state(other)) return false;
    const mine = classes.referenceOf(one);
    const its = classes.referenceOf(other);
    if (its !== NONE && !this.#mayBe(one, its)) return true;
    if (mine !== NONE && !this.#mayBe(other, mine)) return true;
    if (!this.#answersDiffer(one, other, depth) && !(this.eliminates && this.#isDisjoint(one, other))) return false;
    if (its !== NONE) this.#exclude(one, its);
    if (mine !== NONE) this.#exclude(other, mine);
    return true;
  }

  #answersDiffer(one: number, other: number, depth: number): boolean {
    if (depth > SHALLOW) {
      const pair = one * 0x4000000 + other;
      if (this.#visited.has(pair)) return false;
      this.#visited.add(pair);
    }
    const classes = this.#classes;
    const { output } = classes.machine;
    const width = classes.inputs;
    const left = classes.state(one) * width;
    const right = classes.state(other) * width;
    for (let input = 0; input < width; input++) {
      const mine = classes.next(one, input);
      if (mine === NONE) continue;
      const its = classes.next(other, input);
      if (its === NONE) continue;
      if (output[left + input] !== output[right + input] || this.#areApart(mine, its, depth + 1)) return true;
    }
    return false;
  }

  #mayBe(of: number, state: number): boolean {
    this.#fit();
    return (((this.#domain[of * this.#width + (state >> 5)] as number) >> (state & 31)) & 1) === 1;
  }

  #exclude(of: number, state: number): void {
    const at = of * this.#width + (state >> 5);
    this.#domain[at] = (this.#domain[at] as number) & ~(1 << (state & 31));
  }

  #isDisjoint(one: number, other: number): boolean {
    for (let word = 0; word < this.#width; word++)
      if ((this.#domain[one * this.#width + word] as number) & (this.#domain[other * this.#width + word] as number))
        return false;
    return true;
  }

  #fit(): void {
    const needed = this.#classes.tree.size * this.#width;
    if (needed <= this.#domain.length) return;
    const domain = new Int32Array(needed * 2).fill(-1);
    const spare = this.#width * 32 - this.#classes.machine.states.length;
    for (let last = this.#width - 1; last < domain.length; last += this.#width) domain[last] = -1 >>> spare;
    domain.set(this.#domain);
    this.#domain = domain;
  }
}
