/**
 * Where the fields of a packed state are: bit fields in a few 32-bit words.
 *
 * A field may lie in several pieces. So it grows by taking whatever bits are free, and nothing that is packed already
 * has to move: bits that no field holds are 0 in every state.
 */

/** Entries of {@link Layout.places} for a piece. */
const [WORD, SHIFT, MASK, FROM, NEXT, LARGEST] = [0, 1, 2, 3, 4, 5] as const;
/** A piece is at this multiple of its number. */
const stride = 8;

/** Some bits of a value: those from `from` upwards, as many as `mask` has, at `shift` of a word. */
export interface Piece {
  readonly word: number;
  readonly shift: number;
  readonly mask: number;
  readonly from: number;
}

type PieceEntries = readonly [word: number, shift: number, mask: number, from: number, next: number];

export class Layout {
  words: number;
  /**
   * By piece, at eight times its number: word, shift, mask (before the shift), the lowest bit of the value that it
   * holds, where its next piece is (0: nowhere), and, for the first piece, the largest value that fits the field. The
   * first piece of a field has the number of the field.
   */
  places: Int32Array;
  /** For unpacking: pieces in use as field, word, shift, mask, lowest bit; first pieces before others. */
  unpacking: Int32Array = new Int32Array(0);
  /** How many in {@link unpacking} are first pieces. */
  firsts = 0;
  private pieces: number;
  private readonly bits: Uint8Array;
  /** By word: bits that fields hold. */
  private occupied: number[];

  /** @param bits - by field, the width to begin with. */
  constructor(bits: ArrayLike<number>, words = 1) {
    this.bits = Uint8Array.from(bits);
    this.words = words;
    this.pieces = this.bits.length;
    this.places = new Int32Array(stride * (this.pieces + 8));
    this.occupied = Array.from({ length: words }, () => 0);
    while (!this.place(1) && !this.place(0)) {
      this.words++;
      this.occupied.push(0);
    }
    this.index();
  }

  /** Where the bits of a field are. */
  piecesOf(field: number): readonly Piece[] {
    if (this.bits[field] === 0) return [];
    const pieces: Piece[] = [];
    for (let at = field * stride; ;) {
      const [word, shift, mask, from, next] = this.places.subarray(at, at + stride) as unknown as PieceEntries;
      pieces.push({ word, shift, mask, from });
      at = next;
      if (at === 0) return pieces;
    }
  }

  /** The largest value that fits a field. */
  largest(field: number): number {
    return this.places[field * stride + LARGEST] as number;
  }

  /** Pieces beyond one a field. */
  get extra(): number {
    return this.pieces - this.bits.length;
  }

  /** The same fields, each in one piece again, with a bit free above each where there is room. */
  tidied(words: number): Layout {
    return new Layout(this.bits, words);
  }

  /** Gives a field the bits that `value` needs. @returns false when there are not so many left: a word is needed. */
  widen(field: number, value: number): boolean {
    const before = this.bits[field] as number;
    let missing = 32 - Math.clz32(value) - before;
    let free = 0;
    for (const held of this.occupied) free += bitsIn(~held);
    if (free < missing) return false;
    let last = field * stride;
    while ((this.places[last + NEXT] as number) > 0) last = this.places[last + NEXT] as number;
    if (before > 0) missing -= this.extend(last, missing);
    for (let first = before === 0; missing > 0; first = false) {
      const [word, shift, width] = this.gap(missing);
      const bits = Math.min(width, missing);
      const from = 32 - Math.clz32(value) - missing;
      if (!first) last = this.chain(last);
      this.put(last, word, shift, bits, from);
      missing -= bits;
    }
    this.bits[field] = 32 - Math.clz32(value);
    this.places[field * stride + LARGEST] = 2 ** (this.bits[field] as number) - 1;
    this.index();
    return true;
  }

  addWord(): void {
    this.words++;
    this.occupied.push(0);
  }

  /** Takes free bits right above a piece. @returns how many. */
  private extend(piece: number, wanted: number): number {
    const word = this.places[piece + WORD] as number;
    const shift = this.places[piece + SHIFT] as number;
    const width = bitsIn(this.places[piece + MASK] as number);
    let more = 0;
    while (more < wanted && shift + width + more < 32 && !this.holds(word, shift + width + more)) more++;
    if (more > 0) this.put(piece, word, shift, width + more, this.places[piece + FROM] as number);
    return more;
  }

  private holds(word: number, bit: number): boolean {
    return (((this.occupied[word] as number) >>> bit) & 1) === 1;
  }

  /** The first run of free bits that is long enough, or the longest. */
  private gap(wanted: number): readonly [word: number, shift: number, width: number] {
    let best: readonly [number, number, number] = [0, 0, 0];
    for (let word = 0; word < this.words; word++) {
      for (let from = 0, at = 0; at <= 32; at++) {
        if (at < 32 && !this.holds(word, at)) continue;
        if (at - from >= wanted) return [word, from, at - from];
        if (at - from > best[2]) best = [word, from, at - from];
        from = at + 1;
      }
    }
    return best;
  }

  private chain(last: number): number {
    const piece = stride * this.pieces++;
    if (piece + stride > this.places.length) {
      const wider = new Int32Array(2 * this.places.length);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[last + NEXT] = piece;
    return piece;
  }

  private put(piece: number, word: number, shift: number, bits: number, from: number): void {
    const mask = bits === 32 ? -1 : 2 ** bits - 1;
    this.places[piece + WORD] = word;
    this.places[piece + SHIFT] = shift;
    this.places[piece + MASK] = mask;
    this.places[piece + FROM] = from;
    this.occupied[word] = (this.occupied[word] as number) | (mask << shift);
  }

  /**
   * Places every field in one piece, widest first into the first word with room.
   *
   * @param spare - bits to leave free above each.
   */
  private place(spare: number): boolean {
    const used = Array.from({ length: this.words }, () => 0);
    const order = [...this.bits.keys()].sort((a, b) => (this.bits[b] as number) - (this.bits[a] as number) || a - b);
    this.places.fill(0);
    this.occupied.fill(0);
    for (const field of order) {
      const bits = this.bits[field] as number;
      if (bits === 0) break;
      const room = Math.min(32, bits + spare);
      const word = used.findIndex((taken) => taken + room <= 32);
      if (word < 0) return false;
      this.put(field * stride, word, used[word] as number, bits, 0);
      this.places[field * stride + LARGEST] = 2 ** bits - 1;
      used[word] = (used[word] as number) + room;
    }
    return true;
  }

  private index(): void {
    const { places } = this;
    const firsts: number[] = [];
    const others: number[] = [];
    this.firsts = 0;
    for (let field = 0; field < this.bits.length; field++) {
      if (this.bits[field] === 0) continue;
      this.firsts++;
      for (let at = field * stride, into = firsts; ; into = others) {
        into.push(field, ...[WORD, SHIFT, MASK, FROM].map((entry) => places[at + entry] as number));
        at = places[at + NEXT] as number;
        if (at === 0) break;
      }
    }
    this.unpacking = Int32Array.from([...firsts, ...others]);
  }
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
