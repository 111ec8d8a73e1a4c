/**
 * The set of states found so far: each a few 32-bit words of bit fields, and two bits for the state it came from.
 *
 * Memory is slow beside everything else here, so states are taken in block by block: {@link Space.stage} keeps what was
 * built and its hash, and {@link Space.lookUp} looks at all the places in the table, then at all the states that may be equal,
 * so that the processor waits for many of them at once. The table is open-addressing; an entry holds
 * seven bits of the hash beside the index, so that most probes touch one word. No hash is kept: it is computed again
 * from the state when the table grows.
 *
 * When a value does not fit its field, the field is widened by free bits, which moves nothing ({@link Layout}). When
 * there are none, each state gets a word more.
 */
import { Layout } from './layout.js';
import { Parents } from './parents.js';

/** Fields are addressed by number; a field without bits holds 0. */
export class Space {
  count = 0;
  /** The state last opened, by field; one more entry than fields, for the user. */
  readonly opened: Int32Array;
  layout: Layout;
  /** What was staged, as it is settled: the index of each. One that is equal to {@link count} before it is new. */
  settled: Int32Array = new Int32Array(blockSize);
  staged = 0;

  /** Goes up whenever words are added to a state or what is packed moves. */
  shape = 0;
  /** Goes up whenever a field gets more bits. */
  widenings = 0;

  /** Words of a state. */
  words: number;
  /** Of the layout. */
  places: Int32Array;
  /** What is packed moves no more. */
  private frozen = false;
  /** Words of the opened state. */
  current: Int32Array;
  /** Words of what was staged, and after them those of the state being built. */
  block: Int32Array;
  building = 0;
  /** By number of what was staged: two figures of the user, and the hash. */
  infos: Int32Array = new Int32Array(blockSize);
  labels: Int32Array = new Int32Array(blockSize);
  hashes: Int32Array = new Int32Array(blockSize);
  /** By number of what was staged: where in the table to go on, what is there. */
  private slots: Int32Array = new Int32Array(blockSize);
  private entries: Int32Array = new Int32Array(blockSize);
  /** Numbers of what was staged and is not among the {@link recent}. */
  private missed: Int32Array = new Int32Array(blockSize);
  /** Where to look, and what is there. */
  private probes: Int32Array = new Int32Array(blockSize);
  private found: Int32Array = new Int32Array(blockSize);
  /** States met lately, by hash: hash, and index + 1. Most steps lead to one of them, and so no farther than a near cache. */
  private readonly recent: Int32Array = new Int32Array(2 << recentBits);
  /** The first page grows by doubling until it is as large as the others. */
  readonly pages: Int32Array[];
  private room = 1024;
  private table: Int32Array = new Int32Array(2048);
  private readonly parents = new Parents();

  /** @param bits - by field, the width to begin with. */
  constructor(bits: readonly number[]) {
    this.layout = new Layout(bits);
    this.words = this.layout.words;
    this.places = this.layout.places;
    this.opened = new Int32Array(bits.length + 1);
    this.current = new Int32Array(this.words);
    this.block = new Int32Array(blockSize * this.words);
    this.pages = [new Int32Array(this.room * this.words)];
  }

  /** Octets for states, parents and table. */
  get bytes(): number {
    return 4 * (this.room * this.words + this.table.length) + this.parents.bytes;
  }

  parent(index: number): number {
    return this.parents.of(index);
  }

  /** Unpacks a state into `into`, by field. */
  read(index: number, into: Int32Array): void {
    unpack(this.layout, this.pages[index >>> pageBits] as Int32Array, (index & pageMask) * this.words, into);
  }

  /** From now on nothing that is packed moves: fields grow by bits that are 0, states by words that are 0. */
  freeze(): void {
    this.frozen = true;
  }

  /**
   * Puts packed states in the place of all that are there, to be read and opened, but not to be found: nothing may be
   * inserted or settled any more.
   */
  load(packed: Int32Array): void {
    const first = this.pages[0] as Int32Array;
    this.pages.length = 1;
    if (packed.length > first.length) this.pages[0] = packed;
    else first.set(packed);
    this.count = packed.length / this.words;
  }

  /** Lets {@link copyToNext} begin with a state. */
  open(index: number): void {
    const { words, current } = this;
    const page = this.pages[index >>> pageBits] as Int32Array;
    const base = (index & pageMask) * words;
    for (let i = 0; i < words; i++) current[i] = page[base + i] as number;
    unpack(this.layout, page, base, this.opened);
  }

