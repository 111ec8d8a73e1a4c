/** The medium of a role under test: it keeps what survives, and fails or is damaged when the tester says so. */
import { memoryStore, type BlockStore, type MemoryStore, type MonotoneCounter } from '../../impl/store/index.js';
import { faultyStore, type FaultyStore, type PowerFailure } from '../faulty/faulty-store.js';
import { damages, type Blocks } from './damage.js';

/** A store that works until it is armed, fails once, and then works again over what the failure has left. */
export class Medium implements BlockStore {
  #medium: MemoryStore = memoryStore();
  #failing: FaultyStore | undefined;
  /** What was durable before each flush, as long as it was another than before. */
  readonly #earlier: Blocks[] = [];
  #hasCounter = true;
  #count = 0;

  /** Outside the blocks: nothing that happens to them changes it. */
  readonly counter: MonotoneCounter = {
    read: () => (this.#hasCounter ? this.#count : 0),
    advance: (to) => {
      this.#count = Math.max(this.#count, to);
    },
  };

  /** From the next write on, counted from 1. */
  arm(failure: PowerFailure): void {
    this.#failing = faultyStore(failure, this.#medium);
  }

  /** The power is back; a failure that has not come about by now does not come any more. */
  restore(): void {
    if (this.#failing !== undefined) this.#medium = memoryStore(blocksOf(this.#failing.survivors()));
    this.#failing = undefined;
  }

  /**
   * Damages the blocks while the power is off.
   *
   * @param way - from 1.
   * @returns what was done; `undefined`, and nothing is done, where there are fewer ways.
   */
  damage(way: number): string | undefined {
    let left = way;
    for (const { says, blocks, hasCounter } of damages(this.#medium.durable(), this.#earlier)) {
      left -= 1;
      if (left > 0) continue;
      this.#medium = memoryStore(blocks);
      this.#hasCounter = hasCounter;
      return says;
    }
    return undefined;
  }

  get #blocks(): BlockStore {
    return this.#failing ?? this.#medium;
  }

  read(name: string): Uint8Array | undefined {
    return this.#blocks.read(name);
  }

  list(): readonly string[] {
    return this.#blocks.list();
  }

  write(name: string, octets: Uint8Array): void {
    this.#blocks.write(name, octets);
  }

  remove(name: string): void {
    this.#blocks.remove(name);
  }

  flush(): void {
    const before = this.#medium.durable();
    this.#blocks.flush();
    if (this.#failing === undefined && before.size > 0 && !isSame(before, this.#earlier.at(-1)))
      this.#earlier.push(before);
  }
}

function isSame(one: Blocks, other: Blocks | undefined): boolean {
  if (one.size !== other?.size) return false;
  return [...one].every(([name, octets]) => Buffer.compare(octets, other.get(name) ?? new Uint8Array()) === 0);
}

function blocksOf(store: BlockStore): Blocks {
  return new Map(store.list().map((name) => [name, store.read(name) ?? new Uint8Array()]));
}
