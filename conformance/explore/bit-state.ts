/**
 * The set of states as bits (Holzmann's bit-state hashing): a state is three bits of an array, and is taken for known
 * where all three are set. So some states are missed, and no state is ever told apart from the others again.
 */

/** What the bits say about how much was missed. */
export interface BitStateFigures {
  /** Octets of the array. */
  readonly octets: number;
  /** Bits that a state sets. */
  readonly hashes: number;
  /** Share of the bits that are set, from 0 to 1. */
  readonly filled: number;
  /** Bits of the array for each state that was found; below 100 say, expect some to be missed. */
  readonly hashFactor: number;
  /**
   * How many states, as an expectation, were met and taken for known. What can be reached through them alone is not
   * counted.
   */
  readonly omitted: number;
  /** Share of the states met that were found: `states / (states + omitted)`. */
  readonly coverage: number;
}

export class BitState {
  private readonly cells: Int32Array;
  private set = 0;
  private added = 0;
  private omitted = 0;

  /** @param octets - of the array, at least 4. */
  constructor(octets: number) {
    this.cells = new Int32Array(Math.max(1, Math.floor(octets / 4)));
  }

  get bytes(): number {
    return 4 * this.cells.length;
  }

  /**
   * Adds a packed state. Words of 0 at its end make no difference.
   *
   * @returns false where all of its bits were set: it is known, or taken for it.
   */
  add(packed: Int32Array, base: number, words: number): boolean {
    let one = 0;
    let other = 0;
    for (let i = base + words - 1; i >= base; i--) {
      const word = packed[i] as number;
      one = Math.imul(one ^ word, 0x9e3779b1);
      one ^= one >>> 15;
      other = Math.imul(other ^ word, 0x85ebca6b);
      other ^= other >>> 13;
    }
    const { cells } = this;
    const scale = cells.length / 2 ** 32;
    let fresh = 0;
    for (let hash = 0; hash < hashes; hash++) {
      const cell = Math.floor((mixed(one ^ (steps[hash] as number)) >>> 0) * scale);
      const bit = 1 << (mixed(other ^ (steps[hash] as number)) & 31);
      const held = cells[cell] as number;
      if ((held & bit) !== 0) continue;
      cells[cell] = held | bit;
      fresh++;
    }
    if (fresh === 0) return false;
    const mistaken = (this.set / (32 * cells.length)) ** hashes;
    this.omitted += mistaken / (1 - mistaken);
    this.set += fresh;
    this.added++;
    return true;
  }

  figures(): BitStateFigures {
    const { added, omitted, set, bytes } = this;
    return {
      octets: bytes,
      hashes,
      filled: set / (8 * bytes),
      hashFactor: (8 * bytes) / added,
      omitted,
      coverage: added / (added + omitted),
    };
  }
}

const hashes = 3;
/** Makes three hashes of one. */
const steps = Int32Array.of(0, 0x7f4a7c15, 0x2545f491);

function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return bits ^ (bits >>> 14);
}