  /** Lets the state being built begin as a copy of the one that is open. */
  copyToNext(): void {
    const { words, block, building, current } = this;
    for (let i = 0; i < words; i++) block[building + i] = current[i] as number;
  }

  /** Lets the state being built begin with 0 in every field. */
  clearNext(): void {
    this.block.fill(0, this.building, this.building + this.words);
  }

  /** Of the state being built. */
  get(field: number): number {
    const { places, block, building } = this;
    let at = field * 8;
    let value =
      ((block[building + (places[at] as number)] as number) >>> (places[at + 1] as number)) &
      (places[at + 2] as number);
    for (at = places[at + 4] as number; at !== 0; at = places[at + 4] as number) {
      const word = block[building + (places[at] as number)] as number;
      value |= ((word >>> (places[at + 1] as number)) & (places[at + 2] as number)) << (places[at + 3] as number);
    }
    return value;
  }

  set(field: number, value: number): void {
    let at = field * 8;
    if (value > (this.places[at + 5] as number)) this.widen(field, value);
    const { places, block, building } = this;
    do {
      const word = building + (places[at] as number);
      const shift = places[at + 1] as number;
      const mask = places[at + 2] as number;
      block[word] =
        ((block[word] as number) & ~(mask << shift)) | (((value >>> (places[at + 3] as number)) & mask) << shift);
      at = places[at + 4] as number;
    } while (at !== 0);
  }

  /** Writes the words in which a state changes when `changed` are the bits of a field that do. */
  differences(field: number, changed: number, into: Int32Array, base: number): void {
    const { places } = this;
    into.fill(0, base, base + this.words);
    let at = field * 8;
    do {
      const piece = (changed >>> (places[at + 3] as number)) & (places[at + 2] as number);
      const word = base + (places[at] as number);
      into[word] = (into[word] as number) | (piece << (places[at + 1] as number));
      at = places[at + 4] as number;
    } while (at !== 0);
  }

  /** Changes the state being built by such words. @returns whether there was one that is not 0. */
  change(differences: Int32Array, from: number): boolean {
    const { words, block, building } = this;
    let any = 0;
    for (let i = 0; i < words; i++) {
      const difference = differences[from + i] as number;
      any |= difference;
      block[building + i] = (block[building + i] as number) ^ difference;
    }
    return any !== 0;
  }

  nextEquals(index: number): boolean {
    const { words, block, building } = this;
    const page = this.pages[index >>> pageBits] as Int32Array;
    const base = (index & pageMask) * words;
    for (let i = 0; i < words; i++) if (page[base + i] !== block[building + i]) return false;
    return true;
  }

  /** Keeps the state being built for {@link settle}, with two figures of the user. */
  stage(info: number, label: number): void {
    this.infos[this.staged] = info;
    this.labels[this.staged] = label;
    this.hashes[this.staged] = hashOf(this.block, this.building, this.words);
    this.staged++;
    this.building += this.words;
    if (this.staged === this.hashes.length) this.reserve(1);
  }

  /** Exchanges two of what was staged. */
  exchange(one: number, other: number): void {
    if (one === other) return;
    const { block, words, infos, labels, hashes } = this;
    for (let word = 0; word < words; word++) {
      const held = block[one * words + word] as number;
      block[one * words + word] = block[other * words + word] as number;
      block[other * words + word] = held;
    }
    for (const figures of [infos, labels, hashes]) {
      const held = figures[one] as number;
      figures[one] = figures[other] as number;
      figures[other] = held;
    }
  }

  /** Room for so many to be staged, and one more to be built. */
  reserve(more: number): void {
    const wanted = this.staged + more;
    if (wanted < this.hashes.length) return;
    const length = 2 * wanted;
    this.block = enlarged(this.block, length * this.words);
    for (const name of perStaged) this[name] = enlarged(this[name], length);
  }

  /** Adds the state being built unless it is there. @returns its index; `count` has grown exactly when it is new. */
  insert(parent: number): number {
    this.stage(0, 0);
    this.lookUp();
    this.settle(0, 1, parent);
    this.unstage();
    return this.settled[0] as number;
  }

  /** Forgets what was staged. */
  unstage(): void {
    this.staged = 0;
    this.building = 0;
  }

