/**
 * Where octets survive a loss of power: the seam between the TRE and a medium.
 *
 * The contract is as weak as real media are. Until `flush` returns, a power cut may keep any subset of the writes and
 * removals since the last flush, in any order, and may cut any of the written blocks short. After `flush` has returned
 * they are there. A block is replaced whole; there is no append and no write into the middle.
 */
import { MisuseError } from '../errors.js';

/** Named blocks of octets. Synchronous: a role's step and what it stores are one step. */
export interface BlockStore {
  /** A copy of the block as written last, flushed or not; `undefined` when there is none. */
  read(name: string): Uint8Array | undefined;
  /** Replaces a block whole. Durable only after {@link flush}. The octets are copied. Throws `USE-003` for the name. */
  write(name: string, octets: Uint8Array): void;
  /** Returns when everything written and removed before is durable; throws what the medium reports otherwise. */
  flush(): void;
  /** Names of all blocks, flushed or not, in ascending order. */
  list(): readonly string[];
  /** Removes a block; no effect when there is none. Durable only after {@link flush}. */
  remove(name: string): void;
}

/**
 * Refuses a name that some medium could not keep apart from another, or could read as a path.
 *
 * @throws {@link MisuseError} `USE-003` unless the name is 1 to 100 of `a-z 0-9 . _ -` and begins with a letter or digit.
 */
export function requireBlockName(name: string): void {
  if (/^[a-z0-9][a-z0-9._-]{0,99}$/.test(name)) return;
  throw new MisuseError(
    'USE-003',
    `block name: expected 1 to 100 of a-z 0-9 . _ - beginning with a letter or digit, got ${JSON.stringify(name)}.`,
  );
}
