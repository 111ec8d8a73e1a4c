/**
 * The set of states found so far: each a few 32-bit words of bit fields, with its hash and the index of the state it
 * came from.
 *
 * Flat typed arrays that grow by half; an open-addressing table whose entries hold seven bits of the hash beside the
 * index, so that most probes touch one word. The hash is of the values and not of the words, and is kept up step by
 * step. When a value does not fit its field, the fields are laid out anew and every state is repacked: rare, and
 * cheaper than wide fields for all.
 */

/** Fields are addressed by number; a field without bits holds 0. */
export class Space {
  /** Words of a state. */
  words = 1;
  count = 0;
  /** The state last opened, by field; one more entry than fields, for the user. */
  readonly opened: Int32Array;
  /** The state being built, by field, likewise; {@link insert} takes it. */
  readonly built: Int32Array;
  private readonly next: Int32Array = new Int32Array(maxWords);
  private openedHash = 0;
  private nextHash = 0;
  /** The fields in which the state being built may differ from the opened one. */
  private readonly touched: number[] = [];
  private touchedCount = 0;
  /** By field: word, shift, and the largest value that fits. */
  readonly word: Int32Array;
  readonly shift: Int32Array;
  readonly largest: Int32Array;
  /** The fields that have bits. */
  live: Int32Array = new Int32Array(0);
  private readonly bits: Uint8Array;
  private store: Int32Array;
  private parents: Int32Array = new Int32Array(1024);
  private hashes: Int32Array = new Int32Array(1024);
  private table: Int32Array = new Int32Array(2048);
  private limit = 1024;

  /** @param bits - by field, the width to begin with. */
  constructor(bits: readonly number[]) {
    this.bits = Uint8Array.from(bits);
    this.opened = new Int32Array(bits.length + 1);
    this.built = new Int32Array(bits.length + 1);
    this.word = new Int32Array(bits.length);
    this.shift = new Int32Array(bits.length);
    this.largest = new Int32Array(bits.length);
    this.layOut();
    this.store = new Int32Array(this.limit * this.words);
  }

  get bytes(): number {
    return 4 * (this.store.length + this.parents.length + this.hashes.length + this.table.length);
  }

  parent(index: number): number {
    return this.parents[index] as number;
  }

  /** Unpacks a state into `into`, by field. */
  read(index: number, into: Int32Array): void {
    const { live, word, shift, largest, store } = this;
    const base = index * this.words;
    for (let i = 0; i < live.length; i++) {
      const field = live[i] as number;
      into[field] =
        ((store[base + (word[field] as number)] as number) >>> (shift[field] as number)) & (largest[field] as number);
    }
  }

  /** Lets {@link copyToNext} begin with a state. */
  open(index: number): void {
    const { opened, built } = this;
    this.read(index, opened);
    built.set(opened);
    this.touchedCount = 0;
    this.openedHash = this.hashes[index] as number;
  }

  /** Lets the state being built begin as a copy of one that is open. */
  copyToNext(index: number): void {
    const { words, store, next, opened, built, touched, touchedCount } = this;
    const base = index * words;
    for (let i = 0; i < words; i++) next[i] = store[base + i] as number;
    for (let i = 0; i < touchedCount; i++) {
      const field = touched[i] as number;
      built[field] = opened[field] as number;
    }
    this.touchedCount = 0;
    this.nextHash = this.openedHash;
  }

  /** Lets the state being built begin with 0 in every field. */
  clearNext(): void {
    this.next.fill(0);
    this.built.fill(0);
    this.nextHash = 0;
  }

  /** Of the state being built. */
  get(field: number): number {
    return this.built[field] as number;
  }

  /** @throws {@link Relayout} when the value does not fit; the space is intact and wide enough afterwards. */
  set(field: number, value: number): void {
    const before = this.built[field] as number;
    if (before === value) return;
    const largest = this.largest[field] as number;
    if (value > largest) this.widen(field, value);
    const at = this.word[field] as number;
    const shift = this.shift[field] as number;
    this.next[at] = ((this.next[at] as number) & ~(largest << shift)) | (value << shift);
    this.built[field] = value;
    this.touched[this.touchedCount++] = field;
    this.nextHash ^= shareOf(field, before) ^ shareOf(field, value);
  }

