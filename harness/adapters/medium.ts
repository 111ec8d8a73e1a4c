/** The medium of a role under test: it keeps what survives, and loses its power when the tester says so. */
import { memoryStore, type BlockStore } from '../../impl/store/index.js';
import { faultyStore, type FaultyStore, type PowerFailure } from '../faulty/faulty-store.js';

/** A store that works until it is armed, fails once, and then works again over what the failure has left. */
export class Medium implements BlockStore {
  #blocks: BlockStore = memoryStore();
  #failing: FaultyStore | undefined;

  /** From the next write on, counted from 1. */
  arm(failure: PowerFailure): void {
    this.#failing = faultyStore(failure, this.#blocks);
    this.#blocks = this.#failing;
  }

  /** The power is back; a failure that has not come about by now does not come any more. */
  restore(): void {
    if (this.#failing !== undefined) this.#blocks = this.#failing.survivors();
    this.#failing = undefined;
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
    this.#blocks.flush();
  }
}
