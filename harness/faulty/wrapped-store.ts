/** A store that keeps its contract and lets the TRE break its own: what refers comes before what is referred to. */
import type { BlockStore } from '../../impl/store/index.js';

/** Writes sealed secrets only after the record that refers to them. */
export function recordsFirst(medium: BlockStore): BlockStore {
  const held = new Map<string, Uint8Array>();
  const writeHeld = (): void => {
    const blocks = [...held];
    // What does not reach the medium before the power goes is gone.
    held.clear();
    for (const [name, octets] of blocks) medium.write(name, octets);
  };
  return {
    read: (name) => held.get(name)?.slice() ?? medium.read(name),
    list: () => [...new Set([...medium.list(), ...held.keys()])].toSorted(),
    write(name, octets) {
      if (name.startsWith('sealed.')) {
        held.set(name, octets.slice());
        return;
      }
      try {
        medium.write(name, octets);
      } catch (error) {
        held.clear();
        throw error;
      }
      medium.flush();
      writeHeld();
    },
    flush: () => medium.flush(),
    remove(name) {
      held.delete(name);
      medium.remove(name);
    },
  };
}
