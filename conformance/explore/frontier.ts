/** States that were found and not yet expanded, packed, oldest first; those that are taken out leave no trace. */
export class Frontier {
  private readonly pages: Page[] = [];
  /** Of the first page: how many were taken. */
  private taken = 0;
  count = 0;

  get bytes(): number {
    return this.pages.reduce((sum, { packed }) => sum + 4 * packed.length, 0);
  }

  /** @param words - of a state; never fewer than before. */
  push(packed: Int32Array, base: number, words: number): void {
    let page = this.pages.at(-1);
    if (page === undefined || page.words !== words || page.count === pageSize) {
      page = { words, packed: new Int32Array(pageSize * words), count: 0 };
      this.pages.push(page);
    }
    const at = page.count++ * words;
    for (let word = 0; word < words; word++) page.packed[at + word] = packed[base + word] as number;
    this.count++;
  }

  /**
   * Takes out the oldest, at most `most`, and perhaps fewer.
   *
   * @param words - that each is to have; those it had not are 0.
   */
  take(most: number, words: number): Int32Array {
    const page = this.pages[0];
    if (page === undefined) return new Int32Array(0);
    const from = this.taken;
    const to = Math.min(page.count, from + most);
    const out = new Int32Array((to - from) * words);
    for (let state = from; state < to; state++)
      out.set(page.packed.subarray(state * page.words, (state + 1) * page.words), (state - from) * words);
    this.taken = to;
    this.count -= to - from;
    if (to === page.count) {
      this.pages.shift();
      this.taken = 0;
    }
    return out;
  }
}

interface Page {
  readonly words: number;
  readonly packed: Int32Array;
  count: number;
}

const pageSize = 4096;
