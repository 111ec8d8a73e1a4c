/**
 * Which state each state came from, in two bits a state.
 *
 * States are numbered in the order in which they are found, and found in the order in which states are expanded, so
 * the numbers of parents never fall. A 1 for each state, and before it as many 0 as its parent is beyond the last.
 */
export class Parents {
  private bits: Uint32Array = new Uint32Array(256);
  private length = 0;
  private last = -1;
  private count = 0;
  /** Where the 1 of each `interval`th state is. */
  private readonly marks: number[] = [];

  get bytes(): number {
    return 4 * this.bits.length + 4 * this.marks.length;
  }

  /** The next state came from `parent`, which is not below that of the state before. */
  add(parent: number): void {
    this.length += parent - this.last;
    this.last = parent;
    if (this.length >>> 5 >= this.bits.length) {
      const wider = new Uint32Array(Math.max((this.length >>> 5) + 1, this.bits.length + (this.bits.length >>> 1)));
      wider.set(this.bits);
      this.bits = wider;
    }
    if (this.count++ % interval === 0) this.marks.push(this.length);
    const at = this.length >>> 5;
    this.bits[at] = (this.bits[at] as number) | (1 << (this.length & 31));
    this.length++;
  }

  /** The state that a state came from, or -1. */
  of(state: number): number {
    let at = this.marks[Math.floor(state / interval)] as number;
    for (let left = state % interval; left > 0;) {
      at++;
      if ((((this.bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1) left--;
    }
    // Before the 1 of state s there are s others, and a 0 for each step of the parent above -1.
    return at - state - 1;
  }
}

const interval = 256;