  /** Prepares {@link settle} for all that is staged. */
  lookUp(): void {
    const { hashes, slots, entries, recent, missed, probes, found, staged } = this;
    this.makeRoom(staged);
    const { table } = this;
    const size = table.length;
    const scale = size / 2 ** 32;
    for (let i = 0; i < staged; i++) probes[i] = recentAt(hashes[i] as number);
    gather(recent, probes, found, staged);
    let misses = 0;
    for (let i = 0; i < staged; i++) {
      const hash = hashes[i] as number;
      if (found[i] === hash) {
        const index = recent[(probes[i] as number) + 1] as number;
        if (index !== 0) {
          entries[i] = index - 1;
          slots[i] = isRecent;
          continue;
        }
      }
      probes[misses] = (hash >>> 0) * scale;
      missed[misses++] = i;
    }
    gather(table, probes, found, misses);
    let known = 0;
    for (let m = 0; m < misses; m++) {
      const i = missed[m] as number;
      const tag = (hashes[i] as number) & tagMask;
      let slot = probes[m] as number;
      let entry = found[m] as number;
      while (entry !== 0 && (entry & tagMask) !== tag) {
        slot = slot + 1 === size ? 0 : slot + 1;
        entry = table[slot] as number;
      }
      slots[i] = slot;
      entries[i] = entry;
      if (entry !== 0) probes[known++] = (entry >>> tagBits) - 1;
    }
    this.fetch(probes, found, known);
  }

  /** Looks at the first words of states for nothing but to have them near. */
  private fetch(indices: Int32Array, into: Int32Array, count: number): void {
    const { pages, words } = this;
    let i = 0;
    for (; i + 4 <= count; i += 4) {
      const a = indices[i] as number;
      const b = indices[i + 1] as number;
      const c = indices[i + 2] as number;
      const d = indices[i + 3] as number;
      const ofA = (pages[a >>> pageBits] as Int32Array)[(a & pageMask) * words] as number;
      const ofB = (pages[b >>> pageBits] as Int32Array)[(b & pageMask) * words] as number;
      const ofC = (pages[c >>> pageBits] as Int32Array)[(c & pageMask) * words] as number;
      const ofD = (pages[d >>> pageBits] as Int32Array)[(d & pageMask) * words] as number;
      into[i] = ofA ^ ofB ^ ofC ^ ofD;
    }
  }

  /**
   * Adds those of the staged states from `from` up to `to` that are not there, and fills {@link settled}.
   *
   * @param parent - the state they come from; not below that of any added before.
   */
  settle(from: number, to: number, parent: number): void {
    const { block, words, hashes, slots, entries, settled, pages, table, recent } = this;
    const size = table.length;
    next: for (let i = from; i < to; i++) {
      const base = i * words;
      const hash = hashes[i] as number;
      const tag = hash & tagMask;
      let slot = slots[i] as number;
      let entry = entries[i] as number;
      if (slot === isRecent) {
        const page = pages[entry >>> pageBits] as Int32Array;
        const at = (entry & pageMask) * words;
        let word = 0;
        while (word < words && page[at + word] === block[base + word]) word++;
        if (word === words) {
          settled[i] = entry;
          continue;
        }
        slot = Math.floor((hash >>> 0) * (size / 2 ** 32));
        entry = table[slot] as number;
      } else if (entry === 0) entry = table[slot] as number;
      const near = recentAt(hash);
      for (; entry !== 0; slot = slot + 1 === size ? 0 : slot + 1, entry = table[slot] as number) {
        if ((entry & tagMask) !== tag) continue;
        const index = (entry >>> tagBits) - 1;
        const page = pages[index >>> pageBits] as Int32Array;
        const at = (index & pageMask) * words;
        let word = 0;
        while (word < words && page[at + word] === block[base + word]) word++;
        if (word < words) continue;
        settled[i] = index;
        recent[near] = hash;
        recent[near + 1] = index + 1;
        continue next;
      }
      const index = this.count++;
      table[slot] = ((index + 1) << tagBits) | tag;
      const page = pages[index >>> pageBits] as Int32Array;
      const at = (index & pageMask) * words;
      for (let word = 0; word < words; word++) page[at + word] = block[base + word] as number;
      this.parents.add(parent);
      settled[i] = index;
      recent[near] = hash;
      recent[near + 1] = index + 1;
    }
  }

