/**
 * Which classes no implementation that passes can take to one state: some word follows both, and the machine answers it
 * differently. What was found apart once stays so.
 *
 * For each class the references that it is not apart from are kept as a set of bits, its domain.
 */
import type { Classes } from './classes.js';
import { NONE } from './tree.js';

export class Apartness {
  readonly #classes: Classes;
  /** Numbers of 32 bits in a domain. */
  readonly #width: number;
  /** Set where every state of an implementation is known to be that of a reference: disjoint domains are apart then. */
  eliminates = false;
  #domain: Int32Array<ArrayBuffer>;
  /** By class: the version of the classes for which its domain was computed. */
  #fresh = new Int32Array(0);

  constructor(classes: Classes) {
    this.#classes = classes;
    this.#width = Math.ceil(classes.machine.states.length / 32);
    this.#domain = new Int32Array(0);
    this.#fit();
  }

  isApart(one: number, other: number): boolean {
    const classes = this.#classes;
    // The machine itself passes, and takes both to one state.
    if (classes.state(one) === classes.state(other)) return false;
    const mine = classes.referenceOf(one);
    const its = classes.referenceOf(other);
    if (its !== NONE && !this.#mayBe(one, its)) return true;
    if (mine !== NONE && !this.#mayBe(other, mine)) return true;
    if (!this.#answersDiffer(one, other) && !(this.eliminates && this.#isDisjoint(one, other))) return false;
    if (its !== NONE) this.#exclude(one, its);
    if (mine !== NONE) this.#exclude(other, mine);
    return true;
  }

  /** Those of some classes that have another state, and that a class is not known to be apart from. */
  rivals(of: number, among: readonly number[]): number[] {
    const state = this.#classes.state(of);
    return among.filter((other) => this.#classes.state(other) !== state && !this.isApart(of, other));
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

  /** The same, found anew only after a change, and for what follows the class first. */
  settledRivals(of: number): number[] {
    this.#fit();
    const classes = this.#classes;
    if (this.#fresh[of] !== classes.version) {
      this.#fresh[of] = classes.version;
      for (let input = 0; input < classes.inputs; input++) {
        const to = classes.next(of, input);
        if (to !== NONE && classes.referenceOf(to) === NONE) this.settledRivals(to);
      }
    }
    return this.rivalReferences(of);
  }

  #answersDiffer(one: number, other: number): boolean {
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
      if (output[left + input] !== output[right + input] || this.isApart(mine, its)) return true;
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
      if (
        (this.#domain[one * this.#width + word] as number) & (this.#domain[other * this.#width + word] as number)
      )
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
    const fresh = new Int32Array(this.#classes.tree.size * 2).fill(NONE);
    fresh.set(this.#fresh);
    this.#fresh = fresh;
  }
}
