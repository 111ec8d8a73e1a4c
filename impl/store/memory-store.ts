/**
 * Blocks in memory: the default, for tests, simulations and devices whose medium is elsewhere.
 */
import { requireBlockName, type BlockStore } from './block-store.js';

/** A store in memory that can tell what a power cut would leave at least. */
export interface MemoryStore extends BlockStore {
  /** What is durable now: a copy, to start another store from after a simulated loss of power. */
  durable(): ReadonlyMap<string, Uint8Array>;
}

/**
 * Makes a store in memory.
 *
 * @param initial - durable blocks to begin with; copied.
 */
export function memoryStore(initial: ReadonlyMap<string, Uint8Array> = new Map()): MemoryStore {
  let flushed = copyOf(initial);
  const current = copyOf(initial);
  return {
    read: (name) => current.get(name)?.slice(),
    write(name, octets) {
      requireBlockName(name);
      current.set(name, octets.slice());
    },
    flush() {
      // The blocks themselves are never modified, so that sharing them is safe.
      flushed = new Map(current);
    },
    list: () => [...current.keys()].toSorted(),
    remove(name) {
      current.delete(name);
    },
    durable: () => copyOf(flushed),
  };
}

function copyOf(blocks: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...blocks].map(([name, octets]) => [name, octets.slice()]));
}
