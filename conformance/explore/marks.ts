/**
 * What is noted of each state for the properties that look ahead: a few bits a property, packed into words, so that
 * most states copy theirs from the state they come from and one sweep backwards serves all properties.
 */
export class Marks {
  /** Words of a state. */
  readonly words: number;
  private marks: Int32Array;

  /** @param bits - bits of a state. */
  constructor(bits: number) {
    this.words = Math.ceil(bits / 32);
    this.marks = new Int32Array(this.words * 1024);
  }

  get bytes(): number {
    return 4 * this.marks.length;
  }

  has(state: number, bit: number): boolean {
    return (((this.marks[state * this.words + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1;
  }

  put(state: number, bit: number, value: boolean): void {
    const at = state * this.words + (bit >>> 5);
    const mask = 1 << (bit & 31);
    this.marks[at] = value ? (this.marks[at] as number) | mask : (this.marks[at] as number) & ~mask;
  }

  word(state: number, word: number): number {
    return this.marks[state * this.words + word] as number;
  }

  putWord(state: number, word: number, value: number): void {
    this.marks[state * this.words + word] = value;
  }

  /** Gives a state that is new the marks of another, or none. */
  begin(state: number, like: number): void {
    const { words } = this;
    const end = (state + 1) * words;
    if (end > this.marks.length) {
      const wider = new Int32Array(2 * end);
      wider.set(this.marks);
      this.marks = wider;
    }
    if (like < 0) return;
    for (let word = 0; word < words; word++)
      this.marks[state * words + word] = this.marks[like * words + word] as number;
  }
}
