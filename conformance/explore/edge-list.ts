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
   * Sets bit 0 of each state from which a state with bit 0 can be reached.
   *
   * Sweeps over the states, last first: breadth first, most steps lead to higher numbers, so few sweeps are needed.
   *
   * @param states - how many were expanded.
   */
  spread(marks: Uint8Array, states: number, withoutFaults: boolean): void {
    for (let changed = true; changed;) {
      changed = false;
      for (let from = states - 1; from >= 0; from--) {
        if (((marks[from] as number) & 1) === 1 || !this.leads(from, marks, withoutFaults)) continue;
        marks[from] = (marks[from] as number) | 1;
        changed = true;
      }
      if (!changed) return;
      for (let from = 0; from < states; from++) {
        if (((marks[from] as number) & 1) === 1 || !this.leads(from, marks, withoutFaults)) continue;
        marks[from] = (marks[from] as number) | 1;
        changed = true;
      }
    }
  }

  private leads(from: number, marks: Uint8Array, withoutFaults: boolean): boolean {
    const end = this.offsets[from + 1] as number;
    for (let at = this.offsets[from] as number; at < end; at++) {
      const edge = (this.pages[at >>> pageBits] as Int32Array)[at & (pageSize - 1)] as number;
      if (edge < 0) {
        if (!withoutFaults && ((marks[~edge] as number) & 1) === 1) return true;
      } else if (((marks[edge] as number) & 1) === 1) return true;
    }
    return false;
  }
}

const pageBits = 16;
const pageSize = 2 ** pageBits;