  nextEquals(index: number): boolean {
    const { words, store, next } = this;
    const base = index * words;
    for (let i = 0; i < words; i++) if (store[base + i] !== next[i]) return false;
    return true;
  }

  /**
   * Adds the state being built unless it is there.
   *
   * @returns its index; `count` has grown exactly when the state is new.
   */
  insert(parent: number): number {
    const { words, next, table, store, nextHash: hash } = this;
    const mask = table.length - 1;
    const tag = hash >>> 25;
    let slot = hash & mask;
    probing: for (;;) {
      const entry = table[slot] as number;
      if (entry === 0) break;
      if ((entry & tagMask) === tag) {
        const index = (entry >>> 7) - 1;
        const base = index * words;
        for (let i = 0; i < words; i++) {
          if (store[base + i] !== next[i]) {
            slot = (slot + 1) & mask;
            continue probing;
          }
        }
        return index;
      }
      slot = (slot + 1) & mask;
    }
    const index = this.count;
    if (index >= this.limit) {
      this.limit += this.limit >>> 1;
      this.store = enlarged(this.store, this.limit * words);
      this.parents = enlarged(this.parents, this.limit);
      this.hashes = enlarged(this.hashes, this.limit);
      return this.insert(parent);
    }
    if (4 * index >= 3 * table.length) {
      this.table = new Int32Array(2 * table.length);
      this.fillTable();
      return this.insert(parent);
    }
    table[slot] = ((index + 1) << 7) | tag;
    const base = index * words;
    for (let i = 0; i < words; i++) store[base + i] = next[i] as number;
    this.parents[index] = parent;
    this.hashes[index] = hash;
    this.count = index + 1;
    return index;
  }

