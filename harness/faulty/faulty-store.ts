/**
 * A medium that loses its power: a {@link BlockStore} that is as bad as the contract of `impl/store` allows, and fails
 * at a chosen write. What is left afterwards is a store to start from again.
 */
import { memoryStore, type BlockStore } from '../../impl/store/index.js';

/** What goes wrong, and when. */
export interface PowerFailure {
  /** The power goes at this write or removal, counted from 1; at a flush with `atFlush`. */
  readonly atWrite?: number;
  readonly atFlush?: number;
  /**
   * How many octets of the block under the failing write arrive, of so many; default: the old block stays. A removal
   * under way is done where anything would have arrived.
   */
  readonly arrives?: ((length: number) => number) | undefined;
  /** What becomes of writes since the last flush: `lost` (default), or `kept` as if the medium had been quick. */
  readonly unflushed?: 'lost' | 'kept';
}

/** Thrown where the power goes, and by every use of the store after it. */
export class PowerLost extends Error {
  override readonly name = 'PowerLost';
}

/** A store that can fail, and what it has counted. */
export interface FaultyStore extends BlockStore {
  /** Whether the power is gone. */
  readonly isOff: boolean;
  /** Writes and removals so far. */
  readonly writes: number;
  readonly flushes: number;
  /** What the medium holds when the power comes back: a store without a fault. */
  survivors(): BlockStore;
}

/**
 * Makes a store that fails.
 *
 * @param initial - what it holds to begin with; copied.
 */
export function faultyStore(failure: PowerFailure = {}, initial?: BlockStore): FaultyStore {
  const { atWrite, atFlush, arrives, unflushed = 'lost' } = failure;
  const medium = memoryStore(initial === undefined ? new Map() : blocksOf(initial));
  const torn = new Map<string, Uint8Array | undefined>();
  let isOff = false;
  let writes = 0;
  let flushes = 0;

  const powered = (): void => {
    if (isOff) throw new PowerLost('store: the power is gone. Go on with its survivors.');
  };
  const cut = (what: string): never => {
    isOff = true;
    throw new PowerLost(`store: the power went at ${what}.`);
  };
  const change = (act: () => void, tear: () => void): void => {
    powered();
    writes += 1;
    if (writes === atWrite) {
      tear();
      cut(`write ${writes}`);
    }
    act();
  };

  return {
    get isOff() {
      return isOff;
    },
    get writes() {
      return writes;
    },
    get flushes() {
      return flushes;
    },
    read(name) {
      powered();
      return medium.read(name);
    },
    list() {
      powered();
      return medium.list();
    },
    write(name, octets) {
      change(
        () => medium.write(name, octets),
        () => {
          if (arrives === undefined) return;
          // A torn write has reached the medium, whatever becomes of the others.
          const arrived = octets.slice(0, arrives(octets.length));
          medium.write(name, arrived);
          torn.set(name, arrived);
        },
      );
    },
    remove(name) {
      change(
        () => medium.remove(name),
        () => {
          if (arrives === undefined) return;
          medium.remove(name);
          torn.set(name, undefined);
        },
      );
    },
    flush() {
      powered();
      flushes += 1;
      if (flushes === atFlush) cut(`flush ${flushes}`);
      medium.flush();
    },
    survivors() {
      const kept = unflushed === 'kept' ? blocksOf(medium) : medium.durable();
      const left = [...new Map<string, Uint8Array | undefined>([...kept, ...torn])];
      return memoryStore(new Map(left.flatMap(([name, octets]) => (octets === undefined ? [] : [[name, octets]]))));
    },
  };
}

function blocksOf(store: BlockStore): ReadonlyMap<string, Uint8Array> {
  return new Map(store.list().map((name) => [name, store.read(name) ?? new Uint8Array()]));
}
