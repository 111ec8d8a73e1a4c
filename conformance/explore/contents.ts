/** The contents of one channel, interned: 0 is the empty channel, each other number a sequence of event ids. */
export class Contents {
  private readonly heads: number[] = [-1];
  private readonly rests: number[] = [0];
  private readonly lengths: number[] = [0];
  private readonly sequences: (readonly number[])[] = [[]];
  private readonly ids = new Map<string, number>([['', 0]]);
  /** By content, then event: content with the event appended, or 0 while unknown. */
  readonly appended: (Int32Array | undefined)[] = [];
  private readonly duplicates: number[] = [];
  private readonly swaps: number[] = [];

  get count(): number {
    return this.lengths.length;
  }

  /** Event id of the oldest message. */
  head(content: number): number {
    return this.heads[content] as number;
  }

  /** What remains when the oldest message is gone. */
  rest(content: number): number {
    return this.rests[content] as number;
  }

  size(content: number): number {
    return this.lengths[content] as number;
  }

  /** Event ids, oldest first. */
  sequence(content: number): readonly number[] {
    return this.sequences[content] as readonly number[];
  }

  append(content: number, event: number): number {
    let row = this.appended[content];
    if (row === undefined || event >= row.length) {
      const wider = new Int32Array(Math.max(8, 2 * (event + 1)));
      if (row !== undefined) wider.set(row);
      this.appended[content] = row = wider;
    }
    const known = row[event] as number;
    if (known !== 0) return known;
    return (row[event] = this.intern([...this.sequence(content), event]));
  }

  /** The oldest message once more, at the end. */
  duplicate(content: number): number {
    return (this.duplicates[content] ??= this.append(content, this.head(content)));
  }

  /** The two oldest messages exchanged; the same content when there are not two different ones. */
  swap(content: number): number {
    return (this.swaps[content] ??= this.makeSwap(content));
  }

  private makeSwap(content: number): number {
    const [first, second, ...others] = this.sequence(content);
    if (first === undefined || second === undefined || first === second) return content;
    return this.intern([second, first, ...others]);
  }

  private intern(sequence: readonly number[]): number {
    const key = sequence.join(' ');
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const rest = sequence.length === 0 ? 0 : this.intern(sequence.slice(1));
    const id = this.lengths.length;
    this.ids.set(key, id);
    this.heads.push(sequence[0] ?? -1);
    this.rests.push(rest);
    this.lengths.push(sequence.length);
    this.sequences.push(sequence);
    return id;
  }
}