  private fillTable(): void {
    const { table, count, hashes } = this;
    const mask = table.length - 1;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] as number;
      let slot = hash & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = ((index + 1) << 7) | (hash >>> 25);
    }
  }

  /**
   * Gives a field the bits that `value` needs and one to spare, or two where a new layout costs much. In order of cost:
   * the free bits above it, which moves nothing; free bits elsewhere; a new word, unless laying out everything anew
   * saves one.
   */
  private widen(field: number, value: number): never {
    const needed = 32 - Math.clz32(value);
    const wanted = needed + (this.count > many ? 2 : 1);
    const bits = this.bits[field] as number;
    if (bits > 0 && this.freeAbove(field) >= needed - bits) {
      this.bits[field] = bits + Math.min(this.freeAbove(field), wanted - bits);
      this.largest[field] = 2 ** (this.bits[field] as number) - 1;
      throw new Relayout();
    }
    const old = {
      words: this.words,
      word: this.word.slice(),
      shift: this.shift.slice(),
      largest: this.largest.slice(),
    };
    this.bits[field] = 0;
    this.largest[field] = 0;
    if (!this.placeInGap(field, needed, wanted)) {
      this.bits[field] = wanted;
      const total = this.bits.reduce((sum, each) => sum + each, 0);
      if (total <= 32 * this.words - 8) this.layOut();
      else this.place(field, this.words++, 0, wanted);
      if (this.words > maxWords) throw new RangeError(`a state of ${this.words} words`);
    }
    this.repack(old);
    this.live = Int32Array.from(this.bits.keys()).filter((each) => (this.bits[each] as number) > 0);
    throw new Relayout();
  }

  private place(field: number, word: number, shift: number, bits: number): void {
    this.word[field] = word;
    this.shift[field] = shift;
    this.bits[field] = bits;
    this.largest[field] = 2 ** bits - 1;
  }

  /** Bits of a word that fields hold. */
  private occupied(word: number): number {
    let mask = 0;
    for (let field = 0; field < this.bits.length; field++)
      if ((this.bits[field] as number) > 0 && this.word[field] === word)
        mask |= (this.largest[field] as number) << (this.shift[field] as number);
    return mask;
  }

  private freeAbove(field: number): number {
    const from = (this.shift[field] as number) + (this.bits[field] as number);
    const occupied = this.occupied(this.word[field] as number);
    let at = from;
    while (at < 32 && ((occupied >>> at) & 1) === 0) at++;
    return at - from;
  }

  private placeInGap(field: number, needed: number, wanted: number): boolean {
    for (let word = 0; word < this.words; word++) {
      const occupied = this.occupied(word);
      for (let from = 0, at = 0; at <= 32; at++) {
        if (at < 32 && ((occupied >>> at) & 1) === 0) continue;
        if (at - from >= needed) {
          this.place(field, word, from, Math.min(at - from, wanted));
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }

  /** Moves the fields that have a new place; the others are copied by the word. */
  private repack(old: Places): void {
    const { words, word, shift, store: from } = this;
    const kept = new Int32Array(Math.max(words, old.words));
    const moved: number[] = [];
    for (let i = 0; i < this.live.length; i++) {
      const field = this.live[i] as number;
      const at = word[field] as number;
      if (at === old.word[field] && shift[field] === old.shift[field])
        kept[at] = (kept[at] as number) | ((old.largest[field] as number) << (shift[field] as number));
      else moved.push(field);
    }
    const [only = -1] = moved;
    if (words === old.words && moved.length <= 1) {
      // A field that had no bits holds 0 everywhere.
      if (only >= 0) this.moveInPlace(only, old);
      return;
    }
    const to = new Int32Array(this.limit * words);
    const shared = Math.min(words, old.words);
    for (let index = 0; index < this.count; index++) {
      const base = index * old.words;
      const newBase = index * words;
      for (let i = 0; i < shared; i++) to[newBase + i] = (from[base + i] as number) & (kept[i] as number);
      for (let i = 0; i < moved.length; i++) {
        const field = moved[i] as number;
        const packed = from[base + (old.word[field] as number)] as number;
        const at = newBase + (word[field] as number);
        to[at] =
          (to[at] as number) |
          (((packed >>> (old.shift[field] as number)) & (old.largest[field] as number)) << (shift[field] as number));
      }
    }
    this.store = to;
  }

  private moveInPlace(field: number, old: Places): void {
    const { words, store, count } = this;
    const [from, to] = [old.word[field] as number, this.word[field] as number];
    const [before, after] = [old.shift[field] as number, this.shift[field] as number];
    const largest = old.largest[field] as number;
    const rest = ~(largest << before);
    for (let base = 0, end = count * words; base < end; base += words) {
      const packed = store[base + from] as number;
      store[base + from] = packed & rest;
      store[base + to] = (store[base + to] as number) | (((packed >>> before) & largest) << after);
    }
  }

  /** Widest first into the first word with room. */
  private layOut(): void {
    const used: number[] = [0];
    const order = [...this.bits.keys()].sort((a, b) => (this.bits[b] as number) - (this.bits[a] as number) || a - b);
    for (const places of [this.word, this.shift, this.largest]) places.fill(0);
    for (const field of order) {
      const bits = this.bits[field] as number;
      if (bits === 0) break;
      let at = used.findIndex((taken) => taken + bits <= 32);
      if (at < 0) at = used.push(0) - 1;
      this.place(field, at, used[at] as number, bits);
      used[at] = (used[at] as number) + bits;
    }
    this.words = used.length;
    this.live = Int32Array.from(this.bits.keys()).filter((field) => (this.bits[field] as number) > 0);
  }
}

/** Where the fields are. */
interface Places {
  readonly words: number;
  readonly word: Int32Array;
  readonly shift: Int32Array;
  readonly largest: Int32Array;
}

/** Thrown by {@link Space.set} after the fields were laid out anew: what was being built has to be begun again. */
export class Relayout extends Error {
  constructor() {
    super('the fields of the state space were laid out anew');
  }
}

/** Most states: an entry of the table has 25 bits for the index. */
export const mostStates = 2 ** 25 - 2;

const tagMask = 127;
const maxWords = 64;
const many = 2 ** 16;

/**
 * What a value in a field adds to the hash of its state, which is the exclusive or of these: so a step changes the hash
 * by the fields that it sets, and a new layout of the fields leaves it as it is. Nothing for 0, which is what a field
 * without bits holds.
 */
function shareOf(field: number, value: number): number {
  if (value === 0) return 0;
  let hash = Math.imul(value, 0x9e3779b1) ^ Math.imul(field + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

function enlarged(old: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(old);
  return larger;
}