  /** Room for so many states more. */
  private makeRoom(more: number): void {
    const wanted = this.count + more;
    while (wanted > this.room) {
      if (this.room < pageSize) {
        this.room *= 2;
        this.pages[0] = enlarged(this.pages[0] as Int32Array, this.room * this.words);
      } else {
        this.room += pageSize;
        this.pages.push(new Int32Array(pageSize * this.words));
      }
    }
    if (wanted <= mostLoad * this.table.length) return;
    let size = this.table.length;
    while (wanted > mostLoad * size) size = size < 2 ** 20 ? 2 * size : Math.ceil(size * growth);
    this.table = new Int32Array(size);
    this.fillTable();
  }

  private fillTable(): void {
    const { table, count, words, pages } = this;
    const size = table.length;
    const scale = size / 2 ** 32;
    const tags = new Int32Array(blockSize);
    const slots = new Int32Array(blockSize);
    const seen = new Int32Array(blockSize);
    for (let first = 0; first < count; first += blockSize) {
      const more = Math.min(blockSize, count - first);
      const page = pages[first >>> pageBits] as Int32Array;
      const base = (first & pageMask) * words;
      for (let i = 0; i < more; i++) {
        const hash = hashOf(page, base + i * words, words);
        tags[i] = hash & tagMask;
        slots[i] = (hash >>> 0) * scale;
      }
      // Looked at for nothing but to have them near.
      gather(table, slots, seen, more);
      for (let i = 0; i < more; i++) {
        let slot = slots[i] as number;
        while (table[slot] !== 0) slot = slot + 1 === size ? 0 : slot + 1;
        table[slot] = ((first + i + 1) << tagBits) | (tags[i] as number);
      }
    }
  }

  /** Gives a field the bits that `value` needs. Small spaces are tidied up by the way. */
  private widen(field: number, value: number): void {
    const { layout } = this;
    const before: Unpacking = { unpacking: layout.unpacking, firsts: layout.firsts };
    const fits = layout.widen(field, value);
    // All there before anything moves: where memory runs short, the space stays as it was.
    const wider = fits ? undefined : [...this.pages, this.block, this.current].map((old) => this.spread(old));
    if (wider !== undefined) {
      layout.addWord();
      layout.widen(field, value);
      this.replaceBy(wider);
    }
    const tidy =
      !this.frozen && this.count < many && (!fits || layout.extra > mostPieces) ? layout.tidied(layout.words) : layout;
    if (tidy !== layout && tidy.words === layout.words) this.repack(before, tidy);
    this.places = this.layout.places;
    this.widenings++;
  }

  /** A copy in which each state has a word more, which is 0 and leaves its hash as it is. */
  private spread(old: Int32Array): Int32Array {
    const [before, after] = [this.words, this.words + 1];
    const states = old.length / before;
    const wider = new Int32Array(states * after);
    for (let state = 0; state < states; state++)
      for (let word = 0; word < before; word++) wider[state * after + word] = old[state * before + word] as number;
    return wider;
  }

  private repack(from: Unpacking, to: Layout): void {
    const before = this.words;
    const after = to.words;
    const values = new Int32Array(this.opened.length);
    const { unpacking } = to;
    const moved = (old: Int32Array): Int32Array => {
      const states = old.length / before;
      const packed = new Int32Array(states * after);
      for (let state = 0; state < states; state++) {
        unpack(from, old, state * before, values);
        const base = state * after;
        for (let i = 0; i < unpacking.length; i += 5) {
          const word = base + (unpacking[i + 1] as number);
          packed[word] =
            (packed[word] as number) | ((values[unpacking[i] as number] as number) << (unpacking[i + 2] as number));
        }
      }
      return packed;
    };
    const packed = [...this.pages, this.block, this.current].map(moved);
    this.layout = to;
    this.replaceBy(packed);
    for (let i = 0; i < this.staged; i++) this.hashes[i] = hashOf(this.block, i * after, after);
    this.table.fill(0);
    this.recent.fill(0);
    this.fillTable();
  }

  /** Puts others in the place of all pages, of the block and of what is open, with the words that the layout has now. */
  private replaceBy(packed: readonly Int32Array[]): void {
    const { pages } = this;
    for (let at = 0; at < pages.length; at++) pages[at] = packed[at] as Int32Array;
    this.block = packed[pages.length] as Int32Array;
    this.current = packed[pages.length + 1] as Int32Array;
    this.words = this.layout.words;
    this.building = this.staged * this.words;
    this.shape++;
  }
}

