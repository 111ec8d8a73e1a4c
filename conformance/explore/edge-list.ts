import type { Marks } from './marks.js';

/** Who leads to whom, kept only where a property has to look backwards. Four bytes an edge, four a state. */
export class EdgeList {
  private offsets: Uint32Array = new Uint32Array(1024);
  private readonly pages: Int32Array[] = [];
  private count = 0;

  get bytes(): number {
    return 4 * this.offsets.length + 4 * pageSize * this.pages.length;
  }

  /** The edges of state `from` follow; states come in order, and one may be begun again. */
  begin(from: number): void {
    if (from + 1 >= this.offsets.length) {
      const wider = new Uint32Array(2 * this.offsets.length);
      wider.set(this.offsets);
      this.offsets = wider;
    }
    if (from > 0 && this.begun < from) this.offsets[from] = this.count;
    this.count = this.offsets[from] as number;
    this.offsets[from + 1] = this.count;
    this.begun = from;
  }

  private begun = 0;

  add(to: number, fault: boolean): void {
    const at = this.count++;
    const page = at >>> pageBits;
    let edges = this.pages[page];
    if (edges === undefined) this.pages[page] = edges = new Int32Array(pageSize);
    edges[at & (pageSize - 1)] = fault ? ~to : to;
    this.offsets[this.begun + 1] = this.count;
  }

  /**
   * Sets each of some bits in every state from which a state that has it can be reached.
   *
   * Sweeps over the states, last first: breadth first, most steps lead to higher numbers, so few sweeps are needed.
   *
   * @param states - how many were expanded.
   * @param always - by word: the bits that go backwards over every edge.
   * @param withoutFaults - by word: the bits that do not go backwards over a fault.
   */
  spread(marks: Marks, states: number, always: Int32Array, withoutFaults: Int32Array): void {
    for (let word = 0; word < marks.words; word++) {
      const [any, helpful] = [always[word] as number, withoutFaults[word] as number];
      if ((any | helpful) === 0) continue;
      for (let changed = true; changed;) {
        changed = false;
        for (let from = states - 1; from >= 0; from--) if (this.gather(from, marks, word, any, helpful)) changed = true;
        if (!changed) break;
        for (let from = 0; from < states; from++) if (this.gather(from, marks, word, any, helpful)) changed = true;
      }
    }
  }

  /** @returns whether the state has got a bit that it had not. */
  private gather(from: number, marks: Marks, word: number, any: number, helpful: number): boolean {
    const own = marks.word(from, word);
    const all = any | helpful;
    if ((own & all) === all) return false;
    let found = own;
    const end = this.offsets[from + 1] as number;
    for (let at = this.offsets[from] as number; at < end; at++) {
      const edge = (this.pages[at >>> pageBits] as Int32Array)[at & (pageSize - 1)] as number;
      found |= edge < 0 ? marks.word(~edge, word) & any : marks.word(edge, word) & all;
    }
    if (found === own) return false;
    marks.putWord(from, word, found);
    return true;
  }
}

const pageBits = 16;
const pageSize = 2 ** pageBits;