/** Most states: an entry of the table has 25 bits for the index, and a block may come on top. */
export const mostStates = 2 ** 25 - 2 ** 16;

/** What has an entry for each that is staged. */
const perStaged = [
  ...(['hashes', 'infos', 'labels', 'settled'] as const),
  ...(['slots', 'entries', 'missed', 'probes', 'found'] as const),
] as const;

/** In {@link Space.settle}: what may be equal is among those met lately. */
const isRecent = -1;
const recentBits = 15;
const recentAt = (hash: number): number => ((hash ^ (hash >>> recentBits)) & (2 ** recentBits - 1)) << 1;

const tagBits = 7;
const tagMask = 127;
export const pageBits = 15;
const pageSize = 2 ** pageBits;
const pageMask = pageSize - 1;
/** Room for so many staged states to begin with; it divides a page. */
const blockSize = 2048;
/** Three in four looked for are there; for what is not, a fuller table is walked through for long. */
const mostLoad = 0.65;
/** Of a large table. */
const growth = 1.5;
/** So many states are too many to be tidied up. */
const many = 2 ** 16;
/** Pieces beyond one a field that are tolerated while there are few states. */
const mostPieces = 8;

/** Words of 0 at the end leave it as it is. */
function hashOf(packed: Int32Array, base: number, words: number): number {
  let hash = 0;
  for (let i = base + words - 1; i >= base; i--) {
    hash = Math.imul(hash ^ (packed[i] as number), hashFactor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, hashEnd);
  return hash ^ (hash >>> 14);
}

/** {@link hashOf} of `words` words of `block` from `at`, into `hash`, as text. */
export function hashSource(words: number): string {
  const each = Array.from({ length: words }, (_, i) => {
    const word = `block[at + ${words - 1 - i}]`;
    return `hash = Math.imul(hash ^ ${word}, ${hashFactor}); hash ^= hash >>> 15;`;
  });
  return `let hash = 0; ${each.join(' ')} hash = Math.imul(hash, ${hashEnd}); hash ^= hash >>> 14;`;
}

const hashFactor = 0x9e3779b1;
const hashEnd = 0x2c1b3c6d;

/**
 * `into[i] = from[at[i]]` for the first `count`. Written out eight times, because a processor waits for as many loads at
 * once as fit the instructions that it looks ahead, and what the engine checks for each array it then checks once in
 * eight.
 */
function gather(from: Int32Array, at: Int32Array, into: Int32Array, count: number): void {
  let i = 0;
  for (; i + 8 <= count; i += 8) {
    const a = from[at[i] as number] as number;
    const b = from[at[i + 1] as number] as number;
    const c = from[at[i + 2] as number] as number;
    const d = from[at[i + 3] as number] as number;
    const e = from[at[i + 4] as number] as number;
    const f = from[at[i + 5] as number] as number;
    const g = from[at[i + 6] as number] as number;
    const h = from[at[i + 7] as number] as number;
    into[i] = a;
    into[i + 1] = b;
    into[i + 2] = c;
    into[i + 3] = d;
    into[i + 4] = e;
    into[i + 5] = f;
    into[i + 6] = g;
    into[i + 7] = h;
  }
  for (; i < count; i++) into[i] = from[at[i] as number] as number;
}

function enlarged(old: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(old);
  return larger;
}

type Unpacking = Pick<Layout, 'unpacking' | 'firsts'>;

function unpack({ unpacking, firsts }: Unpacking, packed: Int32Array, base: number, into: Int32Array): void {
  const end = 5 * firsts;
  for (let i = 0; i < end; i += 5) {
    into[unpacking[i] as number] =
      ((packed[base + (unpacking[i + 1] as number)] as number) >>> (unpacking[i + 2] as number)) &
      (unpacking[i + 3] as number);
  }
  for (let i = end; i < unpacking.length; i += 5) {
    const field = unpacking[i] as number;
    const piece =
      ((packed[base + (unpacking[i + 1] as number)] as number) >>> (unpacking[i + 2] as number)) &
      (unpacking[i + 3] as number);
    into[field] = (into[field] as number) | (piece << (unpacking[i + 4] as number));
  }
}
